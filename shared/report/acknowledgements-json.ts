import * as z from "zod";
import type { AcknowledgementOutcome, Acknowledgements } from "../contract/acknowledge.ts";
import type { Acknowledged } from "../contract/change.ts";

const shortHash = z.string().regex(/^[0-9a-f]{16}$/u);
const terms = {
  owner: z.string().describe("Who answers for it; written by a person, as all texts here."),
  reason: z.string().describe("Why agents can live with it."),
  expires: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u)
    .describe("The last day on which it holds, YYYY-MM-DD in UTC."),
  ticket: z.string().exactOptional().describe("Where it was decided."),
  approvedBy: z.string().exactOptional().describe("The second person who agreed."),
};

/** Who answers for one change. */
export const acknowledgedSchema = z
  .strictObject({
    ...terms,
    allowBump: z.literal(true).exactOptional().describe("The change asks for no step of the version either."),
  })
  .readonly();

const outcome = z
  .strictObject({
    fingerprint: shortHash.exactOptional().describe("The change that the record is about."),
    group: shortHash.exactOptional().describe("The group of changes that the record is about."),
    rule: z.string().exactOptional().describe("The rule that the record asks for."),
    ...terms,
    allowBump: z.boolean().exactOptional().describe("Whether the changes ask for no step of the version either."),
    place: z.string().describe("File, commit and number of the record."),
    changes: z.int().min(0).describe("Changes that it acknowledges, or did until it expired; 0 when it is unused."),
    note: z.string().exactOptional().describe("What a person should know or do, without a full stop."),
  })
  .readonly();

/** What came of the records. */
export const acknowledgementsSchema = z
  .strictObject({
    used: z.array(outcome).readonly().describe("Records that acknowledge changes."),
    expired: z.array(outcome).readonly().describe("Records past their last day; they acknowledge nothing."),
    unused: z.array(outcome).readonly().describe("Records that acknowledge nothing, with the reason."),
  })
  .readonly();

/** The members in the order of the schema. */
export function orderedAcknowledged(given: Acknowledged): Acknowledged {
  const { owner, reason, expires, ticket, approvedBy, allowBump } = given;
  return { owner, reason, expires, ...present({ ticket, approvedBy, allowBump }) };
}

/** The members in the order of the schema. */
export function orderedAcknowledgements({ used, expired, unused }: Acknowledgements): Acknowledgements {
  return {
    used: used.map(orderedOutcome),
    expired: expired.map(orderedOutcome),
    unused: unused.map(orderedOutcome),
  };
}

function orderedOutcome(given: AcknowledgementOutcome): AcknowledgementOutcome {
  const { fingerprint, group, rule, owner, reason, expires, ticket, approvedBy, allowBump, place, changes, note } =
    given;
  return {
    ...present({ fingerprint, group, rule }),
    owner,
    reason,
    expires,
    ...present({ ticket, approvedBy, allowBump }),
    place,
    changes,
    ...present({ note }),
  };
}

type Present<Given> = { readonly [Name in keyof Given]?: Exclude<Given[Name], undefined> };

/** The members that have a value: a member that is `undefined` is not an absent one. */
function present<Given extends object>(given: Given): Present<Given> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<Given>;
}
