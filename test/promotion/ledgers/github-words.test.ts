import { describe, expect, test } from "@jest/globals";
import type { LedgerEvent } from "../../../shared/promotion/ledger.ts";
import { payloadOf, readPayload } from "../../../shared/promotion/ledgers/github-payload.ts";
import { whyNotBelieved } from "../../../shared/promotion/ledgers/github-run-rules.ts";
import { runOfLog } from "../../../shared/promotion/ledgers/github-runs.ts";
import { endedBy, readStatus, statusOf } from "../../../shared/promotion/ledgers/github-words.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const verified = (passed: boolean, contractDigest: string | undefined = DIGEST): LedgerEvent => ({
  kind: "verified",
  source: "protocol-probe",
  passed,
  contractDigest,
  detail: passed ? "" : "tools/list took\n12 s",
});
const finished = (outcome: "success" | "failure" | "rolled-back" | "abandoned", detail = ""): LedgerEvent => ({
  kind: "finished",
  outcome,
  detail,
});

describe("a status", () => {
  test.each<readonly [string, LedgerEvent, boolean, string, string]>([
    ["success", finished("success"), true, "success", "deployed"],
    ["failure", finished("failure", "no pods"), true, "failure", "failed: no pods"],
    ["the death of a job", finished("abandoned"), true, "error", "abandoned"],
    ["a rollback", finished("rolled-back", "errors"), false, "inactive", "rolled back: errors"],
    ["a good look", verified(true), false, "success", `probe ok ${"a".repeat(64)} by protocol-probe`],
    ["a good look too early", verified(true), true, "in_progress", `probe ok ${"a".repeat(64)} by protocol-probe`],
    [
      "a bad look",
      verified(false),
      false,
      "failure",
      "probe failed aaaaaaaaaaaa by protocol-probe: tools/list took 12 s",
    ],
    [
      "a bad look too early",
      verified(false),
      true,
      "in_progress",
      "probe failed aaaaaaaaaaaa by protocol-probe: tools/list took 12 s",
    ],
  ])("says %s, and is read as that", (_, event, isUnderWay, state, description) => {
    const status = statusOf(event, { isUnderWay });
    expect(status).toEqual({ state, description });
    const word = readStatus(status, DIGEST);
    if (event.kind === "verified") {
      const { source, passed, contractDigest } = event;
      expect(word).toEqual({ kind: "verified", source, passed, contractDigest });
    } else {
      const cause = event.outcome === "failure" ? "failed" : event.outcome;
      expect(word).toEqual(event.outcome === "success" ? { kind: "succeeded" } : { kind: "ended", cause });
    }
  });

  test("has no more than 140 characters, and none of them is cut in two", () => {
    const { description } = statusOf(finished("failure", "😀".repeat(100)), { isUnderWay: true });
    expect(description.length).toBeLessThanOrEqual(140);
    expect(description.isWellFormed()).toBe(true);
  });

  test("tells of a contract that nobody saw, and of another one", () => {
    const unseen = { ...verified(true), contractDigest: undefined } as LedgerEvent;
    expect(readStatus(statusOf(unseen, { isUnderWay: false }), DIGEST)).toMatchObject({ contractDigest: undefined });
    const other = `sha256:${"b".repeat(64)}`;
    expect(readStatus(statusOf(verified(true, other), { isUnderWay: false }), DIGEST)).toMatchObject({
      contractDigest: other,
    });
  });

  test.each([
    ["failure", "probe ok aaaaaaaaaaaa", { kind: "ended", cause: "failed" }],
    ["failure", "", { kind: "ended", cause: "failed" }],
    ["error", "", { kind: "ended", cause: "abandoned" }],
    ["inactive", "", { kind: "replaced" }],
    ["inactive", endedBy({ id: "7", isRollback: false }).description, { kind: "replaced" }],
    ["inactive", endedBy({ id: "7", isRollback: true }).description, { kind: "ended", cause: "rolled-back" }],
    ["success", "probe failed", { kind: "verified", passed: false }],
    ["success", "probe ok aaaaaaaaaaaa", { kind: "verified", passed: true, contractDigest: DIGEST }],
    ["success", "probe okay", { kind: "succeeded" }],
    ["success", "mcp-gates notice: x", { kind: "nothing" }],
    ["queued", "", { kind: "nothing" }],
    ["waiting", "", { kind: "nothing" }],
    ["in_progress", "", { kind: "begun" }],
  ])("%s with the words %j is read with bad news first", (state, description, word) => {
    expect(readStatus({ state, description }, DIGEST)).toMatchObject(word);
  });
});

