import { type Document, isMap, isScalar, LineCounter, type Node, parseAllDocuments, type YAMLMap } from "yaml";
import type * as z from "zod";
import { ConfigurationError, problemsMessage } from "./configuration-error.ts";
import { suggestion } from "./nearest.ts";
import { type Policy, policySchema } from "./policy.ts";

/**
 * The policy that a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column;
 * `place` is what the text is called there (`.github/mcp-gates.yml at 1a2b3c…`).
 */
export function parsePolicy(text: string, place: string): Policy {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const document = documents[0];
  if (!Array.isArray(documents) || document === undefined)
    throw wrongPolicy(place, ["it is empty; begin with version: 1"]);
  if (documents.length > 1) throw wrongPolicy(place, ["it holds several YAML documents; a policy is one"]);

  const unread = [...document.errors, ...document.warnings];
  if (unread.length > 0) {
    throw wrongPolicy(
      place,
      unread.map((problem) => `${position(lines, problem.pos[0])}: ${problem.message}`),
    );
  }

  const outlawed = prototypeKey(document);
  if (outlawed !== undefined) throw wrongPolicy(place, [`${where(outlawed, lines)}unknown key "__proto__"`]);
  const parsed = policySchema.safeParse(plainValue(document, place), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw wrongPolicy(
    place,
    parsed.error.issues.flatMap((issue) => problemsOf(issue, document, lines)),
  );
}

function wrongPolicy(place: string, problems: readonly string[]): ConfigurationError {
  return new ConfigurationError(problemsMessage(`The policy ${place} is not valid`, problems));
}

/** Anchors and aliases may be used, a bomb of them not: the count is the `yaml` package's own limit. */
function plainValue(document: Document, place: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw wrongPolicy(place, [error instanceof Error ? error.message : String(error)]);
  }
}

function problemsOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): readonly string[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(path);
    return issue.keys.map((key) => {
      const below = path.length === 0 ? "" : ` below ${path.join(".")}`;
      return `${where(keyNode(document, [...path, key]), lines)}unknown key "${key}"${below}${suggestion(key, known)}`;
    });
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues.map((inner) => inner.message).join(", ");
    return [`${where(keyNode(document, path), lines)}${path.slice(0, -1).join(".")}: ${reason}`];
  }
  const subject = path.length === 0 ? "the policy" : path.join(".");
  return [`${where(valueNode(document, path), lines)}${subject}: ${reasonOf(issue)}`];
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map((value) => JSON.stringify(value)).join(", ");
    if (issue.input === undefined) return `missing; write ${allowed}`;
    const near = typeof issue.input === "string" ? suggestion(issue.input, issue.values.map(String)) : "";
    return `${shown(issue.input)} is not ${issue.values.length > 1 ? "one of " : ""}${allowed}${near}`;
  }
  if (issue.code === "invalid_type") return `${shown(issue.input)} is not ${article(issue.expected)}`;
  return issue.message;
}

function shown(input: unknown): string {
  if (typeof input === "object" && input !== null) return Array.isArray(input) ? "a list" : "a mapping";
  return JSON.stringify(input) ?? "nothing";
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: "a mapping",
  record: "a mapping",
  array: "a list",
  string: "a text",
  boolean: "true or false",
};

function article(expected: string): string {
  return EXPECTED[expected] ?? `a ${expected}`;
}

/** The keys that the schema knows at a path, read from the schema itself so that the two cannot differ. */
function knownKeys(path: readonly string[]): readonly string[] {
  let shape: z.core.$ZodShape = policySchema.shape;
  for (const key of path) {
    let schema: z.core.$ZodType | undefined = Object.hasOwn(shape, key) ? shape[key] : undefined;
    while (schema !== undefined && "unwrap" in schema && typeof schema.unwrap === "function") schema = schema.unwrap();
    if (schema === undefined || !("shape" in schema)) return [];
    shape = schema.shape as z.core.$ZodShape;
  }
  return Object.keys(shape);
}

function prototypeKey(document: Document): Node | undefined {
  return (
    keyNode(document, ["__proto__"]) ??
    keyNode(document, ["contract", "__proto__"]) ??
    keyNode(document, ["contract", "severities", "__proto__"])
  );
}

function keyNode(document: Document, path: readonly string[]): Node | undefined {
  const parent = valueNode(document, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = (parent as YAMLMap).items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isScalar(pair?.key) ? pair.key : undefined;
}

/** The node of a value, or of the nearest thing around it that exists. */
function valueNode(document: Document, path: readonly string[]): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (node !== undefined && node !== null && typeof node === "object") return node as Node;
  return path.length === 0 ? undefined : valueNode(document, path.slice(0, -1));
}

function where(node: Node | undefined, lines: LineCounter): string {
  const offset = node?.range?.[0];
  return offset === undefined ? "" : `${position(lines, offset)}: `;
}

function position(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `line ${line}, column ${col}`;
}
