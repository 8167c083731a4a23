/** Our own differ in a process of its own: a question that hangs or takes all memory is an error, and the others are answered. */
import { run } from "../bench/processes.mjs";
import { libraryOf, MODULES } from "./library.mjs";
import { Problem } from "./problem.mjs";
import { answersInProcesses } from "./processes.mjs";

/** The name of our own differ. */
export const OWN = "mcp-gates";

/** No question may take longer, in milliseconds. */
const PATIENCE = 20_000;

/** @param {readonly import("./questions.mjs").Question[]} questions */
export async function ownAnswers(questions) {
  await emitSources();
  return await answersInProcesses(OWN, questions, { patience: PATIENCE });
}

/** The sources are measured as they are now. */
async function emitSources() {
  const compiler = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
  const { status, stdout } = await run(process.execPath, compiler);
  if (status !== 0)
    throw new Problem(`The sources do not compile, so there is nothing to measure. Repair them:\n${stdout}`);
}

/** What was emitted last. */
export async function emittedLibrary() {
  const modules = await Promise.all(
    MODULES.map(async (path) => [path, await import(`../.build/shared/contract/${path}.js`)]),
  );
  return libraryOf(Object.fromEntries(modules));
}
