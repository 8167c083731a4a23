import { type AcknowledgementFacts, type Acknowledgements, acknowledgeChanges } from "./acknowledge.ts";
import { type Change, type Edit, makeChange } from "./change.ts";
import type { ContractDiff } from "./diff.ts";
import { BUMPS, type Bump, compareSeverity, type Decision, type FailOn, largerBump, type Severity } from "./rule.ts";
import { bumpFrom, declaredBump, goesDown } from "./version-bump.ts";

export interface GateFacts {
  readonly diff: ContractDiff;
  readonly failOn: FailOn;
  /** Declared versions of both sides, and where they stand (`/version` unless said); absent = no version check. */
  readonly declared?: {
    readonly baseline: string;
    readonly candidate: string;
    readonly source: string;
    readonly pointer?: string;
  };
  /** Name of the server, for the changes about its version. */
  readonly server: string;
  /** Severities that the policy sets for rules, by rule id; for the changes about the version. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** What the team answers for; absent = nothing. */
  readonly acknowledgements?: AcknowledgementFacts;
}

export interface GateAnswer {
  readonly decision: Decision;
  /** One sentence for people, without a trailing full stop. */
  readonly reason: string;
  /** What the changes ask for, taking versions below 1.0.0 into account. */
  readonly requiredBump: Bump;
  /** `null` when nothing was declared or a version is not semver. */
  readonly declaredBump: Bump | null;
  /** The changes of the diff, with those about the version in their places, and who answers for them. */
  readonly changes: readonly Change[];
  /** Absent when no acknowledgements were given. */
  readonly acknowledgements?: Acknowledgements;
}

/** Decides the contract gate. Pure. A part that could not be compared is `unknown`, which does not pass. */
export function decideContractGate(facts: GateFacts): GateAnswer {
  const { diff, declared, failOn } = facts;
  const requiredBump = bumpFrom(declared?.baseline ?? null, askedBump(facts));
  const bump = declared === undefined ? null : declaredBump(declared.baseline, declared.candidate);
  const versionChanges = versionChangesOf(facts, { requiredBump, bump });
  const sorted = [...versionChanges, ...diff.changes].sort((left, right) =>
    compareSeverity(left.severity, right.severity),
  );
  const settled = facts.acknowledgements === undefined ? undefined : acknowledgeChanges(sorted, facts.acknowledgements);
  const changes = settled?.changes ?? sorted;
  const answer = {
    requiredBump,
    declaredBump: bump,
    changes,
    ...(settled === undefined ? {} : { acknowledgements: settled.acknowledgements }),
  };
  const severe = failOn === "never" ? [] : changes.filter(({ severity }) => compareSeverity(severity, failOn) <= 0);
  const failing = severe.filter(({ acknowledged }) => acknowledged === undefined);
  if (failing.length > 0) {
    const reason = [failReason(failing), ...acknowledgedWords(severe), ...expiredWords(settled?.acknowledgements)];
    return { ...answer, decision: "fail", reason: reason.join("; ") };
  }
  if (diff.notCompared.length > 0)
    return { ...answer, decision: "unknown", reason: withoutFullStop(diff.notCompared[0] ?? "") };
  const [acknowledged = passReason(changes, failOn)] = acknowledgedWords(severe);
  return { ...answer, decision: "pass", reason: acknowledged };
}

/** What the changes ask for; one that was acknowledged without a step of the version asks for none. */
function askedBump({ diff, acknowledgements }: GateFacts): Bump {
  if (acknowledgements === undefined) return diff.requiredBump;
  const { changes } = acknowledgeChanges(diff.changes, acknowledgements);
  if (changes.every(({ acknowledged }) => acknowledged?.allowBump !== true)) return diff.requiredBump;
  const asking = changes.filter(({ acknowledged }) => acknowledged?.allowBump !== true);
  return asking.map(({ bump }) => bump).reduce(largerBump, "none");
}

/** What is wrong with the declared version; nothing where none is declared or one is not a semantic version. */
function versionChangesOf(
  { declared, server, severities = {} }: GateFacts,
  { requiredBump, bump }: { readonly requiredBump: Bump; readonly bump: Bump | null },
): readonly Change[] {
  if (declared === undefined || bump === null) return [];
  const { baseline: before, candidate: after } = declared;
  const about = {
    subject: { kind: "server", name: server },
    pointer: declared.pointer ?? "/version",
    before,
    after,
    notes: [`declared in ${declared.source}`],
  } as const;
  const decreased: Edit = {
    rule: "server-version-decreased",
    ...about,
    message: `the declared version goes down from ${before} to ${after}`,
    identity: { pointer: VERSION_IDENTITY },
  };
  const notBumped: Edit = {
    rule: "server-version-not-bumped",
    ...about,
    message: `the declared version ${before === after ? `stays ${before}` : `goes from ${before} to ${after} (${bump})`}, the changes require ${requiredBump}`,
    bump: requiredBump,
    // Whoever lets a version pass that lacks a minor step has not let one pass that lacks a major one; where it is declared
    // is no part of what was let pass.
    identity: { pointer: VERSION_IDENTITY, facts: requiredBump },
  };
  const edits = [
    ...(goesDown(before, after) ? [decreased] : []),
    ...(BUMPS.indexOf(bump) < BUMPS.indexOf(requiredBump) ? [notBumped] : []),
  ];
  return edits.map((edit) => {
    const severity = Object.hasOwn(severities, edit.rule) ? severities[edit.rule] : undefined;
    return makeChange({ ...edit, ...(severity === undefined ? {} : { severity }) }, "strict");
  });
}

/** The place that fingerprints of changes of the version count, wherever it is declared. */
const VERSION_IDENTITY = "/serverInfo/version";

/** `2 breaking changes are acknowledged until 2027-01-31`; nothing when none of them is acknowledged. */
function acknowledgedWords(severe: readonly Change[]): readonly string[] {
  const answered = severe.filter(({ acknowledged }) => acknowledged !== undefined);
  if (answered.length === 0) return [];
  const ends = [...new Set(answered.flatMap(({ acknowledged }) => acknowledged?.expires ?? []))].sort();
  const until = ends.length === 1 ? `until ${ends[0]}` : `until ${ends[0]} and later`;
  return [`${countWords(answered).join(", ")} ${answered.length === 1 ? "is" : "are"} acknowledged ${until}`];
}

function expiredWords(acknowledgements: Acknowledgements | undefined): readonly string[] {
  const [first, ...more] = (acknowledgements?.expired ?? []).filter(({ changes }) => changes > 0);
  if (first === undefined) return [];
  if (more.length === 0) return [`an acknowledgement expired on ${first.expires}: renew it or fix the change`];
  return [`${more.length + 1} acknowledgements have expired: renew them or fix the changes`];
}

function countWords(changes: readonly Change[]): readonly string[] {
  return (["breaking", "risky", "review", "safe", "notation"] as const)
    .map((severity) => ({ severity, count: changes.filter((change) => change.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity} ${count === 1 ? "change" : "changes"}`);
}

function failReason(failing: readonly Change[]): string {
  const counts = countWords(failing);
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
