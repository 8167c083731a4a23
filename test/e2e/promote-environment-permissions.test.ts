import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Token } from "../fakes/github/permissions.ts";
import { image, PromotionBench } from "./promotion-bench.ts";

const README = readFileSync(new URL("../../actions/promote-environment/README.md", import.meta.url), "utf8");
const RELEASE = { image: image("1"), "schema-path": "old.json", "schema-version": "1.0.0" };

let bench: PromotionBench;
beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("development", "1");
  await bench.snapshot("development", "old.json");
  bench.putPolicy();
}, 90_000);
afterAll(async () => await bench.close());

/** The permissions that the README gives to a job. */
function permissionsOf(job: string): Token["permissions"] {
  const blocks = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const [, text = ""] = blocks.flatMap((block) => new RegExp(`^  ${job}:\n((?: {4,}.*\n|\n)*)`, "m").exec(block) ?? []);
  return parse(text).permissions;
}

/** A run of the action in a job of the README, with a token that may do what the job may. */
async function runIn(job: string, inputs: Readonly<Record<string, string>>, runId = bench.newRun()) {
  const token = `ghs_least_${job}`;
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  bench.github.addToken(token, { account, permissions: permissionsOf(job) });
  const run = await bench.run({ inputs: { environment: "development", "github-token": token, ...inputs }, runId });
  return { run, told: `${run.exitCode} ${run.stdout}${run.stderr}` };
}

test("each job of the README has the permissions that it needs", async () => {
  expect((await runIn("plan", { phase: "plan", ...RELEASE })).told).toMatch(/^0 /);
  const runId = bench.newRun();
  const started = await runIn("promote", { phase: "start", ...RELEASE }, runId);
  expect(started.told).toMatch(/^0 /);
  expect((await runIn("promote", { phase: "finish", outcome: "success" }, runId)).told).toMatch(/^0 /);
  bench.github.repository.runs.change(runId, { status: "completed" });
  expect((await runIn("verify", { phase: "verify" })).told).toMatch(/^0 /);
  expect((await runIn("reconcile", { phase: "reconcile" })).told).toMatch(/^0 /);
  expect((await runIn("status", { phase: "status" })).told).toMatch(/^0 /);
  expect(bench.github.violations).toEqual([]);
}, 60_000);

test("and none that it does not: what only plans may not start, and what verifies may not finish", async () => {
  const start = await runIn("plan", { phase: "start", ...RELEASE, image: image("2") });
  expect(start.told).toMatch(/^1 /);
  const finish = await runIn("verify", { phase: "finish", outcome: "rolled-back" });
  expect(finish.told).toMatch(/^1 /);
}, 30_000);
