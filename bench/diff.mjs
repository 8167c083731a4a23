/** How long two contracts with deep schemas take to compare, and how that grows with their size. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { contractPair } from "./contracts.mjs";
import { count, median, medians, milliseconds, ratio } from "./figures.mjs";
import { figuresOf, runNodeWithCpu } from "./processes.mjs";
import { table } from "./table.mjs";

/** Tools on each side, and how many fresh processes each figure is the median of. */
const SIZES = [
  { tools: 100, runs: 7 },
  { tools: 1000, runs: 5 },
  { tools: 10_000, runs: 3 },
];
const BAR_MILLISECONDS = 1000;

/** @returns {Promise<string>} the part of the report */
export async function diffReport() {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  try {
    const rows = [];
    for (const size of SIZES) rows.push({ ...size, ...(await librarySize(folder, size)) });
    const command = await commandLine(folder);
    return `${libraryTable(rows)}\n\n${commandTable(command)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function librarySize(folder, { tools, runs }) {
  const files = writePair(folder, tools);
  const figures = [];
  for (let index = 0; index < runs; index++) {
    figures.push(await figuresOf(new URL("diff-child.mjs", import.meta.url), files));
  }
  return medians(figures);
}

/** The two contracts as files of one folder. */
function writePair(folder, tools) {
  const { baseline, candidate } = contractPair({ tools });
  const files = [join(folder, `baseline-${tools}.json`), join(folder, `candidate-${tools}.json`)];
  writeFileSync(files[0], JSON.stringify(baseline));
  writeFileSync(files[1], JSON.stringify(candidate));
  return files;
}

async function commandLine(folder) {
  const files = writePair(folder, 1000);
  const output = join(folder, "report.json");
  const parameters = [resolve("dist/cli.js"), "diff", ...files, "--format", "json", "--output", output];
  const [bare, whole] = [[], []];
  for (let index = 0; index < 5; index++) {
    bare.push((await runNodeWithCpu(process.execPath, ["-e", "0"], { directory: folder })).cpuMilliseconds);
    const result = await runNodeWithCpu(process.execPath, parameters, { directory: folder });
    // 1 is the gate's no, which these contracts deserve.
    if (result.status !== 1) throw new Error(`mcp-gates diff ended with status ${result.status}:\n${result.stderr}`);
    whole.push(result.cpuMilliseconds);
  }
  return { bare: median(bare), whole: median(whole) };
}

function libraryTable(rows) {
  const perTool = (row) => row.diff / row.tools;
  const reference = rows.find(({ tools }) => tools === 1000);
  const cells = rows.map((row) => [
    count(row.tools),
    count(row.changes),
    milliseconds(row.parse),
    milliseconds(row.diff),
    row === reference ? milliseconds(BAR_MILLISECONDS) : "",
    ratio(row.diff / row.parse),
    milliseconds(perTool(row)),
    ratio(perTool(row) / perTool(reference)),
    String(row.runs),
  ]);
  return [
    "diffContracts, process time in ms. Baseline: JSON.parse of the same two files. Growth 1 x is linear.",
    "",
    table(["tools", "changes", "parse", "diff", "bar", "diff / parse", "per tool", "growth per tool", "runs"], cells),
  ].join("\n");
}

function commandTable({ bare, whole }) {
  const cells = [
    ["mcp-gates diff", milliseconds(bare), milliseconds(whole), milliseconds(whole - bare), ratio(whole / bare)],
  ];
  return [
    "The whole command on the files with 1,000 tools: its start, reading, diff and JSON report; process time in ms, median of 5.",
    "",
    table(["command", "bare node", "command", "over bare", "command / bare"], cells),
  ].join("\n");
}
