import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BEFORE, EVENTS, GateBench, GROWN } from "./gate-bench.ts";
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

describe("a change that breaks agents", () => {
  test("fails the step and says so everywhere", async () => {
    const run = await bench.run();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe("");
    expect(run.outputs).toEqual({
      acknowledged: "0",
      decision: "fail",
      identical: "false",
      "oldest-working": "",
      "witnesses-json": expect.stringMatching(/contract-witnesses\.json$/),
      "required-bump": "major",
      "declared-bump": "",
      "change-kind": "schema",
      breaking: "1",
      risky: "0",
      review: "0",
      safe: "0",
      "baseline-digest": expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      "candidate-digest": expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      "report-json": join(bench.directory, "mcp-gates-report/contract.json"),
      "report-markdown": join(bench.directory, "mcp-gates-report/contract.md"),
      "report-sarif": join(bench.directory, "mcp-gates-report/contract.sarif"),
      comment: "created",
      "comment-url": "https://github.com/acme/payments/pull/7#issuecomment-1001",
    });
    expect(run.summary).toContain("refund");
    expect(bench.bodies()[0]).toContain("refund");
    expect(run.commands.find(({ name }) => name === "error")?.properties.title).toContain("refund");
    expect(told(run, "error")).toContain("The contract gate says no: 1 breaking change");
  });

  test("is written to whole reports", async () => {
    const { outputs } = await bench.run();
    const read = (name: string) => readFileSync(outputs[name] ?? "", "utf8");
    expect(JSON.parse(read("report-json"))).toMatchObject({
      reportVersion: 1,
      decision: "fail",
      changes: [{ rule: "tool-removed", subject: { kind: "tool", name: "refund" } }],
    });
    expect(read("report-markdown")).toContain("refund");
    const [result] = JSON.parse(read("report-sarif")).runs[0].results;
    expect(result.ruleId).toBe("tool-removed");
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("after.json");
  });
});

describe("a change that breaks nothing", () => {
  test("passes, with the bump that it requires", async () => {
    bench.put("after.json", GROWN);
    const run = await bench.run();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      decision: "pass",
      safe: "1",
      "required-bump": "minor",
      "change-kind": "schema",
    });
    expect(told(run, "error")).toBe("");
  });

  test("at all passes as identical and writes no comment", async () => {
    bench.put("after.json", BEFORE);
    const run = await bench.run();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      decision: "pass",
      identical: "true",
      "change-kind": "none",
      "comment-url": "",
    });
    expect(run.outputs["baseline-digest"]).toBe(run.outputs["candidate-digest"]);
    expect(run.summary).toContain("identical");
    expect(bench.bodies()).toEqual([]);
  });
});

describe("every kind of run is judged", () => {
  test.each(["merge_group", "push", "workflow_dispatch"] as const)("%s, without a comment", async (event) => {
    bench.github.repository.putFiles("main", {});
    const run = await bench.run({ event: EVENTS[event] });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "fail", "comment-url": "" });
    expect(run.summary).toContain("refund");
    expect(bench.github.requests.map(({ operation }) => operation)).not.toContain("issues/list-comments");
    expect(told(run, "notice") + told(run, "warning")).toBe("");
  });
});

describe("a side that cannot be obtained", () => {
  test.each([
    ["baseline", { baseline: "none.json" }, "baseline"],
    ["candidate", { candidate: "stdio:no-such-command-here" }, "candidate"],
  ])("is no verdict: the %s", async (_, inputs, side) => {
    const run = await bench.run({ inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({
      ...Object.fromEntries(Object.keys(run.outputs).map((name) => [name, ""])),
      decision: "unknown",
      comment: "created",
      "comment-url": expect.stringContaining("issuecomment"),
    });
    expect(Object.keys(run.outputs)).toHaveLength(19);
    expect(told(run, "error")).toContain(side);
    expect(run.summary).toContain("no verdict");
    expect(run.summary).toContain(side);
    expect(bench.bodies()[0]).toContain("no verdict");
  });

  test("leaves no report of an earlier run, which would be published for this one", async () => {
    const { outputs } = await bench.run();
    const reports = ["json", "markdown", "sarif"].map((name) => outputs[`report-${name}`] ?? "");
    expect([...reports, outputs["witnesses-json"] ?? ""].map((path) => existsSync(path))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await bench.run({ inputs: { candidate: "none.json" } });
    expect(readdirSync(join(bench.directory, "mcp-gates-report"))).toEqual([]);
  });

  test("leaves the gate green again once it can be obtained", async () => {
    bench.put("after.json", GROWN);
    await bench.run({ inputs: { candidate: "none.json" } });
    const run = await bench.run();
    expect(run.exitCode).toBe(0);
    expect(bench.bodies()).toHaveLength(1);
    expect(bench.bodies()[0]).not.toContain("no verdict");
  });
});

test("a report that would take the place of the candidate is refused", async () => {
  bench.put("contract.json", GROWN);
  const run = await bench.run({ inputs: { candidate: "contract.json", "report-dir": "." } });
  expect(told(run, "error")).toContain("would take the place of the candidate");
  expect(JSON.parse(readFileSync(join(bench.directory, "contract.json"), "utf8"))).toEqual(GROWN);
});

describe("wrong inputs", () => {
  test("are all told at once, and nothing else happens", async () => {
    const run = await bench.run({
      inputs: { baseline: "", callers: "some", readers: "all", "fail-on": "minor", comment: "maybe", service: "a/b" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    const message = told(run, "error");
    for (const name of ["baseline", "callers", "readers", "fail-on", "comment", "service"])
      expect(message).toContain(`- ${name}: `);
    expect(bench.github.requests).toEqual([]);
  });

  test("show no stack", async () => {
    const run = await bench.run({ inputs: { baseline: "" } });
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ["GITHUB_EVENT_PATH", { GITHUB_EVENT_PATH: undefined }],
    ["GITHUB_REPOSITORY", { GITHUB_REPOSITORY: undefined }],
  ])("outside of GitHub Actions, without %s, say where to go", async (name, environment) => {
    const run = await bench.run({ environment });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain(name);
    expect(told(run, "error")).toMatch(/in a terminal use mcp-gates/);
  });
});

test("the runner not taking the summary changes nothing else", async () => {
  const run = await bench.run({ environment: { GITHUB_STEP_SUMMARY: join(bench.directory, "no/such/file") } });
  expect(run.outputs.decision).toBe("fail");
  expect(told(run, "warning")).toContain("The job summary could not be written");
  expect(bench.bodies()).toHaveLength(1);
});
