import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Contract } from "../../../shared/contract/model.ts";
import { type ContractGathering, gatherContract } from "../../../shared/gates/promotion/gather-contract.ts";
import { contractDigests } from "../../../shared/gates/promotion/release-contract.ts";
import { captureTarget } from "../../../shared/mcp/capture.ts";
import { judgeContract } from "../../../shared/promotion/gates/contract-gate.ts";
import { type Answering, DISCOVERY, type ScriptedServer, startScripted } from "../../mcp/probe/scripted-server.ts";
import { freePort, type RunningServer, referenceTarget, startEverything, startServer } from "../../servers/start.ts";
import { startReplicas, toolsOf } from "../replicas.ts";
import {
  aGathering,
  aPolicy,
  aReading,
  at,
  contractOf,
  deployed,
  gathered,
  IMAGE,
  keeping,
  PORTS,
  released,
} from "./contract-world.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const servers: (ScriptedServer | RunningServer)[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(...tools: readonly string[]): Promise<string> {
  const server = await startReplicas([toolsOf(...tools)]);
  servers.push(server);
  return server.url;
}

async function scripted(script: Parameters<typeof startScripted>[0]): Promise<string> {
  const server = await startScripted(script);
  servers.push(server);
  return server.url;
}

const without = ({ tools, ...contract }: Contract, name: string): Contract => ({
  ...contract,
  tools: tools.filter((tool) => tool.name !== name),
});

describe("what an environment serves", () => {
  let everything: RunningServer;
  beforeAll(async () => {
    everything = await startEverything("2026");
  });
  afterAll(async () => await everything.close());

  test("over HTTP is the contract that a capture has, by its digests", async () => {
    const { contract } = await captureTarget({ target: everything.url }, {});
    const target = aReading("production", [deployed(contract, "2.2.0", 2)]);
    const facts = await gathered(contract, [at(everything.url)], { target });
    expect(facts).toMatchObject({
      measure: { by: "served", comparison: { changes: [], undecided: [] } },
      servedDigest: contractDigests(contract).semantic,
      change: { kind: "infra", contractChange: "none", losesTools: false, breakingChanges: 0 },
      report: { identical: true, service: "desk" },
    });
    expect(judgeContract(facts.question).decision).toBe("pass");
  });

  test("over HTTP shows the tools that a release takes away", async () => {
    const { contract } = await captureTarget({ target: everything.url }, {});
    const facts = await gathered(without(contract, "echo"), [at(everything.url)]);
    expect(facts.change).toMatchObject({
      kind: "schema",
      contractChange: "other",
      removedTools: ["echo"],
      losesTools: true,
      breakingChanges: 1,
    });
    expect(judgeContract(facts.question)).toMatchObject({
      decision: "fail",
      reasons: [{ code: "contract.blocked-change", field: "tool echo", is: expect.stringContaining("(tool-removed)") }],
    });
  });

  test("is the same image and contract as what the ledger has: nothing but configuration changes", async () => {
    const { contract } = await captureTarget({ target: everything.url }, {});
    const record = deployed(contract, "2.2.0", 2);
    const target = aReading("production", [{ ...record, release: { ...record.release, imageDigest: IMAGE } }]);
    expect((await gathered(contract, [at(everything.url)], { target })).change.kind).toBe("config");
  });

  test("over stdio is compared as well", async () => {
    const target = (edition: "2025" | "2026") => referenceTarget("memory", edition);
    const { contract } = await captureTarget({ target: target("2026") }, {});
    const facts = await gathered(contract, [at(target("2025"))]);
    expect(facts.measure.by).toBe("served");
    expect(facts.change).toMatchObject({ kind: "schema", removedTools: [] });
    expect(facts.servedDigest).not.toBe(contractDigests(contract).semantic);
  });

  test("is asked in the era of the release, and tells whether older clients lose the server", async () => {
    const [both, modern] = [
      await startServer("modern", ["http"]),
      await startServer("modern", ["http", "--legacy", "reject"]),
    ];
    servers.push(both, modern);
    const legacy = await captureTarget({ target: both.url }, { era: "legacy" });
    expect((await gathered(legacy.contract, [at(both.url)])).change.contractChange).toBe("none");
    const { contract } = await captureTarget({ target: modern.url }, {});
    const dropped = await gathered(contract, [at(both.url)]);
    expect(judgeContract(dropped.question)).toMatchObject({
      decision: "fail",
      reasons: [{ is: expect.stringContaining("(protocol-version-dropped)") }],
    });
    const kept = await gathered((await captureTarget({ target: both.url }, {})).contract, [at(both.url)]);
    expect(judgeContract(kept.question).decision).toBe("pass");
  });
});

