import { resolve } from "node:path";
import { writeWholeFile } from "../shared/gates/whole-file.ts";
import { writeProblem } from "../shared/gates/write-problem.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";

/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
export async function writeOutputFile(directory: string, file: string, text: string): Promise<string> {
  const path = resolve(directory, file);
  try {
    await writeWholeFile(path, text);
  } catch (error) {
    throw new ConfigurationError(`Cannot write ${path}: ${writeProblem(error)}; name another file with --output`, {
      cause: error,
    });
  }
  return path;
}
