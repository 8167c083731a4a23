import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { semanticDigest } from "../../../shared/contract/semantic-digest.ts";
import { readDocument } from "../../../shared/mcp/document.ts";
import { isServing, isUnderWay } from "../../../shared/promotion/ledger.ts";
import { LedgerBench, ledgerRun, PLACE, release } from "./github-bench.ts";

let bench: LedgerBench;

beforeEach(async () => {
  bench = await LedgerBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

const kinds = async () => (await bench.read()).records.map(({ id, events }) => [id, ...events.map(({ kind }) => kind)]);

describe("a ledger of deployments", () => {
  test("tells nothing where nothing is", async () => {
    const now = bench.github.clock.now;
    expect(await bench.read()).toEqual({ ...PLACE, records: [], doubts: [], hasOlder: false, now });
  });

  test("tells of a deployment what was said at its start, by GitHub's clock", async () => {
    const at = bench.github.clock.now;
    const override = {
      reason: "all is on fire now",
      approvers: ["a", "b"],
      bypassed: ["soak"],
      expiresAt: at + 3_600_000,
    };
    const deployment = bench.deployment({ override, from: { environment: "development", deploymentId: "77" } });
    const seen = await bench.read();
    await bench.ledger().start(deployment, { seen, contract: undefined });
    const { records, doubts } = await bench.read();
    expect(records).toEqual([{ ...deployment, id: "1", startedAt: at, events: [], isEmergency: true }]);
    expect(doubts).toEqual([]);
  });

  test("tells what became of it, in order and by GitHub's clock", async () => {
    const id = await bench.deploy("1");
    await bench.verify(id);
    bench.minutes(5);
    await bench.verify(id, false, release("2").contractDigest);
    const { records } = await bench.read();
    const start = records[0]?.startedAt ?? 0;
    const verified = { kind: "verified", source: "protocol-probe" };
    expect(records[0]?.events).toEqual([
      { at: start + 60_000, kind: "succeeded" },
      { at: start + 120_000, ...verified, passed: true, contractDigest: release("1").contractDigest },
      { at: start + 420_000, ...verified, passed: false, contractDigest: `sha256:${"2".repeat(12)}` },
    ]);
  });

  test("ends what served before, in production too, and says so at GitHub", async () => {
    const production = { environment: "production" };
    const ledger = bench.ledger();
    for (const letter of ["1", "2"]) {
      const run = bench.run();
      const answer = await bench.begin({ ...production, release: release(letter), run });
      if (answer.state !== "started") throw new Error(answer.state);
      bench.minutes(1);
      const address = { ...PLACE, ...production, id: answer.deploymentId };
      await ledger.record(address, { kind: "finished", outcome: "success", detail: "" }, run);
    }
    expect((await bench.read("production")).records.map(isServing)).toEqual([false, true]);
    expect(bench.history.statuses(1).at(-1)).toMatchObject({ state: "inactive", description: "replaced by 2" });
  });

  test.each([
    ["failure", "failed", "failure"],
    ["abandoned", "abandoned", "error"],
  ] as const)("ends a deployment as %s without touching what serves", async (outcome, cause, state) => {
    await bench.deploy("1");
    await bench.deploy("2", outcome);
    const { records } = await bench.read();
    expect(records.map(isServing)).toEqual([true, false]);
    expect(records[1]?.events).toMatchObject([{ kind: "ended", cause }]);
    expect(bench.history.statuses(2).at(-1)?.state).toBe(state);
  });

  test("takes a success back, and no other end", async () => {
    const id = await bench.deploy("1");
    await bench.finish(id, "rolled-back");
    expect(await kinds()).toEqual([["1", "succeeded", "ended"]]);
    await expect(bench.finish(id, "success")).rejects.toThrow("has ended already (rolled-back)");
    await expect(bench.finish(id, "failure")).rejects.toThrow("cannot end as failure");
    await expect(bench.verify(id)).rejects.toThrow("does not serve any more");
  });

  test("rolls back what a deployment goes back from", async () => {
    await bench.deploy("1");
    await bench.deploy("2");
    await bench.deploy("1", "success", { isRollback: true });
    const { records } = await bench.read();
    expect(records.at(-2)?.events.at(-1)).toMatchObject({ kind: "ended", cause: "rolled-back" });
    expect(bench.history.statuses(2).at(-1)?.description).toBe("rolled back by 3");
  });

  test("says nothing of success when a deployment is looked at before it has ended", async () => {
    const answer = await bench.begin();
    await bench.verify(answer.state === "started" ? answer.deploymentId : "");
    expect(bench.history.statuses(1).map(({ state }) => state)).toEqual(["in_progress", "in_progress"]);
    expect((await bench.read()).records.map(isUnderWay)).toEqual([true]);
  });

  test("knows no deployment of another number", async () => {
    await bench.deploy("1");
    await expect(bench.finish("9", "success")).rejects.toThrow("knows no deployment 9 of payments-mcp in staging");
  });

  test("keeps services and environments apart", async () => {
    await bench.deploy("1");
    await bench.begin({ service: "billing-mcp" });
    await bench.begin({ environment: "production" });
    const { records, doubts } = await bench.read();
    expect([records.length, doubts]).toEqual([1, []]);
  });

  test("is read as far as the release before, or to the one that is asked for", async () => {
    for (const letter of ["1", "2", "3", "3"]) await bench.deploy(letter);
    const ids = async (reaching?: string) => {
      const asked = reaching === undefined ? {} : { reaching: release(reaching) };
      const { records, hasOlder } = await bench.ledger().read({ ...PLACE, ...asked });
      return [records.map(({ id }) => id).join(), hasOlder];
    };
    expect(await ids()).toEqual(["2,3,4", true]);
    expect(await ids("1")).toEqual(["1,2,3,4", false]);
    expect(await ids("9")).toEqual(["1,2,3,4", false]);
    expect(await ids("3")).toEqual(["4", true]);
  });

  test.each(["failure", "abandoned"] as const)(
    "is read past a deployment of the release that is asked for whose end was %s, to one that worked",
    async (outcome) => {
      for (const letter of ["1", "2", "3"]) await bench.deploy(letter);
      await bench.deploy("2", outcome);
      const { records, hasOlder } = await bench.ledger().read({ ...PLACE, reaching: release("2") });
      expect([records.map(({ id }) => id).join(), hasOlder]).toEqual(["2,3,4", true]);
    },
  );

  test("is read past a success of the release that is asked for which nobody believes", async () => {
    await bench.deploy("2");
    await bench.deploy("1");
    const answer = await bench.begin({ release: release("2") });
    const id = answer.state === "started" ? answer.deploymentId : "";
    const creator = { login: "mallory", type: "User" } as const;
    bench.history.addStatus(Number(id), { state: "success", description: "deployed" }, { creator });
    const { records } = await bench.ledger().read({ ...PLACE, reaching: release("2") });
    expect(records.map((record) => record.id).join()).toBe("1,2,3");
  });

  test("is read as far as what serves, whatever failed or was rolled back after it", async () => {
    for (const letter of ["0", "1"]) await bench.deploy(letter);
    await bench.deploy("2", "failure");
    await bench.deploy("3", "abandoned");
    const ids = async (reaching?: string) => {
      const asked = reaching === undefined ? {} : { reaching: release(reaching) };
      return (await bench.ledger().read({ ...PLACE, ...asked })).records.map(({ id }) => id).join();
    };
    expect(await ids()).toBe("2,3,4");
    // It never worked here.
    expect(await ids("3")).toBe("1,2,3,4");

    const run = bench.run();
    await bench.deploy("3", "success", { run });
    await bench.finish("5", "rolled-back", run);
    expect(await ids("3")).toBe("2,3,4,5");
    expect(await ids()).toBe("2,3,4,5");
  });

  test("reads more statuses and more deployments than fit on one page", async () => {
    await bench.deploy("1");
    const answer = await bench.begin({ release: release("2") });
    for (let count = 0; count < 150; count++) bench.history.deployments.push({ ...FOREIGN });
    const id = answer.state === "started" ? answer.deploymentId : "";
    await bench.finish(id, "success", ledgerRun(1001));
    const log_url = ledgerRun(1001).url;
    for (let count = 0; count < 250; count++)
      bench.history.addStatus(Number(id), { state: "success", description: "probe ok", log_url });
    const { records, doubts } = await bench.read();
    expect(records.map(({ events }) => events.length)).toEqual([2, 251]);
    expect(doubts.map(({ code, is }) => [code, is])).toEqual([
      ["ledger.foreign-record", "150 that no promotion made, the newest of them this"],
    ]);
  });

  test("asks for the list of a workflow's runs where it would have to ask for many", async () => {
    const id = await bench.deploy("1");
    for (let count = 0; count < 120; count++) {
      const { url: log_url } = bench.run({ path: ".github/workflows/verify.yml" });
      bench.history.addStatus(Number(id), { state: "success", description: "probe ok", log_url });
    }
    bench.github.requests.length = 0;
    expect((await bench.read()).records[0]?.events).toHaveLength(121);
    expect(bench.github.requests.length).toBeLessThan(10);
  });

  test("warns once of a machine whose clock is not GitHub's", async () => {
    const ledger = bench.ledger(undefined, undefined, () => bench.github.clock.now - 600_000);
    await ledger.read(PLACE);
    await ledger.now();
    expect(bench.warnings).toEqual([expect.stringContaining("10 minutes behind the ledger's")]);
  });

  test("keeps the message of a notice apart from what became of a deployment", async () => {
    const answer = await bench.begin();
    const description = "mcp-gates notice: slack C1 1.1 1.1.started x";
    bench.history.addStatus(1, { state: "in_progress", description });
    expect(answer.state).toBe("started");
    expect((await bench.read()).records[0]?.events).toEqual([]);
  });
});

const FOREIGN = { environment: "staging", sha: "b".repeat(40), task: "deploy", payload: "" };

const SIDE = { name: undefined, source: "a test", secrets: [] };

describe("a contract", () => {
  const TEXT = `${JSON.stringify({ tools: [] })}\n`;

  test("that is not what its digest names is not kept", async () => {
    const contract = { digest: release("1").contractDigest, text: TEXT };
    const starting = bench.ledger().start(bench.deployment(), { seen: await bench.read(), contract });
    await expect(starting).rejects.toThrow("is not the one that sha256:1111");
    expect(bench.history.deployments).toEqual([]);
  });

  test("is kept with the start, and read by its digest, as long as nobody changes it", async () => {
    const { contract: read } = readDocument(TEXT, { side: SIDE, depth: 64 });
    const contract = { digest: semanticDigest(read), text: TEXT };
    await bench.ledger().start(bench.deployment(), { seen: await bench.read(), contract });
    expect(await bench.ledger().contract(contract.digest)).toBe(TEXT);
    const path = `contracts/${contract.digest.slice("sha256:".length)}.json`;
    bench.git.push("mcp-gates-ledger", { [path]: TEXT.replace("[]", '[{"name":"x","inputSchema":{}}]') });
    await expect(bench.ledger().contract(contract.digest)).rejects.toThrow("was changed after it was written");
  });

  test("of more than a megabyte is read all the same", async () => {
    const long = TEXT.replace("[]", JSON.stringify([{ name: "x".repeat(1_100_000), inputSchema: {} }]));
    const { contract: read } = readDocument(long, { side: SIDE, depth: 64 });
    const contract = { digest: semanticDigest(read), text: long };
    await bench.ledger().start(bench.deployment(), { seen: await bench.read(), contract });
    expect(await bench.ledger().contract(contract.digest)).toBe(long);
  });

  test("that nobody kept is not there", async () => {
    bench.github.repository.putFiles("main", { "README.md": "" });
    expect(await bench.ledger().contract(release("1").contractDigest)).toBeUndefined();
  });
});

describe("what waits for its time", () => {
  const waiting = {
    image: "registry.example.com/acme/payments-mcp@sha256:1",
    contractDigest: release("1").contractDigest,
    schemaVersion: undefined,
    ticket: "CHG-42",
    run: ledgerRun(1),
    commit: "a".repeat(40),
    since: 1_700_000_000_000,
  };

  test("is kept until something else waits, or nothing", async () => {
    const ledger = bench.ledger();
    expect(await ledger.waiting(PLACE)).toBeUndefined();
    await ledger.setWaiting(PLACE, { ...waiting, ticket: "CHG-1" });
    await ledger.setWaiting(PLACE, waiting);
    expect(await ledger.waiting(PLACE)).toEqual(waiting);
    await ledger.setWaiting(PLACE, undefined);
    expect(await ledger.waiting(PLACE)).toBeUndefined();
  });
});
