import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { abandonDead } from "../../../shared/gates/promotion/abandon.ts";
import type { CallGitHub } from "../../../shared/github/client.ts";
import { isUnderWay } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import type { StoredRun } from "../../fakes/github/runs.ts";
import { aRecord } from "../../promotion/builders.ts";
import { NEW, POLICY, type PromotionWorld, readyToPromote, SERVICE } from "./promotion-world.ts";

const PLACE = { service: SERVICE, environment: "production" };
const PAGES = "https://github.com/acme/payments/actions/runs";

let world: PromotionWorld;
beforeEach(async () => {
  world = await readyToPromote();
});
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.close();
});

const abandon = async (inputs: object = {}) =>
  await world.step({ phase: "abandon", environment: "production", ...inputs });

const writes = () =>
  world.github.requests.filter(({ method, operation }) => method !== "GET" && operation !== "graphql").length;

/** A deployment to production, and the run that has it under way. */
async function begun(changes: Partial<StoredRun> = {}) {
  const run = world.newRun();
  const id = await world.begin("production", NEW, run);
  world.github.repository.runs.change(run, changes);
  return { id, run };
}

describe("the phase abandon", () => {
  test("writes what a run that is over left under way, gives its number, and writes nothing again", async () => {
    const { id, run } = await begun({ status: "completed" });
    const { failure, told, outputs } = await abandon();
    expect(failure).toBeUndefined();
    expect(told).toContain(`Deployment ${id} to production is abandoned: run ${run} is over and did not finish it.`);
    expect(outputs).toMatchObject({ decision: "pass", "deployment-id": id });
    expect(JSON.parse(outputs.result ?? "")).toMatchObject({
      ...PLACE,
      dryRun: false,
      abandoned: [{ deploymentId: id, run: { id: String(run) } }],
    });
    expect([world.statesOf(Number(id)).at(-1), world.head("production")?.state]).toEqual(["error", "abandoned"]);
    const before = writes();
    const again = await abandon();
    expect([again.failure, again.outputs["deployment-id"], writes()]).toEqual([undefined, undefined, before]);
  });

  test.each(["in_progress", "queued"] as const)(
    "leaves alone what a run has under way that is %s, and passes",
    async (status) => {
      const { id, run } = await begun({ status });
      const before = writes();
      const { failure, told, outputs } = await abandon();
      expect([failure, outputs["deployment-id"], writes()]).toEqual([undefined, undefined, before]);
      expect(told).toContain(`Deployment ${id} to production is left alone: run ${run} is not over.`);
      expect(world.statesOf(Number(id)).at(-1)).toBe("in_progress");
    },
  );

  test("with dry-run says what it would write, and writes nothing", async () => {
    const { id, run } = await begun({ status: "completed" });
    const before = writes();
    const { failure, told, outputs } = await abandon({ dryRun: true });
    expect([failure, outputs["deployment-id"], writes()]).toEqual([undefined, undefined, before]);
    expect(told).toContain(
      `Deployment ${id} to production would be written as abandoned: run ${run} is over and did not finish it. Nothing was written: dry-run.`,
    );
    expect(JSON.parse(outputs.result ?? "")).toMatchObject({ dryRun: true, abandoned: [{ deploymentId: id }] });
    expect(world.statesOf(Number(id)).at(-1)).toBe("in_progress");
  });

  test("passes where nothing is under way; it starts nothing, and leaves alone what waits", async () => {
    const before = writes();
    const { failure, told, outputs } = await abandon();
    expect([failure, outputs.decision, outputs["deployment-id"]]).toEqual([undefined, "pass", undefined]);
    expect(told).toContain("In production nothing is under way by a run that is known to be over.");
    expect([writes(), world.waits("production"), world.states("production").length]).toEqual([before, true, 1]);
  });

  test("refuses an environment that the policy does not name, and none at all", async () => {
    expect((await abandon({ environment: "prodution" })).failure).toContain("the policy does not name prodution");
    expect((await abandon({ environment: undefined })).failure).toContain("environment: needed for the phase abandon");
  });
});

