import { failing, type PromotionReasonFacts, unknown, waiting } from "../promotion-reason.ts";

/** What people have to say: tickets, approvals, emergencies. */
export const PEOPLE_REASONS = {
  "ticket.rejected": failing(
    "approver",
    "The change ticket does not let the release through.",
    "See the reasons of the ticket.",
  ),
  "ticket.pending": waiting("approver", "The change ticket is not approved yet.", "Have it approved."),
  "ticket.unavailable": unknown("administrator", "The change ticket could not be read.", "Run again."),
  "ticket.misconfigured": unknown("policy", "The change ticket could not be judged.", "See the reasons of the ticket."),
  "approvals.too-few": waiting("approver", "Too few people have approved the run.", "Have others approve it."),
  "approvals.rejected": failing("approver", "Somebody rejected the run.", "Talk to them, and start a new run."),
  "approvals.unknown": unknown(
    "administrator",
    "It could not be established who approved the run, or whose approval counts.",
    "Run again; check the permissions of the tokens: `actions: read` for reviews, the organization's members for teams.",
  ),
  "break-glass.not-allowed": failing("policy", "The policy has no way past gates here.", "Take the ordinary way."),
  "break-glass.reason": failing(
    "run",
    "The reason of the emergency says too little.",
    "Say what is broken, and for whom.",
  ),
  "break-glass.ticket": failing(
    "run",
    "An emergency needs an approved ticket of the type for emergencies.",
    "Name such a ticket.",
  ),
  "break-glass.approvers": failing(
    "approver",
    "Too few members of the team that answers for emergencies have approved the run.",
    "Have others of the team approve it.",
  ),
  "break-glass.expired": failing(
    "run",
    "The emergency was declared too long ago, or nobody can tell when.",
    "Start a new run.",
  ),
} as const satisfies Record<string, PromotionReasonFacts>;
