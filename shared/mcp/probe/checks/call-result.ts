import { isJsonArray, isJsonObject, type Json, type JsonObject, member, stringMember } from "../../../contract/json.ts";
import type { Era } from "../../../contract/model.ts";

/**
 * Why a result is none of a `tools/call` (CallToolResult of the specification, in the words of its newest revision of each era);
 * `undefined` = it is one. Members that the specification does not know are fine. The words may hold the server's.
 */
export function callResultProblem(result: JsonObject, era: Era): string | undefined {
  const content = member(result, "content");
  if (!isJsonArray(content)) return `/content is ${kindOf(content)}, not a list`;
  const isError = member(result, "isError");
  if (isError !== undefined && typeof isError !== "boolean") return `/isError is ${kindOf(isError)}, not true or false`;
  const structured = member(result, "structuredContent");
  // Any value since 2026-07-28.
  if (era === "legacy" && structured !== undefined && !isJsonObject(structured))
    return `/structuredContent is ${kindOf(structured)}, not an object`;
  const problem = metaProblem(result);
  if (problem !== undefined) return problem;
  for (const [index, block] of content.entries()) {
    const blockProblem = isJsonObject(block) ? blockProblemOf(block) : ` is ${kindOf(block)}, not an object`;
    if (blockProblem !== undefined) return `/content/${index}${blockProblem}`;
  }
  return undefined;
}

/** The texts that a content block of each type has to have. */
const TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["text", ["text"]],
  ["image", ["data", "mimeType"]],
  ["audio", ["data", "mimeType"]],
  ["resource_link", ["uri", "name"]],
  ["resource", []],
]);

function blockProblemOf(block: JsonObject): string | undefined {
  const type = member(block, "type");
  if (typeof type !== "string") return `/type is ${kindOf(type)}, not a text`;
  const texts = TEXTS.get(type);
  if (texts === undefined) return `/type is ${JSON.stringify(type)}, which is none of ${[...TEXTS.keys()].join(", ")}`;
  return textsProblem(block, texts) ?? metaProblem(block) ?? (type === "resource" ? resourceProblem(block) : undefined);
}

function resourceProblem(block: JsonObject): string | undefined {
  const resource = member(block, "resource");
  if (!isJsonObject(resource)) return `/resource is ${kindOf(resource)}, not an object`;
  const problem = textsProblem(resource, ["uri"]) ?? metaProblem(resource);
  if (problem !== undefined) return `/resource${problem}`;
  const holds = ["text", "blob"].some((name) => stringMember(resource, name) !== undefined);
  return holds ? undefined : "/resource has neither a text `text` nor a text `blob`";
}

function textsProblem(object: JsonObject, names: readonly string[]): string | undefined {
  const wrong = names.find((name) => stringMember(object, name) === undefined);
  return wrong === undefined ? undefined : `/${wrong} is ${kindOf(member(object, wrong))}, not a text`;
}

function metaProblem(object: JsonObject): string | undefined {
  const meta = member(object, "_meta");
  return meta === undefined || isJsonObject(meta) ? undefined : `/_meta is ${kindOf(meta)}, not an object`;
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (isJsonArray(value)) return "a list";
  if (typeof value === "boolean") return "true or false";
  return { string: "a text", number: "a number", object: "an object" }[typeof value as "string" | "number" | "object"];
}
