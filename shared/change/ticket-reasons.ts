/** What a ticket comes to, from worst to best. What is certainly wrong outranks what nobody can tell. Only `approved` passes. */
export const TICKET_OUTCOMES = ["rejected", "misconfigured", "unavailable", "pending", "approved"] as const;
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number];

/**
 * Who can change it: `ticket` = whoever may edit the ticket; `approver` = those who approve; `run` = whoever starts the run and
 * gives its inputs; `policy` = whoever may change the policy file; `system` = the administrators of the ticket system or of
 * the credentials for it.
 */
export type TicketReasonOwner = "ticket" | "approver" | "run" | "policy" | "system";

export interface TicketReasonFacts {
  readonly outcome: Exclude<TicketOutcome, "approved">;
  readonly who: TicketReasonOwner;
  /** One line: what is wrong. */
  readonly meaning: string;
  /** One line: what to do. */
  readonly next: string;
}

function rejected(who: TicketReasonOwner, meaning: string, next: string): TicketReasonFacts {
  return { outcome: "rejected", who, meaning, next };
}

function misconfigured(who: TicketReasonOwner, meaning: string, next: string): TicketReasonFacts {
  return { outcome: "misconfigured", who, meaning, next };
}

function unavailable(who: TicketReasonOwner, meaning: string, next: string): TicketReasonFacts {
  return { outcome: "unavailable", who, meaning, next };
}

function pending(who: TicketReasonOwner, meaning: string, next: string): TicketReasonFacts {
  return { outcome: "pending", who, meaning, next };
}

const NAME_THE_KEY = "Start the run with the key of the ticket in the input `ticket`.";
const OTHER_APPROVER = "Have somebody else approve who neither asked for the change, wrote it nor deploys it.";
const FILL_THE_FIELD = "Fill in the field of the ticket, and have it approved again.";
const TICKET_FOR_THIS =
  "Use the ticket of this change; if the field is wrong, correct it and have the ticket approved again.";
const NEW_TICKET = "Open a ticket for this deployment.";

/**
 * Every cause for which a ticket does not let a change through: one stable id each, in the order in which the verdict looks.
 * The set is closed: other programs decide by these ids, and docs/ticket-reasons.md is made from this table.
 */
