import type { TicketReasonCode } from "../../shared/change/ticket-reasons.ts";
import type { aQuestion } from "./builders.ts";

type Parts = Parameters<typeof aQuestion>[0];

/** A reason, what it says (field, is, must), what leads to it alone, and the nearest question that is approved. */
export type Refusal = readonly [
  code: TicketReasonCode,
  says: readonly [string, string, string],
  refused: Parts,
  passing?: Parts,
];

/** What a time must be, in the words of the reasons. */
export const OFFSET = "a date and time with an offset";
