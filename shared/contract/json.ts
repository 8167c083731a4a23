/** A JSON value (RFC 8259), as `JSON.parse` makes it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Keys come from outside: read them with {@link member}, never with a bare index. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a JSON object (not null, not an array). */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON array. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own member of an object, `undefined` when absent; `toString` and `__proto__` are members like any other. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The own member of an object when it is a string, else `undefined`. */
export function stringMember(object: JsonObject, key: string): string | undefined {
  const value = member(object, key);
  return typeof value === "string" ? value : undefined;
}

/** The own member of an object when it is an object, else `undefined`. */
export function objectMember(object: JsonObject, key: string): JsonObject | undefined {
  const value = member(object, key);
  return isJsonObject(value) ? value : undefined;
}

/** Every key that was ever asked about by {@link mayHoldKey}. */
const ASKED = new Set<string>();

/** Which of the keys asked about so far may stand in a value: the same schemas are asked about by many rules. */
const HELD = new WeakMap<object, { readonly asked: number; readonly held: ReadonlySet<string> }>();

/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
export function mayHoldKey(value: Json | undefined, keys: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const key of keys) ASKED.add(key);
  let known = HELD.get(value);
  if (known?.asked !== ASKED.size) {
    known = { asked: ASKED.size, held: heldKeys(value, ASKED) };
    HELD.set(value, known);
  }
  if (known.held.size === 0) return false;
  for (const key of keys) if (known.held.has(key)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();

function heldKeys(value: Json, keys: ReadonlySet<string>): ReadonlySet<string> {
  let held: Set<string> | undefined;
  const add = (key: string) => {
    held ??= new Set();
    held.add(key);
  };
  try {
    const text = JSON.stringify(value);
    for (const key of keys) if (text.includes(`${JSON.stringify(key)}:`)) add(key);
  } catch {
    // Nested too deep for the serializer, which recurs.
    for (const key of keys) if (holdsKey(value, new Set([key]))) add(key);
  }
  return held ?? NONE;
}

function holdsKey(root: Json, keys: ReadonlySet<string>): boolean {
  const stack: Json[] = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (!isJsonArray(value) && keys.has(key)) return true;
      stack.push(child as Json);
    }
  }
  return false;
}

/** A JSON pointer (RFC 6901) one or more tokens below another one. */
export function pointerTo(parent: string, ...tokens: readonly (string | number)[]): string {
  let pointer = parent;
  for (const token of tokens) pointer += `/${escaped(token)}`;
  return pointer;
}

/** Nearly no key needs escaping, and every place of every schema asks. */
function escaped(token: string | number): string | number {
  if (typeof token === "number" || !/[~/]/.test(token)) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The tokens of a JSON pointer (RFC 6901), unescaped. */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
