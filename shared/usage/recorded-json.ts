import { isJsonArray, isJsonObject, type Json } from "../contract/json.ts";

/** An escape of one half of a character, which may have its other half beside it. */
const HALF = /\\u[dD][89a-fA-F]/;

/**
 * A JSON text of a recording, `undefined` when it is none. Loggers cut texts between the halves of a character: what is left
 * of one becomes U+FFFD, which is as long, since nothing that is written in UTF-8 can hold it.
 */
export function recordedJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return HALF.test(text) ? wellFormed(value) : value;
  } catch {
    // Whoever asks says what it means that there is none; the engine's message would quote the text.
    return undefined;
  }
}

function wellFormed(value: Json): Json {
  if (typeof value === "string") return value.toWellFormed();
  if (isJsonArray(value)) return value.map(wellFormed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]));
}
