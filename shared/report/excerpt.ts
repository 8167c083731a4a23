import { diffLines } from "diff";
import type { Change } from "../contract/change.ts";
import { isJsonArray, isJsonObject, type Json } from "../contract/json.ts";
import { cutText } from "./escape.ts";

/**
 * Before and after of a change, as short as they can be shown. Texts hold foreign names and are not escaped.
 * `values`: both fit in a line, as JSON; `null` where there was nothing.
 * `lines`: the lines of JSON that differ, with their sign; found when they are asked for.
 * `prose`: text for people and models, to be shown as a word diff.
 */
export type Excerpt =
  | { readonly kind: "none" }
  | { readonly kind: "values"; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "lines"; readonly lines: () => readonly ExcerptLine[] }
  | { readonly kind: "prose"; readonly before: string | null; readonly after: string | null };

/** `…` stands for lines left out. */
export interface ExcerptLine {
  readonly sign: "-" | "+" | " " | "…";
  readonly text: string;
}

/** The excerpt of a change. Values that do not fit are summarised, never cut without a mark. */
export function excerptOf(change: Pick<Change, "before" | "after">): Excerpt {
  const { before, after } = change;
  if (before === null && after === null) return { kind: "none" };
  if (isProse(before, after)) return { kind: "prose", before: asText(before), after: asText(after) };
  if (isScalarList(before) && isScalarList(after)) return listExcerpt(before, after);
  const values = { before: before === null ? null : compact(before), after: after === null ? null : compact(after) };
  const whole = (value: Json, shown: string | null): boolean => value === null || shown === spaced(value);
  if (before === null || after === null || (whole(before, values.before) && whole(after, values.after))) {
    return { kind: "values", ...values };
  }
  return { kind: "lines", lines: () => differingLines(before, after) };
}

/** Whether the message or the subject says already what the excerpt would show, or the whole subject is the value. */
export function isTold(change: Change, excerpt: Excerpt): boolean {
  if (excerpt.kind !== "values") return false;
  if (change.before === change.subject.name && change.after === change.renamedTo) return true;
  const { before, after, message } = change;
  // A word such as optional says more than true and false.
  if (typeof before === "boolean" && typeof after === "boolean") return true;
  const only = before === null ? after : after === null ? before : null;
  if (only !== null && (change.pointer === "" || typeof only === "boolean")) return true;
  return [before, after].every((value) => value === null || tells(message, value));
}

function tells(message: string, value: Json): boolean {
  if (isScalarList(value)) return value.every((item) => says(message, spaced(item)));
  return says(message, typeof value === "string" ? value : spaced(value));
}

/** Whether a sentence holds a text that is not part of a longer word. */
function says(sentence: string, text: string): boolean {
  if (text === "") return false;
  for (let start = sentence.indexOf(text); start >= 0; start = sentence.indexOf(text, start + 1)) {
    const around =
      sentence.slice(Math.max(0, start - 1), start) + sentence.slice(start + text.length, start + text.length + 1);
    if (!/[\p{L}\p{N}_]/u.test(around)) return true;
  }
  return false;
}

/** A JSON value on one line of at most `LINE` characters; larger values lose depth, then members, then their ends. */
export function compact(value: Json): string {
  for (const detail of DETAILS) {
    const text = spaced(value, detail);
    if (text.length <= LINE) return text;
  }
  return cutText(spaced(value, DETAILS.at(-1)), LINE);
}

const LINE = 100;
const LINES = 14;
const LISTED = 8;

interface Detail {
  readonly depth: number;
  readonly members: number;
  readonly text: number;
}

const DETAILS: readonly Detail[] = [
  { depth: 64, members: 1_000, text: 1_000 },
  { depth: 3, members: 6, text: 40 },
  { depth: 2, members: 4, text: 24 },
  { depth: 1, members: 4, text: 16 },
];

/** JSON with a space after commas and colons; `…` for what the detail leaves out. */
function spaced(value: Json, detail: Detail = { depth: Infinity, members: Infinity, text: Infinity }): string {
  if (typeof value === "string") return JSON.stringify(cutText(value, detail.text));
  if (isJsonArray(value)) {
    if (value.length === 0) return "[]";
    if (detail.depth === 0) return `[… ${value.length}]`;
    return `[${kept(value, detail, (item, inner) => spaced(item, inner))}]`;
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value);
    if (members.length === 0) return "{}";
    if (detail.depth === 0) return "{…}";
    return `{${kept(members, detail, ([key, item], inner) => `${JSON.stringify(key)}: ${spaced(item, inner)}`)}}`;
  }
  return JSON.stringify(value);
}

