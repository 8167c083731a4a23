import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { filesBelow, textOf } from "./files.ts";
import { problemsOf } from "./validator.ts";
import {
  disagreements,
  eventsOf,
  grantProblems,
  inputTypeProblems,
  permissionProblems,
  pinProblems,
  scriptProblems,
} from "./workflow-rules.ts";

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
    [
      "permissions: {}\njobs: { one: { permissions: write-all } }",
      ["one: states write-all, and not which permissions"],
    ],
  ])("look at the permissions of %j", (workflow, problems) => {
    expect(permissionProblems(workflow)).toEqual(problems);
  });

  const caller = (permissions: string) =>
    `permissions: {}\njobs: { one: { permissions: { ${permissions} }, uses: OWNER/mcp-gates/.github/workflows/comment.yml@${commit} } }`;
  const asked = "actions: read, contents: read, pull-requests: write";

  test.each([
    [asked, []],
    [asked.replace("write", "read"), ["one: pull-requests: write is asked for, and read is granted"]],
    [asked.replace("contents: read, ", ""), ["one: contents: read is asked for, and nothing is granted"]],
    [`${asked}, issues: write`, ["one: issues: nothing is asked for, and write is granted"]],
  ])("hold what a caller grants against what the called workflow asks for: %s", (permissions, problems) => {
    expect(grantProblems(caller(permissions))).toEqual(problems);
  });

  test.each([
    ["reconcile: true", []],
    ["reconcile: 'true'", ["one: reconcile: true is no boolean"]],
    ["wait-seconds: 60", []],
    ["wait-seconds: soon", ["one: wait-seconds: soon is no number"]],
    [`wait-seconds: "$${`{{ inputs.wait }}`}"`, []],
    ["ticket: 4711", []],
  ])("hold the type of what a caller gives against that of the input: %s", (given, problems) => {
    const call = `uses: OWNER/mcp-gates/.github/workflows/promote.yml@${commit}`;
    expect(inputTypeProblems(`jobs: { one: { ${call}, with: { ${given} } } }`)).toEqual(problems);
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
