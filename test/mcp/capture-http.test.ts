import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { type RunningServer, startEverything, startServer } from "../servers/start.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

/** A request as the faulty server records it. */
interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly method?: string; readonly params?: Readonly<Record<string, unknown>> } | null;
}

let minimal: RunningServer;
const servers: RunningServer[] = [];
const started = async (server: Promise<RunningServer>) => {
  const running = await server;
  servers.push(running);
  return running;
};

beforeAll(async () => {
  minimal = await started(startServer("faulty-http"));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

const at = (behaviour: string) => `${minimal.url}/${behaviour}`;
const requestsTo = async (behaviour: string): Promise<readonly Recorded[]> => {
  const response = await fetch(at("requests"));
  const all = (await response.json()) as readonly Recorded[];
  return all.filter(({ url }) => url.startsWith(`/${behaviour}`));
};
const methodsOf = (requests: readonly Recorded[]) => requests.map(({ method, body }) => body?.method ?? method);

describe("real servers are captured over HTTP", () => {
  test("one of the legacy era with sessions, all lists of it", async () => {
    const server = await started(startEverything("2026"));
    const { contract, wireKeyOrder, notes, source } = await captureTarget({ target: server.url }, {});
    expect(contract).toMatchObject({
      scope: "server",
      conditions: { era: "legacy", clientCapabilities: {}, credentials: [] },
      protocolVersion: "2025-11-25",
      supportedProtocolVersions: ["2025-11-25"],
      serverInfo: { name: "mcp-servers/everything" },
    });
    expect(contract.instructions).toMatch(/Everything Server/);
    expect(contract.capabilities).toHaveProperty("tasks");
    expect([
      contract.tools.length,
      contract.prompts.length,
      contract.resources.length,
      contract.resourceTemplates.length,
    ]).toEqual([13, 4, 7, 2]);
    expect({ wireKeyOrder, notes, source }).toEqual({ wireKeyOrder: true, notes: [], source: server.url });
  });

  test("one that has ten pages of resources", async () => {
    const server = await started(startEverything("2025"));
    const { contract } = await captureTarget({ target: server.url }, {});
    expect(new Set(contract.resources.map(({ uri }) => uri)).size).toBe(100);
  });

  test("one that speaks only the transport of 2024", async () => {
    const server = await started(startEverything("2026", "sse"));
    const { contract } = await captureTarget({ target: server.url }, {});
    expect(contract.tools).toHaveLength(13);
    expect(contract.conditions?.era).toBe("legacy");
  });

  test("one of the modern era only", async () => {
    const server = await started(startServer("modern", ["http", "--legacy", "reject"]));
    const { contract } = await captureTarget({ target: server.url }, {});
    expect(contract).toMatchObject({
      conditions: { era: "modern" },
      protocolVersion: "2026-07-28",
      supportedProtocolVersions: ["2026-07-28"],
      serverInfo: { name: "weather", version: "1.0.0" },
      instructions: "Ask for one city at a time.",
      cacheHints: { discover: { ttlMs: 0, cacheScope: "private" }, tools: { ttlMs: 0, cacheScope: "private" } },
    });
    expect(contract.tools.map(({ name }) => name)).toEqual(["forecast", "stations"]);
    expect([contract.prompts.length, contract.resources.length, contract.resourceTemplates.length]).toEqual([1, 1, 0]);
  });

  test("one of both eras, in the modern one, and in the legacy one when asked for", async () => {
    const server = await started(startServer("modern", ["http"]));
    const modern = await captureTarget({ target: server.url }, {});
    const legacy = await captureTarget({ target: server.url }, { era: "legacy" });
    expect([modern.contract.protocolVersion, legacy.contract.protocolVersion]).toEqual(["2026-07-28", "2025-11-25"]);
    expect(legacy.contract.cacheHints).toEqual({});
    expect(legacy.contract.tools.map(({ name }) => name)).toEqual(modern.contract.tools.map(({ name }) => name));
  });
});

describe("lists are raw", () => {
  test("unknown members of tools stay", async () => {
    const { contract } = await captureTarget({ target: at("modern") }, {});
    expect(contract.tools[1]).toMatchObject({ name: "echo", "x-unknown": { kept: true } });
  });

  test("malformed and duplicate tools stay", async () => {
    const { contract } = await captureTarget({ target: at("odd") }, {});
    expect(contract.tools.map(({ name }) => name)).toEqual(["add", "add", "no-schema", 7]);
  });

  test.each(["unknown-identity", "unknown-identity-stream"])(
    "unknown members of the server's identity stay, too (%s)",
    async (behaviour) => {
      const { contract } = await captureTarget({ target: at(behaviour) }, {});
      expect(contract.serverInfo).toEqual({ name: "odd", vendor: { kept: true } });
    },
  );

  test("a cursor that is the empty text is a cursor; null ends the list", async () => {
    const { contract } = await captureTarget({ target: at("empty-cursor") }, {});
    expect(contract.tools.map(({ name }) => name)).toEqual(["add", "echo"]);
    const requests = (await requestsTo("empty-cursor")).filter(({ body }) => body?.method === "tools/list");
    expect(requests.map(({ body }) => body?.params)).toEqual([{}, { cursor: "" }, {}, { cursor: "" }]);
  });

  test("events without data, comments, notifications and data on many lines are read over", async () => {
    const { contract } = await captureTarget({ target: at("priming") }, {});
    expect(contract.tools.map(({ name }) => name)).toEqual(["add", "echo"]);
  });

  test("a list in another order each time is sorted, with a note", async () => {
    const { contract, notes } = await captureTarget({ target: at("shuffling") }, {});
    expect(contract.tools.map(({ name }) => name)).toEqual(["add", "echo"]);
    expect(notes).toEqual([expect.stringMatching(/order of tools is not deterministic/)]);
  });

  test("the shortest life of all pages is the life of the list", async () => {
    const { contract } = await captureTarget({ target: at("cached") }, {});
    expect(contract.cacheHints.tools).toEqual({ ttlMs: 5000, cacheScope: "public" });
  });

  test("what no capability announces is not asked for, with a note on tools", async () => {
    const { contract, notes } = await captureTarget({ target: at("no-tools") }, {});
    expect(contract.tools).toEqual([]);
    expect(methodsOf(await requestsTo("no-tools"))).toEqual([
      "server/discover",
      "initialize",
      "notifications/initialized",
    ]);
    expect(notes).toEqual([expect.stringMatching(/does not announce the `tools` capability/)]);
  });

  test("of the two lists of resources one may be unknown to the server", async () => {
    const { contract, notes } = await captureTarget({ target: at("resources-only-templates") }, {});
    expect([contract.resources.length, contract.resourceTemplates.length]).toEqual([0, 1]);
    expect(notes).toContainEqual(expect.stringMatching(/does not know resources\/list/));
  });
});

describe("on the wire", () => {
  test("a request of the modern era carries version, capabilities and name in its metadata and headers", async () => {
    await captureTarget({ target: at("modern") }, {});
    const requests = (await requestsTo("modern")).filter(
      ({ url, body }) => url === "/modern" && body?.method !== "initialize",
    );
    expect(requests).not.toEqual([]);
    for (const { headers, body } of requests) {
      expect(headers).toMatchObject({
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": body?.method,
        accept: "application/json, text/event-stream",
      });
      expect(headers).not.toHaveProperty("origin");
      expect(headers).not.toHaveProperty("mcp-session-id");
      expect(body?.params).toMatchObject({
        _meta: {
          "io.modelcontextprotocol/protocolVersion": "2026-07-28",
          "io.modelcontextprotocol/clientCapabilities": {},
          "io.modelcontextprotocol/clientInfo": { name: "mcp-gates" },
        },
      });
    }
  });

  test("a capture in the modern era costs one round trip and two for each page beside one handshake, and opens no stream", async () => {
    const before = (await requestsTo("cached")).length;
    await captureTarget({ target: at("cached") }, {});
    const methods = methodsOf(await requestsTo("cached")).slice(before);
    const page = ["tools/list", "tools/list"];
    expect(methods.filter((method) => method !== "initialize")).toEqual(["server/discover", ...page, ...page]);
    expect(methods).toHaveLength(6);
  });

  test("a session of the legacy era is opened whole, used for both samples and ended", async () => {
    await captureTarget({ target: at("session") }, {});
    const requests = await requestsTo("session");
    const lists = ["tools/list", "tools/list", "tools/list", "tools/list"];
    expect(methodsOf(requests)).toEqual([
      "server/discover",
      "initialize",
      "notifications/initialized",
      ...lists,
      "DELETE",
    ]);
    expect(requests[1]?.body?.params).toMatchObject({
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "mcp-gates" },
    });
    for (const { headers } of requests.slice(2)) {
      expect(headers).toMatchObject({ "mcp-session-id": "session-1", "mcp-protocol-version": "2025-06-18" });
      expect(headers).not.toHaveProperty("mcp-method");
    }
  });

  test("in the legacy era nothing but the probe looks modern", async () => {
    await captureTarget({ target: at("legacy") }, {});
    const [probe, ...rest] = await requestsTo("legacy");
    expect(probe?.body?.params).toHaveProperty("_meta");
    for (const { body } of rest) expect(body?.params ?? {}).not.toHaveProperty("_meta");
  });

  test("asked for the legacy era, the server is not probed", async () => {
    await captureTarget({ target: at("dual") }, { era: "legacy" });
    expect(methodsOf(await requestsTo("dual"))).not.toContain("server/discover");
  });

  test("a server that refuses the version it has is asked once more", async () => {
    const { contract } = await captureTarget({ target: at("unsteady-version") }, {});
    expect(contract).toMatchObject({ conditions: { era: "modern" }, serverInfo: null });
  });

  test("a server that answers the probe with a bare status is of the legacy era", async () => {
    const { contract } = await captureTarget({ target: at("bare-405") }, {});
    expect(contract.conditions?.era).toBe("legacy");
  });

  test("a session that the server forgot is opened anew, once", async () => {
    const { contract } = await captureTarget({ target: at("session-lost-once") }, {});
    expect(contract.tools).toHaveLength(2);
    expect(methodsOf(await requestsTo("session-lost-once")).filter((method) => method === "initialize")).toHaveLength(
      2,
    );
  });

  test("headers are sent with every request and their names are kept", async () => {
    const captured = await captureTarget(
      { target: at("two-pages"), headers: { "X-Tenant": "seven", Authorization: "Bearer of-mine" } },
      {},
    );
    expect(captured.contract.conditions?.credentials).toEqual(["authorization", "x-tenant"]);
    for (const { headers } of await requestsTo("two-pages"))
      expect(headers).toMatchObject({ authorization: "Bearer of-mine", "x-tenant": "seven" });
  });

  test("user information in the URL is sent as Basic authorization", async () => {
    const target = at("dual").replace("//", "//me:p%40ssword@");
    const { contract, source } = await captureTarget({ target }, {});
    expect(source).toBe(at("dual"));
    expect(contract.conditions?.credentials).toEqual(["authorization"]);
    const { headers } = (await requestsTo("dual")).at(-1) ?? {};
    expect(headers?.authorization).toBe(`Basic ${Buffer.from("me:p@ssword").toString("base64")}`);
  });
});

test("progress tells each step, with the side in front", async () => {
  const steps: string[] = [];
  await captureTarget({ target: at("two-pages") }, { side: "candidate", onProgress: (step) => steps.push(step) });
  const lists = ["candidate: reading tools", "candidate: reading tools, page 2"];
  expect(steps).toEqual(["candidate: connecting", ...lists, "candidate: reading the lists once more", ...lists]);
});
