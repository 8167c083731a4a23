import { failing, type PromotionReasonFacts, unknown, waiting } from "../promotion-reason.ts";

/** What time has to say: soaks and freezes. */
export const TIME_REASONS = {
  "soak.no-history": failing(
    "owner",
    "Nothing is on record of the environment in which the release has to soak.",
    "Deploy the release there first.",
  ),
  "soak.not-newest": failing(
    "owner",
    "Another release was deployed after it to the environment in which it has to soak.",
    "Deploy the release there again.",
  ),
  "soak.emergency": failing(
    "owner",
    "It was deployed there as an emergency, past the gates, which is no evidence.",
    "Deploy it there in the ordinary way.",
  ),
  "soak.not-running": failing("owner", "Its deployment there did not succeed, or has ended.", "Deploy it there again."),
  "soak.failed-verification": failing(
    "owner",
    "A verification failed while it soaked, or found another contract, and the policy wants it deployed anew.",
    "Find out why, and deploy it there again.",
  ),
  "soak.clock-behind": unknown(
    "administrator",
    "The ledger tells of verifications that have not happened yet.",
    "Set the clock of whoever writes the ledger.",
  ),
  "soak.too-short": waiting("time", "It has not soaked long enough.", "Wait; each passed verification counts on."),
  "soak.too-few-verifications": waiting(
    "operator",
    "It was not verified often enough.",
    "Run the verification (`phase: verify`) as often as the policy asks.",
  ),
  "soak.verification-too-old": waiting(
    "operator",
    "The newest verification is too old.",
    "Run the verification (`phase: verify`) again.",
  ),
  "verification.failed": failing(
    "owner",
    "The verification of what serves failed.",
    "See what was found, and mend it.",
  ),
  "verification.drifted": failing(
    "operator",
    "Another contract is served than the release has.",
    "Find out who changed the server, and deploy the release again.",
  ),
  "freeze.active": waiting("approver", "A freeze is on.", "Wait for its end, or have it lifted as the policy says."),
  "freeze.endless": failing(
    "approver",
    "A freeze is on, and no end is in sight.",
    "Have it lifted as the policy says, or change the calendar.",
  ),
  "freeze.unreadable": unknown("policy", "A calendar cannot be read.", "Mend the calendar's file."),
} as const satisfies Record<string, PromotionReasonFacts>;
