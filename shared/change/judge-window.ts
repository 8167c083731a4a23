import { readMoment } from "./moment.ts";
import type { TicketFacts } from "./ticket.ts";
import { reasonFor, type TicketReason } from "./ticket-reasons.ts";
import type { TicketRules } from "./ticket-rules.ts";

export interface WindowAnswer {
  readonly reasons: readonly TicketReason[];
  /** When the window begins that has not begun, grace included; ISO 8601 in UTC. */
  readonly opensAt: string | undefined;
  /** When the window ends that is open or has not begun, grace included; ISO 8601 in UTC. */
  readonly closesAt: string | undefined;
}

/**
 * Whether now lies in the window of the ticket: half-open, by the time of a server. What is missing or cannot be read never
 * means that a window is open; half a window is none.
 */
export function judgeWindow(
  window: TicketFacts["window"],
  rules: TicketRules["window"],
  now: Date | undefined,
): WindowAnswer {
  const time = timeReasons(now);
  const { graceMilliseconds: grace } = rules;
  if (!(grace >= 0 && grace <= LONGEST_GRACE)) return { reasons: [...time, graceReason(grace)], ...NEVER };
  if (window.start === undefined && window.end === undefined && !rules.required) return { reasons: time, ...NEVER };
  const start = readBound(window.start, "start");
  const end = readBound(window.end, "end");
  if (start.at === undefined || end.at === undefined)
    return { reasons: [...time, ...start.reasons, ...end.reasons], ...NEVER };
  if (start.at >= end.at) return { reasons: [...time, invertedReason(start.at, end.at)], ...NEVER };
  if (now === undefined || time.length > 0) return { reasons: time, ...NEVER };
  return judgeOpen({ start: start.at - grace, end: end.at + grace }, now);
}

const NEVER = { opensAt: undefined, closesAt: undefined } as const;

/** A day: who needs more has the window approved anew. */
const LONGEST_GRACE = 86_400_000;

function judgeOpen({ start, end }: { readonly start: number; readonly end: number }, now: Date): WindowAnswer {
  const seen = { is: written(now.getTime()), must: `${written(start)} or later, and before ${written(end)}` };
  if (now.getTime() < start) {
    const reason = reasonFor("window.future", { field: "window", ...seen });
    return { reasons: [reason], opensAt: written(start), closesAt: written(end) };
  }
  if (now.getTime() < end) return { reasons: [], opensAt: undefined, closesAt: written(end) };
  return { reasons: [reasonFor("window.expired", { field: "window", ...seen })], ...NEVER };
}

function timeReasons(now: Date | undefined): readonly TicketReason[] {
  if (now !== undefined && !Number.isNaN(now.getTime())) return [];
  return [reasonFor("time.unknown", { field: "time", is: "unknown", must: "the time of a server" })];
}

function graceReason(grace: number): TicketReason {
  const seen = { is: `${grace} milliseconds`, must: "from nothing to a day" };
  return reasonFor("policy.incomplete", { field: "tickets.window.grace", ...seen });
}

function invertedReason(start: number, end: number): TicketReason {
  const seen = { is: `${written(start)} to ${written(end)}`, must: "an end after the start" };
  return reasonFor("window.inverted", { field: "window", ...seen });
}

/** One end of the window in milliseconds since 1970, or why it is none. */
function readBound(
  text: string | undefined,
  side: "start" | "end",
): { readonly at: number | undefined; readonly reasons: readonly TicketReason[] } {
  const seen = { field: `window ${side}`, is: text ?? "nothing", must: "a date and time with an offset" };
  if (text === undefined) return { at: undefined, reasons: [reasonFor("window.missing", seen)] };
  const moment = readMoment(text);
  if (moment.state === "known") return { at: moment.milliseconds, reasons: [] };
  const code = moment.state === "without-offset" ? "window.without-offset" : "window.unreadable";
  return { at: undefined, reasons: [reasonFor(code, seen)] };
}

function written(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
