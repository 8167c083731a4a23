import type { Dialect } from "../schema/dialect.ts";

/** The client families whose published limits are known here; each is one file in `profiles/`. */
export const PROFILE_NAMES = ["anthropic", "anthropic-strict", "gemini", "mcp-2026-07-28", "openai-strict"] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** How much a team cares: `advisory` = tell us, `required` = our agents run there, so leaving the profile is a break. */
export const PORTABILITY_LEVELS = ["advisory", "required"] as const;
export type PortabilityLevel = (typeof PORTABILITY_LEVELS)[number];

/** The profiles that a team has named; a profile that is absent is not looked at. */
export type Portability = { readonly [Name in ProfileName]?: PortabilityLevel | undefined };

/** What one client family takes. A dated table of published facts: every line says where it was read and when. */
export interface Profile {
  readonly name: ProfileName;
  /** Whose limits these are and when they apply: one sentence. */
  readonly about: string;
  /** The schemas that such a client reads. Checks of the root, of names and of headers look at `inputSchema` alone. */
  readonly schemas: readonly SchemaKey[];
  readonly lines: readonly ProfileLine[];
}

export type SchemaKey = "inputSchema" | "outputSchema";

/** One published limit. */
export interface ProfileLine {
  /** Stable within the profile: fingerprints are made of it. */
  readonly id: string;
  readonly check: Check;
  /** What the source says, in our words, without a trailing full stop. */
  readonly says: string;
  /** Where it says so. */
  readonly source: string;
  /** When it was read there, as YYYY-MM-DD. */
  readonly read: string;
  /** Rules that judge the same fact in every comparison: one that was found, and is as severe, is not repeated. */
  readonly toldBy?: readonly string[];
}

/** What can be asked of a tool or of a tool list. Closed: a profile states values, never code. */
export type Check =
  /** The tool's name as a whole. */
  | { readonly kind: "tool-name"; readonly pattern: string }
  /** The names of the arguments, which are the properties at the root of the input schema. */
  | { readonly kind: "argument-names"; readonly pattern: string }
  /** A description that is not empty. */
  | { readonly kind: "description-required" }
  /** `type: "object"` at the root of the input schema. */
  | { readonly kind: "root-object" }
  /** Keywords that may not stand at the root of the input schema. */
  | { readonly kind: "root-keywords"; readonly refused: readonly string[] }
  /** Keywords that may stand nowhere. */
  | { readonly kind: "refused-keywords"; readonly keywords: readonly string[] }
  /** The only keywords that may stand anywhere. */
  | { readonly kind: "known-keywords"; readonly keywords: readonly string[] }
  /** The only values that a keyword may have; with `type`, only in schemas that allow that type by name. */
  | {
      readonly kind: "keyword-values";
      readonly keyword: string;
      readonly values: readonly (string | number)[];
      readonly type?: "string";
    }
  /** `type` is one name, never a list of names. */
  | { readonly kind: "single-type" }
  /** The JSON types that the values of `enum` may have. */
  | { readonly kind: "enum-values"; readonly types: readonly EnumType[] }
  /** A schema of type array says what its items are. */
  | { readonly kind: "array-items" }
  /** Every property is listed in `required`. */
  | { readonly kind: "all-required" }
  /** Every object schema says `additionalProperties: false`. */
  | { readonly kind: "closed-objects" }
  /** References that are refused: out of the schema, back to a schema they stand in, or as a part of `allOf`. */
  | { readonly kind: "references"; readonly refused: RefusedReference }
  /** The only dialects that `$schema` may name; a schema that names none is 2020-12. */
  | { readonly kind: "dialects"; readonly known: readonly Dialect[] }
  /** `x-mcp-header` as MCP 2026-07-28 wants it. */
  | { readonly kind: "mcp-headers" }
  /** An upper limit of one schema. */
  | { readonly kind: "schema-budget"; readonly of: SchemaMeasure; readonly limit: number }
  /** An upper limit of the characters in one `enum` of strings that has more than `above` values. */
  | { readonly kind: "large-enum"; readonly above: number; readonly characters: number }
  /** An upper limit of the whole list. */
  | { readonly kind: "list-budget"; readonly of: ListMeasure; readonly limit: number };

export type EnumType = "string" | "number" | "boolean" | "null";
export type RefusedReference = "external" | "recursive" | "in-allOf";
/** `nesting` = objects inside one another, the root being the first; `characters` = names, enum and const strings. */
export type SchemaMeasure = "nesting" | "properties" | "characters" | "enum-values";
/** Sums over all tools: how many there are, properties that are not required, properties of several types. */
export type ListMeasure = "tools" | "optional-properties" | "union-properties";
