import type { Tokenizer } from "./token-cost.ts";

/**
 * The tokenizer that reports count with: `o200k_base`, from the package gpt-tokenizer. No model's bill is promised by it:
 * vendors count differently, by some ten percent, and the same one for both sides is what a comparison needs. Its tables
 * are 2.4 MB and take some 130 ms to load, which is why they are loaded when a report is made and not before.
 */
export async function loadTokenizer(): Promise<Tokenizer> {
  const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
  // Control tokens that a server writes into a text are text like any other.
  const options = { disallowedSpecial: new Set<string>() };
  return { name: "o200k_base (gpt-tokenizer)", count: (text) => countTokens(text, options) };
}
