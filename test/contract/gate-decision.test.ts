import { describe, expect, test } from "@jest/globals";
import { type Change, makeChange } from "../../shared/contract/change.ts";
import type { ContractDiff } from "../../shared/contract/diff.ts";
import { decideContractGate } from "../../shared/contract/gate-decision.ts";
import type { FailOn, Severity } from "../../shared/contract/rule.ts";

function aChange(severity: Severity): Change {
  return makeChange(
    { rule: "tool-added", subject: { kind: "tool", name: severity }, pointer: "", message: "new", severity },
    "strict",
  );
}

function aDiff(parts: Partial<ContractDiff> = {}): ContractDiff {
  return { identical: false, changes: [], requiredBump: "none", notCompared: [], ...parts };
}

const facts = (diff: ContractDiff, failOn: FailOn = "breaking") => ({ diff, failOn, server: "desk" });

describe("fail-on draws the line", () => {
  test.each<[FailOn, Severity, "pass" | "fail"]>([
    ["breaking", "breaking", "fail"],
    ["breaking", "risky", "pass"],
    ["risky", "risky", "fail"],
    ["risky", "review", "pass"],
    ["review", "review", "fail"],
    ["review", "safe", "pass"],
    ["never", "breaking", "pass"],
  ])("%s with a %s change: %s", (failOn, severity, decision) => {
    expect(decideContractGate(facts(aDiff({ changes: [aChange(severity)] }), failOn)).decision).toBe(decision);
  });
});

test("what could not be compared is unknown, and does not pass", () => {
  const answer = decideContractGate(facts(aDiff({ notCompared: ["The candidate is only a tool list."] })));
  expect(answer).toMatchObject({ decision: "unknown", reason: "The candidate is only a tool list" });
});

test("a break is a no, whatever else could not be compared", () => {
  const diff = aDiff({ changes: [aChange("breaking")], notCompared: ["The candidate is only a tool list."] });
  expect(decideContractGate(facts(diff)).decision).toBe("fail");
});

describe("a version that rises less than the changes require is a break of its own", () => {
  test.each([
    ["1.2.0", "1.2.1", "minor", "fail"],
    ["1.2.0", "1.3.0", "minor", "pass"],
    ["1.2.0", "1.2.0", "none", "pass"],
    ["0.4.0", "0.4.1", "minor", "pass"],
    ["2026-11", "2026-11", "major", "pass"],
  ] as const)("%s → %s with %s required: %s", (baseline, candidate, requiredBump, decision) => {
    const declared = { baseline, candidate, source: "server.json" };
    const answer = decideContractGate({ ...facts(aDiff({ requiredBump })), declared });
    expect(answer.decision).toBe(decision);
    expect(answer.changes.map((change) => change.rule)).toEqual(
      decision === "fail" ? ["server-version-not-bumped"] : [],
    );
  });

  test.each([
    [{}, "/version"],
    [{ pointer: "/serverInfo/version" }, "/serverInfo/version"],
  ])("it stands where it is declared: %j at %s", (place, pointer) => {
    const declared = { baseline: "1.2.0", candidate: "1.2.0", source: "package.json", ...place };
    const { changes } = decideContractGate({ ...facts(aDiff({ requiredBump: "minor" })), declared });
    expect(changes).toMatchObject([{ pointer, notes: ["declared in package.json"] }]);
  });

  test.each([
    ["1.2.0", "the declared version stays 1.2.0, the changes require minor"],
    ["1.2.1", "the declared version goes from 1.2.0 to 1.2.1 (patch), the changes require minor"],
  ])("it says what was declared: %s", (candidate, message) => {
    const declared = { baseline: "1.2.0", candidate, source: "package.json" };
    const { changes } = decideContractGate({ ...facts(aDiff({ requiredBump: "minor" })), declared });
    expect(changes).toMatchObject([{ message }]);
  });

  test("the policy may lower it", () => {
    const declared = { baseline: "1.2.0", candidate: "1.2.1", source: "server.json" };
    const answer = decideContractGate({
      ...facts(aDiff({ requiredBump: "minor" })),
      declared,
      severities: { "server-version-not-bumped": "review" },
    });
    expect(answer.decision).toBe("pass");
  });
});

describe("a declared version that goes down", () => {
  const goesDown = { baseline: "2.0.0", candidate: "1.1.0", source: "package.json" };

  test("is a break of its own, although nothing asks for a step", () => {
    const answer = decideContractGate({ ...facts(aDiff({ identical: true })), declared: goesDown });
    expect(answer).toMatchObject({
      decision: "fail",
      changes: [{ rule: "server-version-decreased", severity: "breaking", bump: "major" }],
    });
  });

  test.each([
    ["is not a semantic version", "2026.07", "2026.06"],
    ["is a prerelease that becomes a release", "1.0.0-rc.1", "1.0.0"],
  ])("is not seen in one that %s", (_, baseline, candidate) => {
    const declared = { baseline, candidate, source: "package.json" };
    expect(decideContractGate({ ...facts(aDiff()), declared }).changes).toEqual([]);
  });

  test("is let pass by a policy that says so, and what the changes require is asked for all the same", () => {
    const severities = { "server-version-decreased": "safe" } as const;
    const diff = aDiff({ requiredBump: "minor" });
    const answer = decideContractGate({ ...facts(diff), declared: goesDown, severities });
    expect(answer.changes.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["server-version-not-bumped", "breaking"],
      ["server-version-decreased", "safe"],
    ]);
  });
});
