import { DAY, EARLIEST } from "./times.ts";

/** The time that recorded calls cover. */
export interface Window {
  /** Milliseconds since 1970; `null` when no call has a time. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whole days between the two. */
  readonly days: number;
}

/** Days without any call after which what lies before is not covered any more: recordings have holes, offices have weekends. */
const LONGEST_GAP = 7;

/**
 * Gathers when calls were made. The window goes back from the last call to the last gap of more than a week, so that no single
 * call of long ago makes it long.
 */
export class WindowTally {
  readonly #latest: number;
  /** The first call of each day that has any. */
  readonly #days = new Map<number, number>();
  #to = Number.NEGATIVE_INFINITY;

  /** Calls after `latest` (milliseconds since 1970) cannot be, and have no time. */
  constructor(latest: number) {
    this.#latest = latest;
  }

  add(at: number): void {
    if (at < EARLIEST || at > this.#latest) return;
    if (at > this.#to) this.#to = at;
    const day = Math.floor(at / DAY);
    const first = this.#days.get(day);
    if (first === undefined || at < first) this.#days.set(day, at);
  }

  window(): Window {
    const days = [...this.#days.keys()].sort((left, right) => right - left);
    let start = days[0];
    if (start === undefined) return { from: null, to: null, days: 0 };
    for (const day of days) {
      if (start - day > LONGEST_GAP) break;
      start = day;
    }
    const from = this.#days.get(start) ?? this.#to;
    return { from, to: this.#to, days: Math.floor((this.#to - from) / DAY) };
  }
}
