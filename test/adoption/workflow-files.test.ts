import { describe, expect, test } from "@jest/globals";
import { adoptionFiles } from "../../shared/adoption/adoption-files.ts";
import { contractFilesOf, isPinned, readWorkflowFiles } from "../../shared/adoption/workflow-files.ts";
import { aRequest } from "./builders.ts";

const read = (text: string) => readWorkflowFiles(new Map([[".github/workflows/one.yml", text]]));
const calling = (uses: string, inputs = "{}") =>
  read(`on: pull_request\njobs: { one: { uses: "${uses}", with: ${inputs} } }\n`);
const COMMIT = "c".repeat(40);

describe("callers of mcp-gates", () => {
  test("are those that an adoption writes", () => {
    const files = adoptionFiles(aRequest(), new Map()).filter(({ path }) => path.includes("/workflows/"));
    const { callers, deployingJobs, unreadable } = readWorkflowFiles(
      new Map(files.map(({ path, text }) => [path, text])),
    );
    expect(callers.map(({ kind, check }) => [kind, check])).toEqual([
      ["contract", "contract / ok"],
      ["comment", "comment / ok"],
      ["promote", "promote / ok"],
      ["promote", "reconcile / ok"],
      ["verify", "verify / ok"],
    ]);
    expect(callers.filter((caller) => !isPinned(caller))).toEqual([]);
    expect([deployingJobs, unreadable]).toEqual([[], []]);
  });

  test.each([
    [
      "of a company's own copy, told by its inputs",
      "acme/gates/.github/workflows/pull-request.yml@v1",
      "{ candidate: x }",
      1,
    ],
    ["of the suite, told by its name", "acme/mcp-gates/.github/workflows/verify.yml@main", "{}", 1],
    ["of somebody else's file of that name", "acme/ci/.github/workflows/pull-request.yml@v1", "{ service: x }", 0],
    ["of another file of the suite", "acme/mcp-gates/.github/workflows/ci.yml@v1", "{}", 0],
    ["of an action of the suite", `acme/mcp-gates@${COMMIT}`, "{}", 0],
    ["of a file of the repository itself", "./.github/workflows/promote.yml", "{ deploy: x }", 0],
  ])("are told from others: %s", (_words, uses, inputs, count) => {
    expect(calling(uses, inputs).callers).toHaveLength(count);
  });

  test("have the check that GitHub names after the job's own name, where it has one", () => {
    const text = `on: [pull_request]\njobs:\n  one:\n    name: payments contract\n    uses: acme/mcp-gates/.github/workflows/pull-request.yml@${COMMIT}\n    with: { candidate: x }\n`;
    expect(read(text).callers[0]).toMatchObject({ check: "payments contract / ok", events: ["pull_request"] });
  });

  test.each([
    [COMMIT, true],
    ["v1", false],
    ["main", false],
    [COMMIT.slice(1), false],
    [`${COMMIT}0`, false],
  ])("at %s are pinned: %s", (ref, pinned) => {
    expect(isPinned({ uses: `acme/mcp-gates/.github/workflows/verify.yml@${ref}` })).toBe(pinned);
  });

  test("name their contract files from the root of the repository", () => {
    const two = ["{ candidate: x, contract: c/p.json, working-directory: servers/p }", "{ candidate: x }"].map(
      (inputs, index) =>
        [
          `.github/workflows/${index}.yml`,
          `on: push\njobs: { a: { uses: acme/mcp-gates/.github/workflows/pull-request.yml@v1, with: ${inputs} } }`,
        ] as const,
    );
    expect(contractFilesOf(readWorkflowFiles(new Map(two)))).toEqual(["servers/p/c/p.json", "mcp-contract.json"]);
  });
});

describe("jobs with an environment", () => {
  test.each([
    ["a name", "environment: production", ["production"]],
    ["a name and an address", "environment: { name: production, url: https://example.com }", ["production"]],
    ["a deployment that is asked for", "environment: { name: production, deployment: true }", ["production"]],
    ["no deployment", "environment: { name: production, deployment: false }", []],
    ["a text that only says so", 'environment: { name: production, deployment: "false" }', ["production"]],
    ["an expression", `environment: { name: "\${{ inputs.to }}" }`, [`\${{ inputs.to }}`]],
    ["none", "runs-on: x", []],
  ])("write deployments of their own: %s", (_words, line, environments) => {
    const found = read(`on: push\njobs:\n  one:\n    ${line}\n`).deployingJobs;
    expect(found.map(({ environment }) => environment)).toEqual(environments);
  });
});

test.each([
  ["no YAML", "on: [push\n"],
  ["no workflow", "just a text"],
  ["jobs of another form", "on: push\njobs: [one]\n"],
  ["an environment of another form", "on: push\njobs: { one: { environment: [production] } }\n"],
  [
    "references without end",
    `a: &a [x, x]\nb: &b [*a, *a]\n${"cdefghijklmnop"
      .split("")
      .map((key, index, all) => `${key}: &${key} [${`*${all[index - 1] ?? "b"}, `.repeat(9)}]`)
      .join("\n")}\non: push\njobs: {}\n`,
  ],
])("a file with %s is told to be unreadable", (_words, text) => {
  expect(read(text).unreadable).toEqual([".github/workflows/one.yml"]);
});
