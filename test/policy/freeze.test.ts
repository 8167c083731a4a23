import { describe, expect, test } from "@jest/globals";
import { minuteOfWeek } from "../../shared/policy/calendar-times.ts";
import { aPolicy, mistakeIn, THREE_ENVIRONMENTS } from "./a-policy.ts";

/** One calendar for production, with these keys. */
const calendar = (keys: string, tier = "hard") =>
  `${THREE_ENVIRONMENTS}\nfreeze:\n  timezone: Europe/Berlin\n  calendars:\n    - { id: one, tier: ${tier}, environments: [production], ${keys} }`;
const WEEKLY = 'weekly: { from: "Fri 16:00", to: "Mon 08:00" }';

describe("a freeze", () => {
  test("has the defaults that are documented", () => {
    const { freeze } = aPolicy(calendar(WEEKLY));
    expect(freeze?.["on-error"]).toBe("block");
    expect(freeze?.calendars[0]?.changes).toEqual(["schema", "infra", "config"]);
  });

  test.each([
    ["once", 'between: { from: "2026-12-18T17:00", to: "2027-01-04T08:00" }', "hard"],
    ["every week", WEEKLY, "hard"],
    ["over midnight of Sunday", 'weekly: { from: "Sun 22:00", to: "Sun 04:00" }', "hard"],
    ["by a cron expression", 'cron: { start: "0 0 28 * *", duration: P4D }', "advisory"],
    ["on the last day of a month", 'cron: { start: "0 0 L * *", duration: P1D }', "advisory"],
    ["on a leap day", 'cron: { start: "0 0 29 2 *", duration: P1D }', "advisory"],
    ["from a file", "ical: { path: .github/freeze.ics }", "hard"],
    ["in a zone of its own", `timezone: UTC, ${WEEKLY}`, "hard"],
    ["with something that passes", `allow: { severity: [docs-only] }, ${WEEKLY}`, "light"],
    ["with an override", `override: { approval: cab, ticket-type: emergency }, ${WEEKLY}`, "hard"],
  ])("may hold %s", (_, keys, tier) => {
    expect(mistakeIn(calendar(keys, tier))).toBe("");
  });

  test.each([
    [
      "a mistyped key",
      `weekly: { form: "Fri 16:00", to: "Mon 08:00" }`,
      'unknown key "form" below freeze.calendars.0.weekly; did you mean "from"?',
    ],
    [
      "no times",
      "changes: [schema]",
      "line 9, column 7: freeze.calendars.0: has no times; give one of between, weekly, cron, ical",
    ],
    [
      "two kinds of times",
      `${WEEKLY}, ical: { path: a.ics }`,
      "freeze.calendars.0.ical: stands beside weekly; give exactly one of",
    ],
    [
      "an end before the beginning",
      'between: { from: "2027-01-04T08:00", to: "2026-12-18T17:00" }',
      "freeze.calendars.0.between.to: 2026-12-18T17:00 is not after 2027-01-04T08:00",
    ],
    ["an end at the beginning", 'between: { from: "2027-01-04T08:00", to: "2027-01-04T08:00" }', "is not after"],
    [
      "an offset",
      'between: { from: "2026-12-18T17:00Z", to: "2027-01-04T08:00" }',
      "is no local time; write it as YYYY-MM-DDTHH:MM without an offset",
    ],
    [
      "a day that never comes",
      'between: { from: "2026-02-30T17:00", to: "2027-01-04T08:00" }',
      '"2026-02-30T17:00" is no local time',
    ],
    ["an hour that never comes", 'between: { from: "2026-02-20T24:00", to: "2027-01-04T08:00" }', "is no local time"],
    ["a week that is all frozen", 'weekly: { from: "Fri 16:00", to: "Fri 16:00" }', "is the same time as from"],
    [
      "a day in full",
      'weekly: { from: "Friday 16:00", to: "Mon 08:00" }',
      '"Friday 16:00" is no time of the week; write it as in "Fri 16:00"',
    ],
    ["an hour of one digit", 'weekly: { from: "Fri 9:00", to: "Mon 08:00" }', '"Fri 9:00" is no time of the week'],
    [
      "a cron expression of a day that never comes",
      'cron: { start: "0 0 30 2 *", duration: P1D }',
      '"0 0 30 2 *" names a day that never comes',
    ],
    [
      "a cron expression of another one",
      'cron: { start: "0 0 31 4,6 *", duration: P1D }',
      "names a day that never comes",
    ],
    [
      "a cron expression with seconds",
      'cron: { start: "0 0 0 28 * *", duration: P1D }',
      "is no cron expression of five fields",
    ],
    ["a nickname", 'cron: { start: "@daily", duration: P1D }', "is no cron expression of five fields"],
    [
      "a cron expression of a wrong minute",
      'cron: { start: "61 0 * * *", duration: P1D }',
      "is no cron expression (Invalid value for minute: 61)",
    ],
    ["a cron expression without an end", 'cron: { start: "0 0 28 * *" }', "cron.duration: missing"],
    ["a cron expression of no time", 'cron: { start: "0 0 28 * *", duration: PT0S }', '"PT0S" is no time at all'],
    [
      "a calendar from the network",
      "ical: { path: 'https://calendar.example.com/freeze.ics' }",
      "is not a path from the root of this repository; nothing is fetched from elsewhere",
    ],
    ["a calendar outside", "ical: { path: ../freeze.ics }", "is not a path from the root"],
    ["a pattern that is none", "ical: { path: a.ics, summary-match: '(' }", "summary-match: is no regular expression"],
    ["an abbreviated zone", `timezone: EST, ${WEEKLY}`, '"EST" is no time zone; write it as Area/City'],
    [
      "an unknown tier",
      `${WEEKLY} }\n    - { id: two, tier: hrad, environments: [production], ${WEEKLY}`,
      '"hrad" is not one of "hard", "light", "advisory"; did you mean "hard"?',
    ],
    [
      "something that passes a hard one",
      `allow: { severity: [additive] }, ${WEEKLY}`,
      "allow: a hard freeze lets nothing pass; only a light one has this key",
    ],
    [
      "the same id twice",
      `${WEEKLY} }\n    - { id: one, tier: hard, environments: [production], ${WEEKLY}`,
      'line 10, column 13: freeze.calendars.1.id: the calendar 0 has the id "one" already',
    ],
    [
      "an id with a space",
      `${WEEKLY} }\n    - { id: "a b", tier: hard, environments: [production], ${WEEKLY}`,
      "a calendar's id is lower case letters",
    ],
    [
      "an environment that nobody named",
      `${WEEKLY} }\n    - { id: two, tier: hard, environments: [prodction], ${WEEKLY}`,
      'line 10, column 45: freeze.calendars.1.environments.0: no environment "prodction" in environments; did you mean "production"?',
    ],
    [
      "no environment",
      `${WEEKLY} }\n    - { id: two, tier: hard, environments: [], ${WEEKLY}`,
      "environments: names no environment",
    ],
  ])("with %s is refused with its place", (_, keys, expected) => {
    expect(mistakeIn(calendar(keys))).toContain(expected);
  });

  test("in a policy without environments names none that there are", () => {
    const lines = `freeze: { timezone: UTC, calendars: [{ id: a, tier: hard, environments: [production], ${WEEKLY} }] }`;
    expect(mistakeIn(lines)).toContain("this policy names no environments");
  });

  test("names the zone of its local times", () => {
    expect(mistakeIn("freeze: { calendars: [] }")).toContain("freeze.timezone: missing");
  });

  test("with an advisory tier stops nothing, so that nothing needs to pass it", () => {
    expect(mistakeIn(calendar(`allow: { severity: [additive] }, ${WEEKLY}`, "advisory"))).toContain(
      "an advisory freeze stops nothing",
    );
  });
});

test.each([
  ["Mon 00:00", 0],
  ["Fri 16:00", 6_720],
  ["Sun 23:59", 10_079],
])("%s is minute %d of the week", (text, minute) => {
  expect(minuteOfWeek(text)).toBe(minute);
});
