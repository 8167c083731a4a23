import { failing, type PromotionReasonFacts, unknown } from "../promotion-reason.ts";

/** What the servers of an environment show, and where an image comes from. */
export const FLEET_REASONS = {
  "provenance.missing": failing("owner", "The image has no attestation.", "Attest it where it is built."),
  "provenance.untrusted": failing(
    "owner",
    "The attestation of the image does not hold, or is of another workflow or image.",
    "Build the image by the workflow that the policy names.",
  ),
  "provenance.unknown": unknown(
    "administrator",
    "The attestation could not be verified.",
    "Run again; check the token's permissions (`attestations: read`), and the trust root that the policy names.",
  ),
  "parity.differs": failing(
    "operator",
    "Not all replicas of the environment before serve the approved contract.",
    "Bring all of them to this release.",
  ),
  "parity.unknown": unknown(
    "operator",
    "Not all replicas of the environment before could be asked.",
    "Bring them up, and name all of them in `probe.targets` of the policy.",
  ),
  "isolation.shared-host": failing(
    "operator",
    "Two environments share the host of an endpoint.",
    "Give each environment hosts of its own.",
  ),
  "isolation.shared-value": failing(
    "operator",
    "Two environments share a data source.",
    "Give each environment data sources of its own.",
  ),
  "isolation.unknown": unknown(
    "operator",
    "It could not be established what two environments share.",
    "Name the servers of both in `probe.targets` of the policy, and give the values of both to the step.",
  ),
  "replicas.too-few": failing("operator", "Too few replicas are healthy.", "Bring more of them up."),
  "replicas.too-few-zones": failing(
    "operator",
    "Healthy replicas are in too few zones.",
    "Bring replicas up in other zones.",
  ),
  "replicas.unknown": unknown(
    "operator",
    "It could not be established how many replicas are healthy.",
    "Name all of them in `probe.targets` of the policy with their `environment`, and see why they could not be asked.",
  ),
} as const satisfies Record<string, PromotionReasonFacts>;
