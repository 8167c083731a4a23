import { describe, expect, test } from "@jest/globals";
import { sameJson } from "../../shared/contract/canonical.ts";
import type { JsonObject } from "../../shared/contract/json.ts";
import { isDeeperThan } from "../../shared/mcp/json-depth.ts";
import { unwritablePart } from "../../shared/mcp/unwritable.ts";

const SIDE = { name: undefined, source: "a server", secrets: [] };
const parsed = (text: string): JsonObject => JSON.parse(text);

describe("a member that is called __proto__ counts like any other", () => {
  test("when two values are compared", () => {
    const [own, none] = [parsed('{"__proto__": [1]}'), parsed("{}")];
    expect(sameJson(own, none)).toBe(false);
    expect(sameJson(none, own)).toBe(false);
    expect(sameJson(own, parsed('{"__proto__": [1]}'))).toBe(true);
    expect(sameJson(own, parsed('{"__proto__": [2]}'))).toBe(false);
  });

  test("for the depth of a value, and for what cannot be written again in it", () => {
    expect(isDeeperThan(parsed('{"__proto__": [[]]}'), 2)).toBe(true);
    expect(unwritablePart(parsed('{"__proto__": "\\ud800"}'), SIDE)?.problem).toContain("/__proto__");
    expect(unwritablePart(parsed('{"__proto__": 1e999}'), SIDE)?.problem).toContain("/__proto__");
  });
});

test.each<[string, string, string, boolean]>([
  ["one has a member more", '{"a":1}', '{"a":1,"b":2}', false],
  ["one has another member", '{"a":1,"b":2}', '{"a":1,"c":2}', false],
  ["their members stand in another order", '{"a":1,"2":2}', '{"2":2,"a":1}', true],
  ["one array is longer", "[1]", "[1,1]", false],
  ["one is an array", "[]", "{}", false],
])("two values are compared when %s", (_words, left, right, isSame) => {
  expect(sameJson(parsed(left), parsed(right))).toBe(isSame);
  expect(sameJson(parsed(right), parsed(left))).toBe(isSame);
});

/** Five hundred probes look at every part of their lists several times, and what each look leaves behind adds up. */
test.each<[string, (left: JsonObject, right: JsonObject) => unknown]>([
  ["comparing two of them", sameJson],
  ["asking how deep it is", (value) => isDeeperThan(value, 200)],
  ["looking for what cannot be written again", (value) => unwritablePart(value, SIDE)],
])("a list is looked at without garbage: %s", (_words, look) => {
  const text = JSON.stringify({
    list: Array.from({ length: 2000 }, () => ({ type: "object", a: { b: "c" }, d: "e" })),
  });
  const [left, right] = [parsed(text), parsed(text)];
  const growth = (): number => {
    const before = process.memoryUsage().heapUsed;
    look(left, right);
    return process.memoryUsage().heapUsed - before;
  };
  // The first times compile.
  for (let time = 0; time < 200; time++) growth();
  const grown = Array.from({ length: 9 }, growth).sort((one, other) => one - other);
  // A collection within makes one of them negative, never larger.
  expect(grown[4]).toBeLessThan(200 * 1024);
});
