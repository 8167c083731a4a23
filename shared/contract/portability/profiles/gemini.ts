import type { Profile } from "../profile.ts";

const REFERENCE = "https://ai.google.dev/api/caching";
const READ = "2026-11-24";

export const GEMINI: Profile = {
  name: "gemini",
  about:
    "Function declarations that a client hands to the Gemini API in the field `parameters`, which takes a part of OpenAPI 3.0; clients that use `parametersJsonSchema` take more.",
  schemas: ["inputSchema"],
  lines: [
    {
      id: "tool-name",
      check: { kind: "tool-name", pattern: "^[a-zA-Z0-9_.:-]{1,128}$" },
      says: "a function name has at most 128 ASCII letters, digits, underscores, colons, dots and dashes",
      source: `${REFERENCE}#FunctionDeclaration`,
      read: READ,
    },
    {
      id: "description",
      check: { kind: "description-required" },
      says: "a function declaration needs a description",
      source: `${REFERENCE}#FunctionDeclaration`,
      read: READ,
    },
    {
      id: "keywords",
      check: {
        kind: "known-keywords",
        keywords: [
          "type",
          "format",
          "title",
          "description",
          "nullable",
          "enum",
          "maxItems",
          "minItems",
          "properties",
          "required",
          "minProperties",
          "maxProperties",
          "minLength",
          "maxLength",
          "pattern",
          "example",
          "anyOf",
          "propertyOrdering",
          "default",
          "items",
          "minimum",
          "maximum",
        ],
      },
      says: "a schema may have 22 fields; additionalProperties, $ref, const and oneOf are not among them",
      source: `${REFERENCE}#Schema`,
      read: READ,
    },
    {
      id: "single-type",
      check: { kind: "single-type" },
      says: "type is one value of a fixed list, not a list of types",
      source: `${REFERENCE}#Schema`,
      read: READ,
    },
    {
      // Of other formats of numbers no refusal has been reported.
      id: "string-formats",
      check: { kind: "keyword-values", keyword: "format", values: ["date-time", "enum"], type: "string" },
      says: "the reference allows any format, but the API is narrower, and refuses strings of other formats than date-time and enum",
      source: "https://github.com/google/adk-js/blob/main/core/src/utils/gemini_schema_util.ts",
      read: "2026-11-27",
    },
    {
      id: "enum-values",
      check: { kind: "enum-values", types: ["string"] },
      says: "enum holds strings only",
      source: `${REFERENCE}#Schema`,
      read: READ,
    },
    {
      id: "array-items",
      check: { kind: "array-items" },
      says: "the API refuses an array that does not say what its items are",
      source: "https://github.com/kkrishnan90/gemini-desktop/pull/7",
      read: READ,
    },
  ],
};
