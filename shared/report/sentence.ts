/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
export function ended(text: string): string {
  const line = text.trimEnd();
  return /[.!?…]$/u.test(line) ? line : `${line}.`;
}

/** A sentence as a phrase of another one: without its full stop. */
export function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

/** What somebody wrote, on one line; empty = nothing. */
export function onOneLine(text = ""): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
