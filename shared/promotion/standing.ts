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
  const ended = records.findLast(hasSucceeded);
  if (ended === undefined || !wasTakenBack(ended)) return undefined;
  return records.slice(0, records.indexOf(ended)).findLast((record) => hasSucceeded(record) && !wasTakenBack(record));
}

/** The deployments that are under way, without the one of the given id. There is one at most, unless something went wrong. */
export function recordsUnderWay({ records }: LedgerReading, own: string | undefined): readonly LedgerRecord[] {
  return records.filter((record) => isUnderWay(record) && record.id !== own);
}

/** Whether the release worked here before what serves now, and was not rolled back, so that to deploy it goes back. */
export function goesBackTo(reading: LedgerReading, release: Release): boolean {
  const { records } = reading;
  const serving = servingRecord(reading);
  if (serving === undefined || isSameRelease(serving.release, release)) return false;
  const latest = latestSuccess(records, release);
  if (latest === undefined || latest > records.indexOf(serving)) return false;
  return !wasTakenBack(records[latest]) && rolledBackAt(reading, release) === undefined;
}

/**
 * When the release was rolled back here, if it has not worked here again since; milliseconds since 1970. It was, where its record
 * says so, and where what worked before it was deployed again in its place.
 */
export function rolledBackAt({ records }: LedgerReading, release: Release): number | undefined {
  const latest = latestSuccess(records, release);
  if (latest === undefined) return undefined;
  const told = records[latest]?.events.findLast((event) => event.kind === "ended" && event.cause === "rolled-back");
  if (told !== undefined) return told.at;
  const next = records.findIndex((record, index) => index > latest && hasSucceeded(record) && !wasTakenBack(record));
  const successor = records[next];
  if (successor === undefined || !goesBackPast(records, next, latest)) return undefined;
  return successor.events.find(({ kind }) => kind === "succeeded")?.at;
}

/** Whether the ledger was read far enough back to tell whether the release was rolled back here. */
export function isReadBackTo({ records, hasOlder }: LedgerReading, release: Release): boolean {
  return !hasOlder || latestSuccess(records, release) !== undefined;
}

/**
 * Whether a rollback went to something that is older than the deployment at `past`. It did not, where what it went to was itself
 * left behind by an earlier rollback: after 1, 2, 3 and back to 1, to deploy 2 again takes nothing from 1.
 */
function goesBackPast(records: readonly LedgerRecord[], rollback: number, past: number): boolean {
  if (records[rollback]?.isRollback !== true) return false;
  const target = earlierSuccess(records, rollback);
  return !records.some((record, index) => {
    if (index <= target || index > past || !record.isRollback || !hasSucceeded(record)) return false;
    return earlierSuccess(records, index) < target;
  });
}

/** The place of the success before of the same release; -1 = none, as far as was read. */
function earlierSuccess(records: readonly LedgerRecord[], place: number): number {
  const release = records[place]?.release;
  return release === undefined ? -1 : (latestSuccess(records.slice(0, place), release) ?? -1);
}

function latestSuccess(records: readonly LedgerRecord[], release: Release): number | undefined {
  const place = records.findLastIndex((record) => hasSucceeded(record) && isSameRelease(record.release, release));
  return place === -1 ? undefined : place;
}

/** Whether it served at some time. */
export function hasSucceeded({ events }: Pick<LedgerRecord, "events">): boolean {
  return events.some(({ kind }) => kind === "succeeded");
}

function wasTakenBack(record: Pick<LedgerRecord, "events"> | undefined): boolean {
  return record?.events.some(({ kind }) => kind === "ended") === true;
}
