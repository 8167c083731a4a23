import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BUMPS, type Bump } from "../../shared/contract/rule.ts";
import { PROMOTION_DECISIONS } from "../../shared/promotion/gate.ts";
import type { ContractMeasure } from "../../shared/promotion/gates/contract-gate.ts";
import { judgeSemver, type SemverQuestion, type VersionPin } from "../../shared/promotion/gates/semver-gate.ts";
import { aComparison } from "./changes.ts";

const asking = (requiredBump: Bump, undecided: readonly string[] = []): ContractMeasure => ({
  by: "served",
  comparison: aComparison([], { requiredBump, undecided }),
});

function aQuestion(more: Partial<SemverQuestion> = {}): SemverQuestion {
  return {
    environment: "production",
    requireBump: "semver",
    pin: undefined,
    version: "2.3.0",
    currentVersion: "2.2.1",
    recordProblem: undefined,
    soaked: undefined,
    measure: asking("minor"),
    isRollback: false,
    ...more,
  };
}

const outcome = (more: Partial<SemverQuestion>) => {
  const { decision, reasons } = judgeSemver(aQuestion(more));
  return [decision, ...reasons.map(({ code }) => code)];
};

describe("the step of the version", () => {
  test.each<[current: string, version: string, asked: Bump, expected: readonly string[]]>([
    ["2.2.1", "2.3.0", "minor", ["pass"]],
    ["2.2.1", "2.2.2", "minor", ["fail", "semver.not-bumped"]],
    ["2.2.1", "2.2.1", "none", ["pass"]],
    ["2.2.1", "2.2.1", "patch", ["fail", "semver.not-bumped"]],
    ["2.2.1", "3.0.0", "major", ["pass"]],
    ["2.2.1", "2.9.0", "major", ["fail", "semver.not-bumped"]],
    ["2.2.1", "2.2.0", "none", ["fail", "semver.decreased"]],
    ["2.2.1", "2.2.1-rc.1", "none", ["fail", "semver.decreased"]],
    ["2.2.1", "1.9.9", "major", ["fail", "semver.decreased"]],
    ["0.4.1", "0.5.0", "major", ["pass"]],
    ["0.4.1", "0.4.2", "major", ["fail", "semver.not-bumped"]],
    ["0.4.1", "0.4.2", "minor", ["pass"]],
    ["2.2.1", "two", "none", ["fail", "semver.not-semver"]],
    ["2.2.1", "2.3", "none", ["fail", "semver.not-semver"]],
    ["yesterday", "2.3.0", "major", ["pass"]],
  ])("from %s to %s where %s is asked for", (currentVersion, version, asked, expected) => {
    expect(outcome({ currentVersion, version, measure: asking(asked) })).toEqual(expected);
  });

  test("is told with both versions, the environment, and what is asked for", () => {
    const { reasons } = judgeSemver(aQuestion({ version: "2.2.2" }));
    expect(reasons[0]).toMatchObject({
      field: "schema version",
      is: "2.2.2, a patch step from 2.2.1, which production has",
      must: "a minor step",
    });
  });

  test("is none where the environment has no version on record", () => {
    expect(judgeSemver(aQuestion({ currentVersion: undefined, measure: asking("major") }))).toMatchObject({
      decision: "pass",
      summary: "2.3.0; production has no version on record",
    });
  });

  test("cannot be judged where nobody knows what the environment has", () => {
    const recordProblem = "the ledger cannot be read: 502";
    expect(outcome({ currentVersion: undefined, recordProblem, version: "3.0.0" })).toEqual([
      "unknown",
      "semver.undecided",
    ]);
    expect(outcome({ currentVersion: undefined, recordProblem, requireBump: "none" })).toEqual(["pass"]);
  });

  test("cannot be judged where the changes are not known, unless it is enough for anything", () => {
    const unknown: ContractMeasure = { by: "unknown", why: "silent" };
    expect(outcome({ measure: unknown })).toEqual(["unknown", "semver.undecided"]);
    expect(outcome({ measure: unknown, version: "3.0.0" })).toEqual(["pass"]);
    expect(outcome({ measure: asking("minor", ["Not compared."]) })).toEqual(["unknown", "semver.undecided"]);
    expect(outcome({ measure: asking("minor", ["Not compared."]), version: "2.2.2" })).toEqual([
      "fail",
      "semver.not-bumped",
    ]);
    expect(outcome({ measure: unknown, currentVersion: "0.4.1", version: "0.5.0" })).toEqual(["pass"]);
    expect(outcome({ measure: { by: "nothing" }, version: "2.2.1" })).toEqual(["pass"]);
  });

  test("is not asked where the policy asks for none", () => {
    expect(judgeSemver(aQuestion({ requireBump: "none", version: undefined }))).toMatchObject({
      asked: false,
      decision: "pass",
    });
    expect(outcome({ requireBump: "none", version: "2.0.0" })).toEqual(["pass"]);
  });

  test("goes down when a release goes back to what worked", () => {
    expect(judgeSemver(aQuestion({ version: "2.1.0", isRollback: true }))).toMatchObject({
      decision: "pass",
      asked: true,
      summary: "it goes back to a version that worked in production",
    });
  });
});

