import { parse } from "@swc/core";
import type { WrittenImport } from "./rooms.ts";

/**
 * Every import of a TypeScript text, whatever its kind: static, for side effects, type-only, re-export, dynamic,
 * `import("…").Type`, `import x = require("…")` and `require("…")`.
 */
export async function importsOf(source: string): Promise<readonly WrittenImport[]> {
  const program = await parse(source, { syntax: "typescript", target: "es2024" });
  // Positions count bytes from the start of the first module that this process parsed.
  const start = program.span.start;
  const bytes = Buffer.from(source, "utf8");
  const leading = bytes.length - (program.span.end - start);
  const found: WrittenImport[] = [];
  visit(program, (node) => {
    const module = importedBy(node);
    if (module === undefined) return;
    const line = bytes
      .subarray(0, Math.max(0, module.at - start + leading))
      .toString("utf8")
      .split("\n").length;
    found.push({ name: module.name, line, loaded: module.loaded });
  });
  return found;
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Imported {
  readonly name: string | undefined;
  readonly at: number;
  readonly loaded: WrittenImport["loaded"];
}

function importedBy(node: SyntaxNode): Imported | undefined {
  const at = (node.span as { readonly start: number } | undefined)?.start ?? 0;
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
      return { name: literalOf(node.source), at, loaded: isOfTypes(node) ? "never" : "at once" };
    case "ExportNamedDeclaration":
      if (node.source === null || node.source === undefined) return undefined;
      return { name: literalOf(node.source), at, loaded: isOfTypes(node) ? "never" : "at once" };
    case "TsImportType":
      return { name: literalOf(node.argument), at, loaded: "never" };
    case "TsExternalModuleReference":
      return { name: literalOf(node.expression), at, loaded: "at once" };
    case "CallExpression":
      return isLoading(node.callee) ? { name: literalOf(firstArgument(node)), at, loaded: "later" } : undefined;
    default:
      return undefined;
  }
}

function isOfTypes(node: SyntaxNode): boolean {
  return node.typeOnly === true;
}

function isLoading(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  return callee.type === "Import" || (callee.type === "Identifier" && callee.value === "require");
}

function firstArgument(call: SyntaxNode): unknown {
  const [first] = call.arguments as readonly { readonly expression: unknown }[];
  return first?.expression;
}

function literalOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "StringLiteral") return node.value as string;
  if (node.type !== "TemplateLiteral" || (node.expressions as readonly unknown[]).length > 0) return undefined;
  const [only] = node.quasis as readonly { readonly cooked: string }[];
  return only?.cooked;
}

function visit(value: unknown, look: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, look);
  } else if (typeof value === "object" && value !== null) {
    if (isNode(value)) look(value);
    for (const member of Object.values(value)) visit(member, look);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
