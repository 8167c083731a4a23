import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Made by tools, never written by hand: not looked at. */
const GENERATED = new Set([
  "node_modules",
  ".git",
  ".build",
  ".tools",
  "coverage",
  "mcp-gates-report",
  "mcp-gates-demo",
]);

/** All files below a folder of the repository, by their path from its root, with `/` on every system; sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !GENERATED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .map((path) => relative(".", path).split(sep).join("/"))
    .sort();
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
