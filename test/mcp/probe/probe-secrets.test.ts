import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FakeAuthorizationServer } from "../../fakes/oauth/authorization-server.ts";
import { createAuthority } from "../../servers/authority.ts";
import { stdioTarget } from "../../servers/start.ts";
import { SECRET } from "./auth/ask.ts";
import { World } from "./classes/world.ts";
import { probing, type Wanted } from "./probing.ts";
import { type Answering, DISCOVERY, type Exchange, GREETING } from "./scripted-server.ts";

let world: World;
beforeEach(() => {
  world = new World(createAuthority);
});
afterEach(async () => {
  await world.close();
});

const TOKEN = "token-of-the-test-0123456789";
const KEY = "key-of-the-test-0123456789";
const ID = "session-0123456789-of-the-test";
const CANARY = { tool: "echo", arguments: {}, isError: false, validateOutput: true, expectations: [] };
const ASKED: Wanted = {
  authentication: { kind: "bearer", token: TOKEN },
  headers: { "X-Api-Key": KEY },
  checks: {
    expectedServer: { name: "another" },
    requiredTools: ["another"],
    canaries: [
      { ...CANARY, isError: true },
      { ...CANARY, expectations: [{ pointer: "/content/0/text", equals: "" }] },
    ],
    witnesses: [{ fingerprint: "f", tool: "echo", arguments: {} }],
  },
};

/** All that came with a request; the id that is given is among it from then on. */
const echoOf = ({ headers, url }: Exchange) => `${Object.values(headers).join(" ")} ${url}`;
const toolsOf = (exchange: Exchange) => [
  { name: "echo", title: echoOf(exchange), description: echoOf(exchange), inputSchema: { type: "object" } },
];

/** A server that says back everywhere what was sent to it. */
const ECHO: Readonly<Record<string, Answering>> = {
  "server/discover": (exchange) => exchange.error(-32000, { status: 400, message: echoOf(exchange) }),
  initialize: (exchange) =>
    exchange.result(
      {
        ...GREETING,
        serverInfo: { name: echoOf(exchange), version: echoOf(exchange) },
        capabilities: { tools: {}, experimental: { [echoOf(exchange)]: {} } },
        instructions: `${ID} ${echoOf(exchange)}`,
      },
      { "mcp-session-id": ID },
    ),
  "tools/list": (exchange) => exchange.result({ tools: toolsOf(exchange) }),
  "tools/call": (exchange) =>
    exchange.result({ isError: true, content: [{ type: "text", text: `invalid arguments ${echoOf(exchange)}` }] }),
};
const MODERN_ECHO: Readonly<Record<string, Answering>> = {
  ...ECHO,
  "server/discover": (exchange) =>
    exchange.result({
      ...DISCOVERY,
      instructions: echoOf(exchange),
      _meta: { "io.modelcontextprotocol/serverInfo": { name: echoOf(exchange), version: "1" } },
    }),
  initialize: (exchange) => exchange.error(-32603, { message: echoOf(exchange) }),
};
const at = (step: string, answer: Answering) => ({ ...ECHO, [step]: answer });

