import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { systemErrorCode } from "../../policy/system-error.ts";

/** Bytes of one file that is read: those that people write are far smaller. */
const FILE_BYTES = 4 * 1024 * 1024;

/** A file that is to be written, and what stands there now; `undefined` = nothing. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  readonly before: string | undefined;
}

/** Where a repository is checked out, and the place in it that a folder is: `.` for the root. */
export interface CheckedOut {
  readonly root: string;
  readonly folder: string;
}

/** The repository that a folder belongs to. Throws a ConfigurationError where it belongs to none. */
export function repositoryAround(directory: string): CheckedOut {
  const here = realpathSync(directory);
  for (let place = here; ; place = dirname(place)) {
    if (exists(join(place, ".git"))) {
      const folder = relative(place, here).split(sep).join("/");
      return { root: place, folder: folder === "" ? "." : folder };
    }
    if (dirname(place) !== place) continue;
    throw new ConfigurationError(`${directory} is in no git repository: go to the one of the server, or run git init.`);
  }
}

/**
 * Those of these files that are there, by their paths from the root. Throws a ConfigurationError for what is no ordinary file below
 * ordinary folders: a symbolic link leads elsewhere.
 */
export function readFiles(root: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = readFile(root, path);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** The workflows of a repository, by their paths, in the order of their names. Throws as {@link readFiles} does. */
export function readWorkflows(root: string): ReadonlyMap<string, string> {
  const folder = ".github/workflows";
  if (!exists(join(root, folder))) return new Map();
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  return readFiles(
    root,
    names.sort().map((name) => `${folder}/${name}`),
  );
}

/**
 * Writes these files, all of them or none: each is written whole beside its place first, then all take their names, and what
 * took its name before another one could not is put back. Nothing is written over what is not `before`. Without a turn of the event
 * loop, so that no signal comes between. Throws a ConfigurationError that names the file.
 */
export function writeFiles(root: string, files: readonly FileToWrite[]): void {
  const undo: (() => void)[] = [];
  const spare: string[] = [];
  let current = "";
  try {
    const prepared = files.map((file) => {
      current = file.path;
      return { ...file, temporary: prepare(root, file, undo) };
    });
    for (const file of prepared) {
      current = file.path;
      if (readFile(root, file.path) !== file.before) throw new Error("somebody else has written it meanwhile");
      const replaced = place(root, file, undo);
      if (replaced !== undefined) spare.push(replaced);
    }
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    const why = systemErrorCode(error) ?? (error instanceof Error ? error.message : String(error));
    throw new ConfigurationError(
      `${current} cannot be written (${why}); nothing was written. Mend that and run it again.`,
      {
        cause: error,
      },
    );
  }
  for (const path of spare) quietly(() => unlinkSync(path));
}

/** Writes the text beside its place, and answers where. */
function prepare(root: string, { path, text }: FileToWrite, undo: (() => void)[]): string {
  makeFolders(root, dirname(path), undo);
  const target = join(root, path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const descriptor = openSync(temporary, "wx", modeOf(target));
  undo.push(() => unlinkSync(temporary));
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return temporary;
}

/** Gives the text its name, and answers where what had it before is kept. */
function place(
  root: string,
  { path, before, temporary }: FileToWrite & { readonly temporary: string },
  undo: (() => void)[],
): string | undefined {
  const target = join(root, path);
  if (before === undefined) {
    // A link, other than a rename, never takes the place of a file.
    linkSync(temporary, target);
    undo.push(() => unlinkSync(target));
    unlinkSync(temporary);
    return undefined;
  }
  const kept = temporary.replace(/tmp$/, "old");
  linkSync(target, kept);
  undo.push(() => renameSync(kept, target));
  renameSync(temporary, target);
  return kept;
}

function makeFolders(root: string, folder: string, undo: (() => void)[]): void {
  if (folder === "." || exists(join(root, folder))) return;
  makeFolders(root, dirname(folder), undo);
  mkdirSync(join(root, folder));
  undo.push(() => rmdirSync(join(root, folder)));
}

function readFile(root: string, path: string): string | undefined {
  refuseOddWay(root, path);
  const file = join(root, path);
  if (!exists(file)) return undefined;
  const facts = statSync(file);
  if (!facts.isFile()) throw new ConfigurationError(`${path} is no file; move it away.`);
  if (facts.size > FILE_BYTES) throw new ConfigurationError(`${path} is longer than 4 MiB; nobody wrote that by hand.`);
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  if (Buffer.from(text).equals(bytes)) return text;
  throw new ConfigurationError(`${path} is not written in UTF-8: save it as UTF-8.`);
}

/** Whatever is there of the way to a file must be ordinary folders. */
function refuseOddWay(root: string, path: string): void {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join("/");
    const facts = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (facts === undefined) return;
    if (facts.isSymbolicLink())
      throw new ConfigurationError(
        `${part} is a symbolic link, through which nothing is written: put a real one there.`,
      );
    if (length < parts.length && !facts.isDirectory())
      throw new ConfigurationError(`${part} is a file, and must be a folder: move it away.`);
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function modeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666;
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // What cannot be undone must not keep the rest from being undone.
  }
}
