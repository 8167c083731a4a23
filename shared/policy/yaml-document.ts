import { type Document, isMap, isScalar, LineCounter, type Node, parseAllDocuments, visit, type YAMLMap } from "yaml";
import type * as z from "zod";
import { ConfigurationError, problemsMessage } from "./configuration-error.ts";
import { suggestion } from "./nearest.ts";

/** What a text is, and what it may hold. */
export interface DocumentKind<Schema extends z.ZodObject> {
  /** What it is called in errors: `policy`. */
  readonly noun: string;
  /** Where it stands, for errors: `.github/mcp-gates.yml at 1a2b3c…`. */
  readonly place: string;
  /** Strict at every level, so that a mistyped key cannot relax a gate; its first key is `version: 1`. */
  readonly schema: Schema;
}

/** What a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column. */
export function parseYamlDocument<Schema extends z.ZodObject>(
  text: string,
  kind: DocumentKind<Schema>,
): z.output<Schema> {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const document = documents[0];
  if (!Array.isArray(documents) || document === undefined)
    throw wrongDocument(kind, ["it is empty; begin with version: 1"]);
  if (documents.length > 1)
    throw wrongDocument(kind, [`it holds several YAML documents; ${withArticle(kind.noun)} is one`]);

  const unread = [...document.errors, ...document.warnings];
  if (unread.length > 0) {
    throw wrongDocument(
      kind,
      unread.map((problem) => `${position(lines, problem.pos[0])}: ${problem.message}`),
    );
  }

  const outlawed = prototypeKey(document);
  if (outlawed !== undefined) throw wrongDocument(kind, [`${where(outlawed, lines)}unknown key "__proto__"`]);
  const parsed = kind.schema.safeParse(plainValue(document, kind), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw wrongDocument(
    kind,
    parsed.error.issues.flatMap((issue) => problemsOf(issue, { document, lines, kind })),
  );
}

interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly kind: DocumentKind<z.ZodObject>;
}

function wrongDocument(
  { noun, place }: Pick<DocumentKind<z.ZodObject>, "noun" | "place">,
  problems: readonly string[],
): ConfigurationError {
  return new ConfigurationError(problemsMessage(`The ${noun} ${place} is not valid`, problems));
}

/** Anchors and aliases may be used, a bomb of them not: the count is the `yaml` package's own limit. */
function plainValue(document: Document, kind: Pick<DocumentKind<z.ZodObject>, "noun" | "place">): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw wrongDocument(kind, [error instanceof Error ? error.message : String(error)]);
  }
}

function problemsOf(issue: z.core.$ZodIssue, { document, lines, kind }: Source): readonly string[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(path, kind.schema);
    return issue.keys.map((key) => {
      const below = path.length === 0 ? "" : ` below ${path.join(".")}`;
      return `${where(keyNode(document, [...path, key]), lines)}unknown key "${key}"${below}${suggestion(key, known)}`;
    });
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues.map((inner) => inner.message).join(", ");
    return [`${where(keyNode(document, path), lines)}${path.slice(0, -1).join(".")}: ${reason}`];
  }
  const subject = path.length === 0 ? `the ${kind.noun}` : path.join(".");
  return [`${where(valueNode(document, path), lines)}${subject}: ${reasonOf(issue)}`];
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map((value) => JSON.stringify(value)).join(", ");
    if (issue.input === undefined) return `missing; write ${allowed}`;
    const near = typeof issue.input === "string" ? suggestion(issue.input, issue.values.map(String)) : "";
    return `${shown(issue.input)} is not ${issue.values.length > 1 ? "one of " : ""}${allowed}${near}`;
  }
  if (issue.code === "invalid_type") {
    if (issue.input === undefined) return `missing; it must be ${article(issue.expected)}`;
    const next = issue.expected === "string" && typeof issue.input !== "object" ? "; put it in quotes" : "";
    return `${shown(issue.input)} is not ${article(issue.expected)}${next}`;
  }
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
function knownKeys(path: readonly string[], root: z.ZodObject): readonly string[] {
  let shape: z.core.$ZodShape = root.shape;
  // A position in a list needs no step of its own: its items were unwrapped with it.
  for (const key of path.filter((step) => !/^\d+$/.test(step))) {
    let schema: z.core.$ZodType | undefined = Object.hasOwn(shape, key) ? shape[key] : undefined;
    while (schema !== undefined && "unwrap" in schema && typeof schema.unwrap === "function") schema = schema.unwrap();
    if (schema === undefined || !("shape" in schema)) return [];
    shape = schema.shape as z.core.$ZodShape;
  }
  return Object.keys(shape);
}

/** The first key named `__proto__`, wherever it stands: what JavaScript makes of one is not to be relied on. */
function prototypeKey(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== "__proto__") return undefined;
      found = key;
      return visit.BREAK;
    },
  });
  return found;
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
