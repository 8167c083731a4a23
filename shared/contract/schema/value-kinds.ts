import {
  as,
  BREAKING,
  type EditKind,
  FEWER,
  MORE_ACCEPTED,
  narrow,
  other,
  REFUSED,
  REVIEW,
  RISKY,
  RISKY_MINOR,
  SAFE,
  UNEXPECTED,
  widen,
} from "./edit-kind.ts";

/** Edits of types, enumerations, numbers and strings. */
export const VALUE_KINDS = {
  "type-widened": widen("input-type-widened", "output-type-widened", "more types are allowed"),
  "integer-to-number": widen("input-integer-to-number", "output-integer-to-number", "integer becomes number", {
    inputWhy: "every integer is a number",
    outputWhy: "readers that parse integers meet fractions",
  }),
  "type-narrowed": narrow("input-type-narrowed", "output-type-narrowed", "fewer types are allowed", {
    inputWhy: "calls with the removed type are refused; models send null for what they leave out",
  }),
  "number-to-integer": narrow("input-number-to-integer", "output-number-to-integer", "number becomes integer"),
  "type-changed": other(
    as("input-type-changed", BREAKING),
    as("output-type-changed", BREAKING),
    "the type is replaced",
    REFUSED,
    UNEXPECTED,
  ),
  "items-type-changed": other(
    undefined,
    as("output-items-type-changed", BREAKING),
    "the type of the items of an array is replaced",
    "",
    UNEXPECTED,
  ),
  "scalar-to-array": other(
    as("input-scalar-to-array", BREAKING),
    as("output-scalar-to-array", BREAKING),
    "one value becomes an array of such values",
    "a call with the bare value is refused",
    UNEXPECTED,
  ),
  "array-to-scalar": other(
    as("input-array-to-scalar", BREAKING),
    as("output-array-to-scalar", BREAKING),
    "an array becomes one of its values",
    "a call with an array is refused",
    UNEXPECTED,
  ),
  "type-added": narrow("input-type-added", "output-type-added", "a type is demanded where any was allowed"),
  "type-removed": widen("input-type-removed", "output-type-removed", "any type is allowed"),
  "enum-value-added": widen("input-enum-added-value", "output-enum-value-added", "a value is added to an enumeration", {
    tolerant: "risky",
    outputWhy: "models cope with a new value, code does not",
  }),
  "enum-value-removed": narrow(
    "input-enum-removed-value",
    "output-enum-value-removed",
    "a value is removed from an enumeration",
    { outputBump: "patch" },
  ),
  "nested-enum-value-removed": narrow(
    "input-anyOf-nested-enum-removed",
    "output-enum-value-removed",
    "a value is removed from an enumeration inside anyOf, oneOf or allOf",
    { outputBump: "patch" },
  ),
  "enum-case-changed": other(
    as("input-enum-case-changed", BREAKING),
    as("output-enum-case-changed", BREAKING, RISKY_MINOR),
    "only the case or the separators of a value change",
    "the old spelling is refused; easy to miss in review",
    "code that compares the value no longer finds it",
  ),
  "enum-introduced": narrow("input-enum-introduced", "output-enum-introduced", "values are enumerated that were free"),
  "enum-dropped": widen("input-enum-dropped", "output-enum-dropped", "an enumeration is dropped", {
    tolerant: "risky",
  }),
  "const-to-enum": widen(
    "input-const-to-enum",
    "output-const-to-enum",
    "a constant becomes an enumeration that holds it",
    {
      tolerant: "risky",
    },
  ),
  "enum-to-const": narrow("input-enum-to-const", "output-enum-to-const", "an enumeration becomes one of its values", {
    outputBump: "patch",
  }),
  "const-changed": other(
    as("input-const-changed", BREAKING),
    as("output-const-changed", BREAKING, RISKY_MINOR),
    "a constant is replaced",
    "the old value is refused; often it tells variants apart",
    "readers that tell variants apart by it fail",
  ),
  "minimum-raised": narrow("input-minimum-raised", "output-minimum-raised", "a minimum is raised or added", {
    outputBump: "patch",
  }),
  "minimum-lowered": widen("input-minimum-lowered", "output-minimum-lowered", "a minimum is lowered or dropped", {
    tolerant: "risky",
  }),
  "maximum-lowered": narrow("input-maximum-lowered", "output-maximum-lowered", "a maximum is lowered or added", {
    outputBump: "patch",
  }),
  "maximum-raised": widen("input-maximum-raised", "output-maximum-raised", "a maximum is raised or dropped", {
    tolerant: "risky",
  }),
  "multipleOf-added": narrow("input-multipleOf-added", "output-multipleOf-tightened", "multipleOf is added", {
    outputBump: "patch",
  }),
  "multipleOf-tightened": narrow(
    "input-multipleOf-tightened",
    "output-multipleOf-tightened",
    "multipleOf allows fewer numbers",
    { outputBump: "patch" },
  ),
  "multipleOf-loosened": widen(
    "input-multipleOf-loosened",
    "output-multipleOf-loosened",
    "multipleOf allows more numbers or is dropped",
    { tolerant: "risky" },
  ),
  "minLength-added": narrow("input-minLength-added", "output-minLength-raised", "a minimum length is added", {
    outputBump: "patch",
  }),
  "minLength-raised": narrow("input-minLength-raised", "output-minLength-raised", "a minimum length is raised", {
    outputBump: "patch",
  }),
  "minLength-lowered": widen(
    "input-minLength-lowered",
    "output-minLength-lowered",
    "a minimum length is lowered or dropped",
    { tolerant: "risky" },
  ),
  "maxLength-lowered": narrow(
    "input-maxLength-lowered",
    "output-maxLength-lowered",
    "a maximum length is lowered or added",
    { outputBump: "patch" },
  ),
  "maxLength-raised": widen(
    "input-maxLength-raised",
    "output-maxLength-raised",
    "a maximum length is raised or dropped",
    {
      tolerant: "risky",
    },
  ),
  "pattern-added": narrow("input-pattern-added", "output-pattern-narrowed", "a pattern is added", {
    outputBump: "patch",
  }),
  "pattern-narrowed": narrow("input-pattern-narrowed", "output-pattern-narrowed", "a pattern matches fewer strings", {
    outputBump: "patch",
  }),
  "pattern-widened": widen("input-pattern-widened", "output-pattern-widened", "a pattern matches more strings", {
    tolerant: "risky",
  }),
  "pattern-removed": widen("input-pattern-removed", "output-pattern-widened", "a pattern is removed", {
    tolerant: "risky",
  }),
  "pattern-undecided": other(
    as("input-pattern-undecided", RISKY),
    as("output-pattern-undecided", RISKY),
    "two patterns could not be compared",
    "look-around, back-references or size: compatibility could not be decided",
  ),
  "format-added": other(
    as("input-format-added", RISKY),
    as("output-format-added", SAFE),
    "a format is added",
    "many validators assert formats, and some model providers refuse them",
    FEWER,
  ),
  "format-removed": other(
    as("input-format-removed", SAFE),
    as("output-format-removed", RISKY_MINOR),
    "a format is removed",
    MORE_ACCEPTED,
    "readers that parse by the format may fail",
  ),
  "format-changed": other(
    as("input-format-changed", RISKY),
    as("output-format-changed", RISKY_MINOR),
    "a format is replaced",
    "many validators assert formats",
    "readers that parse by the format may fail",
  ),
  "content-changed": other(
    as("input-content-changed", REVIEW),
    as("output-content-changed", RISKY_MINOR),
    "contentEncoding, contentMediaType or contentSchema changes",
    "nobody asserts it, yet the bytes mean something else",
  ),
} as const satisfies Readonly<Record<string, EditKind>>;
