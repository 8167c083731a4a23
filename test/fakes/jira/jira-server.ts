import type { Answer } from "../oauth/recording-server.ts";
import { type Call, TicketServer } from "../tickets/ticket-server.ts";

type Json = Readonly<Record<string, unknown>>;

/** A change of fields as the history tells it. */
export interface StoredEdit {
  readonly created: string;
  /** Ids of the fields. */
  readonly fields: readonly string[];
  /** The id of what a field held before; default nothing. */
  readonly from?: string;
}

export interface StoredApproval {
  readonly name: string;
  readonly finalDecision: "approved" | "declined" | "pending";
  /** Accounts by name, and what each of them answered. */
  readonly approvers: readonly { readonly name: string; readonly decision: "approved" | "declined" | "pending" }[];
  /** As Jira writes it: `2026-11-20T10:00:00+0000`. */
  readonly completed?: string;
}

export interface StoredIssue {
  readonly id: string;
  /** Changes when the issue is moved. */
  key: string;
  readonly reporter: string;
  /** Who opened it; default the reporter. */
  readonly creator?: string;
  readonly created: string;
  readonly fields: Record<string, unknown>;
  readonly edits: StoredEdit[];
  /** `undefined` = the project is none of Jira Service Management. */
  approvals: StoredApproval[] | undefined;
}

/** What Cloud and Data Center have in common: issues, fields, approvals and remote links. */
export abstract class JiraServer extends TicketServer {
  readonly #issues: StoredIssue[] = [];
  readonly #formerKeys = new Map<string, StoredIssue>();
  /** Custom fields by id with their names. */
  readonly fields = new Map<string, string>([
    ["customfield_10101", "Planned start"],
    ["customfield_10102", "Planned end"],
    ["customfield_10110", "Service"],
    ["customfield_10111", "Target environment"],
    ["customfield_10112", "Contract digest"],
  ]);
  /** Remote links by their `globalId`, with the issue's id. */
  readonly links = new Map<string, Json>();

  addIssue(issue: StoredIssue): void {
    this.#issues.push(issue);
  }

  /** Moves an issue to another project: its former key still finds it, and the answer has the new one. */
  move(key: string, to: string): void {
    const issue = this.#find(key);
    if (issue === undefined) throw new Error(`no issue ${key}`);
    this.#formerKeys.set(key, issue);
    issue.key = to;
  }

  /** Why the caller is not let in; `undefined` = it is. */
  protected abstract refused(call: Call): Answer | undefined;
  /** An account as this kind of Jira tells it. */
  protected abstract user(name: string): Json;
  /** An item of the history as this kind of Jira tells it. */
  protected abstract historyItem(field: string): Json;
  /** Answers that only one kind of Jira has. */
  protected abstract special(call: Call, find: (key: string) => StoredIssue | undefined): Answer | undefined;

