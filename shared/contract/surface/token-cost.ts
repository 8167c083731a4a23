import { canonicalText } from "../canonical.ts";
import type { Json } from "../json.ts";

/** UTF-8 bytes of JSON per token: a rule of thumb, the same for both sides of a comparison. */
const BYTES_PER_TOKEN = 4;

/**
 * About how many tokens a JSON value costs in a model's context: the UTF-8 bytes of its canonical text over four, rounded
 * up. An estimate for comparing lists, the same on every machine; no tokenizer of a vendor.
 */
export function estimatedTokens(value: Json): number {
  return Math.ceil(new TextEncoder().encode(canonicalText(value)).length / BYTES_PER_TOKEN);
}
