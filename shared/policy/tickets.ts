import * as z from "zod";
import { duration } from "./duration.ts";
import { httpsUrl, line, listOf, login, repositoryName, roleName, teamName } from "./vocabulary.ts";

/** The systems that a change ticket may stand in. */
export const TICKET_PROVIDERS = ["jira", "jira-dc", "servicenow", "github-issue"] as const;
export type TicketProvider = (typeof TICKET_PROVIDERS)[number];

const count = z.int("is no whole number").min(1, "is less than 1");
const forbidSelf = z
  .boolean()
  .default(true)
  .describe("Whether who asked for the change, started the run or wrote a commit may not approve it.");

function bindingBy(field: z.ZodString) {
  return z
    .strictObject({
      mode: z
        .enum(["field", "title"])
        .default("field")
        .describe("By fields that must match exactly, or by a marker in the title."),
      "service-field": field.optional(),
      "environment-field": field.optional(),
      "digest-field": field.optional().describe("Holds the digest of the contract."),
      "version-field": field.optional().describe("Holds the version of the schema; instead of the digest."),
    })
    .superRefine((written, context) => {
      if (written.mode === "title") return;
      for (const key of ["service-field", "environment-field"] as const) {
        if (written[key] === undefined)
          context.addIssue({ code: "custom", message: "missing; name the field", path: [key] });
      }
      if (written["digest-field"] !== undefined || written["version-field"] !== undefined) return;
      const message = "missing; name digest-field or version-field: a ticket must say which release it is about";
      context.addIssue({ code: "custom", message, path: ["digest-field"] });
    })
    .describe("How a ticket says which change it is about: a bare number is about nothing.");
}

/** Names of fields in Jira are translated and not unique. */
const jiraField = z
  .string()
  .regex(
    /^(?:customfield_[1-9]\d{0,9}|labels|environment)$/,
    "is no id of a field of Jira; write it as customfield_10101 (the address /rest/api/2/field lists them)",
  );
const serviceNowField = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,79}$/, "is no name of a column of ServiceNow; write it as u_target_environment");

function windowOf<Field extends z.ZodType>(start: Field, end: Field) {
  return z
    .strictObject({
      "start-field": start,
      "end-field": end,
      required: z.boolean().default(true).describe("Whether a ticket without a window is refused."),
      grace: duration.default("PT0S").describe("How much earlier and later the change may happen."),
    })
    .describe("When the ticket allows the change.");
}

const users = z
  .record(login, line.describe("The account of the ticket system."))
  .optional()
  .describe("Accounts of the ticket system by login: who has none there is nobody who can approve another's change.");

const common = {
  types: z
    .record(roleName, listOf(line, "type"))
    .optional()
    .describe(
      "What the system calls a type that other parts name, such as emergency; default the same. Jira: names of types; ServiceNow: raw values of type; GitHub: labels.",
    ),
  reuse: z
    .literal("single-deployment")
    .default("single-deployment")
    .describe("One release for each ticket and environment; again only the same, and once back."),
  "on-unavailable": z
    .literal("block")
    .default("block")
    .describe("A system that does not answer allows nothing; there is no other way."),
} as const;

const jiraShape = {
  "base-url": httpsUrl.describe("https address of the site; only it is spoken to."),
  projects: listOf(
    z.string().regex(/^(?:[A-Z][A-Z0-9_]+|[1-9]\d*)$/, "is no key or id of a project, as in CHG"),
    "project",
  ),
  "issue-types": listOf(line, "type").describe("Types of issues that are change tickets."),
  states: z
    .strictObject({
      approved: listOf(line, "state").optional().describe("States by name, as the site's language has them."),
      "approved-ids": listOf(z.string().regex(/^\d+$/, "is no id of a state: digits, in quotes"), "state")
        .optional()
        .describe("States by id, which no translation changes."),
    })
    .superRefine((written, context) => {
      if (written.approved !== undefined || written["approved-ids"] !== undefined) return;
      context.addIssue({ code: "custom", message: "names no state; write approved, approved-ids, or both" });
    })
    .describe("States in which a change may be made; every other one refuses it."),
  approvals: z
    .discriminatedUnion("source", [
      z
        .strictObject({ source: z.literal("jsm"), min: count.default(1), "forbid-self": forbidSelf })
        .describe("Service Management's approvals."),
      z
        .strictObject({ source: z.literal("state") })
        .describe("The state alone, which does not say who approved: no breaking change passes."),
    ])
    .describe("Who has approved. A field of users is no source: it does not say who filled it in."),
  window: windowOf(jiraField, jiraField).optional(),
  binding: bindingBy(jiraField),
  users,
  ...common,
} as const;

