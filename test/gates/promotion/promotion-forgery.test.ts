import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { PlanReport } from "../../../shared/gates/promotion/plan-report.ts";
import type { StoredDeployment } from "../../fakes/github/history.ts";
import { BRANCH, COMMIT, NEW, POLICY, type PromotionWorld, readyToPromote, type Step } from "./promotion-world.ts";

/*
 * Somebody who may write to the repository, or a workflow that knows nothing of promotions, writes what looks like evidence. A plan for
 * production tells it by its code, in the output `result` and in the summary, and does not count it.
 */

let ready: PromotionWorld;
let world: PromotionWorld;
beforeAll(async () => {
  ready = await readyToPromote();
}, 30_000);
afterAll(async () => await ready.close());
beforeEach(async () => {
  world = await ready.copy();
});
afterEach(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

/** The deployments of `readyToPromote`: the old release in both environments, the new one in development. */
const OLD_IN_DEVELOPMENT = 1;
const OLD_IN_PRODUCTION = 2;
const NEW_IN_DEVELOPMENT = 3;
const PLAN = { phase: "plan", environment: "production", ...NEW } as const;

/** A release that nobody has ever deployed. */
const NEVER = { ...NEW, image: `registry.example.com/acme/weather@sha256:${"9".repeat(64)}` };

const MALLORY = { login: "mallory", type: "User" } as const;

function logOf(run: number): string {
  return `https://github.com/acme/payments/actions/runs/${run}`;
}

function payloadOf(id: number): Readonly<Record<string, unknown>> {
  return structuredClone(world.github.repository.history.stored(id)?.payload) as Readonly<Record<string, unknown>>;
}

/** Somebody makes a deployment to development that says it is of the release that was never deployed, and is a success. */
function forge(changes: Partial<StoredDeployment> = {}, { run = world.newRun(), said = {} } = {}): number {
  const { history } = world.github.repository;
  const payload = {
    ...payloadOf(NEW_IN_DEVELOPMENT),
    imageDigest: `sha256:${"9".repeat(64)}`,
    nonce: "a nonce that nobody knows of",
    previous: NEW_IN_DEVELOPMENT,
    runId: run,
    ...said,
  };
  const { now: createdAt } = world.github.clock;
  history.deployments.push({ environment: "development", sha: COMMIT, payload, states: [], createdAt, ...changes });
  const id = history.deployments.length;
  const log_url = logOf(run);
  history.addStatus(id, { state: "success", description: "deployed", log_url });
  history.addStatus(id, { state: "success", description: "probe ok unseen by smoke", log_url });
  return id;
}

/** Whoever may push to the branch of the ledger says that the newest deployment is this one. */
function nameInHead(id: number): void {
  const path = "heads/weather/development.json";
  const { git } = world.github.repository;
  const head = JSON.parse(git.file(BRANCH, path) ?? "") as object;
  const { nonce } = payloadOf(id);
  git.push(BRANCH, { [path]: JSON.stringify({ ...head, nonce, deploymentId: id, previous: NEW_IN_DEVELOPMENT }) });
}

/** What is told of the ledgers: code, environment and record, as they stand in `result`. */
function doubtsOf({ result }: Step): readonly string[] {
  const report = JSON.parse(result?.outputs.result ?? "{}") as PlanReport;
  return report.doubts.map(({ code, environment, recordId }) => `${code} ${environment} ${recordId}`);
}

/** The release that was never deployed has no evidence, and the one that was goes as before. */
async function expectNoEvidence(code: string, id: number): Promise<void> {
  const never = await world.step({ ...PLAN, ...NEVER });
  expect(never.result?.outputs.decision).not.toBe("pass");
  expect(JSON.parse(never.result?.outputs["blocking-gates"] ?? "[]")).toEqual(
    expect.arrayContaining(["order", "soak"]),
  );
  expect(doubtsOf(never)).toEqual([`${code} development ${id}`]);
  expect(never.told).toContain(`| \`${code}\` | development, record ${id} |`);
}

async function expectStillAllowed(): Promise<void> {
  const { outputs } = await world.pass(PLAN);
  expect(outputs.allowed).toBe(true);
}

describe("a deployment that no start made", () => {
  test("is forged by a run of the workflow that promotes as well", async () => {
    await expectNoEvidence("ledger.forged-record", forge());
    await expectStillAllowed();
  });

  test.each<readonly [string, Parameters<PromotionWorld["newRun"]>[0]]>([
    ["another branch", { branch: "feature" }],
    ["the fork of somebody", { headRepository: "mallory/payments" }],
    ["another commit", { headSha: "c".repeat(40) }],
    ["no workflow of the repository", { path: "dynamic/pages/build" }],
  ])("is forged by a run of %s, also when the branch of the ledger names it", async (_of, run) => {
    const id = forge({}, { run: world.newRun(run) });
    nameInHead(id);
    const never = await world.step({ ...PLAN, ...NEVER });
    expect(never.result?.outputs.decision).toBe("fail");
    expect(doubtsOf(never)).toEqual([`ledger.forged-record development ${id}`]);
    await expectStillAllowed();
  });

  test("is forged by a run of another workflow, where the policy names those that promote", async () => {
    world.putPolicy({
      ...POLICY,
      ledger: { kind: "github-deployments", workflows: [".github/workflows/promote.yml"] },
    });
    const id = forge({}, { run: world.newRun({ path: ".github/workflows/tests.yml" }) });
    nameInHead(id);
    const never = await world.step({ ...PLAN, ...NEVER });
    expect(never.result?.outputs.decision).toBe("fail");
    expect(doubtsOf(never)).toEqual([`ledger.forged-record development ${id}`]);
    await expectStillAllowed();
  });

  test("is forged by a person, also when the branch of the ledger names it", async () => {
    const id = forge({ creator: MALLORY });
    nameInHead(id);
    const never = await world.step({ ...PLAN, ...NEVER });
    expect(never.result?.outputs.decision).toBe("fail");
    expect(doubtsOf(never)).toEqual([`ledger.forged-record development ${id}`]);
    await expectStillAllowed();
  });

  test("is a replay when its payload is that of another", async () => {
    const said = payloadOf(NEW_IN_DEVELOPMENT);
    await expectNoEvidence("ledger.replayed-payload", forge({}, { said }));
    await expectStillAllowed();
  });

  test("is a replay when its payload is one of another environment", async () => {
    await expectNoEvidence("ledger.replayed-payload", forge({}, { said: { environment: "production" } }));
    await expectStillAllowed();
  });

  test("is foreign when a job with `environment:` made it, and ends no soak", async () => {
    const id = forge({ task: "deploy", payload: "" });
    const plan = await world.step(PLAN);
    expect([plan.failure, doubtsOf(plan)]).toEqual([undefined, [`ledger.foreign-record development ${id}`]]);
    expect(plan.told).toContain(`| \`ledger.foreign-record\` | development, record ${id} |`);
  });
});

describe("a verification", () => {
  /** The new release must be looked at within the hour before it goes to production. */
  const tooOld = ["soak"];

  test.each<readonly [string, () => { readonly log_url?: string }, object]>([
    ["a person", () => ({ log_url: logOf(world.newRun()) }), { creator: MALLORY }],
    ["a run of another branch", () => ({ log_url: logOf(world.newRun({ branch: "feature" })) }), {}],
    ["a run that does not exist", () => ({ log_url: logOf(99) }), {}],
    ["no run at all", () => ({}), {}],
  ])("that is written by %s is forged, and does not lengthen the soak", async (_by, log, by) => {
    world.hours(2);
    const status = { state: "success", description: "probe ok unseen by smoke", ...log() };
    world.github.repository.history.addStatus(NEW_IN_DEVELOPMENT, status, by);
    const plan = await world.step(PLAN);
    expect(plan.result?.outputs["blocking-gates"]).toBe(JSON.stringify(tooOld));
    expect(doubtsOf(plan)).toEqual([`ledger.forged-status development ${NEW_IN_DEVELOPMENT}`]);
    expect(plan.told).toContain("`ledger.forged-status`");
  });
});

describe("what is missing blocks", () => {
  test.each<readonly [string, string, number]>([
    ["the deployment that soaked", "development", NEW_IN_DEVELOPMENT],
    ["what production serves", "production", OLD_IN_PRODUCTION],
  ])("when %s was deleted", async (_what, environment, id) => {
    world.github.repository.history.remove(id);
    const plan = await world.step(PLAN);
    expect(plan.result?.outputs).toMatchObject({ allowed: false });
    expect(JSON.parse(plan.result?.outputs["blocking-gates"] ?? "[]")).toContain("ledger");
    expect(doubtsOf(plan)).toContain(`ledger.deleted-record ${environment} ${id}`);
    expect(plan.told).toContain("Promotion: ledger.deleted-record");
  });

  test("when the environment of a deployment was renamed, and it is no evidence where it turned up", async () => {
    world.github.repository.history.addStatus(OLD_IN_DEVELOPMENT, { state: "inactive" }, { environment: "production" });
    world.github.repository.history.addStatus(NEW_IN_DEVELOPMENT, { state: "inactive" }, { environment: "production" });
    const plan = await world.step(PLAN);
    expect(plan.result?.outputs).toMatchObject({ allowed: false });
    expect(doubtsOf(plan)).toEqual([
      `ledger.renamed-environment development ${NEW_IN_DEVELOPMENT}`,
      `ledger.renamed-environment production ${NEW_IN_DEVELOPMENT}`,
      `ledger.renamed-environment production ${OLD_IN_DEVELOPMENT}`,
    ]);
    expect(plan.told).toContain("Promotion: ledger.renamed-environment");
  });

  test("and nothing starts by it", async () => {
    world.github.repository.history.remove(NEW_IN_DEVELOPMENT);
    const before = world.states("production");
    const { failure } = await world.step({ ...PLAN, phase: "start" });
    expect(failure).toContain("it may not go: ledger, order");
    expect(world.states("production")).toEqual(before);
  });
});
