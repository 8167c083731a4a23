import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Contract, contractFileText } from "../../shared/contract/model.ts";
import { runContractGate } from "../../shared/gates/contract-gate.ts";
import type { ContractGateRequest } from "../../shared/gates/contract-gate-request.ts";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { stdioTarget } from "../servers/start.ts";

const SERVER = stdioTarget("modern", ["stdio"]);
const FILE = "contracts/desk.json";
let directory: string;
let served: Contract;

const git = (...parameters: readonly string[]) => execFileSync("git", parameters, { cwd: directory });
const put = (contract: Contract) => writeFileSync(join(directory, FILE), contractFileText(contract));
const stale = (): Contract => ({ ...served, tools: served.tools.slice(0, 1) });

beforeAll(async () => {
  served = (await captureTarget({ target: SERVER }, {})).contract;
  directory = mkdtempSync(join(tmpdir(), "committed-"));
  mkdirSync(join(directory, "contracts"));
  git("init", "--quiet");
  put(stale());
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "contract");
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const judge = (parts: Partial<ContractGateRequest> = {}) =>
  runContractGate({
    baseline: { target: `git:HEAD:${FILE}`, directory: join(directory, "contracts") },
    candidate: { target: SERVER },
    ...parts,
  });

describe("the contract file that comes with a change", () => {
  test("fails the gate when a tool was added and the file was not written anew", async () => {
    put(stale());
    const report = await judge();
    expect(report).toMatchObject({ decision: "fail", reason: "1 breaking change (contract-file-outdated)" });
    expect(report.changes[0]?.message).toMatch(
      /^contracts\/desk\.json is not what the candidate serves: tool \S+: the tool is new .*; write it anew/,
    );
  });

  test("lets the change pass that brings what the candidate serves", async () => {
    put(served);
    const report = await judge();
    expect(report).toMatchObject({ decision: "pass", summary: { breaking: 0, safe: 1 } });
  });

  test.each<[string, Partial<ContractGateRequest>]>([
    ["nobody wants it looked at", { contractFile: "none" }],
    ["a policy lowers the rule", { severities: { "contract-file-outdated": "safe" } }],
  ])("stops no change where %s", async (_, parts) => {
    put(stale());
    expect((await judge(parts)).decision).toBe("pass");
  });

  test("is looked at beside any baseline when it is named", async () => {
    put(stale());
    const report = await judge({ baseline: { target: SERVER, directory }, contractFile: FILE });
    expect(report.reason).toContain("contract-file-outdated");
  });

  test("of the other protocol era is held against the lists alone", async () => {
    const { contract } = await captureTarget({ target: SERVER }, { era: "legacy" });
    put(contract);
    const report = await judge();
    expect(report.changes.map(({ rule }) => rule)).toEqual(["tool-added"]);
  });
});
