import type { TicketSystemOptions } from "../change/systems/connect-ticket-system.ts";
import type { Credentials } from "../change/systems/credentials.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "../policy/default-path.ts";
import type { TicketsPolicy, TicketsPolicyOf } from "../policy/tickets.ts";

/** What a run has to prove itself to ticket systems. */
export interface TicketSecrets {
  readonly jiraEmail?: string | undefined;
  readonly jiraToken?: string | undefined;
  readonly servicenowToken?: string | undefined;
  readonly servicenowUsername?: string | undefined;
  readonly servicenowPassword?: string | undefined;
  readonly githubToken?: string | undefined;
  /** May read who is in which team, where tickets are issues of GitHub. */
  readonly membersToken?: string | undefined;
}

/** How a system is reached, beside what the policy says. */
export interface TicketReach {
  readonly secrets: TicketSecrets;
  /** What each of them is called where people give it. */
  readonly nameOf: (secret: keyof TicketSecrets) => string;
  /** Base URL of GitHub's REST API. */
  readonly githubApiUrl: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly timeoutMilliseconds: number;
  /** A team of GitHub whose members may approve beside those that the policy's part `tickets` names. */
  readonly moreApprovers: string | undefined;
  /** Labels that say the type of an issue beside those that the policy's part `tickets` names. */
  readonly moreTypes: readonly string[];
}

/**
 * The ticket system that a policy names, with its credentials. Throws a ConfigurationError where a credential is missing, or the
 * policy asks for what a system cannot tell.
 */
export function ticketSystemOf(tickets: TicketsPolicy, reach: TicketReach): TicketSystemOptions {
  switch (tickets.provider) {
    case "jira":
    case "jira-dc":
      return jiraOptions(tickets, reach);
    case "servicenow":
      return {
        system: "servicenow",
        connection: connectionOf(tickets["base-url"], serviceNowCredentials(reach), reach),
        api: tickets.api === "table" ? "table" : "sn_chg_rest",
        fields: fieldsOf(tickets),
      };
    case "github-issue":
      return gitHubOptions(tickets, reach);
  }
}

function jiraOptions(tickets: TicketsPolicyOf<"jira" | "jira-dc">, reach: TicketReach): TicketSystemOptions {
  return {
    system: tickets.provider,
    connection: connectionOf(tickets["base-url"], jiraCredentials(tickets.provider, reach), reach),
    fields: fieldsOf(tickets),
    approvals: tickets.approvals.source === "jsm" ? "jsm" : "none",
  };
}

function gitHubOptions(tickets: TicketsPolicyOf<"github-issue">, reach: TicketReach): TicketSystemOptions {
  const { approvals, repository, labels = [] } = tickets;
  const [owner = "", name = ""] = repository.split("/");
  const teams = [reach.moreApprovers, approvals.team].filter((team) => team !== undefined);
  return {
    system: "github-issue",
    connection: connectionOf(
      reach.githubApiUrl,
      { kind: "bearer", token: needed("githubToken", "the tickets are issues of GitHub", reach) },
      reach,
    ),
    repository: { owner, name },
    headings: fieldsOf(tickets),
    typeLabels: [...new Set([...labels, ...reach.moreTypes])],
    approvedBy: approvals.source === "label" ? { label: approvals.label } : { comment: approvals.comment },
    membersCredentials:
      reach.secrets.membersToken === undefined ? undefined : { kind: "bearer", token: reach.secrets.membersToken },
    // Whoever owns the policy may say yes to what it guards.
    approvers: { teams: [...new Set(teams)], codeownersOf: approvals.codeowners ? DEFAULT_POLICY_PATH : undefined },
  };
}

function fieldsOf({ binding, window }: TicketsPolicy) {
  return {
    service: binding["service-field"],
    environment: binding["environment-field"],
    releases: [binding["digest-field"], binding["version-field"]].filter((field) => field !== undefined),
    windowStart: window?.["start-field"],
    windowEnd: window?.["end-field"],
    titleBinds: binding.mode === "title",
  };
}

function jiraCredentials(provider: "jira" | "jira-dc", reach: TicketReach): Credentials {
  const token = needed("jiraToken", "the tickets are in Jira", reach);
  if (provider === "jira-dc") return { kind: "bearer", token };
  return { kind: "basic", username: needed("jiraEmail", "Jira Cloud takes it with the token", reach), password: token };
}

function serviceNowCredentials(reach: TicketReach): Credentials {
  const { servicenowToken: token } = reach.secrets;
  if (token !== undefined) return { kind: "bearer", token };
  const why = "the tickets are in ServiceNow, and there is no token for it";
  return {
    kind: "basic",
    username: needed("servicenowUsername", why, reach),
    password: needed("servicenowPassword", why, reach),
  };
}

function needed(secret: keyof TicketSecrets, why: string, { secrets, nameOf }: TicketReach): string {
  const value = secrets[secret];
  if (value !== undefined && value !== "") return value;
  throw new ConfigurationError(`${nameOf(secret)} is missing: ${why}.`);
}

function connectionOf(baseUrl: string, credentials: Credentials, reach: TicketReach) {
  const { variables, timeoutMilliseconds } = reach;
  return { baseUrl, credentials, environment: variables, timeoutMilliseconds: Math.min(10_000, timeoutMilliseconds) };
}
