import { describe, expect, test } from "@jest/globals";
import type { Change } from "../../../shared/contract/change.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { JsonObject } from "../../../shared/contract/json.ts";
import type { Portability } from "../../../shared/contract/portability/profile.ts";
import { aContract, aTool } from "../builders.ts";

type Tools = readonly JsonObject[];

function portabilityChanges(before: Tools, after: Tools, portability: Portability): readonly Change[] {
  return diffContracts(aContract({ tools: before }), aContract({ tools: after }), { portability }).changes.filter(
    ({ rule }) => rule.startsWith("client-portability-"),
  );
}

const ANTHROPIC = { anthropic: "advisory" } as const;
const PLAIN = aTool();
const WITH_ROOT_ANYOF = aTool({ inputSchema: { ...(PLAIN.inputSchema as JsonObject), anyOf: [{ required: ["q"] }] } });

test("a new violation is told with its place, its profile, what the source says and where", () => {
  const [change, ...others] = portabilityChanges([PLAIN], [WITH_ROOT_ANYOF], ANTHROPIC);
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    rule: "client-portability-root-anyOf-added",
    severity: "risky",
    bump: "minor",
    subject: { kind: "tool", name: "search" },
    pointer: "/inputSchema/anyOf",
    message: "newly outside the client profile anthropic: anyOf stands at the root of the input schema",
  });
  expect(change?.notes).toEqual([
    expect.stringContaining("top level"),
    expect.stringMatching(/^https:\/\/.*, read on 2026-\d\d-\d\d$/),
  ]);
});

test("without a named profile nothing is looked at", () => {
  expect(portabilityChanges([PLAIN], [WITH_ROOT_ANYOF], {})).toEqual([]);
  const { changes } = diffContracts(aContract({ tools: [PLAIN] }), aContract({ tools: [WITH_ROOT_ANYOF] }));
  expect(changes.filter(({ rule }) => rule.startsWith("client-portability-"))).toEqual([]);
});

test("a violation of a required profile is breaking and asks for a major version", () => {
  expect(portabilityChanges([PLAIN], [WITH_ROOT_ANYOF], { anthropic: "required" })).toMatchObject([
    { severity: "breaking", bump: "major" },
  ]);
});

test("the policy's severity for the rule goes before the level of the profile", () => {
  const { changes } = diffContracts(aContract({ tools: [PLAIN] }), aContract({ tools: [WITH_ROOT_ANYOF] }), {
    portability: { anthropic: "required" },
    severities: { "client-portability-root-anyOf-added": "review" },
  });
  expect(changes.find(({ rule }) => rule === "client-portability-root-anyOf-added")?.severity).toBe("review");
});

describe("what was so before is no news", () => {
  test("in the same tool, although it stands in another place now", () => {
    const at = (name: string) =>
      aTool({ inputSchema: { type: "object", properties: { [name]: { type: "string", not: { const: "" } } } } });
    expect(portabilityChanges([at("a")], [at("b")], { "openai-strict": "advisory" })).toEqual([]);
  });

  test("in a tool that has another name now", () => {
    const old = { ...WITH_ROOT_ANYOF, name: "search_docs" };
    expect(portabilityChanges([old], [{ ...old, name: "searchDocs" }], ANTHROPIC)).toEqual([]);
  });

  test("but it is news that another keyword is used", () => {
    const now = aTool({ inputSchema: { ...(WITH_ROOT_ANYOF.inputSchema as JsonObject), oneOf: [{}] } });
    expect(portabilityChanges([WITH_ROOT_ANYOF], [now], ANTHROPIC)).toMatchObject([{ pointer: "/inputSchema/oneOf" }]);
  });
});

test("a violation that came with a rename is told of the tool by both names", () => {
  const old = { ...PLAIN, name: "search_docs" };
  expect(portabilityChanges([old], [{ ...old, name: "search.docs" }], ANTHROPIC)).toMatchObject([
    { rule: "client-portability-name", subject: { name: "search_docs" }, renamedTo: "search.docs", pointer: "/name" },
  ]);
});

