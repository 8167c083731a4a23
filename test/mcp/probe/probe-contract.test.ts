import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Contract, contractDigest, type Era } from "../../../shared/contract/model.ts";
import { semanticDigest } from "../../../shared/contract/semantic-digest.ts";
import { captureTarget } from "../../../shared/mcp/capture.ts";
import { createAuthority } from "../../servers/authority.ts";
import { TOOL, World } from "./classes/world.ts";
import { probing, verdictsOf } from "./probing.ts";
import { serveModern, serveStateful } from "./sdk-servers.ts";

let world: World;
beforeEach(() => {
  world = new World(createAuthority);
});
afterEach(async () => {
  await world.close();
});

/** What the capture makes of a server: what a contract file holds. */
const captured = async (target: string, era: Era | "auto" = "auto"): Promise<Contract> =>
  (await captureTarget({ target }, { era })).contract;

/** A tool whose callers have to say more than before. */
const STRICTER = {
  ...TOOL,
  inputSchema: { ...TOOL.inputSchema, required: ["invoice", "currency"], properties: { currency: { type: "string" } } },
};

describe("an expected contract is found again", () => {
  test.each<[string, () => Promise<string>]>([
    ["in a stateful server", () => world.sdk(serveStateful(world.sockets))],
    ["in a server of the modern era alone", () => world.sdk(serveModern(world.sockets, "reject"))],
    [
      "in a server that says how long its lists can be kept",
      () =>
        world.modern({
          "tools/list": ({ result }) =>
            result({ tools: [TOOL], resultType: "complete", ttlMs: 60_000, cacheScope: "public" }),
        }),
    ],
  ])("%s", async (_words, start) => {
    const target = await start();
    const expectedContract = await captured(target);
    const result = await probing(target, { checks: { expectedContract } });
    expect(result).toMatchObject({ healthy: true, failureClass: null, drift: null, notes: expect.anything() });
    expect(verdictsOf(result)).toMatchObject({ "expected-contract": "pass" });
  });

  test.each<[Era]>([["legacy"], ["modern"]])(
    "in a server of both eras, in the %s one in which it was captured",
    async (era) => {
      const target = await world.sdk(serveModern(world.sockets));
      const expectedContract = await captured(target, era);
      const result = await probing(target, { checks: { expectedContract } });
      expect(result).toMatchObject({ healthy: true, failureClass: null, era, drift: null, notes: [] });
    },
  );

  test("in each of several samples, which ask in the same era", async () => {
    const target = await world.legacy();
    const expectedContract = await captured(target, "legacy");
    const before = world.requestsOf(target).length;
    await probing(target, { checks: { expectedContract, samples: 2 } });
    const asked = world.requestsOf(target).slice(before);
    expect(asked.filter(({ message }) => message.method === "server/discover")).toEqual([]);
    expect(asked.filter(({ message }) => message.method === "initialize")).toHaveLength(2);
  });

  test("where only its notation differs", async () => {
    const expectedContract = await captured(await world.legacy());
    const inputSchema = { ...TOOL.inputSchema, properties: { invoice: { type: ["string"] } } };
    const target = await world.legacy({ "tools/list": ({ result }) => result({ tools: [{ ...TOOL, inputSchema }] }) });
    const result = await probing(target, { checks: { expectedContract } });
    expect(result).toMatchObject({ healthy: true, drift: null });
    expect(result.checks.find(({ check }) => check === "expected-contract")?.message).toBe(
      "the contract means the same as the expected one",
    );
  });
});

