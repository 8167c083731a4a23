import { expect, test } from "@jest/globals";
import type { StartOutcome } from "../../../shared/gates/promotion/start.ts";
import type { PromotionRequest, Surroundings } from "../../../shared/gates/promotion/surroundings.ts";
import { rememberWaiting } from "../../../shared/gates/promotion/waiting.ts";
import { aPlan } from "../../report/plan-builders.ts";

const JUDGED = Date.parse("2026-12-01T12:00:00Z");
const request: PromotionRequest = { environment: "production", ticketFrom: "input" };

test.each([
  ["before it was judged is forgotten", JUDGED - 1, [undefined]],
  ["at the moment in which it was judged is forgotten", JUDGED, [undefined]],
  ["while it started waits on", JUDGED + 1, []],
])("what was asked for %s once a deployment has started", async (_when, since, written) => {
  const happened: unknown[] = [];
  const ledger = {
    waiting: async () => ({ since }),
    setWaiting: async (_place: unknown, waiting: unknown) => void happened.push(waiting),
  };
  const report = aPlan({ at: new Date(JUDGED).toISOString() });
  const outcome: StartOutcome = { state: "started", deploymentId: "42", report };
  await rememberWaiting(outcome, request, { ledger } as unknown as Surroundings);
  expect(happened).toEqual(written);
});
