import type { Window } from "./window.ts";

/** `12,345 recorded calls`, `0 of 12,345 recorded calls`; plain text. */
export function callWords(calls: number, of = calls): string {
  return `${calls === of ? "" : `${thousands(calls)} of `}${thousands(of)} recorded ${of === 1 ? "call" : "calls"}`;
}

/** `in 31 days (2026-10-01 to 2026-11-01)`, the days in UTC. */
export function spanWords({ from, to, days }: Window): string {
  if (from === null || to === null) return "at times that were not recorded";
  const length = days === 0 ? "less than a day" : days === 1 ? "1 day" : `${thousands(days)} days`;
  return `in ${length} (${dayOf(from)} to ${dayOf(to)})`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
