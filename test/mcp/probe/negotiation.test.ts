import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { EraChoice } from "../../../shared/mcp/probe/model.ts";
import { type RunningServer, startEverything, startServer } from "../../servers/start.ts";
import { type Answering, DISCOVERY, GREETING, type ScriptedServer, startScripted } from "./scripted-server.ts";
import { listTools, probeFailureOf, type Wanted, withSession } from "./sessions.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let dual: RunningServer;
let modern: RunningServer;
let legacy: RunningServer;
beforeAll(async () => {
  [dual, modern, legacy] = await Promise.all([
    startServer("modern", ["http"]),
    startServer("modern", ["http", "--legacy", "reject"]),
    startEverything("2026"),
  ]);
});
afterAll(async () => {
  await Promise.all([dual, modern, legacy].map((running) => running.close()));
});

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const scripted = async (...parameters: Parameters<typeof startScripted>) => {
  server = await startScripted(...parameters);
  return server;
};

/** What was negotiated, and how many tools there are. */
async function negotiated(url: string, wanted: Wanted) {
  const { outcome } = await withSession(url, wanted, async (opened) => {
    const { era, transport, protocolVersion, notes } = opened.session;
    return { era, transport, protocolVersion, notes, tools: (await listTools(opened)).length };
  });
  return outcome;
}

describe("real servers are spoken to", () => {
  const MODERN = { era: "modern", transport: "streamable-http", protocolVersion: "2026-07-28", notes: [], tools: 2 };
  const LEGACY = { era: "legacy", transport: "streamable-http", protocolVersion: "2025-11-25", notes: [] };

  test.each<[string, () => RunningServer, EraChoice, unknown]>([
    ["one of both eras, in the modern one", () => dual, "auto", MODERN],
    ["one of both eras, in the modern one when asked for", () => dual, "modern", MODERN],
    ["one of both eras, in the legacy one when asked for", () => dual, "legacy", { ...LEGACY, tools: 2 }],
    ["one of both eras, in a modern revision", () => dual, { pin: "2026-07-28" }, MODERN],
    [
      "one of both eras, in a legacy revision",
      () => dual,
      { pin: "2025-03-26" },
      { ...LEGACY, protocolVersion: "2025-03-26", tools: 2 },
    ],
    ["one of the modern era only", () => modern, "auto", MODERN],
    ["one of the legacy era", () => legacy, "auto", { ...LEGACY, tools: 13 }],
    [
      "one of the legacy era, in an older revision",
      () => legacy,
      { pin: "2025-06-18" },
      { ...LEGACY, protocolVersion: "2025-06-18", tools: 13 },
    ],
  ])("%s", async (_words, running, era, expected) => {
    expect(await negotiated(running().url, { era })).toEqual(expected);
  });

  test.each<[string, () => RunningServer, EraChoice, FailureClass, string, RegExp]>([
    [
      "the modern era of a legacy server",
      () => legacy,
      "modern",
      "proto.version_unsupported",
      "server/discover",
      /^the server does not speak the modern era: HTTP status 400: -32000 .*Server not initialized/,
    ],
    [
      "the legacy era of a modern server",
      () => modern,
      "legacy",
      "proto.version_unsupported",
      "initialize",
      /^HTTP status 400: -32022 /,
    ],
    [
      "a modern revision that does not exist",
      () => dual,
      { pin: "2031-01-01" },
      "proto.version_unsupported",
      "server/discover",
      /^HTTP status 400: -32022 /,
    ],
    [
      "a legacy revision that does not exist",
      () => dual,
      { pin: "2025-01-01" },
      "proto.version_mismatch",
      "initialize",
      /^asked for 2025-01-01, the server answers 2025-11-25$/,
    ],
    ["what is no revision", () => dual, { pin: "newest" }, "probe.settings", "settings", /^"newest" is no revision/],
  ])("but not in %s", async (_words, running, era, failureClass, stage, detail) => {
    const failure = await probeFailureOf(() => negotiated(running().url, { era }));
    expect(failure).toMatchObject({ failureClass, stage, detail: expect.stringMatching(detail) });
  });
});

