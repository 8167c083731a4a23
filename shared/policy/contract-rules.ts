import * as z from "zod";
import { DEFAULT_ACKNOWLEDGEMENT_DAYS } from "../contract/acknowledge.ts";
import { GROWTH_LIMIT_RULE, type GrowthLimit, parseGrowthLimit } from "../contract/growth-limit.ts";
import { PORTABILITY_LEVELS, type ProfileName } from "../contract/portability/profile.ts";
import { CALLERS, FORMAT_READINGS, READERS, SEVERITIES } from "../contract/rule.ts";
import { RULES } from "../contract/rules.ts";
import { FAIL_ON } from "../gates/contract-report.ts";
import { suggestion } from "./nearest.ts";

/** What holds for contracts where the policy says nothing; keys as in the file. */
export const CONTRACT_DEFAULTS = {
  callers: "declared",
  readers: "strict",
  formats: "annotation",
  "fail-on": "breaking",
  comment: true,
  "acknowledgement-days": DEFAULT_ACKNOWLEDGEMENT_DAYS,
} as const;

const ruleIds = RULES.map((rule) => rule.id);

const severities = z.record(
  z
    .string()
    .refine((id) => ruleIds.includes(id), {
      error: (issue) => `no rule "${issue.input}" in docs/rules.md${suggestion(String(issue.input), ruleIds)}`,
    })
    .meta({ enum: ruleIds }),
  z.enum(SEVERITIES),
);

const pattern = z.string().min(1, "an empty pattern matches nothing");

/** The part `contract` of the policy. */
export const contractSchema = z
  .strictObject({
    callers: z.enum(CALLERS).optional().describe("What callers send; default declared."),
    readers: z.enum(READERS).optional().describe("Who reads outputs; default strict."),
    formats: z.enum(FORMAT_READINGS).optional().describe("How format is read; default annotation."),
    "fail-on": z.enum(FAIL_ON).optional().describe("From which severity on the gate says no; default breaking."),
    severities: severities.optional().describe("Severities for single rules, by rule id."),
    "dynamic-resources": z
      .array(pattern)
      .optional()
      .describe("Resource URIs that come and go by design; * matches any characters."),
    comment: z.boolean().optional().describe("Whether the gate writes its comment on the pull request; default true."),
    "acknowledgement-days": z
      .int("not a whole number of days")
      .min(1, "less than one day")
      .max(730, "more than 730 days: what is to last longer belongs into contract.severities")
      .optional()
      .describe(`Days that an acknowledgement may last at most; default ${DEFAULT_ACKNOWLEDGEMENT_DAYS}.`),
  })
  .describe("How a change of the contract is judged.");

/** The part `context` of the policy. */
export const contextSchema = z
  .strictObject({
    "max-tokens": z
      .custom<number>((value) => Number.isSafeInteger(value) && (value as number) > 0, {
        error: ({ input }) => `${JSON.stringify(input)} is not a whole number of tokens from 1 on`,
      })
      .meta({ type: "integer", minimum: 1 })
      .optional()
      .describe("Tokens that the whole list may cost."),
    "max-growth": z
      .unknown()
      .transform((value, issues): GrowthLimit => {
        const limit =
          typeof value === "number" || typeof value === "string" ? parseGrowthLimit(String(value)) : undefined;
        if (limit !== undefined) return limit;
        issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no limit: ${GROWTH_LIMIT_RULE}` });
        return z.NEVER;
      })
      .meta({
        anyOf: [
          { type: "integer", minimum: 0 },
          { type: "string", pattern: "^\\d{1,12}$|^\\d{1,6}(\\.\\d{1,3})? ?%$" },
        ],
      })
      .optional()
      .describe("By how much it may grow: a share of the baseline such as 10%, or a whole number of tokens."),
  })
  .describe("What the tool list may cost in a model's context.");

/** The part `usage` of the policy. */
export const usageSchema = z
  .strictObject({
    "lower-unused": z
      .boolean()
      .optional()
      .describe("Whether a breaking change that no recorded call touches becomes risky; default false."),
    "minimum-days": z.int().min(1).optional().describe("Days that the recorded calls must cover for that; default 30."),
    "minimum-calls": z.int().min(1).optional().describe("Recorded calls that there must be for that; default 1000."),
    "maximum-age-days": z
      .int()
      .min(1)
      .optional()
      .describe("Days before today within which the last recorded call must lie for that; default 14."),
    "exclude-clients": z
      .array(pattern)
      .optional()
      .describe("Clients whose calls do not count; * matches any characters."),
  })
  .describe("What recorded calls may change; counts nothing without recordings.");

const portabilityLevel = z.enum(PORTABILITY_LEVELS).optional();

/** The part `portability` of the policy. */
export const portabilitySchema = z
  .strictObject({
    anthropic: portabilityLevel,
    "anthropic-strict": portabilityLevel,
    gemini: portabilityLevel,
    "mcp-2026-07-28": portabilityLevel,
    "openai-strict": portabilityLevel,
  } satisfies Record<ProfileName, typeof portabilityLevel>)
  .describe("The client families that the tools are to work with, by their profiles; default none.");
