import { createHash } from "node:crypto";
import type { LinkBack, TicketAnswer, TicketFacts, TicketSystem } from "../ticket.ts";
import { noteSentence, noteTitle } from "./note.ts";
import { misconfigured, notFound, Refusal, unavailable } from "./refusal.ts";
import { approvalsOf, boundFields, changeFacts, decisionOf } from "./servicenow-facts.ts";
import { neededOf, type Row, rawOf, rowReply, rowsReply, shownOf } from "./servicenow-replies.ts";
import { utcInstantOf } from "./times.ts";
import { type AskJson, converse, refusedAnswer, type SystemConnection } from "./transport.ts";

/** What the policy says of ServiceNow. Fields are given by their column names. */
export interface ServiceNowOptions {
  readonly connection: SystemConnection;
  /** `sn_chg_rest` is the Change Management API, which an instance may not have; `table` reads `change_request` itself. */
  readonly api: "sn_chg_rest" | "table";
  readonly fields: {
    readonly service?: string | undefined;
    readonly environment?: string | undefined;
    readonly releases: readonly string[];
    /** Default: `start_date`. */
    readonly windowStart?: string | undefined;
    /** Default: `end_date`. */
    readonly windowEnd?: string | undefined;
    /** Whether a marker in the title binds a ticket, so that its edits count like those of a field. */
    readonly titleBinds?: boolean | undefined;
  };
}

const NUMBER = /^CHG\d{7,20}$/;
const FIELD = /^[a-z][a-z0-9_]{0,79}$/;
const SYS_ID = /^[0-9a-f]{32}$/;
const BOTH_VALUES = { sysparm_display_value: "all", sysparm_exclude_reference_link: "true" };
const PAGE = 100;
const MOST_PAGES = 10;

/**
 * Change requests of ServiceNow (Change Management API and Table API). An unknown or hidden field in a query is ignored by
 * default, and everything is returned: so each row of each answer must itself say that it is what was asked for.
 */
export function serviceNow(options: ServiceNowOptions): TicketSystem {
  const { connection } = options;
  return {
    name: "servicenow",
    async read(key, signal) {
      try {
        if (!NUMBER.test(key))
          throw misconfigured("The ticket is no number of a change request: write it as CHG0030042.");
        if (!boundFields(options).every((field) => FIELD.test(field)))
          throw misconfigured("A field of ServiceNow is not named by its column: write it as u_target_environment.");
        return await converse(connection, signal, (ask) => readChange(key, { options, ask }));
      } catch (error) {
        return refusedAnswer(error);
      }
    },
    async linkBack(ticket, note, signal) {
      try {
        await converse(connection, signal, (ask) => addWorkNote(ticket, note, { options, ask }));
        return undefined;
      } catch (error) {
        return refusedAnswer(error).reason;
      }
    },
  };
}

interface Reading {
  readonly options: ServiceNowOptions;
  readonly ask: AskJson;
}

async function readChange(number: string, reading: Reading): Promise<TicketAnswer> {
  const { options, ask } = reading;
  const path = pathOf(options);
  const list = { sysparm_query: `number=${number}`, sysparm_limit: 2, ...BOTH_VALUES };
  const { result: rows } = (await ask({ method: "GET", path, query: list }, rowsReply)).data;
  const id = onlyRow(rows, number);

  const one = await ask({ method: "GET", path: `${path}/${id}`, query: BOTH_VALUES }, rowReply);
  const change = one.data.result;
  if (rawOf(change, "sys_id") !== id || rawOf(change, "number") !== number) throw ignoredQuery(number);
  const approvals = approvalsOf(change, await approversOf(id, ask));
  const editedAt = await lastEdit(change, id, reading);
  const ticket: TicketFacts = {
    ...changeFacts(change, options),
    askedKey: number,
    approvals,
    decision: decisionOf(change),
    editedAt,
  };
  return { state: "found", ticket, serverTime: one.serverTime };
}

function pathOf({ api }: ServiceNowOptions): string {
  return api === "table" ? "/api/now/table/change_request" : "/api/sn_chg_rest/v1/change";
}

