import { type JsonObject, stringMember } from "../../contract/json.ts";

/**
 * The headers of a request of the modern era, which repeat what stands in its body (MCP 2026-07-28, Streamable HTTP).
 * `beside` are those of the caller: of these, only `Mcp-Param-…` with a valid name are sent, encoded as the specification says.
 */
export function modernHeaders(
  method: string,
  params: JsonObject,
  {
    version,
    beside = {},
  }: { readonly version: string; readonly beside?: Readonly<Record<string, string>> | undefined },
): Readonly<Record<string, string>> {
  const place = NAMED_BY[method];
  const name = place === undefined ? undefined : stringMember(params, place);
  const parameters = Object.entries(beside).filter(([header]) => PARAMETER_HEADER.test(header));
  return {
    ...Object.fromEntries(parameters.map(([header, value]) => [header, headerValue(value)])),
    "MCP-Protocol-Version": version,
    "Mcp-Method": method,
    ...(name === undefined ? {} : { "Mcp-Name": headerValue(name) }),
  };
}

/**
 * A text as the value of a header: as it is, or in Base64 where it is no plain ASCII, has blanks at its ends, is empty or looks
 * like Base64 of that kind (MCP 2026-07-28, "Value encoding").
 */
function headerValue(text: string): string {
  const isPlain = /^[\x21-\x7E](?:[\x20-\x7E]*[\x21-\x7E])?$/.test(text);
  if (isPlain && !/^=\?base64\?.*\?=$/.test(text)) return text;
  return `=?base64?${Buffer.from(text, "utf8").toString("base64")}?=`;
}

/** The member of `params` that names what a method is about. */
const NAMED_BY: Readonly<Record<string, string>> = {
  "tools/call": "name",
  "prompts/get": "name",
  "resources/read": "uri",
};

/** With a name that is a token (RFC 9110, section 5.6.2): tools come from the server, and may have any text there. */
const PARAMETER_HEADER = /^mcp-param-[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/i;
