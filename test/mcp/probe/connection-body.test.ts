import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { aRequest, failureOf, Sockets, textOf } from "./sockets.ts";

let sockets: Sockets;
beforeEach(() => {
  sockets = new Sockets();
});
afterEach(async () => {
  await sockets.close();
});

const MEGABYTE = 1024 * 1024;
const JSON_TEXT = JSON.stringify({ tools: Array.from({ length: 500 }, (_, index) => ({ name: `tool-${index}` })) });

/** The origin of a server that answers with these bytes under this Content-Encoding. */
const encoded = async (encoding: string, body: Uint8Array): Promise<string> => {
  const port = await sockets.http((_request, response) => {
    response.setHeader("content-encoding", encoding);
    response.end(body);
  });
  return `http://127.0.0.1:${port}`;
};

describe("a compressed body is read", () => {
  test.each<[string, Uint8Array]>([
    ["gzip", gzipSync(JSON_TEXT)],
    ["x-gzip", gzipSync(JSON_TEXT)],
    ["GZIP", gzipSync(JSON_TEXT)],
    ["deflate", deflateSync(JSON_TEXT)],
    ["deflate", deflateRawSync(JSON_TEXT)],
    ["br", brotliCompressSync(JSON_TEXT)],
    ["identity", Buffer.from(JSON_TEXT)],
    ["", Buffer.from(JSON_TEXT)],
  ])("in %j", async (encoding, body) => {
    const origin = await encoded(encoding, body);
    expect(await textOf(sockets.open(origin), aRequest(origin))).toBe(JSON_TEXT);
  });

  test("when it is empty", async () => {
    const origin = await encoded("gzip", new Uint8Array(0));
    expect(await textOf(sockets.open(origin), aRequest(origin))).toBe("");
  });

  test("on a connection that serves again", async () => {
    const origin = await encoded("gzip", gzipSync(JSON_TEXT));
    const connection = sockets.open(origin);
    await textOf(connection, aRequest(origin));
    const reply = await connection.send(aRequest(origin));
    await reply.text();
    expect(reply.timings.reused).toBe(true);
  });

  test("as it arrives", async () => {
    const port = await sockets.http((_request, response) => {
      response.setHeader("content-encoding", "gzip");
      response.write(gzipSync("data: 1\n\n"));
    });
    const origin = `http://127.0.0.1:${port}`;
    const reply = await sockets.open(origin).send(aRequest(origin));
    const { value } = await reply.body[Symbol.asyncIterator]().next();
    expect(Buffer.from(value).toString()).toBe("data: 1\n\n");
  });
});

describe("a body that cannot be decompressed is http.encoding", () => {
  test.each<[string, string, Uint8Array]>([
    ["is in an encoding that nobody knows", "zstd", Buffer.from("{}")],
    ["is compressed twice", "gzip, br", Buffer.from("{}")],
    ["is not compressed at all", "gzip", Buffer.from("{}")],
    ["is not what it says", "br", gzipSync(JSON_TEXT)],
    ["is broken inside", "gzip", gzipSync(JSON_TEXT).fill(0xff, 40, 60)],
    ["ends too early", "gzip", gzipSync(JSON_TEXT).subarray(0, -20)],
    ["is broken in deflate", "deflate", Buffer.from([0x78, 0x9c, 0xff, 0xff])],
  ])("when it %s", async (_name, encoding, body) => {
    const origin = await encoded(encoding, body);
    expect((await failureOf(() => textOf(sockets.open(origin), aRequest(origin)))).failureClass).toBe("http.encoding");
  });

  test("but http.truncated when the connection was cut", async () => {
    const port = await sockets.answering(
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5000\r\n\r\n",
      gzipSync(JSON_TEXT).subarray(0, 100),
    );
    const origin = `http://127.0.0.1:${port}`;
    expect((await failureOf(() => textOf(sockets.open(origin), aRequest(origin)))).failureClass).toBe("http.truncated");
  });

  test("but http.timeout_body when the rest never comes", async () => {
    const port = await sockets.http((_request, response) => {
      response.setHeader("content-encoding", "gzip");
      response.write(gzipSync(JSON_TEXT).subarray(0, 100));
    });
    const origin = `http://127.0.0.1:${port}`;
    const failure = await failureOf(() => textOf(sockets.open(origin), aRequest(origin, { milliseconds: 200 })));
    expect(failure.failureClass).toBe("http.timeout_body");
  });
});

describe("a body that is larger than the limit is http.oversize", () => {
  const failureAt = async (origin: string, bytes: number) =>
    await failureOf(() => textOf(sockets.open(origin), aRequest(origin, { bytes, milliseconds: 30_000 })));

  test("before it is sent, when its length says so", async () => {
    const port = await sockets.tcp((socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n"));
    });
    const failure = await failureAt(`http://127.0.0.1:${port}`, MEGABYTE);
    expect([failure.failureClass, failure.detail]).toEqual(["http.oversize", "more than 1048576 bytes"]);
  });

  test("when it has no end", async () => {
    const port = await sockets.http((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, "x");
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", pour);
      pour();
    });
    const failure = await failureAt(`http://127.0.0.1:${port}`, MEGABYTE);
    await sockets.allGone();
    expect([failure.failureClass, sockets.standing]).toEqual(["http.oversize", 0]);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("when it becomes that large out of %s", async (encoding, compress) => {
    const origin = await encoded(encoding, compress("x".repeat(MEGABYTE + 1)));
    expect((await failureAt(origin, MEGABYTE)).failureClass).toBe("http.oversize");
  });

  test("and not when it is exactly as large", async () => {
    const origin = await encoded("gzip", gzipSync("x".repeat(MEGABYTE)));
    expect(await textOf(sockets.open(origin), aRequest(origin, { bytes: MEGABYTE }))).toHaveLength(MEGABYTE);
  });

  test("a gigabyte out of one megabyte costs no more memory than the limit and its buffers", async () => {
    // Members of a gzip file follow each other (RFC 1952, section 2.2).
    const member = gzipSync(Buffer.alloc(16 * MEGABYTE));
    const origin = await encoded("gzip", Buffer.concat(Array.from({ length: 64 }, () => member)));
    const before = process.memoryUsage();
    const failure = await failureAt(origin, MEGABYTE);
    const after = process.memoryUsage();
    expect(failure.failureClass).toBe("http.oversize");
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(16 * MEGABYTE);
    expect(after.rss - before.rss).toBeLessThan(64 * MEGABYTE);
  });
});
