import { isSameRelease, namesOf, RELEASE_NAMES, type Release } from "./release.ts";
import { reasonFor, type TicketReason } from "./ticket-reasons.ts";
import type { TicketRules } from "./ticket-rules.ts";
import { listed } from "./ticket-words.ts";

/** One deployment to an environment under a ticket, as the ledger has it. */
export interface TicketUse {
  readonly release: Release;
  /** What the environment served before; `undefined` = nothing, or not known. */
  readonly replaced: Release | undefined;
}

export interface ReuseAnswer {
  readonly reasons: readonly TicketReason[];
  /** The release that the ticket must be for: in a rollback, the one that is rolled back. */
  readonly boundTo: Release;
}

/**
 * Whether the ticket was used before, in this environment. Once more with the same release is a retry. Back to what its
 * first deployment replaced is a rollback, which ends the ticket: only the rollback itself may be tried again.
 *
 * @param earlier the oldest first; `undefined` = the ledger cannot be read
 */
export function judgeReuse(
  earlier: readonly TicketUse[] | undefined,
  release: Release,
  rule: TicketRules["reuse"],
): ReuseAnswer {
  if (rule === "unlimited") return { reasons: [], boundTo: release };
  if (earlier === undefined) {
    const seen = { field: "earlier deployments", is: "unknown", must: "readable" };
    return { reasons: [reasonFor("reuse.unknown", seen)], boundTo: release };
  }
  const [first] = earlier;
  if (first === undefined) return { reasons: [], boundTo: release };
  const turn = earlier.findIndex((use) => !isSameRelease(use.release, first.release));
  const afterwards = turn === -1 ? [] : earlier.slice(turn);
  const isFirst = isSameRelease(release, first.release);
  if (isFirst && afterwards.length === 0) return { reasons: [], boundTo: release };
  const isRollback = first.replaced !== undefined && isSameRelease(release, first.replaced);
  if (isRollback && afterwards.every((use) => isSameRelease(use.release, release)))
    return { reasons: [], boundTo: first.release };
  const code = isFirst || isRollback ? "reuse.after-rollback" : "reuse.other-release";
  const seen = {
    field: "tickets.reuse",
    is: `used with ${called(first.release)}`,
    must: `used with ${called(release)} only`,
  };
  return { reasons: [reasonFor(code, seen)], boundTo: release };
}

function called(release: Release): string {
  return listed(namesOf(release, RELEASE_NAMES));
}
