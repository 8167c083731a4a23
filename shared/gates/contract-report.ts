import type { Acknowledgements } from "../contract/acknowledge.ts";
import type { Change } from "../contract/change.ts";
import type { ClientFinding } from "../contract/client-findings.ts";
import type { ContextCost } from "../contract/context-cost.ts";
import type { Json } from "../contract/json.ts";
import {
  type Bump,
  type Callers,
  DECISIONS,
  type Decision,
  FAIL_ON,
  type FailOn,
  type FormatReading,
  type Readers,
} from "../contract/rule.ts";
import type { UsageReport } from "../usage/usage-report.ts";

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

/** The candidate compared with one contract that agents may still hold. */
export interface EarlierComparison {
  /** The tag, or the name of the file. */
  readonly name: string;
  /** The day of its release, YYYY-MM-DD; `null` when not known. */
  readonly date: string | null;
  readonly source: string;
  /** Strict digest of the contract. */
  readonly digest: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly requiredBump: Bump;
  readonly summary: ReportSummary;
}

/** What the candidate means for agents that hold earlier contracts than the baseline. */
export interface TransitiveReport {
  /** Where they were looked for, as a person wrote it. */
  readonly against: string;
  /** The window: so many at most, and so many days back; `null` = no limit. */
  readonly last: number | null;
  readonly days: number | null;
  /** Newest first. */
  readonly contracts: readonly EarlierComparison[];
  /** The oldest from which on nothing breaks for any agent; `null` when it breaks for those of the newest already. */
  readonly oldestWorking: string | null;
  /** What breaks earlier contracts and not the baseline, with the names of those that it breaks. */
  readonly changes: readonly { readonly breaks: readonly string[]; readonly change: Change }[];
  /** Tags without the file. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** A key of the policy that lets pass what it did not before. */
export interface Relaxation {
  /** The keys with points between; a calendar stands by its id. */
  readonly path: string;
  /** `null` when it is not there. */
  readonly before: Json;
  readonly after: Json;
  /** What that means, a sentence without a full stop. */
  readonly meaning: string;
}

/** What a change does to the policy by which it is judged. Both versions judge it, and the stricter answer holds. */
export interface PolicyEdit {
  /** Where the version under the change stands; `null` = there is none yet, and the defaults hold. */
  readonly base: string | null;
  /** Where the version of the change stands; `null` = it removes the policy. */
  readonly head: string | null;
  /** Whose answer the report gives. */
  readonly held: "base" | "head";
  /** What the other version answers. */
  readonly other: { readonly decision: Decision; readonly reason: string };
  readonly relaxes: readonly Relaxation[];
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
  readonly options: {
    readonly callers: Callers;
    readonly readers: Readers;
    /** Absent = `annotation`. */
    readonly formats?: FormatReading;
    readonly failOn: FailOn;
  };
  readonly baseline: ReportSide;
  readonly candidate: ReportSide;
  /** `none` when at most notation differs. */
  readonly changeKind: "none" | "schema";
  readonly requiredBump: Bump;
  /** `null` when no declared version was found on one of the sides. */
  readonly declaredBump: Bump | null;
  /** Where the declared versions come from, for people; `null` when not found. */
  readonly declaredVersions: { readonly baseline: string; readonly candidate: string; readonly source: string } | null;
  /** What each tool list costs in a model's context, in tokens, and which tools made the difference. */
  readonly tokens: ContextCost;
  /** What became of recorded calls; `null` when none were given. */
  readonly usage: UsageReport | null;
  readonly summary: ReportSummary;
  readonly changes: readonly Change[];
  /** Parts that could not be compared; each a sentence. */
  readonly notCompared: readonly string[];
  /** What came of the acknowledgements; absent when there are none. */
  readonly acknowledgements?: Acknowledgements;
  /** Earlier contracts; absent when none were asked for. */
  readonly transitive?: TransitiveReport;
  /** What the change does to the policy; absent when it leaves it as it is. */
  readonly policyEdit?: PolicyEdit;
}
