/**
 * The words of an identifier in lower case: `getIssueComments`, `get_issue_comments` and `get-issue.comments` all give
 * get, issue, comments.
 */
export function nameWords(name: string): readonly string[] {
  return name
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Equal for names that differ by upper case and separators only; empty for a name without letters and digits. */
export function styleKey(name: string): string {
  return nameWords(name).join("");
}

/** Whether a name keeps to the guidance of MCP 2025-11-25: 1 to 128 of `[A-Za-z0-9_.-]`. A SHOULD, not a MUST. */
export function isGuidedName(name: string): boolean {
  return /^[A-Za-z0-9_.-]{1,128}$/.test(name);
}

/** How alike two identifiers are by the words they share, from 0 to 1. */
export function nameSimilarity(left: string, right: string): number {
  const a = new Set(nameWords(left));
  const b = new Set(nameWords(right));
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Whether a word of a tool's name says what is done rather than to what. */
export function isVerb(word: string): boolean {
  return VERBS.has(word);
}

const VERBS = new Set(
  (
    "get list create update delete read write manage set add remove search find fetch run execute query edit move copy " +
    "open close start stop check show view describe put post patch upload download send submit request cancel merge " +
    "assign push fork star unstar enable disable insert replace rename archive restore validate generate export import"
  ).split(" "),
);