  protected override reply(call: Call): Answer {
    const refused = this.refused(call) ?? this.special(call, (key) => this.#find(key));
    if (refused !== undefined) return refused;
    const [, key = "", below] =
      /^\/rest\/(?:api\/2\/issue|servicedeskapi\/request)\/([^/]+)(?:\/(\w+))?$/.exec(call.place) ?? [];
    if (call.place === "/rest/api/2/field") return { status: 200, body: this.#fieldList() };
    const issue = this.#find(key);
    if (issue === undefined) return noIssue();
    if (below === undefined && call.method === "GET") return { status: 200, body: this.#issue(issue, call.query) };
    if (below === "remotelink" && call.method === "POST") return this.#link(issue, call.sent as Json);
    if (below === "approval") return this.#approvals(issue, call.query);
    return { status: 405, body: { errorMessages: ["Method Not Allowed"] } };
  }

  protected histories(issue: StoredIssue): readonly Json[] {
    return issue.edits.map(({ created, fields, from = null }, index) => ({
      id: String(20_000 + index),
      author: this.user("editor"),
      created,
      items: fields.map((field) => ({
        ...this.historyItem(field),
        from,
        fromString: "a",
        to: null,
        toString: "b",
      })),
    }));
  }

  #find(key: string): StoredIssue | undefined {
    return this.#issues.find((issue) => issue.key === key || issue.id === key) ?? this.#formerKeys.get(key);
  }

  #fieldList(): readonly Json[] {
    const system = ["summary", "environment", "labels"].map((id) => ({ id, name: id, custom: false }));
    return [...system, ...[...this.fields].map(([id, name]) => ({ id, name, custom: true }))];
  }

  /** Only the fields that were asked for; one that does not exist is left out without a word. */
  #issue(issue: StoredIssue, query: URLSearchParams): Json {
    const all: Json = {
      project: { id: "10000", key: issue.key.split("-")[0], name: "Changes" },
      issuetype: { id: "10001", name: "Change", subtask: false },
      status: { id: "10042", name: "Implementing", statusCategory: { key: "indeterminate" } },
      summary: "Deploy payments 2.3.0",
      created: issue.created,
      reporter: this.user(issue.reporter),
      creator: this.user(issue.creator ?? issue.reporter),
      ...issue.fields,
    };
    const asked = (query.get("fields") ?? "").split(",");
    const fields = Object.fromEntries(Object.entries(all).filter(([name]) => asked.includes(name)));
    const histories = this.histories(issue);
    const changelog = { startAt: 0, maxResults: histories.length, total: histories.length, histories };
    const self = `${this.baseUrl}/rest/api/2/issue/${issue.id}`;
    return {
      id: issue.id,
      key: issue.key,
      self,
      fields,
      ...(query.get("expand") === "changelog" ? { changelog } : {}),
    };
  }

  /** At most 50 a page, whatever is asked for. */
  #approvals({ approvals }: StoredIssue, query: URLSearchParams): Answer {
    if (approvals === undefined)
      return { status: 404, body: { errorMessage: "The request you are trying to access does not exist." } };
    const start = Number(query.get("start") ?? 0);
    const limit = Math.min(50, Number(query.get("limit") ?? 50));
    const page = approvals.slice(start, start + limit).map((approval, index) => ({
      id: String(start + index + 1),
      name: approval.name,
      finalDecision: approval.finalDecision,
      canAnswerApproval: false,
      approvers: approval.approvers.map(({ name, decision }) => ({
        approver: this.user(name),
        approverDecision: decision,
      })),
      createdDate: { iso8601: "2026-11-19T08:00:00+0000", jira: "", friendly: "", epochMillis: 0 },
      ...(approval.completed === undefined
        ? {}
        : { completedDate: { iso8601: approval.completed, jira: "", friendly: "", epochMillis: 0 } }),
    }));
    const isLastPage = start + page.length >= approvals.length;
    return { status: 200, body: { size: page.length, start, limit, isLastPage, _links: {}, values: page } };
  }

  #link(issue: StoredIssue, sent: Json): Answer {
    const { title, url } = (sent.object ?? {}) as { title?: string; url?: string };
    if (title === undefined || title === "" || title.length > 255 || url === undefined || !URL.canParse(url))
      return { status: 400, body: { errorMessages: [], errors: { object: "title and url are required" } } };
    const globalId = String(sent.globalId);
    const isNew = !this.links.has(globalId);
    this.links.set(globalId, { ...sent, issue: issue.id });
    return {
      status: isNew ? 201 : 200,
      body: { id: 10_000, self: `${this.baseUrl}/rest/api/2/issue/${issue.id}/remotelink/10000` },
    };
  }
}

/** Jira's answer to an issue that does not exist, and to one that is not shown. */
export function noIssue(): Answer {
  return {
    status: 404,
    body: { errorMessages: ["Issue does not exist or you do not have permission to see it."], errors: {} },
  };
}