describe("a contract that is not the expected one", () => {
  test("is drift, which the worst change and the diff name", async () => {
    const expectedContract = await captured(await world.legacy());
    const target = await world.legacy({ "tools/list": ({ result }) => result({ tools: [STRICTER] }) });
    const result = await probing(target, { checks: { expectedContract } });
    expect(result).toMatchObject({ healthy: false, failureClass: "schema.drift" });
    expect(result.findings[0]?.detail).toMatch(/^1 breaking.* change.*: pay: .*currency/);
    expect(result.drift?.changes.map(({ severity }) => severity)).toContain("breaking");
  });

  test("is also one whose lists anybody may keep now", async () => {
    const kept = (cacheScope: string) =>
      world.modern({ "tools/list": ({ result }) => result({ tools: [TOOL], ttlMs: 60_000, cacheScope }) });
    const expectedContract = await captured(await kept("private"));
    const result = await probing(await kept("public"), { checks: { expectedContract } });
    expect(result).toMatchObject({ healthy: false, failureClass: "schema.drift" });
    expect(result.drift?.changes.map(({ pointer }) => pointer)).toEqual(["/cacheHints/tools"]);
  });

  test("is looked at in the other era when the server does not speak that of the expected one", async () => {
    const expectedContract = await captured(await world.sdk(serveStateful(world.sockets)));
    const result = await probing(await world.sdk(serveModern(world.sockets, "reject")), {
      checks: { expectedContract },
    });
    expect(result).toMatchObject({ healthy: false, failureClass: "schema.drift", era: "modern" });
    expect(result.notes).toContain(
      "The server does not speak the legacy era, in which the expected contract was captured, so it was asked in the other.",
    );
  });

  test("is looked at in the legacy era when the server does not know the modern one, whatever it says to it", async () => {
    const expectedContract = await captured(await world.modern());
    const target = await world.legacy({ "server/discover": ({ text }) => text(404, "text/html", "nothing here") });
    const result = await probing(target, { checks: { expectedContract } });
    expect(result).toMatchObject({ era: "legacy", session: { state: "deleted" } });
    expect(result.notes).toContain(
      "The server does not speak the modern era, in which the expected contract was captured, so it was asked in the other.",
    );
  });

  test("is told when its server fails in the expected era", async () => {
    const expectedContract = await captured(await world.legacy());
    const target = await world.modern({ initialize: ({ response }) => response.writeHead(503).end() });
    const result = await probing(target, { checks: { expectedContract } });
    expect(result).toMatchObject({ healthy: false, failureClass: "http.gateway_503", contract: null });
  });
});

describe("an expected digest", () => {
  test.each<[string, (contract: Contract) => string]>([
    ["strict", contractDigest],
    ["semantic", semanticDigest],
  ])("of the %s kind is found again", async (_kind, digestOf) => {
    const target = await world.sdk(serveStateful(world.sockets));
    const result = await probing(target, { checks: { expectedDigest: digestOf(await captured(target)) } });
    expect(verdictsOf(result)).toMatchObject({ "expected-digest": "pass" });
    expect(result.healthy).toBe(true);
  });

  test("that is another is drift, which names both", async () => {
    const expectedDigest = `sha256:${"0".repeat(64)}`;
    const result = await probing(await world.legacy(), { checks: { expectedDigest } });
    expect(result.failureClass).toBe("schema.drift");
    expect(result.findings[0]?.detail).toBe(
      `the contract is ${result.digests?.semantic} (strict ${result.digests?.strict}), not ${expectedDigest}`,
    );
  });
});

describe("required tools", () => {
  test.each([
    [["add"], true, "all of add are there"],
    [["add", "refund"], false, "refund is missing"],
    [["a", "b", "c", "d", "e", "f", "g"], false, "a, b, c, d, e and 2 more are missing"],
  ])("%j", async (requiredTools, healthy, message) => {
    const result = await probing(await world.sdk(serveModern(world.sockets)), { checks: { requiredTools } });
    expect(result.healthy).toBe(healthy);
    expect(result.checks.find(({ check }) => check === "required-tools")?.message).toBe(message);
  });

  test("may be none at all, where that is asked for", async () => {
    const target = await world.legacy({ "tools/list": ({ result }) => result({ tools: [] }) });
    expect(await probing(target, { checks: { minimumTools: 0 } })).toMatchObject({ healthy: true, failureClass: null });
  });

  test("are not asked for of a server that announces none, which is told", async () => {
    const target = await world.legacy({
      initialize: ({ result }) =>
        result({ protocolVersion: "2025-11-25", capabilities: {}, serverInfo: { name: "bare", version: "1" } }),
    });
    const result = await probing(target, { checks: { unknownSession: "skip" } });
    expect(result).toMatchObject({ failureClass: "schema.empty_tools", counts: { tools: 0 } });
    expect(result.notes).toEqual([
      "The server does not announce the `tools` capability, so clients do not ask it for tools, and it was not asked.",
    ]);
    expect(world.requestsOf(target).map(({ message }) => message.method)).not.toContain("tools/list");
  });
});
