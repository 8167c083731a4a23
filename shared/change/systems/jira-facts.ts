import type { Account, Approval, TicketFacts } from "../ticket.ts";
import type { JiraOptions } from "./jira.ts";
import { type JiraApproval, type JiraHistory, type JiraIssue, jiraValues } from "./jira-replies.ts";
import { misconfigured, unavailable } from "./refusal.ts";
import { instantIn, instantOf } from "./times.ts";

/** The fields whose change asks for another approval. */
export function boundFields({ fields }: JiraOptions): readonly string[] {
  const { service, environment, releases, windowStart, windowEnd, titleBinds } = fields;
  const title = titleBinds === true ? "summary" : undefined;
  return [service, environment, ...releases, windowStart, windowEnd, title].filter((field) => field !== undefined);
}

/** The facts of an issue, all but its approvals and edits. */
export function issueFacts(
  issue: JiraIssue,
  options: JiraOptions,
): Omit<TicketFacts, "approvals" | "editedAt" | "askedKey"> {
  const { fields } = issue;
  const wanted = options.fields;
  return {
    system: options.system,
    key: issue.key,
    id: issue.id,
    url: `${options.connection.baseUrl.replace(/\/+$/, "")}/browse/${encodeURIComponent(issue.key)}`,
    title: fields.summary ?? "",
    project: { id: fields.project.id, name: fields.project.key },
    type: { id: fields.issuetype.id, name: fields.issuetype.name },
    state: { id: fields.status.id, name: fields.status.name },
    onHold: false,
    active: true,
    conflict: undefined,
    requester: fields.reporter ?? undefined,
    window: {
      start: instantOfField(fields, wanted.windowStart),
      end: instantOfField(fields, wanted.windowEnd),
    },
    binding: {
      services: valuesOf(fields, wanted.service),
      environments: valuesOf(fields, wanted.environment),
      releases: wanted.releases.flatMap((field) => valuesOf(fields, field)),
    },
  };
}

/**
 * One approval may need several people. Only when it has come to an end do the answers of those who gave it count: one of
 * three that are needed is still `pending`. Jira tells one time for all of them, that of the end.
 */
export function approvalsOf(approvals: readonly JiraApproval[]): readonly Approval[] {
  return approvals.flatMap(({ name, finalDecision, approvers, completedDate }) => {
    const group = name ?? undefined;
    const at = completedDate == null ? undefined : instantOf(completedDate.iso8601);
    const nobody: Approval = { answer: finalDecision, by: undefined, at, group };
    if (finalDecision === "pending") return [nobody];
    const deciders = approvers.filter(({ approverDecision }) => approverDecision === finalDecision);
    return deciders.length === 0
      ? [nobody]
      : deciders.map(({ approver }) => ({ ...nobody, by: approver ?? undefined }));
  });
}

/** What Jira makes of all approvals together: each of them has to come to its end. `undefined` where there are none. */
export function decisionOf(approvals: readonly JiraApproval[]): Approval["answer"] | undefined {
  const decisions = new Set(approvals.map(({ finalDecision }) => finalDecision));
  return (["declined", "pending", "approved"] as const).find((answer) => decisions.has(answer));
}

/** Whoever opened the issue, and all whom it named as the reporter before: the reporter can be edited. */
export function otherRequesters(
  { fields: { creator } }: JiraIssue,
  histories: readonly JiraHistory[],
): readonly Account[] {
  const items = histories.flatMap((history) => history.items);
  const before = items
    .filter(({ field, fieldId }) => (fieldId ?? field).toLowerCase() === "reporter")
    .flatMap(({ from }) => (from ? { id: from, name: from } : []));
  return creator == null ? before : [creator, ...before];
}

/** When one of these fields was changed last, else when the issue was created with them. */
export function editedAt(
  created: string,
  histories: readonly JiraHistory[],
  isBound: (item: JiraHistory["items"][number]) => boolean,
): string {
  const edits = histories.filter(({ items }) => items.some(isBound)).map((history) => history.created);
  const instants = [created, ...edits].map((time) => {
    const instant = instantOf(time);
    if (instant === undefined) throw unavailable("Jira tells a time of the ticket's history that cannot be read.");
    return instant;
  });
  return instants.sort().at(-1) ?? created;
}

function instantOfField(fields: JiraIssue["fields"], field: string | undefined): string | undefined {
  return field === undefined ? undefined : instantIn(field, valuesOf(fields, field)[0]);
}

function valuesOf(fields: JiraIssue["fields"], field: string | undefined): readonly string[] {
  if (field === undefined) return [];
  const values = jiraValues.safeParse(fields[field] ?? null);
  if (!values.success)
    throw misconfigured(`The field ${field} holds neither a text nor choices: name another field in the policy.`);
  return values.data.map((value) => value.trim()).filter((value) => value !== "");
}
