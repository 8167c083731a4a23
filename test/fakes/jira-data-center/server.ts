import { JiraServer } from "../jira/jira-server.ts";
import type { Answer } from "../oauth/recording-server.ts";
import type { Call } from "../tickets/ticket-server.ts";

export const DATA_CENTER_TOKEN = "MDM0MjM5NDc2-data-center-secret-OTA5";

/**
 * Jira Data Center below a context path: a personal access token, user keys, names without ids in a history that only comes
 * with the issue, and approvals that are experimental.
 */
export class JiraDataCenter extends JiraServer {
  constructor() {
    super({ contextPath: "/jira" });
  }

  protected override refused({ headers }: Call): Answer | undefined {
    if (headers.authorization === `Bearer ${DATA_CENTER_TOKEN}`) return undefined;
    const body = "<html><head><title>Unauthorized (401)</title></head></html>";
    return {
      status: 401,
      headers: { "content-type": "text/html;charset=UTF-8", "x-seraph-loginreason": "AUTHENTICATED_FAILED" },
      body,
    };
  }

  protected override user(name: string) {
    return { key: `JIRAUSER-${name}`, name, displayName: `${name} of Acme`, active: true };
  }

  protected override historyItem(field: string) {
    const name = this.fields.get(field);
    return { field: name ?? field, fieldtype: field.startsWith("custom") ? "custom" : "jira" };
  }

  protected override special({ place, headers }: Call): Answer | undefined {
    if (place.endsWith("/changelog")) return { status: 404, body: { message: "null for uri" } };
    if (!place.startsWith("/rest/servicedeskapi/") || headers["x-experimentalapi"] === "opt-in") return undefined;
    return { status: 412, body: { errorMessage: "This API is experimental." } };
  }
}
