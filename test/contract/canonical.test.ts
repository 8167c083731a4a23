import { describe, expect, test } from "@jest/globals";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { canonicalText, digestOf, digestOfText } from "../../shared/contract/canonical.ts";
import type { Json } from "../../shared/contract/json.ts";

describe("the canonical text", () => {
  test("is that of another implementation of RFC 8785, for every value", () => {
    const value = fc.jsonValue({ stringUnit: "binary", maxDepth: 5 });
    fc.assert(fc.property(value, (json) => expect(canonicalText(json as Json)).toBe(canonicalize(json))));
  });

  test.each<[string, Json, string]>([
    ["numbers", [1e21, 1e-7, -0, 0.1, 333333333.3333333], "[1e+21,1e-7,0,0.1,333333333.3333333]"],
    ["keys that look like numbers", { b: 1, "10": 2, "9": 3 }, '{"10":2,"9":3,"b":1}'],
    ["a key `__proto__`", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    ["what is empty", [{}, [], "", null], '[{},[],"",null]'],
    ["members that are not there", { a: undefined, b: true } as unknown as Json, '{"b":true}'],
  ])("of %s", (_words, value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  test.each<[string, unknown]>([
    ["half a character", "\ud800"],
    ["a key with half a character", { "\udc00": 1 }],
    ["NaN", [Number.NaN]],
    ["an infinite number", Number.POSITIVE_INFINITY],
    ["nothing", undefined],
    ["an item that is nothing", [undefined]],
  ])("is none for %s", (_words, value) => {
    expect(() => canonicalText(value as Json)).toThrow(TypeError);
  });
});

describe("the digest of a value", () => {
  test("is that of its canonical text", () => {
    expect(digestOf({ b: [1, "ü"], a: null })).toBe(`sha256:${digestOfText('{"a":null,"b":[1,"ü"]}')}`);
  });

  test("is that of a text that is too long to be written at once", () => {
    const value = Array.from({ length: 20_000 }, (_, index) => ({ name: `ü${index}`, index }));
    expect(digestOf(value)).toBe(`sha256:${digestOfText(canonicalText(value))}`);
    expect(canonicalText(value)).toBe(canonicalize(value));
  });
});
