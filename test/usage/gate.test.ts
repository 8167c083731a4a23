import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { runProgram } from "../../cli/program.ts";
import type { JsonObject } from "../../shared/contract/json.ts";
import { runContractGate } from "../../shared/gates/contract-gate.ts";
import { judgePullRequest } from "../../shared/gates/pull-request-gate.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { REPORT_FORMATS, renderReport } from "../../shared/report/formats.ts";
import { contractReportSchema, renderJson } from "../../shared/report/json.ts";
import type { UsagePolicy } from "../../shared/usage/judge-usage.ts";
import { aTerminal } from "../cli/a-terminal.ts";
import { objectOf } from "./builders.ts";

const text: JsonObject = { type: "string" };
const tools = (search: JsonObject) => ({
  tools: [
    { name: "search", description: "Search.", inputSchema: search },
    { name: "list", description: "List.", inputSchema: { type: "object" } },
  ],
});
const limited = (maximum: number) => tools(objectOf({ q: text, limit: { type: "integer", maximum } }));

/** A folder with these files, objects as JSON and lists as one JSON value a line. */
async function inFolder<Result>(
  files: Readonly<Record<string, string | object>>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "usage-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const written = Array.isArray(content)
        ? content.map((line) => JSON.stringify(line)).join("\n")
        : JSON.stringify(content);
      await writeFile(join(folder, name), typeof content === "string" ? content : written);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Calls of `list` over 31 days, and what else was called. */
const history = (...more: readonly object[]) => [
  ...Array.from({ length: 32 }, (_, index) => ({
    tool: "list",
    arguments: {},
    count: 100,
    client: "bot",
    at: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
  })),
  ...more,
];

async function gateOn(
  before: object,
  after: object,
  calls: readonly object[],
  policy: UsagePolicy = { "lower-unused": true },
  today = "2026-11-02",
) {
  return await inFolder({ "before.json": before, "after.json": after, "calls.ndjson": calls }, async (folder) =>
    runContractGate({
      baseline: { target: "before.json", directory: folder },
      candidate: { target: "after.json", directory: folder },
      usage: { recordings: [{ name: "calls.ndjson", path: join(folder, "calls.ndjson") }], policy },
      today,
    }),
  );
}

describe("the contract gate with recorded calls", () => {
  test("fails on a break that a call touches, and says how many do", async () => {
    const report = await gateOn(
      limited(500),
      limited(100),
      history({ tool: "search", arguments: { limit: 200 }, count: 5 }),
    );
    expect(report).toMatchObject({
      decision: "fail",
      summary: { breaking: 1, risky: 0 },
      usage: { calls: 3_205, rejected: 5, clientCount: 2, days: 31, lowered: 0, lowering: { done: true } },
    });
    expect(report.usage?.changes).toEqual([{ fingerprint: report.changes[0]?.fingerprint, calls: 5, exact: true }]);
  });

  test("passes when none does and the policy lowers what is unused", async () => {
    const report = await gateOn(limited(500), limited(100), history({ tool: "search", arguments: { limit: 50 } }));
    expect(report).toMatchObject({ decision: "pass", summary: { breaking: 0, risky: 1 }, usage: { lowered: 1 } });
    expect(report.requiredBump).toBe("major");
  });

  test("fails on a break that is touched under the name that a client gives to the tool", async () => {
    const calls = history({ tool: "mcp__desk__search", arguments: { limit: 500 }, count: 1_000 });
    const report = await gateOn(limited(500), limited(100), calls);
    expect(report).toMatchObject({
      decision: "fail",
      usage: { calls: 4_200, rejected: 1_000, prefixed: 1_000, unknownTools: 0, lowered: 0, lowering: { done: true } },
    });
    expect(await renderReport(report, "text", {})).toContain("1,000 calls with a server's name in front of the tool's");
  });

  test("fails when calls go to names that no list has, which are shown and never obeyed", async () => {
    const calls = history({ tool: "##[error]<b>@team\u202E", count: 100 });
    const report = await gateOn(limited(500), limited(100), calls);
    expect(report).toMatchObject({ decision: "fail", usage: { lowered: 0, lowering: { done: false } } });
    const text = await renderReport(report, "text", { width: 400 });
    expect(text).toContain("Nothing was lowered: 100 of 3,300 recorded calls go to tools that neither list has");
    expect(text).not.toMatch(/##\[error|\u202E/u);
    const markdown = await renderReport(report, "markdown", {});
    expect(markdown).toContain("go to tools that neither list has");
    expect(markdown.replaceAll(/`[^`\n]*`/gu, "")).not.toMatch(/<b>|@team|\u202E/u);
  });

  test("fails when the calls ended long ago, and says when", async () => {
    const report = await gateOn(limited(500), limited(100), history(), { "lower-unused": true }, "2027-01-01");
    expect(report).toMatchObject({ decision: "fail", usage: { lowered: 0 } });
    expect(report.usage?.lowering.reason).toContain("end on 2026-11-01, 61 days before 2027-01-01");
  });

  test("fails when none does and there is no policy", async () => {
    const report = await gateOn(limited(500), limited(100), history(), {});
    expect(report).toMatchObject({ decision: "fail", usage: { lowered: 0, lowering: { done: false } } });
  });

  test("fails on a closed object when calls send what nobody declared", async () => {
    const open = objectOf({ q: text });
    const calls = history({ tool: "search", arguments: { q: "x", extra: 1 }, count: 3 });
    const report = await gateOn(tools(open), tools({ ...open, additionalProperties: false }), calls, {});
    expect(report).toMatchObject({
      decision: "fail",
      summary: { breaking: 1, risky: 0 },
      usage: { raised: 1, rejected: 3 },
    });
  });

  test("fails on a tool that is renamed and called", async () => {
    const renamed = {
      tools: limited(5).tools.map((tool) => (tool.name === "search" ? { ...tool, name: "find" } : tool)),
    };
    const report = await gateOn(limited(5), renamed, history({ tool: "search", arguments: { q: "x" } }));
    expect(report).toMatchObject({ decision: "fail", usage: { rejected: 1 } });
    expect(report.changes[0]).toMatchObject({ rule: "tool-renamed", severity: "breaking" });
  });

  test("has nothing to say about usage without recordings", async () => {
    const report = await inFolder({ "before.json": limited(5), "after.json": limited(5) }, async (directory) =>
      runContractGate({
        baseline: { target: "before.json", directory },
        candidate: { target: "after.json", directory },
      }),
    );
    expect(report.usage).toBeNull();
  });

  test("says a report that fits its schema, whatever was recorded", async () => {
    const calls = history(
      { tool: "search", arguments: { limit: 200 } },
      { tool: "other", arguments: {} },
      { tool: "search" },
    );
    const report = await gateOn(limited(500), limited(100), calls);
    expect(contractReportSchema.parse(JSON.parse(renderJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

describe("no argument of a recorded call", () => {
  /** Values and names that nothing else in the project has. */
  const secret = fc
    .string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789"), minLength: 12, maxLength: 24 })
    .map((letters) => `s3cret${letters}`);
  const given = fc.record(
    {
      q: secret,
      limit: fc.oneof(fc.integer({ min: 0, max: 900 }), secret),
      by: fc.dictionary(secret, fc.oneof(secret, fc.record({ deep: fc.array(secret, { maxLength: 3 }) }))),
      kind: secret,
    },
    { requiredKeys: [] },
  );
  const extra = fc.dictionary(secret, secret, { maxKeys: 2 });

  test("stands in any report, by value or by name", async () => {
    const schema = (more: JsonObject): JsonObject =>
      objectOf({ q: text, limit: {}, by: { type: "object", additionalProperties: {} }, kind: text, ...more });
    const before = tools(schema({ gone: text }));
    const after = tools({
      ...schema({
        q: { ...text, pattern: "^[a-f]*$" },
        limit: { type: "integer", maximum: 100 },
        by: { type: "object", additionalProperties: text, propertyNames: { maxLength: 3 } },
      }),
      required: ["q"],
      dependentRequired: { kind: ["limit"] },
      additionalProperties: false,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(given, extra), { minLength: 1, maxLength: 5 }), async (all) => {
        const calls = all.map(([named, unnamed]) => ({
          tool: "search",
          arguments: { ...named, ...unnamed, gone: "s3cretgone" },
        }));
        const report = await gateOn(before, after, history(...calls));
        expect(report.usage?.rejected).toBeGreaterThan(0);
        for (const format of REPORT_FORMATS) expect(await renderReport(report, format, {})).not.toContain("s3cret");
      }),
      { numRuns: 40 },
    );
  });
});

describe("the command line", () => {
  // It looks at the clock itself.
  const later = Date.now() - Date.UTC(2026, 10, 1);
  const recent = (calls: readonly object[]) =>
    calls.map((call) =>
      "at" in call ? { ...call, at: new Date(Date.parse(String(call.at)) + later).toISOString() } : call,
    );
  const files = {
    "before.json": limited(500),
    "after.json": limited(100),
    "used.ndjson": recent(history({ tool: "search", arguments: { limit: 200 } })),
    "unused.ndjson": recent(history()),
    "old.ndjson": history().map((call) => ({ ...call, at: "2025-06-01T00:00:00Z" })),
    "policy.yml": "version: 1\nusage:\n  lower-unused: true\n  minimum-days: 30\n  minimum-calls: 1000\n",
  };
  const run = async (...more: readonly string[]) =>
    await inFolder(files, async (directory) => {
      const terminal = aTerminal({ directory });
      const status = await runProgram(["diff", "before.json", "after.json", ...more], { terminal, version: "1.2.3" });
      return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
    });

  test("takes recordings, several of them, and tells what becomes of their calls", async () => {
    const { status, output } = await run("--usage", "used.ndjson", "--usage", "unused.ndjson");
    expect(status).toBe(1);
    expect(output).toContain("Recorded calls: 6,401 from 2 clients over 31 days: 1 would be rejected");
    expect(output).toContain("search: 1 call, 1 would be rejected");
  });

  test("passes by the policy when no call touches the break", async () => {
    expect((await run("--usage", "unused.ndjson")).status).toBe(1);
    const { status, output } = await run("--usage", "unused.ndjson", "--policy", "policy.yml");
    expect(status).toBe(0);
    expect(output).toContain("lowered from breaking");
    expect((await run("--policy", "policy.yml")).status).toBe(1);
    expect((await run("--usage", "old.ndjson", "--policy", "policy.yml")).status).toBe(1);
    expect((await run("--usage", "used.ndjson", "--policy", "policy.yml")).status).toBe(1);
  });

  test("refuses a recording that is not there", async () => {
    const outcome = run("--usage", "none.ndjson");
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow("The recorded calls in none.ndjson cannot be used: there is no such file");
  });
});

describe("the action", () => {
  const sha = (letter: string) => letter.repeat(40);
  const event = { repository: { default_branch: "main" }, before: sha("a"), after: sha("b") };
  const open = objectOf({ q: text });

  async function runAction(usage: string | undefined) {
    const files = {
      "before.json": tools(open),
      "after.json": tools({ ...open, additionalProperties: false }),
      "event.json": event,
      "calls.ndjson": history({ tool: "search", arguments: { extra: 1 } }),
    };
    return await inFolder(files, async (directory) => {
      const summaries: string[] = [];
      const quiet = () => undefined;
      const inputs = {
        baseline: "before.json",
        candidate: "after.json",
        workingDirectory: ".",
        reportDir: "reports",
        usage,
      };
      const environment = {
        GITHUB_EVENT_NAME: "push",
        GITHUB_EVENT_PATH: resolve(directory, "event.json"),
        GITHUB_REPOSITORY: "acme/desk",
        GITHUB_SHA: sha("b"),
        GITHUB_RUN_ID: "1",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_WORKFLOW: "ci",
        GITHUB_JOB: "gate",
      };
      const log = {
        info: quiet,
        notice: quiet,
        warning: quiet,
        annotate: quiet,
        summary: async (markdown: string) => void summaries.push(markdown),
      };
      const result = await judgePullRequest(inputs, {
        environment,
        directory,
        now: new Date("2026-11-02T00:00:00Z"),
        log,
      });
      return { ...result, summary: summaries.join("") };
    });
  }

  test("fails by recorded calls what passes without them", async () => {
    expect(await runAction(undefined)).toMatchObject({ outputs: { decision: "pass", breaking: 0, risky: 1 } });
    const { outputs, summary } = await runAction("calls.ndjson");
    expect(outputs).toMatchObject({ decision: "fail", breaking: 1, risky: 0 });
    expect(summary).toContain("Recorded calls: 3,201 from 2 clients over 31 days: 1 would be rejected");
  });

  test("refuses a recording that is not there", async () => {
    await expect(runAction("none.ndjson")).rejects.toThrow(ConfigurationError);
  });
});
