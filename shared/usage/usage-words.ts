import type { Window } from "./window.ts";

/** `12,345 recorded calls`, `0 of 12,345 recorded calls`; plain text. */
export function callWords(calls: number, of = calls): string {
  return `${calls === of ? "" : `${thousands(calls)} of `}${thousands(of)} recorded ${of === 1 ? "call" : "calls"}`;
}

/** Characters of a foreign name in a sentence. */
const NAME_LENGTH = 80;

/** A name of a recording in quotation marks, cut to a length, with everything that a reader cannot see as an escape. */
export function quotedName(name: string): string {
  return JSON.stringify(name.slice(0, NAME_LENGTH)).replace(UNSEEN, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** `in 31 days (2026-10-01 to 2026-11-01)`, the days in UTC. */
export function spanWords({ from, to, days }: Window): string {
  if (from === null || to === null) return "at times that were not recorded";
  const length = days === 0 ? "less than a day" : days === 1 ? "1 day" : `${thousands(days)} days`;
  return `in ${length} (${dayOf(from)} to ${dayOf(to)})`;
}

/** The day of a time in UTC, as YYYY-MM-DD. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
