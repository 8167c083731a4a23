import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { stdioTarget } from "../servers/start.ts";
import { mcpGates } from "./command.ts";
import { BASE, BEFORE, BROKEN, GateBench, GROWN, STDIO_SERVER, tool } from "./gate-bench.ts";
import type { ActionRun } from "./run-action.ts";

let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

function told(run: ActionRun, name: "error" | "warning" | "notice"): string {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : [])).join("\n");
}

describe("a credential in a target stands nowhere but in the mask for the runner:", () => {
  const server = `stdio:${process.execPath} server.mjs`;
  test.each([
    ["a target that cannot be used", `${server} https://u:PASSW44444@h/x?sig=SIG5555555`],
    ["a server that shows it when it ends", `${server} 'https://u:PASSW44444@h/x?sig=SIG5555555'`],
    ["a header", `${server} --header 'Authorization: Basic ${Buffer.from("u:PASSW44444").toString("base64")}'`],
  ])("%s", async (_name, candidate) => {
    bench.put("server.mjs", "console.error(process.argv.slice(2).join()); process.exit(1);");
    const run = await bench.run({ inputs: { candidate } });
    expect(run.outputs.decision).toBe("unknown");
    const masks = run.commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(masks).toContain("PASSW44444");
    const shown = [
      run.stdout.replaceAll(/^::add-mask::.*$/gm, ""),
      run.summary,
      ...bench.bodies(),
      JSON.stringify(run.outputs),
    ];
    const encoded = Buffer.from("u:PASSW44444").toString("base64").replaceAll("=", "");
    for (const secret of ["PASSW44444", "SIG5555555", encoded]) expect(shown.join("\n")).not.toContain(secret);
    expect(bench.bodies()).toHaveLength(1);
  });
});

