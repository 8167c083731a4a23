export const id = 2822;
export const ids = [2822];
export const modules = {

/***/ 34940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ SAFE),
/* harmony export */   F: () => (/* binding */ other),
/* harmony export */   Hx: () => (/* binding */ SAFE_PATCH),
/* harmony export */   LQ: () => (/* binding */ RISKY_MINOR),
/* harmony export */   Tf: () => (/* binding */ RISKY),
/* harmony export */   YC: () => (/* binding */ UNEXPECTED),
/* harmony export */   Yo: () => (/* binding */ FEWER),
/* harmony export */   as: () => (/* binding */ as),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   mA: () => (/* binding */ MORE_ACCEPTED),
/* harmony export */   nb: () => (/* binding */ REVIEW),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   q4: () => (/* binding */ BREAKING),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
const BREAKING = ["breaking", "major"];
const RISKY = ["risky", "major"];
const RISKY_MINOR = ["risky", "minor"];
const REVIEW = ["review", "minor"];
const SAFE = ["safe", "minor"];
const SAFE_PATCH = ["safe", "patch"];
const MISSING = "a reader that knows the old list does not find what it was promised";
const REFUSED = "a call that the old list allows is refused";
const UNEXPECTED = "a reader that validates with the old list refuses the result";
const FEWER = "readers get nothing that they did not know";
const MORE_ACCEPTED = "every old call is still accepted";
/** An edit after which fewer values are accepted: it hurts callers. */
function narrow(input, output, change, words = {}) {
    return {
        effect: "narrow",
        input: typeof input === "string" ? { id: input, outcome: BREAKING } : input,
        output: typeof output === "string" ? { id: output, outcome: words.outputBump === "patch" ? SAFE_PATCH : SAFE } : output,
        change,
        inputWhy: words.inputWhy ?? REFUSED,
        outputWhy: words.outputWhy ?? FEWER,
    };
}
/** An edit after which more values are accepted: it hurts readers. */
function widen(input, output, change, words = {}) {
    return {
        effect: "widen",
        input: typeof input === "string" ? { id: input, outcome: SAFE } : input,
        output: typeof output === "string"
            ? { id: output, outcome: BREAKING, ...(words.tolerant === "risky" ? { tolerant: RISKY_MINOR } : {}) }
            : output,
        change,
        inputWhy: words.inputWhy ?? MORE_ACCEPTED,
        outputWhy: words.outputWhy ?? UNEXPECTED,
    };
}
/** An edit whose effect is not that of fewer or more values, or that is judged by itself in each direction. */
function other(input, output, change, inputWhy, outputWhy = inputWhy) {
    return {
        effect: "other",
        ...(input === undefined ? {} : { input }),
        ...(output === undefined ? {} : { output }),
        change,
        inputWhy,
        outputWhy,
    };
}
/** A judgement in one direction. */
const as = (id, outcome, tolerant) => tolerant === undefined ? { id, outcome } : { id, outcome, tolerant };


/***/ }),

/***/ 82822:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hW: () => (/* binding */ EDIT_KINDS),
  $x: () => (/* binding */ effectOf),
  lG: () => (/* binding */ judgementOf),
  d3: () => (/* binding */ rulesAboutShapes),
  no: () => (/* binding */ rulesAboutValues),
  Rq: () => (/* binding */ schemaRules)
});

// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kind.js
var edit_kind = __webpack_require__(34940);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/combinator-kinds.js

