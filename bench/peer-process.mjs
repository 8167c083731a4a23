/** One differ at work in processes of its own, watched so that a pair that it cannot cope with does not stop the others. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { plainEnvironment } from "./processes.mjs";

const CHILD = fileURLToPath(new URL("peer-child.mjs", import.meta.url));
const DEFAULTS = {
  /** Gets the name, the folder, the file and the number of the first pair, and prints what `peer-child.mjs` prints. */
  child: CHILD,
  /** After so many milliseconds without an answer a differ has given up on a pair. */
  patience: 10_000,
  /** After so many pairs that were given up no more are tried: enough is known. */
  mostGivenUp: 5,
};
/** A process has so many milliseconds to load its library, whatever the patience for a pair. */
const LOADING = 30_000;

/**
 * @typedef {{ reported?: boolean, error?: string, gaveUp?: string, cpu?: number }} Answer
 *
 * @param {string} name a key of `PEERS`
 * @param {{ folder: string, file: string, pairs: number }} input
 * @param {Partial<typeof DEFAULTS>} options
 * @returns {Promise<readonly Answer[]>} in the order of the pairs; fewer when too many were given up. Throws when the library
 * cannot be loaded.
 */
export async function answersOf(name, input, options = {}) {
  const settings = { ...DEFAULTS, ...options };
  const answers = [];
  while (answers.length < input.pairs) {
    const { ready, lines, ended } = await oneProcess(name, { ...input, first: answers.length }, settings);
    if (!ready) throw new Error(`it cannot be loaded: ${ended}`);
    answers.push(...lines);
    if (answers.length >= input.pairs) break;
    answers.push({ gaveUp: ended });
    if (answers.filter(({ gaveUp }) => gaveUp !== undefined).length >= settings.mostGivenUp) break;
  }
  return answers;
}

/** Runs from the pair `first` on, until the end or until there is no answer. */
async function oneProcess(name, { folder, file, first }, settings) {
  const child = spawn(process.execPath, [settings.child, name, folder, file, String(first)], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr = `${stderr}${text}`.slice(-20_000);
  });
  let stuck = false;
  let timer;
  const watch = (patience) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stuck = true;
      child.kill("SIGKILL");
    }, patience);
  };
  const closed = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve(signal ?? `status ${status}`));
  });
  watch(Math.max(LOADING, settings.patience));
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(JSON.parse(line));
    watch(settings.patience);
  }
  const end = await closed;
  clearTimeout(timer);
  const [greeting, ...answers] = lines;
  const ended = stuck ? `no answer in ${settings.patience / 1000} s` : `${end}: ${lastWords(stderr)}`;
  return { ready: greeting?.ready === true, lines: answers, ended };
}

/** The line of a crash that says what happened. */
function lastWords(stderr) {
  const lines = stderr.split("\n").map((line) => line.trim());
  return lines.find((line) => /(?:error|fatal)/i.test(line)) ?? lines.find((line) => line !== "") ?? "it said nothing";
}
