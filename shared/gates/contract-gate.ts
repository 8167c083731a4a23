import { type AcknowledgementFacts, type Acknowledgements, withUsesElsewhere } from "../contract/acknowledge.ts";
import type { Declarations } from "../contract/announcements.ts";
import { sameJson } from "../contract/canonical.ts";
import type { Change } from "../contract/change.ts";
import { type ClientFinding, clientFindings } from "../contract/client-findings.ts";
import { type CommittedContract, judgeCommittedContract } from "../contract/committed-contract.ts";
import { type ContextBudget, judgeContextCost } from "../contract/context-budget.ts";
import { contextCost, countLists } from "../contract/context-cost.ts";
import { diffContracts } from "../contract/diff.ts";
import { decideContractGate } from "../contract/gate-decision.ts";
import { type JsonObject, stringMember } from "../contract/json.ts";
import { contractDigest } from "../contract/model.ts";
import type { Portability } from "../contract/portability/profile.ts";
import {
  type Callers,
  compareSeverity,
  type FormatReading,
  type Readers,
  SEVERITIES,
  type Severity,
} from "../contract/rule.ts";
import { SchemaDigests } from "../contract/schema/schema-digests.ts";
import { semanticDigest } from "../contract/semantic-digest.ts";
import { serverSubject } from "../contract/surface/subject.ts";
import { BYTE_ESTIMATE, TokenCounter, type Tokenizer } from "../contract/surface/token-cost.ts";
import { loadTokenizer } from "../contract/surface/tokenizer.ts";
import { withWitnesses } from "../contract/witnesses.ts";
import { type Capture, CaptureError, type CaptureLimits, captureSides, type SideRequest } from "../mcp/capture.ts";
import type { Interruption } from "../mcp/interruption.ts";
import { CONTRACT_DEFAULTS } from "../policy/contract-rules.ts";
import { judgeByUsage } from "../usage/judge-usage.ts";
import type { UsageEvidence, UsageRequest } from "../usage/replay-recordings.ts";
import { usageReport } from "../usage/usage-summary.ts";
import { type CommittedRequest, findCommittedContract } from "./committed-contract.ts";
import type { ContractReport, FailOn, PolicyEdit, ReportSide, ReportSummary } from "./contract-report.ts";
import { type EarlierContracts, type EarlierRequest, findEarlierContracts } from "./earlier-contracts.ts";
import { stricterReport } from "./stricter-report.ts";
import { withEarlier } from "./transitive-gate.ts";

/** The versions that a change declares: compared with the bump that the changes require. */
export interface DeclaredVersions {
  readonly baseline: string;
  readonly candidate: string;
  /** Where they were found, for people. */
  readonly source: string;
  /** JSON pointer of the version there; default `/version`. */
  readonly pointer?: string;
}

export interface ContractGateRequest extends Pick<CommittedRequest, "contractFile"> {
  readonly baseline: SideRequest;
  readonly candidate: SideRequest;
  /** Name of the server product; default the candidate's serverInfo.name. */
  readonly service?: string;
  readonly callers?: Callers;
  readonly readers?: Readers;
  readonly formats?: FormatReading;
  readonly failOn?: FailOn;
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly dynamicResources?: readonly string[];
  /** What the tool list may cost in a model's context; absent = it is told and not judged. */
  readonly contextBudget?: ContextBudget;
  /** `server-info` takes what the servers say of themselves; absent = no version check. */
  readonly declaredVersions?: DeclaredVersions | "server-info";
  /** Today as YYYY-MM-DD, against which announced removal dates and the age of recorded calls are held. */
  readonly today?: string;
  /** The changes that the team answers for; absent = none. */
  readonly acknowledgements?: AcknowledgementFacts;
  /** Deprecations and aliases that the policy declares beside those in the contracts. */
  readonly declarations?: Declarations;
  /** The client profiles to hold the candidate against; absent = none. */
  readonly portability?: Portability;
  /** Recorded calls, and what the policy lets them change. */
  readonly usage?: UsageRequest;
  /** Earlier contracts that agents may still hold, with which the candidate is compared as well. */
  readonly earlier?: Pick<EarlierRequest, "against" | "last" | "days" | "directory" | "now">;
  /** The policy of the change, where it edits the policy: by its rules the same contracts are judged once more. */
  readonly edited?: Pick<PolicyEdit, "base" | "head" | "relaxes"> & { readonly rules: JudgingRules };
  readonly limits?: Partial<CaptureLimits>;
  readonly onProgress?: (step: string) => void;
  /** What ends the captures when the process is asked to end; default: nothing does. */
  readonly interruption?: Pick<Interruption, "during"> | undefined;
}

