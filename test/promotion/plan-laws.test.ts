import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GateAnswer, PROMOTION_DECISIONS, type PromotionDecision } from "../../shared/promotion/gate.ts";
import type { LedgerFacts } from "../../shared/promotion/gates/ledger-gate.ts";
import type { LedgerRecord } from "../../shared/promotion/ledger.ts";
import { judgePlan, type Plan, type PlanQuestion } from "../../shared/promotion/plan.ts";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import type { DeploymentEvent } from "../../shared/promotion/soak.ts";
import { histories } from "./year.ts";
import { knownCalendar, STEP } from "./year-calendars.ts";
import { play } from "./year-world.ts";

/** The same histories in every run; `PROMOTION_LAW_RUNS=20` plays twenty times as many, `PROMOTION_SEED` others. */
const TIMES = Number(process.env.PROMOTION_LAW_RUNS ?? 1);
const SEED = Number(process.env.PROMOTION_SEED ?? 20_261_128);
const QUESTIONS = fc.sample(histories, { numRuns: 1_000 * TIMES, seed: SEED }).flatMap(play);
const PLANS = new Map(QUESTIONS.map((question) => [question, judgePlan(question)]));

/** Holds a law against all questions; it answers whether it had something to say of one. */
function holds(law: (question: PlanQuestion) => boolean): void {
  const cases = QUESTIONS.filter((question, index) => {
    try {
      return law(question);
    } catch (error) {
      throw new Error(`question ${index} of seed ${SEED}`, { cause: error });
    }
  });
  expect(cases.length).toBeGreaterThan(1);
}

function planOf(question: PlanQuestion): Plan {
  return PLANS.get(question) ?? judgePlan(question);
}

const goodness = (decision: PromotionDecision) => PROMOTION_DECISIONS.indexOf(decision);

function withRecords(facts: LedgerFacts, change: (records: readonly LedgerRecord[]) => readonly LedgerRecord[]) {
  if (facts.state === "unreadable") return facts;
  return { ...facts, reading: { ...facts.reading, records: change(facts.reading.records) } };
}

/** With something more in the newest record of the environment before. */
function seenInSource(question: PlanQuestion, event: DeploymentEvent): PlanQuestion {
  if (question.source === undefined) return question;
  const source = withRecords(question.source, (records) =>
    records.map((record, index) =>
      index === records.length - 1 ? { ...record, events: [...record.events, event] } : record,
    ),
  );
  return { ...question, source };
}

function withoutApprovals(question: PlanQuestion): PlanQuestion | undefined {
  const answer: GateAnswer = { ...question.asked.approvals, decision: "wait" };
  if (question.asked.approvals.decision !== "pass") return undefined;
  return { ...question, asked: { ...question.asked, approvals: answer } };
}

const WORSE: readonly (readonly [string, (question: PlanQuestion) => PlanQuestion | undefined])[] = [
  ...[0, 2, 6, 8, 9, 10].map(
    (times) =>
      [
        `a freeze more (${times})`,
        (question: PlanQuestion) => {
          const more = knownCalendar(times, { environments: [question.environment] });
          const { calendars } = question.freeze;
          if (calendars.some(({ calendar }) => calendar.id === more.calendar.id)) return undefined;
          return { ...question, freeze: { ...question.freeze, calendars: [...calendars, more] } };
        },
      ] as const,
  ),
  [
    "a verification that failed",
    (question) =>
      seenInSource(question, {
        ...{ kind: "verified", at: question.now, source: "protocol-probe", passed: false, contractDigest: undefined },
      }),
  ],
  [
    "a contract that drifted",
    (question) =>
      seenInSource(question, {
        ...{ kind: "verified", at: question.now, source: "protocol-probe", passed: true, contractDigest: "sha256:x" },
      }),
  ],
  [
    "the end of the deployment before",
    (question) => seenInSource(question, { kind: "ended", cause: "failed", at: question.now }),
  ],
  [
    "a doubt that blocks",
    ({ target, ...rest }) => {
      if (target.state === "unreadable") return undefined;
      const doubt = { code: "ledger.deleted-record", recordId: "1", is: "gone", blocks: true } as const;
      const doubts = [...target.reading.doubts, doubt];
      return { ...rest, target: { ...target, reading: { ...target.reading, doubts } } };
    },
  ],
  ["a ledger that cannot be read", (question) => unreadable(question)],
  [
    "another deployment under way",
    (question) => {
      const target = withRecords(question.target, (records) => {
        const [first] = records;
        return first === undefined ? records : [...records, { ...first, id: "another", events: [], isRollback: false }];
      });
      return { ...question, target };
    },
  ],
  ["no approval of the release", (question) => ({ ...question, approvedAt: undefined })],
  ["an approval of the run that is taken away", (question) => withoutApprovals(question)],
  ["nobody who lifts freezes", ({ freeze, ...rest }) => ({ ...rest, freeze: { ...freeze, approvedBy: new Set() } })],
  [
    "tools that agents would lose",
    ({ freeze, ...rest }) => ({
      ...rest,
      freeze: { ...freeze, rollback: { removesTools: true, reason: "it is down" } },
    }),
  ],
  [
    "a ticket that is rejected",
    (question) => ({
      ...question,
      ticket: { ...question.ticket, verdict: { outcome: "rejected", reasons: [], approvers: [] } },
    }),
  ],
  [
    "an emergency that is refused",
    (question) => {
      const seen = { field: "break-glass-reason", is: "3", must: "20" };
      return { ...question, emergency: { state: "refused", reasons: [promotionReason("break-glass.reason", seen)] } };
    },
  ],
  [
    "no emergency",
    (question) => ({
      ...question,
      emergency: isRefused(question) ? question.emergency : undefined,
    }),
  ],
];

