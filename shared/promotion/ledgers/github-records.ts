import { isSameRelease, type Release } from "../../change/release.ts";
import { isServing, type LedgerDoubt, type LedgerReading, type LedgerRecord } from "../ledger.ts";
import type { DeploymentEvent } from "../soak.ts";
import type { Head } from "./github-head.ts";
import type { ReadPayload, RecordedDeployment } from "./github-payload.ts";
import { type KnownRun, type RunRules, whyNotBelieved } from "./github-run-rules.ts";
import { isPositive, type StatusWord } from "./github-words.ts";

/*
 * From what GitHub tells to what is believed. The branch names the newest record, and each record the one before it: what is not
 * in this chain was not started by us, and where the chain is torn something was taken out of it.
 */

/** A status of a deployment as GitHub has it. */
export interface FoundStatus {
  readonly word: StatusWord;
  /** The run of its log; `undefined` = it names none of this repository. */
  readonly runId: string | undefined;
  readonly at: number;
  readonly byPerson: boolean;
}

/** A deployment as GitHub has it. */
export interface FoundDeployment {
  readonly id: string;
  readonly nodeId: string;
  readonly originalEnvironment: string;
  readonly commit: string;
  readonly createdAt: number;
  readonly byPerson: boolean;
  readonly payload: ReadPayload;
  readonly statuses: readonly FoundStatus[];
  /** Where the statuses go on; `undefined` = these are all. */
  readonly cursor: string | undefined;
}

/** What became of a deployment that is named and not listed. `here` = it is listed further on. */
export type Lookup = "gone" | "here" | { readonly environment: string };

export interface ReadQuery {
  readonly service: string;
  readonly environment: string;
  readonly reaching?: Release | undefined;
}

/** All that was found out of an environment so far. */
export interface Found {
  readonly query: ReadQuery;
  readonly head: Head | "none" | "malformed";
  /** Newest first. */
  readonly deployments: readonly FoundDeployment[];
  readonly byId: ReadonlyMap<string, FoundDeployment>;
  /** Whether there are no older ones. */
  readonly isWhole: boolean;
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly runs: ReadonlyMap<string, KnownRun>;
  /** Deployments of which some statuses are not read, since there are too many. */
  readonly tooLong: ReadonlySet<string>;
  readonly rules: RunRules;
  readonly now: number;
}

/** What has to be found out before the environment can be told of. */
export type Need =
  | { readonly kind: "page" }
  | { readonly kind: "lookup"; readonly id: string }
  | { readonly kind: "statuses"; readonly of: FoundDeployment }
  | { readonly kind: "runs"; readonly ids: readonly string[] };

/** A deployment of ours in the chain. */
export interface Link extends FoundDeployment {
  readonly payload: RecordedDeployment;
}

interface Chain {
  /** Newest first. */
  readonly links: readonly Link[];
  /** The record that is named and was not found; `undefined` = the chain ends as it should. */
  readonly missing: string | undefined;
  /** A record that is named and is none of this service and environment. */
  readonly wrong: string | undefined;
  /** Whether somebody has said that what is before the last one is gone. */
  readonly isForgotten: boolean;
}

/** The chain of records as far as it was found. Pure. */
export function chainOf({ head, deployments, byId, query }: Found): Chain {
  const links: Link[] = [];
  if (typeof head === "string") return { links, missing: undefined, wrong: undefined, isForgotten: false };
  const claimed = deployments.findLast(({ payload }) => typeof payload !== "string" && payload.nonce === head.nonce);
  const met = new Set<string>();
  let next = head.deploymentId ?? claimed?.id ?? head.previous;
  while (next !== undefined) {
    if (head.forgotten.includes(next)) return { links, missing: undefined, wrong: undefined, isForgotten: true };
    const record = byId.get(next);
    if (record === undefined) return { links, missing: next, wrong: undefined, isForgotten: false };
    if (met.has(next) || !isOf(record, query)) return { links, missing: undefined, wrong: next, isForgotten: false };
    met.add(next);
    links.push(record);
    next = record.payload.previous;
  }
  return { links, missing: undefined, wrong: undefined, isForgotten: false };
}

