import { describe, expect, test } from "@jest/globals";
import { CalendarProblem, icalWindows } from "../../../shared/promotion/freeze/ical-windows.ts";

/** A calendar of events, each a list of lines. */
function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event, index) => [
    "BEGIN:VEVENT",
    ...(event.some((line) => line.startsWith("UID:")) ? [] : [`UID:${index}`]),
    "DTSTAMP:20260101T000000Z",
    ...event,
    "END:VEVENT",
  ]);
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test", ...lines, "END:VCALENDAR"].join("\r\n")}\r\n`;
}

const YEARS = ["2026-01-01T00:00Z", "2028-01-01T00:00Z"] as const;

function read(text: string, { match, range = YEARS }: { match?: string; range?: readonly [string, string] } = {}) {
  const [from, to] = range.map((moment) => Date.parse(moment)) as [number, number];
  const { windows, events } = icalWindows(text, { zone: "Europe/Berlin", summaryMatch: match, range: { from, to } });
  const texts = windows.map((window) =>
    [window.from, window.to].map((moment) => new Date(moment).toISOString().slice(0, 16)).join(" "),
  );
  return { windows: texts, events };
}

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof CalendarProblem) return error.message;
    throw error;
  }
  throw new Error("it was read");
}

describe("an event of an iCalendar file", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["in UTC", ["DTSTART:20261218T160000Z", "DTEND:20270104T070000Z"], ["2026-12-18T16:00 2027-01-04T07:00"]],
    [
      "in a zone that the file does not describe",
      ["DTSTART;TZID=America/New_York:20261218T160000", "DTEND;TZID=America/New_York:20261218T170000"],
      ["2026-12-18T21:00 2026-12-18T22:00"],
    ],
    [
      "that names no zone, in that of the calendar",
      ["DTSTART:20260701T100000", "DTEND:20260701T110000"],
      ["2026-07-01T08:00 2026-07-01T09:00"],
    ],
    [
      "of whole days",
      ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"],
      ["2026-12-23T23:00 2026-12-26T23:00"],
    ],
    ["of one day, without an end", ["DTSTART;VALUE=DATE:20261224"], ["2026-12-23T23:00 2026-12-24T23:00"]],
    ["with a duration", ["DTSTART:20260701T100000Z", "DURATION:P1DT2H"], ["2026-07-01T10:00 2026-07-02T12:00"]],
    ["that takes no time at all", ["DTSTART:20260701T100000Z"], []],
    ["that is cancelled", ["DTSTART:20260701T100000Z", "DURATION:P1D", "STATUS:CANCELLED"], []],
    ["that was over before", ["DTSTART:20250701T100000Z", "DURATION:P1D"], []],
    [
      "that recurs until a time in UTC, the last one with it",
      [
        "DTSTART;TZID=America/New_York:20260601T160000",
        "DTEND;TZID=America/New_York:20260601T170000",
        "RRULE:FREQ=DAILY;UNTIL=20260602T200000Z",
      ],
      ["2026-06-01T20:00 2026-06-01T21:00", "2026-06-02T20:00 2026-06-02T21:00"],
    ],
    [
      "that recurs, but for one time",
      ["DTSTART:20260601T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260608T100000Z"],
      ["2026-06-01T10:00 2026-06-01T11:00", "2026-06-15T10:00 2026-06-15T11:00"],
    ],
    [
      "that recurs at other times too",
      ["DTSTART:20260601T100000Z", "DURATION:PT1H", "RDATE:20260703T100000Z"],
      ["2026-06-01T10:00 2026-06-01T11:00", "2026-07-03T10:00 2026-07-03T11:00"],
    ],
    [
      "that recurs at other times, but not at the first",
      ["DTSTART:20260601T100000Z", "DURATION:PT1H", "RDATE:20260703T100000Z", "EXDATE:20260601T100000Z"],
      ["2026-07-03T10:00 2026-07-03T11:00"],
    ],
    [
      "that spans the change of clocks, until the later of both ends that can be meant",
      [
        "DTSTART;TZID=Europe/Berlin:20260320T170000",
        "DTEND;TZID=Europe/Berlin:20260323T080000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
      ],
      ["2026-03-20T16:00 2026-03-23T07:00", "2026-03-27T16:00 2026-03-30T07:00"],
    ],
    [
      "in the hour that comes twice, from the first to the second",
      ["DTSTART;TZID=Europe/Berlin:20261025T023000", "DTEND;TZID=Europe/Berlin:20261025T024500"],
      ["2026-10-25T00:30 2026-10-25T01:45"],
    ],
    [
      "that begins in the hour that is left out, from the change of clocks on",
      ["DTSTART;TZID=Europe/Berlin:20260329T023000", "DTEND;TZID=Europe/Berlin:20260329T040000"],
      ["2026-03-29T01:00 2026-03-29T02:00"],
    ],
  ])("%s", (_words, lines, expected) => {
    expect(read(calendar(lines)).windows).toEqual(expected);
  });

  test("counts when its summary matches, and is counted whenever it is", () => {
    const text = calendar(
      ["SUMMARY:[FREEZE] Year end", "DTSTART:20200701T100000Z", "DURATION:P1D"],
      ["SUMMARY:Lunch", "DTSTART:20260701T100000Z", "DURATION:P1D"],
    );
    expect(read(text, { match: "^\\[FREEZE\\]" })).toEqual({ windows: [], events: 1 });
    expect(read(text)).toEqual({ windows: ["2026-07-01T10:00 2026-07-02T10:00"], events: 2 });
  });

  test("is one window with others that it overlaps or touches", () => {
    const text = calendar(
      ["DTSTART:20260701T100000Z", "DURATION:PT2H"],
      ["DTSTART:20260701T110000Z", "DURATION:PT2H"],
      ["DTSTART:20260701T130000Z", "DURATION:PT1H"],
    );
    expect(read(text).windows).toEqual(["2026-07-01T10:00 2026-07-01T14:00"]);
  });

  test("is in the zone that the file describes when no database knows it", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:House time",
      "BEGIN:STANDARD",
      "DTSTART:16010101T000000",
      "TZOFFSETFROM:+0300",
      "TZOFFSETTO:+0300",
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\r\n");
    const text = calendar(["DTSTART;TZID=House time:20260701T100000", "DTEND;TZID=House time:20260701T110000"]);
    expect(read(text.replace("BEGIN:VEVENT", `${zone}\r\nBEGIN:VEVENT`)).windows).toEqual([
      "2026-07-01T07:00 2026-07-01T08:00",
    ]);
  });
});

