import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Fault } from "../fakes/github/server.ts";
import { image, PromotionBench, TOKEN } from "./promotion-bench.ts";
import type { ActionRun } from "./run-action.ts";

/*
 * The bundle, where GitHub fails at one request of each kind. Every request of every phase is made to fail in
 * test/gates/promotion/promotion-faults.test.ts, in one process; and in promote-environment-faults-everywhere.test.ts, by the bundle.
 */

jest.setTimeout(60_000);
let bench: PromotionBench;
let before: number;

beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("development", "1");
  await bench.snapshot("development", "old.json");
  bench.putPolicy();
  before = Number(await bench.deploy("development", OLD));
}, 90_000);
afterEach(async () => {
  bench.github.endFaults();
  // Nothing is under way when the next one starts; what has ended already is left as it is.
  const newest = String(bench.github.repository.history.ids()[0]);
  await bench.run({ inputs: { ...FINISH, "deployment-id": newest, outcome: "failure" } });
});
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const OLD = { image: image("1"), "schema-path": "old.json", "schema-version": "1.0.0" };
const START = { phase: "start", environment: "development", ...OLD, "finish-in": "later" };
const FINISH = { phase: "finish", environment: "development", outcome: "success" };

const UNAVAILABLE: Fault["reply"] = { status: 503, headers: { "retry-after": "0" }, body: { message: "Unavailable" } };
const always = { times: Number.POSITIVE_INFINITY };

/** The numbers of the deployments with their newest state, without those of starts that were put aside. */
function standing(): readonly string[] {
  const { history } = bench.github.repository;
  const all = history.ids().filter((id) => id >= before);
  return all.map((id) => history.statuses(id).at(-1)?.state ?? "none").filter((state) => state !== "error");
}

/** The step of a run, and the same as its second attempt. */
async function twice(inputs: Readonly<Record<string, string>>, runId: number, faults: readonly Fault[]) {
  for (const fault of faults) bench.github.addFault(fault);
  const first = await bench.run({ inputs, runId });
  bench.github.endFaults();
  const between = standing();
  bench.github.repository.runs.change(runId, { attempt: 2 });
  const second = await bench.run({ inputs, runId, environment: { GITHUB_RUN_ATTEMPT: "2" } });
  return { first, between, second };
}

function expectTold({ exitCode, stdout, stderr, summary }: ActionRun): void {
  const told = `${stdout}${stderr}${summary}`.replaceAll(`::add-mask::${TOKEN}`, "");
  expect([exitCode, told]).toEqual([1, expect.stringMatching(/\bagain\b/)]);
  expect(told).not.toContain(TOKEN);
}

const FAULTS: readonly (readonly [string, readonly Fault[]])[] = [
  ["the policy is not given", [{ operation: "repos/get-content", reply: UNAVAILABLE, ...always }]],
  ["the ledger cannot be read", [{ operation: "graphql", reply: UNAVAILABLE, ...always }]],
  ["the connection is cut when the ledger is read", [{ operation: "graphql", reply: "cut-off", times: 3 }]],
  ["the contract is not kept", [{ operation: "git/create-blob", reply: UNAVAILABLE, ...always }]],
  [
    "the head is taken, and nothing answers any more",
    [
      { operation: "git/update-ref", reply: "cut-off", acts: true },
      { operation: "graphql", reply: UNAVAILABLE, after: 3, ...always },
    ],
  ],
  [
    "the deployment is made, and nothing is read any more",
    [
      { operation: "repos/create-deployment", reply: "cut-off", acts: true },
      { operation: "graphql", reply: UNAVAILABLE, after: 4, ...always },
    ],
  ],
  [
    "it is not said that it has begun",
    [{ operation: "repos/create-deployment-status", reply: UNAVAILABLE, ...always }],
  ],
];

describe("a start", () => {
  test.each(FAULTS)("when %s: deploys nothing, and the run again completes it", async (_what, faults) => {
    const runId = bench.newRun();
    const stood = standing();
    const { first, between, second } = await twice(START, runId, faults);
    expectTold(first);
    // What was made without a word is no deployment yet.
    expect(between.filter((state) => state !== "none")).toEqual(stood);
    expect([second.stdout, second.exitCode]).toEqual([second.stdout, 0]);
    expect(standing()).toEqual(["in_progress", ...stood]);
  });
});

describe("a finish", () => {
  test.each<readonly [string, readonly Fault[]]>([
    ["the success is not written", [{ operation: "repos/create-deployment-status", reply: UNAVAILABLE, ...always }]],
    [
      "the success is written and not answered",
      [{ operation: "repos/create-deployment-status", reply: "cut-off", acts: true }],
    ],
    [
      "the end of what was before is not written",
      [{ operation: "repos/create-deployment-status", reply: UNAVAILABLE, after: 1, ...always }],
    ],
    ["the head is not written", [{ operation: "git/update-ref", reply: UNAVAILABLE, ...always }]],
  ])("when %s: the run again completes it, and one serves", async (_what, faults) => {
    const runId = bench.newRun();
    const started = await bench.run({ inputs: START, runId });
    expect([started.stdout, started.exitCode]).toEqual([started.stdout, 0]);
    const id = started.outputs["deployment-id"] ?? "";
    const { first, second } = await twice({ ...FINISH, "deployment-id": id }, runId, faults);
    expectTold(first);
    expect([second.stdout, second.exitCode]).toEqual([second.stdout, 0]);
    expect(standing().filter((state) => state === "success")).toHaveLength(1);
    expect(bench.lastStatus(id)).toEqual(["success", "deployed"]);
    const head = bench.github.repository.git.file("mcp-gates-ledger", "heads/weather/development.json");
    expect(JSON.parse(head ?? "")).toMatchObject({ deploymentId: Number(id), state: "success" });
  });
});
