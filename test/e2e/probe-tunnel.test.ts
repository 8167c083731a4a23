import http from "node:http";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Sockets } from "../mcp/probe/sockets.ts";
import { type Authority, createAuthority } from "../servers/authority.ts";
import { mcpGates, type Run } from "./command.ts";
import { leaked, ProbeBench, readReport, reportOf } from "./probe-bench.ts";
import { searchServer } from "./probe-servers.ts";

const TOKEN = "token-of-the-probe-0001";
/** As it is, and as it must be written in a URL. */
const PASSWORD = "p@ss-of-the-proxy";
const USERINFO = "gate:p%40ss-of-the-proxy";
const BASIC = Buffer.from(`gate:${PASSWORD}`).toString("base64");
/** The spellings of what must not be shown. */
const SECRETS = [TOKEN, PASSWORD, "p%40ss-of-the-proxy", BASIC];

/** A proxy that opens tunnels, or answers what it is told, and keeps all that it sees. */
interface Proxy {
  readonly port: number;
  readonly heads: readonly { readonly line: string; readonly authorization: string | undefined }[];
  /** What went through it from either side. */
  readonly traffic: () => Buffer;
}

let authority: Authority;
let sockets: Sockets;
let bench: ProbeBench;
beforeAll(async () => {
  authority = createAuthority();
  bench = await ProbeBench.start();
  bench.put("ca.pem", authority.certificate);
});
beforeEach(() => {
  sockets = new Sockets();
});
afterEach(async () => {
  await sockets.close();
});
afterAll(async () => {
  await bench.close();
});

async function startProxy(refusal?: number): Promise<Proxy> {
  const heads: { line: string; authorization: string | undefined }[] = [];
  const traffic: Buffer[] = [];
  const server = http.createServer();
  server.on("connect", (request: http.IncomingMessage, socket: Socket, rest: Buffer) => {
    heads.push({
      line: `${request.method} ${request.url}`,
      authorization: request.headers["proxy-authorization"],
    });
    if (refusal !== undefined) {
      const said = `${request.headers["proxy-authorization"]}`;
      socket.end(`HTTP/1.1 ${refusal} ${said}\r\nContent-Length: ${said.length}\r\n\r\n${said}`);
      return;
    }
    const [host, port] = String(request.url).split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      traffic.push(rest);
      onward.write(rest);
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        from.on("data", (bytes: Buffer) => traffic.push(bytes));
        from.pipe(to);
      }
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const)
      one.on("error", () => undefined).on("close", () => other.destroy());
  });
  return { port: await sockets.any(server), heads, traffic: () => Buffer.concat(traffic) };
}

/** An MCP server in TLS that wants the token; its target, and the headers of each request. */
async function startServer(): Promise<{ readonly target: string; readonly headers: http.IncomingHttpHeaders[] }> {
  const headers: http.IncomingHttpHeaders[] = [];
  const { certificate, key } = authority.server();
  const port = await sockets.https({ cert: certificate, key }, async (request, response) => {
    headers.push(request.headers);
    let body = "";
    for await (const chunk of request) body += chunk;
    const isKnown = request.headers.authorization === `Bearer ${TOKEN}`;
    const answer = isKnown ? searchServer({ method: request.method ?? "", body }) : { status: 401, body: undefined };
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end("body" in answer && answer.body !== undefined ? JSON.stringify(answer.body) : "");
  });
  return { target: `https://localhost:${port}/mcp`, headers };
}

/** The probe by the command line, or by the action, with an environment of proxies. */
type Surroundings = Readonly<Record<string, string>>;

const byCommand = async (target: string, environment: Surroundings, more: readonly string[] = []): Promise<Run> =>
  await mcpGates(["probe", target, "--ca", "ca.pem", "--auth", "bearer", ...more], {
    directory: bench.directory,
    environment: { MCP_GATES_TOKEN: TOKEN, ...environment },
  });
const byAction = async (target: string, environment: Surroundings, reports: string) =>
  await bench.run({ targets: target, ca: "ca.pem", auth: "bearer", token: TOKEN, "report-dir": reports }, environment);

