import { setMaxListeners } from "node:events";
import type { CaptureLimits } from "./capture.ts";
import type { CaptureError } from "./capture-error.ts";
import { JsonCost, JsonStructure } from "./json-structure.ts";
import { type Side, sideError } from "./side.ts";

/** The caps of a capture when none are given; see {@link CaptureLimits} for the units. */
export const DEFAULT_LIMITS: CaptureLimits = { pages: 256, bytes: 64 * 1024 * 1024, milliseconds: 60_000, depth: 200 };

/** Of the limit of bytes, for one structural character of JSON. */
const BYTES_OF_STRUCTURE = 8;

/** What a short text may hold in any case. */
const LEAST_STRUCTURE = 1_000_000;

/** How a user raises a cap, for the messages about it. The one on depth is fixed. */
export const WHERE_TO_RAISE: Readonly<Record<Exclude<keyof CaptureLimits, "depth" | "structure">, string>> = {
  pages: "`capture.max-pages` of the policy, `max-pages` of capture-contract, or --max-pages",
  bytes: "`capture.max-bytes` of the policy, `max-bytes` of capture-contract, or --max-bytes",
  milliseconds: "`capture.timeout-seconds` of the policy, `timeout-seconds` of capture-contract, or --timeout",
};

/** Timers of Node count in 32 bits, and one that is longer ends at once. */
export const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;

/**
 * What one capture may still spend, and the one place where it ends early: {@link signal} is aborted with the
 * CaptureError to report, and every wait goes through {@link race}.
 */
export class Budget {
  readonly limits: CaptureLimits;
  /** The side whose capture this is. */
  readonly side: Side;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #letGo: () => void;
  readonly #cost: JsonCost;
  #bytes = 0;
  readonly #since: string;
  #waitingFor = "the server";
  #evidence: () => string = () => "";

  /**
   * Starts the clock. `cancel` ends the capture from outside, for a sibling that failed; `since` says for the message of a
   * timeout what began with the clock.
   */
  constructor(
    side: Side,
    limits: CaptureLimits,
    options: { readonly cancel?: AbortSignal | undefined; readonly since?: string },
  ) {
    this.side = side;
    this.limits = limits;
    const structure = Math.max(LEAST_STRUCTURE, Math.floor(limits.bytes / BYTES_OF_STRUCTURE));
    this.#cost = new JsonCost(limits.structure ?? structure);
    this.#since = options.since ?? "the capture's start";
    // Every request in flight listens; that is no leak.
    setMaxListeners(0, this.#controller.signal);
    const milliseconds = Math.min(limits.milliseconds, LONGEST_TIMER_MILLISECONDS);
    this.#timer = setTimeout(() => this.fail(this.#timeoutError()), milliseconds);
    const cancelled = () =>
      this.fail(
        sideError(side, "cancelled", { problem: "the capture was stopped", next: "see the error of the other side" }),
      );
    const { cancel } = options;
    if (cancel?.aborted === true) cancelled();
    cancel?.addEventListener("abort", cancelled, { once: true });
    this.#letGo = () => cancel?.removeEventListener("abort", cancelled);
  }

  /** Aborted with the CaptureError that ends the capture. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Names what is waited for now, for the message of a timeout: a noun phrase. */
  waitFor(what: string): void {
    this.#waitingFor = what;
  }

  /** Has the message of a timeout end with what is known then, such as the output of a process. */
  addEvidence(evidence: () => string): void {
    this.#evidence = evidence;
  }

  /** Ends the capture. Only the first error counts. */
  fail(error: CaptureError): void {
    this.#controller.abort(error);
  }

  /** Counts received bytes; over the cap it ends the capture, which the caller sees by {@link signal}. */
  spendBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes <= this.limits.bytes) return;
    this.fail(
      sideError(this.side, "bytes", {
        problem: `what it holds is larger than ${this.limits.bytes} bytes`,
        next: `shorten the lists, or allow more if they are meant to be that large (${WHERE_TO_RAISE.bytes})`,
      }),
    );
  }

  /**
   * What counts JSON while its bytes come in; over a cap it ends the capture, as {@link spendBytes} does. For one stream of
   * bytes.
   */
  meter(): (chunk: Uint8Array) => void {
    const structure = new JsonStructure(this.#cost);
    return (chunk) => {
      this.spendBytes(chunk.length);
      const problem = structure.add(chunk);
      if (problem === undefined) return;
      const next = "make the lists shorter and flatter, or raise the limit of bytes if they are meant to be that large";
      this.fail(sideError(this.side, "structure", { problem: `it holds ${problem}`, next }));
    };
  }

  /** The outcome of `work`, or the error that ended the capture, whichever comes first. */
  async race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    return await new Promise<T>((resolve, reject) => {
      const abort = () => reject(signal.reason);
      if (signal.aborted) abort();
      signal.addEventListener("abort", abort, { once: true });
      work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
  }

  /** Stops the clock, and lets go of what may outlive the capture; call it when the capture is over. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#letGo();
  }

  #timeoutError(): CaptureError {
    const seconds = this.limits.milliseconds / 1000;
    return sideError(this.side, "timeout", {
      problem: `there was no answer to ${this.#waitingFor} within ${seconds} s of ${this.#since}${this.#evidence()}`,
      next: `check that the server is up and answers MCP at this target, or give it more time (${WHERE_TO_RAISE.milliseconds})`,
    });
  }
}