function isOf(record: FoundDeployment, { service, environment }: ReadQuery): record is Link {
  const { payload, originalEnvironment } = record;
  return (
    typeof payload !== "string" &&
    payload.service === service &&
    payload.environment === environment &&
    originalEnvironment === environment
  );
}

/** What is needed next; `undefined` = all that is asked for is there. Pure. */
export function nextNeed(found: Found): Need | undefined {
  const { links, missing } = chainOf(found);
  const { needed, isEnough } = neededLinks(found, links);
  if (!isEnough && missing !== undefined) {
    const lookup = found.lookups.get(missing);
    const oldest = Number(found.deployments.at(-1)?.id ?? Number.POSITIVE_INFINITY);
    // Numbers grow: what is older than the last one that is listed is listed further on.
    if (!found.isWhole && (Number(missing) < oldest || lookup === "here")) return { kind: "page" };
    if (lookup === undefined) return { kind: "lookup", id: missing };
  }
  const cut = needed.find(({ cursor, id }) => cursor !== undefined && !found.tooLong.has(id));
  if (cut !== undefined) return { kind: "statuses", of: cut };
  const ids = new Set(neededRuns(needed).filter((id) => !found.runs.has(id)));
  return ids.size === 0 ? undefined : { kind: "runs", ids: [...ids] };
}

/**
 * The links from the newest on that a reading must have: those that are asked for, and as far as one that serves, or that serves
 * again where what came after it was taken back.
 */
function neededLinks(found: Found, links: readonly Link[]): { readonly needed: readonly Link[]; isEnough: boolean } {
  const { reaching } = found.query;
  let newest: Link | undefined;
  let [isAsked, isServed] = [false, false];
  for (const [index, link] of links.entries()) {
    const isLookedAt = index < MOST_LOOKED_AT && runsOfRecord(link).every((id) => found.runs.has(id));
    if (isLookedAt ? whyForged(link, found) !== undefined : link.byPerson) continue;
    newest ??= link;
    const { release } = link.payload;
    const hasSucceeded = mayHaveSucceeded(link, found, index < MOST_LOOKED_AT ? found : undefined);
    isAsked ||=
      reaching === undefined
        ? !isSameRelease(release, newest.payload.release) && link !== newest
        : isSameRelease(release, reaching) && hasSucceeded;
    isServed ||= hasSucceeded && !link.statuses.some(({ word }) => word.kind === "ended");
    if (isAsked && isServed) return { needed: links.slice(0, index + 1), isEnough: true };
  }
  return { needed: links, isEnough: false };
}

/**
 * Whether a link has a success that is believed, as far as is known: what is not known yet is asked for next. Without runs, those that
 * say it are believed by who wrote them.
 */
function mayHaveSucceeded(link: Link, { tooLong }: Found, known: Pick<Found, "runs" | "rules"> | undefined): boolean {
  if (link.cursor !== undefined && !tooLong.has(link.id)) return true;
  return link.statuses.some((status) => {
    if (status.word.kind !== "succeeded") return false;
    const isUnknown = status.runId !== undefined && known?.runs.has(status.runId) === false;
    return isUnknown || whyStatusForged(status, known) === undefined;
  });
}

/**
 * Records whose runs are looked at, the newest ones. Those before them are believed by the chain and by who wrote them: GitHub keeps
 * runs for a time only.
 */
const MOST_LOOKED_AT = 100;

