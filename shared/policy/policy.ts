import * as z from "zod";
import type { Declarations } from "../contract/announcements.ts";
import type { ContextBudget } from "../contract/context-budget.ts";
import { GROWTH_LIMIT_RULE, type GrowthLimit, parseGrowthLimit } from "../contract/growth-limit.ts";
import { PORTABILITY_LEVELS, type ProfileName } from "../contract/portability/profile.ts";
import { CALLERS, READERS, SEVERITIES } from "../contract/rule.ts";
import { RULES } from "../contract/rules.ts";
import { FAIL_ON } from "../gates/contract-report.ts";
import { acknowledgementList } from "./acknowledgements.ts";
import { aliasesSchema, deprecationSchema, deprecationsSchema } from "./announcements.ts";
import { captureSchema } from "./capture.ts";
import { suggestion } from "./nearest.ts";
import { probeSchema } from "./probe.ts";
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
  /** Days that an acknowledgement may last at most; default 180. */
  "acknowledgement-days": z
    .int("not a whole number of days")
    .min(1, "less than one day")
    .max(730, "more than 730 days: what is to last longer belongs into contract.severities")
    .optional(),
});

/** What the tool list may cost in a model's context. */
const context = z.strictObject({
  /** Tokens that the whole list may cost. */
  "max-tokens": z
    .custom<number>((value) => Number.isSafeInteger(value) && (value as number) > 0, {
      error: ({ input }) => `${JSON.stringify(input)} is not a whole number of tokens from 1 on`,
    })
    .optional(),
  /** By how much it may grow: a share of the baseline such as `10%`, or a whole number of tokens. */
  "max-growth": z
    .unknown()
    .transform((value, issues): GrowthLimit => {
      const limit =
        typeof value === "number" || typeof value === "string" ? parseGrowthLimit(String(value)) : undefined;
      if (limit !== undefined) return limit;
      issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no limit: ${GROWTH_LIMIT_RULE}` });
      return z.NEVER;
    })
    .optional(),
});

/** What recorded calls may change; counts nothing without recordings. */
const usage = z.strictObject({
  /** Whether a breaking change that no recorded call touches becomes `risky`; default false. */
  "lower-unused": z.boolean().optional(),
  /** Days that the recorded calls must cover for that; default 30. */
  "minimum-days": z.int().min(1).optional(),
  /** Recorded calls that there must be for that; default 1,000. */
  "minimum-calls": z.int().min(1).optional(),
  /** Days before today within which the last recorded call must lie for that; default 14. */
  "maximum-age-days": z.int().min(1).optional(),
  /** Clients whose calls do not count; `*` matches any characters. */
  "exclude-clients": z.array(z.string().min(1, "an empty pattern matches nothing")).optional(),
});

const portabilityLevel = z.enum(PORTABILITY_LEVELS).optional();

/** The client families that the tools are to work with, by their profiles in `docs/portability.md`; default none. */
const portability = z.strictObject({
  anthropic: portabilityLevel,
  "anthropic-strict": portabilityLevel,
  gemini: portabilityLevel,
  "mcp-2026-07-28": portabilityLevel,
  "openai-strict": portabilityLevel,
} satisfies Record<ProfileName, typeof portabilityLevel>);

/** The policy file, version 1. Strict at every level: a mistyped key must not silently relax a gate. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  /** Name of the server product that this repository holds. */
  service: z.string().regex(SERVICE_NAME, SERVICE_NAME_RULE).optional(),
  contract: contract.optional(),
  capture: captureSchema.optional(),
  /** Changes that somebody answers for; more may stand in `.github/mcp-gates.acks.yml`. */
  acknowledgements: acknowledgementList.optional(),
  context: context.optional(),
  usage: usage.optional(),
  portability: portability.optional(),
  probe: probeSchema.optional(),
  deprecation: deprecationSchema.optional(),
  deprecations: deprecationsSchema.optional(),
  aliases: aliasesSchema.optional(),
});

/** What a team has decided about its gates, keys as in the file. */
export type Policy = z.output<typeof policySchema>;

/** The policy of a repository that has none. */
export const DEFAULT_POLICY: Policy = { version: 1 };

/** What a policy allows the tool list to cost; `undefined` when it says nothing. */
export function contextBudgetOf({ context }: Policy): ContextBudget | undefined {
  return context === undefined ? undefined : { maxTokens: context["max-tokens"], maxGrowth: context["max-growth"] };
}

/** What a policy announces of its server; `undefined` when it says nothing. */
export function declarationsOf({ deprecation, deprecations, aliases }: Policy): Declarations | undefined {
  if (deprecation === undefined && deprecations === undefined && aliases === undefined) return undefined;
  return { deprecations, aliases, minimumDays: deprecation?.["minimum-days"] };
}