/** Edits of combinators, references, dialects and whole schemas. */
const COMBINATOR_KINDS = {
    "if-then-added": (0,edit_kind/* narrow */.sc)("input-if-then-added", "output-if-then-added", "a condition is added or demands more"),
    "if-then-loosened": (0,edit_kind/* widen */.oP)("input-if-then-loosened", "output-if-then-loosened", "a condition is dropped or demands less"),
    "oneOf-required-groups-added": (0,edit_kind/* narrow */.sc)("input-oneOf-required-groups-added", "output-oneOf-added", "exactly one of several groups of properties is demanded", { inputWhy: "calls with both or neither are refused" }),
    "oneOf-added": (0,edit_kind/* narrow */.sc)("input-oneOf-added", "output-oneOf-added", "exactly one of several schemas must fit"),
    "oneOf-removed": (0,edit_kind/* widen */.oP)("input-oneOf-removed", "output-oneOf-removed", "oneOf is dropped"),
    "anyOf-added": (0,edit_kind/* narrow */.sc)("input-anyOf-added", "output-anyOf-added", "one of several schemas must fit"),
    "anyOf-removed": (0,edit_kind/* widen */.oP)("input-anyOf-removed", "output-anyOf-removed", "anyOf is dropped"),
    "anyOf-branch-removed": (0,edit_kind/* narrow */.sc)("input-anyOf-branch-removed", "output-anyOf-branch-removed", "an alternative is removed"),
    "anyOf-branch-added": (0,edit_kind/* widen */.oP)("input-anyOf-branch-added", "output-anyOf-branch-added", "an alternative is added"),
    "oneOf-branch-added": (0,edit_kind/* widen */.oP)("input-oneOf-branch-added", "output-oneOf-branch-added", "an alternative is added that excludes the old ones"),
    "oneOf-branch-added-overlapping": (0,edit_kind/* narrow */.sc)("input-oneOf-branch-added-overlapping", (0,edit_kind.as)("output-oneOf-branch-added", edit_kind/* BREAKING */.q4), "an alternative is added that overlaps an old one", { inputWhy: "old values fit two alternatives now, and are refused", outputWhy: edit_kind/* UNEXPECTED */.YC }),
    "oneOf-branch-removed": (0,edit_kind/* narrow */.sc)("input-oneOf-branch-removed", "output-oneOf-branch-removed", "an alternative is removed"),
    "allOf-added": (0,edit_kind/* narrow */.sc)("input-allOf-added", "output-allOf-added", "a further schema must fit"),
    "allOf-removed": (0,edit_kind/* widen */.oP)("input-allOf-removed", "output-allOf-removed", "a schema that had to fit is dropped"),
    "not-added": (0,edit_kind/* narrow */.sc)("input-not-added", "output-not-added", "values are excluded by not"),
    "not-removed": (0,edit_kind/* widen */.oP)("input-not-removed", "output-not-removed", "an exclusion by not is dropped"),
    "ref-target-narrowed": (0,edit_kind/* narrow */.sc)("input-ref-target-narrowed", "output-ref-target-narrowed", "a shared definition is narrowed"),
    "ref-target-widened": (0,edit_kind/* widen */.oP)("input-ref-target-widened", "output-ref-target-widened", "a shared definition is widened"),
    "recursive-ref-narrowed": (0,edit_kind/* narrow */.sc)("input-recursive-ref-narrowed", "output-recursive-ref-narrowed", "a definition that refers to itself is narrowed"),
    "recursive-ref-widened": (0,edit_kind/* widen */.oP)("input-recursive-ref-widened", "output-recursive-ref-widened", "a definition that refers to itself is widened"),
    "external-ref-added": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-external-ref-added", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-external-ref-added", edit_kind/* BREAKING */.q4), "a $ref points outside the schema", "clients must not fetch it, so the schema cannot be used"),
    "ref-unresolvable": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-ref-unresolvable", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-ref-unresolvable", edit_kind/* BREAKING */.q4), "a $ref has no target", "validators refuse the schema"),
    "dialect-draft07-to-2020": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-dialect-draft07-to-2020", edit_kind/* SAFE_PATCH */.Hx), (0,edit_kind.as)("output-dialect-draft07-to-2020", edit_kind/* SAFE_PATCH */.Hx), "the dialect goes from draft-07 to 2020-12", "2020-12 is the default dialect of MCP since 2025-11-25"),
    "dialect-2020-to-draft07": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-dialect-2020-to-draft07", edit_kind/* RISKY_MINOR */.LQ), (0,edit_kind.as)("output-dialect-2020-to-draft07", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "the dialect goes from 2020-12 to draft-07", "clients that know only the default dialect refuse the tool"),
    "dialect-unknown": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-dialect-unknown", edit_kind/* RISKY_MINOR */.LQ), (0,edit_kind.as)("output-dialect-unknown", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "the dialect becomes one that is not known", "clients that do not know the dialect refuse the tool"),
    unsatisfiable: (0,edit_kind/* other */.F)((0,edit_kind.as)("input-became-unsatisfiable", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-became-unsatisfiable", edit_kind/* BREAKING */.q4), "no value fits any more", "no call can be accepted", "no result can be valid"),
    invalid: (0,edit_kind/* other */.F)((0,edit_kind.as)("input-schema-invalid", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-schema-invalid", edit_kind/* BREAKING */.q4), "the schema is not valid", "validators refuse the schema, and clients drop the tool or the whole list"),
    "root-not-object": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-root-not-object", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("outputSchema-object-to-array", edit_kind/* BREAKING */.q4), "the root of the schema is no longer an object, or its type is replaced", "every revision of MCP demands an object at the root of inputSchema", "structuredContent has another shape"),
    "output-schema-added": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("outputSchema-added", edit_kind/* SAFE */.A9), "a tool gets an outputSchema", "", "readers can rely on more"),
    "output-schema-removed": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("outputSchema-removed", edit_kind/* BREAKING */.q4), "a tool loses its outputSchema", "", "readers that use structuredContent get nothing"),
};

// EXTERNAL MODULE: ./.build/shared/contract/schema/hint-kinds.js
var hint_kinds = __webpack_require__(50306);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/property-kinds.js

/** Edits of named properties. */
const PROPERTY_KINDS = {
    "required-added": (0,edit_kind/* narrow */.sc)("input-required-property-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property is added", { inputWhy: "old calls lack it", outputWhy: "readers ignore what they do not know" }),
    "required-with-default-added": (0,edit_kind/* narrow */.sc)("input-required-property-with-default-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property with a default is added", { inputWhy: "a default is an annotation: validators refuse the call before it is filled in" }),
    "nested-required-added": (0,edit_kind/* narrow */.sc)("input-nested-required-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property is added inside an object", { inputWhy: "old calls lack it" }),
    "items-required-added": (0,edit_kind/* narrow */.sc)("input-items-required-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property is added inside the items of an array", { inputWhy: "old calls lack it" }),
    "property-added": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-optional-property-added", edit_kind/* SAFE */.A9), (0,edit_kind.as)("output-property-added", edit_kind/* SAFE */.A9), "an optional property is added", "callers that know the old list do not send it", "readers ignore what they do not know"),
    "property-added-closed": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("output-property-added-closed", edit_kind/* BREAKING */.q4, edit_kind/* SAFE */.A9), "a property is added to an object that was closed", "", "a reader that validates with the old list refuses the new key"),
    "property-removed-closed": (0,edit_kind/* narrow */.sc)("input-property-removed-closed", (0,edit_kind.as)("output-property-removed-optional", edit_kind/* RISKY */.Tf), "a property is removed and the key is refused", { inputWhy: "a call that sends it is refused", outputWhy: "readers that used it get nothing" }),
    "optional-property-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-optional-property-removed-open", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-property-removed-optional", edit_kind/* RISKY */.Tf), "an optional property is removed", "the argument is still accepted, and silently ignored", "readers that used it get nothing"),
    "required-property-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-required-property-removed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-property-removed-required", edit_kind/* BREAKING */.q4), "a required property is removed", "the argument is still accepted, and silently ignored", edit_kind/* MISSING */.lV),
    "nested-property-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-required-property-removed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-nested-property-removed", edit_kind/* BREAKING */.q4), "a required property of a nested object is removed", "the argument is still accepted, and silently ignored", edit_kind/* MISSING */.lV),
    "property-renamed": (0,edit_kind/* narrow */.sc)("input-property-renamed", (0,edit_kind.as)("output-property-renamed", edit_kind/* BREAKING */.q4), "a property is renamed, and the old name is refused or the new one required", { outputWhy: edit_kind/* MISSING */.lV }),
    "optional-property-renamed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-optional-property-renamed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-optional-property-renamed", edit_kind/* RISKY */.Tf), "an optional property is renamed", "the old argument is still accepted, and silently ignored", "readers that used the old name get nothing"),
    "became-required": (0,edit_kind/* narrow */.sc)("input-became-required", (0,edit_kind.as)("output-optional-to-required", edit_kind/* SAFE */.A9), "an optional property becomes required", { inputWhy: "calls without it are refused", outputWhy: "readers can rely on more" }),
    "became-optional": (0,edit_kind/* widen */.oP)("input-became-optional", "output-required-to-optional", "a required property becomes optional", { outputWhy: edit_kind/* MISSING */.lV }),
};

