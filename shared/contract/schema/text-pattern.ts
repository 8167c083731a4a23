import { Languages } from "./patterns.ts";

/** Characters of a text that is held against a pattern, at most. */
export const TEXT_LIMIT = 200_000;

/** Characters of a pattern that an error shows. */
const SHOWN = 80;

/**
 * Why a regular expression cannot be held against texts from outside; `undefined` = it can. It has to have an automaton: a
 * text that somebody chose can make the engine of the language backtrack for ever. The words name the pattern and what to
 * write instead.
 */
export function textPatternProblem(pattern: string): string | undefined {
  const name = `"${pattern.length > SHOWN ? `${pattern.slice(0, SHOWN)}…` : pattern}"`;
  if (!isRegularExpression(pattern)) return `${name} is no regular expression`;
  if (new Languages().isRegular(pattern)) return undefined;
  return `${name} cannot be run without backtracking; ${INSTEAD}`;
}

const INSTEAD =
  "write it without \\b, back-references, look-behind, look-ahead elsewhere than behind ^ and anchors in the middle, with small counts, or split it into several expectations";

/** Whether a text holds what the pattern describes; never for a pattern with a problem, or a text over {@link TEXT_LIMIT}. */
export function matchesTextPattern(pattern: string, text: string): boolean {
  return text.length <= TEXT_LIMIT && new Languages().matches(pattern, text) === true;
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") !== undefined;
  } catch {
    return false;
  }
}
