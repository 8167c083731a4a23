/** A point in time as a ticket system wrote it, or why it is none. */
export type Moment =
  | { readonly state: "known"; readonly milliseconds: number }
  /** A date and time that means another moment in every time zone. */
  | { readonly state: "without-offset" }
  | { readonly state: "unreadable" };

/**
 * Reads a date and time of ISO 8601 with an offset: `2026-12-01T08:00:00Z`, `2026-12-01T09:00:00.000+0100` as Jira writes it.
 * In milliseconds since 1970; what is finer is cut off. Days that no calendar has are unreadable, and the time zone of the
 * machine counts for nothing.
 */
export function readMoment(text: string): Moment {
  const match = DATE_AND_TIME.exec(text);
  if (match === null) return { state: "unreadable" };
  const [, year, month, day, hour, minute, second = "0", fraction = "", offset] = match;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A day or a month too many rolls over into the next one, and a year of two digits into a later century.
  if (!midnight.toISOString().startsWith(text.slice(0, 10))) return { state: "unreadable" };
  if (offset === undefined) return { state: "without-offset" };
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(offset);
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, "0"));
  return {
    state: "known",
    milliseconds: midnight.getTime() + minutes * 60_000 + Number(second) * 1_000 + thousandths,
  };
}

const HOUR = "(?:[01]\\d|2[0-3])";
const SIXTIETH = "[0-5]\\d";
const DATE_AND_TIME = new RegExp(
  `^(\\d{4})-(\\d{2})-(\\d{2})[T ](${HOUR}):(${SIXTIETH})(?::(${SIXTIETH})(?:\\.(\\d{1,9}))?)?(Z|[+-]${HOUR}:?${SIXTIETH})?$`,
);

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith("-") ? -minutes : minutes;
}
