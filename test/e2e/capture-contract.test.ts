import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type RunningServer, referenceTarget, startServer, stdioTarget } from "../servers/start.ts";
import { CaptureBench } from "./capture-bench.ts";
import { mcpGates } from "./command.ts";
import { GateBench, STDIO_SERVER, tool } from "./gate-bench.ts";
import { ProbeBench, told } from "./probe-bench.ts";

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TWO_TOOLS = { tools: [tool("pay"), tool("refund")] };
const AMBIGUOUS = { tools: [tool("pay"), tool("pay", ["invoice"])] };

let modern: RunningServer;
let faulty: RunningServer;
let bench: CaptureBench;

beforeAll(async () => {
  [modern, faulty] = await Promise.all([startServer("modern", ["http"]), startServer("faulty-http")]);
});
afterAll(async () => void (await Promise.all([modern.close(), faulty.close()])));
beforeEach(() => {
  bench = new CaptureBench();
});
afterEach(() => bench.close());

describe("what is captured", () => {
  test("is written as mcp-gates snapshot writes it, byte by byte", async () => {
    const run = await bench.run({ target: modern.url });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    const snapshot = await mcpGates(["snapshot", modern.url]);
    expect(bench.text("mcp-contract.json")).toBe(snapshot.output);
    expect(run.outputs).toEqual({
      "contract-path": join(bench.directory, "mcp-contract.json"),
      "legacy-path": "",
      digest: expect.stringMatching(DIGEST),
      "schema-digest": expect.stringMatching(DIGEST),
      tools: "2",
    });
  });

  test("is written in the legacy era besides, where that is asked for and the server serves both", async () => {
    const run = await bench.run({ target: modern.url, "legacy-output": "legacy.json" });
    expect(run.outputs["legacy-path"]).toBe(join(bench.directory, "legacy.json"));
    const snapshot = await mcpGates(["snapshot", modern.url, "--era", "legacy"]);
    expect(bench.text("legacy.json")).toBe(snapshot.output);
    expect(JSON.parse(bench.text("mcp-contract.json") ?? "").conditions.era).toBe("modern");
  });

  test.each<readonly [string, () => string]>([
    ["of the legacy era", () => `${faulty.url}/legacy`],
    ["of the modern era alone", () => stdioTarget("modern", ["stdio", "--legacy", "reject"])],
    ["that is a file", () => "tools.json"],
  ])("is written once of a server %s, and no older file stays for the legacy era", async (_what, target) => {
    bench.put("tools.json", TWO_TOOLS);
    bench.put("legacy.json", "of an earlier run");
    const run = await bench.run({ target: target(), "legacy-output": "legacy.json" });
    expect([run.exitCode, run.outputs["legacy-path"], bench.text("legacy.json")]).toEqual([0, "", undefined]);
  });

  test.each([
    ["mcp-contract.json", "is the file of `output`"],
    ["../elsewhere.json", "neither in the workspace nor"],
  ])("is refused when legacy-output is %s", async (place, words) => {
    bench.put("tools.json", TWO_TOOLS);
    const run = await bench.run({ target: "tools.json", "legacy-output": place });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error").join()).toContain(words);
    expect(bench.text("mcp-contract.json")).toBeUndefined();
  });

  test.each<readonly [string, () => string]>([
    ["a server over HTTP", () => modern.url],
    ["a process", () => referenceTarget("memory", "2026")],
    ["a contract file", () => "tools.json"],
    ["a contract file in git", () => "git:HEAD:tools.json"],
  ])("may be %s, and the summary tells what it is", async (_what, target) => {
    bench.put("tools.json", TWO_TOOLS);
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "tools");
    const run = await bench.run({ target: target() });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    const { tools } = JSON.parse(bench.text("mcp-contract.json") ?? "");
    expect(run.outputs.tools).toBe(String(tools.length));
    expect(tools.length).toBeGreaterThan(0);
    expect(run.summary).toMatch(/^### 📄 Captured: /);
    for (const row of [`| tools | ${tools.length} |`, `\`${run.outputs.digest}\``, "| file | `mcp-contract.json` |"])
      expect(run.summary).toContain(row);
  });

  test("has the digests that the gate and the probe give of the same server", async () => {
    const { outputs } = await bench.run({ target: modern.url });
    const gates = await GateBench.start();
    const probes = await ProbeBench.start();
    const gate = await gates.run({
      inputs: { baseline: modern.url, candidate: join(bench.directory, "mcp-contract.json"), comment: "false" },
    });
    const probe = await probes.run({
      targets: modern.url,
      checks: JSON.stringify({ "expected-digest": outputs["schema-digest"] }),
    });
    await Promise.all([gates.close(), probes.close()]);
    expect(gate.outputs).toMatchObject({ decision: "pass", identical: "true", "candidate-digest": outputs.digest });
    expect(probe.outputs).toMatchObject({ decision: "pass", digest: outputs["schema-digest"] });
  });

  test("digest and schema-digest: notation changes the one and not the other", async () => {
    bench.put("plain.json", { tools: [tool("pay")] });
    bench.put("noted.json", { tools: [tool("pay", ["text"], { annotations: { readOnlyHint: false } })] });
    const [plain, noted] = [await bench.run({ target: "plain.json" }), await bench.run({ target: "noted.json" })];
    expect(plain.outputs.digest).not.toBe(noted.outputs.digest);
    expect(plain.outputs["schema-digest"]).toBe(noted.outputs["schema-digest"]);
  });

  function git(...parameters: readonly string[]): void {
    const names = ["-c", "user.name=wendy", "-c", "user.email=wendy@example.com"];
    execFileSync("git", [...names, ...parameters], { cwd: bench.directory, stdio: "ignore" });
  }
});

