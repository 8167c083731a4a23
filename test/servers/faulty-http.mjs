// An HTTP server that does wrong what its path says: `<url>/401`, `<url>/html`, `<url>/deep` … On stdout: `ready <url>`.
// `GET <url>/requests` is the JSON list of all requests so far: method, path, headers, body and the bytes written.
// With `--tls` it speaks HTTPS with a certificate from the environment (CERTIFICATE and PRIVATE_KEY, in PEM).
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { answer, BEHAVIOURS, jsonText, TOOLS } from "./minimal-mcp.mjs";

const requests = [];
const states = new Map();
const sessions = new Set();

const json = (response, status, body, headers = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : jsonText(body));
};
const text = (response, status, type, body, headers = {}) => {
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(body);
};
const rpcError = (message, code, words, data) => ({
  jsonrpc: "2.0",
  id: message?.id ?? null,
  error: { code, message: words, data },
});

/** Answers as a server without faults does, with the behaviour; errors of the modern era carry their status. */
function serve({ message, response, behaviour, state }) {
  const reply = answer(message, behaviour, state);
  if (reply === undefined && message.id === undefined) return response.writeHead(202).end();
  if (reply === undefined) return undefined;
  const statuses = { [-32601]: behaviour.era === undefined ? 200 : 404, [-32022]: 400 };
  return json(response, reply.error === undefined ? 200 : (statuses[reply.error.code] ?? 200), reply);
}

