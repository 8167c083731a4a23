import { isJsonObject, type JsonObject, member, objectMember, stringMember } from "../../contract/json.ts";

/**
 * The headers `Mcp-Param-…` of a call: arguments whose property has `x-mcp-header` are repeated there, those that are absent or
 * null are not (MCP 2026-07-28, Streamable HTTP). Values are plain text here; whoever sends them encodes them.
 */
export function parameterHeaders(tool: JsonObject | undefined, values: JsonObject): Readonly<Record<string, string>> {
  const schema = tool === undefined ? undefined : objectMember(tool, "inputSchema");
  return schema === undefined ? {} : Object.fromEntries(headersOf(schema, values));
}

function headersOf(schema: JsonObject, values: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(objectMember(schema, "properties") ?? {}).flatMap(([name, property]) => {
    const value = member(values, name);
    if (!isJsonObject(property) || value === undefined || value === null) return [];
    const header = stringMember(property, "x-mcp-header");
    const own =
      header === undefined || typeof value === "object" ? [] : [[`Mcp-Param-${header}`, String(value)] as const];
    return isJsonObject(value) ? [...own, ...headersOf(property, value)] : own;
  });
}