function isRefused({ emergency, now }: PlanQuestion): boolean {
  return emergency?.state === "refused" || (emergency !== undefined && now >= emergency.override.expiresAt);
}

/** Where the ledger cannot be read nobody knows what it would refuse; what it lets through it does not let through any more. */
function unreadable(question: PlanQuestion): PlanQuestion | undefined {
  if (planOf(question).decision === "fail") return undefined;
  return {
    ...question,
    target: { state: "unreadable", environment: question.environment, why: "GitHub answered 502" },
  };
}

describe("nothing gets better by", () => {
  test.each(WORSE)("%s", (_what, worsened) => {
    holds((question) => {
      const worse = worsened(question);
      if (worse === undefined) return false;
      const [before, after] = [planOf(question).decision, judgePlan(worse).decision];
      expect(goodness(after)).toBeLessThanOrEqual(goodness(before));
      return goodness(after) < goodness(before);
    });
  });
});

describe("an emergency", () => {
  test("changes no answer of a gate, and blocks no gate more", () => {
    holds((question) => {
      if (question.emergency?.state !== "granted" || question.now >= question.emergency.override.expiresAt)
        return false;
      const [plan, plain] = [planOf(question), judgePlan({ ...question, emergency: undefined })];
      expect(plan.gates.map(({ decision }) => decision)).toEqual(plain.gates.map(({ decision }) => decision));
      const passed = plain.blockingGates.filter((gate) => !plan.blockingGates.includes(gate));
      expect(passed.filter((gate) => gate !== "soak" && gate !== "freeze")).toEqual([]);
      expect(plan.override === undefined).toBe(passed.length === 0);
      for (const each of plan.override?.bypassed ?? []) expect(question.emergency.bypasses).toContain(each);
      return passed.length > 0;
    });
  });
});

describe("time", () => {
  const waitsForTimeAlone = ({ gates }: Plan) =>
    gates
      .filter(({ decision, bypassed }) => decision !== "pass" && bypassed !== true)
      .every(({ reasons, eligibleAt }) => {
        const codes = reasons.map(({ code }) => code);
        return (
          eligibleAt !== undefined &&
          codes.every((code) => ["soak.too-short", "freeze.active", "ticket.pending"].includes(code))
        );
      });

  /** The same question later, when the ticket's window has opened and nothing else has happened. */
  function later(question: PlanQuestion, now: number): PlanQuestion {
    const { verdict, required } = question.ticket;
    const isOpen = verdict.outcome === "pending" && verdict.opensAt !== undefined && now >= Date.parse(verdict.opensAt);
    const { emergency } = question;
    const isOver = emergency?.state === "granted" && now >= emergency.override.expiresAt;
    return {
      ...question,
      now,
      ticket: isOpen ? { required, verdict: { outcome: "approved", reasons: [], approvers: [] } } : question.ticket,
      emergency: isOver ? undefined : emergency,
    };
  }

  test("is all that it takes until a release is eligible, where only time is waited for", () => {
    holds((question) => {
      const plan = planOf(question);
      // Verifications would have to go on.
      const rules = question.soak;
      const isLookedAt = rules?.maxVerifyAge !== undefined || rules?.maxGap !== undefined;
      if (plan.decision !== "wait" || !waitsForTimeAlone(plan) || isLookedAt || plan.eligibleAt === undefined)
        return false;
      const emergency = question.emergency?.state === "granted" ? question.emergency : undefined;
      const isAfter = emergency !== undefined && plan.eligibleAt >= emergency.override.expiresAt;
      // What was passed by may have been more than a matter of time.
      if (isAfter) return false;
      expect(judgePlan(later(question, plan.eligibleAt)).decision).toBe("pass");
      expect(judgePlan(later(question, plan.eligibleAt - STEP)).decision).not.toBe("pass");
      return true;
    });
  });

  test("makes no soak worse that is running, as long as it was verified lately", () => {
    let steps = 0;
    holds((question) => {
      const { soak } = planOf(question);
      if (soak === undefined || question.soak === undefined || soak.obstacles.includes("clock-behind")) return false;
      if (soak.decision === "fail") return false;
      steps = (steps * 7 + 1) % 200;
      const now = question.now + steps * STEP;
      const newest = newestSighting(question);
      const limits = [question.soak.maxVerifyAge, question.soak.maxGap].filter((limit) => limit !== undefined);
      if (limits.some((limit) => newest === undefined || now - newest > limit)) return false;
      const then = judgePlan({ ...question, now }).soak;
      expect(goodness(then?.decision ?? "fail")).toBeGreaterThanOrEqual(goodness(soak.decision));
      expect(then?.elapsed).toBeGreaterThanOrEqual(soak.elapsed);
      return true;
    });
  });

  function newestSighting({ source }: PlanQuestion): number | undefined {
    const events = source?.state === "read" ? (source.reading.records.at(-1)?.events ?? []) : [];
    return events.findLast((event) => event.kind === "verified" && event.passed)?.at;
  }
});
