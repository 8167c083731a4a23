/** What many probes at once cost next to their requests alone, and what a hostile server can cost a probe. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, median, medians, milliseconds, ratio } from "./figures.mjs";
import { bothNodes, figuresOf, versionOf } from "./processes.mjs";
import { startServer } from "./servers.mjs";
import { table } from "./table.mjs";

const CHILD = new URL("probe-child.mjs", import.meta.url);
const SERVERS = new URL("probe-servers.mjs", import.meta.url);
const HOSTILE_SERVER = new URL("hostile-server.mjs", import.meta.url);
const ERAS = ["modern", "legacy"];
const TARGETS = 500;
const CONCURRENCY = 50;
const RUNS = 5;
const RUNS_WITHOUT_BAR = 3;
const BAR_RATIO = 1.5;
const BAR_MEGABYTES = 200;

const EXCHANGE_MILLISECONDS = 2_000;
const WHOLE_MILLISECONDS = 5_000;
const HOSTILE_RUNS = 3;
const HOSTILE_BAR_MEGABYTES = 64;
const HOSTILE = {
  events: "endless event stream",
  trickle: "1 byte a second",
  gigabyte: "body of 1 GB",
  gzip: "gzip bomb of 1 GB",
  pages: "10,000 pages",
  objects: "3 MB of empty objects",
  names: "3 MB of different names",
};

/** @returns {Promise<string>} the part of the report */
export async function probeReport() {
  return [await manyTargets(), "", await hostileTargets()].join("\n");
}

async function manyTargets() {
  const alike = await measuredSet("alike", RUNS);
  const different = await measuredSet("different", RUNS_WITHOUT_BAR);
  const rows = [
    ...alike.measured.map((row) => ({ ...row, words: "the same tools", hasBar: true })),
    ...different.measured.map((row) => ({ ...row, words: "all different", hasBar: false })),
  ];
  return manyTable(rows, alike.requests);
}

