import type { Profile } from "../profile.ts";

const GUIDE = "https://platform.claude.com/docs/en/build-with-claude/structured-outputs";
const READ = "2026-11-24";

export const ANTHROPIC_STRICT: Profile = {
  name: "anthropic-strict",
  about: "Tools that a client hands to the Claude API with `strict: true`; the limits of `anthropic` hold as well.",
  schemas: ["inputSchema"],
  lines: [
    {
      id: "closed-objects",
      check: { kind: "closed-objects" },
      says: "additionalProperties has to be false in every object",
      source: GUIDE,
      read: READ,
    },
    {
      id: "number-limits",
      check: {
        kind: "refused-keywords",
        keywords: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
      },
      says: "limits of numbers are not supported",
      source: GUIDE,
      read: READ,
    },
    {
      id: "string-limits",
      check: { kind: "refused-keywords", keywords: ["minLength", "maxLength"] },
      says: "limits of the length of strings are not supported",
      source: GUIDE,
      read: READ,
    },
    {
      id: "array-limits",
      check: {
        kind: "refused-keywords",
        keywords: ["maxItems", "uniqueItems", "contains", "minContains", "maxContains"],
      },
      says: "of the limits of arrays only minItems is supported",
      source: GUIDE,
      read: READ,
    },
    {
      id: "min-items",
      check: { kind: "keyword-values", keyword: "minItems", values: [0, 1] },
      says: "minItems may be 0 or 1",
      source: GUIDE,
      read: READ,
    },
    {
      id: "formats",
      check: {
        kind: "keyword-values",
        keyword: "format",
        values: ["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"],
      },
      says: "ten string formats are supported: date-time, time, date, duration, email, hostname, uri, ipv4, ipv6 and uuid",
      source: GUIDE,
      read: READ,
    },
    {
      id: "enum-values",
      check: { kind: "enum-values", types: ["string", "number", "boolean", "null"] },
      says: "enum holds strings, numbers, booleans and null, no objects and no arrays",
      source: GUIDE,
      read: READ,
    },
    {
      id: "recursion",
      check: { kind: "references", refused: "recursive" },
      says: "recursive schemas are not supported",
      source: GUIDE,
      read: READ,
    },
    {
      id: "external-references",
      check: { kind: "references", refused: "external" },
      says: "references out of the schema are not supported",
      source: GUIDE,
      read: READ,
    },
    {
      id: "references-in-allof",
      check: { kind: "references", refused: "in-allOf" },
      says: "allOf is supported, but not with a reference in it",
      source: GUIDE,
      read: READ,
    },
    {
      id: "tools",
      check: { kind: "list-budget", of: "tools", limit: 20 },
      says: "a request may have 20 strict tools",
      source: GUIDE,
      read: READ,
    },
    {
      id: "optional-properties",
      check: { kind: "list-budget", of: "optional-properties", limit: 24 },
      says: "all strict schemas of a request together may have 24 optional parameters",
      source: GUIDE,
      read: READ,
    },
    {
      id: "union-properties",
      check: { kind: "list-budget", of: "union-properties", limit: 16 },
      says: "all strict schemas of a request together may have 16 parameters that use anyOf or a list of types",
      source: GUIDE,
      read: READ,
    },
  ],
};
