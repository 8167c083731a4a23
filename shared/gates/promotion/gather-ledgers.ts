import type { Release } from "../../change/release.ts";
import type { TicketFacts } from "../../change/ticket.ts";
import type { TicketUse } from "../../change/ticket-use.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import { type Ledger, LedgerError } from "../../promotion/ledger.ts";
import { hasSucceeded } from "../../promotion/standing.ts";
import { withoutFullStop } from "../../report/sentence.ts";

/** What the ledger tells of an environment; never throws for what the ledger does. */
export async function gatherLedger(
  ledger: Ledger,
  place: { readonly service: string; readonly environment: string; readonly reaching?: Release | undefined },
): Promise<LedgerFacts> {
  try {
    return { state: "read", reading: await ledger.read(place) };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { state: "unreadable", environment: place.environment, why: withoutFullStop(error.message) };
  }
}

/** Is none of a ledger's: who reads back to it reads everything. */
const NO_RELEASE: Release = { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined };

/**
 * Earlier deployments to an environment under a ticket, the oldest first, however far back they lie; `undefined` = the ledger cannot be
 * relied on. `target` = what was read of it already.
 */
export async function gatherTicketUses(
  ledger: Ledger,
  target: LedgerFacts,
): Promise<(ticket: TicketFacts) => readonly TicketUse[] | undefined> {
  const isPart = target.state === "read" && target.reading.hasOlder;
  const whole = isPart ? await gatherLedger(ledger, { ...target.reading, reaching: NO_RELEASE }) : target;
  if (whole.state === "unreadable" || whole.reading.doubts.some(({ blocks }) => blocks)) return () => undefined;
  const { records } = whole.reading;
  return ({ system, id }) =>
    records.flatMap((record, index): readonly TicketUse[] => {
      if (record.ticket?.system !== system || record.ticket.id !== id) return [];
      const before = records.slice(0, index).findLast(hasSucceeded);
      return [{ release: record.release, replaced: before?.release }];
    });
}

/** The latest time that the ledgers tell, since one may be read after the other; `otherwise` where none could be read. */
export function ledgerTime(all: readonly (LedgerFacts | undefined)[], otherwise: number): number {
  const times = all.flatMap((facts) => (facts?.state === "read" ? facts.reading.now : []));
  return times.length === 0 ? otherwise : Math.max(...times);
}
