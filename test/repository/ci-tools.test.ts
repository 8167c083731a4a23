import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ROOT, textOf } from "./files.ts";

/** Programs of the system that the script and its stand-ins call; without those that install. */
const PROGRAMS = ["bash", "cat", "chmod", "cmp", "dirname", "grep", "mkdir", "mktemp", "rm", "tail", "touch"];
/** Stand-ins that do what the real ones do when all goes well. Each notes its call. */
const GO = 'echo "go $*" >>calls; touch "$GOBIN/act" "$GOBIN/actionlint"; chmod +x "$GOBIN"/*';
const PYTHON = `[ "$3" = --version ] || { echo "pip $3" >>calls
  mkdir -p .tools/zizmor/bin; touch .tools/zizmor/bin/zizmor; chmod +x .tools/zizmor/bin/zizmor; }`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-ci-tools-"));
  for (const name of [".ci/tools", "tools/go.mod", "tools/go.sum", "tools/zizmor-requirements.txt"])
    cpSync(join(ROOT, name), join(folder, name));
  mkdirSync(join(folder, "bin"));
  for (const name of PROGRAMS)
    program(name, `exec ${spawnSync("which", [name], { encoding: "utf8" }).stdout.trim()} "$@"`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, lines: string): void {
  writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(folder, "bin", name), 0o755);
}

function install(environment: Readonly<Record<string, string>> = {}) {
  const bash = spawnSync("which", ["bash"], { encoding: "utf8" }).stdout.trim();
  const { status, stderr } = spawnSync(bash, [".ci/tools"], {
    cwd: folder,
    env: { PATH: join(folder, "bin"), ...environment },
    encoding: "utf8",
  });
  return { status, stderr };
}

const calls = () => ["calls", "tools/calls"].map((name) => (has(name) ? textIn(name) : "")).join("");
const has = (name: string) => existsSync(join(folder, name));
const textIn = (name: string) => readFileSync(join(folder, name), "utf8");

describe("the tools of the workflows", () => {
  test("are installed once, and again when another version is pinned", () => {
    program("go", GO);
    program("python3", PYTHON);
    expect(install()).toEqual({ status: 0, stderr: "" });
    const first = calls();
    expect(first).toBe(
      "pip install\ngo install -trimpath -tags WITHOUT_DOCKER github.com/nektos/act github.com/rhysd/actionlint/cmd/actionlint\n",
    );
    expect(install()).toEqual({ status: 0, stderr: "" });
    expect(calls()).toBe(first);
    for (const pins of ["tools/go.sum", "tools/zizmor-requirements.txt"])
      writeFileSync(join(folder, pins), `${textIn(pins)}\n`);
    expect(install()).toEqual({ status: 0, stderr: "" });
    expect(calls().split("\n")).toHaveLength(5);
  });

  test("are missed where Go is not there, and those of another version are gone", () => {
    program("python3", PYTHON);
    mkdirSync(join(folder, ".tools/bin"), { recursive: true });
    writeFileSync(join(folder, ".tools/bin/act"), "of another version");
    expect(install()).toEqual({
      status: 1,
      stderr:
        "go is not there, so act and actionlint cannot be installed, and no workflow is run. Install Go, then run .ci/tools.\n",
    });
    expect(has(".tools/bin/act")).toBe(false);
    expect(has(".tools/zizmor/bin/zizmor")).toBe(true);
  });

  test("are missed where a module is not what its sum says, with the reason", () => {
    program("go", `${GO}; echo "verifying module: checksum mismatch"; exit 1`);
    program("python3", PYTHON);
    expect(install()).toEqual({
      status: 1,
      stderr: "verifying module: checksum mismatch\ngo could not install act and actionlint, so no workflow is run\n",
    });
    expect(has(".tools/bin/act")).toBe(false);
    expect(install().status).toBe(1);
  });

  test("are missed where a package is not what its hash says, with the reason", () => {
    program("go", GO);
    program("python3", '[ "$3" = --version ] || { echo "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES"; exit 1; }');
    expect(install()).toEqual({
      status: 1,
      stderr:
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\npip could not install zizmor, so the workflows are not searched for weaknesses\n",
    });
    expect(has(".tools/zizmor/why-not")).toBe(false);
  });

  const unreachable = '[ "$3" = --version ] || { echo "ERROR: No zizmor (from versions: none)"; exit 1; }';
  test.each([
    ["Python is not there", undefined, "python3 with pip is not there"],
    ["Python has no pip", "exit 1", "python3 with pip is not there"],
    ["the package index is not reachable", unreachable, "Python's package index is not reachable"],
  ])("are all but zizmor where %s, which is told; on GitHub's runners that is a failure", (_case, python, reason) => {
    program("go", GO);
    if (python !== undefined) program("python3", python);
    const told = { status: 0, stderr: `${reason}: zizmor is not installed, and its tests are skipped\n` };
    expect(install()).toEqual(told);
    expect(textIn(".tools/zizmor/why-not")).toBe(`${reason}\n`);
    const onGitHub = install({ GITHUB_ACTIONS: "true" });
    expect(onGitHub.status).toBe(1);
    expect(onGitHub.stderr).toContain(`${reason}, so zizmor cannot be installed`);
  });
});

describe("the pins of the tools", () => {
  test("are exact, with a sum for each module and each file", () => {
    const modules = [...textOf("tools/go.mod").matchAll(/^\t(\S+) (v\S+)/gm)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    const sums = new Set(
      textOf("tools/go.sum")
        .split("\n")
        .map((line) => line.replace(/ h1:[\w+/]{43}=$/, "")),
    );
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((module) => !sums.has(`${module}/go.mod`))).toEqual([]);
    expect(textOf("tools/zizmor-requirements.txt")).toMatch(
      /^zizmor==\d+\.\d+\.\d+( \\\n {4}--hash=sha256:[0-9a-f]{64})+\n$/m,
    );
  });

  test("are the versions that the page on what executed what names", () => {
    const page = textOf("docs/proof.md");
    const version = (file: string, pin: RegExp) => pin.exec(textOf(file))?.[1] ?? "not pinned";
    expect(page).toContain(`actionlint (${version("tools/go.mod", /rhysd\/actionlint v(\S+)/)},`);
    expect(page).toContain(`zizmor (${version("tools/zizmor-requirements.txt", /zizmor==(\S+)/)},`);
  });

  test("name what the tests run", () => {
    const named = [...textOf("tools/tools.go").matchAll(/_ "(.+)"/g)].map(([, name]) => name);
    expect(textOf(".ci/tools")).toContain(named.join(" "));
  });
});
