/** The contracts of the benchmark as files, for the processes that are measured. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractPair } from "./contracts.mjs";

/**
 * Writes the two contracts of {@link contractPair} into a folder.
 *
 * @param {string} folder
 * @param {{ tools: number, everyTool?: boolean }} options
 * @returns {[baseline: string, candidate: string]} the paths
 */
export function writeContractPair(folder, options) {
  const { baseline, candidate } = contractPair(options);
  const files = [join(folder, `baseline-${options.tools}.json`), join(folder, `candidate-${options.tools}.json`)];
  writeFileSync(files[0], JSON.stringify(baseline));
  writeFileSync(files[1], JSON.stringify(candidate));
  return files;
}
