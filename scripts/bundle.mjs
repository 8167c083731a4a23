/**
 * Builds dist/ from .build/: one bundle for everything, a stub of two lines per action and one for the command line.
 *
 *   node scripts/bundle.mjs [folder]     the folder defaults to dist
 *
 * The entry holds no more than the few lines that each command line starts with, so that each start loads the chunks that
 * it needs and no others, and a new action needs no line anywhere. Run `tsc -p tsconfig.build.json` first; `npm run bundle`
 * does both.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ncc from "@vercel/ncc";
import { quickerStart } from "./quicker-start.mjs";

const output = resolve(process.argv[2] ?? "dist");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

// The sources say which actions there are: .build may still hold one that is gone.
const actions = readdirSync("actions").filter((name) => existsSync(`actions/${name}/main.ts`));
writeFileSync(".build/entry.js", entryText(actions.sort()));
const { code, assets, stats } = await ncc(resolve(".build/entry.js"), { cache: false, quiet: true });
const chunks = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
const scripts = quickerStart(
  new Map([["index.js", code], ...chunks.map(([name, { source }]) => [name, String(source)])]),
);

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const [name, { source }] of Object.entries(assets)) write(name, scripts.get(name) ?? source);
write("index.js", scripts.get("index.js"));
for (const name of actions) write(`${name}.js`, stubText("startAction", name));
write("cli.js", `#!/usr/bin/env node\n${stubText("startCli", version)}`, 0o755);
write("package.json", `${JSON.stringify({ type: "module" })}\n`);
write("THIRD-PARTY-LICENSES.txt", licencesText(packageFolders(stats)));

function entryText(names) {
  const lines = names.map((name) => `  ${JSON.stringify(name)}: () => import("./actions/${name}/main.js"),\n`);
  return `const actions = {\n${lines.join("")}};
export async function startAction(name) {
  const [{ runAction }, { main }] = await Promise.all([import("./shared/action/run.js"), actions[name]()]);
  await runAction(main);
}
export async function startCli(version) {
  const { main } = await import(/* webpackMode: "eager" */ "./cli/main.js");
  await main(version);
}
`;
}

function stubText(start, argument) {
  return `import { ${start} } from "./index.js";\nawait ${start}(${JSON.stringify(argument)});\n`;
}

function write(name, content, mode = 0o644) {
  writeFileSync(join(output, name), content, { mode });
}

/** The folders, below node_modules, of all packages whose code is in the bundle. */
function packageFolders(buildStats) {
  const { modules } = buildStats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const folders = new Set();
  const visit = (module) => {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.nameForCondition ?? "")?.[0];
    if (folder !== undefined) folders.add(folder);
    for (const nested of module.modules ?? []) visit(nested);
  };
  for (const module of modules) visit(module);
  return folders;
}

/** Name, version and licence text of each package, sorted; a legal duty, so a package without a licence is an error. */
function licencesText(folders) {
  const entries = new Map();
  for (const folder of folders) {
    const { name, version: packageVersion, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort();
    const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
    if (texts.length === 0 && license === undefined) throw new Error(`${folder}: no licence file and no licence name`);
    if (texts.length === 0) texts.push(`(no licence file; package.json says: ${license})`);
    entries.set(`${name}@${packageVersion}`, `${name} ${packageVersion}\n\n${texts.join("\n\n")}\n`);
  }
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, text]) => text);
  return sorted.join(`\n${"-".repeat(80)}\n\n`);
}
