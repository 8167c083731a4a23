import { isJsonArray, isJsonObject, type Json, type JsonObject, member, pointerTo } from "../json.ts";
import { APPLICATORS } from "../schema/applicators.ts";

/** One object schema within a schema, where it stands. */
export interface Place {
  readonly schema: JsonObject;
  /** The schema around it, `null` at the root. */
  readonly around: Place | null;
  /** From the schema around it to here: one or two tokens. */
  readonly tokens: readonly (string | number)[];
  /** How many object schemas are around it, itself included when it is one: the root object counts as 1. */
  readonly nesting: number;
}

export interface Places {
  /** The root first, then in the order of the sorted names, whatever order the server wrote them in. */
  readonly places: readonly Place[];
  /** False when the schema has more places than were looked at. */
  readonly complete: boolean;
}

/** More places than a schema for people or models has; what is beyond is not looked at, and that is said. */
export const MOST_PLACES = 20_000;

/** Keywords that hold schemas; the two that are read nowhere else are sent to clients like the rest. */
const HOLDERS: ReadonlyMap<string, string> = new Map<string, string>([
  ...APPLICATORS,
  ["dependencies", "map"],
  ["contentSchema", "schema"],
]);

/**
 * Every object schema in a schema, definitions included, without following references. It keeps a stack of its own, so that
 * no depth overflows the machine's, and ends after {@link MOST_PLACES}.
 */
export function placesIn(schema: Json | undefined): Places {
  if (!isJsonObject(schema)) return { places: [], complete: true };
  const places: Place[] = [];
  const ahead = [placeOf(schema, null, [])];
  for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
    if (places.length === MOST_PLACES) return { places, complete: false };
    places.push(place);
    const room = MOST_PLACES + 1 - places.length;
    const inner = placesWithin(place, room);
    for (let index = inner.length - 1; index >= 0; index -= 1) ahead.push(inner[index] as Place);
  }
  return { places, complete: true };
}

/** {@link placesIn}, which looks at each schema once however often it is asked. */
export function placesOnce(): Look {
  const known = new Map<Json | undefined, Places>();
  return (schema) => {
    const places = known.get(schema) ?? placesIn(schema);
    if (isJsonObject(schema)) known.set(schema, places);
    return places;
  };
}

export type Look = (schema: Json | undefined) => Places;

/** The JSON pointer of a place below that of its root. */
export function pointerOf(place: Place, root: string): string {
  const tokens: (string | number)[] = [];
  for (let here: Place | null = place; here !== null; here = here.around) tokens.push(...here.tokens.toReversed());
  return pointerTo(root, ...tokens.reverse());
}

/** Whether a schema speaks about objects: by its type, or by naming properties. */
export function isObjectSchema(schema: JsonObject): boolean {
  const type = member(schema, "type");
  return (
    type === "object" || (isJsonArray(type) && type.includes("object")) || isJsonObject(member(schema, "properties"))
  );
}

function placeOf(schema: JsonObject, around: Place | null, tokens: Place["tokens"]): Place {
  return { schema, around, tokens, nesting: (around?.nesting ?? 0) + (isObjectSchema(schema) ? 1 : 0) };
}

function placesWithin(place: Place, most: number): readonly Place[] {
  const found: Place[] = [];
  const add = (value: Json | undefined, ...tokens: readonly (string | number)[]) => {
    if (isJsonObject(value) && found.length < most) found.push(placeOf(value, place, tokens));
  };
  for (const keyword of Object.keys(place.schema).sort()) {
    const form = HOLDERS.get(keyword);
    if (form === undefined) continue;
    const value = member(place.schema, keyword);
    if (form === "map" && isJsonObject(value)) {
      for (const name of Object.keys(value).sort()) add(member(value, name), keyword, name);
    } else if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) add(item, keyword, index);
    } else if (form !== "map") add(value, keyword);
  }
  return found;
}
