import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BASE, BEFORE, GateBench, GROWN } from "./gate-bench.ts";

const POLICY = ".github/mcp-gates.yml";
const ACKS = ".github/mcp-gates.acks.yml";
const HEAD = "b".repeat(40);

let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

async function fingerprints(): Promise<readonly string[]> {
  const report = JSON.parse(readFileSync((await bench.run()).outputs["report-json"] as string, "utf8"));
  return report.changes
    .filter(({ severity }: { severity: string }) => severity === "breaking")
    .map(({ fingerprint }: { fingerprint: string }) => fingerprint);
}

function records(all: readonly string[]): string {
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const lines = all.map(
    (fingerprint) =>
      `  - fingerprint: "${fingerprint}"\n    reason: nobody calls it\n    owner: Ana\n    expires: "${soon}"\n`,
  );
  return `version: 1\nacknowledgements:\n${lines.join("")}`;
}

describe("acknowledged breaks", () => {
  test("pass when the records stand on the base, and are named", async () => {
    bench.github.repository.putFiles(BASE, { [ACKS]: records(await fingerprints()) });
    const run = await bench.run();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ decision: "pass", breaking: "1", acknowledged: "1" });
    expect(run.commands.filter(({ name }) => name === "error")).toEqual([]);
    expect(readFileSync(run.outputs["report-markdown"] as string, "utf8")).toContain("Ana");
  });

  test("fail when the records come with the change that they excuse", async () => {
    bench.github.repository.putFiles(HEAD, { [ACKS]: records(await fingerprints()) });
    const run = await bench.run();
    expect([run.exitCode, run.outputs.acknowledged]).toEqual([1, "0"]);
  });
});

describe("the policy of the base sets", () => {
  test.each([
    ["within", 10_000, "pass"],
    ["over", 10, "fail"],
  ])("a budget for the context that a tool list costs: %s it", async (_words, tokens, decision) => {
    bench.put("after.json", GROWN);
    const budget = `version: 1\ncontext: { max-tokens: ${tokens} }\ncontract: { fail-on: risky }\n`;
    bench.github.repository.putFiles(BASE, { [POLICY]: budget });
    expect((await bench.run()).outputs.decision).toBe(decision);
  });

  test.each([
    ["required", "fail"],
    ["advisory", "pass"],
  ])("client families that a tool has to suit: %s", async (level, decision) => {
    const union = { name: "list", inputSchema: { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] } };
    bench.put("after.json", { tools: [...BEFORE.tools, union] });
    bench.github.repository.putFiles(BASE, { [POLICY]: `version: 1\nportability: { anthropic: ${level} }\n` });
    expect((await bench.run()).outputs.decision).toBe(decision);
  });
});
