import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { textOf } from "./files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-ci-run-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script where these are the programs, beside those of the system. */
function runWith(programs: Readonly<Record<string, string>>, programOfTests: string, tools = "exit 0") {
  const script = textOf(".ci/run").replace(
    "for program in haproxy nginx caddy chromium shellcheck",
    `for program in ${programOfTests}`,
  );
  const put = (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
    chmodSync(join(folder, path), 0o755);
  };
  for (const name of [".ci", "bin"]) mkdirSync(join(folder, name));
  put(".ci/run", script);
  put(".ci/tools", `#!/bin/sh\n${tools}\n`);
  for (const [name, lines] of Object.entries(programs)) put(join("bin", name), `#!/bin/sh\n${lines}\n`);
  const environment = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(join(folder, ".ci/run"), { env: environment, encoding: "utf8" });
  return { status, last: stdout.trim().split("\n").at(-1), stderr };
}

/** Answers as npm does when all goes well. */
const GOOD_NPM = 'echo "Tests:       3 passed, 3 total"';
const AS_ROOT = { sudo: 'shift; exec "$@"' };

test("the run of the CI passes when everything is there and passes", () => {
  expect(runWith({ npm: GOOD_NPM, "apt-get": "exit 1" }, "sh")).toMatchObject({
    status: 0,
    last: "5 passed, 0 failed",
  });
});

test("the run of the CI fails when what is to be tested cannot be installed, and says so", () => {
  const run = runWith({ ...AS_ROOT, npm: GOOD_NPM, "apt-get": 'echo "no such package"; exit 100' }, "no-such-balancer");
  expect(run).toMatchObject({ status: 1, last: "5 passed, 1 failed" });
  expect(run.stderr).toBe("no such package\napt-get could not install no-such-balancer\n");
});

test("the run of the CI fails when the engine of the workflows cannot be installed, and goes on with what can be looked at", () => {
  const run = runWith({ npm: GOOD_NPM }, "sh", 'echo "go is not there" >&2; exit 1');
  expect(run).toMatchObject({ status: 1, last: "5 passed, 1 failed", stderr: "go is not there\n" });
});
