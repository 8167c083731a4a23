import { type Actors, accountKey } from "./actors.ts";
import { type Objections, objectionsTo } from "./approval-objections.ts";
import type { ChangeKind } from "./release.ts";
import type { Account, Approval, TicketFacts } from "./ticket.ts";
import { reasonFor, type TicketReason } from "./ticket-reasons.ts";
import type { ApprovalDemand, TicketRules } from "./ticket-rules.ts";
import { listed, named } from "./ticket-words.ts";

export interface ApprovalsAnswer {
  readonly reasons: readonly TicketReason[];
  /** Whose approvals count, each once, by their ids. */
  readonly approvers: readonly Account[];
}

/** Whether enough different people have approved of such a change who may, after it was last edited, and nobody declined. */
export function judgeApprovals(
  ticket: TicketFacts,
  rules: TicketRules,
  change: { readonly kind: ChangeKind; readonly breaking: boolean; readonly actors: Actors },
): ApprovalsAnswer {
  const { demands, reasons } = demandsOn(change, rules);
  const given = ticket.approvals.filter(({ answer }) => answer === "approved");
  const objections = objectionsTo(ticket, rules, change.actors);
  const counted = given.filter((approval) => objections.to(approval).length === 0);
  return {
    reasons: [
      ...reasons,
      ...refusals(ticket),
      ...(demands.length === 0 ? [] : objections.reasons),
      ...(isUnasked(ticket) && demands.length > 0
        ? [emptyReason()]
        : demands.flatMap((demand) => judgeDemand(demand, { given, counted, objections }, ticket))),
    ],
    approvers: peopleOf(counted, ticket),
  };
}

/** A breaking change asks for more than another change of the contract, never for something else instead. */
function demandsOn(
  { kind, breaking }: { readonly kind: ChangeKind; readonly breaking: boolean },
  { approvals }: TicketRules,
): { readonly demands: readonly ApprovalDemand[]; readonly reasons: readonly TicketReason[] } {
  const asked = [approvals.demands[kind] ?? [], breaking ? (approvals.demands.breaking ?? []) : []].flat();
  const demands = asked.filter(({ min }) => Number.isSafeInteger(min) && min >= 1);
  const must = "who approves, and at least one of them";
  const reasons = [
    ...asked
      .filter((demand) => !demands.includes(demand))
      .map(({ min }) => reasonFor("policy.incomplete", { field: "tickets.approvals", is: String(min), must })),
    ...(breaking && approvals.demands.breaking === undefined
      ? [reasonFor("policy.incomplete", { field: "approvals of breaking changes", is: "nothing", must })]
      : []),
  ];
  return { demands, reasons };
}

function refusals({ approvals, decision }: TicketFacts): readonly TicketReason[] {
  const declined = approvals
    .filter(({ answer }) => answer === "declined")
    .map(({ by }) => `declined by ${by === undefined ? "somebody" : named(by)}`);
  const said = decision === "declined" ? [...declined, "declined as a whole"] : declined;
  const must = "approved";
  return [
    ...said.map((is) => reasonFor("approvals.declined", { field: "approvals", is, must })),
    ...(decision === "pending" ? [reasonFor("approvals.undecided", { field: "approvals", is: "pending", must })] : []),
  ];
}

/** On GitHub nobody is asked by name: there an approval is still to come. */
function isUnasked({ system, approvals }: TicketFacts): boolean {
  return approvals.length === 0 && system !== "github-issue";
}

function emptyReason(): TicketReason {
  return reasonFor("approvals.empty", { field: "approvals", is: "nothing", must: "approved" });
}

interface Weighed {
  /** All that approve. */
  readonly given: readonly Approval[];
  /** Those among them that count. */
  readonly counted: readonly Approval[];
  readonly objections: Objections;
}

function judgeDemand(
  { min, group }: ApprovalDemand,
  { given, counted, objections }: Weighed,
  ticket: TicketFacts,
): readonly TicketReason[] {
  const forGroup = (approval: Approval) => group === undefined || approval.group === group;
  const people = peopleOf(counted.filter(forGroup), ticket);
  if (people.length >= min) return [];
  const missing = reasonFor(group === undefined ? "approvals.missing" : "approvals.group-missing", {
    field: group === undefined ? "approvals" : `approvals for ${group}`,
    is: people.length === 0 ? "nobody" : `${people.length}: ${listed(people.map(named))}`,
    must: min === 1 ? "somebody" : `${min} different people`,
  });
  return [missing, ...given.filter(forGroup).flatMap(objections.to)];
}

/** Each person once, by id; of several spellings of one id always the same, whatever came first. */
function peopleOf(approvals: readonly Approval[], { system }: TicketFacts): readonly Account[] {
  const people = approvals.flatMap(({ by }) => by ?? []);
  const byText = new Map(people.map((by) => [JSON.stringify([accountKey(system, by.id), by.id, by.name]), by]));
  const sorted = [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
  return [...new Map(sorted.map((by) => [accountKey(system, by.id), by])).values()];
}
