import type { ContractReport } from "../gates/contract-report.ts";
import { count, thousands } from "./words.ts";

export type Usage = NonNullable<ContractReport["usage"]>;
export type UsageCounts = NonNullable<Usage["otherClients"]>;

/** `12,345 from 3 clients over 31 days: 120 would be rejected, 4 dropped`; plain text, all our own. */
export function usageSentence(usage: Usage): string {
  const span =
    usage.from === null
      ? "at unknown times"
      : `over ${usage.days === 0 ? "less than a day" : count(usage.days, "day")}`;
  return `${thousands(usage.calls)} from ${count(usage.clientCount, "client")} ${span}: ${fateWords(usage)}`;
}

/** What becomes of calls, what hurts first: `120 would be rejected, 4 dropped`. */
export function fateWords(counts: UsageCounts): string {
  const { rejected, dropped, undecided, alreadyRejected } = counts;
  const more = [
    ...(dropped > 0 ? [`${thousands(dropped)} dropped`] : []),
    ...(undecided > 0 ? [`${thousands(undecided)} could not be replayed`] : []),
    ...(alreadyRejected > 0 ? [`${thousands(alreadyRejected)} refused today already`] : []),
  ];
  if (rejected === 0 && more.length === 0) return "all would work as before";
  return [`${rejected === 0 ? "none" : thousands(rejected)} would be rejected`, ...more].join(", ");
}

/** What a reader should know about the recordings; each a plain sentence, names of files aside all our own. */
export function usageRemarks(usage: Usage): readonly string[] {
  const { unreadable, prefixed, unknownTools, excluded, raised, lowered } = usage;
  const where = unreadable.first.map(({ recording, line, problem }) => `${recording}, line ${line} ${problem}`);
  return [
    usage.lowering.reason,
    ...(lowered > 0 ? [`${count(lowered, "change")} lowered.`] : []),
    ...(raised > 0 ? [`${count(raised, "change")} raised: recorded calls would be refused.`] : []),
    ...(prefixed > 0
      ? [`${count(prefixed, "call")} with a server's name in front of the tool's counted as calls to the tool.`]
      : []),
    ...(unknownTools > 0
      ? [`${count(unknownTools, "call")} to tools that the baseline does not have did not count.`]
      : []),
    ...(excluded > 0 ? [`${count(excluded, "call")} of excluded clients did not count.`] : []),
    ...(unreadable.records > 0
      ? [`${count(unreadable.records, "record")} could not be read: ${where.join("; ")}.`]
      : []),
  ];
}

/** Several counts together. */
export function sumOf(counts: readonly UsageCounts[]): UsageCounts {
  const sum = (key: keyof UsageCounts): number => counts.reduce((total, one) => total + one[key], 0);
  return {
    calls: sum("calls"),
    rejected: sum("rejected"),
    dropped: sum("dropped"),
    unaffected: sum("unaffected"),
    alreadyRejected: sum("alreadyRejected"),
    undecided: sum("undecided"),
  };
}
