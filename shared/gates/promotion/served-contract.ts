import { digestStart } from "../../contract/canonical.ts";
import type { Contract } from "../../contract/model.ts";
import { type FailureClass, failureFacts } from "../../mcp/probe/failure-classes.ts";
import type { ProbeResult } from "../../mcp/probe/model.ts";
import type { Policy } from "../../policy/policy.ts";
import type { ServedFinding } from "../../promotion/gates/contract-gate.ts";
import type { FleetAddress } from "../../promotion/gates/fleet.ts";
import { withoutFullStop } from "../../report/sentence.ts";
import type { SetPorts } from "../probe-set.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import { environmentTargets } from "./environment-targets.ts";
import { type FleetRequest, type GatheredFleet, gatherFleet } from "./gather-fleet.ts";
import type { ContractDigests } from "./release-contract.ts";

/** What all targets of an environment serve; `why` is a phrase for people. */
export type ServedCapture =
  | { readonly state: "captured"; readonly contract: Contract; readonly digests: ContractDigests }
  | Exclude<ServedFinding, { readonly state: "captured" }>;

export interface ServedRequest {
  readonly environment: string;
  readonly policy: Policy;
  /** How its servers are asked, beside what the policy says. */
  readonly settings: FleetRequest["probing"];
  /** Where processes start. */
  readonly directory: string;
  /** What will be compared with it: the servers are asked in its era. */
  readonly candidate: Contract | undefined;
}

/**
 * Captures what an environment serves now: every target of `probe.targets` that has its label, and as many samples of each as
 * its replicas ask for. Nothing is called there. Never throws for what a server does, nor for settings that cannot be used; throws
 * the reason of `cancel` when it is aborted.
 */
export async function captureServed(
  { environment, policy, settings, directory, candidate }: ServedRequest,
  ports: SetPorts,
): Promise<ServedCapture> {
  if (environmentTargets(policy, environment).length === 0) {
    const why = `\`probe.targets\` of the policy names no server with \`environment: ${environment}\``;
    return { state: "not-named", why };
  }
  const probing = { ...settings, checks: CHECKS, canaries: [], samples: 1 };
  return servedOf(await gatherFleet({ policy, environment, probing, directory, contract: candidate }, ports));
}

/** Nothing but what it takes to read a contract, twice to see whether it holds still, and who can connect. */
const CHECKS: ProbeSettings["checks"] = {
  latency: {},
  samples: 1,
  "certificate-days": 0,
  "unknown-session": false,
  stream: false,
  deterministic: true,
  "both-eras": true,
  canaries: [],
};

/** What the servers of an environment serve, as they were asked: all must serve the same. Pure. */
function servedOf({ fleet, results }: GatheredFleet): ServedCapture {
  if (fleet.state === "unknown") return { state: "silent", why: withoutFullStop(fleet.why), mayBeEmpty: false };
  const { addresses } = fleet;
  const differing = differenceOf(addresses);
  if (differing !== undefined) return { state: "unclear", why: differing };
  const doubtful = results.flatMap((result, index) => doubtOf(result, addresses[index]) ?? []);
  if (doubtful.length > 0) return { state: "unclear", why: listed(doubtful) };
  const [first] = results;
  if (first?.contract == null || first.digests === null || addresses.some(isSilent)) return silence(results, addresses);
  return { state: "captured", contract: first.contract, digests: first.digests };
}

/** Which addresses serve what, where that is not the same everywhere. */
function differenceOf(addresses: readonly FleetAddress[]): string | undefined {
  const servers = new Map<string, Set<string>>();
  for (const { name, probes } of addresses) {
    for (const { digests } of probes) {
      if (digests === undefined) continue;
      servers.set(digests.semantic, (servers.get(digests.semantic) ?? new Set()).add(name));
    }
  }
  if (servers.size < 2) return undefined;
  const words = [...servers].map(
    ([digest, names]) => `${listed([...names])} ${names.size === 1 ? "has" : "have"} ${digestStart(digest)}`,
  );
  return `the contracts differ: ${listed(words)}`;
}

/** Why a contract that was read is no measure: lists that do not hold still, or fewer tools than a server that works has. */
function doubtOf(result: ProbeResult, address: FleetAddress | undefined): string | undefined {
  if (result.contract === null) return undefined;
  const doubt = result.checks.find(({ check, verdict }) => DOUBTS.has(check) && verdict === "fail");
  return doubt === undefined ? undefined : `${address?.name ?? result.target}: ${doubt.message}`;
}

const DOUBTS: ReadonlySet<string> = new Set(["deterministic", "minimum-tools"]);

function isSilent({ probes }: FleetAddress): boolean {
  return probes.some(({ digests }) => digests === undefined);
}

function silence(results: readonly ProbeResult[], addresses: readonly FleetAddress[]): ServedCapture {
  const silent = addresses.flatMap((address, index) =>
    isSilent(address) ? [{ address, result: results[index] }] : [],
  );
  const words = silent.map(({ address, result }) => `${address.name}: ${failureWords(address, result)}`);
  const why = listed(words);
  if (silent.length < addresses.length)
    return {
      state: "silent",
      why: `${silent.length} of ${addresses.length} could not be captured: ${why}`,
      mayBeEmpty: false,
    };
  const isEach = (classes: ReadonlySet<FailureClass>) =>
    silent.every(
      ({ result }) => result?.contract === null && result.failureClass !== null && classes.has(result.failureClass),
    );
  if (isEach(NOTHING_THERE)) return { state: "nothing", why };
  return { state: "silent", why, mayBeEmpty: isEach(MAYBE_NOTHING_THERE) };
}

/** Nobody listens, or the name does not exist. */
const NOTHING_THERE: ReadonlySet<FailureClass> = new Set<FailureClass>(["tcp.refused", "dns.nxdomain"]);

/** What gateways say as well of a place in which nothing runs. */
const MAYBE_NOTHING_THERE: ReadonlySet<FailureClass> = new Set<FailureClass>([
  ...NOTHING_THERE,
  "http.404",
  "http.gateway_502",
  "http.gateway_503",
  "http.gateway_504",
]);

function failureWords({ probes }: FleetAddress, result: ProbeResult | undefined): string {
  const why = probes.find(({ digests }) => digests === undefined)?.why ?? "";
  const meaning = result?.failureClass == null ? "" : withoutFullStop(failureFacts(result.failureClass).meaning);
  return [meaning, why].filter((words) => words !== "").join(": ") || "its contract could not be read";
}

/** Things that one text names; of more their number is told. */
const NAMED = 3;

function listed(words: readonly string[]): string {
  const more = words.length > NAMED ? `; and ${words.length - NAMED} more` : "";
  return `${words.slice(0, NAMED).join("; ")}${more}`;
}
