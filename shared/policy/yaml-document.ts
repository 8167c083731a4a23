import { type Document, isMap, isScalar, LineCounter, type Node, parseAllDocuments, visit, type YAMLMap } from "yaml";
import type * as z from "zod";
import { type DocumentProblem, InvalidDocument } from "./configuration-error.ts";
import { suggestion } from "./nearest.ts";

/** What a text is, and what it may hold. */
export interface DocumentKind<Schema extends z.ZodObject> {
  /** What it is called in errors: `policy`. */
  readonly noun: string;
  /** Where it stands, for errors: `.github/mcp-gates.yml at 1a2b3c…`. */
  readonly place: string;
  /** Strict at every level, so that a mistyped key cannot relax a gate; its first key is `version: 1`. */
  readonly schema: Schema;
  /** What no such text may hold, whatever its schema says; when there is some, nothing else is told. Default nothing. */
  readonly refused?: (value: unknown) => readonly { readonly path: Path; readonly message: string }[];
}

type Path = readonly (string | number)[];

/** What a YAML 1.2 text holds. Throws an InvalidDocument, which names every problem with its line and column. */
export function parseYamlDocument<Schema extends z.ZodObject>(
  text: string,
  kind: DocumentKind<Schema>,
): z.output<Schema> {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const document = documents[0];
  if (!Array.isArray(documents) || document === undefined)
    throw wrongDocument(kind, [{ message: "it is empty; begin with version: 1" }]);
  if (documents.length > 1)
    throw wrongDocument(kind, [{ message: `it holds several YAML documents; ${withArticle(kind.noun)} is one` }]);

  const unread = [...document.errors, ...document.warnings];
  if (unread.length > 0) {
    throw wrongDocument(
      kind,
      unread.map((problem) => ({ ...positionAt(lines, problem.pos[0]), message: problem.message })),
    );
  }

  const outlawed = prototypeKey(document);
  if (outlawed !== undefined)
    throw wrongDocument(kind, [{ ...positionOf(outlawed, lines), message: 'unknown key "__proto__"' }]);
  const value = plainValue(document, kind);
  const refused = kind.refused?.(value) ?? [];
  if (refused.length > 0) {
    throw wrongDocument(
      kind,
      refused.map(({ path, message }) => valueProblem(path, message, { document, lines, kind })),
    );
  }
  const parsed = kind.schema.safeParse(value, { reportInput: true });
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
  problems: readonly DocumentProblem[],
): InvalidDocument {
  return new InvalidDocument(`The ${noun} ${place} is not valid`, problems);
}

/** Anchors and aliases may be used, a bomb of them not: the count is the `yaml` package's own limit. */
function plainValue(document: Document, kind: Pick<DocumentKind<z.ZodObject>, "noun" | "place">): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw wrongDocument(kind, [{ message: error instanceof Error ? error.message : String(error) }]);
  }
}

function problemsOf(issue: z.core.$ZodIssue, source: Source): readonly DocumentProblem[] {
  const { document, lines, kind } = source;
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const names = path.map(String);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(names, { schema: kind.schema, value: document.toJS() });
    return issue.keys.map((key) => {
      const below = path.length === 0 ? "" : ` below ${path.join(".")}`;
      const message = `unknown key "${key}"${below}${suggestion(key, known)}`;
      return { ...positionOf(keyNode(document, [...names, key]), lines), message };
    });
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues.map((inner) => inner.message).join(", ");
    const message = `${path.slice(0, -1).join(".")}: ${reason}`;
    return [{ ...positionOf(keyNode(document, names), lines), message }];
  }
  return [valueProblem(path, reasonOf(issue), source)];
}

function valueProblem(path: Path, reason: string, { document, lines, kind }: Source): DocumentProblem {
  const subject = path.length === 0 ? `the ${kind.noun}` : path.join(".");
  return { ...positionOf(valueNode(document, path), lines), message: `${subject}: ${reason}` };
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return choiceReason(issue.input, issue.values);
  // A mapping whose other keys depend on the one that is wrong here.
  if (issue.code === "invalid_union" && "discriminator" in issue && "options" in issue) {
    return choiceReason(member(issue.input, String(issue.discriminator)), issue.options as readonly unknown[]);
  }
  if (issue.code === "invalid_type") {
    if (issue.input === undefined) return `missing; it must be ${article(issue.expected)}`;
    const next = issue.expected === "string" && typeof issue.input !== "object" ? "; put it in quotes" : "";
    return `${shown(issue.input)} is not ${article(issue.expected)}${next}`;
  }
  return issue.message;
}

function choiceReason(input: unknown, values: readonly unknown[]): string {
  const allowed = values.map((value) => JSON.stringify(value)).join(", ");
  if (input === undefined) return `missing; write ${values.length > 1 ? "one of " : ""}${allowed}`;
  const near = typeof input === "string" ? suggestion(input, values.map(String)) : "";
  return `${shown(input)} is not ${values.length > 1 ? "one of " : ""}${allowed}${near}`;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
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

/** A part of a schema, and what was written there. */
interface Level {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** The keys that the schema knows at a path, read from the schema itself so that the two cannot differ. */
function knownKeys(path: readonly string[], root: Level): readonly string[] {
  let level = mappingAt(root);
  for (const key of path) {
    const schema = level === undefined ? undefined : schemaBelow(level.schema, key);
    if (schema === undefined) return [];
    level = mappingAt({ schema, value: member(level?.value, key) });
  }
  return level !== undefined && "shape" in level.schema ? Object.keys(level.schema.shape as object) : [];
}

function schemaBelow(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if ("shape" in schema) {
    const shape = schema.shape as z.core.$ZodShape;
    return Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if ("valueType" in schema) return schema.valueType as z.core.$ZodType;
  return "element" in schema ? (schema.element as z.core.$ZodType) : undefined;
}

/** The schema without what only says that it may be absent, and of several kinds of mapping the one that was written. */
function mappingAt({ schema, value }: Level): Level | undefined {
  let inner = schema;
  while (!("element" in inner) && "unwrap" in inner && typeof inner.unwrap === "function") inner = inner.unwrap();
  if ("out" in inner && !("shape" in inner)) return mappingAt({ schema: inner.out as z.core.$ZodType, value });
  const { def } = inner._zod;
  if (!("discriminator" in def) || !("options" in inner)) return { schema: inner, value };
  const written = member(value, String(def.discriminator));
  const option = (inner.options as readonly z.core.$ZodType[]).find((one) =>
    one._zod.propValues?.[String(def.discriminator)]?.has(written as string),
  );
  return option === undefined ? undefined : { schema: option, value };
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
function valueNode(document: Document, path: Path): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (node !== undefined && node !== null && typeof node === "object") return node as Node;
  return path.length === 0 ? undefined : valueNode(document, path.slice(0, -1));
}

function positionOf(node: Node | undefined, lines: LineCounter): Pick<DocumentProblem, "line" | "column"> {
  const offset = node?.range?.[0];
  return offset === undefined ? {} : positionAt(lines, offset);
}

function positionAt(lines: LineCounter, offset: number): Pick<DocumentProblem, "line" | "column"> {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
