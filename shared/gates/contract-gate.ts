import { type Acknowledgements, withUsesElsewhere } from "../contract/acknowledge.ts";
import type { CommittedContract } from "../contract/committed-contract.ts";
import type { Tokenizer } from "../contract/surface/token-cost.ts";
import { loadTokenizer } from "../contract/surface/tokenizer.ts";
import { type Capture, captureSides } from "../mcp/capture.ts";
import { CONTRACT_DEFAULTS } from "../policy/contract-rules.ts";
import type { UsageEvidence } from "../usage/replay-recordings.ts";
import { findCommittedContract } from "./committed-contract.ts";
import { type ContractGateRequest, withoutRules } from "./contract-gate-request.ts";
import type { ContractReport } from "./contract-report.ts";
import { type EarlierContracts, findEarlierContracts } from "./earlier-contracts.ts";
import { judgeContracts } from "./judge-contracts.ts";
import { stricterReport } from "./stricter-report.ts";
import { withEarlier } from "./transitive-gate.ts";

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