describe("inputs decide", () => {
  test("environment and working-directory: a process gets these variables and no others, and starts there", async () => {
    bench.put("server/server.mjs", STDIO_SERVER);
    const run = await bench.run(
      { target: "stdio:node server.mjs", environment: "TOOLS=pay,refund", "working-directory": "server" },
      { environment: { SECRET_OF_THE_JOB: "visible" } },
    );
    expect(run).toMatchObject({ exitCode: 0 });
    const text = bench.text("mcp-contract.json") ?? "";
    expect(JSON.parse(text).tools.map(({ name }: { readonly name: string }) => name)).toEqual(["pay", "refund"]);
    expect(text).not.toContain("SECRET_OF");
  });

  test("headers: they are sent, and the contract names them without their values", async () => {
    const headers = "Authorization: Bearer hunter2-secret";
    const run = await bench.run({ target: `${faulty.url}/legacy`, headers });
    expect(run).toMatchObject({ exitCode: 0 });
    const text = bench.text("mcp-contract.json") ?? "";
    expect(JSON.parse(text).conditions.credentials).toEqual(["authorization"]);
    expect(text).not.toContain("hunter2");
  });

  test.each([
    ["legacy", /^20(24|25)-/],
    ["modern", /^2026-07-28$/],
  ])("era: %s is spoken when it is asked for", async (era, version) => {
    await bench.run({ target: modern.url, era });
    const contract = JSON.parse(bench.text("mcp-contract.json") ?? "");
    expect(contract.conditions.era).toBe(era);
    expect(contract.protocolVersion).toMatch(version);
  });

  test.each([
    ["max-pages", "1", "two-pages"],
    ["max-bytes", "100", "legacy"],
  ])("%s: more ends in an error that names the input, not in a shorter list", async (name, value, path) => {
    const run = await bench.run({ target: `${faulty.url}/${path}`, [name]: value });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([expect.stringContaining(`\`${name}\` of capture-contract`)]);
    expect(bench.text("mcp-contract.json")).toBeUndefined();
  });

  test("timeout-seconds: a server that says nothing is not waited for any longer", async () => {
    const run = await bench.run({ target: "stdio:sleep 60", "timeout-seconds": "1" });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([expect.stringContaining("`timeout-seconds` of capture-contract")]);
  });

  test.each([
    [{ target: "" }, "target: required, but empty"],
    [{ era: "tomorrow" }, 'era: "tomorrow" is not one of auto, modern, legacy'],
    [{ "timeout-seconds": "soon" }, 'timeout-seconds: "soon" is not a whole number'],
    [{ "working-directory": "nowhere" }, "working-directory: there is no folder nowhere"],
    [{ target: "ftp://example.com" }, '"ftp:" is no scheme'],
    [{ headers: "X-Key: 12345678" }, "Headers were given, and tools.json cannot use them"],
    [{ environment: "KEY=12345678" }, "Environment variables were given, and tools.json cannot use them"],
  ])("%j is refused, and nothing is written", async (inputs, problem) => {
    bench.put("tools.json", TWO_TOOLS);
    const run = await bench.run({ target: "tools.json", ...inputs });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([expect.stringContaining(problem)]);
    expect(readdirSync(bench.directory)).toEqual(["tools.json"]);
  });
});

