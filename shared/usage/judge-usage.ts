import type { Change } from "../contract/change.ts";
import { compareSeverity, type Severity } from "../contract/rule.ts";
import { type Touched, touchedBy } from "./attribute.ts";
import { isGuess } from "./reach.ts";
import type { Replay } from "./replay.ts";
import type { ChangeUsage } from "./usage-report.ts";
import { callWords, spanWords } from "./usage-words.ts";

/** What a team has decided about recorded calls; keys as in the policy file. */
export interface UsagePolicy {
  /** Whether a breaking change that no recorded call touches is lowered to risky; default false. */
  readonly "lower-unused"?: boolean | undefined;
  /** Days that the recorded calls must cover before anything is lowered; default {@link MINIMUM_DAYS}. */
  readonly "minimum-days"?: number | undefined;
  /** Recorded calls that there must be before anything is lowered; default {@link MINIMUM_CALLS}. */
  readonly "minimum-calls"?: number | undefined;
  /** Clients whose calls do not count, such as tests; `*` stands for any characters. */
  readonly "exclude-clients"?: readonly string[] | undefined;
}

const MINIMUM_DAYS = 30;
const MINIMUM_CALLS = 1_000;

export interface UsageJudgement {
  /** All changes in their order, those of tools with what the recorded calls say about them. */
  readonly changes: readonly Change[];
  readonly touched: readonly ChangeUsage[];
  readonly lowering: { readonly done: boolean; readonly reason: string };
  readonly lowered: number;
  readonly raised: number;
}

/**
 * What recorded calls say about changes. Pure. A breaking change that no call touches becomes risky where the policy says so
 * and the calls are many and old enough. What is risky only because nobody knows what callers send becomes breaking when calls
 * show it; that needs no policy, but a severity that the policy sets for the rule stands. The bump stays what it was.
 */
export function judgeByUsage(
  changes: readonly Change[],
  replay: Replay,
  { policy, severities }: { readonly policy: UsagePolicy; readonly severities: Readonly<Record<string, Severity>> },
): UsageJudgement {
  const lowering = loweringOf(replay, policy);
  const known = new Map(touchedBy(changes, replay).map((touched) => [touched.change, touched]));
  let lowered = 0;
  let raised = 0;
  const judged = changes.map((change): Change => {
    const touched = known.get(change);
    if (touched === undefined) return change;
    const severity = severityOf(touched, { lowers: lowering.done, isSet: Object.hasOwn(severities, change.rule) });
    if (compareSeverity(severity, change.severity) > 0) lowered += 1;
    if (compareSeverity(severity, change.severity) < 0) raised += 1;
    const note = noteOf(touched, severity, replay);
    return note === undefined ? change : { ...change, severity, notes: [note, ...(change.notes ?? [])] };
  });
  const touched = [...known.values()].map(({ change, calls, exact }) => ({
    fingerprint: change.fingerprint,
    calls,
    exact,
  }));
  return { changes: judged, touched, lowering, lowered, raised };
}

/** Whether the policy and the recorded calls allow to lower anything, and why. */
function loweringOf(replay: Replay, policy: UsagePolicy): UsageJudgement["lowering"] {
  const days = policy["minimum-days"] ?? MINIMUM_DAYS;
  const calls = policy["minimum-calls"] ?? MINIMUM_CALLS;
  const no = (reason: string) => ({ done: false, reason });
  if (policy["lower-unused"] !== true)
    return no("Nothing was lowered: the policy does not set usage.lower-unused to true.");
  if (replay.window.from === null)
    return no(`Nothing was lowered: no recorded call has a time, and the policy asks for ${days} days.`);
  if (replay.window.days < days)
    return no(`Nothing was lowered: the recorded calls cover ${replay.window.days} days, the policy asks for ${days}.`);
  if (replay.calls < calls)
    return no(`Nothing was lowered: there are ${replay.calls} recorded calls, the policy asks for ${calls}.`);
  return { done: true, reason: "Breaking changes of tools that no recorded call touches were lowered to risky." };
}

function severityOf(
  { change, calls, traced }: Touched,
  { lowers, isSet }: { readonly lowers: boolean; readonly isSet: boolean },
): Severity {
  if (change.severity === "breaking") return calls === 0 && lowers ? "risky" : "breaking";
  return change.severity === "risky" && isGuess(change) && traced > 0 && !isSet ? "breaking" : change.severity;
}

/** What the calls say, for people; nothing where they say nothing of interest. */
function noteOf({ change, calls, exact }: Touched, severity: Severity, replay: Replay): string | undefined {
  const { name } = change.subject;
  const ofTool = replay.tools.get(name)?.counts.calls ?? 0;
  const touched = `${callWords(calls, ofTool)} to ${name} ${spanWords(replay.window)}`;
  const move = compareSeverity(severity, change.severity);
  if (move > 0 && ofTool === 0)
    return `lowered from ${change.severity}: none of ${callWords(replay.calls)} ${spanWords(replay.window)} is to ${name}`;
  if (move > 0) return `lowered from ${change.severity}: it touches ${touched}`;
  if (move < 0) return `raised from ${change.severity}: it refuses ${touched}`;
  if (severity !== "breaking" && (severity !== "risky" || calls === 0)) return undefined;
  return `${exact ? "touches" : "may touch"} ${touched}`;
}
