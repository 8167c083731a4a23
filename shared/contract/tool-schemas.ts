import type { Edit, Subject } from "./change.ts";
import { type Json, type JsonObject, member } from "./json.ts";
import { compareSchemas, type SchemaComparison } from "./schema/compare.ts";
import { type Direction, ROOT, type SchemaEdit, schemaEdit } from "./schema/walk.ts";
import { identityOf, SchemaPair } from "./schema-identity.ts";

export interface ToolSchemaOptions extends Omit<SchemaComparison, "direction"> {
  readonly subject: Subject;
  readonly renamedTo?: string;
}

/** Every edit of the inputSchema and the outputSchema of one tool. */
export function toolSchemaEdits(before: JsonObject, after: JsonObject, options: ToolSchemaOptions): readonly Edit[] {
  const about = {
    subject: options.subject,
    ...(options.renamedTo === undefined ? {} : { renamedTo: options.renamedTo }),
  };
  const edits = [...inputEdits(before, after, options), ...outputEdits(before, after, options)];
  const { callers } = options;
  const identities = {
    input: new SchemaPair(before, after, { direction: "input", callers }),
    output: new SchemaPair(before, after, { direction: "output", callers }),
  };
  return edits.map(({ direction, edit }) => ({
    ...about,
    direction,
    rule: edit.rule,
    pointer: edit.pointer,
    before: edit.before,
    after: edit.after,
    message: edit.message,
    notes: edit.notes,
    ...(edit.severity === undefined ? {} : { severity: edit.severity }),
    ...(edit.bump === undefined ? {} : { bump: edit.bump }),
    ...(edit.proof === undefined ? {} : { proof: edit.proof }),
    ...identityOf(edit, identities[direction]),
  }));
}

interface Directed {
  readonly direction: Direction;
  readonly edit: SchemaEdit;
}

/** A missing inputSchema cannot be called by a conforming client; one that appears is judged against "anything". */
function inputEdits(before: JsonObject, after: JsonObject, options: ToolSchemaOptions): readonly Directed[] {
  const [old, now] = [member(before, "inputSchema"), member(after, "inputSchema")];
  if (old === undefined && now === undefined) return [];
  const edits =
    now === undefined || now === null
      ? missingRoot(old)
      : compareSchemas(old ?? { type: "object" }, now, { ...options, direction: "input" });
  return edits.map((edit) => ({ direction: "input", edit }));
}

function missingRoot(old: Json | undefined): readonly SchemaEdit[] {
  if (old === undefined || old === null) return [];
  const statement = { pointer: "/inputSchema", before: old, after: undefined, what: "inputSchema is missing" };
  const edit = schemaEdit("root-not-object", { direction: "input", where: ROOT, statement });
  return edit === undefined ? [] : [edit];
}

function outputEdits(before: JsonObject, after: JsonObject, options: ToolSchemaOptions): readonly Directed[] {
  const [old, now] = [member(before, "outputSchema") ?? undefined, member(after, "outputSchema") ?? undefined];
  if (old === undefined && now === undefined) return [];
  if (old !== undefined && now !== undefined) {
    const edits = compareSchemas(old, now, { ...options, direction: "output" });
    return edits.map((edit) => ({ direction: "output", edit }));
  }
  const kind = old === undefined ? "output-schema-added" : "output-schema-removed";
  const what = old === undefined ? "is described by a schema now" : "is no longer described by a schema";
  const statement = { pointer: "/outputSchema", before: old, after: now, what };
  const edit = schemaEdit(kind, { direction: "output", where: ROOT, statement });
  return edit === undefined ? [] : [{ direction: "output", edit }];
}
