import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";

const usageOf = (lines: string) => parsePolicy(`version: 1\nusage:\n${lines}`, "policy.yml").usage;

describe("the policy about recorded calls", () => {
  test("says whether, when and for whom unused changes are lowered", () => {
    const lines =
      "  lower-unused: true\n  minimum-days: 14\n  minimum-calls: 500\n  maximum-age-days: 3\n  exclude-clients: [load-*]\n";
    expect(usageOf(lines)).toEqual({
      "lower-unused": true,
      "minimum-days": 14,
      "minimum-calls": 500,
      "maximum-age-days": 3,
      "exclude-clients": ["load-*"],
    });
  });

  test.each([
    ["a key that is mistyped", "  lower-unsued: true\n", "lower-unsued"],
    ["a switch that is none", "  lower-unused: sometimes\n", "usage.lower-unused"],
    ["no day at all", "  minimum-days: 0\n", "usage.minimum-days"],
    ["half a day", "  minimum-days: 1.5\n", "usage.minimum-days"],
    ["an age of no day", "  maximum-age-days: 0\n", "usage.maximum-age-days"],
    ["a count in words", "  minimum-calls: many\n", "usage.minimum-calls"],
    ["a client without a name", '  exclude-clients: [""]\n', "an empty pattern matches nothing"],
  ])("refuses %s", (_, lines, words) => {
    expect(() => usageOf(lines)).toThrow(words);
  });
});
