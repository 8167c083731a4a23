import { isDisjointWith } from "refa";
import type { FormatReading } from "../rule.ts";
import { ASSERTED_FORMATS } from "./formats.ts";
import { bounded, intersection, LAST_CHARACTER, type Language, languageOf, STATE_LIMIT } from "./pattern-language.ts";
import { shortestWords } from "./shortest-words.ts";
import { type WordLengths, wordLengths } from "./word-lengths.ts";

/** What a schema demands of a string: each pattern matches, and its count of Unicode characters is within the bounds. */
export interface StringDemands {
  readonly patterns: readonly string[];
  readonly minLength: number;
  readonly maxLength: number;
}

/** How the strings that one pattern matches relate to those of another. */
export type LanguageRelation = "equal" | "narrower" | "wider" | "different" | "unknown";

/**
 * Regular languages of JSON Schema patterns: ECMA-262, unanchored, on code points (JSON Schema 2020-12 core, 6.4).
 * Patterns that have no language here (see {@link languageOf}) have every question about them answered "unknown". One instance serves one comparison and compiles each pattern once; it never
 * backtracks, so hostile patterns cost no more than their automaton.
 */
export class Languages {
  readonly #compiled = new Map<string, Language | undefined>();
  readonly #relations = new Map<string, LanguageRelation>();
  readonly #samples = new Map<string, readonly string[]>();
  readonly #implied = new Map<string, boolean>();
  readonly #lengths = new Map<string, WordLengths | undefined>();
  /** How `format` is read in all schemas whose strings this instance speaks of. */
  readonly formats: FormatReading;

  constructor({ formats = "annotation" }: { readonly formats?: FormatReading } = {}) {
    this.formats = formats;
  }

  /** The pattern of a format that is asserted; `undefined` for one that demands nothing. */
  assertedPattern(format: string | undefined): string | undefined {
    if (format === undefined || this.formats === "annotation") return undefined;
    return ASSERTED_FORMATS.get(format)?.pattern;
  }

  /** How the strings that `left` matches relate to those that `right` matches: `narrower` = all of them and fewer. */
  compare(left: string, right: string): LanguageRelation {
    if (left === right) return "equal";
    const key = `${left}\u0000${right}`;
    const known = this.#relations.get(key);
    if (known !== undefined) return known;
    const relation = this.#relate(left, right);
    this.#relations.set(key, relation);
    return relation;
  }

  /** Whether questions about a pattern have an answer here. */
  isRegular(pattern: string): boolean {
    return this.#language(pattern) !== undefined;
  }

  /** Whether a pattern matches a string; `undefined` when the pattern has no language here. */
  matches(pattern: string, text: string): boolean | undefined {
    const language = this.#language(pattern);
    return language?.automaton.test([...text].map((character) => character.codePointAt(0) ?? 0));
  }

  /** Whether no string matches both; `undefined` when not known. */
  disjoint(left: string, right: string): boolean | undefined {
    const a = this.#language(left);
    const b = this.#language(right);
    if (a === undefined || b === undefined) return undefined;
    return bounded(() => isDisjointWith(a.automaton, b.automaton, STATE_LIMIT * 20));
  }

  /** Whether a pattern is known to match every string, so that it demands nothing. */
  isUniversal(pattern: string): boolean {
    return this.#language(pattern)?.complement.isEmpty === true;
  }

  /** A text that is equal for patterns of the same language, the pattern itself when it has none here. */
  normalForm(pattern: string): string {
    return this.#language(pattern)?.digest ?? pattern;
  }

  /**
   * Some short strings that a pattern matches, readable ones first, and of a format one that people know; empty when it
   * matches nothing or is not known. Half characters, which patterns can ask for and texts cannot have, are left out.
   */
  samples(pattern: string, most: number): readonly string[] {
    const key = `${most} ${pattern}`;
    const known = this.#samples.get(key);
    if (known !== undefined) return known;
    const language = this.#language(pattern);
    const format = this.formats === "assertion" ? formatOfPattern(pattern) : undefined;
    const words = language === undefined ? [] : shortestWords(language.automaton, most);
    const samples = [...(format === undefined ? [] : [format.example]), ...words.filter((word) => word.isWellFormed())];
    this.#samples.set(key, samples);
    return samples;
  }

