import { isJsonArray, isJsonObject, type Json } from "../json.ts";
import { rootPosition, type SchemaNode, schemaDocument } from "./document.ts";
import { ASSERTED_FORMATS } from "./formats.ts";
import { mentions } from "./mentions.ts";
import type { Languages } from "./patterns.ts";
import { Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { valueNode } from "./view-object.ts";

const FORMAT: ReadonlySet<string> = new Set(["format"]);

/**
 * A value of a schema in which texts are of the formats that the schema declares for them, as far as these are known; itself
 * where all of them are. No promise that it still fits: check it.
 */
export function withFormats(value: Json, schema: Json, languages: Languages): Json {
  if (!mentions(schema, FORMAT)) return value;
  const viewer = new Viewer();
  const formatted = (part: Json, node: SchemaNode): Json => {
    if (node.length === 0) return part;
    if (typeof part === "string") return formattedText(part, viewer.view(node).string.format?.value, languages);
    if (isJsonArray(part)) {
      const items = part.map((item, index) => formatted(item, itemNode(viewer.view(node).array, index)));
      return items.some((item, index) => item !== part[index]) ? items : part;
    }
    if (!isJsonObject(part)) return part;
    const { object } = viewer.view(node);
    const members = Object.entries(part).map(
      ([name, member]) => [name, formatted(member, valueNode(object, name, languages))] as const,
    );
    return members.some(([name, member]) => member !== part[name]) ? Object.fromEntries(members) : part;
  };
  return formatted(value, [rootPosition(schemaDocument(schema, "", languages))]);
}

function formattedText(text: string, name: string | undefined, languages: Languages): string {
  const format = name === undefined ? undefined : ASSERTED_FORMATS.get(name);
  return format === undefined || languages.matches(format.pattern, text) === true ? text : format.example;
}
