import type { TicketVerdict } from "../../change/verify-ticket.ts";
import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { promotionReason } from "../promotion-reasons.ts";

/** What the ticket system came to. */
export interface TicketFinding {
  readonly verdict: TicketVerdict;
  /** Whether the policy asks for a ticket of this change at all. */
  readonly required: boolean;
}

/** What the ticket gate says, for people: the reasons of the ticket with their own codes. Pure. */
export function ticketGateAnswer({ verdict, required }: TicketFinding): GateAnswer {
  if (!required) return notAsked("ticket", "the policy asks for no ticket of such a change");
  const { outcome, reasons, ticket, opensAt } = verdict;
  const found = reasons.map(({ code, outcome: each, field, is, must }) =>
    promotionReason(`ticket.${each}`, { field: `${field} (${code})`, is, must }),
  );
  // An answer without a reason is no approval either.
  if (found.length === 0 && outcome !== "approved")
    found.push(promotionReason(`ticket.${outcome}`, { field: "ticket", is: outcome, must: "approved" }));
  const eligibleAt = outcome === "pending" && opensAt !== undefined ? Date.parse(opensAt) : undefined;
  return answerOf("ticket", found, {
    summary: ticket === undefined ? `no ticket was read: ${outcome}` : `${ticket.key} is ${outcome}`,
    eligibleAt,
  });
}
