import type { Change } from "../../contract/change.ts";
import type { EnvironmentPolicy } from "../../policy/environments.ts";
import type { ContractComparison } from "../contract-comparison.ts";
import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { type PromotionReason, promotionReason } from "../promotion-reasons.ts";
import {
  asksForSchemaChanges,
  type BlockedChange,
  blockedChanges,
  type SchemaChangeRules,
  severityThreshold,
} from "../schema-changes.ts";

/** What the targets of an environment serve now. `why` is a phrase for people. */
export type ServedFinding =
  | { readonly state: "captured"; readonly comparison: ContractComparison }
  /** Nothing runs there: every target refuses connections, or has no address. */
  | { readonly state: "nothing"; readonly why: string }
  /** The policy names no target of the environment. */
  | { readonly state: "not-named"; readonly why: string }
  /** They could not be captured. `mayBeEmpty` = they answer as a place does in which nothing runs: a gateway with nothing behind it. */
  | { readonly state: "silent"; readonly why: string; readonly mayBeEmpty: boolean }
  /** They answered, and what they serve is not clear: no record can say it for them. */
  | { readonly state: "unclear"; readonly why: string };

/** What the ledger keeps of the release that the environment has. */
export type RecordedFinding =
  | { readonly state: "kept"; readonly release: string; readonly comparison: ContractComparison }
  /** Nothing was ever deployed there, as far as the ledger tells. */
  | { readonly state: "nothing" }
  | { readonly state: "unknown"; readonly why: string };

/** A version that came before this one to the environment before, and never to this one. */
export type SkippedFinding = { readonly release: string } & (
  | { readonly state: "compared"; readonly comparison: ContractComparison }
  | { readonly state: "unknown"; readonly why: string }
);

/** All that decides whether a release leaves agents what they use. */
export interface ContractQuestion {
  readonly environment: string;
  readonly rules: SchemaChangeRules;
  readonly compareWith: EnvironmentPolicy["schema-changes"]["compare-with"];
  readonly served: ServedFinding;
  readonly recorded: RecordedFinding;
  readonly skipped: readonly SkippedFinding[];
}

/** What a release is measured by. */
export type ContractMeasure =
  | { readonly by: "served" | "recorded"; readonly comparison: ContractComparison }
  /** The environment is empty. */
  | { readonly by: "nothing" }
  | { readonly by: "unknown"; readonly why: string };

/**
 * What a release is compared with: what the environment serves now; where it does not answer and the policy takes the record for
 * it, what was deployed last; nothing where nothing is served and nothing was ever deployed. A place that only may be empty is so
 * where the policy takes the record's word for it. Pure.
 */
export function measureOf({
  served,
  recorded,
  compareWith,
}: Pick<ContractQuestion, "served" | "recorded" | "compareWith">): ContractMeasure {
  if (served.state === "captured") return { by: "served", comparison: served.comparison };
  const unknown: ContractMeasure = { by: "unknown", why: served.why };
  if (served.state === "unclear") return unknown;
  const takesRecord = compareWith === "served-or-recorded";
  if (recorded.state === "nothing") return isEmpty(served, takesRecord) ? { by: "nothing" } : unknown;
  if (!takesRecord) return unknown;
  if (recorded.state === "kept") return { by: "recorded", comparison: recorded.comparison };
  return { by: "unknown", why: `${served.why}; and ${recorded.why}` };
}

function isEmpty(served: ServedFinding, takesRecord: boolean): boolean {
  if (served.state === "nothing") return true;
  return takesRecord && (served.state === "not-named" || (served.state === "silent" && served.mayBeEmpty));
}

/** Changes that reasons tell one by one; of more their number is told. */
const NAMED = 10;

