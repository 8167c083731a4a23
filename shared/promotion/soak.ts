import { isSameRelease, type Release } from "../change/release.ts";

/** One deployment to an environment and what became of it, as the ledger has it. */
export interface DeploymentRecord {
  readonly id: string;
  readonly release: Release;
  /** Whether it went past gates as an emergency. */
  readonly isEmergency: boolean;
  /** In the order in which they were written. */
  readonly events: readonly DeploymentEvent[];
}

/** Something that was recorded of a deployment; `at` = milliseconds since 1970 by the ledger's clock. */
export type DeploymentEvent = { readonly at: number } & (
  | { readonly kind: "succeeded" }
  /** It failed, or its job did, or it was taken back; what was there before serves again. */
  | { readonly kind: "ended"; readonly cause: EndOfDeployment }
  /** A later deployment took its place. */
  | { readonly kind: "replaced" }
  | {
      readonly kind: "verified";
      /** Who looked: `protocol-probe`. */
      readonly source: string;
      readonly passed: boolean;
      /** The contract that was served then; `undefined` = nobody saw it. */
      readonly contractDigest: string | undefined;
    }
);

/** Why a deployment does not serve: it did not come to serve; it was taken back; its job died, and nobody knows. */
export type EndOfDeployment = "failed" | "rolled-back" | "abandoned";

/** What the policy asks of a soak, times in milliseconds. */
export interface SoakRules {
  /** Healthy time at least. */
  readonly minimum: number;
  readonly clock: "success-status" | "first-verified";
  /** The sources of verifications that count. */
  readonly verify: readonly string[];
  readonly minVerifications: number;
  /** `undefined` = any. */
  readonly maxVerifyAge: number | undefined;
  /** `undefined` = any. */
  readonly maxGap: number | undefined;
  readonly onFailedVerify: "reset" | "block" | "ignore";
}

/** All that decides whether a release has soaked. */
export interface SoakQuestion {
  readonly release: Release;
  /** Of the environment in which it soaks, oldest first. */
  readonly records: readonly DeploymentRecord[];
  readonly rules: SoakRules;
  /** By the ledger's clock. */
  readonly now: number;
}

/** Why a release may not go on. */
export type SoakObstacle =
  /** Nothing is recorded of the environment. */
  | "no-history"
  /** Something else was deployed after it, or it never was. */
  | "not-newest"
  /** What went past gates is no evidence. */
  | "emergency"
  /** It never succeeded, or it ended. */
  | "not-running"
  /** A verification failed, and the policy wants it deployed anew. */
  | "failed-verification"
  /** The ledger tells of what has not happened yet. */
  | "clock-behind"
  /** Not long enough. */
  | "too-short"
  /** Not looked at often enough, or not lately. */
  | "too-few-verifications"
  | "verification-too-old";

export interface SoakAnswer {
  readonly decision: "pass" | "wait" | "fail" | "unknown";
  readonly obstacles: readonly SoakObstacle[];
  /** Healthy time that counts, in milliseconds. */
  readonly elapsed: number;
  /** Passed verifications that count. */
  readonly verifications: number;
  /** When it has soaked long enough at the earliest, if all goes well; `undefined` = it would have to be deployed anew. */
  readonly eligibleAt: number | undefined;
}

/** Decides whether a release has soaked. Pure: whatever happened last counts, never the best that there was. */
export function judgeSoak({ release, records, rules, now }: SoakQuestion): SoakAnswer {
  const newest = records.at(-1);
  if (newest === undefined) return refused("fail", "no-history");
  if (!isSameRelease(newest.release, release)) return refused("fail", "not-newest");
  const run = runOf(records, release);
  if (newest.isEmergency) return refused("fail", "emergency");
  if (isOutOfOrder(run, now)) return refused("unknown", "clock-behind");
  const state = stateAfter(run, { release, rules });
  if (state === "blocked") return refused("fail", "failed-verification");
  if (state === "stopped") return refused("fail", "not-running");
  return judgeTime(state, rules, now);
}

/** The newest records of one release, emergencies left out: deploying the same again is no new beginning. */
function runOf(records: readonly DeploymentRecord[], release: Release): readonly DeploymentRecord[] {
  const before = records.findLastIndex((record) => !isSameRelease(record.release, release) || record.isEmergency);
  return records.slice(before + 1);
}