describe("the run of a log", () => {
  const place = { owner: "acme", repo: "payments", serverUrl: "https://github.com" };
  test.each([
    ["https://github.com/acme/payments/actions/runs/7", "7"],
    ["https://github.com/Acme/Payments/actions/runs/7/attempts/2", "7"],
    ["https://github.com/acme/payments/actions/runs/7/job/9?pr=1", "7"],
    ["https://github.com/acme/payments/actions/runs/7x", undefined],
    ["https://github.com/acme/other/actions/runs/7", undefined],
    ["https://evil.example/acme/payments/actions/runs/7", undefined],
    ["https://evil.example/?https://github.com/acme/payments/actions/runs/7", undefined],
    ["", undefined],
    [null, undefined],
  ])("%j is %j", (url, run) => {
    expect(runOfLog(url, place)).toBe(run);
  });
});

describe("what a run wrote is believed", () => {
  const run = {
    id: "7",
    path: ".github/workflows/promote.yml",
    workflowId: 1,
    branch: "main",
    isTrustedBranch: true,
    commit: "c".repeat(40),
    createdAt: 100,
    attempt: 2,
    isOver: false,
  };
  const asked = { workflows: undefined, writtenAt: 100, id: "7", attempt: 2, commit: "c".repeat(40) };

  test("when all of it fits", () => {
    expect(whyNotBelieved(run, asked)).toBeUndefined();
    expect(whyNotBelieved(run, { ...asked, workflows: [run.path] })).toBeUndefined();
  });

  test.each([
    ["is not known", undefined, {}],
    ["was not looked at", "unchecked", {}],
    ["does not exist", "gone", {}],
    ["is of another branch", { ...run, isTrustedBranch: false }, {}],
    ["is of another workflow", run, { workflows: [".github/workflows/other.yml"] }],
    ["is of no workflow", { ...run, path: "dynamic/pages" }, {}],
    ["is of another commit", run, { commit: "d".repeat(40) }],
    ["has no such attempt", run, { attempt: 3 }],
    ["began later", run, { writtenAt: 99 }],
  ] as const)("not when the run %s", (_, known, changes) => {
    expect(whyNotBelieved(known, { ...asked, ...changes })).toEqual(expect.any(String));
  });
});

describe("a payload", () => {
  const payload = payloadOf(
    {
      service: "payments-mcp",
      environment: "staging",
      release: { imageDigest: DIGEST, contractDigest: DIGEST, schemaVersion: undefined },
      image: "",
      protocolVersion: undefined,
      from: undefined,
      ticket: undefined,
      policyDigest: DIGEST,
      override: undefined,
      isRollback: false,
      run: { id: "7", attempt: 1, url: "", actor: "" },
      commit: "c".repeat(40),
    },
    { nonce: "0123456789abcdef", previous: "6" },
  );

  test.each([
    ["as JSON", payload],
    ["as a text", JSON.stringify(payload)],
    ["as a text of a text", JSON.stringify(JSON.stringify(payload))],
  ])("is read %s", (_, written) => {
    expect(readPayload(written, "mcp-promote")).toMatchObject({ nonce: "0123456789abcdef", previous: "6" });
  });

  test.each([
    ["of another task", payload, "deploy", "foreign"],
    ["of another kind", { ...payload, kind: "other" }, "mcp-promote", "foreign"],
    ["that is no JSON", "{", "mcp-promote", "malformed"],
    ["that is nothing", null, "mcp-promote", "malformed"],
    ["of a later version", { ...payload, v: 2 }, "mcp-promote", "malformed"],
    ["without what makes it unique", { ...payload, nonce: undefined }, "mcp-promote", "malformed"],
  ])("%s is %s", (_, written, task, read) => {
    expect(readPayload(written, task)).toBe(read);
  });
});
