import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../shared/contract/json.ts";
import { DAY, timeOf } from "../../shared/usage/times.ts";
import { WindowTally } from "../../shared/usage/window.ts";

const NOON = Date.UTC(2026, 10, 1, 12);

describe("a point in time", () => {
  test.each<[Json]>([
    ["2026-11-01T12:00:00Z"],
    ["2026-11-01T12:00:00.000Z"],
    ["2026-11-01T12:00:00.000000000Z"],
    ["2026-11-01T13:00:00+01:00"],
    ["2026-11-01T07:00:00-0500"],
    ["2026-11-01 12:00:00,000"],
    ["2026-11-01 12:00:00"],
    ["2026-11-01T12:00"],
    [NOON],
    [NOON / 1_000],
    [NOON * 1_000],
    [NOON * 1_000_000],
    [`${NOON}000000`],
    [`${NOON / 1_000}`],
  ])("is read from %p", (written) => {
    expect(timeOf(written)).toBe(NOON);
  });

  test("may be a day, which begins at midnight in UTC", () => {
    expect(timeOf("2026-11-01")).toBe(Date.UTC(2026, 10, 1));
  });

  test.each<[Json | undefined]>([
    [undefined],
    [null],
    [true],
    [0],
    [-5],
    ["12:30:00"],
    ["2026-13-01T00:00:00Z"],
    ["2026-11-01T25:00:00Z"],
    ["2024-11-04T23:59:59Z"],
    ["Sun Nov 01 2026"],
    [{}],
  ])("is not read from %p", (written) => {
    expect(timeOf(written)).toBeUndefined();
  });
});

describe("the window of recorded calls", () => {
  const day = (number: number) => Date.UTC(2026, 9, 1) + number * DAY;
  const windowOf = (...times: readonly number[]) => {
    const tally = new WindowTally(day(100));
    for (const time of times) tally.add(time);
    return tally.window();
  };

  test("without any call that has a time is none", () => {
    expect(windowOf()).toEqual({ from: null, to: null, days: 0 });
  });

  test("goes from the first call to the last one, in whole days, whatever their order", () => {
    const week = Array.from({ length: 8 }, (_, index) => day(index));
    expect(windowOf(...week.reverse())).toEqual({ from: day(0), to: day(7), days: 7 });
    expect(windowOf(day(0), day(0) + 1, day(1) - 1)).toMatchObject({ days: 0 });
  });

  test("reaches over gaps of up to a week", () => {
    expect(windowOf(day(0), day(7), day(14))).toMatchObject({ from: day(0), days: 14 });
  });

  test("ends at a longer gap, so that one old call does not make it long", () => {
    expect(windowOf(day(0), day(40), day(41))).toEqual({ from: day(40), to: day(41), days: 1 });
  });

  test("does not count calls from the future", () => {
    expect(windowOf(day(98), day(101))).toEqual({ from: day(98), to: day(98), days: 0 });
  });
});
