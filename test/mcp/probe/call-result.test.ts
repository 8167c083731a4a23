import { expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import type { Era } from "../../../shared/contract/model.ts";
import { callResultProblem } from "../../../shared/mcp/probe/checks/call-result.ts";

const holding = (...content: JsonObject[]): JsonObject => ({ content });

test.each<[string, JsonObject]>([
  ["nothing but an empty list", { content: [] }],
  ["an error", { content: [{ type: "text", text: "no funds" }], isError: true }],
  ["a structured value", { content: [], structuredContent: { sum: 3 }, _meta: { trace: "a" } }],
  ["members of a later revision", { content: [{ type: "text", text: "a", tone: "calm" }], resultType: "complete" }],
  ["a picture", holding({ type: "image", data: "aGk=", mimeType: "image/png" })],
  ["a sound", holding({ type: "audio", data: "aGk=", mimeType: "audio/wav" })],
  ["a link", holding({ type: "resource_link", uri: "file:///a", name: "a" })],
  ["a text resource", holding({ type: "resource", resource: { uri: "file:///a", text: "" } })],
  ["a binary resource", holding({ type: "resource", resource: { uri: "file:///a", blob: "aGk=" } })],
])("a result with %s is one, in either era", (_case, result) => {
  for (const era of ["legacy", "modern"] as const) expect(callResultProblem(result, era)).toBeUndefined();
});

test.each<[JsonObject, string]>([
  [{}, "/content is missing, not a list"],
  [{ content: "nope" }, "/content is a text, not a list"],
  [{ content: [], isError: "true" }, "/isError is a text, not true or false"],
  [{ content: [], isError: null }, "/isError is null, not true or false"],
  [{ content: [], _meta: [] }, "/_meta is a list, not an object"],
  [{ content: ["ok"] }, "/content/0 is a text, not an object"],
  [holding({ type: "text" }), "/content/0/text is missing, not a text"],
  [holding({ type: "text", text: "a" }, { type: "text", text: 3 }), "/content/1/text is a number, not a text"],
  [holding({ text: "a" }), "/content/0/type is missing, not a text"],
  [
    holding({ type: "table" }),
    '/content/0/type is "table", which is none of text, image, audio, resource_link, resource',
  ],
  [
    holding({ type: "toString" }),
    '/content/0/type is "toString", which is none of text, image, audio, resource_link, resource',
  ],
  [holding({ type: "image", data: "aGk=" }), "/content/0/mimeType is missing, not a text"],
  [holding({ type: "resource_link", uri: "a" }), "/content/0/name is missing, not a text"],
  [holding({ type: "resource" }), "/content/0/resource is missing, not an object"],
  [holding({ type: "resource", resource: { text: "a" } }), "/content/0/resource/uri is missing, not a text"],
  [
    holding({ type: "resource", resource: { uri: "a" } }),
    "/content/0/resource has neither a text `text` nor a text `blob`",
  ],
  [holding({ type: "text", text: "a", _meta: true }), "/content/0/_meta is true or false, not an object"],
])("no client of either era can read %j", (result, problem) => {
  for (const era of ["legacy", "modern"] as const) expect(callResultProblem(result, era)).toBe(problem);
});

test.each<[Era, string | undefined]>([
  ["legacy", "/structuredContent is a list, not an object"],
  ["modern", undefined],
])("a structured list is read in the %s era as its revisions have it", (era, problem) => {
  expect(callResultProblem({ content: [], structuredContent: [1] }, era)).toBe(problem);
});
