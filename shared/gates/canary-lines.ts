import { isJsonObject } from "../contract/json.ts";
import { type Items, itemsOf, jsonOf, type Reading, refusal } from "./listed-items.ts";

/**
 * The text, which is a JSON list or has one call a line; what the calls say is not looked at. Throws a ConfigurationError that
 * names all that is wrong with its form.
 */
export function wellFormedCanaries(text: string): string {
  const { problems } = canaryItems(text);
  if (problems.length > 0) throw refusal(undefined, problems);
  return text;
}

/** The calls that a text holds, before anything is known of what they say. */
export function canaryItems(text: string): Items {
  return itemsOf(text, "call", canaryOfLine);
}

function canaryOfLine(line: string): Reading {
  const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
  if (values === undefined) return { value: { tool } };
  const parsed = jsonOf(values);
  if ("problem" in parsed) return { problem: `the arguments of ${tool}: ${parsed.problem}` };
  if (isJsonObject(parsed.value)) return { value: { tool, arguments: parsed.value } };
  return { problem: `the arguments of ${tool} are no JSON object` };
}
