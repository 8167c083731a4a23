import type { Profile } from "../profile.ts";

const GUIDE = "https://developers.openai.com/api/docs/guides/structured-outputs#supported-schemas";
const READ = "2026-11-24";

export const OPENAI_STRICT: Profile = {
  name: "openai-strict",
  about: "Functions that a client hands to the OpenAI API with `strict: true`.",
  schemas: ["inputSchema"],
  lines: [
    {
      id: "tool-name",
      check: { kind: "tool-name", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
      says: "a function name has at most 64 ASCII letters, digits, underscores and dashes",
      source: "https://github.com/openai/openai-node/blob/master/src/resources/shared.ts",
      read: READ,
    },
    {
      id: "tools",
      check: { kind: "list-budget", of: "tools", limit: 128 },
      says: "the API refuses a request with more than 128 tools",
      source: "https://github.com/zed-industries/zed/issues/32946",
      read: READ,
    },
    {
      id: "root-object",
      check: { kind: "root-object" },
      says: "the root of the schema has to be an object",
      source: GUIDE,
      read: READ,
    },
    {
      id: "root-anyof",
      check: { kind: "root-keywords", refused: ["anyOf"] },
      says: "anyOf may not stand at the root",
      source: GUIDE,
      read: READ,
    },
    {
      id: "root-enum",
      check: { kind: "root-keywords", refused: ["enum"] },
      says: "the API refuses a function whose schema has an enum at its top level",
      source: "https://github.com/cecli-dev/cecli/issues/281",
      read: READ,
    },
    {
      id: "all-required",
      check: { kind: "all-required" },
      says: "every property has to be required; an optional one can be written as a union with null",
      source: GUIDE,
      read: READ,
    },
    {
      id: "closed-objects",
      check: { kind: "closed-objects" },
      says: "additionalProperties has to be false in every object",
      source: GUIDE,
      read: READ,
    },
    {
      id: "composition",
      check: {
        kind: "refused-keywords",
        keywords: ["allOf", "not", "dependentRequired", "dependentSchemas", "if", "then", "else"],
      },
      says: "allOf, not, dependentRequired, dependentSchemas, if, then and else are not supported",
      source: GUIDE,
      read: READ,
    },
    {
      id: "one-of",
      check: { kind: "refused-keywords", keywords: ["oneOf"] },
      says: "oneOf is not supported in a schema, anyOf serves instead",
      source: "https://github.com/openai/openai-agents-python/pull/1884",
      read: READ,
    },
    {
      id: "formats",
      check: {
        kind: "keyword-values",
        keyword: "format",
        values: ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"],
      },
      says: "nine string formats are supported: date-time, time, date, duration, email, hostname, ipv4, ipv6 and uuid",
      source: GUIDE,
      read: READ,
    },
    {
      id: "properties",
      check: { kind: "schema-budget", of: "properties", limit: 5000 },
      says: "a schema may have 5,000 properties in all its objects together",
      source: GUIDE,
      read: READ,
    },
    {
      id: "nesting",
      check: { kind: "schema-budget", of: "nesting", limit: 10 },
      says: "objects may be nested 10 levels deep; counted here as objects in objects, references not followed",
      source: GUIDE,
      read: READ,
    },
    {
      id: "characters",
      check: { kind: "schema-budget", of: "characters", limit: 120_000 },
      says: "the names of properties and definitions and the strings of enum and const may have 120,000 characters together",
      source: GUIDE,
      read: READ,
    },
    {
      id: "enum-values",
      check: { kind: "schema-budget", of: "enum-values", limit: 1000 },
      says: "a schema may have 1,000 enum values in all its enums together",
      source: GUIDE,
      read: READ,
    },
    {
      id: "large-enums",
      check: { kind: "large-enum", above: 250, characters: 15_000 },
      says: "an enum of more than 250 strings may have 15,000 characters",
      source: GUIDE,
      read: READ,
    },
  ],
};