;// CONCATENATED MODULE: ./.build/shared/contract/schema/shape-kinds.js

/** Edits of arrays and of objects beside their named properties. */
const SHAPE_KINDS = {
    "minItems-raised": (0,edit_kind/* narrow */.sc)("input-minItems-raised", "output-minItems-raised", "a minimum count of items is raised", {
        outputBump: "patch",
    }),
    "minItems-lowered": (0,edit_kind/* widen */.oP)("input-minItems-lowered", "output-minItems-lowered", "a minimum count of items is lowered", {
        tolerant: "risky",
    }),
    "minItems-dropped": (0,edit_kind/* widen */.oP)("input-minItems-lowered", "output-minItems-dropped", "an array that had items may be empty", { outputWhy: "readers take the first item" }),
    "maxItems-lowered": (0,edit_kind/* narrow */.sc)("input-maxItems-lowered", "output-maxItems-lowered", "a maximum count of items is lowered", {
        outputBump: "patch",
    }),
    "maxItems-raised": (0,edit_kind/* widen */.oP)("input-maxItems-raised", "output-maxItems-raised", "a maximum count of items is raised", {
        tolerant: "risky",
    }),
    "uniqueItems-added": (0,edit_kind/* narrow */.sc)("input-uniqueItems-added", "output-uniqueItems-added", "items must be unique", {
        outputBump: "patch",
    }),
    "uniqueItems-removed": (0,edit_kind/* widen */.oP)("input-uniqueItems-removed", "output-uniqueItems-removed", "items may repeat", {
        tolerant: "risky",
    }),
    "contains-added": (0,edit_kind/* narrow */.sc)("input-contains-added", "output-contains-added", "contains is added or demands more", {
        outputBump: "patch",
    }),
    "contains-loosened": (0,edit_kind/* widen */.oP)("input-contains-loosened", "output-contains-loosened", "contains is dropped or demands less", { tolerant: "risky" }),
    "prefixItems-order-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-prefixItems-order-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-prefixItems-order-changed", edit_kind/* BREAKING */.q4), "the positions of an array change places", "arrays are not sets"),
    "prefixItems-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-prefixItems-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-prefixItems-changed", edit_kind/* BREAKING */.q4), "positions of an array are added or removed", edit_kind/* REFUSED */.ln, edit_kind/* UNEXPECTED */.YC),
    "additional-closed": (0,edit_kind/* narrow */.sc)((0,edit_kind.as)("input-additionalProperties-closed", edit_kind/* RISKY */.Tf), "output-additionalProperties-closed", "an open object is closed", { inputWhy: "models send arguments that nobody declared; they are now refused" }),
    "additional-opened": (0,edit_kind/* widen */.oP)("input-additionalProperties-opened", (0,edit_kind.as)("output-additionalProperties-opened", edit_kind/* SAFE */.A9), "a closed object is opened", { outputWhy: "generators flip it; nothing is declared that was not" }),
    "map-narrowed": (0,edit_kind/* narrow */.sc)("input-additionalProperties-schema-narrowed", "output-additionalProperties-schema-narrowed", "the values of a map are narrowed"),
    "map-widened": (0,edit_kind/* widen */.oP)("input-additionalProperties-schema-widened", "output-additionalProperties-schema-widened", "the values of a map are widened"),
    "patternProperties-narrowed": (0,edit_kind/* narrow */.sc)("input-patternProperties-narrowed", "output-patternProperties-narrowed", "patternProperties allow less"),
    "patternProperties-widened": (0,edit_kind/* widen */.oP)("input-patternProperties-widened", "output-patternProperties-widened", "patternProperties allow more"),
    "propertyNames-added": (0,edit_kind/* narrow */.sc)("input-propertyNames-added", "output-propertyNames-added", "propertyNames is added or allows fewer names", { outputBump: "patch" }),
    "propertyNames-loosened": (0,edit_kind/* widen */.oP)("input-propertyNames-loosened", "output-propertyNames-loosened", "propertyNames is dropped or allows more names", { tolerant: "risky" }),
    "minProperties-raised": (0,edit_kind/* narrow */.sc)("input-minProperties-added", "output-minProperties-raised", "a minimum count of properties is added or raised", { outputBump: "patch" }),
    "minProperties-lowered": (0,edit_kind/* widen */.oP)("input-minProperties-lowered", "output-minProperties-lowered", "a minimum count of properties is lowered", { tolerant: "risky" }),
    "maxProperties-lowered": (0,edit_kind/* narrow */.sc)("input-maxProperties-lowered", "output-maxProperties-lowered", "a maximum count of properties is lowered", { outputBump: "patch" }),
    "maxProperties-raised": (0,edit_kind/* widen */.oP)("input-maxProperties-raised", "output-maxProperties-raised", "a maximum count of properties is raised", { tolerant: "risky" }),
    "dependentRequired-added": (0,edit_kind/* narrow */.sc)("input-dependentRequired-added", "output-dependent-added", "a property demands another one"),
    "dependentSchemas-added": (0,edit_kind/* narrow */.sc)("input-dependentSchemas-added", "output-dependent-added", "a property demands that the object fits a schema"),
    "dependent-loosened": (0,edit_kind/* widen */.oP)("input-dependent-loosened", "output-dependent-loosened", "a demand that hangs on another property is dropped"),
    "unevaluated-closed": (0,edit_kind/* narrow */.sc)((0,edit_kind.as)("input-unevaluated-closed", edit_kind/* RISKY */.Tf), "output-unevaluated-closed", "what no part of the schema looked at is now refused", { inputWhy: "models send arguments that nobody declared; they are now refused" }),
    "unevaluated-opened": (0,edit_kind/* widen */.oP)("input-unevaluated-opened", (0,edit_kind.as)("output-unevaluated-opened", edit_kind/* SAFE */.A9), "what no part of the schema looked at is now allowed", { outputWhy: "nothing is declared that was not" }),
};