describe("an exception of an event that recurs", () => {
  const weekly = ["UID:a", "SUMMARY:Weekly", "DTSTART:20260601T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"];

  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "takes the place of one time, however far it was moved",
      ["RECURRENCE-ID:20260608T100000Z", "DTSTART:20260301T100000Z", "DURATION:PT3H"],
      ["2026-03-01T10:00 2026-03-01T13:00", "2026-06-01T10:00 2026-06-01T11:00"],
    ],
    [
      "that is cancelled takes one time away",
      ["RECURRENCE-ID:20260608T100000Z", "DTSTART:20260608T100000Z", "DURATION:PT1H", "STATUS:CANCELLED"],
      ["2026-06-01T10:00 2026-06-01T11:00"],
    ],
    [
      "for this time and those to come moves them all",
      ["RECURRENCE-ID;RANGE=THISANDFUTURE:20260601T100000Z", "DTSTART:20260601T120000Z", "DURATION:PT2H"],
      ["2026-06-01T12:00 2026-06-01T14:00", "2026-06-08T12:00 2026-06-08T14:00"],
    ],
  ])("%s", (_words, lines, expected) => {
    expect(read(calendar(weekly, ["UID:a", ...lines])).windows).toEqual(expected);
  });

  test("stands for itself when the event is not in the file", () => {
    const lines = ["UID:b", "RECURRENCE-ID:20260608T100000Z", "DTSTART:20260608T120000Z", "DURATION:PT1H"];
    expect(read(calendar(lines)).windows).toEqual(["2026-06-08T12:00 2026-06-08T13:00"]);
  });
});

describe("a file that cannot be relied on", () => {
  test.each([
    ["no calendar at all", "hello", /^is no iCalendar file \(.+\)$/],
    ["a page", "<html></html>", /^is no iCalendar file \(.+\)$/],
    ["nothing", "", /^is no iCalendar file \(.+\)$/],
    ["half a calendar", calendar(["DTSTART:20260701T100000Z"]).slice(0, 90), /^is no iCalendar file \(.+\)$/],
    ["a card of a person", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n", /^is no iCalendar file \(.+\)$/],
    [
      "a zone that nobody knows",
      calendar(["DTSTART;TZID=Ruritania Standard Time:20260701T100000", "DURATION:PT1H"]),
      /^names the time zone "Ruritania Standard Time", which is no IANA zone and has no VTIMEZONE in the file$/,
    ],
    ["an event without a beginning", calendar(["SUMMARY:A"]), /^has an event without a beginning: "A"$/],
    [
      "an event of each second",
      calendar(["SUMMARY:A", "DTSTART:20200701T100000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"]),
      /^has an event that recurs more than 5000 times: "A"$/,
    ],
    [
      "a day that no month has",
      calendar(["DTSTART:20260231T100000Z", "DURATION:PT1H"]),
      /^names a time that no calendar has: "2026-02-31T10:00:00Z"$/,
    ],
    [
      "a time that is none",
      calendar(["DTSTART:tomorrow", "DURATION:PT1H"]),
      /^says something that cannot be read \(.+\)$/,
    ],
    [
      "a rule that is none",
      calendar(["DTSTART:20260701T100000Z", "DURATION:PT1H", "RRULE:FREQ=NOW"]),
      /^(is no iCalendar file|says something that cannot be read) \(.+\)$/,
    ],
  ])("%s", (_words, text, message) => {
    expect(refusal(text)).toMatch(message);
  });
});
