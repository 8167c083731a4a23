import { failing, type PromotionReasonFacts, unknown } from "../promotion-reason.ts";

/** What a release does to the contract that agents use in the environment. */
export const CONTRACT_REASONS = {
  "contract.blocked-change": failing(
    "owner",
    "The release changes something of what the environment serves that the policy does not let through.",
    "Keep what agents use; announce its end and wait for it; or have somebody answer for the change (an acknowledgement).",
  ),
  "contract.served-unknown": unknown(
    "operator",
    "What the environment serves now could not be captured.",
    "Bring the server up, or let the policy compare with the record (`compare-with: served-or-recorded`).",
  ),
  "contract.undecided": unknown(
    "owner",
    "A part of the contract could not be compared.",
    "See the comparison for the part, and simplify it.",
  ),
  "contract.skipped-unknown": unknown(
    "operator",
    "A version was skipped on the way, and its contract is not on record.",
    "Promote the versions in their order, or put the contract file into the ledger.",
  ),
  "semver.missing": failing(
    "owner",
    "The release names no schema version.",
    "Write one into the file that the policy names, or give `schema-version`.",
  ),
  "semver.not-semver": failing("owner", "The schema version is no semantic version.", "Write it as 2.3.0."),
  "semver.decreased": failing("owner", "The schema version is below the one that the environment has.", "Raise it."),
  "semver.not-bumped": failing(
    "owner",
    "The schema version was not raised as the changes require.",
    "Raise it as the reason says.",
  ),
  "semver.undecided": unknown(
    "operator",
    "Whether the schema version was raised enough is not known: not all changes are, or not the version before.",
    "See the ledger and contract gates for what is not known; a major step is enough for any change.",
  ),
  "semver.pin": failing(
    "owner",
    "The schema version is not near enough to the one that soaked.",
    "Let this version soak in the environment before.",
  ),
} as const satisfies Record<string, PromotionReasonFacts>;
