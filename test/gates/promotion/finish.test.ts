import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { NEW, PromotionWorld } from "./promotion-world.ts";

let world: PromotionWorld;
beforeEach(async () => {
  world = await PromotionWorld.start();
});
afterEach(async () => await world.close());

describe("an end that names no deployment", () => {
  const END = { phase: "finish", environment: "development", outcome: "failure" } as const;

  test("is that of what this run has under way", async () => {
    const run = world.newRun();
    const id = await world.begin("development", NEW, run);
    expect((await world.pass(END, { run })).outputs["deployment-id"]).toBe(id);
  });

  test("is never that of what another run has under way, as after a start that was refused", async () => {
    const run = world.newRun();
    const id = await world.begin("development", NEW, run);
    const refused = world.newRun();
    expect(
      (await world.step({ phase: "start", environment: "development", ...NEW }, { run: refused })).failure,
    ).toContain("ledger");
    const { failure } = await world.step(END, { run: refused });
    expect(failure).toContain(
      `deployment ${id} is under way by run ${run}, and none by this run. Name it by deployment-id.`,
    );
    expect(world.statesOf(Number(id)).at(-1)).toBe("in_progress");
  });
});

test.each(["verify", "finish"] as const)("a dry %s is refused, and nothing is written", async (phase) => {
  const run = world.newRun();
  const id = Number(await world.begin("development", NEW, run));
  const before = world.statesOf(id);
  const said = { verificationSource: "smoke", verificationPassed: true, outcome: "success" } as const;
  const { failure } = await world.step({ phase, environment: "development", dryRun: true, ...said }, { run });
  expect(failure).toContain(`dry-run: the phase ${phase} always writes`);
  expect(world.statesOf(id)).toEqual(before);
});
