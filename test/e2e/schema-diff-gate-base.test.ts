import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mcpGates } from "./command.ts";
import {
  BASE,
  BEFORE,
  BOT,
  BROKEN,
  EVENTS,
  GateBench,
  GROWN,
  pullRequestEvent,
  STDIO_SERVER,
  TOKEN,
  tool,
} from "./gate-bench.ts";
import type { ActionRun } from "./run-action.ts";

const PATH = "mcp-contract.json";
let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
  // The workspace has nothing but the candidate: nobody has checked anything out.
  rmSync(join(bench.directory, "before.json"));
  putAtBase({ [PATH]: BEFORE });
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

/** The files of a commit; anything but a text as JSON. */
function putAtBase(files: Readonly<Record<string, unknown>>, ref = BASE): void {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === "string" ? content : JSON.stringify(content),
  ]);
  bench.github.repository.putFiles(ref, { "README.md": "payments", ...Object.fromEntries(texts) });
}

function told(run: ActionRun, name: "error" | "warning" | "notice"): string {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : [])).join("\n");
}

describe("a baseline at the commit under the change", () => {
  test("needs no checkout", async () => {
    const run = await bench.run({ inputs: { baseline: `base:${PATH}` } });
    expect(run.outputs).toMatchObject({ decision: "fail", breaking: "1" });
    expect(run.summary).toContain("refund");
    expect(run.summary).toContain(`base:${PATH}`);
  });

  test.each([
    ["pull_request", pullRequestEvent(), BASE],
    ["the pull request of a fork", pullRequestEvent({ fork: true }), BASE],
    ["merge_group", EVENTS.merge_group, BASE],
    ["push", EVENTS.push, BASE],
    ["a push that makes a branch", EVENTS.new_branch, "main"],
    ["workflow_dispatch", EVENTS.workflow_dispatch, "main"],
    ["an event that names no branch", { name: "schedule", payload: { schedule: "0 0 * * *" } }, undefined],
  ])("is read, for %s, where the change cannot have written it", async (_, event, ref) => {
    const elsewhere = ref === BASE ? "main" : BASE;
    putAtBase({ [PATH]: GROWN }, elsewhere);
    putAtBase({ [PATH]: BEFORE }, ref ?? "main");
    const run = await bench.run({ inputs: { baseline: `base:${PATH}` }, event });
    expect(run.outputs).toMatchObject({ decision: "fail", breaking: "1" });
    const asked = bench.github.seen("repos/get-content").filter(({ url }) => url.includes(PATH));
    expect(asked.map(({ url }) => new URL(url, "http://fake").searchParams.get("ref"))).toContain(ref ?? null);
  });

  test("may be longer than the contents API gives out", async () => {
    const many = Array.from({ length: 8000 }, (_, index) => ({ ...tool(`t${index}`), description: "ü".repeat(60) }));
    const text = JSON.stringify({ tools: [...BEFORE.tools, ...many] });
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024);
    putAtBase({ [PATH]: text });
    bench.put("after.json", { tools: [tool("pay"), ...many] });
    const run = await bench.run({ inputs: { baseline: `base:${PATH}` } });
    expect(run.outputs).toMatchObject({ decision: "fail", breaking: "1" });
    expect(bench.github.seen("git/get-blob").length).toBeGreaterThan(0);
  });

  test.each([
    ["from the root of the repository", "base:services/desk/contract.json"],
    ["from the working directory with ./", "base:./contract.json"],
    ["with slashes and points to spare", "base:services//desk/./contract.json"],
  ])("has a path %s", async (_, baseline) => {
    putAtBase({ "services/desk/contract.json": BEFORE });
    bench.put("services/desk/after.json", BROKEN);
    const run = await bench.run({ inputs: { baseline, "working-directory": "services/desk" } });
    expect(run.outputs).toMatchObject({ decision: "fail", breaking: "1" });
  });

  test("is compared beside earlier contracts", async () => {
    bench.put("releases/1.0.0.json", { tools: [tool("pay"), tool("void")] });
    bench.put("after.json", BEFORE);
    const run = await bench.run({ inputs: { baseline: `base:${PATH}`, "against-all": "releases" } });
    expect(run.outputs).toMatchObject({ decision: "fail", "oldest-working": "" });
    expect(run.summary).toContain("void");
  });
});

