import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { declarationsOf } from "../../shared/policy/policy.ts";

const PLACE = ".github/mcp-gates.yml at 1a2b3c";
const declared = (text: string) => declarationsOf(parsePolicy(`version: 1\n${text}`, PLACE));

function problem(text: string): string {
  try {
    declared(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("the policy was accepted");
}

describe("what a policy announces", () => {
  test("is everything that it says", () => {
    const text = `
deprecation:
  minimum-days: 30
deprecations:
  - tool: search
    sunset: 2027-01-31
    use: find
  - prompt: review
    parameter: style
    sunset: "2027-02-28"
aliases:
  tools:
    lookup: find
    query: { to: find, sunset: 2027-03-31 }
  parameters:
    find: { q: phrase }
`;
    expect(declared(text)).toEqual({
      minimumDays: 30,
      deprecations: [
        { tool: "search", sunset: "2027-01-31", use: "find" },
        { prompt: "review", parameter: "style", sunset: "2027-02-28" },
      ],
      aliases: {
        tools: { lookup: "find", query: { to: "find", sunset: "2027-03-31" } },
        parameters: { find: { q: "phrase" } },
      },
    });
  });

  test("is nothing when it says nothing", () => {
    expect(declared("")).toBeUndefined();
  });

  test("in the guide is valid", () => {
    const guide = readFileSync(new URL("../../docs/deprecate-and-remove.md", import.meta.url), "utf8");
    const [example] = guide.match(/(?<=```yaml\n)version: 1\n[^`]*/) ?? [];
    expect(declarationsOf(parsePolicy(example ?? "", PLACE))).toMatchObject({ minimumDays: 30 });
  });

  test.each([
    [
      "a day that is none",
      "deprecations:\n  - tool: a\n    sunset: 2027-02-30",
      /"2027-02-30" is not a day of the calendar/,
    ],
    ["no day", "deprecations:\n  - tool: a", /sunset: missing/],
    ["neither tool nor prompt", "deprecations:\n  - sunset: 2027-01-31", /name either a tool or a prompt/],
    ["both", "deprecations:\n  - {tool: a, prompt: b, sunset: 2027-01-31}", /name either a tool or a prompt/],
    ["an unknown key", "deprecations:\n  - {tool: a, sunset: 2027-01-31, until: x}", /unknown key "until"/],
    [
      "an alias that is a list",
      "aliases:\n  tools:\n    a: [b]",
      /write the new name, or a mapping with to and sunset/,
    ],
    ["an alias to nothing", 'aliases:\n  tools:\n    a: ""', /aliases\.tools\.a/],
    ["a list of unknown things", "aliases:\n  resources:\n    a: b", /unknown key "resources"/],
    ["half a day of notice", "deprecation:\n  minimum-days: 0.5", /0\.5 is not a whole number of days/],
  ])("is refused with %s", (_, text, message) => expect(problem(text)).toMatch(message));
});
