import { isJsonArray, isJsonObject, type Json, pointerTo } from "../contract/json.ts";
import { foreign, type Side } from "./side.ts";

/** What a JSON text can spell and no JSON text that is written from it can hold. */
export interface Unwritable {
  /** The end of a sentence: `holds half a character … at /description, which …`. */
  readonly problem: string;
  /** What the author of a document has to do. */
  readonly inDocument: string;
  /** What a server has to do. */
  readonly fromServer: string;
}

const KINDS = {
  halfCharacter: {
    problem: (place: string) => `holds half a character (a lone surrogate) at ${place}, which UTF-8 cannot hold`,
    inDocument: "write the character as a whole, as both halves of its escape",
    fromServer: "have the server send the character as a whole: clients that write UTF-8 fail on it",
  },
  beyondNumbers: {
    problem: (place: string) => `holds a number at ${place} that is beyond what a 64-bit float can hold (1.8e308)`,
    inDocument: "write a smaller number, or none where no bound is meant",
    fromServer: "have the server send a smaller number, or none where no bound is meant: clients read it as infinite",
  },
} as const;

/**
 * The first part of a value that cannot be written again: a UTF-16 surrogate without its other half, which JSON can escape and
 * UTF-8 cannot hold (RFC 8259, 8.2; RFC 8785, 3.2.2.2 wants an error), or a number that was read as infinite (RFC 8259, 6; RFC
 * 8785, 3.2.2.3 wants an error). Its place is a JSON pointer within the value, of the object for a key of it. `undefined` =
 * there is none.
 */
export function unwritablePart(value: Json, side: Side): Unwritable | undefined {
  if (isWritable(value)) return undefined;
  const stack: { readonly value: Json; readonly pointer: string }[] = [{ value, pointer: "" }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value: part, pointer } = next;
    const kind = kindOf(part);
    if (kind !== undefined) {
      const { problem, ...steps } = KINDS[kind];
      return { problem: problem(pointer === "" ? "its root" : foreign(side, pointer)), ...steps };
    }
    const inner = isJsonArray(part) ? [...part.entries()] : isJsonObject(part) ? Object.entries(part) : [];
    // Last in, first out: the first member is looked at first.
    for (const [key, child] of inner.reverse()) stack.push({ value: child, pointer: pointerTo(pointer, key) });
  }
  return undefined;
}

/** Of a value itself and its keys, without what is in it. */
function kindOf(part: Json): keyof typeof KINDS | undefined {
  if (typeof part === "number") return Number.isFinite(part) ? undefined : "beyondNumbers";
  const texts = typeof part === "string" ? [part] : isJsonObject(part) ? Object.keys(part) : [];
  return texts.every((text) => text.isWellFormed()) ? undefined : "halfCharacter";
}

/** Nearly every value is writable; to see that takes no pointers. */
function isWritable(value: Json): boolean {
  const stack: Json[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string" && !next.isWellFormed()) return false;
    if (typeof next === "number" && !Number.isFinite(next)) return false;
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