describe("several targets of an environment", () => {
  test("that serve the same are one, and those of other environments are not asked", async () => {
    const [one, two] = [await serving("a", "b"), await serving("a", "b")];
    const nobody = { target: `http://127.0.0.1:${await freePort()}/mcp`, environment: "staging" };
    const facts = await gathered(contractOf("a"), [at(one, { zone: "x" }), at(two, { zone: "y" }), nobody]);
    expect(facts).toMatchObject({ measure: { by: "served" }, change: { removedTools: ["b"] } });
  });

  test("that differ are no measure, and no record stands in for them", async () => {
    const [one, two] = [await serving("a", "b"), await serving("a")];
    const target = aReading("production", [deployed(contractOf("a"), "2.2.0", 2)]);
    const facts = await gathered(contractOf("a"), [at(one, { zone: "x" }), at(two, { zone: "y" })], {
      target,
      ledger: keeping(contractOf("a")),
      production: { "schema-changes": { "compare-with": "served-or-recorded" } },
    });
    expect(facts).toMatchObject({
      servedDigest: null,
      change: { kind: "schema", losesTools: true, breakingChanges: 1 },
    });
    expect(judgeContract(facts.question)).toMatchObject({
      decision: "unknown",
      reasons: [
        {
          code: "contract.served-unknown",
          is: expect.stringMatching(
            /^the contracts differ: http.*\(x\) has sha256:[0-9a-f]{12}; http.*\(y\) has sha256:/,
          ),
        },
      ],
    });
  });

  test("that differ behind one address are found where the policy says how many there are", async () => {
    const server = await startReplicas([toolsOf("a"), toolsOf("a", "b")]);
    servers.push(server);
    const facts = await gathered(contractOf("a"), [at(server.url, { replicas: 2 })]);
    expect(facts.question.served).toMatchObject({
      state: "unclear",
      why: expect.stringContaining("the contracts differ"),
    });
  });

  test("of which a replica behind the same address is down leave it open what is served, and are no empty place", async () => {
    const server = await startReplicas([toolsOf("a"), ({ text }) => text(503, "text/plain", "")]);
    servers.push(server);
    const { question } = await gathered(contractOf("a"), [at(server.url, { replicas: 2 })]);
    expect(question.served).toMatchObject({ state: "silent", mayBeEmpty: false });
  });

  test("of which one is down leave it open what is served", async () => {
    const down = `http://127.0.0.1:${await freePort()}/mcp`;
    const facts = await gathered(contractOf("a"), [at(await serving("a")), at(down, { zone: "y" })]);
    expect(facts.question.served).toEqual({
      state: "silent",
      mayBeEmpty: false,
      why: expect.stringMatching(
        /^1 of 2 could not be captured: .*\(y\): Nothing listens at the address: tcp\.refused/,
      ),
    });
    expect(judgeContract(facts.question).decision).toBe("unknown");
  });
});

