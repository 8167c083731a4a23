import { canonicalText } from "../contract/canonical.ts";
import type { Change } from "../contract/change.ts";
import type { JsonObject } from "../contract/json.ts";
import { contractDigest } from "../contract/model.ts";
import { compareSeverity, type FailOn } from "../contract/rule.ts";
import { type Capture, CaptureError } from "../mcp/capture.ts";
import { withoutFullStop } from "../report/sentence.ts";
import type {
  ContractReport,
  Decision,
  EarlierComparison,
  ReportSummary,
  TransitiveReport,
} from "./contract-report.ts";
import type { EarlierContract, EarlierContracts } from "./earlier-contracts.ts";

interface TransitiveOptions {
  /** The window as it was asked for. */
  readonly window: {
    readonly against: string;
    readonly last?: number | undefined;
    readonly days?: number | undefined;
  };
  /** The contract that the report is about. */
  readonly baseline: Capture;
  /** Compares an earlier contract with the candidate and decides, as was done with the baseline. */
  readonly judge: (earlier: Capture) => ContractReport;
}

/**
 * The report with what the candidate means for agents that hold earlier contracts. Its decision is the worst of all: agents
 * keep lists for weeks, and steps that break nothing one by one can break the first for the last. Contracts that promise the
 * same are compared once. Pure, as long as `judge` is.
 */
export function withEarlier(
  report: ContractReport,
  earlier: EarlierContracts,
  { window, baseline, judge }: TransitiveOptions,
): ContractReport {
  const known = new Map<string, Judgement>([[identityOf(baseline), report]]);
  const judged = earlier.contracts.map((contract) => {
    const key = identityOf(contract.capture);
    const judgement = known.get(key) ?? judgementOf(contract.capture, judge);
    known.set(key, judgement);
    return { comparison: comparisonOf(contract, judgement), judgement };
  });
  const comparisons = judged.map(({ comparison }) => comparison);
  const transitive: TransitiveReport = {
    against: window.against,
    last: window.last ?? null,
    days: window.days ?? null,
    contracts: comparisons,
    oldestWorking: oldestWorking(comparisons),
    changes: changesThatBreakOthers(
      report,
      judged.map(({ comparison, judgement }) => ({ name: comparison.name, changes: judgement.changes })),
    ),
    skipped: earlier.skipped,
  };
  return { ...report, ...decided(report, comparisons), transitive };
}

type Judgement = Pick<ContractReport, "decision" | "reason" | "requiredBump" | "summary" | "changes">;

const NOTHING: ReportSummary = { breaking: 0, risky: 0, review: 0, safe: 0, notation: 0 };

/** An earlier contract that nothing can be measured by is told as such; the others still count. */
function judgementOf(capture: Capture, judge: TransitiveOptions["judge"]): Judgement {
  try {
    return judge(capture);
  } catch (error) {
    if (!(error instanceof CaptureError) || error.code !== "ambiguous") throw error;
    const reason = withoutFullStop(error.message);
    return { decision: "unknown", reason, requiredBump: "none", summary: NOTHING, changes: [] };
  }
}

/** Equal for contracts that compare alike: what they promise, and under what they were captured. */
function identityOf({ contract }: Capture): string {
  return `${contractDigest(contract)} ${canonicalText(contract.conditions as unknown as JsonObject | null)}`;
}

function comparisonOf({ name, date, capture }: EarlierContract, judgement: Judgement): EarlierComparison {
  const { decision, reason, requiredBump, summary } = judgement;
  const digest = contractDigest(capture.contract);
  return { name, date, source: capture.source, digest, decision, reason, requiredBump, summary };
}

/** From the newest back, until something breaks or could not be told. */
function oldestWorking(comparisons: readonly EarlierComparison[]): string | null {
  const broken = comparisons.findIndex(({ decision, summary }) => decision === "unknown" || summary.breaking > 0);
  return (broken === -1 ? comparisons : comparisons.slice(0, broken)).at(-1)?.name ?? null;
}

/** The failing changes of earlier contracts that the comparison with the baseline does not have at the same place. */
function changesThatBreakOthers(
  report: ContractReport,
  earlier: readonly { readonly name: string; readonly changes: readonly Change[] }[],
): TransitiveReport["changes"] {
  const fails = ({ severity, acknowledged }: Change) =>
    acknowledged === undefined && compareSeverity(severity, threshold(report.options.failOn)) <= 0;
  const known = new Set(report.changes.filter(fails).map(placeOf));
  const found = new Map<string, { breaks: string[]; change: Change }>();
  for (const { name, changes } of earlier) {
    for (const change of changes) {
      if (!fails(change) || known.has(placeOf(change))) continue;
      const same = found.get(change.fingerprint);
      if (same === undefined) found.set(change.fingerprint, { breaks: [name], change });
      else same.breaks.push(name);
    }
  }
  return [...found.values()].sort((left, right) => compareSeverity(left.change.severity, right.change.severity));
}

/** A gate that never fails still tells what breaks. */
function threshold(failOn: FailOn) {
  return failOn === "never" ? "breaking" : failOn;
}

/** The same edit at the same place is one thing to repair, whatever value it started from. */
function placeOf({ rule, subject, pointer }: Change): string {
  return JSON.stringify([rule, subject.kind, subject.name, pointer]);
}

function decided(
  report: ContractReport,
  comparisons: readonly EarlierComparison[],
): { readonly decision: Decision; readonly reason: string } {
  const failing = comparisons.filter(({ decision }) => decision === "fail");
  const unknown = comparisons.filter(({ decision }) => decision === "unknown");
  const [worst] = failing.length > 0 ? failing : unknown;
  if (worst === undefined || (report.decision !== "pass" && failing.length === 0)) {
    return { decision: report.decision, reason: report.reason };
  }
  if (report.decision === "fail") {
    const reason = `${report.reason}; ${failing.length} of ${comparisons.length} earlier contracts fail too`;
    return { decision: "fail", reason };
  }
  const others = (failing.length > 0 ? failing : unknown).length - 1;
  const more = others === 0 ? "" : `; likewise for ${others} more of ${comparisons.length} earlier contracts`;
  const said = worst.decision === "fail" ? "the gate says no for agents of" : "there is no verdict for agents of";
  return { decision: worst.decision, reason: `${said} ${worst.name}: ${worst.reason}${more}` };
}
