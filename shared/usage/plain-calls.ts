import { isJsonObject, type JsonObject, member } from "../contract/json.ts";
import { CLIENT_NAME_LIMIT, COUNT_LIMIT, type RecordedCall, TOOL_NAME_LIMIT } from "./recorded-call.ts";
import { timeOf } from "./times.ts";

/** Whether an object is a call in our own form. */
export function isPlainCall(object: JsonObject): boolean {
  return typeof member(object, "tool") === "string";
}

/**
 * The call that an object of our own form holds: `{tool, arguments, client?, count?, at?}`. Without `arguments` the call is
 * one of which they were not recorded. A text says what is wrong with it.
 */
export function plainCall(object: JsonObject): RecordedCall | string {
  const tool = member(object, "tool");
  const given = member(object, "arguments");
  const client = member(object, "client") ?? null;
  const count = member(object, "count") ?? 1;
  const at = member(object, "at") ?? null;
  if (typeof tool !== "string" || !isToolName(tool)) return "tool is not the name of a tool";
  if (given !== undefined && given !== null && !isJsonObject(given)) return "arguments is not an object";
  if (client !== null && typeof client !== "string") return "client is not a text";
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > COUNT_LIMIT)
    return "count is not a whole number from 1 on";
  const time = at === null ? null : timeOf(at);
  if (time === undefined) return "at is not a date and time since MCP exists";
  return { tool, arguments: given ?? undefined, client: clientName(client), count, at: time };
}

/** Whether a text can be the name of a tool. */
export function isToolName(text: string): boolean {
  return text !== "" && text.length <= TOOL_NAME_LIMIT;
}

/** A client's name as it is kept; an empty one names nobody. */
export function clientName(name: string | null): string | null {
  if (name === null || name === "") return null;
  return name.length <= CLIENT_NAME_LIMIT ? name : name.slice(0, CLIENT_NAME_LIMIT);
}
