import type { Change } from "../contract/change.ts";
import type { ClientFinding } from "../contract/client-findings.ts";
import {
  type Bump,
  type Callers,
  DECISIONS,
  type Decision,
  FAIL_ON,
  type FailOn,
  type Readers,
} from "../contract/rule.ts";

export type { Decision, FailOn };
export { DECISIONS, FAIL_ON };

/** One side of the comparison, as the report names it. */
export interface ReportSide {
  /** Strict digest of the contract. */
  readonly digest: string;
  /** Digest with notation folded: equal when nothing but notation differs. */
  readonly semanticDigest: string;
  /** The target as a person wrote it, with credentials cut out. */
  readonly source: string;
  readonly server: { readonly name: string | null; readonly version: string | null };
  readonly protocolVersion: string | null;
  /** What conforming clients would drop or choke on, whether or not it is new. */
  readonly findings: readonly ClientFinding[];
  /** What a person should know about the capture: list order not deterministic, era chosen and why; each a sentence. */
  readonly notes: readonly string[];
}

/** How many changes of each severity. A group counts once per subject. */
export interface ReportSummary {
  readonly breaking: number;
  readonly risky: number;
  readonly review: number;
  readonly safe: number;
  readonly notation: number;
}

/** The JSON report, version 1. Published as `docs/report.schema.json`; fields are only ever added. */
export interface ContractReport {
  readonly reportVersion: 1;
  readonly decision: Decision;
  /** Why, in one sentence for people, without a trailing full stop. */
  readonly reason: string;
  /** The server product that the gate speaks about, from the policy or the server's own name; may be empty. */
  readonly service: string;
  readonly identical: boolean;
  readonly options: { readonly callers: Callers; readonly readers: Readers; readonly failOn: FailOn };
  readonly baseline: ReportSide;
  readonly candidate: ReportSide;
  /** `none` when at most notation differs. */
  readonly changeKind: "none" | "schema";
  readonly requiredBump: Bump;
  /** `null` when no declared version was found on one of the sides. */
  readonly declaredBump: Bump | null;
  /** Where the declared versions come from, for people; `null` when not found. */
  readonly declaredVersions: { readonly baseline: string; readonly candidate: string; readonly source: string } | null;
  /** Estimated context cost of each tool list, in tokens. */
  readonly tokens: { readonly baseline: number; readonly candidate: number };
  readonly summary: ReportSummary;
  readonly changes: readonly Change[];
  /** Parts that could not be compared; each a sentence. */
  readonly notCompared: readonly string[];
}