const MODES = {
  401: ({ response }) => json(response, 401, { error: "unauthorized" }),
  "401-metadata": ({ response }) =>
    json(
      response,
      401,
      {},
      {
        "www-authenticate":
          'Bearer realm="x", resource_metadata="https://auth.example/.well-known/oauth-protected-resource"',
      },
    ),
  "401-echo": ({ request, response }) => json(response, 401, { sent: request.headers.authorization }),
  "400-echo": ({ request, response }) => text(response, 400, "text/plain", `bad ${request.headers.authorization}`),
  "500-echo": ({ request, response }) => text(response, 500, "text/plain", JSON.stringify(request.headers)),
  "html-echo": ({ request, response }) => text(response, 200, "text/html", `<p>${request.headers.authorization}`),
  "rpc-echo": ({ message, request, response }) =>
    json(response, 200, rpcError(message, -32603, `bad ${request.headers.authorization}`)),
  "redirect-echo": ({ request, response }) =>
    response.writeHead(302, { location: `/${encodeURIComponent(request.headers.authorization)}` }).end(),
  "non-deterministic-echo": (exchange) => {
    exchange.state.calls = (exchange.state.calls ?? 0) + 1;
    const name = `${exchange.request.headers.authorization} ${exchange.state.calls}`;
    return serve({ ...exchange, behaviour: { "tools/list": () => ({ tools: [{ ...TOOLS[0], name }] }) } });
  },
  403: ({ response }) => text(response, 403, "text/plain", "not from here"),
  404: ({ response }) => text(response, 404, "text/html", "<html>Cannot POST</html>"),
  408: ({ response }) => response.writeHead(408).end(),
  429: ({ response }) => response.writeHead(429, { "retry-after": "7" }).end(),
  500: ({ response }) => text(response, 500, "text/plain", "it\u202Eis\nbroken"),
  html: ({ response }) => text(response, 200, "text/html; charset=utf-8", "<!doctype html><title>Sign in</title>"),
  "not-jsonrpc": ({ response }) => json(response, 200, { hello: "world" }),
  truncated: ({ message, response }) =>
    json(response, 200, `{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"too`),
  "truncated-stream": ({ message, response }) =>
    text(response, 200, "text/event-stream", `data: {"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"res\n\n`),
  "empty-stream": ({ response }) => text(response, 200, "text/event-stream", ": nothing\n\n"),
  accepted: ({ response }) => response.writeHead(202).end(),
  hang: () => undefined,
  "hang-get": ({ request, response }) => {
    if (request.method !== "GET") return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/event-stream" });
    return response.write(": hello\n\n");
  },
  // The transport of 2024 whose stream breaks at the first message.
  "sse-break": ({ request, response, state }) => {
    if (request.method === "GET") {
      state.stream = response;
      response.writeHead(200, { "content-type": "text/event-stream" });
      return response.write("event: endpoint\ndata: /sse-break?post\n\n");
    }
    if (!request.url.endsWith("?post")) return response.writeHead(404).end();
    response.writeHead(202).end();
    return state.stream.destroy();
  },
  "sse-401": ({ request, response }) => response.writeHead(request.method === "GET" ? 401 : 405).end(),
  "initialized-refused": (exchange) => {
    const { message, response } = exchange;
    if (message?.method === "notifications/initialized") return text(response, 400, "text/plain", "no");
    return withSession(exchange, BEHAVIOURS.legacy);
  },
  redirect: ({ response }) => response.writeHead(307, { location: "/legacy?token=of-the-redirect" }).end(),
  "break-off": ({ response }) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"jsonrpc":', () => response.socket.destroy());
  },
  "header-mismatch": ({ message, response }) =>
    json(response, 400, rpcError(message, -32020, "Mcp-Method header differs from the body")),
  priming: ({ message, response, state }) => {
    const reply = answer(message, BEHAVIOURS.legacy, state);
    if (reply === undefined) return response.writeHead(202).end();
    const notification = { jsonrpc: "2.0", method: "notifications/message", params: { level: "info", data: "hi" } };
    const events = ["id: 1\ndata:\n\n", ": comment\n\n", `data: ${JSON.stringify(notification)}\n\n`];
    const half = JSON.stringify(reply, null, 1).split("\n");
    return text(
      response,
      200,
      "text/event-stream",
      [...events, `id: 2\n${half.map((line) => `data: ${line}\n`).join("")}\n`].join(""),
    );
  },
  "unknown-identity-stream": ({ message, response, state }) => {
    const reply = answer(message, BEHAVIOURS["unknown-identity"], state);
    return text(response, 200, "text/event-stream", `: comment\n\nevent: message\ndata: ${JSON.stringify(reply)}\n\n`);
  },
  session: (exchange) => withSession(exchange, BEHAVIOURS["two-pages"]),
  // Servers of the modern era that answer `initialize` in a way of their own.
  "dual-session": modernBut((exchange) => withSession(exchange, BEHAVIOURS.legacy)),
  "modern-unknown-method": modernBut(({ message, response }) => json(response, 404, rpcError(message, -32601, "no"))),
  "modern-missing-metadata": modernBut(({ message, response }) => json(response, 400, rpcError(message, -32602, "no"))),
  "modern-bare-404": modernBut(({ response }) => response.writeHead(404).end()),
  "modern-negotiates-modern": modernBut((exchange) => {
    const initialize = () => ({
      protocolVersion: "2026-07-28",
      capabilities: {},
      serverInfo: { name: "m", version: "1" },
    });
    return serve({ ...exchange, behaviour: { initialize } });
  }),
  "modern-outage": modernBut(({ response }) => text(response, 503, "text/plain", "not now")),
  "modern-internal-error": modernBut(({ message, response }) => json(response, 200, rpcError(message, -32603, "oh"))),
  "modern-no-licence": modernBut(({ message, response }) => json(response, 400, rpcError(message, -32001, "no"))),
  "modern-unauthorized": modernBut(({ response }) => response.writeHead(401).end()),
  "modern-html": modernBut(({ response }) => text(response, 200, "text/html", "<title>Sign in</title>")),
  "modern-silence": modernBut(() => undefined),
  "modern-silence-and-no-list": modernBut(() => undefined, {
    ...BEHAVIOURS.modern,
    "tools/list": () => ({ error: { code: -32603, message: "no database" } }),
  }),
  "session-flapping": (exchange) => withSession(exchange, BEHAVIOURS.flapping),
  "session-hang": (exchange) =>
    exchange.message?.method === "tools/list" ? undefined : withSession(exchange, BEHAVIOURS.legacy),
  "session-lost-once": (exchange) => {
    const { message, response, state } = exchange;
    if (message?.method === "tools/list" && state.lost === undefined) {
      state.lost = true;
      return json(response, 404, rpcError(message, -32001, "Session not found"));
    }
    return withSession(exchange, BEHAVIOURS.legacy);
  },
  "session-lost": (exchange) =>
    exchange.message?.method === "tools/list"
      ? json(exchange.response, 404, rpcError(exchange.message, -32001, "Session not found"))
      : withSession(exchange, BEHAVIOURS.legacy),
  "echo-header": (exchange) => {
    const description = `Called with ${exchange.request.headers.authorization}`;
    const behaviour = { "tools/list": () => ({ tools: [{ ...TOOLS[0], description }] }) };
    return serve({ ...exchange, behaviour });
  },
  "bare-405": (exchange) =>
    exchange.message?.method === "server/discover"
      ? exchange.response.writeHead(405).end()
      : serve({ ...exchange, behaviour: {} }),
  /** A list with members of its own of which each is a list. */
  dense: ({ message, response, state }) => {
    const values = Array(10_000).fill([]);
    const behaviour = { "tools/list": () => ({ tools: [{ ...TOOLS[0], _meta: { values } }] }) };
    return serve({ message, response, behaviour, state });
  },
  huge: (exchange) =>
    exchange.message?.method === "tools/list"
      ? stream(exchange, "application/json", "", "")
      : serve({ ...exchange, behaviour: {} }),
  "huge-stream": (exchange) =>
    exchange.message?.method === "tools/list"
      ? stream(exchange, "text/event-stream", "data: ", "\n\n")
      : serve({ ...exchange, behaviour: {} }),
};

