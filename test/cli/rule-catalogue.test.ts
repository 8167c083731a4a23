import { describe, expect, test } from "@jest/globals";
import { renderRules } from "../../cli/rule-catalogue.ts";
import type { Rule } from "../../shared/contract/rule.ts";

const REMOVED: Rule = {
  id: "tool-removed",
  area: "tools",
  severity: "breaking",
  bump: "major",
  change: "a tool is gone",
  why: "calls to it fail",
};
const WIDENED: Rule = {
  id: "output-type-widened",
  area: "outputs",
  severity: "breaking",
  bump: "major",
  tolerant: { severity: "safe", bump: "none" },
  change: "string → string | null",
  why: "code that reads <b> does not expect it",
};

describe("the rule catalogue", () => {
  test("is a table for a terminal, by the part of the contract", () => {
    expect(renderRules([WIDENED, REMOVED], "text", { colour: false })).toBe(
      "Tools\n  tool-removed         breaking  a tool is gone\n\n" +
        "Outputs of tools\n  output-type-widened  breaking  string → string | null\n",
    );
  });

  test("tells everything about a single rule", () => {
    expect(renderRules([WIDENED], "text", { colour: false })).toBe(
      "output-type-widened\n\n" +
        "change    string → string | null\n" +
        "severity  breaking, major version bump\n" +
        "tolerant  safe, no version bump\n" +
        "why       code that reads <b> does not expect it\n",
    );
  });

  test("colours the severity only when asked to", () => {
    expect(renderRules([REMOVED], "text", { colour: true })).toContain("\u001b[31mbreaking\u001b[39m");
    expect(renderRules([REMOVED], "text", { colour: false })).not.toContain("\u001b");
  });

  test("is the table in code as JSON", () => {
    expect(JSON.parse(renderRules([REMOVED, WIDENED], "json", { colour: true }))).toEqual([REMOVED, WIDENED]);
  });

  test("has an anchor per rule in Markdown, and no cell breaks out of its table", () => {
    const page = renderRules([REMOVED, WIDENED], "markdown", { colour: false });
    expect(page).toContain('<a id="tool-removed"></a>`tool-removed`');
    expect(page).toContain("| string → string \\| null | breaking | major | safe, no version bump |");
    expect(page).toContain("reads &lt;b> does");
  });
});