describe("what follows from the answer to server/discover", () => {
  const OTHER_VERSIONS = { supported: ["2031-01-01"], requested: "2026-07-28" };
  const OWN_VERSION = { supported: ["2025-11-25", "2026-07-28"], requested: "2026-07-28" };
  const fallsBack = "initialize";

  test.each<[string, Answering, string]>([
    ["a result of another shape", ({ result }) => result({ capabilities: {} }), fallsBack],
    ["a result that is a text", ({ result }) => result("ok"), fallsBack],
    ["other JSON", ({ json }) => json(200, { status: "ok" }), fallsBack],
    ["a web page", ({ text }) => text(200, "text/html", "<p>"), fallsBack],
    ["an empty answer", ({ response }) => response.writeHead(200).end(), fallsBack],
    ["202", ({ response }) => response.writeHead(202).end(), fallsBack],
    ["a stream that ends", ({ text }) => text(200, "text/event-stream", ": no\n\n"), fallsBack],
    ["the error -32601", ({ error }) => error(-32601), fallsBack],
    ["the error -32601 with status 404", ({ error }) => error(-32601, { status: 404 }), fallsBack],
    ["the error -32602 with status 400", ({ error }) => error(-32602, { status: 400 }), fallsBack],
    ["the error -32603", ({ error }) => error(-32603), fallsBack],
    ["the error -32022 that names nothing", ({ error }) => error(-32022, { status: 400 }), fallsBack],
    ["404", ({ text }) => text(404, "text/html", "<p>"), fallsBack],
    ["405", ({ response }) => response.writeHead(405).end(), fallsBack],
    ["406", ({ response }) => response.writeHead(406).end(), fallsBack],
    ["415", ({ response }) => response.writeHead(415).end(), fallsBack],
    ["only legacy versions", ({ result }) => result({ ...DISCOVERY, supportedVersions: ["2025-11-25"] }), fallsBack],
    [
      "only legacy versions, by an error",
      ({ error }) => error(-32022, { status: 400, data: { supported: ["2025-06-18"] } }),
      fallsBack,
    ],
    [
      "only modern versions that are not known here",
      ({ result }) => result({ ...DISCOVERY, supportedVersions: ["2031-01-01"] }),
      "proto.version_unsupported: the server speaks 2031-01-01",
    ],
    [
      "only modern versions that are not known here, by an error",
      ({ error }) => error(-32022, { status: 400, data: OTHER_VERSIONS }),
      "proto.version_unsupported: the server speaks 2031-01-01",
    ],
    [
      "the very version that it refuses, every time",
      ({ error }) => error(-32022, { status: 400, data: OWN_VERSION }),
      "proto.version_unsupported: the server names 2026-07-28 and refuses it",
    ],
    ["408", ({ response }) => response.writeHead(408).end(), "http.status: HTTP status 408"],
    ["429", ({ response }) => response.writeHead(429).end(), "http.rate_limited: HTTP status 429"],
    ["500 with -32601", ({ error }) => error(-32601, { status: 500 }), "http.5xx: HTTP status 500"],
    ["401", ({ response }) => response.writeHead(401).end(), "auth.required"],
    ["403", ({ response }) => response.writeHead(403).end(), "auth.required"],
    ["307", ({ response }) => response.writeHead(307, { location: "/x" }).end(), "http.redirect_same_origin: HTTP"],
  ])("%s", async (_words, answer, expected) => {
    const { url, steps } = await scripted({ "server/discover": answer });
    if (expected === fallsBack) {
      expect(await negotiated(url, {})).toMatchObject({ era: "legacy", notes: [] });
      return;
    }
    const failure = await probeFailureOf(() => negotiated(url, {}));
    expect(failure.message.startsWith(expected)).toBe(true);
    expect(failure.stage).toBe("server/discover");
    expect(steps()).not.toContain("POST initialize");
  });

  test("a cut connection", async () => {
    const { url, steps } = await scripted({ "server/discover": ({ response }) => response.socket?.destroy() });
    await probeFailureOf(() => negotiated(url, {}));
    expect(steps()).not.toContain("POST initialize");
  });

  test("silence", async () => {
    const { url, steps } = await scripted({ "server/discover": () => undefined });
    const limits = { exchange: 200, whole: 5000, bytes: 100_000, structure: 100_000, pages: 1 };
    expect(await probeFailureOf(() => negotiated(url, { limits }))).toMatchObject({
      failureClass: "http.timeout_headers",
    });
    expect(steps()).toEqual(["POST server/discover"]);
  });

  test("a version that is named is asked for once more", async () => {
    let asked = 0;
    const { url, steps } = await scripted({
      "server/discover": ({ error, result }) => {
        if (asked++ === 0) error(-32022, { status: 400, data: OWN_VERSION });
        else result(DISCOVERY);
      },
    });
    expect(await negotiated(url, {})).toMatchObject({ era: "modern", protocolVersion: "2026-07-28" });
    expect(steps()).toEqual(["POST server/discover", "POST server/discover", "POST tools/list"]);
  });

  test.each<[number, FailureClass]>([
    [-32020, "proto.headers_altered"],
    [-32021, "proto.capability_missing"],
  ])("the error %d is what is reported when the legacy era fails too", async (code, failureClass) => {
    const { url, steps } = await scripted({
      "server/discover": ({ error }) => error(code, { status: 400, message: "as it is" }),
      initialize: ({ error }) => error(-32601, { status: 404 }),
    });
    const failure = await probeFailureOf(() => negotiated(url, {}));
    expect(failure).toMatchObject({ failureClass, stage: "server/discover" });
    expect(failure.detail).toBe(`HTTP status 400: ${code} as it is`);
    // A modern server is not asked for the stream of 2024.
    expect(steps()).toEqual(["POST server/discover", "POST initialize"]);
  });

  test("the error -32020 is a note when the legacy era works", async () => {
    const { url } = await scripted({ "server/discover": ({ error }) => error(-32020, { status: 400 }) });
    const { era, notes } = await negotiated(url, {});
    expect(era).toBe("legacy");
    expect(notes).toEqual([expect.stringMatching(/refused server\/discover \(HTTP status 400: -32020 no\)/)]);
  });
});

