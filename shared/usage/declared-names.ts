import { isJsonArray, isJsonObject, type Json, member } from "../contract/json.ts";

/** Names that a schema declares: those of properties, those that it requires, and those on which others depend. */
export function declaredNames(schema: Json, found = new Set<string>()): Set<string> {
  if (isJsonArray(schema)) for (const item of schema) declaredNames(item, found);
  if (!isJsonObject(schema)) return found;
  for (const keyword of MAPS) {
    const map = member(schema, keyword);
    if (isJsonObject(map)) for (const name of Object.keys(map)) found.add(name);
  }
  for (const [keyword, value] of Object.entries(schema)) {
    if (isJsonArray(value) && value.every((name) => typeof name === "string") && !DATA.has(keyword))
      for (const name of value) found.add(name);
    declaredNames(value, found);
  }
  return found;
}

const MAPS = ["properties", "dependentRequired", "dependentSchemas", "dependencies"];

/** Lists of texts that are no names. */
const DATA: ReadonlySet<string> = new Set(["enum", "examples", "type"]);
