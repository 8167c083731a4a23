import type { Release } from "../../change/release.ts";
import type { AcknowledgementFacts } from "../../contract/acknowledge.ts";
import { type Capture, CaptureError } from "../../mcp/capture.ts";
import { declarationsOf, type Policy } from "../../policy/policy.ts";
import type { ContractComparison } from "../../promotion/contract-comparison.ts";
import type { ContractReport } from "../contract-report.ts";
import { judgeContracts } from "../judge-contracts.ts";
import type { ReleaseContract } from "./release-contract.ts";

/** A release, and the rules by which it is compared with other contracts. */
export interface ReleaseToCompare {
  readonly policy: Policy;
  readonly service: string;
  readonly contract: ReleaseContract;
  /** What the team answers for; `undefined` = nothing. */
  readonly acknowledgements: AcknowledgementFacts | undefined;
  /** Today as YYYY-MM-DD in UTC, against which announced ends are held. */
  readonly today: string;
}

/** What came of a comparison; the report is there unless one side is no measure, or not known. */
export interface Compared {
  readonly comparison: ContractComparison;
  readonly report: ContractReport | undefined;
}

/**
 * The release against another contract, by the part `contract` of the policy, what it announces and what somebody answers for.
 * `witnesses` = whether values are looked for that show the changes. Pure.
 */
export function compareWithRelease(
  baseline: Capture,
  { contract, policy, service, acknowledgements, today }: ReleaseToCompare,
  { witnesses }: { readonly witnesses: boolean },
): Compared {
  if (contract.state !== "read")
    return {
      comparison: { ...UNKNOWN_RELEASE, undecided: [`The contract of the release is not known: ${contract.why}.`] },
      report: undefined,
    };
  const {
    callers,
    readers,
    formats,
    severities,
    "fail-on": failOn,
    "dynamic-resources": dynamicResources,
  } = policy.contract ?? {};
  const declarations = declarationsOf(policy);
  try {
    const report = judgeContracts(baseline, contract.capture, {
      service,
      today,
      witnesses,
      ...(callers === undefined ? {} : { callers }),
      ...(readers === undefined ? {} : { readers }),
      ...(formats === undefined ? {} : { formats }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(severities === undefined ? {} : { severities }),
      ...(dynamicResources === undefined ? {} : { dynamicResources }),
      ...(declarations === undefined ? {} : { declarations }),
      ...(acknowledgements === undefined ? {} : { acknowledgements }),
    });
    const { changes, notCompared, requiredBump } = report;
    return { comparison: { changes, undecided: notCompared, requiredBump }, report };
  } catch (error) {
    // What is served, or kept, is too broken to be the measure of anything.
    if (!(error instanceof CaptureError) || error.code !== "ambiguous") throw error;
    return { comparison: { ...UNKNOWN_RELEASE, undecided: [error.message] }, report: undefined };
  }
}

const UNKNOWN_RELEASE: ContractComparison = {
  changes: [],
  undecided: ["The contract of the release is not known."],
  requiredBump: "none",
};

/** What a release is called: its version and the beginning of its contract's digest. */
export function nameOf({ schemaVersion, contractDigest }: Release): string {
  const digest = contractDigest?.slice("sha256:".length, "sha256:".length + 12) ?? "a contract that is not known";
  return schemaVersion === undefined ? digest : `${schemaVersion} (${digest})`;
}
