import fc from "fast-check";
import type { Json } from "../../../shared/contract/json.ts";

/** Schemas of the kind that servers write, small enough that two of them often have something to do with each other. */
export const schemas: fc.Arbitrary<Json> = fc
  .letrec<{ schema: Json; object: Json }>((tie) => ({
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record(
        {
          type: fc.constant("string"),
          minLength: fc.integer({ min: 0, max: 3 }),
          maxLength: fc.integer({ min: 2, max: 4 }),
          pattern: fc.constantFrom("^a", "^[a-c]+$", "b"),
        },
        { requiredKeys: ["type"] },
      ),
      fc.record(
        {
          type: fc.constantFrom("integer", "number"),
          minimum: fc.integer({ min: -2, max: 2 }),
          exclusiveMaximum: fc.integer({ min: 2, max: 5 }),
          multipleOf: fc.constantFrom(1, 2, 0.5),
        },
        { requiredKeys: ["type"] },
      ),
      fc.record({ enum: fc.uniqueArray(fc.constantFrom<Json>("a", "b", 1, null, true), { minLength: 1 }) }),
      fc.record({ const: fc.constantFrom<Json>("a", 2, null) }),
      fc.record({ type: fc.uniqueArray(fc.constantFrom("string", "null", "integer", "boolean"), { minLength: 1 }) }),
      fc.constantFrom<Json>({}, true, false, { type: "boolean" }, { not: { type: "string" } }, { $ref: "#" }),
      fc.record(
        {
          type: fc.constant("array"),
          items: tie("schema"),
          minItems: fc.integer({ min: 0, max: 2 }),
          maxItems: fc.integer({ min: 1, max: 3 }),
          uniqueItems: fc.boolean(),
        },
        { requiredKeys: ["type"] },
      ),
      fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
      tie("object"),
    ),
    object: fc.record(
      {
        type: fc.constant("object"),
        properties: fc.dictionary(fc.constantFrom("a", "b", "aB", "a_b"), tie("schema"), { maxKeys: 3 }),
        required: fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }),
        additionalProperties: fc.oneof({ depthSize: "small" }, fc.boolean(), tie("schema")),
        patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), tie("schema"), { maxKeys: 1 }),
        maxProperties: fc.integer({ min: 0, max: 3 }),
        dependentRequired: fc.constantFrom({ a: ["b"] }),
        propertyNames: fc.constantFrom({ maxLength: 2 }, { pattern: "^a" }),
      },
      { requiredKeys: ["type"] },
    ),
  }))
  .object.map((value) => value as Json);

/** Values of the kind that those schemas speak about. */
export const values: fc.Arbitrary<Json> = fc
  .letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<Json>("a", "b", "abc", "", "xab", 1, 2, 0, -2, 0.5, 4, null, true, false),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "aB", "a_b", "zz"), tie("value"), { maxKeys: 3 }),
    ),
  }))
  .value.map((value) => value as Json);