export const TICKET_REASONS = {
  "key.missing": rejected("run", "No ticket is named.", NAME_THE_KEY),
  "key.malformed": rejected(
    "run",
    "What is named is not one key of the ticket system.",
    "Write the key as the system shows it: `CHG-42` (Jira), `CHG0030192` (ServiceNow), `owner/name#42` (GitHub).",
  ),
  "key.ambiguous": rejected("run", "Several tickets are named, and nobody can tell which one counts.", NAME_THE_KEY),
  "key.untrusted": rejected(
    "run",
    "The key comes from a branch, a commit or a title, or the workflow made it up; this environment takes only what somebody typed to start the run.",
    NAME_THE_KEY,
  ),
  "key.moved": rejected(
    "run",
    "The system answered with another ticket than the one that was asked for: it was moved, or the answer is not to be trusted.",
    "Open the ticket, check that it is the right one, and name its present key.",
  ),
  "system.not-found": rejected(
    "run",
    "There is no such ticket, or the account that asks may not see it: ticket systems answer both alike.",
    "Check the key, and that the account of the gate may read the project.",
  ),
  "system.unavailable": unavailable(
    "system",
    "The ticket system could not be asked, or its answer cannot be read.",
    "Run again when the system answers; nothing is let through meanwhile.",
  ),
  "system.misconfigured": misconfigured(
    "system",
    "The ticket system refuses the credentials, or lacks what the policy names.",
    "Check the credentials, their permissions, and the part `tickets` of the policy.",
  ),
  "time.unknown": unavailable(
    "system",
    "The time is not known from a server, and the clock of the machine that runs the job proves nothing.",
    "Run again; if it stays so, check that the server's answers carry a `Date`.",
  ),
  "policy.incomplete": misconfigured(
    "policy",
    "The policy leaves open what the ticket must be.",
    "Complete the part of the policy that the reason names.",
  ),
  "project.other": rejected(
    "ticket",
    "The ticket belongs to a project, table or repository whose tickets do not count.",
    "Open the ticket where the policy says (`tickets.projects`).",
  ),
  "type.other": rejected(
    "ticket",
    "Tickets of this type do not allow changes.",
    "Use a ticket of a type that the policy names (`tickets.issue-types`).",
  ),
  "type.not-emergency": rejected(
    "ticket",
    "An emergency is claimed, and the ticket is not of a type for emergencies.",
    "Open an emergency ticket, or let the change go the ordinary way.",
  ),
  "state.pending": pending(
    "approver",
    "The ticket has not reached the state in which the change may be made.",
    "Move the ticket on once everything for it is done.",
  ),
  "state.other": rejected(
    "ticket",
    "In this state the ticket does not allow the change: it may be closed, cancelled, refused or unknown to the policy.",
    "Use a ticket in a state that the policy names (`tickets.states`).",
  ),
  "state.on-hold": pending(
    "ticket",
    "The ticket is on hold.",
    "Find out why it was put on hold, and take it off when that is settled.",
  ),
  "state.inactive": rejected("ticket", "The system says that the ticket is no longer active.", NEW_TICKET),
  "conflict.found": rejected(
    "ticket",
    "The system does not say that the change is free of conflicts with others.",
    "Run the system's check for conflicts, and move one of the changes if there is one.",
  ),
  "conflict.unknown": misconfigured(
    "policy",
    "The policy asks for the result of a check for conflicts, and the ticket holds none.",
    "Have the check run, or do not ask for it where the system has none.",
  ),
  "actors.unknown": unavailable(
    "run",
    "Nobody can tell who started the run or wrote the change, so nobody can tell whether they approved it themselves.",
    "Give the gate the token and permissions with which it can read the run and its commits, and run again.",
  ),
  "actors.unmapped": misconfigured(
    "policy",
    "Somebody who started the run or wrote the change has no known account in the ticket system, so nobody can tell whether they approved it themselves.",
    "Name their account in `tickets.users`; a commit without a GitHub account needs an author with one.",
  ),
  "actors.requester-unknown": rejected(
    "ticket",
    "The ticket does not say who asked for the change, so nobody can tell whether they approved it themselves.",
    "Fill in who asks for the change.",
  ),
  "approvals.declined": rejected("approver", "Somebody has declined the change.", NEW_TICKET),
  "approvals.undecided": pending(
    "approver",
    "The system itself does not count the ticket as approved yet.",
    "Have those approve who are still asked.",
  ),
  "approvals.empty": rejected(
    "ticket",
    "Nobody was asked to approve, and an empty list of approvals is no approval.",
    "Send the ticket to those who approve such changes.",
  ),
  "approvals.missing": pending(
    "approver",
    "Fewer different people have approved than the policy demands of such a change.",
    "Have those approve who may.",
  ),
  "approvals.group-missing": pending(
    "approver",
    "The group that must approve such a change has not: fewer of its people have approved than the policy demands.",
    "Have the group approve that the reason names; a breaking change needs the change advisory board.",
  ),
  "approvals.by-requester": rejected("approver", "Whoever asked for the change approved it.", OTHER_APPROVER),
  "approvals.by-run-actor": rejected("approver", "Whoever started the run approved the change.", OTHER_APPROVER),
  "approvals.by-commit-author": rejected("approver", "Whoever wrote the change approved it.", OTHER_APPROVER),
  "approvals.approver-unknown": rejected(
    "approver",
    "An approval does not say whose it is, so it counts for nobody.",
    "Have it approved by people whose names the system shows to the account of the gate.",
  ),
  "approvals.time-unknown": unavailable(
    "system",
    "An approval does not say when it was given, so nobody can tell whether the ticket was edited afterwards.",
    "Have the system show the time of approvals to the account of the gate.",
  ),
  "approvals.before-edit": rejected(
    "approver",
    "The ticket was approved, and what it is about was edited afterwards.",
    "Have it approved again as it is now; where nobody edited it, let the account of the gate read the ticket's history.",
  ),
  "edits.unknown": unavailable(
    "system",
    "Nobody can tell when the ticket was edited last, so nobody can tell what was approved.",
    "Let the account of the gate read the ticket's history.",
  ),
  "window.missing": rejected("ticket", "The ticket does not say when the change may be made.", FILL_THE_FIELD),
  "window.unreadable": rejected("ticket", "The window of the ticket holds no date with a time.", FILL_THE_FIELD),
  "window.without-offset": misconfigured(
    "system",
    "The window is written without a time zone: it means another moment for every reader.",
    "Keep the window in a field that holds a moment, and name that field in the policy (`tickets.window`).",
  ),
  "window.inverted": rejected("ticket", "The window ends before it begins.", FILL_THE_FIELD),
  "window.future": pending("ticket", "The window has not begun.", "Run again when it has."),
  "window.expired": rejected(
    "ticket",
    "The window is over.",
    "Have a new window approved, or open a ticket for this deployment.",
  ),
  "binding.marker-several": rejected(
    "ticket",
    "The title of the ticket holds several markers, and nobody can tell which one counts.",
    "Leave one marker in the title, and have the ticket approved again.",
  ),
  "binding.service-missing": rejected(
    "ticket",
    "The ticket does not say which service it is for; its number alone binds nothing.",
    FILL_THE_FIELD,
  ),
  "binding.service-other": rejected("ticket", "The ticket is for another service.", TICKET_FOR_THIS),
  "binding.service-several": rejected(
    "ticket",
    "The ticket is for several services, and the policy wants one.",
    "Open a ticket for each service.",
  ),
  "binding.environment-missing": rejected(
    "ticket",
    "The ticket does not say which environment it is for.",
    FILL_THE_FIELD,
  ),
  "binding.environment-other": rejected("ticket", "The ticket is for another environment.", TICKET_FOR_THIS),
  "binding.environment-several": rejected(
    "ticket",
    "The ticket is for several environments, and the policy wants one.",
    "Open a ticket for each environment.",
  ),
  "binding.release-unknown": misconfigured(
    "run",
    "The run does not say which release it deploys, by any of the names that may stand in a ticket.",
    "Give the run the digest of the contract, or the schema version.",
  ),
  "binding.release-missing": rejected("ticket", "The ticket does not say which release it is for.", FILL_THE_FIELD),
  "binding.release-other": rejected("ticket", "The ticket is for another release.", TICKET_FOR_THIS),
  "binding.release-several": rejected(
    "ticket",
    "The ticket is for this release and for others.",
    "Open a ticket for each release.",
  ),
  "reuse.unknown": unavailable(
    "system",
    "The record of earlier deployments cannot be read, so nobody can tell whether the ticket was used before.",
    "Give the gate what it needs to read the record (`deployments: read`), and run again.",
  ),
  "reuse.other-release": rejected(
    "run",
    "The ticket was used in this environment before, with another release.",
    NEW_TICKET,
  ),
  "reuse.after-rollback": rejected(
    "run",
    "What the ticket brought was rolled back; one rollback is all that it allows afterwards.",
    NEW_TICKET,
  ),
} as const satisfies Record<string, TicketReasonFacts>;

export type TicketReasonCode = keyof typeof TICKET_REASONS;

/** One cause for which a ticket does not let a change through. `is` may hold text of the ticket, to be escaped where it lands. */
export interface TicketReason extends TicketReasonFacts {
  readonly code: TicketReasonCode;
  /** What it is about, in the words of the policy. */
  readonly field: string;
  readonly is: string;
  readonly must: string;
}

/** A reason with what the table says of it. */
export function reasonFor(
  code: TicketReasonCode,
  seen: { readonly field: string; readonly is: string; readonly must: string },
): TicketReason {
  return { code, ...TICKET_REASONS[code], ...seen };
}

/** The reasons without repetitions, worst first and then in the order of the table, whatever order they were found in. */
export function sortedReasons(reasons: readonly TicketReason[]): readonly TicketReason[] {
  const byText = new Map(reasons.map((reason) => [sortingText(reason), reason]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}

const CODES = Object.keys(TICKET_REASONS);

function sortingText({ outcome, code, field, is, must }: TicketReason): string {
  const ranks = [TICKET_OUTCOMES.indexOf(outcome), CODES.indexOf(code)].map((rank) => String(rank).padStart(3, "0"));
  return JSON.stringify([...ranks, field, is, must]);
}
