import { compareBuild, lt, major, minor, valid } from "semver";
import { BUMPS, type Bump } from "../../contract/rule.ts";
import { bumpFrom, declaredBump, goesDown } from "../../contract/version-bump.ts";
import { answerOf, type GateAnswer, notAsked, passes } from "../gate.ts";
import { type PromotionReason, promotionReason } from "../promotion-reasons.ts";
import type { ContractMeasure } from "./contract-gate.ts";

/** How far a release may be from the version that soaked. */
export type VersionPin = "exact" | "patch" | "minor";

/** The version that the environment before has; `problem` = why nobody knows it, a phrase for people. */
export interface SoakedVersion {
  readonly environment: string;
  readonly version: string | undefined;
  readonly problem?: string | undefined;
}

/** All that decides whether the schema version of a release is as it must be. */
export interface SemverQuestion {
  readonly environment: string;
  readonly requireBump: "semver" | "none";
  /** `undefined` = not asked. */
  readonly pin: VersionPin | undefined;
  /** The schema version of the release; `undefined` = it has none. */
  readonly version: string | undefined;
  /** The one that the environment has by the ledger; `undefined` = nothing is on record, or without a version. */
  readonly currentVersion: string | undefined;
  /** Why nobody knows what the environment has, a phrase for people; `undefined` = the ledger was read. */
  readonly recordProblem: string | undefined;
  /** What soaked in the environment before, by its newest record; `undefined` = there is no such environment. */
  readonly soaked: SoakedVersion | undefined;
  /** What the release is compared with. */
  readonly measure: ContractMeasure;
  /** Whether the release worked in the environment before what is there now. */
  readonly isRollback: boolean;
}

/**
 * Decides whether the schema version is there, is semantic, is raised as the changes ask for and not lowered, and is as near to
 * the one that soaked as the policy wants. What servers say of themselves is often the version of an SDK and is no measure: an
 * environment without a version on record has none that could be raised. Pure.
 */
export function judgeSemver(question: SemverQuestion): GateAnswer {
  const { requireBump, version, isRollback, environment } = question;
  const pin = question.soaked === undefined ? undefined : question.pin;
  if (requireBump === "none" && pin === undefined)
    return notAsked("semver", "the policy asks for no version of the contract");
  if (isRollback) return passes("semver", `it goes back to a version that worked in ${environment}`);
  if (version === undefined) {
    const missing = promotionReason("semver.missing", { field: "schema version", is: "none", must: "there" });
    return answerOf("semver", [missing], { summary: "the release has no version" });
  }
  const reasons = [
    ...(requireBump === "semver" ? stepReasons(version, question) : []),
    ...(pin === undefined ? [] : pinReasons(version, pin, question)),
  ];
  return answerOf("semver", reasons, { summary: summaryOf(version, question) });
}

function stepReasons(
  version: string,
  { currentVersion: current, recordProblem, environment, measure }: SemverQuestion,
): readonly PromotionReason[] {
  const field = "schema version";
  if (valid(version) === null)
    return [promotionReason("semver.not-semver", { field, is: version, must: "a semantic version" })];
  if (recordProblem !== undefined) {
    const about = { field: `version that ${environment} has`, is: recordProblem, must: "known" };
    return [promotionReason("semver.undecided", about)];
  }
  if (current === undefined) return [];
  const step = declaredBump(current, version);
  if (step === null) return [];
  if (goesDown(current, version))
    return [promotionReason("semver.decreased", { field, is: version, must: `${current} or higher` })];
  const { certain, possible } = requiredBumps(measure);
  const [needed, most] = [bumpFrom(current, certain), bumpFrom(current, possible)];
  const is = `${version}, ${stepWords(step)} from ${current}, which ${environment} has`;
  if (isLess(step, needed)) return [promotionReason("semver.not-bumped", { field, is, must: `a ${needed} step` })];
  if (isLess(step, most)) return [promotionReason("semver.undecided", { field, is, must: "known to be enough" })];
  return [];
}

/** The step that the changes ask for, and the one that they may ask for. */
function requiredBumps(measure: ContractMeasure): { readonly certain: Bump; readonly possible: Bump } {
  if (measure.by === "nothing") return { certain: "none", possible: "none" };
  if (measure.by === "unknown") return { certain: "none", possible: "major" };
  const { requiredBump, undecided } = measure.comparison;
  return { certain: requiredBump, possible: undecided.length > 0 ? "major" : requiredBump };
}

function pinReasons(version: string, pin: VersionPin, { soaked }: SemverQuestion): readonly PromotionReason[] {
  if (soaked === undefined) return [];
  const field = "schema version";
  const where = `${soaked.version ?? "a version"}, which soaked in ${soaked.environment}`;
  if (soaked.problem !== undefined) {
    const about = { field: `version that soaked in ${soaked.environment}`, is: soaked.problem, must: "known" };
    return [promotionReason("semver.undecided", about)];
  }
  if (soaked.version === undefined) {
    const must = `on record in ${soaked.environment}, and that of the release`;
    return [promotionReason("semver.pin", { field: "version that soaked", is: "none", must })];
  }
  if (pin === "exact") {
    const must = `exactly ${where}`;
    return isSameVersion(version, soaked.version) ? [] : [promotionReason("semver.pin", { field, is: version, must })];
  }
  if ([version, soaked.version].some((each) => valid(each) === null)) {
    if (isSameVersion(version, soaked.version)) return [];
    return [promotionReason("semver.pin", { field, is: version, must: `semantic, as ${where}` })];
  }
  const must = `${where}, or a ${pin} step above it`;
  return isNear(version, soaked.version, pin) ? [] : [promotionReason("semver.pin", { field, is: version, must })];
}

/** Versions that are not semantic are the same by their text. */
function isSameVersion(left: string, right: string): boolean {
  if (valid(left) === null || valid(right) === null) return left === right;
  return compareBuild(left, right) === 0;
}

/** Below 1.0.0 a minor step may break anything (semver 2.0.0, item 4), so that there only a patch step is near. */
function isNear(version: string, soaked: string, pin: "patch" | "minor"): boolean {
  if (lt(version, soaked) || major(version) !== major(soaked)) return false;
  const mayRaiseMinor = pin === "minor" && major(soaked) > 0;
  return mayRaiseMinor || minor(version) === minor(soaked);
}

function isLess(step: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(step) < BUMPS.indexOf(needed);
}

function stepWords(step: Bump): string {
  return step === "none" ? "no step" : `a ${step} step`;
}

function summaryOf(version: string, question: SemverQuestion): string {
  const { currentVersion: current, recordProblem, environment, requireBump } = question;
  if (requireBump === "none" || recordProblem !== undefined) return version;
  if (current === undefined) return `${version}; ${environment} has no version on record`;
  const step = declaredBump(current, version);
  if (step === null) return `${version}; ${environment} has ${current}, which cannot be compared with it`;
  return `${version}, ${stepWords(step)} from ${current}`;
}