describe("mcp-gates probe through the tunnel of a proxy", () => {
  test.each(["https_proxy", "HTTPS_PROXY"])("as %s says reaches the server", async (variable) => {
    const [{ target, headers }, proxy] = await Promise.all([startServer(), startProxy()]);
    const run = await byCommand(target, { [variable]: `http://127.0.0.1:${proxy.port}` });
    expect(run.status).toBe(0);
    expect(headers.length).toBeGreaterThan(0);
    expect(new Set(proxy.heads.map(({ line }) => line))).toEqual(new Set([`CONNECT ${new URL(target).host}`]));
    expect(proxy.heads[0]?.authorization).toBeUndefined();
  });

  test("shows the proxy no more than where it leads", async () => {
    const [{ target }, proxy] = await Promise.all([startServer(), startProxy()]);
    const run = await byCommand(target, { https_proxy: `http://127.0.0.1:${proxy.port}` });
    expect(run.status).toBe(0);
    const traffic = proxy.traffic();
    // A record of TLS with a handshake (RFC 8446, section 5.1).
    expect([...traffic.subarray(0, 2)]).toEqual([0x16, 0x03]);
    expect(traffic.length).toBeGreaterThan(1000);
    for (const words of [TOKEN, "Bearer", "jsonrpc", "initialize", "search", "/mcp"])
      expect([words, traffic.includes(words)]).toEqual([words, false]);
  });

  test("gives the proxy its credentials, the server none of them, and shows them nowhere", async () => {
    const [{ target, headers }, proxy] = await Promise.all([startServer(), startProxy()]);
    const https_proxy = `http://${USERINFO}@127.0.0.1:${proxy.port}`;
    for (const format of ["text", "json", "markdown", "junit", "prometheus"]) {
      const run = await byCommand(target, { https_proxy }, ["--format", format]);
      expect([format, run.status]).toEqual([format, 0]);
      const shown = SECRETS.filter((secret) => (run.output + run.notes).includes(secret));
      expect([format, shown]).toEqual([format, []]);
    }
    expect(new Set(proxy.heads.map(({ authorization }) => authorization))).toEqual(new Set([`Basic ${BASIC}`]));
    expect(headers.flatMap((each) => each["proxy-authorization"] ?? [])).toEqual([]);
  });

  test.each([
    [407, "", "status 407: it wants credentials, and its URL has none"],
    [407, `${USERINFO}@`, "status 407: it does not take the credentials in its URL"],
    [403, `${USERINFO}@`, "status 403: it does not let this through"],
    [502, `${USERINFO}@`, "status 502: it does not reach the server"],
  ])("that answers %d to %j says what the proxy refuses", async (status, userinfo, words) => {
    const [{ target, headers }, proxy] = await Promise.all([startServer(), startProxy(status)]);
    const https_proxy = `http://${userinfo}127.0.0.1:${proxy.port}`;
    const run = await byCommand(target, { https_proxy }, ["--format", "json"]);
    expect(run.status).toBe(1);
    expect(readReport(run.output).targets[0]?.findings[0]).toMatchObject({
      failureClass: "proxy.refused",
      detail: `127.0.0.1:${proxy.port}: ${words}`,
    });
    expect(SECRETS.filter((secret) => (run.output + run.notes).includes(secret))).toEqual([]);
    expect(headers).toEqual([]);
  });

  test("trusts no other certificate for it", async () => {
    const [{ target }, proxy] = await Promise.all([startServer(), startProxy()]);
    const run = await mcpGates(["probe", target], { environment: { https_proxy: `http://127.0.0.1:${proxy.port}` } });
    expect(run.status).toBe(1);
    expect(run.output).toContain("[tls.untrusted]");
  });

  test.each([
    ["no_proxy", "localhost"],
    ["NO_PROXY", ".internal,localhost"],
    ["no_proxy", "*"],
  ])("does not ask the proxy for what %s says (%s)", async (variable, hosts) => {
    const [{ target }, proxy] = await Promise.all([startServer(), startProxy(502)]);
    const run = await byCommand(target, { https_proxy: `http://127.0.0.1:${proxy.port}`, [variable]: hosts });
    expect(run.status).toBe(0);
    expect(proxy.heads).toEqual([]);
  });
});

describe("the action through the tunnel of a proxy", () => {
  test("reaches the server, and shows the proxy's credentials nowhere", async () => {
    const [{ target, headers }, proxy] = await Promise.all([startServer(), startProxy()]);
    const run = await byAction(target, { https_proxy: `http://${USERINFO}@127.0.0.1:${proxy.port}` }, "through");
    expect([run.outputs.decision, run.exitCode]).toEqual(["pass", 0]);
    expect(new Set(proxy.heads.map(({ line, authorization }) => `${line} ${authorization}`))).toEqual(
      new Set([`CONNECT ${new URL(target).host} Basic ${BASIC}`]),
    );
    expect(proxy.traffic().includes("jsonrpc")).toBe(false);
    expect(headers.flatMap((each) => each["proxy-authorization"] ?? [])).toEqual([]);
    expect(leaked(run, SECRETS, join(bench.directory, "through"))).toEqual([]);
  });

  test.each([407, 502])("that answers %d says so", async (status) => {
    const [{ target }, proxy] = await Promise.all([startServer(), startProxy(status)]);
    const reports = `refused-${status}`;
    const run = await byAction(target, { https_proxy: `http://${USERINFO}@127.0.0.1:${proxy.port}` }, reports);
    expect([run.outputs.decision, run.outputs["failure-class"], run.exitCode]).toEqual(["fail", "proxy.refused", 1]);
    expect(reportOf(run).targets[0]?.findings[0]?.detail).toContain(`127.0.0.1:${proxy.port}: status ${status}: `);
    expect(leaked(run, SECRETS, join(bench.directory, reports))).toEqual([]);
  });

  test("does not ask the proxy for what no_proxy says", async () => {
    const [{ target }, proxy] = await Promise.all([startServer(), startProxy(502)]);
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: "localhost" };
    expect((await byAction(target, environment, "past")).outputs.decision).toBe("pass");
    expect(proxy.heads).toEqual([]);
  });
});

test("a proxy that repeats its credentials in an answer for an http target has them masked", async () => {
  const port = await sockets.http((request, response) => {
    const sent = String(request.headers["proxy-authorization"]);
    const decoded = Buffer.from(sent.replace("Basic ", ""), "base64").toString();
    response.writeHead(500, { "content-type": "text/plain" }).end(`cannot: ${sent} (${decoded})`);
  });
  const http_proxy = `http://${USERINFO}@127.0.0.1:${port}`;
  const run = await mcpGates(["probe", "http://mcp.example/mcp", "--format", "json"], { environment: { http_proxy } });
  expect(readReport(run.output).targets[0]?.findings[0]).toMatchObject({
    failureClass: "http.5xx",
    detail: expect.stringContaining("***"),
  });
  expect(SECRETS.filter((secret) => (run.output + run.notes).includes(secret))).toEqual([]);
});
