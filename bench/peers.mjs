/** The same input schemas in other differs: what they cost, and what they find. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractPair } from "./contracts.mjs";
import { count, median, milliseconds, ratio } from "./figures.mjs";
import { PEERS } from "./peer-adapters.mjs";
import { install, makeLoadable } from "./peer-packages.mjs";
import { answersOf } from "./peer-process.mjs";
import { table } from "./table.mjs";

const TOOLS = 100;
const RUNS = 3;

/** @returns {Promise<string>} the part of the report */
export async function peersReport() {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  try {
    const { pairs } = contractPair({ tools: TOOLS });
    const file = join(folder, "pairs.json");
    const schemas = pairs.map(({ before, after }) => ({
      name: before.name,
      before: before.inputSchema,
      after: after.inputSchema,
    }));
    writeFileSync(file, JSON.stringify(schemas));
    const measured = [];
    for (const name of Object.keys(PEERS)) measured.push({ name, ...(await measuredPeer(name, { folder, file })) });
    return report(measured, pairs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The answers of the first run, and the process time of each run; or why there are none. */
async function measuredPeer(name, { folder, file }) {
  const own = join(folder, name.replaceAll("/", "-"));
  mkdirSync(own);
  const wanted = PEERS[name].package;
  const problem = wanted === undefined ? undefined : await install(wanted, own);
  if (problem !== undefined) return { problem };
  if (wanted !== undefined) makeLoadable(name, own);
  try {
    const runs = [];
    for (let index = 0; index < RUNS; index++) {
      const answers = await answersOf(name, { folder: own, file, pairs: TOOLS });
      runs.push(answers);
      // What it got stuck on once would only be waited for again.
      if (answers.some(({ gaveUp }) => gaveUp !== undefined)) break;
    }
    return { answers: runs[0], times: runs.map(timePerTool), runs: runs.length };
  } catch (error) {
    return { problem: error.message };
  }
}

/** Process time per pair that was answered; a pair that was given up has none. */
function timePerTool(answers) {
  const times = answers.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

function report(measured, pairs) {
  const own = median(measured[0].times ?? [Number.NaN]);
  const rows = measured.filter(({ problem }) => problem === undefined).map((peer) => peerRow(peer, { own, pairs }));
  const notes = measured.flatMap(({ name, problem, answers }) =>
    problem === undefined ? problemsOf(name, answers) : [`${name}: not measured: ${problem}.`],
  );
  return [
    `The input schemas of ${count(pairs.length)} tools, half of them edited, in one fresh process per run; process time in ms without`,
    "loading the library. Baseline: mcp-gates. Reported: of the edits that change which arguments are accepted; of those in",
    "notation or nothing at all, where every report is a false alarm.",
    "",
    table(["differ", "per tool", "to mcp-gates", "reported", "false alarms", "threw", "gave up", "runs"], rows),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

function peerRow({ name, answers, times, runs }, { own, pairs }) {
  const reportedIn = (fits) => {
    const places = pairs.flatMap((pair, index) => (fits(pair) ? [index] : []));
    return `${places.filter((index) => answers[index]?.reported === true).length} of ${places.length}`;
  };
  return [
    PEERS[name].package ?? name,
    milliseconds(median(times)),
    ratio(median(times) / own),
    reportedIn(({ edit }) => edit?.touches === "values"),
    reportedIn(({ edit }) => edit === null || edit.touches === "notation"),
    count(answers.filter(({ error }) => error !== undefined).length),
    count(answers.filter(({ gaveUp }) => gaveUp !== undefined).length),
    String(runs),
  ];
}

/** What a differ threw or ended with, each once. */
function problemsOf(name, answers) {
  const words = answers.flatMap(({ error, gaveUp }) => [error, gaveUp].filter((text) => text !== undefined));
  const first = [...new Set(words.map((text) => text.replaceAll(/\s+/g, " ").slice(0, 120)))].slice(0, 3);
  return first.map((text) => `${name}: ${text}`);
}
