import { describe, expect, test } from "@jest/globals";
import { soakGateAnswer, wordsOf } from "../../../shared/promotion/gates/soak-answer.ts";
import type { SoakAnswer, SoakObstacle } from "../../../shared/promotion/soak.ts";
import { soakRules } from "../builders.ts";

const HOUR = 3_600_000;

describe("a soak", () => {
  const rules = soakRules({ minVerifications: 3, maxVerifyAge: HOUR });
  const answer = (obstacles: readonly SoakObstacle[], parts: Partial<SoakAnswer> = {}) =>
    soakGateAnswer(
      { decision: "wait", obstacles, elapsed: 2 * HOUR, verifications: 1, eligibleAt: 22 * HOUR, ...parts },
      rules,
      "staging",
    );

  test("that is over passes", () => {
    expect(answer([], { decision: "pass", elapsed: 25 * HOUR, verifications: 4 })).toEqual({
      gate: "soak",
      decision: "pass",
      asked: true,
      summary: "1 d 1 h of 1 d in staging, 4 verified",
      reasons: [],
    });
  });

  test.each<readonly [SoakObstacle, string, string, string]>([
    ["no-history", "fail", "no deployment on record", "this release"],
    ["not-newest", "fail", "another release is the newest", "this release"],
    ["emergency", "fail", "deployed as an emergency", "deployed through the gates"],
    ["not-running", "fail", "its deployment does not serve", "a success that has not ended"],
    ["failed-verification", "fail", "a verification failed", "deployed anew after it"],
    ["clock-behind", "unknown", "in the future", "in the past"],
    ["too-short", "wait", "2 h", "1 d, at 1970-01-01T22:00:00.000Z at the earliest"],
    ["too-few-verifications", "wait", "1 passed", "3 passed"],
    ["verification-too-old", "wait", "too long ago", "at most 1 h ago"],
  ])("says what is in the way: %s", (obstacle, decision, is, must) => {
    const told = answer([obstacle]);
    expect(told.decision).toBe(decision);
    expect(told.reasons).toMatchObject([{ code: `soak.${obstacle}`, field: "soak in staging", is, must }]);
    expect(told.eligibleAt).toBe(decision === "wait" ? 22 * HOUR : undefined);
  });

  test("says no time where there is none", () => {
    expect(answer(["too-short"], { eligibleAt: undefined }).reasons[0]?.must).toBe("1 d");
  });

  test.each([
    [0, "0 s"],
    [59_999, "59 s"],
    [60_000, "1 min"],
    [HOUR, "1 h"],
    [26 * HOUR + 300_000, "1 d 2 h 5 min"],
    [48 * HOUR + 59_000, "2 d"],
  ])("is told in words: %d", (milliseconds, words) => {
    expect(wordsOf(milliseconds)).toBe(words);
  });
});
