import type { EnvironmentPolicy } from "../../policy/environments.ts";
import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { endpointHost } from "../network-host.ts";
import { type PromotionReason, promotionReason } from "../promotion-reasons.ts";

/** What is known of one value of an environment: fingerprints of all that it points to, never itself. */
export type ValueFacts =
  | { readonly state: "known"; readonly fingerprints: readonly string[] }
  /** Nothing was deployed to the environment yet, so that nothing there has the value. */
  | { readonly state: "unused" }
  | { readonly state: "unknown"; readonly why: string };

/** One environment and what it has of its own. */
export interface EnvironmentSide {
  readonly environment: string;
  /** The addresses of its servers, as the policy has them. */
  readonly targets: readonly string[];
  /** By the names of the variables that the policy names. */
  readonly values: Readonly<Record<string, ValueFacts>>;
}

export interface IsolationQuestion {
  /** `undefined` = the policy does not ask for it. */
  readonly rules: EnvironmentPolicy["isolation"];
  readonly target: EnvironmentSide;
  /** The environments from which it is kept apart. */
  readonly others: readonly EnvironmentSide[];
}

/** Whether an environment shares no host of an endpoint, and none of the values that the policy names, with others. */
export function judgeIsolation({ rules, target, others }: IsolationQuestion): GateAnswer {
  if (rules === undefined || (!rules.hosts && rules.values === undefined))
    return notAsked("isolation", "the policy asks for no isolation");
  const reasons = others.flatMap((other) => [
    ...(rules.hosts ? sharedHosts(target, other) : []),
    ...(rules.values === undefined ? [] : sharedValues(rules.values, target, other)),
  ]);
  const names = others.map(({ environment }) => environment).join(", ");
  const kept = [
    ...(rules.hosts ? ["no host of an endpoint"] : []),
    ...(rules.values === undefined ? [] : [`none of ${rules.values.join(", ")}`]),
  ].join(" and ");
  const whom = names === "" ? "no other environment" : names;
  const summary =
    reasons.length === 0
      ? `${target.environment} shares ${kept} with ${whom}`
      : `it is not established that ${target.environment} shares ${kept} with ${whom}`;
  return answerOf("isolation", reasons, { summary });
}

function sharedHosts(target: EnvironmentSide, other: EnvironmentSide): readonly PromotionReason[] {
  const pair = `${target.environment} and ${other.environment}`;
  const seen = { field: `endpoints of ${pair}`, must: "on different hosts" };
  const unknown = [target, other].flatMap((side) =>
    unreadTargets(side).map((is) => promotionReason("isolation.unknown", { ...seen, is })),
  );
  const theirs = new Set(hostsOf(other));
  return [
    ...[...new Set(hostsOf(target))]
      .filter((host) => theirs.has(host))
      .map((host) => promotionReason("isolation.shared-host", { ...seen, is: `both on ${host}` })),
    ...unknown,
  ];
}

function hostsOf({ targets }: EnvironmentSide): readonly string[] {
  return targets.map(endpointHost).flatMap((host) => (host === undefined || host === "none" ? [] : [host]));
}

/** An address that cannot be read may hold a credential, and is not shown. */
function unreadTargets({ environment, targets }: EnvironmentSide): readonly string[] {
  if (targets.length === 0) return [`\`probe.targets\` of the policy names no server of ${environment}`];
  const unread = targets.filter((target) => endpointHost(target) === undefined).length;
  return unread === 0 ? [] : [`the host of ${unread} of ${targets.length} servers of ${environment} cannot be told`];
}

/** Values are compared across all names: the database of the one may be the replica of the other. */
function sharedValues(
  names: readonly string[],
  target: EnvironmentSide,
  other: EnvironmentSide,
): readonly PromotionReason[] {
  const reasons: PromotionReason[] = [];
  const must = "different in each environment";
  for (const name of names) {
    const [mine, theirs] = [target, other].map(({ values }) => factsOf(values, name));
    for (const [facts, { environment }] of [
      [mine, target],
      [theirs, other],
    ] as const) {
      if (facts?.state !== "unknown") continue;
      reasons.push(promotionReason("isolation.unknown", { field: `${name} of ${environment}`, is: facts.why, must }));
    }
    const twins = mine?.state === "known" ? names.filter((each) => isShared(mine, factsOf(other.values, each))) : [];
    for (const twin of twins) {
      const field = `${name} of ${target.environment}`;
      const is = `it points to the same as ${twin} of ${other.environment}`;
      reasons.push(promotionReason("isolation.shared-value", { field, is, must }));
    }
  }
  return reasons;
}

function factsOf(values: EnvironmentSide["values"], name: string): ValueFacts {
  const facts = Object.hasOwn(values, name) ? values[name] : undefined;
  return facts ?? { state: "unknown", why: "nobody asked" };
}

function isShared({ fingerprints }: Extract<ValueFacts, { state: "known" }>, other: ValueFacts): boolean {
  return other.state === "known" && other.fingerprints.some((each) => fingerprints.includes(each));
}
