import { JiraServer, noIssue, type StoredIssue } from "../jira/jira-server.ts";
import type { Answer } from "../oauth/recording-server.ts";
import type { Call } from "../tickets/ticket-server.ts";

export const CLOUD_USER = "bot@example.com";
export const CLOUD_TOKEN = "ATATT3xFfGF0-cloud-secret=1A2B3C4D";

/** Jira Cloud: an API token with its e-mail address, account ids, a changelog in pages, no search of version 2. */
export class JiraCloud extends JiraServer {
  protected override refused({ headers }: Call): Answer | undefined {
    const expected = `Basic ${Buffer.from(`${CLOUD_USER}:${CLOUD_TOKEN}`).toString("base64")}`;
    if (headers.authorization === expected) return undefined;
    const body = "Client must be authenticated to access this resource.";
    return { status: 401, headers: { "content-type": "text/html;charset=UTF-8" }, body };
  }

  protected override user(name: string) {
    return { accountId: `712020:${name}`, displayName: `${name} of Acme`, active: true, accountType: "atlassian" };
  }

  protected override historyItem(field: string) {
    return {
      field: this.fields.get(field) ?? field,
      fieldtype: field.startsWith("custom") ? "custom" : "jira",
      fieldId: field,
    };
  }

  protected override special(
    { place, query }: Call,
    find: (key: string) => StoredIssue | undefined,
  ): Answer | undefined {
    if (place === "/rest/api/2/search")
      return { status: 410, body: { errorMessages: ["The requested API has been removed."], errors: {} } };
    const [, key] = /^\/rest\/api\/2\/issue\/([^/]+)\/changelog$/.exec(place) ?? [];
    if (key === undefined) return undefined;
    const issue = find(key);
    if (issue === undefined) return noIssue();
    const all = this.histories(issue);
    const startAt = Number(query.get("startAt") ?? 0);
    const maxResults = Math.min(100, Number(query.get("maxResults") ?? 100));
    const values = all.slice(startAt, startAt + maxResults);
    const isLast = startAt + values.length >= all.length;
    return { status: 200, body: { self: this.origin, maxResults, startAt, total: all.length, isLast, values } };
  }
}
