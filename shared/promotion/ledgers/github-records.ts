import { isSameRelease } from "../../change/release.ts";
import { isServing, type LedgerReading, type LedgerRecord } from "../ledger.ts";
import type { DeploymentEvent } from "../soak.ts";
import { doubt, eventsOf, isDeadStart, whyForged, whyForgedByWriter } from "./github-belief.ts";
import { chainOf, MOST_LOOKED_AT, neededLinks } from "./github-chain.ts";
import { chainDoubts, clockDoubts, strangers, tooLong } from "./github-doubts.ts";
import type { Found, Link } from "./github-found.ts";

/* From what GitHub tells, whole, to what is believed. */

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
