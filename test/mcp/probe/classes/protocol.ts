import { type Answering, DISCOVERY, GREETING } from "../scripted-server.ts";
import type { Fixture } from "./fixture.ts";
import { TOOL, type World } from "./world.ts";

const status =
  (code: number): Answering =>
  ({ response }) =>
    response.writeHead(code).end();
const body =
  (text: string): Answering =>
  (exchange) =>
    exchange.text(200, "application/json", text);
const error =
  (code: number, options: Parameters<Parameters<Answering>[0]["error"]>[1] = {}): Answering =>
  (exchange) =>
    exchange.error(code, options);
const otherId =
  (result: unknown): Answering =>
  ({ json }) =>
    json(200, { jsonrpc: "2.0", id: "someone-else", result });

const legacy = (step: string, answer: Answering) => async (world: World) => await world.legacy({ [step]: answer });
const modern = (step: string, answer: Answering) => async (world: World) => await world.modern({ [step]: answer });
const refusing = (code: number) => async (world: World) =>
  await world.modern({ "server/discover": error(code, { status: 400 }), initialize: status(400) });

const versions =
  (...supportedVersions: readonly string[]): Answering =>
  ({ result }) =>
    result({ ...DISCOVERY, supportedVersions });

/** Answers that no client can take, in both eras; sessions and identities that are not as they should be. */
export const PROTOCOL: readonly Fixture[] = [
  {
    name: "initialize → an error",
    serve: legacy("initialize", error(-32603)),
    expected: "rpc.error",
    stage: "initialize",
  },
  {
    name: "tools/list → an error",
    serve: legacy("tools/list", error(-32603)),
    expected: "rpc.error",
    stage: "tools/list",
  },
  {
    name: "tools/list → an error, modern",
    serve: modern("tools/list", error(-32603)),
    expected: "rpc.error",
    stage: "tools/list",
  },
  { name: "initialize → an empty body", serve: legacy("initialize", body("")), expected: "rpc.empty_body" },
  { name: "tools/list → an empty body, modern", serve: modern("tools/list", body("")), expected: "rpc.empty_body" },
  {
    name: "initialize → half of a JSON",
    serve: legacy("initialize", body('{"jsonrpc":')),
    expected: "rpc.malformed_json",
  },
  {
    name: "tools/list → half of a JSON, modern",
    serve: modern("tools/list", body('{"json')),
    expected: "rpc.malformed_json",
  },
  {
    name: "initialize → a health check",
    serve: legacy("initialize", body('{"status":"ok"}')),
    expected: "rpc.not_jsonrpc",
  },
  {
    name: "tools/list → a health check, modern",
    serve: modern("tools/list", body('{"status":"ok"}')),
    expected: "rpc.not_jsonrpc",
  },
  {
    name: "initialize → an empty result",
    serve: legacy("initialize", ({ result }) => result({})),
    expected: "rpc.bad_result",
    stage: "initialize",
  },
  {
    name: "tools/list → a result that is a text",
    serve: legacy("tools/list", ({ result }) => result("none")),
    expected: "rpc.bad_result",
  },
  {
    name: "server/discover → an empty result, in the modern era",
    serve: modern("server/discover", ({ result }) => result({})),
    settings: { era: "modern" },
    expected: "rpc.bad_result",
    stage: "server/discover",
  },
  {
    name: "tools/list → a result that wants further input, modern",
    serve: modern("tools/list", ({ result }) => result({ resultType: "input_required", inputRequests: {} })),
    expected: "rpc.bad_result",
    stage: "tools/list",
  },
  {
    name: "initialize → half of a character",
    serve: legacy("initialize", ({ text, message }) =>
      text(
        200,
        "application/json",
        JSON.stringify({ jsonrpc: "2.0", id: message.id, result: GREETING }).replace("scripted", "\\ud83d"),
      ),
    ),
    expected: "rpc.bad_result",
    stage: "initialize",
  },
  {
    name: "initialize → the answer to another",
    serve: legacy("initialize", otherId(GREETING)),
    expected: "rpc.id_mismatch",
  },
  {
    name: "tools/list → the answer to another, modern",
    serve: modern("tools/list", otherId({ tools: [TOOL] })),
    expected: "rpc.id_mismatch",
  },
  {
    name: "tools/list → an unknown method",
    serve: legacy("tools/list", error(-32601)),
    expected: "rpc.method_not_found",
    stage: "tools/list",
  },
  {
    name: "tools/list → an unknown method with 404, modern",
    serve: modern("tools/list", error(-32601, { status: 404 })),
    expected: "rpc.method_not_found",
    stage: "tools/list",
  },
  {
    name: "prompts/list → an unknown method, although prompts are announced",
    serve: async (world) =>
      await world.legacy({
        initialize: ({ result }) => result({ ...GREETING, capabilities: { tools: {}, prompts: {} } }),
        "prompts/list": error(-32601),
      }),
    expected: "rpc.method_not_found",
    stage: "prompts/list",
  },
  {
    name: "a list of resources of which only templates are known is no fault",
    serve: async (world) =>
      await world.legacy({
        initialize: ({ result }) => result({ ...GREETING, capabilities: { tools: {}, resources: {} } }),
        "resources/list": error(-32601),
        "resources/templates/list": ({ result }) => result({ resourceTemplates: [] }),
      }),
    expected: null,
  },
  {
    name: "tools/list → 404, modern, where there are no sessions",
    serve: modern("tools/list", status(404)),
    expected: "http.404",
  },
  {
    name: "initialize → a version of the future",
    serve: legacy("initialize", ({ result }) => result({ ...GREETING, protocolVersion: "2099-01-01" })),
    expected: "proto.version_mismatch",
    stage: "initialize",
  },
  {
    name: "another version than the one that was asked for alone",
    serve: (world) => world.legacy(),
    settings: { era: { pin: "2025-03-26" } },
    expected: "proto.version_mismatch",
  },
  {
    name: "server/discover → versions of the future alone",
    serve: modern("server/discover", versions("2099-01-01")),
    expected: "proto.version_unsupported",
    stage: "server/discover",
  },
  {
    name: "server/discover → a version is refused and named as known",
    serve: modern("server/discover", error(-32022, { status: 400, data: { supported: ["2026-07-28"] } })),
    expected: "proto.version_unsupported",
  },
  {
    name: "a server of the legacy era, asked in the modern one",
    serve: (world) => world.legacy(),
    settings: { era: "modern" },
    expected: "proto.version_unsupported",
  },
  {
    name: "a header was altered on the way",
    serve: refusing(-32020),
    expected: "proto.headers_altered",
    stage: "server/discover",
  },
  {
    name: "a header of the list was altered on the way",
    serve: modern("tools/list", error(-32020, { status: 400 })),
    expected: "proto.headers_altered",
    stage: "tools/list",
  },
  { name: "a client capability is wanted", serve: refusing(-32021), expected: "proto.capability_missing" },
  {
    name: "a client capability is wanted for the list",
    serve: modern("tools/list", error(-32021, { status: 400 })),
    expected: "proto.capability_missing",
    stage: "tools/list",
  },
  {
    name: "another server answers",
    serve: (world) => world.legacy(),
    settings: { checks: { expectedServer: { name: "payments" } } },
    expected: "identity.wrong_server",
    stage: "checks",
  },
  {
    name: "another server answers, modern",
    serve: (world) => world.modern(),
    settings: { checks: { expectedServer: { name: "payments" } } },
    expected: "identity.wrong_server",
  },
  {
    name: "another version of the server answers",
    serve: (world) => world.legacy(),
    settings: { checks: { expectedServer: { name: "scripted", version: "2.0.0" } } },
    expected: "identity.wrong_version",
  },
  {
    name: "no session id, and then one is asked for",
    serve: async (world) => await world.scripted({ "tools/list": status(400) }),
    expected: "session.missing",
    stage: "tools/list",
  },
  {
    name: "the session is lost before the list",
    serve: legacy("tools/list", status(404)),
    expected: "session.lost",
    stage: "tools/list",
  },
  {
    name: "the session is lost before the handshake is over",
    serve: legacy("notifications/initialized", status(404)),
    expected: "session.lost",
    stage: "notifications/initialized",
  },
  ...[400, 503].map(
    (code): Fixture => ({
      name: `an unknown session id → ${code}`,
      serve: legacy("unknown session", status(code)),
      settings: { checks: { unknownSession: "require" } },
      expected: "session.unknown_not_404",
      stage: "unknown-session",
    }),
  ),
  {
    name: "an unknown session id → 400, which is only told",
    serve: legacy("unknown session", status(400)),
    expected: "session.unknown_not_404",
    healthy: true,
  },
  {
    name: "an unknown session id → the connection is cut",
    serve: legacy("unknown session", ({ response }) => response.socket?.resetAndDestroy()),
    settings: { checks: { unknownSession: "require" } },
    expected: "session.unknown_not_404",
  },
  {
    name: "the session cannot be ended",
    serve: legacy("DELETE", status(500)),
    expected: "session.not_deleted",
    stage: "delete",
    healthy: true,
  },
  { name: "a server that ends sessions by itself (405)", serve: legacy("DELETE", status(405)), expected: null },
];
