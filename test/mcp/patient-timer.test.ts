import { expect, test } from "@jest/globals";
import { startPatientTimer } from "../../shared/mcp/patient-timer.ts";

/** Keeps this process busy, so that no timer can be on time. */
const work = (milliseconds: number) => {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
};

test("a timer gives again the time for which this process was busy", async () => {
  const start = performance.now();
  const ended = new Promise<number>((resolve) => {
    startPatientTimer(100, () => resolve(performance.now() - start));
  });
  work(300);
  // Due at 100 and looked at no sooner than 300: 200 are given again.
  expect(await ended).toBeGreaterThan(490);
});

test("a timer gives no more time again than it may in all", async () => {
  const start = performance.now();
  const ended = new Promise<number>((resolve) => {
    startPatientTimer(100, () => resolve(performance.now() - start), { most: 20 });
  });
  work(600);
  // 500 more would have been given again.
  expect(await ended).toBeLessThan(1000);
});

test("a timer that was stopped while it gives time again never ends", async () => {
  let hasEnded = false;
  const stop = startPatientTimer(10, () => {
    hasEnded = true;
  });
  work(100);
  await new Promise(setImmediate);
  stop();
  await new Promise<void>((resolve) => {
    startPatientTimer(150, resolve);
  });
  expect(hasEnded).toBe(false);
});
