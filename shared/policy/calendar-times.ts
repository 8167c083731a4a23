import { Cron } from "croner";
import * as z from "zod";
import { positiveDuration } from "./duration.ts";
import { line, repositoryPath } from "./vocabulary.ts";

/** Days of the week as calendars name them, from Monday on. */
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const WEEK_TIME = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):([0-5]\d)$/;

const localTime = z.string().refine(isLocalTime, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no local time; write it as YYYY-MM-DDTHH:MM without an offset, as in 2026-12-18T17:00`,
});

const weekTime = z.string().regex(WEEK_TIME, {
  error: ({ input }) => `${JSON.stringify(input)} is no time of the week; write it as in "Fri 16:00"`,
});

/** Once, from one local time up to another. */
export const betweenSchema = z.strictObject({ from: localTime, to: localTime }).superRefine(({ from, to }, context) => {
  // Both have the same form, so that texts compare as times do.
  if (from < to) return;
  context.addIssue({ code: "custom", message: `${to} is not after ${from}`, path: ["to"] });
});

/** Every week, from one time of the week up to another; it may span the weekend. */
export const weeklySchema = z.strictObject({ from: weekTime, to: weekTime }).superRefine(({ from, to }, context) => {
  if (from !== to) return;
  context.addIssue({ code: "custom", message: "is the same time as from: name the end", path: ["to"] });
});

/** From each time that a cron expression names, for a while. */
export const cronSchema = z.strictObject({ start: z.string().superRefine(checkCron), duration: positiveDuration });

/** The events of an iCalendar file of the repository whose summary matches. */
export const icalSchema = z.strictObject({
  path: repositoryPath,
  "summary-match": line.refine(isRegularExpression, { error: "is no regular expression" }).optional(),
});

/** Minutes from Monday 00:00 to a time of the week as {@link weeklySchema} has it. */
export function minuteOfWeek(text: string): number {
  const [, day = "", hour, minute] = WEEK_TIME.exec(text) ?? [];
  return (WEEKDAYS as readonly string[]).indexOf(day) * 1440 + Number(hour) * 60 + Number(minute);
}

function isLocalTime(text: string): boolean {
  if (!LOCAL_TIME.test(text)) return false;
  const time = new Date(`${text}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** A leap year, so that the 29th of February is near. */
const CRON_FROM = "2024-01-01T00:00:00";

function checkCron(text: string, context: z.RefinementCtx): void {
  const mistake = cronMistake(text);
  if (mistake === undefined) return;
  const message = `${JSON.stringify(text)} ${mistake}; write minute, hour, day, month and weekday, as in "0 17 * * 5"`;
  context.addIssue({ code: "custom", message });
}

function cronMistake(text: string): string | undefined {
  if (text.trim().split(/\s+/).length !== 5) return "is no cron expression of five fields";
  try {
    const cron = new Cron(text, { mode: "5-part", timezone: "UTC", paused: true });
    return cron.nextRun(CRON_FROM) === null ? "names a day that never comes" : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Cron\w*: /, "") : String(error);
    return `is no cron expression (${reason})`;
  }
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") !== undefined;
  } catch {
    return false;
  }
}
