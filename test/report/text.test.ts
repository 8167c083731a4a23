import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { renderText, type TextOptions } from "../../shared/report/text.ts";
import { aChange, aFinding, aReport, aSide, aWholeChange } from "./builders.ts";
import { hostileText } from "./hostile.ts";

describe("the report in a terminal", () => {
  test("starts with the verdict and ends with the decision", () => {
    const lines = text({ changes: [aChange()] }).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "✖ payments-mcp: 1 breaking change, agents that work today can fail",
      "  For agents: calls to create_payment can be refused.",
      "  1 breaking",
      "  Version: asks for a major bump",
    ]);
    expect(lines.slice(-2)).toEqual(["decision   fail: changes that the policy does not allow", ""]);
  });

  test.each([
    [{}, "✔ payments-mcp: the contract is identical"],
    [{ decision: "unknown", reason: "it did not answer" }, "? payments-mcp: no verdict: it did not answer"],
    [
      { changes: [aChange()], options: { callers: "any", readers: "strict", failOn: "never" } },
      "▲ payments-mcp: 1 breaking change, agents that work today can fail; the gate lets it through",
    ],
  ] as const)("says in the first line what %j means", (facts, line) => {
    expect(text(facts).split("\n")[0]).toBe(line);
  });

  test("tells each change with its subject, its call and its rule", () => {
    const change = aChange({ notes: ["seen in 3 traces"], proof: { state: "refuted", witness: { amount: 101 } } });
    expect(text({ changes: [change] })).toContain(
      [
        "What agents lose",
        "  ✖ create_payment: argument amount: maximum was 500, is 100  input-maximum-lowered d5bcfa55",
        '    Works today, fails after this change: create_payment({"amount": 101})',
        "    seen in 3 traces",
        "",
      ].join("\n"),
    );
  });

  test("says why a change could not be decided, unless its message does", () => {
    const proof = { state: "unknown", reason: "a reference is not followed" } as const;
    const change = aChange({ severity: "risky", rule: "input-undecided", proof });
    expect(text({ changes: [change] })).toContain("    undecided: a reference is not followed\n");
    const told = { ...change, message: "a reference is not followed, so it is open" };
    expect(text({ changes: [told] })).toContain("    could not be decided\n");
  });

  test("tells the edits of one tool below its name, and shared edits once", () => {
    const changes = [
      aChange({ message: "is 100" }),
      aChange({ after: 7, message: "is 7" }),
      ...["a", "b", "c", "d", "e"].map((name) =>
        aChange({ subject: { kind: "tool", name }, after: 1, message: "is 1" }),
      ),
      ...["x", "y"].map((name) => aWholeChange(name)),
    ];
    expect(text({ changes })).toContain(
      [
        "What agents lose",
        "  ✖ 2 tools gone: x and y  tool-removed",
        "  ✖ 5 tools (a, b, c and 2 more): is 1 (500 → 1) (argument amount)  input-maximum-lowered acfdae09",
        "  create_payment",
        "    ✖ is 100 (500 → 100) (argument amount)  input-maximum-lowered d5bcfa55",
        "    ✖ is 7 (500 → 7) (argument amount)  input-maximum-lowered 93b22df5",
        "",
      ].join("\n"),
    );
  });

  test("shows changed text as a word diff that can be read without colour", () => {
    const change = aChange({
      before: "List all, newest first.",
      after: "List all, oldest first.",
      message: "text changed",
    });
    expect(text({ changes: [change] })).toContain("\n    | List all, [-newest-]{+oldest+} first.\n");
  });

  test("shows rewritten text before and after, and new text as it is", () => {
    const rewritten = aChange({ before: "Search.", after: "Finds anything in the whole ledger.", message: "text" });
    expect(text({ changes: [rewritten] })).toContain("\n    - Search.\n    + Finds anything in the whole ledger.\n");
    const added = aChange({ before: null, after: "Finds anything at all.", message: "text" });
    expect(text({ changes: [added] })).toContain("\n    | Finds anything at all.\n");
  });

  test("shows large values as the lines that differ", () => {
    const before = ["a", "b", "c", "d"];
    expect(text({ changes: [aChange({ before, after: ["a", "b", "c"], message: "less" })] })).toContain(
      '\n    - "d"\n    … 3 unchanged\n',
    );
  });

  test("tells few compatible changes one by one, many by rule, and notation always by rule", () => {
    const safe = (number: number) =>
      Array.from({ length: number }, (_, index) => aChange({ severity: "safe", after: index, message: `is ${index}` }));
    expect(text({ changes: safe(2) })).toContain(
      "2 compatible changes\n  create_payment: is 0  input-maximum-lowered\n  create_payment: is 1  input",
    );
    expect(text({ changes: safe(40) })).toContain("40 compatible changes\n  input-maximum-lowered 40\n");
    expect(text({ changes: [aChange({ severity: "notation", rule: "input-keys-reordered" })] })).toContain(
      "1 notation-only edit\n  input-keys-reordered 1\n",
    );
  });

  test("tells what clients drop, what was not compared, and what is known about the captures", () => {
    const known = aFinding({ subject: "old" });
    const shown = text({
      notCompared: ["the baseline tells nothing about prompts"],
      baseline: aSide({ findings: [known], notes: ["era chosen: legacy"] }),
      candidate: aSide({ findings: [known, aFinding()] }),
    });
    expect(shown).toContain("\n  Not compared: the baseline tells nothing about prompts\n");
    expect(shown).toContain(
      "What clients drop or refuse\n  ▲ search: two tools have this name; clients drop one of them  tool-name-duplicate\n  1 finding on both sides\n",
    );
    expect(shown).toContain("\nnote       about the baseline: era chosen: legacy\n");
  });

  test("compares required and declared version", () => {
    const facts = {
      changes: [aChange()],
      declaredVersions: { baseline: "1.4.2", candidate: "1.5.0", source: "package.json" },
    };
    expect(text({ ...facts, declaredBump: "minor" })).toContain(
      "  Version: asks for a major bump, only minor declared (1.4.2 → 1.5.0 in package.json)\n",
    );
    expect(text({ ...facts, declaredBump: "major" })).toContain("asks for a major bump, major declared");
  });

  test("keeps to the width of the terminal where words allow it", () => {
    const change = aChange({
      message: "a sentence that is long enough to be wrapped ".repeat(6),
      notes: ["a note that is long enough as well ".repeat(4)],
      before: "word ".repeat(80),
      after: `${"word ".repeat(40)}other ${"word ".repeat(40)}`,
    });
    const lines = text({ changes: [change], service: "a server with a name of several words" }, { width: 60 }).split(
      "\n",
    );
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  test("carries colour only when it is asked to", () => {
    const report = aReport({ changes: [aChange(), aChange({ severity: "review", before: "a b", after: "a c" })] });
    const coloured = renderText(report, { colour: true });
    expect(coloured.startsWith("\u001B[1m\u001B[31m✖ payments-mcp")).toBe(true);
    expect(withoutColour(coloured)).toBe(renderText(report, { colour: false }));
  });

  test("holds no workflow command for a runner, wherever a server's words are broken into lines", () => {
    for (const width of [40, 41, 42, 43, 44, 45, 46, 47, 48, 60, 80]) {
      const change = aChange({ message: `${"a word ".repeat(12)}::error::no ${"and more ".repeat(12)}##[error]no` });
      const lines = text({ changes: [change] }, { width }).split("\n");
      expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    }
  });

  test("never obeys a server: no control character but our colours and line feeds", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const change = aChange({
          message: one,
          before: two,
          after: one,
          subject: { kind: "resource", name: two },
          notes: [one],
        });
        const finding = aFinding({ subject: one, message: two });
        const candidate = aSide({
          source: two,
          findings: [finding],
          server: { name: one, version: two },
          notes: [two],
        });
        const report = aReport({ changes: [change], service: one, reason: two, notCompared: [one], candidate });
        expect(withoutColour(renderText(report, { colour: true }))).not.toMatch(
          /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
    );
  });
});

function text(facts: Partial<ContractReport>, options: Partial<TextOptions> = {}): string {
  return renderText(aReport(facts), { colour: false, ...options });
}

/** Without Select Graphic Rendition sequences. */
function withoutColour(coloured: string): string {
  return coloured.replaceAll(/\p{Cc}\[\d+m/gu, "");
}
