import { createHash } from "node:crypto";
import type JiraClient from "jira-client";
import type { LinkBack, TicketAnswer, TicketFacts, TicketSystem } from "../ticket.ts";
import { approvalsOf, boundFields, decisionOf, editedAt, issueFacts, otherRequesters } from "./jira-facts.ts";
import {
  approvalPage,
  changelogPage,
  type JiraApproval,
  type JiraHistory,
  type JiraIssue,
  jiraFields,
  jiraIssue,
  remoteLink,
} from "./jira-replies.ts";
import { type AskJira, jiraRequests } from "./jira-requests.ts";
import { noteSentence, noteTitle } from "./note.ts";
import { misconfigured, Refusal, unavailable } from "./refusal.ts";
import { type AskJson, converse, refusedAnswer, type SystemConnection } from "./transport.ts";

/** What the policy says of Jira. Fields are given by id: names are translated and not unique. */
export interface JiraOptions {
  readonly system: "jira" | "jira-dc";
  readonly connection: SystemConnection;
  readonly fields: {
    readonly service?: string | undefined;
    readonly environment?: string | undefined;
    readonly releases: readonly string[];
    readonly windowStart?: string | undefined;
    readonly windowEnd?: string | undefined;
    /** Whether a marker in the title binds a ticket, so that its edits count like those of a field. */
    readonly titleBinds?: boolean | undefined;
  };
  /** Who approves: Jira Service Management, or nobody whom Jira could name. */
  readonly approvals: "jsm" | "none";
}

const KEY = /^[A-Z][A-Z0-9_]{1,30}-[1-9]\d{0,9}$/;
const FIELD = /^(customfield_[1-9]\d{0,9}|labels|environment|summary)$/;
const ASKED = ["summary", "project", "issuetype", "status", "reporter", "creator", "created"];
/** No property has this name: without one the client asks for all of them. */
const NO_PROPERTY = "mcp-gates";
const PAGE = 100;
const MOST_PAGES = 30;

/**
 * Jira Cloud or Data Center, by REST API version 2 and, for approvals, that of Jira Service Management
 * (developer.atlassian.com/cloud/jira/platform/rest/v2 and …/jira/service-desk/rest). One issue is read by its key, never
 * searched for; everything further is asked by its id, so that it is about the same issue.
 */
export function jira(options: JiraOptions): TicketSystem {
  const { connection } = options;
  return {
    name: options.system,
    async read(key, signal) {
      try {
        if (!KEY.test(key)) throw misconfigured("The ticket is no key of a Jira issue: write it as CHG-42.");
        const wrong = boundFields(options).find((field) => !FIELD.test(field));
        if (wrong !== undefined)
          throw misconfigured("A field of Jira is not named by its id: write it as customfield_10101.");
        return await converse(connection, signal, (ask) => readIssue(key, { options, ask }));
      } catch (error) {
        return refusedAnswer(error);
      }
    },
    async linkBack(ticket, note, signal) {
      try {
        await converse(connection, signal, (ask) => link(jiraRequests(connection, ask), ticket, note));
        return undefined;
      } catch (error) {
        return refusedAnswer(error).reason;
      }
    },
  };
}

interface Reading {
  readonly options: JiraOptions;
  readonly ask: AskJson;
}

async function readIssue(key: string, reading: Reading): Promise<TicketAnswer> {
  const { options, ask } = reading;
  const askJira = jiraRequests(options.connection, ask);
  const fields = [...new Set([...ASKED, ...boundFields(options)])].join(",");
  const expand = options.system === "jira" ? "" : "changelog";
  const path = `/rest/api/2/issue/${key}`;
  const send = (client: JiraClient) => client.findIssue(key, expand, fields, NO_PROPERTY);
  const { data: issue, serverTime } = await askJira({ path, send }, jiraIssue);
  const histories = options.system === "jira" ? await changelogPages(issue, askJira) : expandedChangelog(issue);
  const isBound = await boundItems(histories, { options, askJira });
  const told = options.approvals === "jsm" ? await allApprovals(issue, reading) : [];
  const edited = editedAt(issue.fields.created, histories, isBound);
  const ticket = {
    ...issueFacts(issue, options),
    otherRequesters: otherRequesters(issue, histories),
    askedKey: key,
    approvals: approvalsOf(told),
    decision: decisionOf(told),
    editedAt: edited,
  };
  return { state: "found", ticket, serverTime };
}

