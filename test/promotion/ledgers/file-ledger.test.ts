import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { contractFileText, EMPTY_CONTRACT } from "../../../shared/contract/model.ts";
import { semanticDigest } from "../../../shared/contract/semantic-digest.ts";
import { type Ledger, LedgerError, type LedgerEvent } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aContract, aDeployment, aFolder, aProbe, PLACE, RUN, SUCCESS } from "./builders.ts";

let directory: string;
let ledger: Ledger;
let now: number;
let folders = 0;
beforeAll(() => {
  directory = aFolder();
});
beforeEach(() => {
  now = 1000;
  folders += 1;
  ledger = aLedger();
});
afterAll(() => rmSync(directory, { recursive: true }));

const folder = () => join(directory, String(folders));
const aLedger = () => fileLedger({ path: String(folders), directory, clock: () => now, patience: 50 });

async function start(parts: Parameters<typeof aDeployment>[0] = {}): Promise<string> {
  now += 1;
  const deployment = aDeployment(parts);
  const answer = await ledger.start(deployment, { seen: await ledger.read(deployment), contract: undefined });
  if (answer.state !== "started") throw new Error(JSON.stringify(answer));
  return answer.deploymentId;
}

async function record(id: string, event: LedgerEvent): Promise<void> {
  now += 1;
  await ledger.record({ ...PLACE, id }, event, RUN);
}

async function deploy(parts: Parameters<typeof aDeployment>[0] = {}): Promise<string> {
  const id = await start(parts);
  await record(id, SUCCESS);
  return id;
}

const kinds = async () => {
  const { records } = await ledger.read(PLACE);
  return records.map(({ events }) => events.map((event) => ("cause" in event ? event.cause : event.kind)).join(" "));
};

const ended = (outcome: "failure" | "rolled-back" | "abandoned"): LedgerEvent => ({
  ...{ kind: "finished", outcome, detail: "" },
});

