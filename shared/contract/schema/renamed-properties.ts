import type { SchemaNode } from "./document.ts";
import type { NormalForms } from "./normal-form.ts";

/** A property that was renamed. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Candidates looked at for one removed name at most, so that large objects stay linear. */
const CANDIDATE_LIMIT = 40;
/** Pairs of names weighed for one object at most. */
const PAIR_LIMIT = 5_000;
/** Share of letters that two names must have in common, in order, to be near. */
const NEAR = 0.6;

/**
 * Finds removed properties that live on under another name: the same schema, and a name that differs by case and
 * separators, by an added or dropped word, or by a few letters. Each name is used once; the nearest pair wins.
 */
export function renamedProperties(
  removed: ReadonlyMap<string, SchemaNode>,
  added: ReadonlyMap<string, SchemaNode>,
  forms: NormalForms,
): readonly Renamed[] {
  if (removed.size === 0 || added.size === 0) return [];
  const byShape = new Map<string, string[]>();
  for (const [name, node] of added) {
    const shape = forms.digest(node, "shape");
    byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
  }
  let pairsLeft = PAIR_LIMIT;
  const pairs = [...removed].flatMap(([from, node]) =>
    (byShape.get(forms.digest(node, "shape")) ?? [])
      .slice(0, CANDIDATE_LIMIT)
      .filter(() => pairsLeft-- > 0)
      .map((to) => ({ from, to, nearness: nearness(from, to) }))
      .filter((pair) => pair.nearness >= NEAR),
  );
  pairs.sort((left, right) => right.nearness - left.nearness || (left.from + left.to < right.from + right.to ? -1 : 1));
  const used = new Set<string>();
  const found: Renamed[] = [];
  for (const { from, to } of pairs) {
    if (used.has(`-${from}`) || used.has(`+${to}`)) continue;
    used.add(`-${from}`).add(`+${to}`);
    found.push({ from, to });
  }
  return found;
}

/** How near two names are: 1 = the same but for case and separators, 0 = nothing in common. */
function nearness(left: string, right: string): number {
  const [a, b] = [plain(left), plain(right)];
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)) return 0.8;
  return (2 * commonLetters(a, b)) / (a.length + b.length);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Length of the longest common subsequence. */
function commonLetters(left: string, right: string): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const letter of left.slice(0, 80)) {
    const next = [0];
    for (let index = 0; index < right.length; index += 1) {
      next.push(right[index] === letter ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