/** Decides whether a release leaves agents what they use in the environment, and what they may have used of versions between. Pure. */
export function judgeContract(question: ContractQuestion): GateAnswer {
  const { environment, rules, skipped } = question;
  if (!asksForSchemaChanges(rules)) return notAsked("contract", "the policy lets every change through");
  const measure = measureOf(question);
  const found = [
    ...(measure.by === "served" || measure.by === "recorded"
      ? [{ against: measureWords(question, measure.by), comparison: measure.comparison }]
      : []),
    ...skipped.flatMap((each) =>
      each.state === "compared"
        ? [{ against: `${each.release}, which ${environment} skips`, comparison: each.comparison }]
        : [],
    ),
  ];
  const reasons = [
    ...blockedReasons(found, rules),
    ...(measure.by === "unknown"
      ? [
          promotionReason("contract.served-unknown", {
            field: `contract of ${environment}`,
            is: measure.why,
            must: "captured",
          }),
        ]
      : []),
    ...found.flatMap(undecidedReasons),
    ...skipped.flatMap((each) =>
      each.state === "unknown"
        ? [
            promotionReason("contract.skipped-unknown", {
              field: `contract of ${each.release}`,
              is: each.why,
              must: "on record",
            }),
          ]
        : [],
    ),
  ];
  return answerOf("contract", reasons, { summary: summaryOf(question, measure) });
}

/** A comparison, and what it was made with. */
interface Found {
  readonly against: string;
  readonly comparison: ContractComparison;
}

/** The same edit at the same place is one thing to repair, whatever it is compared with. */
function blockedReasons(found: readonly Found[], rules: SchemaChangeRules): readonly PromotionReason[] {
  const known = new Set<string>();
  const blocked = found.flatMap(({ against, comparison }) => {
    const fresh = blockedChanges(comparison.changes, rules).filter(({ change }) => !known.has(placeOf(change)));
    for (const { change } of fresh) known.add(placeOf(change));
    return fresh.map((each) => ({ ...each, against }));
  });
  const told = blocked.slice(0, NAMED).map((each) =>
    promotionReason("contract.blocked-change", {
      field: subjectWords(each.change),
      is: `${each.change.message} (${each.change.rule}), against ${each.against}`,
      must: mustWords(each, rules),
    }),
  );
  const more = blocked.slice(NAMED);
  if (more.length === 0) return told;
  const is = `${more.length} more ${more.length === 1 ? "change" : "changes"} that are not let through (${rulesOf(more)})`;
  return [...told, promotionReason("contract.blocked-change", { field: "contract", is, must: "let through, each" })];
}

function rulesOf(blocked: readonly BlockedChange[]): string {
  const names = [...new Set(blocked.map(({ change }) => change.rule))];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more rules` : "";
  return `${names.slice(0, NAMED).join(", ")}${more}`;
}

function placeOf({ rule, subject, pointer, renamedTo }: Change): string {
  return JSON.stringify([rule, subject.kind, subject.name, pointer, renamedTo ?? null]);
}

function subjectWords({ subject: { kind, name } }: Change): string {
  return name === "" ? kind : `${kind} ${name}`;
}

function mustWords({ name, by }: BlockedChange, rules: SchemaChangeRules): string {
  const otherwise = "or acknowledged";
  if (by === "block") return `none of ${name}, which \`schema-changes.block\` names, ${otherwise}`;
  if (by === "allow")
    return `one of ${(rules.allow ?? []).join(", ")} (\`schema-changes.allow\`)${name === undefined ? "" : ` and not ${name}`}, ${otherwise}`;
  return `less than ${severityThreshold(rules)}, ${otherwise}`;
}

function undecidedReasons({ against, comparison }: Found): readonly PromotionReason[] {
  return comparison.undecided.map((sentence) =>
    promotionReason("contract.undecided", {
      field: `comparison with ${against}`,
      is: sentence.replace(/\.$/, ""),
      must: "compared",
    }),
  );
}

function measureWords({ environment, recorded }: ContractQuestion, by: "served" | "recorded"): string {
  if (by === "served") return `what ${environment} serves now`;
  const release = recorded.state === "kept" ? recorded.release : "the release";
  return `${release}, which ${environment} has by the ledger`;
}

function summaryOf(question: ContractQuestion, measure: ContractMeasure): string {
  const { environment, skipped } = question;
  const beside = skipped.length === 0 ? "" : ` and with ${skipped.length} skipped`;
  if (measure.by === "nothing")
    return `nothing is served in ${environment} and nothing is on record: the release is the first${beside}`;
  if (measure.by === "unknown") return `what ${environment} serves is not known`;
  const { length } = measure.comparison.changes.filter(({ severity }) => severity !== "notation");
  const changes = length === 0 ? "no change" : `${length} ${length === 1 ? "change" : "changes"}`;
  const silence = measure.by === "recorded" && question.served.state !== "captured" ? `; ${question.served.why}` : "";
  return `${changes}, compared with ${measureWords(question, measure.by)}${beside}${silence}`;
}
