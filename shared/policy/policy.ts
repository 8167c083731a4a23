import * as z from "zod";
import type { Declarations } from "../contract/announcements.ts";
import type { ContextBudget } from "../contract/context-budget.ts";
import { acknowledgementList } from "./acknowledgements.ts";
import { aliasesSchema, deprecationSchema, deprecationsSchema } from "./announcements.ts";
import { approvalsSchema } from "./approvals.ts";
import { breakGlassSchema } from "./break-glass.ts";
import { captureSchema } from "./capture.ts";
import { contextSchema, contractSchema, portabilitySchema, usageSchema } from "./contract-rules.ts";
import { misfitsOf } from "./cross-references.ts";
import { environmentsSchema } from "./environments.ts";
import { freezeSchema } from "./freeze.ts";
import { ledgerSchema } from "./ledger.ts";
import { notifySchema } from "./notify.ts";
import { probeSchema } from "./probe.ts";
import { schemaVersionSchema } from "./schema-version.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "./service-name.ts";
import { ticketsSchema } from "./tickets.ts";

const parts = z.strictObject({
  version: z.literal(1).describe("The version of this file's form."),
  service: z
    .string()
    .regex(SERVICE_NAME, SERVICE_NAME_RULE)
    .optional()
    .describe("Name of the server product that this repository holds."),
  contract: contractSchema.optional(),
  capture: captureSchema.optional().describe("What one side may cost before the gate gives up on it."),
  acknowledgements: acknowledgementList
    .optional()
    .describe("Changes that somebody answers for; more may stand in .github/mcp-gates.acks.yml."),
  context: contextSchema.optional(),
  usage: usageSchema.optional(),
  portability: portabilitySchema.optional(),
  deprecation: deprecationSchema.optional().describe("How the end of something has to be announced."),
  deprecations: deprecationsSchema
    .optional()
    .describe("Ends of tools, prompts and arguments that the server cannot announce by itself."),
  aliases: aliasesSchema.optional().describe("Old names that the server still answers."),
  probe: probeSchema.optional().describe("What is asked of a server that runs."),
  schema: schemaVersionSchema.optional(),
  environments: environmentsSchema.optional(),
  ledger: ledgerSchema.optional(),
  freeze: freezeSchema.optional(),
  tickets: ticketsSchema.optional(),
  approvals: approvalsSchema.optional(),
  "break-glass": breakGlassSchema.optional(),
  notify: notifySchema.optional(),
});

/** The policy file, version 1. Strict at every level: a mistyped key must not silently relax a gate. */
export const policySchema = parts.superRefine((policy, context) => {
  for (const { path, message } of misfitsOf(policy)) context.addIssue({ code: "custom", message, path: [...path] });
});

/** What a team has decided about its gates, keys as in the file; in the parts about deployments with defaults filled in. */
export type Policy = z.output<typeof parts>;

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
