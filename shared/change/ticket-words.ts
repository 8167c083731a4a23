import type { Account, Named } from "./ticket.ts";
import type { AllowList } from "./ticket-rules.ts";

/** Values as one text for people. */
export function listed(values: readonly string[]): string {
  return values.length === 0 ? "nothing" : values.join(", ");
}

/** A value with its id, which is what is compared. */
export function named({ id, name }: Named | Account): string {
  return id === name ? id : `${name} (${id})`;
}

/** What an allow-list allows. */
export function allowed({ ids, names }: AllowList): string {
  return ids.length > 0 ? `one with the id ${ids.join(" or ")}` : names.join(" or ");
}
