import type { Change } from "../contract/change.ts";
import { clientFindings } from "../contract/client-findings.ts";
import { type CommittedContract, judgeCommittedContract } from "../contract/committed-contract.ts";
import { judgeContextCost } from "../contract/context-budget.ts";
import { type ContextCost, contextCost, countLists } from "../contract/context-cost.ts";
import { type ContractDiff, diffContracts } from "../contract/diff.ts";
import { decideContractGate } from "../contract/gate-decision.ts";
import { stringMember } from "../contract/json.ts";
import { contractDigest } from "../contract/model.ts";
import { compareSeverity, SEVERITIES, type Severity } from "../contract/rule.ts";
import { SchemaDigests } from "../contract/schema/schema-digests.ts";
import { semanticDigest } from "../contract/semantic-digest.ts";
import { serverSubject } from "../contract/surface/subject.ts";
import { BYTE_ESTIMATE, TokenCounter, type Tokenizer } from "../contract/surface/token-cost.ts";
import { withWitnesses } from "../contract/witnesses.ts";
import type { Capture } from "../mcp/capture.ts";
import { CONTRACT_DEFAULTS } from "../policy/contract-rules.ts";
import { judgeByUsage, type UsageJudgement } from "../usage/judge-usage.ts";
import type { UsageEvidence } from "../usage/replay-recordings.ts";
import { usageReport } from "../usage/usage-summary.ts";
import { refuseAmbiguousBaseline } from "./ambiguous-baseline.ts";
import type { ContractGateRequest, DeclaredVersions } from "./contract-gate-request.ts";
import type { ContractReport, ReportSide, ReportSummary } from "./contract-report.ts";

/** How two captured sides are judged. */
type JudgeRequest = Omit<
  ContractGateRequest,
  "baseline" | "candidate" | "earlier" | "edited" | "limits" | "onProgress"
> & {
  /** What counts the tool lists; without it their bytes are counted. */
  readonly tokenizer?: Tokenizer;
  /** The contract file that comes with the change; without it none is held against the candidate. */
  readonly committed?: CommittedContract | undefined;
  /** Whether to look for values that show the changes; default true. */
  readonly witnesses?: boolean;
  /** What became of the recorded calls; without it no change is judged by them. */
  readonly evidence?: UsageEvidence;
};

/** The report on two captured sides. Pure but for the error about an unusable baseline. */
export function judgeContracts(baseline: Capture, candidate: Capture, request: JudgeRequest): ContractReport {
  const rules = settled(request);
  const { callers, readers, formats, failOn, severities } = rules;
  const digests = new SchemaDigests();
  const sides = { baseline: reportSide(baseline, digests), candidate: reportSide(candidate, digests) };
  refuseAmbiguousBaseline(baseline, candidate, sides.baseline.findings);
  const { diff: compared, tokens } = compareAndCount(baseline, candidate, rules);
  const { diff, usage } = judgeFurther(compared, tokens, { baseline, candidate, rules });
  const declared = declaredVersions(request.declaredVersions, sides);
  const service = request.service ?? sides.candidate.server.name ?? sides.baseline.server.name ?? "";
  const answer = decideContractGate({
    diff,
    failOn,
    server: sides.candidate.server.name ?? service,
    ...(declared === null ? {} : { declared }),
    severities,
    ...(request.acknowledgements === undefined ? {} : { acknowledgements: request.acknowledgements }),
  });
  return {
    reportVersion: 1,
    decision: answer.decision,
    reason: answer.reason,
    service,
    identical: diff.identical,
    options: { callers, readers, ...(formats === "assertion" ? { formats } : {}), failOn },
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

/** A request in which what was left open is as policies have it by default. */
function settled(request: JudgeRequest) {
  return {
    ...request,
    callers: request.callers ?? CONTRACT_DEFAULTS.callers,
    readers: request.readers ?? CONTRACT_DEFAULTS.readers,
    formats: request.formats ?? CONTRACT_DEFAULTS.formats,
    failOn: request.failOn ?? CONTRACT_DEFAULTS["fail-on"],
    severities: request.severities ?? {},
    dynamicResources: request.dynamicResources ?? [],
  };
}

type SettledRules = ReturnType<typeof settled>;

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

/** Every difference with what shows it, and what the two tool lists cost. */
function compareAndCount(
  baseline: Capture,
  candidate: Capture,
  rules: SettledRules,
): { readonly diff: ContractDiff; readonly tokens: ContextCost } {
  const { callers, readers, formats, severities, dynamicResources, today, declarations, portability } = rules;
  const contracts = { baseline: baseline.contract, candidate: candidate.contract };
  const counted = countLists(
    contracts.baseline.tools,
    contracts.candidate.tools,
    new TokenCounter(rules.tokenizer ?? BYTE_ESTIMATE),
  );
  const found = diffContracts(contracts.baseline, contracts.candidate, {
    callers,
    readers,
    formats,
    severities,
    dynamicResources,
    wireKeyOrder: baseline.wireKeyOrder && candidate.wireKeyOrder,
    toolTokens: counted.tokensOf,
    ...(today === undefined ? {} : { today }),
    ...(declarations === undefined ? {} : { declarations }),
    ...(portability === undefined ? {} : { portability }),
  });
  const facts = { ...contracts, callers, readers, formats, severities };
  const diff = rules.witnesses === false ? found : { ...found, changes: withWitnesses(found.changes, facts) };
  return { diff, tokens: contextCost(counted, oldToolNames(diff.changes)) };
}

/** What costs too much, a contract file that says something else, and what recorded calls make of it all. */
function judgeFurther(
  compared: ContractDiff,
  tokens: ContextCost,
  {
    baseline,
    candidate,
    rules,
  }: { readonly baseline: Capture; readonly candidate: Capture; readonly rules: SettledRules },
): { readonly diff: ContractDiff; readonly usage: UsageJudgement | undefined } {
  const { severities, dynamicResources, committed, evidence } = rules;
  const costed = judgeContextCost(compared, tokens, {
    budget: rules.contextBudget ?? {},
    subject: serverSubject(baseline.contract, candidate.contract),
    severities,
  });
  const diff =
    committed === undefined
      ? costed
      : judgeCommittedContract(costed, committed, { candidate, dynamicResources, severities });
  if (evidence === undefined) return { diff, usage: undefined };
  const policy = rules.usage?.policy ?? {};
  const usage = judgeByUsage(diff.changes, evidence.replay, { policy, severities, today: rules.today });
  return { diff: { ...diff, changes: usage.changes }, usage };
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
