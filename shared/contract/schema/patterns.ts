import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { DFA, isDisjointWith, JS, NFA } from "refa";
import { canonicalText, digestOfText } from "../canonical.ts";
import type { Json } from "../json.ts";
import type { FormatReading } from "../rule.ts";
import { ASSERTED_FORMATS } from "./formats.ts";
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

/** States of an automaton; patterns that need more are not decided. */
const STATE_LIMIT = 1500;
/** Characters of a pattern; longer ones are not decided. */
const LENGTH_LIMIT = 2000;

/** The last Unicode character. */
const LAST_CHARACTER = 0x10_ff_ff;

interface Language {
  readonly automaton: DFA;
  readonly complement: DFA;
  /** Equal for equal languages. */
  readonly digest: string;
}

/**
 * Regular languages of JSON Schema patterns: ECMA-262, unanchored, on code points (JSON Schema 2020-12 core, 6.4).
 * Patterns with look-around, word boundaries, back-references, inner anchors or too many states have no language here:
 * every question about them answers "unknown". One instance serves one comparison and compiles each pattern once; it never
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
    if (!this.#compiled.has(pattern)) this.#compiled.set(pattern, compile(pattern));
    return this.#compiled.get(pattern);
  }
}

function intersection(left: DFA, right: DFA): DFA {
  return DFA.fromIntersection(left, right, new DFA.LimitedNodeFactory(STATE_LIMIT * 4));
}

/** The format that stands behind an asserted pattern. */
export function formatOfPattern(pattern: string): { readonly name: string; readonly example: string } | undefined {
  for (const [name, format] of ASSERTED_FORMATS)
    if (format.pattern === pattern) return { name, example: format.example };
  return undefined;
}

/** Whether a pattern is a regular expression at all (ECMA-262, with or without the `u` flag). */
export function isRegularExpression(pattern: string): boolean {
  return parse(pattern) !== undefined;
}

function compile(pattern: string): Language | undefined {
  const whole = anchoredSource(pattern);
  if (whole === undefined) return undefined;
  return bounded(() => {
    const { expression, maxCharacter } = JS.Parser.fromLiteral(whole).parse({ maxNodes: 20_000 });
    const nfa = NFA.fromRegex(
      expression,
      { maxCharacter },
      { assertions: "throw" },
      new NFA.LimitedNodeFactory(STATE_LIMIT * 4),
    );
    const automaton = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(STATE_LIMIT));
    automaton.minimize();
    const complement = automaton.copy();
    complement.complement();
    return { automaton, complement, digest: `language:${digestOfText(canonicalText(transitionTable(automaton)))}` };
  });
}

/** A pattern that matches whole strings, from one that matches anywhere; `undefined` for what is not regular. */
function anchoredSource(pattern: string): { source: string; flags: string } | undefined {
  const parsed = parse(pattern);
  if (parsed === undefined) return undefined;
  const alternatives: string[] = [];
  for (const alternative of parsed.ast.alternatives) {
    const elements = [...alternative.elements];
    const from = isEdge(elements[0], "start");
    const to = isEdge(elements.at(-1), "end");
    const inner = elements.slice(
      from ? 1 : 0,
      to ? elements.length - (elements.length === 1 && from ? 0 : 1) : undefined,
    );
    if (inner.some(hasAssertion)) return undefined;
    const source = inner.map((element) => element.raw).join("");
    alternatives.push(`${from ? "" : "[^]*"}(?:${source})${to ? "" : "[^]*"}`);
  }
  return { source: alternatives.join("|"), flags: parsed.flags };
}

function parse(pattern: string): { ast: AST.Pattern; flags: string } | undefined {
  if (pattern.length > LENGTH_LIMIT) return undefined;
  for (const unicode of [true, false]) {
    try {
      const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode });
      return { ast, flags: unicode ? "u" : "" };
    } catch {
      // Without the u flag some more escapes are allowed, and validators fall back to that.
    }
  }
  return undefined;
}

function isEdge(element: AST.Element | undefined, kind: "start" | "end"): boolean {
  return element?.type === "Assertion" && element.kind === kind;
}

function hasAssertion(element: AST.Element): boolean {
  let found = false;
  visitRegExpAST(element, {
    onAssertionEnter: () => {
      found = true;
    },
    onBackreferenceEnter: () => {
      found = true;
    },
  });
  return found;
}

/** The transitions of a minimal automaton with its states numbered in the order of a breadth-first walk. */
function transitionTable(automaton: DFA): Json {
  const numbers = new Map([[automaton.initial, 0]]);
  const rows: Json[] = [];
  for (const node of numbers.keys()) {
    const byTarget = new Map<number, number[][]>();
    for (const [range, target] of node.out.entries()) {
      if (!numbers.has(target)) numbers.set(target, numbers.size);
      const number = numbers.get(target) ?? 0;
      const ranges = byTarget.get(number) ?? [];
      const last = ranges.at(-1);
      if (last !== undefined && last[1] === range.min - 1) last[1] = range.max;
      else ranges.push([range.min, range.max]);
      byTarget.set(number, ranges);
    }
    rows.push([automaton.finals.has(node), [...byTarget].map(([target, ranges]) => [target, ranges])]);
  }
  return rows;
}

/**
 * The result of a computation with automata, `undefined` when there is none: the library throws when a bound of states is
 * passed, on assertions, and on automata over different alphabets. Each of them means "not known" to whoever asks.
 */
function bounded<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}
