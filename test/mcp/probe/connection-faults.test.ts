import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type LookupFunction, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { HttpRequest } from "../../../shared/mcp/probe/http.ts";
import { testOnLinux } from "../../not-tested.ts";
import { freePort } from "../../servers/start.ts";
import { aRequest, failsWith, failureOf, resolvesTo, Sockets, textOf } from "./sockets.ts";

const CONNECTION = new URL("../../../shared/mcp/probe/connection.ts", import.meta.url).href;
const TYPESCRIPT = new URL("../../servers/typescript.mjs", import.meta.url).href;
/** Requests that have ten minutes each: a timer that is left would be noticed. */
const CHILD = `
  const { openConnection } = await import(process.env.CONNECTION);
  const origin = new URL(process.env.ORIGIN);
  const connection = openConnection({ origin, tls: {}, environment: {} });
  const send = (path, bytes = 1000) => connection.send({
    method: "POST", url: new URL(path, origin), headers: {}, body: "{}", stage: "initialize", milliseconds: 600_000, bytes,
  });
  process.stdout.write(await (await send("/whole")).text());
  (await send("/stream")).discard();
  for await (const _chunk of (await send("/stream")).body) break;
  await (await send("/stream", 1)).text().catch((error) => process.stdout.write(" " + error.failureClass));
  process.stdout.write(" done");
`;

/** A server that listens and never comes to accept anything. */
const BUSY = `
  import { writeSync } from "node:fs";
  import { createServer } from "node:net";
  const server = createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    writeSync(1, String(server.address().port));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

let sockets: Sockets;
beforeEach(() => {
  sockets = new Sockets();
});
afterEach(async () => {
  await sockets.close();
});

/** The class in which a request to a port of this machine ends. */
const classAt = async (port: number, changes: Partial<HttpRequest> = {}, scheme = "http"): Promise<string> => {
  const origin = `${scheme}://127.0.0.1:${port}`;
  const failure = await failureOf(() => textOf(sockets.open(origin), aRequest(origin, changes)));
  return failure.failureClass;
};

const OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

describe("a name", () => {
  test.each<[string, LookupFunction, string]>([
    ["that does not exist", failsWith("ENOTFOUND"), "dns.nxdomain"],
    ["without an address", failsWith("ENODATA"), "dns.nxdomain"],
    ["for which the name server cannot be asked", failsWith("EAI_AGAIN"), "dns.servfail"],
    ["at which the name server fails", failsWith("ESERVFAIL"), "dns.servfail"],
    ["that is never resolved", () => undefined, "dns.timeout"],
  ])("%s ends in its class", async (_name, lookup, expected) => {
    const connection = sockets.open("http://somewhere.invalid", { lookup });
    const milliseconds = expected === "dns.timeout" ? 100 : 5000;
    const failure = await failureOf(() => connection.send(aRequest("http://somewhere.invalid", { milliseconds })));
    expect(failure.failureClass).toBe(expected);
  });

  test("with several addresses of which none answers ends in their class and names them", async () => {
    const port = await freePort();
    const addresses = ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 }));
    const lookup: LookupFunction = (_name, _options, callback) => {
      setImmediate(() => callback(null, addresses));
    };
    const origin = `http://somewhere.invalid:${port}`;
    const failure = await failureOf(() => sockets.open(origin, { lookup }).send(aRequest(origin)));
    expect([failure.failureClass, failure.detail]).toEqual([
      "tcp.refused",
      `ECONNREFUSED 127.0.0.1:${port}, ECONNREFUSED 127.0.0.2:${port}`,
    ]);
  });
});

