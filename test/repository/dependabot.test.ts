import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { updateProblems } from "./dependabot.ts";
import { ROOT, textOf } from "./files.ts";

const TRACKED = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0").filter(Boolean);
const DEPENDABOT = parse(textOf(".github/dependabot.yml"));

test("updates come for everything that the repository takes from others, in groups, after a time to cool", () => {
  expect(TRACKED).toContain("package-lock.json");
  expect(updateProblems(DEPENDABOT, TRACKED)).toEqual([]);
});

describe("the check of the updates", () => {
  const npm = {
    "package-ecosystem": "npm",
    directory: "/",
    schedule: { interval: "weekly" },
    cooldown: { "default-days": 7 },
    groups: { all: { patterns: ["*"] } },
  };
  const actions = { ...npm, "package-ecosystem": "github-actions" };
  const files = ["package-lock.json", ".github/workflows/ci.yml", "README.md"];
  const problems = (updates: readonly object[], also: readonly string[] = []) =>
    updateProblems({ version: 2, updates }, [...files, ...also]);

  test("agrees to updates of all that is there", () => {
    expect(problems([npm, actions])).toEqual([]);
  });

  test.each([
    ["actions", "github-actions /", [npm], []],
    ["packages in a folder", "npm /examples/one", [npm, actions], ["examples/one/package-lock.json"]],
    ["Go modules", "gomod /tools", [npm, actions], ["tools/go.mod"]],
    ["Python packages", "pip /tools", [npm, actions], ["tools/zizmor-requirements.txt"]],
    ["images", "docker /", [npm, actions], ["Dockerfile"]],
  ])("finds that nothing updates %s", (_what, place, updates, also) => {
    expect(problems(updates, also)).toEqual([`${place}: no updates`]);
  });

  test.each<readonly [string, object, string]>([
    ["no time to cool", { cooldown: undefined }, "github-actions /: no cooldown"],
    ["too short a time", { cooldown: { "default-days": 1 } }, "github-actions /: default-days is under 3"],
    [
      "days that actions do not have",
      { cooldown: { "default-days": 7, "semver-major-days": 21 } },
      "github-actions /: days by the kind of version are no option here",
    ],
    ["no groups", { groups: undefined }, "github-actions /: no groups"],
    ["a misspelt key", { cooldown: { "default-day": 7 } }, "updates.1.cooldown.default-days: "],
    ["a misspelt interval", { schedule: { interval: "week" } }, "updates.1.schedule.interval: "],
  ])("finds %s", (_case, change, problem) => {
    expect(problems([npm, { ...actions, ...change }])).toContainEqual(expect.stringContaining(problem));
  });
});
