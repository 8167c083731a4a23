import { describe, expect, test } from "@jest/globals";
import { diffContracts } from "../../shared/contract/diff.ts";
import type { JsonObject } from "../../shared/contract/json.ts";
import type { Contract } from "../../shared/contract/model.ts";
import { touchedBy } from "../../shared/usage/attribute.ts";
import type { RecordedCall } from "../../shared/usage/recorded-call.ts";
import { aCall, contractOf, objectOf, replayOf } from "./builders.ts";

const text: JsonObject = { type: "string" };

/** How many calls each change touches, by its rule and pointer; `~` in front of a number that is not exact. */
function touched(before: Contract, after: Contract, calls: readonly RecordedCall[]) {
  const { changes } = diffContracts(before, after);
  const found = touchedBy(changes, replayOf({ before, after }, calls));
  return Object.fromEntries(
    found.map(({ change, calls: number, exact }) => [
      `${change.rule} ${change.pointer}`,
      `${exact ? "" : "~"}${number}`,
    ]),
  );
}

const one = (inputSchema: JsonObject) => contractOf({ search: inputSchema });
const call = (given: JsonObject) => aCall({ arguments: given });

describe("a change is touched by", () => {
  test("the calls that its place refuses, and by no others", () => {
    const schema = (maximum: number, maxLength: number) => objectOf({ limit: { maximum }, q: { maxLength } });
    expect(
      touched(one(schema(500, 9)), one(schema(100, 5)), [
        call({ limit: 200 }),
        call({ limit: 200, q: "toolong" }),
        call({}),
      ]),
    ).toEqual({
      "input-maximum-lowered /inputSchema/properties/limit/maximum": "2",
      "input-maxLength-lowered /inputSchema/properties/q/maxLength": "1",
    });
  });

  test("the calls that lack what it requires, each property by itself", () => {
    const schema = objectOf({ a: text, b: text });
    expect(
      touched(one(schema), one({ ...schema, required: ["a", "b"] }), [
        call({ b: "x" }),
        call({ b: "y" }),
        call({ a: "x" }),
      ]),
    ).toEqual({
      "input-became-required /inputSchema/properties/a": "2",
      "input-became-required /inputSchema/properties/b": "1",
    });
  });

  test("the calls with an argument that is refused now", () => {
    const closed = { additionalProperties: false };
    expect(
      touched(one(objectOf({ a: text, b: text }, closed)), one(objectOf({ a: text }, closed)), [
        call({ b: "x" }),
        call({ a: "x" }),
      ]),
    ).toEqual({
      "input-property-removed-closed /inputSchema/properties/b": "1",
    });
  });

  test("the calls that no alternative takes any more", () => {
    const either = (...branches: readonly JsonObject[]) => one(objectOf({ x: { anyOf: branches } }));
    const found = touched(either(text, { type: "integer" }), either(text), [call({ x: 1 }), call({ x: "s" })]);
    expect(Object.values(found)).toEqual(["1"]);
  });

  test("the calls that lose an argument", () => {
    expect(
      touched(one(objectOf({ a: text, b: text })), one(objectOf({ a: text })), [call({ b: "x" }), call({ a: "x" })]),
    ).toEqual({
      "input-optional-property-removed-open /inputSchema/properties/b": "1",
    });
  });

  test("every call of a tool that is gone, and of one whose results change", () => {
    const before = contractOf({ search: objectOf({}), list: objectOf({}) });
    expect(touched(before, contractOf({ list: objectOf({}) }), [call({}), call({}), aCall({ tool: "list" })])).toEqual({
      "tool-removed ": "2",
    });
    const answering = (type: string): Contract => {
      const [tool = {}] = one(objectOf({ q: text })).tools;
      return { ...before, tools: [{ ...tool, outputSchema: objectOf({ n: { type } }, { required: ["n"] }) }] };
    };
    expect(Object.values(touched(answering("integer"), answering("string"), [call({}), call({ q: "x" })]))).toEqual([
      "2",
    ]);
  });

  test("all calls of a tool that cannot be replayed, since they may be", () => {
    expect(
      touched(one(objectOf({ l: { maximum: 9 } })), one(objectOf({ l: { maximum: 5 } })), [
        aCall({ arguments: undefined }),
        call({ l: 7 }),
      ]),
    ).toEqual({ "input-maximum-lowered /inputSchema/properties/l/maximum": "~2" });
  });

  test("calls that are refused where nobody says so, since they may be", () => {
    const recursive = (maximum: number) => one(objectOf({ n: { $ref: "#" }, v: { maximum } }));
    const found = touched(recursive(9), recursive(5), [call({ n: { v: 7 } }), call({ v: 1 })]);
    expect(Object.values(found)).toEqual(["~1"]);
  });

  test("no call of another tool", () => {
    const before = contractOf({ search: objectOf({ l: { maximum: 9 } }), list: objectOf({ l: { maximum: 9 } }) });
    const after = contractOf({ search: objectOf({ l: { maximum: 5 } }), list: objectOf({ l: { maximum: 5 } }) });
    const found = touchedBy(diffContracts(before, after).changes, replayOf({ before, after }, [call({ l: 7 })]));
    expect(found.map(({ change, calls }) => [change.subject.name, calls])).toEqual([
      ["list", 0],
      ["search", 1],
    ]);
  });
});

describe("calls say nothing of", () => {
  test("texts, hints and new tools", () => {
    const before = one(objectOf({ q: { type: "string", description: "A word.", default: "a" } }));
    const [tool = {}] = one(objectOf({ q: { type: "string", description: "Two words.", default: "b" } })).tools;
    const after = {
      ...before,
      tools: [
        { ...tool, description: "Other." },
        { name: "new", inputSchema: { type: "object" } },
      ],
    };
    expect(diffContracts(before, after).changes.length).toBeGreaterThan(2);
    expect(touched(before, after, [call({ q: "x" })])).toEqual({});
  });
});
