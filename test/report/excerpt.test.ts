import { describe, expect, test } from "@jest/globals";
import { compact, type Excerpt, excerptOf, isTold } from "../../shared/report/excerpt.ts";
import { aChange } from "./builders.ts";

describe("compact", () => {
  test("shows a small value whole", () => {
    expect(compact({ type: "string", enum: ["a", "b"] })).toBe('{"type": "string", "enum": ["a", "b"]}');
  });

  test("shortens long strings inside before it drops members", () => {
    expect(compact({ type: "string", description: "x".repeat(200) })).toBe(
      `{"type": "string", "description": "${"x".repeat(39)}…"}`,
    );
  });

  test("says how many members it leaves out", () => {
    expect(compact(Array.from({ length: 50 }, (_, index) => index))).toBe("[0, 1, 2, 3, 4, 5, … 44 more]");
  });

  test("never gives more than a line", () => {
    const huge = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${"key".repeat(30)}${index}`, { a: [1] }]),
    );
    expect(compact(huge).length).toBeLessThanOrEqual(100);
    expect(compact(huge)).toMatch(/…/u);
  });

  test("keeps a member named __proto__", () => {
    expect(compact(JSON.parse('{"__proto__": 1}'))).toBe('{"__proto__": 1}');
  });
});

test("what goes from true to false is told by its message", () => {
  const change = aChange({ before: false, after: true, message: "argument a was optional, is required" });
  expect(isTold(change, excerptOf(change))).toBe(true);
});

describe("the excerpt of a change", () => {
  test("is empty when there is no value on either side", () => {
    expect(excerptOf({ before: null, after: null })).toEqual({ kind: "none" });
  });

  test("shows short values on a line", () => {
    expect(excerptOf({ before: 500, after: "many" })).toEqual({ kind: "values", before: "500", after: '"many"' });
  });

  test("shows a value that came or went in short", () => {
    expect(excerptOf({ before: null, after: { type: "string" } })).toEqual({
      kind: "values",
      before: null,
      after: '{"type": "string"}',
    });
  });

  test("shows sentences as prose, also when one side is empty", () => {
    expect(excerptOf({ before: "Finds it.", after: "Finds all of it." }).kind).toBe("prose");
    expect(excerptOf({ before: null, after: "Finds all of it." })).toEqual({
      kind: "prose",
      before: null,
      after: "Finds all of it.",
    });
  });

  test("shows of long lists what went, what came, and how many stay", () => {
    expect(linesOf(excerptOf({ before: ["a", "b", "c", "d"], after: ["a", "c", "d", "e"] }))).toEqual([
      { sign: "-", text: '"b"' },
      { sign: "+", text: '"e"' },
      { sign: "…", text: "3 unchanged" },
    ]);
  });

  test("says when a list differs in nothing but order", () => {
    const excerpt = excerptOf({ before: ["a", "b", "c", "d"], after: ["d", "c", "b", "a"] });
    expect(linesOf(excerpt)).toEqual([{ sign: "…", text: "the same items in another order or number" }]);
  });

  test("counts list items beyond eight", () => {
    const after = Array.from({ length: 20 }, (_, index) => `value ${index}`);
    const excerpt = excerptOf({ before: ["x"], after });
    expect(linesOf(excerpt).at(-1)).toEqual({ sign: "+", text: "… 12 more" });
  });

  test("shows short lists whole", () => {
    expect(excerptOf({ before: ["a"], after: ["a", "b"] })).toEqual({
      kind: "values",
      before: '["a"]',
      after: '["a", "b"]',
    });
  });

  test("shows of large objects the lines that differ", () => {
    const schema = (maximum: number) => ({
      type: "object",
      properties: { first: { type: "string" }, limit: { type: "integer", maximum }, last: { type: "string" } },
    });
    const excerpt = excerptOf({ before: schema(10), after: schema(5) });
    expect(linesOf(excerpt)).toEqual([
      { sign: " ", text: '    "first": {"type": "string"},' },
      { sign: "-", text: '    "limit": {"type": "integer", "maximum": 10},' },
      { sign: "+", text: '    "limit": {"type": "integer", "maximum": 5},' },
      { sign: " ", text: '    "last": {"type": "string"}' },
    ]);
  });

  test("counts the lines beyond fourteen", () => {
    const object = (word: string) =>
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`key${index}`, word]));
    const excerpt = excerptOf({ before: object("a"), after: object("b") });
    expect(linesOf(excerpt)).toHaveLength(14);
    expect(linesOf(excerpt).at(-1)).toEqual({ sign: "…", text: "69 more lines" });
  });
});

describe("an excerpt that the message tells already", () => {
  test.each([
    ["both values stand in the message", { message: "maximum was 500, is 100" }, true],
    ["one value is part of a longer number", { message: "maximum was 5000, is 100" }, false],
    ["strings count without quotes", { before: "date", after: null, message: "format was date" }, true],
    ["every item of a list is told", { before: null, after: ["a", "b"], message: 'only "a", "b" allowed' }, true],
    ["a hint that came is told by its name", { before: null, after: true, message: "the tool only reads" }, true],
    ["an empty string is never told", { before: "", after: null, message: "the prefix is gone" }, false],
    ["the whole subject is the value", { pointer: "", before: null, after: { name: "x" }, message: "is new" }, true],
    [
      "a renaming stands in the title",
      { before: "create_payment", after: "pay", renamedTo: "pay", message: "another name" },
      true,
    ],
  ])("%s", (_name, facts, told) => {
    const change = aChange(facts);
    expect(isTold(change, excerptOf(change))).toBe(told);
  });
});

function linesOf(excerpt: Excerpt) {
  return excerpt.kind === "lines" ? excerpt.lines() : [];
}
