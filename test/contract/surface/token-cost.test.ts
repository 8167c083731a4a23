import { beforeAll, describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import {
  BYTE_ESTIMATE,
  estimatedToolTokens,
  TokenCounter,
  type Tokenizer,
  toolText,
} from "../../../shared/contract/surface/token-cost.ts";
import { loadTokenizer } from "../../../shared/contract/surface/tokenizer.ts";
import { aTool } from "../builders.ts";

let o200k: Tokenizer;
beforeAll(async () => {
  o200k = await loadTokenizer();
});

/** Pseudo-random letters, the same on every run. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + (state % 26));
  }).join("");
}

/** A tokenizer that remembers what it was asked. */
function aRecorder(): { readonly tokenizer: Tokenizer; readonly texts: string[] } {
  const texts: string[] = [];
  const count = (text: string) => {
    texts.push(text);
    return o200k.count(text);
  };
  return { tokenizer: { name: "recorder", count }, texts };
}

const costOf = (tool: JsonObject, counter = new TokenCounter(o200k)) => counter.startList().tokensOf(tool);

describe("what is counted of a tool", () => {
  test("is its name, description and input schema, however they are ordered", () => {
    const text =
      '{"description":"Search documents by query.",' +
      '"inputSchema":{"properties":{"q":{"type":"string"}},"required":["q"],"type":"object"},"name":"search"}';
    expect(toolText(aTool())).toBe(text);
    const reordered = Object.fromEntries(Object.entries(aTool()).reverse());
    expect(toolText(reordered)).toBe(text);
  });

  test("is nothing that clients keep to themselves", () => {
    const tool = aTool({ title: "Search", annotations: { readOnlyHint: true }, _meta: { a: 1 }, outputSchema: {} });
    expect(toolText(tool)).toBe(toolText(aTool()));
  });

  test("is nothing more when something lacks", () => {
    expect(toolText({ name: "a" })).toBe('{"name":"a"}');
  });
});

describe("the tokenizer", () => {
  test("says its name and counts as its encoding does", () => {
    expect(o200k.name).toBe("o200k_base (gpt-tokenizer)");
    expect(o200k.count("hello world")).toBe(2);
    expect(o200k.count('{"type":"string"}')).toBe(5);
  });

  test("takes control tokens of a chat for text", () => {
    expect(o200k.count("<|endoftext|>")).toBeGreaterThan(1);
  });
});

describe("counting a list", () => {
  test("gives what the tokenizer says of a tool's text", () => {
    expect(costOf(aTool())).toBe(o200k.count(toolText(aTool())));
  });

  test("asks once for a text that both lists have", () => {
    const { tokenizer, texts } = aRecorder();
    const counter = new TokenCounter(tokenizer);
    const [old, now] = [counter.startList(), counter.startList()];
    expect(now.tokensOf({ ...aTool() })).toBe(old.tokensOf(aTool()));
    expect(texts).toHaveLength(1);
  });

  test("without a tokenizer is a quarter of the UTF-8 bytes, rounded up", () => {
    expect(estimatedToolTokens({ name: "ab" })).toBe(4);
    expect(estimatedToolTokens({ name: "abä" })).toBe(4);
    expect(estimatedToolTokens({ name: "abää" })).toBe(5);
    expect(costOf(aTool(), new TokenCounter(BYTE_ESTIMATE))).toBe(estimatedToolTokens(aTool()));
  });

  test.each([
    ["letters", "a".repeat(300_000)],
    ["letters without order", noise(60_000)],
    ["signs", "!?".repeat(150_000)],
    ["blanks", " ".repeat(300_000)],
    ["Chinese", "\u6F22\u5B57".repeat(20_000)],
    ["emoji", "\u{1F469}\u{1F467}".repeat(10_000)],
  ])("never hands a long run of %s to the tokenizer, for which it would take the square of its length", (_, text) => {
    const { tokenizer, texts } = aRecorder();
    const counter = new TokenCounter(tokenizer);
    expect(counter.startList().tokensOf(aTool({ description: text }))).toBeGreaterThan(100);
    expect(Math.max(...texts.map((piece) => piece.length))).toBeLessThanOrEqual(257);
    expect(texts.join("")).toBe(toolText(aTool({ description: text })));
  });

  test("cuts no character in two", () => {
    const { tokenizer, texts } = aRecorder();
    new TokenCounter(tokenizer).startList().tokensOf(aTool({ description: `a${"\u{1F469}".repeat(50_000)}` }));
    expect(texts.every((piece) => piece.isWellFormed())).toBe(true);
  });

  test("keeps ordinary text whole", () => {
    const { tokenizer, texts } = aRecorder();
    const words = "Searches the archive of the shop, and answers with the first ten documents. ".repeat(500);
    new TokenCounter(tokenizer).startList().tokensOf(aTool({ description: words }));
    expect(texts).toHaveLength(1);
  });

  test("ends at the limit with an estimate, and says so", () => {
    const counter = new TokenCounter(o200k, 50);
    const list = counter.startList();
    const [first, second] = [aTool(), aTool({ name: "find" })];
    expect(list.tokensOf(first)).toBe(o200k.count(toolText(first)));
    expect(list.estimated).toBe(false);
    list.tokensOf(aTool({ name: "list" }));
    expect(list.tokensOf(second)).toBe(estimatedToolTokens(second));
    expect(list.estimated).toBe(true);
  });

  test("takes an estimate of one list for nothing that is known of the other", () => {
    const counter = new TokenCounter(o200k, 1);
    const old = counter.startList();
    old.tokensOf(aTool());
    old.tokensOf(aTool({ name: "find" }));
    expect(old.estimated).toBe(true);
    const now = counter.startList();
    expect(now.tokensOf(aTool({ name: "find" }))).toBe(o200k.count(toolText(aTool({ name: "find" }))));
    expect(now.estimated).toBe(false);
  });

  test("spends the limit sooner on text without words, which is slower to count", () => {
    const estimated = (description: string) => {
      const list = new TokenCounter(o200k, 60_000).startList();
      for (const name of ["a", "b"]) list.tokensOf(aTool({ name, description }));
      return list.estimated;
    };
    expect(estimated(noise(20_000))).toBe(true);
    expect(estimated("Searches the archive of the shop. ".repeat(600))).toBe(false);
  });
});
