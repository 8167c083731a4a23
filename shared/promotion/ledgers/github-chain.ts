import { isSameRelease } from "../../change/release.ts";
import { whyForged, whyStatusForged } from "./github-belief.ts";
import type { Found, FoundDeployment, Link, ReadQuery } from "./github-found.ts";
import { isPositive } from "./github-words.ts";

/*
 * The branch names the newest record, and each record the one before it: what is not in this chain was not started by us, and where
 * the chain is torn something was taken out of it.
 */

/** What has to be found out before the environment can be told of. */
export type Need =
  | { readonly kind: "page" }
  | { readonly kind: "lookup"; readonly id: string }
  | { readonly kind: "statuses"; readonly of: FoundDeployment }
  | { readonly kind: "runs"; readonly ids: readonly string[] };

export interface Chain {
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

/** Whether a deployment is a record of the service and environment that are asked for. Pure. */
export function isOf(record: FoundDeployment, { service, environment }: ReadQuery): record is Link {
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
export function neededLinks(
  found: Found,
  links: readonly Link[],
): { readonly needed: readonly Link[]; isEnough: boolean } {
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
export const MOST_LOOKED_AT = 100;

/** The runs that must be known: those of records, of successes, and of the verifications that a soak can count. */
export function neededRuns(needed: readonly Link[]): readonly string[] {
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
