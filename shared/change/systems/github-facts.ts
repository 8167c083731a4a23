import type { TicketFacts } from "../ticket.ts";
import type { GitHubIssueOptions } from "./github-issue.ts";
import type { Issue } from "./github-replies.ts";
import { issueFormAnswers } from "./issue-form.ts";
import { instantIn } from "./times.ts";

/** The facts of an issue, all but its approvals and edits. */
export function issueFacts(
  issue: Issue,
  { key, number, options }: { readonly key: string; readonly number: number; readonly options: GitHubIssueOptions },
): Omit<TicketFacts, "approvals" | "editedAt"> {
  const { headings, repository, typeLabels } = options;
  const answers = issueFormAnswers(issue.body ?? "");
  const valuesOf = (heading: string | undefined) => (heading === undefined ? [] : (answers.get(heading) ?? []));
  const timeOf = (heading: string | undefined) =>
    heading === undefined ? undefined : instantIn(heading, valuesOf(heading)[0]);
  const asked = `${repository.owner}/${repository.name}`;
  const told = issue.repository_url.split("/").slice(-2).join("/");
  const isAskedRepository = told.toLowerCase() === asked.toLowerCase();
  const isAsked = isAskedRepository && issue.number === number;
  const types = typeLabels.filter((label) => issue.labels.includes(label));
  return {
    system: "github-issue",
    askedKey: key,
    key: isAsked ? key : `${told}#${issue.number}`,
    id: String(issue.id),
    url: issue.html_url,
    title: issue.title,
    // GitHub's names are the same in any case; the policy's spelling is what the project is compared with.
    project: isAskedRepository ? { id: asked, name: asked } : { id: told, name: told },
    type: typeOf(issue, types),
    state: {
      id: issue.state,
      name: issue.state_reason == null ? issue.state : `${issue.state}, ${issue.state_reason}`,
    },
    onHold: false,
    active: issue.state === "open",
    conflict: undefined,
    requester: issue.user === null ? undefined : { id: issue.user.login, name: issue.user.login },
    window: { start: timeOf(headings.windowStart), end: timeOf(headings.windowEnd) },
    binding: {
      services: valuesOf(headings.service),
      environments: valuesOf(headings.environment),
      releases: headings.releases.flatMap(valuesOf),
    },
  };
}

/** Two labels that say different types say none. */
function typeOf(issue: Issue, labels: readonly string[]): TicketFacts["type"] {
  const [label, ...others] = labels;
  if (others.length > 0) return { id: labels.join(" and "), name: labels.join(" and ") };
  if (label !== undefined) return { id: label, name: label };
  return issue.type == null ? { id: "issue", name: "issue" } : { id: String(issue.type.id), name: issue.type.name };
}