describe("inputs decide", () => {
  test("callers: what agents may send", async () => {
    const open = (extra: object) => ({ tools: [tool("pay", ["text"], extra)] });
    bench.put("before.json", open({}));
    bench.put("after.json", open({ inputSchema: { ...CLOSED, additionalProperties: false } }));
    const decisions = await Promise.all(
      ["declared", "any"].map((callers) => bench.run({ inputs: { callers, comment: "false" } })),
    );
    expect(decisions.map(({ outputs }) => outputs.decision)).toEqual(["pass", "fail"]);
  });

  test("baseline-legacy, candidate-legacy: what is taken beside a contract of the legacy era, in which a loss of the modern one stays one", async () => {
    const server = stdioTarget("modern", ["stdio"]);
    for (const era of ["legacy", "modern"]) {
      const { status } = await mcpGates(["snapshot", server, "--era", era, "--output", `${era}.json`], bench);
      expect(status).toBe(0);
    }
    const raised = { baseline: "legacy.json", candidate: "modern.json", comment: "false" };
    const without = await bench.run({ inputs: raised });
    const run = await bench.run({ inputs: { ...raised, "candidate-legacy": "legacy.json" } });
    expect([without.outputs.decision, run.outputs.decision]).toEqual(["unknown", "pass"]);
    const lowered = { baseline: "modern.json", candidate: "legacy.json", comment: "false" };
    const lost = await bench.run({ inputs: { ...lowered, "baseline-legacy": "legacy.json" } });
    expect([lost.outputs.decision, lost.outputs.breaking]).toEqual(["fail", "1"]);
    expect(lost.summary).toContain("protocol-version-lowered");
    expect(lost.summary).not.toContain("Not compared");
  });

  test("readers: who reads outputs", async () => {
    const status = (values: readonly string[]) => {
      const properties = { status: { type: "string", enum: values } };
      return { tools: [tool("pay", ["text"], { outputSchema: { type: "object", properties } })] };
    };
    bench.put("before.json", status(["paid"]));
    bench.put("after.json", status(["paid", "pending"]));
    const runs = await Promise.all(
      ["strict", "tolerant"].map((readers) => bench.run({ inputs: { readers, comment: "false" } })),
    );
    expect(runs.map(({ outputs }) => outputs.decision)).toEqual(["fail", "pass"]);
  });

  test.each([
    ["breaking", "pass"],
    ["risky", "pass"],
    ["review", "fail"],
  ])("fail-on: a text to review and %s give %s", async (failOn, decision) => {
    bench.put("before.json", { tools: [tool("pay")] });
    bench.put("after.json", { tools: [{ ...tool("pay"), description: "Pays the invoice that is named" }] });
    const run = await bench.run({ inputs: { "fail-on": failOn } });
    expect(run.outputs).toMatchObject({ decision, review: "1" });
  });

  test.each([
    ["breaking", "pass"],
    ["risky", "fail"],
    ["review", "fail"],
  ])("fail-on: an argument that is dropped and %s give %s", async (failOn, decision) => {
    const schema = (names: readonly string[]) => ({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    });
    bench.put("before.json", { tools: [{ ...tool("pay"), inputSchema: schema(["invoice", "note"]) }] });
    bench.put("after.json", { tools: [{ ...tool("pay"), inputSchema: schema(["invoice"]) }] });
    const run = await bench.run({ inputs: { "fail-on": failOn } });
    expect(run.outputs).toMatchObject({ decision, risky: "1", breaking: "0" });
  });

  test("fail-on: never lets everything through and still tells", async () => {
    const run = await bench.run({ inputs: { "fail-on": "never" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ decision: "pass", breaking: "1" });
    expect(bench.bodies()[0]).toContain("refund");
  });

  test.each([
    ["annotation", "pass", "input-format-added"],
    ["assertion", "fail", "input-format-added"],
  ])("formats: a new format that is read as an %s gives %s", async (formats, decision, rule) => {
    const address = (schema: object) => ({
      tools: [tool("pay", [], { inputSchema: { type: "object", properties: { to: { type: "string", ...schema } } } })],
    });
    bench.put("before.json", address({}));
    bench.put("after.json", address({ format: "email" }));
    const run = await bench.run({ inputs: { formats, comment: "false" } });
    expect(run.outputs.decision).toBe(decision);
    expect(readFileSync(run.outputs["report-markdown"] ?? "", "utf8")).toContain(rule);
  });

  describe("against-all: the earlier contracts with which the candidate is compared,", () => {
    const VOIDING = { tools: [...BEFORE.tools, tool("void")] };

    test.each([
      ["all of them", {}, "fail", "2.0.0"],
      ["against-last: the newest ones alone", { "against-last": "1" }, "pass", "2.0.0"],
    ])("%s", async (_words, inputs, decision, oldest) => {
      bench.put("after.json", BEFORE);
      bench.put("releases/1.0.0.json", VOIDING);
      bench.put("releases/2.0.0.json", BEFORE);
      const run = await bench.run({ inputs: { "against-all": "releases", ...inputs } });
      expect(run.outputs).toMatchObject({ decision, breaking: "0", "oldest-working": oldest });
    });

    test.each([
      ["however old", {}, "fail"],
      ["against-days: those that were in force since", { "against-days": "30" }, "pass"],
    ])("%s", async (_words, inputs, decision) => {
      bench.put("after.json", BEFORE);
      bench.put("releases/2020-01-31.json", VOIDING);
      bench.put("releases/2020-06-30.json", BEFORE);
      const run = await bench.run({ inputs: { "against-all": "releases", ...inputs } });
      expect(run.outputs.decision).toBe(decision);
    });
  });

  test.each([
    ["that says what the candidate serves", "now.json", "pass"],
    ["that says something else", "stale.json", "fail"],
    ["that nobody asks for", "none", "pass"],
  ])("contract-file: one %s", async (_words, file, decision) => {
    const served = { tools: [{ name: "pay", description: "pay", inputSchema: { type: "object" } }] };
    bench.put("before.json", served);
    bench.put("now.json", served);
    bench.put("stale.json", BROKEN);
    bench.put("server.mjs", STDIO_SERVER);
    const inputs = { candidate: "stdio:node server.mjs", "candidate-environment": "TOOLS=pay", "contract-file": file };
    const run = await bench.run({ inputs: { ...inputs, comment: "false" } });
    expect(run.outputs.decision).toBe(decision);
    if (decision === "fail") expect(run.summary).toContain("contract-file-outdated");
  });

  test("usage: a recorded call that would fail makes a break of what passes without it", async () => {
    bench.put("before.json", { tools: [tool("pay", ["text"])] });
    bench.put("after.json", {
      tools: [tool("pay", ["text"], { inputSchema: { ...CLOSED, additionalProperties: false } })],
    });
    bench.put("calls.ndjson", {
      tool: "pay",
      arguments: { text: "x", extra: 1 },
      client: "desk",
      at: "2026-11-20T10:00:00Z",
    });
    const without = await bench.run({ inputs: { comment: "false" } });
    const run = await bench.run({ inputs: { usage: "calls.ndjson", comment: "false" } });
    expect([without.outputs.decision, run.outputs.decision]).toEqual(["pass", "fail"]);
  });

  test("comment: false writes none", async () => {
    const run = await bench.run({ inputs: { comment: "false" } });
    expect(run.outputs).toMatchObject({ decision: "fail", comment: "unwanted", "comment-url": "" });
    expect(bench.bodies()).toEqual([]);
  });

  test("report-dir and service: where the reports are and what they are called", async () => {
    const run = await bench.run({ inputs: { "report-dir": "out/reports", service: "payments-mcp" } });
    expect(run.outputs["report-json"]).toBe(join(bench.directory, "out/reports/payments-mcp.json"));
    expect(JSON.parse(readFileSync(run.outputs["report-json"] ?? "", "utf8")).service).toBe("payments-mcp");
    expect(run.summary).toContain("payments-mcp");
  });

  test("report-dir: one that cannot be written is told", async () => {
    const run = await bench.run({ inputs: { "report-dir": "before.json" } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toMatch(
      /reports cannot be written to .*before\.json \(ENOTDIR\): name another report-dir/,
    );
  });

  test("working-directory: where targets and manifests are", async () => {
    bench.put("server/before.json", BEFORE);
    bench.put("server/after.json", GROWN);
    bench.put("server/package.json", { version: "1.1.0" });
    bench.github.repository.putFiles(BASE, { "server/package.json": '{"version":"1.0.0"}' });
    const run = await bench.run({ inputs: { "working-directory": "server" } });
    expect(run.outputs).toMatchObject({ decision: "pass", safe: "1", "declared-bump": "minor" });
  });

  test("working-directory: one that does not exist is told", async () => {
    const run = await bench.run({ inputs: { "working-directory": "nowhere" } });
    expect(told(run, "error")).toContain("working-directory: there is no folder nowhere");
  });

  test.each([
    ["raised enough", "1.0.0..2.0.0", { "declared-bump": "major", breaking: "1" }],
    ["raised too little, which is breaking too", "1.0.0..1.1.0", { "declared-bump": "minor", breaking: "2" }],
    ["not looked at", "none", { "declared-bump": "", breaking: "1" }],
  ])("declared-version: %s", async (_, version, outputs) => {
    bench.put("package.json", { version: "1.0.1" });
    bench.github.repository.putFiles(BASE, { "package.json": '{"version":"1.0.0"}' });
    expect((await bench.run({ inputs: { "declared-version": version } })).outputs).toMatchObject(outputs);
  });

  test("declared-version: without one, the manifest of the base commit is compared with the workspace's", async () => {
    bench.put("after.json", GROWN);
    bench.put("package.json", { version: "1.0.1" });
    bench.github.repository.putFiles(BASE, { "package.json": '{"version":"1.0.0"}' });
    const run = await bench.run();
    expect(run.outputs).toMatchObject({ decision: "fail", "declared-bump": "patch", "required-bump": "minor" });
  });

  test("github-token: without one nothing is asked of GitHub", async () => {
    const run = await bench.run({ inputs: { "github-token": "" } });
    expect(run.outputs).toMatchObject({ decision: "fail", "comment-url": "" });
    expect(told(run, "notice")).toContain("The comment was skipped, since github-token is empty");
    expect(bench.github.requests).toEqual([]);
  });
});

const CLOSED = { type: "object", properties: { text: { type: "string" } }, required: ["text"] };
