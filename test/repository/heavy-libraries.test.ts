import { posix } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { filesBelow, textOf } from "./files.ts";
import { importsOf } from "./imports.ts";
import type { WrittenImport } from "./rooms.ts";

/** Libraries that cost every start which loads them: where each is imported, and what stands in its code alone. */
const HEAVY = [
  { library: "jira-client", home: "shared/change/systems/jira-requests.ts", trace: /Wrapper for the JIRA Rest Api/ },
] as const;

const SOURCES = ["actions", "cli", "examples", "shared"]
  .flatMap(filesBelow)
  .filter((file) => /(?<!\.d)\.ts$/.test(file));
const ENTRIES = SOURCES.filter((file) => /^(actions\/[^/]+|cli)\/main\.ts$/.test(file));
const REGISTRY = "shared/change/systems/connect-ticket-system.ts";

const imports = new Map<string, readonly WrittenImport[]>();
for (const file of SOURCES) imports.set(file, await importsOf(textOf(file)));

describe.each(HEAVY)("$library", ({ library, home, trace }) => {
  test("is loaded by one file", () => {
    const loaders = SOURCES.filter((file) => loadedBy(file).some((name) => name === library));
    expect(loaders).toEqual([home]);
  });

  test.each([...ENTRIES, "shared/action/run.ts", REGISTRY])("does not come with %s", (entry) => {
    expect(reachedAtOnce(entry)).not.toContain(home);
  });

  test("is in no file of the bundle that holds anything but its own adapter", () => {
    const holders = filesBelow("dist").filter((file) => file.endsWith(".js") && trace.test(textOf(file)));
    expect(holders.flatMap((file) => modulesIn(textOf(file))).filter((module) => !isAdapter(module))).toEqual([]);
  });
});

/** Libraries that several files load, none of them before it is known that there is something to do. */
const LATER = [
  "@eslint-community/regexpp",
  "@sigstore/bundle",
  "@sigstore/protobuf-specs",
  "@sigstore/tuf",
  "@sigstore/verify",
  "ajv",
  "diff",
  "fast-xml-parser",
  "refa",
  "yaml",
];

describe.each([...ENTRIES, "shared/action/run.ts"])("%s", (entry) => {
  test("comes without the libraries that are needed later", () => {
    const names = reachedAtOnce(entry).flatMap(loadedBy);
    const packages = names.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    expect(LATER.filter((library) => packages.includes(library))).toEqual([]);
  });
});

test("the command line reads its arguments without a library but the parser of them", () => {
  const names = reachedAtOnce("cli/program.ts").flatMap(loadedBy).filter(isPackage);
  expect([...new Set(names)]).toEqual(["commander"]);
});

describe("the check of heavy libraries", () => {
  test.each(LATER)("knows of a file that loads %s", (library) => {
    const names = SOURCES.flatMap(loadedBy);
    expect(names.some((name) => name === library || name.startsWith(`${library}/`))).toBe(true);
  });

  test("finds what comes with a file through others", () => {
    expect(reachedAtOnce("shared/change/systems/jira.ts")).toContain("shared/change/systems/jira-requests.ts");
  });

  test.each([
    ['import { x } from "a";', "at once"],
    ['import "a";', "at once"],
    ['export * from "a";', "at once"],
    ['export { x } from "a";', "at once"],
    ['import type { X } from "a";', "never"],
    ['export type { X } from "a";', "never"],
    ['export type X = import("a").X;', "never"],
    ['export const x = async () => await import("a");', "later"],
  ])("takes %s for loaded %s", async (source, loaded) => {
    expect(await importsOf(source)).toMatchObject([{ name: "a", loaded }]);
  });

  test("finds the modules of a chunk", () => {
    const text = ";// CONCATENATED MODULE: ./.build/shared/x.js\n/***/ }),\n;// ./.build/cli/main.js\n";
    expect(modulesIn(text)).toEqual(["shared/x.js", "cli/main.js"]);
  });
});

/** What is loaded together with a file, itself included. */
function reachedAtOnce(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const name of loadedBy(file)) if (name.startsWith(".")) reached.add(posix.join(posix.dirname(file), name));
  return [...reached];
}

function loadedBy(file: string): readonly string[] {
  const written = imports.get(file);
  if (written === undefined) throw new Error(`${file} is no source file`);
  return written.flatMap(({ name, loaded }) => (loaded === "at once" && name !== undefined ? [name] : []));
}

function isPackage(name: string): boolean {
  return !/^(?:\.|node:)/.test(name);
}

/** Our own modules in a file of the bundle, as the bundler names them. */
function modulesIn(text: string): readonly string[] {
  return [...text.matchAll(/^;\/\/ (?:CONCATENATED MODULE: )?\.\/\.build\/(\S+)/gm)].map(([, module = ""]) => module);
}

function isAdapter(module: string): boolean {
  return module.startsWith("shared/change/systems/");
}
