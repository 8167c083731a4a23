// Has one differ answer the questions of a file, from one of them on: `differ-child.mjs <differ> <folder of its package> <file>
// <first>`. Prints a line of JSON when it is ready and one per question, at once, so that a parent can tell where it got stuck.
import { readFileSync, writeSync } from "node:fs";
import { ownDiffer } from "./own-differ.mjs";
import { emittedLibrary, OWN } from "./own-process.mjs";
import { PEERS } from "./peer-adapters.mjs";

// The lines below are all that a parent reads; libraries may print what they like elsewhere.
for (const method of ["log", "info", "debug"]) console[method] = console.error;

const [name, folder, file, first] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(file, "utf8")).slice(Number(first));
const ask = name === OWN ? ownDiffer(await emittedLibrary()) : timed(await PEERS[name].load(folder));
print({ ready: true });
for (const question of questions) print(await ask(question));

/** A question that a library throws on does not end the others. */
function timed(severityOf) {
  return async (question) => {
    const start = performance.now();
    try {
      const severity = await severityOf(question);
      return { severity, milliseconds: performance.now() - start };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error), milliseconds: performance.now() - start };
    }
  };
}

function print(line) {
  let rest = Buffer.from(`${JSON.stringify(line)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      // The parent is slower than this process, and a library has made the pipe one that does not wait.
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
