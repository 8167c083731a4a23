import { describe, expect, test } from "@jest/globals";
import { EMPTY_CONTRACT } from "../../shared/contract/model.ts";
import { renderCapturedContract, renderUncaptured } from "../../shared/report/captured-contract.ts";

const DIGESTS = { strict: `sha256:${"1".repeat(64)}`, semantic: `sha256:${"2".repeat(64)}` };
const FACTS = { source: "stdio:node server.js", contract: EMPTY_CONTRACT, notes: [], digests: DIGESTS, file: "a.json" };

describe("the summary of a captured contract", () => {
  test("is a short table", () => {
    const contract = {
      ...EMPTY_CONTRACT,
      protocolVersion: "2025-11-25",
      conditions: { era: "legacy" as const, clientCapabilities: {}, credentials: [] },
      serverInfo: { name: "payments", version: "1.2.0" },
      tools: [{ name: "pay" }],
    };
    expect(renderCapturedContract({ ...FACTS, contract })).toBe(
      [
        "### 📄 Captured: `stdio:node server.js`",
        "",
        "| contract | |",
        "| --- | --- |",
        "| server | payments 1.2.0 |",
        "| protocol | 2025-11-25 (legacy era) |",
        "| tools | 1 |",
        "| prompts | 0 |",
        "| resources | 0 |",
        "| resource templates | 0 |",
        `| digest | \`${DIGESTS.strict}\` |`,
        `| schema-digest | \`${DIGESTS.semantic}\` |`,
        "| file | `a.json` |",
        "",
      ].join("\n"),
    );
  });

  test("says what is not known", () => {
    const text = renderCapturedContract(FACTS);
    expect(text).toContain("| server | not known |\n| protocol | not known |");
  });

  test("holds words of a server as text: no row, no markup and no mention of theirs", () => {
    const words = "x | y\n| z | <img src=x> @acme/all";
    const contract = { ...EMPTY_CONTRACT, serverInfo: { name: words }, protocolVersion: words };
    const text = renderCapturedContract({ ...FACTS, contract, source: words, notes: [words], file: words });
    expect(text).not.toMatch(/<img(?! src=x> @acme\/all`)|^\| z/m);
    expect(text.match(/^\|.*$/gm)).toHaveLength(11);
    expect(text).not.toMatch(/(?<!`[^`]*)@acme\/all/);
  });
});

describe("notes", () => {
  const notes = Array.from({ length: 25 }, (_, at) => `tool${at}: ${"long ".repeat(200)}`);

  test.each([
    ["of what was captured", renderCapturedContract({ ...FACTS, notes })],
    ["of what was not", renderUncaptured("It is ambiguous.", notes)],
  ])("%s: twenty stand there, each cut, and the rest is counted", (_what, text) => {
    const lines = text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("- and 5 more: the log of the step has them all");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(620);
  });
});
