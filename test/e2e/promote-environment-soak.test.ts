import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { told as messages } from "./probe-bench.ts";
import { HOUR, image, PromotionBench, told } from "./promotion-bench.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;
let digest: string;

/** A release comes to development, from where it goes to staging after an hour. */
beforeAll(async () => {
  bench = await PromotionBench.start();
  await Promise.all([bench.serve("development", "1"), bench.serve("staging", "1")]);
  await bench.snapshot("development", "new.json");
  bench.putPolicy(WAY);
  await bench.deploy("development", NEW);
  digest = (await verify()).outputs["current-digest"] ?? "";
}, 90_000);
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const NEW = { image: image("2"), "schema-path": "new.json", "schema-version": "1.1.0" };
const WAY = {
  environments: {
    development: { order: 1 },
    staging: { order: 2, "promote-from": "development", soak: { min: "PT1H", verify: ["protocol-probe", "smoke"] } },
  },
};

const verify = async (inputs: Readonly<Record<string, string>> = {}) =>
  await bench.run({ inputs: { phase: "verify", environment: "development", ...inputs } });
const reconcile = async (inputs: Readonly<Record<string, string>> = {}) =>
  await bench.run({ inputs: { phase: "reconcile", environment: "staging", ...inputs } });
const startInStaging = async () => await bench.run({ inputs: { phase: "start", environment: "staging", ...NEW } });

describe("phase verify", () => {
  afterEach(async () => {
    bench.putPolicy(WAY);
    bench.github.clock.advance(60_000);
  });

  test("asks the servers and writes that they serve what was approved, and how far the soak is", async () => {
    bench.github.clock.advance(HOUR / 4);
    const run = await verify();
    expect([run.exitCode, run.outputs.decision, run.outputs["reason-code"]]).toEqual([0, "pass", ""]);
    expect(bench.lastStatus(run.outputs["deployment-id"])).toEqual([
      "success",
      `probe ok ${digest.replace("sha256:", "")} by protocol-probe`,
    ]);
    expect(Number(run.outputs["soak-elapsed"])).toBeGreaterThanOrEqual(HOUR / 4 / 1000);
    const left = HOUR - Number(run.outputs["soak-elapsed"]) * 1000;
    expect(run.outputs["eligible-at"]).toBe(new Date(bench.github.clock.now + left).toISOString());
    expect(run.summary).toContain("soak for staging: wait");
  });

  test("fails the step when nothing answers, and the soak begins anew", async () => {
    const policy = { ...WAY, probe: { targets: [{ target: "http://127.0.0.1:9/mcp", environment: "development" }] } };
    bench.putPolicy(policy);
    const run = await verify({ reason: "is not what the probe says" });
    expect([run.exitCode, run.outputs.decision, run.outputs["reason-code"]]).toEqual([
      1,
      "fail",
      "verification.failed",
    ]);
    expect(bench.lastStatus(run.outputs["deployment-id"])).toEqual([
      "failure",
      "probe failed unseen by protocol-probe: tcp.refused, 0 of 1 healthy",
    ]);
    expect(run.outputs["soak-elapsed"]).toBe("0");
  });

  test("fails the step when another contract is served than was approved", async () => {
    await bench.serve("development", "3");
    bench.putPolicy(WAY);
    const run = await verify();
    await bench.serve("development", "1");
    expect([run.exitCode, run.outputs.decision, run.outputs["reason-code"]]).toEqual([
      1,
      "fail",
      "verification.drifted",
    ]);
    expect(run.outputs["current-digest"]).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(run.outputs["current-digest"]).not.toBe(digest);
    expect(messages(run, "error")).toEqual([expect.stringContaining("it serves another contract than was approved")]);
  });

  test.each([
    ["true", 0, ["success", "probe ok unseen by smoke"]],
    ["false", 1, ["failure", "probe failed unseen by smoke: two orders were lost"]],
  ])(
    "verification-source and verification-passed: what somebody else found (%s) is written, and no server is asked",
    async (passed, exitCode, status) => {
      bench.putPolicy({
        ...WAY,
        probe: { targets: [{ target: "http://127.0.0.1:9/mcp", environment: "development" }] },
      });
      const said = { "verification-source": "smoke", "verification-passed": passed, reason: "two orders\nwere lost" };
      const run = await verify(said);
      expect([run.exitCode, bench.lastStatus(run.outputs["deployment-id"])]).toEqual([exitCode, status]);
    },
  );

  test.each([
    [{ "verification-source": "smoke" }, "verification-passed: smoke is not asked by this step"],
    [{ "verification-source": "smoke test" }, "verification-source: is no name of a verification"],
    [{ "verification-passed": "perhaps" }, "verification-passed"],
    [{ "deployment-id": "999" }, "deployment-id: 999 is no deployment to development on record."],
    [{ environment: "staging" }, "There is nothing to verify in staging: no deployment is on record."],
  ])("of %j it says what is wrong, and writes nothing", async (inputs, problem) => {
    const before = bench.writes;
    const run = await verify(inputs);
    expect([run.exitCode, bench.writes]).toEqual([1, before]);
    expect(messages(run, "error")).toEqual([expect.stringContaining(problem)]);
  });

  test("deployment-id: the deployment that is named is verified, and without it the one under way", async () => {
    const serving = (await verify()).outputs["deployment-id"] ?? "";
    const started = await bench.run({ inputs: { phase: "start", environment: "development", ...NEW } });
    const begun = started.outputs["deployment-id"] ?? "";
    const [any, named] = [await verify(), await verify({ "deployment-id": serving })];
    expect([any.outputs["deployment-id"], named.outputs["deployment-id"]]).toEqual([begun, serving]);
    expect([bench.lastStatus(begun)[0], bench.lastStatus(serving)[0]]).toEqual(["in_progress", "success"]);
    await bench.run({
      inputs: { phase: "finish", environment: "development", "deployment-id": begun, outcome: "success" },
    });
  });
});

