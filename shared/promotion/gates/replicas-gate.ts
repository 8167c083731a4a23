import type { EnvironmentPolicy } from "../../policy/environments.ts";
import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { type PromotionReason, promotionReason } from "../promotion-reasons.ts";
import type { Fleet, FleetAddress } from "./fleet.ts";

export interface ReplicasQuestion {
  /** `undefined` = the policy does not ask for any. */
  readonly rules: EnvironmentPolicy["replicas"];
  /** The servers of the environment that the release goes to; `undefined` = nobody asked them. */
  readonly fleet: Fleet | undefined;
}

/** Whether enough replicas of an environment are healthy, in enough zones. */
export function judgeReplicas({ rules, fleet }: ReplicasQuestion): GateAnswer {
  if (rules === undefined) return notAsked("replicas", "the policy asks for no replicas");
  const must = `${rules.min} healthy ${rules.min === 1 ? "replica" : "replicas"} in ${zoneWords(rules.zones)}`;
  if (fleet?.state !== "asked") {
    const seen = { field: "replicas", is: fleet === undefined ? "nobody asked" : fleet.why, must };
    return answerOf("replicas", [promotionReason("replicas.unknown", seen)], { summary: seen.is });
  }
  const { addresses, environment } = fleet;
  const counts = addresses.map((address) => ({ address, ...healthyOf(address) }));
  const sum = (key: "certain" | "possible") => counts.reduce((total, count) => total + count[key], 0);
  const zonesWith = (key: "certain" | "possible") =>
    [...new Set(counts.flatMap(({ address: { zone }, ...count }) => (count[key] > 0 ? (zone ?? []) : [])))].sort();
  const [certain, zones] = [sum("certain"), zonesWith("certain")];
  const field = `replicas of ${environment}`;
  const bad = addresses.flatMap(badWords);
  const reasons: PromotionReason[] = [];
  const tell = (code: "replicas.too-few" | "replicas.too-few-zones", isPossible: boolean, words: readonly string[]) =>
    reasons.push(promotionReason(isPossible ? "replicas.unknown" : code, { field, is: words.join("; "), must }));
  if (certain < rules.min)
    tell("replicas.too-few", sum("possible") >= rules.min, [
      `${certain} ${certain === 1 ? "is" : "are"} healthy`,
      ...bad,
    ]);
  // Whatever is healthy is in one zone at least, be it named or not.
  if (rules.zones > 1 && zones.length < rules.zones)
    tell("replicas.too-few-zones", zonesWith("possible").length >= rules.zones, [
      zonesHealthy(zones),
      ...unlabelled(addresses),
    ]);
  const where = zones.length === 0 ? "" : ` in ${zones.join(", ")}`;
  return answerOf("replicas", reasons, {
    summary: `${certain} healthy ${certain === 1 ? "replica" : "replicas"} of ${environment}${where}`,
  });
}

/**
 * Replicas that are healthy for certain, and those that may be. Behind an address where some probes found one that is not, one works at
 * least, and nobody knows of the others.
 */
function healthyOf({ probes, replicas = 1 }: FleetAddress): { readonly certain: number; readonly possible: number } {
  const is = (state: string) => probes.some((probe) => probe.state === state);
  if (!is("unhealthy")) return { certain: is("unknown") ? (is("healthy") ? 1 : 0) : replicas, possible: replicas };
  const some = is("healthy") && replicas > 1 ? 1 : 0;
  return { certain: some, possible: is("unknown") && replicas > 1 ? Math.max(some, replicas - 1) : some };
}

function badWords({ name, probes }: FleetAddress): readonly string[] {
  const bad = probes.filter(({ state }) => state !== "healthy");
  const [first] = bad;
  if (first === undefined) return [];
  const share = probes.length === 1 ? "" : ` at ${bad.length} of ${probes.length} probes`;
  return [`${name}${share}${first.why === "" ? "" : `: ${first.why}`}`];
}

function zonesHealthy(zones: readonly string[]): string {
  return zones.length === 0 ? "healthy in no named zone" : `healthy in ${zones.join(", ")}`;
}

function unlabelled(addresses: readonly FleetAddress[]): readonly string[] {
  const count = addresses.filter(({ zone }) => zone === undefined).length;
  return count === 0 ? [] : [`${count} ${count === 1 ? "target has" : "targets have"} no label \`zone\``];
}

function zoneWords(count: number): string {
  return count === 1 ? "one zone or more" : `${count} zones or more`;
}
