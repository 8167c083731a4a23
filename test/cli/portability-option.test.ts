import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runProgram } from "../../cli/program.ts";
import { aTool } from "../contract/builders.ts";
import { aTerminal } from "./a-terminal.ts";

const directory = mkdtempSync(join(tmpdir(), "portability-"));
afterAll(() => rmSync(directory, { recursive: true }));
writeFileSync(join(directory, "before.json"), JSON.stringify({ tools: [] }));
writeFileSync(join(directory, "after.json"), JSON.stringify({ tools: [aTool({ name: "search.docs" })] }));
writeFileSync(join(directory, "policy.yml"), "version: 1\nportability:\n  anthropic: required\n");

async function diff(...options: string[]) {
  const terminal = aTerminal({ directory });
  const args = ["diff", "before.json", "after.json", "--format", "json", ...options];
  const status = await runProgram(args, { terminal, version: "1.2.3" });
  return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
}

async function findings(...options: string[]) {
  const { status, output } = await diff(...options);
  const { changes } = JSON.parse(output) as { changes: { rule: string; severity: string; message: string }[] };
  const told = changes.filter(({ rule }) => rule.startsWith("client-portability-"));
  return {
    status,
    told: told.map(({ severity, message }) => `${severity}: ${message.replace(/^.*profile (\S+):.*$/, "$1")}`),
  };
}

describe("diff --portability", () => {
  test("is not needed: no profile is looked at", async () => {
    expect(await findings()).toEqual({ status: 0, told: [] });
  });

  test("tells of each profile that is named", async () => {
    const named = ["--portability", "anthropic", "--portability", "openai-strict", "--portability", "gemini"];
    const { status, told } = await findings(...named);
    expect(status).toBe(0);
    expect(new Set(told)).toEqual(new Set(["risky: anthropic", "risky: openai-strict"]));
  });

  test("leaves a profile required that the policy requires", async () => {
    const options = ["--policy", "policy.yml", "--portability", "anthropic"];
    expect(await findings(...options)).toEqual({ status: 1, told: ["breaking: anthropic"] });
  });

  test("refuses a profile that it does not know, and names those it does", async () => {
    const { status, notes } = await diff("--portability", "antropic");
    expect(status).not.toBe(0);
    expect(notes).toContain("Allowed choices are anthropic, anthropic-strict, gemini, mcp-2026-07-28, openai-strict.");
  });
});