/** A server of the modern era, except for what comes without its headers. */
function modernBut(answerOther, behaviour = BEHAVIOURS.modern) {
  return (exchange) =>
    exchange.request.headers["mcp-method"] === undefined ? answerOther(exchange) : serve({ ...exchange, behaviour });
}

function withSession(exchange, behaviour) {
  const { message, request, response } = exchange;
  const id = request.headers["mcp-session-id"];
  if (request.method === "DELETE") return response.writeHead(sessions.delete(id) ? 200 : 404).end();
  if (message.method === "server/discover")
    return json(response, 400, rpcError(message, -32000, "Server not initialized"));
  if (message.method === "initialize") {
    const session = `session-${sessions.size + 1}`;
    sessions.add(session);
    response.setHeader("mcp-session-id", session);
  } else if (!sessions.has(id)) {
    return json(response, 400, rpcError(message, -32000, "Server not initialized"));
  }
  return serve({ ...exchange, behaviour });
}

/** A list of tools of 100 MB, made while it is sent. */
function stream({ message, response, record }, type, before, after) {
  response.writeHead(200, { "content-type": type });
  const part = `${JSON.stringify({ name: "tool", description: "x".repeat(64 * 1024), inputSchema: { type: "object" } })},`;
  const write = (chunk) => {
    record.written += chunk.length;
    return response.write(chunk);
  };
  write(`${before}{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"tools":[`);
  const more = () => {
    while (record.written < 100e6 && !response.destroyed) if (!write(part)) return response.once("drain", more);
    return response.end(`{"name":"last"}]}}${after}`);
  };
  more();
}

const listener = async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const path = new URL(request.url, "http://x").pathname.slice(1);
  if (path === "requests") return json(response, 200, requests);
  const record = {
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: body === "" ? null : JSON.parse(body),
    written: 0,
  };
  requests.push(record);
  if (!states.has(path)) states.set(path, {});
  const exchange = { request, response, record, message: record.body, state: states.get(path) };
  const mode = MODES[path];
  if (mode !== undefined) return mode(exchange);
  const behaviour = BEHAVIOURS[path];
  if (behaviour === undefined || request.method !== "POST")
    return response.writeHead(request.method === "POST" ? 404 : 405).end();
  return serve({ ...exchange, behaviour });
};

const tls = process.argv.includes("--tls");
const server = tls
  ? createTlsServer({ cert: process.env.CERTIFICATE, key: process.env.PRIVATE_KEY }, listener)
  : createServer(listener);
server.listen(0, "127.0.0.1", () =>
  console.log(`ready ${tls ? "https" : "http"}://127.0.0.1:${server.address().port}`),
);