describe("output", () => {
  beforeEach(() => {
    bench.put("tools.json", TWO_TOOLS);
    bench.put("server.mjs", `import { writeFileSync } from "node:fs"; writeFileSync("asked", "");`);
  });

  test.each<readonly [string, () => string]>([
    ["in folders of the workspace that are missing", () => "contracts/of/today/pay.json"],
    ["in the runner's temporary folder", () => join(bench.temporary, "made/pay.json")],
    ["where a link within the workspace leads", () => "link/pay.json"],
  ])("may be %s", async (_where, place) => {
    symlinkSync(bench.directory, join(bench.directory, "link"));
    const run = await bench.run({ target: "tools.json", output: place() });
    expect(run).toMatchObject({ exitCode: 0 });
    const path = run.outputs["contract-path"] ?? "";
    expect(JSON.parse(readFileSync(path, "utf8")).tools).toHaveLength(2);
  });

  test.each<readonly [string, () => string, string]>([
    ["above the workspace", () => "../pay.json", "is neither in the workspace nor in the runner's temporary folder"],
    ["elsewhere", () => "/tmp/pay-of-a-test.json", "is neither in the workspace nor"],
    ["beside the temporary folder", () => `${bench.temporary}-2/pay.json`, "is neither in the workspace nor"],
    ["where a link leads out", () => "out/pay.json", "since it leads to"],
    ["a link that leads out itself", () => "passwords", "since it leads to"],
    ["a folder", () => "folder", "is a folder. Name a file"],
    ["the workspace", () => ".", "is neither in the workspace nor"],
  ])("may not be %s: then no server is asked", async (_where, place, problem) => {
    symlinkSync("/tmp", join(bench.directory, "out"));
    symlinkSync("/etc/passwd", join(bench.directory, "passwords"));
    bench.put("folder/file", "");
    const run = await bench.run({ target: "stdio:node server.mjs", output: place() });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([expect.stringMatching(/^output: /)]);
    expect(told(run, "error")).toEqual([expect.stringContaining(problem)]);
    expect([bench.text("asked"), existsSync("/tmp/pay-of-a-test.json")]).toEqual([undefined, false]);
  });

  test("is looked at again: a server that leaves a link there while it is captured writes nothing elsewhere", async () => {
    // The server is started twice: the legacy era is asked for in a process of its own.
    const link = `import { existsSync, symlinkSync } from "node:fs"; if (!existsSync("later")) symlinkSync("${bench.temporary}/..", "later");`;
    bench.put("server.mjs", `${link}\n${STDIO_SERVER}`);
    const inputs = { target: "stdio:node server.mjs", environment: "TOOLS=pay", output: "later/pay.json" };
    const run = await bench.run(inputs);
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([expect.stringContaining("since it leads to")]);
    expect(existsSync(join(bench.temporary, "../pay.json"))).toBe(false);
  });

  test("below a file is told as such", async () => {
    const run = await bench.run({ target: "tools.json", output: "tools.json/pay.json" });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([expect.stringContaining("a part of its path is a file, not a folder")]);
  });
});

describe("what cannot be the measure of another contract", () => {
  test("is an error that names it: an ambiguous contract, and the file that was there stays", async () => {
    bench.put("tools.json", AMBIGUOUS);
    bench.put("mcp-contract.json", "earlier");
    const run = await bench.run({ target: "tools.json" });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toEqual([
      "tools.json: the contract is ambiguous (see the notes on pay), so it cannot be the measure of another one. Mend the server's list and capture it again; nothing was written.",
    ]);
    expect(run.stdout).toMatch(/^note: pay: another tool has this name/m);
    expect(run.summary).toMatch(/^### ❌ No contract was captured\n[\s\S]*another tool has this name/);
    expect(bench.text("mcp-contract.json")).toBe("earlier");
  });

  test.each<readonly [string, () => string]>([
    ["a list that differs between two looks", () => stdioTarget("faulty-stdio", ["flapping"])],
    ["a server that is not there", () => "http://127.0.0.1:1/mcp"],
    ["a file that is not there", () => "nothing.json"],
  ])("is not written: %s", async (_what, target) => {
    const run = await bench.run({ target: target() });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toHaveLength(1);
    expect(run.summary).toMatch(/^### ❌ No contract was captured\n/);
    expect(readdirSync(bench.directory)).toEqual([]);
  });
});

test("secrets are masked and stand nowhere else, be it captured or not", async () => {
  const secrets = ["header-secret-11", "variable-secret-2", "url-secret-33"];
  bench.put("server.mjs", `process.stderr.write(process.env.KEY + "\\n"); process.exit(1);`);
  const runs = [
    await bench.run({ target: "http://user:url-secret-33@127.0.0.1:1/mcp", headers: "X-Api-Key: header-secret-11" }),
    await bench.run({ target: "stdio:node server.mjs", environment: "KEY=variable-secret-2" }),
    await bench.run({ target: `${faulty.url}/legacy`, headers: "X-Api-Key: header-secret-11" }),
  ];
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 0]);
  expect(runs.flatMap((run) => told(run, "add-mask"))).toEqual(expect.arrayContaining(secrets));
  const shown = runs.map(({ stdout, stderr, summary, outputs }) =>
    JSON.stringify([stdout.replaceAll(/^::add-mask::.*$/gm, ""), stderr, summary, outputs]),
  );
  for (const secret of secrets) expect([...shown, bench.text("mcp-contract.json")].join("\n")).not.toContain(secret);
});

test("foreign text cannot write workflow commands, mentions or markup", async () => {
  const name = "pay\n::set-output name=digest::sha256:0";
  bench.put("tools.json", { tools: [{ ...tool(name), name: `${name} @acme/all <img src=x>` }, tool("refund")] });
  const run = await bench.run({ target: "tools.json" });
  expect(run.stdout).not.toMatch(/^::set-output/m);
  expect(run.stdout + run.summary).toContain("set-output");
  expect(run.summary).not.toMatch(/<img|(?<!`)@acme\/all(?!`)/);
});
