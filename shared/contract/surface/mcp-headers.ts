import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, mayHoldKey, member, pointerTo } from "../json.ts";
import type { EditSubject } from "./subject.ts";

/** The annotation of a property whose value HTTP clients repeat as header `Mcp-Param-<value>` (MCP 2026-07-28). */
const HEADER_KEY = "x-mcp-header";
const HEADER_KEYS: ReadonlySet<string> = new Set([HEADER_KEY]);
/** RFC 9110, section 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const TYPES: ReadonlySet<Json | undefined> = new Set(["string", "integer", "boolean"]);

export interface HeaderProblem {
  /** JSON pointer of the annotation within the input schema. */
  readonly pointer: string;
  /** A plain sentence. */
  readonly message: string;
}

/**
 * Where an input schema breaks the rules for `x-mcp-header`: a non-empty HTTP token, unique whatever its case, on a string,
 * integer or boolean, reachable from the root through `properties` alone. HTTP clients must drop a tool with any of these.
 */
export function invalidHeaderProblems(inputSchema: Json | undefined): readonly HeaderProblem[] {
  const taken = new Set<string>();
  return declarationsIn(inputSchema).flatMap(({ pointer, value, type, reachable }) => {
    const problem = problemOf(value, { type, reachable, taken });
    if (typeof value === "string") taken.add(value.toLowerCase());
    return problem === undefined ? [] : [{ pointer, message: problem }];
  });
}

/**
 * The edits of header annotations between two input schemas, on properties that stand on both sides; a property that comes
 * or goes is a finding of its own. Pointers are within the tool. A break of the rules counts when the old schema kept them.
 */
export function headerEdits(
  beforeSchema: Json | undefined,
  afterSchema: Json | undefined,
  about: EditSubject,
): readonly Edit[] {
  if (![beforeSchema, afterSchema].some((schema) => mayHoldKey(schema, HEADER_KEYS))) return [];
  const wasInvalid = invalidHeaderProblems(beforeSchema).length > 0;
  const problems = new Map(
    (wasInvalid ? [] : invalidHeaderProblems(afterSchema)).map(({ pointer, message }) => [pointer, message]),
  );
  const old = new Map(declarationsIn(beforeSchema).map((found) => [found.pointer, found.value]));
  const now = new Map(declarationsIn(afterSchema).map((found) => [found.pointer, found.value]));
  const edits: Edit[] = [];
  for (const pointer of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const problem = problems.get(pointer);
    const place = { ...about, direction: "input", pointer: `/inputSchema${pointer}` } as const;
    const values = { before: old.get(pointer), after: now.get(pointer) };
    if (problem !== undefined) {
      const message = `${problem}; conforming HTTP clients drop the tool`;
      edits.push({ rule: "x-mcp-header-invalid", ...place, ...values, message });
    } else if (
      !sameJson(values.before, values.after) &&
      stands(beforeSchema, pointer) &&
      stands(afterSchema, pointer)
    ) {
      edits.push({ ...place, ...values, ...judge(values.before, values.after) });
    }
  }
  return edits;
}

interface Declaration {
  readonly pointer: string;
  readonly value: Json;
  /** The `type` next to it. */
  readonly type: Json | undefined;
  readonly reachable: boolean;
}

const LISTS = ["prefixItems", "anyOf", "oneOf", "allOf"] as const;
const MAPS = ["patternProperties", "dependentSchemas", "$defs", "definitions"] as const;
const SINGLES = [
  "items",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
] as const;

/** Every annotation at a place where a schema stands, in the order of the document. */
function declarationsIn(schema: Json | undefined): readonly Declaration[] {
  const found: Declaration[] = [];
  // Nearly no schema has one.
  if (!mayHoldKey(schema, HEADER_KEYS)) return found;
  const visit = (node: Json | undefined, pointer: string, reachable: boolean): void => {
    if (!isJsonObject(node)) return;
    if (Object.hasOwn(node, HEADER_KEY)) {
      found.push({
        pointer: pointerTo(pointer, HEADER_KEY),
        value: node[HEADER_KEY] as Json,
        type: member(node, "type"),
        reachable: reachable && pointer !== "",
      });
    }
    eachMember(member(node, "properties"), (child, key) =>
      visit(child, pointerTo(pointer, "properties", key), reachable),
    );
    for (const keyword of MAPS) {
      eachMember(member(node, keyword), (child, key) => visit(child, pointerTo(pointer, keyword, key), false));
    }
    for (const keyword of [...LISTS, ...SINGLES]) {
      const value = member(node, keyword);
      if (isJsonArray(value))
        value.forEach((child, index) => void visit(child, pointerTo(pointer, keyword, index), false));
      else visit(value, pointerTo(pointer, keyword), false);
    }
  };
  visit(schema, "", true);
  return found;
}

function eachMember(value: Json | undefined, visit: (child: Json, key: string) => void): void {
  if (isJsonObject(value)) for (const key of Object.keys(value)) visit(value[key] as Json, key);
}

function problemOf(
  value: Json,
  place: { readonly type: Json | undefined; readonly reachable: boolean; readonly taken: ReadonlySet<string> },
): string | undefined {
  if (!place.reachable) return "x-mcp-header stands where it cannot be reached through properties alone";
  if (typeof value !== "string" || value === "") return "x-mcp-header is not a non-empty text";
  if (!TOKEN.test(value)) return "x-mcp-header is not an HTTP token: letters, digits and a few signs, no spaces";
  if (!TYPES.has(place.type)) return "x-mcp-header stands on a property that is not a string, an integer or a boolean";
  return place.taken.has(value.toLowerCase()) ? `x-mcp-header names ${value} a second time` : undefined;
}

function judge(
  before: Json | undefined,
  after: Json | undefined,
): Pick<Edit, "rule" | "message" | "severity" | "bump"> {
  if (before === undefined) {
    return { rule: "x-mcp-header-added", message: `the argument is now repeated in the header ${headerName(after)}` };
  }
  if (after === undefined) {
    return {
      rule: "x-mcp-header-removed",
      message: `the argument is no longer repeated in the header ${headerName(before)}`,
    };
  }
  const renamed = `the header of the argument is now ${headerName(after)} instead of ${headerName(before)}`;
  return headerName(before).toLowerCase() === headerName(after).toLowerCase()
    ? { rule: "x-mcp-header-renamed", message: `${renamed}: the same name to HTTP`, severity: "notation", bump: "none" }
    : { rule: "x-mcp-header-renamed", message: renamed };
}

function headerName(value: Json | undefined): string {
  return typeof value === "string" ? `Mcp-Param-${value}` : "Mcp-Param";
}

/** Whether the schema that would hold the annotation exists. */
function stands(schema: Json | undefined, pointer: string): boolean {
  const tokens = pointer.split("/").slice(1, -1);
  let node: Json | undefined = schema;
  for (const escaped of tokens) {
    const token = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isJsonArray(node)) node = node[Number(token)];
    else node = isJsonObject(node) ? member(node as JsonObject, token) : undefined;
  }
  return node !== undefined;
}
