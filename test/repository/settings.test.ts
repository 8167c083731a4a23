import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { filesBelow, textOf } from "./files.ts";

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly name?: string; readonly strategy?: { readonly matrix: Record<string, readonly string[]> } }
    >
  >;
}

const WORKFLOWS = filesBelow(".github/workflows").map((file) => parse(textOf(file)) as Workflow);
const SETTINGS = textOf("CONTRIBUTING.md").split("\n");

describe("the settings that CONTRIBUTING.md tells to switch on", () => {
  test("require checks that a pull request and a merge group get, by their names", () => {
    const [row = ""] = SETTINGS.filter((line) => line.includes("required checks"));
    const required = [...(/required checks (.*?);/.exec(row)?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(
      ([, name]) => name,
    );
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((name) => !checksOf(WORKFLOWS).includes(name ?? ""))).toEqual([]);
  });

  test.each([
    ["the environment", /Environments, `(?<name>[^`]+)`/, '"environment":{"name":"NAME"'],
    ["the secret", /`(?<name>[A-Z_]+_TOKEN)`, if you like/, "secrets.NAME "],
  ])("name %s that the release workflow uses", (_what, written, used) => {
    const name = SETTINGS.map((line) => written.exec(line)?.groups?.name).find((found) => found !== undefined);
    const workflow = JSON.stringify(parse(textOf(".github/workflows/release.yml")));
    expect(workflow).toContain(used.replace("NAME", name ?? "not named"));
  });
});

describe("the names of checks", () => {
  const job = { name: `check \${{ matrix.language }}`, strategy: { matrix: { language: ["one", "two"] } } };

  test.each([
    ["each of a matrix", { pull_request: null, merge_group: null }, ["check one", "check two", "plain"]],
    ["none that a merge group never gets", { pull_request: null }, []],
  ])("are %s", (_case, on, names) => {
    expect(checksOf([{ on, jobs: { job, plain: {} } }])).toEqual(names);
  });
});

/** The names under which the jobs of workflows report to changes. */
function checksOf(workflows: readonly Workflow[]): readonly string[] {
  return workflows
    .filter(({ on }) => "pull_request" in on && "merge_group" in on)
    .flatMap(({ jobs }) => Object.entries(jobs))
    .flatMap(([id, { name = id, strategy }]) => {
      const [[key, values] = ["", [""]]] = Object.entries(strategy?.matrix ?? {});
      return values.map((value) => name.replace(`\${{ matrix.${key} }}`, value));
    });
}
