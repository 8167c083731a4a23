import type { Rule } from "../rule.ts";

/** Edits that mean the same, by their short name; each is a rule `input-…` and a rule `output-…`. */
const NOTATION_KINDS = {
  "keys-reordered": "the keys of an object stand in another order",
  "required-reordered": "`required` stands in another order, or an empty one is spelled out",
  "enum-reordered": "values of an enumeration or names of types stand in another order, or twice",
  "additionalProperties-true-to-empty": "`additionalProperties: true`, `{}` and leaving it out mean the same",
  "single-enum-to-const-same": "an enumeration of one value and a constant mean the same",
  "exclusive-vs-inclusive-integer": "on integers, `exclusiveMinimum: 0` and `minimum: 1` mean the same",
  "safe-integer-bounds-added":
    "bounds of ±(2^53−1) on an integer come or go: a convention of generators, not an equality, since larger numbers are refused",
  "type-array-to-anyOf-equivalent": "a list of types and `anyOf` of those types mean the same",
  "allOf-flattened-equivalent": "`allOf` is merged into its parent, or the reverse",
  "ref-inlined-equivalent": "a `$ref` is replaced by its target, or the reverse",
  "defs-renamed-equivalent": "a definition is renamed, moved, or an unused one comes or goes",
  "pattern-equivalent": "two patterns match the same strings",
  "neutral-keyword-added": "a keyword without effect comes or goes (`minLength: 0`, `uniqueItems: false`)",
  "dialect-explicit": "`$schema` spells out the dialect that holds anyway",
  equivalent: "both schemas accept the same values in another notation",
} as const satisfies Readonly<Record<string, string>>;

export type NotationKindName = keyof typeof NOTATION_KINDS;

/** The rows of the rule table: each kind for arguments and for results. */
export function notationRules(): readonly Rule[] {
  return (["input", "output"] as const).flatMap((direction) =>
    Object.entries(NOTATION_KINDS).map(
      ([kind, change]): Rule => ({
        id: `${direction}-${kind}`,
        area: "notation",
        severity: "notation",
        bump: "none",
        change,
        why: "generators and SDK upgrades write the same thing differently",
      }),
    ),
  );
}