test("a new tool is held against the whole profile", () => {
  const tool = { ...WITH_ROOT_ANYOF, name: "find things" };
  const changes = portabilityChanges([PLAIN], [PLAIN, tool], ANTHROPIC);
  expect(changes.map(({ rule, subject }) => [rule, subject.name])).toEqual([
    ["client-portability-root-anyOf-added", "find things"],
    ["client-portability-name", "find things"],
  ]);
});

test("a repair is told as information", () => {
  expect(portabilityChanges([WITH_ROOT_ANYOF], [PLAIN], { anthropic: "required" })).toMatchObject([
    {
      rule: "client-portability-repaired",
      severity: "safe",
      bump: "patch",
      pointer: "/inputSchema/anyOf",
      message:
        "no longer outside the client profile anthropic, where it was: anyOf stands at the root of the input schema",
    },
  ]);
});

test("a tool that went repairs nothing", () => {
  expect(portabilityChanges([PLAIN, { ...WITH_ROOT_ANYOF, name: "other" }], [PLAIN], ANTHROPIC)).toEqual([]);
});

test("the same violation of many tools is one group, wherever it stands in each", () => {
  const tool = (name: string, argument: string, type: string) =>
    aTool({
      name,
      inputSchema: {
        type: "object",
        properties: { [argument]: { type: "string", ...(type === "" ? {} : { format: type }) } },
      },
    });
  const changes = portabilityChanges(
    [tool("a", "x", ""), tool("b", "y", "")],
    [tool("a", "x", "uri"), tool("b", "y", "uri")],
    { "openai-strict": "advisory" },
  );
  expect(changes.map(({ subject }) => subject.name)).toEqual(["a", "b"]);
  expect(new Set(changes.map(({ group }) => group)).size).toBe(1);
  expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test("the same fact has a finding in each profile that knows it, with groups of their own", () => {
  const changes = portabilityChanges([PLAIN], [WITH_ROOT_ANYOF], { ...ANTHROPIC, "openai-strict": "advisory" });
  expect(changes).toHaveLength(2);
  expect(new Set(changes.map(({ group }) => group)).size).toBe(2);
});

describe("the list as a whole", () => {
  const tools = (count: number) => Array.from({ length: count }, (_, index) => aTool({ name: `tool_${index}` }));
  const budget = { "openai-strict": "advisory" } as const;
  const ofList = (before: Tools, after: Tools) =>
    portabilityChanges(before, after, budget).filter(({ subject }) => subject.kind === "server");

  test("that grows past a limit is told of the server", () => {
    expect(ofList(tools(128), tools(129))).toMatchObject([
      {
        rule: "client-portability-budget",
        pointer: "/tools",
        message: "newly outside the client profile openai-strict: the list has 129 tools, more than 128",
      },
    ]);
  });

  test("that was past it before is no news", () => {
    expect(ofList(tools(129), tools(140))).toEqual([]);
  });

  test("that shrinks below it is a repair", () => {
    expect(ofList(tools(129), tools(128))).toMatchObject([{ rule: "client-portability-repaired" }]);
  });
});

describe("what a rule of every comparison tells", () => {
  const MCP = { "mcp-2026-07-28": "advisory" } as const;
  const misnamed = { ...PLAIN, name: "search docs" };

  test("is not told again by an advisory profile", () => {
    const { changes } = diffContracts(aContract(), aContract({ tools: [misnamed] }), { portability: MCP });
    expect(changes.map(({ rule }) => rule).sort()).toEqual(["tool-added", "tool-name-invalid"]);
  });

  test("is told by a required profile, which takes it for worse", () => {
    expect(portabilityChanges([], [misnamed], { "mcp-2026-07-28": "required" })).toMatchObject([
      { rule: "client-portability-name", severity: "breaking" },
    ]);
  });

  test("is not told again by a required profile when it is breaking by itself", () => {
    const header = (name: string) =>
      aTool({ inputSchema: { type: "object", properties: { q: { type: "string", "x-mcp-header": name } } } });
    const { changes } = diffContracts(aContract({ tools: [header("Q")] }), aContract({ tools: [header("a b")] }), {
      portability: { "mcp-2026-07-28": "required" },
    });
    expect(changes.map(({ rule }) => rule)).toEqual(["x-mcp-header-invalid"]);
  });
});
