import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { JsonCost, JsonStructure } from "../../shared/mcp/json-structure.ts";

const NEVER = Number.MAX_SAFE_INTEGER;

class Recorded extends JsonCost {
  total = 0;

  override spend(count: number): void {
    super.spend(count);
    this.total += count;
  }
}

/** What a text costs that comes in these parts. */
function costOf(...parts: readonly (string | Uint8Array)[]): number {
  const cost = new Recorded(NEVER);
  const structure = new JsonStructure(cost);
  for (const part of parts) expect(structure.add(Buffer.from(part as string))).toBeUndefined();
  return cost.total;
}

const problemOf = (limit: number, text: string) => new JsonStructure(new JsonCost(limit)).add(Buffer.from(text));

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

/** What a value costs as `JSON.stringify` writes it: of a list, the comma behind a plain value counts for four, the opening of others for two. */
function counted(value: unknown): number {
  if (isPlain(value)) return 0;
  const parts = Object.values(value as object);
  const colons = Array.isArray(value) ? 0 : parts.length;
  const commas = parts.slice(0, -1).map((part) => (Array.isArray(value) && isPlain(part) ? 4 : 1));
  const items = Array.isArray(value) ? parts.filter((part) => !isPlain(part)).length : 0;
  return [2 + colons + items, ...commas, ...parts.map(counted)].reduce((sum, cost) => sum + cost);
}

describe("the structure of a text in JSON is counted", () => {
  test.each<[string, string, number]>([
    ["a scalar", "12", 0],
    ["an empty object", "{}", 2],
    ["an array of two objects", "[{}, {}]", 2 + 3 + 1 + 3],
    ["an array of three plain values, as in an enumeration", '[1, "b", null]', 2 + 2 * 4],
    ["an object of two plain values", '{"a": 1, "b": 2}', 2 + 2 + 1],
    ["a member", '{"a": 1}', 3],
    ["what stands in a string", '"[{:,"', 0],
    ["what stands behind an escaped quote", '"\\",[[["', 0],
    ["what stands behind an escaped backslash", '["\\\\",[]]', 2 + 4 + 3],
    ["characters of several bytes", '["ü€😀",[]]', 2 + 4 + 3],
    ["several lines", '{\n"a":\r\n[]\n}', 5],
    ["events of a stream", 'event: message\ndata: {"a":\ndata: 1}\n\ndata: []\n\n', 4 + 3 + 2],
    ["a string that is never closed, up to the end of its line", '": keep "alive\n[]', 2],
    ["what a comment of a stream would hide", ': "\ndata: [[]]\n\n', 6 + 1],
    ["what an escaped end of line in a comment would hide", ': "\\\ndata: [[]]\n\n', 6 + 1],
    ["what stands behind a lone carriage return", ': "\\\rdata: [[]]\r\r', 6 + 1],
  ])("%s", (_words, text, count) => {
    expect(costOf(text)).toBe(count);
  });

  test("of every value, however its bytes are cut", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (value, sizes) => {
        const bytes = Buffer.from(JSON.stringify(value));
        const parts: Uint8Array[] = [];
        for (let from = 0; from < bytes.length; ) {
          const [size = 1] = sizes.take(1);
          parts.push(bytes.subarray(from, from + size));
          from += size;
        }
        expect(costOf(...parts)).toBe(counted(value));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

test("a text may hold as much as the limit says, and the problem names it", () => {
  expect(problemOf(12, "[[],[],[]]")).toBe("more than 12 braces, brackets, colons and commas of JSON");
  expect(problemOf(13, "[[],[],[]]")).toBeUndefined();
});

test("several texts have one limit", () => {
  const cost = new JsonCost(6);
  expect(new JsonStructure(cost).add(Buffer.from("[1,2]"))).toBeUndefined();
  expect(new JsonStructure(cost).add(Buffer.from("[1,2]"))).toMatch(/^more than 6 /);
});

describe("different names of members have a limit of their own", () => {
  const problem = (...names: readonly string[]): string | undefined => {
    const text = names.map((name) => `{${JSON.stringify(name)} :1}`).join("\n");
    return new JsonStructure(new JsonCost(800)).add(Buffer.from(text));
  };
  const names = Array.from({ length: 11 }, (_, index) => `name ${index}`);

  test("which the problem names", () => {
    expect(problem(...names)).toBe("more than 10 different names of members");
    expect(problem(...names.slice(1))).toBeUndefined();
  });

  test("the same ones count once", () => {
    expect(problem(...Array.from({ length: 50 }, () => names.slice(0, 2)).flat())).toBeUndefined();
  });

  test("strings that are no names do not count", () => {
    expect(new JsonStructure(new JsonCost(800)).add(Buffer.from(JSON.stringify([...names, ...names])))).toBeUndefined();
  });

  test("are told apart in another way each time, so that nobody can choose some that are taken for one", () => {
    expect(new JsonCost(NEVER).seed).not.toBe(new JsonCost(NEVER).seed);
  });
});

test.each([
  ["arrays", "["],
  ["objects", '{"a":'],
])("nesting of %s has a limit that parsing would not notice", (_words, opening) => {
  const structure = () => new JsonStructure(new JsonCost(NEVER));
  expect(structure().add(Buffer.from(opening.repeat(10_000)))).toBeUndefined();
  expect(structure().add(Buffer.from(opening.repeat(10_001)))).toBe("more than 10000 levels");
  expect(structure().add(Buffer.from("[]".repeat(20_000)))).toBeUndefined();
});
