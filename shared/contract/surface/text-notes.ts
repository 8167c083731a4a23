import { textSimilarity, textWords } from "./text-similarity.ts";

/** Below this share of common words a text counts as rewritten. */
const REWRITTEN_BELOW = 0.5;

/** Words that order, widen the scope or praise the speaker; more of them than before is worth a look. */
const ORDERS =
  /\b(?:always|never|must|only|first|instead of|required?|requires|prefer(?:red)?|best|recommended|important|critical|ensure|make sure|do not|don't|should|all|every|any|whenever|mandatory)\b/giu;

/**
 * What a reviewer wants to know of a changed text: its similarity to the old one, and flags that sort the review list:
 * `rewritten` and `imperative`. They never change the severity.
 */
export function textNotes(before: string, after: string): readonly string[] {
  const similarity = textSimilarity(before, after);
  return [
    `similarity ${similarity.toFixed(2)}`,
    ...(similarity < REWRITTEN_BELOW && textWords(before).length > 0 ? ["rewritten"] : []),
    ...(ordersIn(after) > ordersIn(before) ? ["imperative"] : []),
  ];
}

/** The flags of a text that was not there before. */
export function newTextNotes(after: string): readonly string[] {
  return ordersIn(after) > 0 ? ["imperative"] : [];
}

function ordersIn(text: string): number {
  return text.match(ORDERS)?.length ?? 0;
}
