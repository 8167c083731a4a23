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
  if (!wasTakenBack(records.findLast(hasSucceeded))) return undefined;
  return records.findLast((record) => hasSucceeded(record) && !wasTakenBack(record));
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
  const latest = records[latestSuccess(records, release) ?? -1];
  if (latest === undefined) return undefined;
  return takenBackAt(latest) ?? leftBehind(records).get(latest);
}

/** When a record says of itself that it was rolled back. */
function takenBackAt({ events }: Pick<LedgerRecord, "events">): number | undefined {
  return events.findLast((event) => event.kind === "ended" && event.cause === "rolled-back")?.at;
}

/** Whether the ledger was read far enough back to tell whether the release was rolled back here. */
export function isReadBackTo({ records, hasOlder }: LedgerReading, release: Release): boolean {
  return !hasOlder || latestSuccess(records, release) !== undefined;
}

/**
 * The deployments whose place a rollback took, and when. What a rollback jumped over was not its cause, and it is on no way back any
 * more: after 1, 2, 3 and back to 1, deploying 2 takes nothing from 1.
 */
function leftBehind(records: readonly LedgerRecord[]): ReadonlyMap<LedgerRecord, number> {
  const left = new Map<LedgerRecord, number>();
  // Each took the place of the one before.
  const line: LedgerRecord[] = [];
  for (const [index, record] of records.entries()) {
    if (!hasSucceeded(record) || wasTakenBack(record)) continue;
    if (record.isRollback) {
      const before = records[latestSuccess(records.slice(0, index), record.release) ?? -1];
      const place = before === undefined ? -1 : line.indexOf(before);
      // What it goes back to may be older than what was read.
      if (place >= 0 || before === undefined) {
        const replaced = line.at(-1);
        const at = record.events.find(({ kind }) => kind === "succeeded")?.at ?? record.startedAt;
        if (replaced !== undefined && !isAnotherLeft(records.slice(records.indexOf(replaced) + 1, index), at))
          left.set(replaced, at);
        line.length = place + 1;
      }
    }
    line.push(record);
  }
  return left;
}

/** Whether one of those that came in between says itself that the rollback ended it: then it was that one which served. */
function isAnotherLeft(between: readonly LedgerRecord[], at: number): boolean {
  return between.some((record) => (takenBackAt(record) ?? Number.NEGATIVE_INFINITY) >= at);
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
