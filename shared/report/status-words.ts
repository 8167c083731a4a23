import type { Release } from "../change/release.ts";
import type {
  DeploymentState,
  DeploymentStatus,
  EnvironmentStatus,
  OnwardStep,
  StatusReport,
  Verification,
  WaitingStatus,
} from "../gates/promotion/status-report.ts";
import { oneLine } from "./plain.ts";
import { count, enumerate, shortDigest } from "./words.ts";

/** How something looks: with a shape and a word of its own in every format, so that colour alone says nothing. */
export type Tone = "good" | "wait" | "bad" | "unknown" | "quiet";

/** A short word and how it looks. */
export interface Said {
  readonly tone: Tone;
  readonly words: string;
}

/** A moment to the minute: `2026-11-27 12:00 UTC`. */
export function momentWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** How far a moment is from another: `2 h 48 min ago`, `in 3 d 4 h`, `now`. */
export function distanceWords(iso: string, at: string): string {
  const seconds = Math.round((Date.parse(iso) - Date.parse(at)) / 1000);
  if (Math.abs(seconds) < 60) return "now";
  const span = spanWords(Math.abs(seconds));
  return seconds < 0 ? `${span} ago` : `in ${span}`;
}

/** A moment and how far it is: `2026-11-27 09:12 UTC (2 h 48 min ago)`. */
export function momentAndDistance(iso: string, at: string): string {
  return `${momentWords(iso)} (${distanceWords(iso, at)})`;
}

const UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
  ["s", 1],
] as const;

/** A length of time by its two largest units: `2 d 3 h`, `48 min`, `0 s`. */
export function spanWords(seconds: number): string {
  const first = UNITS.findIndex(([, length]) => seconds >= length);
  if (first === -1) return "0 s";
  let rest = seconds;
  const words = UNITS.slice(first, first + 2).flatMap(([unit, length]) => {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    return amount === 0 ? [] : [`${amount} ${unit}`];
  });
  return words.join(" ");
}

/** What people call a release: its version, else its contract, else its image. Foreign text. */
export function releaseName({ schemaVersion, contractDigest, imageDigest }: Release): string {
  if (schemaVersion !== undefined && schemaVersion !== "") return oneLine(schemaVersion, 40);
  if (contractDigest !== undefined) return `contract ${shortDigest(contractDigest)}`;
  return imageDigest === undefined ? "a release without a name" : `image ${shortDigest(imageDigest)}`;
}

/** The image with its digest; empty = there is none. Foreign text. */
export function imageName({ image, release }: Pick<DeploymentStatus, "image" | "release">): string {
  return oneLine([image, release.imageDigest ?? ""].filter((part) => part !== "").join("@"), 400);
}

/** The contract by its digest; empty = it is not known. Foreign text. */
export function contractName({ release }: Pick<DeploymentStatus, "release">): string {
  return oneLine(release.contractDigest ?? "", 100);
}

/** What people call a ticket. Foreign text. */
export function ticketName({ key }: NonNullable<DeploymentStatus["ticket"]>): string {
  return oneLine(key, 60) || "without a key";
}

/** What an environment does. */
export function stateOf({ state, health }: EnvironmentStatus): Said {
  switch (state) {
    case "serving":
      return HEALTH[health ?? "unverified"];
    case "deploying":
      return { tone: "wait", words: "Deploying" };
    case "stopped":
      return { tone: "bad", words: "Nothing serves" };
    case "empty":
      return { tone: "quiet", words: "Empty" };
    case "unknown":
      return { tone: "unknown", words: "Not known" };
  }
}

const HEALTH: Readonly<Record<NonNullable<EnvironmentStatus["health"]>, Said>> = {
  verified: { tone: "good", words: "Serving" },
  failing: { tone: "bad", words: "Serving, verification failed" },
  unverified: { tone: "quiet", words: "Serving, not verified" },
};

