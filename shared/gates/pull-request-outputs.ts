import type { ContractReport } from "./contract-report.ts";
import type { CommentState, WrittenComment } from "./pull-request-comment.ts";

/** The outputs of the contract gate's `action.yml`; `null` where there is nothing to say. */
export type PullRequestGateOutputs = {
  readonly decision: ContractReport["decision"] | null;
  readonly identical: boolean | null;
  readonly "required-bump": string | null;
  readonly "declared-bump": string | null;
  readonly "change-kind": string | null;
  readonly breaking: number | null;
  readonly risky: number | null;
  readonly review: number | null;
  readonly safe: number | null;
  readonly acknowledged: number | null;
  readonly "oldest-working": string | null;
  readonly "baseline-digest": string | null;
  readonly "candidate-digest": string | null;
  readonly "report-json": string | null;
  readonly "report-markdown": string | null;
  readonly "report-sarif": string | null;
  readonly "witnesses-json": string | null;
  readonly comment: CommentState | null;
  readonly "comment-url": string | null;
};

/** The outputs when a side could not be obtained. */
export const NOTHING_KNOWN: PullRequestGateOutputs = {
  decision: "unknown",
  identical: null,
  "required-bump": null,
  "declared-bump": null,
  "change-kind": null,
  breaking: null,
  risky: null,
  review: null,
  safe: null,
  acknowledged: null,
  "oldest-working": null,
  "baseline-digest": null,
  "candidate-digest": null,
  "report-json": null,
  "report-markdown": null,
  "report-sarif": null,
  "witnesses-json": null,
  comment: null,
  "comment-url": null,
};

/** The outputs when there was nothing to judge. */
export const NOTHING_JUDGED: PullRequestGateOutputs = { ...NOTHING_KNOWN, decision: null };

/** The outputs of a report, with the paths of its files and what became of its comment. */
export function outputsOf(
  report: ContractReport,
  files: { readonly json: string; readonly markdown: string; readonly sarif: string; readonly witnesses: string },
  comment: WrittenComment,
): PullRequestGateOutputs {
  return {
    decision: report.decision,
    identical: report.identical,
    "required-bump": report.requiredBump,
    "declared-bump": report.declaredBump,
    "change-kind": report.changeKind,
    breaking: report.summary.breaking,
    risky: report.summary.risky,
    review: report.summary.review,
    safe: report.summary.safe,
    acknowledged: report.changes.filter((change) => change.acknowledged !== undefined).length,
    "oldest-working": report.transitive?.oldestWorking ?? null,
    "baseline-digest": report.baseline.digest,
    "candidate-digest": report.candidate.digest,
    "report-json": files.json,
    "report-markdown": files.markdown,
    "report-sarif": files.sarif,
    "witnesses-json": files.witnesses,
    comment: comment.state,
    "comment-url": comment.url,
  };
}
