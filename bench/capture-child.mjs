// Times in milliseconds on the wall, as JSON, of captures and of their requests by themselves. In a fresh process, where each
// comes first and loads what it needs: `capture-child.mjs first-capture <url>` and `first-replay <url> <requests>`. In turns, with
// all loaded and connected: `in-turns <url> <requests>`. `<requests>` is a file with lists of requests by name.
import { readFileSync } from "node:fs";
import { replay } from "./replay.mjs";

const WARM_UP = 3;
const ROUNDS = 20;
const [mode, url, file] = process.argv.slice(2);

const modes = {
  "first-capture": async () => ({ milliseconds: await timeOf(capture) }),
  "first-replay": async () => ({ milliseconds: await timeOf(() => replay(url, recorded().needed)) }),
  "in-turns": async () => {
    const { needed, all, once } = recorded();
    const takes = {
      capture,
      needed: () => replay(url, needed),
      all: () => replay(url, all),
      once: () => replay(url, once),
    };
    const times = Object.fromEntries(Object.keys(takes).map((name) => [name, []]));
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const [name, take] of Object.entries(takes)) {
        const milliseconds = await timeOf(take);
        if (round >= 0) times[name].push(milliseconds);
      }
    }
    return times;
  },
};
console.log(JSON.stringify(await modes[mode]()));
// Connections that are kept open for the next request would hold the process for seconds.
process.exit();

function recorded() {
  return JSON.parse(readFileSync(file, "utf8"));
}

async function capture() {
  const { captureTarget } = await import("../.build/shared/mcp/capture.js");
  const { contract } = await captureTarget({ target: url }, {});
  if (contract.tools.length !== 50) throw new Error(`captured ${contract.tools.length} tools instead of 50`);
}

async function timeOf(take) {
  const start = performance.now();
  await take();
  return performance.now() - start;
}
