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

test.each([...WORKFLOWS, ...ACTION_FILES])("%s puts no expression into a script", (file) => {
  expect(scriptProblems(parse(textOf(file)))).toEqual([]);
});

describe("the checks of workflows", () => {
  const commit = "a".repeat(40);

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

function pinProblems(text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const [, reference, comment] = /^\s*(?:- )?["']?uses["']?:\s*["']?([^\s"'#]+)["']?\s*(#.*)?$/.exec(line) ?? [];
    if (reference === undefined || /^(\.|\$)\//.test(reference)) return [];
    if (!/@[0-9a-f]{40}$/.test(reference)) return [`${index + 1}: ${reference} is not pinned by a full commit`];
    return /^# v\d+\.\d+\.\d+$/.test(comment ?? "") ? [] : [`${index + 1}: no version beside the commit`];
  });
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
