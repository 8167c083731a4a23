/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
export function ended(text: string): string {
  const line = text.trimEnd();
  return /[.!?…]$/u.test(line) ? line : `${line}.`;
}
