import type { Rule } from "../rule.ts";
import { schemaRules } from "../schema/edit-kinds.ts";

/** Rules about the results of a tool (`outputSchema`). */
export const OUTPUT_RULES: readonly Rule[] = schemaRules("output");
