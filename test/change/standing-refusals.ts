import type { TicketAnswer } from "../../shared/change/ticket.ts";
import { approvalRules, ids, someRules } from "./builders.ts";
import type { Refusal } from "./refusal.ts";

const nobody: TicketAnswer = { state: "not-found", reason: "404" };
const later: TicketAnswer = { state: "unavailable", reason: "429", retryAfterSeconds: 30 };
const login: TicketAnswer = { state: "misconfigured", reason: "401" };
const windowOf = (start: string | undefined, end: string | undefined) => ({ ticket: { window: { start, end } } });
const demandsOf = (parts: object) => approvalRules({ demands: { ...someRules().approvals.demands, ...parts } });

/** Refusals for the key, the system, the time, the policy, and where the ticket stands. */
export const STANDING_REFUSALS: readonly Refusal[] = [
  ["key.missing", ["ticket", "nothing", "one key of a ticket"], { key: { state: "missing", source: "input" } }],
  [
    "key.malformed",
    ["ticket from the branch", "chg-1", "one key of a ticket"],
    { key: { state: "malformed", source: "branch", text: "chg-1" } },
  ],
  [
    "key.ambiguous",
    ["ticket from the pr-title", "CHG-1, CHG-2", "one key of a ticket"],
    { key: { state: "ambiguous", source: "pr-title", keys: ["CHG-1", "CHG-2"] } },
    { key: { state: "chosen", key: "CHG-42", source: "pr-title", trusted: false } },
  ],
  ["key.untrusted", ["ticket-from", "trailer", "input"], { key: { state: "untrusted", source: "trailer" } }],
  [
    "key.untrusted",
    ["ticket", "made up by the workflow", "typed to start the run"],
    { key: { state: "untrusted", source: "input" } },
  ],
  ["key.moved", ["ticket", "OPS-7", "CHG-42"], { ticket: { key: "OPS-7" } }],
  ["key.moved", ["ticket", "CHG-42", "CHG-42"], { ticket: { askedKey: "CHG-41" } }],
  ["system.not-found", ["ticket system", "404", "a ticket"], { answer: nobody }],
  ["system.unavailable", ["ticket system", "429", "a ticket"], { answer: later }],
  ["system.unavailable", ["ticket system", "not asked", "a ticket"], { answer: undefined }],
  ["system.misconfigured", ["ticket system", "401", "a ticket"], { answer: login }],
  ["time.unknown", ["time", "unknown", "the time of a server"], { now: undefined }],
  ["time.unknown", ["time", "unknown", "the time of a server"], { now: new Date("soon") }],
  [
    "time.unknown",
    ["time", "unknown", "the time of a server"],
    {
      ...windowOf(undefined, undefined),
      rules: { window: { required: false, graceMilliseconds: 0 } },
      now: undefined,
    },
  ],
  [
    "policy.incomplete",
    ["tickets.projects", "nothing", "what is allowed, by id or by name"],
    { rules: { projects: ids() } },
    { rules: { projects: { ids: [], names: ["Changes"] } } },
  ],
  [
    "policy.incomplete",
    ["break-glass", "not for this environment", "enabled for it"],
    { emergency: true, rules: { emergencyTypes: undefined } },
    { emergency: true, rules: { emergencyTypes: ids("3") } },
  ],
  [
    "policy.incomplete",
    ["tickets.window.grace", "-1 milliseconds", "from nothing to a day"],
    { rules: { window: { required: true, graceMilliseconds: -1 } } },
  ],
  [
    "policy.incomplete",
    ["tickets.window.grace", "86400001 milliseconds", "from nothing to a day"],
    { rules: { window: { required: true, graceMilliseconds: 86_400_001 } } },
    { rules: { window: { required: true, graceMilliseconds: 86_400_000 } } },
  ],
  [
    "policy.incomplete",
    ["approvals of breaking changes", "nothing", "who approves, and at least one of them"],
    { breaking: true, rules: demandsOf({ breaking: undefined }) },
    { rules: demandsOf({ breaking: undefined }) },
  ],
  [
    "policy.incomplete",
    ["tickets.approvals", "0", "who approves, and at least one of them"],
    { rules: demandsOf({ schema: { min: 0, group: undefined } }) },
    { rules: demandsOf({ infra: { min: 0, group: undefined } }) },
  ],
  [
    "policy.incomplete",
    ["tickets.approvals", "1.5", "who approves, and at least one of them"],
    { rules: demandsOf({ schema: { min: 1.5, group: undefined } }) },
  ],
  [
    "policy.incomplete",
    ["tickets.binding", "nothing", "names of a release"],
    { rules: { binding: { ...someRules().binding, releaseNames: [] } } },
  ],
  [
    "project.other",
    ["tickets.projects", "Operations (10002)", "one with the id 10001 or 10003"],
    { ticket: { project: { id: "10002", name: "Operations" } }, rules: { projects: ids("10001", "10003") } },
    { ticket: { project: { id: "10003", name: "Operations" } }, rules: { projects: ids("10001", "10003") } },
  ],
  [
    "project.other",
    ["tickets.projects", "Changes (10002)", "one with the id 10001"],
    {
      ticket: { project: { id: "10002", name: "Changes" } },
      rules: { projects: { ids: ["10001"], names: ["Changes"] } },
    },
  ],
  [
    "type.other",
    ["tickets.issue-types", "Task (4)", "one with the id 3"],
    { ticket: { type: { id: "4", name: "Task" } } },
    { ticket: { type: { id: "4", name: "Task" } }, rules: { types: undefined } },
  ],
  [
    "type.not-emergency",
    ["break-glass.require.ticket-type", "Change (3)", "one with the id 9"],
    { emergency: true },
    { emergency: true, ticket: { type: { id: "9", name: "Emergency" } } },
  ],
  [
    "state.pending",
    ["tickets.states", "Scheduled (21)", "one with the id 31"],
    { ticket: { state: { id: "21", name: "Scheduled" } } },
  ],
  [
    "state.other",
    ["tickets.states", "closed", "Implementing or Released"],
    {
      ticket: { state: { id: "closed", name: "closed" } },
      rules: { states: { approved: { ids: [], names: ["Implementing", "Released"] }, pending: ids() } },
    },
    { rules: { states: { approved: { ids: [], names: ["Implementing", "Released"] }, pending: ids() } } },
  ],
  [
    "state.on-hold",
    ["on hold", "yes", "no"],
    { ticket: { onHold: true } },
    { ticket: { onHold: true }, rules: { refuseOnHold: false } },
  ],
  ["state.inactive", ["active", "no", "yes"], { ticket: { active: false } }],
  [
    "conflict.found",
    ["conflicts", "Not Run", "No Conflict or None"],
    { ticket: { conflict: "Not Run" }, rules: { conflicts: ["No Conflict", "None"] } },
    { ticket: { conflict: "No Conflict" }, rules: { conflicts: ["No Conflict", "None"] } },
  ],
  ["conflict.unknown", ["conflicts", "nothing", "No Conflict"], { rules: { conflicts: ["No Conflict"] } }],
];
