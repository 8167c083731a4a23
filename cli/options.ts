import { InvalidArgumentError, Option } from "commander";
import { GROWTH_LIMIT_RULE, type GrowthLimit, parseGrowthLimit } from "../shared/contract/growth-limit.ts";

/** One day: longer waits are never meant, and timers cannot hold more than 24 of them. */
const LONGEST_TIMEOUT_SECONDS = 86_400;

/** The options of every command that captures. */
export function limitOptions(): readonly Option[] {
  return [
    new Option("--timeout <seconds>", "give up on one side after this time instead of 60 seconds").argParser(seconds),
    new Option("--max-bytes <n>", "refuse replies and files larger than this many bytes, instead of 64 MiB").argParser(
      count,
    ),
    new Option("--max-pages <n>", "refuse lists of more pages than this, instead of 256").argParser(count),
  ];
}

/** The options that say what a tool list may cost in a model's context. */
export function budgetOptions(): readonly Option[] {
  return [
    new Option(
      "--max-tokens <n>",
      "tokens that the candidate's tool list may cost; no limit unless the policy has one",
    ).argParser(count),
    new Option(
      "--max-growth <limit>",
      "by how much it may grow: 10%, or a number of tokens; no limit unless the policy has one",
    ).argParser(growth),
  ];
}

/** An option that may stand several times; each value is kept in order. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, earlier: readonly string[] = []) => [
    ...earlier,
    value,
  ]);
}

/** An option that may stand several times, each time with one of these values. */
export function repeatableChoice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).argParser((value: string, earlier: readonly string[] = []) => {
    if (choices.includes(value)) return [...earlier, value];
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
  });
}

/** A TCP port; 0 stands for any free one. */
export function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError("Expected a port from 0 to 65535.");
  return value;
}

function growth(text: string): GrowthLimit {
  const limit = parseGrowthLimit(text);
  if (limit === undefined) throw new InvalidArgumentError(`It is no limit: ${GROWTH_LIMIT_RULE}.`);
  return limit;
}

/** Seconds, a fraction too. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value <= 0 || value > LONGEST_TIMEOUT_SECONDS) {
    throw new InvalidArgumentError(`Expected seconds, more than 0 and at most ${LONGEST_TIMEOUT_SECONDS}.`);
  }
  return value;
}

/** A whole number from 1 on. */
export function count(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value)) {
    throw new InvalidArgumentError("Expected a whole number from 1 on.");
  }
  return value;
}
