import {
  type DeploymentOutcome,
  isServing,
  isUnderWay,
  type LedgerDoubt,
  type LedgerEvent,
  type LedgerRecord,
} from "../ledger.ts";
import type { DeploymentEvent } from "../soak.ts";
import type { Entry, LedgerPlace } from "./file-chain.ts";
import { type Happening, readHappening } from "./file-entry.ts";

/** What the entries of a file come to. */
export interface History {
  /** Oldest first. */
  readonly records: readonly LedgerRecord[];
  /** Entries that nobody of ours would have written. */
  readonly doubts: readonly LedgerDoubt[];
}

/**
 * What the entries of a file come to. An entry is one step, whatever follows from it: that a deployment serves ends those that
 * served before it, as replaced, or as rolled back where it goes back.
 */
export function historyOf(entries: readonly Entry[], place: LedgerPlace): History {
  const past: Past = { lives: new Map(), newest: undefined, serving: undefined };
  const doubts: LedgerDoubt[] = [];
  for (const entry of entries) {
    const read = readHappening(entry.what);
    const problem = read.ok ? apply(read.happening, entry, { past, place }) : `cannot be read (${read.problem})`;
    if (problem === undefined) continue;
    doubts.push({
      code: "ledger.malformed-record",
      recordId: "",
      is: `entry ${entry.sequence} of the ledger ${problem}`,
      blocks: true,
    });
  }
  return { records: [...past.lives.values()].map(({ record }) => record), doubts };
}

/** A record that still grows. */
interface Life {
  readonly record: LedgerRecord;
  readonly events: DeploymentEvent[];
}

/** What the entries so far come to. */
interface Past {
  readonly lives: Map<string, Life>;
  newest: Life | undefined;
  /** The one that succeeded last, whatever became of it. */
  serving: Life | undefined;
}

interface Surroundings {
  readonly past: Past;
  readonly place: LedgerPlace;
}

/** Adds what an entry tells, or answers why it cannot be so. */
function apply(happening: Happening, entry: Entry, { past, place }: Surroundings): string | undefined {
  if (happening.kind === "started") return begin(happening, entry, { past, place });
  const life = past.lives.get(happening.deployment);
  if (life === undefined) return `is about the deployment ${happening.deployment}, which never started`;
  const step = nextStep(life.record, happening);
  if (step.kind === "nothing") return `tells again that ${life.record.id} has ended`;
  if (step.kind === "refused") return step.why;
  const { at } = entry;
  if (happening.kind === "verified") {
    const { source, passed, contractDigest } = happening;
    life.events.push({ at, kind: "verified", source, passed, contractDigest });
  } else if (happening.outcome !== "success") {
    life.events.push({ at, kind: "ended", cause: happening.outcome === "failure" ? "failed" : happening.outcome });
  } else {
    if (past.serving !== undefined && isServing(past.serving.record)) {
      past.serving.events.push(
        life.record.isRollback ? { at, kind: "ended", cause: "rolled-back" } : { at, kind: "replaced" },
      );
    }
    life.events.push({ at, kind: "succeeded" });
    past.serving = life;
  }
  return undefined;
}

function begin(
  { kind: _kind, ...deployment }: Happening & { readonly kind: "started" },
  entry: Entry,
  { past, place }: Surroundings,
): string | undefined {
  if (deployment.service !== place.service || deployment.environment !== place.environment) {
    return `is of ${deployment.service} in ${deployment.environment}`;
  }
  if (past.newest !== undefined && isUnderWay(past.newest.record)) {
    return `starts a deployment beside ${past.newest.record.id}, which is under way`;
  }
  const events: DeploymentEvent[] = [];
  const id = idOf(entry);
  const record = { ...deployment, id, isEmergency: deployment.override !== undefined, events, startedAt: entry.at };
  past.newest = { record, events };
  past.lives.set(id, past.newest);
  return undefined;
}

/** The id of the deployment that an entry starts: unique, and made of the entry itself. */
export function idOf({ sequence, hash }: Pick<Entry, "sequence" | "hash">): string {
  return `${sequence}-${hash.slice("sha256:".length, "sha256:".length + 12)}`;
}

/** What is to be done to record something of a deployment. */
export type Step =
  | { readonly kind: "write" }
  /** It is recorded already. */
  | { readonly kind: "nothing" }
  /** `why` is a phrase that goes on from the deployment: `failed, and cannot …`. */
  | { readonly kind: "refused"; readonly why: string };

/** Whether something may be recorded of a deployment: it ends once, and only what serves can be seen or taken back later. */
export function nextStep(record: LedgerRecord, event: LedgerEvent): Step {
  const outcome = outcomeOf(record);
  if (event.kind === "verified") {
    if (outcome === undefined || isServing(record)) return { kind: "write" };
    return refused(`verifies the deployment ${record.id}, which does not serve any more (${toldOf(record)})`);
  }
  if (outcome === undefined) return { kind: "write" };
  if (outcome === event.outcome) return { kind: "nothing" };
  if (outcome === "success" && event.outcome === "rolled-back") return { kind: "write" };
  return refused(`ends the deployment ${record.id} as ${event.outcome}, which has ended (${toldOf(record)})`);
}

function refused(why: string): Step {
  return { kind: "refused", why };
}

/** How a deployment ended, as it was told last; `undefined` = it is under way. */
function outcomeOf({ events }: Pick<LedgerRecord, "events">): DeploymentOutcome | undefined {
  const last = events.findLast(({ kind }) => kind === "succeeded" || kind === "ended");
  if (last?.kind === "ended") return last.cause === "failed" ? "failure" : last.cause;
  return last === undefined ? undefined : "success";
}

function toldOf(record: LedgerRecord): string {
  const wasReplaced = record.events.some(({ kind }) => kind === "replaced");
  const outcome = outcomeOf(record);
  return outcome === "success" && wasReplaced ? "another has taken its place" : `its outcome is ${outcome}`;
}
