import type { Rule } from "../rule.ts";
import { schemaRules } from "../schema/edit-kinds.ts";

/** Rules about the arguments of a tool (`inputSchema`). */
export const INPUT_RULES: readonly Rule[] = schemaRules("input");
