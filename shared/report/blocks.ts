import { type Change, SUBJECT_KINDS, type Subject } from "../contract/change.ts";

/** The same edit on one or more subjects: one change for each. */
export type SameEdit = readonly [Change, ...Change[]];

/**
 * What a reader takes in at once.
 * `gone`, `added`, `renamed`: several subjects as a whole, all under one rule. `merged`: several that became one.
 * `edits`: all edits that the same subjects share; usually those of one tool, or of the 25 tools of a group.
 */
export interface Block {
  readonly shape: WholeShape | "edits";
  readonly subjects: readonly [Subject, ...Subject[]];
  readonly edits: readonly [SameEdit, ...SameEdit[]];
}

export type WholeShape = "gone" | "added" | "renamed" | "merged";

export interface BlockOptions {
  /** Edits in one block at most; the rest follow in blocks of their own. Default without limit. */
  readonly limit?: number;
  /** Whether edits of one rule with the same words are one, though their values differ. For lists without values. */
  readonly sameWords?: boolean;
}

/**
 * Arranges the changes of one severity for people: first subjects as a whole, then edits that many subjects share, then
 * the others by subject; within each by kind of subject, tools first, and then in the order of the report. What somebody
 * answers for stands last and by itself: edits with different answers are not one.
 */
export function blocksOf(changes: readonly Change[], options: BlockOptions = {}): readonly Block[] {
  const { limit = Number.MAX_SAFE_INTEGER, sameWords = false } = options;
  const whole = groupBy(changes, wholeKey);
  const edits = groupBy(changes, (change) => {
    if (wholeKey(change) !== null) return null;
    const same = sameWords ? JSON.stringify([change.rule, change.subject.kind, change.message]) : change.group;
    return same + answeredKey(change);
  });
  const blocks = [
    ...whole.map((group): Block => {
      const shape = group.length === 1 ? "edits" : (wholeShape(group[0]) ?? "edits");
      return { shape, subjects: subjectsOf(group), edits: [group] };
    }),
    ...groupBy(edits, (edit) => {
      return JSON.stringify([
        edit[0].acknowledged === undefined,
        subjectsOf(edit).map(({ kind, name }) => [kind, name]),
      ]);
    })
      .flatMap((sharing) => portions(sharing, limit))
      .map((sharing): Block => ({ shape: "edits", subjects: subjectsOf(sharing[0]), edits: sharing })),
  ];
  return blocks.toSorted((left, right) => rankOf(left) - rankOf(right));
}

/** What happened to the subject as a whole; `null` when only a part of it changed. */
export function wholeShape({ rule, subject, pointer }: Change): WholeShape | null {
  if (rule === "tools-consolidated") return "merged";
  if (!rule.startsWith(`${subject.kind}-`)) return null;
  if (/-renamed\b/u.test(rule)) return "renamed";
  if (pointer !== "") return null;
  if (/-removed\b/u.test(rule)) return "gone";
  return /-added\b/u.test(rule) ? "added" : null;
}

/** How many changes a block stands for: a group counts once per subject. */
export function changesIn(block: Block): number {
  return block.edits.reduce((sum, edit) => sum + edit.length, 0);
}

/** How many changes each rule has, the most frequent first. */
export function countByRule(changes: readonly Change[]): readonly (readonly [rule: string, number: number])[] {
  return groupBy(changes, (change) => change.rule)
    .map((group) => [group[0].rule, group.length] as const)
    .sort((left, right) => right[1] - left[1]);
}

function subjectsOf(edit: SameEdit): readonly [Subject, ...Subject[]] {
  const [first, ...rest] = edit;
  return [first.subject, ...rest.map((change) => change.subject)];
}

function portions<Item>(items: readonly Item[], size: number): readonly (readonly [Item, ...Item[]])[] {
  const result: [Item, ...Item[]][] = [];
  for (let start = 0; start < items.length; start += size) {
    const [first, ...rest] = items.slice(start, start + size);
    if (first !== undefined) result.push([first, ...rest]);
  }
  return result;
}

function wholeKey(change: Change): string | null {
  const shape = wholeShape(change);
  if (shape === null) return null;
  const whole = [change.rule, change.subject.kind, shape === "merged" ? (change.renamedTo ?? null) : null];
  return JSON.stringify(whole) + answeredKey(change);
}

/** Tells edits apart by who answers for them; empty for the open ones. */
function answeredKey({ acknowledged }: Change): string {
  return acknowledged === undefined ? "" : JSON.stringify(acknowledged);
}

function rankOf(block: Block): number {
  const [edit] = block.edits;
  const answered = edit[0].acknowledged === undefined ? 0 : 3;
  const shape = answered + (wholeShape(edit[0]) !== null ? 0 : block.subjects.length > 1 ? 1 : 2);
  return shape * SUBJECT_KINDS.length + SUBJECT_KINDS.indexOf(block.subjects[0].kind);
}

/** The items by their key, in the order of the first of each; items without a key are left out. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): readonly [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