async function measuredSet(likeness, runs) {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  const servers = [];
  try {
    for (const era of ERAS) servers.push({ era, ...(await startMany(era, likeness)) });
    const plan = join(folder, "plan.json");
    const requests = await recordedRequests(servers, plan);
    const targets = Array.from({ length: TARGETS / ERAS.length }, (_, index) =>
      servers.map(({ era, urls }) => ({ era, url: urls[index + 1] })),
    ).flat();
    writeFileSync(plan, JSON.stringify({ targets, requests, concurrency: CONCURRENCY }));
    const measured = [];
    for (const node of bothNodes()) measured.push(await rowOf({ node, runs }, plan, servers));
    return { requests, measured };
  } finally {
    for (const { close } of servers) await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startMany(era, likeness) {
  const { ready, close } = await startServer(SERVERS, [era, String(TARGETS / ERAS.length), likeness]);
  return { urls: JSON.parse(ready), close };
}

/** What a probe asks a server of each era. */
async function recordedRequests(servers, plan) {
  const requests = {};
  for (const { era, urls } of servers) {
    writeFileSync(plan, JSON.stringify({ targets: [{ era, url: urls[0] }], concurrency: 1 }));
    await figuresOf(CHILD, ["probe", plan]);
    requests[era] = (await askedOf(urls)).recorded;
  }
  return requests;
}

async function askedOf([url]) {
  const response = await fetch(`${url}/requests`, { headers: { connection: "close" } });
  return await response.json();
}

async function rowOf({ node, runs }, plan, servers) {
  const taken = { fetch: [], probe: [] };
  for (let index = 0; index < runs; index++) {
    for (const [mode, figures] of Object.entries(taken)) {
      const { wall, cpu, megabytes, targets } = await figuresOf(CHILD, [mode, plan], { node });
      if (targets !== TARGETS) throw new Error(`${targets} targets were asked instead of ${TARGETS}`);
      let asked = 0;
      for (const { urls } of servers) asked += (await askedOf(urls)).total;
      figures.push({ wall, cpu, megabytes, asked });
    }
  }
  // Of two runs, one after the other, both have the same neighbours.
  const ratios = taken.probe.map(({ wall }, index) => wall / taken.fetch[index].wall);
  const [fetch, probe] = [medians(taken.fetch), medians(taken.probe)];
  return { node: await versionOf(node), ratio: median(ratios), fetch, probe };
}

function manyTable(rows, requests) {
  const cells = rows.map(({ words, node, fetch, probe, hasBar, ...row }) => [
    `${words}: ${node}`,
    milliseconds(fetch.wall),
    milliseconds(probe.wall),
    ratio(row.ratio),
    hasBar ? ratio(BAR_RATIO) : "",
    milliseconds(fetch.cpu),
    milliseconds(probe.cpu),
    count(fetch.megabytes),
    count(probe.megabytes),
    hasBar ? count(BAR_MEGABYTES) : "",
    `${count(fetch.asked)} / ${count(probe.asked)}`,
  ]);
  const perTarget = ERAS.map((era) => `${requests[era].length} by a ${era} one`).join(", ");
  const head = ["targets", "fetch ms", "probe ms", "probe / fetch", "bar", "fetch cpu", "probe cpu"];
  return [
    `The probe gate on ${TARGETS} targets, ${CONCURRENCY} at once, half of them of each era, all checks as they are by default.`,
    `Time on the wall in ms, process time (cpu) in ms, peak of the resident memory in MB; medians of ${RUNS} runs in turns, of`,
    `${RUNS_WITHOUT_BAR} where there is no bar. Baseline: the same requests (${perTarget}) by bare \`fetch\`, the answers parsed, as`,
    "many targets at once.",
    "",
    table([...head, "fetch MB", "probe MB", "bar", "requests"], cells),
  ].join("\n");
}

async function hostileTargets() {
  const [good, hostile] = [await startServer(SERVERS, ["legacy", "0", "alike"]), await startServer(HOSTILE_SERVER, [])];
  try {
    const [url] = JSON.parse(good.ready);
    const rows = [];
    for (const node of bothNodes()) {
      const version = await versionOf(node);
      for (const [kind, words] of Object.entries(HOSTILE)) {
        for (const [era, place] of placesOf(kind)) {
          const parameters = ["hostile", url, `${hostile.ready}/${era}/${place}/${kind}`];
          const limits = [String(EXCHANGE_MILLISECONDS), String(WHOLE_MILLISECONDS)];
          const taken = [];
          for (let run = 0; run < HOSTILE_RUNS; run++)
            taken.push(await figuresOf(CHILD, [...parameters, ...limits], { node }));
          const where = place === "start" ? "first answer" : `list, ${era}`;
          rows.push({ version, words, where, taken });
        }
      }
    }
    return hostileTable(rows);
  } finally {
    await good.close();
    await hostile.close();
  }
}

/** Only lists have pages. */
function placesOf(kind) {
  const lists = ERAS.map((era) => [era, "list"]);
  return kind === "pages" ? lists : [["modern", "start"], ...lists];
}

function hostileTable(rows) {
  const cells = rows.map(({ version, words, where, taken }) => [
    `${words}: ${where}`,
    version,
    milliseconds(Math.max(...taken.map(({ wall }) => wall))),
    milliseconds(WHOLE_MILLISECONDS),
    count(Math.max(...taken.map(({ megabytes }) => megabytes))),
    count(HOSTILE_BAR_MEGABYTES),
    [...new Set(taken.map(({ failureClass }) => failureClass))].join(" or "),
  ]);
  return [
    `The probe of one hostile server; limits: ${EXCHANGE_MILLISECONDS / 1000} s for an exchange, ${WHOLE_MILLISECONDS / 1000} s for the whole, 6 MB for all answers.`,
    `Time on the wall in ms and growth of the peak of the resident memory in MB over the probe of a good server; the worst of ${HOSTILE_RUNS} runs, each in a fresh process.`,
    "",
    table(["answer", "node", "ms", "bar", "MB", "bar", "found"], cells),
  ].join("\n");
}
