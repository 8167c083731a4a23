import type { NoticeOutcome } from "../notify/channel.ts";
import type { DeploymentNotice } from "../notify/notice.ts";
import { outcomeSentence } from "../notify/outcome.ts";
import { type NoticeReference, renderReferences } from "../notify/reference.ts";
import { ended } from "../report/sentence.ts";
import type { ToldNotice } from "./notice-delivery.ts";

/** What became of a notice in all of its ways together. */
export interface NoticeResult {
  /** The worst of them; `skipped` = the policy tells nobody of it. */
  readonly outcome: NoticeOutcome["state"] | "skipped";
  readonly reasonCode: string | null;
  /** Whether every way told it. */
  readonly delivered: boolean;
  /** A sentence for each way. Names in them are from outside. */
  readonly told: readonly string[];
  /** Those of ways that failed: where that counts, and where it does not. */
  readonly failures: readonly string[];
  readonly uncounted: readonly string[];
  /** Sentences of messages that the deployment's record does not know. */
  readonly unkept: readonly string[];
  /** Which messages tell of the deployment from now on, as text; `null` = none that can be updated. */
  readonly references: string | null;
  /** The same for programs. */
  readonly json: string;
}

/** Sums up what became of a notice. `known` are the messages that told of the deployment before. */
export function noticeResult(
  notice: DeploymentNotice,
  ways: readonly ToldNotice[],
  known: readonly NoticeReference[],
): NoticeResult {
  const worst = WORST_FIRST.flatMap((state) => ways.filter(({ outcome }) => outcome.state === state))[0];
  const sentences = ways.map((way) => ({ way, sentence: outcomeSentence(notice, way.outcome, way.driver) }));
  const failed = sentences.filter(({ way }) => way.outcome.state === "failed");
  const references = renderReferences(referencesOf(ways, known));
  const skipped = `The notice "${notice.state}" of ${notice.service} in ${notice.environment} was not told: the policy names nobody for it.`;
  const outcome = worst?.outcome.state ?? "skipped";
  const told = ways.length === 0 ? [skipped] : sentences.map(({ sentence }) => sentence);
  return {
    outcome,
    reasonCode: reasonCodeOf(worst?.outcome),
    delivered: outcome === "posted" || outcome === "updated",
    told,
    failures: failed.filter(({ way }) => way.counts).map(({ sentence }) => sentence),
    uncounted: failed.filter(({ way }) => !way.counts).map(({ sentence }) => sentence),
    unkept: ways.flatMap(({ driver, unkept }) => (unkept === null ? [] : [unkeptSentence(driver, unkept)])),
    references,
    json: JSON.stringify({
      outcome,
      told,
      ways: ways.map(({ driver, counts, outcome: facts, unkept }) => ({ driver, counts, ...facts, unkept })),
    }),
  };
}

const WORST_FIRST = ["failed", "stale", "posted", "updated"] as const;

function reasonCodeOf(outcome: NoticeOutcome | undefined): string | null {
  if (outcome === undefined) return "skipped";
  if (outcome.state === "failed") return outcome.problem;
  return outcome.state === "stale" ? "stale" : null;
}

function unkeptSentence(driver: string, reason: string): string {
  return ended(`Which message tells of this deployment is not kept in its record (${driver}): ${reason}`);
}

/** What was known of a way that failed holds still. */
function referencesOf(ways: readonly ToldNotice[], known: readonly NoticeReference[]): readonly NoticeReference[] {
  const now = ways.flatMap(({ outcome: { reference } }) => (reference === null ? [] : [reference]));
  const before = known.filter(({ channel }) => !now.some((reference) => reference.channel === channel));
  return [...now, ...before];
}
