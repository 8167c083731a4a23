import { sameJson } from "../contract/canonical.ts";
import { type ClientFinding, clientFindings } from "../contract/client-findings.ts";
import { diffContracts } from "../contract/diff.ts";
import { decideContractGate } from "../contract/gate-decision.ts";
import { type JsonObject, stringMember } from "../contract/json.ts";
import { contractDigest } from "../contract/model.ts";
import { type Callers, compareSeverity, type Readers, SEVERITIES, type Severity } from "../contract/rule.ts";
import { SchemaDigests } from "../contract/schema/schema-digests.ts";
import { semanticDigest } from "../contract/semantic-digest.ts";
import { estimatedTokens } from "../contract/surface/token-cost.ts";
import { type Capture, CaptureError, type CaptureLimits, captureSides, type SideRequest } from "../mcp/capture.ts";
import type { ContractReport, FailOn, ReportSide, ReportSummary } from "./contract-report.ts";

/** The versions that a change declares: compared with the bump that the changes require. */
export interface DeclaredVersions {
  readonly baseline: string;
  readonly candidate: string;
  /** Where they were found, for people. */
  readonly source: string;
}

export interface ContractGateRequest {
  readonly baseline: SideRequest;
  readonly candidate: SideRequest;
  /** Name of the server product; default the candidate's serverInfo.name. */
  readonly service?: string;
  readonly callers?: Callers;
  readonly readers?: Readers;
  readonly failOn?: FailOn;
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly dynamicResources?: readonly string[];
  /** `server-info` takes what the servers say of themselves; absent = no version check. */
  readonly declaredVersions?: DeclaredVersions | "server-info";
  /** Today as YYYY-MM-DD, against which announced removal dates are held. */
  readonly today?: string;
  readonly limits?: Partial<CaptureLimits>;
  readonly onProgress?: (step: string) => void;
}

/**
 * The contract gate: captures both sides alike, compares them and decides. Throws a CaptureError when a side cannot be
 * obtained, or when the baseline is too broken to be the measure of another contract.
 */
export async function runContractGate(request: ContractGateRequest): Promise<ContractReport> {
  const { baseline, candidate } = await captureSides(request.baseline, request.candidate, {
    ...(request.limits === undefined ? {} : { limits: request.limits }),
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
  });
  request.onProgress?.("comparing the two contracts");
  return judgeContracts(baseline, candidate, request);
}

/** The report on two captured sides. Pure but for the error about an unusable baseline. */
export function judgeContracts(
  baseline: Capture,
  candidate: Capture,
  request: Omit<ContractGateRequest, "baseline" | "candidate" | "limits" | "onProgress">,
): ContractReport {
  const digests = new SchemaDigests();
  const sides = { baseline: reportSide(baseline, digests), candidate: reportSide(candidate, digests) };
  refuseAmbiguousBaseline(baseline, candidate, sides);
  const options = {
    callers: request.callers ?? "declared",
    readers: request.readers ?? "strict",
    failOn: request.failOn ?? "breaking",
  } as const;
  const diff = diffContracts(baseline.contract, candidate.contract, {
    ...options,
    severities: request.severities ?? {},
    dynamicResources: request.dynamicResources ?? [],
    wireKeyOrder: baseline.wireKeyOrder && candidate.wireKeyOrder,
    ...(request.today === undefined ? {} : { today: request.today }),
  });
  const declared = declaredVersions(request.declaredVersions, sides);
  const service = request.service ?? sides.candidate.server.name ?? sides.baseline.server.name ?? "";
  const versionSeverity = request.severities?.["server-version-not-bumped"];
  const answer = decideContractGate({
    diff,
    failOn: options.failOn,
    server: sides.candidate.server.name ?? service,
    ...(declared === null ? {} : { declared }),
    ...(versionSeverity === undefined ? {} : { versionSeverity }),
  });
  return {
    reportVersion: 1,
    decision: answer.decision,
    reason: answer.reason,
    service,
    identical: diff.identical,
    options,
    ...sides,
    changeKind: answer.changes.some(({ severity }) => severity !== "notation") ? "schema" : "none",
    requiredBump: answer.requiredBump,
    declaredBump: answer.declaredBump,
    declaredVersions: declared,
    tokens: { baseline: tokensOf(baseline), candidate: tokensOf(candidate) },
    summary: summaryOf(answer.changes.map(({ severity }) => severity)),
    changes: answer.changes,
    notCompared: diff.notCompared,
  };
}

function reportSide({ contract, source, notes }: Capture, digests: SchemaDigests): ReportSide {
  return {
    digest: contractDigest(contract),
    semanticDigest: semanticDigest(contract, digests),
    source,
    server: {
      name: contract.serverInfo === null ? null : (stringMember(contract.serverInfo, "name") ?? null),
      version: contract.serverInfo === null ? null : (stringMember(contract.serverInfo, "version") ?? null),
    },
    protocolVersion: contract.protocolVersion,
    findings: clientFindings(contract),
    notes,
  };
}

/**
 * Duplicate names and schemas that no validator takes make a baseline that nothing can be measured by, unless the
 * candidate has the very same tools: then nothing about them changed.
 */
function refuseAmbiguousBaseline(
  baseline: Capture,
  candidate: Capture,
  sides: { readonly baseline: ReportSide; readonly candidate: ReportSide },
): void {
  const broken = sides.baseline.findings.filter(
    (finding) => finding.ambiguous && !unchanged(finding, baseline, candidate),
  );
  const [first] = broken;
  if (first === undefined) return;
  const more = broken.length === 1 ? "" : ` (and ${broken.length - 1} more of this kind)`;
  throw new CaptureError(
    "ambiguous",
    `Could not use the baseline (${baseline.source}) as the measure of the candidate: ${first.subject}: ${first.message}${more}; repair it there first, or compare with a contract file in which it is repaired.`,
  );
}

function unchanged({ subject }: ClientFinding, baseline: Capture, candidate: Capture): boolean {
  const named = ({ contract }: Capture): readonly JsonObject[] =>
    [...contract.tools, ...contract.prompts].filter((item) => stringMember(item, "name") === subject);
  const [old, now] = [named(baseline), named(candidate)];
  return old.length > 0 && sameJson(old, now);
}

function declaredVersions(
  wanted: ContractGateRequest["declaredVersions"],
  { baseline, candidate }: { readonly baseline: ReportSide; readonly candidate: ReportSide },
): DeclaredVersions | null {
  if (wanted === undefined) return null;
  if (wanted !== "server-info") return wanted;
  const [old, now] = [baseline.server.version, candidate.server.version];
  return old === null || now === null ? null : { baseline: old, candidate: now, source: "serverInfo" };
}

function tokensOf({ contract }: Capture): number {
  return estimatedTokens(contract.tools);
}

function summaryOf(severities: readonly Severity[]): ReportSummary {
  const count = (severity: Severity) => severities.filter((other) => compareSeverity(other, severity) === 0).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as unknown as ReportSummary;
}
