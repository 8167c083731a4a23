import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ROOT } from "./files.ts";

let folder: string;
let commit: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-pins-"));
  const action = join(folder, "server/acme/setup");
  mkdirSync(action, { recursive: true });
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  git(action, "init", "--quiet");
  git(action, ...author, "commit", "--quiet", "--allow-empty", "--message", "one");
  git(action, "tag", "v1.0.0");
  git(action, ...author, "commit", "--quiet", "--allow-empty", "--message", "two");
  git(action, ...author, "tag", "--annotate", "--message", "two", "v1.1.0");
  commit = git(action, "rev-parse", "HEAD");
  mkdirSync(join(folder, "suite/.github/workflows"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(where: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", words, { cwd: where, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** What the script says of a workflow with one action. */
function checked(uses: string) {
  writeFileSync(join(folder, "suite/.github/workflows/ci.yml"), `jobs:\n  one:\n    steps:\n      - uses: ${uses}\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts/check-pins.mjs"), join(folder, "server")],
    { cwd: join(folder, "suite"), encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("the check of the pins with the repositories of their actions", () => {
  test.each(["acme/setup", "acme/setup/folder/of/it"])("agrees to the commit of an annotated tag (%s)", (name) => {
    expect(checked(`${name}@${commit} # v1.1.0`)).toEqual({ status: 0, stdout: "1 pins, 0 wrong\n", stderr: "" });
  });

  test("agrees to the commit of a plain tag", () => {
    const first = git(join(folder, "server/acme/setup"), "rev-parse", "v1.0.0");
    expect(checked(`acme/setup@${first} # v1.0.0`)).toMatchObject({ status: 0 });
  });

  test.each([
    ["the version is another", () => `acme/setup@${commit} # v1.0.0`, "acme/setup has v1.0.0 at "],
    ["there is no such version", () => `acme/setup@${commit} # v9.0.0`, "acme/setup has no v9.0.0"],
    ["no version stands beside it", () => `acme/setup@${commit}`, "names no version"],
    ["the commit is that of a fork", () => `acme/setup@${"f".repeat(40)} # v1.1.0`, `and ${"f".repeat(40)} is pinned`],
    ["the repository does not answer", () => `acme/gone@${commit} # v1.1.0`, "acme/gone does not answer: "],
  ])("refuses a pin when %s, and names the file", (_case, uses, problem) => {
    const { status, stdout, stderr } = checked(uses());
    expect({ status, stdout }).toEqual({ status: 1, stdout: "1 pins, 1 wrong\n" });
    expect(stderr).toContain(problem);
    expect(stderr).toContain("(.github/workflows/ci.yml)");
  });

  test("does not pass when it finds nothing to check", () => {
    expect(checked("$/actions/notify")).toMatchObject({ status: 1, stdout: "0 pins, 0 wrong\n" });
  });
});
