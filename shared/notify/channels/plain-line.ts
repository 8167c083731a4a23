import { visibleText } from "../../report/escape.ts";

/** A text as one line in which everything can be seen; see `visibleText`. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/gu, " ");
}

/** One line for a place that knows no markup, of at most so many characters; what is cut ends in `…`. */
export function plainLine(text: string, characters: number): string {
  const line = oneLine(text);
  if (line.length <= characters) return line;
  // Neither half a surrogate pair, half an emoji nor half a code point in words.
  return `${line.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF\u200D]+$|⟨[U+0-9A-F]*$/u, "")}…`;
}
