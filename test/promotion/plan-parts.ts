import { reasonFor } from "../../shared/change/ticket-reasons.ts";
import type { TicketVerdict } from "../../shared/change/verify-ticket.ts";
import type { FreezeCalendar } from "../../shared/policy/freeze.ts";
import type { EmergencyAnswer } from "../../shared/promotion/break-glass.ts";
import type { KnownCalendar } from "../../shared/promotion/freeze/freeze-gate.ts";
import { overlap } from "../../shared/promotion/freeze/interval.ts";
import { judgePlan, type PlanQuestion } from "../../shared/promotion/plan.ts";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import { APPROVED, aPlanQuestion, aReading, aRecord, hoursAgo, NOW, read, succeeded, verified } from "./builders.ts";

/** So many hours after {@link NOW}. */
export const inHours = (hours: number) => hoursAgo(-hours);

/** A calendar of production that freezes from so many hours after now to so many. */
export function frozen(from: number, to: number, parts: Partial<FreezeCalendar> = {}): KnownCalendar {
  const windows = [{ from: inHours(from), to: inHours(to) }];
  const changes: FreezeCalendar["changes"] = ["schema", "infra", "config"];
  return {
    calendar: { id: `from-${from}`, tier: "hard", environments: ["production"], changes, ...parts },
    zone: "UTC",
    times: { state: "read", windowsIn: (range) => windows.filter((window) => overlap(window, range)) },
  };
}

export function withFreezes(...calendars: readonly KnownCalendar[]): Pick<PlanQuestion, "freeze"> {
  return { freeze: { ...aPlanQuestion().freeze, calendars } };
}

/** Staging has served the new release for so many hours, and it was verified just now. */
export function soakedFor(hours: number): Pick<PlanQuestion, "source"> {
  const record = aRecord([succeeded(hoursAgo(hours)), verified(NOW)], { id: "31", environment: "staging" });
  return { source: read(aReading([record], { environment: "staging" })) };
}

export function ticketPendingUntil(opensAt: number | undefined): Pick<PlanQuestion, "ticket"> {
  const reasons = [reasonFor("window.future", { field: "window", is: "now", must: "later" })];
  const verdict: TicketVerdict = { outcome: "pending", reasons, approvers: [] };
  const opening = opensAt === undefined ? {} : { opensAt: new Date(opensAt).toISOString() };
  return { ticket: { required: true, verdict: { ...verdict, ...opening } } };
}

export function ticketUntil(closesAt: number): Pick<PlanQuestion, "ticket"> {
  return { ticket: { required: true, verdict: { ...APPROVED, closesAt: new Date(closesAt).toISOString() } } };
}

export function emergency(bypasses: readonly string[], expiresAt = inHours(4)): Pick<PlanQuestion, "emergency"> {
  const override = { reason: "payments are down for everybody", approvers: ["ada", "bob"], expiresAt };
  return { emergency: { state: "granted", override, bypasses } };
}

export const REFUSED: EmergencyAnswer = {
  state: "refused",
  reasons: [promotionReason("break-glass.reason", { field: "break-glass-reason", is: "3", must: "20" })],
};

export function judge(...parts: readonly Partial<PlanQuestion>[]) {
  return judgePlan(Object.assign(aPlanQuestion(), ...parts));
}