/** The runs that must be known: those of records, of successes, and of the verifications that a soak can count. */
function neededRuns(needed: readonly Link[]): readonly string[] {
  const newest = needed[0]?.payload.release;
  return needed.slice(0, MOST_LOOKED_AT).flatMap((link) => {
    const { release } = link.payload;
    const isNewest = newest !== undefined && isSameRelease(release, newest);
    const positive = link.statuses.filter((status) => {
      const { word, byPerson } = status;
      return isPositive(word) && !byPerson && (isNewest || word.kind === "succeeded");
    });
    return [...runsOfRecord(link), ...positive.flatMap(({ runId }) => runId ?? [])];
  });
}

/** The runs that must be known to believe that a deployment started. */
function runsOfRecord({ payload: { run, askedBy } }: Link): readonly string[] {
  return askedBy === undefined ? [run.id] : [run.id, askedBy];
}

/** What an environment tells, when nothing more is needed. Pure. */
export function readingOf(found: Found): LedgerReading {
  const { query, now } = found;
  const chain = chainOf(found);
  const { needed, isEnough } = neededLinks(found, chain.links);
  const newest = needed[0]?.payload.release;
  const told = needed.flatMap((link, index) => {
    const isLookedAt = index < MOST_LOOKED_AT;
    const forged = isLookedAt ? whyForged(link, found) : whyForgedByWriter(link);
    if (forged !== undefined) return [{ record: undefined, doubts: [doubt("ledger.forged-record", link.id, forged)] }];
    const isNewest = newest !== undefined && isSameRelease(link.payload.release, newest);
    const { events, doubts } = eventsOf(link, found, isLookedAt ? (isNewest ? "all" : "successes") : "writers");
    return [{ record: isDeadStart(link, found) ? undefined : recordOf(link, events), doubts }];
  });
  const records = withSuccessors(told.flatMap(({ record }) => record ?? []).reverse());
  const doubts = [
    ...chainDoubts(found, chain, isEnough),
    ...told.flatMap((each) => each.doubts),
    ...strangers(found, chain),
    ...tooLong(found, needed),
    ...clockDoubts(records, now),
  ];
  const { service, environment } = query;
  const hasOlder = needed.length < chain.links.length || chain.missing !== undefined || chain.isForgotten;
  return { service, environment, records, doubts, hasOlder, now };
}

function recordOf(link: Link, events: readonly DeploymentEvent[]): LedgerRecord {
  const { nonce: _nonce, previous: _previous, ...said } = link.payload;
  const { id, commit, createdAt: startedAt } = link;
  return { ...said, id, commit, startedAt, events, isEmergency: said.override !== undefined };
}

/** Why the record of a link is not believed; `undefined` = it is. Pure. */
export function whyForged(link: Link, { runs, rules }: Pick<Found, "runs" | "rules">): string | undefined {
  const { run, askedBy } = link.payload;
  const { commit, createdAt: writtenAt } = link;
  const byWriter = whyForgedByWriter(link);
  if (byWriter !== undefined) return byWriter;
  if (askedBy === undefined) return whyNotBelieved(runs.get(run.id), { ...rules, writtenAt, commit, ...run });
  return (
    whyNotBelieved(runs.get(run.id), { ...rules, writtenAt, ...run }) ??
    whyNotBelieved(runs.get(askedBy), { ...rules, writtenAt, commit, id: askedBy })
  );
}

function whyForgedByWriter({ byPerson }: { readonly byPerson: boolean }): string | undefined {
  return byPerson ? "a person wrote it, and no run of a workflow" : undefined;
}

/**
 * What the statuses of a link come to, in their order, and what is not believed of them. `looksAt` = the statuses that need a run that
 * is believed: all that say something good, successes, or none. Pure.
 */
