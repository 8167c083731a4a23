import { type JsonObject, member } from "../json.ts";
import { optionalProperties, unionProperties } from "./measures.ts";
import type { Look } from "./places.ts";
import type { ListMeasure } from "./profile.ts";

/** How much a list of tools has of what a client limits; properties are those of the input schemas, at any depth. `look` gives their places. */
export function listMeasureOf(tools: readonly JsonObject[], of: ListMeasure, look: Look): number {
  switch (of) {
    case "tools":
      return tools.length;
    case "optional-properties":
      return total(tools, look, (schema) => optionalProperties(schema).length);
    case "union-properties":
      return total(tools, look, (schema) => unionProperties(schema).length);
  }
}

function total(tools: readonly JsonObject[], look: Look, countOf: (schema: JsonObject) => number): number {
  let count = 0;
  for (const tool of tools) {
    for (const { schema } of look(member(tool, "inputSchema")).places) count += countOf(schema);
  }
  return count;
}
