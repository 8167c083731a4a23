import { describe, expect, test } from "@jest/globals";
import { PROFILE_NAMES } from "../../../shared/contract/portability/profile.ts";
import { PROFILES } from "../../../shared/contract/portability/profiles.ts";
import { ruleOf, toolViolations } from "../../../shared/contract/portability/violations.ts";
import { ruleById } from "../../../shared/contract/rules.ts";
import { aTool } from "../builders.ts";

test("there is one profile for each name", () => {
  expect(PROFILES.map(({ name }) => name)).toEqual(PROFILE_NAMES);
});

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))("%s", (_, profile) => {
  test("says whose limits these are", () => {
    expect(profile.about).toMatch(/^[A-Z].+\.$/);
    expect(profile.lines.length).toBeGreaterThan(2);
  });

  test("names each line once", () => {
    const ids = profile.lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(profile.lines.map((line) => [line.id, line] as const))(
    "%s has a text, a source and a date",
    (_id, line) => {
      expect(line.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(line.says).toMatch(/^[a-z"$].{10,}[^.]$/i);
      expect(new URL(line.source).protocol).toBe("https:");
      expect(new Date(`${line.read}T00:00:00Z`).toISOString().slice(0, 10)).toBe(line.read);
    },
  );

  test("refers to rules that exist", () => {
    for (const id of profile.lines.flatMap(({ toldBy }) => toldBy ?? [])) expect(ruleById(id).id).toBe(id);
  });

  test("is judged by rules of client families", () => {
    for (const { check } of profile.lines) expect(ruleById(ruleOf(check)).area).toBe("portability");
  });

  test("compiles its patterns", () => {
    for (const { check } of profile.lines) {
      if ("pattern" in check) expect(new RegExp(check.pattern).test("search")).toBe(true);
    }
  });

  test("takes a plain tool whose schema is closed and says everything", () => {
    const inputSchema = { type: "object", properties: { q: { type: "string" } }, required: ["q"] };
    const closed = profile.name === "gemini" ? inputSchema : { ...inputSchema, additionalProperties: false };
    expect(toolViolations(aTool({ inputSchema: closed }), profile)).toEqual([]);
  });
});

describe("what each family is known to refuse", () => {
  const recursive = {
    type: "object",
    properties: { next: { $ref: "#" } },
    required: ["next"],
    additionalProperties: false,
  };
  const taking = (properties: object) => ({ type: "object", properties, required: Object.keys(properties) });
  const closed = (properties: object) => ({ ...taking(properties), additionalProperties: false });
  test.each([
    ["anthropic", { name: "search.docs" }, ["tool-name"]],
    ["anthropic", { inputSchema: { type: "object", anyOf: [{ required: ["q"] }] } }, ["root-combinators anyOf"]],
    ["anthropic", { inputSchema: { type: "object", properties: { "filter[id]": {} } } }, ["argument-names"]],
    ["anthropic-strict", { inputSchema: recursive }, ["recursion"]],
    ["anthropic-strict", { inputSchema: closed({ n: { type: "integer", minimum: 1 } }) }, ["number-limits minimum"]],
    ["openai-strict", { inputSchema: { type: "object", properties: { q: {} } } }, ["all-required", "closed-objects"]],
    ["openai-strict", { inputSchema: closed({ u: { type: "string", format: "uri" } }) }, ["formats uri"]],
    ["openai-strict", { inputSchema: recursive }, []],
    ["gemini", { description: "" }, ["description"]],
    ["gemini", { inputSchema: closed({}) }, ["keywords additionalProperties"]],
    ["gemini", { inputSchema: { type: "object", properties: { q: { type: ["string", "null"] } } } }, ["single-type"]],
    ["gemini", { inputSchema: taking({ u: { type: "string", format: "uri" } }) }, ["string-formats uri"]],
    ["gemini", { inputSchema: taking({ d: { type: "string", format: "date" } }) }, ["string-formats date"]],
    [
      "gemini",
      { inputSchema: taking({ u: { type: "array", items: { type: "string", format: "uuid" } } }) },
      ["string-formats uuid"],
    ],
    ["gemini", { inputSchema: taking({ t: { type: "string", format: "date-time" } }) }, []],
    ["gemini", { inputSchema: taking({ e: { type: "string", format: "enum", enum: ["a"] } }) }, []],
    ["gemini", { inputSchema: taking({ n: { type: "integer", format: "int64" } }) }, []],
    ["gemini", { inputSchema: taking({ n: { type: "number", format: "double" } }) }, []],
    ["gemini", { name: "a:b.c-d" }, []],
    ["mcp-2026-07-28", { name: "x y" }, ["tool-name"]],
    ["mcp-2026-07-28", { outputSchema: { $schema: "http://json-schema.org/draft-07/schema#" } }, ["dialects draft-07"]],
    ["mcp-2026-07-28", { outputSchema: { type: "array", items: {} } }, []],
  ] as const)("%s: %j", (name, tool, ids) => {
    const profile = PROFILES.find((other) => other.name === name);
    if (profile === undefined) throw new Error(name);
    const found = toolViolations(aTool(JSON.parse(JSON.stringify(tool))), profile);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
