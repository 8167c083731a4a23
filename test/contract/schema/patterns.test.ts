import { describe, expect, test } from "@jest/globals";
import { Languages } from "../../../shared/contract/schema/patterns.ts";

describe("patterns are compared by the strings that they match", () => {
  test.each([
    ["^[0-9]+$", "^\\d+$", "equal"],
    ["^[a-z]+$", "^[a-zA-Z]+$", "narrower"],
    ["^[a-zA-Z]+$", "^[a-z]+$", "wider"],
    ["^a+$", "^b+$", "different"],
    ["^a", "a", "narrower"],
    ["[a-z]*", "", "equal"],
    ["^(foo|bar)$", "^(?:bar|foo)$", "equal"],
    ["^a$|^b$", "^[ab]$", "equal"],
    ["^$", "^", "narrower"],
    ["^.{1,3}$", "^.{0,5}$", "narrower"],
    ["^😀$", "^[😀]$", "equal"],
    ["^(?=a)", "^a", "equal"],
    ["^(?!.*\\.\\.)[a-z.]+$", "^[a-z.]+$", "narrower"],
    ["^(?=.*[A-Z])(?=.*\\d).{2,4}$", "^(?=.*\\d)(?=.*[A-Z]).{2,4}$", "equal"],
    ["^(?!a$)[ab]$", "^b$", "equal"],
    ["^(?:(?!x)a|b)$", "^(?:a|b)$", "unknown"],
    ["^(?!b)[ab]|^c$", "^a|^c$", "equal"],
    ["(?=a)", "a", "unknown"],
    ["^a(?=b)", "^ab", "unknown"],
    ["(?<=a)b", "ab", "unknown"],
    ["(a)\\1", "aa", "unknown"],
    ["^a{1,100000}$", "^a{1,100001}$", "unknown"],
    ["^(a+)+$", "^a+$", "equal"],
    ["(", "a", "unknown"],
    ["^\\-$", "^-$", "equal"],
  ] as const)("%s against %s: %s", (left, right, relation) => {
    expect(new Languages().compare(left, right)).toBe(relation);
  });

  test("an exponential pattern is matched in linear time", () => {
    expect(new Languages().matches("^(a+)+$", `${"a".repeat(50_000)}!`)).toBe(false);
  });

  test("samples outside of another pattern match the one and not the other", () => {
    const languages = new Languages();
    expect(languages.samplesOutside("^[a-z]+$", "^[a-y]+$", 2)[0]).toBe("z");
    expect(languages.samplesOutside(undefined, "^[^]+$", 2)).toEqual([""]);
    expect(languages.samplesOutside("^a$", "^[ab]$", 2)).toEqual([]);
    expect(languages.samplesOutside("(a)\\1", "^[ab]$", 2)).toEqual([]);
    expect(languages.samplesOutside("^[ab]$", "(a)\\1", 2)).toEqual([]);
  });

  test("samples hold no half characters, whatever a pattern asks for", () => {
    const languages = new Languages();
    expect(languages.samples("^[\\uD800-\\uDBFF]$", 3)).toEqual([]);
    expect(languages.samples("^(?:\\uD800|a)$", 3)).toEqual(["a"]);
  });

  test("samples are readable strings that match", () => {
    const languages = new Languages();
    for (const pattern of ["^[A-Z]{3}-\\d+$", "x", "^[^a-z]$", "^(PUT|GET)$"]) {
      const samples = languages.samples(pattern, 3);
      expect(samples.length).toBeGreaterThan(0);
      for (const sample of samples) expect(sample).toMatch(new RegExp(pattern, "u"));
    }
  });
});
