import { describe, expect, test } from "@jest/globals";
import { aCall, readAll } from "./builders.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** Attributes as OTLP writes them: texts as they are, everything else as it is given. */
function attributesOf(attributes: Attributes) {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "string" ? { stringValue: value } : value,
  }));
}

const START = "1793534400000000321";
const AT = Number(START) / 1_000_000;

function aSpan(attributes: Attributes, more: object = {}) {
  return {
    traceId: "t",
    spanId: "s",
    name: "x",
    kind: 3,
    startTimeUnixNano: START,
    attributes: attributesOf(attributes),
    ...more,
  };
}

function traces(spans: readonly object[], resource: Attributes = { "service.name": "desk-agent" }) {
  return { resourceSpans: [{ resource: { attributes: attributesOf(resource) }, scopeSpans: [{ scope: {}, spans }] }] };
}

/** An object as the JSON encoding of AnyValue. */
const STRUCTURED = {
  kvlistValue: {
    values: [
      { key: "q", value: { stringValue: "x" } },
      { key: "limit", value: { intValue: "5" } },
      { key: "ratio", value: { doubleValue: 0.5 } },
      { key: "deep", value: { boolValue: true } },
      { key: "none", value: {} },
      { key: "tags", value: { arrayValue: { values: [{ stringValue: "a" }, { intValue: 2 }] } } },
      { key: "where", value: { kvlistValue: { values: [{ key: "city", value: { stringValue: "y" } }] } } },
    ],
  },
};
const PLAIN = { q: "x", limit: 5, ratio: 0.5, deep: true, none: null, tags: ["a", 2], where: { city: "y" } };
const MCP_CALL = { "mcp.method.name": "tools/call", "gen_ai.tool.name": "search" };

describe("spans of OpenTelemetry", () => {
  test.each<[string, Attributes]>([
    ["of MCP, with arguments as an object", { ...MCP_CALL, "gen_ai.tool.call.arguments": STRUCTURED }],
    ["of MCP, with arguments as JSON text", { ...MCP_CALL, "gen_ai.tool.call.arguments": JSON.stringify(PLAIN) }],
    [
      "of GenAI",
      {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "search",
        "gen_ai.tool.call.arguments": STRUCTURED,
      },
    ],
    ["in an earlier spelling", { "mcp.tool.name": "search", "mcp.tool.arguments": JSON.stringify(PLAIN) }],
  ])("%s are calls", async (_, attributes) => {
    expect(await readAll(JSON.stringify(traces([aSpan(attributes)])))).toEqual({
      calls: [{ tool: "search", arguments: PLAIN, client: "desk-agent", count: 1, at: AT }],
      records: 1,
      unreadable: [],
    });
  });

  test("may come a batch a line, or as one document of many lines", async () => {
    const two = [aSpan(MCP_CALL, { spanId: "1" }), aSpan({ "mcp.method.name": "tools/list" }, { spanId: "2" })];
    const written = [
      `${JSON.stringify(traces(two))}\n${JSON.stringify(traces(two))}\n`,
      JSON.stringify({ resourceSpans: [...traces(two).resourceSpans, ...traces(two).resourceSpans] }, null, 2),
    ];
    for (const text of written)
      expect(await readAll(text)).toMatchObject({ calls: [{}, {}], records: 4, unreadable: [] });
  });

  test.each<[string, Attributes]>([
    ["a model call", { "gen_ai.operation.name": "chat" }],
    ["another MCP request", { "mcp.method.name": "prompts/get", "gen_ai.tool.name": "search" }],
    ["an HTTP request", { "http.request.method": "POST" }],
  ])("that are %s are none", async (_, attributes) => {
    expect(await readAll(JSON.stringify(traces([aSpan(attributes)])))).toEqual({
      calls: [],
      records: 1,
      unreadable: [],
    });
  });

  test.each<[string, Attributes]>([
    ["were not recorded", {}],
    ["were cut off", { "gen_ai.tool.call.arguments": '{"q":"x' }],
    ["are no object", { "gen_ai.tool.call.arguments": "[1]" }],
    [
      "hold bytes",
      { "gen_ai.tool.call.arguments": { kvlistValue: { values: [{ key: "q", value: { bytesValue: "AA==" } }] } } },
    ],
    [
      "hold no number",
      { "gen_ai.tool.call.arguments": { kvlistValue: { values: [{ key: "q", value: { doubleValue: "NaN" } }] } } },
    ],
  ])("whose arguments %s are calls that cannot be replayed", async (_, attributes) => {
    const { calls } = await readAll(JSON.stringify(traces([aSpan({ ...MCP_CALL, ...attributes })])));
    expect(calls).toEqual([aCall({ arguments: undefined, client: "desk-agent", at: AT })]);
  });

  test("that name no tool cannot be read", async () => {
    const { unreadable } = await readAll(JSON.stringify(traces([aSpan({ "mcp.method.name": "tools/call" })])));
    expect(unreadable).toEqual([{ line: 1, problem: "a span of a tool call names no tool" }]);
  });

  test.each<[string, Attributes, object, string | null]>([
    ["the MCP client", { "mcp.client.name": "ide", "gen_ai.agent.name": "planner" }, {}, "ide"],
    ["the agent", { "gen_ai.agent.name": "planner" }, {}, "planner"],
    ["the service of a client's span", {}, {}, "desk-agent"],
    ["the address of a server's span", { "client.address": "10.1.2.80" }, { kind: 2 }, "10.1.2.80"],
    ["nobody for a server's span, whose service is the server", {}, { kind: "SPAN_KIND_SERVER" }, null],
  ])("name %s", async (_, attributes, more, client) => {
    const { calls } = await readAll(JSON.stringify(traces([aSpan({ ...MCP_CALL, ...attributes }, more)])));
    expect(calls[0]?.client).toBe(client);
  });
});

describe("the spans of client and server that are one call", () => {
  const given = { "gen_ai.tool.call.arguments": '{"q":"x"}' };
  const client = (more: Attributes = given) =>
    aSpan({ ...MCP_CALL, ...more }, { spanId: "client", parentSpanId: "agent" });
  const server = (more: Attributes = given) =>
    aSpan({ ...MCP_CALL, ...more }, { spanId: "server", parentSpanId: "client", kind: 2 });
  const countOf = async (...spans: readonly object[]) =>
    (await readAll(spans.map((span) => `${JSON.stringify(traces([span]))}\n`).join(""))).calls.length;

  test("count once, whichever comes first", async () => {
    expect(await countOf(client(), server())).toBe(1);
    expect(await countOf(server(), client())).toBe(1);
  });

  test("count once when only the first one has the arguments", async () => {
    expect(await countOf(client(), server({}))).toBe(1);
  });

  test("count twice when only the second one has them, or other ones", async () => {
    expect(await countOf(client({}), server())).toBe(2);
    expect(await countOf(client(), server({ "gen_ai.tool.call.arguments": '{"q":"y"}' }))).toBe(2);
  });

  test("count twice in two traces, and when they are of two tools", async () => {
    expect(await countOf(client(), { ...server(), traceId: "u" })).toBe(2);
    expect(await countOf(client(), server({ ...given, "gen_ai.tool.name": "list" }))).toBe(2);
  });
});
