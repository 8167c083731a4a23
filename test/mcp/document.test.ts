import { describe, expect, test } from "@jest/globals";
import { type Contract, contractFileText, EMPTY_CONTRACT, type LegacyEra } from "../../shared/contract/model.ts";
import { readDocument } from "../../shared/mcp/document.ts";
import { failureOf } from "./failure.ts";

const SIDE = { name: "baseline", source: "a.json", secrets: [] } as const;
const TOOL = { name: "add", inputSchema: { type: "object" }, "x-unknown": [1] };

function read(document: unknown) {
  return readDocument(typeof document === "string" ? document : JSON.stringify(document), { side: SIDE, depth: 50 });
}

function aContract(parts: Partial<Contract> = {}): Contract {
  const conditions = { era: "modern", clientCapabilities: {}, credentials: ["authorization"] } as const;
  return {
    ...EMPTY_CONTRACT,
    conditions,
    tools: [TOOL],
    cacheHints: { tools: { ttlMs: 5, cacheScope: null } },
    ...parts,
  };
}

describe("a document is understood as", () => {
  test("a contract file, which comes back unchanged", () => {
    const contract = aContract({
      instructions: "Be kind.",
      serverInfo: { name: "s", extra: true },
      capabilities: { tools: {} },
    });
    expect(read(contractFileText(contract))).toEqual({ contract, wireKeyOrder: false, notes: [] });
  });

  test.each<LegacyEra>([
    { answer: "served", protocolVersion: "2025-11-25" },
    { answer: "refused" },
    { answer: "unclear" },
  ])("a contract file that tells of clients of the legacy era: $answer", (legacyEra) => {
    expect(read(contractFileText(aContract({ legacyEra }))).contract).toEqual(aContract({ legacyEra }));
  });

  test.each([
    ["the result of tools/list", { tools: [TOOL], resultType: "complete", nextCursor: null }],
    ["an array of tools", [TOOL]],
    ["a JSON-RPC response", { jsonrpc: "2.0", id: 1, result: { tools: [TOOL] } }],
    ["a response without its envelope", { result: { tools: [TOOL] } }],
  ])("%s, of which only the tools are known", (_name, document) => {
    expect(read(document)).toEqual({
      contract: { ...EMPTY_CONTRACT, scope: "tools", tools: [TOOL] },
      wireKeyOrder: true,
      notes: [],
    });
  });

  test("the result of tools/list with its cache hint", () => {
    const { contract } = read({ tools: [], ttlMs: -1, cacheScope: "public" });
    expect(contract.cacheHints).toEqual({ tools: { ttlMs: 0, cacheScope: "public" } });
  });

  test.each([
    ["prompts", { prompts: [{ name: "p" }] }],
    ["capabilities", { tools: [TOOL], capabilities: { tools: {} } }],
    ["instructions", { tools: [TOOL], instructions: "x" }],
    ["a server's identity", { serverInfo: { name: "s" } }],
    ["versions", { protocolVersion: "2025-06-18", supportedProtocolVersions: ["2025-06-18"], tools: [] }],
  ])("a whole server when it tells of %s; what is absent is empty", (_name, document) => {
    expect(read(document).contract).toEqual({ ...EMPTY_CONTRACT, ...document });
  });

  test("a whole server inside a response", () => {
    expect(read({ jsonrpc: "2.0", id: 1, result: { tools: [], instructions: "x" } }).contract).toMatchObject({
      scope: "server",
      instructions: "x",
    });
  });
});

test("whole characters and what only looks like half of one are taken as they are", () => {
  const { contract } = read('[{"name":"a","description":"\\ud83d\\ude00 \\\\ud83d"}]');
  expect(contract.tools).toEqual([{ name: "a", description: "😀 \\ud83d" }]);
});

test("a byte order mark is tolerated", () => {
  expect(read(`\uFEFF${JSON.stringify([TOOL])}`).contract.tools).toEqual([TOOL]);
});

test("malformed, odd and duplicate tools stay as they are", () => {
  const tools = [TOOL, TOOL, {}, { name: 7, inputSchema: true, annotations: "no" }];
  expect(read({ tools }).contract.tools).toEqual(tools);
});

test("members called __proto__ stay members of the tool and touch nothing else", () => {
  const { contract } = read('{"__proto__":{"polluted":1},"tools":[{"__proto__":{"polluted":1},"name":"a"}]}');
  expect(JSON.stringify(contract.tools)).toBe('[{"__proto__":{"polluted":1},"name":"a"}]');
  expect("polluted" in contract).toBe(false);
});

test("unknown members of a contract file are left out with a note", () => {
  const document = read({ ...aContract(), comment: "by hand", "b\u202Ec": 1 });
  expect(document.contract).toEqual(aContract());
  expect(document.notes).toEqual([
    "The contract file has members that are not known here and were left out: comment, b<U+202E>c.",
  ]);
});

describe("refused is", () => {
  test.each([
    ["text that is no JSON", '{"tools": [', "document", /no valid JSON at line 1, column 12: .*cut off/],
    ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid x", "document", /git lfs pull/],
    ["a scalar", 7, "document", /no object and no array/],
    ["an unknown object", { hello: 1 }, "document", /holds no list of tools/],
    ["a response inside a response", { result: { result: {} } }, "document", /holds no list of tools/],
    [
      "a contract file of another version",
      { ...aContract(), contractVersion: 2 },
      "document",
      /of version 2, and only version 1/,
    ],
    ["a contract file without a list", { ...aContract(), prompts: undefined }, "document", /`prompts` .*`?/],
    [
      "a contract file of a strange era",
      { ...aContract(), conditions: { era: "old", clientCapabilities: {}, credentials: [] } },
      "document",
      /`conditions\.era`/,
    ],
    [
      "a contract whose capabilities are a list",
      { tools: [], capabilities: [] },
      "document",
      /`capabilities` must be an object/,
    ],
    ["one page of more", { tools: [TOOL], nextCursor: "" }, "document", /one page of a longer list/],
    ["a list that wants input", { tools: [], resultType: "input_required" }, "document", /resultType/],
    [
      "a JSON-RPC error",
      { jsonrpc: "2.0", id: 1, error: { code: -32000, message: "no\u200B" } },
      "document",
      /JSON-RPC error.*-32000: no<U\+200B>/,
    ],
    ["a list that is none", { tools: {} }, "invalid-list", /no array `tools`/],
    ["an item that is no object", [TOOL, null], "invalid-list", /item 1 of `tools` is no object/],
    [
      "an item of a contract file that is no object",
      { ...aContract(), resources: [[]] },
      "invalid-list",
      /item 0 of `resources`/,
    ],
    [
      "half a character in a text",
      '[{"name":"a","description":"\\ud83d"}]',
      "document",
      /half a character \(a lone surrogate\) at \/0\/description, which UTF-8 cannot hold; write the character as a whole/,
    ],
    [
      "half a character in a key",
      '[{"name":"a","inputSchema":{"\\udc00":1}}]',
      "document",
      /at \/0\/inputSchema, which/,
    ],
    [
      "a number beyond all others",
      '[{"name":"a","inputSchema":{"maximum":1e999}}]',
      "document",
      /a number at \/0\/inputSchema\/maximum that is beyond what a 64-bit float can hold \(1\.8e308\); write a smaller/,
    ],
    ["a schema that is too deep", `[{"a":${"[".repeat(60)}${"]".repeat(60)}}]`, "depth", /deeper than 50 levels/],
  ])("%s", async (_name, document, code, message) => {
    const error = await failureOf(() => read(document));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^Could not capture the baseline \(a\.json\): [^\n]+\.$/);
  });
});
