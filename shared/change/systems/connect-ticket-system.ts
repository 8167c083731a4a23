import type { TicketSystem } from "../ticket.ts";
import type { GitHubIssueOptions } from "./github-issue.ts";
import type { JiraOptions } from "./jira.ts";
import type { ServiceNowOptions } from "./servicenow.ts";
import { checkedBaseUrl } from "./transport.ts";

/** A ticket system by its name in the policy, with what it needs from the policy and of credentials. */
export type TicketSystemOptions =
  | JiraOptions
  | ({ readonly system: "servicenow" } & ServiceNowOptions)
  | ({ readonly system: "github-issue" } & GitHubIssueOptions);

/**
 * The ticket system that the policy names. Nothing is asked yet. Each is loaded when it is named, so that nobody pays for
 * Jira's library but who uses it. Throws a ConfigurationError for a base URL to which no secret may be sent.
 */
export async function connectTicketSystem(options: TicketSystemOptions): Promise<TicketSystem> {
  checkedBaseUrl(options.connection);
  switch (options.system) {
    case "jira":
    case "jira-dc":
      return (await import("./jira.ts")).jira(options);
    case "servicenow":
      return (await import("./servicenow.ts")).serviceNow(options);
    case "github-issue":
      return (await import("./github-issue.ts")).gitHubIssue(options);
  }
}