;// CONCATENATED MODULE: ./.build/shared/contract/schema/value-kinds.js

/** Edits of types, enumerations, numbers and strings. */
const VALUE_KINDS = {
    "type-widened": (0,edit_kind/* widen */.oP)("input-type-widened", "output-type-widened", "more types are allowed"),
    "integer-to-number": (0,edit_kind/* widen */.oP)("input-integer-to-number", "output-integer-to-number", "integer becomes number", {
        inputWhy: "every integer is a number",
        outputWhy: "readers that parse integers meet fractions",
    }),
    "type-narrowed": (0,edit_kind/* narrow */.sc)("input-type-narrowed", "output-type-narrowed", "fewer types are allowed", {
        inputWhy: "calls with the removed type are refused; models send null for what they leave out",
    }),
    "number-to-integer": (0,edit_kind/* narrow */.sc)("input-number-to-integer", "output-number-to-integer", "number becomes integer"),
    "type-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-type-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-type-changed", edit_kind/* BREAKING */.q4), "the type is replaced", edit_kind/* REFUSED */.ln, edit_kind/* UNEXPECTED */.YC),
    "items-type-changed": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("output-items-type-changed", edit_kind/* BREAKING */.q4), "the type of the items of an array is replaced", "", edit_kind/* UNEXPECTED */.YC),
    "scalar-to-array": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-scalar-to-array", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-scalar-to-array", edit_kind/* BREAKING */.q4), "one value becomes an array of such values", "a call with the bare value is refused", edit_kind/* UNEXPECTED */.YC),
    "array-to-scalar": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-array-to-scalar", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-array-to-scalar", edit_kind/* BREAKING */.q4), "an array becomes one of its values", "a call with an array is refused", edit_kind/* UNEXPECTED */.YC),
    "type-added": (0,edit_kind/* narrow */.sc)("input-type-added", "output-type-added", "a type is demanded where any was allowed"),
    "type-removed": (0,edit_kind/* widen */.oP)("input-type-removed", "output-type-removed", "any type is allowed"),
    "enum-value-added": (0,edit_kind/* widen */.oP)("input-enum-added-value", "output-enum-value-added", "a value is added to an enumeration", {
        tolerant: "risky",
        outputWhy: "models cope with a new value, code does not",
    }),
    "enum-value-removed": (0,edit_kind/* narrow */.sc)("input-enum-removed-value", "output-enum-value-removed", "a value is removed from an enumeration", { outputBump: "patch" }),
    "nested-enum-value-removed": (0,edit_kind/* narrow */.sc)("input-anyOf-nested-enum-removed", "output-enum-value-removed", "a value is removed from an enumeration inside anyOf, oneOf or allOf", { outputBump: "patch" }),
    "enum-case-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-enum-case-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-enum-case-changed", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "only the case or the separators of a value change", "the old spelling is refused; easy to miss in review", "code that compares the value no longer finds it"),
    "enum-introduced": (0,edit_kind/* narrow */.sc)("input-enum-introduced", "output-enum-introduced", "values are enumerated that were free"),
    "enum-dropped": (0,edit_kind/* widen */.oP)("input-enum-dropped", "output-enum-dropped", "an enumeration is dropped", {
        tolerant: "risky",
    }),
    "const-to-enum": (0,edit_kind/* widen */.oP)("input-const-to-enum", "output-const-to-enum", "a constant becomes an enumeration that holds it", {
        tolerant: "risky",
    }),
    "enum-to-const": (0,edit_kind/* narrow */.sc)("input-enum-to-const", "output-enum-to-const", "an enumeration becomes one of its values", {
        outputBump: "patch",
    }),
    "const-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-const-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-const-changed", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "a constant is replaced", "the old value is refused; often it tells variants apart", "readers that tell variants apart by it fail"),
    "minimum-raised": (0,edit_kind/* narrow */.sc)("input-minimum-raised", "output-minimum-raised", "a minimum is raised or added", {
        outputBump: "patch",
    }),
    "minimum-lowered": (0,edit_kind/* widen */.oP)("input-minimum-lowered", "output-minimum-lowered", "a minimum is lowered or dropped", {
        tolerant: "risky",
    }),
    "maximum-lowered": (0,edit_kind/* narrow */.sc)("input-maximum-lowered", "output-maximum-lowered", "a maximum is lowered or added", {
        outputBump: "patch",
    }),
    "maximum-raised": (0,edit_kind/* widen */.oP)("input-maximum-raised", "output-maximum-raised", "a maximum is raised or dropped", {
        tolerant: "risky",
    }),
    "multipleOf-added": (0,edit_kind/* narrow */.sc)("input-multipleOf-added", "output-multipleOf-tightened", "multipleOf is added", {
        outputBump: "patch",
    }),
    "multipleOf-tightened": (0,edit_kind/* narrow */.sc)("input-multipleOf-tightened", "output-multipleOf-tightened", "multipleOf allows fewer numbers", { outputBump: "patch" }),
    "multipleOf-loosened": (0,edit_kind/* widen */.oP)("input-multipleOf-loosened", "output-multipleOf-loosened", "multipleOf allows more numbers or is dropped", { tolerant: "risky" }),
    "minLength-added": (0,edit_kind/* narrow */.sc)("input-minLength-added", "output-minLength-raised", "a minimum length is added", {
        outputBump: "patch",
    }),
    "minLength-raised": (0,edit_kind/* narrow */.sc)("input-minLength-raised", "output-minLength-raised", "a minimum length is raised", {
        outputBump: "patch",
    }),
    "minLength-lowered": (0,edit_kind/* widen */.oP)("input-minLength-lowered", "output-minLength-lowered", "a minimum length is lowered or dropped", { tolerant: "risky" }),
    "maxLength-lowered": (0,edit_kind/* narrow */.sc)("input-maxLength-lowered", "output-maxLength-lowered", "a maximum length is lowered or added", { outputBump: "patch" }),
    "maxLength-raised": (0,edit_kind/* widen */.oP)("input-maxLength-raised", "output-maxLength-raised", "a maximum length is raised or dropped", {
        tolerant: "risky",
    }),
    "pattern-added": (0,edit_kind/* narrow */.sc)("input-pattern-added", "output-pattern-narrowed", "a pattern is added", {
        outputBump: "patch",
    }),
    "pattern-narrowed": (0,edit_kind/* narrow */.sc)("input-pattern-narrowed", "output-pattern-narrowed", "a pattern matches fewer strings", {
        outputBump: "patch",
    }),
    "pattern-widened": (0,edit_kind/* widen */.oP)("input-pattern-widened", "output-pattern-widened", "a pattern matches more strings", {
        tolerant: "risky",
    }),
    "pattern-removed": (0,edit_kind/* widen */.oP)("input-pattern-removed", "output-pattern-widened", "a pattern is removed", {
        tolerant: "risky",
    }),
    "pattern-undecided": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-pattern-undecided", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-pattern-undecided", edit_kind/* RISKY */.Tf), "two patterns could not be compared", "look-around, back-references or size: compatibility could not be decided"),
    "format-added": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-format-added", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-format-added", edit_kind/* SAFE */.A9), "a format is added", "many validators assert formats, and some model providers refuse them", edit_kind/* FEWER */.Yo),
    "format-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-format-removed", edit_kind/* SAFE */.A9), (0,edit_kind.as)("output-format-removed", edit_kind/* RISKY_MINOR */.LQ), "a format is removed", edit_kind/* MORE_ACCEPTED */.mA, "readers that parse by the format may fail"),
    "format-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-format-changed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-format-changed", edit_kind/* RISKY_MINOR */.LQ), "a format is replaced", "many validators assert formats", "readers that parse by the format may fail"),
    "content-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-content-changed", edit_kind/* REVIEW */.nb), (0,edit_kind.as)("output-content-changed", edit_kind/* RISKY_MINOR */.LQ), "contentEncoding, contentMediaType or contentSchema changes", "nobody asserts it, yet the bytes mean something else"),
};