describe("the contract file of the change, where it is not named,", () => {
  const served = (...names: readonly string[]) => ({
    inputs: {
      baseline: `base:./${PATH}`,
      candidate: "stdio:node server.mjs",
      "candidate-environment": `TOOLS=${names}`,
    },
  });

  test("is that of the baseline, when the candidate is a running server", async () => {
    bench.put("server.mjs", STDIO_SERVER);
    const listed = (...names: readonly string[]) => ({
      tools: names.map((name) => ({ name, description: name, inputSchema: { type: "object" } })),
    });
    putAtBase({ [PATH]: listed("pay") });
    bench.put(PATH, listed("pay"));
    const stale = await bench.run(served("pay", "list"));
    expect(stale.outputs.decision).toBe("fail");
    expect(stale.summary).toContain("contract-file-outdated");
    bench.put(PATH, listed("pay", "list"));
    expect((await bench.run(served("pay", "list"))).outputs.decision).toBe("pass");
  });

  test("counts from the root of the repository as the baseline does", async () => {
    bench.put("desk/server.mjs", STDIO_SERVER);
    putAtBase({ "desk/c.json": { tools: [] } });
    bench.put("desk/c.json", { tools: [] });
    const { inputs } = served("list");
    const run = await bench.run({ inputs: { ...inputs, baseline: "base:desk/c.json", "working-directory": "desk" } });
    expect(run.summary).toContain("contract-file-outdated");
  });

  test("is none, when the candidate is a file", async () => {
    bench.put(PATH, { tools: [] });
    bench.put("after.json", GROWN);
    expect((await bench.run({ inputs: { baseline: `base:${PATH}` } })).outputs.decision).toBe("pass");
  });
});

describe("a baseline that is not there is no verdict,", () => {
  test("and the change that brings the first contract is told so", async () => {
    putAtBase({});
    bench.put(PATH, BROKEN);
    const run = await bench.run({ inputs: { baseline: `base:${PATH}` } });
    expect(run.outputs).toMatchObject({ decision: "unknown", breaking: "" });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toBe(
      `Could not capture the baseline (base:${PATH}): there is no file ${PATH} at ${BASE}, the commit under the change; ` +
        "this change brings the first one: merge it without this check, and the next change is compared with it.",
    );
    expect(bench.bodies()[0]).toContain("no verdict");
  });

  test("and other changes are told how to write the first contract", async () => {
    putAtBase({});
    const run = await bench.run({ inputs: { baseline: "base:contracts/desk.json" } });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain(
      "write the first one with `mcp-gates snapshot <target> -o contracts/desk.json`",
    );
  });

  test.each([
    ["a folder", { "mcp-contract.json/a.json": "{}" }, `${PATH} is a directory at ${BASE}; name a contract file`],
    ["no contract", { [PATH]: "hello" }, `Could not capture the baseline (base:${PATH})`],
    ["no text", { [PATH]: "\u0000" }, `Could not capture the baseline (base:${PATH})`],
  ])("when it is %s", async (_, files, message) => {
    putAtBase(files);
    const run = await bench.run({ inputs: { baseline: `base:${PATH}` } });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain(message);
  });

  test("when it is longer than the policy allows", async () => {
    putAtBase({ [PATH]: BEFORE, ".github/mcp-gates.yml": "version: 1\ncapture: { max-bytes: 100 }\n" });
    const run = await bench.run({ inputs: { baseline: `base:${PATH}` } });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain("larger than 100 bytes");
  });

  test("when the workspace is not where the working directory is", async () => {
    const outside = join(bench.directory, "..");
    const run = await bench.run({
      inputs: {
        baseline: "base:./a.json",
        "working-directory": outside,
        candidate: join(bench.directory, "after.json"),
      },
    });
    expect(told(run, "error")).toContain(
      "the working directory is outside of the workspace; write the path from the root",
    );
  });

  test.each([
    ["GitHub fails again and again", 502, "Bad Gateway", "502 Bad Gateway); run the job again."],
    ["the token may not read it", 403, "Forbidden", "403 Forbidden); give the job `permissions: contents: read`, or"],
  ])("when %s", async (_, status, message, expected) => {
    putAtBase({ "long.json": JSON.stringify({ tools: [tool("pay", [], { title: "x".repeat(1024 * 1024) })] }) });
    // Nothing else is read as a blob.
    const reply = { status, headers: { "retry-after": "0" }, body: { message } };
    bench.github.addFault({ operation: "git/get-blob", reply, times: 9 });
    const run = await bench.run({ inputs: { baseline: "base:long.json" } });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain(`GitHub does not give out long.json at ${BASE} ([GET]`);
    expect(told(run, "error")).toContain(expected);
    expect(told(run, "error")).not.toContain(TOKEN);
  });
});

describe("a baseline at the commit under the change cannot be had", () => {
  test("without a token", async () => {
    const run = await bench.run({ inputs: { baseline: `base:${PATH}`, "github-token": "" } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain(`baseline: without github-token base:${PATH} cannot be read`);
  });

  test("with a token that may not read anything", async () => {
    bench.github.addToken("ghs_writer_00007", { account: BOT, permissions: { "pull-requests": "write" } });
    const run = await bench.run({ inputs: { baseline: `base:${PATH}`, "github-token": "ghs_writer_00007" } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain("Give the job `permissions: contents: read`");
  });

  test.each([
    ["as a candidate", { candidate: `base:${PATH}` }],
    ["by a path out of the repository", { baseline: "base:../mcp-contract.json" }],
  ])("%s", async (_, inputs) => {
    const run = await bench.run({ inputs });
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toContain("cannot be used: `base:`");
  });

  test("on the command line, which says what to write", async () => {
    const run = await mcpGates(["diff", `base:${PATH}`, "after.json"], { directory: bench.directory });
    expect(run.status).toBe(2);
    expect(run.notes).toContain("write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
  });
});
