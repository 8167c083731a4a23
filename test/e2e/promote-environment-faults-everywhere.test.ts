import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { phasesOf } from "../gates/promotion/fault-phases.ts";
import {
  ACTED_AND_CUT_OFF,
  ACTED_AND_NO_MORE,
  eachAtOnce,
  indicesFor,
  problemsAt,
  type Trial,
  tryPhase,
  UNAVAILABLE_FOR_GOOD,
} from "../gates/promotion/fault-trials.ts";
import { type BundledWorld, bundledAndReady, NUMBERS } from "./bundled-world.ts";

/*
 * The bundle, as the runner runs it, through a promotion from development to staging to production with live servers, where a request of GitHub fails: some of
 * each phase, the same in every run. `PROMOTION_FAULTS=all npm test -- test/e2e/promote-environment-faults` lets every request of
 * every phase fail, which takes some minutes.
 */

const EVERY = process.env.PROMOTION_FAULTS === "all";
/** How GitHub fails, and at how many requests by default: whoever was cut off waits before it asks again. */
const MODES = [
  { mode: UNAVAILABLE_FOR_GOOD, sample: 2 },
  { mode: ACTED_AND_CUT_OFF, sample: 1 },
  { mode: ACTED_AND_NO_MORE, sample: 1 },
];
const LIMIT = EVERY ? 900_000 : 60_000;
/** Repetitions wait for seconds; some steps wait together. */
const AT_ONCE = 4;

const PHASES = phasesOf(NUMBERS, {});

let ready: BundledWorld;
let trials: readonly Trial[] = [];
let faults = 0;
beforeAll(async () => {
  ready = await bundledAndReady();
  trials = await Promise.all(PHASES.map(async (phase) => await tryPhase(phase, ready)));
}, 90_000);
afterAll(async () => {
  await Promise.all(trials.map(async ({ world }) => await world.close()));
  await ready.close();
  if (EVERY) process.stderr.write(`${faults} faults of GitHub were tried.\n`);
});

test.each(PHASES.map(({ name }, at) => [name, at] as const))(
  "%s, where GitHub answers no more, or acts and is not heard: nothing is said that did not happen, and the step again completes it",
  async (name, at) => {
    const trial = trials[at] as Trial;
    const chosenFaults = MODES.flatMap(({ mode, sample }) =>
      (EVERY ? indicesFor(mode, trial) : spread(sample, indicesFor(mode, trial))).map((index) => ({ mode, index })),
    );
    const problems = await eachAtOnce(AT_ONCE, chosenFaults, async ({ mode, index }) => {
      const found = await problemsAt(index, mode, trial);
      return found.map((problem) => `GitHub ${mode.name}: ${problem}`);
    });
    expect(problems.flat()).toEqual([]);
    // A plan writes nothing, and everything else does.
    const acted = new Set(chosenFaults.map(({ mode }) => mode.acts));
    expect(acted).toEqual(new Set(name === "plan" ? [false] : [false, true]));
    faults += chosenFaults.length;
  },
  LIMIT,
);

/** So many items of a list, evenly spread. */
function spread<Item>(count: number, items: readonly Item[]): readonly Item[] {
  return Array.from({ length: count }, (_, at) => Math.floor(((at + 1) * items.length) / (count + 1))).flatMap(
    (at) => items[at] ?? [],
  );
}
