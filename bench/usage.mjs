/** How long recorded calls take to replay, and how much memory. */
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { callLines } from "./calls.mjs";
import { contractPair } from "./contracts.mjs";
import { count, median, milliseconds, ratio } from "./figures.mjs";
import { bothNodes, figuresOf, versionOf } from "./processes.mjs";
import { table } from "./table.mjs";

const CALLS = 1_000_000;
const TOOLS = 200;
const RUNS = 3;
const BAR_MILLISECONDS = 30_000;
const BAR_MEGABYTES = 500;

/** @returns {Promise<string>} the part of the report */
export async function usageReport() {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  try {
    const { baseline, candidate } = contractPair({ tools: TOOLS });
    const files = [join(folder, "calls.ndjson"), join(folder, "baseline.json"), join(folder, "candidate.json")];
    await pipeline(Readable.from(batches(callLines(baseline.tools, { calls: CALLS }))), createWriteStream(files[0]));
    writeFileSync(files[1], JSON.stringify(baseline));
    writeFileSync(files[2], JSON.stringify(candidate));
    const rows = [];
    for (const node of bothNodes()) rows.push(await rowOf(node, files));
    return usageTable(rows, statSync(files[0]).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Written a few thousand lines at a time: a million small writes would take longer than everything else. */
function* batches(lines) {
  let batch = [];
  for (const line of lines) {
    batch.push(line);
    if (batch.length < 4_096) continue;
    yield batch.join("");
    batch = [];
  }
  if (batch.length > 0) yield batch.join("");
}

async function rowOf(node, [recording, ...contracts]) {
  const script = new URL("usage-child.mjs", import.meta.url);
  const [parse, replay] = [[], []];
  for (let index = 0; index < RUNS; index++) {
    parse.push(await figuresOf(script, ["parse", recording], { node }));
    replay.push(await figuresOf(script, ["replay", recording, ...contracts], { node }));
  }
  const middle = (figures, name) => median(figures.map((figure) => figure[name]));
  return {
    node: await versionOf(node),
    parse: middle(parse, "cpu"),
    replay: middle(replay, "cpu"),
    parseMegabytes: middle(parse, "peakMegabytes"),
    replayMegabytes: middle(replay, "peakMegabytes"),
    verdicts: replay[0],
  };
}

function usageTable(rows, bytes) {
  const cells = rows.map((row) => [
    row.node,
    count(row.verdicts.calls),
    milliseconds(row.parse),
    milliseconds(row.replay),
    milliseconds(BAR_MILLISECONDS),
    ratio(row.replay / row.parse),
    count(row.parseMegabytes),
    count(row.replayMegabytes),
    count(BAR_MEGABYTES),
    String(RUNS),
  ]);
  const { rejected, dropped, unaffected, alreadyRejected, undecided } = rows[0].verdicts;
  const parts = { rejected, dropped, unaffected, "refused today": alreadyRejected, undecided };
  const words = Object.entries(parts).map(([name, number]) => `${count(number)} ${name}`);
  return [
    `${count(CALLS)} calls of ${TOOLS} tools in a file of ${count(bytes / 1024 / 1024)} MB, each read, checked against both contracts and counted.`,
    "Process time in ms, peak of the resident memory in MB. Baseline: JSON.parse of the same lines, one by one.",
    "",
    table(
      ["node", "calls", "parse", "replay", "bar", "replay / parse", "MB parse", "MB replay", "MB bar", "runs"],
      cells,
    ),
    "",
    `What became of the calls: ${words.join(", ")}.`,
  ].join("\n");
}
