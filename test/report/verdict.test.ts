import { describe, expect, test } from "@jest/globals";
import type { Change } from "../../shared/contract/change.ts";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { impactOf } from "../../shared/report/impact.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import {
  countWords,
  enumerate,
  failsOn,
  growthWords,
  thousands,
  tokenWords,
  versionWords,
} from "../../shared/report/words.ts";
import { aChange, aReport, aWholeChange } from "./builders.ts";

/** A change that breaks nobody's calls. */
function formal(rule: string): Change {
  return aChange({ rule, subject: { kind: "server", name: "payments-mcp" }, direction: null, pointer: "" });
}

describe("the verdict", () => {
  const options = (failOn: ContractReport["options"]["failOn"]) =>
    ({ callers: "declared", readers: "strict", failOn }) as const;
  const one = (severity: Change["severity"]) => [aChange({ severity })];

  test.each<[string, Partial<ContractReport>, string, string]>([
    ["identical", {}, "pass", "the contract is identical"],
    ["no change but other bytes", { identical: false }, "pass", "no change that agents can notice"],
    ["notation", { changes: one("notation") }, "pass", "the same contract, only written differently"],
    ["safe", { changes: one("safe") }, "pass", "nothing breaks, 1 compatible change"],
    ["review", { changes: one("review") }, "pass", "nothing breaks, 1 change for a person to review"],
    ["risky", { changes: one("risky") }, "pass", "nothing breaks for certain, 1 change may differ silently"],
    [
      "risky where the policy forbids it",
      { changes: one("risky"), options: options("risky") },
      "fail",
      "nothing breaks for certain, 1 change may differ silently",
    ],
    ["breaking", { changes: one("breaking") }, "fail", "1 breaking change, agents that work today can fail"],
    [
      "breaking for those who read versions and files alone",
      { changes: [formal("server-version-not-bumped"), formal("contract-file-outdated")] },
      "fail",
      "2 breaking changes: the declared version rises less than the changes ask for and the committed contract file is not what the candidate serves",
    ],
    [
      "breaking for agents as well as for readers of versions",
      { changes: [...one("breaking"), formal("server-version-decreased")] },
      "fail",
      "2 breaking changes, agents that work today can fail",
    ],
    [
      "breaking and let through",
      { changes: one("breaking"), options: options("never") },
      "warn",
      "1 breaking change, agents that work today can fail; the gate lets it through",
    ],
    [
      "unknown",
      { decision: "unknown", reason: "the list differs between two samples" },
      "unknown",
      "no verdict: the list differs between two samples",
    ],
    [
      "a failure that no change explains",
      { decision: "fail", reason: "the policy forbids this server" },
      "fail",
      "the policy forbids this server",
    ],
  ])("%s", (_name, facts, sign, sentence) => {
    expect(verdictOf(aReport(facts))).toEqual({ sign, sentence });
  });
});

describe("the impact on agents", () => {
  test("counts subjects by what happens to them", () => {
    const changes = [
      ...["a", "b", "c"].map((name) => aWholeChange(name)),
      aWholeChange("d", { rule: "prompt-removed", subject: { kind: "prompt", name: "d" } }),
      aChange({ rule: "tool-renamed", renamedTo: "pay" }),
      ...["e", "f", "g"].map((name) => aChange({ subject: { kind: "tool", name } })),
      aChange({ subject: { kind: "tool", name: "e" }, after: 3 }),
      aChange({ direction: "output", subject: { kind: "tool", name: "e" } }),
      aChange({ direction: null, pointer: "/annotations/readOnlyHint" }),
    ];
    expect(impactOf(changes)).toEqual([
      "3 tools and 1 prompt are gone",
      "create_payment has another name",
      "calls to 3 tools can be refused",
      "results of e can be refused by readers",
      "1 other promise broken",
    ]);
  });

  test("names up to two subjects", () => {
    expect(impactOf([aWholeChange("a"), aWholeChange("b")])).toEqual(["a and b are gone"]);
  });

  test("is empty without breaking changes that agents feel", () => {
    expect(impactOf([aChange({ severity: "risky" })])).toEqual([]);
    expect(impactOf([formal("server-version-not-bumped")])).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    [[], 3, ""],
    [["a"], 3, "a"],
    [["a", "b"], 3, "a and b"],
    [["a", "b", "c"], 3, "a, b and c"],
    [["a", "b", "c", "d", "e"], 3, "a, b, c and 2 more"],
  ])("%j (at most %i) is %j", (items, shown, words) => {
    expect(enumerate(items, shown)).toBe(words);
  });

  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
  ])("%i is %s", (number, words) => {
    expect(thousands(number)).toBe(words);
  });

  test.each([
    [{ baseline: 100, candidate: 100 }, "about 100 tokens"],
    [{ baseline: 3214, candidate: 3600 }, "about 3,600 tokens (+386, +12 %)"],
    [{ baseline: 200, candidate: 100 }, "about 100 tokens (−100, −50 %)"],
    [{ baseline: 0, candidate: 50 }, "about 50 tokens (+50)"],
  ])("the cost of %j", (tokens, words) => {
    expect(tokenWords(tokens)).toBe(words);
  });

  test.each([
    [{ name: "a", baseline: 300, candidate: 1420 }, "+1,120 (300 → 1,420)"],
    [{ name: "a", baseline: null, candidate: 80 }, "+80 (new)"],
  ])("the growth of %j", (tool, words) => {
    expect(growthWords(tool)).toBe(words);
  });

  test("counts by severity leave zeros out", () => {
    expect(countWords(aReport({ changes: [aChange(), aChange({ severity: "safe" })] }))).toBe(
      "1 breaking · 1 compatible",
    );
  });

  test.each([
    ["breaking", "breaking", true],
    ["risky", "breaking", false],
    ["risky", "risky", true],
    ["review", "review", true],
    ["safe", "review", false],
    ["breaking", "never", false],
  ] as const)("a %s change where the gate fails on %s: %s", (severity, failOn, fails) => {
    expect(failsOn(severity, failOn)).toBe(fails);
  });

  test.each([
    ["major", "minor", false],
    ["minor", "minor", true],
    ["none", "none", true],
    ["patch", null, true],
  ] as const)("a %s bump needed and %s declared is enough: %s", (requiredBump, declaredBump, enough) => {
    expect(versionWords(aReport({ requiredBump, declaredBump })).enough).toBe(enough);
  });
});