describe("the file ledger", () => {
  test("knows nothing where nothing was written", async () => {
    expect(await ledger.read(PLACE)).toEqual({ ...PLACE, records: [], doubts: [], hasOlder: false, now: 1000 });
    expect(() => readdirSync(folder())).toThrow("ENOENT");
  });

  test("tells of a deployment what was said of it, and what became of it", async () => {
    const id = await start();
    await record(id, aProbe());
    await record(id, SUCCESS);
    await record(id, aProbe("protocol-probe", false));
    const { records, doubts } = await aLedger().read(PLACE);
    expect(doubts).toEqual([]);
    expect(records).toEqual([
      {
        ...aDeployment(),
        id,
        isEmergency: false,
        startedAt: 1001,
        events: [
          { at: 1002, kind: "verified", source: "protocol-probe", passed: true, contractDigest: "sha256:c" },
          { at: 1003, kind: "succeeded" },
          { at: 1004, kind: "verified", source: "protocol-probe", passed: false, contractDigest: "sha256:c" },
        ],
      },
    ]);
  });

  test("keeps what went past gates, and the people who allowed it", async () => {
    const override = { reason: "Card payments are down", approvers: ["a", "b"], bypassed: ["soak"], expiresAt: 5000 };
    await start({ override });
    const { records } = await ledger.read(PLACE);
    expect(records[0]).toMatchObject({ isEmergency: true, override });
  });

  test("ends the deployment before when another one serves", async () => {
    await deploy();
    const second = await start();
    expect(await kinds()).toEqual(["succeeded", ""]);
    await record(second, SUCCESS);
    expect(await kinds()).toEqual(["succeeded replaced", "succeeded"]);
  });

  test.each<["failure" | "rolled-back" | "abandoned", string]>([
    ["failure", "failed"],
    ["rolled-back", "rolled-back"],
    ["abandoned", "abandoned"],
  ])("lets what served before go on when a deployment ends as %s", async (outcome, cause) => {
    await deploy();
    await record(await start(), ended(outcome));
    expect(await kinds()).toEqual(["succeeded", cause]);
  });

  test("takes back a success, also one that was replaced meanwhile", async () => {
    const bad = await deploy();
    await deploy();
    await record(bad, ended("rolled-back"));
    expect(await kinds()).toEqual(["succeeded replaced rolled-back", "succeeded"]);
  });

  test("ends what a rollback goes back from as rolled back, once the rollback serves", async () => {
    await deploy();
    const bad = await deploy();
    const rollback = await start({ isRollback: true });
    expect(await kinds()).toEqual(["succeeded replaced", "succeeded", ""]);
    await record(rollback, SUCCESS);
    expect(await kinds()).toEqual(["succeeded replaced", "succeeded rolled-back", "succeeded"]);
    await record(bad, ended("rolled-back"));
    expect(await kinds()).toEqual(["succeeded replaced", "succeeded rolled-back", "succeeded"]);
  });

  test("lets what served go on when a rollback fails", async () => {
    await deploy();
    await record(await start({ isRollback: true }), ended("failure"));
    expect(await kinds()).toEqual(["succeeded", "failed"]);
  });

  test("tells everything also to who asks how far back a release goes", async () => {
    for (let deployment = 0; deployment < 3; deployment++) await deploy();
    const reaching = { imageDigest: "sha256:9", contractDigest: undefined, schemaVersion: undefined };
    expect(await ledger.read({ ...PLACE, reaching })).toMatchObject({ records: { length: 3 }, hasOlder: false });
  });

  test("keeps fingerprints of what an environment has of its own", async () => {
    const fingerprints = { salt: "salt-salt", values: { DATABASE_URL: ["fingerprint-1", "fingerprint-2"] } };
    await start({ fingerprints });
    const { records } = await ledger.read(PLACE);
    expect(records[0]?.fingerprints).toEqual(fingerprints);
  });

  test("is not written on when the same end is told again", async () => {
    const id = await deploy();
    const before = readFileSync(join(folder(), "records/payments-mcp/production.jsonl"));
    await record(id, SUCCESS);
    expect(readFileSync(join(folder(), "records/payments-mcp/production.jsonl"))).toEqual(before);
  });

  test.each<readonly [string, LedgerEvent, LedgerEvent, RegExp]>([
    [
      "a success that failed",
      ended("failure"),
      SUCCESS,
      /ends the deployment \S+ as success, which has ended \(its outcome is failure\)/,
    ],
    ["a failure that succeeded", SUCCESS, ended("failure"), /as failure, which has ended \(its outcome is success\)/],
    ["a death that succeeded", SUCCESS, ended("abandoned"), /as abandoned, which has ended/],
    [
      "a probe of what failed",
      ended("failure"),
      aProbe(),
      /verifies the deployment \S+, which does not serve any more/,
    ],
  ])("refuses %s", async (_, first, second, message) => {
    const id = await start();
    await record(id, first);
    const before = await ledger.read(PLACE);
    await expect(record(id, second)).rejects.toThrow(message);
    expect((await ledger.read(PLACE)).records).toEqual(before.records);
  });

  test("refuses a probe of what another deployment has replaced", async () => {
    const first = await deploy();
    await deploy();
    await expect(record(first, aProbe())).rejects.toThrow("(another has taken its place)");
  });

  test("refuses what happens to a deployment that it does not know", async () => {
    await deploy();
    await expect(record("1-000000000000", SUCCESS)).rejects.toThrow(
      "The ledger knows no deployment 1-000000000000 of payments-mcp in production: name the one that `start` gave.",
    );
  });

  test("names the run that is under way to another one that wants to start", async () => {
    const seen = await ledger.read(PLACE);
    const id = await start();
    expect(await ledger.start(aDeployment(), { seen, contract: undefined })).toEqual({
      state: "busy",
      by: "run 4711, attempt 1 of octocat (since 1970-01-01T00:00:01.001Z, https://ci.example.com/4711)",
      deploymentId: id,
    });
  });

  test("starts nothing when it was written on since it was read", async () => {
    const id = await deploy();
    const seen = await ledger.read(PLACE);
    await record(id, aProbe());
    expect(await ledger.start(aDeployment(), { seen, contract: undefined })).toEqual({
      state: "changed",
      what: "entries about the deployments that were read: 1 more",
    });
    const other = await deploy();
    expect(await ledger.start(aDeployment(), { seen, contract: undefined })).toEqual({
      state: "changed",
      what: `the newest deployment is ${other}, and was ${id} when the ledger was read`,
    });
  });

  test("starts nothing by what was read of another environment", async () => {
    const seen = await ledger.read({ ...PLACE, environment: "staging" });
    await expect(ledger.start(aDeployment(), { seen, contract: undefined })).rejects.toThrow(
      "goes to payments-mcp in production, and what was read is of payments-mcp in staging",
    );
  });

  test("keeps environments and services apart", async () => {
    await deploy();
    await start({ environment: "staging" });
    const { records } = await ledger.read({ ...PLACE, environment: "staging" });
    expect(records.map(({ environment }) => environment)).toEqual(["staging"]);
    expect((await ledger.read({ ...PLACE, service: "desk-mcp" })).records).toEqual([]);
  });

  test("gives names that a file system would fold or refuse files of their own", async () => {
    for (const environment of ["prod", "PROD", "nul", "CON"]) await start({ environment });
    for (const environment of ["prod", "PROD", "nul", "CON"]) {
      const { records, doubts } = await ledger.read({ ...PLACE, environment });
      expect([environment, records.map((each) => each.environment), doubts]).toEqual([environment, [environment], []]);
    }
    const files = readdirSync(join(folder(), "records/payments-mcp"));
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(8);
    expect(files.filter((name) => /^(?:nul|con)\./i.test(name))).toEqual([]);
  });

  test("refuses what it could not read again", async () => {
    await expect(start({ image: "x".repeat(5000) })).rejects.toThrow(
      "The ledger cannot hold what is to be written: `image` is longer than 4096 characters.",
    );
    await expect(start({ commit: "half \ud800" })).rejects.toThrow("`commit` holds half a character");
    expect((await ledger.read(PLACE)).records).toEqual([]);
  });

  test("takes of a detail what fits, on one line", async () => {
    const id = await start();
    await record(id, {
      ...aProbe("protocol-probe", false),
      detail: `a\nb\u202e ${"x".repeat(9000)}\ud800`,
    } as LedgerEvent);
    expect((await ledger.read(PLACE)).records[0]?.events).toHaveLength(1);
    const text = readFileSync(join(folder(), "records/payments-mcp/production.jsonl"), "utf8");
    expect(text).toContain('"detail":"a | b<U+202E> xxx');
    expect(text.length).toBeLessThan(3000);
  });

  test("says what to do where it may not write", async () => {
    writeFileSync(join(directory, "a-file"), "");
    await expect(
      fileLedger({ path: "a-file", directory }).start(aDeployment(), {
        seen: await ledger.read(PLACE),
        contract: undefined,
      }),
    ).rejects.toThrow(/^The ledger a-file\/records\/payments-mcp\/production\.jsonl cannot be written \(\w+\): /);
  });

  test("follows no link that stands in the place of its file", async () => {
    await deploy();
    const path = join(folder(), "records/payments-mcp");
    writeFileSync(join(directory, "elsewhere"), readFileSync(join(path, "production.jsonl")));
    rmSync(join(path, "production.jsonl"));
    symlinkSync(join(directory, "elsewhere"), join(path, "production.jsonl"));
    await expect(ledger.read(PLACE)).rejects.toThrow(LedgerError);
  });

  test("reads no folder that stands in the place of its file", async () => {
    mkdirSync(join(folder(), "records/payments-mcp/production.jsonl"), { recursive: true });
    await expect(ledger.read(PLACE)).rejects.toThrow("production.jsonl is no file");
  });
});

