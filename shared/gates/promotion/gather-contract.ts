import type { Capture } from "../../mcp/capture.ts";
import { CONTRACT_DEFAULTS } from "../../policy/contract-rules.ts";
import { environmentOf } from "../../policy/environments.ts";
import type { Policy } from "../../policy/policy.ts";
import {
  type ContractMeasure,
  type ContractQuestion,
  measureOf,
  type RecordedFinding,
  type ServedFinding,
} from "../../promotion/gates/contract-gate.ts";
import type { LedgerRecord } from "../../promotion/ledger.ts";
import { type ReleaseChange, releaseChangeOf, type ServedContract } from "../../promotion/release-change.ts";
import type { SchemaChangeRules } from "../../promotion/schema-changes.ts";
import { hasSucceeded, servingRecord } from "../../promotion/standing.ts";
import { captureLimitsOf } from "../capture-limits.ts";
import type { ContractReport } from "../contract-report.ts";
import type { SetPorts } from "../probe-set.ts";
import { type Compared, compareWithRelease, nameOf, type ReleaseToCompare } from "./compare-release.ts";
import type { FleetRequest } from "./gather-fleet.ts";
import { keptContract, type ReleaseContract } from "./release-contract.ts";
import { captureServed, type ServedCapture } from "./served-contract.ts";
import { type SkippedRequest, skippedVersions } from "./skipped-versions.ts";

export interface ContractGathering extends SkippedRequest, ReleaseToCompare {
  readonly environment: string;
  /** How the servers of the environment are asked, beside what the policy says. */
  readonly settings: FleetRequest["probing"];
  readonly directory: string;
}

/** What a release does to the contract of an environment. */
export interface ContractFacts {
  /** For the contract gate. */
  readonly question: ContractQuestion;
  /** What the release was compared with; for the version gate. */
  readonly measure: ContractMeasure;
  /** Its kind, and what freezes, tickets and rollbacks ask of it. */
  readonly change: ReleaseChange;
  /** The semantic digest of what is served now; `null` = it was not captured. */
  readonly servedDigest: string | null;
  /** The whole comparison, for people; `null` = there was nothing to compare with. */
  readonly report: ContractReport | null;
}

/**
 * Finds out what a release does to the contract of an environment: captures what its targets serve now, takes what the ledger
 * keeps where they do not answer, and compares the release with it and with every version that it skips. Never throws for what
 * servers or the ledger do, nor for settings that cannot be used: then nobody knows. Throws the reason of `cancel` when it is aborted.
 */
export async function gatherContract(gathering: ContractGathering, ports: SetPorts): Promise<ContractFacts> {
  const { policy, environment, contract, settings, directory, target, release } = gathering;
  const candidate = contract.state === "read" ? contract : undefined;
  const asked = { environment, policy, settings, directory, candidate: candidate?.capture.contract };
  const served = await captureServed(asked, ports);
  const serving = target.state === "read" ? servingRecord(target.reading) : undefined;
  const recorded = served.state === "captured" ? NOT_ASKED : await recordedContract(gathering, serving);
  const compared = compareMeasure(gathering, { served, recorded });
  const question: ContractQuestion = {
    environment,
    rules: schemaChangeRulesOf(policy, environment),
    compareWith: environmentOf(policy, environment)?.["schema-changes"]["compare-with"] ?? "served",
    served: servedFinding(served, compared, contract),
    recorded:
      recorded.state === "kept"
        ? { state: "kept", release: recorded.release, comparison: compared.comparison }
        : recorded,
    skipped: await skippedVersions(
      gathering,
      serving,
      (baseline) => compareWithRelease(baseline, gathering, { witnesses: false }).comparison,
    ),
  };
  const measure = measureOf(question);
  const change = releaseChangeOf({
    digests: candidate === undefined ? [] : Object.values(candidate.digests),
    imageDigest: release.imageDigest,
    served: servedContract(measure, { served, recorded }),
    currentImageDigest: serving?.release.imageDigest,
  });
  const isMeasured = measure.by === "served" || measure.by === "recorded";
  return {
    question,
    measure,
    change,
    servedDigest: served.state === "captured" ? served.digests.semantic : null,
    report: (isMeasured ? compared.report : undefined) ?? null,
  };
}

