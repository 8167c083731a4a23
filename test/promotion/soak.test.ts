import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type DeploymentEvent,
  type DeploymentRecord,
  judgeSoak,
  type SoakQuestion,
  type SoakRules,
} from "../../shared/promotion/soak.ts";
import { soakByTheBook } from "./soak-by-the-book.ts";

const RELEASE = { imageDigest: "sha256:1", contractDigest: "sha256:c", schemaVersion: "1.0.0" };
const OTHER = { ...RELEASE, imageDigest: "sha256:2" };
const RULES: SoakRules = {
  minimum: 100,
  clock: "success-status",
  verify: ["protocol-probe"],
  minVerifications: 1,
  maxVerifyAge: undefined,
  maxGap: undefined,
  onFailedVerify: "reset",
};

const succeeded = (at: number): DeploymentEvent => ({ kind: "succeeded", at });
const ended = (at: number): DeploymentEvent => ({ kind: "ended", cause: "failed", at });
const replaced = (at: number): DeploymentEvent => ({ kind: "replaced", at });
const passed = (at: number, contractDigest = RELEASE.contractDigest): DeploymentEvent => ({
  ...{ kind: "verified", at, source: "protocol-probe", passed: true, contractDigest },
});
const failed = (at: number, source = "protocol-probe"): DeploymentEvent => ({
  ...{ kind: "verified", at, source, passed: false, contractDigest: undefined },
});

function record(events: readonly DeploymentEvent[], facts: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return { id: "1", release: RELEASE, isEmergency: false, events, ...facts };
}

function judge(records: readonly DeploymentRecord[], rules: Partial<SoakRules> = {}, now = 1000) {
  const { decision, obstacles, elapsed, eligibleAt } = judgeSoak({
    release: RELEASE,
    records,
    rules: { ...RULES, ...rules },
    now,
  });
  return [decision, obstacles.join(" "), elapsed, eligibleAt];
}

describe("a release has soaked", () => {
  test.each<readonly [string, readonly DeploymentRecord[], Partial<SoakRules>, number, readonly unknown[]]>([
    ["when it was healthy long enough", [record([succeeded(0), passed(50)])], {}, 100, ["pass", "", 100, 100]],
    ["not a moment before", [record([succeeded(0), passed(50)])], {}, 99, ["wait", "too-short", 99, 100]],
    ["only when it was verified", [record([succeeded(0)])], {}, 100, ["wait", "too-few-verifications", 100, 100]],
    [
      "only when it was verified lately",
      [record([succeeded(0), passed(50)])],
      { maxVerifyAge: 49 },
      100,
      ["wait", "verification-too-old", 100, 100],
    ],
    [
      "from the first verification on where the policy says so",
      [record([succeeded(0), passed(50)])],
      { clock: "first-verified" },
      100,
      ["wait", "too-short", 50, 150],
    ],
    [
      "without the time in which nobody looked",
      [record([succeeded(0), passed(10), passed(80), passed(100)])],
      { maxGap: 20 },
      110,
      ["wait", "too-short", 40, 170],
    ],
    [
      "anew after a failed verification",
      [record([succeeded(0), passed(50), failed(60), passed(70)])],
      {},
      150,
      ["wait", "too-short", 80, 170],
    ],
    [
      "not while the last verification failed",
      [record([succeeded(0), passed(50), failed(500)])],
      {},
      600,
      ["wait", "too-short too-few-verifications", 0, 700],
    ],
    [
      "not after a failed verification where it must be deployed anew",
      [record([succeeded(0), passed(50), failed(500), passed(510), succeeded(520)])],
      { onFailedVerify: "block" },
      900,
      ["fail", "failed-verification", 0, undefined],
    ],
    [
      "not after it served another contract where it must be deployed anew",
      [record([succeeded(0), passed(50), passed(500, "sha256:x"), passed(510)])],
      { onFailedVerify: "block" },
      900,
      ["fail", "failed-verification", 0, undefined],
    ],
    [
      "again when it was deployed anew",
      [record([succeeded(0), failed(500), replaced(510)]), record([succeeded(510), passed(520)])],
      { onFailedVerify: "block" },
      610,
      ["pass", "", 100, 610],
    ],
    [
      "when it was deployed anew and verified before that was done",
      [record([succeeded(0), passed(50), replaced(520)]), record([passed(505), succeeded(510), passed(515)])],
      {},
      600,
      ["pass", "", 600, 600],
    ],
    [
      "anew after a failure that was written of the deployment before",
      [record([succeeded(0), passed(50), failed(530)]), record([succeeded(510), passed(540)])],
      {},
      600,
      ["wait", "too-short", 60, 640],
    ],
    [
      "whatever failed where the policy does not mind",
      [record([succeeded(0), passed(50), failed(60)])],
      { onFailedVerify: "ignore" },
      100,
      ["pass", "", 100, 100],
    ],
    [
      "whatever others found",
      [record([succeeded(0), passed(50), failed(60, "smoke")])],
      {},
      100,
      ["pass", "", 100, 100],
    ],
    [
      "anew when it served another contract for a while",
      [record([succeeded(0), passed(50), passed(60, "sha256:x"), passed(70)])],
      { onFailedVerify: "ignore" },
      100,
      ["wait", "too-short", 30, 170],
    ],
    [
      "no more once it was taken back",
      [record([succeeded(0), passed(50), ended(500)])],
      {},
      600,
      ["fail", "not-running", 0, undefined],
    ],
    ["not when it never worked", [record([])], {}, 600, ["fail", "not-running", 0, undefined]],
    ["not when nothing is recorded", [], {}, 600, ["fail", "no-history", 0, undefined]],
    [
      "no more once another one came",
      [record([succeeded(0), passed(50)]), record([], { release: OTHER })],
      {},
      600,
      ["fail", "not-newest", 0, undefined],
    ],
    [
      "through a second deployment of the same",
      [record([succeeded(0), passed(50), replaced(60)]), record([succeeded(60)])],
      {},
      100,
      ["pass", "", 100, 100],
    ],
    [
      "not through another one in between",
      [
        record([succeeded(0), passed(50)]),
        record([succeeded(60)], { release: OTHER }),
        record([succeeded(70), passed(80)]),
      ],
      {},
      150,
      ["wait", "too-short", 80, 170],
    ],
    [
      "not as an emergency",
      [record([succeeded(0), passed(50)], { isEmergency: true })],
      {},
      600,
      ["fail", "emergency", 0, undefined],
    ],
    [
      "not with the time of an emergency before",
      [record([succeeded(0), passed(50)], { isEmergency: true }), record([succeeded(60), passed(70)])],
      {},
      150,
      ["wait", "too-short", 90, 160],
    ],
    [
      "not when the ledger is ahead of the clock",
      [record([succeeded(0), passed(150)])],
      {},
      100,
      ["unknown", "clock-behind", 0, undefined],
    ],
    [
      "not when the ledger goes back in time",
      [record([succeeded(50), passed(40)])],
      {},
      900,
      ["unknown", "clock-behind", 0, undefined],
    ],
  ])("%s", (_words, records, rules, now, expected) => {
    expect(judge(records, rules, now)).toEqual(expected);
  });
});