/** What a policy decides about how contracts are judged. */
const JUDGING = [
  "callers",
  "readers",
  "formats",
  "failOn",
  "severities",
  "dynamicResources",
  "contextBudget",
  "acknowledgements",
  "declarations",
  "portability",
  "usage",
] as const;
export type JudgingRules = Pick<ContractGateRequest, (typeof JUDGING)[number]>;

/**
 * The contract gate: captures both sides alike, compares them and decides; then the same for earlier contracts, where they
 * are asked for. A change that edits the policy is judged by both versions of it, and the stricter answer holds. Throws a
 * CaptureError when a side or an earlier contract cannot be obtained, or when the baseline is too broken to be the measure of
 * another contract; a ConfigurationError when there are no earlier contracts; and Interrupted when the process is asked to end,
 * once every server has been left.
 */
export async function runContractGate(request: ContractGateRequest): Promise<ContractReport> {
  const { earlier, limits, onProgress } = request;
  const contracts = earlier === undefined ? undefined : await findEarlierContracts({ ...earlier, limits, onProgress });
  const [{ baseline, candidate }, tokenizer] = await Promise.all([captureBoth(request), loadTokenizer()]);
  const committed = await findCommittedContract(request);
  const sides: Sides = { baseline, candidate, earlier: contracts, committed, tokenizer };
  const { edited } = request;
  if (edited === undefined) return await judgeSides(request, sides);
  const { rules, ...edit } = edited;
  const byBase = await judgeSides(request, sides);
  request.onProgress?.("judging once more, by the policy of the change");
  return stricterReport(byBase, await judgeSides({ ...withoutRules(request), ...rules }, sides), edit);
}

/** All that was captured. */
interface Sides {
  readonly baseline: Capture;
  readonly candidate: Capture;
  readonly earlier: EarlierContracts | undefined;
  readonly committed: CommittedContract | undefined;
  readonly tokenizer: Tokenizer;
}

/** The report by the rules of one request. */
async function judgeSides(
  request: ContractGateRequest,
  { baseline, candidate, earlier: contracts, committed, tokenizer }: Sides,
): Promise<ContractReport> {
  const { earlier } = request;
  request.onProgress?.("comparing the two contracts");
  const evidence = await recordedCalls(request, { baseline, candidate });
  const report = judgeContracts(baseline, candidate, { ...request, committed, tokenizer, ...evidence });
  if (earlier === undefined || contracts === undefined) return report;
  request.onProgress?.("comparing with the earlier contracts");
  // What a change declares is a step from the baseline, and what it costs is judged there once.
  const { declaredVersions: _declared, contextBudget: _budget, ...settings } = request;
  const elsewhere: Acknowledgements[] = [];
  const judged = withEarlier(report, contracts, {
    window: earlier,
    baseline,
    judge: (capture) => {
      const other = judgeContracts(capture, candidate, { ...settings, witnesses: false });
      if (other.acknowledgements !== undefined) elsewhere.push(other.acknowledgements);
      return other;
    },
  });
  if (judged.acknowledgements === undefined) return judged;
  return { ...judged, acknowledgements: withUsesElsewhere(judged.acknowledgements, elsewhere) };
}

/** What one policy does not say must not come from the other one. */
function withoutRules(request: ContractGateRequest): ContractGateRequest {
  const rules: readonly string[] = JUDGING;
  return Object.fromEntries(
    Object.entries(request).filter(([name]) => !rules.includes(name)),
  ) as unknown as ContractGateRequest;
}

