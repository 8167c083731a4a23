/** What the plan of a promotion costs over a long ledger of deployments. */
import { count, medians, milliseconds, ratio } from "./figures.mjs";
import { compileFake } from "./ledger.mjs";
import { bothNodes, figuresOf, versionOf } from "./processes.mjs";
import { startServer } from "./servers.mjs";
import { table } from "./table.mjs";

const CHILD = new URL("promote-child.mjs", import.meta.url);
const SERVER = new URL("ledger-server.mjs", import.meta.url);
const SIZES = [1_000, 10_000];
const STATUSES = 10;
const RUNS = 3;
const BAR_MILLISECONDS = 2_000;

/** @returns {Promise<string>} the part of the report */
export async function promoteReport() {
  await compileFake();
  const cells = [];
  for (const deployments of SIZES) {
    const { ready, close } = await startServer(SERVER, [String(deployments), String(STATUSES), "promote"]);
    try {
      for (const node of bothNodes()) cells.push(await row({ ready, deployments, node }));
    } finally {
      await close();
    }
  }
  return [
    `A plan for production: the newest release is in staging and never was in production, whose whole record of ${STATUSES} statuses each is read,`,
    "from the fake of GitHub in another process. *fetch* = the same calls one after the other by bare `fetch`, each reply read as JSON.",
    `Process time (cpu) and time on the wall in ms, without the start; medians of ${RUNS} fresh processes of each.`,
    "",
    table(["deployments", "cpu", "bar", "fetch cpu", "plan / fetch", "wall", "calls", "records", "events"], cells),
  ].join("\n");
}

async function row({ ready, deployments, node }) {
  const [plans, fetches] = [[], []];
  for (let index = 0; index < RUNS; index++) {
    plans.push(await figuresOf(CHILD, [ready, String(deployments), "plan"], { node }));
    fetches.push(await figuresOf(CHILD, [ready, String(deployments), "fetch"], { node }));
  }
  const { cpu, wall, calls, records, events } = medians(plans);
  const { cpu: bare } = medians(fetches);
  return [
    `${count(deployments)}: ${await versionOf(node)}`,
    milliseconds(cpu),
    milliseconds(BAR_MILLISECONDS),
    milliseconds(bare),
    ratio(cpu / bare),
    milliseconds(wall),
    count(calls),
    count(records),
    count(events),
  ];
}
