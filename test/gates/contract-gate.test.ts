import { describe, expect, test } from "@jest/globals";
import type { Contract } from "../../shared/contract/model.ts";
import { judgeContracts } from "../../shared/gates/judge-contracts.ts";
import { type Capture, CaptureError } from "../../shared/mcp/capture.ts";
import { aContract, aTool } from "../contract/builders.ts";

function aCapture(parts: Partial<Contract>, more: Partial<Capture> = {}): Capture {
  return { contract: aContract(parts), source: "https://desk.example/mcp", wireKeyOrder: false, notes: [], ...more };
}

const limited = (maximum: number) =>
  aTool({ inputSchema: { type: "object", properties: { limit: { type: "integer", maximum } } } });
const server = (version: string) => ({ serverInfo: { name: "desk", version } });

describe("the report on two contracts", () => {
  test("counts, decides and names both sides", () => {
    const report = judgeContracts(
      aCapture({ ...server("1.0.0"), tools: [limited(500)] }),
      aCapture({ ...server("1.0.1"), tools: [limited(100)] }),
      {},
    );
    expect(report).toMatchObject({
      reportVersion: 1,
      decision: "fail",
      reason: "1 breaking change (input-maximum-lowered)",
      service: "desk",
      identical: false,
      changeKind: "schema",
      requiredBump: "major",
      declaredBump: null,
      summary: { breaking: 1, risky: 0, review: 0, safe: 0, notation: 0 },
      baseline: {
        server: { name: "desk", version: "1.0.0" },
        source: "https://desk.example/mcp",
        protocolVersion: "2025-11-25",
      },
    });
    expect(report.tokens.baseline).toBeGreaterThan(0);
    expect(report.baseline.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("of equal contracts is identical and passes", () => {
    const report = judgeContracts(aCapture({ tools: [aTool()] }), aCapture({ tools: [aTool()] }), { failOn: "review" });
    expect(report).toMatchObject({
      decision: "pass",
      identical: true,
      changeKind: "none",
      requiredBump: "none",
      changes: [],
    });
  });

  test("takes the versions from the servers when asked to", () => {
    const report = judgeContracts(
      aCapture({ ...server("1.0.0"), tools: [limited(500)] }),
      aCapture({ ...server("2.0.0"), tools: [limited(100)] }),
      { declaredVersions: "server-info" },
    );
    expect(report).toMatchObject({ declaredBump: "major", declaredVersions: { source: "serverInfo" } });
  });

  test("looks at the version that a server says of itself only when asked to", () => {
    const [old, now] = [aCapture(server("2.0.0")), aCapture(server("1.0.0"))];
    expect(judgeContracts(old, now, {})).toMatchObject({ decision: "pass", identical: false, changes: [] });
    expect(judgeContracts(old, now, { declaredVersions: "server-info" })).toMatchObject({
      decision: "fail",
      changes: [{ rule: "server-version-decreased" }],
    });
  });

  test("calls the service as it is told to", () => {
    expect(judgeContracts(aCapture(server("1.0.0")), aCapture(server("1.0.0")), { service: "payments" }).service).toBe(
      "payments",
    );
  });

  test("counts with the tokenizer that it is given, and names it", () => {
    const tokenizer = { name: "words", count: (text: string) => text.split(" ").length };
    const [before, after] = ["Find.", "Find a thing in the shop."].map((description) => aTool({ description }));
    const old = aCapture({ tools: before === undefined ? [] : [before] });
    const now = aCapture({ tools: after === undefined ? [] : [after, aTool({ name: "list", description: "a b c" })] });
    const { tokens, changes } = judgeContracts(old, now, { tokenizer });
    expect(tokens).toEqual({
      tokenizer: "words",
      estimated: false,
      baseline: 1,
      candidate: 9,
      tools: [
        { name: "search", baseline: 1, candidate: 6 },
        { name: "list", baseline: null, candidate: 3 },
      ],
      moreTools: 0,
    });
    expect(changes.find(({ rule }) => rule === "tool-added")?.message).toBe(
      "the tool is new and costs about 3 tokens of context",
    );
  });

  test("has a renamed tool once among the costs", () => {
    const [old, now] = [aTool({ name: "find_docs" }), aTool({ name: "findDocs", title: "Find" })];
    const tokenizer = { name: "characters", count: (text: string) => text.length };
    const { tokens } = judgeContracts(aCapture({ tools: [old] }), aCapture({ tools: [now] }), { tokenizer });
    expect(tokens.tools).toEqual([{ name: "findDocs", baseline: tokens.candidate + 1, candidate: tokens.candidate }]);
  });

  test("fails on a list that exceeds its budget only as far as the policy wants it to", () => {
    const judge = (severities?: Readonly<Record<string, "breaking">>) =>
      judgeContracts(aCapture({ ...server("1.0.0"), tools: [] }), aCapture({ ...server("1.1.0"), tools: [aTool()] }), {
        contextBudget: { maxTokens: 10 },
        ...(severities === undefined ? {} : { severities }),
      });
    expect(judge()).toMatchObject({ decision: "pass", summary: { risky: 1, safe: 1 }, requiredBump: "minor" });
    expect(judge({ "tool-list-tokens-over-budget": "breaking" })).toMatchObject({
      decision: "fail",
      reason: "1 breaking change (tool-list-tokens-over-budget)",
    });
  });

  test("carries the notes of the captures", () => {
    const report = judgeContracts(
      aCapture({}, { notes: ["The order of tools is not deterministic."] }),
      aCapture({}),
      {},
    );
    expect(report.baseline.notes).toEqual(["The order of tools is not deterministic."]);
  });
});

describe("a baseline that nothing can be measured by", () => {
  const twice = [aTool(), aTool({ description: "Another one." })];
  const invalid = aTool({ inputSchema: { type: "object", properties: { q: { type: "str" } } } });

  test.each([
    ["two tools of one name", twice, [aTool()], "search"],
    ["an invalid schema", [invalid], [aTool()], "search"],
  ])("with %s is an error that names it and the next step", (_, old, now, name) => {
    const judge = () => judgeContracts(aCapture({ tools: old }), aCapture({ tools: now }), {});
    expect(judge).toThrow(CaptureError);
    expect(judge).toThrow(name);
    expect(judge).toThrow("repair it there first");
  });

  test("is no obstacle when the candidate has the very same", () => {
    const report = judgeContracts(
      aCapture({ tools: [...twice, { ...limited(5), name: "list" }] }),
      aCapture({ tools: [...twice, { ...limited(9), name: "list" }] }),
      {},
    );
    expect(report.decision).toBe("pass");
    expect(report.candidate.findings.length).toBeGreaterThan(0);
  });

  test("two tools of one name that come with the candidate are a break", () => {
    const report = judgeContracts(aCapture({ tools: [aTool()] }), aCapture({ tools: twice }), {});
    expect(report.changes.map((change) => change.rule)).toContain("tool-name-duplicate");
    expect(report.decision).toBe("fail");
  });
});
