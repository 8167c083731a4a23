import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type RunningServer, referenceTarget, startServer, stdioTarget } from "../servers/start.ts";
import { mcpGates, NODES } from "./command.ts";
import { type ContractFolder, contractFolder } from "./contract-files.ts";

const folder: ContractFolder = contractFolder();
const file = (name: string): string => join(folder.path, name);
let modern: RunningServer;
let faulty: RunningServer;

beforeAll(async () => {
  [modern, faulty] = await Promise.all([startServer("modern", ["http"]), startServer("faulty-http")]);
});
afterAll(async () => {
  await Promise.all([modern.close(), faulty.close()]);
  folder.remove();
});

describe.each(NODES)("mcp-gates snapshot on $name", ({ node }) => {
  test("writes the same bytes each time", async () => {
    const first = await mcpGates(["snapshot", modern.url], { node });
    const second = await mcpGates(["snapshot", modern.url], { node });
    expect(first).toMatchObject({ status: 0 });
    expect(first.output).toMatch(/^\{\n {2}"cacheHints"[\s\S]*\n\}\n$/);
    expect(second.output).toBe(first.output);
  });
});

describe("mcp-gates snapshot", () => {
  test("with --compact writes the same contract as RFC 8785 has it", async () => {
    const pretty = await mcpGates(["snapshot", modern.url]);
    const compact = await mcpGates(["snapshot", modern.url, "--compact"]);
    expect(compact.output).not.toMatch(/\n/);
    expect(JSON.parse(compact.output)).toEqual(JSON.parse(pretty.output));
    expect(compact.output.startsWith('{"cacheHints":')).toBe(true);
  });

  test("writes a file that says the same as the server, and names its size and digest", async () => {
    const run = await mcpGates(["snapshot", modern.url, "-o", "mcp-contract.json"], { directory: folder.path });
    expect(run).toMatchObject({ status: 0, output: "" });
    expect(run.notes).toMatch(
      /mcp-contract\.json: 2 tools, 1 prompt, 1 resource, 0 resource templates, sha256:[0-9a-f]{64}\n$/,
    );
    const diff = await mcpGates(["diff", "mcp-contract.json", modern.url, "--format", "json"], {
      directory: folder.path,
    });
    expect(JSON.parse(diff.output)).toMatchObject({ decision: "pass", identical: true });
  });

  test.each([
    ["legacy", /^20(24|25)-/],
    ["modern", /^2026-07-28$/],
  ])("speaks the %s era when it is asked to", async (era, version) => {
    const { output } = await mcpGates(["snapshot", modern.url, "--era", era]);
    const contract = JSON.parse(output);
    expect(contract.conditions.era).toBe(era);
    expect(contract.protocolVersion).toMatch(version);
  });

  test("of a captured contract is that contract", async () => {
    await mcpGates(["snapshot", referenceTarget("memory", "2026"), "-o", file("memory.json")]);
    const { output } = await mcpGates(["snapshot", file("memory.json")]);
    expect(createHash("sha256").update(output).digest("hex")).toBe(
      createHash("sha256")
        .update(readFileSync(file("memory.json")))
        .digest("hex"),
    );
  });

  test("holds the names of the headers that carried credentials, and never their values", async () => {
    const args = ["snapshot", `${faulty.url}/legacy`, "--header", "Authorization: Bearer hunter2-secret"];
    const { status, output, notes } = await mcpGates(args);
    expect(status).toBe(0);
    expect(JSON.parse(output).conditions.credentials).toEqual(["authorization"]);
    expect(output + notes).not.toContain("hunter2");
  });

  test("refuses an ambiguous contract: names the tool, the server and the next step, and writes nothing", async () => {
    const run = await mcpGates(["snapshot", `${faulty.url}/odd`, "-o", file("odd.json")]);
    expect(run).toMatchObject({ status: 3, output: "" });
    expect(run.notes).toMatch(/^note: add: /m);
    expect(run.notes).toMatch(
      /^mcp-gates: http:\/\/127\.0\.0\.1:\d+\/odd: the contract is ambiguous \(.*\badd\b.*\n$/m,
    );
    expect(existsSync(file("odd.json"))).toBe(false);
  });

  test.each<readonly [string, object]>([
    ["a schema that is not valid", { type: "object", properties: { a: { type: "strng" } } }],
    ["a schema that is nothing but itself", { $ref: "#" }],
  ])("refuses a tool with %s", async (_case, inputSchema) => {
    const target = folder.write("tools.json", { tools: [{ name: "broken", inputSchema }] });
    const run = await mcpGates(["snapshot", target]);
    expect(run).toMatchObject({ status: 3, output: "" });
    expect(run.notes).toMatch(/broken/);
  });

  test.each([
    ["pages", ["--max-pages", "1"], "two-pages"],
    ["bytes", ["--max-bytes", "100"], "legacy"],
  ])("ends in an error, not in a shorter list, at the cap of %s", async (_cap, caps, path) => {
    const run = await mcpGates(["snapshot", `${faulty.url}/${path}`, ...caps]);
    expect(run).toMatchObject({ status: 3, output: "" });
    // Whoever waits long is told what for.
    expect(run.notes).toMatch(/^(?:[a-z ]+ …\n)*mcp-gates: [^\n]+\n$/);
  });

  test("does not trust a list that differs between two looks", async () => {
    const run = await mcpGates(["snapshot", stdioTarget("faulty-stdio", ["flapping"])]);
    expect(run).toMatchObject({ status: 3, output: "" });
  });
});
