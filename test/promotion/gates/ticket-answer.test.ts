import { describe, expect, test } from "@jest/globals";
import { reasonFor, type TicketOutcome, type TicketReasonCode } from "../../../shared/change/ticket-reasons.ts";
import type { TicketVerdict } from "../../../shared/change/verify-ticket.ts";
import { ticketGateAnswer } from "../../../shared/promotion/gates/ticket-answer.ts";
import { aTicket } from "../../change/builders.ts";
import { APPROVED } from "../builders.ts";

describe("a ticket", () => {
  const verdict = (
    outcome: TicketOutcome,
    code?: TicketReasonCode,
    parts: Partial<TicketVerdict> = {},
  ): TicketVerdict => ({
    ...APPROVED,
    outcome,
    reasons: code === undefined ? [] : [reasonFor(code, { field: "window", is: "now", must: "later" })],
    ...parts,
  });
  const answer = (found: TicketVerdict, required = true) => ticketGateAnswer({ verdict: found, required });

  test("that is approved passes", () => {
    expect(answer(APPROVED)).toMatchObject({
      gate: "ticket",
      decision: "pass",
      asked: true,
      summary: "no ticket was read: approved",
    });
  });

  test("that nobody asks for passes, whatever it says", () => {
    expect(answer(verdict("rejected", "state.other"), false)).toMatchObject({
      decision: "pass",
      asked: false,
      reasons: [],
    });
  });

  test.each<readonly [TicketOutcome, TicketReasonCode, string]>([
    ["rejected", "window.expired", "fail"],
    ["pending", "window.future", "wait"],
    ["unavailable", "system.unavailable", "unknown"],
    ["misconfigured", "policy.incomplete", "unknown"],
  ])("that is %s does not pass", (outcome, code, decision) => {
    const told = answer(verdict(outcome, code));
    expect(told).toMatchObject({ decision, summary: `no ticket was read: ${outcome}` });
    expect(told.reasons).toMatchObject([
      { code: `ticket.${outcome}`, field: `window (${code})`, is: "now", must: "later" },
    ]);
  });

  test.each<readonly [TicketOutcome, string]>([
    ["rejected", "fail"],
    ["pending", "wait"],
    ["unavailable", "unknown"],
    ["misconfigured", "unknown"],
  ])("that is %s without a reason does not pass either", (outcome, decision) => {
    expect(answer(verdict(outcome))).toMatchObject({
      decision,
      reasons: [{ code: `ticket.${outcome}`, field: "ticket", is: outcome, must: "approved" }],
    });
  });

  test("is called by its key", () => {
    expect(answer({ ...APPROVED, ticket: aTicket({ key: "CHG-7" }) }).summary).toBe("CHG-7 is approved");
  });

  test("that nobody asks for says so", () => {
    expect(answer(APPROVED, false).summary).toBe("the policy asks for no ticket of such a change");
  });

  test("that waits for its window says when it opens", () => {
    const opensAt = "2026-12-01T08:00:00.000Z";
    expect(answer(verdict("pending", "window.future", { opensAt })).eligibleAt).toBe(Date.parse(opensAt));
    expect(answer(verdict("rejected", "state.other", { opensAt })).eligibleAt).toBeUndefined();
    expect(answer(verdict("pending", "state.pending")).eligibleAt).toBeUndefined();
  });
});
