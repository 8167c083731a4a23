import { describe, expect, test } from "@jest/globals";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { aChange, aFinding, aReport, aSide, aWholeChange } from "./builders.ts";

const MARKER = "<!-- mcp-gates payments-mcp -->";

describe("the Markdown report", () => {
  test("starts with the marker and the verdict", () => {
    expect(
      markdown({ changes: [aChange()] }, { marker: MARKER })
        .split("\n")
        .slice(0, 2),
    ).toEqual([MARKER, "## ❌ payments-mcp: 1 breaking change, agents that work today can fail"]);
  });

  test.each([
    ["pass", {}, "## ✅ payments-mcp: the contract is identical"],
    [
      "unknown",
      { decision: "unknown", reason: "the candidate did not answer twice alike" },
      "## ❔ payments-mcp: no verdict: the candidate did not answer twice alike",
    ],
  ] as const)("says it at once when the decision is %s", (_name, facts, title) => {
    expect(markdown(facts).split("\n")[0]).toBe(title);
  });

  test("uses the server's name without a service, and a heading before both", () => {
    expect(markdown({ service: "" })).toMatch(/^## ✅ payments-mcp:/u);
    expect(markdown({}, { heading: "Contract of payments" })).toMatch(/^## ✅ Contract of payments:/u);
  });

  test("says for a manager what happens to agents, and for everybody whether the version is bumped enough", () => {
    const text = markdown({
      changes: [aChange(), aWholeChange("refund")],
      declaredBump: "minor",
      declaredVersions: { baseline: "1.4.2", candidate: "1.5.0", source: "package.json" },
    });
    expect(text).toContain("**For agents: refund is gone, calls to create_payment can be refused.**");
    expect(text).toContain(
      "2 breaking<br>Version: asks for a **major** bump, only **minor** declared (1.4.2 → 1.5.0 in package.json) ✗",
    );
  });

  test("tells sections by falling importance and leaves empty ones out", () => {
    const severities = ["notation", "safe", "review", "risky", "breaking"] as const;
    const all = markdown({ changes: severities.map((severity) => aChange({ severity })) });
    expect(titles(all)).toEqual([
      "### 🔴 What agents lose",
      "### 🟠 What may differ silently",
      "### 🔵 What steers agents: please read",
      "<details><summary>How to acknowledge a change</summary>",
      "<details><summary>🟢 1 compatible change</summary>",
      "<details><summary>⚪ 1 notation-only edit: same meaning, written differently</summary>",
    ]);
    expect(titles(markdown({ changes: [aChange({ severity: "risky" })] }))).toEqual([
      "### 🟠 What may differ silently",
    ]);
  });

  test("shows a change with its call that fails, its rule and its facts", () => {
    const change = aChange({
      notes: ["seen in 3 traces"],
      proof: { state: "refuted", witness: { amount: 101 } },
    });
    expect(markdown({ changes: [change] }, { rulesUrl: "https://example.com/rules.md" })).toContain(
      '- **`create_payment`**: argument amount: maximum was 500, is 100 <sub>[`input-maximum-lowered`](https://example.com/rules.md#input-maximum-lowered) · `d5bcfa55` · seen in 3 traces</sub><br>Works today, fails after this change: `create_payment({"amount": 101})`\n',
    );
  });

  test("links to the anchor of the rule as it is spelled", () => {
    const change = aChange({ rule: "readOnlyHint-removed", direction: null, pointer: "/annotations/readOnlyHint" });
    expect(markdown({ changes: [change] }, { rulesUrl: "https://x.example/r" })).toContain(
      "[`readOnlyHint-removed`](https://x.example/r#readOnlyHint-removed)",
    );
  });

  test.each([
    ["dropped", "input", 'Accepted, but no longer heard: `create_payment({"a": 1})`'],
    ["refuted", "output", 'A result that today\'s readers refuse: `{"a": 1}`'],
  ] as const)("words a witness by what it shows: %s, %s", (state, direction, words) => {
    expect(markdown({ changes: [aChange({ direction, proof: { state, witness: { a: 1 } } })] })).toContain(words);
  });

  test("says that a change could not be decided", () => {
    const change = aChange({ severity: "risky", rule: "input-undecided", proof: { state: "unknown" } });
    expect(markdown({ changes: [change] })).toContain("`input-undecided` · `86c63e28` · could not be decided</sub>");
  });

  test.each([
    ["risky", "undecided: two patterns \\*here\\*"],
    ["breaking", "unproven: two patterns \\*here\\*"],
  ] as const)("says why a change that is %s could not be decided", (severity, words) => {
    const proof = { state: "unknown", reason: "two patterns *here*" } as const;
    expect(markdown({ changes: [aChange({ severity, proof })] })).toContain(words);
  });

  test("does not show an example where a whole call shows the change", () => {
    const notes = ['for example {"a":1}', "seen in 3 traces"];
    const shown = aChange({ notes, proof: { state: "refuted", witness: { amount: 101 } } });
    expect(markdown({ changes: [shown] })).not.toContain("for example");
    expect(markdown({ changes: [shown] })).toContain("seen in 3 traces");
    expect(markdown({ changes: [aChange({ notes })] })).toContain("for example");
  });

  test("says in words what the flags of a changed text mean", () => {
    const notes = ["similarity 0.78", "imperative", "rewritten", "drift: the schemas did not change with the text"];
    expect(markdown({ changes: [aChange({ severity: "review", notes })] })).toContain(
      "78 % alike · it gives more orders than before · less than half of its words stayed · the schemas did not change with it",
    );
  });

  test.each([
    ["argument amount: an alternative was removed", "<sub>option 2 · "],
    ["an alternative was removed", "<sub>argument amount (option 2) · "],
  ])("names only the part of a place that %j does not name", (message, place) => {
    const pointer = "/inputSchema/properties/amount/anyOf/1";
    expect(markdown({ changes: [aChange({ pointer, message })] })).toContain(place);
  });

  test.each([
    ["argument amount: some values are excluded now", "excluded now (`9`) <sub>"],
    ["argument amount is new", "is new (now `9`) <sub>"],
  ])("does not say now twice: %s", (message, words) => {
    expect(markdown({ changes: [aChange({ before: null, after: 9, message })] })).toContain(words);
  });

  test("names the place of a change where its message does not", () => {
    const change = aChange({ direction: null, pointer: "/annotations/readOnlyHint", message: "the tool writes now" });
    expect(markdown({ changes: [change] })).toContain("(`500` → `100`) <sub>annotation readOnlyHint · ");
  });

  test("tells the same edit on many tools once", () => {
    const names = Array.from({ length: 25 }, (_, index) => `tool_${index}`);
    const text = markdown({ changes: names.map((name) => aChange({ subject: { kind: "tool", name } })) });
    expect(text).toContain("- **25 tools** (`tool_0`, `tool_1`, `tool_2` and 22 more): argument amount");
    expect(text.match(/argument amount/gu)).toHaveLength(1);
  });

  test("says that the words differ from tool to tool where they do", () => {
    const changes = ["a", "b"].map((name) =>
      aChange({ subject: { kind: "tool", name }, message: `${name} takes less` }),
    );
    expect(markdown({ changes })).toContain("- **2 tools** (`a` and `b`): a takes less, and so on");
  });

  test("tells subjects that are gone in one line", () => {
    expect(markdown({ changes: ["a", "b", "c"].map((name) => aWholeChange(name)) })).toContain(
      "- **3 tools gone**: `a`, `b` and `c` <sub>`tool-removed`</sub>",
    );
  });

  test("tells renamed tools in one line, and no more than twelve names", () => {
    const changes = Array.from({ length: 14 }, (_, index) =>
      aChange({
        rule: "tool-renamed",
        subject: { kind: "tool", name: `t${index}` },
        renamedTo: `n${index}`,
        pointer: "/name",
      }),
    );
    const text = markdown({ changes });
    expect(text).toContain("- **14 tools renamed**: `t0` → `n0`, `t1` → `n1`, ");
    expect(text).toContain("`t11` → `n11` and 2 more <sub>`tool-renamed`</sub>\n");
  });

  test("tells tools that became one under one title", () => {
    const changes = ["a", "b"].map((name) =>
      aChange({
        rule: "tools-consolidated",
        subject: { kind: "tool", name },
        renamedTo: "ab",
        direction: null,
        pointer: "/name",
        before: name,
        after: "ab",
        message: "2 tools became one, ab",
        notes: ["a → ab", "b → ab", "ab costs about 10 tokens"],
      }),
    );
    expect(markdown({ changes })).toContain(
      "- **`a` and `b` → `ab`**: 2 tools became one, ab <sub>`tools-consolidated` · `8bb696ea` · ab costs about 10 tokens</sub>\n",
    );
  });

  test("lists the edits of one tool below its name", () => {
    expect(markdown({ changes: [aChange(), aChange({ after: 7, message: "is 7" })] })).toContain(
      "- **`create_payment`**\n  - argument amount: maximum was 500, is 100 <sub>",
    );
  });

  test("shows large values as the lines that differ, fenced within the list", () => {
    const before = ["card", "sepa", "wire", "cash"];
    const change = aChange({ before, after: before.slice(0, 3), message: "a value is gone" });
    expect(markdown({ changes: [change] })).toContain('</sub>\n  ```diff\n  - "cash"\n  … 3 unchanged\n  ```\n');
  });

  test("shows changed text as a word diff", () => {
    const change = aChange({
      severity: "review",
      rule: "tool-description-changed",
      direction: null,
      pointer: "/description",
      before: "List payments, newest first.",
      after: "List payments, oldest first.",
      message: "the description changed",
    });
    expect(markdown({ changes: [change] })).toContain("\n  > List payments, <del>newest</del><b>oldest</b> first.\n");
  });

  test("shows a rewritten text before and after", () => {
    const change = aChange({ before: "Search.", after: "Finds anything in the whole ledger.", message: "rewritten" });
    expect(markdown({ changes: [change] })).toContain(
      "\n  > **before** Search.<br>**after** Finds anything in the whole ledger.\n",
    );
  });

  test("says when only white space of a text differs", () => {
    const change = aChange({ before: "Find it  all", after: "Find it all", message: "text changed" });
    expect(markdown({ changes: [change] })).toContain("\n  > Find it all<br><sub>only white space differs</sub>\n");
  });

  test("folds notation into counts by rule", () => {
    const changes = ["a", "b", "c"].map((name, index) =>
      aChange({
        severity: "notation",
        subject: { kind: "tool", name },
        rule: index === 0 ? "input-keys-reordered" : "input-required-reordered",
      }),
    );
    const lines = markdown({ changes })
      .split("\n")
      .filter((line) => /^- \d/u.test(line));
    expect(lines.map((line) => /^- \d × `[\w-]+`/u.exec(line)?.[0])).toEqual([
      "- 2 × `input-required-reordered`",
      "- 1 × `input-keys-reordered`",
    ]);
  });

  test("keeps the eleventh and later entries of a section in a fold", () => {
    const changes = Array.from({ length: 12 }, (_, index) =>
      aChange({ severity: "risky", subject: { kind: "tool", name: `t${index}` }, after: index }),
    );
    const text = markdown({ changes });
    expect(text).toContain("<details><summary>2 more</summary>\n\n- **`t10`**");
    expect(text.indexOf("- **`t9`**")).toBeLessThan(text.indexOf("<details>"));
  });

  test("tells what clients drop: new findings open, known ones folded", () => {
    const known = aFinding({ subject: "old" });
    const text = markdown({
      baseline: aSide({ findings: [known] }),
      candidate: aSide({ findings: [known, aFinding({ subject: "new" })] }),
    });
    expect(text).toContain("### 🟠 What clients drop or refuse\n\n- **`new`**: two tools have this name");
    expect(text).toContain("refuse on both sides</summary>\n\n- **`old`**: two tools have this name");
  });

  test("says what was not compared", () => {
    expect(markdown({ notCompared: ["the baseline tells nothing about prompts"] })).toContain(
      "> ⚠️ **Not compared**: the baseline tells nothing about prompts\n",
    );
  });

  test("ends with the facts", () => {
    const text = markdown({ candidate: aSide({ protocolVersion: null, notes: ["era chosen: modern"] }) });
    expect(text).toContain("| server | payments-mcp 1.4.2 | payments-mcp 1.4.2 |");
    expect(text).toContain("| protocol | 2025-11-25 | not known |");
    expect(text).toContain("| digest | `aaaaaaaaaaaa` | `aaaaaaaaaaaa` |");
    expect(text).toContain("| tool list | about 3,214 tokens | about 3,600 tokens (+386, +12 %) |");
    expect(text).toMatch(
      /callers declared, readers strict; fails on breaking\.<br>Tokens counted with o200k_base; most of the growth comes from `search` \+386 \(200 → 586\)\.<br>About the candidate: era chosen: modern<\/sub>\n$/u,
    );
  });

  test("is the same for the same report", () => {
    const facts = { changes: [aChange(), aWholeChange("a"), aChange({ severity: "safe" })] };
    expect(markdown(facts)).toBe(markdown(facts));
  });

  test.each(["mcp-gates", "<!-- a", "<!-- a --> b -->", "<!-- a\n-->"])("refuses the marker %j", (marker) => {
    expect(() => markdown({}, { marker })).toThrow("the marker of a report must be one HTML comment on one line");
  });
});

function markdown(facts: Partial<ContractReport>, options: Partial<Parameters<typeof renderMarkdown>[1]> = {}): string {
  return renderMarkdown(aReport(facts), { limit: 65_536, ...options }).text;
}

function titles(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.startsWith("### ") || line.startsWith("<details>"));
}
