import type { Json } from "../contract/json.ts";

/**
 * Whether a JSON value is nested deeper than `limit`; a scalar has depth 0, `{}` and `[]` have depth 1. Without recursion:
 * what it guards against is a value that overflows the stack of everything that comes after.
 */
export function isDeeperThan(value: Json, limit: number): boolean {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const inner: Json[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      if (depth >= limit) return true;
      for (const member of Object.values(item)) if (typeof member === "object" && member !== null) inner.push(member);
    }
    level = inner;
  }
  return false;
}
