import type { Change } from "../contract/change.ts";
import type { ContractReport, TransitiveReport } from "../gates/contract-report.ts";
import { count, enumerate } from "./words.ts";

/** Names of contracts in a line at most. */
const NAMED = 3;

/**
 * What fails for earlier contracts and not for the baseline, told like every change: the message says whose agents it hurts.
 * Names and messages are foreign text.
 */
export function changesForEarlier({ transitive }: ContractReport): readonly Change[] {
  return (transitive?.changes ?? []).map(({ breaks, change }) => ({
    ...change,
    message: `${change.message} (for agents of ${enumerate(breaks, NAMED)})`,
  }));
}

/** Which agents keep working, in one sentence without a full stop; names are foreign text. */
export function workingWords({ contracts, oldestWorking }: TransitiveReport): string {
  const all = contracts.length;
  if (oldestWorking === null) return `something breaks for agents of ${contracts[0]?.name ?? "every release"} already`;
  const working = contracts.findIndex(({ name }) => name === oldestWorking) + 1;
  if (working === all) return `nothing breaks for agents of ${oldestWorking} and later, which is all of them`;
  return `nothing breaks for agents of ${oldestWorking} and later, ${working} of ${count(all, "contract")}`;
}

/** Which contracts were compared: `git:v*:mcp-contract.json, the last 5 in force within 90 days`; the place is foreign text. */
export function windowWords({ against, last, days, skipped }: TransitiveReport): string {
  const window = [
    ...(last === null ? [] : [`the last ${last}`]),
    ...(days === null ? [] : [`in force within ${count(days, "day")}`]),
  ].join(" ");
  const left = skipped.length === 0 ? "" : `; ${count(skipped.length, "release")} without a contract`;
  return `${against}${window === "" ? "" : `, ${window}`}${left}`;
}
