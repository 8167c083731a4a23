import type { Served } from "../change/change-class.ts";
import { connectGitHub } from "../github/client.ts";
import { GitHubError } from "../github/github-error.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";
import { ended } from "../report/sentence.ts";
import { type DeploymentRecord, deploymentRecords, servedRelease, usesOf } from "./deployment-records.ts";
import { type TicketGateAnswer, verifyChangeTicket } from "./ticket-gate.ts";
import { reasonSentence, renderTicketResult, ticketSentence } from "./ticket-report.ts";
import { secretsAmong, withoutSecretForms } from "./ticket-secrets.ts";
import { type SaidOfChange, serviceOf, ticketSubject, understatement } from "./ticket-subject.ts";
import type { TicketSecrets } from "./ticket-system-of-policy.ts";
import { unknownEnvironment } from "./unknown-environment.ts";

/** What a command line says of a change and of its ticket. */
export interface TicketCommand extends SaidOfChange {
  readonly ticket: string;
  /** Logins of GitHub; not given = unknown. */
  readonly runActors?: readonly string[] | undefined;
  readonly commitAuthors?: readonly string[] | undefined;
  /** `owner/name` with the records of earlier deployments; not given = they are unknown. */
  readonly repository?: string | undefined;
  readonly githubApiUrl: string;
  readonly timeoutSeconds: number;
  readonly secrets: TicketSecrets;
  readonly nameOf: (secret: keyof TicketSecrets) => string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly note: (message: string) => void;
}

/** The answer, as text for people and as JSON, without a secret. */
export interface TicketCommandAnswer {
  readonly outcome: TicketGateAnswer["verdict"]["outcome"];
  readonly text: string;
  readonly json: string;
}

/** Whether a ticket lets a change through, asked outside of GitHub's workflows: who has a hand in it is said, not found out. */
export async function verifyTicketByCommand(policy: Policy, command: TicketCommand): Promise<TicketCommandAnswer> {
  const signal = AbortSignal.timeout(command.timeoutSeconds * 1000);
  const service = serviceOf(policy, command);
  const mistyped = unknownEnvironment(policy, command.environment);
  if (mistyped !== undefined) command.note(mistyped);
  const { records, served } = await recordsOf(command, { service, signal });
  const subject = ticketSubject(command, service, served);
  const less = understatement(subject);
  if (less !== undefined) command.note(less);
  const answer = await verifyChangeTicket({
    policy,
    ...subject,
    hints: { input: command.ticket, branch: undefined, messages: [], title: undefined, started: [command.ticket] },
    source: "input",
    actors: { run: actorsOf(command.runActors), commits: actorsOf(command.commitAuthors) },
    earlierUses: ({ system, id }) => (records === undefined ? undefined : usesOf(records, { system, id })),
    reach: { ...command, timeoutMilliseconds: command.timeoutSeconds * 1000 },
    signal,
  });
  const clean = (text: string) => withoutSecretForms(text, secretsAmong(command.secrets));
  const { outcome, reasons } = answer.verdict;
  const lines = [ticketSentence(answer, subject), ...reasons.slice(1).map(reasonSentence)];
  return { outcome, text: clean(lines.join("\n")), json: clean(renderTicketResult(answer, subject)) };
}

function actorsOf(logins: readonly string[] | undefined) {
  return logins?.map((login) => ({ login, name: login }));
}

interface OnRecord {
  readonly records: readonly DeploymentRecord[] | undefined;
  readonly served: Served;
}

/** Where no repository is named, nothing is on record; where one cannot be read, nobody knows what is. */
async function recordsOf(
  { repository, environment, secrets: { githubToken: token }, githubApiUrl: apiUrl, note }: TicketCommand,
  { service, signal }: { readonly service: string; readonly signal: AbortSignal },
): Promise<OnRecord> {
  if (repository === undefined) return { records: undefined, served: { state: "none" } };
  if (token === undefined) return UNREADABLE;
  const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
  if (owner === undefined || name === undefined)
    throw new ConfigurationError(`"${repository}" is no repository: write owner/name.`);
  try {
    const github = await connectGitHub({ token, apiUrl, signal });
    const records = await deploymentRecords(github, { owner, name }, environment);
    return { records, served: await servedRelease(github, { owner, name }, { records, service }) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    note(ended(`Earlier deployments cannot be read: ${error.message}`));
    return UNREADABLE;
  }
}

const UNREADABLE: OnRecord = { records: undefined, served: { state: "unknown" } };
