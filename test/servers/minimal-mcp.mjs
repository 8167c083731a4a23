// The smallest MCP server there is, as a function: what to answer to one JSON-RPC message. A behaviour bends it.

const MODERN = "2026-07-28";

export const TOOLS = [
  {
    name: "add",
    description: "Adds two numbers",
    inputSchema: { type: "object", properties: { a: { type: "number" } } },
  },
  { name: "echo", description: "Says it again", inputSchema: { type: "object" }, "x-unknown": { kept: true } },
];

/**
 * The answer to a message: a JSON-RPC response, or `undefined` for notifications and for what the behaviour leaves without one.
 * A behaviour has an `era` (`modern`, `legacy` or `dual`), `capabilities`, and functions by method name that get
 * `(params, state)` and return a result, an `{ error }` or `undefined` for silence. `state` lasts as long as its owner keeps it.
 */
export function answer(message, behaviour, state) {
  if (message.id === undefined || message.method === undefined) return undefined;
  const reply = (content) => ({ jsonrpc: "2.0", id: message.id, ...content });
  const special = behaviour[message.method];
  if (special !== undefined) {
    const result = special(message.params ?? {}, state);
    if (result === undefined) return undefined;
    return reply(result.error === undefined ? { result } : { error: result.error });
  }
  const era = behaviour.era ?? "legacy";
  const capabilities = behaviour.capabilities ?? { tools: {} };
  if (message.method === "server/discover" && era !== "legacy") {
    const serverInfo = { name: "minimal", version: "1.0.0" };
    const hints = { resultType: "complete", ttlMs: 0, cacheScope: "private" };
    return reply({
      result: {
        supportedVersions: [MODERN],
        capabilities,
        ...hints,
        _meta: { "io.modelcontextprotocol/serverInfo": serverInfo },
      },
    });
  }
  if (message.method === "initialize") {
    if (era === "modern") {
      const data = { supported: [MODERN], requested: message.params?.protocolVersion };
      return reply({ error: { code: -32022, message: "Unsupported protocol version", data } });
    }
    const serverInfo = { name: "minimal", version: "1.0.0" };
    return reply({ result: { protocolVersion: "2025-06-18", capabilities, serverInfo } });
  }
  if (message.method === "tools/list") return reply({ result: { tools: TOOLS } });
  return reply({ error: { code: -32601, message: `Method not found: ${message.method}` } });
}

/** Stands for a number that is read as infinite, which no value of JSON is. */
const INFINITE = "1e999";

/** The text of a message, with numbers that no value holds. */
export function jsonText(message) {
  return JSON.stringify(message).replaceAll(`"${INFINITE}"`, INFINITE);
}

/** A tool whose input schema is nested this deep. */
export function deepTool(levels) {
  let schema = { type: "string" };
  for (let level = 0; level < levels; level++) schema = { type: "object", properties: { a: schema } };
  return { name: "deep", inputSchema: schema };
}

