#!/usr/bin/env node
/**
 * Completes package-lock.json with the optional platform packages that the registry in use does not serve.
 *
 * Why: tools with a native part (@biomejs/biome, @swc/core, unrs-resolver below jest, oxc-parser below knip) ask for one
 * optional package per operating system and processor, always by an exact version. `npm install` leaves out those that
 * it cannot fetch and writes a lock file without them. `npm ci` then compares that file with what the packages ask for
 * and stops with "Missing: <package> from lock file". This script adds what is missing: version, os, cpu, libc, optional,
 * taken from the version asked for and from the package's name.
 *
 * What it cannot know is the hash. The added entries have no `integrity`: on a machine of such a platform npm takes what
 * its registry serves, unverified. Where a registry serves everything, let npm write the lock file and leave this alone.
 *
 * Usage: after every `npm install` that wrote the lock file, before it is committed.
 *   node scripts/complete-lockfile.mjs [file]           adds the missing entries; the file defaults to package-lock.json
 *   node scripts/complete-lockfile.mjs --check [file]   writes nothing
 * Exit status: 0 when the file is complete, else 1: entries are missing (--check), some cannot be derived, no such file.
 */
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
/** How a word of the name starts, and the C library it means: "gnueabihf", "musleabi". */
const C_LIBRARIES = { gnu: "glibc", musl: "musl" };

const checkOnly = process.argv.includes("--check");
const file = process.argv.slice(2).find((argument) => argument !== "--check") ?? "package-lock.json";
const text = readFileSync(file, "utf8");
const lock = JSON.parse(text);
if (lock.packages === undefined) throw new Error(`${file}: no "packages"; lockfileVersion 2 or 3 is required`);

let added = 0;
let refused = 0;
for (const wanted of missingOptionalPackages()) {
  const entry = platformEntry(wanted);
  if (entry === undefined) {
    refused += 1;
    console.error(`${file}: ${wanted.name}@${wanted.version}: not an exact version of a recognisable platform package`);
    continue;
  }
  added += 1;
  lock.packages[placeFor(wanted)] = entry;
}
if (added > 0 && !checkOnly) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  writeFileSync(file, `${JSON.stringify(lock, null, indent)}\n`);
}
console.log(`${file}: ${added} optional platform packages ${checkOnly ? "missing" : "added"}`);
process.exitCode = refused > 0 || (checkOnly && added > 0) ? 1 : 0;

/** What some package asks for under optionalDependencies while no entry of the lock file, added ones included, answers. */
function* missingOptionalPackages() {
  for (const [parentPath, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!answers(lock.packages[locate(parentPath, name)], version)) yield { name, version, parentPath, parent };
    }
  }
}

/** An entry answers an exact version by equality; ranges are left to npm, which checks them itself. */
function answers(entry, version) {
  return entry !== undefined && (!isExact(version) || entry.version === version);
}

function isExact(version) {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}

/** The lock file path at which Node would find `name` from `parentPath`: the nearest node_modules going up. */
function locate(parentPath, name) {
  let folder = parentPath;
  while (folder !== "" && lock.packages[`${folder}/node_modules/${name}`] === undefined) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
  }
  return folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
}

/** At the top like npm does, or below the package that asks where another version holds the top. */
function placeFor({ name, version, parentPath }) {
  const top = `node_modules/${name}`;
  const isFree = lock.packages[top] === undefined || lock.packages[top].version === version;
  return isFree ? top : `${parentPath}/node_modules/${name}`;
}

/** The entry as npm would write it, less the hash; undefined where version or name do not tell enough. */
function platformEntry({ name, version, parent }) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (!isExact(version) || (os.length === 0 && cpu.length === 0)) return undefined;
  const prefixes = Object.keys(C_LIBRARIES).filter((prefix) => words.some((word) => word.startsWith(prefix)));
  const libc = os.includes("linux") ? prefixes.map((prefix) => C_LIBRARIES[prefix]) : [];
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(parent.devOptional ? { devOptional: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
