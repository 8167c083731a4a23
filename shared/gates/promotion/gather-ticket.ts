import type { ChangeKind, Release } from "../../change/release.ts";
import { environmentOf } from "../../policy/environments.ts";
import type { Policy } from "../../policy/policy.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import { servingRecord } from "../../promotion/standing.ts";
import type { WrittenCommits } from "../commit-authors.ts";
import { type TicketGateAnswer, verifyChangeTicket } from "../ticket-gate.ts";
import { gatherTicketUses } from "./gather-ledgers.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/** The change that a ticket must be about, as the digests show it. */
export interface ChangeForTicket {
  readonly service: string;
  readonly release: Release;
  readonly changeKind: ChangeKind;
  /** Whether it breaks agents, or nobody can tell. */
  readonly breaking: boolean;
}

/** What the ticket system says of a change. Who wrote what comes with it is told by the commit that serves. */
export async function gatherTicket(
  change: ChangeForTicket,
  {
    request,
    surroundings,
    target,
    commits,
  }: {
    readonly request: PromotionRequest;
    readonly surroundings: Surroundings;
    readonly target: LedgerFacts;
    /** `undefined` = nobody can tell. */
    readonly commits: WrittenCommits | undefined;
  },
): Promise<TicketGateAnswer> {
  const { policy, ledger, hints, runActors, reach, signal } = surroundings;
  const { environment, ticket, ticketFrom, breakGlassReason } = request;
  if (!isAsked(policy, request, change)) return NOT_ASKED;
  return await verifyChangeTicket({
    policy,
    environment,
    ...change,
    possibleKinds: [change.changeKind],
    understated: undefined,
    emergency: breakGlassReason !== undefined,
    hints: { ...hints, messages: commits?.messages ?? [], input: ticket },
    source: ticketFrom,
    actors: { run: runActors, commits: commits?.authors },
    earlierUses: await gatherTicketUses(ledger, target),
    reach,
    signal,
  });
}

const NOT_ASKED: TicketGateAnswer = {
  verdict: { outcome: "approved", reasons: [], approvers: [] },
  required: false,
  now: undefined,
  system: undefined,
};

/** An emergency has a ticket whatever the change is; else the policy says for which kinds of change one is needed. */
function isAsked(
  policy: Policy,
  { environment, breakGlassReason }: PromotionRequest,
  { changeKind }: ChangeForTicket,
): boolean {
  if (breakGlassReason !== undefined) return true;
  const control = environmentOf(policy, environment)?.["change-control"];
  return control?.required === true && control.kinds.includes(changeKind);
}

/** The commit that the environment serves, by its ledger; `undefined` = none is known. */
export function servedCommit(target: LedgerFacts): string | undefined {
  return target.state === "read" ? servingRecord(target.reading)?.commit : undefined;
}
