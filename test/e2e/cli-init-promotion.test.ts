import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mcpGates } from "./command.ts";
import { image, PromotionBench, told } from "./promotion-bench.ts";

const RELEASE = { image: image("1"), "schema-path": "mcp-contract.json" };

let bench: PromotionBench;
beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("staging", "1");
  await bench.snapshot("staging", "mcp-contract.json");
  execFileSync("git", ["init", "-q", bench.directory]);
}, 60_000);
afterAll(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

/** A step of a workflow that `mcp-gates init` writes. */
async function step(inputs: Readonly<Record<string, string>>, path = ".github/workflows/mcp-promote.yml") {
  const runId = bench.newRun();
  bench.github.repository.runs.change(runId, { path });
  return await bench.run({ inputs: { environment: "staging", ...inputs }, runId });
}

test("by the policy that mcp-gates init writes, a first release gets to the first environment, and has to soak for the next", async () => {
  const release = ["--uses", `acme/mcp-gates@${"c".repeat(40)}`, "--uses-version", "v1.4.2"];
  const server = ["--service", "weather", "--candidate", "stdio:node server.js", "--deploy", "./deploy.sh"];
  const urls = ["--url", `staging=${bench.url("staging")}`];
  const written = await mcpGates(["init", ...server, ...urls, ...release], { directory: bench.directory });
  expect(written).toMatchObject({ status: 0, notes: "" });
  const policy = readFileSync(join(bench.directory, ".github/mcp-gates.yml"), "utf8");
  bench.github.repository.putFiles("main", { ".github/mcp-gates.yml": policy });

  const started = await step({ phase: "start", ...RELEASE });
  expect(told(started)).toEqual([0, "pass", "[]"]);
  const deployment = { "deployment-id": started.outputs["deployment-id"] ?? "" };
  const verified = await step({ phase: "verify", ...deployment }, ".github/workflows/mcp-verify.yml");
  const finished = await step({ phase: "finish", outcome: "success", ...deployment });
  expect([verified.exitCode, finished.exitCode]).toEqual([0, 0]);
  const onward = await step({ phase: "plan", environment: "production", ...RELEASE });
  // Not `order`: what these workflows wrote is believed.
  expect(JSON.parse(onward.outputs["blocking-gates"] ?? "")).toEqual(["contract", "soak", "approvals"]);
});
