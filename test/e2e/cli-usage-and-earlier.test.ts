import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "@jest/globals";
import { mcpGates } from "./command.ts";
import { type ContractFolder, contractFolder } from "./contract-files.ts";

const folder: ContractFolder = contractFolder();
const file = (name: string): string => join(folder.path, name);
afterAll(() => folder.remove());

const call = (args: object) =>
  JSON.stringify({ tool: "search", arguments: args, client: "desk", at: "2026-11-20T10:00:00Z" });

describe("recorded calls", () => {
  test("are replayed from a packed file, and counted in the report", async () => {
    writeFileSync(file("calls.ndjson.gz"), gzipSync([call({ query: "a" }), call({ query: "b", limit: 1 })].join("\n")));
    const args = ["diff", file("baseline.json"), file("breaking.json"), "--usage", file("calls.ndjson.gz")];
    await mcpGates([...args, "--format", "json", "-o", file("usage.json")]);
    expect(JSON.parse(readFileSync(file("usage.json"), "utf8")).usage).toMatchObject({ calls: 2 });
    const { output } = await mcpGates(args);
    expect(output).toMatch(/2 recorded calls|Recorded calls/i);
  });

  test("that cannot be read are an error that names the file", async () => {
    const { status, notes } = await mcpGates([
      "diff",
      file("baseline.json"),
      file("safe.json"),
      "--usage",
      file("none"),
    ]);
    expect(status).toBe(2);
    expect(notes).toContain("none");
  });
});

describe("earlier contracts at git tags", () => {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: folder.path,
      stdio: "pipe",
    });

  test("fail the gate when the candidate breaks agents that still hold one of them", async () => {
    git("init", "-q");
    const release = (tag: string, from: string) => {
      writeFileSync(file("mcp-contract.json"), readFileSync(file(from)));
      git("add", "mcp-contract.json");
      git("commit", "-q", "-m", tag);
      git("tag", tag);
    };
    release("v1.0.0", "baseline.json");
    folder.write("alone.json", {
      tools: [(JSON.parse(readFileSync(file("baseline.json"), "utf8")) as { tools: object[] }).tools[0]],
    });
    release("v1.1.0", "alone.json");
    const args = ["diff", file("alone.json"), file("alone.json")];
    expect((await mcpGates(args, { directory: folder.path })).status).toBe(0);
    const run = await mcpGates([...args, "--against-all", "git:v*:mcp-contract.json"], { directory: folder.path });
    expect(run.status).toBe(1);
    expect(run.output).toContain("v1.0.0");
  });

  test("that do not exist are wrong usage", async () => {
    const args = ["diff", file("safe.json"), file("safe.json"), "--against-all", "git:nothing*:mcp-contract.json"];
    expect((await mcpGates(args, { directory: folder.path })).status).toBe(2);
  });
});
