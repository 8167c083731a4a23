import { Refusal, unavailable } from "./refusal.ts";
import { BOTH_VALUES, isShown, neededOf, type Row, rawOf, rowsReply, SYS_ID } from "./servicenow-replies.ts";
import { utcInstantOf } from "./times.ts";
import type { AskJson } from "./transport.ts";

interface Bound {
  /** The `sys_id` of the change. */
  readonly id: string;
  /** Columns whose change asks for another approval. */
  readonly bound: readonly string[];
  readonly ask: AskJson;
}

const PAGE = 100;

/** What the audit tells of a change. */
interface Edits {
  /** When a bound field was changed last. */
  readonly at: string;
  /** The `sys_id` of those who requested it until somebody else was named; without the audit nobody is known. */
  readonly formerRequesters: readonly string[];
}

/**
 * What was edited, and who requested the change before. The record's own time also moves with its state, after every approval; so
 * the audit is asked, in which the state stands too: an audit without a row is hidden from this account. It proves nothing of a
 * field that ServiceNow does not audit. Wherever it does not tell, the record's own time holds, which is never too early.
 */
export async function editsOf(change: Row, { id, bound, ask }: Bound): Promise<Edits> {
  const updated = instantOfRecord(change, "sys_updated_on");
  const rows = await auditOf(id, [...bound, "state", REQUESTER], ask);
  if (rows === undefined || rows.length === 0) return { at: updated, formerRequesters: [] };
  const renamed = rows.filter((row) => rawOf(row, "fieldname") === REQUESTER);
  const formerRequesters = renamed.map((row) => rawOf(row, "oldvalue")).filter((old) => SYS_ID.test(old));
  const isTold = await areAudited(bound, ask);
  return { at: isTold ? lastOf(rows, { change, bound }) : updated, formerRequesters };
}

const REQUESTER = "requested_by";

function lastOf(
  rows: readonly Row[],
  { change, bound }: { readonly change: Row; readonly bound: readonly string[] },
): string {
  const edits = rows.filter((row) => bound.includes(rawOf(row, "fieldname")));
  const last = edits
    .map((row) => instantOfRecord(row, "sys_created_on"))
    .sort()
    .at(-1);
  // A full page of other edits may hide one.
  return last ?? instantOfRecord(change, rows.length < PAGE ? "sys_created_on" : "sys_updated_on");
}

/** The newest rows of the audit of these fields; `undefined` = it cannot be read. */
async function auditOf(id: string, fields: readonly string[], ask: AskJson): Promise<readonly Row[] | undefined> {
  const rows = await rowsOf(ask, "sys_audit", {
    sysparm_query: `tablename=change_request^documentkey=${id}^fieldnameIN${fields.join(",")}^ORDERBYDESCsys_created_on`,
    sysparm_fields: "documentkey,fieldname,oldvalue,sys_created_on",
  });
  const isAsked = (row: Row) => rawOf(row, "documentkey") === id && fields.includes(rawOf(row, "fieldname"));
  return rows?.every(isAsked) === true ? rows : undefined;
}

/**
 * Whether every edit of these fields leaves a row in the audit, by the dictionary: the table is audited, and either all of its
 * fields but those with `no_audit`, or, with `audit_type=whitelist`, those with `audit=true` alone (ServiceNow, "Configuring
 * auditing for a table"). A field that the dictionary does not show is none that is audited.
 */
async function areAudited(fields: readonly string[], ask: AskJson): Promise<boolean> {
  const shown = { sysparm_fields: "name,element,internal_type,audit,attributes" };
  const query = "name=change_request^internal_type=collection";
  const [table, ...others] = (await rowsOf(ask, "sys_dictionary", { sysparm_query: query, ...shown })) ?? [];
  if (table === undefined || others.length > 0) return false;
  const isTable = rawOf(table, "name") === "change_request" && rawOf(table, "internal_type") === "collection";
  if (!isTable || !isShown(table, "attributes") || !["true", "1"].includes(rawOf(table, "audit"))) return false;
  const isInclusion = attributesOf(table).get("audit_type") === "whitelist";
  const columns = `nameINchange_request,task^elementIN${fields.join(",")}`;
  const entries = await rowsOf(ask, "sys_dictionary", { sysparm_query: columns, ...shown });
  return fields.every((field) => {
    const own = (entries ?? []).filter(
      (entry) => rawOf(entry, "element") === field && TABLES.includes(rawOf(entry, "name")),
    );
    return own.length > 0 && own.every((entry) => isAudited(entry, isInclusion));
  });
}

/** A change is a task, which has some of its fields. */
const TABLES: readonly string[] = ["change_request", "task"];

function isAudited(entry: Row, isInclusion: boolean): boolean {
  if (!isShown(entry, "attributes")) return false;
  const attributes = attributesOf(entry);
  if (isInclusion) return attributes.get("audit") === "true";
  return (attributes.get("no_audit") ?? "false") === "false";
}

/** `no_audit=true,edge_encryption_enabled`: one without a value is set. */
function attributesOf(entry: Row): ReadonlyMap<string, string> {
  const written = rawOf(entry, "attributes").split(",");
  return new Map(
    written.map((part) => {
      const [name = "", value = "true"] = part.split("=");
      return [name.trim(), value.trim()];
    }),
  );
}

/** `undefined` = this account may not read the table. */
async function rowsOf(
  ask: AskJson,
  table: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly Row[] | undefined> {
  try {
    const path = `/api/now/table/${table}`;
    const limit = { sysparm_limit: PAGE, ...BOTH_VALUES };
    return (await ask({ method: "GET", path, query: { ...query, ...limit } }, rowsReply)).data.result;
  } catch (error) {
    if (error instanceof Refusal && error.answer.state !== "unavailable") return undefined;
    throw error;
  }
}

function instantOfRecord(row: Row, field: string): string {
  const instant = utcInstantOf(neededOf(row, field));
  if (instant === undefined) throw unavailable(`ServiceNow tells a time in ${field} that cannot be read.`);
  return instant;
}
