import * as z from "zod";

/** What a duration looks like: ISO 8601, of days, hours, minutes and seconds. Months and years have no fixed length. */
const DURATION = /^P(?=\d|T\d)(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** A duration such as `PT24H` or `P2D`, kept as it is written; {@link durationMilliseconds} gives its length. */
export const duration = z.string().regex(DURATION, { error: ({ input }) => durationMistake(String(input)) });

/** A duration of more than nothing. */
export const positiveDuration = duration.refine((text) => !DURATION.test(text) || durationMilliseconds(text) > 0, {
  error: ({ input }) => `${JSON.stringify(input)} is no time at all`,
});

/** The length of a duration in milliseconds; a day has 24 hours, whatever clocks do. Throws a RangeError for another text. */
export function durationMilliseconds(text: string): number {
  const parts = DURATION.exec(text);
  if (parts === null) throw new RangeError(`"${text}" is no duration`);
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}

/** A duration for people: `24 h`, `2 d 12 h`, `0 s`. */
export function durationWords(text: string): string {
  const [, ...parts] = DURATION.exec(text) ?? [];
  const words = parts.flatMap((part, index) =>
    part === undefined || Number(part) === 0 ? [] : [`${Number(part)} ${["d", "h", "min", "s"][index]}`],
  );
  return words.length === 0 ? "0 s" : words.join(" ");
}

/** How people write durations elsewhere, by unit. */
const ELSEWHERE: Readonly<Record<string, (amount: number) => string>> = {
  w: (amount) => `P${amount * 7}D`,
  d: (amount) => `P${amount}D`,
  h: (amount) => `PT${amount}H`,
  m: (amount) => `PT${amount}M`,
  s: (amount) => `PT${amount}S`,
};

function durationMistake(text: string): string {
  const [, amount, unit = ""] = /^P?T?(\d{1,4}) ?([wdhms])[a-z]*$/i.exec(text) ?? [];
  // P1M is a month: nobody can tell that minutes were meant.
  const isMonth = /^P\d+M$/i.test(text);
  const meant = amount === undefined || isMonth ? "PT24H or P2D" : ELSEWHERE[unit.toLowerCase()]?.(Number(amount));
  return `${JSON.stringify(text)} is no duration of days, hours, minutes and seconds; write ${meant}`;
}
