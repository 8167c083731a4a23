import { contractDigest } from "../../contract/model.ts";
import { semanticDigest } from "../../contract/semantic-digest.ts";
import { DEFAULT_LIMITS } from "../../mcp/budget.ts";
import { readDocument } from "../../mcp/document.ts";

/** Whether the text of a contract file is what a strict or semantic digest names. */
export function isContractOf(digest: string, text: string): boolean {
  const side = { name: undefined, source: "a kept contract", secrets: [] };
  try {
    const { contract } = readDocument(text, { side, depth: DEFAULT_LIMITS.depth });
    return contractDigest(contract) === digest || semanticDigest(contract) === digest;
  } catch {
    // What is no contract is not that of any digest.
    return false;
  }
}