function kept<Item>(items: readonly Item[], detail: Detail, show: (item: Item, inner: Detail) => string): string {
  const inner = { ...detail, depth: detail.depth - 1 };
  const shown = items.slice(0, detail.members).map((item) => show(item, inner));
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(", ");
}

/** Sentences, not tokens: a string that holds white space on at least one side, and no other kind of value. */
function isProse(before: Json, after: Json): boolean {
  const values = [before, after].filter((value) => value !== null);
  return (
    values.every((value) => typeof value === "string") &&
    values.some((value) => typeof value === "string" && (/\S\s+\S/u.test(value) || value.length > LINE))
  );
}

function asText(value: Json): string | null {
  return typeof value === "string" ? value : null;
}

function isScalarList(value: Json): value is readonly (string | number | boolean | null)[] {
  return isJsonArray(value) && value.every((item) => item === null || typeof item !== "object");
}

/** Lists are mostly enum values and required names: what went, what came, and how many stay. */
function listExcerpt(before: readonly Json[], after: readonly Json[]): Excerpt {
  if (before.length + after.length <= 6) {
    const values = { before: compact(before), after: compact(after) };
    if (values.before.length + values.after.length <= LINE) return { kind: "values", ...values };
  }
  return { kind: "lines", lines: () => differingItems(before.map(compact), after.map(compact)) };
}

function differingItems(before: readonly string[], after: readonly string[]): readonly ExcerptLine[] {
  const [left, right] = [new Set(before), new Set(after)];
  const gone = before.filter((item) => !right.has(item));
  const come = after.filter((item) => !left.has(item));
  const stay = before.length - gone.length;
  const same = gone.length + come.length === 0 ? "the same items in another order or number" : `${stay} unchanged`;
  return [...listed(gone, "-"), ...listed(come, "+"), ...(stay > 0 ? [{ sign: "…", text: same } as const] : [])];
}

function listed(items: readonly string[], sign: "-" | "+"): readonly ExcerptLine[] {
  const lines = items.slice(0, LISTED).map((text) => ({ sign, text }));
  const rest = items.length - lines.length;
  return rest > 0 ? [...lines, { sign, text: `… ${rest} more` }] : lines;
}

/** The differing lines of two indented JSON texts, one line around each for orientation. */
function differingLines(before: Json, after: Json): readonly ExcerptLine[] {
  const parts = diffLines(indented(before), indented(after), { maxEditLength: 2_000 });
  if (parts === undefined) {
    return [
      { sign: "-", text: compact(before) },
      { sign: "+", text: compact(after) },
    ];
  }
  const lines = parts.flatMap((part, index) => {
    const texts = part.value.replace(/\n$/u, "").split("\n");
    if (part.added || part.removed) {
      return texts.map((text): ExcerptLine => ({ sign: part.added ? "+" : "-", text: cutText(text, LINE) }));
    }
    return around(texts, { first: index === 0, last: index === parts.length - 1 });
  });
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), { sign: "…", text: `${lines.length - LINES + 1} more lines` }];
}

function around(
  texts: readonly string[],
  edge: { readonly first: boolean; readonly last: boolean },
): readonly ExcerptLine[] {
  const head = edge.first ? [] : texts.slice(0, 1);
  const tail = edge.last ? [] : texts.slice(Math.max(head.length, texts.length - 1));
  const show = (text: string): ExcerptLine => ({ sign: " ", text: cutText(text, LINE) });
  const rest = texts.length - head.length - tail.length;
  const gap: readonly ExcerptLine[] = rest > 0 && !edge.first && !edge.last ? [{ sign: "…", text: "" }] : [];
  return [...head.map(show), ...gap, ...tail.map(show)];
}

/** Indented JSON in which an object or array of scalars that fits stays on its line. */
function indented(value: Json, margin = ""): string {
  const line = spaced(value);
  if (line.length <= 60 || typeof value !== "object" || value === null) return line;
  const inner = `${margin}  `;
  const items = isJsonArray(value)
    ? value.map((item) => inner + indented(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${indented(item, inner)}`);
  const [open, close] = isJsonArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.join(",\n")}\n${margin}${close}`;
}
