import type { Json } from "../contract/json.ts";
import { durationMilliseconds } from "./duration.ts";

/** How the later of two values compares with the earlier one; `unclear` = nobody can say that it is as strict. */
export type Direction = "same" | "stricter" | "looser" | "unclear";

/** Compares two different values of one key; `undefined` = it is not there. */
export type Comparison = (before: Json | undefined, after: Json | undefined) => Direction;

/** What a key means when it is not there. */
export type Absent = "loosest" | "strictest" | "unclear";

/** A choice, from the loosest to the strictest. */
export function choice(...words: readonly (string | boolean)[]): Comparison {
  return byNumber((value) => words.indexOf(value as string | boolean), "unclear");
}

/** A number of which more is stricter. */
export function higher(absent: Absent = "unclear"): Comparison {
  return byNumber((value) => value as number, absent);
}

/** A number of which less is stricter. */
export function lower(absent: Absent = "unclear"): Comparison {
  return byNumber((value) => -(value as number), absent);
}

/** A duration of which more is stricter. */
export function longer(absent: Absent = "unclear"): Comparison {
  return byNumber((value) => durationMilliseconds(String(value)), absent);
}

/** A duration of which less is stricter. */
export function shorter(absent: Absent = "unclear"): Comparison {
  return byNumber((value) => -durationMilliseconds(String(value)), absent);
}

/** A list that is stricter the more it names. */
export function more(absent: Absent = "unclear"): Comparison {
  return bySet("stricter", absent);
}

/** A list that is stricter the less it names. */
export function fewer(absent: Absent = "unclear"): Comparison {
  return bySet("looser", absent);
}

/** Something that is as strict only as long as it stays; its absence may have a place all the same. */
export function fixed(absent: Absent = "unclear"): Comparison {
  return (before, after) => byPresence(before, after, absent) ?? "unclear";
}

/** Something on which no decision depends. */
export const free: Comparison = () => "same";

/** A part that asks for something, so that it is stricter to have it. */
export const asks: Comparison = (before, after) => byPresence(before, after, "loosest") ?? "same";

/** A part that allows something, so that it is stricter not to have it. */
export const allows: Comparison = (before, after) => byPresence(before, after, "strictest") ?? "same";

/** A growth limit, a share as text or a number of tokens: only two of one kind compare. */
export const growth: Comparison = (before, after) => {
  const presence = byPresence(before, after, "loosest");
  if (presence !== undefined) return presence;
  if (typeof before !== typeof after) return "unclear";
  const [old, now] = [Number.parseFloat(String(before)), Number.parseFloat(String(after))];
  return old === now ? "same" : now < old ? "stricter" : "looser";
};

/** A time span as `from` and `to` of local times: stricter when it holds the earlier one. */
export const span: Comparison = (before, after) => {
  if (before === undefined || after === undefined) return "unclear";
  const [old, now] = [before, after] as { readonly from: string; readonly to: string }[];
  if (old === undefined || now === undefined) return "unclear";
  if (now.from <= old.from && now.to >= old.to) return "stricter";
  return now.from >= old.from && now.to <= old.to ? "looser" : "unclear";
};

function byNumber(rank: (value: Json) => number, absent: Absent): Comparison {
  return (before, after) => {
    const presence = byPresence(before, after, absent);
    if (presence !== undefined || before === undefined || after === undefined) return presence ?? "same";
    const difference = rank(after) - rank(before);
    return difference === 0 ? "same" : difference > 0 ? "stricter" : "looser";
  };
}

function bySet(grown: "stricter" | "looser", absent: Absent): Comparison {
  return (before, after) => {
    const presence = byPresence(before, after, absent);
    if (presence !== undefined) return presence;
    const [old, now] = [texts(before), texts(after)];
    const gained = now.some((item) => !old.includes(item));
    const lost = old.some((item) => !now.includes(item));
    if (gained && lost) return "unclear";
    if (!gained && !lost) return "same";
    return gained === (grown === "stricter") ? "stricter" : "looser";
  };
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [];
}

/** What it means that only one of the two is there; `undefined` when both are. */
function byPresence(before: Json | undefined, after: Json | undefined, absent: Absent): Direction | undefined {
  if (before !== undefined && after !== undefined) return undefined;
  if (before === after) return "same";
  if (absent === "unclear") return "unclear";
  return (before === undefined) === (absent === "loosest") ? "stricter" : "looser";
}
