import { describe, expect, test } from "@jest/globals";
import { contextCost, countLists } from "../../shared/contract/context-cost.ts";
import type { JsonObject } from "../../shared/contract/json.ts";
import { TokenCounter, type Tokenizer } from "../../shared/contract/surface/token-cost.ts";
import { aTool } from "./builders.ts";

/** One token for each character of a description. */
const BY_DESCRIPTION: Tokenizer = {
  name: "characters",
  count: (text) => ((JSON.parse(text) as { description?: string }).description ?? "").length,
};

const tool = (name: string, tokens: number) => aTool({ name, description: "x".repeat(tokens) });
const lists = (baseline: readonly JsonObject[], candidate: readonly JsonObject[]) =>
  countLists(baseline, candidate, new TokenCounter(BY_DESCRIPTION));

describe("the cost of two lists", () => {
  test("is the sum of their tools, with the tools that differ by falling growth", () => {
    const old = [tool("same", 5), tool("grown", 10), tool("shrunk", 30), tool("gone", 7)];
    const now = [tool("same", 5), tool("grown", 25), tool("shrunk", 3), tool("new", 40)];
    expect(contextCost(lists(old, now))).toEqual({
      tokenizer: "characters",
      estimated: false,
      baseline: 52,
      candidate: 73,
      tools: [
        { name: "new", baseline: null, candidate: 40 },
        { name: "grown", baseline: 10, candidate: 25 },
        { name: "gone", baseline: 7, candidate: null },
        { name: "shrunk", baseline: 30, candidate: 3 },
      ],
      moreTools: 0,
    });
  });

  test("has a renamed tool once, under its new name", () => {
    const counted = lists([tool("find", 10)], [tool("search", 12)]);
    expect(contextCost(counted, new Map([["search", "find"]])).tools).toEqual([
      { name: "search", baseline: 10, candidate: 12 },
    ]);
    expect(contextCost(lists([tool("find", 10)], [tool("search", 10)]), new Map([["search", "find"]])).tools).toEqual(
      [],
    );
  });

  test("has tools of one name as one", () => {
    const counted = lists([tool("a", 1)], [tool("a", 1), tool("a", 4)]);
    expect(contextCost(counted)).toMatchObject({ candidate: 5, tools: [{ name: "a", baseline: 1, candidate: 5 }] });
  });

  test("tells a hundred tools one by one and counts the others", () => {
    const now = Array.from({ length: 130 }, (_, index) => tool(`t${index}`, index + 1));
    const cost = contextCost(lists([], now));
    expect(cost.tools).toHaveLength(100);
    expect(cost.tools[0]).toEqual({ name: "t129", baseline: null, candidate: 130 });
    expect(cost.moreTools).toBe(30);
  });

  test("does not depend on the order of the lists", () => {
    const [old, now] = [
      [tool("a", 1), tool("b", 2)],
      [tool("a", 3), tool("b", 4), tool("c", 5)],
    ];
    expect(contextCost(lists([...old].reverse(), [...now].reverse()))).toEqual(contextCost(lists(old, now)));
  });

  test("counts what did not change once, and gives the tokens of each tool", () => {
    const texts: string[] = [];
    const count = (text: string) => {
      texts.push(text);
      return 9;
    };
    const [old, now] = [aTool({ _meta: { a: 1 } }), aTool()];
    const counted = countLists([old], [now], new TokenCounter({ name: "nine", count }));
    expect(texts).toHaveLength(1);
    expect([counted.tokensOf(old), counted.tokensOf(now)]).toEqual([9, 9]);
  });
});
