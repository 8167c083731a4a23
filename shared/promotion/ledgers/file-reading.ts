import type { LedgerDoubt, LedgerReading } from "../ledger.ts";
import { type LedgerPlace, readChain } from "./file-chain.ts";
import { historyOf } from "./file-history.ts";
import type { FoundFile } from "./file-store.ts";

/** What a ledger file tells at a time, in milliseconds since 1970. */
export function readingOf(found: FoundFile, { service, environment }: LedgerPlace, clock: number): LedgerReading {
  const chain = readChain(found, { service, environment });
  const { records, doubts } = historyOf(chain.entries, { service, environment });
  const newest = chain.entries.at(-1)?.at ?? 0;
  return {
    service,
    environment,
    records,
    doubts: [...doubtsOfFile([found.damage, chain.damage]), ...doubts, ...doubtsOfClock(clock, newest)],
    hasOlder: false,
    now: Math.max(clock, newest),
  };
}

function doubtsOfFile(damages: readonly (string | undefined)[]): readonly LedgerDoubt[] {
  return damages.flatMap((is) =>
    is === undefined ? [] : [{ code: "ledger.broken-chain", recordId: "", is, blocks: true }],
  );
}

/** The clocks of two machines differ by so much; more is a wrong clock, by which nothing can be said of times. */
const USUAL_MILLISECONDS = 5 * 60_000;

function doubtsOfClock(clock: number, newest: number): readonly LedgerDoubt[] {
  const behind = newest - clock;
  if (behind <= 0) return [];
  const is = `the clock of this machine is ${behind / 1000} seconds behind the newest entry`;
  return [{ code: "ledger.clock", recordId: "", is, blocks: behind > USUAL_MILLISECONDS }];
}