describe("in a ledger of files", () => {
  const runAt = (url: string) => ({ id: "4711", attempt: 1, url, actor: "rita" });
  const ledgerOf = () => fileLedger({ path: ".mcp-gates/ledger", directory: world.directory });

  async function started(run: ReturnType<typeof runAt>) {
    const ledger = ledgerOf();
    const { id: _, events: __, startedAt: ___, isEmergency: ____, ...deployment } = aRecord([], { ...PLACE, run });
    const answer = await ledger.start(deployment, { seen: await ledger.read(PLACE), contract: undefined });
    if (answer.state !== "started") throw new Error(answer.state);
    return { ledger, id: answer.deploymentId };
  }

  test("what a run of another CI system has under way is left alone, and people are told that nobody here can tell", async () => {
    world.putPolicy({ ...POLICY, ledger: { kind: "file" } });
    const { ledger } = await started(runAt("https://gitlab.example.com/acme/weather/-/pipelines/4711"));
    const { failure, told, outputs } = await abandon();
    expect([failure, outputs["deployment-id"]]).toEqual([undefined, undefined]);
    expect(told).toContain("run 4711 is none of this repository");
    expect((await ledger.read(PLACE)).records.map(isUnderWay)).toEqual([true]);
  });

  test("where GitHub does not say whether a run is over, the step fails and says what the job needs", async () => {
    world.putPolicy({ ...POLICY, ledger: { kind: "file" } });
    const { ledger, id } = await started(runAt(`${PAGES}/4711`));
    const reply = { status: 403, body: { message: "No", documentation_url: "https://docs.github.com/rest" } };
    world.github.addFault({ operation: "actions/get-workflow-run", reply, times: Number.POSITIVE_INFINITY });
    const { failure } = await abandon();
    expect(failure).toContain(`Nobody can tell whether the run 4711 of deployment ${id} is over`);
    expect(failure).toContain("Run again; the job needs `actions: read`.");
    expect((await ledger.read(PLACE)).records.map(isUnderWay)).toEqual([true]);
  });

  test("a run that is deleted is over", async () => {
    world.putPolicy({ ...POLICY, ledger: { kind: "file" } });
    const { id } = await started(runAt(`${PAGES}/4711`));
    const { failure, outputs } = await abandon();
    expect([failure, outputs["deployment-id"]]).toEqual([undefined, id]);
  });

  test.each([
    ["a run that is over", async () => ({ status: "completed" }), [false], ["over"]],
    ["a run that finishes it while it is looked at", finishing, [false], []],
  ] as const)("what is under way by %s", async (_what, seenAtGitHub, underWay, told) => {
    const { ledger, id } = await started(runAt(`${PAGES}/4711`));
    const run = runAt(`${PAGES}/4712`);
    const repository = { owner: "acme", name: "payments" };
    const github = (async () => ({ data: await seenAtGitHub(id) })) as unknown as CallGitHub;
    const surroundings = { ledger, run, github: { call: github, repository, serverUrl: "https://github.com" } };
    const log = { warning: () => undefined };
    const promotion = { surroundings, github, context: { repository }, job: { log } } as unknown as Parameters<
      typeof abandonDead
    >[1];
    expect((await abandonDead(PLACE, promotion)).map((each) => each.run)).toEqual(told);
    const { records } = await ledger.read(PLACE);
    expect(records.map(isUnderWay)).toEqual(underWay);
    expect(records.at(-1)?.events.at(-1)?.kind).toBe(told.length === 0 ? "succeeded" : "ended");
  });

  /** The run writes its success and ends, between the look at the ledger and the look at the run. */
  async function finishing(id: string) {
    const event = { kind: "finished", outcome: "success", detail: "" } as const;
    await ledgerOf().record({ ...PLACE, id }, event, runAt(`${PAGES}/4711`));
    return { status: "completed" };
  }
});
