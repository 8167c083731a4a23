import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { filesBelow, ROOT, textOf } from "./files.ts";

const manifest = JSON.parse(textOf("package.json"));
const lock = JSON.parse(textOf("package-lock.json"));
const temporary = mkdtempSync(join(tmpdir(), "mcp-gates-package-"));

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("package.json", () => {
  test.each(["dependencies", "devDependencies", "optionalDependencies"])("pins every one of its %s exactly", (kind) => {
    expect(looseVersions(manifest[kind])).toEqual([]);
  });

  test("names a command that exists, can be run and says how", () => {
    const command = join(ROOT, manifest.bin["mcp-gates"]);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(command).mode & 0o111).toBe(0o111);
  });

  test("has the version that the command line prints", () => {
    expect(textOf(manifest.bin["mcp-gates"])).toContain(`startCli(${JSON.stringify(manifest.version)})`);
  });
});

describe("package-lock.json", () => {
  test("belongs to package.json", () => {
    const { dependencies, devDependencies, optionalDependencies, version } = lock.packages[""];
    expect({ dependencies, devDependencies, optionalDependencies, version }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
      version: manifest.version,
    });
  });

  test("is complete for every platform", () => {
    expect(completeness(join(ROOT, "package-lock.json"))).toEqual({ status: 0, missing: 0 });
  });

  test("names no registry of a single network", () => {
    const hosts = Object.values<{ resolved?: string }>(lock.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    );
    expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  });
});

describe("the tracked files", () => {
  test("name no path of one machine", () => {
    const files = ["actions", "cli", "docs", "examples", "scripts", "shared", "test", ".github", ".ci"].flatMap(
      filesBelow,
    );
    const atTop = [
      "README.md",
      "CONTRIBUTING.md",
      "SECURITY.md",
      "CHANGELOG.md",
      "action.yml",
      "package.json",
      "biome.json",
    ];
    const named = [...files, ...atTop].filter((file) => !file.startsWith("test/fixtures/"));
    expect(named.filter((file) => machinePath(textOf(file)) !== undefined)).toEqual([]);
  });
});

describe("the checks of the package", () => {
  test("find versions that are not exact", () => {
    const versions = {
      a: "1.2.3",
      b: "npm:other@2025.8.4",
      c: "^1.2.3",
      d: "latest",
      e: "npm:other@1",
      f: "git+https://x/y",
    };
    expect(looseVersions(versions)).toEqual(["c", "d", "e", "f"]);
  });

  test("find a platform that the lock file lacks", () => {
    const name = Object.keys(lock.packages).find((path) => /@biomejs\/cli-darwin-arm64$/.test(path)) ?? "";
    const { [name]: _removed, ...packages } = lock.packages;
    const file = join(temporary, "package-lock.json");
    writeFileSync(file, JSON.stringify({ ...lock, packages }));
    expect(completeness(file)).toEqual({ status: 1, missing: 1 });
  });

  test.each([
    ["a home folder of Linux", ["", "home", "someone"].join("/")],
    ["a home folder of macOS", ["", "Users", "someone"].join("/")],
    ["a home folder of Windows", ["C:", "Users", "someone"].join("\\")],
    ["a checkout of root", ["", "root", "project"].join("/")],
  ])("find %s", (_kind, path) => {
    expect(machinePath(`cd ${path} && npm ci`)).toBe(path);
  });
});

function looseVersions(versions: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(versions)
    .filter(([, version]) => !/^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name);
}

function completeness(file: string): { readonly status: number | null; readonly missing: number } {
  const script = join(ROOT, "scripts/complete-lockfile.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script, "--check", file], { encoding: "utf8" });
  return { status, missing: Number(/: (\d+) optional platform packages missing/.exec(stdout)?.[1]) };
}

/** A folder that exists only where somebody works. Examples may live in the home of `me`, `you` and `runner`. */
function machinePath(text: string): string | undefined {
  return /\/(?:home|Users|root|work)\/(?!(?:me|you|runner)\b)[\w.-]+|[A-Z]:\\Users\\[\w.-]+/.exec(text)?.[0];
}
