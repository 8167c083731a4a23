import { failing, type PromotionReasonFacts, unknown } from "../promotion-reason.ts";

const PIN_IT = "Name the image by its digest, `registry.example.com/name@sha256:…`.";

/** What is wrong with a release itself, and with its way through the environments. */
export const RELEASE_REASONS = {
  "policy.unusable": unknown(
    "policy",
    "There is no policy that can be used.",
    "Mend the policy on the default branch; `mcp-gates policy validate` says what is wrong.",
  ),
  "policy.unknown-environment": failing(
    "policy",
    "The policy does not name the environment.",
    "Name it in `environments` of the policy, or correct the input.",
  ),
  "identity.image-not-pinned": failing(
    "run",
    "The image is not named by a digest, so nobody knows what is deployed.",
    PIN_IT,
  ),
  "identity.no-contract": failing(
    "run",
    "Nobody says which contract the release has.",
    "Give the contract file (`schema-path`), as `mcp-gates snapshot` writes it.",
  ),
  "identity.digest-differs": failing(
    "run",
    "The contract file is not the contract that the run names.",
    "Give the contract file of this release, or its digest.",
  ),
  "order.not-in-source": failing(
    "owner",
    "The environment before does not hold this release: something else was deployed there last, or it never was.",
    "Deploy the release to the environment before first.",
  ),
  "order.not-succeeded": failing(
    "owner",
    "The release was deployed to the environment before, and that did not succeed or has ended.",
    "Deploy it there again, with success.",
  ),
  "order.emergency": failing(
    "owner",
    "The release came to the environment before as an emergency, past the gates.",
    "Deploy it there in the ordinary way.",
  ),
  "order.rolled-back": failing(
    "approver",
    "The release was in this environment before and was rolled back.",
    "Have it approved anew: only an approval after the rollback counts.",
  ),
  "order.past-unknown": unknown(
    "administrator",
    "The ledger was not read far enough back to tell whether the release was rolled back in this environment.",
    "Run again; where it stays so, see what the ledger gate says of the ledger.",
  ),
} as const satisfies Record<string, PromotionReasonFacts>;