describe("a server that", () => {
  test("is not there is refused", async () => {
    expect(await classAt(await freePort())).toBe("tcp.refused");
  });

  const reason = "only Linux leaves connections unanswered when the queue of a listening socket is full";
  testOnLinux({ title: "does not take the connection ends by the deadline", reason }, async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", BUSY], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [port] = await once(child.stdout, "data");
      const waiting = Array.from({ length: 8 }, () => connect(Number(port), "127.0.0.1").on("error", () => undefined));
      expect(await classAt(Number(port), { milliseconds: 200 })).toBe("tcp.timeout");
      for (const socket of waiting) socket.destroy();
    } finally {
      child.kill("SIGKILL");
    }
  });

  test.each<[string, string, string]>([
    ["accepts and is silent", "http", "http.timeout_headers"],
    ["accepts and is silent, of TLS", "https", "tls.timeout"],
  ])("%s ends by the deadline", async (_name, scheme, expected) => {
    const port = await sockets.tcp(() => undefined);
    expect(await classAt(port, { milliseconds: 200 }, scheme)).toBe(expected);
  });

  test("closes without an answer resets", async () => {
    expect(await classAt(await sockets.answering())).toBe("http.reset");
  });

  test("cuts the connection after the request resets", async () => {
    const port = await sockets.tcp((socket) => socket.once("data", () => socket.resetAndDestroy()));
    expect(await classAt(port)).toBe("http.reset");
  });

  test("closes in the middle of its head resets", async () => {
    expect(await classAt(await sockets.answering("HTTP/1.1 200 OK\r\nContent-Ty"))).toBe("http.reset");
  });

  test.each<[string, string]>([
    ["promises more than it sends", `${OK}Content-Length: 500\r\n\r\n{"jsonrpc"`],
    ["breaks off its chunks", `${OK}Transfer-Encoding: chunked\r\n\r\n5\r\nab`],
    ["leaves out the last chunk", `${OK}Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n`],
  ])("%s truncates", async (_name, answer) => {
    expect(await classAt(await sockets.answering(answer))).toBe("http.truncated");
  });

  test("cuts the connection in the middle of its body truncates", async () => {
    const port = await sockets.tcp((socket) => {
      socket.once("data", () => socket.write(`${OK}Content-Length: 500\r\n\r\n{`, () => socket.resetAndDestroy()));
    });
    expect(await classAt(port)).toBe("http.truncated");
  });

  test.each<[string, string]>([
    ["speaks another protocol", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["has a status that is no number", "HTTP/1.1 abc OK\r\n\r\n"],
    ["has a header without a colon", "HTTP/1.1 200 OK\r\nno header\r\n\r\n"],
    ["has two lengths", `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nab`],
    ["has a length and chunks", `${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["has a chunk whose length is no number", `${OK}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`],
    ["has a head that is too long", `${OK}X-Long: ${"x".repeat(40_000)}\r\n\r\n`],
    ["switches to another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"],
  ])("%s is malformed", async (_name, answer) => {
    expect(await classAt(await sockets.answering(answer))).toBe("http.malformed");
  });

  test("sends one header byte at a time ends by the deadline", async () => {
    const port = await sockets.tcp((socket) => socket.once("data", () => drip(socket, "HTTP/1.1 200 OK\r\nX-Slow: ")));
    expect(await classAt(port, { milliseconds: 200 })).toBe("http.timeout_headers");
  });

  test("sends one body byte at a time ends by the deadline", async () => {
    const port = await sockets.tcp((socket) => socket.once("data", () => drip(socket, `${OK}\r\n`)));
    expect(await classAt(port, { milliseconds: 200 })).toBe("http.timeout_body");
  });

  test("only ever announces its answer ends by the deadline", async () => {
    const port = await sockets.tcp((socket) =>
      socket.once("data", () => drip(socket, "", "HTTP/1.1 102 Wait\r\n\r\n")),
    );
    expect(await classAt(port, { milliseconds: 200 })).toBe("http.timeout_headers");
  });
});

/** Writes a beginning and then a little, for as long as somebody listens. */
function drip(socket: Socket, beginning: string, little = "x"): void {
  socket.write(beginning);
  const timer = setInterval(() => socket.write(little), 10);
  socket.once("close", () => clearInterval(timer));
}

test("a failure tells its step and what was seen", async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const failure = await failureOf(() => sockets.open(origin).send(aRequest(origin, { stage: "tools/list" })));
  expect([failure.stage, failure.detail]).toEqual(["tools/list", `ECONNREFUSED 127.0.0.1:${port}`]);
});

test("a request that waits for a connection in use says so when its time is over", async () => {
  const port = await sockets.http((_request, response) => response.write("open"));
  const origin = `http://127.0.0.1:${port}`;
  const connection = sockets.open(origin);
  await connection.send(aRequest(origin));
  const failure = await failureOf(() => connection.send(aRequest(origin, { milliseconds: 50 })));
  expect([failure.failureClass, failure.detail]).toEqual([
    "http.timeout_headers",
    "waited for a connection that another request holds, 50 ms",
  ]);
});

test("a connection can be used again after a request on it has failed", async () => {
  const port = await sockets.http((request, response) => {
    if (request.url === "/good") response.end("good");
  });
  const origin = `http://127.0.0.1:${port}`;
  const connection = sockets.open(origin);
  await failureOf(() => connection.send(aRequest(`${origin}/silent`, { milliseconds: 50 })));
  expect(await textOf(connection, aRequest(`${origin}/good`))).toBe("good");
});

describe("nothing is left", () => {
  test.each<[string, (origin: string) => Promise<unknown>]>([
    [
      "a deadline before the head",
      (origin) => failureOf(() => sockets.open(origin).send(aRequest(`${origin}/silent`, { milliseconds: 50 }))),
    ],
    [
      "a deadline within the body",
      (origin) => failureOf(() => textOf(sockets.open(origin), aRequest(origin, { milliseconds: 50 }))),
    ],
    [
      "a body that is too long",
      (origin) => failureOf(() => textOf(sockets.open(origin), aRequest(origin, { bytes: 1 }))),
    ],
    [
      "a body that nobody reads",
      async (origin) => {
        await sockets.open(origin).send(aRequest(origin, { milliseconds: 200 }));
      },
    ],
    [
      "a body that is let go",
      async (origin) => {
        (await sockets.open(origin).send(aRequest(origin))).discard();
      },
    ],
    [
      "a stream that is left after its first event",
      async (origin) => {
        const reply = await sockets.open(origin).send(aRequest(origin));
        for await (const _chunk of reply.body) break;
      },
    ],
    [
      "a connection that is closed while it waits",
      async (origin) => {
        const connection = sockets.open(origin);
        const failure = failureOf(() => connection.send(aRequest(`${origin}/silent`)));
        connection.close();
        expect((await failure).failureClass).toBe("probe.self");
      },
    ],
  ])("after %s: the connection is dropped", async (_name, work) => {
    const port = await sockets.http((request, response) => {
      if (request.url !== "/silent") response.write("an event, and more of them later");
    });
    await work(`http://127.0.0.1:${port}`);
    await sockets.allGone();
    expect(sockets.standing).toBe(0);
  });

  test("that keeps a process from ending, whatever came of its requests", async () => {
    const port = await sockets.http((request, response) => {
      if (request.url === "/whole") response.end("whole");
      else response.write("an event, and more of them later");
    });
    const child = spawn(process.execPath, ["--import", TYPESCRIPT, "--input-type=module", "--eval", CHILD], {
      env: { ...process.env, ORIGIN: `http://127.0.0.1:${port}`, CONNECTION },
      stdio: ["ignore", "pipe", "inherit"],
      timeout: 20_000,
    });
    const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
    expect([child.exitCode, output]).toEqual([0, "whole http.oversize done"]);
  }, 30_000);

  test("after closing: no connection stands, and none is opened again", async () => {
    const port = await sockets.http((_request, response) => response.end("done"));
    const origin = `http://127.0.0.1:${port}`;
    const connection = sockets.open(origin);
    await textOf(connection, aRequest(origin));
    connection.close();
    await sockets.allGone();
    expect((await failureOf(() => connection.send(aRequest(origin)))).failureClass).toBe("probe.self");
  });
});

test("a body that was whole in time and is read too late is a failure, not half a body", async () => {
  const port = await sockets.http((_request, response) => response.end("whole"));
  const origin = `http://127.0.0.1:${port}`;
  const reply = await sockets.open(origin).send(aRequest(origin, { milliseconds: 200 }));
  await sockets.allGone();
  expect((await failureOf(() => reply.text())).failureClass).toBe("http.timeout_body");
});

test("somebody who waits for more of a body that is let go sees it end", async () => {
  const port = await sockets.http((_request, response) => response.write("an event"));
  const origin = `http://127.0.0.1:${port}`;
  const reply = await sockets.open(origin, { lookup: resolvesTo("127.0.0.1") }).send(aRequest(origin));
  const body = reply.text();
  await new Promise(setImmediate);
  reply.discard();
  expect(await body).toBe("an event");
});

test("time in which the probe itself was busy is not held against a server", async () => {
  const port = await sockets.http((_request, response) => response.end("fine"));
  const origin = `http://127.0.0.1:${port}`;
  const answer = textOf(sockets.open(origin), aRequest(origin, { milliseconds: 200 }));
  const start = performance.now();
  while (performance.now() - start < 400);
  expect(await answer).toBe("fine");
});
