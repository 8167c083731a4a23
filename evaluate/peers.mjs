/** Other differs on the same questions, in the same run. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { install, makeLoadable } from "../bench/peer-packages.mjs";
import { PEERS } from "./peer-adapters.mjs";
import { answersInProcesses } from "./processes.mjs";
import { resultOf } from "./scores.mjs";

/**
 * @param {readonly import("./questions.mjs").Question[]} questions
 * @param {{ peers: readonly string[], peersFrom?: string, peerMilliseconds: number }} options
 * @returns {Promise<{ differs: readonly import("./tables.mjs").Evaluated[], notes: readonly string[] }>} `notes` says of each
 * that could not be asked why not
 */
export async function peerAnswers(questions, options) {
  const temporary = mkdtempSync(join(tmpdir(), "mcp-gates-peers-"));
  const [differs, notes] = [[], []];
  try {
    for (const name of options.peers) {
      const placed = await placeOf(name, { temporary, peersFrom: options.peersFrom });
      if (placed.isGiven) notes.push(`${name} ${placed.version}: taken from the folder of --peers-from, not from npm.`);
      if (placed.problem !== undefined) notes.push(`${name}: not asked: ${placed.problem}.`);
      else
        differs.push(...(await askedPeer(name, questions, { ...placed, patience: options.peerMilliseconds, notes })));
    }
    return { differs, notes };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The folder from which the package can be loaded, and its version; or why there is none. */
async function placeOf(name, { temporary, peersFrom }) {
  const { version, module } = PEERS[name];
  const folder = join(temporary, name.replaceAll("/", "-"));
  mkdirSync(folder);
  const given = peersFrom === undefined ? undefined : resolve(peersFrom, "node_modules");
  const isGiven = given !== undefined && existsSync(join(given, name));
  if (isGiven) symlinkSync(given, join(folder, "node_modules"), "junction");
  else {
    const problem = await install(`${name}@${version}`, folder);
    if (problem !== undefined) return { problem };
  }
  makeLoadable(name, folder, module);
  return { folder, version: versionIn(join(folder, "node_modules", name)), isGiven };
}

function versionIn(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}

async function askedPeer(name, questions, { folder, version, patience, notes }) {
  const { shapes, directions } = PEERS[name];
  const known = questions.filter(({ shape, direction }) => shapes.includes(shape) && directions.includes(direction));
  try {
    const answers = await answersInProcesses(name, known, { folder, patience });
    const results = known.map((question, index) =>
      resultOf(question, { undecided: false, changes: [], inclusion: null, ...answers[index] }, []),
    );
    return [{ name: `${name} ${version}`, ours: false, results }];
  } catch (error) {
    notes.push(`${name} ${version}: not asked: ${error.message}.`);
    return [];
  }
}
