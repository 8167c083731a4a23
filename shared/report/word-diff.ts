import { diffWords } from "diff";
import { cutText, visibleText } from "./escape.ts";

/** A stretch of text that stayed, went or came. */
export interface TextPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A line break within a piece; a change of it is a change of the text. */
const LINE_BREAK = "↵";

/**
 * What changed between two texts, word by word, on one line: invisible characters as code points, line breaks as `↵`, long
 * stretches that stayed cut to a few words around the changes. `null` when the texts have little in common or are so
 * long that a word diff would not help a reader: show them one after the other then.
 */
export function wordDiff(before: string, after: string): readonly TextPiece[] | null {
  const [left, right] = [oneLine(before), oneLine(after)];
  if (Math.max(left.length, right.length) > LONGEST) return null;
  const parts = diffWords(left, right, { maxEditLength: 400 });
  if (parts === undefined) return null;
  const pieces = parts.map(
    (part): TextPiece => ({ kind: part.added ? "added" : part.removed ? "removed" : "same", text: part.value }),
  );
  const common = pieces.reduce((sum, piece) => sum + (piece.kind === "same" ? wordsIn(piece.text) : 0), 0);
  if (common * 3 < Math.min(wordsIn(left), wordsIn(right))) return null;
  return pieces.map((piece, index) =>
    piece.kind === "same" ? { ...piece, text: shortened(piece.text, index === 0, index === pieces.length - 1) } : piece,
  );
}

/** A text on one line as {@link wordDiff} shows it, cut to `length` characters. */
export function quoted(text: string, length: number): string {
  return cutText(oneLine(text), length);
}

const LONGEST = 20_000;
const CONTEXT = 6;

function oneLine(text: string): string {
  return visibleText(cutText(text, 2 * LONGEST))
    .trim()
    .replace(/\s+/gu, (space) => (space.includes("\n") ? ` ${LINE_BREAK} ` : " "));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Keeps `CONTEXT` words next to a change; the rest of what stayed is `…`. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
  const words = core.split(" ");
  const head = isFirst ? [] : words.slice(0, CONTEXT);
  const tail = isLast ? [] : words.slice(-CONTEXT);
  if (words.length <= head.length + tail.length + 2) return text;
  return `${isFirst ? "" : lead}${[...head, "…", ...tail].join(" ")}${isLast ? "" : trail}`;
}
