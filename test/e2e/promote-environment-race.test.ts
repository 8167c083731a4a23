import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { raceToStart } from "../gates/promotion/start-race.ts";
import { type BundledWorld, bundledAndReady, NUMBERS } from "./bundled-world.ts";

let ready: BundledWorld;
beforeAll(async () => {
  ready = await bundledAndReady();
}, 90_000);
afterAll(async () => {
  expect(ready.github.violations).toEqual([]);
  await ready.close();
});

test("of twenty processes that start at once one begins, each other is told whose run it is, and nothing of theirs starts later", async () => {
  const { winner, ofOthers } = await raceToStart(ready, NUMBERS);
  // A process that comes so late that it sees another at work waits for its end.
  expect(ofOthers.filter((path) => path !== "waiting/weather/production.json")).toEqual([]);
  const production = { environment: "production" } as const;
  const finished = await ready.step({ phase: "finish", ...production, outcome: "success" }, { run: winner });
  expect([finished.failure, finished.outputs["deployment-id"]]).toEqual([undefined, String(NUMBERS.new)]);
  expect((await ready.step({ phase: "reconcile", ...production })).failure).toBeUndefined();
  expect(ready.states("production")).toEqual([`${NUMBERS.new} success`, `${NUMBERS.old} inactive`]);
  expect(ready.waits("production")).toBe(false);
}, 60_000);
