import { describe, expect, test } from "@jest/globals";
import { dateInName, inWindow, newestFirst, type Release, versionInName } from "../../shared/gates/release-order.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

const release = (name: string, facts: Partial<Release> = {}): Release => ({
  name,
  version: versionInName(name),
  date: dateInName(name),
  ...facts,
});
const namesOf = (releases: readonly Release[]) => releases.map(({ name }) => name);
const NOW = new Date("2027-01-31T12:00:00Z");

describe("the name of a release", () => {
  test.each([
    ["v1.4.0", "1.4.0"],
    ["1.4.0-rc.1", "1.4.0-rc.1"],
    ["payments-1.4.0", "1.4.0"],
    ["server/v1.4.0", "1.4.0"],
    ["v1", null],
    ["11.4.0.2", null],
    ["nightly", null],
    ["2026-10-31", null],
  ])("%s tells the version %s", (name, version) => expect(versionInName(name)).toBe(version));

  test.each([
    ["2026-10-31", "2026-10-31"],
    ["contract_2026-10-31", "2026-10-31"],
    ["2026-13-31", null],
    ["12026-10-31", null],
    ["1.4.0", null],
  ])("%s tells the day %s", (name, date) => expect(dateInName(name)).toBe(date));
});

describe("releases are ordered", () => {
  test("by version, in which 1.10 comes after 1.9 and a candidate before its release", () => {
    const names = ["1.9.0", "1.10.0", "1.10.0-rc.1"];
    expect(namesOf(newestFirst(names.map((name) => release(name))))).toEqual(["1.10.0", "1.10.0-rc.1", "1.9.0"]);
  });

  test("by date when one has no version", () => {
    const releases = [
      release("1.0.0", { date: "2026-01-01" }),
      release("stable", { date: "2026-03-01" }),
      release("2.0.0", { date: "2026-02-01" }),
    ];
    expect(namesOf(newestFirst(releases))).toEqual(["stable", "2.0.0", "1.0.0"]);
  });

  test("by nothing else: a release with neither is named", () => {
    expect(() => newestFirst([release("1.0.0"), release("draft")])).toThrow(
      /draft has neither a version nor a date\. Name every file by its version/,
    );
    expect(() => newestFirst([release("1.0.0"), release("draft")])).toThrow(ConfigurationError);
  });
});

describe("a window", () => {
  const releases = [
    release("4.0.0", { date: "2027-01-30" }),
    release("3.0.0", { date: "2027-01-10" }),
    release("2.0.0", { date: "2026-12-01" }),
    release("1.0.0", { date: "2026-06-01" }),
  ];

  test.each([
    [{}, ["4.0.0", "3.0.0", "2.0.0", "1.0.0"]],
    [{ last: 2 }, ["4.0.0", "3.0.0"]],
    [{ last: 9 }, ["4.0.0", "3.0.0", "2.0.0", "1.0.0"]],
    // The contract that was in force when the window began was given out within it.
    [{ days: 30 }, ["4.0.0", "3.0.0", "2.0.0"]],
    [{ days: 21 }, ["4.0.0", "3.0.0", "2.0.0"]],
    [{ days: 20 }, ["4.0.0", "3.0.0"]],
    [{ days: 1 }, ["4.0.0", "3.0.0"]],
    [{ days: 30, last: 1 }, ["4.0.0"]],
  ])("of %j holds %j", (window, expected) => {
    expect(namesOf(inWindow(releases, { ...window, now: NOW }))).toEqual(expected);
  });

  test("in which nothing was released holds the newest one", () => {
    expect(namesOf(inWindow(releases, { days: 5, now: new Date("2028-01-01T00:00:00Z") }))).toEqual(["4.0.0"]);
  });

  test("of days needs the day of each release", () => {
    expect(() => inWindow([...releases, release("0.9.0")], { days: 5, now: NOW })).toThrow(
      /it is not known when 0\.9\.0 was released/,
    );
  });
});
