import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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

/** A run of the action in a job of the README, with a token that may do what the job may, but for what is taken away. */
async function runIn(
  job: string,
  inputs: Readonly<Record<string, string>>,
  { runId = bench.newRun(), without = "" }: { readonly runId?: number; readonly without?: string } = {},
) {
  const token = `ghs_least_${job}_${without}`;
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  const permissions = Object.fromEntries(Object.entries(permissionsOf(job)).filter(([name]) => name !== without));
  bench.github.addToken(token, { account, permissions });
  const run = await bench.run({ inputs: { environment: "development", "github-token": token, ...inputs }, runId });
  return { run, told: `${run.exitCode} ${run.stdout}${run.stderr}` };
}

test("each job of the README has the permissions that it needs", async () => {
  expect((await runIn("plan", { phase: "plan", ...RELEASE })).told).toMatch(/^0 /);
  const runId = bench.newRun();
  const started = await runIn("promote", { phase: "start", ...RELEASE }, { runId });
  expect(started.told).toMatch(/^0 /);
  expect((await runIn("promote", { phase: "finish", outcome: "success" }, { runId })).told).toMatch(/^0 /);
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

describe("to abandon what died", () => {
  test("the job of the README has the permissions that it needs", async () => {
    const id = await leftUnderWay();
    expect((await runIn("abandon", { phase: "abandon" })).told).toMatch(/^0 /);
    expect(bench.lastStatus(id)[0]).toBe("error");
    expect(bench.github.violations).toEqual([]);
  });

  test.each(["contents", "deployments", "actions"])(
    "%s is needed: without it the step is red, and says so",
    async (without) => {
      await leftUnderWay();
      const { told } = await runIn("abandon", { phase: "abandon" }, { without });
      expect(told).toMatch(new RegExp(`^1 [^]*${without}`));
      expect((await runIn("abandon", { phase: "abandon" })).told).toMatch(/^0 /);
    },
  );

  test("nothing is to be written in a dry run, so that a job that only plans may do it", async () => {
    const id = await leftUnderWay();
    const { run, told } = await runIn("plan", { phase: "abandon", "dry-run": "true" });
    expect(told).toMatch(/^0 /);
    expect(run.stdout).toContain(`Deployment ${id} to development would be written as abandoned`);
    expect((await runIn("abandon", { phase: "abandon" })).told).toMatch(/^0 /);
  });
});

/** A deployment that is under way by a run that is over. */
async function leftUnderWay(): Promise<string> {
  bench.github.clock.advance(60_000);
  const runId = bench.newRun();
  const inputs = { phase: "start", "finish-in": "later", ...RELEASE };
  const { run, told } = await runIn("promote", inputs, { runId });
  if (run.exitCode !== 0) throw new Error(told);
  bench.github.repository.runs.change(runId, { status: "completed" });
  return run.outputs["deployment-id"] ?? "";
}
