import { isSameRelease, type Release } from "../change/release.ts";
import { isServing, isUnderWay, type LedgerReading, type LedgerRecord } from "./ledger.ts";

/*
 * What a ledger says of an environment as it stands. Pure. The newest record counts; what failed was never served, and what was
 * rolled back serves no longer, so that what was there before serves again.
 */

/** The deployment that an environment serves; `undefined` = none, as far as was read. */
export function servingRecord({ records }: LedgerReading): LedgerRecord | undefined {
  const serving = records.findLast(isServing);
  if (serving !== undefined) return serving;
  // Where the newest was taken back, nobody wrote anew that the one before serves again.
  const ended = records.findLast(({ events }) => events.some(({ kind }) => kind === "succeeded"));
  if (ended === undefined || !wasTakenBack(ended)) return undefined;
  return records.slice(0, records.indexOf(ended)).findLast((record) => hasSucceeded(record) && !wasTakenBack(record));
}

/** The deployment that is under way; `undefined` = none. */
export function recordUnderWay({ records }: LedgerReading): LedgerRecord | undefined {
  return records.findLast(isUnderWay);
}

/** Whether the release worked here before what serves now, so that to deploy it goes back. */
export function goesBackTo(reading: LedgerReading, release: Release): boolean {
  const serving = servingRecord(reading);
  if (serving === undefined || isSameRelease(serving.release, release)) return false;
  const before = reading.records.slice(0, reading.records.indexOf(serving));
  const latest = before.findLast((record) => hasSucceeded(record) && isSameRelease(record.release, release));
  return latest !== undefined && !wasTakenBack(latest);
}

/** When the release was rolled back here, if it has not worked here again since; milliseconds since 1970. */
export function rolledBackAt({ records }: LedgerReading, release: Release): number | undefined {
  const latest = records.findLast((record) => hasSucceeded(record) && isSameRelease(record.release, release));
  return latest?.events.findLast((event) => event.kind === "ended" && event.cause === "rolled-back")?.at;
}

export function hasSucceeded({ events }: Pick<LedgerRecord, "events">): boolean {
  return events.some(({ kind }) => kind === "succeeded");
}

function wasTakenBack({ events }: Pick<LedgerRecord, "events">): boolean {
  return events.some((event) => event.kind === "ended");
}
