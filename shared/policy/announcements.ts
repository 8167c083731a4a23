import * as z from "zod";
import { isDate } from "../contract/announcements.ts";

const name = z.string().min(1, "an empty name matches nothing");
const day = z.string().refine(isDate, {
  error: ({ input }) => `${JSON.stringify(input)} is not a day of the calendar, as in 2027-01-31`,
});

/** Deprecations of servers that cannot announce them by themselves. */
export const deprecationsSchema = z.array(
  z
    .strictObject({
      /** What ends: a tool or a prompt, or an argument of it. */
      tool: name.optional(),
      prompt: name.optional(),
      /** The argument; `filter.limit` for one inside another. */
      parameter: name.optional(),
      /** The first day without it. */
      sunset: day,
      /** What takes its place. */
      use: name.optional(),
    })
    .refine(({ tool, prompt }) => (tool === undefined) !== (prompt === undefined), {
      error: "name either a tool or a prompt",
    }),
);

/** Where calls by an old name end up: the new name, or `to` with the first day on which they no longer do. */
const alias = z.union([name, z.strictObject({ to: name, sunset: day.optional() })], {
  error: "write the new name, or a mapping with to and sunset",
});

/** Old names that a server still answers and cannot announce by itself. */
export const aliasesSchema = z.strictObject({
  tools: z.record(name, alias).optional(),
  prompts: z.record(name, alias).optional(),
  /** By tool, then by old name of the argument. */
  parameters: z.record(name, z.record(name, alias)).optional(),
});

/** How the end of something has to be announced. */
export const deprecationSchema = z.strictObject({
  /** Days from the announcement to the end at least. */
  "minimum-days": z
    .custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0, {
      error: ({ input }) => `${JSON.stringify(input)} is not a whole number of days`,
    })
    .meta({ type: "integer", minimum: 0 })
    .optional(),
});
