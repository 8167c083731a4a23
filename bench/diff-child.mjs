// Prints what the comparison of two contract files costs, in milliseconds of process time: `diff-child.mjs <baseline> <candidate>`.
// `parse` is the baseline of the table: JSON.parse of both texts, which no comparison of files can do without.

import { readFileSync } from "node:fs";
import { tuneEngine } from "../.build/cli/engine.js";
import { diffContracts } from "../.build/shared/contract/diff.js";
import { cpuMillisecondsSince } from "./processes.mjs";

// As the command line does before it works.
tuneEngine();

const texts = process.argv.slice(2, 4).map((file) => readFileSync(file, "utf8"));
const beforeParsing = process.cpuUsage();
const [baseline, candidate] = texts.map((text) => JSON.parse(text));
const parse = cpuMillisecondsSince(beforeParsing);
const beforeDiff = process.cpuUsage();
const { changes } = diffContracts(baseline, candidate);
const diff = cpuMillisecondsSince(beforeDiff);
console.log(JSON.stringify({ parse, diff, changes: changes.length }));