describe("what the modern era alone must be is reported as it is", () => {
  test.each<[string, Answering, FailureClass]>([
    ["a result of another shape", ({ result }) => result({}), "rpc.bad_result"],
    ["a result without capabilities", ({ result }) => result({ ...DISCOVERY, capabilities: null }), "rpc.bad_result"],
    ["an unknown method of a modern server", ({ error }) => error(-32601, { status: 404 }), "rpc.method_not_found"],
    ["an unknown method of a legacy server", ({ error }) => error(-32601), "proto.version_unsupported"],
    ["an altered header", ({ error }) => error(-32020, { status: 400 }), "proto.headers_altered"],
    ["a failure of the server", ({ error }) => error(-32603), "rpc.error"],
    ["404", ({ response }) => response.writeHead(404).end(), "http.404"],
    ["a web page", ({ text }) => text(200, "text/html", "<p>"), "http.wrong_content_type"],
  ])("%s", async (_words, answer, failureClass) => {
    const { url, steps } = await scripted({ "server/discover": answer });
    const failure = await probeFailureOf(() => negotiated(url, { era: "modern" }));
    expect(failure).toMatchObject({ failureClass, stage: "server/discover" });
    expect(steps()).toEqual(["POST server/discover"]);
  });

  test("a server that answers a pinned revision with others", async () => {
    const { url } = await scripted({ "server/discover": ({ result }) => result(DISCOVERY) });
    expect(await probeFailureOf(() => negotiated(url, { era: { pin: "2031-01-01" } }))).toMatchObject({
      failureClass: "proto.version_mismatch",
      detail: "asked for 2031-01-01, the server speaks 2026-07-28",
    });
  });

  test("a revision that is not known here is spoken when it is pinned", async () => {
    const { url, requests } = await scripted({
      "server/discover": ({ result }) => result({ ...DISCOVERY, supportedVersions: ["2031-01-01"] }),
    });
    expect(await negotiated(url, { era: { pin: "2031-01-01" } })).toMatchObject({ protocolVersion: "2031-01-01" });
    expect(requests.map(({ headers }) => headers["mcp-protocol-version"])).toEqual(["2031-01-01", "2031-01-01"]);
  });
});

