// Reads a recording and prints what that costs: `usage-child.mjs replay <recording> <baseline> <candidate>` replays its calls,
// `usage-child.mjs parse <recording>` only parses its lines, which is the baseline of the table.

import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { tuneEngine } from "../.build/cli/engine.js";
import { cpuMillisecondsSince } from "./processes.mjs";

// As the command line does before it works.
tuneEngine();

const [mode, recording, ...files] = process.argv.slice(2);
const start = process.cpuUsage();
const result = mode === "replay" ? await replayed() : await parsed();
// Kilobytes on every platform (Node.js, process.resourceUsage).
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ cpu: cpuMillisecondsSince(start), peakMegabytes, ...result }));

async function replayed() {
  const { replayRecordings } = await import("../.build/shared/usage/replay-recordings.js");
  const [baseline, candidate] = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const request = { recordings: [{ path: recording, name: "calls" }], policy: {} };
  const { replay } = await replayRecordings(request, { baseline, candidate });
  const { calls, rejected, dropped, unaffected, alreadyRejected, undecided } = replay;
  return { calls, rejected, dropped, unaffected, alreadyRejected, undecided };
}

async function parsed() {
  let calls = 0;
  for await (const line of createInterface({ input: createReadStream(recording) })) {
    if (JSON.parse(line).tool !== undefined) calls += 1;
  }
  return { calls };
}
