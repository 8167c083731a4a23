import * as z from "zod";

/**
 * A zone of the IANA time zone database as `Area/City`, or `UTC`. Abbreviations such as `EST` and offsets are refused: they
 * know no summer time, and mean one thing here and another there.
 */
export const timeZone = z.string().refine(isTimeZone, {
  error: ({ input }) => `${JSON.stringify(input)} is no time zone; write it as Area/City, as in Europe/Berlin, or UTC`,
});

function isTimeZone(text: string): boolean {
  if (text === "UTC") return true;
  // Etc/GMT-1 is one hour east of Greenwich, which nobody expects.
  if (!/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]+){1,2}$/.test(text) || text.startsWith("Etc/")) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}
