import { describe, expect, test } from "@jest/globals";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import type { Callers } from "../../../shared/contract/rule.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { rootPosition, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { accepts } from "../../../shared/contract/schema/evaluate.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";

const languages = new Languages();
const SHARED: JsonObject = { type: "object", properties: { x: { type: "string" } } };
const shared: Json = { $ref: "#/$defs/shared" };
const refusing: Json = { allOf: [shared, { properties: { x: false } }] };

/** The schema of `x` is read alone before it is read together with what refuses it. */
function around(z: Json): JsonObject {
  return {
    type: "object",
    properties: { y: { $ref: "#/$defs/shared/properties/x" }, z },
    $defs: { shared: SHARED },
  };
}

function severities(before: Json, after: Json, callers: Callers): readonly string[] {
  const options = { direction: "input", callers, languages, wireKeyOrder: false } as const;
  return compareSchemas(before, after, options).map((edit) => edit.severity ?? edit.usual);
}

describe.each<[Callers]>([["declared"], ["any"]])(
  "what one of several schemas refuses breaks callers: %s",
  (callers) => {
    test.each<[string, Json, Json, Json]>([
      ["an argument that stays described beside it", shared, refusing, { x: "a" }],
      [
        "one in an alternative",
        { anyOf: [shared, { type: "null" }] },
        { anyOf: [refusing, { type: "null" }] },
        { x: "a" },
      ],
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this object.
      ["one under a condition", { if: shared, then: shared }, { if: shared, then: refusing }, { x: "a" }],
      [
        "items",
        { type: "array", items: { $ref: "#/$defs/shared/properties/x" } },
        { type: "array", allOf: [{ items: { $ref: "#/$defs/shared/properties/x" } }, { items: false }] },
        ["a"],
      ],
    ])("%s", (_, before, after, z) => {
      const [old, now] = [around(before), around(after)];
      const fits = [old, now].map((schema) => accepts([rootPosition(schemaDocument(schema, "=", languages))], { z }));
      expect(fits).toEqual([true, false]);
      expect(severities(old, now, callers)).toContain("breaking");
    });
  },
);