export function eventsOf(
  link: Link,
  { runs, rules }: Pick<Found, "runs" | "rules">,
  looksAt: "all" | "successes" | "writers" = "all",
): { readonly events: readonly DeploymentEvent[]; readonly doubts: readonly LedgerDoubt[] } {
  const forged = new Map<string, number>();
  const events: DeploymentEvent[] = [];
  for (const status of inOrder(link)) {
    const { word } = status;
    if (isSilent(word)) continue;
    const isEvidence = isPositive(word) && (looksAt === "all" || word.kind === "succeeded");
    const why = isEvidence ? whyStatusForged(status, looksAt === "writers" ? undefined : { runs, rules }) : undefined;
    if (why === undefined) events.push({ at: status.at, ...word });
    else forged.set(why, (forged.get(why) ?? 0) + 1);
  }
  const doubts = [...forged].map(([why, count]) => {
    const what = count === 1 ? "a status that says that it works" : `${count} statuses that say that it works`;
    return doubt("ledger.forged-status", link.id, `${what}: ${why}`);
  });
  return { events, doubts };
}

function isSilent(word: StatusWord): word is Extract<StatusWord, { readonly kind: "nothing" | "begun" }> {
  return word.kind === "nothing" || word.kind === "begun";
}

function whyStatusForged(status: FoundStatus, known: Pick<Found, "runs" | "rules"> | undefined): string | undefined {
  const byWriter = whyForgedByWriter(status);
  if (byWriter !== undefined) return byWriter;
  if (status.runId === undefined) return "it names no run of this repository as its log";
  if (known === undefined) return undefined;
  const { runs, rules } = known;
  return whyNotBelieved(runs.get(status.runId), { ...rules, writtenAt: status.at, id: status.runId });
}

/** By time; what GitHub dates with the same second is read with the bad news last. */
function inOrder(link: Link): readonly FoundStatus[] {
  const weight = ({ word }: FoundStatus) => (isPositive(word) ? 0 : 1);
  return link.statuses.toSorted((left, right) => left.at - right.at || weight(left) - weight(right));
}

/** Whether a start never came to its end, so that it deployed nothing: nothing stands in the record, and its run is over. Pure. */
export function isDeadStart(link: Link, { runs }: Pick<Found, "runs">): boolean {
  if (link.cursor !== undefined || link.statuses.some((status) => status.word.kind !== "nothing")) return false;
  return isOver(runs.get(link.payload.run.id), link.payload.run);
}

/** Whether the attempt of a run is over. Pure. */
export function isOver(run: KnownRun | undefined, { attempt }: { readonly attempt: number }): boolean {
  return run === "gone" || (typeof run === "object" && (run.isOver || run.attempt > attempt));
}

/**
 * When a deployment succeeds, what served before it serves no longer: at this moment, though it is written a little later, and also
 * where nobody came to write it.
 */
function withSuccessors(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  let successor: { readonly at: number; readonly isRollback: boolean } | undefined;
  const ended: LedgerRecord[] = [];
  for (const record of records.toReversed()) {
    ended.push(successor === undefined ? record : endedAt(record, successor));
    const success = record.events.find(({ kind }) => kind === "succeeded");
    if (success !== undefined) successor = { at: success.at, isRollback: record.isRollback };
  }
  return ended.reverse();
}

function endedAt(
  record: LedgerRecord,
  { at, isRollback }: { readonly at: number; readonly isRollback: boolean },
): LedgerRecord {
  const events = record.events.map((event) => (event.kind === "replaced" && event.at > at ? { ...event, at } : event));
  if (!isServing({ events })) return { ...record, events: sorted(events) };
  const end: DeploymentEvent = isRollback ? { at, kind: "ended", cause: "rolled-back" } : { at, kind: "replaced" };
  return { ...record, events: sorted([...events, end]) };
}

function sorted(events: readonly DeploymentEvent[]): readonly DeploymentEvent[] {
  return events.toSorted((left, right) => left.at - right.at);
}

