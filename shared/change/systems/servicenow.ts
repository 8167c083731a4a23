import { createHash } from "node:crypto";
import type { LinkBack, TicketAnswer, TicketFacts, TicketSystem } from "../ticket.ts";
import { noteSentence, noteTitle } from "./note.ts";
import { misconfigured, notFound, type Refusal, unavailable } from "./refusal.ts";
import { editsOf } from "./servicenow-audit.ts";
import { approvalsOf, boundFields, changeFacts, decisionOf, openersOf } from "./servicenow-facts.ts";
import { BOTH_VALUES, type Row, rawOf, rowReply, rowsReply, SYS_ID, shownOf } from "./servicenow-replies.ts";
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
  const approvers = await approversOf(id, ask);
  const approvals = approvalsOf(change, approvers);
  const edits = await editsOf(change, { id, bound: boundFields(options), ask });
  const ticket: TicketFacts = {
    ...changeFacts(change, options),
    otherRequesters: [
      ...openersOf(change, approvers),
      ...edits.formerRequesters.map((former) => ({ id: former, name: former })),
    ],
    askedKey: number,
    approvals,
    decision: decisionOf(change),
    editedAt: edits.at,
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
      sysparm_fields: "sys_id,sysapproval,approver,approver.user_name,state,group.assignment_group,sys_updated_on",
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
