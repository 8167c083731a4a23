import { describe, expect, test } from "@jest/globals";
import { duration, durationMilliseconds, durationWords, positiveDuration } from "../../shared/policy/duration.ts";
import { timeZone } from "../../shared/policy/time-zone.ts";

describe("a duration", () => {
  test.each([
    ["PT24H", 86_400_000, "24 h"],
    ["P2D", 172_800_000, "2 d"],
    ["P1DT12H30M5S", 131_405_000, "1 d 12 h 30 min 5 s"],
    ["PT90M", 5_400_000, "90 min"],
    ["PT0S", 0, "0 s"],
  ])("%s is %d milliseconds, in words %s", (text, milliseconds, words) => {
    expect(duration.safeParse(text).success).toBe(true);
    expect(durationMilliseconds(text)).toBe(milliseconds);
    expect(durationWords(text)).toBe(words);
  });

  test.each([
    ["24h", "write PT24H"],
    ["2d", "write P2D"],
    ["90 minutes", "write PT90M"],
    ["30s", "write PT30S"],
    ["1w", "write P7D"],
    ["P1W", "write P7D"],
    ["P24H", "write PT24H"],
    ["P1M", "write PT24H or P2D"],
    ["P1Y", "write PT24H or P2D"],
    ["P", "write PT24H or P2D"],
    ["PT", "write PT24H or P2D"],
    ["P1DT", "write P1D"],
    ["PT1.5H", "write PT24H or P2D"],
    ["-PT1H", "write PT24H or P2D"],
    ["pt1h", "write PT1H"],
    ["", "write PT24H or P2D"],
  ])("%j is none, and the error shows how to write it", (text, next) => {
    const [issue] = duration.safeParse(text).error?.issues ?? [];
    expect(issue?.message).toBe(`${JSON.stringify(text)} is no duration of days, hours, minutes and seconds; ${next}`);
    expect(() => durationMilliseconds(text)).toThrow(RangeError);
  });

  test("of nothing is refused where time must pass", () => {
    expect(positiveDuration.safeParse("PT0S").error?.issues[0]?.message).toBe('"PT0S" is no time at all');
    expect(positiveDuration.safeParse("PT1S").success).toBe(true);
  });
});

describe("a time zone", () => {
  test.each(["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "America/Port-au-Prince"])(
    "may be %s",
    (zone) => {
      expect(timeZone.safeParse(zone).success).toBe(true);
    },
  );

  test.each(["EST", "CET", "Europe/Berlln", "GMT", "+01:00", "Etc/GMT-1", "europe/berlin", "Berlin", "", "US"])(
    "may not be %j",
    (zone) => {
      expect(timeZone.safeParse(zone).error?.issues[0]?.message).toContain(
        "write it as Area/City, as in Europe/Berlin, or UTC",
      );
    },
  );
});
