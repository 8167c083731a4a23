import { isJsonArray, isJsonObject, type Json, pointerTo } from "../contract/json.ts";
import { foreign, type Side } from "./side.ts";

/**
 * Where a value holds half a character: a UTF-16 surrogate without its other half, which JSON can escape and UTF-8 cannot
 * hold (RFC 8259, 8.2; RFC 8785, 3.2.2.2 wants an error). A JSON pointer within the value, of the object for a key of it;
 * `undefined` = there is none.
 */
function loneSurrogateAt(value: Json): string | undefined {
  if (isWhole(value)) return undefined;
  const stack: { readonly value: Json; readonly pointer: string }[] = [{ value, pointer: "" }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value: part, pointer } = next;
    if (typeof part === "string" && !part.isWellFormed()) return pointer;
    if (isJsonObject(part) && Object.keys(part).some((key) => !key.isWellFormed())) return pointer;
    const inner = isJsonArray(part) ? [...part.entries()] : isJsonObject(part) ? Object.entries(part) : [];
    // Last in, first out: the first member is looked at first.
    for (const [key, child] of inner.reverse()) stack.push({ value: child, pointer: pointerTo(pointer, key) });
  }
  return undefined;
}

/** Nearly every value is whole; to see that takes no pointers. */
function isWhole(value: Json): boolean {
  const stack: Json[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string" && !next.isWellFormed()) return false;
    if (isJsonArray(next)) for (const part of next) stack.push(part);
    else if (isJsonObject(next)) {
      // Every part of every list is looked at, so no array of the members is made on the way.
      for (const key in next) {
        if (!key.isWellFormed()) return false;
        stack.push(next[key] ?? null);
      }
    }
  }
  return true;
}

/** The same as the end of a sentence: `holds half a character …`; `undefined` = there is none. */
export function loneSurrogateProblem(value: Json, side: Side): string | undefined {
  const pointer = loneSurrogateAt(value);
  if (pointer === undefined) return undefined;
  const place = pointer === "" ? "its root" : foreign(side, pointer);
  return `holds half a character (a lone surrogate) at ${place}, which UTF-8 cannot hold`;
}
