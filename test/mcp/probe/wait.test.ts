import { describe, expect, test } from "@jest/globals";
import { forEachOf } from "../../../shared/mcp/probe/target-set.ts";
import { waitUntil } from "../../../shared/mcp/probe/wait.ts";

/** Waits on a clock of its own, on which an attempt takes ten milliseconds. */
async function waitFor(
  answers: readonly boolean[],
  options: { timeout: number; interval: number; successes: number },
  { chance = 0, asked = 0, late = 0, cost = 10 } = {},
) {
  let clock = 0;
  const told: string[] = [];
  const rest = [...answers];
  const waited = await waitUntil(
    async () => {
      clock += cost;
      return rest.shift() ?? false;
    },
    (good) => good,
    {
      options,
      ports: {
        now: () => clock,
        pause: async (milliseconds) => {
          clock += milliseconds + late;
        },
        random: () => chance,
      },
      pauseAsked: () => asked,
      onAttempt: (good, { number, goodInARow, cutShort }) =>
        told.push(`${number} ${good} ${goodInARow}${cutShort ? " cut short" : ""}`),
    },
  );
  return { ...waited, told };
}

describe("waiting", () => {
  test("ends at the first good answer when one is wanted", async () => {
    expect(await waitFor([false, true], { timeout: 1000, interval: 100, successes: 1 })).toEqual({
      last: true,
      attempts: 2,
      milliseconds: 120,
      succeeded: true,
      told: ["1 false 0", "2 true 1"],
    });
  });

  test("counts good answers in a row only", async () => {
    const { attempts, succeeded, told } = await waitFor([true, false, true, true], {
      timeout: 1000,
      interval: 100,
      successes: 2,
    });
    expect([attempts, succeeded, told.at(-1)]).toEqual([4, true, "4 true 2"]);
  });

  test("gives up when the next attempt would start too late, with the last answer", async () => {
    expect(await waitFor([], { timeout: 250, interval: 100, successes: 1 })).toMatchObject({
      last: false,
      attempts: 3,
      milliseconds: 230,
      succeeded: false,
    });
  });

  test.each([
    ["up to a tenth longer, by chance", { chance: 1 }, 10 + 110 + 10],
    ["as long as it is asked to", { asked: 300 }, 10 + 300 + 10],
    ["no longer than half of what is left", { asked: 86_400_000 }, 10 + 495 + 10],
    ["never shorter than the interval", { asked: 5 }, 10 + 100 + 10],
  ])("pauses %s", async (_words, facts, milliseconds) => {
    const options = { timeout: 1000, interval: 100, successes: 1 };
    expect(await waitFor([false, true], options, facts)).toMatchObject({ attempts: 2, milliseconds });
  });

  test("tells what the attempt before said when the time cut the last one short", async () => {
    const options = { timeout: 250, interval: 100, successes: 2 };
    expect(await waitFor([true, false], options, { cost: 100 })).toMatchObject({
      last: true,
      attempts: 2,
      succeeded: false,
      told: ["1 true 1", "2 false 0 cut short"],
    });
  });

  test("tells of a first attempt that the time cut short: there is no other", async () => {
    const options = { timeout: 250, interval: 100, successes: 1 };
    expect(await waitFor([], options, { cost: 300 })).toMatchObject({ last: false, told: ["1 false 0"] });
  });

  test("makes no attempt when the pause ended after the time", async () => {
    const options = { timeout: 250, interval: 100, successes: 1 };
    expect(await waitFor([], options, { late: 200 })).toMatchObject({ attempts: 1, told: ["1 false 0"] });
  });

  test("asks once when there is no time at all", async () => {
    expect(await waitFor([true], { timeout: 0, interval: 100, successes: 1 })).toMatchObject({ succeeded: true });
    expect(await waitFor([true], { timeout: 0, interval: 100, successes: 2 })).toMatchObject({ attempts: 1 });
  });
});

describe("many at once", () => {
  test("are never more than allowed, and keep their order", async () => {
    let running = 0;
    let most = 0;
    const results = await forEachOf([5, 1, 4, 2, 3], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      running -= 1;
      return item * 10;
    });
    expect([results, most]).toEqual([[50, 10, 40, 20, 30], 2]);
  });

  test("end at the first error, after those under way", async () => {
    const begun: number[] = [];
    const work = forEachOf([0, 1, 2, 3], 2, async (item) => {
      begun.push(item);
      if (item === 0) throw new Error("no");
      await Promise.resolve();
    });
    await expect(work).rejects.toThrow("no");
    expect(begun).toEqual([0, 1]);
  });
});
