import type { Actors } from "./actors.ts";
import { judgeApprovals } from "./judge-approvals.ts";
import { judgeBinding } from "./judge-binding.ts";
import { judgeStanding } from "./judge-standing.ts";
import { judgeWindow } from "./judge-window.ts";
import type { ChangeKind, Release } from "./release.ts";
import type { Account, TicketAnswer, TicketFacts } from "./ticket.ts";
import { isSameKey, type TicketKey } from "./ticket-key.ts";
import { reasonFor, sortedReasons, type TicketOutcome, type TicketReason } from "./ticket-reasons.ts";
import type { TicketRules } from "./ticket-rules.ts";
import { judgeReuse, type TicketUse } from "./ticket-use.ts";
import { listed } from "./ticket-words.ts";

/** All that decides whether a ticket lets a change through. */
export interface TicketQuestion {
  readonly key: TicketKey;
  /** What the system answered when it was asked for this key; `undefined` = it was not asked. */
  readonly answer: TicketAnswer | undefined;
  readonly rules: TicketRules;
  readonly service: string;
  readonly environment: string;
  readonly release: Release;
  readonly changeKind: ChangeKind;
  /** Whether the change of the contract is breaking; true as well where that could not be established. */
  readonly breaking: boolean;
  /** Whether the change goes past other gates as an emergency: then the system itself must say that the ticket is for one. */
  readonly emergency: boolean;
  readonly actors: Actors;
  /** Deployments to this environment under the same ticket id, the oldest first; `undefined` = the ledger cannot be read. */
  readonly earlierUses: readonly TicketUse[] | undefined;
  /** The time of a server, never of the machine that runs the job; `undefined` = not known. */
  readonly now: Date | undefined;
}

export interface TicketVerdict {
  /** Only `approved` passes. */
  readonly outcome: TicketOutcome;
  /** All that speaks against it, the worst first; empty if and only if it is approved. */
  readonly reasons: readonly TicketReason[];
  /** Absent when there is none to speak of. */
  readonly ticket?: TicketFacts;
  /** Whose approvals count. */
  readonly approvers: readonly Account[];
  /** When a window begins that has not begun; ISO 8601 in UTC. */
  readonly opensAt?: string;
  /** When the window ends that is open or has not begun; ISO 8601 in UTC. */
  readonly closesAt?: string;
  /** When the ticket system may be asked again, where it says so. */
  readonly retryAfterSeconds?: number;
}

/** Decides whether a change ticket lets a change through. Pure: looks at everything, and gives all reasons at once. */
export function verifyTicket(question: TicketQuestion): TicketVerdict {
  const { key, answer } = question;
  if (key.state !== "chosen") return verdict([keyReason(key)]);
  switch (answer?.state) {
    case "found":
      return judgeTicket(question, key.key, answer.ticket);
    case "not-found":
      return verdict([systemReason("system.not-found", answer.reason)]);
    case "misconfigured":
      return verdict([systemReason("system.misconfigured", answer.reason)]);
    case "unavailable": {
      const { reason, retryAfterSeconds } = answer;
      const later = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      return { ...verdict([systemReason("system.unavailable", reason)]), ...later };
    }
    default:
      return verdict([systemReason("system.unavailable", "not asked")]);
  }
}

function judgeTicket(question: TicketQuestion, asked: string, ticket: TicketFacts): TicketVerdict {
  const { rules, release, service, environment, changeKind: kind, breaking, emergency, actors } = question;
  const window = judgeWindow(ticket.window, rules.window, question.now);
  const approvals = judgeApprovals(ticket, rules, { kind, breaking, actors });
  const reuse = judgeReuse(question.earlierUses, release, rules.reuse);
  const reasons = [
    ...judgeKey(ticket, asked),
    ...judgeStanding(ticket, rules, { emergency }),
    ...approvals.reasons,
    ...window.reasons,
    ...judgeBinding(ticket, rules.binding, { service, environment, release: reuse.boundTo }),
    ...reuse.reasons,
  ];
  const { opensAt, closesAt } = window;
  const opening = { ...(opensAt === undefined ? {} : { opensAt }), ...(closesAt === undefined ? {} : { closesAt }) };
  return { ...verdict(reasons), ticket, approvers: approvals.approvers, ...opening };
}

function verdict(reasons: readonly TicketReason[]): TicketVerdict {
  const sorted = sortedReasons(reasons);
  return { outcome: sorted[0]?.outcome ?? "approved", reasons: sorted, approvers: [] };
}

function judgeKey({ system, askedKey, key }: TicketFacts, asked: string): readonly TicketReason[] {
  if (askedKey === asked && isSameKey(system, asked, key)) return [];
  return [reasonFor("key.moved", { field: "ticket", is: key, must: asked })];
}

function keyReason(key: Exclude<TicketKey, { readonly state: "chosen" }>): TicketReason {
  const field = key.source === "input" ? "ticket" : `ticket from the ${key.source}`;
  const must = "one key of a ticket";
  switch (key.state) {
    case "missing":
      return reasonFor("key.missing", { field, is: "nothing", must });
    case "malformed":
      return reasonFor("key.malformed", { field, is: key.text, must });
    case "ambiguous":
      return reasonFor("key.ambiguous", { field, is: listed(key.keys), must });
    case "untrusted":
      return key.source === "input"
        ? reasonFor("key.untrusted", { field, is: "made up by the workflow", must: "typed to start the run" })
        : reasonFor("key.untrusted", { field: "ticket-from", is: key.source, must: "input" });
  }
}

function systemReason(
  code: "system.not-found" | "system.unavailable" | "system.misconfigured",
  is: string,
): TicketReason {
  return reasonFor(code, { field: "ticket system", is, must: "a ticket" });
}
