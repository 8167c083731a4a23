import { CHANGE_KINDS } from "../change/release.ts";
import { type AllowList, type ApprovalDemand, DISTINCT_FROM, type TicketRules } from "../change/ticket-rules.ts";
import { durationMilliseconds } from "../policy/duration.ts";
import { environmentOf } from "../policy/environments.ts";
import type { Policy } from "../policy/policy.ts";
import type { TicketsPolicy } from "../policy/tickets.ts";

/**
 * What a policy demands of tickets in an environment; `undefined` = it says nothing of tickets. An environment that says nothing
 * of change control demands a ticket for every kind of change: whoever runs this gate there wants it to look. Pure.
 */
export function ticketRulesOf(policy: Policy, environment: string): TicketRules | undefined {
  const { tickets } = policy;
  if (tickets === undefined) return undefined;
  const control = environmentOf(policy, environment)?.["change-control"];
  return {
    system: tickets.provider,
    kinds: control === undefined ? CHANGE_KINDS : control.required ? control.kinds : [],
    projects: projectsOf(tickets),
    types: typesOf(tickets),
    emergencyTypes: emergencyTypesOf(policy, tickets, environment),
    states: statesOf(tickets),
    refuseOnHold: true,
    conflicts: tickets.provider === "servicenow" ? tickets["conflict-states"] : undefined,
    approvals: {
      demands: demandsOf(tickets, breakingDemand(policy, environment)),
      distinctFrom: "forbid-self" in tickets.approvals && tickets.approvals["forbid-self"] ? DISTINCT_FROM : [],
      afterEdits: true,
    },
    users: "users" in tickets ? (tickets.users ?? {}) : {},
    window: {
      required: tickets.window?.required ?? false,
      graceMilliseconds: durationMilliseconds(tickets.window?.grace ?? "PT0S"),
    },
    binding: { mode: tickets.binding.mode, releaseNames: releaseNamesOf(tickets), several: false },
    reuse: tickets.reuse,
  };
}

/** The team of GitHub whose approval a breaking change needs, where one holds the role. Pure. */
export function breakingTeam(policy: Policy, environment: string): string | undefined {
  return breakingRole(policy, environment)?.team;
}

function breakingRole(policy: Policy, environment: string) {
  const name = environmentOf(policy, environment)?.["change-control"]?.["breaking-approval"] ?? "cab";
  const roles = policy.approvals?.roles ?? {};
  return Object.hasOwn(roles, name) ? roles[name] : undefined;
}

/** A role that nobody holds leaves a breaking change without a demand, which the verdict refuses. */
function breakingDemand(policy: Policy, environment: string): ApprovalDemand | undefined {
  const role = breakingRole(policy, environment);
  const group = policy.tickets?.provider === "github-issue" ? role?.team : role?.["ticket-group"];
  return role === undefined || group === undefined ? undefined : { min: role.min, group };
}

function demandsOf(tickets: TicketsPolicy, breaking: ApprovalDemand | undefined): TicketRules["approvals"]["demands"] {
  const { approvals } = tickets;
  // Where the state alone says that a change is approved, nobody is told of who could be counted: a breaking change has no way.
  if (!("min" in approvals)) return { schema: undefined, infra: undefined, config: undefined, breaking: undefined };
  const ordinary = { min: approvals.min, group: undefined };
  return { schema: ordinary, infra: ordinary, config: ordinary, breaking };
}

function projectsOf(tickets: TicketsPolicy): AllowList {
  switch (tickets.provider) {
    case "servicenow":
      return { ids: ["change_request"], names: [] };
    case "github-issue":
      return { ids: [tickets.repository], names: [] };
    default:
      return {
        ids: tickets.projects.filter((project) => /^\d+$/.test(project)),
        names: tickets.projects.filter((project) => !/^\d+$/.test(project)),
      };
  }
}

function typesOf(tickets: TicketsPolicy): AllowList | undefined {
  switch (tickets.provider) {
    case "servicenow":
      return undefined;
    case "github-issue":
      // An issue has all of its labels at once; the adapter tells them as one type, in the order of the policy.
      return tickets.labels === undefined ? undefined : { ids: [], names: [tickets.labels.join(" and ")] };
    default:
      return { ids: [], names: tickets["issue-types"] };
  }
}

/** Only where the policy has a way past gates; there the ticket's own type must say that it is for an emergency. */
function emergencyTypesOf(policy: Policy, tickets: TicketsPolicy, environment: string): AllowList | undefined {
  const glass = policy["break-glass"];
  if (glass?.enabled !== true || !glass.environments.includes(environment)) return undefined;
  const types = emergencyTypeNames(policy);
  switch (tickets.provider) {
    case "servicenow":
      return { ids: types, names: [] };
    case "github-issue": {
      const { labels = [] } = tickets;
      return { ids: [], names: types.map((label) => [...new Set([...labels, label])].join(" and ")) };
    }
    default:
      return { ids: [], names: types };
  }
}

/** What the ticket system calls the types of tickets for emergencies. Pure. */
export function emergencyTypeNames(policy: Policy): readonly string[] {
  const { types = {} } = policy.tickets ?? {};
  const type = policy["break-glass"]?.require["ticket-type"];
  if (type === undefined) return [];
  return Object.hasOwn(types, type) ? (types[type] ?? []) : [type];
}

/** New, assess, authorize and scheduled: what ServiceNow's own model of changes passes before it comes to implement. */
const EARLIER_STATES = ["-5", "-4", "-3", "-2"];

function statesOf(tickets: TicketsPolicy): TicketRules["states"] {
  const none = { ids: [], names: [] };
  switch (tickets.provider) {
    case "servicenow": {
      const { approved } = tickets.states;
      const pending = EARLIER_STATES.filter((state) => !approved.includes(state));
      return { approved: { ids: approved, names: [] }, pending: { ids: pending, names: [] } };
    }
    case "github-issue":
      return { approved: { ids: ["open"], names: [] }, pending: none };
    default: {
      const { approved = [], "approved-ids": ids = [] } = tickets.states;
      return { approved: { ids, names: approved }, pending: none };
    }
  }
}

/** In the title either name of a release may stand. */
function releaseNamesOf({ binding }: TicketsPolicy): TicketRules["binding"]["releaseNames"] {
  const both = binding["digest-field"] === undefined && binding["version-field"] === undefined;
  return [
    ...(both || binding["digest-field"] !== undefined ? (["contract-digest"] as const) : []),
    ...(both || binding["version-field"] !== undefined ? (["schema-version"] as const) : []),
  ];
}
