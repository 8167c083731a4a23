import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { DFA, JS, NFA } from "refa";
import { canonicalText, digestOfText } from "../canonical.ts";
import type { Json } from "../json.ts";

/** States of an automaton; patterns that need more are not decided. */
export const STATE_LIMIT = 1500;
/** Characters of a pattern; longer ones are not decided. */
const LENGTH_LIMIT = 2000;
/** The last Unicode character. */
export const LAST_CHARACTER = 0x10_ff_ff;

/** The strings that a pattern matches. */
export interface Language {
  readonly automaton: DFA;
  readonly complement: DFA;
  /** Equal for equal languages. */
  readonly digest: string;
}

/** Whether a pattern is a regular expression at all (ECMA-262, with or without the `u` flag). */
export function isRegularExpression(pattern: string): boolean {
  return parse(pattern) !== undefined;
}

/**
 * The strings in which a pattern (ECMA-262, unanchored) matches somewhere. `undefined` for one with word boundaries,
 * back-references, inner anchors, look-behind, look-ahead anywhere but behind a leading `^`, or too many states.
 */
export function languageOf(pattern: string): Language | undefined {
  const parsed = parse(pattern);
  const alternatives = parsed?.ast.alternatives.map(demandsOf) ?? [];
  const known = alternatives.filter((alternative) => alternative !== undefined);
  if (parsed === undefined || known.length < alternatives.length) return undefined;
  return bounded(() => {
    const automaton = known.every(({ ahead }) => ahead.length === 0)
      ? automatonOf(known.map(({ whole }) => whole).join("|"), parsed.flags)
      : union(known.map((alternative) => withLookAhead(alternative, parsed.flags)));
    const complement = complementOf(automaton);
    return { automaton, complement, digest: `language:${digestOfText(canonicalText(transitionTable(automaton)))}` };
  });
}

/** What an alternative of a pattern demands of a string: a source that matches it whole, and what must match from its start. */
interface Demands {
  readonly whole: string;
  readonly ahead: readonly { readonly whole: string; readonly negated: boolean }[];
}

function demandsOf(alternative: AST.Alternative): Demands | undefined {
  const elements = [...alternative.elements];
  const from = isEdge(elements[0], "start");
  const behind = from ? elements.slice(1) : elements;
  const body = behind.findIndex((element) => !isLookAhead(element));
  const leading = from ? behind.slice(0, body < 0 ? undefined : body).filter(isLookAhead) : [];
  const whole = wholeSource(behind.slice(leading.length), from);
  const ahead = leading.map(({ alternatives, negate }) => {
    const sources = alternatives.map((one) => wholeSource([...one.elements], true));
    return sources.includes(undefined) ? undefined : { whole: sources.join("|"), negated: negate };
  });
  const known = ahead.filter((one) => one !== undefined);
  return whole === undefined || known.length < ahead.length ? undefined : { whole, ahead: known };
}

/** A source for whole strings, from elements that match from the start (`from`) or anywhere; `undefined` for what is not regular. */
function wholeSource(elements: readonly AST.Element[], from: boolean): string | undefined {
  const to = isEdge(elements.at(-1), "end");
  const inner = to ? elements.slice(0, -1) : elements;
  if (inner.some(hasAssertion)) return undefined;
  const source = inner.map((element) => element.raw).join("");
  return `${from ? "" : "[^]*"}(?:${source})${to ? "" : "[^]*"}`;
}

function withLookAhead({ whole, ahead }: Demands, flags: string): DFA {
  return ahead.reduce(
    (automaton, demand) => {
      const demanded = automatonOf(demand.whole, flags);
      return intersection(automaton, demand.negated ? complementOf(demanded) : demanded);
    },
    automatonOf(whole, flags),
  );
}

/** The smallest automaton of a source without assertions. Throws when it has too many states. */
function automatonOf(source: string, flags: string): DFA {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({ maxNodes: 20_000 });
  const nfa = NFA.fromRegex(
    expression,
    { maxCharacter },
    { assertions: "throw" },
    new NFA.LimitedNodeFactory(STATE_LIMIT * 4),
  );
  return deterministic(nfa);
}

function deterministic(automaton: NFA): DFA {
  const states = DFA.fromFA(automaton, new DFA.LimitedNodeFactory(STATE_LIMIT));
  states.minimize();
  return states;
}

function complementOf(automaton: DFA): DFA {
  const complement = automaton.copy();
  complement.complement();
  return complement;
}

/** The strings of both automata. Throws when it has too many states. */
export function intersection(left: DFA, right: DFA): DFA {
  const both = DFA.fromIntersection(left, right, new DFA.LimitedNodeFactory(STATE_LIMIT * 4));
  both.minimize();
  return both;
}

function union(automata: readonly DFA[]): DFA {
  const [first, ...others] = automata as [DFA, ...DFA[]];
  const all = NFA.fromFA(first, new NFA.LimitedNodeFactory(STATE_LIMIT * 4));
  for (const automaton of others) all.union(automaton);
  return deterministic(all);
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

function isLookAhead(element: AST.Element): element is AST.LookaheadAssertion {
  return element.type === "Assertion" && element.kind === "lookahead";
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
export function bounded<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}
