import { describe, expect, test } from "@jest/globals";
import { filesBelow, textOf } from "./files.ts";
import { importsOf } from "./imports.ts";
import { ROOMS, roomViolations, type WrittenImport } from "./rooms.ts";

const SOURCES = ["actions", "cli", "examples", "shared"].flatMap(filesBelow).filter((file) => file.endsWith(".ts"));
const END_TO_END = filesBelow("test/e2e").filter((file) => file.endsWith(".ts"));

// Before the tests, which have a limit: there are many files.
const imports = new Map<string, readonly WrittenImport[]>();
for (const file of [...SOURCES, ...END_TO_END]) imports.set(file, await importsOf(textOf(file)));

describe("the rooms of the house", () => {
  test("every source file imports only what its room may import", () => {
    expect(SOURCES.flatMap((file) => roomViolations(file, imports.get(file) ?? []))).toEqual([]);
  });

  test("every place in the table exists", () => {
    const places = ROOMS.flatMap(({ place, rooms }) => [place, ...rooms]);
    expect(places.filter((place) => !SOURCES.some((file) => file.startsWith(place)))).toEqual([]);
  });

  test("end-to-end tests know the bundle only as a process", () => {
    const names = END_TO_END.flatMap((file) => (imports.get(file) ?? []).map(({ name }) => name));
    expect(names.filter((name) => /^(\.\.\/)+(shared|cli|actions|examples)\//.test(name ?? ""))).toEqual([]);
  });
});

describe("the check of the rooms", () => {
  test.each([
    ["a static import", 'import { x } from "../mcp/capture.ts";'],
    ["an import for side effects", 'import "../mcp/capture.ts";'],
    ["a type-only import", 'import type { X } from "../mcp/capture.ts";'],
    ["a re-export", 'export { x } from "../mcp/capture.ts";'],
    ["a re-export of everything", 'export * from "../mcp/capture.ts";'],
    ["a dynamic import", 'export const x = async () => await import("../mcp/capture.ts");'],
    ["a dynamic import in a template", "export const x = async () => await import(`../mcp/capture.ts`);"],
    ["a type by import()", 'export type X = import("../mcp/capture.ts").Capture;'],
    ["a path written in a roundabout way", 'import { x } from "./../contract/../mcp/capture.ts";'],
    ["require", 'export const x = require("../mcp/capture.ts");'],
    ["import by assignment", 'import x = require("../mcp/capture.ts"); export { x };'],
  ])("catches %s from a room that is closed", async (_kind, source) => {
    const violations = roomViolations("shared/contract/planted.ts", await importsOf(source));
    expect(violations).toEqual(["shared/contract/planted.ts:1: shared/contract/ may not import shared/mcp/capture.ts"]);
  });

  test.each([
    ["shared/contract/planted.ts", "node:fs", "shared/contract/ may not import the package node:fs"],
    ["shared/contract/schema/planted.ts", "node:crypto", "shared/contract/ may not import the package node:crypto"],
    ["shared/contract/planted.ts", "fs", "fs is a module of Node.js; write node:fs"],
    ["shared/report/planted.ts", "@actions/core", "shared/report/ may not import the package @actions/core"],
    [
      "shared/report/planted.ts",
      "../gates/contract-gate.ts",
      "shared/report/ may not import shared/gates/contract-gate.ts",
    ],
    [
      "shared/mcp/planted.ts",
      "../gates/contract-report.ts",
      "shared/mcp/ may not import shared/gates/contract-report.ts",
    ],
    ["shared/mcp/planted.ts", "../../cli/main.ts", "shared/mcp/ may not import cli/main.ts"],
    ["cli/planted.ts", "../shared/action/inputs.ts", "cli/ may not import shared/action/inputs.ts"],
    ["cli/planted.ts", "@actions/core", "cli/ may not import the package @actions/core"],
    ["actions/one/planted.ts", "../two/main.ts", "actions/ may not import actions/two/main.ts"],
    ["examples/one/planted.ts", "../../shared/mcp/capture.ts", "examples/ may not import shared/mcp/capture.ts"],
  ])("refuses in %s the import of %s", async (file, name, reason) => {
    const imports = await importsOf(`\n\nimport ${JSON.stringify(name)};`);
    expect(roomViolations(file, imports)).toEqual([`${file}:3: ${reason}`]);
  });

  test("refuses an import whose name is computed", async () => {
    const imports = await importsOf("export const x = async (name: string) => await import(name);");
    expect(roomViolations("cli/planted.ts", imports)).toEqual([
      "cli/planted.ts:1: a computed import cannot be checked",
    ]);
  });

  test("refuses a file outside of all rooms", () => {
    expect(roomViolations("shared/utils/planted.ts", [])).toEqual([
      "shared/utils/planted.ts: belongs to no room; add it to the table of rooms",
    ]);
  });

  test.each([
    ["shared/contract/schema/planted.ts", "../json.ts"],
    ["shared/contract/planted.ts", "@eslint-community/regexpp"],
    ["shared/report/planted.ts", "../gates/contract-report.ts"],
    ["actions/one/planted.ts", "../../shared/action/inputs.ts"],
    ["actions/one/planted.ts", "./inputs.ts"],
    ["shared/mcp/planted.ts", "@modelcontextprotocol/client/stdio"],
  ])("allows in %s the import of %s", async (file, name) => {
    expect(roomViolations(file, await importsOf(`import ${JSON.stringify(name)};`))).toEqual([]);
  });
});
