/**
 * How alike two texts are: twice the words they share over all their words, from 0 (none) to 1 (the same words, whatever
 * their order, case or punctuation). Characters of scripts without spaces count as words.
 */
export function textSimilarity(left: string, right: string): number {
  return left === right ? 1 : wordSimilarity(textWords(left), textWords(right));
}

/** As {@link textSimilarity}, of texts whose words are known already; 0 when neither has any. */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** The words of a text in lower case, in order. */
export function textWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}_]+/gu;
