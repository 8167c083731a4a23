import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "@swc/core";
import { ROOT, textOf } from "./files.ts";

/** What a page names as evidence: a test file and, mostly, one test in it, as `[name](../test/….test.ts) "full title"`. */
export interface Evidence {
  readonly file: string;
  /** Titles of the blocks around the test and its own, joined by blanks; `…` stands for what a table fills in. */
  readonly title: string | undefined;
}

/** One row of a table of a page, by the heads of its columns. */
export type Row = Readonly<Record<string, string>>;

/** All tests and texts of a test file, as far as they can be read without running it. */
export interface TestFile {
  /** Full titles; `…` stands for what is filled in. */
  readonly titles: readonly string[];
  /** What its tables may fill in. */
  readonly texts: ReadonlySet<string>;
}

/** The tests that a text of a page links to. */
export function evidenceIn(page: string, text: string): readonly Evidence[] {
  return [...text.matchAll(/\[[^\]]*\]\(([^)\s]+\.test\.ts)\)(?: "([^"]+)")?/g)].map(([, link = "", title]) => ({
    file: posix.join(posix.dirname(page), link),
    title,
  }));
}

/** Why a piece of evidence is none: the file is not there, or has no test of this title. `undefined` = it is. */
export async function problemOf({ file, title }: Evidence): Promise<string | undefined> {
  if (!existsSync(join(ROOT, file))) return `${file} does not exist`;
  if (title === undefined || hasTest(await testsOf(textOf(file)), title)) return undefined;
  return `${file} has no test "${title}"`;
}

/** Whether a title is that of a test, with what a table fills in as `…` or as one of the file's own texts. */
export function hasTest({ titles, texts }: TestFile, title: string): boolean {
  if (title.replaceAll("…", " ").trim().split(/\s+/).length < 2) return false;
  return titles.some((template) => {
    const parts = template.split("…").map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
    const filled = new RegExp(`^${parts.join("(.+?)")}$`).exec(title);
    return filled?.slice(1).every((part) => part === "…" || texts.has(part)) ?? false;
  });
}

/** The tests in the source of a test file: below the blocks around them. */
export async function testsOf(source: string): Promise<TestFile> {
  const program = await parse(source, { syntax: "typescript", target: "es2024" });
  const titles: string[] = [];
  const texts = new Set<string>();
  visit(program, []);
  return { titles, texts };

  function visit(value: unknown, around: readonly string[]): void {
    if (typeof value !== "object" || value === null) return;
    const text = textIn(value);
    if (text !== undefined) texts.add(text);
    const made = madeBy(value);
    if (made?.kind === "test") titles.push([...around, made.title].join(" "));
    const inside = made?.kind === "describe" ? [...around, made.title] : around;
    for (const member of Object.values(value)) visit(member, inside);
  }
}

/** The rows of all tables of a page, in their order. */
export function rowsOf(text: string): readonly Row[] {
  const lines = text.split("\n");
  let heads: readonly string[] = [];
  return lines.flatMap((line, index) => {
    if (!line.startsWith("|")) return [];
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (/^\|[\s:|-]+\|$/.test(lines[index + 1] ?? "")) heads = cells;
    else if (!/^\|[\s:|-]+\|$/.test(line))
      return [Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""]))];
    return [];
  });
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What makes tests and blocks of them; those that are not jest's own make them where they can be run. */
const MAKERS: ReadonlyMap<string, "describe" | "test"> = new Map([
  ["describe", "describe"],
  ["describeOnEngine", "describe"],
  ["it", "test"],
  ["test", "test"],
  ["testOnLinux", "test"],
]);

/** What a call makes, if it makes a test or a block of them. */
function madeBy(call: object): { readonly kind: "test" | "describe"; readonly title: string } | undefined {
  if (!isNode(call) || call.type !== "CallExpression" || isTable(call)) return undefined;
  const name = calledIn(call.callee);
  const kind = MAKERS.get(name ?? "");
  const [first] = call.arguments as readonly { readonly expression: SyntaxNode }[];
  if (kind === undefined || first === undefined) return undefined;
  return { kind, title: titleIn(first.expression) };
}

/** `test` of `test(…)`, `test.each(…)(…)` and `test.concurrent.each(…)(…)`. */
function calledIn(callee: unknown): string | undefined {
  if (!isNode(callee)) return undefined;
  if (callee.type === "Identifier") return callee.value as string;
  if (callee.type === "MemberExpression") return calledIn(callee.object);
  return callee.type === "CallExpression" && isTable(callee) ? calledIn(callee.callee) : undefined;
}

/** Whether a call only gives a table to tests: `test.each(…)`. */
function isTable(call: SyntaxNode): boolean {
  const callee = call.callee as SyntaxNode;
  return callee.type === "MemberExpression" && (callee.property as SyntaxNode).value === "each";
}

/** The title with `…` in place of what is filled in. */
function titleIn(node: SyntaxNode): string {
  if (node.type === "ObjectExpression") {
    const members = node.properties as readonly { readonly key?: SyntaxNode; readonly value?: SyntaxNode }[];
    const title = members.find(({ key }) => key?.value === "title")?.value;
    return title === undefined ? "…" : titleIn(title);
  }
  if (node.type === "StringLiteral") return withoutFillings(node.value as string);
  if (node.type !== "TemplateLiteral") return "…";
  const parts = node.quasis as readonly { readonly cooked: string }[];
  return withoutFillings(parts.map(({ cooked }) => cooked).join("…"));
}

/** Jest fills in `%s` and its like, and `$name`. */
function withoutFillings(title: string): string {
  return title.replaceAll(/%[#$sdijfop]|\$[a-zA-Z][\w.]*/g, "…");
}

/** What a table may fill in: texts, numbers, and names of members. */
function textIn(node: object): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "StringLiteral") return node.value as string;
  if (node.type === "NumericLiteral") return String(node.value);
  const key = node.type === "KeyValueProperty" ? (node.key as SyntaxNode) : undefined;
  return key?.type === "Identifier" ? (key.value as string) : undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
