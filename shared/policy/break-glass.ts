import * as z from "zod";
import { durationMilliseconds, positiveDuration } from "./duration.ts";
import { environmentName, line, listOf, teamName } from "./vocabulary.ts";

/** The gates that an emergency may pass by. @public */
export const BYPASSABLE = ["soak", "freeze:light", "freeze:hard"] as const;

/** What no emergency passes by. */
const NEVER_BYPASSED = ["schema-digest", "provenance", "ticket-exists"] as const;

/** The longest time that an emergency may last. */
const LONGEST_EMERGENCY = "P1D";

const require = z.strictObject({
  "ticket-type": line.default("emergency").describe("The type that the ticket must have."),
  "approvers-team": teamName.describe("The team whose members may allow it."),
  "min-approvers": z
    .int("is no whole number")
    .min(2, "is less than 2: an emergency takes two people")
    .default(2)
    .describe("How many of them must."),
  "reason-min-length": z
    .int("is no whole number")
    .min(20, "is less than 20 characters: a reason says something")
    .default(20)
    .describe("Characters of the reason at least."),
  "expires-in": positiveDuration
    .refine((text) => durationMilliseconds(text) <= durationMilliseconds(LONGEST_EMERGENCY), {
      error: ({ input }) => `${JSON.stringify(input)} is longer than a day: an emergency is not a way of working`,
      when: ({ issues }) => issues.length === 0,
    })
    .default("PT4H")
    .describe("How long it holds."),
});

/** The part `break-glass` of the policy. */
export const breakGlassSchema = z
  .strictObject({
    enabled: z.boolean().default(false).describe("Whether there is a way past some gates in an emergency."),
    environments: listOf(environmentName, "environment").describe("Where."),
    bypasses: listOf(z.enum(BYPASSABLE), "gate").describe("The gates that are passed by, and no others."),
    "never-bypasses": z
      .array(z.enum(NEVER_BYPASSED))
      .refine((named) => NEVER_BYPASSED.every((each) => named.includes(each)), {
        error: `leaves something out; nothing passes by ${NEVER_BYPASSED.join(", ")}: write all three, or leave the key out`,
      })
      .default([...NEVER_BYPASSED])
      .describe("What no emergency passes by; to be read, not to be chosen."),
    require,
    "post-review-within": positiveDuration.default("P2D").describe("When the review afterwards is due."),
  })
  .describe("What an emergency takes, and what it may pass by.");

/** What the policy says of emergencies, defaults filled in. @public */
export type BreakGlassPolicy = z.output<typeof breakGlassSchema>;
