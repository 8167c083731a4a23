import { namesOf, type Release } from "./release.ts";
import type { TicketFacts } from "./ticket.ts";
import { reasonFor, type TicketReason, type TicketReasonCode } from "./ticket-reasons.ts";
import type { TicketRules } from "./ticket-rules.ts";
import { listed } from "./ticket-words.ts";

/** What a ticket must be for. */
export interface BoundTo {
  readonly service: string;
  readonly environment: string;
  readonly release: Release;
}

/**
 * Whether the ticket is about this change: service, environment and release stand in its fields, letter by letter. Where the
 * policy says so, the marker `[mcp: payments-mcp production 2.3.0]` in its title stands for fields that are empty.
 */
export function judgeBinding(
  { binding, title }: TicketFacts,
  rules: TicketRules["binding"],
  { service, environment, release }: BoundTo,
): readonly TicketReason[] {
  const markers = rules.mode === "title" ? [...title.matchAll(MARKER)] : [];
  const [, ...marked] = markers.length === 1 ? (markers[0] ?? []) : [];
  const [services, environments, releases] = [binding.services, binding.environments, binding.releases].map(
    (values, at) => (values.length > 0 ? values : marked.slice(at, at + 1)),
  );
  return [
    ...(markers.length > 1 ? [markerReason(markers.map(([marker]) => marker))] : []),
    ...judgeName(services ?? [], service, { field: "service", several: rules.several }),
    ...judgeName(environments ?? [], environment, { field: "environment", several: rules.several }),
    ...judgeRelease(releases ?? [], release, rules),
  ];
}

const MARKER = /\[mcp: ([^\s[\]]+) ([^\s[\]]+) ([^\s[\]]+)\]/g;

function markerReason(markers: readonly string[]): TicketReason {
  return reasonFor("binding.marker-several", { field: "title", is: listed(markers), must: "one marker" });
}

function judgeName(
  values: readonly string[],
  name: string,
  { field, several }: { readonly field: "service" | "environment"; readonly several: boolean },
): readonly TicketReason[] {
  if (values.length === 0) return [mismatch(`binding.${field}-missing`, field, values, [name])];
  if (!values.includes(name)) return [mismatch(`binding.${field}-other`, field, values, [name])];
  const others = values.some((value) => value !== name);
  return others && !several ? [mismatch(`binding.${field}-several`, field, values, [name])] : [];
}

/** Several values must all name this release: its digest and its version may stand side by side. */
function judgeRelease(
  values: readonly string[],
  release: Release,
  { releaseNames }: TicketRules["binding"],
): readonly TicketReason[] {
  const field = "release";
  if (releaseNames.length === 0)
    return [reasonFor("policy.incomplete", { field: "tickets.binding", is: "nothing", must: "names of a release" })];
  const names = namesOf(release, releaseNames);
  if (names.length === 0) return [mismatch("binding.release-unknown", field, [], releaseNames)];
  if (values.length === 0) return [mismatch("binding.release-missing", field, values, names)];
  if (!values.some((value) => names.includes(value))) return [mismatch("binding.release-other", field, values, names)];
  const others = values.some((value) => !names.includes(value));
  return others ? [mismatch("binding.release-several", field, values, names)] : [];
}

function mismatch(
  code: TicketReasonCode,
  field: string,
  values: readonly string[],
  wanted: readonly string[],
): TicketReason {
  return reasonFor(code, { field, is: listed(values), must: wanted.join(" or ") });
}
