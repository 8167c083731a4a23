import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Change } from "../../shared/contract/change.ts";
import type { Json } from "../../shared/contract/json.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { aChange, aFinding, aReport, aSide } from "./builders.ts";
import { hostileText } from "./hostile.ts";

const value: fc.Arbitrary<Json> = fc.oneof(
  hostileText,
  fc.integer(),
  fc.constant(null),
  fc.array(hostileText, { maxLength: 8 }),
  fc.dictionary(hostileText, fc.oneof(hostileText, fc.integer()), { maxKeys: 5 }),
);

const change: fc.Arbitrary<Change> = fc
  .record({
    severity: fc.constantFrom("breaking", "risky", "review", "safe", "notation"),
    rule: fc.constantFrom("tool-removed", "tool-added", "input-type-changed", "tool-description-changed"),
    subject: fc.record({
      kind: fc.constantFrom("tool", "prompt", "resource", "template", "server"),
      name: hostileText,
    }),
    pointer: fc.oneof(fc.constant(""), hostileText.map(pointerToArgument)),
    before: value,
    after: value,
    message: hostileText,
    notes: fc.array(hostileText, { maxLength: 2 }),
    witness: value,
  })
  .map(({ witness, ...facts }) => aChange({ ...facts, proof: { state: "refuted", witness } }));

describe("a report about a hostile server", () => {
  test("holds no markup, mention, link or invisible character but our own", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), hostileText, (changes, text) => {
        const report = aReport({
          changes,
          service: text,
          reason: text,
          notCompared: [text],
          tokens: {
            tokenizer: "o200k_base",
            estimated: true,
            baseline: 1,
            candidate: 9,
            tools: [{ name: text, baseline: null, candidate: 8 }],
            moreTools: 0,
          },
          declaredBump: "patch",
          declaredVersions: { baseline: text, candidate: text, source: text },
          candidate: aSide({
            source: text,
            server: { name: text, version: text },
            protocolVersion: text,
            findings: [aFinding({ subject: text, message: text })],
            notes: [text],
          }),
        });
        const markdown = renderMarkdown(report, { limit: 200_000, rulesUrl: "RULES" }).text;
        const outside = withoutOwnParts(markdown);
        expect(outside).not.toMatch(/[@<>$]|(?<!&)#\d|:\/\/|www\./iu);
        expect(markdown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u{E0000}-\u{E007F}]|(?!\n)\p{Cc}/u);
        expect(outside).not.toMatch(/(?<!\\)[[\]]/u);
        expect(markdown.match(/^#+ /gmu)?.length).toBeLessThanOrEqual(5);
        expect(markdown.match(/^<details>/gmu)?.length ?? 0).toBe(markdown.match(/^<\/details>/gmu)?.length ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test("cannot close the fence that its values stand in", () => {
    const before = ["a", "b", "c", "```\n</details>\n<!-- mcp-gates -->\n@octocat"];
    const markdown = renderMarkdown(aReport({ changes: [aChange({ before, after: ["a", "b", "c", "d"] })] }), {
      limit: 65_536,
    }).text;
    expect(markdown).toContain('\n  ````diff\n  - "```\\n</details>\\n<!-- mcp-gates -->\\n@octocat"\n');
    expect(markdown.match(/^ *````$/gmu)).toHaveLength(1);
  });

  test("cannot break out of a table cell", () => {
    const candidate = aSide({ source: "a\\|b | @octocat", server: { name: "x | y", version: "`|`" } });
    const rows = renderMarkdown(aReport({ candidate }), { limit: 65_536 }).text.split("\n");
    const cells = rows.filter((row) => row.startsWith("| ")).map((row) => row.split("|").length);
    expect(new Set(cells)).toEqual(new Set([5]));
  });
});

/** The Markdown without our own tags and links, and without code, where GitHub leaves everything alone. */
function withoutOwnParts(markdown: string): string {
  return markdown
    .replaceAll(/^( *)(`{3,})diff\n[\s\S]*?^\1\2$/gmu, "")
    .replaceAll(/\[(`[\w-]+`)\]\(RULES#[\w-]+\)/gu, "$1")
    .replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, "")
    .replaceAll(/<\/?(?:sub|del|b|details|summary)>|<br>/gu, " ")
    .replaceAll(/^ *> /gmu, "");
}

function pointerToArgument(name: string): string {
  return `/inputSchema/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
