import { durationWords } from "./duration.ts";
import { type EnvironmentPolicy, environmentOf } from "./environments.ts";
import type { FreezeCalendar } from "./freeze.ts";
import type { Policy } from "./policy.ts";
import type { ChangeKind } from "./vocabulary.ts";

/** One thing that a change needs. */
export interface Need {
  /** The gate that asks for it. */
  readonly gate:
    | "provenance"
    | "order"
    | "contract"
    | "semver"
    | "parity"
    | "isolation"
    | "replicas"
    | "soak"
    | "freeze"
    | "ticket"
    | "approvals";
  /** What it is, a phrase for people. */
  readonly text: string;
}

/** What a change of a kind needs to get to an environment that the policy names, in the order of the gates. Pure. */
export function needsOf(policy: Policy, name: string, kind: ChangeKind): readonly Need[] {
  const environment = environmentOf(policy, name);
  if (environment === undefined) return [];
  return [
    ...provenanceNeeds(environment),
    ...orderNeeds(environment, policy),
    ...(kind === "schema" ? contractNeeds(environment, policy, name) : []),
    ...stateNeeds(environment),
    ...soakNeeds(environment),
    ...freezeNeeds(policy, name, kind),
    ...ticketNeeds(environment, policy, kind),
    ...approvalNeeds(environment),
  ];
}

function provenanceNeeds({ provenance }: EnvironmentPolicy): readonly Need[] {
  if (provenance?.required !== true) return [];
  const signer = provenance["signer-workflow"];
  const by = signer === undefined ? "" : `, built by ${signer}`;
  return [{ gate: "provenance", text: `an image with a verified attestation${by}` }];
}

function orderNeeds(environment: EnvironmentPolicy, { schema }: Policy): readonly Need[] {
  const from = environment["promote-from"];
  if (from === undefined) return [];
  const pin = schema?.pin ?? "exact";
  const release = pin === "exact" ? "the very release" : `the release, or one a ${pin} step from it,`;
  return [{ gate: "order", text: `${release} in ${from}` }];
}

function contractNeeds(environment: EnvironmentPolicy, { contract }: Policy, name: string): readonly Need[] {
  const { allow, block, "require-bump": bump } = environment["schema-changes"];
  const failOn = contract?.["fail-on"] ?? "breaking";
  const severity = failOn === "never" && environment.protected ? "breaking" : failOn;
  const limits = [
    ...(allow === undefined ? [] : [`nothing but ${allow.join(", ")}`]),
    ...(block.length === 0 ? [] : [`no ${block.join(", no ")}`]),
    ...(allow !== undefined || severity === "never"
      ? []
      : [`nothing ${severity}${severity === "breaking" ? "" : " or worse"}`]),
  ];
  return [
    ...(limits.length === 0
      ? []
      : [
          {
            gate: "contract",
            text: `${limits.join("; ")}, against what ${name} serves now, unless somebody answers for it`,
          } as const,
        ]),
    ...(bump === "none" ? [] : [{ gate: "semver", text: "a schema version raised as the changes require" } as const]),
  ];
}

function stateNeeds({ parity, isolation, replicas, "promote-from": from }: EnvironmentPolicy): readonly Need[] {
  const kept = [
    ...(isolation?.hosts === true ? ["no host of an endpoint"] : []),
    ...(isolation?.values === undefined ? [] : [`no value of ${isolation.values.join(", ")}`]),
  ];
  const others = isolation?.from?.join(", ") ?? "any other environment";
  return [
    ...(parity ? [{ gate: "parity", text: `the approved contract on all replicas of ${from}` } as const] : []),
    ...(kept.length === 0 ? [] : [{ gate: "isolation", text: `${kept.join(" and ")} shared with ${others}` } as const]),
    ...(replicas === undefined
      ? []
      : [{ gate: "replicas", text: `${replicas.min} healthy replicas in ${zones(replicas.zones)}` } as const]),
  ];
}

function zones(number: number): string {
  return number === 1 ? "one zone or more" : `${number} zones or more`;
}

function soakNeeds({ soak, "promote-from": from }: EnvironmentPolicy): readonly Need[] {
  if (soak === undefined) return [];
  const number = soak["min-verifications"];
  const age = soak["max-verify-age"];
  const gap = soak["max-gap"];
  const parts = [
    `${durationWords(soak.min)} of healthy time in ${from}`,
    `${number} passed ${number === 1 ? "verification" : "verifications"} of ${soak.verify.join(", ")}`,
    ...(age === undefined ? [] : [`the newest at most ${durationWords(age)} old`]),
    ...(gap === undefined ? [] : [`never ${durationWords(gap)} without one`]),
  ];
  return [{ gate: "soak", text: parts.join(", ") }];
}

function freezeNeeds({ freeze }: Policy, name: string, kind: ChangeKind): readonly Need[] {
  return (freeze?.calendars ?? [])
    .filter(({ environments, changes }) => environments.includes(name) && changes.includes(kind))
    .map((calendar): Need => {
      const zone = calendar.timezone ?? freeze?.timezone;
      const times = `${timesOf(calendar)}, ${zone}`;
      if (calendar.tier === "advisory") return { gate: "freeze", text: `a warning in ${calendar.id} (${times})` };
      return {
        gate: "freeze",
        text: `a time outside of ${calendar.id} (${calendar.tier}: ${times}${wayPast(calendar, kind)})`,
      };
    });
}

function timesOf({ between, weekly, cron, ical }: FreezeCalendar): string {
  if (between !== undefined) return `${between.from} to ${between.to}`;
  if (weekly !== undefined) return `each ${weekly.from} to ${weekly.to}`;
  if (cron !== undefined) return `${durationWords(cron.duration)} from each "${cron.start}"`;
  return `the events of ${ical?.path}`;
}

function wayPast({ tier, allow, override }: FreezeCalendar, kind: ChangeKind): string {
  const passing = tier === "light" && kind === "schema" ? (allow?.severity ?? ["docs-only", "additive"]) : [];
  const type = override?.["ticket-type"];
  return [
    ...(passing.length === 0 ? [] : [`; ${passing.join(" and ")} changes pass`]),
    ...(override === undefined
      ? []
      : [`; ${override.approval} may lift it${type === undefined ? "" : ` for a ticket of type ${type}`}`]),
  ].join("");
}

function ticketNeeds(environment: EnvironmentPolicy, { tickets }: Policy, kind: ChangeKind): readonly Need[] {
  const control = environment["change-control"];
  if (control?.required !== true || !control.kinds.includes(kind)) return [];
  const breaking = kind === "schema" ? breakingNeed(control["breaking-approval"], tickets) : "";
  return [{ gate: "ticket", text: `an approved change ticket (${tickets?.provider})${breaking}` }];
}

function breakingNeed(role: string, tickets: Policy["tickets"]): string {
  const namesApprovers = tickets !== undefined && "min" in tickets.approvals;
  return namesApprovers
    ? `; a breaking change approved by ${role}`
    : "; no breaking change, since the state of a ticket does not say who approved";
}

function approvalNeeds({ approvals }: EnvironmentPolicy): readonly Need[] {
  if (approvals === undefined) return [];
  const { min, teams } = approvals;
  const others = approvals["distinct-from"];
  const who = teams === undefined ? "" : ` of ${teams.join(", ")}`;
  const not = others.length === 0 ? "" : `, none of them ${others.join(", ")}`;
  return [{ gate: "approvals", text: `${min} ${min === 1 ? "approval" : "approvals"}${who}${not}` }];
}
