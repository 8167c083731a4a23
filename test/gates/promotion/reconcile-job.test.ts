import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { isUnderWay } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aRecord } from "../../promotion/builders.ts";
import { BRANCH, COMMIT, NEW, POLICY, type PromotionWorld, readyToPromote, SERVICE } from "./promotion-world.ts";

const LATER = "c".repeat(40);
const WAITING = `waiting/${SERVICE}/production.json`;

let world: PromotionWorld;
beforeEach(async () => {
  world = await readyToPromote();
});
afterEach(async () => await world.close());

const reconcile = async (run: number) => await world.step({ phase: "reconcile", environment: "production" }, { run });

/** Writes what waits anew, as whoever may push to the branch can. */
function tamper(changes: object): void {
  const { git } = world.github.repository;
  git.push(BRANCH, { [WAITING]: JSON.stringify({ ...JSON.parse(git.file(BRANCH, WAITING) ?? ""), ...changes }) });
}

describe("what waits", () => {
  test("is started by a run of a later commit, as a deployment of the commit that was asked for", async () => {
    const { result, told } = await reconcile(world.newRun({ headSha: LATER }));
    expect([told.includes("Nobody would believe"), result?.outputs.decision]).toEqual([false, "pass"]);
    const id = result?.outputs["deployment-id"] ?? "";
    const run = world.newRun();
    await world.pass({ phase: "finish", environment: "production", deploymentId: id, outcome: "success" }, { run });
    expect(await world.serving("production")).toBe(id);
    const { records } = await (await world.ledger()).read({ service: SERVICE, environment: "production" });
    expect(records.at(-1)).toMatchObject({ id, commit: COMMIT, release: { schemaVersion: NEW.schemaVersion } });
  });

  test.each([
    ["a run of another commit", () => ({ commit: LATER }), `is of the commit ${COMMIT}`],
    ["a run that is gone", () => runOf(4711), "there is no run 4711"],
    ["a run of another repository", () => runOf(1, "acme/other"), "is no run of this repository"],
  ])("is not started where it names %s", async (_what, changes, message) => {
    tamper(changes());
    const { failure } = await reconcile(world.newRun());
    expect(failure).toContain(message);
    expect(failure).toContain("Start it anew");
    expect(world.states("production")).toHaveLength(1);
  });

  test("is not believed in the record where the run that asked is not one of a protected branch", async () => {
    const { run } = JSON.parse(world.github.repository.git.file(BRANCH, WAITING) ?? "");
    world.github.repository.runs.change(Number(run.id), { branch: "feature" });
    const { failure } = await reconcile(world.newRun({ headSha: LATER }));
    expect(failure).toContain("of the branch feature, which is not protected");
    expect(world.states("production")).toHaveLength(1);
  });
});

describe("withdraw", () => {
  const withdraw = async (inputs: object = {}) =>
    await world.step({ phase: "withdraw", environment: "production", ...inputs });

  test("takes back what waits, so that it is not started", async () => {
    const { result, told } = await withdraw();
    expect(told).toContain(`${NEW.image} waits no longer to go to production.`);
    expect(JSON.parse(result?.outputs.result ?? "{}")).toMatchObject({ withdrawn: { image: NEW.image } });
    expect((await reconcile(world.newRun())).told).toContain("Nothing waits to go to production.");
    expect((await withdraw()).told).toContain("Nothing waits to go to production.");
    expect(world.states("production")).toHaveLength(1);
  });

  test("refuses what it cannot do: another environment, and to write nothing", async () => {
    expect((await withdraw({ environment: "prodution" })).failure).toContain("the policy does not name prodution");
    expect((await withdraw({ dryRun: true })).failure).toContain("dry-run: the phase withdraw always writes");
    expect(world.github.repository.git.file(BRANCH, WAITING)).toContain(NEW.image);
  });
});

test("what a run of another CI system has under way is not ended for a number that GitHub does not know", async () => {
  world.putPolicy({ ...POLICY, ledger: { kind: "file" } });
  const ledger = fileLedger({ path: ".mcp-gates/ledger", directory: world.directory });
  const place = { service: SERVICE, environment: "production" };
  const run = {
    id: "4711",
    attempt: 1,
    url: "https://gitlab.example.com/acme/weather/-/pipelines/4711",
    actor: "rita",
  };
  const seen = await ledger.read(place);
  const { id: _, events: __, startedAt: ___, isEmergency: ____, ...begun } = aRecord([], { ...place, run });
  await ledger.start(begun, { seen, contract: undefined });
  await reconcile(world.newRun());
  expect((await ledger.read(place)).records.map(isUnderWay)).toEqual([true]);
});

test("an environment that the policy does not name is told as such, and not as one to which nothing waits to go", async () => {
  const { failure } = await world.step({ phase: "reconcile", environment: "prodution" });
  expect(failure).toBe("environment: the policy does not name prodution; it names development, production.");
});

function runOf(id: number, repository = "acme/payments") {
  const url = `https://github.com/${repository}/actions/runs/${id}`;
  return { run: { id: String(id), attempt: 1, url, actor: "octocat" } };
}