describe("phase reconcile", () => {
  beforeEach(async () => {
    bench.github.clock.advance(60_000);
    bench.putPolicy(WAY);
  });

  test("says so where nothing waits", async () => {
    const run = await reconcile();
    expect([run.exitCode, run.outputs.allowed, run.outputs["deployment-id"]]).toEqual([0, "false", ""]);
    expect(run.summary).toContain("Nothing waits to go to staging.");
  });

  test("starts what waited for its time when the time has come, and not before", async () => {
    await bench.deploy("development", NEW);
    const early = await startInStaging();
    expect(told(early)).toEqual([1, "wait", '["soak"]']);
    const tooSoon = await reconcile();
    expect([...told(tooSoon), tooSoon.outputs["deployment-id"]]).toEqual([0, "wait", '["soak"]', ""]);
    expect(tooSoon.outputs["eligible-at"]).toBe(early.outputs["eligible-at"]);

    bench.github.clock.advance(HOUR);
    await verify();
    const before = bench.writes;
    const dry = await reconcile({ "dry-run": "true" });
    expect([...told(dry), dry.outputs["deployment-id"], bench.writes]).toEqual([0, "pass", "[]", "", before]);

    const run = await reconcile({ "finish-in": "later" });
    expect([...told(run), run.outputs.allowed]).toEqual([0, "pass", "[]", "true"]);
    expect(bench.lastStatus(run.outputs["deployment-id"])).toEqual(["in_progress", "in progress"]);
    expect(JSON.parse(run.outputs.result ?? "")).toMatchObject({ image: NEW.image, contractDigest: digest });
    expect((await reconcile()).summary).toContain("Nothing waits to go to staging.");
  });

  test("writes as abandoned what a run that is over left in progress, and nothing when it is dry", async () => {
    const runId = bench.newRun();
    const start = { phase: "start", environment: "development", ...NEW, "finish-in": "later" };
    const started = await bench.run({ inputs: start, runId });
    const id = started.outputs["deployment-id"];
    const inDevelopment = { environment: "development" };
    await reconcile(inDevelopment);
    expect(bench.lastStatus(id)[0]).toBe("in_progress");
    bench.github.repository.runs.change(runId, { status: "completed" });
    await reconcile({ ...inDevelopment, "dry-run": "true" });
    expect(bench.lastStatus(id)[0]).toBe("in_progress");
    const run = await reconcile(inDevelopment);
    expect(bench.lastStatus(id)).toEqual(["error", `abandoned: run ${runId} is over and did not finish it`]);
    expect(messages(run, "warning")).toContainEqual(
      expect.stringContaining(`Deployment ${id} to development is abandoned`),
    );
  });
});

test("phase status shows each environment with what it holds and what it waits for", async () => {
  const run = await bench.run({ inputs: { phase: "status", "report-dir": "status" } });
  const report = JSON.parse(readFileSync(join(bench.directory, "status/weather-status.json"), "utf8"));
  expect(run.exitCode).toBe(0);
  expect(report.environments.map(({ name }: { name: string }) => name)).toEqual(["development", "staging"]);
});
