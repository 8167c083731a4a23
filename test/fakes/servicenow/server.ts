import { createHash } from "node:crypto";
import type { Answer } from "../oauth/recording-server.ts";
import { type Call, TicketServer } from "../tickets/ticket-server.ts";
import { matches, parsedQuery } from "./encoded-query.ts";

export const SERVICENOW_TOKEN = "servicenow-bearer-secret-9f8e7d6c";
export const SERVICENOW_USER = "svc.gates";
export const SERVICENOW_PASSWORD = "servicenow-password-secret";

/** A record by its columns; a pair is a raw value with what people see. */
export type Stored = Record<string, string | readonly [raw: string, shown: string]>;

type Table = "change_request" | "sysapproval_approver" | "sys_audit" | "sys_dictionary";

/**
 * ServiceNow with four tables, behind the Table API and the Change Management API. A field of a query that is not known, or
 * that the account may not read, is ignored, as `glide.invalid_query.returns_no_rows=false` has it.
 */
export class ServiceNow extends TicketServer {
  readonly #tables: Record<Table, Stored[]> = {
    change_request: [],
    sysapproval_approver: [],
    sys_audit: [],
    sys_dictionary: [],
  };
  readonly #notes = new Map<string, string[]>();
  /** Columns that the account may not read, as `table.column`; of `*`, no row at all. */
  readonly hidden = new Set<string>();
  /** The Change Management API is an application that may be missing. */
  hasChangeApi = true;

  /** Whether the table of changes is audited, and its attributes in the dictionary. */
  auditing = { audit: "true", attributes: "" };
  /** Attributes of columns of changes in the dictionary; those of all others are empty. */
  readonly attributes = new Map<string, string>();

  add(table: Table, record: Stored): string {
    const id = sysId(`${table}${this.#tables[table].length}`);
    this.#tables[table].push({ sys_id: id, ...record });
    return id;
  }

  /** The `sys_id` of the record with a number. */
  idOf(table: Table, number: string): string {
    return rawOf(this.#tables[table].find((record) => rawOf(record.number) === number)?.sys_id);
  }

  notes(id: string): readonly string[] {
    return this.#notes.get(id) ?? [];
  }

  protected override reply(call: Call): Answer {
    if (!isKnown(call)) return failure(401, "User Not Authenticated", "Required to provide Auth information");
    const [, place = "", id] = /^\/api\/(now\/table\/\w+|sn_chg_rest\/v1\/change)(?:\/(\w+))?$/.exec(call.place) ?? [];
    const isChangeApi = place === "sn_chg_rest/v1/change";
    const table = isChangeApi ? "change_request" : place.slice("now/table/".length);
    if (!(table in this.#tables) || (isChangeApi && !this.hasChangeApi))
      return failure(400, isChangeApi ? "Requested URI does not represent any resource" : `Invalid table ${table}`);
    const options = { table: table as Table, isChangeApi, query: call.query };
    if (id === undefined) return this.#list(options);
    const record = this.#rows(options.table).find((row) => row.sys_id === id);
    if (record === undefined)
      return failure(404, "No Record found", "Record doesn't exist or ACL restricts the record retrieval");
    if (call.method === "PATCH") this.#addNote(id, (call.sent as { work_notes: string }).work_notes);
    return { status: 200, body: { result: this.#told(record, options) } };
  }

  #rows(table: Table): readonly Stored[] {
    if (this.hidden.has(`${table}.*`)) return [];
    return table === "sys_dictionary" ? this.#dictionary() : this.#tables[table];
  }

  /** An entry for the table itself, which has no column, and one for each of its columns; what a task has, too, is the task's. */
  #dictionary(): readonly Stored[] {
    const columns = new Set(["u_version", ...this.#tables.change_request.flatMap(Object.keys)]);
    const entryOf = (element: string) => ({
      name: OF_TASKS.includes(element) ? "task" : "change_request",
      element,
      internal_type: "string",
      audit: "false",
      attributes: this.attributes.get(element) ?? "",
    });
    const table = { name: "change_request", element: "", internal_type: "collection", ...this.auditing };
    return [{ ...table, name: "task" }, table, ...[...columns].map(entryOf)];
  }

  #list(options: { readonly table: Table; readonly isChangeApi: boolean; readonly query: URLSearchParams }): Answer {
    const { table, query } = options;
    const rows = this.#rows(table);
    const isUsable = (field: string) => !this.hidden.has(`${table}.${field}`) && rows.some((row) => field in row);
    const { conditions, order } = parsedQuery(query.get("sysparm_query") ?? "");
    const usable = conditions.filter(({ field }) => isUsable(field));
    const found = rows.filter((row) => usable.every((condition) => matches(rawOf(row[condition.field]), condition)));
    if (order !== undefined)
      found.sort((a, b) => order.sign * rawOf(a[order.field]).localeCompare(rawOf(b[order.field]), "en"));
    const offset = Number(query.get("sysparm_offset") ?? 0);
    const page = found.slice(offset, offset + Number(query.get("sysparm_limit") ?? 10_000));
    return {
      status: 200,
      headers: { "x-total-count": String(found.length) },
      body: { result: page.map((row) => this.#told(row, options)) },
    };
  }

  #addNote(id: string, text: string): void {
    this.#notes.set(id, [...this.notes(id), text]);
  }

  #told(
    row: Stored,
    {
      table,
      isChangeApi,
      query,
    }: { readonly table: Table; readonly isChangeApi: boolean; readonly query: URLSearchParams },
  ): Readonly<Record<string, unknown>> {
    const id = rawOf(row.sys_id);
    const journal = this.notes(id).map((text) => `2026-11-20 04:00:00 - Gates (Work notes)\n${text}\n\n`);
    const whole: Stored = { ...row, work_notes: ["", journal.reverse().join("")] };
    const asked = query.get("sysparm_fields")?.split(",");
    const shown = Object.entries(whole).filter(
      ([field]) => (asked?.includes(field) ?? true) && !this.hidden.has(`${table}.${field}`),
    );
    return Object.fromEntries(shown.map(([field, value]) => [field, cell(value, { isChangeApi, query })]));
  }
}

/** The Change Management API always tells both values, and numbers as such; the Table API as it is asked to. */
function cell(
  value: Stored[string],
  { isChangeApi, query }: { readonly isChangeApi: boolean; readonly query: URLSearchParams },
): unknown {
  const raw = rawOf(value);
  const shown = typeof value === "string" ? localTime(value) : value?.[1];
  if (isChangeApi) return { display_value: shown, value: /^-?\d{1,3}$/.test(raw) ? Number(raw) : raw };
  const form = query.get("sysparm_display_value") ?? "false";
  if (form === "all") return { display_value: shown, value: raw };
  return form === "true" ? shown : raw;
}

/** Times are shown in the zone of the account: eight hours behind UTC. */
function localTime(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value)) return value;
  const shifted = new Date(Date.parse(`${value.replace(" ", "T")}Z`) - 8 * 3_600_000);
  return shifted.toISOString().slice(0, 19).replace("T", " ");
}

function rawOf(value: Stored[string] | undefined): string {
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

const OF_TASKS: readonly string[] = ["number", "short_description", "state", "active", "approval", "cmdb_ci"];

function isKnown({ headers }: Call): boolean {
  const basic = Buffer.from(`${SERVICENOW_USER}:${SERVICENOW_PASSWORD}`).toString("base64");
  const accepted = [`Bearer ${SERVICENOW_TOKEN}`, `Basic ${basic}`];
  return accepted.includes(headers.authorization ?? "") || headers["x-sn-apikey"] === SERVICENOW_TOKEN;
}

function failure(status: number, message: string, detail: string | null = null): Answer {
  return { status, body: { error: { message, detail }, status: "failure" } };
}

function sysId(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
