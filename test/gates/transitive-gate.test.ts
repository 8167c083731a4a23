import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { contractFileText } from "../../shared/contract/model.ts";
import { runContractGate } from "../../shared/gates/contract-gate.ts";
import type { ContractGateRequest } from "../../shared/gates/contract-gate-request.ts";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { contractReportSchema, renderJson } from "../../shared/report/json.ts";
import { aContract, aTool } from "../contract/builders.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const NOW = new Date("2027-01-31T12:00:00Z");
const FILE = "mcp-contract.json";
let directory: string;

const file = (...tools: readonly JsonObject[]) => contractFileText(aContract({ tools }));
const taking = (properties: Readonly<Record<string, Json>>, more: Readonly<Record<string, Json>> = {}) =>
  aTool({ inputSchema: { type: "object", properties }, ...more });
const q: Json = { type: "string" };

/** `limit` is dropped, which nobody refuses, and comes back as a text, which those who know of none do not send. */
const CHAIN = [
  taking({ q, limit: { type: "integer" } }),
  taking({ q }),
  taking({ q, limit: { type: "string" } }),
] as const;

const ENDING = { _meta: { "mcp-gates/deprecated": { sunset: "2027-01-31" } } };

function git(day: string, ...parameters: readonly string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...parameters], {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
}

function release(day: string, tag: string, text: string): void {
  writeFileSync(join(directory, FILE), text);
  git(day, "add", ".");
  git(day, "commit", "--quiet", "--allow-empty", "--message", tag);
  git(day, "tag", tag);
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "transitive-"));
  git("2026-01-01", "init", "--quiet", "--initial-branch", "main");
  release("2026-06-01", "v1.0.0", file(CHAIN[0]));
  release("2026-07-01", "v1.0.1", file({ ...CHAIN[0], title: "Search" }));
  release("2027-01-01", "v1.1.0", file(CHAIN[1]));
  release("2027-01-10", "v1.1.1", file(CHAIN[1]));
  writeFileSync(join(directory, "candidate.json"), file(CHAIN[2]));
  writeFileSync(join(directory, "empty.json"), file());
  writeFileSync(join(directory, "announced.json"), file({ ...CHAIN[1], ...ENDING }));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const gate = async (
  earlier: Partial<NonNullable<ContractGateRequest["earlier"]>> | undefined,
  more: Partial<ContractGateRequest> = {},
): Promise<ContractReport> =>
  await runContractGate({
    baseline: { target: `git:v1.1.1:${FILE}`, directory },
    candidate: { target: "candidate.json", directory },
    today: "2027-01-31",
    ...(earlier === undefined ? {} : { earlier: { against: `git:v*:${FILE}`, directory, now: NOW, ...earlier } }),
    ...more,
  });

