import { isJsonArray, isJsonObject, type JsonObject, member, stringMember } from "../contract/json.ts";
import type { CacheHint, ListKey } from "../contract/model.ts";
import { type Side, sideError } from "./side.ts";

/**
 * The items of a list result, as they are: malformed, duplicate and odd ones too, for that is what the server promises.
 * Throws a CaptureError `invalid-list` when the list is absent or an item is no object.
 */
export function listItems(result: JsonObject, key: ListKey, side: Side): readonly JsonObject[] {
  const items = member(result, key);
  if (!isJsonArray(items)) throw invalidList(side, `the result has no array \`${key}\``);
  return items.map((item, index) => {
    if (!isJsonObject(item)) throw invalidList(side, `item ${index} of \`${key}\` is no object`);
    return item;
  });
}

/** How long and for whom a result may be kept (MCP 2026-07-28, caching); `undefined` when it says nothing of it. */
export function cacheHintOf(result: JsonObject): CacheHint | undefined {
  const ttl = member(result, "ttlMs");
  const scope = stringMember(result, "cacheScope");
  if (typeof ttl !== "number" && scope === undefined) return undefined;
  // The specification reads a negative time as 0.
  return { ttlMs: typeof ttl === "number" ? Math.max(0, ttl) : null, cacheScope: scope ?? null };
}

function invalidList(side: Side, problem: string) {
  return sideError(side, "invalid-list", { problem, next: "have the server answer as the MCP specification says" });
}
