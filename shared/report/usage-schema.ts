import * as z from "zod";

const whole = z.int().min(0);

const counts = {
  calls: whole.describe("Recorded calls; each counts in exactly one of the following."),
  rejected: whole.describe("Accepted by the baseline, refused by the candidate or to a tool that is gone."),
  dropped: whole.describe("Accepted, but the candidate ignores an argument that the baseline declared."),
  unaffected: whole.describe("Accepted and heard by the candidate, or to a tool whose arguments did not change."),
  alreadyRejected: whole.describe("Refused by both."),
  undecided: whole.describe("Could not be replayed."),
};

const place = z
  .strictObject({
    pointer: z.string().describe("JSON pointer within the tool, in a schema and never in arguments."),
    keyword: z.string().nullable().describe("The keyword that refuses, null for an argument that is dropped."),
    calls: whole.describe("Recorded calls that it refuses or drops."),
  })
  .readonly();

/** What a report says about recorded calls. No value of any argument is in it. */
export const usageSchema = z
  .strictObject({
    recordings: z.array(z.string()).readonly().describe("The files, as a person wrote them."),
    ...counts,
    clientCount: whole.describe("How many clients called; at most 1,000 are told apart."),
    from: z.string().nullable().describe("First call of the window in UTC, null when no call has a time."),
    to: z.string().nullable().describe("Last call of the window in UTC, null when no call has a time."),
    days: whole.describe("Whole days of the window, back from its last call to the last gap of more than a week."),
    prefixed: whole.describe("Calls recorded with a server's name in front of the tool's; among the calls."),
    unknownTools: whole.describe("Calls of tools that the baseline does not have; not among the calls."),
    excluded: whole.describe("Calls of clients that the policy excludes; not among the calls."),
    unreadable: z
      .strictObject({
        records: whole.describe("How many records could not be read."),
        first: z
          .array(z.strictObject({ recording: z.string(), line: z.int().min(1), problem: z.string() }).readonly())
          .readonly()
          .describe("Where the first ones stand, and why."),
      })
      .readonly()
      .describe("Records that could not be read."),
    tools: z
      .array(
        z
          .strictObject({
            tool: z.string().describe("Name of the tool in the baseline."),
            ...counts,
            clients: whole.describe("How many clients called it."),
            places: z.array(place).readonly().describe("Where calls are refused or dropped, the most frequent first."),
          })
          .readonly(),
      )
      .readonly()
      .describe("Tools that were called, those with most trouble first."),
    clients: z
      .array(z.strictObject({ client: z.string().describe("Its name in the recording."), ...counts }).readonly())
      .readonly()
      .describe("Clients, those with most trouble first; at most 20."),
    otherClients: z
      .strictObject(counts)
      .readonly()
      .nullable()
      .describe("All other clients together, null without any."),
    changes: z
      .array(
        z
          .strictObject({
            fingerprint: z.string().describe("The change."),
            calls: whole.describe("Recorded calls that it touches."),
            exact: z.boolean().describe("Whether each was traced to it; else some count because they may be."),
          })
          .readonly(),
      )
      .readonly()
      .describe("How many recorded calls each change touches of which calls can say something."),
    lowering: z
      .strictObject({
        done: z.boolean().describe("Whether breaking changes that no call touches were lowered."),
        reason: z.string().describe("Why, in a sentence."),
      })
      .readonly()
      .describe("Whether unused changes were lowered."),
    lowered: whole.describe("Changes that are less severe for the sake of recorded calls."),
    raised: whole.describe("Changes that are more severe for the sake of recorded calls."),
  })
  .readonly();
