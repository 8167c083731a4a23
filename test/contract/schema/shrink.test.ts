import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalText } from "../../../shared/contract/canonical.ts";
import { isJsonArray, isJsonObject, type Json } from "../../../shared/contract/json.ts";
import { shrunk } from "../../../shared/contract/schema/shrink.ts";

/** Whether a text stands anywhere in a value. */
function holds(value: Json, text: string): boolean {
  if (typeof value === "string") return value.includes(text);
  if (isJsonArray(value)) return value.some((item) => holds(item, text));
  return isJsonObject(value) && Object.values(value).some((item) => holds(item, text));
}

const long = "x".repeat(300);

describe("what shows nothing is left out", () => {
  test.each<[string, Json, Json]>([
    [
      "members, at every level of a long value",
      { a: 1, b: { c: long, d: { e: "!", f: 3 } } },
      { b: { d: { e: "!" } } },
    ],
    ["items, and members of items", { list: [{ a: long, e: "!" }, { b: 2 }, 3] }, { list: [{ e: "!" }] }],
    ["the end of a long text", { a: `${"x".repeat(30)}!${"y".repeat(3000)}` }, { a: `${"x".repeat(30)}!` }],
    ["nothing of a short one", { a: "yes! and no" }, { a: "yes! and no" }],
  ])("%s", (_, value, expected) => {
    expect(shrunk(value, [], (tried) => holds(tried, "!"))).toEqual(expected);
  });

  test("but beside the way a short value is left as it is: it costs more to look than to read", () => {
    const value = { a: "!", b: { c: 1, d: "!" } };
    expect(shrunk(value, [{ kind: "property", name: "a" }], (tried) => isJsonObject(tried) && "b" in tried)).toEqual(
      value,
    );
  });

  test("the way to the part in question is kept, whatever is needed", () => {
    const path = [
      { kind: "property", name: "list" },
      { kind: "item", index: 1 },
      { kind: "property", name: "a" },
    ] as const;
    const value = { list: [{ a: 0 }, { a: 1, b: 2 }, { a: 3 }], other: true };
    expect(shrunk(value, path, () => true)).toEqual({ list: [{ a: 0 }, { a: 1 }] });
  });

  test("what is left always fits, is never larger, and is the same each time", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 1, max: 40 }), (value, size) => {
        const fits = (tried: Json) => canonicalText(tried).length >= size;
        fc.pre(fits(value as Json));
        const small = shrunk(value as Json, [], fits);
        expect(fits(small)).toBe(true);
        expect(canonicalText(small).length).toBeLessThanOrEqual(canonicalText(value as Json).length);
        expect(shrunk(value as Json, [], fits)).toEqual(small);
      }),
    );
  });

  test("a value that cannot be made smaller is answered as it is", () => {
    const value = { a: [1, { b: "c" }] };
    expect(shrunk(value, [], () => false)).toBe(value);
  });
});
