import type { Rule } from "./rule.ts";
import { ANNOUNCEMENT_RULES } from "./rules/announcements.ts";
import { INPUT_RULES } from "./rules/inputs.ts";
import { NOTATION_RULES } from "./rules/notation.ts";
import { OUTPUT_RULES } from "./rules/outputs.ts";
import { PORTABILITY_RULES } from "./rules/portability.ts";
import { PROMPT_RULES } from "./rules/prompts.ts";
import { RESOURCE_RULES } from "./rules/resources.ts";
import { SERVER_RULES } from "./rules/server.ts";
import { TEXT_RULES } from "./rules/text.ts";
import { TOOL_RULES } from "./rules/tools.ts";

/** Every rule, in the order of `docs/rules.md`. */
export const RULES: readonly Rule[] = [
  ...TOOL_RULES,
  ...TEXT_RULES,
  ...INPUT_RULES,
  ...OUTPUT_RULES,
  ...NOTATION_RULES,
  ...PROMPT_RULES,
  ...RESOURCE_RULES,
  ...SERVER_RULES,
  ...PORTABILITY_RULES,
  ...ANNOUNCEMENT_RULES,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id. Throws on an unknown one. */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`no rule "${id}" in the rule table`);
  return rule;
}
