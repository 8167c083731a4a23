import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../contract/json.ts";

/** Lists and maps in each other at most; what is nested deeper has no value here. */
const DEPTH_LIMIT = 100;

/**
 * The JSON value of an attribute: the message `AnyValue` of OTLP in its JSON encoding (opentelemetry-proto, common.proto;
 * 64-bit integers are texts there). `undefined` for what JSON cannot hold: bytes, and numbers that are not finite.
 */
export function anyValue(value: Json | undefined, depth = 0): Json | undefined {
  if (!isJsonObject(value) || depth > DEPTH_LIMIT) return undefined;
  const text = member(value, "stringValue");
  if (typeof text === "string") return text;
  const flag = member(value, "boolValue");
  if (typeof flag === "boolean") return flag;
  const number = member(value, "intValue") ?? member(value, "doubleValue");
  if (number !== undefined) return finite(number);
  const list = member(value, "arrayValue");
  if (isJsonObject(list)) return listOf(member(list, "values") ?? [], depth);
  const map = member(value, "kvlistValue");
  if (isJsonObject(map)) return mapOf(member(map, "values") ?? [], depth);
  // An AnyValue without any member is the null of OTLP.
  return Object.keys(value).length === 0 ? null : undefined;
}

/** An attribute of a list of key-value pairs, not converted; `undefined` when absent. */
export function attribute(attributes: Json | undefined, key: string): Json | undefined {
  if (!isJsonArray(attributes)) return undefined;
  for (const pair of attributes) if (isJsonObject(pair) && member(pair, "key") === key) return member(pair, "value");
  return undefined;
}

/** An attribute that is a text which is not empty, `undefined` otherwise. */
export function textAttribute(attributes: Json | undefined, key: string): string | undefined {
  const value = attribute(attributes, key);
  const text = isJsonObject(value) ? member(value, "stringValue") : undefined;
  return typeof text === "string" && text !== "" ? text : undefined;
}

function finite(written: Json): number | undefined {
  if (typeof written !== "number" && (typeof written !== "string" || written.trim() === "")) return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : undefined;
}

function listOf(values: Json, depth: number): Json | undefined {
  if (!isJsonArray(values)) return undefined;
  const list: Json[] = [];
  for (const value of values) {
    const item = anyValue(value, depth + 1);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function mapOf(values: Json, depth: number): JsonObject | undefined {
  if (!isJsonArray(values)) return undefined;
  const entries: [string, Json][] = [];
  for (const pair of values) {
    const key = isJsonObject(pair) ? member(pair, "key") : undefined;
    const value = isJsonObject(pair) ? anyValue(member(pair, "value") ?? {}, depth + 1) : undefined;
    if (typeof key !== "string" || value === undefined) return undefined;
    entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}
