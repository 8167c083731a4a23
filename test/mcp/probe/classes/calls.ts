import type { JsonObject } from "../../../../shared/contract/json.ts";
import type { Canary } from "../../../../shared/mcp/probe/model.ts";
import type { Answering } from "../scripted-server.ts";
import type { Fixture } from "./fixture.ts";
import { TOOL, type World } from "./world.ts";

const SUMS = { ...TOOL, outputSchema: { type: "object", properties: { sum: { type: "number" } }, required: ["sum"] } };

const canary = (changes: Partial<Canary> = {}) => ({
  checks: {
    canaries: [
      { tool: "pay", arguments: { invoice: "1" }, isError: false, validateOutput: true, expectations: [], ...changes },
    ],
  },
});
const WITNESS = {
  checks: { witnesses: [{ fingerprint: "0123456789abcdef", tool: "pay", arguments: { invoice: 1 } }] },
};

/** A server whose tool answers a call so; with an output schema when it is to be held against one. */
const calling =
  (answer: Answering, tool: JsonObject = TOOL) =>
  async (world: World) =>
    await world.legacy({ "tools/call": answer, "tools/list": ({ result }) => result({ tools: [tool] }) });
const says =
  (result: JsonObject): Answering =>
  (exchange) =>
    exchange.result({ content: [], ...result });
const text = (words: string) => [{ type: "text", text: words }];

/** Calls that come back otherwise than was expected. */
export const CALLS: readonly Fixture[] = [
  { name: "a canary call that works", serve: calling(says({})), settings: canary(), expected: null },
  {
    name: "a canary call → an error",
    serve: calling(({ error }) => error(-32602)),
    settings: canary(),
    expected: "canary.refused",
    stage: "canary",
  },
  {
    name: "a canary call → an error with 400, modern",
    serve: async (world) => await world.modern({ "tools/call": ({ error }) => error(-32602, { status: 400 }) }),
    settings: canary(),
    expected: "canary.refused",
  },
  {
    name: "a canary call → the session is lost",
    serve: calling(({ error }) => error(-32001, { status: 404, message: "Session not found" })),
    settings: canary(),
    expected: "session.lost",
    stage: "canary",
  },
  {
    name: "a canary call → 503",
    serve: calling(({ response }) => response.writeHead(503).end()),
    settings: canary(),
    expected: "http.gateway_503",
    stage: "canary",
  },
  {
    name: "a canary call → the tool says that it failed",
    serve: calling(says({ isError: true, content: text("no funds") })),
    settings: canary(),
    expected: "canary.is_error",
  },
  {
    name: "a canary call → the tool says that it failed, as it must",
    serve: calling(says({ isError: true })),
    settings: canary({ isError: true }),
    expected: null,
  },
  {
    name: "a canary call → the tool works, and must not",
    serve: calling(says({})),
    settings: canary({ isError: true }),
    expected: "canary.unexpected",
  },
  {
    name: "a canary call → what no client can read",
    serve: calling(({ result }) => result({ content: "nope" })),
    settings: canary(),
    expected: "rpc.bad_result",
    stage: "canary",
  },
  {
    name: "a canary call → what the output schema does not allow",
    serve: calling(says({ structuredContent: { sum: "3" } }), SUMS),
    settings: canary(),
    expected: "canary.bad_output",
  },
  {
    name: "a canary call → nothing for the output schema",
    serve: calling(says({}), SUMS),
    settings: canary(),
    expected: "canary.bad_output",
  },
  {
    name: "a canary call → what cannot be held against the output schema",
    serve: calling(says({ structuredContent: { sum: 3 } }), {
      ...SUMS,
      outputSchema: { type: "object", properties: { sum: { $ref: "#/$defs/amount" } } },
    }),
    settings: canary(),
    expected: "canary.not_validated",
    stage: "canary",
  },
  {
    name: "a canary call → what cannot be held against the output schema, and need not",
    serve: calling(says({ structuredContent: { sum: 3 } }), {
      ...SUMS,
      outputSchema: { type: "object", properties: { sum: { $ref: "#/$defs/amount" } } },
    }),
    settings: canary({ validateOutput: false }),
    expected: null,
  },
  {
    name: "a canary call → another value",
    serve: calling(says({ content: text("2") })),
    settings: canary({ expectations: [{ pointer: "/content/0/text", equals: "3" }] }),
    expected: "canary.unexpected",
  },
  {
    name: "a canary call that takes long",
    serve: calling(says({})),
    settings: canary({ milliseconds: 0 }),
    expected: "latency.slow",
    stage: "canary",
  },
  {
    name: "a canary of a tool that is not there",
    serve: calling(says({})),
    settings: canary({ tool: "refund" }),
    expected: "schema.missing_tool",
    stage: "canary",
  },
  {
    name: "a canary with an expectation that is none",
    serve: calling(says({})),
    settings: canary({ expectations: [{ pointer: "", matches: "(" }] }),
    expected: "probe.settings",
  },
  { name: "a witness that is taken", serve: calling(says({})), settings: WITNESS, expected: null },
  {
    name: "a witness that is refused by an error",
    serve: calling(({ error }) => error(-32602)),
    settings: WITNESS,
    expected: "witness.refused",
    stage: "witness",
  },
  {
    name: "a witness that is refused in a result",
    serve: calling(says({ isError: true, content: text("Input validation error: 1 is not of type 'string'") })),
    settings: WITNESS,
    expected: "witness.refused",
  },
  {
    name: "a witness → what no client can read",
    serve: calling(says({ isError: "true" })),
    settings: WITNESS,
    expected: "rpc.bad_result",
    stage: "witness",
  },
  {
    name: "a witness of a tool that is not there any more",
    serve: calling(says({}), { ...TOOL, name: "refund" }),
    settings: WITNESS,
    expected: "witness.refused",
  },
  {
    name: "a witness → an error that may be about its arguments",
    serve: calling(({ error }) => error(-32603)),
    settings: WITNESS,
    expected: "witness.unclear",
    stage: "witness",
    healthy: true,
  },
  {
    name: "a witness → a result with an error that may be about its arguments",
    serve: calling(says({ isError: true, content: text("invoice has to be a text") })),
    settings: WITNESS,
    expected: "witness.unclear",
    stage: "witness",
    healthy: true,
  },
  {
    name: "a witness in a session that is lost",
    serve: calling(({ error }) => error(-32001, { status: 404 })),
    settings: WITNESS,
    expected: "session.lost",
    stage: "witness",
  },
];
