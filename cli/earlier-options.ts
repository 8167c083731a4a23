import { Option } from "commander";
import type { ContractGateRequest } from "../shared/gates/contract-gate-request.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { count } from "./options.ts";

/** What the command line says about earlier contracts, as the parser fills it in. */
export interface EarlierOptions {
  readonly againstAll?: string;
  readonly againstLast?: number;
  readonly againstDays?: number;
}

/** The options that compare the candidate with earlier contracts as well. */
export function earlierOptions(): readonly Option[] {
  return [
    new Option(
      "--against-all <where>",
      "compare the candidate also with every earlier contract that agents may still hold: the files of a folder, or " +
        "git:<tag pattern>:<path> for one file at all tags that match",
    ),
    new Option("--against-last <n>", "of these the newest n only").argParser(count),
    new Option("--against-days <n>", "of these the ones that were in force within the last n days only").argParser(
      count,
    ),
  ];
}

/** The earlier contracts that were asked for; throws a ConfigurationError for a window of nothing. */
export function earlierFrom(
  { againstAll, againstLast, againstDays }: EarlierOptions,
  { directory, now }: { readonly directory: string; readonly now: Date },
): Pick<ContractGateRequest, "earlier"> {
  if (againstAll !== undefined) {
    return { earlier: { against: againstAll, last: againstLast, days: againstDays, directory, now } };
  }
  const [flag] = [
    ...(againstLast === undefined ? [] : ["--against-last"]),
    ...(againstDays === undefined ? [] : ["--against-days"]),
  ];
  if (flag === undefined) return {};
  throw new ConfigurationError(`${flag} says how many earlier contracts count; say where they are with --against-all`);
}
