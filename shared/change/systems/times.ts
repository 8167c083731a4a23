import { misconfigured } from "./refusal.ts";

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/**
 * A date-time with an offset as ISO 8601 in UTC. Jira writes offsets without a colon (`+0000`), people may leave the seconds
 * out. `undefined` for a text that is none, and for one without an offset: nobody knows whose clock it means.
 */
export function instantOf(text: string): string | undefined {
  const written = text.trim();
  const [offset] = OFFSET.exec(written) ?? [];
  if (offset === undefined || !DATE_TIME.test(written.slice(0, -offset.length))) return undefined;
  const colon = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  return isoOf(`${written.slice(0, -offset.length).replace(" ", "T")}${colon}`);
}

/** ServiceNow's raw date-times are UTC and say no offset: `2026-11-20 10:00:00`. */
export function utcInstantOf(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? isoOf(`${text.replace(" ", "T")}Z`) : undefined;
}

/**
 * The instant that a field of a ticket names; `undefined` for an empty one. What is no date-time with an offset is refused
 * rather than taken for empty, so that the reason says what to mend.
 */
export function instantIn(field: string, text: string | undefined, read = instantOf): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const instant = read(text);
  if (instant !== undefined) return instant;
  throw misconfigured(
    `The field ${field} holds no date with a time and an offset: name a field that does, such as 2026-11-22T09:00:00Z.`,
  );
}

/** The `Date` header of a reply (RFC 9110, section 6.6.1), `undefined` when there is none that can be read. */
export function serverTimeOf(header: string | undefined): string | undefined {
  return header === undefined ? undefined : isoOf(header);
}

/** Seconds that `Retry-After` asks to wait, given as a number or as a date (RFC 9110, section 10.2.3). */
export function retryAfterOf(header: string | undefined, serverTime: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header.trim());
  const until = Date.parse(header);
  const now = serverTime === undefined ? Number.NaN : Date.parse(serverTime);
  return Number.isNaN(until - now) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}

function isoOf(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