describe("servers that do not tell what they serve", () => {
  const unsteady = (): Answering => {
    let count = 0;
    return ({ result }) => result({ tools: toolsOf(count++ % 2 === 0 ? "a" : "b") });
  };

  test.each<[string, () => Parameters<typeof startScripted>[0], string, object]>([
    [
      "a gateway with nothing behind it",
      () => ({ "*": ({ text }) => text(503, "text/plain", "") }),
      "silent",
      { mayBeEmpty: true },
    ],
    ["no such path", () => ({ "*": ({ text }) => text(404, "text/plain", "") }), "silent", { mayBeEmpty: true }],
    [
      "a login",
      () => ({ "*": ({ text }) => text(401, "text/plain", "", { "www-authenticate": "Bearer" }) }),
      "silent",
      { mayBeEmpty: false },
    ],
    ["an error within", () => ({ "tools/list": ({ error }) => error(-32603) }), "silent", { mayBeEmpty: false }],
    ["no tools", () => ({}), "unclear", { why: expect.stringContaining("0 tools, at least 1 asked for") }],
    ["lists that do not hold still", () => ({ "tools/list": unsteady() }), "unclear", {}],
  ])("%s", async (_name, script, state, more) => {
    const facts = await gathered(contractOf("a"), [at(await scripted(script()))]);
    expect(facts.question.served).toMatchObject({ state, ...more });
    expect(judgeContract(facts.question).decision).toBe("unknown");
    expect(facts.change).toMatchObject({ kind: "schema", contractChange: "other", losesTools: true });
  });

  test("of a server without tools nothing is missing where the policy says so", async () => {
    const policy = aPolicy([at(await scripted({}))], { probe: { "min-tools": 0 } });
    const { question } = await gatherContract(aGathering(released(contractOf("a")), { policy }), PORTS);
    expect(question.served.state).toBe("captured");
  });

  test("an environment of which the policy names no server", async () => {
    const elsewhere = { target: await serving("a"), environment: "staging" };
    expect((await gathered(contractOf("a"), [])).question.served.state).toBe("not-named");
    const { question } = await gathered(contractOf("a"), [elsewhere, { target: `${elsewhere.target}?b` }]);
    expect(question.served).toMatchObject({
      state: "not-named",
      why: expect.stringContaining("environment: production"),
    });
  });

  test("credentials for servers over HTTP are no matter for an environment that has processes", async () => {
    const settings = {
      headers: { "x-key": "k-123456" },
      tls: {},
      authentication: { kind: "bearer", token: "t-123456" },
    } as const;
    const facts = await gathered(contractOf("a"), [at(referenceTarget("memory", "2026"))], { settings });
    expect(facts.measure.by).toBe("served");
  });

  test("a target that cannot be asked is told, and nothing is known", async () => {
    const { question } = await gathered(contractOf("a"), [at("mcp-contract.json")]);
    expect(question.served).toMatchObject({
      state: "silent",
      mayBeEmpty: false,
      why: expect.stringContaining("it is no running server"),
    });
  });

  test("no tool is called there, whatever the policy has a probe call", async () => {
    const server = await startScripted({ "tools/list": ({ result }) => result({ tools: toolsOf("a") }) });
    servers.push(server);
    const policy = aPolicy([at(server.url)], { probe: { canaries: [{ tool: "a" }], "required-tools": ["b"] } });
    const settings = { canaries: [{ tool: "a" }] };
    const { measure } = await gatherContract(aGathering(released(contractOf("a")), { policy, settings }), PORTS);
    expect(measure.by).toBe("served");
    expect(server.steps()).toContain("POST tools/list");
    expect(server.steps()).not.toContain("POST tools/call");
  });

  test("what is sent to them is shown in no reason", async () => {
    const url = await scripted({ "*": ({ text, headers }) => text(503, "text/plain", String(headers["x-key"])) });
    const facts = await gathered(contractOf("a"), [at(url)], { settings: { headers: { "x-key": "k-secret-123456" } } });
    expect(JSON.stringify(judgeContract(facts.question))).not.toContain("k-secret");
  });
});

describe("an environment in which nothing runs", () => {
  const nowhere = async () => [at(`http://127.0.0.1:${await freePort()}/mcp`)];
  const recordedToo = { production: { "schema-changes": { "compare-with": "served-or-recorded" } } };
  const before = contractOf("a", "b");
  const onRecord = { target: aReading("production", [deployed(before, "2.2.0", 2)]), ledger: keeping(before) };

  test("and of which nothing is on record takes its first release", async () => {
    const facts = await gathered(contractOf("a"), await nowhere());
    expect(judgeContract(facts.question)).toMatchObject({
      decision: "pass",
      summary: "nothing is served in production and nothing is on record: the release is the first",
    });
    expect(facts.change).toMatchObject({ kind: "schema", contractChange: "additive", breakingChanges: 0 });
  });

  test("and of which something is on record is measured by it only where the policy says so", async () => {
    const strict = await gathered(contractOf("a"), await nowhere(), onRecord);
    expect(judgeContract(strict.question).decision).toBe("unknown");
    const facts = await gathered(contractOf("a"), await nowhere(), { ...onRecord, ...recordedToo });
    expect(facts).toMatchObject({ measure: { by: "recorded" }, servedDigest: null, change: { removedTools: ["b"] } });
    expect(judgeContract(facts.question).decision).toBe("fail");
    const same = await gathered(before, await nowhere(), { ...onRecord, ...recordedToo });
    expect(same.change).toMatchObject({ kind: "infra", contractChange: "none" });
  });

  test.each<[string, Partial<ContractGathering>, string]>([
    ["is not kept", { ...onRecord, ledger: keeping() }, "the ledger does not keep sha256:"],
    [
      "has no digest",
      { target: aReading("production", [deployed(undefined, "2.2.0", 2)]) },
      "does not say which contract 2.2.0",
    ],
    [
      "is in a ledger that cannot be read",
      { target: { state: "unreadable", environment: "production", why: "502" } },
      "the ledger cannot be read: 502",
    ],
    [
      "is in a ledger that is not believed",
      {
        target: aReading("production", [], {
          doubts: [{ code: "ledger.deleted-record", recordId: "7", is: "gone", blocks: true }],
        }),
      },
      "cannot be relied on",
    ],
    [
      "may be in the part of the ledger that was not read",
      { target: aReading("production", [], { hasOlder: true }) },
      "does not tell what production serves",
    ],
  ])("and whose record %s has no measure", async (_name, more, why) => {
    const facts = await gathered(contractOf("a"), await nowhere(), { ...more, ...recordedToo });
    expect(judgeContract(facts.question)).toMatchObject({
      decision: "unknown",
      reasons: [{ is: expect.stringContaining(why) }],
    });
  });

  test("takes no release of which nobody knows the contract", async () => {
    const policy = aPolicy(await nowhere());
    const { question, change } = await gatherContract(
      aGathering({ state: "missing", why: "neither is named" }, { policy }),
      PORTS,
    );
    expect(judgeContract(question)).toMatchObject({
      decision: "unknown",
      reasons: [{ is: expect.stringContaining("neither is named") }],
    });
    expect(change.breakingChanges).toBe(1);
  });
});

