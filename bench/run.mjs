/**
 * Prints figures of this project next to a baseline that was measured in the same run.
 *
 *   npm run bench                     all parts
 *   npm run bench -- diff start       these parts
 *
 * Nothing here is a test: no figure fails the run. It fails when something cannot be run at all. See README.md.
 */
import { availableParallelism, cpus, loadavg } from "node:os";
import { captureReport } from "./capture.mjs";
import { diffReport } from "./diff.mjs";
import { ledgerReport } from "./ledger.mjs";
import { peersReport } from "./peers.mjs";
import { probeReport } from "./probe.mjs";
import { run } from "./processes.mjs";
import { promoteReport } from "./promote.mjs";
import { proofReport } from "./proof.mjs";
import { startReport } from "./start.mjs";
import { usageReport } from "./usage.mjs";

const PARTS = {
  diff: { title: "diff: comparing two contracts", report: diffReport, ofSources: true },
  proof: { title: "proof: every tool changed, each break with what shows it", report: proofReport, ofSources: true },
  peers: { title: "peers: the same schemas in other differs", report: peersReport, ofSources: true },
  start: { title: "start: before anything is done", report: startReport, ofSources: false },
  capture: { title: "capture: reading a list over HTTP", report: captureReport, ofSources: true },
  probe: { title: "probe: many servers at once, and hostile ones", report: probeReport, ofSources: true },
  usage: { title: "usage: replaying recorded calls", report: usageReport, ofSources: true },
  ledger: { title: "ledger: reading a long record of deployments", report: ledgerReport, ofSources: true },
  promote: { title: "promote: the plan of a promotion over a long ledger", report: promoteReport, ofSources: true },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part named ${unknown.join(", ")}. The parts are ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 2;
} else {
  const parts = Object.entries(PARTS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (parts.some(([, { ofSources }]) => ofSources)) await emitSources();
  const { model } = cpus()[0] ?? { model: "unknown" };
  console.log(`Node.js ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} × ${model}`);
  for (const [, { title, report }] of parts) {
    console.log(`\n# ${title}\n`);
    const before = load();
    console.log(await report());
    console.log(
      `\nLoad of the machine: ${before} before, ${load()} after (average of a minute; a part keeps one to two cores busy by itself).`,
    );
  }
}

/** The library is measured as the sources are now; the actions and the command line as the bundle is. */
async function emitSources() {
  const compiler = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
  const { status, stdout } = await run(process.execPath, compiler);
  if (status !== 0) throw new Error(`the sources do not compile:\n${stdout}`);
}

function load() {
  return loadavg()[0].toFixed(2);
}
