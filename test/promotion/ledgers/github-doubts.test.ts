import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { COMMIT, LedgerBench, ledgerRun, PERSON, PLACE, release } from "./github-bench.ts";

let bench: LedgerBench;

beforeEach(async () => {
  bench = await LedgerBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

/** What is not believed: the code, the record, and whether it blocks. */
const doubts = async (environment?: string) =>
  (await bench.read(environment)).doubts.map(({ code, recordId, blocks }) => [code, recordId, blocks]);
const payloadOf = (id: number) => structuredClone(bench.history.stored(id)?.payload) as Record<string, unknown>;

/** Somebody makes a deployment by GitHub's API, past the promotion. */
function forge(changes: object, more: object = {}): string {
  const environment = PLACE.environment;
  const payload = { ...payloadOf(1), nonce: "another-nonce-entirely", ...changes };
  bench.history.deployments.push({
    environment,
    sha: COMMIT,
    payload,
    states: [],
    createdAt: bench.github.clock.now,
    ...more,
  });
  return String(bench.history.deployments.length);
}

describe("a record that a start of ours did not make", () => {
  test("is forged, whatever it says of its run, and stands in nobody's way", async () => {
    await bench.deploy("1");
    const id = forge({ schemaDigest: release("9").contractDigest, previous: 1 });
    bench.history.addStatus(Number(id), { state: "success", log_url: ledgerRun(1000).url });
    const { records } = await bench.read();
    expect(records.map((record) => record.id)).toEqual(["1"]);
    expect(await doubts()).toEqual([["ledger.forged-record", "2", false]]);
    expect((await bench.begin({ release: release("2") })).state).toBe("started");
  });

  test("is replayed when its payload is that of another", async () => {
    await bench.deploy("1");
    const id = forge(payloadOf(1));
    expect(await doubts()).toEqual([["ledger.replayed-payload", id, false]]);
  });

  test("is replayed when its payload comes from another environment", async () => {
    await bench.deploy("1");
    forge(payloadOf(1), { environment: "production" });
    expect(await doubts("production")).toEqual([["ledger.replayed-payload", "2", false]]);
  });

  test.each([
    ["a job with `environment:`", { task: "deploy", payload: "" }],
    ["another program under our task", { payload: { kind: "other" } }],
  ])("is foreign when it is that of %s", async (_, more) => {
    await bench.deploy("1");
    const id = forge({}, more);
    bench.history.addStatus(Number(id), { state: "success" });
    expect(await doubts()).toEqual([["ledger.foreign-record", id, false]]);
    expect((await bench.read()).records).toHaveLength(1);
  });

  test.each([
    ["without a service", { service: undefined }],
    ["of a version that is not known", { v: 2 }],
    ["with a run that is none", { runId: "x" }],
  ])("is malformed when its payload is one %s, and then nothing is decided", async (_, changes) => {
    await bench.deploy("1");
    expect(await doubts()).toEqual([]);
    const id = forge(changes);
    expect(await doubts()).toEqual([["ledger.malformed-record", id, true]]);
  });
});

describe("a record of a run that is not believed", () => {
  test.each<readonly [string, Parameters<LedgerBench["runs"]["change"]>[1], string]>([
    ["of another branch", { branch: "feature" }, "of the branch feature, which is not protected"],
    ["of a fork", { headRepository: "mallory/payments" }, "of the branch main, which is not protected"],
    ["of another commit", { headSha: "c".repeat(40) }, "of the commit cccc"],
    ["of what is no workflow", { path: "dynamic/x" }, "is no workflow of the repository"],
    ["that began later", { createdAt: Date.UTC(2027, 0, 1) }, "began later"],
  ])("is forged: one %s", async (_, changes, words) => {
    await bench.deploy("1");
    await bench.deploy("2");
    bench.runs.change(1001, changes);
    const reading = await bench.read();
    expect(reading.doubts).toMatchObject([{ code: "ledger.forged-record", recordId: "2", blocks: false }]);
    expect(reading.doubts[0]?.is).toContain(words);
    expect(reading.records.map(({ id }) => id)).toEqual(["1"]);
  });

  test("is forged when there is no such run", async () => {
    await bench.deploy("1");
    bench.runs.remove(1000);
    expect(await doubts()).toEqual([["ledger.forged-record", "1", false]]);
  });

  test("is forged when a person wrote it", async () => {
    await bench.deploy("1");
    const stored = bench.history.deployments[0];
    if (stored !== undefined) bench.history.deployments[0] = { ...stored, creator: PERSON };
    expect(await doubts()).toEqual([["ledger.forged-record", "1", false]]);
  });

  test("is believed when its branch is protected", async () => {
    bench.runs.protectedBranches.add("release");
    await bench.deploy("1", "success", { run: bench.run({ branch: "release" }) });
    expect(await doubts()).toEqual([]);
  });

  test("is believed only of the workflows that the policy names", async () => {
    await bench.deploy("1");
    const policy = bench.policy([".github/workflows/release.yml"]);
    const reading = await bench.ledger(policy).read(PLACE);
    expect(reading.doubts[0]?.is).toContain("promote.yml, which the policy does not name");
    await expect(bench.begin({}, bench.ledger(policy))).rejects.toThrow("Nobody would believe what this run writes");
    const run = bench.run({ path: ".github/workflows/release.yml" });
    expect((await bench.begin({ run }, bench.ledger(policy))).state).toBe("started");
  });

  test.each([
    ["of another branch", { branch: "feature" }],
    ["of another commit", { headSha: "c".repeat(40) }],
  ])("is not written at all: the run is one %s", async (_, changes) => {
    await expect(bench.begin({ run: bench.run(changes) })).rejects.toThrow("Nobody would believe");
    expect([bench.history.deployments, bench.git.length("mcp-gates-ledger")]).toEqual([[], 0]);
  });
});

describe("a status that says that all is well", () => {
  const good = { state: "success", description: "probe ok", auto_inactive: false };
  beforeEach(async () => {
    await bench.deploy("1");
  });

  test.each([
    ["a person", () => ({ log_url: ledgerRun(1000).url }), { creator: PERSON }, "a person wrote it"],
    ["nobody's run", () => ({}), {}, "names no run"],
    ["a run elsewhere", () => ({ log_url: "https://github.com/x/y/actions/runs/1000" }), {}, "names no run"],
    ["a run that is gone", () => ({ log_url: ledgerRun(7).url }), {}, "there is no run 7"],
    [
      "a run of another branch",
      () => ({ log_url: bench.run({ branch: "feature" }).url }),
      {},
      "feature, which is not protected",
    ],
  ])("is forged by %s", async (_, more, by, words) => {
    bench.history.addStatus(1, { ...good, ...more() }, by);
    const { records, doubts: found } = await bench.read();
    expect(records[0]?.events.map(({ kind }) => kind)).toEqual(["succeeded"]);
    expect(found).toMatchObject([{ code: "ledger.forged-status", recordId: "1", blocks: false }]);
    expect(found[0]?.is).toContain(words);
  });

  test("does not bring a deployment to success that failed", async () => {
    await bench.deploy("2", "failure");
    bench.history.addStatus(2, { state: "success", description: "deployed" }, { creator: PERSON });
    const { records } = await bench.read();
    expect(records[1]?.events).toMatchObject([{ kind: "ended", cause: "failed" }]);
  });

  test("is not needed to say that something is bad: anybody may", async () => {
    bench.history.addStatus(1, { state: "failure", description: "probe failed" }, { creator: PERSON });
    const { records, doubts: found } = await bench.read();
    expect([records[0]?.events.at(-1), found]).toMatchObject([{ kind: "verified", passed: false }, []]);
  });

  test("is read before the bad one of the same second", async () => {
    const { url: log_url } = bench.run();
    bench.history.addStatus(1, { ...good, state: "failure", description: "probe failed" });
    bench.history.addStatus(1, { ...good, log_url });
    expect((await bench.read()).records[0]?.events.slice(1)).toMatchObject([{ passed: true }, { passed: false }]);
  });
});

describe("what is missing", () => {
  test("a record that was deleted blocks", async () => {
    for (const letter of ["1", "2"]) await bench.deploy(letter);
    bench.history.remove(1);
    expect(await doubts()).toEqual([["ledger.deleted-record", "1", true]]);
  });

  test("the newest record that was deleted blocks", async () => {
    for (const letter of ["1", "2"]) await bench.deploy(letter);
    bench.history.remove(2);
    expect(await doubts()).toEqual([["ledger.deleted-record", "2", true]]);
  });

  test("a record blocks whose environment was renamed, and it is no evidence under its new name", async () => {
    for (const letter of ["1", "2"]) await bench.deploy(letter);
    bench.history.addStatus(1, { state: "inactive" }, { environment: "production" });
    expect(await doubts()).toEqual([["ledger.renamed-environment", "1", true]]);
    expect(await doubts("production")).toEqual([["ledger.renamed-environment", "1", false]]);
  });

  test("the branch without a word of what is on record blocks", async () => {
    await bench.deploy("1");
    bench.git.deleteBranch("mcp-gates-ledger");
    expect(await doubts()).toEqual([["ledger.deleted-record", "1", true]]);
  });

  test("what the branch says must be readable", async () => {
    await bench.deploy("1");
    bench.git.push("mcp-gates-ledger", { "heads/payments-mcp/staging.json": "{" });
    expect(await doubts()).toContainEqual(["ledger.malformed-record", "", true]);
    await expect(bench.begin()).rejects.toThrow("cannot be read: put back what git says was there");
  });

  test("the branch must name a record of the environment", async () => {
    await bench.deploy("1");
    await bench.begin({ service: "billing-mcp" });
    const head = bench.git.file("mcp-gates-ledger", "heads/billing-mcp/staging.json") ?? "";
    bench.git.push("mcp-gates-ledger", { "heads/payments-mcp/staging.json": head });
    expect(await doubts()).toContainEqual(["ledger.malformed-record", "2", true]);
  });

  test("people can say that a record is gone for good: nothing before it is told", async () => {
    for (const letter of ["1", "2"]) await bench.deploy(letter);
    bench.history.remove(1);
    const path = "heads/payments-mcp/staging.json";
    const head = JSON.parse(bench.git.file("mcp-gates-ledger", path) ?? "") as object;
    bench.git.push("mcp-gates-ledger", { [path]: JSON.stringify({ ...head, forgotten: [1] }) });
    const reading = await bench.read();
    expect([reading.doubts, reading.records.length, reading.hasOlder]).toEqual([[], 1, true]);
    await bench.deploy("3");
    expect(await doubts()).toEqual([]);
  });

  test("a ledger that tells of what has not come blocks", async () => {
    await bench.deploy("1");
    bench.minutes(-10);
    expect(await doubts()).toEqual([["ledger.clock", "1", true]]);
  });
});

test.each([
  ["actions", { contents: "write", deployments: "write" }],
  ["contents", { actions: "read", deployments: "write" }],
  ["deployments", { actions: "read", contents: "write" }],
] as const)("a token without the permission %s is told which are needed", async (_, permissions) => {
  await bench.deploy("1");
  bench.github.addToken("ghs_ledger_token_0001", { account: { login: "b[bot]", type: "Bot" }, permissions });
  await expect(bench.read()).rejects.toThrow("Give the job `permissions: { actions: read");
});
