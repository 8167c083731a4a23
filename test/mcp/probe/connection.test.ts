import http from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { aRequest, failureOf, resolvesTo, Sockets, statusOf, textOf } from "./sockets.ts";

let sockets: Sockets;
beforeEach(() => {
  sockets = new Sockets();
});
afterEach(async () => {
  await sockets.close();
});

const echo: http.RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        method: request.method,
        path: request.url,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
        port: request.socket.remotePort,
      }),
    );
  });
};

describe("a request", () => {
  test("arrives as it was given", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    const text = await textOf(
      sockets.open(origin),
      aRequest(`${origin}/mcp?a=1#part`, { headers: { "Mcp-Method": "initialize" }, body: '{"ä":1}' }),
    );
    expect(JSON.parse(text)).toMatchObject({
      method: "POST",
      path: "/mcp?a=1",
      headers: { "mcp-method": "initialize", "content-length": "8", host: origin.slice("http://".length) },
      body: '{"ä":1}',
    });
  });

  test("asks for an answer that is not compressed, and does not wait for leave to send its body", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    const { headers } = JSON.parse(await textOf(sockets.open(origin), aRequest(origin)));
    expect([headers["accept-encoding"], headers.expect]).toEqual(["identity", undefined]);
  });

  test("needs no body", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    const { method, url, headers, stage, milliseconds, bytes } = aRequest(origin, { method: "DELETE" });
    const text = await textOf(sockets.open(origin), { method, url, headers, stage, milliseconds, bytes });
    expect(JSON.parse(text)).toMatchObject({ method: "DELETE", body: "" });
  });

  test("to another origin is not sent", async () => {
    const port = await sockets.http(echo);
    const connection = sockets.open(`http://127.0.0.1:${port}`);
    const failure = await failureOf(() => connection.send(aRequest(`http://localhost:${port}/`)));
    expect([failure.failureClass, sockets.standing]).toEqual(["probe.self", 0]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["value", { authorization: "Bearer s3cret\nx" }, "the value of the header authorization has a character"],
    ["name", { "s3cret name": "x" }, "the name of header 1 is none that HTTP allows"],
  ])(
    "with a header %s that HTTP does not allow fails by its settings, without showing it",
    async (_, headers, detail) => {
      const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
      const failure = await failureOf(() => sockets.open(origin).send(aRequest(origin, { headers })));
      expect([failure.failureClass, failure.stage]).toEqual(["probe.settings", "initialize"]);
      expect(failure.detail).toMatch(detail);
      expect(failure.message).not.toMatch("s3cret");
    },
  );

  test("is nothing for the agents of the process", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    await textOf(sockets.open(origin), aRequest(origin));
    await textOf(sockets.open(origin), aRequest(origin, { connection: "apart" }));
    expect([http.globalAgent.sockets, http.globalAgent.freeSockets]).toEqual([{}, {}]);
  });
});

describe("an answer", () => {
  test("has its status and its headers, several of one name joined", async () => {
    const port = await sockets.answering(
      "HTTP/1.1 418 Odd\r\nContent-Type: text/plain\r\nX-Odd: a\r\nX-Odd: b\r\nSet-Cookie: c=1\r\nSet-Cookie: d=2\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n",
    );
    const { status, headers } = await sockets
      .open(`http://127.0.0.1:${port}`)
      .send(aRequest(`http://127.0.0.1:${port}`));
    expect([status, { ...headers }]).toEqual([
      418,
      { "content-type": "text/plain, text/html", "x-odd": "a, b", "set-cookie": "c=1, d=2", "content-length": "0" },
    ]);
  });

  test("that redirects is not followed", async () => {
    let requests = 0;
    const port = await sockets.http((_request, response) => {
      requests++;
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    const origin = `http://127.0.0.1:${port}`;
    expect([await statusOf(sockets.open(origin).send(aRequest(origin))), requests]).toEqual([307, 1]);
  });

  test("may come after others that are only on the way", async () => {
    const port = await sockets.answering(
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
    );
    const origin = `http://127.0.0.1:${port}`;
    expect(await textOf(sockets.open(origin), aRequest(origin))).toBe("ok");
  });

  test.each<[string, string, string]>([
    ["with a length", "Content-Length: 5\r\n\r\nä an", "ä an"],
    ["in chunks", "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", "abc"],
    ["up to the end of the connection", "\r\nabc", "abc"],
    ["that is empty", "Content-Length: 0\r\n\r\n", ""],
    ["with a byte-order mark", "Content-Length: 5\r\n\r\n\uFEFF{}", "{}"],
  ])("%s is read whole", async (_name, rest, expected) => {
    const port = await sockets.answering(`HTTP/1.1 200 OK\r\n${rest}`);
    const origin = `http://127.0.0.1:${port}`;
    expect(await textOf(sockets.open(origin), aRequest(origin))).toBe(expected);
  });

  test("is read as it arrives", async () => {
    const going: http.ServerResponse[] = [];
    const port = await sockets.http((_request, response) => {
      response.write("data: 1\n\n");
      going.push(response);
    });
    const origin = `http://127.0.0.1:${port}`;
    const reply = await sockets.open(origin).send(aRequest(origin));
    const parts: string[] = [];
    for await (const chunk of reply.body) {
      parts.push(Buffer.from(chunk).toString());
      going.pop()?.end("data: 2\n\n");
    }
    expect(parts).toEqual(["data: 1\n\n", "data: 2\n\n"]);
  });

  test("of which a part was read gives the rest as text", async () => {
    const going: http.ServerResponse[] = [];
    const port = await sockets.http((_request, response) => {
      response.write("first");
      going.push(response);
    });
    const origin = `http://127.0.0.1:${port}`;
    const reply = await sockets.open(origin).send(aRequest(origin));
    const { value } = await reply.body[Symbol.asyncIterator]().next();
    going.pop()?.end("rest");
    expect([Buffer.from(value).toString(), await reply.text()]).toEqual(["first", "rest"]);
  });
});

describe("the timings", () => {
  test("of a first exchange by address have no name resolution", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    const reply = await sockets.open(origin).send(aRequest(origin));
    await reply.text();
    const { tcp = 0, firstByte = 0, total } = reply.timings;
    expect(Object.keys(reply.timings).sort()).toEqual(["firstByte", "reused", "tcp", "total"]);
    expect(Math.min(tcp, firstByte)).toBeGreaterThan(0);
    expect(tcp + firstByte).toBeLessThanOrEqual(total);
  });

  test("of a first exchange by name have one", async () => {
    const origin = `http://somewhere.invalid:${await sockets.http(echo)}`;
    const reply = await sockets.open(origin, { lookup: resolvesTo("127.0.0.1") }).send(aRequest(origin));
    await reply.text();
    expect(Object.keys(reply.timings).sort()).toEqual(["dns", "firstByte", "reused", "tcp", "total"]);
  });

  test("of a later exchange show that the connection was there", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    const connection = sockets.open(origin);
    await textOf(connection, aRequest(origin));
    const reply = await connection.send(aRequest(origin));
    await reply.text();
    expect(Object.keys(reply.timings).sort()).toEqual(["firstByte", "reused", "total"]);
    expect(reply.timings.reused).toBe(true);
  });

  test("stand still when the body has ended", async () => {
    const origin = `http://127.0.0.1:${await sockets.http(echo)}`;
    const reply = await sockets.open(origin).send(aRequest(origin));
    await reply.text();
    const { total } = reply.timings;
    await nextTurn();
    expect(reply.timings.total).toBe(total);
  });
});

