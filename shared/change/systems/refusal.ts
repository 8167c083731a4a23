import type { TicketAnswer } from "../ticket.ts";

/** Every answer but that there is a ticket. */
export type NoTicket = Exclude<TicketAnswer, { readonly state: "found" }>;

/** Ends the reading of a ticket with an answer; never leaves this folder. */
export class Refusal extends Error {
  readonly answer: NoTicket;
  /** The status of the reply that came instead; `undefined` when it was none of refusal. */
  readonly status: number | undefined;

  constructor(answer: NoTicket, status?: number) {
    super(answer.reason);
    this.name = "Refusal";
    this.answer = answer;
    this.status = status;
  }
}

/** Asking again may help. */
export function unavailable(reason: string, retryAfterSeconds?: number): Refusal {
  return new Refusal({ state: "unavailable", reason, retryAfterSeconds });
}

/** Somebody has to mend something first. */
export function misconfigured(reason: string): Refusal {
  return new Refusal({ state: "misconfigured", reason });
}

/** There is no such ticket, or it is not shown. */
export function notFound(reason: string): Refusal {
  return new Refusal({ state: "not-found", reason });
}
