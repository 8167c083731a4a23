import * as z from "zod";
import { CALLERS, READERS, SEVERITIES } from "../contract/rule.ts";
import { RULES } from "../contract/rules.ts";
import { FAIL_ON } from "../gates/contract-report.ts";
import { suggestion } from "./nearest.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "./service-name.ts";

/** Where the policy stands in a repository unless the workflow names another place. */
export const DEFAULT_POLICY_PATH = ".github/mcp-gates.yml";

const ruleIds = RULES.map((rule) => rule.id);

const severities = z.record(
  z.string().refine((id) => ruleIds.includes(id), {
    error: (issue) => `no rule "${issue.input}" in docs/rules.md${suggestion(String(issue.input), ruleIds)}`,
  }),
  z.enum(SEVERITIES),
);

const contract = z.strictObject({
  /** What callers send; default `declared`. */
  callers: z.enum(CALLERS).optional(),
  /** Who reads outputs; default `strict`. */
  readers: z.enum(READERS).optional(),
  /** From which severity on the gate says no; default `breaking`. */
  "fail-on": z.enum(FAIL_ON).optional(),
  /** Severities for single rules, by rule id. */
  severities: severities.optional(),
  /** Resource URIs that come and go by design; `*` matches any characters. */
  "dynamic-resources": z.array(z.string().min(1, "an empty pattern matches nothing")).optional(),
  /** Whether the gate writes its comment on the pull request; default true. */
  comment: z.boolean().optional(),
});

/** The policy file, version 1. Strict at every level: a mistyped key must not silently relax a gate. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  /** Name of the server product that this repository holds. */
  service: z.string().regex(SERVICE_NAME, SERVICE_NAME_RULE).optional(),
  contract: contract.optional(),
});

/** What a team has decided about its gates, keys as in the file. */
export type Policy = z.output<typeof policySchema>;

/** The policy of a repository that has none. */
export const DEFAULT_POLICY: Policy = { version: 1 };
