import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { Interrupted, Interruption, LEAVING_MILLISECONDS } from "../../shared/mcp/interruption.ts";

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];

  exit(status: number): void {
    this.exits.push(status);
  }
}

let fake: FakeProcess;
let told: string[];
let interruption: Interruption;
beforeEach(() => {
  jest.useFakeTimers();
  fake = new FakeProcess();
  told = [];
  interruption = new Interruption({ process: fake, tell: (words) => told.push(words) });
  interruption.listen();
});
afterEach(() => {
  jest.useRealTimers();
});

const signalled = (signal: NodeJS.Signals) => fake.emit(signal, signal);
/** Work that leaves when it is told to. */
const leaving = async (cancel: AbortSignal): Promise<string> =>
  await new Promise((resolve) => cancel.addEventListener("abort", () => resolve("left")));

describe("a process that is asked to end", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends at once on %s when it has nothing to leave", async (signal, status) => {
    signalled(signal);
    expect(fake.exits).toEqual([status]);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends on %s by itself with %d when it has left", async (signal, status) => {
    const outcome = interruption.during(leaving).catch((error: unknown) => error);
    signalled(signal);
    expect(await outcome).toBeInstanceOf(Interrupted);
    expect(await outcome).toMatchObject({ status });
    expect(fake.exits).toEqual([]);
    expect(told).toEqual([
      `interrupted by ${signal}: the servers are left, within 2 s; another signal ends this at once`,
    ]);
  });

  test("has been interrupted, whatever the work fails with", async () => {
    const failing = async (cancel: AbortSignal) => {
      await leaving(cancel);
      throw new Error("the server could not be left");
    };
    const outcome = interruption.during(failing);
    signalled("SIGINT");
    await expect(outcome).rejects.toBeInstanceOf(Interrupted);
  });

  test("waits no longer than two seconds, and says so", () => {
    void interruption.during(() => new Promise(() => undefined));
    signalled("SIGTERM");
    jest.advanceTimersByTime(LEAVING_MILLISECONDS - 1);
    expect(fake.exits).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(fake.exits).toEqual([143]);
    expect(told[1]).toBe("not every server could be left within 2 s");
  });

  test("ends at once on a second signal", () => {
    void interruption.during(() => new Promise(() => undefined));
    signalled("SIGINT");
    signalled("SIGTERM");
    expect(fake.exits).toEqual([143]);
    expect(told).toHaveLength(1);
  });

  test("begins nothing more", async () => {
    const first = interruption.during(leaving);
    signalled("SIGINT");
    await expect(first).rejects.toBeInstanceOf(Interrupted);
    await expect(interruption.during(async (cancel) => cancel.throwIfAborted())).rejects.toBeInstanceOf(Interrupted);
  });
});

test("work that nobody interrupts has its own outcome", async () => {
  expect(await interruption.during(async () => "done")).toBe("done");
  const failure = new Error("it fails by itself");
  await expect(interruption.during(() => Promise.reject(failure))).rejects.toBe(failure);
  signalled("SIGINT");
  expect(fake.exits).toEqual([130]);
});

test("who listens no more hears of no signal", () => {
  const other = new FakeProcess();
  const stop = new Interruption({ process: other, tell: (words) => told.push(words) }).listen();
  stop();
  expect(other.listenerCount("SIGINT") + other.listenerCount("SIGTERM")).toBe(0);
});
