import type { CallCounts } from "./usage-report.ts";

/** What happens to one recorded call. */
export const VERDICTS = ["rejected", "dropped", "unaffected", "alreadyRejected", "undecided"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Counts calls by verdict. */
export class CallTally {
  readonly #counts: Record<Verdict, number> = {
    rejected: 0,
    dropped: 0,
    unaffected: 0,
    alreadyRejected: 0,
    undecided: 0,
  };

  add(verdict: Verdict, calls: number): void {
    this.#counts[verdict] += calls;
  }

  counts(): CallCounts {
    const counts = { ...this.#counts };
    return { calls: VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0), ...counts };
  }
}

/** Clients that are told apart; the calls of later ones are counted together. */
const CLIENT_LIMIT = 1_000;

/** What stands for a client in a recording that names none. */
const NO_CLIENT = "(not recorded)";

/** Counts calls by client, a bounded number of them. */
export class ClientTally {
  readonly #clients = new Map<string, CallTally>();
  readonly #others = new CallTally();

  add(client: string | null, verdict: Verdict, calls: number): void {
    const name = client ?? NO_CLIENT;
    let tally = this.#clients.get(name);
    if (tally === undefined && this.#clients.size < CLIENT_LIMIT) {
      tally = new CallTally();
      this.#clients.set(name, tally);
    }
    (tally ?? this.#others).add(verdict, calls);
  }

  /** Every client that was told apart, and the rest together. */
  counts(): {
    readonly clients: readonly { readonly client: string; readonly counts: CallCounts }[];
    readonly others: CallCounts;
  } {
    const clients = [...this.#clients].map(([client, tally]) => ({ client, counts: tally.counts() }));
    return { clients, others: this.#others.counts() };
  }
}

/** The calls of both together. */
export function addCounts(left: CallCounts, right: CallCounts): CallCounts {
  const sum = new CallTally();
  for (const counts of [left, right]) for (const verdict of VERDICTS) sum.add(verdict, counts[verdict]);
  return sum.counts();
}

/** Order of trouble: most rejected calls first, then dropped, undecided and all calls; by name where all are equal. */
export function byTrouble<Item>(
  countsOf: (item: Item) => CallCounts,
  nameOf: (item: Item) => string,
): (left: Item, right: Item) => number {
  return (left, right) => {
    const [a, b] = [countsOf(left), countsOf(right)];
    const names = nameOf(left) < nameOf(right) ? -1 : 1;
    return b.rejected - a.rejected || b.dropped - a.dropped || b.undecided - a.undecided || b.calls - a.calls || names;
  };
}