/** What became of a deployment. */
export const OUTCOMES: Readonly<Record<DeploymentState, Said>> = {
  serving: { tone: "good", words: "serves" },
  "under-way": { tone: "wait", words: "under way" },
  replaced: { tone: "quiet", words: "replaced" },
  failed: { tone: "bad", words: "failed" },
  "rolled-back": { tone: "bad", words: "rolled back" },
  abandoned: { tone: "unknown", words: "abandoned" },
};

/** Whether a release may go on, in one sentence without a full stop. */
export function onwardWords(step: OnwardStep, at: string): Said {
  const { decision, eligibleAt, isThere, freeze } = step;
  if (isThere) return { tone: "quiet", words: "Is there already" };
  switch (decision) {
    case "pass": {
      const until = freeze.closesAt === null ? "" : `, until a freeze begins ${momentAndDistance(freeze.closesAt, at)}`;
      return { tone: "good", words: `May go on now${until}` };
    }
    case "wait": {
      if (eligibleAt === null && !step.reasons.every(({ code }) => code === "ledger.busy")) {
        return { tone: "wait", words: "Waits, and nobody can tell how long" };
      }
      if (eligibleAt !== null && eligibleAt > at)
        return { tone: "wait", words: `Waits until ${momentAndDistance(eligibleAt, at)}` };
      return { tone: "wait", words: `Waits for ${enumerate(awaitedBy(step), 3)}` };
    }
    case "fail":
      return { tone: "bad", words: "May not go on" };
    case "unknown":
      return { tone: "unknown", words: "Nobody can tell whether it may go on" };
  }
}

/** What has to happen when no time has to pass. */
function awaitedBy({ reasons }: OnwardStep): readonly string[] {
  const words = reasons.map(({ code }) => (code === "ledger.busy" ? "another deployment to end" : "a verification"));
  return [...new Set(words)];
}

/** How far it has soaked, a phrase; empty = no soak is asked for. */
export function soakWords({ soak }: OnwardStep): string {
  if (soak === null) return "";
  const { elapsedSeconds, requiredSeconds, verifications, requiredVerifications } = soak;
  const needed = count(requiredVerifications, "verification");
  const seen =
    verifications < requiredVerifications ? `${verifications} of ${needed}` : count(verifications, "verification");
  return `${spanWords(elapsedSeconds)} of ${spanWords(requiredSeconds)} healthy, ${seen}`;
}

/** Which freezes stand in the way, a phrase; empty = none does. */
export function freezeWords({ freeze, soak, eligibleAt }: OnwardStep, at: string): string {
  if (freeze.blocking.length > 0) {
    const until = freeze.opensAt === null ? "no end is in sight" : `until ${momentAndDistance(freeze.opensAt, at)}`;
    return `frozen by ${freeze.blocking.join(", ")}, ${until}`;
  }
  const soaked = soak?.eligibleAt ?? null;
  if (soaked === null || eligibleAt === null || eligibleAt <= soaked) return "";
  return `its soak ends ${momentAndDistance(soaked, at)}, when a freeze is on`;
}

/** Whether an environment is frozen, or when it is next, a phrase; empty = no freeze is in sight. */
export function environmentFreezeWords({ freezes }: EnvironmentStatus, at: string): string {
  const on = freezes.filter(({ from, to }) => from <= at && (to === null || to > at));
  if (on.length > 0) {
    return on
      .map(({ calendar, tier, to }) => {
        const until = to === null ? "and no end is in sight" : `until ${momentAndDistance(to, at)}`;
        return `${calendar} (${tier}) is on ${until}`;
      })
      .join("; ");
  }
  const [next] = freezes;
  return next === undefined
    ? ""
    : `none now; ${next.calendar} (${next.tier}) begins ${momentAndDistance(next.from, at)}`;
}

