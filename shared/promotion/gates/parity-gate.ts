import { digestStart } from "../../contract/canonical.ts";
import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { promotionReason } from "../promotion-reasons.ts";
import type { Fleet, FleetAddress, FleetProbe } from "./fleet.ts";

export interface ParityQuestion {
  /** Whether the policy asks for it. */
  readonly required: boolean;
  /** The approved contract by its semantic or its strict digest; `undefined` = the release names none. */
  readonly contractDigest: string | undefined;
  /** The servers of the environment before; `undefined` = nobody asked them. */
  readonly fleet: Fleet | undefined;
}

/** Addresses that are named in a reason; there may be hundreds. */
const MOST_NAMES = 10;

/** Whether every replica of the environment before, in all regions, serves the contract that was approved. */
export function judgeParity({ required, contractDigest, fleet }: ParityQuestion): GateAnswer {
  if (!required) return notAsked("parity", "the policy asks for no parity");
  const must = contractDigest === undefined ? "the approved contract" : digestStart(contractDigest);
  const unknown = (field: string, is: string) =>
    answerOf("parity", [promotionReason("parity.unknown", { field, is, must })], { summary: is });
  if (fleet?.state !== "asked") return unknown("parity", fleet === undefined ? "nobody asked" : fleet.why);
  const { addresses, environment } = fleet;
  const field = `contract of ${environment}`;
  if (contractDigest === undefined) return unknown(field, "nobody says which contract the release has");
  if (addresses.length === 0) return unknown(field, `no server of ${environment} is named`);
  const different = addresses.flatMap((address) => differing(address, contractDigest));
  const silent = addresses.flatMap(unread);
  const reasons = [
    ...(different.length === 0 ? [] : [promotionReason("parity.differs", { field, is: listed(different), must })]),
    ...(silent.length === 0 ? [] : [promotionReason("parity.unknown", { field, is: listed(silent), must })]),
  ];
  const probes = addresses.reduce((sum, address) => sum + address.probes.length, 0);
  const count = `${probes} ${probes === 1 ? "probe" : "probes"} of ${addresses.length === 1 ? "one address" : `${addresses.length} addresses`}`;
  const summary =
    reasons.length === 0
      ? `all of ${environment} serve ${must}, by ${count}`
      : `not all of ${environment} are known to serve ${must}, by ${count}`;
  return answerOf("parity", reasons, { summary });
}

function differing({ name, probes }: FleetAddress, digest: string): readonly string[] {
  const others = probes.flatMap(({ digests }) =>
    digests === undefined || digests.semantic === digest || digests.strict === digest ? [] : [digests.semantic],
  );
  if (others.length === 0) return [];
  const share = probes.length === 1 ? "" : ` at ${others.length} of ${probes.length} probes`;
  return [`${name} serves ${[...new Set(others)].map(digestStart).sort().join(" and ")}${share}`];
}

function unread({ name, probes }: FleetAddress): readonly string[] {
  const silent = probes.filter(({ digests }) => digests === undefined);
  const [first] = silent;
  if (first === undefined) return [];
  const share = probes.length === 1 ? "" : ` at ${silent.length} of ${probes.length} probes`;
  return [`the contract of ${name} could not be read${share}${because(first)}`];
}

function because({ why }: FleetProbe): string {
  return why === "" ? "" : `: ${why}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
