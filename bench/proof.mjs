/** How long a comparison takes in which every tool changed, with the values that show each break. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeContractPair } from "./contract-files.mjs";
import { count, medians, milliseconds, ratio } from "./figures.mjs";
import { bothNodes, figuresOf, versionOf } from "./processes.mjs";
import { table } from "./table.mjs";

/** Tools on each side, and how many fresh processes each figure is the median of. */
const SIZES = [
  { tools: 100, runs: 5 },
  { tools: 1000, runs: 5 },
  { tools: 10_000, runs: 3 },
];
/** For 1,000 tools. */
const BAR_MILLISECONDS = 3000;
/** For what a tool costs among 10,000, in terms of what it costs among 100. */
const BAR_GROWTH = 1.15;

/** @returns {Promise<string>} the part of the report */
export async function proofReport() {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  try {
    const rows = [];
    for (const { tools, runs } of SIZES) {
      const files = writeContractPair(folder, { tools, everyTool: true });
      for (const node of bothNodes()) rows.push(await rowOf(files, { tools, runs, node }));
    }
    return proofTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowOf(files, { tools, runs, node }) {
  const figures = [];
  for (let index = 0; index < runs; index++) {
    figures.push(await figuresOf(new URL("proof-child.mjs", import.meta.url), files, { node }));
  }
  return { tools, runs, node: await versionOf(node), ...medians(figures) };
}

function proofTable(rows) {
  const perTool = (row) => row.together / row.tools;
  const smallest = (row) => rows.find(({ tools, node }) => tools === SIZES[0].tools && node === row.node);
  const cells = rows
    .toSorted((left, right) => left.node.localeCompare(right.node, "en"))
    .map((row) => [
      row.node,
      count(row.tools),
      count(row.changes),
      count(row.shown),
      count(row.unproven),
      milliseconds(row.diff),
      milliseconds(row.witnesses),
      milliseconds(row.together),
      row.tools === 1000 ? milliseconds(BAR_MILLISECONDS) : "",
      milliseconds(perTool(row)),
      ratio(perTool(row) / perTool(smallest(row))),
      row.tools === 10_000 ? ratio(BAR_GROWTH) : "",
      count(row.peakMegabytes),
      String(row.runs),
    ]);
  const head = ["node", "tools", "changes", "shown", "unproven", "diff", "witnesses", "together", "bar"];
  return [
    "diffContracts and withWitnesses where every tool changed, process time in ms. Growth 1 x is linear.",
    "",
    table([...head, "per tool", "growth per tool", "bar", "MB", "runs"], cells),
  ].join("\n");
}
