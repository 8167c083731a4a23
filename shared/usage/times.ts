import type { Json } from "../contract/json.ts";

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The day on which MCP was published, in UTC: no call is older. */
export const EARLIEST = Date.UTC(2024, 10, 5);

/**
 * A point in time as recordings write it, in milliseconds since 1970: a date and time (ISO 8601; in UTC unless it names an
 * offset, so that no machine's time zone counts), or a number since 1970, whose size tells whether it is seconds,
 * milliseconds, microseconds or nanoseconds. `undefined` when it is neither, or lies before MCP.
 */
export function timeOf(value: Json | undefined): number | undefined {
  const time = typeof value === "number" ? sinceEpoch(value) : typeof value === "string" ? written(value) : Number.NaN;
  return time >= EARLIEST ? time : undefined;
}

/** Larger numbers are of the next finer unit: each bound is thousands of years away in its own. */
const SECONDS = 1e11;
const MILLISECONDS = 1e14;
const MICROSECONDS = 1e17;

function sinceEpoch(number: number): number {
  if (number < SECONDS) return number * 1_000;
  if (number < MILLISECONDS) return number;
  return number < MICROSECONDS ? number / 1_000 : number / 1_000_000;
}

const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,9}))? ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

function written(text: string): number {
  if (/^\d{9,20}(?:\.\d{1,9})?$/.test(text)) return sinceEpoch(Number(text));
  const match = DATE_AND_TIME.exec(text);
  if (match === null) return Number.NaN;
  const [, date, minutes = "00:00", seconds = ":00", fraction = "0", zone = "Z"] = match;
  const offset = zone.toUpperCase() === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return Date.parse(`${date}T${minutes}${seconds}.${fraction.slice(0, 3).padEnd(3, "0")}${offset.toUpperCase()}`);
}
