import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type WrittenTimes, windowsOf } from "../../../shared/promotion/freeze/calendar-windows.ts";
import { contains } from "../../../shared/promotion/freeze/interval.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string) => Date.parse(text);

/** The windows in a year as texts, from and to. */
function windows(times: WrittenTimes, zone: string, [from, to]: readonly [string, string]): readonly string[] {
  return windowsOf(times, zone, { from: at(from), to: at(to) }).map(
    (window) => `${new Date(window.from).toISOString()} ${new Date(window.to).toISOString()}`,
  );
}

const YEAR = ["2026-01-01T00:00Z", "2027-01-01T00:00Z"] as const;

describe("a window between two local times", () => {
  test.each<readonly [string, string, { from: string; to: string }, readonly string[]]>([
    [
      "of a winter in Berlin",
      "Europe/Berlin",
      { from: "2026-12-18T17:00", to: "2027-01-04T08:00" },
      ["2026-12-18T16:00:00.000Z 2027-01-04T07:00:00.000Z"],
    ],
    [
      "over the day on which clocks go forward",
      "Europe/Berlin",
      { from: "2026-03-28T12:00", to: "2026-03-29T12:00" },
      ["2026-03-28T11:00:00.000Z 2026-03-29T10:00:00.000Z"],
    ],
    [
      "that begins in the hour that is left out",
      "Europe/Berlin",
      { from: "2026-03-29T02:30", to: "2026-03-29T12:00" },
      ["2026-03-29T01:00:00.000Z 2026-03-29T10:00:00.000Z"],
    ],
    [
      "that ends in the hour that is left out",
      "Europe/Berlin",
      { from: "2026-03-28T12:00", to: "2026-03-29T02:30" },
      ["2026-03-28T11:00:00.000Z 2026-03-29T01:00:00.000Z"],
    ],
    [
      "that lies in the hour that is left out, so that no clock shows it",
      "Europe/Berlin",
      { from: "2026-03-29T02:10", to: "2026-03-29T02:50" },
      [],
    ],
    [
      "that begins in the hour that comes twice",
      "Europe/Berlin",
      { from: "2026-10-25T02:30", to: "2026-10-25T12:00" },
      ["2026-10-25T00:30:00.000Z 2026-10-25T01:00:00.000Z", "2026-10-25T01:30:00.000Z 2026-10-25T11:00:00.000Z"],
    ],
    [
      "that is the hour that comes twice",
      "Europe/Berlin",
      { from: "2026-10-25T02:00", to: "2026-10-25T03:00" },
      ["2026-10-25T00:00:00.000Z 2026-10-25T02:00:00.000Z"],
    ],
    [
      "where clocks change by half an hour",
      "Australia/Lord_Howe",
      { from: "2026-04-05T01:00", to: "2026-04-05T03:00" },
      ["2026-04-04T14:00:00.000Z 2026-04-04T16:30:00.000Z"],
    ],
    ["on a day that a zone left out", "Pacific/Apia", { from: "2011-12-30T08:00", to: "2011-12-30T18:00" }, []],
  ])("%s", (_words, zone, between, expected) => {
    expect(windows({ between }, zone, ["2000-01-01T00:00Z", "2030-01-01T00:00Z"])).toEqual(expected);
  });

  test("is not told when it is over before the range, or begins with its end", () => {
    const between = { from: "2026-06-01T00:00", to: "2026-06-02T00:00" };
    expect(windows({ between }, "UTC", ["2026-06-02T00:00Z", "2026-07-01T00:00Z"])).toEqual([]);
    expect(windows({ between }, "UTC", ["2026-05-01T00:00Z", "2026-06-01T00:00Z"])).toEqual([]);
    expect(windows({ between }, "UTC", ["2026-06-01T23:59:59.999Z", "2026-07-01T00:00Z"])).toHaveLength(1);
  });
});

describe("a window of each week", () => {
  test.each<readonly [string, { from: string; to: string }, readonly [string, string], readonly string[]]>([
    [
      "spans the weekend, an hour shorter when clocks go forward",
      { from: "Fri 17:00", to: "Mon 08:00" },
      ["2026-03-28T00:00Z", "2026-03-29T00:00Z"],
      ["2026-03-27T16:00:00.000Z 2026-03-30T06:00:00.000Z"],
    ],
    [
      "spans the weekend, an hour longer when clocks go back",
      { from: "Fri 17:00", to: "Mon 08:00" },
      ["2026-10-24T00:00Z", "2026-10-25T00:00Z"],
      ["2026-10-23T15:00:00.000Z 2026-10-26T07:00:00.000Z"],
    ],
    [
      "lies within a week",
      { from: "Tue 09:00", to: "Tue 10:00" },
      ["2026-06-01T00:00Z", "2026-06-10T00:00Z"],
      ["2026-06-02T07:00:00.000Z 2026-06-02T08:00:00.000Z", "2026-06-09T07:00:00.000Z 2026-06-09T08:00:00.000Z"],
    ],
    [
      "leaves a minute free",
      { from: "Mon 00:00", to: "Sun 23:59" },
      ["2026-06-07T21:58Z", "2026-06-07T22:01Z"],
      ["2026-05-31T22:00:00.000Z 2026-06-07T21:59:00.000Z", "2026-06-07T22:00:00.000Z 2026-06-14T21:59:00.000Z"],
    ],
  ])("%s", (_words, weekly, range, expected) => {
    expect(windows({ weekly }, "Europe/Berlin", range)).toEqual(expected);
  });
});

