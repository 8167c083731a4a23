import { type Actors, accountKey } from "../../change/actors.ts";
import { environmentOf } from "../../policy/environments.ts";
import type { Policy } from "../../policy/policy.ts";
import { type EmergencyAnswer, judgeEmergency } from "../../promotion/break-glass.ts";
import type { GateAnswer } from "../../promotion/gate.ts";
import { approvedByTeam, approvedRoles, approversOf, judgeRunApprovals } from "../../promotion/gates/approvals-gate.ts";
import type { ApprovalsQuestion } from "../../promotion/gates/approvers.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import { hasSucceeded } from "../../promotion/standing.ts";
import type { TicketGateAnswer } from "../ticket-gate.ts";
import { gatherApprovals } from "./gather-approvals.ts";
import { policyTypeOf } from "./gather-freeze.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/** What people have to say of a promotion. */
export interface PeopleFacts {
  readonly approvals: GateAnswer;
  /** Whose approval of the run counts. */
  readonly approvers: readonly string[];
  /** Roles of the policy whose holders have approved, by the run or by the ticket; for freezes. */
  readonly roles: ReadonlySet<string>;
  /** The type of the ticket as the policy calls it; `undefined` = there is no approved ticket. */
  readonly ticketType: string | undefined;
  /** When the release was approved last, milliseconds since 1970; `undefined` = nobody knows. */
  readonly approvedAt: number | undefined;
  readonly emergency: EmergencyAnswer | undefined;
}

/** Asks who has approved the run, and puts it beside what the ticket says. `now` = by the ledger's clock. */
export async function gatherPeople({
  request,
  surroundings,
  ticket,
  commits,
  target,
  now,
}: {
  readonly request: PromotionRequest;
  readonly surroundings: Surroundings;
  readonly ticket: TicketGateAnswer;
  readonly commits: Actors["commits"];
  readonly target: LedgerFacts;
  readonly now: number;
}): Promise<PeopleFacts> {
  const { policy, runStartedAt } = surroundings;
  const { environment, breakGlassReason } = request;
  const { runActors: run, github, members } = surroundings;
  const question = await gatherApprovals({
    policy,
    environment,
    run: github?.runId === undefined ? undefined : { ...github.repository, runId: github.runId, github: github.call },
    spent: github?.runId === undefined ? undefined : spentBy(target, String(github.runId)),
    members,
    actors: { run, commits },
    ticket,
  });
  const approvals = judgeRunApprovals(question);
  const isApproved = ticket.required && ticket.verdict.outcome === "approved";
  const glass = policy["break-glass"];
  const team =
    breakGlassReason === undefined || glass === undefined
      ? undefined
      : approvedByTeam(question, { team: glass.require["approvers-team"], min: glass.require["min-approvers"] });
  return {
    approvals,
    approvers: approversOf(question),
    roles: new Set([...rolesByRun(policy, question), ...(isApproved ? rolesByTicket(policy, ticket) : [])]),
    ticketType:
      isApproved && ticket.verdict.ticket !== undefined ? policyTypeOf(policy, ticket.verdict.ticket.type) : undefined,
    approvedAt: approvedAt({ policy, environment, ticket, approvals, runStartedAt }),
    emergency:
      breakGlassReason === undefined
        ? undefined
        : judgeEmergency({
            policy: glass,
            environment,
            reason: breakGlassReason,
            ticket: isApproved ? "approved" : "not-approved",
            approvers: team === undefined || team.state === "unknown" ? undefined : team.approvers,
            declaredAt: runStartedAt,
            now,
          }),
  };
}

/**
 * Why nobody can tell that the approvals of a run are for what it starts now: they let go what it has brought to serve, and GitHub
 * does not say for which attempt somebody approved. What failed may be tried again under them.
 */
function spentBy(target: LedgerFacts, run: string): string | undefined {
  if (target.state === "unreadable") return undefined;
  const served = target.reading.records.findLast(
    (record) => (record.run.id === run || record.askedBy === run) && hasSucceeded(record),
  );
  if (served === undefined) return undefined;
  return `the approvals of run ${run} were for deployment ${served.id}, which came to serve; start a new run for another one`;
}

function rolesByRun(policy: Policy, question: ApprovalsQuestion): readonly string[] {
  const found = approvedRoles(question, policy.approvals?.roles ?? {});
  return Object.entries(found).flatMap(([role, { state }]) => (state === "given" ? role : []));
}

/** Roles that a group of the ticket system holds. */
function rolesByTicket(policy: Policy, ticket: TicketGateAnswer): readonly string[] {
  const approved = countedApprovals(ticket);
  const system = ticket.verdict.ticket?.system;
  return Object.entries(policy.approvals?.roles ?? {}).flatMap(([role, { "ticket-group": group, team, min }]) => {
    const names = [group, system === "github-issue" ? team : undefined].filter((name) => name !== undefined);
    const holders = new Set(
      approved.flatMap(({ group: given, by }) => (given !== undefined && names.includes(given) ? by : [])),
    );
    return holders.size >= min ? role : [];
  });
}

/** The approvals of a ticket that count, with whose they are: nobody approves a change in which they have a hand. */
function countedApprovals({ verdict: { ticket, approvers } }: TicketGateAnswer) {
  if (ticket === undefined) return [];
  const counted = new Set(approvers.map(({ id }) => accountKey(ticket.system, id)));
  return ticket.approvals.flatMap(({ answer, by, group, at }) => {
    const key = by === undefined ? undefined : accountKey(ticket.system, by.id);
    return answer === "approved" && key !== undefined && counted.has(key) ? [{ by: key, group, at }] : [];
  });
}

/**
 * When somebody approved the release last. GitHub gives approvals of a run no time: they are younger than the run. Where the policy
 * asks nobody, whoever starts a new run has approved it.
 */
function approvedAt({
  policy,
  environment,
  ticket,
  approvals,
  runStartedAt,
}: {
  readonly policy: Policy;
  readonly environment: string;
  readonly ticket: TicketGateAnswer;
  readonly approvals: GateAnswer;
  readonly runStartedAt: number | undefined;
}): number | undefined {
  const { required, verdict } = ticket;
  const isAsked = required || environmentOf(policy, environment)?.approvals !== undefined;
  const byTicket =
    required && verdict.outcome === "approved" ? countedApprovals(ticket).map(({ at }) => Date.parse(at ?? "")) : [];
  const byRun = !isAsked || (approvals.asked && approvals.decision === "pass") ? [runStartedAt] : [];
  const times = [...byTicket, ...byRun].flatMap((time) => (time === undefined || Number.isNaN(time) ? [] : time));
  return times.length === 0 ? undefined : Math.max(...times);
}
