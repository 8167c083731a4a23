import { canonicalText, digestOf, digestOfText } from "./canonical.ts";
import { isJsonObject, type Json, type JsonObject, member, objectMember } from "./json.ts";
import type { Contract } from "./model.ts";
import { dialectOf } from "./schema/dialect.ts";
import { argumentsRoot } from "./schema/root-edits.ts";
import { SchemaDigests } from "./schema/schema-digests.ts";
import { effectiveAnnotations } from "./surface/annotations.ts";
import { numberedTemplate } from "./surface/uri-template.ts";

/**
 * The semantic digest: `sha256:` and 64 hex digits, equal when two contracts differ in notation only: schemas in normal form
 * and annotations by their effective values. Texts count. Conditions of the capture, the other era and cache hints do not. Two
 * sides that share `digests` read what they have in common once.
 */
export function semanticDigest(contract: Contract, digests: SchemaDigests = new SchemaDigests()): string {
  const { conditions: _conditions, legacyEra: _legacyEra, cacheHints: _cacheHints, tools, ...rest } = contract;
  return digestOf({
    ...(rest as unknown as JsonObject),
    capabilities: withoutFalse(contract.capabilities),
    resourceTemplates: contract.resourceTemplates.map(templateForm),
    tools: tools.map((tool) => toolForm(tool, digests)),
  });
}

/** A digest of the input and output schemas of a tool with notation folded and texts left out. */
export function toolSchemasDigest(tool: JsonObject, digests: SchemaDigests): string {
  const of = (key: string): Json => {
    const schema = member(tool, key);
    return schema === undefined ? null : digests.of(schema, "shape");
  };
  return digestOfText(canonicalText([of("inputSchema"), of("outputSchema")]));
}

function toolForm(tool: JsonObject, digests: SchemaDigests): Json {
  const form: Record<string, Json> = Object.fromEntries(Object.entries(tool));
  for (const key of ["inputSchema", "outputSchema"]) {
    const schema = member(tool, key);
    if (schema === undefined) continue;
    const root = key === "inputSchema" ? argumentsRoot(schema) : schema;
    form[key] = [dialectOf(schema), digests.of(root, "full")];
  }
  const execution = objectMember(tool, "execution");
  const forbidden =
    execution !== undefined &&
    Object.entries(execution).every(([key, value]) => key === "taskSupport" && value === "forbidden");
  if (forbidden) delete form.execution;
  form.annotations = effectiveAnnotations(objectMember(tool, "annotations") ?? {});
  return form;
}

/** A capability flag that is false and one that is absent mean the same. */
function withoutFalse(value: Json): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== false)
      .map(([key, item]) => [key, withoutFalse(item)]),
  );
}

/** Names of variables do not change the URIs that a template makes (RFC 6570): they are numbered instead. */
function templateForm(template: JsonObject): Json {
  const uri = member(template, "uriTemplate");
  return typeof uri === "string" ? { ...template, uriTemplate: numberedTemplate(uri) } : template;
}
