import { inputName } from "../shared/gates/input-name.ts";
import type { TicketSecrets } from "../shared/gates/ticket-system-of-policy.ts";
import type { Terminal } from "./terminal.ts";

/** The option of a setting: `clientKey` is `--client-key`. */
export function flagOf(setting: string): string {
  return `--${inputName(setting)}`;
}

/** The variable that holds a secret: `jiraToken` is `MCP_GATES_JIRA_TOKEN`. */
export function variableOf(secret: string): string {
  return `MCP_GATES_${secret.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** What a setting of a login is called; secrets stand in variables. */
export function credentialName(setting: string): string {
  return setting === "token" || setting === "clientSecret" ? variableOf(setting) : flagOf(setting);
}

/** What a command has to prove itself to ticket systems and to GitHub. */
export function ticketSecretsOf({ environment }: Terminal): TicketSecrets {
  const secret = (name: keyof TicketSecrets) => environment[variableOf(name)];
  return {
    jiraEmail: secret("jiraEmail"),
    jiraToken: secret("jiraToken"),
    servicenowToken: secret("servicenowToken"),
    servicenowUsername: secret("servicenowUsername"),
    servicenowPassword: secret("servicenowPassword"),
    githubToken: secret("githubToken"),
    membersToken: secret("membersToken"),
  };
}
