import type { ChangeKind } from "../change/release.ts";
import type { Change } from "../contract/change.ts";
import { ruleById } from "../contract/rules.ts";
import type { SchemaChange } from "../policy/environments.ts";
import type { ContractChange } from "./contract-changes.ts";
import type { ContractComparison } from "./contract-comparison.ts";
import { losesTools, removedTools, schemaChangeOf } from "./schema-changes.ts";

/** The contract that an environment serves, as far as is known. */
export type ServedContract =
  /** `digests` = all by which it is known: its semantic and its strict one. */
  | { readonly state: "known"; readonly digests: readonly string[]; readonly comparison: ContractComparison }
  /** Nothing is served, and nothing is on record. */
  | { readonly state: "nothing" }
  | { readonly state: "unknown" };

/** All that shows what kind of change a release is. */
export interface ReleaseChangeFacts {
  /** All digests by which the contract of the release is known; empty = it is not. */
  readonly digests: readonly string[];
  /** `undefined` = it is not known. */
  readonly imageDigest: string | undefined;
  readonly served: ServedContract;
  /** The image that the environment has by the ledger; `undefined` = none, or it is not known. */
  readonly currentImageDigest: string | undefined;
}

/** What a release changes for an environment, computed and never declared. What is not known counts as the strictest. */
export interface ReleaseChange {
  readonly kind: ChangeKind;
  /** For freezes. */
  readonly contractChange: ContractChange;
  /** The names of tools that agents lose, as far as is known; sorted. */
  readonly removedTools: readonly string[];
  /** Whether agents lose tools, or may. */
  readonly losesTools: boolean;
  /** Breaking changes of the contract; 1 at least where there may be some. */
  readonly breakingChanges: number;
}

/** What a release changes for an environment. Pure. */
export function releaseChangeOf(facts: ReleaseChangeFacts): ReleaseChange {
  const { served, digests, imageDigest, currentImageDigest } = facts;
  if (served.state === "known" && served.digests.some((digest) => digests.includes(digest))) {
    const kind = imageDigest !== undefined && imageDigest === currentImageDigest ? "config" : "infra";
    return { kind, contractChange: "none", removedTools: [], losesTools: false, breakingChanges: 0 };
  }
  if (served.state === "nothing")
    return { kind: "schema", contractChange: "additive", removedTools: [], losesTools: false, breakingChanges: 0 };
  if (served.state === "unknown")
    return { kind: "schema", contractChange: "other", removedTools: [], losesTools: true, breakingChanges: 1 };
  const { changes, undecided } = served.comparison;
  const breaking = changes.filter(({ severity }) => severity === "breaking").length;
  const isUndecided = undecided.length > 0;
  return {
    kind: "schema",
    contractChange: isUndecided ? "other" : contractChangeOf(changes),
    removedTools: removedTools(changes),
    losesTools: isUndecided || losesTools(changes),
    breakingChanges: isUndecided ? Math.max(1, breaking) : breaking,
  };
}

/** What a contract that is another one than before is to a freeze: nothing but words, nothing but more, or anything else. */
function contractChangeOf(changes: readonly Change[]): ContractChange {
  if (changes.every(isOfWords)) return "docs-only";
  return changes.every((change) => isOfWords(change) || isAdditive(change)) ? "additive" : "other";
}

/** Texts, and the same in another notation; not what the security lane finds in texts. */
function isOfWords(change: Change): boolean {
  const { severity, rule } = change;
  if (losesTools([change]) || ruleById(rule).area === "text") return false;
  if (severity === "notation") return true;
  return schemaChangeOf(change) === "changed-descriptions" && ["safe", "review"].includes(severity);
}

function isAdditive(change: Change): boolean {
  const name = schemaChangeOf(change);
  return change.severity === "safe" && !losesTools([change]) && (name === undefined || !TAKING.includes(name));
}

/** What takes something from agents by its name, however harmless a single change may be. */
const TAKING: readonly SchemaChange[] = ["removed-tools", "removed-params", "narrowed-params", "added-required-params"];
