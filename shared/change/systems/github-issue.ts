import { createHash } from "node:crypto";
import { escapeMarkdown } from "../../report/escape.ts";
import type { Approval, LinkBack, TicketAnswer, TicketFacts, TicketSystem } from "../ticket.ts";
import type { Credentials } from "./credentials.ts";
import { type ApproversOptions, approvers } from "./github-approvers.ts";
import { issueFacts } from "./github-facts.ts";
import {
  commentReply,
  type Issue,
  issueReply,
  LAST_EDIT,
  lastEditReply,
  type TimelineEvent,
  timelineReply,
  VIEWER,
  viewerReply,
} from "./github-replies.ts";
import { type Approving, type Vote, votesOf } from "./github-votes.ts";
import { noteSentence, noteTitle } from "./note.ts";
import { misconfigured, notFound, Refusal, unavailable } from "./refusal.ts";
import { instantOf } from "./times.ts";
import { type AskJson, converse, refusedAnswer, type SystemConnection } from "./transport.ts";

/** What the policy says of tickets that are issues of a GitHub repository. */
export interface GitHubIssueOptions {
  /** Its base URL is that of the REST API: `https://api.github.com`, `https://github.example.com/api/v3`. */
  readonly connection: SystemConnection;
  readonly repository: { readonly owner: string; readonly name: string };
  /** The headings of the issue form's fields. */
  readonly headings: {
    readonly service?: string | undefined;
    readonly environment?: string | undefined;
    readonly releases: readonly string[];
    readonly windowStart?: string | undefined;
    readonly windowEnd?: string | undefined;
    /** Whether a marker in the title binds a ticket, so that its edits count like those of a field. */
    readonly titleBinds?: boolean | undefined;
  };
  /** Labels that say the type of a change. Without one the issue's own type says it. */
  readonly typeLabels: readonly string[];
  readonly approvedBy: Approving;
  readonly approvers: ApproversOptions;
  /** What proves that the members of teams may be read, where the connection's own credentials do not, as the token of a job never does. */
  readonly membersCredentials?: Credentials | undefined;
}

const KEY = /^#?([1-9]\d{0,9})$/;
const NAME = /^[A-Za-z0-9._-]{1,100}$/;
const PAGE = 100;
const MOST_PAGES = 30;
/** Each costs a call; nobody needs so many. */
const MOST_VOTES = 50;
const HEADERS = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" };

/**
 * Issues of a GitHub repository as change tickets, by an issue form. They are approved by members of a team or by code owners,
 * through a comment or a label, and never by their author (see `votesOf`).
 */
