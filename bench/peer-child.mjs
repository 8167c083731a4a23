// Has one differ compare the pairs of a file, from one of them on: `peer-child.mjs <peer> <folder of its package> <file> <first>`.
// Prints a line of JSON when it is ready and one per pair, at once, so that a parent can tell where it got stuck. `cpu` is the
// process time in milliseconds that the pair took; loading the library and reading the file are not in it.

import { readFileSync, writeSync } from "node:fs";
import { tuneEngine } from "../.build/cli/engine.js";
import { PEERS } from "./peer-adapters.mjs";
import { cpuMillisecondsSince } from "./processes.mjs";

// As the command line does before it works.
tuneEngine();

const [name, folder, file, first] = process.argv.slice(2);
const pairs = JSON.parse(readFileSync(file, "utf8")).slice(Number(first));
const compare = await PEERS[name].load(folder);
print({ ready: true });
let start = process.cpuUsage();
for await (const answer of compare(pairs)) {
  print({ ...answer, cpu: cpuMillisecondsSince(start) });
  start = process.cpuUsage();
}

function print(line) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
