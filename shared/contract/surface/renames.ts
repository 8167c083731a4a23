import { isVerb, nameSimilarity, nameWords, styleKey } from "./names.ts";
import { textWords, wordSimilarity } from "./text-similarity.ts";

/** What is needed to tell whether one listed thing is another under a new name. */
export interface RenameFacts<T> {
  readonly name: (listed: T) => string;
  /** Its description; empty when there is none. */
  readonly text: (listed: T) => string;
  /** A text that is equal for equal contracts, where equality is cheap to see. */
  readonly shape: (listed: T) => string;
  /** Whether the shape says something: a tool without arguments is like any other such tool. */
  readonly distinctive: (listed: T) => boolean;
  /** Whether two contracts mean the same although their shapes differ. */
  readonly same: (before: T, after: T) => boolean;
}

export interface Renames<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Descriptions must share this much for a pair that only its contract joins. */
const NEAR_TEXT = 0.8;
/** Pairs weighed for one removed thing at most, so that a thousand renames stay cheap. */
const LOOKED_AT = 32;
/** The rarest words of a description by which its like is looked up. */
const RARE_WORDS = 4;

interface Candidate<T> {
  readonly before: Entry<T>;
  readonly after: Entry<T>;
  /** How sure the pair is; larger is surer. */
  readonly weight: number;
}

/** One listed thing with all that it is compared by, made once. */
interface Entry<T> {
  readonly listed: T;
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly text: string;
  readonly textWords: readonly string[];
  readonly shape: string;
}

/**
 * Pairs what was removed with what was added where only the name changed: names that differ by case, separators or a prefix,
 * or equal contracts with near descriptions. The surest pairs are taken first; the answer does not depend on list order.
 */
export function pairRenames<T>(removed: readonly T[], added: readonly T[], facts: RenameFacts<T>): Renames<T> {
  if (removed.length === 0 || added.length === 0) return { pairs: [], removed, added };
  const old = removed.map((listed) => entryOf(listed, facts));
  const now = added.map((listed) => entryOf(listed, facts)).sort(byName);
  const index = new AddedIndex(now, facts);
  const candidates = old.flatMap((before) => index.near(before)).sort(bySurety);
  const successors = new Map<Entry<T>, Entry<T>>();
  const taken = new Set<Entry<T>>();
  for (const { before, after } of candidates) {
    if (successors.has(before) || taken.has(after)) continue;
    successors.set(before, after);
    taken.add(after);
  }
  const gone = new Set([...successors.keys()].map(({ listed }) => listed));
  const arrived = new Set([...taken].map(({ listed }) => listed));
  return {
    pairs: old.flatMap((before) => {
      const after = successors.get(before);
      return after === undefined ? [] : [{ before: before.listed, after: after.listed }];
    }),
    removed: removed.filter((listed) => !gone.has(listed)),
    added: added.filter((listed) => !arrived.has(listed)),
  };
}

function entryOf<T>(listed: T, facts: RenameFacts<T>): Entry<T> {
  const [name, text] = [facts.name(listed), facts.text(listed)];
  return { listed, name, nameWords: nameWords(name), text, textWords: textWords(text), shape: facts.shape(listed) };
}

function byName<T>(left: Entry<T>, right: Entry<T>): number {
  return left.name === right.name ? 0 : left.name < right.name ? -1 : 1;
}

function bySurety<T>(left: Candidate<T>, right: Candidate<T>): number {
  return right.weight - left.weight || byName(left.before, right.before) || byName(left.after, right.after);
}

/** The added things by everything that can lead to them, so that no removed one is compared with all of them. */
class AddedIndex<T> {
  readonly #facts: RenameFacts<T>;
  readonly #byStyle = new Map<string, Entry<T>[]>();
  readonly #bySuffix = new Map<string, Entry<T>[]>();
  readonly #byWords = new Map<string, Entry<T>[]>();
  readonly #byShape = new Map<string, Entry<T>[]>();
  readonly #byShapeAndText = new Map<string, Entry<T>[]>();
  readonly #byTextWord = new Map<string, Entry<T>[]>();

