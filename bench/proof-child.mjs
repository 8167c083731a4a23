// Prints what the comparison of two contract files costs with the search for witnesses, in milliseconds of process time:
// `proof-child.mjs <baseline> <candidate>`. `shown` counts the changes that have a witness, `unproven` those that break and for
// which none was found or looked for.

import { readFileSync } from "node:fs";
import { tuneEngine } from "../.build/cli/engine.js";
import { diffContracts } from "../.build/shared/contract/diff.js";
import { withWitnesses } from "../.build/shared/contract/witnesses.js";
import { cpuMillisecondsSince } from "./processes.mjs";

// As the command line does before it works.
tuneEngine();

const [baseline, candidate] = process.argv.slice(2, 4).map((file) => JSON.parse(readFileSync(file, "utf8")));
const callers = "declared";
const beforeDiff = process.cpuUsage();
const { changes } = diffContracts(baseline, candidate, { callers });
const diff = cpuMillisecondsSince(beforeDiff);
const beforeWitnesses = process.cpuUsage();
const proved = withWitnesses(changes, { baseline, candidate, callers, severities: {} });
const witnesses = cpuMillisecondsSince(beforeWitnesses);
const shown = proved.filter(({ proof }) => proof.witness !== undefined).length;
const unproven = proved.filter(
  ({ severity, proof, direction }) => direction !== null && severity === "breaking" && proof.witness === undefined,
).length;
// Kilobytes on every platform (Node.js, process.resourceUsage).
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const together = diff + witnesses;
console.log(JSON.stringify({ diff, witnesses, together, changes: changes.length, shown, unproven, peakMegabytes }));