describe("no secret stands in the result, whatever the server says back:", () => {
  test.each<[string, Readonly<Record<string, Answering>>]>([
    ["in everything that it says", ECHO],
    ["in everything that it says, in the modern era", MODERN_ECHO],
    ["in an error", at("tools/list", (exchange) => exchange.error(-32603, { message: echoOf(exchange) }))],
    ["in an error of a call", at("tools/call", (exchange) => exchange.error(-32602, { message: echoOf(exchange) }))],
    ["in an answer 500", at("tools/list", (exchange) => exchange.text(500, "text/plain", echoOf(exchange)))],
    ["in an answer 400", at("tools/list", (exchange) => exchange.text(400, "text/plain", echoOf(exchange)))],
    ["in an answer 401", at("tools/list", (exchange) => exchange.text(401, "text/plain", echoOf(exchange)))],
    [
      "in a challenge",
      at("tools/list", (exchange) =>
        exchange.text(401, "text/plain", "", { "www-authenticate": `Bearer error="${echoOf(exchange)}"` }),
      ),
    ],
    ["in an answer 403", at("tools/list", (exchange) => exchange.text(403, "text/plain", echoOf(exchange)))],
    [
      "in half of a JSON",
      at("tools/list", (exchange) => exchange.text(200, "application/json", `{"${echoOf(exchange)}`)),
    ],
    ["in what is no answer", at("tools/list", (exchange) => exchange.json(200, { status: echoOf(exchange) }))],
    ["in a web page", at("tools/list", (exchange) => exchange.text(200, "text/html", echoOf(exchange)))],
    [
      "in the id of an answer",
      at("tools/list", (exchange) => exchange.json(200, { jsonrpc: "2.0", id: echoOf(exchange), result: {} })),
    ],
    [
      "in a redirect",
      at("tools/list", (exchange) =>
        exchange.text(302, "text/plain", "", { location: `/${encodeURIComponent(echoOf(exchange))}` }),
      ),
    ],
    ["in a cursor", at("tools/list", (exchange) => exchange.result({ tools: [], nextCursor: echoOf(exchange) }))],
    [
      "in names that come twice",
      at("tools/list", (exchange) => {
        const tool = { name: echoOf(exchange), inputSchema: { type: echoOf(exchange) } };
        exchange.result({ tools: [tool, tool] });
      }),
    ],
    [
      "in the version that it chooses",
      at("initialize", (exchange) =>
        exchange.result({ ...GREETING, protocolVersion: echoOf(exchange) }, { "mcp-session-id": ID }),
      ),
    ],
  ])("%s", async (_words, script) => {
    const url = new URL(await world.scripted(script));
    url.searchParams.set("api_key", `query-${KEY}`);
    const result = await probing(url.href, ASKED);
    const text = JSON.stringify(result);
    for (const secret of [TOKEN, KEY, ID, encodeURIComponent(TOKEN)]) expect(text).not.toContain(secret);
    // That something was said back at all, and is shown.
    expect(text).toContain("***");
    expect(result.failureClass).not.toBe("probe.self");
  });

  test("the user information of the URL", async () => {
    const url = new URL(await world.scripted(ECHO));
    url.username = "probe";
    url.password = "password-0123456789";
    const basic = Buffer.from("probe:password-0123456789").toString("base64");
    const text = JSON.stringify(await probing(url.href, { checks: ASKED.checks ?? {} }));
    expect(world.requestsOf(url.origin + url.pathname)[0]?.headers.authorization).toBe(`Basic ${basic}`);
    for (const secret of ["password-0123456789", basic, ID]) expect(text).not.toContain(secret);
  });

  test("a token that was obtained on the way, and what it was obtained with", async () => {
    const clients = [{ id: "probe", secret: SECRET }];
    const authorization = await world.recording(new FakeAuthorizationServer({ clients }));
    const metadata = () => ({ resource: target, authorization_servers: [authorization.issuer] });
    const guarded = Object.entries(ECHO).map(([step, answer]): [string, Answering] => [
      step,
      (exchange) => {
        const token = String(exchange.headers.authorization).replace("Bearer ", "");
        const challenge = `Bearer resource_metadata="${new URL("/metadata", target)}"`;
        if (authorization.grantOf(token) !== undefined) answer(exchange);
        else exchange.text(401, "text/plain", "log in", { "www-authenticate": challenge });
      },
    ]);
    const target: string = await world.scripted({
      ...Object.fromEntries(guarded),
      GET: ({ url, json, response }) => (url === "/metadata" ? json(200, metadata()) : response.writeHead(405).end()),
    });
    authorization.resources.add(target);
    const result = await probing(target, {
      ...ASKED,
      authentication: { kind: "client-credentials", clientId: "probe", proof: { kind: "secret", secret: SECRET } },
    });
    expect(result).toMatchObject({ counts: { tools: 1 }, login: { authorizationServers: [authorization.issuer] } });
    const text = JSON.stringify(result);
    expect(authorization.tokens.length).toBeGreaterThan(0);
    for (const secret of [...authorization.tokens, SECRET, KEY, ID]) expect(text).not.toContain(secret);
  });

  test("a short one, which is left in the contract alone: there it could be a word", async () => {
    const key = "hunter22";
    for (const script of [ECHO, MODERN_ECHO]) {
      const result = await probing(await world.scripted(script), { ...ASKED, headers: { "X-Api-Key": key } });
      const { contract, ...rest } = result;
      expect(JSON.stringify(contract)).toContain(key);
      expect(JSON.stringify(rest)).not.toContain(key);
    }
  });

  test("the credentials of a proxy that answers in the place of the server", async () => {
    const { port } = new URL(await world.scripted(ECHO));
    const environment = { http_proxy: `http://gate:p%40ss-0123456789@127.0.0.1:${port}` };
    const result = await probing("http://mcp.example/mcp", ASKED, { environment });
    expect(result.session.state).toBe("deleted");
    const basic = Buffer.from("gate:p@ss-0123456789").toString("base64");
    for (const secret of ["p@ss-0123456789", "p%40ss-0123456789", basic])
      expect(JSON.stringify(result)).not.toContain(secret);
  });

  test("the environment of a process", async () => {
    const environment = { DATABASE_URL: "postgres://app:password-0123456789@db/app", API_TOKEN: TOKEN };
    for (const mode of ["environment", "exit", "noise-secret"]) {
      const { contract, ...rest } = await probing(stdioTarget("faulty-stdio", [mode]), { environment });
      for (const secret of Object.values(environment)) expect(JSON.stringify(rest)).not.toContain(secret);
      // Only what surely is a credential by its name is cut from a contract: replacing words would change it.
      expect(JSON.stringify(contract)).not.toContain(TOKEN);
    }
  });

  test.each([
    "ftp://user:password-0123456789@host/mcp?token=password-0123456789",
    "http://user:password-0123456789@host:99999/mcp",
    "https://user:pass/password-0123456789@[::/mcp",
    "stdio:server --token password-0123456789 | tee",
    "/mcp?api_key=password-0123456789",
  ])("a target that cannot be used (%s)", async (target) => {
    const result = await probing(target);
    expect(result.failureClass).toBe("probe.settings");
    expect(JSON.stringify(result)).not.toContain("password-0123456789");
  });
});

test("a value that is no credential stays a word of the contract", async () => {
  const target = await world.legacy({
    "tools/list": ({ result, headers }) =>
      result({ tools: [{ name: "pay", title: String(headers["x-tenant"]), inputSchema: { type: "object" } }] }),
  });
  const result = await probing(target, { headers: { "X-Tenant": "production-eu-central-1" } });
  expect(result.contract?.tools[0]?.title).toBe("production-eu-central-1");
});
