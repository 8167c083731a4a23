import { type Change, makeChange } from "./change.ts";
import type { ContractDiff } from "./diff.ts";
import { BUMPS, type Bump, compareSeverity, type Decision, type FailOn, type Severity } from "./rule.ts";
import { bumpFrom, declaredBump } from "./version-bump.ts";

export interface GateFacts {
  readonly diff: ContractDiff;
  readonly failOn: FailOn;
  /** Declared versions of both sides; absent = no version check. */
  readonly declared?: { readonly baseline: string; readonly candidate: string; readonly source: string };
  /** Name of the server, for the change about its version. */
  readonly server: string;
  readonly versionSeverity?: Severity;
}

export interface GateAnswer {
  readonly decision: Decision;
  /** One sentence for people, without a trailing full stop. */
  readonly reason: string;
  /** What the changes ask for, taking versions below 1.0.0 into account. */
  readonly requiredBump: Bump;
  /** `null` when nothing was declared or a version is not semver. */
  readonly declaredBump: Bump | null;
  /** The changes of the diff, with the one about the version in its place. */
  readonly changes: readonly Change[];
}

/** Decides the contract gate. Pure. A part that could not be compared is `unknown`, which does not pass. */
export function decideContractGate(facts: GateFacts): GateAnswer {
  const { diff, declared, failOn } = facts;
  const requiredBump = bumpFrom(declared?.baseline ?? null, diff.requiredBump);
  const bump = declared === undefined ? null : declaredBump(declared.baseline, declared.candidate);
  const versionChange = versionChangeOf(facts, { requiredBump, bump });
  const changes = [...versionChange, ...diff.changes].sort((left, right) =>
    compareSeverity(left.severity, right.severity),
  );
  const answer = { requiredBump, declaredBump: bump, changes };
  const failing = failOn === "never" ? [] : changes.filter(({ severity }) => compareSeverity(severity, failOn) <= 0);
  if (failing.length > 0) return { ...answer, decision: "fail", reason: failReason(failing) };
  if (diff.notCompared.length > 0)
    return { ...answer, decision: "unknown", reason: withoutFullStop(diff.notCompared[0] ?? "") };
  return { ...answer, decision: "pass", reason: passReason(changes, failOn) };
}

function versionChangeOf(
  { declared, server, versionSeverity }: GateFacts,
  { requiredBump, bump }: { readonly requiredBump: Bump; readonly bump: Bump | null },
): readonly Change[] {
  if (declared === undefined || bump === null || BUMPS.indexOf(bump) >= BUMPS.indexOf(requiredBump)) return [];
  return [
    makeChange(
      {
        rule: "server-version-not-bumped",
        subject: { kind: "server", name: server },
        pointer: "/serverInfo/version",
        before: declared.baseline,
        after: declared.candidate,
        message: `the declared version goes from ${declared.baseline} to ${declared.candidate} (${bump}), the changes require ${requiredBump}`,
        notes: [`declared in ${declared.source}`],
        bump: requiredBump,
        ...(versionSeverity === undefined ? {} : { severity: versionSeverity }),
      },
      "strict",
    ),
  ];
}

function failReason(failing: readonly Change[]): string {
  const counts = (["breaking", "risky", "review", "safe", "notation"] as const)
    .map((severity) => ({ severity, count: failing.filter((change) => change.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity} ${count === 1 ? "change" : "changes"}`);
  const rules = [...new Set(failing.map(({ rule }) => rule))];
  const more = rules.length > NAMED_RULES ? ` and ${rules.length - NAMED_RULES} more rules` : "";
  return `${counts.join(", ")} (${rules.slice(0, NAMED_RULES).join(", ")}${more})`;
}

/** Rules named in the reason at most. */
const NAMED_RULES = 3;

function passReason(changes: readonly Change[], failOn: FailOn): string {
  const worst = changes[0]?.severity;
  if (worst === undefined) return "nothing changed";
  if (worst === "notation") return "nothing but notation changed";
  if (failOn === "never") return "the gate never fails (fail-on: never)";
  return `no change is ${failOn === "breaking" ? "breaking" : `${failOn} or worse`}`;
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