test("a release without a version does not pass", () => {
  expect(outcome({ version: undefined })).toEqual(["fail", "semver.missing"]);
  const soaked = { environment: "staging", version: "2.3.0" };
  expect(outcome({ version: undefined, requireBump: "none", pin: "exact", soaked })).toEqual([
    "fail",
    "semver.missing",
  ]);
});

describe("the pin to the version that soaked", () => {
  const pinned = (
    pin: VersionPin,
    soakedVersion: string | undefined,
    version: string,
    requireBump: "semver" | "none",
  ) =>
    outcome({
      pin,
      version,
      requireBump,
      soaked: { environment: "staging", version: soakedVersion },
      measure: asking("none"),
    });

  test.each<[VersionPin, string | undefined, string, boolean]>([
    ["exact", "2.3.0", "2.3.0", true],
    ["exact", "2.3.0", "2.3.1", false],
    ["exact", "2.3.0+a", "2.3.0+b", false],
    ["exact", undefined, "2.3.0", false],
    ["patch", "2.3.0", "2.3.0", true],
    ["patch", "2.3.0", "2.3.7", true],
    ["patch", "2.3.1", "2.3.0", false],
    ["patch", "2.3.0", "2.4.0", false],
    ["patch", undefined, "2.3.0", false],
    ["patch", "yesterday", "2.3.0", false],
    ["minor", "2.3.0", "2.4.0", true],
    ["minor", "2.3.0", "3.0.0", false],
    ["minor", "2.3.0", "2.2.9", false],
    ["minor", "0.3.0", "0.3.1", true],
    ["minor", "0.3.0", "0.4.0", false],
  ])("%s: of %s to %s", (pin, soaked, version, holds) => {
    const current = { currentVersion: undefined };
    expect(outcome({ ...current, pin, version, soaked: { environment: "staging", version: soaked } })).toEqual(
      holds ? ["pass"] : ["fail", "semver.pin"],
    );
  });

  test("holds for versions that are not semantic by their text, where no step is asked for", () => {
    expect(pinned("exact", "2026-11", "2026-11", "none")).toEqual(["pass"]);
    expect(pinned("exact", "2026-11", "2026-12", "none")).toEqual(["fail", "semver.pin"]);
    expect(pinned("minor", "2026-11", "2026-11", "none")).toEqual(["pass"]);
    expect(pinned("minor", "2026-11", "2026-12", "none")).toEqual(["fail", "semver.pin"]);
  });

  test("cannot be judged where nobody knows what soaked", () => {
    const soaked = { environment: "staging", version: undefined, problem: "the ledger cannot be read: 502" };
    expect(outcome({ pin: "exact", soaked })).toEqual(["unknown", "semver.undecided"]);
  });

  test("names the version that soaked, and where", () => {
    const soaked = { environment: "staging", version: "2.3.1" };
    expect(judgeSemver(aQuestion({ pin: "exact", soaked })).reasons[0]).toMatchObject({
      is: "2.3.0",
      must: "exactly 2.3.1, which soaked in staging",
    });
  });

  test("is not asked where there is no environment before", () => {
    expect(outcome({ pin: "exact", soaked: undefined })).toEqual(["pass"]);
  });

  test("and a step that is too small are told together", () => {
    const soaked = { environment: "staging", version: "2.3.1" };
    expect(outcome({ pin: "exact", soaked, version: "2.2.2" })).toEqual(["fail", "semver.not-bumped", "semver.pin"]);
  });
});

test("to ask for a larger step, or to know less of the changes, never makes the gate laxer", () => {
  const version = fc
    .tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.constantFrom("", "-rc.1"))
    .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
  const bump = fc.constantFrom(...BUMPS);
  const rank = (question: Partial<SemverQuestion>) =>
    PROMOTION_DECISIONS.indexOf(judgeSemver(aQuestion(question)).decision);
  fc.assert(
    fc.property(version, version, bump, bump, (currentVersion, given, one, other) => {
      const [less, more] = BUMPS.indexOf(one) <= BUMPS.indexOf(other) ? [one, other] : [other, one];
      const asked = (measure: ContractMeasure) => rank({ currentVersion, version: given, measure });
      expect(asked(asking(more))).toBeLessThanOrEqual(asked(asking(less)));
      expect(asked(asking(less, ["Not compared."]))).toBeLessThanOrEqual(asked(asking(less)));
    }),
  );
});
