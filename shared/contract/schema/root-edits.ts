import { isJsonObject, type Json, member } from "../json.ts";
import { DIALECT_DEPENDENT, type Dialect, dialectOf, dialectOfRevision, namesDialect } from "./dialect.ts";
import type { SchemaDocument } from "./document.ts";
import { OBJECT, typesOfKeyword, typeWords } from "./json-types.ts";
import { mentions } from "./mentions.ts";
import { schemaProblems } from "./validity.ts";
import { type Direction, notationEdit, ROOT, type SchemaEdit, schemaEdit } from "./walk.ts";

export interface RootOptions {
  readonly direction: Direction;
  /** The protocol versions in which the two sides were captured: they set the dialect that need not be named. */
  readonly revisions: { readonly baseline: string | null; readonly candidate: string | null };
}

/** An inputSchema as clients use it: the arguments of a call are an object, whether the root says so or not (MCP, tools/call). */
export function argumentsRoot(schema: Json): Json {
  return isJsonObject(schema) && !Object.hasOwn(schema, "type") ? { ...schema, type: "object" } : schema;
}

/**
 * The dialects in which two schemas are compared. What one of them names, the protocol version says for the other; where
 * neither names one, it is the protocol version that changed, and reported as such.
 */
export function dialectsOf(
  before: Json,
  after: Json,
  revisions: RootOptions["revisions"],
): readonly [Dialect, Dialect] {
  if (!namesDialect(before) && !namesDialect(after)) return [dialectOf(before), dialectOf(after)];
  const holding = (schema: Json, revision: string | null) =>
    namesDialect(schema) ? dialectOf(schema) : dialectOfRevision(revision);
  return [holding(before, revisions.baseline), holding(after, revisions.candidate)];
}

/** Edits that concern a schema as a whole, and whether they make the rest pointless to compare. */
export function rootEdits(
  before: SchemaDocument,
  after: SchemaDocument,
  { direction, revisions }: RootOptions,
): { readonly edits: readonly SchemaEdit[]; readonly stop: boolean } {
  const edits: SchemaEdit[] = [];
  const emit = (kind: Parameters<typeof schemaEdit>[0], statement: Parameters<typeof schemaEdit>[1]["statement"]) => {
    const edit = schemaEdit(kind, { direction, where: ROOT, statement });
    if (edit !== undefined) edits.push(edit);
  };
  const oldProblems = schemaProblems(before.root, revisions.baseline);
  const newProblems = schemaProblems(after.root, revisions.candidate);
  const whole = { before: before.root, after: after.root };
  const [problem] = newProblems;
  if (problem !== undefined && oldProblems.length === 0) {
    emit("invalid", {
      ...whole,
      pointer: after.pointer + problem.pointer,
      what: `the schema is not valid: ${problem.message}`,
    });
    return { edits, stop: true };
  }
  if (oldProblems.length > 0) {
    emit("undecided", {
      ...whole,
      pointer: before.pointer,
      what: "the old schema was not valid, so nothing can be said about old calls",
      proof: { state: "unknown", reason: "what an invalid schema accepts is not defined" },
    });
    return { edits, stop: true };
  }
  const root = rootTypeEdit(before.root, after.root, direction);
  if (root !== undefined) {
    emit("root-not-object", { ...whole, pointer: `${after.pointer}/type`, what: root });
    return { edits, stop: true };
  }
  const dialects = {
    pointer: `${after.pointer}/$schema`,
    before: schemaUri(before.root),
    after: schemaUri(after.root),
  };
  const [oldDialect, newDialect] = [before.dialect, after.dialect];
  const isOld = (dialect: string) => dialect.startsWith("draft-");
  const otherUnknown = newDialect === "unknown" && dialects.before !== dialects.after;
  if (oldDialect === "unknown" && newDialect !== "unknown" && mentions(before.root, DIALECT_DEPENDENT))
    emit("undecided", {
      ...dialects,
      what: "the old dialect is not known, so what some of its keywords demanded could not be decided",
      proof: { state: "unknown", reason: "what those keywords mean hangs on the dialect" },
    });
  if (oldDialect !== newDialect || otherUnknown) {
    if (newDialect === "unknown") emit("dialect-unknown", { ...dialects, what: "the dialect is not known" });
    else if (isOld(newDialect) && !isOld(oldDialect))
      emit("dialect-2020-to-draft07", { ...dialects, what: `the dialect was ${oldDialect}, is ${newDialect}` });
    else emit("dialect-draft07-to-2020", { ...dialects, what: `the dialect was ${oldDialect}, is ${newDialect}` });
  } else if (dialects.before !== dialects.after) {
    edits.push(
      notationEdit("dialect-explicit", direction, {
        ...dialects,
        what: "$schema spells out the dialect that holds anyway",
      }),
    );
  }
  return { edits, stop: false };
}

function rootTypeEdit(before: Json, after: Json, direction: Direction): string | undefined {
  const [old, now] = [rootTypes(before), rootTypes(after)];
  if (direction === "input") {
    if (now === OBJECT || old !== OBJECT) return undefined;
    return `the root was an object, is ${typeWords(now)}`;
  }
  if ((old & now) !== 0) return undefined;
  return `the root was ${typeWords(old)}, is ${typeWords(now)}`;
}

function rootTypes(schema: Json): number {
  return typesOfKeyword(isJsonObject(schema) ? member(schema, "type") : undefined);
}

function schemaUri(schema: Json): Json | undefined {
  return isJsonObject(schema) ? member(schema, "$schema") : undefined;
}