describe("of the connections", () => {
  /** A server that tells in each answer by which of its connections it came, and says `body` around it. */
  const counting = async (onRequest: (response: http.ServerResponse, connection: string) => void): Promise<string> => {
    const seen: unknown[] = [];
    const port = await sockets.http((request, response) => {
      if (!seen.includes(request.socket)) seen.push(request.socket);
      onRequest(response, String(seen.indexOf(request.socket)));
    });
    return `http://127.0.0.1:${port}`;
  };

  test("one is kept", async () => {
    const origin = await counting((response, connection) => response.end(connection));
    const connection = sockets.open(origin);
    const answers = [await textOf(connection, aRequest(origin)), await textOf(connection, aRequest(origin))];
    expect([answers, sockets.standing]).toEqual([["0", "0"], 1]);
  });

  test("one that is asked for apart is another, and goes with its answer", async () => {
    const origin = await counting((response, connection) => response.end(connection));
    const connection = sockets.open(origin);
    const apart = aRequest(origin, { connection: "apart" });
    const answers = [
      await textOf(connection, aRequest(origin)),
      await textOf(connection, apart),
      await textOf(connection, apart),
      await textOf(connection, aRequest(origin)),
    ];
    expect(answers).toEqual(["0", "1", "2", "0"]);
  });

  test("two may stand apart at a time while the kept one is in use", async () => {
    const origin = await counting((response) => response.write("open"));
    const connection = sockets.open(origin);
    for (const request of [
      aRequest(origin),
      aRequest(origin, { connection: "apart" }),
      aRequest(origin, { connection: "apart" }),
    ])
      await connection.send(request);
    expect(sockets.standing).toBe(3);
  });

  test("two probes share none", async () => {
    const origin = await counting((response, connection) => response.end(connection));
    expect([
      await textOf(sockets.open(origin), aRequest(origin)),
      await textOf(sockets.open(origin), aRequest(origin)),
    ]).toEqual(["0", "1"]);
  });

  test.each<[string, (response: http.ServerResponse) => void]>([
    ["an empty answer that nobody looks at", (response) => response.writeHead(202, { "content-length": 0 }).end()],
    ["a short answer that is let go", (response) => response.end("short")],
    ["a short answer in two parts that is let go", (response) => response.write("sh", () => response.end("ort"))],
    ["an answer without content", (response) => response.writeHead(204).end()],
  ])("the kept one serves again after %s", async (_name, answer) => {
    const origin = await counting((response, connection) => {
      if (connection === "0" && response.req.url === "/first") answer(response);
      else response.end(connection);
    });
    const connection = sockets.open(origin);
    (await connection.send(aRequest(`${origin}/first`))).discard();
    expect(await textOf(connection, aRequest(origin))).toBe("0");
  });

  test("the kept one serves again when a stream ends soon after the last event that was read", async () => {
    const going: http.ServerResponse[] = [];
    const origin = await counting((response, connection) => {
      if (response.req.url !== "/stream") {
        response.end(connection);
        return;
      }
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
      going.push(response);
    });
    const connection = sockets.open(origin);
    const reply = await connection.send(aRequest(`${origin}/stream`));
    for await (const _chunk of reply.body) break;
    going.pop()?.end();
    expect(await textOf(connection, aRequest(origin))).toBe("0");
  });

  test("another one serves when a stream stays open that was left", async () => {
    const origin = await counting((response, connection) => {
      if (response.req.url === "/stream") response.write("data: 1\n\n");
      else response.end(connection);
    });
    const connection = sockets.open(origin);
    const reply = await connection.send(aRequest(`${origin}/stream`));
    for await (const _chunk of reply.body) break;
    expect(await textOf(connection, aRequest(origin))).toBe("1");
  });
});
