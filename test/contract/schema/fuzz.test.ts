import { expect, test } from "@jest/globals";
import { fuzz } from "./fuzz-run.ts";

/** The ordinary run takes four pairs of each kind; `FUZZ_PAIRS=10000` is the whole of it and prints its figures. */
const PAIRS = Number(process.env.FUZZ_PAIRS ?? 60);
const BOUNDS = { seconds: 20, megabytes: 1500 };

test(
  `each of ${PAIRS} pairs of hostile schemas is compared within ${BOUNDS.seconds} s and ${BOUNDS.megabytes} MB`,
  async () => {
    const { failures, ...figures } = await fuzz(PAIRS, BOUNDS);
    if (process.env.FUZZ_PAIRS !== undefined) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    expect(failures).toEqual([]);
    const compared = Object.values(figures.outcomes).reduce((sum, pairs) => sum + pairs, 0);
    expect(compared).toBe(PAIRS);
  },
  // The guard of each pair ends what hangs.
  PAIRS * BOUNDS.seconds * 3000,
);
