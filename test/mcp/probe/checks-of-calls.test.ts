import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { CaptureError } from "../../../shared/mcp/capture-error.ts";
import { failureOfCapture } from "../../../shared/mcp/probe/captured-failure.ts";
import { replayableCalls } from "../../../shared/mcp/probe/checks/witness-calls.ts";
import { parameterHeaders } from "../../../shared/mcp/probe/parameter-headers.ts";
import { failureOf } from "./sockets.ts";

describe("a witness file", () => {
  const call = { fingerprint: "f", tool: { baseline: "a", candidate: "b" }, arguments: { x: 1 } };

  test.each<[string, unknown, number]>([
    ["with a call", call, 1],
    ["with a result", { ...call, arguments: undefined, structuredContent: {} }, 0],
    ["with arguments that are none", { ...call, arguments: [1] }, 0],
    ["with a call without a fingerprint", { ...call, fingerprint: 1 }, 0],
    ["with a call that is none", null, 0],
  ])("%s", (_words, entry, count) => {
    expect(replayableCalls({ callsVersion: 1, calls: [entry] }, new Set(["a"]))).toHaveLength(count);
  });

  test("of which a tool is named alone gives its calls alone", () => {
    const other = { ...call, tool: { baseline: "b" } };
    expect(replayableCalls({ callsVersion: 1, calls: [other, call] }, new Set(["a"]))).toEqual([
      { fingerprint: "f", tool: "a", arguments: { x: 1 } },
    ]);
  });

  test.each([
    ["is misspelt", ["ehco"], 'it has no call of "ehco"; it has calls of "a"'],
    ["has no call beside one that has", ["a", "b"], 'it has no call of "b"; it has calls of "a"'],
  ])("of which a tool is named that %s is refused, since nothing would be replayed", async (_case, tools, words) => {
    const file = { callsVersion: 1, calls: [call] };
    expect(await failureOf(() => replayableCalls(file, new Set(tools)))).toMatchObject({
      failureClass: "probe.settings",
      detail: `${words}: name some of these, or leave the others out`,
    });
  });

  test.each([null, [], {}, { calls: [] }, { callsVersion: 2, calls: [] }, { callsVersion: 1, calls: {} }])(
    "that is none: %j",
    async (file) => {
      expect(await failureOf(() => replayableCalls(file, new Set()))).toMatchObject({ failureClass: "probe.settings" });
    },
  );
});

test.each<[string, JsonObject, JsonObject, Readonly<Record<string, string>>]>([
  ["a text", { a: { type: "string", "x-mcp-header": "A" } }, { a: "x" }, { "Mcp-Param-A": "x" }],
  [
    "a number and a flag",
    { a: { "x-mcp-header": "A" }, b: { "x-mcp-header": "B" } },
    { a: 3, b: false },
    { "Mcp-Param-A": "3", "Mcp-Param-B": "false" },
  ],
  ["nothing", { a: { "x-mcp-header": "A" } }, {}, {}],
  ["null", { a: { "x-mcp-header": "A" } }, { a: null }, {}],
  ["an object", { a: { "x-mcp-header": "A" } }, { a: {} }, {}],
  ["what no header is wanted of", { a: {} }, { a: "x" }, {}],
  [
    "a property of a property",
    { a: { properties: { b: { "x-mcp-header": "B" } } } },
    { a: { b: "x" } },
    { "Mcp-Param-B": "x" },
  ],
  ["an inherited name", { toString: { "x-mcp-header": "A" } }, {}, {}],
])("the header of an argument that is %s", (_words, properties, values, headers) => {
  expect(parameterHeaders({ name: "a", inputSchema: { type: "object", properties } }, values)).toEqual(headers);
});

test.each<[ConstructorParameters<typeof CaptureError>[0], string, string]>([
  ["invalid-list", "schema.not_a_list", "the result has no array `tools`; it has others"],
  ["pages", "schema.cursor_loop", "more than 3 pages"],
  ["git", "probe.self", "none"],
])("what the capture says of a list (%s) loses its subject and its next step", (code, failureClass, problem) => {
  const source = "stdio:node -e 'a: b'";
  const error = new CaptureError(code, `Could not capture ${source}: ${problem}; do better.`);
  const failure = failureOfCapture(error, { stage: "tools/list", source });
  expect(failure).toMatchObject({ failureClass, stage: "tools/list", detail: problem });
});
