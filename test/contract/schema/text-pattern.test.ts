import { expect, test } from "@jest/globals";
import { matchesTextPattern, TEXT_LIMIT, textPatternProblem } from "../../../shared/contract/schema/text-pattern.ts";

test.each([
  "",
  "^3$",
  "no invoice",
  "^(?:ok|fine)\\s?$",
  "^\\p{L}+ 🙂$",
  "^(\\w+\\s?)+$",
  "^(?!.*error)(\\w+\\s?)+$",
  "^a$|^b",
])("a text can be held against %j", (pattern) => {
  expect(textPatternProblem(pattern)).toBeUndefined();
});

test.each([
  ["looks ahead in the middle", "ok(?! error)(\\w+\\s?)+$"],
  ["looks behind", "(?<=a)b"],
  ["asks for the edge of a word", "\\bok\\b"],
  ["refers back", "(a)\\1"],
  ["has an anchor in the middle", "(^a|b)c"],
  ["needs too many states", "(a|b)*a(a|b){20}"],
])("no text is held against a pattern that %s, and what to write instead is told", (_case, pattern) => {
  const problem = textPatternProblem(pattern) ?? "";
  const words = " cannot be run without backtracking; write it without \\b, ";
  expect(problem.slice(0, pattern.length + 2 + words.length)).toBe(`"${pattern}"${words}`);
  expect(matchesTextPattern(pattern, "ab ok aac")).toBe(false);
});

test("what is no regular expression is told so", () => {
  expect(textPatternProblem("(")).toBe('"(" is no regular expression');
});

test.each(["^(\\w+\\s?)+$", "^(?!.*error)(\\w+\\s?)+$"])(
  "a text that was chosen to make an engine backtrack is answered at once: %s",
  (pattern) => {
    const text = `${"a".repeat(TEXT_LIMIT - 1)}!`;
    const start = performance.now();
    expect(matchesTextPattern(pattern, text)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

test("a text that is too long to be held against a pattern matches none", () => {
  expect(matchesTextPattern("^a+$", "a".repeat(TEXT_LIMIT))).toBe(true);
  expect(matchesTextPattern("^a+$", "a".repeat(TEXT_LIMIT + 1))).toBe(false);
});