/** Behaviours that need nothing of the transport; both faulty servers have them. */
export const BEHAVIOURS = {
  legacy: {},
  modern: { era: "modern" },
  dual: { era: "dual" },
  "two-pages": {
    "tools/list": ({ cursor }) =>
      cursor === undefined ? { tools: [TOOLS[0]], nextCursor: "2" } : { tools: [TOOLS[1]] },
  },
  "empty-cursor": {
    "tools/list": ({ cursor }) =>
      cursor === undefined ? { tools: [TOOLS[0]], nextCursor: "" } : { tools: [TOOLS[1]], nextCursor: null },
  },
  "endless-cursor": {
    "tools/list": ({ cursor }) => ({ tools: [], nextCursor: String(Number(cursor ?? 0) + 1) }),
  },
  "repeated-cursor": { "tools/list": () => ({ tools: [TOOLS[0]], nextCursor: "again" }) },
  "number-cursor": { "tools/list": () => ({ tools: [TOOLS[0]], nextCursor: 7 }) },
  deep: { "tools/list": () => ({ tools: [deepTool(500)] }) },
  "half-character": { "tools/list": () => ({ tools: [{ ...TOOLS[0], description: "Echoes \ud83d" }] }) },
  "half-greeting": {
    initialize: () => ({
      protocolVersion: "2025-06-18",
      capabilities: { tools: {} },
      serverInfo: { name: "half \udc00", version: "1" },
    }),
  },
  "infinite-number": {
    "tools/list": () => ({ tools: [{ ...TOOLS[0], inputSchema: { type: "object", maximum: INFINITE } }] }),
  },
  "infinite-hint": { "tools/list": () => ({ tools: TOOLS, ttlMs: INFINITE }) },
  "infinite-greeting": {
    initialize: () => ({
      protocolVersion: "2025-06-18",
      capabilities: { tools: { limit: INFINITE } },
      serverInfo: { name: "minimal", version: "1" },
    }),
  },
  flapping: {
    "tools/list": (_params, state) => {
      state.calls = (state.calls ?? 0) + 1;
      return { tools: [TOOLS[0], { ...TOOLS[1], description: `Call number ${state.calls}` }] };
    },
  },
  vanishing: {
    "tools/list": (_params, state) => {
      state.calls = (state.calls ?? 0) + 1;
      return { tools: state.calls === 1 ? TOOLS : [TOOLS[0]] };
    },
  },
  shuffling: {
    "tools/list": (_params, state) => {
      state.calls = (state.calls ?? 0) + 1;
      return { tools: state.calls === 1 ? [TOOLS[1], TOOLS[0]] : TOOLS };
    },
  },
  "item-not-object": { "tools/list": () => ({ tools: [TOOLS[0], "echo"] }) },
  "no-list": { "tools/list": () => ({ items: TOOLS }) },
  odd: {
    "tools/list": () => ({ tools: [TOOLS[0], TOOLS[0], { name: "no-schema" }, { name: 7, inputSchema: true }] }),
  },
  "input-required": { era: "modern", "tools/list": () => ({ resultType: "input_required", inputRequests: {} }) },
  "tools-unknown": {
    "tools/list": () => ({ error: { code: -32601, message: "Method not found" } }),
  },
  "tools-failing": {
    "tools/list": () => ({ error: { code: -32603, message: "the database is away" } }),
  },
  "no-tools": { capabilities: { logging: {} } },
  "resources-only-templates": {
    capabilities: { resources: {} },
    "resources/templates/list": () => ({ resourceTemplates: [{ uriTemplate: "a://{b}", name: "t" }] }),
  },
  cached: {
    era: "modern",
    "tools/list": ({ cursor }) =>
      cursor === undefined
        ? { tools: [TOOLS[0]], nextCursor: "2", resultType: "complete", ttlMs: 60_000, cacheScope: "public" }
        : { tools: [TOOLS[1]], resultType: "complete", ttlMs: 5000, cacheScope: "public" },
  },
  "future-version": { "server/discover": () => ({ supportedVersions: ["2099-01-01"], capabilities: {} }) },
  "unknown-identity": {
    era: "modern",
    "server/discover": () => ({
      supportedVersions: ["2026-07-28"],
      capabilities: { tools: {} },
      // Without the version that the specification wants.
      _meta: { "io.modelcontextprotocol/serverInfo": { name: "odd", vendor: { kept: true } } },
    }),
  },
  "unsteady-version": {
    era: "modern",
    "server/discover": (_params, state) => {
      state.probes = (state.probes ?? 0) + 1;
      const data = { supported: ["2026-07-28"], requested: "2026-07-28" };
      if (state.probes % 2 === 1) return { error: { code: -32022, message: "Unsupported protocol version", data } };
      return { supportedVersions: ["2026-07-28"], capabilities: { tools: {} } };
    },
  },
  "old-version": {
    initialize: () => ({ protocolVersion: "1999-01-01", capabilities: {}, serverInfo: { name: "old", version: "1" } }),
  },
  "no-server-info": { initialize: () => ({ protocolVersion: "2025-06-18", capabilities: { tools: {} } }) },
  "initialize-failing": { initialize: () => ({ error: { code: -32603, message: "no licence" } }) },
};
