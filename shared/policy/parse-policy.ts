import { parse } from "yaml";
import type { Json } from "../contract/json.ts";
import { type Policy, policySchema } from "./policy.ts";
import { secretsIn } from "./secrets.ts";
import { parseYamlDocument } from "./yaml-document.ts";

/**
 * The policy that a YAML 1.2 text holds. Throws an InvalidDocument, which names every problem with its line and column;
 * `place` is what the text is called there (`.github/mcp-gates.yml at 1a2b3c…`). Of a text that holds what looks like a
 * secret nothing else is told, so that no message repeats it.
 */
export function parsePolicy(text: string, place: string): Policy {
  return parseYamlDocument(text, { noun: "policy", place, schema: policySchema, refused: secretsIn });
}

/** The same, and what is written there as it is: it tells what somebody wrote from what holds by default. */
export function parseWrittenPolicy(text: string, place: string): { readonly policy: Policy; readonly written: Json } {
  const policy = parsePolicy(text, place);
  return { policy, written: JSON.parse(JSON.stringify(parse(text))) as Json };
}