/** The `sys_id` of the one row that says itself that it is the one asked for. */
function onlyRow(rows: readonly Row[], number: string): string {
  const [row, ...others] = rows;
  if (row === undefined)
    throw notFound(`ServiceNow has no change request ${number}, or this account may not see it; check both.`);
  const id = rawOf(row, "sys_id");
  if (others.length > 0 || rawOf(row, "number") !== number || !SYS_ID.test(id)) throw ignoredQuery(number);
  return id;
}

function ignoredQuery(number: string): Refusal {
  return misconfigured(
    `ServiceNow answered with other records than ${number}: it ignored the query, which it does for a field that this account may not read. Let the account read change requests, and set glide.invalid_query.returns_no_rows.`,
  );
}

async function approversOf(id: string, ask: AskJson): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = {
      sysparm_query: `sysapproval=${id}^ORDERBYsys_id`,
      sysparm_fields: "sys_id,sysapproval,approver,state,group.assignment_group,sys_updated_on",
      sysparm_limit: PAGE,
      sysparm_offset: page * PAGE,
      ...BOTH_VALUES,
    };
    const path = "/api/now/table/sysapproval_approver";
    const { result } = (await ask({ method: "GET", path, query }, rowsReply)).data;
    if (result.some((row) => rawOf(row, "sysapproval") !== id))
      throw misconfigured(
        "ServiceNow answered with approvals of other records: let this account read sysapproval_approver.",
      );
    all.push(...result);
    if (result.length < PAGE) return all;
  }
  throw unavailable("ServiceNow tells no end of the ticket's approvals: use a new ticket.");
}

/**
 * When a bound field was changed last. The record's own time also moves with its state, after every approval; so the audit
 * is asked, in which the state stands too: an audit without a row is hidden from this account, and then the record's own
 * time holds, which is never too early.
 */
async function lastEdit(change: Row, id: string, { options, ask }: Reading): Promise<string> {
  const updated = instantOfRecord(change, "sys_updated_on");
  const bound = boundFields(options);
  const rows = await auditOf(id, [...bound, "state"], ask);
  if (rows === undefined || rows.length === 0) return updated;
  const edits = rows.filter((row) => bound.includes(rawOf(row, "fieldname")));
  if (edits.length === 0) return rows.length < PAGE ? instantOfRecord(change, "sys_created_on") : updated;
  return (
    edits
      .map((row) => instantOfRecord(row, "sys_created_on"))
      .sort()
      .at(-1) ?? updated
  );
}

/** The newest rows of the audit of these fields; `undefined` = it cannot be read. */
async function auditOf(id: string, fields: readonly string[], ask: AskJson): Promise<readonly Row[] | undefined> {
  const query = {
    sysparm_query: `tablename=change_request^documentkey=${id}^fieldnameIN${fields.join(",")}^ORDERBYDESCsys_created_on`,
    sysparm_fields: "documentkey,fieldname,sys_created_on",
    sysparm_limit: PAGE,
    ...BOTH_VALUES,
  };
  try {
    const { result } = (await ask({ method: "GET", path: "/api/now/table/sys_audit", query }, rowsReply)).data;
    const isAsked = (row: Row) => rawOf(row, "documentkey") === id && fields.includes(rawOf(row, "fieldname"));
    return result.every(isAsked) ? result : undefined;
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

/**
 * Work notes cannot be changed once they are written: there is one for each outcome of a deployment, known by a marker at
 * its end.
 */
async function addWorkNote(ticket: TicketFacts, note: LinkBack, { options, ask }: Reading): Promise<void> {
  const hash = createHash("sha256")
    .update(JSON.stringify([note.id, note.outcome]))
    .digest("hex");
  const marker = `(mcp-gates ${hash.slice(0, 16)})`;
  const record = `/api/now/table/change_request/${ticket.id}`;
  const query = { sysparm_fields: "sys_id,work_notes", sysparm_display_value: "all" };
  const { result } = (await ask({ method: "GET", path: record, query }, rowReply)).data;
  if (shownOf(result, "work_notes").includes(marker)) return;
  const text = `${noteTitle(note)}\n${noteSentence(note)}\n${note.runUrl}\n${marker}`;
  // Square brackets are tags here: [code] would be HTML.
  const body = { work_notes: text.replaceAll("[", "(").replaceAll("]", ")") };
  await ask({ method: "PATCH", path: `${pathOf(options)}/${ticket.id}`, body }, rowReply);
}