/** Of each record by itself: what became of an earlier one of the same release may be written later. */
function isOutOfOrder(run: readonly DeploymentRecord[], now: number): boolean {
  return run.some(({ events }) => events.some(({ at }, index) => at > now || at < (events[index - 1]?.at ?? at)));
}

/** A deployment that works: when its time began (`undefined` = not yet), and what was seen since. */
interface Running {
  readonly since: number | undefined;
  readonly verifiedAt: readonly number[];
}

type SoakState = Running | "stopped" | "blocked";

/** What happened, in its order in time: something may be written of an earlier record after the next one has begun. */
function stateAfter(run: readonly DeploymentRecord[], asked: Pick<SoakQuestion, "release" | "rules">): SoakState {
  const newest = run.length - 1;
  const all = run
    .flatMap(({ events }, record) => events.map((event) => ({ event, record })))
    .toSorted((left, right) => left.event.at - right.event.at);
  let state: SoakState = "stopped";
  let blockedIn = -1;
  for (const { event, record } of all) {
    // It is deployed anew.
    if (state === "blocked" && record > blockedIn) state = "stopped";
    // What took its place is the same release.
    if (event.kind === "replaced" && record !== newest) continue;
    state = next(state, event, asked);
    if (state === "blocked") blockedIn = Math.max(blockedIn, record);
  }
  return state === "blocked" && blockedIn < newest ? "stopped" : state;
}

function next(
  state: SoakState,
  event: DeploymentEvent,
  { release, rules }: Pick<SoakQuestion, "release" | "rules">,
): SoakState {
  switch (event.kind) {
    case "ended":
    case "replaced":
      return state === "blocked" ? state : "stopped";
    case "succeeded": {
      // A second success of what works changes nothing.
      if (state === "blocked" || (typeof state === "object" && state.since !== undefined)) return state;
      return { since: rules.clock === "success-status" ? event.at : undefined, verifiedAt: [] };
    }
    case "verified": {
      if (typeof state !== "object" || !rules.verify.includes(event.source)) return state;
      const drifted = hasDrifted(event, release);
      if (event.passed && !drifted)
        return { since: state.since ?? event.at, verifiedAt: [...state.verifiedAt, event.at] };
      if (rules.onFailedVerify === "block") return "blocked";
      // What served another contract was not this release then, whether the policy minds failures or not.
      return rules.onFailedVerify === "ignore" && !drifted ? state : { since: undefined, verifiedAt: [] };
    }
  }
}

function judgeTime({ since, verifiedAt: seen }: Running, rules: SoakRules, now: number): SoakAnswer {
  const verifiedAt = seen.toSorted((left, right) => left - right);
  const elapsed = since === undefined ? 0 : healthyTime([since, ...verifiedAt, now], rules.maxGap);
  const newest = verifiedAt.at(-1);
  const age = newest === undefined ? Number.POSITIVE_INFINITY : now - newest;
  const obstacles: SoakObstacle[] = [
    ...(elapsed < rules.minimum ? (["too-short"] as const) : []),
    ...(verifiedAt.length < rules.minVerifications ? (["too-few-verifications"] as const) : []),
    ...(rules.maxVerifyAge !== undefined && age > rules.maxVerifyAge ? (["verification-too-old"] as const) : []),
  ];
  return {
    decision: obstacles.length === 0 ? "pass" : "wait",
    obstacles,
    elapsed,
    verifications: verifiedAt.length,
    eligibleAt: now + Math.max(0, rules.minimum - elapsed),
  };
}

/** Time between sightings, which are in order; where one is too far from the next, nobody knows what was between them. */
function healthyTime(sightings: readonly number[], maxGap: number | undefined): number {
  return sightings.slice(1).reduce((sum, at, index) => {
    const gap = at - (sightings[index] ?? at);
    return maxGap !== undefined && gap > maxGap ? sum : sum + gap;
  }, 0);
}

function refused(decision: "fail" | "unknown", obstacle: SoakObstacle): SoakAnswer {
  return { decision, obstacles: [obstacle], elapsed: 0, verifications: 0, eligibleAt: undefined };
}

/** Whether a verification saw another contract than the release has. */
export function hasDrifted(
  { contractDigest }: { readonly contractDigest: string | undefined },
  release: Pick<Release, "contractDigest">,
): boolean {
  return contractDigest !== undefined && contractDigest !== release.contractDigest;
}