describe("redirects of the first request", () => {
  const moved =
    (status: number, location: string): Answering =>
    ({ url, response, error }) => {
      if (url === "/mcp") response.writeHead(status, { location }).end();
      else error(-32601);
    };

  test.each([301, 302, 307, 308])(
    "%d is followed by the same POST when that is allowed, and the session stays there",
    async (status) => {
      const { url, requests } = await scripted({ "server/discover": moved(status, "/mcp/v2") });
      expect(await negotiated(url, { allowRedirects: true })).toMatchObject({ era: "legacy" });
      expect(requests.map((request) => `${request.method} ${request.url} ${request.message.method}`)).toEqual([
        "POST /mcp server/discover",
        "POST /mcp/v2 server/discover",
        "POST /mcp/v2 initialize",
        "POST /mcp/v2 notifications/initialized",
        "POST /mcp/v2 tools/list",
      ]);
    },
  );

  test("303 is not followed: it asks for a GET", async () => {
    const { url } = await scripted({ "server/discover": moved(303, "/mcp/v2") });
    expect(await probeFailureOf(() => negotiated(url, { allowRedirects: true }))).toMatchObject({
      failureClass: "http.redirect_same_origin",
    });
  });

  test("more than three are not followed", async () => {
    let hop = 0;
    const { url, requests } = await scripted({
      "*": ({ response }) => response.writeHead(307, { location: `/hop-${++hop}` }).end(),
    });
    const failure = await probeFailureOf(() => negotiated(url, { allowRedirects: true }));
    expect(failure).toMatchObject({
      failureClass: "http.redirect_same_origin",
      detail: expect.stringMatching(/\/hop-4, after 3 others$/),
    });
    expect(requests).toHaveLength(4);
  });

  test.each(["https://127.0.0.1:1/mcp", "//elsewhere.example/mcp", "http://localhost/mcp"])(
    "none leads to another origin (%s)",
    async (location) => {
      const { url, requests } = await scripted({ "server/discover": moved(307, location) });
      expect(await probeFailureOf(() => negotiated(url, { allowRedirects: true }))).toMatchObject({
        failureClass: "http.redirect_cross_origin",
      });
      expect(requests).toHaveLength(1);
    },
  );

  test("later ones are not followed", async () => {
    const { url } = await scripted({
      "tools/list": ({ response }) => response.writeHead(307, { location: "/elsewhere" }).end(),
    });
    expect(await probeFailureOf(() => negotiated(url, { allowRedirects: true }))).toMatchObject({
      failureClass: "http.redirect_same_origin",
      stage: "tools/list",
    });
  });
});