  /**
   * Some short strings that a pattern matches and another one does not, readable ones first; `undefined` as the first pattern is
   * one that matches every string. Empty when there are none or it is not known.
   */
  samplesOutside(pattern: string | undefined, other: string, most: number): readonly string[] {
    const key = JSON.stringify([most, pattern, other]);
    const known = this.#samples.get(key) ?? this.#samplesOutside(pattern, other, most);
    this.#samples.set(key, known);
    return known;
  }

  #samplesOutside(pattern: string | undefined, other: string, most: number): readonly string[] {
    const outside = this.#language(other)?.complement;
    const own = pattern === undefined ? undefined : this.#language(pattern)?.automaton;
    if (outside === undefined || (pattern !== undefined && own === undefined)) return [];
    const both = own === undefined ? outside : bounded(() => intersection(own, outside));
    return both === undefined ? [] : shortestWords(both, most).filter((word) => word.isWellFormed());
  }

  /** How long the strings that a pattern matches are; `undefined` when it matches none, or has no language here. */
  lengths(pattern: string): WordLengths | undefined {
    if (!this.#lengths.has(pattern)) {
      const language = this.#language(pattern);
      // Below the whole range of characters, one of them may be half of a pair.
      const known = language !== undefined && language.automaton.maxCharacter === LAST_CHARACTER;
      this.#lengths.set(pattern, known ? wordLengths(language.automaton) : undefined);
    }
    return this.#lengths.get(pattern);
  }

  /** Whether it is known that each string that meets all demands is matched by a pattern. */
  implies(demands: StringDemands, pattern: string): boolean {
    const { patterns, minLength, maxLength } = demands;
    const within = (own: string) => ["equal", "narrower"].includes(this.compare(own, pattern));
    if (this.isUniversal(pattern) || patterns.some(within)) return true;
    const key = JSON.stringify([pattern, minLength, maxLength, ...patterns]);
    const known = this.#implied.get(key) ?? this.#impliedTogether(demands, pattern);
    this.#implied.set(key, known);
    return known;
  }

  /** Whether the demands together leave only strings that a pattern matches. */
  #impliedTogether({ patterns, minLength, maxLength }: StringDemands, pattern: string): boolean {
    const longest = maxLength === Number.POSITIVE_INFINITY ? "" : maxLength;
    const sized = minLength > 0 || longest !== "" ? [`^[^]{${minLength},${longest}}$`] : [];
    const demands = [...patterns, ...sized];
    if (demands.length === 0 || (longest !== "" && (minLength > longest || longest > STATE_LIMIT))) return false;
    const wanted = this.#language(pattern);
    const [first, ...others] = demands.flatMap((demand) => this.#language(demand)?.automaton ?? []);
    if (wanted === undefined || first === undefined) return false;
    const disjoint = bounded(() => {
      const both = others.reduce((left, right) => intersection(left, right), first);
      return isDisjointWith(both, wanted.complement, STATE_LIMIT * 20);
    });
    return disjoint === true;
  }

  #relate(left: string, right: string): LanguageRelation {
    const a = this.#language(left);
    const b = this.#language(right);
    if (a === undefined || b === undefined) return "unknown";
    if (a.digest === b.digest) return "equal";
    const leftFits = bounded(() => isDisjointWith(a.automaton, b.complement, STATE_LIMIT * 20));
    const rightFits = bounded(() => isDisjointWith(b.automaton, a.complement, STATE_LIMIT * 20));
    if (leftFits === undefined || rightFits === undefined) return "unknown";
    if (leftFits) return rightFits ? "equal" : "narrower";
    return rightFits ? "wider" : "different";
  }

  #language(pattern: string): Language | undefined {
    if (!this.#compiled.has(pattern)) this.#compiled.set(pattern, languageOf(pattern));
    return this.#compiled.get(pattern);
  }
}

/** The format that stands behind an asserted pattern. */
export function formatOfPattern(pattern: string): { readonly name: string; readonly example: string } | undefined {
  for (const [name, format] of ASSERTED_FORMATS)
    if (format.pattern === pattern) return { name, example: format.example };
  return undefined;
}
