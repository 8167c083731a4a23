import { describe, expect, test } from "@jest/globals";
import { TICKET_REASONS, type TicketReasonCode } from "../../shared/change/ticket-reasons.ts";
import { verifyTicket } from "../../shared/change/verify-ticket.ts";
import { APPROVAL_REFUSALS } from "./approval-refusals.ts";
import { BINDING_REFUSALS } from "./binding-refusals.ts";
import { aQuestion } from "./builders.ts";
import { STANDING_REFUSALS } from "./standing-refusals.ts";

const REFUSALS = [...STANDING_REFUSALS, ...APPROVAL_REFUSALS, ...BINDING_REFUSALS];
const TWINS = REFUSALS.map(([code, says, , passing = {}]) => [code, says, passing] as const);

describe("a ticket is refused", () => {
  test.each(REFUSALS)("for %s: %j", (code, [field, is, must], refused) => {
    const { outcome, reasons } = verifyTicket(aQuestion(refused));
    expect(reasons).toContainEqual({ code, ...TICKET_REASONS[code], field, is, must });
    expect(outcome).toBe(TICKET_REASONS[code].outcome);
    expect(reasons.map((reason) => reason.code)).toEqual([code, ...besides(code)]);
  });

  test.each(TWINS)("and its twin is approved: %s, %j", (_code, _says, passing) => {
    expect(verifyTicket(aQuestion(passing))).toMatchObject({ outcome: "approved", reasons: [] });
  });

  test("for every reason in the table", () => {
    const shown = new Set(REFUSALS.map(([code]) => code));
    expect(Object.keys(TICKET_REASONS).filter((code) => !shown.has(code as TicketReasonCode))).toEqual([]);
  });
});

/** What an approval that does not count is short of, in a ticket that has no other. */
function besides(code: TicketReasonCode): readonly TicketReasonCode[] {
  const uncounted = /^approvals\.(by-.*|approver-unknown|time-unknown|before-edit)$/.test(code);
  return uncounted ? ["approvals.missing"] : [];
}
