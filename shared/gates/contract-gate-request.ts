import type { AcknowledgementFacts } from "../contract/acknowledge.ts";
import type { Declarations } from "../contract/announcements.ts";
import type { ContextBudget } from "../contract/context-budget.ts";
import type { Portability } from "../contract/portability/profile.ts";
import type { Callers, FormatReading, Readers, Severity } from "../contract/rule.ts";
import type { CaptureLimits, SideRequest } from "../mcp/capture.ts";
import type { Interruption } from "../mcp/interruption.ts";
import type { UsageRequest } from "../usage/replay-recordings.ts";
import type { CommittedRequest } from "./committed-contract.ts";
import type { FailOn, PolicyEdit } from "./contract-report.ts";
import type { EarlierRequest } from "./earlier-contracts.ts";

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

/** A request without the rules of its policy: what one policy does not say must not come from the other one. */
export function withoutRules(request: ContractGateRequest): ContractGateRequest {
  const rules: readonly string[] = JUDGING;
  return Object.fromEntries(
    Object.entries(request).filter(([name]) => !rules.includes(name)),
  ) as unknown as ContractGateRequest;
}
