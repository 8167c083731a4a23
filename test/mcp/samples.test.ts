import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../shared/contract/json.ts";
import { settledSample } from "../../shared/mcp/samples.ts";
import { failureOf } from "./failure.ts";

const SIDE = { name: undefined, source: "x", secrets: [] };
const settled = (first: readonly JsonObject[], second: readonly JsonObject[]) =>
  settledSample("tools", [first, second], SIDE);

test("equal samples are the list as it came", () => {
  const list = [{ name: "b" }, { name: "a" }];
  expect(settled(list, structuredClone(list))).toEqual({ items: list, reordered: false });
});

test("another order of members is the same list", () => {
  expect(settled([{ name: "a", title: "A" }], [{ title: "A", name: "a" }])).toEqual({
    items: [{ name: "a", title: "A" }],
    reordered: false,
  });
});

test("another order of items is sorted by name, URI or template", () => {
  const list = [{ uri: "c://" }, { name: "b" }, { uriTemplate: "a://" }];
  const sorted = [{ uriTemplate: "a://" }, { name: "b" }, { uri: "c://" }];
  expect(settled(list, [...list].reverse())).toEqual({ items: sorted, reordered: true });
});

test("items of one name are sorted by their content", () => {
  const [one, two] = [
    { name: "a", x: 1 },
    { name: "a", x: 2 },
  ];
  expect(settled([two, one], [one, two])).toEqual({ items: [one, two], reordered: true });
});

describe("samples that differ are refused with the place of", () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[], RegExp]>([
    ["an item that went", [{ name: "a" }, { name: "b" }], [{ name: "a" }], /tool "b" is in the first only/],
    ["an item that came", [{ name: "a" }], [{ name: "b" }, { name: "a" }], /tool "b" is in the second only/],
    [
      "a member",
      [{ name: "a", d: { e: [1, { f: "x" }] } }],
      [{ name: "a", d: { e: [1, { f: "y" }] } }],
      /tool "a" at \/d\/e\/1\/f \("x", then "y"\)/,
    ],
    ["a member that went", [{ name: "a", "b/c": 1 }], [{ name: "a" }], /tool "a" at \/b~1c \(1, then absent\)/],
    ["a number of items", [{ name: "a" }, { name: "a" }], [{ name: "a" }], /more often/],
    [
      "an array that grew",
      [{ name: "a", enum: [1] }],
      [{ name: "a", enum: [1, 2] }],
      /at \/enum \(\[1\], then \[1,2\]\)/,
    ],
    ["a text with hidden characters", [{ name: "a", d: "x\u200B" }], [{ name: "a", d: "x" }], /"x<U\+200B>", then "x"/],
  ])("%s", async (_name, first, second, message) => {
    const error = await failureOf(() => settled(first, second));
    expect(error.code).toBe("non-deterministic");
    expect(error.message).toMatch(message);
  });
});
