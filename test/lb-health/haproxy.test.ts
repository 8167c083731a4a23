import { afterAll, afterEach, expect, test } from "@jest/globals";
import { nodeServer } from "../../examples/health/node-server.ts";
import type { HealthCheckOptions } from "../../shared/lb-health/settings.ts";
import { selfSignedCertificate } from "../servers/certificate.ts";
import { freePort } from "../servers/start.ts";
import { agentCalls, callAsAgent } from "./agent.ts";
import { type ExampleServer, startExample } from "./example-servers.ts";
import { fragment } from "./fragment.ts";
import { type Haproxy, haproxyConfiguration, startHaproxy } from "./haproxy.ts";
import { FAULTS, type Fault, type Kind, type ServerSettings, startMcpServer, type TestServer } from "./mcp-servers.ts";
import { describeWith, run, temporaryFolder } from "./programs.ts";

type Options = Omit<HealthCheckOptions, "servers">;

const STATEFUL = ["initialize, of a server with sessions", "stateful", { era: "legacy" }] as const;
const CHECKS: readonly (readonly [string, Kind, Options & { readonly era: "legacy" | "modern" }])[] = [
  STATEFUL,
  ["initialize, of a server without sessions", "stateless", { era: "legacy", stateless: true }],
  ["initialize, of a server for both eras", "dual", { era: "legacy", stateless: true }],
  ["server/discover, of a server for both eras", "dual", { era: "modern" }],
  ["server/discover, of a server for the modern era", "modern", { era: "modern" }],
];
const DISCOVERED = { supportedVersions: ["2026-07-28"], capabilities: {} };
const ODD = {
  indented: (response) => {
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify({ id: 1, result: DISCOVERED, jsonrpc: "2.0" }, null, 2));
  },
  openStream: (response) => {
    const message = JSON.stringify({ jsonrpc: "2.0", id: 1, result: DISCOVERED });
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`id: 1\ndata: \n\nevent: message\ndata: ${message}\n\n`);
  },
  lateVersion: (response) => {
    const result = { instructions: "Be patient. ".repeat(10_000), ...DISCOVERED };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, result }));
  },
} as const satisfies Readonly<Record<string, Fault>>;
/** Enough for a session that is left behind to be no accident. */
const MANY = 50;

