import { type PromotionReasonFacts, unknown, waiting } from "../promotion-reason.ts";

const LOOK_AT_IT = "Look at who wrote it and why, and put the record right.";

/** What keeps a ledger from being believed, and what stands in the way of writing to it. */
export const LEDGER_REASONS = {
  "ledger.unreadable": unknown(
    "administrator",
    "The ledger cannot be read.",
    "Run again; check the token's permissions.",
  ),
  "ledger.too-long": unknown(
    "operator",
    "The record of one deployment is longer than is read.",
    "Deploy the release anew: its record begins again.",
  ),
  "ledger.malformed-record": unknown("administrator", "A record of ours cannot be read.", LOOK_AT_IT),
  "ledger.deleted-record": unknown("administrator", "A record is gone that others tell of.", LOOK_AT_IT),
  "ledger.renamed-environment": unknown(
    "administrator",
    "A status gave the record of a deployment the name of another environment.",
    LOOK_AT_IT,
  ),
  "ledger.broken-chain": unknown("administrator", "The ledger's file was changed after it was written.", LOOK_AT_IT),
  "ledger.clock": unknown(
    "administrator",
    "The ledger tells of what has not happened yet.",
    "Set the clock of whoever writes the ledger.",
  ),
  "ledger.busy": waiting(
    "time",
    "Another run deploys to this environment.",
    "Wait until it has ended; if its run is over, end it by the phase `abandon`, or by `finish` with the outcome `abandoned`.",
  ),
} as const satisfies Record<string, PromotionReasonFacts>;