export function gitHubIssue(options: GitHubIssueOptions): TicketSystem {
  const places = placesOf(options);
  return {
    name: "github-issue",
    async read(key, signal) {
      try {
        const number = numberOf(key, options);
        return await converse(
          places.connection,
          signal,
          async (ask) =>
            await withMembers(options, places, { ask, signal }, (askMembers) =>
              readIssue(key, number, { options, places, ask, askMembers }),
            ),
        );
      } catch (error) {
        return refusedAnswer(error);
      }
    },
    async linkBack(ticket, note, signal) {
      try {
        // The gate may have asked with the name of the repository in front.
        const number = numberOf(ticket.askedKey.replace(/^[^#]*(?=#)/, ""), options);
        await converse(places.connection, signal, (ask) => writeComment(number, note, { places, ask }));
        return undefined;
      } catch (error) {
        return refusedAnswer(error).reason;
      }
    },
  };
}

/** Where REST and GraphQL are. On GitHub Enterprise Server GraphQL is not below `/api/v3` but beside it. */
interface Places {
  readonly connection: SystemConnection;
  readonly rest: string;
  readonly repository: string;
}

interface Reading {
  readonly options: GitHubIssueOptions;
  readonly places: Places;
  readonly ask: AskJson;
  /** Asks who is in which team. */
  readonly askMembers: AskJson;
}

/** Talks to GitHub with the credentials for the members of teams, where there are some, and else as for everything. */
async function withMembers<Answer>(
  { membersCredentials: credentials }: GitHubIssueOptions,
  { connection }: Places,
  { ask, signal }: { readonly ask: AskJson; readonly signal: AbortSignal },
  talk: (askMembers: AskJson) => Promise<Answer>,
): Promise<Answer> {
  if (credentials === undefined) return await talk(ask);
  return await converse({ ...connection, credentials }, signal, talk);
}

function placesOf({ connection, repository }: GitHubIssueOptions): Places {
  const rest = /\/v3\/*$/.test(connection.baseUrl) ? "/v3" : "";
  const baseUrl = connection.baseUrl.replace(/\/v3\/*$/, "");
  return {
    connection: { ...connection, baseUrl },
    rest,
    repository: `${rest}/repos/${repository.owner}/${repository.name}`,
  };
}

function numberOf(key: string, { repository }: GitHubIssueOptions): number {
  if (!NAME.test(repository.owner) || !NAME.test(repository.name))
    throw misconfigured("The repository of the tickets is not named by owner and name: write it as acme/changes.");
  const [, number] = KEY.exec(key) ?? [];
  if (number === undefined) throw misconfigured("The ticket is no number of an issue: write it as 42.");
  return Number(number);
}

async function readIssue(key: string, number: number, reading: Reading): Promise<TicketAnswer> {
  const { options, places, ask } = reading;
  const path = `${places.repository}/issues/${number}`;
  const { data: issue, serverTime } = await ask({ method: "GET", path, headers: HEADERS }, issueReply).catch(gone);
  if (issue.pull_request !== undefined)
    throw notFound(`${options.repository.owner}/${options.repository.name}#${number} is a pull request and no ticket.`);
  const events = await pages<TimelineEvent>(async (page) => {
    const query = { per_page: PAGE, page };
    return await ask({ method: "GET", path: `${path}/timeline`, query, headers: HEADERS }, timelineReply);
  });
  const votes = votesOf(events, { author: issue.user?.login, approvedBy: options.approvedBy });
  const approvals = await approvalsOf(votes, reading);
  // Read last: an edit in between is later than every approval.
  const editedAt = await lastEdit(issue, { number, events }, reading);
  const ticket: TicketFacts = { ...issueFacts(issue, { key, number, options }), approvals, editedAt };
  return { state: "found", ticket, serverTime };
}

/** GitHub answers 301 for an issue that was transferred, and 410 for one that was deleted. */
function gone(error: unknown): never {
  const status = error instanceof Refusal ? error.status : undefined;
  if (status === 301) throw notFound("The issue was moved to another repository: name the repository where it is now.");
  if (status === 410) throw notFound("The issue was deleted: open another one.");
  throw error;
}

async function approvalsOf(
  votes: readonly Vote[],
  { options, places, ask, askMembers }: Reading,
): Promise<readonly Approval[]> {
  if (votes.length === 0) return [];
  if (votes.length > MOST_VOTES)
    throw unavailable(`More than ${MOST_VOTES} people voted on the issue: lock the conversation of another one.`);
  const groupOf = await approvers(options.approvers, {
    ask,
    askMembers,
    rest: places.rest,
    repository: places.repository,
  });
  const approvals: Approval[] = [];
  for (const { login, answer, at } of votes) {
    const group = await groupOf(login);
    if (group !== undefined) approvals.push({ answer, by: { id: login, name: login }, at: instant(at), group });
  }
  return approvals;
}

/** Of the text, and of the title where it binds: to GitHub a new title is no edit. */
async function lastEdit(
  issue: Issue,
  { number, events }: { readonly number: number; readonly events: readonly TimelineEvent[] },
  { options, ask }: Reading,
): Promise<string> {
  const variables = { ...options.repository, number };
  const body = { query: LAST_EDIT, variables };
  const { data } = (await ask({ method: "POST", path: "/graphql", body }, lastEditReply)).data;
  const renames = events.flatMap((event) => (event.event === "renamed" ? event.created_at : []));
  const edits = [
    data.repository.issue.lastEditedAt ?? issue.created_at,
    ...(options.headings.titleBinds === true ? renames : []),
  ];
  return edits.map(instant).sort().at(-1) ?? instant(issue.created_at);
}

function instant(text: string): string {
  const time = instantOf(text);
  if (time === undefined) throw unavailable("GitHub tells a time that cannot be read.");
  return time;
}

async function pages<Item>(
  page: (
    number: number,
  ) => Promise<{ readonly data: readonly Item[]; readonly headers: Readonly<Record<string, string>> }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let number = 1; number <= MOST_PAGES; number++) {
    const { data, headers } = await page(number);
    all.push(...data);
    // The header's own address is not followed: it is GitHub's to choose, and ours to stay on one host.
    if (!/;\s*rel="next"/.test(headers.link ?? "")) return all;
  }
  throw unavailable(`The issue has more than ${MOST_PAGES * PAGE} events: use a new one.`);
}

/** One comment for each deployment, known by a marker and by its author, since anybody can copy a marker. */
async function writeComment(
  number: number,
  note: LinkBack,
  { places, ask }: Pick<Reading, "places" | "ask">,
): Promise<void> {
  const { viewer } = (await ask({ method: "POST", path: "/graphql", body: { query: VIEWER } }, viewerReply)).data.data;
  const path = `${places.repository}/issues/${number}/comments`;
  const comments = await pages(async (page) => {
    const query = { per_page: PAGE, page };
    return await ask({ method: "GET", path, query, headers: HEADERS }, commentReply.array());
  });
  const marker = `<!-- mcp-gates:deployment ${createHash("sha256").update(note.id).digest("hex").slice(0, 32)} -->`;
  const own = comments.find(({ user, body }) => user?.login === viewer.login && body.startsWith(marker));
  const run = URL.canParse(note.runUrl) ? `\n\n<${new URL(note.runUrl).href}>` : "";
  const text = `${escapeMarkdown(noteTitle(note))}\n\n${escapeMarkdown(noteSentence(note))}${run}`;
  const body = { body: `${marker}\n${text}` };
  if (own === undefined) await ask({ method: "POST", path, headers: HEADERS, body }, commentReply);
  else
    await ask(
      { method: "PATCH", path: `${places.repository}/issues/comments/${own.id}`, headers: HEADERS, body },
      commentReply,
    );
}
