import * as z from "zod";
import type { Change } from "../contract/change.ts";
import { BUMPS } from "../contract/rule.ts";
import { DECISIONS } from "../gates/contract-report.ts";

const whole = z.int().min(0);
const name = z.string().describe("The tag, or the name of the file without .json.");

const comparison = z
  .strictObject({
    name,
    date: z.string().nullable().describe("Day of the release, YYYY-MM-DD; null when it is not known."),
    source: z.string().describe("Where the contract was read."),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/u)
      .describe("Digest over everything that the contract promises."),
    decision: z.enum(DECISIONS).describe("The answer of the gate for agents with this contract."),
    reason: z.string().describe("Why, in one sentence without a full stop."),
    requiredBump: z.enum(BUMPS).describe("The largest version step that a change asks for."),
    summary: z
      .strictObject({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
      .readonly()
      .describe("How many changes of each severity."),
  })
  .readonly();

/** The part of the JSON report about earlier contracts; `change` is the schema of one change. */
export function transitiveSchema(change: z.ZodType<Change>) {
  return z
    .strictObject({
      against: z.string().describe("Where the contracts were looked for."),
      last: whole.nullable().describe("How many counted at most, null = all."),
      days: whole.nullable().describe("How many days back they counted, null = any."),
      contracts: z.array(comparison).readonly().describe("The candidate compared with each, newest first."),
      oldestWorking: z
        .string()
        .nullable()
        .describe("Name of the oldest from which on nothing breaks for any agent; null when the newest breaks."),
      changes: z
        .array(
          z
            .strictObject({
              breaks: z.array(z.string()).readonly().describe("Names of the contracts that it breaks, newest first."),
              change: change.describe("The change from the newest of these."),
            })
            .readonly(),
        )
        .readonly()
        .describe("What fails for earlier contracts and not for the baseline, worst first."),
      skipped: z
        .array(z.strictObject({ name, reason: z.string().describe("Why, in a sentence.") }).readonly())
        .readonly()
        .describe("Releases without a contract."),
    })
    .readonly();
}
