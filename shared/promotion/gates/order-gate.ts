import { isSameRelease, type Release } from "../../change/release.ts";
import { answerOf, type GateAnswer, notAsked, passes } from "../gate.ts";
import { isServing, type LedgerReading } from "../ledger.ts";
import { promotionReason } from "../promotion-reasons.ts";
import { goesBackTo, isReadBackTo, rolledBackAt } from "../standing.ts";

/** What decides whether a release comes the way that the policy says. */
export interface OrderQuestion {
  readonly release: Release;
  /** The environment before; `undefined` = there is none. */
  readonly source: LedgerReading | undefined;
  readonly target: LedgerReading;
  /** When the release was approved last, by a ticket or by people; `undefined` = nobody knows. */
  readonly approvedAt: number | undefined;
}

/**
 * Decides whether the environment before holds exactly this release, by its newest record. What worked in the target before
 * may come back without it, and what was rolled back there comes again only after a new approval. Pure.
 */
export function judgeOrder({ release, source, target, approvedAt }: OrderQuestion): GateAnswer {
  if (goesBackTo(target, release)) return passes("order", `it worked in ${target.environment} before`);
  const withdrawn = withdrawal({ release, target, approvedAt });
  if (source === undefined) {
    if (withdrawn.length > 0)
      return answerOf("order", withdrawn, { summary: `it was in ${target.environment} before, or may have been` });
    return notAsked("order", "there is no environment before");
  }
  const newest = source.records.at(-1);
  const field = `deployments to ${source.environment}`;
  const must = `${called(release)}, with success`;
  if (newest === undefined || !isSameRelease(newest.release, release)) {
    const is = newest === undefined ? "none" : `${called(newest.release)} last`;
    const missing = promotionReason("order.not-in-source", { field, is, must });
    return answerOf("order", [missing, ...withdrawn], { summary: `${source.environment} does not hold it` });
  }
  const state = newest.events.findLast(({ kind }) => kind !== "verified")?.kind ?? "under way";
  const reasons = [
    ...(isServing(newest) ? [] : [promotionReason("order.not-succeeded", { field, is: state, must: "succeeded" })]),
    ...(newest.isEmergency
      ? [promotionReason("order.emergency", { field, is: `deployment ${newest.id}, an emergency`, must })]
      : []),
    ...withdrawn,
  ];
  return answerOf("order", reasons, { summary: `${source.environment} holds it since deployment ${newest.id}` });
}

function withdrawal({ release, target, approvedAt }: Pick<OrderQuestion, "release" | "target" | "approvedAt">) {
  if (!isReadBackTo(target, release)) {
    const seen = { is: `the newest ${target.records.length} deployments`, must: "read back to the last success of it" };
    return [promotionReason("order.past-unknown", { field: `ledger of ${target.environment}`, ...seen })];
  }
  const at = rolledBackAt(target, release);
  if (at === undefined || (approvedAt !== undefined && approvedAt > at)) return [];
  const is = approvedAt === undefined ? "not known" : new Date(approvedAt).toISOString();
  const must = `after ${new Date(at).toISOString()}, when it was rolled back`;
  return [promotionReason("order.rolled-back", { field: `approval for ${target.environment}`, is, must })];
}

function called({ schemaVersion, contractDigest, imageDigest }: Release): string {
  const digest = (contractDigest ?? imageDigest)?.slice("sha256:".length, "sha256:".length + 12) ?? "unknown";
  return schemaVersion === undefined ? digest : `${schemaVersion} (${digest})`;
}
