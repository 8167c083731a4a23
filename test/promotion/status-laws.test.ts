import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ChangeKind } from "../../shared/change/release.ts";
import type { LedgerRecord } from "../../shared/promotion/ledger.ts";
import { judgePlan } from "../../shared/promotion/plan.ts";
import type { DeploymentEvent } from "../../shared/promotion/soak.ts";
import { statusOf } from "../../shared/promotion/status.ts";
import { aPlanQuestion, read } from "./builders.ts";
import {
  anEnvironment,
  aQuestion,
  aReading,
  aRecord,
  aRelease,
  calendarsBy,
  DAY,
  HOUR,
  NOW,
  SOAK,
} from "./status-builders.ts";

/** What may be recorded of a deployment, hours after its start. */
const events = fc.array(
  fc.constantFrom<(at: number) => DeploymentEvent>(
    (at) => ({ kind: "succeeded", at }),
    (at) => ({ kind: "replaced", at }),
    (at) => ({ kind: "ended", cause: "failed", at }),
    (at) => ({ kind: "ended", cause: "rolled-back", at }),
    (at) => ({ kind: "verified", source: "protocol-probe", passed: true, contractDigest: undefined, at }),
    (at) => ({ kind: "verified", source: "protocol-probe", passed: false, contractDigest: undefined, at }),
  ),
  { maxLength: 4 },
);
const release = fc.constantFrom(aRelease("1.0.0", "a"), aRelease("1.1.0", "b"), {
  ...aRelease("1.1.1", "b"),
  imageDigest: aRelease("", "c").imageDigest,
});
const records: fc.Arbitrary<readonly LedgerRecord[]> = fc
  .array(fc.record({ release, events, isEmergency: fc.boolean(), isRollback: fc.boolean() }), { maxLength: 4 })
  .map((all) =>
    all.map((each, index) => {
      const startedAt = NOW - (all.length - index) * 8 * HOUR;
      const written = each.events.map((event, place) => event(startedAt + (place + 1) * HOUR));
      return aRecord({ ...each, id: String(index), startedAt, events: written });
    }),
  );
const hours = fc.integer({ min: -40, max: 40 });
const local = (moment: number) => new Date(moment + HOUR).toISOString().slice(0, 16);
const calendars = fc
  .array(
    fc.record({
      tier: fc.constantFrom("hard", "light", "advisory"),
      changes: fc.subarray<ChangeKind>(["schema", "infra", "config"], { minLength: 1 }),
      from: hours,
      length: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    calendarsBy(
      ...all.map(({ tier, changes, from, length }) => {
        const begin = NOW + from * HOUR;
        return { tier, changes, between: { from: local(begin), to: local(begin + length * HOUR) } } as const;
      }),
    ),
  );

test("the way on is told as a plan decides in which everything else passes", () => {
  let ways = 0;
  fc.assert(
    fc.property(
      fc.record({ staging: records, production: records, calendars, minimum: fc.integer({ min: 1, max: 20 }) }),
      ({ staging, production, calendars: known, minimum }) => {
        const soak = { ...SOAK, minimum: minimum * HOUR };
        const environments = [
          anEnvironment("staging", staging),
          anEnvironment("production", production, { soak }),
        ] as const;
        const [told, next] = statusOf(
          aQuestion({ environments, calendars: known, until: NOW + 30 * DAY }),
        ).environments;
        const serving = told?.serving;
        for (const step of told?.onward ?? []) {
          ways += 1;
          if (serving == null || step.changeKind === null) throw new Error("a way on from nothing, or to nowhere");
          const plan = judgePlan(
            aPlanQuestion({
              environment: "production",
              release: serving.release,
              source: read(aReading(staging, { environment: "staging" })),
              target: read(aReading(production, { environment: "production" })),
              now: NOW,
              soak,
              approvedAt: undefined,
              freeze: {
                calendars: known,
                onError: "block",
                kind: step.changeKind,
                contractChange: step.changeKind === "schema" ? "other" : "none",
                approvedBy: new Set(),
                ticketType: undefined,
                rollback: undefined,
              },
            }),
          );
          const eligible = plan.decision === "wait" ? plan.eligibleAt : undefined;
          expect({ decision: step.decision, eligibleAt: step.eligibleAt }).toEqual({
            decision: plan.decision,
            eligibleAt: eligible === undefined ? null : new Date(eligible).toISOString(),
          });
          expect([...new Set(step.reasons.map(({ code }) => code))].sort()).toEqual(
            [...new Set(plan.gates.flatMap(({ reasons }) => reasons.map(({ code }) => code)))].sort(),
          );
          expect(step.isThere).toBe(
            next?.serving?.release.imageDigest === serving.release.imageDigest && step.changeKind === "config",
          );
        }
      },
    ),
    { numRuns: 2_000, seed: 20_261_127 },
  );
  expect(ways).toBeGreaterThan(500);
});
