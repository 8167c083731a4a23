import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createAuthority } from "../../servers/authority.ts";
import { TOOL, World } from "./classes/world.ts";
import { probing, verdictsOf } from "./probing.ts";
import type { Answering } from "./scripted-server.ts";

let world: World;
beforeEach(() => {
  world = new World(createAuthority);
});
afterEach(async () => {
  await world.close();
});

describe("several samples", () => {
  test("are whole probes, of which the 95th percentile is told", async () => {
    const target = await world.legacy();
    const { latency, healthy } = await probing(target, { checks: { samples: 3 } });
    expect(healthy).toBe(true);
    expect(latency.p95).toBeGreaterThanOrEqual(latency.total ?? Number.POSITIVE_INFINITY);
    expect(await world.left()).toEqual({ sessions: 0, connections: 0 });
    expect(world.requestsOf(target).filter(({ message }) => message.method === "initialize")).toHaveLength(3);
  });

  test("each count: one that fails is a finding", async () => {
    let count = 0;
    const target = await world.legacy({
      "tools/list": (exchange) => {
        if (++count > 2) exchange.error(-32603, { message: "worn out" });
        else exchange.result({ tools: [{ name: "pay", inputSchema: { type: "object" } }] });
      },
    });
    const result = await probing(target, { checks: { samples: 2 } });
    expect(result).toMatchObject({
      healthy: false,
      failureClass: "rpc.error",
      findings: [{ stage: "tools/list", detail: "sample 2 of 2: -32603 worn out" }],
    });
    expect((await world.left()).sessions).toBe(0);
  });

  test("end their sessions, and one that is left is told", async () => {
    let count = 0;
    const target = await world.legacy({
      DELETE: ({ response }) => response.writeHead(++count === 1 ? 200 : 500).end(),
    });
    const result = await probing(target, { checks: { samples: 3 } });
    expect(result).toMatchObject({ failureClass: "session.not_deleted", session: { state: "kept", status: 500 } });
    expect(result.checks.find(({ check }) => check === "session-end")).toMatchObject({
      verdict: "warn",
      message: "2 of 3 sessions are left: DELETE got HTTP status 500",
    });
  });

  test("are not taken of a server that does not work", async () => {
    const target = await world.everywhere(({ response }) => response.writeHead(500).end());
    const { latency } = await probing(target, { checks: { samples: 3 } });
    expect(latency.p95).toBeUndefined();
    expect(world.requestsOf(target)).toHaveLength(1);
  });

  test("a limit of the percentile holds for one sample too", async () => {
    const result = await probing(await world.modern(), { checks: { latency: { p95: 0 }, bothEras: false } });
    expect(result).toMatchObject({ healthy: false, failureClass: "latency.slow" });
  });
});

describe("the time of a probe", () => {
  const pausing =
    (milliseconds: number): Answering =>
    (exchange) => {
      setTimeout(() => exchange.result({ tools: [TOOL] }), milliseconds);
    };

  test("is one for all samples, and the first that finds none left is the last", async () => {
    const target = await world.legacy({ "tools/list": pausing(150) });
    const result = await probing(target, { limits: { whole: 700 }, checks: { samples: 50, deterministic: false } });
    expect(result).toMatchObject({ healthy: false, failureClass: expect.stringMatching(/^http\.timeout_/) });
    expect(result.milliseconds).toBeLessThan(2500);
    expect(result.findings.filter(({ failureClass }) => failureClass.startsWith("http.timeout"))).toHaveLength(1);
    expect((await world.left()).sessions).toBe(0);
  });

  test("is that of the visit in the legacy era too", async () => {
    const target = await world.dual({ initialize: () => undefined, "unknown session": pausing(300) });
    const result = await probing(target, { limits: { whole: 500 } });
    expect(result.milliseconds).toBeLessThan(1500);
    expect(verdictsOf(result)).toMatchObject({ "legacy-era": "fail" });
  });

  test("is that of the login too", async () => {
    const silent = await world.scripted({ "*": () => undefined });
    const target = await world.scripted({
      "*": ({ response }) => {
        const metadata = `${silent}/metadata`;
        response.writeHead(401, { "www-authenticate": `Bearer resource_metadata="${metadata}"` }).end();
      },
    });
    const proof = { kind: "secret", secret: "secret-of-the-test" } as const;
    const authentication = { kind: "client-credentials", clientId: "probe", proof } as const;
    const result = await probing(target, { authentication, limits: { whole: 500 } });
    expect(result.milliseconds).toBeLessThan(2000);
    expect(result).toMatchObject({
      failureClass: "http.timeout_headers",
      findings: [{ detail: "the time of the whole probe (0.5 s) was over before the login was done" }],
    });
  });
});

describe("limits of latency", () => {
  test.each(["tcp", "firstByte", "protocol", "list", "total"] as const)("hold for %s", async (phase) => {
    const target = await world.legacy();
    const slow = await probing(target, { checks: { latency: { [phase]: 0 } } });
    expect(verdictsOf(slow)).toMatchObject({ [`latency:${phase}`]: "fail" });
    expect(slow).toMatchObject({ healthy: false, failureClass: "latency.slow" });
    const fast = await probing(target, { checks: { latency: { [phase]: 60_000 } } });
    expect(verdictsOf(fast)).toMatchObject({ [`latency:${phase}`]: "pass" });
    expect(fast.healthy).toBe(true);
  });

  test("say nothing of a phase that did not happen", async () => {
    const result = await probing(await world.legacy(), { checks: { latency: { dns: 0, tls: 0 } } });
    expect(verdictsOf(result)).toMatchObject({ "latency:dns": "skipped", "latency:tls": "skipped" });
    expect(result.healthy).toBe(true);
  });
});

test("what was asked for and could not be looked at is told as such", async () => {
  const target = await world.everywhere(({ response }) => response.writeHead(503).end());
  const canary = { tool: "pay", arguments: {}, isError: false, validateOutput: true, expectations: [] };
  const result = await probing(target, {
    checks: { requiredTools: ["pay"], expectedServer: { name: "payments" }, canaries: [canary] },
  });
  expect(result).toMatchObject({ healthy: false, failureClass: "http.gateway_503", counts: null, contract: null });
  expect(verdictsOf(result)).toEqual({
    "minimum-tools": "skipped",
    "required-tools": "skipped",
    server: "skipped",
    "canary:pay": "skipped",
    certificate: "skipped",
    "session-end": "skipped",
  });
});

test("the worst finding comes first", async () => {
  const target = await world.legacy({ "unknown session": ({ response }) => response.writeHead(400).end() });
  const result = await probing(target, { checks: { latency: { total: 0 }, requiredTools: ["refund"] } });
  expect(result.findings.map(({ failureClass }) => failureClass)).toEqual([
    "schema.missing_tool",
    "latency.slow",
    "session.unknown_not_404",
  ]);
});

test("a list of a server that shuffles is sorted, with a note", async () => {
  const tools = ["b", "a"].map((name) => ({ name, inputSchema: { type: "object" } }));
  let count = 0;
  const target = await world.modern({
    "tools/list": ({ result }) => result({ tools: count++ % 2 === 0 ? tools : tools.toReversed() }),
  });
  const result = await probing(target, { era: "modern" });
  expect(result.healthy).toBe(true);
  expect(result.contract?.tools.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(result.notes).toEqual([
    "The order that tools/list gives is not deterministic: it differed between two samples, and the list was sorted.",
  ]);
});
