import * as z from "zod";
import { environmentName, httpsUrl, line, listOf, repositoryName } from "./vocabulary.ts";

/** What a deployment tells people, in the order of its life. @public */
export const NOTICE_EVENTS = [
  "started",
  "waiting",
  "shifted",
  "soaking",
  "succeeded",
  "failed",
  "rolled-back",
  "blocked",
  "break-glass",
] as const;
/** One of {@link NOTICE_EVENTS}. @public */
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

const common = {
  events: listOf(z.enum(NOTICE_EVENTS), "event")
    .optional()
    .describe("What is told; default everything. Break-glass is told in any case."),
  environments: listOf(environmentName, "environment")
    .optional()
    .describe("Of which environments it is told; default all."),
  required: z
    .boolean()
    .default(false)
    .describe("Whether a notice that cannot be given fails the step; for break-glass it always does."),
} as const;

const slack = z
  .strictObject({
    channel: z
      .string()
      .regex(/^[CGD][A-Z0-9]{8,}$/, "is no channel id; copy it from the channel's details, as in C0123456789"),
    mode: z.enum(["update", "post"]).default("update").describe("One message that is updated, or one for each event."),
    "thread-details": z.boolean().default(true).describe("Whether details go into the thread."),
    mentions: z
      .strictObject({
        on: listOf(z.enum(["failure", "break-glass"]), "event").default(["failure", "break-glass"]),
        group: z.string().regex(/^S[A-Z0-9]{7,}$/, "is no id of a user group, as in S0123ABCD"),
      })
      .optional()
      .describe("Whom to call; default nobody."),
    ...common,
  })
  .describe("A channel of Slack, with a bot token.");

const slackWebhook = z
  .strictObject(common)
  .describe("Slack by a webhook; its address is a secret and stands in the workflow.");
const teams = z
  .strictObject(common)
  .describe("Teams by a workflow's webhook; its address is a secret and stands in the workflow.");
const webhook = z.strictObject({ url: httpsUrl, ...common }).describe("Signed JSON to an address of yours.");

const githubIssue = z
  .strictObject({
    repository: repositoryName.optional().describe("Default this one."),
    issue: z.int("is no number of an issue").min(1, "is no number of an issue").optional(),
    title: line
      .optional()
      .describe("The issue by its title: one that the token's account opened, and opens when there is none."),
    ...common,
  })
  .superRefine(({ issue, title }, context) => {
    if (issue === undefined || title === undefined) return;
    context.addIssue({ code: "custom", message: "stands beside issue; name the issue once", path: ["title"] });
  })
  .describe("Comments on an issue of GitHub.");

/** The part `notify` of the policy: one entry for each way of telling people. */
export const notifySchema = z
  .strictObject({
    slack: slack.optional(),
    "slack-webhook": slackWebhook.optional(),
    teams: teams.optional(),
    webhook: webhook.optional(),
    "github-issue": githubIssue.optional(),
  })
  .describe("Whom deployments are told to.");

/** What the policy says of notices, defaults filled in. @public */
export type NotifyPolicy = z.output<typeof notifySchema>;