describeWith("haproxy", "the HAProxy fragment on HAProxy", (path) => {
  const folder = temporaryFolder();
  const started: (() => Promise<void>)[] = [];

  async function server(kind: Kind, settings?: ServerSettings): Promise<TestServer> {
    const one = await startMcpServer(kind, settings);
    started.push(one.close);
    return one;
  }
  async function example(isBroken: boolean): Promise<ExampleServer> {
    const one = await startExample((build) => nodeServer(build, { goodForMilliseconds: 0 }), isBroken);
    started.push(one.close);
    return one;
  }
  async function balance(servers: readonly { readonly address: string }[], options: Options): Promise<Haproxy> {
    const list = servers.map(({ address }) => address).join(",");
    const haproxy = await startHaproxy(path, folder, { servers: list, ...options }, await freePort());
    // It ends before the servers do.
    started.unshift(haproxy.end);
    return haproxy;
  }

  afterEach(async () => {
    for (const end of started.splice(0)) await end();
  });
  afterAll(() => folder.remove());

  test.each(CHECKS)("takes out what listens and fails, and brings it back: %s", async (_name, kind, options) => {
    const good = await server(kind);
    const bad = await server(kind, { fault: FAULTS["a JSON-RPC error in HTTP 200"] });
    const haproxy = await balance([good, bad], options);
    await haproxy.told(2, "DOWN");
    const before = agentCalls(bad);
    for (let call = 0; call < 20; call++) expect(await callAsAgent(haproxy.url, options.era)).toBe("result");
    expect(agentCalls(bad)).toBe(before);
    expect((await haproxy.states()).map(({ status }) => status.split(" ")[0])).toEqual(["UP", "DOWN"]);
    bad.break(undefined);
    await haproxy.told(2, "UP");
    for (let call = 0; call < 20; call++) expect(await callAsAgent(haproxy.url, options.era)).toBe("result");
    expect(agentCalls(bad)).toBe(before + 10);
  });

  test.each(["legacy", "modern"] as const)(
    "finds every kind of server that fails, by a check of the %s era",
    async (era) => {
      const kind = era === "legacy" ? "stateful" : "modern";
      const good = await server(kind);
      const faulty = await Promise.all(Object.values(FAULTS).map(async (fault) => await server(kind, { fault })));
      const haproxy = await balance([good, ...faulty], { era });
      for (const [index] of faulty.entries()) await haproxy.told(index + 2, "DOWN");
      const [first, ...rest] = await haproxy.states();
      expect(first).toMatchObject({ status: "UP", check: "L7OK" });
      const found = Object.fromEntries(
        Object.keys(FAULTS).map((name, index) => [name, rest[index]?.status.split(" ")[0]]),
      );
      expect(found).toEqual(Object.fromEntries(Object.keys(FAULTS).map((name) => [name, "DOWN"])));
    },
    20_000,
  );

  test("takes out a server whose handler says that its handshake fails, and brings it back", async () => {
    const [good, bad] = [await example(false), await example(true)];
    const haproxy = await balance([good, bad], { ask: "handler" });
    await haproxy.told(2, "DOWN");
    for (let call = 0; call < 20; call++) expect(await callAsAgent(haproxy.url, "modern")).toBe("result");
    expect(bad.requests("/mcp")).toBe(0);
    bad.setBroken(false);
    await haproxy.told(2, "UP");
  });

  test.each<readonly [string, ServerSettings]>([
    ["of today", {}],
    ["that refuses versions after 2025-06-18", { newest: "2025-06-18" }],
  ])("ends each session that it makes of a server %s: none is left after many checks", async (_name, settings) => {
    const one = await server("stateful", settings);
    const haproxy = await balance([one], { era: "legacy" });
    await one.answered("DELETE", MANY);
    expect(await haproxy.states()).toMatchObject([{ status: "UP", check: "L7OK" }]);
    expect(sessionsGiven(one)).toBeGreaterThanOrEqual(MANY);
    // From here on no check gets a session; the second that gets none tells that the last with one has ended.
    one.break(FAULTS["HTTP 500"]);
    await one.answered("POST", 2);
    expect(one.sessions()).toBe(0);
  });

  test.each<readonly [string, Kind, ServerSettings, Options, RegExp]>([
    ["that gives no sessions", "stateless", {}, { era: "legacy" }, /no session id; see --stateless/],
    ["that does not end sessions", "stateful", { refuseDelete: true }, { era: "legacy" }, /session was not ended/],
    ["that gives sessions all the same", "stateful", {}, { era: "legacy", stateless: true }, /although --stateless/],
    ["that knows only initialize", "stateful", {}, { era: "modern" }, /server\/discover: status/],
    ["that knows only server/discover", "modern", {}, { era: "legacy" }, /initialize: status/],
  ])("refuses a server %s, and says why", async (_name, kind, settings, options, reason) => {
    const haproxy = await balance([await server(kind, settings)], options);
    expect(await haproxy.told(1, "DOWN")).toMatch(reason);
  });

  test.each<readonly [string, Fault, "UP" | "DOWN"]>([
    ["takes JSON that is written over several lines", ODD.indented, "UP"],
    ["takes the answer of a stream that begins with an empty event and stays open", ODD.openStream, "UP"],
    ["does not read on after 16 kB without an answer", ODD.lateVersion, "DOWN"],
  ])("%s", async (_name, fault, state) => {
    const one = await server("modern", { fault });
    const haproxy = await balance([one], { era: "modern" });
    await (state === "DOWN" ? haproxy.told(1, "DOWN") : one.asked(5));
    expect((await haproxy.states())[0]?.status).toBe(state);
  });

  test("is content with a long answer, whose beginning says enough", async () => {
    const one = await server("stateful", { instructions: "Be patient. ".repeat(10_000) });
    const haproxy = await balance([one], { era: "legacy" });
    await one.answered("DELETE", 5);
    expect(await haproxy.states()).toMatchObject([{ status: "UP", check: "L7OK" }]);
  });

  test.each(CHECKS)("sends a request as the specification wants it: %s", async (_name, kind, options) => {
    const one = await server(kind);
    await balance([one], { ...options, host: "mcp.internal:8443", path: "/v1/mcp" });
    await one.answered("POST", 1);
    const [exchange] = one.exchanges;
    expect(exchange?.path).toBe("/v1/mcp");
    expect(exchange?.headers).toMatchObject({
      host: "mcp.internal:8443",
      accept: "application/json, text/event-stream",
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(exchange?.body ?? "")),
      ...(options.era === "modern" ? { "mcp-method": "server/discover", "mcp-protocol-version": "2026-07-28" } : {}),
    });
    const method = options.era === "modern" ? "server/discover" : "initialize";
    expect(JSON.parse(exchange?.body ?? "")).toMatchObject({ jsonrpc: "2.0", method });
  });

  test("checks servers over TLS, and their certificates", async () => {
    const { certificate, privateKey } = selfSignedCertificate();
    const tls = { cert: certificate, key: privateKey };
    const caFile = folder.write("authority.pem", certificate);
    const one = await server("stateful", { tls });
    const good = await balance([one], { era: "legacy", tls: true, host: "localhost", caFile });
    await one.answered("DELETE", 3);
    expect(await good.states()).toMatchObject([{ status: "UP", check: "L7OK" }]);
    expect(await callAsAgent(good.url, "legacy")).toBe("result");
    const other = await balance([one], { era: "legacy", tls: true, host: "mcp.example.com", caFile });
    expect(await other.told(1, "DOWN")).toMatch(/Layer6 invalid response.*certificate/);
  });

  test.each<readonly [string, HealthCheckOptions]>([
    ["as it is without options", {}],
    ["for the certificates of the system", { tls: true, host: "mcp.example.com", servers: "127.0.0.1:8443" }],
    ["for addresses of both families", { era: "legacy", servers: "127.0.0.1:80,[::1]:8080" }],
    [
      "for a handler, with every character that a path may have",
      { ask: "handler", healthPath: "/a.b_c~d:e@f+g,h=i-j/" },
    ],
  ])("is a configuration that HAProxy accepts without a warning, %s", async (_name, options) => {
    const text = haproxyConfiguration(fragment("haproxy", options), `${folder.path}/unused.sock`, await freePort());
    expect(await run(path, ["-c", "-f", folder.write("checked.cfg", text)])).toEqual({
      status: 0,
      words: "Configuration file is valid\n",
    });
  });
});

/** How many checks have been given a session. */
function sessionsGiven({ exchanges }: TestServer): number {
  return exchanges.filter(({ method, status }) => method === "POST" && status === 200).length;
}
