import type { Account, Approval, TicketFacts } from "../ticket.ts";
import type { ServiceNowOptions } from "./servicenow.ts";
import { neededOf, type Row, rawOf, SYS_ID, shownOf } from "./servicenow-replies.ts";
import { instantIn, utcInstantOf } from "./times.ts";

/** The fields whose change asks for another approval. */
export function boundFields({ fields }: ServiceNowOptions): readonly string[] {
  const { service, environment, releases, windowStart = "start_date", windowEnd = "end_date" } = fields;
  const title = fields.titleBinds === true ? "short_description" : undefined;
  return [service, environment, ...releases, windowStart, windowEnd, title].filter((field) => field !== undefined);
}

/** The facts of a change, all but its approvals and edits. */
export function changeFacts(
  change: Row,
  options: ServiceNowOptions,
): Omit<TicketFacts, "approvals" | "editedAt" | "askedKey"> {
  const { service, environment, releases, windowStart = "start_date", windowEnd = "end_date" } = options.fields;
  const id = neededOf(change, "sys_id");
  const instant = (field: string) => instantIn(field, rawOf(change, field), utcInstantOf);
  return {
    system: "servicenow",
    key: neededOf(change, "number"),
    id,
    url: `${options.connection.baseUrl.replace(/\/+$/, "")}/change_request.do?sys_id=${id}`,
    title: rawOf(change, "short_description"),
    project: { id: "change_request", name: "change_request" },
    type: named(change, "type"),
    state: named(change, "state"),
    onHold: neededOf(change, "on_hold") !== "false",
    active: neededOf(change, "active") === "true",
    conflict: neededOf(change, "conflict_status"),
    requester: account(change, "requested_by") ?? account(change, "opened_by"),
    window: { start: instant(windowStart), end: instant(windowEnd) },
    binding: {
      services: valuesOf(change, service),
      environments: valuesOf(change, environment),
      releases: releases.flatMap((field) => valuesOf(change, field)),
    },
  };
}

/**
 * The answers of people, and ServiceNow's own sum of them where it says more: it may still be pending after a first
 * approval, and standard changes are approved with nobody asked. The sum has no person.
 */
export function approvalsOf(change: Row, approvers: readonly Row[]): readonly Approval[] {
  const latest = utcInstantOf(rawOf(change, "approval_set"));
  const answers = approvers.flatMap((row) => {
    const answer = ANSWERS.get(neededOf(row, "state")) ?? "pending";
    if (answer === "not-asked") return [];
    const at = answer === "pending" ? undefined : earlier(utcInstantOf(rawOf(row, "sys_updated_on")), latest);
    return [{ answer, by: account(row, "approver"), at, group: groupOf(row) }];
  });
  const answer = decisionOf(change);
  const isTold = answer === "approved" && answers.length > 0;
  return isTold ? answers : [...answers, { answer, by: undefined, at: undefined, group: undefined }];
}

/**
 * An answer is no later than the last touch of its record, which a remark moves too, and no later than the moment at which
 * ServiceNow took all answers together for an approval (`approval_set`, empty before).
 */
function earlier(touched: string | undefined, sum: string | undefined): string | undefined {
  return touched === undefined || sum === undefined ? touched : [touched, sum].sort()[0];
}

/**
 * Whoever opened the change, since who requests it can be edited: the field that says so, and, among those who are asked to approve,
 * the account that created the record, of which ServiceNow keeps the name of the login (`sys_created_by`).
 */
export function openersOf(change: Row, approvers: readonly Row[]): readonly Account[] {
  const creator = rawOf(change, "sys_created_by");
  const created = approvers.filter((row) => creator !== "" && rawOf(row, "approver.user_name") === creator);
  return [account(change, "opened_by"), ...created.map((row) => account(row, "approver"))].filter(
    (each) => each !== undefined,
  );
}

/** What ServiceNow makes of all answers together; what it says in words of its own is still pending. */
export function decisionOf(change: Row): Approval["answer"] {
  return SUMS.get(neededOf(change, "approval")) ?? "pending";
}

/** Choices of `sysapproval_approver.state`; each other one is taken for an answer that is still to come. */
const ANSWERS: ReadonlyMap<string, Approval["answer"] | "not-asked"> = new Map([
  ["approved", "approved"],
  ["rejected", "declined"],
  ["cancelled", "not-asked"],
  ["not_required", "not-asked"],
  ["duplicate", "not-asked"],
]);

/** Choices of `change_request.approval`. */
const SUMS: ReadonlyMap<string, Approval["answer"]> = new Map([
  ["approved", "approved"],
  ["rejected", "declined"],
]);

function named(row: Row, field: string) {
  return { id: neededOf(row, field), name: shownOf(row, field) };
}

function account(row: Row, field: string): Account | undefined {
  const id = rawOf(row, field);
  return id === "" ? undefined : { id, name: shownOf(row, field) };
}

function groupOf(row: Row): string | undefined {
  const group = shownOf(row, "group.assignment_group");
  return group === "" ? undefined : group;
}

/** Of a reference, what people see: its raw value is the id of another record. Lists of references are separated by commas. */
function valuesOf(row: Row, field: string | undefined): readonly string[] {
  if (field === undefined) return [];
  const raw = rawOf(row, field).trim();
  if (raw === "") return [];
  const isReference = raw.split(",").every((part) => SYS_ID.test(part.trim()));
  return isReference
    ? shownOf(row, field)
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "")
    : [raw];
}
