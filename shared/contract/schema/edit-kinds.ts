import type { Rule } from "../rule.ts";
import { COMBINATOR_KINDS } from "./combinator-kinds.ts";
import type { EditKind, Effect, Judgement } from "./edit-kind.ts";
import { HINT_KINDS } from "./hint-kinds.ts";
import { PROPERTY_KINDS } from "./property-kinds.ts";
import { SHAPE_KINDS } from "./shape-kinds.ts";
import { VALUE_KINDS } from "./value-kinds.ts";

/**
 * Every edit that a schema can see, once, with its rule in each direction: severity and bump in arguments (`input`) and in
 * results (`output`). The rule table is made from it, so a kind without a row cannot exist.
 */
export const EDIT_KINDS = {
  ...PROPERTY_KINDS,
  ...VALUE_KINDS,
  ...SHAPE_KINDS,
  ...COMBINATOR_KINDS,
  ...HINT_KINDS,
} as const;

export type EditKindName = keyof typeof EDIT_KINDS;

/** The judgement of a kind in a direction; `undefined` where the kind cannot occur in that direction. */
export function judgementOf(kind: EditKindName, direction: "input" | "output"): Judgement | undefined {
  return (EDIT_KINDS[kind] as EditKind)[direction];
}

/** What a kind does to the set of accepted values. */
export function effectOf(kind: EditKindName): Effect {
  return EDIT_KINDS[kind].effect;
}

/** The rows of the rule table for one direction; a rule shared by several kinds stands once, in the first one's words. */
export function schemaRules(direction: "input" | "output"): readonly Rule[] {
  const rows = new Map<string, Rule>();
  for (const kind of Object.values(EDIT_KINDS) as readonly EditKind[]) {
    const judgement = kind[direction];
    if (judgement === undefined) continue;
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
export function rulesAboutShapes(): ReadonlySet<string> {
  const kinds = Object.entries(EDIT_KINDS) as readonly (readonly [EditKindName, EditKind])[];
  return new Set(
    kinds
      .filter(([name]) => name === "undecided" || !Object.hasOwn(HINT_KINDS, name))
      .flatMap(([, { input, output }]) => [input, output].flatMap((judgement) => judgement?.id ?? [])),
  );
}

/** The rules that say of accepted values that fewer are (inputs) or more can come (outputs): logic can prove them harmless. */
export function rulesAboutValues(direction: "input" | "output"): ReadonlySet<string> {
  const hurting = direction === "input" ? "narrow" : "widen";
  const kinds = (Object.values(EDIT_KINDS) as readonly EditKind[]).filter(({ effect }) => effect === hurting);
  return new Set(kinds.flatMap((kind) => kind[direction]?.id ?? []));
}