describe("requests on the wire", () => {
  const call = async (method: string, params: Record<string, string>, headers: Record<string, string> = {}) => {
    const { url, requests } = await scripted({
      "*": ({ result, message }) => result(message.method === "server/discover" ? DISCOVERY : {}),
    });
    await withSession(url, { era: "modern", headers: { "X-Team": "a" } }, ({ session }) =>
      session.request(method, params, { stage: "canary", headers }),
    );
    return requests;
  };
  const written = ({ rawHeaders }: { readonly rawHeaders: readonly string[] }) =>
    rawHeaders.flatMap((name, index) =>
      index % 2 === 0 && /^(?:mcp|accept$|content-type|x-)/i.test(name) ? [`${name}: ${rawHeaders[index + 1]}`] : [],
    );

  test("of the modern era carry their version, method and client in headers and body", async () => {
    const [discover, list] = await call("tools/list", { cursor: "2" });
    expect(discover && written(discover).sort()).toEqual([
      "Accept: application/json, text/event-stream",
      "Content-Type: application/json",
      "MCP-Protocol-Version: 2026-07-28",
      "Mcp-Method: server/discover",
      "X-Team: a",
    ]);
    expect(list && written(list)).toContain("Mcp-Method: tools/list");
    expect(list?.headers).not.toHaveProperty("mcp-name");
    expect(list?.message).toEqual({
      jsonrpc: "2.0",
      id: 2,
      method: "tools/list",
      params: {
        cursor: "2",
        _meta: {
          "io.modelcontextprotocol/protocolVersion": "2026-07-28",
          "io.modelcontextprotocol/clientCapabilities": {},
          "io.modelcontextprotocol/clientInfo": { name: "mcp-gates", version: "1" },
        },
      },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ["tools/call", { name: "add" }, "add"],
    ["tools/call", { name: "add two" }, "add two"],
    ["prompts/get", { name: "report" }, "report"],
    ["resources/read", { uri: "weather://about", name: "x" }, "weather://about"],
    ["tools/call", { name: "größe" }, "=?base64?Z3LDtsOfZQ==?="],
    ["tools/call", { name: "🙂" }, "=?base64?8J+Zgg==?="],
    ["tools/call", { name: " add" }, "=?base64?IGFkZA==?="],
    ["tools/call", { name: "add\t" }, "=?base64?YWRkCQ==?="],
    ["tools/call", { name: "a\r\nX-Evil: 1" }, "=?base64?YQ0KWC1FdmlsOiAx?="],
    ["tools/call", { name: "" }, "=?base64??="],
    ["tools/call", { name: "=?base64?YWRk?=" }, "=?base64?PT9iYXNlNjQ/WVdSaz89?="],
  ])("of %s carry the name %j as %s", async (method, params, expected) => {
    const [, request] = await call(method, params);
    expect(request && written(request)).toContain(`Mcp-Name: ${expected}`);
  });

  test("carry the arguments that a tool wants in headers, and no other header of the caller", async () => {
    const headers = {
      "Mcp-Param-City": "Köln",
      "Mcp-Param-Days": "3",
      "Mcp-Param-a b": "x",
      "Mcp-Method": "evil",
      Host: "x",
    };
    const [, request] = await call("tools/call", { name: "forecast" }, headers);
    const sent = request && written(request).filter((header) => /^mcp-(?:param|method)/i.test(header));
    expect(sent).toEqual(["Mcp-Param-City: =?base64?S8O2bG4=?=", "Mcp-Param-Days: 3", "Mcp-Method: tools/call"]);
    expect(request?.headers.host).toMatch(/^127\.0\.0\.1:/);
  });

  test("of the legacy era carry the version that was negotiated, from the first after initialize on", async () => {
    const { url, requests } = await scripted({
      initialize: ({ result }) => result({ ...GREETING, protocolVersion: "2025-06-18" }),
    });
    await withSession(url, { era: "legacy" }, listTools);
    expect(
      requests.map(({ headers, message }) => [message.method, headers["mcp-protocol-version"], headers["mcp-method"]]),
    ).toEqual([
      ["initialize", undefined, undefined],
      ["notifications/initialized", "2025-06-18", undefined],
      ["tools/list", "2025-06-18", undefined],
    ]);
    expect(requests[0]?.message.params).toEqual({
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "mcp-gates", version: "1" },
    });
    expect(requests.map(({ headers }) => headers.origin)).toEqual([undefined, undefined, undefined]);
  });
});
