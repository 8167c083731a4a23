import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import { createInterface } from "node:readline";
import type { ServerCertificate } from "../../../servers/authority.ts";
import { freePort } from "../../../servers/start.ts";
import { serveModern, serveStateful } from "../sdk-servers.ts";
import { failsWith, resolvesTo } from "../sockets.ts";
import type { Fixture } from "./fixture.ts";
import type { World } from "./world.ts";

const SOON = { limits: { exchange: 200 } };
const NAMED = "http://mcp.example/mcp";

const trusting = (world: World) => ({ tls: { authorities: world.authority.certificate } });
const withCertificate = (kind: ServerCertificate) => async (world: World) =>
  await world.sdk(serveStateful(world.sockets, world.authority.server(kind)));

/** A TLS server that wants to see a certificate. */
async function wantsCertificate(world: World): Promise<string> {
  const { certificate, key } = world.authority.server();
  const settings = { cert: certificate, key, ca: world.authority.certificate, requestCert: true };
  const port = await world.sockets.https(settings, (_request, response) => response.end("{}"));
  return `https://localhost:${port}/mcp`;
}

/** A port on which a process listens that was stopped, with all places in its queue taken: nobody else gets in. */
async function fullQueue(world: World): Promise<string> {
  const script =
    "const s = require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port))";
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  world.atClose(async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  child.kill("SIGSTOP");
  const port = Number(line);
  for (let place = 0; place < 2; place++) {
    const socket = net.connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    world.atClose(async () => void socket.destroy());
    await once(socket, "connect");
  }
  return `http://127.0.0.1:${port}/mcp`;
}

async function refusingProxy(world: World): Promise<string> {
  const proxy = http.createServer();
  proxy.on("connect", (_request, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  return `http://127.0.0.1:${await world.sockets.any(proxy)}`;
}

/** Servers without fault, and everything that can go wrong before there is an answer. */
export const NETWORK: readonly Fixture[] = [
  {
    name: "a stateful server on the SDK of the legacy era",
    serve: (world) => world.sdk(serveStateful(world.sockets)),
    expected: null,
  },
  { name: "the same over TLS", serve: withCertificate("valid"), settings: trusting, expected: null },
  {
    name: "a server on the SDK of the modern era, which speaks both",
    serve: (world) => world.sdk(serveModern(world.sockets)),
    expected: null,
  },
  {
    name: "the same, asked in the legacy era",
    serve: (world) => world.sdk(serveModern(world.sockets)),
    settings: { era: "legacy" },
    expected: null,
  },
  {
    name: "a server on the SDK of the modern era, which speaks no other",
    serve: (world) => world.sdk(serveModern(world.sockets, "reject")),
    expected: null,
  },
  {
    name: "the same, asked in the legacy era",
    serve: (world) => world.sdk(serveModern(world.sockets, "reject")),
    settings: { era: "legacy" },
    expected: "proto.version_unsupported",
    stage: "initialize",
  },
  { name: "a scripted server of the legacy era", serve: (world) => world.legacy(), expected: null },
  { name: "a scripted server of the modern era", serve: (world) => world.modern(), expected: null },
  {
    name: "a name that does not exist",
    serve: () => NAMED,
    ports: { lookup: failsWith("ENOTFOUND") },
    expected: "dns.nxdomain",
    stage: "server/discover",
  },
  {
    name: "a name at which the name server fails",
    serve: () => NAMED,
    ports: { lookup: failsWith("ESERVFAIL") },
    expected: "dns.servfail",
  },
  {
    name: "a name for which no name server can be asked",
    serve: () => NAMED,
    ports: { lookup: failsWith("EAI_AGAIN") },
    expected: "dns.servfail",
  },
  {
    name: "a name that is never resolved",
    serve: () => NAMED,
    settings: SOON,
    ports: { lookup: () => undefined },
    expected: "dns.timeout",
  },
  {
    name: "a machine that has no more sockets",
    serve: () => NAMED,
    ports: { lookup: failsWith("EMFILE") },
    expected: "net.other",
  },
  {
    name: "a port on which nothing listens",
    serve: async () => `http://127.0.0.1:${await freePort()}/mcp`,
    expected: "tcp.refused",
  },
  {
    name: "an address to which no connection can be made",
    serve: () => NAMED,
    ports: { lookup: resolvesTo("224.0.0.1") },
    expected: "tcp.unreachable",
  },
  { name: "a port whose queue is full", serve: fullQueue, settings: SOON, expected: "tcp.timeout" },
  {
    name: "a proxy that is not there",
    serve: () => "https://mcp.example/mcp",
    ports: { environment: { https_proxy: "http://127.0.0.1:1" } },
    expected: "proxy.refused",
  },
  {
    name: "a proxy that lets nobody through",
    serve: () => "https://mcp.example/mcp",
    ports: async (world) => ({ environment: { https_proxy: await refusingProxy(world) } }),
    expected: "proxy.refused",
  },
  {
    name: "a certificate that has expired",
    serve: withCertificate("expired"),
    settings: trusting,
    expected: "tls.expired",
  },
  {
    name: "a certificate that is not valid yet",
    serve: withCertificate("not-yet-valid"),
    settings: trusting,
    expected: "tls.expired",
  },
  {
    name: "a certificate that ends in three days",
    serve: withCertificate("ending-soon"),
    settings: trusting,
    expected: "tls.expiring",
    healthy: true,
  },
  {
    name: "a certificate that ends in three days, where thirty were asked for",
    serve: withCertificate("ending-soon"),
    settings: (world) => ({ ...trusting(world), checks: { certificateDays: 30, certificateMustHold: true } }),
    expected: "tls.expiring",
    healthy: false,
  },
  {
    name: "a certificate for another name",
    serve: withCertificate("wrong-host"),
    settings: trusting,
    expected: "tls.hostname_mismatch",
  },
  {
    name: "a certificate that nobody else has signed",
    serve: withCertificate("self-signed"),
    settings: trusting,
    expected: "tls.untrusted",
  },
  {
    name: "a certificate of an authority that is not known here",
    serve: withCertificate("valid"),
    expected: "tls.untrusted",
  },
  {
    name: "TLS that asks for a client certificate",
    serve: wantsCertificate,
    settings: trusting,
    expected: "tls.client_certificate",
  },
  {
    name: "https to a port that speaks none",
    serve: async (world) => (await world.legacy()).replace("http:", "https:"),
    expected: "tls.handshake",
  },
  {
    name: "TLS that accepts and is silent",
    serve: async (world) => `https://127.0.0.1:${await world.sockets.tcp((socket) => socket.resume())}/mcp`,
    settings: SOON,
    expected: "tls.timeout",
  },
  {
    name: "http to a port of TLS",
    serve: async (world) => (await withCertificate("valid")(world)).replace("https:", "http:"),
    ports: { lookup: resolvesTo("127.0.0.1") },
    expected: "http.reset",
  },
  {
    name: "a server that accepts and is silent",
    serve: async (world) => `http://127.0.0.1:${await world.sockets.tcp((socket) => socket.resume())}/mcp`,
    settings: SOON,
    expected: "http.timeout_headers",
    stage: "server/discover",
  },
  {
    name: "a server that cuts the connection after the request",
    serve: async (world) => {
      const port = await world.sockets.tcp((socket) => socket.once("data", () => socket.resetAndDestroy()));
      return `http://127.0.0.1:${port}/mcp`;
    },
    expected: "http.reset",
  },
  {
    name: "a server that speaks another protocol",
    serve: async (world) => `http://127.0.0.1:${await world.sockets.answering("SSH-2.0-OpenSSH_9.6\r\n")}/mcp`,
    expected: "http.malformed",
  },
];
