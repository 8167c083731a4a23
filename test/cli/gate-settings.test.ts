import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gateSettings, type SettingOptions } from "../../cli/gate-settings.ts";
import { runProgram } from "../../cli/program.ts";
import { aTool } from "../contract/builders.ts";
import { aTerminal } from "./a-terminal.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "mcp-gates-settings-"));
  await writeFile(join(directory, "policy.yml"), "version: 1\ncontext:\n  max-tokens: 900\n  max-growth: 10%\n");
  await writeFile(join(directory, "formats.yml"), "version: 1\ncontract:\n  formats: assertion\n");
  await writeFile(join(directory, "limits.yml"), "version: 1\ncapture:\n  timeout-seconds: 90\n  max-pages: 2\n");
  await writeFile(join(directory, "empty.yml"), "version: 1\n");
  await writeFile(join(directory, "old.json"), JSON.stringify({ tools: [aTool()] }));
  await writeFile(join(directory, "new.json"), JSON.stringify({ tools: [aTool(), aTool({ name: "list" })] }));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

describe("what a side may cost", () => {
  const limits = async (options: SettingOptions) =>
    (await gateSettings(options, { baseline: "old.json", directory, now: new Date(0) })).limits;

  test.each<[string, SettingOptions, unknown]>([
    ["is left to the defaults when nobody says it", {}, {}],
    ["is said by the policy", { policy: "limits.yml" }, { milliseconds: 90_000, pages: 2 }],
    [
      "is said by the command line, limit by limit",
      { policy: "limits.yml", maxPages: 9, maxBytes: 7 },
      { milliseconds: 90_000, pages: 9, bytes: 7 },
    ],
  ])("%s", async (_, options, expected) => {
    expect(await limits(options)).toEqual(expected);
  });
});

const budget = async (options: SettingOptions) =>
  (await gateSettings(options, { baseline: "old.json", directory, now: new Date(0) })).contextBudget;

describe("the context budget", () => {
  test.each<[string, SettingOptions, unknown]>([
    ["that nobody sets", {}, undefined],
    ["of a policy that has none", { policy: "empty.yml" }, undefined],
    ["of the policy", { policy: "policy.yml" }, { maxTokens: 900, maxGrowth: { percent: 10 } }],
    ["of the command line", { maxTokens: 5 }, { maxTokens: 5 }],
    ["of both, limit by limit", { policy: "policy.yml", maxTokens: 5 }, { maxTokens: 5, maxGrowth: { percent: 10 } }],
    [
      "of both, the other way round",
      { policy: "policy.yml", maxGrowth: { tokens: 0 } },
      { maxTokens: 900, maxGrowth: { tokens: 0 } },
    ],
  ])("%s", async (_, options, expected) => {
    expect(await budget(options)).toEqual(expected);
  });

  test("reaches the report, with the tokens of a real tokenizer", async () => {
    const terminal = { ...aTerminal(), directory };
    const args = ["diff", "old.json", "new.json", "--format", "json", "--max-growth", "10%", "--max-tokens", "40"];
    await runProgram(args, { terminal, version: "1.2.3" });
    const report = JSON.parse(terminal.output.join(""));
    expect(report.tokens).toMatchObject({ tokenizer: "o200k_base (gpt-tokenizer)", estimated: false, moreTools: 0 });
    expect(report.tokens.candidate).toBe(report.tokens.baseline + report.tokens.tools[0].candidate);
    expect(report.changes.map((change: { rule: string }) => change.rule)).toContain("tool-list-tokens-over-budget");
  });
});

describe("how format is read", () => {
  test.each<[string, SettingOptions, unknown]>([
    ["is left to the gate where nobody says it", { policy: "empty.yml" }, undefined],
    ["is said by the policy", { policy: "formats.yml" }, "assertion"],
    ["is said by the command line first", { policy: "formats.yml", formats: "annotation" }, "annotation"],
  ])("%s", async (_, options, expected) => {
    const settings = await gateSettings(options, { baseline: "old.json", directory, now: new Date(0) });
    expect(settings.formats).toBe(expected);
  });

  test.each([
    [[], "risky", undefined, "readers strict; fails"],
    [["--formats", "assertion"], "breaking", "assertion", "readers strict, formats asserted; fails"],
  ])("decides the report: %j", async (options, severity, formats, words) => {
    const dated = (format: object) => ({ type: "object", properties: { q: { type: "string", ...format } } });
    await writeFile(join(directory, "plain.json"), JSON.stringify({ tools: [aTool({ inputSchema: dated({}) })] }));
    const after = aTool({ inputSchema: dated({ format: "date" }) });
    await writeFile(join(directory, "dated.json"), JSON.stringify({ tools: [after] }));
    const output = async (format: string) => {
      const terminal = { ...aTerminal(), directory };
      await runProgram(["diff", "plain.json", "dated.json", "--format", format, ...options], {
        terminal,
        version: "1",
      });
      return terminal.output.join("");
    };
    const report = JSON.parse(await output("json"));
    expect(report.changes[0]).toMatchObject({ rule: "input-format-added", severity });
    expect(report.options.formats).toBe(formats);
    expect(await output("text")).toContain(words);
  });
});
