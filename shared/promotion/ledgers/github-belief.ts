import type { LedgerDoubt } from "../ledger.ts";
import type { DeploymentEvent } from "../soak.ts";
import type { Found, FoundStatus, Link } from "./github-found.ts";
import { type KnownRun, whyNotBelieved } from "./github-run-rules.ts";
import { isPositive, type StatusWord } from "./github-words.ts";

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

/** Why something is not believed by who wrote it; `undefined` = an app did, as runs of workflows do. Pure. */
export function whyForgedByWriter({ byPerson }: { readonly byPerson: boolean }): string | undefined {
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

/** Why a status that says something good is not believed; without `known` the run that it names is not looked at. Pure. */
export function whyStatusForged(
  status: FoundStatus,
  known: Pick<Found, "runs" | "rules"> | undefined,
): string | undefined {
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

/** Something that is not believed, or keeps the ledger from being believed. */
export function doubt(code: LedgerDoubt["code"], recordId: string, is: string, blocks = false): LedgerDoubt {
  return { code, recordId, is, blocks };
}
