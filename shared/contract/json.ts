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

/** Answers of {@link mayHoldKey}: the same schemas are asked about by each rule that concerns one of the keys. */
const HELD = new WeakMap<object, WeakMap<object, boolean>>();

/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
export function mayHoldKey(value: Json | undefined, keys: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const answers = HELD.get(keys) ?? new WeakMap<object, boolean>();
  HELD.set(keys, answers);
  const known = answers.get(value);
  if (known !== undefined) return known;
  const answer = looksForKey(value, keys);
  answers.set(value, answer);
  return answer;
}

function looksForKey(value: Json, keys: ReadonlySet<string>): boolean {
  try {
    const text = JSON.stringify(value);
    for (const key of keys) {
      if (text.includes(`${JSON.stringify(key)}:`)) return true;
    }
    return false;
  } catch {
    // Nested too deep for the serializer, which recurs.
    return holdsKey(value, keys);
  }
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
