/** How long two contracts with deep schemas take to compare, and how that grows with their size. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeContractPair } from "./contract-files.mjs";
import { count, median, medians, milliseconds, ratio } from "./figures.mjs";
import { bothNodes, figuresOf, runNodeWithCpu, versionOf } from "./processes.mjs";
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
    for (const node of bothNodes()) {
      for (const size of SIZES) rows.push(await librarySize(folder, { ...size, node }));
    }
    const commands = [];
    for (const node of bothNodes()) commands.push(await commandLine(folder, node));
    return `${libraryTable(rows)}\n\n${commandTable(commands)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function librarySize(folder, { tools, runs, node }) {
  const files = writeContractPair(folder, { tools });
  const figures = [];
  for (let index = 0; index < runs; index++) {
    figures.push(await figuresOf(new URL("diff-child.mjs", import.meta.url), files, { node }));
  }
  return { tools, runs, node: await versionOf(node), ...medians(figures) };
}

async function commandLine(folder, node) {
  const files = writeContractPair(folder, { tools: 1000 });
  const output = join(folder, "report.json");
  const parameters = [resolve("dist/cli.js"), "diff", ...files, "--format", "json", "--output", output];
  const [bare, whole] = [[], []];
  for (let index = 0; index < 5; index++) {
    bare.push((await runNodeWithCpu(node, ["-e", "0"], { directory: folder })).cpuMilliseconds);
    const result = await runNodeWithCpu(node, parameters, { directory: folder });
    // 1 is the gate's no, which these contracts deserve.
    if (result.status !== 1) throw new Error(`mcp-gates diff ended with status ${result.status}:\n${result.stderr}`);
    whole.push(result.cpuMilliseconds);
  }
  return { node: await versionOf(node), bare: median(bare), whole: median(whole) };
}

function libraryTable(rows) {
  const perTool = (row) => row.diff / row.tools;
  const reference = (row) => rows.find(({ tools, node }) => tools === 1000 && node === row.node);
  const cells = rows.map((row) => [
    row.node,
    count(row.tools),
    count(row.changes),
    milliseconds(row.parse),
    milliseconds(row.diff),
    row.tools === 1000 ? milliseconds(BAR_MILLISECONDS) : "",
    ratio(row.diff / row.parse),
    milliseconds(perTool(row)),
    ratio(perTool(row) / perTool(reference(row))),
    String(row.runs),
  ]);
  return [
    "diffContracts, process time in ms. Baseline: JSON.parse of the same two files. Growth 1 x is linear.",
    "",
    table(
      ["node", "tools", "changes", "parse", "diff", "bar", "diff / parse", "per tool", "growth per tool", "runs"],
      cells,
    ),
  ].join("\n");
}

function commandTable(commands) {
  const cells = commands.map(({ node, bare, whole }) => [
    "mcp-gates diff",
    node,
    milliseconds(bare),
    milliseconds(whole),
    milliseconds(whole - bare),
    ratio(whole / bare),
  ]);
  return [
    "The whole command on the files with 1,000 tools: its start, reading, diff and JSON report; process time in ms, median of 5.",
    "",
    table(["command", "node", "bare node", "command", "over bare", "command / bare"], cells),
  ].join("\n");
}