  constructor(added: readonly Entry<T>[], facts: RenameFacts<T>) {
    this.#facts = facts;
    for (const entry of added) {
      enter(this.#byStyle, styleKey(entry.name), entry);
      enter(this.#byWords, entry.nameWords.join(" "), entry);
      for (const suffix of suffixes(entry)) enter(this.#bySuffix, suffix, entry);
      enter(this.#byShape, entry.shape, entry);
      enter(this.#byShapeAndText, shapeAndText(entry), entry);
      for (const word of new Set(entry.textWords)) enter(this.#byTextWord, word, entry);
    }
  }

  near(before: Entry<T>): readonly Candidate<T>[] {
    const weights = new Map<Entry<T>, number>();
    const offer = (after: Entry<T>, weight: number | undefined) => {
      if (weight !== undefined) weights.set(after, Math.max(weight, weights.get(after) ?? 0));
    };
    for (const after of this.#sameStyle(before)) offer(after, 4);
    for (const after of this.#prefixed(before)) offer(after, this.#prefixWeight(before, after));
    for (const after of this.#alike(before)) offer(after, this.#contractWeight(before, after));
    return [...weights].map(([after, weight]) => ({
      before,
      after,
      weight: weight + nameSimilarity(before.name, after.name) / 100,
    }));
  }

  #sameStyle(before: Entry<T>): readonly Entry<T>[] {
    const key = styleKey(before.name);
    return key === "" ? [] : first(this.#byStyle.get(key), LOOKED_AT);
  }

  /** Added names that end with this name, and those that this name ends with. */
  #prefixed(before: Entry<T>): readonly Entry<T>[] {
    const longer = this.#bySuffix.get(before.nameWords.join(" ")) ?? [];
    const shorter = suffixes(before).flatMap((suffix) => this.#byWords.get(suffix) ?? []);
    return first([...longer, ...shorter], LOOKED_AT);
  }

  /**
   * Two words that stay behind a prefix are a name. One word (`get`) is not, and a verb is no prefix (`create_issue_link`
   * does something to `issue_link`): there the contract or the text must agree as well.
   */
  #prefixWeight(before: Entry<T>, after: Entry<T>): number | undefined {
    const [shorter, longer] =
      before.nameWords.length < after.nameWords.length
        ? [before.nameWords, after.nameWords]
        : [after.nameWords, before.nameWords];
    const prefix = longer.slice(0, longer.length - shorter.length);
    if (shorter.length >= 2 && !prefix.some(isVerb)) return 3;
    const agrees = similarity(before, after) >= NEAR_TEXT || this.#sameContract(before, after);
    return agrees ? 2.5 : undefined;
  }

  /** Added things with the same contract, the same text, or rare words of the text. */
  #alike(before: Entry<T>): ReadonlySet<Entry<T>> {
    const words = [...new Set(before.textWords)]
      .map((word) => this.#byTextWord.get(word) ?? [])
      .filter((entries) => entries.length > 0)
      .sort((left, right) => left.length - right.length);
    return new Set([
      ...first(this.#byShapeAndText.get(shapeAndText(before)), LOOKED_AT),
      ...first(this.#byShape.get(before.shape), LOOKED_AT),
      ...words.slice(0, RARE_WORDS).flatMap((entries) => first(entries, LOOKED_AT / RARE_WORDS)),
    ]);
  }

  #contractWeight(before: Entry<T>, after: Entry<T>): number | undefined {
    const silent = before.text === "" && after.text === "";
    const near = silent ? 1 : similarity(before, after);
    if (silent ? !this.#facts.distinctive(before.listed) : near < NEAR_TEXT) return undefined;
    return this.#sameContract(before, after) ? 1 + near : undefined;
  }

  #sameContract(before: Entry<T>, after: Entry<T>): boolean {
    return before.shape === after.shape || this.#facts.same(before.listed, after.listed);
  }
}

function similarity<T>(before: Entry<T>, after: Entry<T>): number {
  return before.text === after.text ? 1 : wordSimilarity(before.textWords, after.textWords);
}

/** What is left of a name without its first words, one or more. */
function suffixes<T>({ nameWords: words }: Entry<T>): readonly string[] {
  return words.slice(1).map((_, position) => words.slice(position + 1).join(" "));
}

function shapeAndText<T>({ shape, text }: Entry<T>): string {
  return `${shape}\u0000${text}`;
}

function first<E>(entries: readonly E[] | undefined, most: number): readonly E[] {
  return (entries ?? []).slice(0, most);
}

function enter<E>(index: Map<string, E[]>, key: string, entry: E): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
