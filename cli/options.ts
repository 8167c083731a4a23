import { InvalidArgumentError, Option } from "commander";

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

/** An option that may stand several times; each value is kept in order. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, earlier: readonly string[] = []) => [
    ...earlier,
    value,
  ]);
}

/** A TCP port; 0 stands for any free one. */
export function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError("Expected a port from 0 to 65535.");
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value <= 0 || value > LONGEST_TIMEOUT_SECONDS) {
    throw new InvalidArgumentError(`Expected seconds, more than 0 and at most ${LONGEST_TIMEOUT_SECONDS}.`);
  }
  return value;
}

function count(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value)) {
    throw new InvalidArgumentError("Expected a whole number from 1 on.");
  }
  return value;
}
