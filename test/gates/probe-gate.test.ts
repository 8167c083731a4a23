import { afterEach, describe, expect, test } from "@jest/globals";
import { type ProbeGateRequest, type ProbeGateTarget, runProbeGate } from "../../shared/gates/probe-gate.ts";
import type { ProbeReport } from "../../shared/gates/probe-report.ts";
import { probeGateRequest } from "../../shared/gates/probe-settings.ts";
import { type Answering, GREETING, type ScriptedServer, startScripted } from "../mcp/probe/scripted-server.ts";
import { freePort } from "../servers/start.ts";
import { startCrowded, startReplicas, toolsOf } from "./replicas.ts";

const servers: ScriptedServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function replicas(...each: Parameters<typeof startReplicas>[0]): Promise<ScriptedServer> {
  const server = await startReplicas(each);
  servers.push(server);
  return server;
}

async function scripted(...[script, options]: Parameters<typeof startScripted>): Promise<ScriptedServer> {
  const tools = toolsOf("a");
  const server = await startScripted({ "tools/list": ({ result }) => result({ tools }), ...script }, options);
  servers.push(server);
  return server;
}

type Wanted = Partial<Omit<ProbeGateRequest, "targets" | "gates" | "probe">> & {
  readonly targets: readonly Partial<ProbeGateTarget>[];
  readonly gates?: Partial<ProbeGateRequest["gates"]>;
  readonly probe?: Partial<ProbeGateRequest["probe"]>;
};

/** Runs the gate on a clock on which only pauses take time. */
async function run(
  { targets, gates, probe, ...wanted }: Wanted,
  onPause: () => void = () => {},
): Promise<ProbeReport & { readonly progress: readonly string[] }> {
  const place = { policy: { version: 1 } as const, directory: "." };
  const request = await probeGateRequest({ targets: [{ target: "https://a.example" }] }, place);
  const progress: string[] = [];
  let clock = 0;
  const report = await runProbeGate(
    {
      ...request,
      ...wanted,
      targets: targets.map((target) => ({ target: "", labels: {}, replicas: undefined, ...target })),
      gates: { ...request.gates, ...gates },
      probe: { ...request.probe, ...probe },
    },
    {
      environment: {},
      now: () => new Date(),
      elapsed: () => clock,
      random: () => 0,
      pause: async (milliseconds) => {
        clock += milliseconds;
        onPause();
      },
      onProgress: (line) => progress.push(line),
    },
  );
  return { ...report, progress };
}

const unavailable: Answering = ({ text }) => text(503, "text/plain", "not ready");
/** A status that is not asked about once more. */
const unavailableOnce: Answering = ({ text }) => text(500, "text/plain", "not ready");
const overloaded: Answering = ({ text }) => text(429, "text/plain", "slowly");
/** How often a server was asked for its tools by a probe that asks once. */
const lists = (server: ScriptedServer) => server.steps().filter((step) => step === "POST tools/list").length;

describe("the gate on a set", () => {
  test("tells each target in the order in which it was given, with its labels", async () => {
    const [one, two] = [await replicas(toolsOf("a")), await replicas(toolsOf("a"))];
    const report = await run({
      targets: [
        { target: two.url, labels: { zone: "b" } },
        { target: one.url, labels: { zone: "a" } },
      ],
      vantage: "here",
    });
    expect(report).toMatchObject({ decision: "pass", healthy: 2, unhealthy: 0, failureClass: null, vantage: "here" });
    expect(report.results.map(({ target, labels }) => [target, labels.zone])).toEqual([
      [two.url, "b"],
      [one.url, "a"],
    ]);
    expect(report.digest).toBe(report.results[0]?.digests?.semantic);
    expect(report.waited).toBeNull();
  });

  test("has no digest when the contracts differ, though nobody asked for parity", async () => {
    const [one, two] = [await replicas(toolsOf("a")), await replicas(toolsOf("b"))];
    const report = await run({ targets: [{ target: one.url }, { target: two.url }] });
    expect(report).toMatchObject({ decision: "pass", parity: "different", digest: null });
  });

  test("keeps a contract that several targets have once", async () => {
    const [one, two] = [await replicas(toolsOf("a")), await replicas(toolsOf("a"))];
    const { results } = await run({ targets: [{ target: one.url }, { target: two.url }] });
    expect(results[0]?.contract?.tools).toHaveLength(1);
    expect(results[1]?.contract).toBe(results[0]?.contract);
  });

  const fine: Answering | undefined = undefined;
  test.each<readonly [string, readonly (Answering | undefined)[], string | null]>([
    ["nothing when all work", [fine, fine], null],
    ["what degrades, when the others work", [fine, overloaded], "http.rate_limited"],
    ["what is down before what degrades", [overloaded, unavailable, fine], "http.gateway_503"],
    ["what is down, wherever it stands", [unavailable, overloaded], "http.gateway_503"],
    ["the first of those that are equally bad", [({ text }) => text(404, "text/plain", ""), unavailable], "http.404"],
  ])("names as the worst %s", async (_case, answers, failureClass) => {
    const targets = [];
    for (const answer of answers)
      targets.push({ target: (await scripted(answer === fine ? {} : { "*": answer })).url });
    expect(await run({ targets })).toMatchObject({ failureClass });
  });

  test("names a warning of a healthy target as no failure", async () => {
    const { url } = await scripted({ DELETE: ({ response }) => response.writeHead(500).end() }, { sessionId: "s-1" });
    const checks = { "unknown-session": false };
    const place = { policy: { version: 1 } as const, directory: "." };
    const { probe } = await probeGateRequest({ targets: [{ target: url }], checks }, place);
    const report = await run({ targets: [{ target: url }], probe });
    expect(report.results[0]?.failureClass).toBe("session.not_deleted");
    expect(report).toMatchObject({ decision: "pass", failureClass: null, healthy: 1 });
  });
});