;// CONCATENATED MODULE: ./.build/shared/contract/schema/edit-kinds.js





/**
 * Every edit that a schema can see, once, with its rule in each direction: severity and bump in arguments (`input`) and in
 * results (`output`). The rule table is made from it, so a kind without a row cannot exist.
 */
const EDIT_KINDS = {
    ...PROPERTY_KINDS,
    ...VALUE_KINDS,
    ...SHAPE_KINDS,
    ...COMBINATOR_KINDS,
    ...hint_kinds/* HINT_KINDS */.m,
};
/** The judgement of a kind in a direction; `undefined` where the kind cannot occur in that direction. */
function judgementOf(kind, direction) {
    return EDIT_KINDS[kind][direction];
}
/** What a kind does to the set of accepted values. */
function effectOf(kind) {
    return EDIT_KINDS[kind].effect;
}
/** The rows of the rule table for one direction; a rule shared by several kinds stands once, in the first one's words. */
function schemaRules(direction) {
    const rows = new Map();
    for (const kind of Object.values(EDIT_KINDS)) {
        const judgement = kind[direction];
        if (judgement === undefined)
            continue;
        const known = rows.get(judgement.id);
        if (known !== undefined) {
            rows.set(judgement.id, { ...known, change: `${known.change}; ${kind.change}` });
            continue;
        }
        rows.set(judgement.id, {
            id: judgement.id,
            area: direction === "input" ? "inputs" : "outputs",
            severity: judgement.outcome[0],
            bump: judgement.outcome[1],
            ...(judgement.tolerant === undefined
                ? {}
                : { tolerant: { severity: judgement.tolerant[0], bump: judgement.tolerant[1] } }),
            change: kind.change,
            why: direction === "input" ? kind.inputWhy : kind.outputWhy,
        });
    }
    return [...rows.values()];
}
/** The rules about what schemas accept, whatever their words say: not those about texts, defaults and flags. */
function rulesAboutShapes() {
    const kinds = Object.entries(EDIT_KINDS);
    return new Set(kinds
        .filter(([name]) => name === "undecided" || !Object.hasOwn(hint_kinds/* HINT_KINDS */.m, name))
        .flatMap(([, { input, output }]) => [input, output].flatMap((judgement) => judgement?.id ?? [])));
}
/** The rules that say of accepted values that fewer are (inputs) or more can come (outputs): logic can prove them harmless. */
function rulesAboutValues(direction) {
    const hurting = direction === "input" ? "narrow" : "widen";
    const kinds = Object.values(EDIT_KINDS).filter(({ effect }) => effect === hurting);
    return new Set(kinds.flatMap((kind) => kind[direction]?.id ?? []));
}


