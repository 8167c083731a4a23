import type { Acknowledged, Change } from "./change.ts";
import { ruleById } from "./rules.ts";

/** Where acknowledgements stand in a repository beside the policy; the path is fixed, so that owners can be set for it. */
export const ACKNOWLEDGEMENTS_PATH = ".github/mcp-gates.acks.yml";

/** Days that a record may last at most, unless the policy says otherwise: about two quarters. */
export const DEFAULT_ACKNOWLEDGEMENT_DAYS = 180;

/** A record by which a person answers for a change; keys as in the file, in camel case. */
export interface AcknowledgementRecord {
  /** The change that it is about, or the group of changes; exactly one of the two. */
  readonly fingerprint?: string;
  readonly group?: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, as YYYY-MM-DD in UTC. */
  readonly expires: string;
  readonly ticket?: string;
  /** Id of the rule that the change must have; absent = any. */
  readonly rule?: string;
  /** Whether the change no longer asks for a step of the version either; default false. */
  readonly allowBump?: boolean;
  /** The second person that a security finding takes. */
  readonly approvedBy?: string;
  /** Where it is written, for people: file, commit and number. */
  readonly place: string;
}

/** What a team has acknowledged, and the day for which it is asked, as YYYY-MM-DD in UTC. */
export interface AcknowledgementFacts {
  readonly records: readonly AcknowledgementRecord[];
  readonly today: string;
}

/** A record with what came of it. */
export interface AcknowledgementOutcome extends AcknowledgementRecord {
  /** `used`: changes that it acknowledges. `expired`: changes that it did acknowledge. `unused`: 0. */
  readonly changes: number;
  /** What a person should know or do: a sentence without a full stop. Always there but for a used record far from its end. */
  readonly note?: string;
}

/** The records by what came of them, each list in the order in which they are written. */
export interface Acknowledgements {
  readonly used: readonly AcknowledgementOutcome[];
  /** Past their last day, whether or not there still is a change that they are about. */
  readonly expired: readonly AcknowledgementOutcome[];
  /** No change is the one that they are about, or they may not acknowledge it. */
  readonly unused: readonly AcknowledgementOutcome[];
}

/** Days before its end from which on a used record is noted. */
const NOTED_DAYS = 14;

/**
 * Marks the changes that somebody answers for, and says what came of each record. Nothing else of a change is touched: its
 * severity and its bump stay. A record of one change goes before a record of its group. Pure.
 */
export function acknowledgeChanges(
  changes: readonly Change[],
  { records, today }: AcknowledgementFacts,
): { readonly changes: readonly Change[]; readonly acknowledgements: Acknowledgements } {
  const trials = records.map((record): Trial => ({ record, held: 0, matched: 0, refusal: undefined }));
  const [byFingerprint, byGroup] = [indexed(trials, "fingerprint"), indexed(trials, "group")];
  const marked = changes.map((change) => {
    const about = [...(byFingerprint.get(change.fingerprint) ?? []), ...(byGroup.get(change.group) ?? [])];
    let holding: Trial | undefined;
    for (const trial of about) {
      const refusal = refusalOf(trial.record, change);
      if (refusal !== undefined) {
        trial.refusal ??= refusal;
        continue;
      }
      trial.matched += 1;
      if (holding === undefined && trial.record.expires >= today) holding = trial;
    }
    if (holding === undefined) return change;
    holding.held += 1;
    return { ...change, acknowledged: markOf(holding.record) };
  });
  return { changes: marked, acknowledgements: outcomesOf(trials, today) };
}

/**
 * What came of the records in a comparison, when the candidate was compared with other contracts too: one that acknowledges
 * a change there is used, whether or not it is used here.
 */
export function withUsesElsewhere(here: Acknowledgements, elsewhere: readonly Acknowledgements[]): Acknowledgements {
  const there = new Map(elsewhere.flatMap(({ used }) => used).map((outcome) => [outcome.place, outcome]));
  return {
    ...here,
    used: [...here.used, ...here.unused.flatMap(({ place }) => there.get(place) ?? [])],
    unused: here.unused.filter(({ place }) => !there.has(place)),
  };
}

/** Whether two names are one person's: case, an `@` in front and the width of letters do not count. */
export function samePerson(left: string, right: string): boolean {
  return plainName(left) === plainName(right);
}

/** Days from one day to another, both YYYY-MM-DD; negative when the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_OF_A_DAY;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** What is found out about a record while the changes are looked at. */
interface Trial {
  readonly record: AcknowledgementRecord;
  /** Changes that it acknowledges, and those that it is about. */
  held: number;
  matched: number;
  /** Why it may not acknowledge a change that has its fingerprint or group. */
  refusal: string | undefined;
}

function indexed(trials: readonly Trial[], key: "fingerprint" | "group"): ReadonlyMap<string, readonly Trial[]> {
  const index = new Map<string, Trial[]>();
  for (const trial of trials) {
    const id = trial.record[key];
    if (id !== undefined) index.set(id, [...(index.get(id) ?? []), trial]);
  }
  return index;
}

function refusalOf(record: AcknowledgementRecord, change: Change): string | undefined {
  if (record.rule !== undefined && record.rule !== change.rule) {
    return `the change has the rule ${change.rule}, not ${record.rule}: look at the change again, then correct the record`;
  }
  const second = record.approvedBy;
  if (ruleById(change.rule).security !== true || (second !== undefined && !samePerson(second, record.owner))) {
    return undefined;
  }
  return `${change.rule} is a security finding: a second person, other than the owner, must stand in approved-by`;
}

function markOf({ owner, reason, expires, ticket, approvedBy, allowBump }: AcknowledgementRecord): Acknowledged {
  return {
    owner,
    reason,
    expires,
    ...(ticket === undefined ? {} : { ticket }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(allowBump === true ? { allowBump } : {}),
  };
}

function outcomesOf(trials: readonly Trial[], today: string): Acknowledgements {
  const isPast = ({ record }: Trial) => record.expires < today;
  const [past, open] = [trials.filter(isPast), trials.filter((trial) => !isPast(trial))];
  return {
    used: open.filter(({ held }) => held > 0).map((trial) => outcomeOf(trial, trial.held, endNote(trial, today))),
    expired: past.map((trial) => outcomeOf(trial, trial.matched, expiredNote(trial))),
    unused: open.filter(({ held }) => held === 0).map((trial) => outcomeOf(trial, 0, unusedNote(trial))),
  };
}

function outcomeOf({ record }: Trial, changes: number, note: string | undefined): AcknowledgementOutcome {
  return { ...record, changes, ...(note === undefined ? {} : { note }) };
}

function endNote({ record }: Trial, today: string): string | undefined {
  const days = daysBetween(today, record.expires);
  if (days > NOTED_DAYS) return undefined;
  const left = days === 0 ? "today is its last day" : `${days === 1 ? "1 day" : `${days} days`} left`;
  return `ends on ${record.expires}, ${left}: renew it or fix the change`;
}

function expiredNote({ record, matched }: Trial): string {
  const next = matched > 0 ? "renew it or fix the change" : `${nothingHas(record)}, remove the record`;
  return `expired on ${record.expires}: ${next}`;
}

function unusedNote({ record, matched, refusal }: Trial): string {
  if (refusal !== undefined) return refusal;
  if (matched > 0) return "records of their own acknowledge all its changes: remove the record";
  return `${nothingHas(record)}: remove the record, or look at the edit again when it has changed`;
}

function nothingHas({ group }: AcknowledgementRecord): string {
  return `no change has this ${group === undefined ? "fingerprint" : "group"}`;
}

function plainName(name: string): string {
  return name.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
}
