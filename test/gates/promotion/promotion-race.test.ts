import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { NEW, type PromotionWorld, readyToPromote } from "./promotion-world.ts";
import { raceToStart } from "./start-race.ts";

let ready: PromotionWorld;
let world: PromotionWorld;
beforeAll(async () => {
  ready = await readyToPromote();
}, 30_000);
afterAll(async () => await ready.close());
beforeEach(async () => {
  world = await ready.copy();
});
afterEach(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

const START = { phase: "start", environment: "production", ...NEW } as const;

test("of twenty starts at once one begins, each other is told whose run it is, and nothing of theirs is left", async () => {
  const { ofOthers } = await raceToStart(world, { old: 2, new: 4 });
  expect(ofOthers).toEqual([]);
  expect(world.waits("production")).toBe(false);
}, 60_000);

test("whoever lost starts when the one that won has ended", async () => {
  const [first = 0, second = 0] = [world.newRun(), world.newRun()];
  const steps = await Promise.all([first, second].map(async (run) => await world.step(START, { run })));
  const won = steps[0]?.failure === undefined ? first : second;
  const lost = won === first ? second : first;
  await world.pass({ phase: "finish", environment: "production", outcome: "failure" }, { run: won });
  await world.pass(START, { run: lost });
  expect(world.states("production")).toEqual(["5 in_progress", "4 failure", "2 success"]);
});
