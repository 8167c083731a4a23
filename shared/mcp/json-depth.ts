import { isJsonArray, type Json, type JsonObject } from "../contract/json.ts";

/**
 * Whether a JSON value is nested deeper than `limit`; a scalar has depth 0, `{}` and `[]` have depth 1. Without recursion:
 * what it guards against is a value that overflows the stack of everything that comes after.
 */
export function isDeeperThan(value: Json, limit: number): boolean {
  const stack: (Container | null)[] = [];
  if (isContainer(value)) stack.push(value);
  let depth = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === null) {
      depth -= 1;
      continue;
    }
    if (depth >= limit) return true;
    depth += 1;
    // Popped when all that is in here has been looked at.
    stack.push(null);
    pushContainers(next, stack);
  }
  return false;
}

type Container = readonly Json[] | JsonObject;

function isContainer(value: Json | undefined): value is Container {
  return typeof value === "object" && value !== null;
}

/** Every part of every list is looked at, so no array of the members is made on the way. */
function pushContainers(value: Container, stack: (Container | null)[]): void {
  if (isJsonArray(value)) {
    for (const part of value) if (isContainer(part)) stack.push(part);
    return;
  }
  for (const key in value) {
    const part = value[key];
    if (isContainer(part)) stack.push(part);
  }
}