describe("by which rules", () => {
  test("those of the policy, and what somebody answers for", async () => {
    const targets = [at(await serving("a", "b"))];
    const first = await gathered(contractOf("a"), targets);
    const [change] = first.report?.changes ?? [];
    const record = {
      fingerprint: change?.fingerprint ?? "",
      owner: "maya",
      reason: "unused",
      expires: "2027-01-31",
      place: "acks",
    };
    const facts = await gathered(contractOf("a"), targets, {
      acknowledgements: { records: [record], today: "2026-11-27" },
    });
    expect(judgeContract(facts.question).decision).toBe("pass");
    expect(facts.change).toMatchObject({ removedTools: ["b"], breakingChanges: 1 });
    const late = await gathered(contractOf("a"), targets, {
      acknowledgements: { records: [record], today: "2027-02-01" },
    });
    expect(judgeContract(late.question).decision).toBe("fail");
  });

  test("an end that the policy announces and that has come passes", async () => {
    const policy = aPolicy([at(await serving("a", "b"))], { deprecations: [{ tool: "b", sunset: "2026-11-01" }] });
    const asked = (today: string) => gatherContract(aGathering(released(contractOf("a")), { policy, today }), PORTS);
    expect(judgeContract((await asked("2026-11-27")).question).decision).toBe("pass");
    expect(judgeContract((await asked("2026-10-27")).question).decision).toBe("fail");
  });

  test("a served contract that is no measure is told as not compared", async () => {
    const url = await scripted({ "tools/list": ({ result }) => result({ tools: [...toolsOf("a", "a")] }) });
    const facts = await gathered(contractOf("b"), [at(url)]);
    expect(judgeContract(facts.question)).toMatchObject({
      decision: "unknown",
      reasons: [{ code: "contract.undecided" }],
    });
  });
});

test("a modern server that answers older clients unclearly leaves it open whether they lose it", async () => {
  const script = {
    "server/discover": ({ result }: Parameters<Answering>[0]) => result(DISCOVERY),
    "tools/list": ({ result }: Parameters<Answering>[0]) => result({ tools: toolsOf("a"), resultType: "complete" }),
  };
  const initialize: Answering = ({ error }) => error(-32603);
  const url = await scripted({ ...script, initialize });
  const policy = aPolicy([at(url)]);
  const served = await gatherContract(aGathering({ state: "missing", why: "" }, { policy }), PORTS);
  expect(served.servedDigest).not.toBeNull();
  const refusing: Contract = {
    ...contractOf("a"),
    conditions: { era: "modern", clientCapabilities: {}, credentials: [] },
    protocolVersion: "2026-07-28",
    supportedProtocolVersions: ["2026-07-28"],
    serverInfo: { name: "scripted", version: "1.0.0" },
    legacyEra: { answer: "refused" },
  };
  const { question } = await gatherContract(aGathering(released(refusing), { policy }), PORTS);
  expect(judgeContract(question)).toMatchObject({ decision: "unknown", reasons: [{ code: "contract.undecided" }] });
});
