/**
 * The known word that a mistyped one probably meant, or `undefined` when none is near: at most a third of the word's
 * letters may differ, two in a short one (a swapped pair counts once), or the one has to begin with the other.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const candidates = known
    .map((candidate) => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= allowedDistance(word) || isCutShort(word, candidate))
    .sort((left, right) => left.distance - right.distance);
  return candidates[0]?.candidate;
}

/** A trailing `; did you mean "…"?`, or nothing when no known word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}

// Words come from a file and may be long; beyond this a comparison says nothing and costs much.
const LONGEST_WORD = 100;

function allowedDistance(word: string): number {
  if (word.length > LONGEST_WORD) return -1;
  return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}

function isCutShort(word: string, candidate: string): boolean {
  return word.length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate));
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
function distanceBetween(left: string, right: string): number {
  if (left.length > LONGEST_WORD || right.length > LONGEST_WORD) return Number.POSITIVE_INFINITY;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = cell(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      let best = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, cell(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, right.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
