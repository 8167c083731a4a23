import { digestOfText } from "../contract/canonical.ts";
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  objectMember,
  stringMember,
} from "../contract/json.ts";
import { anyValue, attribute, textAttribute } from "./otlp-values.ts";
import { clientName, isToolName } from "./plain-calls.ts";
import type { Reading, RecordedCall } from "./recorded-call.ts";
import { recordedJson } from "./recorded-json.ts";
import { timeOf } from "./times.ts";

/** Whether an object is a message `TracesData` of OTLP, which the file exporter writes one a line. */
export function isTracesData(object: JsonObject): boolean {
  return isJsonArray(member(object, "resourceSpans"));
}

/**
 * Calls in spans that OpenTelemetry exported as JSON (OTLP 1.x, JSON encoding; OpenTelemetry Protocol File Exporter). Spans of
 * calls are told by the semantic conventions for MCP (`mcp.method.name` = `tools/call`) and for GenAI (`gen_ai.operation.name`
 * = `execute_tool`), both in open-telemetry/semantic-conventions-genai, docs/gen-ai/mcp.md and execute-tool.md, status
 * Development: the tool in `gen_ai.tool.name`, the arguments in `gen_ai.tool.call.arguments`, an object or JSON text, opt-in:
 * where they are missing they were not recorded. `mcp.tool.name` and `mcp.tool.arguments` are spellings of earlier
 * instrumentations. One instance reads one recording.
 */
export class OtlpCalls {
  readonly #seen = new SeenSpans();

  read(data: JsonObject): Reading {
    const calls: RecordedCall[] = [];
    const problems: string[] = [];
    let others = 0;
    for (const { span, resource } of spansIn(data)) {
      const call = isJsonObject(span) ? this.#spanCall(span, resource) : "a span is not an object";
      if (typeof call === "string") problems.push(call);
      else if (call === undefined) others += 1;
      else calls.push(call);
    }
    return { calls, others, problems };
  }

  #spanCall(span: JsonObject, resource: Json | undefined): RecordedCall | string | undefined {
    const attributes = member(span, "attributes");
    if (!isCallOfTool(attributes)) return undefined;
    const tool = textAttribute(attributes, "gen_ai.tool.name") ?? textAttribute(attributes, "mcp.tool.name");
    if (tool === undefined || !isToolName(tool)) return "a span of a tool call names no tool";
    const given = argumentsIn(attributes);
    const same = given === undefined ? undefined : digestOfText(JSON.stringify(given));
    if (this.#seen.has(span, { tool, arguments: same })) return undefined;
    const client = clientName(clientOf(attributes, { span, resource }));
    const at = timeOf(member(span, "startTimeUnixNano")) ?? null;
    return { tool, arguments: given, client, count: 1, at };
  }
}

interface PlacedSpan {
  readonly span: Json;
  readonly resource: Json | undefined;
}

function* spansIn(data: JsonObject): Generator<PlacedSpan> {
  for (const group of listIn(data, "resourceSpans")) {
    if (!isJsonObject(group)) continue;
    const resource = member(objectMember(group, "resource") ?? {}, "attributes");
    for (const scope of listIn(group, "scopeSpans"))
      if (isJsonObject(scope)) for (const span of listIn(scope, "spans")) yield { span, resource };
  }
}

function listIn(object: JsonObject, key: string): readonly Json[] {
  const list = member(object, key);
  return isJsonArray(list) ? list : [];
}

function isCallOfTool(attributes: Json | undefined): boolean {
  const method = textAttribute(attributes, "mcp.method.name");
  if (method !== undefined) return method === "tools/call";
  if (textAttribute(attributes, "gen_ai.operation.name") === "execute_tool") return true;
  return textAttribute(attributes, "mcp.tool.name") !== undefined;
}

function argumentsIn(attributes: Json | undefined): JsonObject | undefined {
  const written = attribute(attributes, "gen_ai.tool.call.arguments") ?? attribute(attributes, "mcp.tool.arguments");
  const value = anyValue(written);
  // Attributes are cut off at a length (OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT): such arguments are as good as not recorded.
  const given = typeof value === "string" ? recordedJson(value) : value;
  return isJsonObject(given) ? given : undefined;
}

/** `SPAN_KIND_SERVER` (opentelemetry-proto, trace.proto), by number as the JSON encoding wants it, and by name. */
const SERVER_KINDS: readonly (Json | undefined)[] = [2, "SPAN_KIND_SERVER"];

/** Who called. The resource of a server's span is the server itself, so its name would tell nothing there. */
function clientOf(
  attributes: Json | undefined,
  { span, resource }: { readonly span: JsonObject; readonly resource: Json | undefined },
): string | null {
  const named = textAttribute(attributes, "mcp.client.name") ?? textAttribute(attributes, "gen_ai.agent.name");
  if (named !== undefined) return named;
  const isServer = SERVER_KINDS.includes(member(span, "kind"));
  return (isServer ? textAttribute(attributes, "client.address") : textAttribute(resource, "service.name")) ?? null;
}

/** Spans that are remembered, to tell that two of them are one call. */
const SEEN_LIMIT = 20_000;

interface SeenCall {
  readonly tool: string;
  /** Digest of its arguments; `undefined` when they were not recorded. */
  readonly arguments: string | undefined;
}

/**
 * Tells spans that are the same call as one before: the client's span is the parent of the server's (conventions for MCP,
 * context propagation), and either may be exported first. Of a pair the first one counts, unless the second one has other
 * arguments, or has them alone: then both count, since too many calls are safer than one that is not replayed.
 */
class SeenSpans {
  readonly #spans = new Map<string, SeenCall>();
  readonly #parents = new Map<string, SeenCall>();

  has(span: JsonObject, call: SeenCall): boolean {
    const trace = stringMember(span, "traceId") ?? "";
    const own = stringMember(span, "spanId") ?? "";
    const parent = stringMember(span, "parentSpanId") ?? "";
    const same = [
      parent === "" ? undefined : this.#spans.get(`${trace} ${parent}`),
      own === "" ? undefined : this.#parents.get(`${trace} ${own}`),
    ];
    const known = same.some(
      (seen) => seen?.tool === call.tool && (call.arguments === undefined || seen.arguments === call.arguments),
    );
    if (own !== "") keep(this.#spans, `${trace} ${own}`, call);
    if (parent !== "") keep(this.#parents, `${trace} ${parent}`, call);
    return known;
  }
}

function keep(seen: Map<string, SeenCall>, key: string, call: SeenCall): void {
  if (seen.size >= SEEN_LIMIT) seen.delete(seen.keys().next().value ?? "");
  seen.set(key, call);
}
