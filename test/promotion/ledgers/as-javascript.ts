import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Writes a TypeScript file of this repository, and every one that it imports, as JavaScript into a folder: a process that starts
 * from there starts at once. Answers the path of the program.
 */
export function asJavaScript(source: string, folder: string): string {
  const done = new Set<string>();
  const translate = (path: string): void => {
    if (done.has(path)) return;
    done.add(path);
    const { code } = transformSync(readFileSync(path, "utf8"), {
      filename: path,
      jsc: { target: "es2024", parser: { syntax: "typescript" }, ...JAVASCRIPT_NAMES },
      module: { type: "es6" },
      swcrc: false,
    });
    const target = pathIn(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
    for (const [, imported = ""] of code.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/g)) {
      translate(resolve(dirname(path), `${imported}.ts`));
    }
  };
  translate(resolve(ROOT, source));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return pathIn(folder, resolve(ROOT, source));
}

/** The types of swc do not know of it yet. */
const JAVASCRIPT_NAMES: object = { rewriteRelativeImportExtensions: true };

function pathIn(folder: string, path: string): string {
  return join(folder, relative(ROOT, path)).replace(/\.ts$/, ".js");
}
