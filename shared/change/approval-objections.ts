import { type Actor, type Actors, accountKey, mapActors, PARTIES, requesterAccounts } from "./actors.ts";
import { readMoment } from "./moment.ts";
import type { Account, Approval, TicketFacts } from "./ticket.ts";
import { reasonFor, type TicketReason, type TicketReasonCode } from "./ticket-reasons.ts";
import type { DistinctFrom, TicketRules } from "./ticket-rules.ts";
import { listed, named } from "./ticket-words.ts";

export interface Objections {
  /** What nobody can tell, so that no approval may be relied on. */
  readonly reasons: readonly TicketReason[];
  /** Why an approval does not count; empty = it does. */
  readonly to: (approval: Approval) => readonly TicketReason[];
}

/** Whose approvals count, and which are still about what the ticket says. */
export function objectionsTo(ticket: TicketFacts, rules: TicketRules, actors: Actors): Objections {
  const parties = rules.approvals.distinctFrom.map((party) => accountsOf(party, ticket, rules, actors));
  const edits = rules.approvals.afterEdits ? readEdits(ticket.editedAt) : { reasons: [], at: undefined };
  return {
    reasons: [...parties.flatMap(({ reasons }) => reasons), ...edits.reasons],
    to: ({ by, at }) => [
      ...(by === undefined ? [nobodyReason()] : selfReasons(by, parties, ticket)),
      ...(edits.at === undefined ? [] : ageReasons(at, edits.at)),
    ],
  };
}

interface Party {
  readonly party: DistinctFrom;
  readonly accounts: ReadonlySet<string>;
  readonly reasons: readonly TicketReason[];
}

function accountsOf(party: DistinctFrom, ticket: TicketFacts, rules: TicketRules, actors: Actors): Party {
  if (party === "ticket-requester") return requesterParty(ticket);
  const people = party === "run-actor" ? actors.run : actors.commits;
  return peopleParty(party, people, rules);
}

function requesterParty(ticket: TicketFacts): Party {
  const seen = { field: "requester", is: "nobody", must: "an account of the ticket system" };
  return {
    party: "ticket-requester",
    accounts: requesterAccounts(ticket),
    reasons: ticket.requester === undefined ? [reasonFor("actors.requester-unknown", seen)] : [],
  };
}

/** A run that nobody started cannot be; a deployment without a new commit can. */
function peopleParty(party: DistinctFrom, people: readonly Actor[] | undefined, rules: TicketRules): Party {
  if (people === undefined || (party === "run-actor" && people.length === 0)) {
    const seen = { field: PARTIES[party], is: "unknown", must: "known" };
    return { party, accounts: new Set(), reasons: [reasonFor("actors.unknown", seen)] };
  }
  const { accounts, unmapped } = mapActors(people, rules);
  const reasons = unmapped.map((name) =>
    reasonFor("actors.unmapped", { field: "tickets.users", is: `nothing for ${name}`, must: "an account" }),
  );
  return { party, accounts, reasons };
}

const SELF_CODES: Readonly<Record<DistinctFrom, TicketReasonCode>> = {
  "ticket-requester": "approvals.by-requester",
  "run-actor": "approvals.by-run-actor",
  "commit-authors": "approvals.by-commit-author",
};

function selfReasons(by: Account, parties: readonly Party[], { system }: TicketFacts): readonly TicketReason[] {
  return parties
    .filter(({ accounts }) => accounts.has(accountKey(system, by.id)))
    .map(({ party }) =>
      reasonFor(SELF_CODES[party], {
        field: "approvals",
        is: `approved by ${named(by)}`,
        must: `approved by somebody other than ${PARTIES[party]}`,
      }),
    );
}

function nobodyReason(): TicketReason {
  const seen = { field: "approvals", is: "approved by somebody without a name", must: "approved by a known account" };
  return reasonFor("approvals.approver-unknown", seen);
}

function readEdits(editedAt: string | undefined): {
  readonly reasons: readonly TicketReason[];
  readonly at: number | undefined;
} {
  const moment = readMoment(editedAt ?? "");
  if (moment.state === "known") return { reasons: [], at: moment.milliseconds };
  const seen = { field: "last edit", is: listed(editedAt === undefined ? [] : [editedAt]), must: WHEN };
  return { reasons: [reasonFor("edits.unknown", seen)], at: undefined };
}

const WHEN = "a date and time with an offset";

/** At the same moment is not afterwards: systems count in seconds, and nobody can tell what came first. */
function ageReasons(approvedAt: string | undefined, editedAt: number): readonly TicketReason[] {
  const moment = readMoment(approvedAt ?? "");
  const is = `approved ${approvedAt ?? "at no known time"}`;
  if (moment.state !== "known")
    return [reasonFor("approvals.time-unknown", { field: "approvals", is, must: `approved at ${WHEN}` })];
  if (moment.milliseconds > editedAt) return [];
  const must = `approved after the edit of ${new Date(editedAt).toISOString()}`;
  return [reasonFor("approvals.before-edit", { field: "approvals", is, must })];
}
