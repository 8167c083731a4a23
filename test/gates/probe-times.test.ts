import { describe, expect, test } from "@jest/globals";
import { type ProbeTimes, timesOf } from "../../shared/gates/probe-times.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

const nameOf = (setting: string) => `<${setting}>`;

describe("the times of a probe", () => {
  test.each<readonly [string, ProbeTimes, ReturnType<typeof timesOf>]>([
    ["nothing", {}, {}],
    ["how long one request may take", { requestTimeout: 2.5 }, { exchange: 2_500 }],
    ["how long the probe of one target may take", { timeout: 20 }, { whole: 20_000 }],
    [
      "that it is waited",
      { waitFor: "healthy" },
      { whole: 60_000, wait: { timeout: 300_000, interval: 5_000, successes: 1 } },
    ],
    [
      "all there is about waiting",
      { waitFor: "healthy", timeout: 600, interval: 0.5, successes: 3, requestTimeout: 1 },
      { exchange: 1_000, whole: 60_000, wait: { timeout: 600_000, interval: 500, successes: 3 } },
    ],
    [
      "a wait that is shorter than a probe may be",
      { waitFor: "healthy", timeout: 10 },
      { whole: 10_000, wait: { timeout: 10_000, interval: 5_000, successes: 1 } },
    ],
  ])("say %s", (_case, given, times) => {
    expect(timesOf(given, nameOf)).toEqual(times);
  });

  test.each<readonly [ProbeTimes, string]>([
    [
      { interval: 5 },
      "The times cannot be used: <interval> is about waiting: give <waitFor> healthy too, or leave it out",
    ],
    [
      { interval: 5, successes: 2, timeout: 10 },
      [
        "The times cannot be used, 2 problems:",
        "- <interval> is about waiting: give <waitFor> healthy too, or leave it out",
        "- <successes> is about waiting: give <waitFor> healthy too, or leave it out",
      ].join("\n"),
    ],
  ])("are refused where they would not be used: %j", (given, message) => {
    expect(() => timesOf(given, nameOf)).toThrow(new ConfigurationError(message));
  });
});