describe("a chain of steps each of which passes", () => {
  test("passes when only the newest contract counts", async () => {
    for (const [before, after] of [
      ["v1.0.0", "v1.1.0"],
      ["v1.1.0", "v1.1.1"],
    ]) {
      const target = (tag: string | undefined) => ({ target: `git:${tag}:${FILE}`, directory });
      const step = await gate(undefined, { baseline: target(before), candidate: target(after) });
      expect(step).toMatchObject({ decision: "pass", summary: { breaking: 0 } });
    }
    const last = await gate(undefined);
    expect(last).toMatchObject({ decision: "pass", summary: { breaking: 0 } });
    expect(last).not.toHaveProperty("transitive");
  });

  test("fails when it breaks the first for the last, and names both", async () => {
    const report = await gate({});
    expect(report).toMatchObject({
      decision: "fail",
      reason:
        "the gate says no for agents of v1.0.1: 1 breaking change (input-type-changed); likewise for 1 more of 4 earlier contracts",
      summary: { breaking: 0 },
    });
    expect(report.transitive?.contracts.map(({ name, date, decision }) => [name, date, decision])).toEqual([
      ["v1.1.1", "2027-01-10", "pass"],
      ["v1.1.0", "2027-01-01", "pass"],
      ["v1.0.1", "2026-07-01", "fail"],
      ["v1.0.0", "2026-06-01", "fail"],
    ]);
    expect(report.transitive?.oldestWorking).toBe("v1.1.0");
    expect(report.transitive?.changes.map(({ breaks, change }) => [breaks, change.rule])).toEqual([
      [["v1.0.1", "v1.0.0"], "input-type-changed"],
    ]);
  });

  test.each([
    ["the last two", { last: 2 }],
    ["those in force within 25 days", { days: 25 }],
  ])("passes when it began before %s", async (_, window) => {
    const report = await gate(window);
    expect(report).toMatchObject({ decision: "pass", transitive: { oldestWorking: "v1.1.0", changes: [] } });
    expect(report.transitive?.contracts).toHaveLength(2);
  });

  test("fails when the contract that was in force at the beginning of the window breaks", async () => {
    const report = await gate({ days: 60 });
    expect(report.transitive?.contracts.map(({ name }) => name)).toEqual(["v1.1.1", "v1.1.0", "v1.0.1"]);
    expect(report.decision).toBe("fail");
  });

  test("is told and does not fail with fail-on: never", async () => {
    const report = await gate({}, { failOn: "never" });
    expect(report.decision).toBe("pass");
    expect(report.transitive?.changes).toHaveLength(1);
    expect(report.transitive?.oldestWorking).toBe("v1.1.0");
  });
});

describe("a change that breaks the baseline too", () => {
  test("is told once, and the decision says how many earlier contracts fail", async () => {
    const report = await gate({}, { candidate: { target: "empty.json", directory } });
    expect(report.transitive?.changes).toEqual([]);
    expect(report).toMatchObject({
      decision: "fail",
      reason: "1 breaking change (tool-removed); 4 of 4 earlier contracts fail too",
      transitive: { oldestWorking: null },
    });
  });
});

describe("an announced removal", () => {
  test("fails for agents whose contract does not announce it yet", async () => {
    const report = await gate(
      {},
      {
        baseline: { target: "announced.json", directory },
        candidate: { target: "empty.json", directory },
      },
    );
    expect(report.changes.map(({ rule }) => rule)).toEqual(["tool-removed-after-sunset"]);
    expect(report).toMatchObject({ decision: "fail", transitive: { oldestWorking: null } });
    expect(report.transitive?.changes.map(({ change }) => change.rule)).toContain("tool-removed");
  });
});

describe("an earlier contract that nothing can be measured by", () => {
  test("has no verdict, and so has the gate", async () => {
    const folder = mkdtempSync(join(directory, "contracts-"));
    writeFileSync(join(folder, "1.0.0.json"), file(CHAIN[1], { ...CHAIN[1], title: "Another" }));
    writeFileSync(join(folder, "1.1.0.json"), file(CHAIN[1]));
    const report = await gate({ against: folder });
    expect(report.decision).toBe("unknown");
    expect(report.reason).toMatch(/^there is no verdict for agents of 1\.0\.0: Could not use the baseline/);
    expect(report.transitive).toMatchObject({
      oldestWorking: "1.1.0",
      contracts: [{ decision: "pass" }, { decision: "unknown" }],
    });
  });
});

test("contracts that promise the same are judged alike under their own names", async () => {
  const { transitive } = await gate({});
  const [newest, next] = transitive?.contracts ?? [];
  expect(newest?.digest).toBe(next?.digest);
  expect({ ...newest, name: "", date: "", source: "" }).toEqual({ ...next, name: "", date: "", source: "" });
});

test("the versions that a change declares are a step from the baseline, and not held against earlier contracts", async () => {
  const report = await gate({ last: 2 }, { declaredVersions: { baseline: "1.1.1", candidate: "1.2.0", source: "x" } });
  expect(report).toMatchObject({ decision: "pass", declaredBump: "minor" });
  expect(report.transitive?.contracts.every(({ decision }) => decision === "pass")).toBe(true);
});

test("the JSON report is as its schema says", async () => {
  const report = await gate({});
  expect(contractReportSchema.parse(JSON.parse(renderJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
});