/** What the policy lets a release change of the contract of an environment. One that it does not name is protected. */
export function schemaChangeRulesOf(policy: Policy, environment: string): SchemaChangeRules {
  const named = environmentOf(policy, environment);
  return {
    allow: named?.["schema-changes"].allow,
    block: named?.["schema-changes"].block ?? ["removed-tools"],
    isProtected: named?.protected ?? true,
    failOn: policy.contract?.["fail-on"] ?? CONTRACT_DEFAULTS["fail-on"],
  };
}

type Recorded =
  | Exclude<RecordedFinding, { readonly state: "kept" }>
  | {
      readonly state: "kept";
      readonly release: string;
      readonly contract: Extract<ReleaseContract, { readonly state: "read" }>;
    };

/** Where the servers answered, they say what is served. */
const NOT_ASKED: Recorded = { state: "unknown", why: "the ledger was not asked, since the servers answered" };

/** The contract of what was deployed last, as the ledger keeps it. */
async function recordedContract(
  { target, ledger, policy, environment }: ContractGathering,
  serving: LedgerRecord | undefined,
): Promise<Recorded> {
  if (target.state === "unreadable") return { state: "unknown", why: `the ledger cannot be read: ${target.why}` };
  const { records, hasOlder, doubts } = target.reading;
  if (doubts.some(({ blocks }) => blocks))
    return { state: "unknown", why: `the ledger of ${environment} cannot be relied on` };
  if (serving === undefined) {
    if (!records.some(hasSucceeded) && !hasOlder) return { state: "nothing" };
    return { state: "unknown", why: `the ledger does not tell what ${environment} serves` };
  }
  const { contractDigest } = serving.release;
  const release = nameOf(serving.release);
  if (contractDigest === undefined)
    return { state: "unknown", why: `the ledger does not say which contract ${release} has` };
  const contract = await keptContract(ledger, contractDigest, captureLimitsOf(policy));
  return contract.state === "read" ? { state: "kept", release, contract } : { state: "unknown", why: contract.why };
}

/** A release of which nobody knows the contract is not the first one of anything. */
function servedFinding(served: ServedCapture, { comparison }: Compared, contract: ReleaseContract): ServedFinding {
  if (served.state === "captured") return { state: "captured", comparison };
  return contract.state === "read" ? served : { state: "unclear", why: `${served.why}; and ${contract.why}` };
}

/** The release against what is served, or else against what was deployed last. */
function compareMeasure(
  gathering: ContractGathering,
  { served, recorded }: { readonly served: ServedCapture; readonly recorded: Recorded },
): Compared {
  const baseline: Capture | undefined =
    served.state === "captured"
      ? {
          contract: served.contract,
          source: `what ${gathering.environment} serves now`,
          wireKeyOrder: false,
          notes: [],
        }
      : recorded.state === "kept"
        ? recorded.contract.capture
        : undefined;
  if (baseline !== undefined) return compareWithRelease(baseline, gathering, { witnesses: true });
  return { comparison: { changes: [], undecided: [], requiredBump: "none" }, report: undefined };
}

/** What shows the kind of the change: what the release was compared with, by its digests. */
function servedContract(
  measure: ContractMeasure,
  { served, recorded }: { readonly served: ServedCapture; readonly recorded: Recorded },
): ServedContract {
  if (measure.by === "nothing") return { state: "nothing" };
  if (measure.by === "served" && served.state === "captured")
    return { state: "known", digests: Object.values(served.digests), comparison: measure.comparison };
  if (measure.by === "recorded" && recorded.state === "kept")
    return { state: "known", digests: Object.values(recorded.contract.digests), comparison: measure.comparison };
  return { state: "unknown" };
}
