import * as z from "zod";
import { misconfigured } from "./refusal.ts";

export const SYS_ID = /^[0-9a-f]{32}$/;
/** The part of a query by which the Table API tells both values of a field. */
export const BOTH_VALUES = { sysparm_display_value: "all", sysparm_exclude_reference_link: "true" };

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** A field with both of its values: the raw one, and the one that people see, in the account's language and time zone. */
const cell = z.object({
  value: scalar.nullish().transform((value) => value ?? ""),
  display_value: scalar.nullish().transform((value) => value ?? ""),
});

const row = z.record(z.string(), z.unknown());

/** A record as `sysparm_display_value=all` and the Change Management API give it. */
export type Row = z.output<typeof row>;

export const rowsReply = z.object({ result: z.array(row) });
export const rowReply = z.object({ result: row });

/** The raw value of a field; empty where it is empty, or not shown to this account. */
export function rawOf(from: Row, field: string): string {
  return cell.safeParse(from[field]).data?.value ?? "";
}

/** Whether this account sees a field, be it empty. */
export function isShown(from: Row, field: string): boolean {
  return cell.safeParse(from[field]).success;
}

/** What people see of a field. */
export function shownOf(from: Row, field: string): string {
  return cell.safeParse(from[field]).data?.display_value ?? "";
}

/** The raw value of a field that every record has. One that is not there is hidden from this account, not empty. */
export function neededOf(from: Row, field: string): string {
  const value = rawOf(from, field);
  if (value !== "") return value;
  throw misconfigured(`ServiceNow does not show the field ${field} of the record: let this account read it.`);
}
