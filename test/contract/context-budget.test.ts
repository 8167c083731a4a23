import { describe, expect, test } from "@jest/globals";
import {
  type ContextBudget,
  growthCauses,
  judgeContextCost,
  tokenizerWords,
} from "../../shared/contract/context-budget.ts";
import type { ContextCost } from "../../shared/contract/context-cost.ts";
import { type ContractDiff, diffContracts } from "../../shared/contract/diff.ts";
import { parseGrowthLimit } from "../../shared/contract/growth-limit.ts";
import { aContract, aTool } from "./builders.ts";

const cost = (baseline: number, candidate: number, more: Partial<ContextCost> = {}): ContextCost => ({
  tokenizer: "o200k_base",
  estimated: false,
  baseline,
  candidate,
  tools: [],
  moreTools: 0,
  ...more,
});

const NOTHING: ContractDiff = diffContracts(aContract(), aContract());
const subject = { kind: "server", name: "desk" } as const;
const messages = (of: ContextCost, budget: ContextBudget) =>
  judgeContextCost(NOTHING, of, { budget, subject }).changes.map(({ message }) => message);

describe("a tool list and its budget", () => {
  test.each<[string, ContextCost, ContextBudget, readonly string[]]>([
    ["no budget", cost(10, 10_000), {}, []],
    ["the budget itself", cost(90, 100), { maxTokens: 100 }, []],
    ["one token more", cost(90, 101), { maxTokens: 100 }, ["the tool list costs 101 tokens and the budget allows 100"]],
    ["over it on both sides, and no growth", cost(120, 120), { maxTokens: 100 }, []],
    ["over it on both sides, and less than before", cost(130, 120), { maxTokens: 100 }, []],
    [
      "over it on both sides, and more than before",
      cost(120, 121),
      { maxTokens: 100 },
      ["the tool list costs 121 tokens and the budget allows 100"],
    ],
    ["the share itself", cost(1_000, 1_100), { maxGrowth: { percent: 10 } }, []],
    ["a share with a fraction", cost(1_000, 1_025), { maxGrowth: { percent: 2.5 } }, []],
    [
      "more than the share",
      cost(1_000, 1_101),
      { maxGrowth: { percent: 10 } },
      ["the tool list grew by 101 tokens, 10.1 %, and the budget allows 10 %"],
    ],
    [
      "any growth where none is allowed",
      cost(1_000, 1_001),
      { maxGrowth: { percent: 0 } },
      ["the tool list grew by 1 tokens, 0.1 %, and the budget allows 0 %"],
    ],
    ["a first list", cost(0, 5_000), { maxGrowth: { percent: 10 } }, []],
    ["tokens that may come", cost(0, 50), { maxGrowth: { tokens: 50 } }, []],
    [
      "more tokens than may come",
      cost(0, 51),
      { maxGrowth: { tokens: 50 } },
      ["the tool list grew by 51 tokens and the budget allows 50"],
    ],
    [
      "both limits",
      cost(100, 300),
      { maxTokens: 200, maxGrowth: { tokens: 50 } },
      [
        "the tool list costs 300 tokens and the budget allows 200; the tool list grew by 200 tokens and the budget allows 50",
      ],
    ],
  ])("%s", (_, of, budget, expected) => {
    expect(messages(of, budget)).toEqual(expected);
  });

  test("are one finding, with the numbers and the largest causes", () => {
    const tools = [
      { name: "export", baseline: null, candidate: 80 },
      { name: "search", baseline: 300, candidate: 360 },
      { name: "list", baseline: 10, candidate: 30 },
      { name: "get", baseline: 10, candidate: 15 },
      { name: "drop", baseline: 50, candidate: null },
    ];
    const { changes, requiredBump } = judgeContextCost(NOTHING, cost(1_000, 1_115, { tools }), {
      budget: { maxTokens: 1_050 },
      subject,
    });
    expect(requiredBump).toBe("minor");
    expect(changes).toMatchObject([
      {
        rule: "tool-list-tokens-over-budget",
        severity: "risky",
        bump: "minor",
        subject,
        pointer: "/tools",
        before: 1_000,
        after: 1_115,
        notes: ["export +80 (new)", "search +60 (300 → 360)", "list +20 (10 → 30)", "counted with o200k_base"],
      },
    ]);
  });

  test("take their severity from the policy and their place among the changes", () => {
    const diff = diffContracts(aContract(), aContract({ tools: [aTool()] }));
    const judged = (severity: "breaking" | "safe") =>
      judgeContextCost(diff, cost(0, 99), {
        budget: { maxTokens: 5 },
        subject,
        severities: { "tool-list-tokens-over-budget": severity },
      }).changes.map((change) => change.rule);
    expect(judged("breaking")).toEqual(["tool-list-tokens-over-budget", "tool-added"]);
    expect(judged("safe")).toEqual(["tool-added", "tool-list-tokens-over-budget"]);
  });

  test("leave a diff as it is when the list keeps within them", () => {
    expect(judgeContextCost(NOTHING, cost(1, 2), { budget: { maxTokens: 2 }, subject })).toBe(NOTHING);
  });
});

test("what shrank is no cause of growth", () => {
  expect(growthCauses({ tools: [{ name: "a", baseline: 5, candidate: 2 }] })).toEqual([]);
});

test("a list that was too large to count is told", () => {
  expect(tokenizerWords({ tokenizer: "o200k_base", estimated: true })).toBe(
    "o200k_base; the list is too large to count whole, the rest is estimated",
  );
});

test.each([
  ["10%", { percent: 10 }],
  ["2.5 %", { percent: 2.5 }],
  ["0%", { percent: 0 }],
  ["500", { tokens: 500 }],
  ["0", { tokens: 0 }],
  ["", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["10 percent", undefined],
  ["1e3", undefined],
  ["NaN", undefined],
])("the growth limit %j is %j", (text, limit) => {
  expect(parseGrowthLimit(text)).toEqual(limit);
});
