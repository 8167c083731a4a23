import * as z from "zod";
import type { Json } from "../contract/json.ts";
import { DECISIONS, type PolicyEdit } from "../gates/contract-report.ts";

/** Any JSON value: what `JSON.parse` made needs no check. */
const json = z.unknown() as z.ZodType<Json>;

/** The JSON form of an edit of the policy. */
export const policyEditSchema = z
  .strictObject({
    base: z.string().nullable().describe("Where the policy under the change stands; null = there is none yet."),
    head: z.string().nullable().describe("Where the policy of the change stands; null = the change removes it."),
    held: z.enum(["base", "head"]).describe("Whose answer the report gives: the stricter one."),
    other: z
      .strictObject({ decision: z.enum(DECISIONS), reason: z.string() })
      .readonly()
      .describe("What the other version answers."),
    relaxes: z
      .array(
        z
          .strictObject({
            path: z.string().describe("The keys with points between; a calendar stands by its id."),
            before: json.describe("null when it is not there."),
            after: json.describe("null when it is not there."),
            meaning: z.string().describe("What that means, in one sentence."),
          })
          .readonly(),
      )
      .readonly()
      .describe("What the change lets pass that the policy did not before, or may let pass."),
  })
  .readonly();

/** Members in the order of the schema. */
export function orderedPolicyEdit({ base, head, held, other, relaxes }: PolicyEdit): PolicyEdit {
  return {
    base,
    head,
    held,
    other: { decision: other.decision, reason: other.reason },
    relaxes: relaxes.map(({ path, before, after, meaning }) => ({ path, before, after, meaning })),
  };
}
