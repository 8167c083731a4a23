import * as z from "zod";

const user = z.object({ login: z.string().min(1), type: z.string() }).nullable();

/** `GET /repos/{owner}/{repo}/issues/{issue_number}`. */
export const issueReply = z.object({
  id: z.int(),
  number: z.int().positive(),
  html_url: z.url({ protocol: /^https?$/ }),
  repository_url: z.string(),
  title: z.string(),
  state: z.enum(["open", "closed"]),
  state_reason: z.string().nullish(),
  body: z.string().nullish(),
  user,
  labels: z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
  type: z.object({ id: z.int(), name: z.string() }).nullish(),
  created_at: z.string(),
  pull_request: z.unknown().optional(),
});

export type Issue = z.output<typeof issueReply>;

const byApp = z
  .unknown()
  .optional()
  .transform((app) => app !== null && app !== undefined);
const labelChange = z.object({
  event: z.enum(["labeled", "unlabeled"]),
  actor: user,
  created_at: z.string(),
  label: z.object({ name: z.string() }),
  performed_via_github_app: byApp,
});
const comment = z.object({
  event: z.literal("commented"),
  user,
  body: z.string().default(""),
  created_at: z.string(),
  updated_at: z.string(),
  performed_via_github_app: byApp,
});
const renamed = z.object({ event: z.literal("renamed"), created_at: z.string() });
/** An event that says nothing of an approval. One of the above in another form is not among them: it must not be passed over. */
const other = z
  .object({ event: z.string() })
  .refine(({ event }) => !["labeled", "unlabeled", "commented", "renamed"].includes(event))
  .transform(() => ({ event: "other" }) as const);

/** `GET /repos/{owner}/{repo}/issues/{issue_number}/timeline`, oldest first. */
export const timelineReply = z.array(z.union([labelChange, comment, renamed, other]));

export type TimelineEvent = z.output<typeof timelineReply>[number];

/** When the body was edited last, which REST does not tell: there every comment moves the time of an issue. */
export const LAST_EDIT = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { lastEditedAt } }
}`;
export const lastEditReply = z.object({
  data: z.object({ repository: z.object({ issue: z.object({ lastEditedAt: z.string().nullable() }) }) }),
});

export const VIEWER = "query { viewer { login } }";
export const viewerReply = z.object({ data: z.object({ viewer: z.object({ login: z.string().min(1) }) }) });

/** `GET /orgs/{org}/teams/{team_slug}/memberships/{username}`. */
export const membershipReply = z.object({ state: z.string() });
export const teamReply = z.object({ slug: z.string() });

/** `GET /repos/{owner}/{repo}/contents/{path}` of a file. */
export const fileReply = z.object({
  type: z.literal("file"),
  encoding: z.literal("base64"),
  content: z.string(),
});

/** `GET` and `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`. */
export const commentReply = z.object({ id: z.int().positive(), user, body: z.string().default("") });