describe("whatever happened", () => {
  const events = fc.oneof(
    { weight: 4, arbitrary: fc.constant((at: number) => passed(at)) },
    { weight: 2, arbitrary: fc.constant(succeeded) },
    fc.constant((at: number) => failed(at)),
    fc.constant((at: number) => failed(at, "smoke")),
    fc.constant((at: number) => passed(at, "sha256:x")),
    fc.constant(ended),
    fc.constant(replaced),
  );
  const records = fc.array(
    fc.record({
      release: fc.oneof({ weight: 4, arbitrary: fc.constant(RELEASE) }, fc.constant(OTHER)),
      isEmergency: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
      events: fc.array(fc.tuple(events, fc.integer({ min: 0, max: 30 })), { maxLength: 6 }),
      // It may begin before the end of the one before is written.
      overlap: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 4 },
  );
  const rules = fc.record<SoakRules>({
    minimum: fc.integer({ min: 1, max: 60 }),
    clock: fc.constantFrom("success-status", "first-verified"),
    verify: fc.constantFrom(["protocol-probe"], ["protocol-probe", "smoke"]),
    minVerifications: fc.integer({ min: 0, max: 3 }),
    maxVerifyAge: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    maxGap: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
    onFailedVerify: fc.constantFrom("reset", "block", "ignore"),
  });
  const questions = fc.tuple(records, rules, fc.integer({ min: -3, max: 60 })).map(([written, asked, later]) => {
    let clock = 0;
    const told = written.map(({ events: steps, overlap, ...facts }, index): DeploymentRecord => {
      clock = Math.max(0, clock - overlap);
      const own = steps.map(([make, pause]) => {
        clock += pause;
        return make(clock);
      });
      return { id: String(index), ...facts, events: own };
    });
    return { release: RELEASE, records: told, rules: asked, now: clock + later } satisfies SoakQuestion;
  });

  test("the answer is that of the rules, read slowly", () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(judgeSoak(question)).toEqual(soakByTheBook(question));
      }),
      { numRuns: 2000 },
    );
  });

  test("who waits passes at the time that was told, if it is verified and nothing else happens", () => {
    let waited = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const { decision, eligibleAt: then, verifications } = judgeSoak(question);
        const newest = question.records.at(-1);
        const isTold = decision === "wait" && verifications > 0 && question.rules.maxGap === undefined;
        if (!isTold || newest === undefined || then === undefined) return;
        waited += 1;
        const later = Array.from({ length: question.rules.minVerifications + 1 }, () => passed(then));
        const records = question.records.with(-1, { ...newest, events: [...newest.events, ...later] });
        expect(judgeSoak({ ...question, records, now: then }).decision).toBe("pass");
      }),
      { numRuns: 5000 },
    );
    expect(waited).toBeGreaterThan(20);
  });
});