describe("the clock of the file ledger", () => {
  test("never writes an entry that is older than the one before", async () => {
    const id = await start();
    now -= 10;
    await record(id, aProbe());
    const { records } = await ledger.read(PLACE);
    expect([records[0]?.startedAt, records[0]?.events[0]?.at]).toEqual([1001, 1001]);
  });

  test.each([
    [0, []],
    [
      1,
      [
        {
          code: "ledger.clock",
          recordId: "",
          is: "the clock of this machine is 0.001 seconds behind the newest entry",
          blocks: false,
        },
      ],
    ],
    [
      300_000,
      [
        {
          code: "ledger.clock",
          recordId: "",
          is: "the clock of this machine is 300 seconds behind the newest entry",
          blocks: false,
        },
      ],
    ],
    [
      300_001,
      [
        {
          code: "ledger.clock",
          recordId: "",
          is: "the clock of this machine is 300.001 seconds behind the newest entry",
          blocks: true,
        },
      ],
    ],
  ])("is doubted when it is %d ms behind as far as it must be", async (behind, doubts) => {
    now = 1_000_000;
    await start();
    now = 1_000_001 - behind;
    expect(await ledger.read(PLACE)).toMatchObject({ doubts, now: 1_000_001 });
  });
});

describe("a kept contract", () => {
  const keep = async (contract: { digest: string; text: string }) =>
    await ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract });

  test("is found by the digest that names it", async () => {
    const contract = aContract("hello");
    await keep(contract);
    expect(await ledger.contract(contract.digest)).toBe(contract.text);
    expect(await ledger.contract(aContract("other").digest)).toBeUndefined();
  });

  test("may be named by its semantic digest", async () => {
    const contract = { ...EMPTY_CONTRACT, instructions: "hello", capabilities: { tools: { listChanged: false } } };
    const kept = { digest: semanticDigest(contract), text: contractFileText(contract) };
    expect(kept.digest).not.toBe(aContract("hello").digest);
    await keep(kept);
    expect(await ledger.contract(kept.digest)).toBe(kept.text);
  });

  test("must be what its digest names, else nothing is written", async () => {
    const { digest } = aContract("hello");
    await expect(keep({ digest, text: aContract("other").text })).rejects.toThrow(
      `The contract that is to be kept is not the one that ${digest} names`,
    );
    await expect(keep({ digest: "sha256:c", text: "{}" })).rejects.toThrow("is not the one that sha256:c names");
    expect((await ledger.read(PLACE)).records).toEqual([]);
  });

  test("is not given out once it was changed, and is put right by who keeps it again", async () => {
    const contract = aContract("hello");
    await keep(contract);
    const path = join(folder(), `contracts/${contract.digest.slice(7)}.json`);
    writeFileSync(path, contract.text.replace("hello", "hullo"));
    await expect(ledger.contract(contract.digest)).rejects.toThrow(
      `The contract file of ${contract.digest} in ${folders} was changed after it was written`,
    );
    const { records } = await ledger.read(PLACE);
    await record(records[0]?.id ?? "", ended("abandoned"));
    await keep(contract);
    expect(await ledger.contract(contract.digest)).toBe(contract.text);
  });

  test("is asked for by a digest only", async () => {
    await expect(ledger.contract("../../etc/passwd")).rejects.toThrow('"../../etc/passwd" is no digest');
  });
});
