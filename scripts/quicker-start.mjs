/**
 * Edits of the bundle's text that make a start cheaper and change nothing else. Each knows what it has to find: when the
 * bundler or a package writes it in another way, the build fails, so that no start becomes slow unnoticed.
 */

/**
 * @param {ReadonlyMap<string, string>} files the JavaScript of the bundle, by file name
 * @returns {Map<string, string>} the same, edited
 */
export function quickerStart(files) {
  const edited = functionsForFactories(files);
  edited.set("index.js", builtinsFromProcess(edited.get("index.js") ?? ""));
  return childProcessWhenUsed(edited);
}

/**
 * A module is a function that runs as soon as its chunk is loaded. V8 compiles a function in parentheses while it reads the
 * file, but before Node.js 22 no arrow function: of that it reads the body a second time when it is called. No factory has a
 * `this` or `arguments` of its own, or webpack had written a function.
 */
function functionsForFactories(files) {
  const arrow = /^\/\*{3}\/ \(\(([\w, ]*)\) => \{$/gm;
  const edited = [...files].map(([name, text]) => [name, text.replace(arrow, "/***/ (function($1) {")]);
  if (edited.every(([name, text]) => text === files.get(name))) throw unexpected("how the bundler writes a module");
  return new Map(edited);
}

/** Node.js's modules from the process, which has them at hand, instead of from a `require` that has to be made for each. */
function builtinsFromProcess(text) {
  const imported = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
  const edited = text
    .replace(imported, "")
    .replaceAll("= __WEBPACK_EXTERNAL_createRequire(import.meta.url)(", "= process.getBuiltinModule(");
  if (edited === text || edited.includes("createRequire")) throw unexpected("how index.js gets the modules of Node.js");
  return edited;
}

/** commander starts a process for a subcommand in a file of its own, which we have none of, and loads what it takes at once. */
function childProcessWhenUsed(files) {
  const eager = /^const childProcess = (__webpack_require__\(\d+\));$/m;
  const eagerly = [...files].filter(([, text]) => eager.test(text));
  const [[name, text] = []] = eagerly;
  const uses = text?.match(/\bchildProcess\b(?!\.spawn\()/g) ?? [];
  // The one that is left is the declaration.
  if (eagerly.length !== 1 || uses.length !== 1) throw unexpected("how commander loads node:child_process");
  const lazy = "const childProcess = { spawn: (...parameters) => $1.spawn(...parameters) };";
  return new Map([...files, [name, text.replace(eager, lazy)]]);
}

function unexpected(what) {
  return new Error(`${what} has changed: see whether scripts/quicker-start.mjs is still needed, and mend it`);
}