function chainDoubts(found: Found, chain: Chain, isEnough: boolean): readonly LedgerDoubt[] {
  const { head, deployments, query } = found;
  if (head === "malformed")
    return [doubt("ledger.malformed-record", "", "what the branch says of the newest deployment cannot be read", true)];
  if (head === "none") {
    const ours = deployments.find((each) => isOf(each, query));
    if (ours === undefined) return [];
    return [doubt("ledger.deleted-record", ours.id, "the branch of the ledger does not know of the deployment", true)];
  }
  if (chain.wrong !== undefined) {
    const is = "it is named as a deployment of this service and environment, and is none";
    return [doubt("ledger.malformed-record", chain.wrong, is, true)];
  }
  if (chain.missing === undefined || isEnough) return [];
  const lookup = found.lookups.get(chain.missing);
  if (lookup === "gone") return [doubt("ledger.deleted-record", chain.missing, "it was deleted", true)];
  if (typeof lookup === "object") {
    const is = `it stands under the environment ${lookup.environment} now`;
    return [doubt("ledger.renamed-environment", chain.missing, is, true)];
  }
  return [doubt("ledger.too-long", chain.missing, "it lies further back than is read", true)];
}

/** What stands among the records and is not in the chain, as far back as the chain was followed. */
function strangers(
  { head, deployments, query }: Found,
  { links, missing, isForgotten }: Chain,
): readonly LedgerDoubt[] {
  const oldest = missing !== undefined || isForgotten ? Number(links.at(-1)?.id ?? Number.POSITIVE_INFINITY) : 0;
  const chained = new Set(links.map(({ id }) => id));
  const nonces = new Set(links.map(({ payload }) => payload.nonce));
  const foreign = deployments.filter(({ payload }) => payload === "foreign");
  const first = foreign[0];
  const others = deployments.filter((each) => each.payload !== "foreign" && !chained.has(each.id));
  return [
    ...others.flatMap((each): readonly LedgerDoubt[] => {
      const { id, payload, originalEnvironment } = each;
      if (payload === "foreign") return [];
      if (payload === "malformed")
        return [doubt("ledger.malformed-record", id, "its payload is not one that a promotion writes", true)];
      if (originalEnvironment !== query.environment) {
        const is = `it was made for the environment ${originalEnvironment}`;
        return [doubt("ledger.renamed-environment", id, is)];
      }
      if (payload.environment !== query.environment) {
        const is = `its payload is one for the environment ${payload.environment}`;
        return [doubt("ledger.replayed-payload", id, is)];
      }
      if (nonces.has(payload.nonce))
        return [doubt("ledger.replayed-payload", id, "its payload is that of another deployment")];
      // Without a head nobody knows what a start made.
      if (payload.service !== query.service || Number(id) < oldest || typeof head === "string") return [];
      return [doubt("ledger.forged-record", id, "no start of a promotion made it: the branch does not know of it")];
    }),
    ...(first === undefined
      ? []
      : [
          doubt("ledger.foreign-record", first.id, `${foreign.length} that no promotion made, the newest of them this`),
        ]),
  ];
}

function tooLong(found: Found, needed: readonly Link[]): readonly LedgerDoubt[] {
  const unchecked = neededRuns(needed).filter((id) => found.runs.get(id) === "unchecked").length;
  return [
    ...needed
      .filter(({ id }) => found.tooLong.has(id))
      .map(({ id }) => doubt("ledger.too-long", id, "it has more statuses than are read", true)),
    ...(unchecked === 0 ? [] : [doubt("ledger.too-long", "", `${unchecked} runs too many to be looked at`, true)]),
  ];
}

function clockDoubts(records: readonly LedgerRecord[], now: number): readonly LedgerDoubt[] {
  const ahead = records.find(({ startedAt, events }) =>
    [startedAt, ...events.map(({ at }) => at)].some((at) => at > now),
  );
  return ahead === undefined ? [] : [doubt("ledger.clock", ahead.id, "it tells of a time that has not come", true)];
}

function doubt(code: LedgerDoubt["code"], recordId: string, is: string, blocks = false): LedgerDoubt {
  return { code, recordId, is, blocks };
}
