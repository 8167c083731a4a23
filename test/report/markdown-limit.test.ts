import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Change } from "../../shared/contract/change.ts";
import { COMMENT_LIMIT, type SizeLimit, STEP_SUMMARY_LIMIT, sizeOf } from "../../shared/report/limits.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { aChange, aReport } from "./builders.ts";

/** Changes that share nothing, so that each is an entry of its own. */
function manyChanges(number: number, facts: Partial<Change> = {}): readonly Change[] {
  return Array.from({ length: number }, (_, index) =>
    aChange({
      subject: { kind: "tool", name: `tool_${index}` },
      after: index,
      message: `maximum is ${index}`,
      ...facts,
    }),
  );
}

describe("a report that is too large", () => {
  test("is cut from the least important end, with an exact count and where the rest is", () => {
    const report = aReport({
      changes: [
        ...manyChanges(20),
        ...manyChanges(30, { severity: "risky" }),
        ...manyChanges(40, { severity: "safe" }),
      ],
    });
    const { text, cut } = renderMarkdown(report, { limit: 5_000, fullReport: "The run has the whole report." });
    const [, risky = ""] = /\((\d+) risky and 40 compatible\)/u.exec(text) ?? [];
    expect(cut).toBe(Number(risky) + 40);
    expect(text).toContain(
      `> ✂️ **${cut} not shown here** (${risky} risky and 40 compatible), to keep within the size that GitHub takes. The run has the whole report.\n`,
    );
    expect(entries(text)).toBe(90 - cut);
    expect(text).toContain("`tool_19`");
    expect(text).not.toContain("compatible changes</summary>");
  });

  test("counts a group once for each of its tools", () => {
    const group = Array.from({ length: 30 }, (_, index) =>
      aChange({ subject: { kind: "tool", name: `t${index}` }, severity: "safe" }),
    );
    const { text, cut } = renderMarkdown(aReport({ changes: [...manyChanges(40), ...group] }), { limit: 4_000 });
    expect(cut).toBe(70 - entries(text));
    expect(text).toContain("and 30 compatible)");
  });

  test("is not cut when it just fits", () => {
    const report = aReport({ changes: manyChanges(30) });
    const whole = renderMarkdown(report, { limit: 100_000 });
    const roomForFrames = 60;
    expect(renderMarkdown(report, { limit: whole.text.length + roomForFrames })).toEqual(whole);
  });

  test("keeps the verdict when nothing else has room", () => {
    const { text, cut } = renderMarkdown(aReport({ changes: manyChanges(20) }), { limit: 450, marker: "<!-- m -->" });
    expect(text).toMatch(/^<!-- m -->\n## ❌ payments-mcp: 20 breaking changes/u);
    expect(cut).toBe(20);
    expect(text.length).toBeLessThanOrEqual(450);
  });

  test("is refused when not even the verdict has room", () => {
    expect(() => renderMarkdown(aReport({ changes: manyChanges(20) }), { limit: 50 })).toThrow(RangeError);
  });

  test.each<[string, SizeLimit, number]>([
    ["a comment", COMMENT_LIMIT, 2_000],
    ["a job summary, whose limit is bytes", STEP_SUMMARY_LIMIT, 15_000],
  ])("fits into %s and uses most of it", (_name, size, number) => {
    const changes = manyChanges(number, { message: "größer: wird 变更 🎉 abgelehnt".repeat(3) });
    const { text, cut } = renderMarkdown(aReport({ changes }), { ...size });
    expect(cut).toBeGreaterThan(0);
    expect(sizeOf(text, size.unit)).toBeLessThanOrEqual(size.limit);
    expect(sizeOf(text, size.unit)).toBeGreaterThan(size.limit * 0.97);
  });

  test("stays within any limit and stays well-formed", () => {
    const severities = fc.array(fc.constantFrom("breaking", "risky", "review", "safe", "notation"), { maxLength: 60 });
    fc.assert(
      fc.property(severities, fc.integer({ min: 700, max: 9_000 }), (kinds, limit) => {
        const changes = kinds.map((severity, index) =>
          aChange({
            severity,
            after: index,
            before: ["a", "b", "c", "d", "e", `f${index}`],
            message: "x ".repeat(index),
            subject: { kind: "tool", name: `t${index % 7}` },
          }),
        );
        const { text, cut } = renderMarkdown(aReport({ changes }), { limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.match(/<details>/gu)?.length ?? 0).toBe(text.match(/<\/details>/gu)?.length ?? 0);
        expect((text.match(/^ *```/gmu)?.length ?? 0) % 2).toBe(0);
        expect(cut).toBe(Number(/\*\*(\d+) not shown here/u.exec(text)?.[1] ?? 0));
      }),
    );
  });
});

/** Entries of the lists, which in these tests stand for one change each. */
function entries(text: string): number {
  return text.match(/^- \*\*`tool_/gmu)?.length ?? 0;
}
