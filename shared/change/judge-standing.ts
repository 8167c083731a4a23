import type { Named, TicketFacts } from "./ticket.ts";
import { reasonFor, type TicketReason, type TicketReasonCode } from "./ticket-reasons.ts";
import type { AllowList, TicketRules } from "./ticket-rules.ts";
import { allowed, listed, named } from "./ticket-words.ts";

/** Whether the ticket is of the kind that counts, and where it must be: project, type, state, hold, activity, conflicts. */
export function judgeStanding(
  ticket: TicketFacts,
  rules: TicketRules,
  { emergency }: { readonly emergency: boolean },
): readonly TicketReason[] {
  return [
    ...judgeListed(ticket.project, rules.projects, { field: "tickets.projects", code: "project.other" }),
    ...judgeType(ticket.type, rules, emergency),
    ...judgeState(ticket.state, rules.states),
    ...judgeHold(ticket, rules),
    ...judgeConflict(ticket.conflict, rules.conflicts),
  ];
}

function judgeType(type: Named, rules: TicketRules, emergency: boolean): readonly TicketReason[] {
  if (emergency) {
    const field = "break-glass";
    if (rules.emergencyTypes === undefined)
      return [reasonFor("policy.incomplete", { field, is: "not for this environment", must: "enabled for it" })];
    return judgeListed(type, rules.emergencyTypes, {
      field: `${field}.require.ticket-type`,
      code: "type.not-emergency",
    });
  }
  if (rules.types === undefined) return [];
  return judgeListed(type, rules.types, { field: "tickets.issue-types", code: "type.other" });
}

function judgeState(state: Named, { approved, pending }: TicketRules["states"]): readonly TicketReason[] {
  const code = isListed(state, pending) ? "state.pending" : "state.other";
  return judgeListed(state, approved, { field: "tickets.states", code });
}

function judgeHold({ onHold, active }: TicketFacts, { refuseOnHold }: TicketRules): readonly TicketReason[] {
  const reasons: TicketReason[] = [];
  if (onHold && refuseOnHold) reasons.push(reasonFor("state.on-hold", { field: "on hold", is: "yes", must: "no" }));
  if (!active) reasons.push(reasonFor("state.inactive", { field: "active", is: "no", must: "yes" }));
  return reasons;
}

function judgeConflict(conflict: string | undefined, clean: TicketRules["conflicts"]): readonly TicketReason[] {
  if (clean === undefined) return [];
  const seen = { field: "conflicts", is: listed(conflict === undefined ? [] : [conflict]), must: clean.join(" or ") };
  if (conflict === undefined) return [reasonFor("conflict.unknown", seen)];
  return clean.includes(conflict) ? [] : [reasonFor("conflict.found", seen)];
}

function judgeListed(
  value: Named,
  list: AllowList,
  { field, code }: { readonly field: string; readonly code: TicketReasonCode },
): readonly TicketReason[] {
  if (list.ids.length + list.names.length === 0)
    return [reasonFor("policy.incomplete", { field, is: "nothing", must: "what is allowed, by id or by name" })];
  return isListed(value, list) ? [] : [reasonFor(code, { field, is: named(value), must: allowed(list) })];
}

function isListed(value: Named, { ids, names }: AllowList): boolean {
  return ids.length > 0 ? ids.includes(value.id) : names.includes(value.name);
}
