import type { Rule } from "../contract/rule.ts";
import { RULES } from "../contract/rules.ts";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * What the rule table says about a rule, for people. A report may have been written by another version: a rule that this
 * one does not know is described by its id alone.
 */
export function ruleTexts(
  id: string,
): Pick<Rule, "change" | "why" | "security"> & { readonly area: Rule["area"] | null } {
  return BY_ID.get(id) ?? { change: id, why: `this version has no description of ${id}`, area: null };
}

/** The address of a rule in `docs/rules.md`, where each row has its id as an anchor. */
export function ruleUrl(rulesUrl: string, id: string): string {
  return `${rulesUrl}#${encodeURIComponent(id)}`;
}
