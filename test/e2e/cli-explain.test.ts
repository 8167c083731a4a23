import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mcpGates, NODES } from "./command.ts";
import { type ContractFolder, contractFolder } from "./contract-files.ts";

const folder: ContractFolder = contractFolder();
const file = (name: string): string => join(folder.path, name);

interface Reported {
  readonly fingerprint: string;
  readonly group: string;
  readonly rule: string;
}
let required: Reported;

beforeAll(async () => {
  const args = ["diff", file("baseline.json"), file("breaking.json"), "--format", "json", "-o", file("report.json")];
  await mcpGates([...args, "--witnesses", file("witnesses.json")]);
  const { changes } = JSON.parse(readFileSync(file("report.json"), "utf8")) as {
    readonly changes: readonly Reported[];
  };
  required = changes.find(({ rule }) => rule === "input-became-required") as Reported;
});
afterAll(() => folder.remove());

describe.each(NODES)("mcp-gates explain on $name", ({ node }) => {
  test("prints the call that breaks, why, and the request that replays it", async () => {
    const { status, output } = await mcpGates(["explain", required.fingerprint.slice(0, 6), file("report.json")], {
      node,
    });
    expect(status).toBe(0);
    expect(output).toContain("input-became-required: breaking");
    expect(output).toContain("refused: must have limit");
    expect(output).toContain(
      '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"query":"x"}}}',
    );
  });
});

test("takes the group of an edit, too, and answers in JSON", async () => {
  const { output } = await mcpGates(["explain", required.group, file("report.json"), "--format", "json"]);
  expect(JSON.parse(output)).toMatchObject({ fingerprint: required.fingerprint, proof: { state: "refuted" } });
});

test.each<[string, string, string, RegExp]>([
  ["what is no fingerprint", "xyz", "report.json", /"xyz" is no fingerprint: give 4 or more/],
  ["a fingerprint that no change has", "0000000000000000", "report.json", /its changes start with [0-9a-f]{16}/],
  ["a report that is not there", "abcd", "none.json", /none\.json cannot be read \(ENOENT\)/],
  ["a file that is no report", "abcd", "baseline.json", /baseline\.json is no JSON report of this version/],
])("answers 2 for %s", async (_words, fingerprint, name, words) => {
  const { status, output, notes } = await mcpGates(["explain", fingerprint, file(name)]);
  expect([status, output]).toEqual([2, ""]);
  expect(notes).toMatch(words);
});

test("diff --witnesses writes the calls that show the changes, ready to be replayed", () => {
  const { calls, ...rest } = JSON.parse(readFileSync(file("witnesses.json"), "utf8"));
  expect(rest).toMatchObject({ callsVersion: 1, baseline: { source: file("baseline.json") } });
  expect(calls).toEqual([
    {
      fingerprint: required.fingerprint,
      group: required.group,
      rule: "input-became-required",
      tool: { baseline: "search", candidate: "search" },
      arguments: { query: "x" },
      baseline: "accepts",
      candidate: "refuses",
      refusal: "must have limit",
    },
  ]);
});
