import { as, BREAKING, type EditKind, narrow, other, REFUSED, RISKY, SAFE, UNEXPECTED, widen } from "./edit-kind.ts";

/** Edits of arrays and of objects beside their named properties. */
export const SHAPE_KINDS = {
  "minItems-raised": narrow("input-minItems-raised", "output-minItems-raised", "a minimum count of items is raised", {
    outputBump: "patch",
  }),
  "minItems-lowered": widen(
    "input-minItems-lowered",
    "output-minItems-lowered",
    "a minimum count of items is lowered",
    {
      tolerant: "risky",
    },
  ),
  "minItems-dropped": widen(
    "input-minItems-lowered",
    "output-minItems-dropped",
    "an array that had items may be empty",
    { outputWhy: "readers take the first item" },
  ),
  "maxItems-lowered": narrow(
    "input-maxItems-lowered",
    "output-maxItems-lowered",
    "a maximum count of items is lowered",
    {
      outputBump: "patch",
    },
  ),
  "maxItems-raised": widen("input-maxItems-raised", "output-maxItems-raised", "a maximum count of items is raised", {
    tolerant: "risky",
  }),
  "uniqueItems-added": narrow("input-uniqueItems-added", "output-uniqueItems-added", "items must be unique", {
    outputBump: "patch",
  }),
  "uniqueItems-removed": widen("input-uniqueItems-removed", "output-uniqueItems-removed", "items may repeat", {
    tolerant: "risky",
  }),
  "contains-added": narrow("input-contains-added", "output-contains-added", "contains is added or demands more", {
    outputBump: "patch",
  }),
  "contains-loosened": widen(
    "input-contains-loosened",
    "output-contains-loosened",
    "contains is dropped or demands less",
    { tolerant: "risky" },
  ),
  "prefixItems-order-changed": other(
    as("input-prefixItems-order-changed", BREAKING),
    as("output-prefixItems-order-changed", BREAKING),
    "the positions of an array change places",
    "arrays are not sets",
  ),
  "prefixItems-changed": other(
    as("input-prefixItems-changed", BREAKING),
    as("output-prefixItems-changed", BREAKING),
    "positions of an array are added or removed",
    REFUSED,
    UNEXPECTED,
  ),
  "additional-closed": narrow(
    as("input-additionalProperties-closed", RISKY),
    "output-additionalProperties-closed",
    "an open object is closed",
    { inputWhy: "models send arguments that nobody declared; they are now refused" },
  ),
  "additional-opened": widen(
    "input-additionalProperties-opened",
    as("output-additionalProperties-opened", SAFE),
    "a closed object is opened",
    { outputWhy: "generators flip it; nothing is declared that was not" },
  ),
  "map-narrowed": narrow(
    "input-additionalProperties-schema-narrowed",
    "output-additionalProperties-schema-narrowed",
    "the values of a map are narrowed",
  ),
  "map-widened": widen(
    "input-additionalProperties-schema-widened",
    "output-additionalProperties-schema-widened",
    "the values of a map are widened",
  ),
  "patternProperties-narrowed": narrow(
    "input-patternProperties-narrowed",
    "output-patternProperties-narrowed",
    "patternProperties allow less",
  ),
  "patternProperties-widened": widen(
    "input-patternProperties-widened",
    "output-patternProperties-widened",
    "patternProperties allow more",
  ),
  "propertyNames-added": narrow(
    "input-propertyNames-added",
    "output-propertyNames-added",
    "propertyNames is added or allows fewer names",
    { outputBump: "patch" },
  ),
  "propertyNames-loosened": widen(
    "input-propertyNames-loosened",
    "output-propertyNames-loosened",
    "propertyNames is dropped or allows more names",
    { tolerant: "risky" },
  ),
  "minProperties-raised": narrow(
    "input-minProperties-added",
    "output-minProperties-raised",
    "a minimum count of properties is added or raised",
    { outputBump: "patch" },
  ),
  "minProperties-lowered": widen(
    "input-minProperties-lowered",
    "output-minProperties-lowered",
    "a minimum count of properties is lowered",
    { tolerant: "risky" },
  ),
  "maxProperties-lowered": narrow(
    "input-maxProperties-lowered",
    "output-maxProperties-lowered",
    "a maximum count of properties is lowered",
    { outputBump: "patch" },
  ),
  "maxProperties-raised": widen(
    "input-maxProperties-raised",
    "output-maxProperties-raised",
    "a maximum count of properties is raised",
    { tolerant: "risky" },
  ),
  "dependentRequired-added": narrow(
    "input-dependentRequired-added",
    "output-dependent-added",
    "a property demands another one",
  ),
  "dependentSchemas-added": narrow(
    "input-dependentSchemas-added",
    "output-dependent-added",
    "a property demands that the object fits a schema",
  ),
  "dependent-loosened": widen(
    "input-dependent-loosened",
    "output-dependent-loosened",
    "a demand that hangs on another property is dropped",
  ),
  "unevaluated-closed": narrow(
    as("input-unevaluated-closed", RISKY),
    "output-unevaluated-closed",
    "what no part of the schema looked at is now refused",
    { inputWhy: "models send arguments that nobody declared; they are now refused" },
  ),
  "unevaluated-opened": widen(
    "input-unevaluated-opened",
    as("output-unevaluated-opened", SAFE),
    "what no part of the schema looked at is now allowed",
    { outputWhy: "nothing is declared that was not" },
  ),
} as const satisfies Readonly<Record<string, EditKind>>;
