import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isDeeperThan } from "../../shared/mcp/json-depth.ts";
import { parseJsonText } from "../../shared/mcp/json-text.ts";

describe("the place of an error is found in", () => {
  test.each([
    ["nothing", "", 1, 1, /text ends where a value/],
    ["an unknown word", '{"a": nope}', 1, 7, /a value should stand here/],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', 3, 3, /"," or "}" should stand here/],
    ["a comma too many in an object", '{"a": 1,}', 1, 9, /member name/],
    ["a comma too many in an array", "[1,]", 1, 4, /a value/],
    ["a missing colon", '{"a" 1}', 1, 6, /":" should stand here/],
    ["a name without quotes", "{a: 1}", 1, 2, /member name in double quotes/],
    ["a text that is cut off in a string", '{"a": "bcd', 1, 7, /not closed before the end/],
    ["a text that is cut off after a value", '[{"a": 1', 1, 9, /text ends where "," or "}"/],
    ["a second value", "{} {}", 1, 4, /after the end of the value/],
    ["the wrong bracket", "[1}", 1, 3, /"," or "]"/],
    ["a line break in a string", '"a\nb"', 1, 3, /control character/],
    ["a wrong escape", '"a\\xb"', 1, 3, /no escape/],
    ["a number with a leading zero", "[01]", 1, 2, /a value/],
    ["a page of HTML", "<!doctype html>", 1, 1, /a value/],
    ["a comment", "{} // x", 1, 4, /after the end/],
  ])("%s", (_name, text, line, column, problem) => {
    expect(parseJsonText(text)).toEqual({ ok: false, line, column, problem: expect.stringMatching(problem) });
  });

  test("a text that is nested a million times", () => {
    expect(parseJsonText("[".repeat(1_000_000))).toMatchObject({ ok: false, line: 1, column: 1_000_001 });
  });
});

test("every JSON text is accepted as it stands", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      expect(parseJsonText(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) }),
    ),
  );
});

test("in every text that the engine refuses an offence is found, at a place within the text", () => {
  const broken = fc.record({
    value: fc.jsonValue({ maxDepth: 4 }),
    place: fc.nat(),
    character: fc.constantFrom(...'{}[],:"\\ x0-\n'),
  });
  fc.assert(
    fc.property(broken, ({ value, place, character }) => {
      const text = JSON.stringify(value, null, 1);
      const at = place % text.length;
      const changed = text.slice(0, at) + character + text.slice(at + 1);
      const parsed = parseJsonText(changed);
      if (parsed.ok) return;
      const lines = changed.split("\n");
      expect(parsed.line).toBeLessThanOrEqual(lines.length);
      expect(parsed.column - 1).toBeLessThanOrEqual(lines[parsed.line - 1]?.length ?? -1);
      expect(parsed.problem).not.toMatch(/too large/);
    }),
    { numRuns: 500 },
  );
});

test("a member called __proto__ is a member and nothing else", () => {
  const parsed = parseJsonText('{"__proto__": {"polluted": true}}');
  expect(parsed.ok && Object.keys(parsed.value ?? {})).toEqual(["__proto__"]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

describe("depth", () => {
  test.each([
    ["an empty object", {}, 1],
    ["an object of scalars", { a: 1 }, 1],
    ["an array in an object", { a: [1] }, 2],
    ["the deepest branch", { a: 1, b: [[{}]], c: [] }, 4],
  ])("of %s", (_name, value, depth) => {
    expect(isDeeperThan(value, depth)).toBe(false);
    expect(isDeeperThan(value, depth - 1)).toBe(true);
  });

  test("of a scalar is none", () => {
    expect(isDeeperThan("text", 0)).toBe(false);
  });

  test("of a value that would overflow the stack", () => {
    const value = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    expect(isDeeperThan(value, 199_999)).toBe(true);
    expect(isDeeperThan(value, 200_000)).toBe(false);
  });
});