describe("a window after each time of a cron expression", () => {
  test.each<readonly [string, { start: string; duration: string }, readonly [string, string], readonly string[]]>([
    [
      "has the length that is written, whatever clocks do",
      { start: "0 17 * * 5", duration: "PT63H" },
      ["2026-03-28T00:00Z", "2026-03-29T00:00Z"],
      ["2026-03-27T16:00:00.000Z 2026-03-30T07:00:00.000Z"],
    ],
    [
      "is one with the next when they overlap",
      { start: "0 17 * * 5,6", duration: "PT39H" },
      ["2026-06-06T10:00Z", "2026-06-06T10:01Z"],
      ["2026-06-05T15:00:00.000Z 2026-06-08T06:00:00.000Z"],
    ],
    [
      "is one with the next when they touch",
      { start: "0 8,10 * * 1", duration: "PT2H" },
      ["2026-06-01T06:30Z", "2026-06-01T06:31Z"],
      ["2026-06-01T06:00:00.000Z 2026-06-01T10:00:00.000Z"],
    ],
    [
      "begins after the gap when its time is left out",
      { start: "30 2 * * *", duration: "PT1H" },
      ["2026-03-29T00:00Z", "2026-03-29T12:00Z"],
      ["2026-03-29T01:00:00.000Z 2026-03-29T02:00:00.000Z"],
    ],
    [
      "begins at the first of two same times",
      { start: "30 2 * * *", duration: "PT1H" },
      ["2026-10-25T00:00Z", "2026-10-25T12:00Z"],
      ["2026-10-25T00:30:00.000Z 2026-10-25T01:30:00.000Z"],
    ],
    ["is over at its end", { start: "0 8 * * 1", duration: "PT2H" }, ["2026-06-01T08:00Z", "2026-06-01T09:00Z"], []],
    [
      "comes on the 29th of February alone",
      { start: "0 0 29 2 *", duration: "P1D" },
      ["2027-01-01T00:00Z", "2029-01-01T00:00Z"],
      ["2028-02-28T23:00:00.000Z 2028-02-29T23:00:00.000Z"],
    ],
  ])("%s", (_words, cron, range, expected) => {
    expect(windows({ cron }, "Europe/Berlin", range)).toEqual(expected);
  });

  test("has no end when each begins before the one ahead of it ends", () => {
    const range = { from: at("2026-06-01T00:00Z"), to: at("2026-07-01T00:00Z") };
    expect(windowsOf({ cron: { start: "0 0 * * *", duration: "P2D" } }, "UTC", range)).toEqual([
      { from: at("2026-05-31T00:00Z"), to: Number.POSITIVE_INFINITY },
    ]);
  });
});

/** The rule itself: what a clock on the wall shows is compared with what is written. */
function isFrozenByTheClock({ between, weekly }: WrittenTimes, zone: string, moment: number): boolean {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const shown = format.format(moment).replace(" ", "T");
  if (between !== undefined) return between.from <= shown && shown < between.to;
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short" }).format(moment);
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const order = (name: string, time: string) => `${days.indexOf(name)} ${time}`;
  const [from = "", to = ""] = [weekly?.from, weekly?.to].map((text = "") => order(text.slice(0, 3), text.slice(4)));
  const now = order(day, shown.slice(11));
  return from < to ? from <= now && now < to : now >= from || now < to;
}

describe("whatever the times and the zone", () => {
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "UTC",
  );
  const year = { min: at("2026-01-01T00:00Z"), max: at("2027-12-31T00:00Z") };
  const localTimes = fc.integer(year).map((moment) => new Date(moment).toISOString().slice(0, 16));
  const betweens = fc
    .tuple(localTimes, localTimes)
    .filter(([one, other]) => one !== other)
    .map((pair) => pair.sort())
    .map(([from = "", to = ""]): WrittenTimes => ({ between: { from, to } }));
  const weekTimes = fc
    .tuple(fc.constantFrom("Mon", "Wed", "Sat", "Sun"), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => `${day} ${new Date(minute * 60_000).toISOString().slice(11, 16)}`);
  const weeklies = fc
    .tuple(weekTimes, weekTimes)
    .filter(([from, to]) => from !== to)
    .map(([from, to]): WrittenTimes => ({ weekly: { from, to } }));

  test.each([
    ["between two times", betweens],
    ["of each week", weeklies],
  ])("a window %s is frozen just when a clock on the wall shows a time in it", (_words, calendars) => {
    const changes = ["2026-03-29T01:00Z", "2026-10-25T01:00Z", "2026-04-04T15:00Z", "2026-11-01T06:00Z"].map(at);
    const moments = fc.oneof(
      fc.integer(year),
      fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * HOUR, max: 3 * HOUR })).map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(calendars, zones, moments, (times, zone, moment) => {
        const found = windowsOf(times, zone, { from: moment, to: moment + 1 });
        expect(found.some((window) => contains(window, moment))).toBe(isFrozenByTheClock(times, zone, moment));
      }),
      { numRuns: 400 },
    );
  });

  test("windows of a range are in order and apart, and the same as those of its parts", () => {
    fc.assert(
      fc.property(fc.oneof(betweens, weeklies), zones, fc.integer(year), (times, zone, from) => {
        const middle = from + 10 * DAY;
        const whole = windowsOf(times, zone, { from, to: from + 20 * DAY });
        for (const [index, window] of whole.entries()) {
          const next = whole[index + 1];
          if (next !== undefined) expect(window.to).toBeLessThan(next.from);
        }
        const parts = [
          ...windowsOf(times, zone, { from, to: middle }),
          ...windowsOf(times, zone, { from: middle, to: from + 20 * DAY }),
        ];
        const distinct = new Map(parts.map((window) => [window.from, window]));
        expect([...distinct.values()]).toEqual(whole);
      }),
    );
  });
});

test("a year has each of its weekends", () => {
  expect(windows({ weekly: { from: "Fri 16:00", to: "Mon 08:00" } }, "Europe/Berlin", YEAR)).toHaveLength(52);
});
