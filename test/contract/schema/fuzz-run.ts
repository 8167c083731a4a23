import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What a pair may take at most, far above what it does take: whoever passes it has no budget. */
export interface Bounds {
  /** Process time; a pair is killed after three times as much on the wall. */
  readonly seconds: number;
  /** Resident memory of the process. */
  readonly megabytes: number;
}

/** What became of all pairs. */
export interface FuzzReport {
  /** Pairs that threw, hung, took too much memory or ended the process, each by its number. */
  readonly failures: readonly string[];
  readonly slowest: { readonly index: number; readonly kind: string; readonly milliseconds: number };
  /** Resident memory of the process that took the most. */
  readonly peakMegabytes: number;
  /** By kind: how many pairs, what they took together and the slowest of them. */
  readonly kinds: Readonly<Record<string, { pairs: number; milliseconds: number; slowest: number }>>;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** A line of the child: before a pair, with the first two members, or after it. */
interface Line {
  readonly index: number;
  readonly kind: string;
  readonly milliseconds?: number;
  readonly peakMegabytes?: number;
  readonly outcome?: string;
  readonly error?: string;
}

/**
 * Compares the hostile pairs 0 to `count` in processes of their own. One that hangs is killed, and a new one goes on behind the
 * pair, so that the report names all of them.
 */
export async function fuzz(count: number, bounds: Bounds): Promise<FuzzReport> {
  const run = new Tally(bounds);
  const lanes = Math.min(availableParallelism(), 4);
  const share = Math.ceil(count / lanes);
  const ends = Array.from({ length: lanes }, (_, lane) => Math.min((lane + 1) * share, count));
  await Promise.all(
    ends.map(async (end, lane) => {
      let next = Math.min(lane * share, count);
      while (next < end) next = await untilItEnds(next, { end, run, bounds });
    }),
  );
  return run;
}

/** One process from the pair `next` on; the number of the pair behind the last one that it began. */
async function untilItEnds(
  next: number,
  { end, run, bounds }: { readonly end: number; readonly run: Tally; readonly bounds: Bounds },
): Promise<number> {
  const loader = new URL("../../servers/typescript.mjs", import.meta.url).href;
  const script = fileURLToPath(new URL("fuzz-child.ts", import.meta.url));
  const heap = `--max-old-space-size=${bounds.megabytes}`;
  const child = spawn(process.execPath, [heap, "--import", loader, script, String(next), String(end - next)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  let hung = false;
  const kill = () => {
    hung = true;
    child.kill("SIGKILL");
  };
  const wait = () => setTimeout(kill, bounds.seconds * 3000);
  let guard = wait();
  let last: Line = { index: next - 1, kind: "start" };
  for await (const text of createInterface({ input: child.stdout })) {
    clearTimeout(guard);
    guard = wait();
    last = JSON.parse(text) as Line;
    run.add(last);
  }
  clearTimeout(guard);
  const status = await ended;
  const unfinished = last.milliseconds === undefined;
  if (unfinished)
    run.fail(last, hung ? `was killed after ${3 * bounds.seconds} s` : `ended the process: ${reasonOf(complaint)}`);
  else if (status !== 0) run.fail(last, `ended the process with status ${status} afterwards: ${reasonOf(complaint)}`);
  // A process that cannot even start would be started for ever.
  if (last.index < next) throw new Error(`the child that compares the pairs does not start: ${complaint}`);
  return last.index + 1;
}

/** The line that says why Node.js gave up. */
function reasonOf(complaint: string): string {
  const lines = complaint.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /FATAL|Error/.test(line)) ?? lines.at(-1) ?? "it said nothing";
}

class Tally implements FuzzReport {
  readonly failures: string[] = [];
  readonly kinds: Record<string, { pairs: number; milliseconds: number; slowest: number }> = {};
  readonly outcomes: Record<string, number> = {};
  slowest = { index: -1, kind: "", milliseconds: 0 };
  peakMegabytes = 0;
  readonly #bounds: Bounds;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  add(line: Line): void {
    const { index, kind, milliseconds, peakMegabytes = 0, outcome, error } = line;
    if (milliseconds === undefined) return;
    if (error !== undefined) this.fail(line, `threw ${error}`);
    const { seconds, megabytes } = this.#bounds;
    if (milliseconds > seconds * 1000) this.fail(line, `took ${(milliseconds / 1000).toFixed(1)} s`);
    if (peakMegabytes > megabytes && this.peakMegabytes <= megabytes)
      this.fail(line, `had the process take ${Math.round(peakMegabytes)} MB`);
    this.peakMegabytes = Math.max(this.peakMegabytes, peakMegabytes);
    if (milliseconds > this.slowest.milliseconds) this.slowest = { index, kind, milliseconds };
    if (outcome !== undefined) this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
    this.kinds[kind] ??= { pairs: 0, milliseconds: 0, slowest: 0 };
    const sum = this.kinds[kind];
    sum.pairs += 1;
    sum.milliseconds += milliseconds;
    sum.slowest = Math.max(sum.slowest, milliseconds);
  }

  fail({ index, kind }: Line, what: string): void {
    this.failures.push(`pair ${index} (${kind}) ${what}`);
  }
}
