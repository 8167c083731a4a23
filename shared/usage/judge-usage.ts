import type { Change } from "../contract/change.ts";
import { compareSeverity, type Severity } from "../contract/rule.ts";
import { type Touched, touchedBy } from "./attribute.ts";
import { LOWERING_DEFAULTS } from "./lowering-defaults.ts";
import { isGuess } from "./reach.ts";
import type { Replay } from "./replay.ts";
import { DAY } from "./times.ts";
import type { ChangeUsage } from "./usage-report.ts";
import { callWords, dayOf, quotedName, spanWords } from "./usage-words.ts";

/** What a team has decided about recorded calls; keys as in the policy file. */
export interface UsagePolicy {
  /** Whether a breaking change that no recorded call touches is lowered to risky; default false. */
  readonly "lower-unused"?: boolean | undefined;
  /** Days that the recorded calls must cover before anything is lowered; default as in {@link LOWERING_DEFAULTS}. */
  readonly "minimum-days"?: number | undefined;
  /** Recorded calls that there must be before anything is lowered; default likewise. */
  readonly "minimum-calls"?: number | undefined;
  /** Days before today within which the last call must lie before anything is lowered; default likewise. */
  readonly "maximum-age-days"?: number | undefined;
  /** Clients whose calls do not count, such as tests; `*` stands for any characters. */
  readonly "exclude-clients"?: readonly string[] | undefined;
}

/** Records below which nothing is lowered: a single one may stand for a million calls, and they are all the same. */
const MINIMUM_RECORDS = 20;

/** The share of calls to tools that nobody knows above which nothing is lowered: they may be calls that touch a change. */
const MOST_FOREIGN = 0.01;

/** What calls are judged by. */
export interface UsageSetting {
  readonly policy: UsagePolicy;
  /** Severities that the policy sets, by rule. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Today as YYYY-MM-DD; where it is not known, nothing is lowered. */
  readonly today: string | undefined;
}

export interface UsageJudgement {
  /** All changes in their order, those of tools with what the recorded calls say about them. */
  readonly changes: readonly Change[];
  readonly touched: readonly ChangeUsage[];
  readonly lowering: { readonly done: boolean; readonly reason: string };
  readonly lowered: number;
  readonly raised: number;
}

/**
 * What recorded calls say about changes. Pure. A breaking change that no call touches becomes risky where the policy says so and
 * the calls are many, long and recent enough, and nearly all of them to tools that are known. What is risky only because nobody
 * knows what callers send becomes breaking when calls show it; that needs no policy, but a severity that the policy sets for the
 * rule stands. The bump stays what it was.
 */
export function judgeByUsage(
  changes: readonly Change[],
  replay: Replay,
  { policy, severities, today }: UsageSetting,
): UsageJudgement {
  const lowering = loweringOf(replay, policy, today);
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
function loweringOf(replay: Replay, policy: UsagePolicy, today: string | undefined): UsageJudgement["lowering"] {
  if (policy["lower-unused"] !== true)
    return { done: false, reason: "Nothing was lowered: the policy does not set usage.lower-unused to true." };
  // Names first: where they are not understood, calls are too few for that reason.
  const problem = foreignProblem(replay) ?? ageProblem(replay, policy, today) ?? sizeProblem(replay, policy);
  if (problem !== undefined) return { done: false, reason: `Nothing was lowered: ${problem}.` };
  return { done: true, reason: "Breaking changes of tools that no recorded call touches were lowered to risky." };
}

function foreignProblem({ calls, unknownTools, foreign }: Replay): string | undefined {
  const all = calls + unknownTools;
  if (foreign.calls <= all * MOST_FOREIGN) return undefined;
  const go = foreign.calls === 1 ? "goes" : "go";
  const names = foreign.names.map(quotedName).join(", ");
  return `${callWords(foreign.calls, all)} ${go} to tools that neither list has (most often ${names}), more than ${MOST_FOREIGN * 100} %`;
}

function ageProblem({ window }: Replay, policy: UsagePolicy, today: string | undefined): string | undefined {
  const longest = policy["maximum-age-days"] ?? LOWERING_DEFAULTS["maximum-age-days"];
  if (window.to === null) return "no recorded call has a time, and the policy asks when they were made";
  const end = dayOf(window.to);
  if (today === undefined) return `the recorded calls end on ${end}, and what day is today is not known`;
  const age = (Date.parse(today) - Date.parse(end)) / DAY;
  if (age <= longest) return undefined;
  return `the recorded calls end on ${end}, ${age} days before ${today}, the policy asks for ${longest} at most`;
}

function sizeProblem({ calls, records, window }: Replay, policy: UsagePolicy): string | undefined {
  const leastDays = policy["minimum-days"] ?? LOWERING_DEFAULTS["minimum-days"];
  const leastCalls = policy["minimum-calls"] ?? LOWERING_DEFAULTS["minimum-calls"];
  if (window.days < leastDays) return `the recorded calls cover ${window.days} days, the policy asks for ${leastDays}`;
  if (calls < leastCalls) return `there are ${calls} recorded calls, the policy asks for ${leastCalls}`;
  if (records < MINIMUM_RECORDS)
    return `the ${calls} recorded calls stand in ${records} records, and fewer than ${MINIMUM_RECORDS} show too little`;
  return undefined;
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
