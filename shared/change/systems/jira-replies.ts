import * as z from "zod";

const id = z.union([z.string().min(1), z.int()]).transform(String);

/** Jira Cloud knows people by `accountId`, Data Center by `key`; `name` is a login that can change. */
const jiraUser = z
  .object({
    accountId: z.string().optional(),
    key: z.string().optional(),
    name: z.string().optional(),
    displayName: z.string().optional(),
  })
  .transform(({ accountId, key, name, displayName }) => {
    const known = accountId ?? key ?? name;
    return known === undefined ? undefined : { id: known, name: displayName ?? name ?? known };
  });

const history = z.object({
  created: z.string(),
  items: z.array(
    z.object({
      field: z.string(),
      fieldId: z.string().optional(),
      fieldtype: z.string().optional(),
      /** The value before; of a field of people the id of an account. */
      from: z.string().nullish(),
    }),
  ),
});

export type JiraHistory = z.output<typeof history>;

/** `GET /rest/api/2/issue/{issueIdOrKey}`, less what was not asked for. */
export const jiraIssue = z.object({
  id: id.refine((text) => /^\d+$/.test(text)),
  key: z.string().regex(/^[A-Z][A-Z0-9_]{1,30}-[1-9]\d{0,9}$/),
  fields: z
    .object({
      summary: z.string().nullish(),
      project: z.object({ id, key: z.string().min(1) }),
      issuetype: z.object({ id, name: z.string() }),
      status: z.object({ id, name: z.string() }),
      reporter: jiraUser.nullish(),
      /** Whoever opened the issue, which nobody can edit. */
      creator: jiraUser.nullish(),
      created: z.string(),
    })
    .catchall(z.unknown()),
  /** Comes when it is asked for; whole on Data Center. */
  changelog: z.object({ histories: z.array(history), total: z.int().nonnegative() }).optional(),
});

export type JiraIssue = z.output<typeof jiraIssue>;

/** `GET /rest/api/2/issue/{issueIdOrKey}/changelog` of Cloud, oldest first. */
export const changelogPage = z.object({ values: z.array(history), total: z.int().nonnegative() });

/** `GET /rest/api/2/field`. */
export const jiraFields = z.array(z.object({ id: z.string(), name: z.string() }));

const decision = z.enum(["approved", "declined", "pending"]);

const approval = z.object({
  name: z.string().nullish(),
  finalDecision: decision,
  approvers: z.array(z.object({ approver: jiraUser.nullish(), approverDecision: decision })).default([]),
  completedDate: z.object({ iso8601: z.string() }).nullish(),
});

export type JiraApproval = z.output<typeof approval>;

/** `GET /rest/servicedeskapi/request/{issueIdOrKey}/approval` of Jira Service Management. */
export const approvalPage = z.object({ isLastPage: z.boolean(), values: z.array(approval) });

/** `POST /rest/api/2/issue/{issueIdOrKey}/remotelink`. */
export const remoteLink = z.object({ id });

/** What a field can hold: text, a choice, a label, or several of them. */
const value = z.union([
  z.string(),
  z.number().transform(String),
  z.object({ value: z.string() }).transform((choice) => choice.value),
  z.object({ name: z.string() }).transform((named) => named.name),
]);
export const jiraValues = z.union([
  z.null().transform((): string[] => []),
  value.transform((one) => [one]),
  z.array(value),
]);
