/** What reading a long ledger of deployments costs. */
import { copyFileSync, mkdirSync } from "node:fs";
import { count, medians, milliseconds } from "./figures.mjs";
import { bothNodes, figuresOf, run, versionOf } from "./processes.mjs";
import { startServer } from "./servers.mjs";
import { table } from "./table.mjs";

const CHILD = new URL("ledger-child.mjs", import.meta.url);
const SERVER = new URL("ledger-server.mjs", import.meta.url);
const DEPLOYMENTS = 10_000;
const STATUSES = 10;
const RUNS = 3;
const BAR_MILLISECONDS = 2_000;
const MODES = { newest: "back to the release before", all: "all of it" };

/** @returns {Promise<string>} the part of the report */
export async function ledgerReport() {
  await compileFake();
  const { ready, close } = await startServer(SERVER, [String(DEPLOYMENTS), String(STATUSES)]);
  try {
    const cells = [];
    for (const node of bothNodes()) {
      const version = await versionOf(node);
      for (const [mode, words] of Object.entries(MODES)) {
        const taken = [];
        for (let index = 0; index < RUNS; index++) taken.push(await figuresOf(CHILD, [ready, mode], { node }));
        const { cpu, wall, calls, records, events } = medians(taken);
        cells.push([
          `${words}: ${version}`,
          milliseconds(cpu),
          milliseconds(BAR_MILLISECONDS),
          milliseconds(wall),
          count(calls),
          count(records),
          count(events),
        ]);
      }
    }
    return [
      `One reading of an environment with ${count(DEPLOYMENTS)} deployments and ${count(DEPLOYMENTS * STATUSES)} statuses, of another release every ten, from`,
      `the fake of GitHub in another process. Process time (cpu) and time on the wall in ms, without the start; medians of ${RUNS} fresh processes.`,
      "",
      table(["read", "cpu", "bar", "wall", "calls", "records", "events"], cells),
    ].join("\n");
  } finally {
    await close();
  }
}

/** The fake is a part of the tests, which are not built otherwise. */
export async function compileFake() {
  const compiler = ["node_modules/typescript/bin/tsc", "-p", "bench/tsconfig.json"];
  const { status, stdout } = await run(process.execPath, compiler);
  if (status !== 0) throw new Error(`the fake does not compile:\n${stdout}`);
  mkdirSync(".build/test/fixtures", { recursive: true });
  copyFileSync("test/fixtures/github-openapi.json", ".build/test/fixtures/github-openapi.json");
}