/***/ }),

/***/ 50306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ HINT_KINDS)
/* harmony export */ });
/* harmony import */ var _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34940);

/** Edits of texts and hints, and what could not be decided. */
const HINT_KINDS = {
    "default-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW */ .nb), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "a default is replaced", "a call that leaves the argument out acts differently", "readers do not see defaults"),
    "default-removed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-default-removed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW */ .nb), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "a default is removed", "a call that leaves the argument out acts differently", "readers do not see defaults"),
    "default-added": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-default-added", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "a default is added", "it says what happened before", "readers do not see defaults"),
    "description-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-description-changed", ["review", "patch"]), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-description-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "the text of a parameter or field changes", "models read it to choose what to send", "models read it, code does not"),
    "unit-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-unit-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY_MINOR */ .LQ), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-unit-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY_MINOR */ .LQ), "the unit in the text of a parameter or field changes", "the same value may mean something else"),
    "hint-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-hint-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-hint-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "title, examples, $comment or a keyword without effect changes", "validators and callers do not depend on it"),
    "flag-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-flag-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE */ .A9), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-flag-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "deprecated, readOnly or writeOnly changes", "it announces; nothing is refused"),
    undecided: (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-undecided", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY */ .Tf), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-undecided", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY */ .Tf), "compatibility could not be decided", "what cannot be decided does not pass quietly; the reason is in the message"),
};


/***/ })

};
