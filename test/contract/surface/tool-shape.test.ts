import { describe, expect, test } from "@jest/globals";
import { ToolSchema } from "@modelcontextprotocol/sdk/types.js";
import fc from "fast-check";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { toolShapeProblems } from "../../../shared/contract/surface/tool-shape.ts";
import { aTool } from "./surface-changes.ts";

const VALUES = [
  null,
  true,
  5,
  "text",
  [],
  ["a"],
  {},
  [{}],
  [{ src: "a" }],
  { type: "object" },
  { title: "a" },
] as const;
const value = fc.constantFrom(...VALUES);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const record = (keys: readonly string[]) =>
  fc
    .record(Object.fromEntries(keys.map((key) => [key, maybe(value)])))
    .map((object) => JSON.parse(JSON.stringify(object)));

/** Tools in which any member may be of any kind. */
const anyTool: fc.Arbitrary<JsonObject> = fc
  .record({
    name: maybe(fc.oneof(fc.constant("search"), value)),
    title: maybe(value),
    description: maybe(value),
    inputSchema: maybe(fc.oneof(value, fc.constant({ type: "object", properties: { a: true } }))),
    outputSchema: maybe(value),
    annotations: maybe(fc.oneof(value, record(["title", "readOnlyHint", "openWorldHint", "other"]))),
    execution: maybe(fc.oneof(value, fc.constantFrom({ taskSupport: "optional" }, { taskSupport: "never" }))),
    icons: maybe(fc.oneof(value, fc.array(record(["src", "mimeType", "sizes", "theme"]), { maxLength: 2 }))),
    _meta: maybe(value),
    other: maybe(value),
  })
  .map((tool) => JSON.parse(JSON.stringify(tool)));

test("a tool has a problem exactly when the reference client refuses it", () => {
  fc.assert(
    fc.property(anyTool, (tool) => {
      expect(toolShapeProblems(tool, "2025-11-25").length > 0).toBe(!ToolSchema.safeParse(tool).success);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

describe("where a tool is not as the specification wants it", () => {
  test.each<[string, JsonObject, string]>([
    ["no name", { name: 5 }, "/name"],
    ["a title that is no text", { title: {} }, "/title"],
    ["no input schema", { inputSchema: null }, "/inputSchema"],
    ["an input schema without a type", { inputSchema: {} }, "/inputSchema/type"],
    ["an input schema for another type", { inputSchema: { type: "string" } }, "/inputSchema/type"],
    [
      "a bare schema of a property",
      { inputSchema: { type: "object", properties: { "a/b": true } } },
      "/inputSchema/properties/a~1b",
    ],
    ["an output schema for an array", { outputSchema: { type: "array" } }, "/outputSchema/type"],
    ["a hint that is no boolean", { annotations: { idempotentHint: "yes" } }, "/annotations/idempotentHint"],
    ["unknown task support", { execution: { taskSupport: "maybe" } }, "/execution/taskSupport"],
    ["an icon without a source", { icons: [{ src: "a" }, {}] }, "/icons/1"],
  ])("%s", (_name, members, pointer) => {
    expect(toolShapeProblems(aTool(members), null).map((problem) => problem.pointer)).toEqual([pointer]);
  });

  test("any output schema will do since revision 2026-07-28", () => {
    const tool = aTool({ outputSchema: { type: "array" } });
    expect(toolShapeProblems(tool, "2026-07-28")).toEqual([]);
  });
});
