// Compares hostile pairs: `node --import ./test/servers/typescript.mjs fuzz-child.ts <first> <count>`. Prints one line of JSON
// before each pair, so that whoever watches knows where it hangs or dies, and one after it with what came of it.
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { type Contract, EMPTY_CONTRACT } from "../../../shared/contract/model.ts";
import { withWitnesses } from "../../../shared/contract/witnesses.ts";
import { asArgument } from "./every-keyword.ts";
import { type HostilePair, hostilePair } from "./hostile-schemas.ts";

const [first = 0, count = 1] = process.argv.slice(2).map(Number);
for (let index = first; index < first + count; index += 1) {
  const pair = hostilePair(index);
  print({ index, kind: pair.kind });
  // Time of the process: what else the machine does is not counted.
  const start = process.cpuUsage();
  const result = resultOf(pair, index);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  // Kilobytes on every platform (Node.js, process.resourceUsage).
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  print({ index, kind: pair.kind, ...result, milliseconds, peakMegabytes });
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function resultOf(pair: HostilePair, index: number): { readonly outcome: string } | { readonly error: string } {
  try {
    return { outcome: outcomeOf(pair, index) };
  } catch (error) {
    return { error: placeOf(error) };
  }
}

/** The worst severity and how it is known, for one tool that takes and returns what the pair says. */
function outcomeOf({ before, after }: HostilePair, index: number): string {
  // In turn as the schema of one argument and as that of all arguments.
  const shaped = index % 2 === 0 ? asArgument : (schema: JsonObject) => schema;
  const [baseline, candidate] = [contractOf(shaped(before)), contractOf(shaped(after))];
  const callers = index % 4 < 2 ? "any" : "declared";
  const { changes } = diffContracts(baseline, candidate, { callers });
  const [worst] = withWitnesses(changes, { baseline, candidate, callers, severities: {} });
  return worst === undefined ? "no change" : `${worst.severity}, ${worst.proof.state}`;
}

function contractOf(schema: JsonObject): Contract {
  const tool = { name: "tool", description: "A tool.", inputSchema: schema, outputSchema: schema };
  return { ...EMPTY_CONTRACT, protocolVersion: "2025-11-25", tools: [tool] };
}

/** The message and the first places in the product. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? "").split("\n").flatMap((line) => /\/shared\/(\S+?):\d+\)?$/.exec(line)?.[1] ?? []);
  return `${error.name}: ${error.message} in ${places.slice(0, 3).join(" < ")}`;
}