/** Cloud cuts an expanded changelog short, so its pages are read. */
async function changelogPages({ id }: JiraIssue, askJira: AskJira): Promise<readonly JiraHistory[]> {
  return await allPages("history", async (start) => {
    const path = `/rest/api/2/issue/${id}/changelog`;
    const call = { path, send: (client: JiraClient) => client.getIssueChangelog(id, start, PAGE) };
    const { values, total } = (await askJira(call, changelogPage)).data;
    return { values, isLast: start + values.length >= total };
  });
}

function expandedChangelog({ changelog }: JiraIssue): readonly JiraHistory[] {
  if (changelog !== undefined && changelog.histories.length >= changelog.total) return changelog.histories;
  throw unavailable("Jira does not tell the whole history of the ticket: run the job again.");
}

type HistoryItem = JiraHistory["items"][number];

/**
 * Whether an item of the history is about a bound field. Where Jira tells no ids in it, as Data Center does, a name decides:
 * that of a bound field, and that of a custom field which is not known by it today, since it may have been renamed.
 */
async function boundItems(
  histories: readonly JiraHistory[],
  { options, askJira }: { readonly options: JiraOptions; readonly askJira: AskJira },
): Promise<(item: HistoryItem) => boolean> {
  const bound = new Set(boundFields(options));
  if (histories.every(({ items }) => items.every(({ fieldId }) => fieldId !== undefined)))
    return ({ fieldId }) => bound.has(fieldId ?? "");

  const known = (await askJira({ path: "/rest/api/2/field", send: (client) => client.listFields() }, jiraFields)).data;
  const names = new Set(known.map(({ name }) => name));
  const boundNames = new Set([...bound, ...known.filter(({ id }) => bound.has(id)).map(({ name }) => name)]);
  return ({ field, fieldId, fieldtype }) => {
    if (fieldId !== undefined) return bound.has(fieldId);
    return boundNames.has(field) || (fieldtype === "custom" && !names.has(field));
  };
}

async function allApprovals({ id, key }: JiraIssue, { options, ask }: Reading): Promise<readonly JiraApproval[]> {
  const path = `/rest/servicedeskapi/request/${id}/approval`;
  // On Data Center these calls are experimental and want to be asked for.
  const headers = options.system === "jira-dc" ? { "x-experimentalapi": "opt-in" } : {};
  try {
    return await allPages("approvals", async (start) => {
      const query = { start, limit: PAGE };
      const { values, isLastPage } = (await ask({ method: "GET", path, query, headers }, approvalPage)).data;
      return { values, isLast: isLastPage };
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.answer.state !== "not-found") throw error;
    throw misconfigured(
      `${key} has no approvals of Jira Service Management, or this account may not see them: use a project of Jira Service Management, and let the account in as an agent.`,
    );
  }
}

async function allPages<Item>(
  what: string,
  page: (start: number) => Promise<{ readonly values: readonly Item[]; readonly isLast: boolean }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let count = 0; count < MOST_PAGES; count++) {
    const { values, isLast } = await page(all.length);
    all.push(...values);
    if (isLast) return all;
    if (values.length === 0) break;
  }
  throw unavailable(`Jira does not tell the end of the ticket's ${what}: run the job again, or use a new ticket.`);
}

/** A remote link with a `globalId` is made once and then only brought up to date. */
async function link(askJira: AskJira, { id }: TicketFacts, note: LinkBack): Promise<void> {
  const globalId = `mcp-gates-${createHash("sha256").update(note.id).digest("hex")}`;
  const body = {
    globalId,
    application: { type: "mcp-gates", name: "mcp-gates" },
    relationship: "deployment",
    object: { url: note.runUrl, title: noteTitle(note), summary: noteSentence(note) },
  };
  const call = {
    path: `/rest/api/2/issue/${id}/remotelink`,
    send: (client: JiraClient) => client.createRemoteLink(id, body),
  };
  await askJira(call, remoteLink);
}
