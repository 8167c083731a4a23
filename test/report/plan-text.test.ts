import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PlanDoubt } from "../../shared/gates/promotion/plan-report.ts";
import { PROMOTION_GATES } from "../../shared/promotion/gate.ts";
import { renderPlanText } from "../../shared/report/plan-text.ts";
import { aPlan, blocked, hostilePlan, OVERRIDE, soaking } from "./plan-builders.ts";

const plain = { colour: false };

describe("a plan for a terminal", () => {
  test("has the answer first, then a line for every gate", () => {
    const lines = renderPlanText(aPlan(), plain).split("\n");
    expect(lines[0]).toBe("✓ payments-mcp 2.3.0 (1a2b3c4d5e6f) to production: every gate passes");
    expect(lines.slice(2, -1).map((line) => line.trim().split(/ +/)[1])).toEqual(PROMOTION_GATES);
    expect(lines).toContain("  ✓ ticket      pass: ticket is well");
    expect(lines).toContain("  - parity      not asked: the policy asks for none");
  });

  test("says below a gate what stands in the way, what to do, and who can", () => {
    const report = aPlan({ decision: "fail" }, [blocked()]);
    expect(renderPlanText(report, plain)).toContain(
      [
        "  ✖ contract    fail: agents lose tools",
        "      contract.blocked-change: contract: stations is gone; must be: kept",
        "        Keep what agents use; announce its end and wait for it; or have somebody answer for the change (an acknowledgement). (the team of the server)",
      ].join("\n"),
    );
  });

  test.each([
    ["wait", "…", "  … soak        wait: 3 h of 24 h"],
    ["unknown", "?", "  ? soak        unknown: 3 h of 24 h"],
  ] as const)("has a sign for %s", (decision, sign, line) => {
    const text = renderPlanText(aPlan({ decision }, [soaking({ decision })]), plain);
    expect(text.startsWith(`${sign} payments-mcp`)).toBe(true);
    expect(text).toContain(line);
  });

  test("tells what is not believed of the ledgers, and how much more there is", () => {
    const doubt = { environment: "staging", code: "ledger.forged-record", recordId: "7", is: "run 1", blocks: false };
    const text = renderPlanText(aPlan({ doubts: Array.from({ length: 22 }, () => doubt as PlanDoubt) }), plain);
    expect(text).toContain("  ! ledger.forged-record: staging, record 7: run 1 (it is left out)\n");
    expect(text).toContain("  ! and 2 more\n");
  });

  test("says by whom and until when an emergency passes what by", () => {
    const text = renderPlanText(aPlan({ override: OVERRIDE }, [soaking({ bypassed: true })]), plain);
    expect(text).toContain("it may go, past soak in an emergency");
    expect(text).toContain("  … soak        passed by: 3 h of 24 h");
    expect(text).toContain(
      "Break-glass until 2026-11-27T16:00:00.000Z, allowed by carla and dora: all payments fail since noon",
    );
  });

  test("cuts what is long", () => {
    const text = renderPlanText(aPlan({ decision: "fail" }, [blocked("x".repeat(100_000))]), plain);
    expect(text.length).toBeLessThan(4000);
    expect(text).toContain("x…");
  });

  test("has the same words with colour", () => {
    const report = aPlan({ decision: "fail" }, [blocked()]);
    const coloured = renderPlanText(report, { colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
    expect(coloured.replace(/\u001B\[\d+m/gu, "")).toBe(renderPlanText(report, plain));
    expect(coloured).not.toBe(renderPlanText(report, plain));
  });

  test("has a line for each thing and no command to terminals or runners, whatever others wrote", () => {
    fc.assert(
      fc.property(hostilePlan, (report) => {
        const text = renderPlanText(report, plain);
        const reasons = report.gates.reduce((sum, gate) => sum + gate.reasons.length, 0);
        const banner = report.override === null ? 0 : 1;
        expect(text.split("\n")).toHaveLength(3 + banner + report.gates.length + 2 * reasons);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E\u2066\u200B\u2028]/u);
        expect(text).not.toMatch(/^\s*::[a-z]|##\[/imu);
      }),
      { numRuns: 100, seed: 20_261_128 },
    );
  });
});
