import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { told as messages } from "./probe-bench.ts";
import { image, PromotionBench } from "./promotion-bench.ts";
import type { ActionRun } from "./run-action.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;

beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("development", "1");
  await bench.snapshot("development", "old.json");
  bench.putPolicy();
}, 90_000);
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const OLD = { image: image("1"), "schema-path": "old.json", "schema-version": "1.0.0" };
const place = { environment: "development" };

const START = { phase: "start", ...place, ...OLD };

/** Starts a deployment, a while after whatever came before: what was rolled back needs a younger run. */
async function start(inputs: Readonly<Record<string, string>> = {}, runId?: number): Promise<ActionRun> {
  bench.github.clock.advance(60_000);
  const started = await bench.run({ inputs: { ...START, ...inputs }, ...(runId === undefined ? {} : { runId }) });
  if (started.exitCode !== 0) throw new Error(started.stdout);
  return started;
}

/** A deployment under way; `outcome` ends it. */
async function begun(outcome?: string): Promise<string> {
  const id = (await start()).outputs["deployment-id"] ?? "";
  if (outcome !== undefined) await finish({ "deployment-id": id, outcome });
  return id;
}

const finish = async (inputs: Readonly<Record<string, string>>, runId = bench.newRun()) =>
  await bench.run({ inputs: { phase: "finish", ...place, ...inputs }, runId });

describe("phase finish", () => {
  test.each([
    ["success", ["success", "deployed"]],
    ["failure", ["failure", "failed: it crashed at once"]],
    ["abandoned", ["error", "abandoned: it crashed at once"]],
  ])(
    "outcome %s: is written of the deployment that the run has under way, with the reason",
    async (outcome, status) => {
      bench.github.clock.advance(60_000);
      const runId = bench.newRun();
      const id = (await start({}, runId)).outputs["deployment-id"] ?? "";
      const reason: Record<string, string> = outcome === "success" ? {} : { reason: "it crashed\nat once" };
      const run = await finish({ outcome, ...reason }, runId);
      expect([run.exitCode, run.outputs["deployment-id"]]).toEqual([0, id]);
      expect(bench.lastStatus(id)).toEqual(status);
      expect(JSON.parse(run.outputs.result ?? "")).toMatchObject({ outcome, deploymentId: id });
    },
  );

  test("outcome rolled-back: takes back what serves", async () => {
    const id = await begun("success");
    const run = await finish({ outcome: "rolled-back", reason: "agents lost a tool" });
    expect([run.exitCode, run.outputs["deployment-id"]]).toEqual([0, id]);
    expect(bench.lastStatus(id)).toEqual(["inactive", "rolled back: agents lost a tool"]);
  });

  test("the same end again passes and writes nothing else", async () => {
    const id = await begun("failure");
    const { length } = bench.github.repository.history.statuses(Number(id));
    const again = await finish({ "deployment-id": id, outcome: "failure" });
    expect(again.exitCode).toBe(0);
    expect(bench.github.repository.history.statuses(Number(id))).toHaveLength(length);
  });

  test("deployment-id: the deployment that is named ends, and no other", async () => {
    const id = await begun("success");
    const later = await begun();
    expect((await finish({ "deployment-id": id, outcome: "rolled-back" })).exitCode).toBe(0);
    expect([bench.lastStatus(id)[0], bench.lastStatus(later)[0]]).toEqual(["inactive", "in_progress"]);
    await finish({ "deployment-id": later, outcome: "failure" });
  });

  test("an end that contradicts the one on record is refused, and the record stands", async () => {
    const id = await begun("failure");
    const run = await finish({ "deployment-id": id, outcome: "success" });
    expect(run.exitCode).toBe(1);
    expect(messages(run, "error")).toEqual([
      `Deployment ${id} to development has ended with failure already, so it cannot end with success. Start a new one.`,
    ]);
    expect(bench.lastStatus(id)[0]).toBe("failure");
  });

  test.each([
    [
      { outcome: "success", "deployment-id": "999" },
      "deployment-id: 999 is no deployment to development; the newest are",
    ],
    [{ outcome: "success" }, "There is nothing to finish in development: no deployment is under way."],
    [{ "deployment-id": "1" }, "outcome: needed for the phase finish: success, failure, rolled-back, or abandoned."],
    [{ outcome: "well" }, 'outcome: "well"'],
    [{ outcome: "success", "deployment-id": "../1" }, "deployment-id: is no id of a deployment"],
    [{ outcome: "success", environment: "" }, "environment: needed for the phase finish; name it as the policy does."],
  ])("of %j it says what is wrong, and writes nothing", async (inputs, problem) => {
    const before = bench.writes;
    const run = await finish(inputs);
    expect(run.exitCode).toBe(1);
    expect(messages(run, "error")).toEqual([expect.stringContaining(problem)]);
    expect(bench.writes).toBe(before);
  });
});

