import { JsonCost, JsonStructure } from "../json-structure.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { ProbeLimits } from "./model.ts";

/** One answer may take this part of the bytes of all answers: lists are taken twice. */
const SHARE_OF_ONE_ANSWER = 2;

/** The end of a wait. */
export class Deadline {
  #end: number;

  constructor(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  /** Milliseconds that are left; negative when it is over. */
  get left(): number {
    return this.#end - performance.now();
  }

  /** The outcome of work whose time does not count. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#end += performance.now() - start;
    }
  }
}

/** What one visit may still spend: time, bytes, and what parsing them costs. `whole` is the end of the probe that it is part of. */
export class Allowance {
  readonly limits: ProbeLimits;
  readonly #whole: Deadline;
  readonly #cost: JsonCost;
  #bytes: number;

  constructor(limits: ProbeLimits, whole: Deadline) {
    this.limits = limits;
    this.#whole = whole;
    this.#cost = new JsonCost(limits.structure);
    this.#bytes = limits.bytes;
  }

  /** Milliseconds that the whole probe has left. */
  get left(): number {
    return this.#whole.left;
  }

  /** The deadline of an exchange that begins now, which may take `milliseconds` where that is more than others may. */
  exchange(milliseconds = 0): Deadline {
    return new Deadline(Math.min(Math.max(this.limits.exchange, milliseconds), this.left));
  }

  /** Bytes that all answers may still have. */
  get bytesLeft(): number {
    return this.#bytes;
  }

  /** Bytes that one answer may have. */
  get answerBytes(): number {
    return Math.min(this.#bytes, Math.ceil(this.limits.bytes / SHARE_OF_ONE_ANSWER));
  }

  /** What counts one answer while its bytes come in. It throws a ProbeFailure when there would be too much to parse. */
  meter(stage: ProbeStage): (chunk: Uint8Array) => void {
    const structure = new JsonStructure(this.#cost);
    return (chunk) => {
      this.#bytes -= chunk.length;
      const problem = structure.add(chunk);
      if (problem !== undefined) throw new ProbeFailure("http.oversize", stage, `all answers together hold ${problem}`);
    };
  }

  /** Milliseconds that an exchange may still take. Throws a ProbeFailure when time or bytes are used up. */
  open(deadline: Deadline, stage: ProbeStage): number {
    const milliseconds = Math.floor(Math.min(deadline.left, this.left));
    if (this.left < 1) {
      throw new ProbeFailure("http.timeout_headers", stage, overWords(this.limits));
    }
    if (milliseconds < 1) throw new ProbeFailure("http.timeout_headers", stage, "the time of the exchange was over");
    if (this.#bytes < 1) {
      const limit = `all answers together are larger than ${this.limits.bytes} bytes`;
      throw new ProbeFailure("http.oversize", stage, limit);
    }
    return milliseconds;
  }
}

/** What is said when the time of a probe was used up, by all of its visits and the login. */
export function overWords({ whole }: Pick<ProbeLimits, "whole">): string {
  return `the time of the whole probe (${Math.round(whole / 100) / 10} s) was over`;
}
