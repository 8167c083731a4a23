import { isJsonArray, isJsonObject, type Json, type JsonObject, member, stringMember } from "../contract/json.ts";
import { heldValues } from "./defaults.ts";
import type { Policy } from "./policy.ts";

/** One key of a policy with the value that holds. */
export interface HeldKey {
  /** The keys with points between; in a list the id of an item, or else its position from 0 on. */
  readonly path: string;
  readonly value: Json;
  /** Whether nobody wrote it. */
  readonly isDefault: boolean;
}

/** Every key that holds by a policy, in its order; `written` is the file as it stands. Defaults that say nothing are left out. Pure. */
export function heldKeys(policy: Policy, written: Json): readonly HeldKey[] {
  return keysBelow([], heldValues(policy), written).filter(({ value, isDefault }) => !isDefault || !isEmpty(value));
}

function keysBelow(path: readonly string[], held: Json | undefined, written: Json | undefined): readonly HeldKey[] {
  const [holds, says] = [partsOf(held), partsOf(written)];
  // An empty part takes all of its defaults.
  if (holds !== undefined && (written === undefined || says !== undefined || isJsonObject(written))) {
    const keys = [...new Set([...Object.keys(says ?? {}), ...Object.keys(holds)])];
    return keys.flatMap((key) => keysBelow([...path, key], member(holds, key), member(says ?? {}, key)));
  }
  const value = written ?? held;
  return value === undefined ? [] : [{ path: path.join("."), value, isDefault: written === undefined }];
}

/** What has keys of its own: a mapping, or a list of mappings. A list of words is one value. */
function partsOf(value: Json | undefined): JsonObject | undefined {
  if (isJsonObject(value)) return Object.keys(value).length === 0 ? undefined : value;
  if (!isJsonArray(value) || value.length === 0 || !value.every(isJsonObject)) return undefined;
  return Object.fromEntries(value.map((item, index) => [stringMember(item, "id") ?? String(index), item]));
}

function isEmpty(value: Json): boolean {
  return isJsonArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
