/** What the capture of a server adds to the time that the server itself takes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, milliseconds, ratio } from "./figures.mjs";
import { figuresOf } from "./processes.mjs";
import { ofOneEra, withoutSecondSample } from "./replay.mjs";
import { startServer } from "./servers.mjs";
import { table } from "./table.mjs";

const CHILD = new URL("capture-child.mjs", import.meta.url);
const SERVER = new URL("two-page-server.mjs", import.meta.url);
const DELAY_MILLISECONDS = 20;
const FIRST_RUNS = 5;
const BAR = 1.3;

/** @returns {Promise<string>} the part of the report */
export async function captureReport() {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  try {
    const measured = [];
    for (const era of ["modern", "legacy"]) measured.push({ era, ...(await measuredEra(era, folder)) });
    return report(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measuredEra(era, folder) {
  const { ready: url, close } = await startServer(SERVER, [era, String(DELAY_MILLISECONDS)]);
  try {
    const firstCaptures = [await firstCapture(url)];
    const all = await requestsOf(url);
    const needed = ofOneEra(all);
    const requests = { all, needed, once: withoutSecondSample(needed) };
    const file = join(folder, `${era}.json`);
    writeFileSync(file, JSON.stringify(requests));
    const firstReplays = [];
    for (let index = 0; index < FIRST_RUNS; index++) {
      firstReplays.push((await figuresOf(CHILD, ["first-replay", url, file])).milliseconds);
      firstCaptures.push(await firstCapture(url));
    }
    const times = await figuresOf(CHILD, ["in-turns", url, file]);
    const inTurns = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
    return { requests, inTurns, first: { capture: median(firstCaptures), needed: median(firstReplays) } };
  } finally {
    await close();
  }
}

async function firstCapture(url) {
  return (await figuresOf(CHILD, ["first-capture", url])).milliseconds;
}

async function requestsOf(url) {
  const response = await fetch(`${url}/requests`, { headers: { connection: "close" } });
  return await response.json();
}

function report(measured) {
  const rows = measured.flatMap(({ era, requests, inTurns, first }) => {
    const own = inTurns.capture;
    const row = (name, sent, reference, [capture, bar]) => [
      `${era}: ${name}`,
      String(sent.length),
      milliseconds(reference),
      milliseconds(capture),
      milliseconds(capture - reference),
      ratio(capture / reference),
      bar,
    ];
    return [
      row("the server's own round trips", requests.needed, inTurns.needed, [own, ratio(BAR)]),
      row("the requests of the capture", requests.all, inTurns.all, [own, ""]),
      row("one sample only", requests.once, inTurns.once, [own, ""]),
      row("own round trips, fresh process", requests.needed, first.needed, [first.capture, ""]),
    ];
  });
  return [
    `captureTarget on a list of 2 pages with 25 tools each, over Streamable HTTP on loopback; every reply comes ${DELAY_MILLISECONDS} ms late.`,
    "Time on the wall in ms, median of 20 rounds in turns. Baseline: the same requests by bare `fetch`, one after the other.",
    "",
    "The server's own round trips are those that a client cannot do without: server/discover (modern), or initialize,",
    "initialized and the end of the session (legacy), and two samples of both pages, without which a list that changes by",
    "itself would pass. Asking for the other era is no such request; it counts in the second line of each era, one after the",
    "other as the rest, although a capture asks a modern server beside its lists.",
    `The last line compares first calls in fresh processes (median of ${FIRST_RUNS} or more), which load the MCP client or only fetch.`,
    "",
    table(["baseline", "requests", "baseline ms", "capture ms", "over", "capture / baseline", "bar"], rows),
  ].join("\n");
}
