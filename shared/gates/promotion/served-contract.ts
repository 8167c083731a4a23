import type { Contract } from "../../contract/model.ts";
import type { FailureClass } from "../../mcp/probe/failure-classes.ts";
import { failureFacts } from "../../mcp/probe/failure-classes.ts";
import type { ProbeChecks, ProbeResult } from "../../mcp/probe/model.ts";
import type { Policy } from "../../policy/policy.ts";
import type { ProbeTargetPolicy } from "../../policy/probe-target.ts";
import type { ServedFinding } from "../../promotion/gates/contract-gate.ts";
import { type ProbeGatePorts, runProbeGate } from "../probe-gate.ts";
import { type ProbeSettings, probeGateRequest } from "../probe-settings.ts";
import { isHttp } from "../probe-targets.ts";
import type { ContractDigests } from "./release-contract.ts";

/** What all targets of an environment serve; `why` is a phrase for people. */
export type ServedCapture =
  | { readonly state: "captured"; readonly contract: Contract; readonly digests: ContractDigests }
  | Exclude<ServedFinding, { readonly state: "captured" }>;

export interface ServedRequest {
  readonly environment: string;
  readonly policy: Policy;
  /** How its servers are asked, beside what the policy says. */
  readonly settings: ProbeSettings;
  /** Where processes start and files are looked for. */
  readonly directory: string;
  /** What will be compared with it: the servers are asked in its era. */
  readonly candidate: Contract | undefined;
}

/**
 * Captures what an environment serves now: every target of `probe.targets` that has its label, and as many samples of each as
 * its replicas ask for. All must serve the same. Never throws for what a server does; throws a ConfigurationError for settings
 * that cannot be used, and Interrupted when the process is asked to end.
 */
export async function captureServed(request: ServedRequest, ports: ProbeGatePorts): Promise<ServedCapture> {
  const { environment, policy, directory } = request;
  const targets = (policy.probe?.targets ?? []).filter((target) => target.environment === environment);
  if (targets.length === 0) {
    const why = `\`probe.targets\` of the policy names no server with \`environment: ${environment}\``;
    return { state: "not-named", why };
  }
  const asked = await probeGateRequest(fitting(request.settings, targets), { policy: quickPolicy(policy), directory });
  const report = await runProbeGate(
    {
      ...asked,
      probe: { ...asked.probe, checks: checksFor(request) },
      gates: { minimumHealthy: { count: 0 }, minimumZones: 0, parity: true },
    },
    ports,
  );
  const differing = report.answers.find(({ gate, decision }) => gate === "parity" && decision === "fail");
  if (differing !== undefined) return { state: "unclear", why: differing.reason };
  const doubtful = report.results.flatMap((result) => doubtOf(result) ?? []);
  if (doubtful.length > 0) return { state: "unclear", why: listed(doubtful) };
  const silent = report.results.filter(({ contract, digests }) => contract === null || digests === null);
  if (silent.length > 0) return silence(silent, report.results.length);
  const [first] = report.results;
  if (first?.contract == null || first.digests === null)
    return { state: "silent", why: "nobody was asked", mayBeEmpty: false };
  return { state: "captured", contract: first.contract, digests: first.digests };
}

/** What is asked of servers elsewhere is no question here. */
function quickPolicy({ probe, ...policy }: Policy): Policy {
  const { era, concurrency, "max-megabytes": megabytes, "parity-samples": samples } = probe ?? {};
  const kept = { era, concurrency, "max-megabytes": megabytes, "parity-samples": samples };
  return { ...policy, probe: { ...kept, "allow-redirects": probe?.["allow-redirects"] } };
}

/** Of what was given for all environments, what the targets of this one have a use for. */
function fitting(settings: ProbeSettings, targets: readonly ProbeTargetPolicy[]): ProbeSettings {
  const http = targets.filter(({ target }) => isHttp(target)).length;
  const { checks: _checks, canaries: _canaries, expectedContract: _expected, wait: _wait, ...given } = settings;
  const { headers, tls, authentication, allowRedirects, environment, ...rest } = given;
  return {
    ...rest,
    targets,
    ...(http > 0 ? { headers, tls, authentication, allowRedirects } : {}),
    ...(http < targets.length ? { environment } : {}),
    minimumHealthy: undefined,
    minimumZones: undefined,
    parity: undefined,
  };
}

/** Nothing but what it takes to read the contract, twice to see whether it holds still, and who can connect. */
function checksFor({ policy, candidate }: ServedRequest): ProbeChecks {
  return {
    minimumTools: policy.probe?.["min-tools"] ?? 1,
    requiredTools: [],
    ...(candidate === undefined ? {} : { expectedContract: candidate }),
    latency: {},
    samples: 1,
    certificateDays: 0,
    unknownSession: "skip",
    stream: false,
    deterministic: true,
    bothEras: true,
    canaries: [],
    witnesses: [],
  };
}

/** Why a contract that was read is no measure: lists that do not hold still, or fewer tools than a server that works has. */
function doubtOf(result: ProbeResult): string | undefined {
  if (result.contract === null) return undefined;
  const doubt = result.checks.find(({ check, verdict }) => DOUBTS.has(check) && verdict === "fail");
  return doubt === undefined ? undefined : `${nameOf(result)}: ${doubt.message}`;
}

const DOUBTS: ReadonlySet<string> = new Set(["deterministic", "minimum-tools"]);

function silence(silent: readonly ProbeResult[], all: number): ServedCapture {
  const why = listed(silent.map((result) => `${nameOf(result)}: ${failureWords(result)}`));
  if (silent.length < all)
    return { state: "silent", why: `${silent.length} of ${all} could not be captured: ${why}`, mayBeEmpty: false };
  const isEach = (classes: ReadonlySet<FailureClass>) =>
    silent.every(({ failureClass }) => failureClass !== null && classes.has(failureClass));
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

function failureWords({ failureClass, findings }: ProbeResult): string {
  const [worst] = findings;
  if (failureClass === null || worst === undefined) return "its contract could not be read";
  const detail = worst.detail === "" ? "" : `: ${worst.detail}`;
  return `${failureFacts(failureClass).meaning.replace(/\.$/, "")} (${failureClass}${detail})`;
}

function nameOf({ target, labels }: ProbeResult): string {
  const words = (["region", "zone", "replica", "colour"] as const).flatMap((key) => labels[key] ?? []);
  return words.length === 0 ? target : `${target} (${words.join(", ")})`;
}

/** Targets that one text names; of more their number is told. */
const NAMED = 3;

function listed(words: readonly string[]): string {
  const more = words.length > NAMED ? `; and ${words.length - NAMED} more` : "";
  return `${words.slice(0, NAMED).join("; ")}${more}`;
}