describe("parity", () => {
  const parity = { parity: true };

  test("asks an address of which nothing is said once", async () => {
    const server = await replicas(toolsOf("a"), toolsOf("b"));
    const report = await run({ targets: [{ target: server.url }], gates: parity });
    expect(report).toMatchObject({ decision: "pass", parity: "same" });
  });

  test.each([
    [2, 7, "missed 0.8 % of the time among 2"],
    [3, 12, "missed 0.8 % of the time among 3"],
    [10, 44, "missed 1.0 % of the time among 10"],
  ])("samples an address with %i replicas %i times, so that few are missed", async (count, samples, words) => {
    const server = await replicas(toolsOf("a"));
    const report = await run({ targets: [{ target: server.url, replicas: count }], gates: parity });
    expect(report.decision).toBe("pass");
    expect(report.answers.at(-1)?.reason).toContain(
      `was sampled ${samples} times: one replica that differs would be ${words}`,
    );
    // The first probe reads the lists twice.
    expect(lists(server)).toBe(samples + 2);
  });

  test("names the replica that differs", async () => {
    const server = await replicas(toolsOf("a"), toolsOf("a"), toolsOf("a", "b"));
    const report = await run({ targets: [{ target: server.url, replicas: 3 }], gates: parity });
    expect(report).toMatchObject({ decision: "fail", parity: "different", digest: null, healthy: 1 });
    expect(report.answers.at(-1)?.reason).toMatch(/^the contracts differ: \d+ of 13 have sha256:/);
  });

  test("is not asked more often when nobody asked for it", async () => {
    const server = await replicas(toolsOf("a"), toolsOf("b"));
    const report = await run({ targets: [{ target: server.url, replicas: 2 }] });
    expect(report.decision).toBe("pass");
    expect(lists(server)).toBe(2);
  });

  test("is sampled as often as is said", async () => {
    const server = await replicas(toolsOf("a"));
    await run({ targets: [{ target: server.url, replicas: 9 }], gates: parity, paritySamples: 3 });
    expect(lists(server)).toBe(5);
  });

  test("of an address with a replica that is broken tells that replica", async () => {
    const server = await replicas(toolsOf("a"), unavailable);
    const report = await run({ targets: [{ target: server.url, replicas: 2 }], gates: parity });
    expect(report).toMatchObject({ decision: "fail", failureClass: "http.gateway_503", healthy: 0, unhealthy: 1 });
    expect(report.results[0]?.findings[0]?.detail).toMatch(/^[34] of 7 samples of the replicas: /);
  });

  test("calls no tool more than once", async () => {
    const server = await scripted({ "tools/call": ({ result }) => result({ content: [] }) });
    const canary = { tool: "a", arguments: {}, isError: false, validateOutput: true, expectations: [] };
    const { probe } = await probeGateRequest(
      { targets: [{ target: server.url }] },
      { policy: { version: 1 }, directory: "." },
    );
    const checks = { ...probe.checks, canaries: [canary] };
    const report = await run({ targets: [{ target: server.url, replicas: 2 }], gates: parity, probe: { checks } });
    expect(report.decision).toBe("pass");
    expect(server.steps().filter((step) => step === "POST tools/call")).toHaveLength(1);
  });

  test("of a target that does not answer is not known, and it is not asked again", async () => {
    const server = await replicas(toolsOf("a"));
    const dead = `http://127.0.0.1:${await freePort()}/mcp`;
    const gates = { ...parity, minimumHealthy: { count: 1 } };
    const report = await run({ targets: [{ target: server.url }, { target: dead, replicas: 3 }], gates });
    expect(report).toMatchObject({ decision: "unknown", parity: "unknown", digest: null, healthy: 1 });
  });
});

