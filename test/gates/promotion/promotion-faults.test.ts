import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { phasesOf } from "./fault-phases.ts";
import { eachAtOnce, indicesFor, MODES, problemsAt, type Trial, tryPhase } from "./fault-trials.ts";
import { type PromotionWorld, readyToPromote, SMOKE } from "./promotion-world.ts";

/*
 * Every request of every phase fails once in every way. Which requests there are is found out by a run without faults, so that no
 * request is left out when a phase asks for more. The same through the bundle is
 * test/e2e/promote-environment-faults-everywhere.test.ts.
 */

const LIMIT = 120_000;
/** Repetitions wait for seconds; many steps wait together. */
const AT_ONCE = 16;

let ready: PromotionWorld;
beforeAll(async () => {
  ready = await readyToPromote();
}, LIMIT);
afterAll(async () => await ready.close());

describe.each(phasesOf({ old: 2, new: 4 }, SMOKE))("$name", (phase) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await tryPhase(phase, ready);
  }, LIMIT);
  afterAll(async () => await trial.world.close());

  test.each(MODES)(
    "GitHub $name, at each request: nothing is said that did not happen, and the step again completes it",
    async (mode) => {
      const indices = indicesFor(mode, trial);
      const problems = await eachAtOnce(AT_ONCE, indices, async (index) => await problemsAt(index, mode, trial));
      expect(problems.flat()).toEqual([]);
      // A plan writes nothing, and everything else does.
      expect(indices.length > 0).toBe(!mode.acts || phase.name !== "plan");
    },
    LIMIT,
  );
});