const jira = z.strictObject({ provider: z.literal("jira"), ...jiraShape }).describe("Jira Cloud.");
const jiraDataCenter = z.strictObject({ provider: z.literal("jira-dc"), ...jiraShape }).describe("Jira Data Center.");

const serviceNow = z
  .strictObject({
    provider: z.literal("servicenow"),
    "base-url": httpsUrl.describe("https address of the instance; only it is spoken to."),
    api: z.enum(["change", "table"]).default("change").describe("The change API (sn_chg_rest), or the table API."),
    states: z
      .strictObject({
        approved: listOf(z.string().regex(/^-?\d+$/, "is no raw value of a state: digits, in quotes"), "state"),
      })
      .prefault({ approved: ["-1"] })
      .describe("Raw values of the states in which a change may be made; default -1, Implement."),
    "conflict-states": listOf(line, "state")
      .default(["No Conflict"])
      .describe("Values of conflict_status with which it may be made."),
    approvals: z.strictObject({ min: count.default(1), "forbid-self": forbidSelf }).prefault({}),
    window: windowOf(serviceNowField.default("start_date"), serviceNowField.default("end_date")).prefault({}),
    binding: bindingBy(serviceNowField),
    users,
    ...common,
  })
  .describe("Change requests of ServiceNow.");

const whoApproves = {
  team: teamName.optional().describe("Whose members may approve."),
  codeowners: z
    .boolean()
    .default(false)
    .describe(
      "Whether those may whom CODEOWNERS in the repository of the tickets names as owners of .github/mcp-gates.yml.",
    ),
  min: count.default(1),
  "forbid-self": forbidSelf,
} as const;

type WhoApproves = { readonly team?: string | undefined; readonly codeowners: boolean };

function somebodyApproves({ team, codeowners }: WhoApproves, context: z.RefinementCtx<WhoApproves>): void {
  if (team !== undefined || codeowners) return;
  context.addIssue({ code: "custom", message: "lets nobody approve; name a team, or write codeowners: true" });
}

const githubIssue = z
  .strictObject({
    provider: z.literal("github-issue"),
    repository: repositoryName.describe("Where the tickets are issues."),
    labels: listOf(line, "label").optional().describe("Labels that a ticket must have; default none."),
    approvals: z
      .discriminatedUnion("source", [
        z
          .strictObject({
            source: z.literal("label"),
            label: line.default("change-approved").describe("The label that an approver sets."),
            ...whoApproves,
          })
          .superRefine(somebodyApproves)
          .describe("An approver sets a label; comments do not approve."),
        z
          .strictObject({
            source: z.literal("comment"),
            comment: line
              .refine((text) => text.trim() !== "/decline", "is what declines; write another text")
              .default("/approve")
              .describe("The first line of a comment that approves."),
            ...whoApproves,
          })
          .superRefine(somebodyApproves)
          .describe("An approver writes a comment."),
      ])
      .describe("How it is approved. In either way a comment that begins with the line /decline declines."),
    window: windowOf(line.default("Window start"), line.default("Window end")).optional(),
    binding: bindingBy(line).prefault({
      "service-field": "Service",
      "environment-field": "Environment",
      "digest-field": "Contract digest",
      "version-field": "Schema version",
    }),
    ...common,
  })
  .describe("Issues of GitHub with a form; needs no other system.");

/** The part `tickets` of the policy: where change tickets stand, and what one must say. */
export const ticketsSchema = z
  .discriminatedUnion("provider", [jira, jiraDataCenter, serviceNow, githubIssue])
  .describe("Where change tickets stand, and what one must say.");

/** What the policy says of tickets, defaults filled in; `provider` tells which kind. @public */
export type TicketsPolicy = z.output<typeof ticketsSchema>;
/** What the policy says of tickets of one provider. @public */
export type TicketsPolicyOf<Provider extends TicketProvider> = Extract<TicketsPolicy, { readonly provider: Provider }>;
