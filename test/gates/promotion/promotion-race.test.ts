import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { NEW, type PromotionWorld, readyToPromote } from "./promotion-world.ts";

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
const RUNS = 20;

test("of twenty starts at once one begins, each other is told whose run it is, and nothing of theirs is left", async () => {
  const runs = Array.from({ length: RUNS }, () => world.newRun());
  const steps = await Promise.all(runs.map(async (run) => ({ run, step: await world.step(START, { run }) })));
  const winners = steps.filter(({ step }) => step.failure === undefined);
  expect(winners.map(({ step }) => step.result?.outputs["deployment-id"])).toEqual(["4"]);
  const winner = `https://github.com/acme/payments/actions/runs/${winners[0]?.run}`;

  const losers = steps.filter(({ step }) => step.failure !== undefined);
  expect(losers).toHaveLength(RUNS - 1);
  expect(losers.filter(({ step }) => !step.told.includes(winner)).map(({ step }) => step.told)).toEqual([]);
  const codes = losers.map(({ step }) => step.result?.outputs["reason-code"]);
  expect(new Set(codes)).toEqual(new Set(["ledger.busy"]));
  expect(losers.map(({ step }) => step.result?.outputs["deployment-id"]).filter((id) => id !== null)).toEqual([]);

  expect(world.states("production")).toEqual(["4 in_progress", "2 success"]);
  expect(world.head("production")).toMatchObject({ deploymentId: 4, state: "in-progress" });
  expect(world.waits("production")).toBe(false);
  const others = losers.map(({ run }) => String(run));
  const files = [...(world.github.repository.git.filesAt("mcp-gates-ledger")?.keys() ?? [])];
  const texts = files.map((path) => world.github.repository.git.file("mcp-gates-ledger", path) ?? "");
  expect(others.filter((run) => texts.some((text) => text.includes(`/runs/${run}`)))).toEqual([]);
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
