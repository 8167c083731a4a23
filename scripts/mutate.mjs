/*
 * Mutation testing of the verdict on change tickets: npm run mutate, or `npm run mutate -- shared/change/moment.ts` for one file.
 * Stryker plants one fault at a time and runs the tests of the room; a fault that no test notices is printed. Ends with an
 * error when fewer than 90 of 100 are noticed.
 *
 * Stryker is installed into .tools/ on first use: it brings 68 packages that nothing else needs. Version 9 is the last for
 * Node.js 20. Without tsconfig.json it does not ask TypeScript 7 for a programming interface, which that does not have.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "9.6.1";
const PACKAGES = ["@stryker-mutator/core", "@stryker-mutator/jest-runner"];
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const HOME = join(ROOT, ".tools", "stryker");

const settings = {
  mutate: ["shared/change/*.ts"],
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules"],
  plugins: [join(HOME, "node_modules/@stryker-mutator/jest-runner/dist/src/index.js")],
  jest: {
    configFile: "jest.config.mjs",
    enableFindRelatedTests: false,
    // The tables alone: the laws find little more, and take most of the time.
    config: { roots: ["<rootDir>/test/change"], testPathIgnorePatterns: ["-laws\\.test\\.ts$"] },
  },
  coverageAnalysis: "perTest",
  tsconfigFile: "none.json",
  disableTypeChecks: false,
  ignorePatterns: [".tools", ".build", "dist", "bench", "evaluate"],
  tempDirName: join(".tools", "mutants"),
  concurrency: 2,
  // A fault that hangs is found by time; a machine that is busy needs more of it.
  timeoutMS: 20_000,
  reporters: ["progress-append-only", "clear-text"],
  clearTextReporter: { reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

install();
const file = join(HOME, "settings.json");
writeFileSync(file, JSON.stringify(settings));
const files = process.argv.slice(2);
const chosen = files.length === 0 ? [] : ["--mutate", files.join(",")];
const stryker = join(HOME, "node_modules/@stryker-mutator/core/bin/stryker.js");
const { status } = spawnSync(process.execPath, [stryker, "run", file, ...chosen], { cwd: ROOT, stdio: "inherit" });
process.exitCode = status ?? 1;

function install() {
  if (PACKAGES.every((name) => installedVersion(name) === VERSION)) return;
  mkdirSync(HOME, { recursive: true });
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"];
  const wanted = PACKAGES.map((name) => `${name}@${VERSION}`);
  execFileSync("npm", ["install", ...flags, "--prefix", HOME, ...wanted], { stdio: "inherit" });
}

function installedVersion(name) {
  const manifest = join(HOME, "node_modules", name, "package.json");
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined;
}
