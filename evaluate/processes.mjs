/** Questions to a differ that works in processes of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answersOf } from "../bench/peer-process.mjs";

const CHILD = fileURLToPath(new URL("differ-child.mjs", import.meta.url));

/**
 * @param {string} name of the differ
 * @param {readonly import("./questions.mjs").Question[]} questions labels are not handed over
 * @param {{ folder?: string, patience: number }} options `folder` holds its package; `patience` in milliseconds per question
 * @returns {Promise<readonly object[]>} one answer per question, in their order; throws when the differ cannot be loaded
 */
export async function answersInProcesses(name, questions, { folder, patience }) {
  const own = mkdtempSync(join(tmpdir(), "mcp-gates-evaluate-"));
  try {
    const file = join(own, "questions.json");
    writeFileSync(file, JSON.stringify(questions.map(asked)));
    const input = { folder: folder ?? own, file, pairs: questions.length };
    const answers = await answersOf(name, input, { child: CHILD, patience, mostGivenUp: Number.POSITIVE_INFINITY });
    return answers.map(({ gaveUp, ...answer }) => {
      const error = gaveUp ?? answer.error;
      if (error === undefined) return answer;
      // Some name the folder, which is another one in each run.
      return { error: error.replaceAll(input.folder, "."), milliseconds: answer.milliseconds ?? patience };
    });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function asked({ shape, direction, before, after, options }) {
  return { shape, direction, before, after, options };
}
