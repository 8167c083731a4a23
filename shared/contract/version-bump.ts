import { diff, gt, lt, major, parse, valid } from "semver";
import type { Bump } from "./rule.ts";

/** The step from one semantic version to another: `none` for the same or a lower one, `null` when one is not semver. */
export function declaredBump(baseline: string, candidate: string): Bump | null {
  const [old, now] = [valid(baseline), valid(candidate)];
  if (old === null || now === null) return null;
  if (!gt(now, old)) return "none";
  const step = diff(old, now);
  if (step === "major" || step === "premajor") return "major";
  if (step === "minor" || step === "preminor") return "minor";
  // From one pre-release to the next, or to the release itself: the step that the release as a whole makes is not known.
  if (step === "prerelease") return "patch";
  return step === null ? "none" : "patch";
}

/** Whether the candidate's version is the lower one; `false` when one is not semver. */
export function goesDown(baseline: string, candidate: string): boolean {
  return valid(baseline) !== null && valid(candidate) !== null && lt(candidate, baseline);
}

/**
 * The bump that is asked for below 1.0.0: a major one becomes minor and the rest patch (semver 2.0.0, item 4 as widely
 * read). From 1.0.0 on it is what the changes ask for.
 */
export function bumpFrom(version: string | null, required: Bump): Bump {
  const parsed = version === null ? null : parse(version);
  if (parsed === null || major(parsed) > 0 || required === "none") return required;
  return required === "major" ? "minor" : "patch";
}
