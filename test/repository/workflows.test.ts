import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { filesBelow, textOf } from "./files.ts";
import { problemsOf } from "./validator.ts";

const WORKFLOWS = filesBelow(".github/workflows").filter((file) => /\.ya?ml$/.test(file));
const ACTION_FILES = ["action.yml", ...filesBelow("actions").filter((file) => file.endsWith("/action.yml"))];

describe.each(WORKFLOWS)("%s", (file) => {
  test("is valid for GitHub", async () => {
    expect(await problemsOf(file, textOf(file))).toEqual([]);
  });

  test("starts from no permissions, and each job states its own", () => {
    expect(permissionProblems(textOf(file))).toEqual([]);
  });
});

test.each([...WORKFLOWS, ...ACTION_FILES])("%s pins every action by its commit, with the version beside it", (file) => {
  expect(pinProblems(textOf(file))).toEqual([]);
});

test("one commit of an action is pinned everywhere, by one version, and by the commit of no other", () => {
  const files = [...WORKFLOWS, ...ACTION_FILES].map((file) => [file, textOf(file)] as const);
  expect(disagreements(new Map(files))).toEqual([]);
});

test("no workflow runs on pull_request_target, where code of a fork meets secrets", () => {
  expect(WORKFLOWS.filter((file) => eventsOf(textOf(file)).includes("pull_request_target"))).toEqual([]);
});

test.each([...WORKFLOWS, ...ACTION_FILES])("%s puts no expression into a script", (file) => {
  expect(scriptProblems(parse(textOf(file)))).toEqual([]);
});

describe("the checks of workflows", () => {
  const commit = "a".repeat(40);
  const other = "b".repeat(40);

  test.each([
    [`uses: some/action@${commit} # v1.2.3`, []],
    [`uses: ./actions/one`, []],
    [`uses: $/actions/one`, []],
    [`uses: some/action@v1`, ["1: some/action@v1 is not pinned by a full commit"]],
    [
      `uses: some/action@${commit.slice(1)} # v1.2.3`,
      [`1: some/action@${commit.slice(1)} is not pinned by a full commit`],
    ],
    [`uses: some/action@${commit}`, ["1: no version beside the commit"]],
    [`- "uses": 'some/action@main'`, ["1: some/action@main is not pinned by a full commit"]],
  ])("read %s as they should", (line, problems) => {
    expect(pinProblems(line)).toEqual(problems);
  });

  test.each([
    ["two commits", `uses: some/action@${other} # v1.2.3`, "some/action is pinned by 2 commits"],
    ["two versions of a commit", `uses: some/action@${commit} # v1.2.4`, "some/action is pinned by 2 versions"],
    [
      "another folder at another commit",
      `uses: some/action/sub@${other} # v1.2.3`,
      "some/action is pinned by 2 commits",
    ],
    ["a commit of another action", `uses: other/action@${commit} # v1.2.3`, `${commit} is pinned of 2 repositories`],
  ])("find %s", (_case, line, problem) => {
    const files = new Map([
      ["one.yml", `- uses: some/action@${commit} # v1.2.3\n- uses: some/action/sub@${commit} # v1.2.3\n`],
      ["two.yml", `- ${line}\n`],
    ]);
    expect(disagreements(files)).toEqual([expect.stringContaining(problem)]);
    expect(disagreements(files)[0]).toMatch(/\(one\.yml.*two\.yml\)$/);
  });

  test.each([
    ["on: pull_request_target", ["pull_request_target"]],
    ["on: [push, pull_request_target]", ["push", "pull_request_target"]],
    ["on: { push: {}, pull_request_target: { types: [opened] } }", ["push", "pull_request_target"]],
    ["'on': push", ["push"]],
  ])("see the events of %s", (workflow, events) => {
    expect(eventsOf(workflow)).toEqual(events);
  });

  test.each([
    ["permissions: {}\njobs: { one: { permissions: {} } }", []],
    ["jobs: { one: { permissions: {} } }", ["the workflow does not start from permissions: {}"]],
    ["permissions: read-all\njobs: { one: { permissions: {} } }", ["the workflow does not start from permissions: {}"]],
    ["permissions: {}\njobs: { one: {} }", ["one: states no permissions"]],
  ])("look at the permissions of %j", (workflow, problems) => {
    expect(permissionProblems(workflow)).toEqual(problems);
  });

  test("find an expression in a script, however deep", () => {
    const script = ["echo $", "{{ github.head_ref }}"].join("");
    const workflow = { jobs: { one: { steps: [{ run: script }, { run: "echo safe" }] } } };
    expect(scriptProblems(workflow)).toEqual([script]);
  });

  test("let the validator see a broken workflow", async () => {
    const broken =
      "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    needs: [two]\n    steps:\n      - run: x\n";
    expect(await problemsOf(".github/workflows/broken.yml", broken)).not.toEqual([]);
  });

  test("let the validator see an input that an action does not have", async () => {
    const broken = `on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${commit}\n        with: { depth: 1 }\n`;
    expect(await problemsOf(".github/workflows/broken.yml", broken)).not.toEqual([]);
  });
});

