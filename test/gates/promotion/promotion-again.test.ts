import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Fault } from "../../fakes/github/server.ts";
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

const production = { environment: "production" } as const;
const START = { phase: "start", ...production, ...NEW } as const;
const RECONCILE = { phase: "reconcile", ...production } as const;
const UNAVAILABLE: Fault["reply"] = { status: 503, headers: { "retry-after": "0" }, body: { message: "Unavailable" } };

test("what failed is started again, compared with what serves still", async () => {
  const run = world.newRun();
  const deploymentId = await world.begin("production", NEW, run);
  await world.pass({ phase: "finish", ...production, deploymentId, outcome: "failure" }, { run });
  await world.deploy("production", NEW);
  expect(world.states("production")).toEqual(["5 success", "4 failure", "2 inactive"]);
});

test("another run does not go on with what is under way", async () => {
  const run = world.newRun();
  await world.begin("production", NEW, run);
  const other = await world.step(START);
  expect(other.result?.outputs).toMatchObject({ decision: "wait", "reason-code": "ledger.busy" });
  expect(other.told).toContain(`deployment 4 under way, by https://github.com/acme/payments/actions/runs/${run}`);
});

test("what waited and was started is not started once more when nobody could forget that it waited", async () => {
  world.github.addFault({
    operation: "git/create-tree",
    after: 2,
    reply: UNAVAILABLE,
    times: Number.POSITIVE_INFINITY,
  });
  const run = world.newRun();
  const started = await world.step(START, { run });
  world.github.endFaults();
  expect(started).toMatchObject({ failure: undefined, told: expect.stringContaining("could not be forgotten yet") });
  expect(world.waits("production")).toBe(true);
  await world.pass({ phase: "finish", ...production, deploymentId: "4", outcome: "success" }, { run });

  const { outputs } = await world.pass(RECONCILE);
  expect(outputs.allowed).toBe(false);
  expect(world.waits("production")).toBe(false);
  expect(world.states("production")).toEqual(["4 success", "2 inactive"]);
});

test("what waited for another run that deployed the same is not deployed once more", async () => {
  const run = world.newRun();
  const deploymentId = await world.begin("production", NEW, run);
  await world.step(START);
  expect(world.waits("production")).toBe(true);
  await world.pass({ phase: "finish", ...production, deploymentId, outcome: "success" }, { run });
  await world.pass(RECONCILE);
  expect(world.states("production")).toEqual(["4 success", "2 inactive"]);
  expect(world.waits("production")).toBe(false);
});

test("what waited goes once more when its start died", async () => {
  world.github.addFault({
    operation: "git/create-tree",
    after: 2,
    reply: UNAVAILABLE,
    times: Number.POSITIVE_INFINITY,
  });
  const run = world.newRun();
  await world.step(START, { run });
  world.github.endFaults();
  world.github.repository.runs.change(run, { status: "completed" });
  await world.pass(RECONCILE);
  expect(world.states("production")).toEqual(["5 in_progress", "4 error", "2 success"]);
});

test("nothing is abandoned of a run of which GitHub does not say whether it is over", async () => {
  const run = world.newRun();
  await world.begin("production", NEW, run);
  world.github.repository.runs.change(run, { status: "completed" });
  const undisturbed = await world.copy();
  await undisturbed.pass(RECONCILE);
  const after = undisturbed.github.requests.findIndex(({ url }) => url.endsWith(`/actions/runs/${run}`));
  await undisturbed.close();

  world.github.addFault({ after, reply: UNAVAILABLE, times: 3 });
  const { failure } = await world.step(RECONCILE);
  expect(failure).toMatch(/Nobody can tell whether the run \d+ of deployment 4 is over: .*503.*Run again/s);
  expect(world.states("production")).toEqual(["4 in_progress", "2 success"]);
});

test("a deployment that started is to be finished, also where its report cannot be written", async () => {
  const step = await world.step({ ...START, finishIn: "job", reportDir: "old.json" });
  expect(step.failure).toMatch(/Deployment 4 is in progress by the ledger.*report-dir/s);
  expect(step.result?.outputs["deployment-id"]).toBe("4");
  expect(step.result?.unfinished).toEqual({ service: "weather", environment: "production", deploymentId: "4" });
});
