import http from "node:http";
import https from "node:https";
import { connect, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Authority, createAuthority } from "../../servers/authority.ts";
import { freePort } from "../../servers/start.ts";
import { aRequest, failureOf, Sockets, textOf } from "./sockets.ts";

let authority: Authority;
beforeAll(() => {
  authority = createAuthority();
});

let sockets: Sockets;
beforeEach(() => {
  sockets = new Sockets();
});
afterEach(async () => {
  await sockets.close();
});

interface Seen {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: http.IncomingHttpHeaders;
}

/** What a proxy that works does: tunnels to this machine whatever the name is, and asks for what it is asked for. */
function forward(server: http.Server, seen: Seen[]): http.Server {
  server.on("connect", (request: http.IncomingMessage, socket: Socket) => {
    seen.push(request);
    const target = connect(Number(request.url?.split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    target.on("error", () => socket.destroy());
    socket.on("error", () => target.destroy());
    socket.on("close", () => target.destroy());
  });
  server.on("request", (request: http.IncomingMessage, response: http.ServerResponse) => {
    seen.push(request);
    const { port, pathname } = new URL(request.url ?? "");
    const onward = http.request({
      host: "127.0.0.1",
      port,
      path: pathname,
      method: request.method,
      headers: request.headers,
    });
    onward.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  return server;
}

/** A proxy that answers every CONNECT and every request with this status. */
function refuse(status: number): http.Server {
  const server = http.createServer((_request, response) => response.writeHead(status).end("no"));
  server.on("connect", (_request, socket: Socket) =>
    socket.end(`HTTP/1.1 ${status} s3cret echo\r\nContent-Length: 2\r\n\r\nno`),
  );
  return server;
}

const hello: http.RequestListener = (request, response) =>
  response.end(JSON.stringify({ url: request.url, headers: request.headers }));
const secureServer = async (): Promise<number> => {
  const { certificate, key } = authority.server();
  return await sockets.https({ cert: certificate, key }, hello);
};
const open = (origin: string, proxy: number | string) =>
  sockets.open(origin, {
    tls: { authorities: authority.certificate },
    environment: { all_proxy: typeof proxy === "number" ? `http://user:s3cret@127.0.0.1:${proxy}` : proxy },
  });

describe("an https target", () => {
  test("is reached through a tunnel, in which only the proxy sees the proxy's credentials", async () => {
    const seen: Seen[] = [];
    const proxy = await sockets.any(forward(http.createServer(), seen));
    const origin = `https://localhost:${await secureServer()}`;
    const answer = JSON.parse(await textOf(open(origin, proxy), aRequest(`${origin}/mcp`)));
    expect(seen.map(({ method, url }) => [method, url])).toEqual([["CONNECT", origin.slice("https://".length)]]);
    expect(seen[0]?.headers["proxy-authorization"]).toBe(`Basic ${Buffer.from("user:s3cret").toString("base64")}`);
    expect([answer.url, answer.headers["proxy-authorization"]]).toEqual(["/mcp", undefined]);
  });

  test("is verified by its own name, when that is an address too", async () => {
    const proxy = await sockets.any(forward(http.createServer(), []));
    const origin = `https://127.0.0.2:${await secureServer()}`;
    const failure = await failureOf(() => open(origin, proxy).send(aRequest(origin)));
    expect([failure.failureClass, failure.detail]).toEqual([
      "tls.hostname_mismatch",
      expect.stringMatching("IP: 127.0.0.2 is not in the cert's list"),
    ]);
  });

  test("tells its certificate and how long the handshake inside the tunnel took", async () => {
    const proxy = await sockets.any(forward(http.createServer(), []));
    const origin = `https://localhost:${await secureServer()}`;
    const connection = open(origin, proxy);
    const reply = await connection.send(aRequest(origin));
    await reply.text();
    expect(connection.certificate?.subject).toBe("CN=localhost");
    expect(Object.keys(reply.timings).sort()).toEqual(["firstByte", "reused", "tcp", "tls", "total"]);
  });

  test("uses its tunnel again, and another one apart", async () => {
    const seen: Seen[] = [];
    const proxy = await sockets.any(forward(http.createServer(), seen));
    const origin = `https://localhost:${await secureServer()}`;
    const connection = open(origin, proxy);
    await textOf(connection, aRequest(origin));
    const reply = await connection.send(aRequest(origin));
    await reply.text();
    await textOf(connection, aRequest(origin, { connection: "apart" }));
    expect([reply.timings.reused, seen.length]).toEqual([true, 2]);
  });

  test("is reached through a proxy that is itself spoken to in TLS", async () => {
    const seen: Seen[] = [];
    const { certificate, key } = authority.server();
    const proxy = await sockets.any(forward(https.createServer({ cert: certificate, key }), seen));
    const origin = `https://localhost:${await secureServer()}`;
    await textOf(open(origin, `https://localhost:${proxy}`), aRequest(origin));
    expect(seen.length).toBe(1);
  });

  test("shows its client certificate to the server and not to a proxy", async () => {
    const { certificate, key } = authority.server();
    const asking = { cert: certificate, key, ca: authority.certificate, requestCert: true, rejectUnauthorized: false };
    const shown: unknown[] = [];
    const proxyServer = forward(https.createServer(asking), []);
    proxyServer.on("secureConnection", (socket) => shown.push(socket.getPeerCertificate().subject?.CN));
    const proxy = await sockets.any(proxyServer);
    const port = await sockets.https(asking, (request, response) => {
      shown.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN);
      response.end();
    });
    const origin = `https://localhost:${port}`;
    const connection = sockets.open(origin, {
      tls: { authorities: authority.certificate, clientCertificate: authority.client("probe") },
      environment: { https_proxy: `https://localhost:${proxy}` },
    });
    await textOf(connection, aRequest(origin));
    expect(shown).toEqual([undefined, "probe"]);
  });

  test("fails in its own class when the tunnel stands and its certificate is wrong", async () => {
    const proxy = await sockets.any(forward(http.createServer(), []));
    const { certificate, key } = authority.server("expired");
    const origin = `https://localhost:${await sockets.https({ cert: certificate, key }, hello)}`;
    expect((await failureOf(() => open(origin, proxy).send(aRequest(origin)))).failureClass).toBe("tls.expired");
  });

  test("fails by the deadline of the handshake when the tunnel stands and the server is silent", async () => {
    const proxy = await sockets.any(forward(http.createServer(), []));
    const origin = `https://localhost:${await sockets.tcp(() => undefined)}`;
    const failure = await failureOf(() => open(origin, proxy).send(aRequest(origin, { milliseconds: 200 })));
    expect(failure.failureClass).toBe("tls.timeout");
  });
});

test("a tunnel is dropped when a later request on it fails", async () => {
  const proxy = await sockets.any(forward(http.createServer(), []));
  const { certificate, key } = authority.server();
  const port = await sockets.https({ cert: certificate, key }, (request, response) => {
    if (request.url === "/good") response.end("good");
  });
  const origin = `https://localhost:${port}`;
  const connection = open(origin, proxy);
  await textOf(connection, aRequest(`${origin}/good`));
  const failure = await failureOf(() => connection.send(aRequest(`${origin}/silent`, { milliseconds: 200 })));
  await sockets.allGone();
  expect([failure.failureClass, sockets.standing]).toEqual(["http.timeout_headers", 0]);
});

describe("an http target", () => {
  test("is asked of the proxy by its whole URL, and the server gets the target's Host", async () => {
    const seen: Seen[] = [];
    const proxy = await sockets.any(forward(http.createServer(), seen));
    const origin = `http://somewhere.invalid:${await sockets.http(hello)}`;
    const answer = JSON.parse(await textOf(open(origin, proxy), aRequest(`${origin}/mcp?a=1`)));
    expect(seen.map(({ method, url, headers }) => [method, url, headers["proxy-authorization"]])).toEqual([
      ["POST", `${origin}/mcp?a=1`, `Basic ${Buffer.from("user:s3cret").toString("base64")}`],
    ]);
    expect(answer.headers.host).toBe(origin.slice("http://".length));
  });

  test("never has the credentials of its own URL in it", async () => {
    const seen: Seen[] = [];
    const proxy = await sockets.any(forward(http.createServer(), seen));
    const port = await sockets.http(hello);
    const url = `http://me:s3cret@somewhere.invalid:${port}/`;
    await textOf(open(url, proxy), aRequest(url));
    expect(seen.map((request) => request.url)).toEqual([`http://somewhere.invalid:${port}/`]);
  });

  test("gives the server's answer when that is a refusal", async () => {
    const proxy = await sockets.any(forward(http.createServer(), []));
    const port = await sockets.http((_request, response) => response.writeHead(403).end("not you"));
    const origin = `http://localhost:${port}`;
    const { status } = await open(origin, proxy).send(aRequest(origin));
    expect(status).toBe(403);
  });
});

describe("a proxy that does not open the way is proxy.refused, with its name and without its credentials:", () => {
  const refusalOf = async (proxy: number | string, origin: string, milliseconds = 5000): Promise<string> => {
    const failure = await failureOf(() => open(origin, proxy).send(aRequest(origin, { milliseconds })));
    expect([failure.failureClass, failure.message.includes("s3cret")]).toEqual(["proxy.refused", false]);
    return failure.detail;
  };

  test.each([
    [407, "status 407: it does not take the credentials in its URL"],
    [403, "status 403: it does not let this through"],
    [502, "status 502: it does not reach the server"],
    [418, "status 418"],
  ])("CONNECT is answered with %d", async (status, words) => {
    const proxy = await sockets.any(refuse(status));
    expect(await refusalOf(proxy, "https://localhost:1")).toBe(`127.0.0.1:${proxy}: ${words}`);
  });

  test("CONNECT is answered with 407 where there are no credentials", async () => {
    const proxy = await sockets.any(refuse(407));
    expect(await refusalOf(`http://127.0.0.1:${proxy}`, "https://localhost:1")).toBe(
      `127.0.0.1:${proxy}: status 407: it wants credentials, and its URL has none`,
    );
  });

  test("a plain request is answered with 407", async () => {
    const proxy = await sockets.any(refuse(407));
    expect(await refusalOf(proxy, "http://localhost:1")).toBe(
      `127.0.0.1:${proxy}: status 407: it does not take the credentials in its URL`,
    );
  });

  test.each(["https", "http"])("nothing listens at its port (%s)", async (scheme) => {
    const proxy = await freePort();
    expect(await refusalOf(proxy, `${scheme}://localhost:1`)).toBe(
      `127.0.0.1:${proxy}: ECONNREFUSED 127.0.0.1:${proxy}`,
    );
  });

  test("it is silent; the attempt is dropped at the deadline", async () => {
    const proxy = await sockets.tcp((socket) => socket.resume());
    expect(await refusalOf(proxy, "https://localhost:1", 100)).toBe(`127.0.0.1:${proxy}: waited for the proxy, 100 ms`);
    await sockets.allGone();
    expect(sockets.standing).toBe(0);
  });

  test.each<[string, (socket: Socket) => void]>([
    ["closes", (socket) => socket.end()],
    ["cuts the connection", (socket) => socket.resetAndDestroy()],
    ["speaks another protocol", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n")],
  ])("it %s", async (_name, answer) => {
    const proxy = await sockets.tcp((socket) => socket.once("data", () => answer(socket)));
    expect(await refusalOf(proxy, "https://localhost:1")).toMatch(`127.0.0.1:${proxy}: `);
  });

  test("it is not trusted", async () => {
    const { certificate, key } = createAuthority({ name: "Stranger" }).server();
    const proxy = await sockets.any(https.createServer({ cert: certificate, key }));
    for (const scheme of ["https", "http"])
      expect(await refusalOf(`https://localhost:${proxy}`, `${scheme}://localhost:1`)).toMatch(
        `localhost:${proxy}: UNABLE_TO_VERIFY_LEAF_SIGNATURE`,
      );
  });

  test("and the next request finds another way when there is one", async () => {
    let attempts = 0;
    const server = forward(http.createServer(), []);
    const [tunnel] = server.listeners("connect") as ((...values: unknown[]) => void)[];
    server.removeAllListeners("connect").on("connect", (request, socket: Socket) => {
      attempts++;
      if (attempts === 1) socket.end("HTTP/1.1 503 busy\r\n\r\n");
      else tunnel?.(request, socket);
    });
    const proxy = await sockets.any(server);
    const origin = `https://localhost:${await secureServer()}`;
    const connection = open(origin, proxy);
    await failureOf(() => connection.send(aRequest(origin)));
    expect(JSON.parse(await textOf(connection, aRequest(`${origin}/again`)))).toMatchObject({ url: "/again" });
  });
});