/** An action of others as a line names it; undefined for every other line. */
function usedIn(line: string) {
  const [, reference, comment] = /^\s*(?:- )?["']?uses["']?:\s*["']?([^\s"'#]+)["']?\s*(#.*)?$/.exec(line) ?? [];
  return reference === undefined || /^(\.|\$)\//.test(reference) ? undefined : { reference, comment: comment ?? "" };
}

function pinProblems(text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const used = usedIn(line);
    if (used === undefined) return [];
    const { reference, comment } = used;
    if (!/@[0-9a-f]{40}$/.test(reference)) return [`${index + 1}: ${reference} is not pinned by a full commit`];
    return /^# v\d+\.\d+\.\d+$/.test(comment) ? [] : [`${index + 1}: no version beside the commit`];
  });
}

/**
 * Where the pins of some files disagree. One repository has one commit and one version, whatever folder of it is used; whether the
 * commit is that of the version is for scripts/check-pins.mjs to ask, which needs the network.
 */
function disagreements(files: ReadonlyMap<string, string>): readonly string[] {
  const pins = [...files].flatMap(([file, text]) =>
    text.split("\n").flatMap((line) => {
      const { reference = "", comment = "" } = usedIn(line) ?? {};
      const [, repository, commit] = /^([^/]+\/[^/@]+)[^@]*@(.+)$/.exec(reference) ?? [];
      return repository === undefined || commit === undefined ? [] : [{ file, repository, commit, version: comment }];
    }),
  );
  type Pin = (typeof pins)[number];
  const several = (of: keyof Pin, what: keyof Pin, words: string) =>
    [...new Set(pins.map((pin) => pin[of]))].flatMap((name) => {
      const group = pins.filter((pin) => pin[of] === name);
      const values = new Set(group.map((pin) => pin[what]));
      const where = [...new Set(group.map(({ file }) => file))].join(", ");
      return values.size < 2 ? [] : [`${name} is pinned ${words.replace("#", String(values.size))} (${where})`];
    });
  return [
    ...several("repository", "commit", "by # commits"),
    ...several("repository", "version", "by # versions"),
    ...several("commit", "repository", "of # repositories"),
  ];
}

function eventsOf(text: string): readonly string[] {
  const { on } = parse(text) as { on: string | readonly string[] | object };
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

function permissionProblems(text: string): readonly string[] {
  const { permissions, jobs } = parse(text) as {
    permissions?: unknown;
    jobs: Record<string, { permissions?: unknown }>;
  };
  const top = JSON.stringify(permissions) === "{}" ? [] : ["the workflow does not start from permissions: {}"];
  const silent = Object.entries(jobs).filter(([, job]) => job.permissions === undefined);
  return [...top, ...silent.map(([name]) => `${name}: states no permissions`)];
}

function scriptProblems(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "run" && typeof member === "string" && member.includes("${{") ? [member] : scriptProblems(member),
  );
}
