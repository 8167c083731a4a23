import type { Rule } from "../rule.ts";

/**
 * What a client family that the policy names newly refuses, by its profile in `docs/portability.md`. A profile that the policy
 * calls `required` makes each of them, but the last, breaking with a major bump.
 */
export const PORTABILITY_RULES: readonly Rule[] = [
  outside(
    "client-portability-name",
    "the name of a tool or of an argument is newly outside a client profile",
    "the client family drops the tool or refuses the whole list",
  ),
  outside(
    "client-portability-root-anyOf-added",
    "a keyword stands at the root of an input schema where a client profile does not take it: anyOf, oneOf, allOf, enum, not",
    "the client family drops the tool or refuses the whole list",
  ),
  outside(
    "client-portability-object",
    "the root is newly no object, or objects are open or have optional properties, where a client profile does not take it",
    "the client family drops the tool or refuses the whole list",
  ),
  outside(
    "client-portability-keyword",
    "a keyword, a value of one, a reference, a dialect or a missing text is newly outside a client profile",
    "the client family refuses the schema, or ignores what it says",
  ),
  outside(
    "client-portability-depth",
    "objects are newly nested deeper than a client profile takes",
    "the client family refuses the schema",
  ),
  outside(
    "client-portability-budget",
    "a schema or the list newly has more than a client profile takes: tools, properties, enum values, characters",
    "the client family refuses the schema or the whole list",
  ),
  {
    id: "client-portability-repaired",
    area: "portability",
    severity: "safe",
    bump: "patch",
    change: "what was outside a client profile is inside it",
    why: "the client family gains the tool",
  },
];

function outside(id: string, change: string, why: string): Rule {
  return { id, area: "portability", severity: "risky", bump: "minor", change, why };
}
