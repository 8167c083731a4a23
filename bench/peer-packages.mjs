/** Packages of other projects: each in a folder of its own, installed without their scripts, and loaded from there. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./processes.mjs";

const FLAGS = [
  "--no-save",
  "--no-package-lock",
  "--ignore-scripts",
  "--legacy-peer-deps",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

/**
 * Installs a package into a folder.
 *
 * @param {string} wanted `name@version`
 * @param {string} folder
 * @returns {Promise<string | undefined>} a sentence when that does not work
 */
export async function install(wanted, folder) {
  const npm = process.env.npm_execpath;
  const command = npm === undefined || !existsSync(npm) ? ["npm"] : [process.execPath, npm];
  const [program, ...parameters] = [...command, "install", ...FLAGS, "--prefix", folder, wanted];
  const { status, stderr } = await run(program, parameters, { directory: folder, environment: process.env });
  if (status !== 0) {
    const code = /^npm (?:error|ERR!) code (\S+)/m.exec(stderr)?.[1] ?? `status ${status}`;
    return `npm cannot install ${wanted} (${code})`;
  }
  return undefined;
}

/**
 * Writes the module by which {@link importFrom} loads a package: only from within a folder does a package's name mean the
 * copy there. `module` is a file in the package to load instead of what it exports.
 */
export function makeLoadable(name, folder, module) {
  const from = module === undefined ? name : `./node_modules/${name}/${module}`;
  writeFileSync(join(folder, "load.mjs"), `import * as library from ${JSON.stringify(from)};\nexport { library };\n`);
}

/** What the package of a folder exports. */
export async function importFrom(folder) {
  const { library } = await import(pathToFileURL(join(folder, "load.mjs")).href);
  return library;
}