/** Nothing but the captures has anything to leave. */
async function captureBoth({ baseline, candidate, limits, onProgress, interruption }: ContractGateRequest) {
  const capture = async (cancel?: AbortSignal) =>
    await captureSides(baseline, candidate, {
      cancel,
      ...(limits === undefined ? {} : { limits }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
  return interruption === undefined ? await capture() : await interruption.during(capture);
}

/** Calls are recorded with the baseline; what became of them is said of the candidate. */
async function recordedCalls(
  { usage, today, formats = CONTRACT_DEFAULTS.formats, onProgress }: ContractGateRequest,
  { baseline, candidate }: { readonly baseline: Capture; readonly candidate: Capture },
): Promise<{ readonly evidence?: UsageEvidence }> {
  if (usage === undefined) return {};
  onProgress?.("replaying recorded calls");
  // The validator is loaded by those who need it.
  const { replayRecordings } = await import("../usage/replay-recordings.ts");
  const sides = { baseline: baseline.contract, candidate: candidate.contract };
  return { evidence: await replayRecordings(usage, sides, { formats, ...(today === undefined ? {} : { today }) }) };
}

/** The report on two captured sides. Pure but for the error about an unusable baseline. */
export function judgeContracts(
  baseline: Capture,
  candidate: Capture,
  request: Omit<ContractGateRequest, "baseline" | "candidate" | "earlier" | "edited" | "limits" | "onProgress"> & {
    /** What counts the tool lists; without it their bytes are counted. */
    readonly tokenizer?: Tokenizer;
    /** The contract file that comes with the change; without it none is held against the candidate. */
    readonly committed?: CommittedContract | undefined;
    /** Whether to look for values that show the changes; default true. */
    readonly witnesses?: boolean;
    /** What became of the recorded calls; without it no change is judged by them. */
    readonly evidence?: UsageEvidence;
  },
): ContractReport {
  const witnessed = (changes: readonly Change[]) =>
    withWitnesses(changes, {
      baseline: baseline.contract,
      candidate: candidate.contract,
      callers: request.callers ?? CONTRACT_DEFAULTS.callers,
      readers: request.readers ?? CONTRACT_DEFAULTS.readers,
      formats: request.formats ?? CONTRACT_DEFAULTS.formats,
      severities: request.severities ?? {},
    });
  const digests = new SchemaDigests();
  const sides = { baseline: reportSide(baseline, digests), candidate: reportSide(candidate, digests) };
  refuseAmbiguousBaseline(baseline, candidate, sides);
  const options = {
    callers: request.callers ?? CONTRACT_DEFAULTS.callers,
    readers: request.readers ?? CONTRACT_DEFAULTS.readers,
    ...(request.formats === "assertion" ? { formats: request.formats } : {}),
    failOn: request.failOn ?? CONTRACT_DEFAULTS["fail-on"],
  } as const;
  const counted = countLists(
    baseline.contract.tools,
    candidate.contract.tools,
    new TokenCounter(request.tokenizer ?? BYTE_ESTIMATE),
  );
  const found = diffContracts(baseline.contract, candidate.contract, {
    ...options,
    severities: request.severities ?? {},
    dynamicResources: request.dynamicResources ?? [],
    wireKeyOrder: baseline.wireKeyOrder && candidate.wireKeyOrder,
    toolTokens: counted.tokensOf,
    ...(request.today === undefined ? {} : { today: request.today }),
    ...(request.declarations === undefined ? {} : { declarations: request.declarations }),
    ...(request.portability === undefined ? {} : { portability: request.portability }),
  });
  const compared = request.witnesses === false ? found : { ...found, changes: witnessed(found.changes) };
  const tokens = contextCost(counted, oldToolNames(compared.changes));
  const costed = judgeContextCost(compared, tokens, {
    budget: request.contextBudget ?? {},
    subject: serverSubject(baseline.contract, candidate.contract),
    severities: request.severities ?? {},
  });
  const committed =
    request.committed === undefined
      ? costed
      : judgeCommittedContract(costed, request.committed, {
          candidate,
          dynamicResources: request.dynamicResources ?? [],
          severities: request.severities ?? {},
        });
  const usage =
    request.evidence === undefined
      ? undefined
      : judgeByUsage(committed.changes, request.evidence.replay, {
          policy: request.usage?.policy ?? {},
          severities: request.severities ?? {},
          today: request.today,
        });
  const diff = usage === undefined ? committed : { ...committed, changes: usage.changes };
  const declared = declaredVersions(request.declaredVersions, sides);
  const service = request.service ?? sides.candidate.server.name ?? sides.baseline.server.name ?? "";
  const answer = decideContractGate({
    diff,
    failOn: options.failOn,
    server: sides.candidate.server.name ?? service,
    ...(declared === null ? {} : { declared }),
    severities: request.severities ?? {},
    ...(request.acknowledgements === undefined ? {} : { acknowledgements: request.acknowledgements }),
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
    tokens,
    usage:
      usage === undefined || request.evidence === undefined
        ? null
        : usageReport(request.evidence.replay, usage, request.evidence.read),
    summary: summaryOf(answer.changes.map(({ severity }) => severity)),
    changes: answer.changes,
    notCompared: diff.notCompared,
    ...(answer.acknowledgements === undefined ? {} : { acknowledgements: answer.acknowledgements }),
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
  return old === null || now === null
    ? null
    : { baseline: old, candidate: now, source: "serverInfo", pointer: "/serverInfo/version" };
}

/** Old names by new ones. */
function oldToolNames(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ rule, subject, renamedTo }) =>
      rule.startsWith("tool-renamed") && renamedTo !== undefined ? [[renamedTo, subject.name]] : [],
    ),
  );
}

function summaryOf(severities: readonly Severity[]): ReportSummary {
  const count = (severity: Severity) => severities.filter((other) => compareSeverity(other, severity) === 0).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as unknown as ReportSummary;
}