/** What waits for its time, a phrase without the release. Foreign text. */
export function waitingWords({ since, actor, ticket }: WaitingStatus, at: string): string {
  const who = actor === "" ? "" : `, by ${oneLine(actor, 60)}`;
  const under = ticket === null ? "" : `, under ${oneLine(ticket, 60)}`;
  return `waits for its time, asked for ${momentAndDistance(since, at)}${who}${under}`;
}

/** What a verification found and when. */
export function verificationWords({ at: when, source, result }: Verification, at: string): string {
  const words = result === "drifted" ? "another contract was served" : result;
  return `${words}, ${momentAndDistance(when, at)}, ${oneLine(source, 40)}`;
}

/** Who deployed it: the actor, or that nobody knows. Foreign text. */
export function actorName({ actor }: DeploymentStatus): string {
  return actor === "" ? "not known" : oneLine(actor, 60);
}

/** How an emergency went past gates, a phrase. Foreign text. */
export function overrideWords({ reason, approvers, bypassed }: NonNullable<DeploymentStatus["override"]>): string {
  const who = enumerate(named(approvers), MOST_NAMES) || "nobody that is named";
  return `past ${enumerate(named(bypassed), MOST_NAMES) || "no gate"}, allowed by ${who}: ${oneLine(reason, 300)}`;
}

/** Names that stand in a sentence. */
const MOST_NAMES = 6;

function named(names: readonly string[]): readonly string[] {
  return names.map((name) => oneLine(name, 40));
}

/** The first line of every format: where is what. */
export function glanceWords({ environments }: StatusReport): string {
  if (environments.length === 0) return "The policy names no environments";
  return environments
    .map(({ name, serving, state }) => {
      if (serving !== null) return `${name} serves ${releaseName(serving.release)}`;
      return `${name} ${state === "unknown" ? "is not known" : "serves nothing"}`;
    })
    .join(", ");
}

/** Something that is coming. */
export interface Coming {
  readonly from: string;
  /** `null` = it is a moment, or no end is in sight. */
  readonly to: string | null;
  readonly environment: string;
  readonly words: string;
  readonly remark: string;
}

/** What is coming in all environments, soonest first. Words may be foreign. */
export function agendaOf({ environments, at }: StatusReport): readonly Coming[] {
  const all = environments.flatMap(({ name, serving, onward, freezes, reviews, history }): readonly Coming[] => [
    ...freezes.map(({ from, to, calendar, tier, changes, localFrom, localTo, waysPast }) => ({
      ...{ from, to, environment: name },
      words: `${TIER_WORDS[tier]} ${calendar}, for changes of ${changes.join(", ")}`,
      remark: [`${localFrom} to ${localTo ?? "no end in sight"}`, ...waysPast].join("; "),
    })),
    ...onward.flatMap(({ to, eligibleAt, soak, isThere }): readonly Coming[] => {
      if (isThere || serving === null) return [];
      const what = releaseName(serving.release);
      const soaked = soak?.eligibleAt ?? null;
      const moment = { to: null, remark: "" };
      return [
        ...(soaked === null || soaked <= at
          ? []
          : [{ ...moment, from: soaked, environment: name, words: `${what} has soaked for ${to}, if all goes well` }]),
        ...(eligibleAt === null || eligibleAt <= at
          ? []
          : [{ ...moment, from: eligibleAt, environment: to, words: `${what} may come from ${name}` }]),
      ];
    }),
    ...reviews.flatMap(({ deploymentId, dueAt, isOver }): readonly Coming[] => {
      const deployment = history.find(({ id }) => id === deploymentId);
      if (isOver || deployment === undefined) return [];
      const words = `the review after the emergency with ${releaseName(deployment.release)} is due`;
      return [{ from: dueAt, to: null, environment: name, words, remark: "" }];
    }),
  ]);
  return all.sort((left, right) => left.from.localeCompare(right.from, "en"));
}

const TIER_WORDS = { hard: "hard freeze", light: "light freeze", advisory: "advisory freeze" } as const;
