import type { Rule } from "../rule.ts";
import { notationRules } from "../schema/notation-kinds.ts";

/** Edits of schemas that mean the same; they are folded and never fail. */
export const NOTATION_RULES: readonly Rule[] = notationRules();