describe("waiting", () => {
  test("comes again when the server asks to", async () => {
    let asked = 0;
    const { url } = await scripted({
      "server/discover": ({ response, error }) => {
        if (asked++ === 0) response.writeHead(429, { "retry-after": "4" }).end();
        else error(-32601, { status: 400 });
      },
    });
    const report = await run({ targets: [{ target: url }], wait });
    expect(report).toMatchObject({ decision: "pass", waited: { attempts: 2, milliseconds: 4_000 } });
  });

  test("gives an attempt no more time than is left", async () => {
    let asked = 0;
    const { url } = await scripted({
      "*": (exchange) => {
        if (asked++ === 0) unavailableOnce(exchange);
      },
    });
    const start = performance.now();
    const wait = { timeout: 10_000, interval: 9_700, successes: 1 };
    const report = await run({ targets: [{ target: url }], wait });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(report).toMatchObject({ decision: "fail", failureClass: "http.timeout_headers", waited: { attempts: 2 } });
  });

  const wait = { timeout: 10_000, interval: 1_000, successes: 1 };

  test("passes at the first good attempt, and tells each", async () => {
    let isReady = false;
    const server = await scripted({
      initialize: (exchange) => (isReady ? exchange.result(GREETING) : unavailable(exchange)),
    });
    const report = await run({ targets: [{ target: server.url }], wait }, () => {
      isReady = true;
    });
    expect(report).toMatchObject({ decision: "pass", waited: { attempts: 2, milliseconds: 1_000, succeeded: true } });
    expect(report.progress).toEqual([
      expect.stringMatching(
        /^attempt 1: not yet: http:\/\/127\.0\.0\.1:\d+\/mcp: http\.gateway_503 \(.*not ready.*\)$/,
      ),
      "attempt 2: healthy, 1 in a row",
    ]);
  });

  test("gives up with the last failure", async () => {
    const server = await scripted({ "*": unavailable });
    const report = await run({ targets: [{ target: server.url }], wait: { ...wait, timeout: 2_500 } });
    expect(report).toMatchObject({
      decision: "fail",
      failureClass: "http.gateway_503",
      waited: { attempts: 3, succeeded: false },
    });
  });

  test("fails when it passed once but not often enough, though the last attempt was good", async () => {
    let attempts = 0;
    const server = await scripted({
      initialize: (exchange) => (attempts === 1 ? unavailable(exchange) : exchange.result(GREETING)),
    });
    const report = await run(
      { targets: [{ target: server.url }], wait: { ...wait, timeout: 2_500, successes: 2 } },
      () => {
        attempts += 1;
      },
    );
    expect(report).toMatchObject({
      decision: "fail",
      failureClass: null,
      healthy: 1,
      waited: { attempts: 3, succeeded: false },
    });
    expect(report.progress.map((line) => line.replace(/: http.*/, ""))).toEqual([
      "attempt 1: healthy, 1 in a row",
      "attempt 2: not yet",
      "attempt 3: healthy, 1 in a row",
    ]);
  });

  test("says what another gate wants when enough targets are healthy", async () => {
    const [one, two] = [await replicas(toolsOf("a")), await replicas(toolsOf("b"))];
    const gates = { parity: true };
    const targets = [{ target: one.url }, { target: two.url }];
    const report = await run({ targets, gates, wait: { ...wait, interval: wait.timeout + 1 } });
    expect(report.progress).toEqual([expect.stringMatching(/^attempt 1: not yet: the contracts differ: 1 of 2 have /)]);
  });

  test("says so too when the one that is not healthy may be so", async () => {
    const [one, two] = [await replicas(toolsOf("a")), await replicas(toolsOf("b"))];
    const targets = [{ target: (await replicas(unavailable)).url }, { target: one.url }, { target: two.url }];
    const gates = { parity: true, minimumHealthy: { count: 2 } };
    const report = await run({ targets, gates, wait: { ...wait, interval: wait.timeout + 1 } });
    expect(report.progress).toEqual([expect.stringMatching(/^attempt 1: not yet: the contracts differ: 1 of 2 have /)]);
  });

  test("leaves an answer that could not be established as it is", async () => {
    const server = await replicas(toolsOf("a"));
    const dead = `http://127.0.0.1:${await freePort()}/mcp`;
    const gates = { parity: true, minimumHealthy: { count: 1 } };
    const targets = [{ target: server.url }, { target: dead }];
    const report = await run({ targets, gates, wait: { ...wait, interval: wait.timeout + 1 } });
    expect(report).toMatchObject({ decision: "unknown", waited: { attempts: 1, succeeded: false } });
  });
});

describe("targets at the same time", () => {
  test.each([1, 3])("are %i, not fewer and not more", async (concurrency) => {
    const server = await startCrowded(concurrency);
    servers.push(server);
    const place = { policy: { version: 1 } as const, directory: "." };
    const { probe } = await probeGateRequest(
      { targets: [{ target: server.url }], checks: { deterministic: false } },
      place,
    );
    const targets = Array.from({ length: 3 * concurrency }, () => ({ target: server.url }));
    expect(await run({ targets, concurrency, probe })).toMatchObject({ decision: "pass", healthy: 3 * concurrency });
    expect(server.mostAtOnce()).toBe(concurrency);
  });
});
