import * as z from "zod";
import { betweenSchema, cronSchema, icalSchema, weeklySchema } from "./calendar-times.ts";
import { timeZone } from "./time-zone.ts";
import { changeKinds, environmentName, line, listOf, roleName } from "./vocabulary.ts";

/** How firmly a freeze holds, the strictest first: of several that are active it wins. @public */
export const FREEZE_TIERS = ["hard", "light", "advisory"] as const;
/** One of {@link FREEZE_TIERS}. @public */
export type FreezeTier = (typeof FREEZE_TIERS)[number];

/** The ways in which a calendar says its times; it has exactly one of them. */
const TIMES = ["between", "weekly", "cron", "ical"] as const;

const calendar = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,64}$/, "a calendar's id is lower case letters, digits and '-', at most 64"),
    tier: z
      .enum(FREEZE_TIERS)
      .describe("hard: only with an override. light: what `allow` names passes. advisory: a warning."),
    environments: listOf(environmentName, "environment").describe("Where it holds."),
    changes: changeKinds.default(["schema", "infra", "config"]).describe("The kinds of change that it stops."),
    timezone: timeZone.optional().describe("Default that of the freeze."),
    between: betweenSchema.optional().describe("Once, from one local time up to another, which is not part of it."),
    weekly: weeklySchema.optional().describe("Every week, from one time up to another."),
    cron: cronSchema.optional().describe("From each time that the expression names, so long."),
    ical: icalSchema.optional().describe("The events of an iCalendar file in the repository."),
    allow: z
      .strictObject({
        severity: listOf(z.enum(["docs-only", "additive"]), "severity"),
      })
      .optional()
      .describe("Changes of the contract that pass a light freeze; default docs-only and additive ones."),
    override: z
      .strictObject({
        approval: roleName.describe("Who may lift it for one change."),
        "ticket-type": line.optional().describe("The type that the change's ticket must have for that; default any."),
      })
      .optional()
      .describe("How a change passes all the same; default not at all."),
  })
  .superRefine((written, context) => {
    const given = TIMES.filter((way) => written[way] !== undefined);
    const [first, second] = given;
    if (first === undefined) {
      context.addIssue({ code: "custom", message: `has no times; give one of ${TIMES.join(", ")}` });
    }
    if (second !== undefined) {
      const message = `stands beside ${first}; give exactly one of ${TIMES.join(", ")}`;
      context.addIssue({ code: "custom", message, path: [second] });
    }
    if (written.allow !== undefined && written.tier !== "light") {
      const why = written.tier === "hard" ? "a hard freeze lets nothing pass" : "an advisory freeze stops nothing";
      context.addIssue({ code: "custom", message: `${why}; only a light one has this key`, path: ["allow"] });
    }
  });

/** The part `freeze` of the policy. */
export const freezeSchema = z
  .strictObject({
    timezone: timeZone.describe("Where the local times of the calendars are told: Area/City, or UTC."),
    "on-error": z.enum(["block", "warn"]).default("block").describe("What a calendar does that cannot be read."),
    calendars: z.array(calendar).superRefine((calendars, context) => {
      calendars.forEach(({ id }, index) => {
        const first = calendars.findIndex((other) => other.id === id);
        if (first === index) return;
        const message = `the calendar ${first} has the id ${JSON.stringify(id)} already`;
        context.addIssue({ code: "custom", message, path: [index, "id"] });
      });
    }),
  })
  .describe("When changes may not go out.");

/** What the policy says of freezes, defaults filled in. @public */
export type FreezePolicy = z.output<typeof freezeSchema>;
/** One calendar, with exactly one of `between`, `weekly`, `cron`, `ical`. @public */
export type FreezeCalendar = z.output<typeof calendar>;
