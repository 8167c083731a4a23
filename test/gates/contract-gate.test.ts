import { describe, expect, test } from "@jest/globals";
import type { Contract } from "../../shared/contract/model.ts";
import { judgeContracts } from "../../shared/gates/contract-gate.ts";
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

  test("calls the service as it is told to", () => {
    expect(judgeContracts(aCapture(server("1.0.0")), aCapture(server("1.0.0")), { service: "payments" }).service).toBe(
      "payments",
    );
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
