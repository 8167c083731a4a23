import { describe, expect, test } from "@jest/globals";
import { annotationsOf } from "../../shared/report/annotations.ts";
import { aChange, aReport, aWholeChange } from "./builders.ts";

describe("annotations", () => {
  test("tell breaking, risky and review changes by level, worst first, and no others", () => {
    const severities = ["notation", "safe", "review", "risky", "breaking"] as const;
    const report = aReport({ changes: severities.map((severity) => aChange({ severity })) });
    expect(annotationsOf(report).map(({ level, title }) => [level, title])).toEqual([
      ["error", "Breaking change: tool create_payment"],
      ["warning", "Risky change: tool create_payment"],
      ["notice", "To review: tool create_payment"],
    ]);
  });

  test("say what changed, where and under which rule", () => {
    const change = aChange({ direction: null, pointer: "/annotations/readOnlyHint", message: "the tool writes now" });
    expect(annotationsOf(aReport({ changes: [change] }))[0]?.message).toBe(
      "the tool writes now (500 → 100) (annotation readOnlyHint) [input-maximum-lowered]",
    );
  });

  test("tell the same edit on many tools once", () => {
    const changes = ["a", "b", "c", "d", "e", "f"].map((name) => aWholeChange(name));
    expect(annotationsOf(aReport({ changes })).map((annotation) => annotation.message)).toEqual([
      "the tool is gone and nothing new resembles it (also on tool b, tool c, tool d and 2 more) [tool-removed]",
    ]);
  });

  test("stand on the line of the subject where it is known", () => {
    const report = aReport({ changes: [aChange(), aWholeChange("gone")] });
    const annotations = annotationsOf(report, {
      locate: ({ subject }) => (subject.name === "gone" ? undefined : { file: "src/tools.ts", line: 7 }),
    });
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      [undefined, undefined],
      ["src/tools.ts", 7],
    ]);
  });

  test("count in a last notice what exceeds the limit of a level", () => {
    const changes = Array.from({ length: 14 }, (_, index) => aChange({ after: index }));
    const annotations = annotationsOf(aReport({ changes }));
    expect(annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(annotations.at(-1)).toEqual({
      level: "notice",
      title: "More changes",
      message:
        "4 more changes are not annotated, because GitHub shows a limited number; the job summary and the reports hold all",
    });
  });

  test("keep room for that notice among the notices", () => {
    const changes = Array.from({ length: 12 }, (_, index) => aChange({ severity: "review", after: index }));
    const annotations = annotationsOf(aReport({ changes }));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toMatch(/^3 more changes are/u);
  });

  test.each([
    [49, 49],
    [50, 50],
    [51, 50],
    [400, 50],
  ])("of %i changes are at most 50", (number, shown) => {
    const changes = Array.from({ length: number }, (_, index) => aChange({ after: index }));
    const annotations = annotationsOf(aReport({ changes }), { limit: 50, perLevel: 50 });
    expect(annotations).toHaveLength(shown);
    const cut = Number(/^\d+(?= more change)/u.exec(annotations.at(-1)?.message ?? "")?.[0] ?? 0);
    expect(annotations.length - (cut === 0 ? 0 : 1) + cut).toBe(number);
  });

  test("tell a missing verdict as an error", () => {
    expect(annotationsOf(aReport({ decision: "unknown", reason: "the list differs\nbetween samples" }))).toEqual([
      { level: "error", title: "Contract gate: no verdict", message: "the list differs between samples" },
    ]);
  });

  test("are one line each, with invisible characters shown", () => {
    const change = aChange({ message: "a\n::error::b\u202E", subject: { kind: "tool", name: "x\ny" } });
    const [annotation] = annotationsOf(aReport({ changes: [change] }));
    expect(annotation?.title).toBe("Breaking change: tool x y");
    expect(annotation?.message).toMatch(/^a ::error::b⟨U\+202E⟩ /u);
  });
});
