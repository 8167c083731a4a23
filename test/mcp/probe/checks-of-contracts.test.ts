import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { type Contract, contractDigest, EMPTY_CONTRACT } from "../../../shared/contract/model.ts";
import { semanticDigest } from "../../../shared/contract/semantic-digest.ts";
import {
  checkExpectedContract,
  checkExpectedDigest,
  checkMinimumTools,
  checkRequiredTools,
  checkServer,
  checkUniqueNames,
  checkValidTools,
} from "../../../shared/mcp/probe/checks/contract-checks.ts";
import type { ProbeChecks } from "../../../shared/mcp/probe/model.ts";
import { short } from "./short-answer.ts";

const aTool = (name: string, changes: JsonObject = {}): JsonObject => ({
  name,
  inputSchema: { type: "object" },
  ...changes,
});
const aContract = (...tools: readonly JsonObject[]): Contract => ({ ...EMPTY_CONTRACT, tools });

describe("the number of tools", () => {
  test.each([
    [0, 0, "pass", "0 tools, at least 0 asked for"],
    [1, 1, "pass", "1 tool, at least 1 asked for"],
    [0, 1, "schema.empty_tools", "0 tools, at least 1 asked for"],
    [2, 3, "schema.empty_tools", "2 tools, at least 3 asked for"],
  ])("%i of %i", (count, minimum, answer, message) => {
    const contract = aContract(...Array.from({ length: count }, (_, index) => aTool(`t${index}`)));
    expect(short(checkMinimumTools(contract, minimum))).toEqual([answer, message]);
  });
});

test.each([
  [[], "skipped", "no tool was asked for by name"],
  [["a"], "pass", "all of a are there"],
  [["a", "z"], "schema.missing_tool", "z is missing"],
  [["y", "z"], "schema.missing_tool", "y, z are missing"],
  [["toString"], "schema.missing_tool", "toString is missing"],
])("required tools %j", (required, answer, message) => {
  expect(short(checkRequiredTools(aContract(aTool("a"), aTool("b")), required))).toEqual([answer, message]);
});

test.each<[string, readonly JsonObject[], string]>([
  ["none", [], "pass"],
  ["different ones", [aTool("a"), aTool("A")], "pass"],
  ["two of one name", [aTool("a"), aTool("b"), aTool("a")], "schema.duplicate_tool"],
])("names of tools: %s", (_words, tools, answer) => {
  expect(short(checkUniqueNames(aContract(...tools)))[0]).toBe(answer);
});

test.each<[string, readonly JsonObject[], string, string]>([
  ["without fault", [aTool("a")], "pass", "clients take every tool"],
  ["with a name that only some clients take", [aTool("a b")], "pass", "clients take every tool"],
  ["without a schema", [{ name: "a" }], "schema.invalid", "a: inputSchema is missing"],
  ["with a schema of another type", [aTool("a", { inputSchema: { type: "string" } })], "schema.invalid", "a: "],
  [
    "with a schema that is none",
    [aTool("a", { inputSchema: { type: "object", properties: { b: { type: "text" } } } })],
    "schema.invalid",
    "a: ",
  ],
  [
    "that clients drop",
    [aTool("a", { inputSchema: { type: "object", properties: { b: { type: "number", "x-mcp-header": "B" } } } })],
    "schema.invalid",
    "a: ",
  ],
  ["of which several are wrong", [{ name: "a" }, { name: "b\u202E" }], "schema.invalid", "a: "],
])("tools %s", (_words, tools, answer, beginning) => {
  const [verdict, message] = short(checkValidTools(aContract(...tools)));
  expect([verdict, message?.slice(0, beginning.length)]).toEqual([answer, beginning]);
  if (tools.length > 1) expect(message).toMatch(/\(and 1 more\)$/);
});

describe("a digest", () => {
  const contract = aContract(aTool("a", { annotations: { destructiveHint: true } }));
  const digests = { strict: contractDigest(contract), semantic: semanticDigest(contract) };

  test.each([
    [undefined, "skipped"],
    [digests.strict, "pass"],
    [digests.semantic, "pass"],
    [`sha256:${"0".repeat(64)}`, "schema.drift"],
  ])("%s", (expected, answer) => {
    expect(digests.strict).not.toBe(digests.semantic);
    expect(short(checkExpectedDigest(digests, expected))[0]).toBe(answer);
  });
});

describe("an expected contract", () => {
  const expected = aContract(aTool("a"), aTool("b"));

  test.each<[string, Contract | undefined, Contract, string, RegExp]>([
    ["none", undefined, expected, "skipped", /^no contract was asked for$/],
    ["the same", expected, expected, "pass", /^the contract is the expected one$/],
    [
      "the same in another notation",
      expected,
      aContract(aTool("a", { inputSchema: { type: "object", additionalProperties: true } }), aTool("b")),
      "pass",
      /^the contract means the same as the expected one$/,
    ],
    ["with a tool less", expected, aContract(aTool("a")), "schema.drift", /^1 breaking change: b: /],
    [
      "with a tool less and one more",
      expected,
      aContract(aTool("a"), aTool("c", { description: "Other" })),
      "schema.drift",
      /^1 breaking, .* changes: b: /,
    ],
    ["with a tool more", expected, aContract(aTool("a"), aTool("b"), aTool("c")), "schema.drift", /^1 \w+ change: c: /],
  ])("%s", (_words, wanted, contract, answer, message) => {
    const { check, diff } = checkExpectedContract(contract, wanted);
    expect(short(check)[0]).toBe(answer);
    expect(check.message).toMatch(message);
    expect(diff === null).toBe(answer !== "schema.drift");
  });
});

test.each<[JsonObject | null, ProbeChecks["expectedServer"], string, string]>([
  [{ name: "a", version: "1" }, undefined, "skipped", "no server was asked for by name or version"],
  [{ name: "a", version: "1" }, { name: "a" }, "pass", "the server is a 1"],
  [{ name: "a", version: "1" }, { name: "a", version: "1" }, "pass", "the server is a 1"],
  [{ name: "a", version: "1" }, { version: "1" }, "pass", "the server is a 1"],
  [{ name: "a", version: "1" }, { name: "b" }, "identity.wrong_server", "the server calls itself a, not b"],
  [
    { name: "a", version: "1" },
    { name: "b", version: "1" },
    "identity.wrong_server",
    "the server calls itself a, not b",
  ],
  [
    { name: "a", version: "1" },
    { name: "a", version: "2" },
    "identity.wrong_version",
    "the server's version is 1, not 2",
  ],
  [{ name: "a" }, { version: "2" }, "identity.wrong_version", "the server's version is nothing, not 2"],
  [null, { name: "a" }, "identity.wrong_server", "the server calls itself nothing, not a"],
  [
    { name: "a\u200B", version: "1" },
    { name: "a" },
    "identity.wrong_server",
    "the server calls itself a<U+200B>, not a",
  ],
])("the server %j, where %j was asked for", (serverInfo, expected, answer, message) => {
  expect(short(checkServer({ ...EMPTY_CONTRACT, serverInfo }, expected))).toEqual([answer, message]);
});