describe("phase abandon", () => {
  const abandon = async (inputs: Readonly<Record<string, string>> = {}) =>
    await bench.run({ inputs: { phase: "abandon", ...place, ...inputs } });

  test("writes what a run that is over left under way, and then there is nothing to write", async () => {
    const runId = bench.newRun();
    const id = (await start({}, runId)).outputs["deployment-id"] ?? "";
    const early = await abandon();
    expect([early.exitCode, early.outputs["deployment-id"], bench.lastStatus(id)[0]]).toEqual([0, "", "in_progress"]);
    expect(early.summary).toContain(`Deployment ${id} to development is left alone: run ${runId} is not over.`);

    bench.github.repository.runs.change(runId, { status: "completed" });
    const dry = await abandon({ "dry-run": "true" });
    expect([dry.exitCode, dry.outputs["deployment-id"], bench.lastStatus(id)[0]]).toEqual([0, "", "in_progress"]);
    expect(dry.summary).toContain(`Deployment ${id} to development would be written as abandoned`);

    const run = await abandon();
    expect(run).toMatchObject({ exitCode: 0, outputs: { decision: "pass", allowed: "", "deployment-id": id } });
    const why = `run ${runId} is over and did not finish it`;
    expect(bench.lastStatus(id)).toEqual(["error", `abandoned: ${why}`]);
    expect(messages(run, "warning")).toContain(`Deployment ${id} to development is abandoned: ${why}.`);
    expect(run.summary.trim()).toBe(`### ⚠️ Deployment ${id} to development was written as abandoned: ${why}.`);

    const again = await abandon();
    expect([again.exitCode, again.outputs["deployment-id"]]).toEqual([0, ""]);
    expect(again.summary.trim()).toBe("### ➖ In development nothing is under way by a run that is known to be over.");
  });
});

describe("finish-in", () => {
  test("job: the end of the job writes a deployment that it did not finish as abandoned", async () => {
    const started = await start();
    const ended = await bench.endJob(started, { inputs: START });
    expect(ended.exitCode).toBe(0);
    expect(bench.lastStatus(started.outputs["deployment-id"])).toEqual([
      "error",
      "abandoned: its job ended without finishing it",
    ]);
    expect(messages(ended, "warning")).toContainEqual(expect.stringContaining("give finish-in: later"));
  });

  test("job: the end of the job leaves a deployment alone that it has finished", async () => {
    const started = await start();
    const id = started.outputs["deployment-id"] ?? "";
    await finish({ "deployment-id": id, outcome: "success" });
    const before = bench.writes;
    const ended = await bench.endJob(started, { inputs: START });
    expect([ended.exitCode, bench.writes, bench.lastStatus(id)[0]]).toEqual([0, before, "success"]);
    expect(ended.stdout).not.toContain("finish-in: later");
  });

  test("later: the end of the job leaves the deployment to another job", async () => {
    const inputs = { ...START, "finish-in": "later" };
    const started = await start(inputs);
    const id = started.outputs["deployment-id"] ?? "";
    const before = bench.github.requests.length;
    const ended = await bench.endJob(started, { inputs });
    expect([ended.exitCode, bench.github.requests.length]).toEqual([0, before]);
    expect((await finish({ "deployment-id": id, outcome: "success" })).exitCode).toBe(0);
  });

  test("the end of a job whose step only planned asks nobody anything", async () => {
    const planned = await bench.run({ inputs: { ...START, phase: "plan" } });
    const before = bench.github.requests.length;
    const ended = await bench.endJob(planned, { inputs: { ...START, phase: "plan" } });
    expect([ended.exitCode, messages(ended, "warning"), bench.github.requests.length]).toEqual([0, [], before]);
  });
});

test("of two starts at once one wins, and the other is told which", async () => {
  bench.github.clock.advance(60_000);
  const runs = await Promise.all(
    [bench.newRun(), bench.newRun()].map(async (runId) => ({ runId, ...(await bench.run({ inputs: START, runId })) })),
  );
  const [winner, loser] = runs.toSorted((left, right) => (left.exitCode ?? 2) - (right.exitCode ?? 2));
  expect([winner?.exitCode, loser?.exitCode]).toEqual([0, 1]);
  expect([loser?.outputs.allowed, loser?.outputs.decision, loser?.outputs["reason-code"]]).toEqual([
    "false",
    "wait",
    "ledger.busy",
  ]);
  expect(loser?.stdout).toContain(`https://github.com/acme/payments/actions/runs/${winner?.runId}`);
  expect(bench.states("development").filter((state) => state === "in_progress")).toHaveLength(1);
});
