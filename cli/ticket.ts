import { type TicketCommand, verifyTicketByCommand } from "../shared/gates/ticket-command.ts";
import { loadPolicy, policySourceOf } from "../shared/policy/load-policy.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { EXIT } from "./exit.ts";
import type { Session } from "./session.ts";
import { ticketSecretsOf, variableOf } from "./setting-names.ts";

/** The options of `mcp-gates ticket verify`, as the parser fills them in. */
export interface TicketOptions
  extends Pick<
    TicketCommand,
    | "environment"
    | "service"
    | "imageDigest"
    | "schemaDigest"
    | "schemaVersion"
    | "changeKind"
    | "breaking"
    | "emergency"
    | "repository"
    | "githubApiUrl"
  > {
  readonly policy: string;
  readonly runActor?: readonly string[];
  readonly commitAuthor?: readonly string[];
  readonly timeout: number;
  readonly format: "text" | "json";
}

/** Verifies a ticket and writes the answer. Throws a ConfigurationError for a policy that cannot be used. */
export async function verifyTicket(
  ticket: string,
  options: TicketOptions,
  { terminal, finish }: Session,
): Promise<void> {
  const { policy } = await loadPolicy(policySourceOf(options.policy, terminal.directory), { required: true });
  const answer = await verifyTicketByCommand(policy, {
    ...options,
    ticket,
    runActors: options.runActor,
    commitAuthors: options.commitAuthor,
    timeoutSeconds: options.timeout,
    secrets: ticketSecretsOf(terminal),
    nameOf: variableOf,
    variables: terminal.environment,
    note: (message) => terminal.note(`${escapeTerminal(message)}\n`),
  });
  finish(STATUS[answer.outcome]);
  const text = answer.text.split("\n").map(escapeTerminal).join("\n");
  await terminal.write(`${options.format === "json" ? answer.json : text}\n`);
}

const STATUS = {
  approved: EXIT.pass,
  rejected: EXIT.fail,
  pending: EXIT.fail,
  misconfigured: EXIT.usage,
  unavailable: EXIT.unknown,
} as const;
