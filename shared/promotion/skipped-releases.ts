import { isSameRelease, type Release } from "../change/release.ts";
import type { LedgerReading, LedgerRecord } from "./ledger.ts";
import { hasSucceeded } from "./standing.ts";

/** The releases that an environment skips. */
export interface SkippedReleases {
  /** Oldest first, each once. */
  readonly releases: readonly Release[];
  /** Whether there may be others in the part of the ledger that was not read. */
  readonly isComplete: boolean;
}

/**
 * The releases that succeeded in the environment before after the target's current one came there and before this one did; of
 * each of the two the newest record counts. Where the current one never came there, those that began after it came to the
 * target. Pure.
 */
export function skippedReleases(
  source: LedgerReading,
  current: Pick<LedgerRecord, "release" | "startedAt">,
  release: Release,
): SkippedReleases {
  const { records, hasOlder } = source;
  const newestOf = (wanted: Release) => records.findLastIndex((record) => isSameRelease(record.release, wanted));
  const [from, to] = [newestOf(current.release), newestOf(release)];
  // Nothing lies between where the release came before the current one: it goes back.
  const before = to === -1 ? records : records.slice(0, to);
  const between =
    from === -1 ? before.filter(({ startedAt }) => startedAt > current.startedAt) : before.slice(from + 1);
  const skipped = between
    .filter(hasSucceeded)
    .map((record) => record.release)
    .filter((each) => ![current.release, release].some((known) => isSameRelease(known, each)));
  return { releases: withoutRepetition(skipped), isComplete: from !== -1 || !hasOlder };
}

function withoutRepetition(releases: readonly Release[]): readonly Release[] {
  return releases.filter((release, index) => releases.findIndex((other) => isSameRelease(other, release)) === index);
}
