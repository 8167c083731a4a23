import type { Actors } from "../change/actors.ts";
import { accountKey, mapActors } from "../change/actors.ts";
import { connectTicketSystem } from "../change/systems/connect-ticket-system.ts";
import type { TicketAnswer, TicketFacts, TicketSystem } from "../change/ticket.ts";
import { chooseTicketKey, type KeyHints, type KeySource, type TicketKey } from "../change/ticket-key.ts";
import { reasonFor } from "../change/ticket-reasons.ts";
import { needsTicket, type TicketRules } from "../change/ticket-rules.ts";
import type { TicketUse } from "../change/ticket-use.ts";
import { type TicketVerdict, verifyTicket } from "../change/verify-ticket.ts";
import { isProtected } from "../policy/bootstrap.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";
import type { TicketsPolicy } from "../policy/tickets.ts";
import { breakingTeam, emergencyTypeNames, ticketRulesOf } from "./ticket-rules-of-policy.ts";
import type { TicketSubject } from "./ticket-subject.ts";
import { type TicketReach, ticketSystemOf } from "./ticket-system-of-policy.ts";

/** Everything that the gate is told: of the change, of the run, and of how to reach the ticket system. */
export interface TicketGateRequest extends TicketSubject {
  readonly policy: Policy;
  readonly hints: KeyHints;
  readonly source: KeySource;
  readonly actors: Actors;
  /** Earlier deployments under a ticket; `undefined` = cannot be established. */
  readonly earlierUses: (ticket: TicketFacts) => readonly TicketUse[] | undefined;
  readonly reach: Omit<TicketReach, "moreApprovers" | "moreTypes">;
  readonly signal: AbortSignal;
}

export interface TicketGateAnswer {
  readonly verdict: TicketVerdict;
  /** Whether the policy demands a ticket of this change at all; nothing was asked where it does not. */
  readonly required: boolean;
  readonly now: Date | undefined;
  /** The system that was asked, to leave a note there. */
  readonly system: TicketSystem | undefined;
}

/** Whether a change ticket lets a change through: the policy says which system holds it and what it must say. */
export async function verifyChangeTicket(request: TicketGateRequest): Promise<TicketGateAnswer> {
  const { policy, environment } = request;
  const rules = ticketRulesOf(policy, environment);
  if (rules === undefined || policy.tickets === undefined) return unanswered(noTicketsVerdict());
  if (!needsTicket(rules, request)) return { ...unanswered(APPROVED), required: false };
  const key = keyOf(request, rules);
  if (key.state !== "chosen") return unanswered(verdictOf(request, rules, key, undefined));
  const { system, answer } = await asked(key.key, policy.tickets, request);
  return { ...unanswered(verdictOf(request, rules, key, answer)), now: timeOf(answer), system };
}

const APPROVED: TicketVerdict = { outcome: "approved", reasons: [], approvers: [] };

function unanswered(verdict: TicketVerdict): TicketGateAnswer {
  return { verdict, required: true, now: undefined, system: undefined };
}

function noTicketsVerdict(): TicketVerdict {
  const seen = { field: "tickets", is: "nothing", must: "where change tickets stand" };
  return { outcome: "misconfigured", reasons: [reasonFor("policy.incomplete", seen)], approvers: [] };
}

function keyOf({ policy, environment, hints, source }: TicketGateRequest, rules: TicketRules): TicketKey {
  const protectedEnvironment = isProtected(policy, environment);
  return chooseTicketKey(hints, { system: rules.system, source, protectedEnvironment });
}

async function asked(
  key: string,
  tickets: TicketsPolicy,
  { policy, environment, breaking, emergency, reach, signal }: TicketGateRequest,
): Promise<{ readonly system: TicketSystem | undefined; readonly answer: TicketAnswer }> {
  try {
    const moreApprovers = breaking ? breakingTeam(policy, environment) : undefined;
    const moreTypes = emergency ? emergencyTypeNames(policy) : [];
    const system = await connectTicketSystem(ticketSystemOf(tickets, { ...reach, moreApprovers, moreTypes }));
    return { system, answer: await readTicket(system, { key, tickets, signal }) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { system: undefined, answer: { state: "misconfigured", reason: error.message } };
  }
}

/** Issues are asked for by their number in the one repository that the policy names. */
async function readTicket(
  system: TicketSystem,
  { key, tickets, signal }: { readonly key: string; readonly tickets: TicketsPolicy; readonly signal: AbortSignal },
): Promise<TicketAnswer> {
  if (tickets.provider !== "github-issue" || key.startsWith("#")) return await system.read(key, signal);
  const [repository = "", number = ""] = key.split("#");
  if (repository.toLowerCase() !== tickets.repository.toLowerCase())
    return { state: "not-found", reason: `tickets are issues of ${tickets.repository}, and this is none` };
  const answer = await system.read(`#${number}`, signal);
  if (answer.state !== "found") return answer;
  const { ticket } = answer;
  return {
    ...answer,
    ticket: { ...ticket, askedKey: key, key: ticket.key === `#${number}` ? key : ticket.key },
  };
}

function verdictOf(
  request: TicketGateRequest,
  rules: TicketRules,
  key: TicketKey,
  answer: TicketAnswer | undefined,
): TicketVerdict {
  const { policy, service, environment, release, changeKind, breaking, emergency, actors } = request;
  const counted =
    answer?.state === "found" ? { ...answer, ticket: withoutNeverCounted(answer.ticket, policy, rules) } : answer;
  return verifyTicket({
    key,
    answer: counted,
    rules: { ...rules, users: { ...botsWithoutAccount(actors), ...rules.users } },
    service,
    environment,
    release,
    changeKind,
    breaking,
    emergency,
    actors,
    earlierUses: counted?.state === "found" ? request.earlierUses(counted.ticket) : undefined,
    now: timeOf(answer),
  });
}

/** Approvals of accounts whose approval never counts, such as those of bots, are as good as none. */
function withoutNeverCounted(ticket: TicketFacts, { approvals }: Policy, rules: TicketRules): TicketFacts {
  const logins = (approvals?.["never-counts"] ?? []).map((login) => ({ login, name: login }));
  const { accounts } = mapActors(logins, rules);
  const counts = ({ answer, by }: TicketFacts["approvals"][number]) =>
    answer !== "approved" || by === undefined || !accounts.has(accountKey(rules.system, by.id));
  return { ...ticket, approvals: ticket.approvals.filter(counts) };
}

/** Only apps of GitHub have such logins, and they have no account in another system unless the policy names one. */
function botsWithoutAccount({ run = [], commits = [] }: Actors): Readonly<Record<string, null>> {
  const logins = [...run, ...commits].flatMap(({ login }) => login ?? []);
  return Object.fromEntries(logins.filter((login) => login.endsWith("[bot]")).map((login) => [login, null]));
}

/** By the clock of the ticket system, whose answer it is about. */
function timeOf(answer: TicketAnswer | undefined): Date | undefined {
  if (answer?.state !== "found" || answer.serverTime === undefined) return undefined;
  const time = new Date(answer.serverTime);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
