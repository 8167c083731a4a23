import { isJsonArray, isJsonObject, type Json, type JsonObject, member, pointerTo, stringMember } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { DYNAMIC, mentions } from "./mentions.ts";

const KNOWN = new WeakMap<JsonObject, Json>();

/**
 * A schema with `$ref` for each `$dynamicRef`, where both lead to the same place: in a schema without a part that has a name
 * (`$id`) of its own there is one resource, so the outermost one with the anchor is the only one (2020-12 core, 8.2.3.2). Any
 * other schema as it is; so is one in which an anchor stands twice, which is not allowed.
 */
export function withStaticReferences(root: Json, dialect: Dialect = dialectOf(root)): Json {
  if (dialect !== "2020-12" || !isJsonObject(root) || !mentions(root, DYNAMIC)) return root;
  const known = KNOWN.get(root);
  if (known !== undefined) return known;
  const anchors = anchorsOf(root);
  const rewritten = anchors === undefined ? root : staticSchema(root, anchors);
  KNOWN.set(root, rewritten);
  return rewritten;
}

/** Where each dynamic anchor stands, as a JSON pointer; `undefined` for a schema of several resources. */
function anchorsOf(root: JsonObject): ReadonlyMap<string, string> | undefined {
  const anchors = new Map<string, string>();
  const stack: { readonly schema: Json; readonly pointer: string }[] = [{ schema: root, pointer: "" }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { schema, pointer } = next;
    if (!isJsonObject(schema)) continue;
    if (schema !== root && stringMember(schema, "$id") !== undefined) return undefined;
    const name = stringMember(schema, "$dynamicAnchor");
    if (name !== undefined && anchors.has(name)) return undefined;
    if (name !== undefined) anchors.set(name, pointer);
    stack.push(...subschemas(schema, pointer));
  }
  return anchors;
}

function subschemas(schema: JsonObject, pointer: string): readonly { schema: Json; pointer: string }[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const form = APPLICATORS.get(keyword);
    const here = pointerTo(pointer, keyword);
    if (form === "map") return entriesOf(value).map(([name, sub]) => ({ schema: sub, pointer: pointerTo(here, name) }));
    if (form === undefined || form === "schema" || !isJsonArray(value))
      return form === undefined ? [] : [{ schema: value, pointer: here }];
    return value.map((sub, index) => ({ schema: sub, pointer: pointerTo(here, index) }));
  });
}

function staticSchema(schema: Json, anchors: ReadonlyMap<string, string>): Json {
  if (!isJsonObject(schema)) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, staticMember(keyword, value, anchors)]),
  );
  const dynamic = stringMember(schema, "$dynamicRef");
  if (dynamic === undefined) return inner;
  const { $dynamicRef: _dynamic, ...rest } = inner;
  const target = anchors.get(dynamic.replace(/^#/, ""));
  const reference = dynamic.startsWith("#") && target !== undefined ? `#${encodeURI(target)}` : dynamic;
  if (!Object.hasOwn(rest, "$ref")) return { ...rest, $ref: reference };
  const all = member(rest, "allOf");
  return { ...rest, allOf: [...(isJsonArray(all) ? all : []), { $ref: reference }] };
}

function staticMember(keyword: string, value: Json, anchors: ReadonlyMap<string, string>): Json {
  const form = APPLICATORS.get(keyword);
  if (form === undefined) return value;
  if (form === "map")
    return isJsonObject(value)
      ? Object.fromEntries(entriesOf(value).map(([name, sub]) => [name, staticSchema(sub, anchors)]))
      : value;
  return isJsonArray(value) ? value.map((sub) => staticSchema(sub, anchors)) : staticSchema(value, anchors);
}

function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
