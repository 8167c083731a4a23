import type { DFA } from "refa";

type State = DFA["initial"];

/** How long the strings of a language are, in Unicode characters. */
export interface WordLengths {
  readonly least: number;
  /** Infinite where there is no longest one. */
  readonly most: number;
}

/** How long the words of an automaton are at least and at most; `undefined` when it has none. Each state is looked at once. */
export function wordLengths(automaton: DFA): WordLengths | undefined {
  const ending = endingStates(automaton);
  if (!ending.has(automaton.initial)) return undefined;
  return { least: shortest(automaton), most: longest(automaton.initial, { ending, known: new Map() }) };
}

/** The states from which a word can end. */
function endingStates(automaton: DFA): ReadonlySet<State> {
  const sources = new Map<State, State[]>();
  const states = new Set([automaton.initial]);
  for (const state of states) {
    for (const target of state.out.values()) {
      states.add(target);
      sources.set(target, [...(sources.get(target) ?? []), state]);
    }
  }
  const ending = new Set<State>(automaton.finals);
  for (const state of ending) for (const source of sources.get(state) ?? []) ending.add(source);
  return ending;
}

function shortest(automaton: DFA): number {
  const distances = new Map<State, number>([[automaton.initial, 0]]);
  for (const [state, distance] of distances) {
    if (automaton.finals.has(state)) return distance;
    for (const target of state.out.values()) if (!distances.has(target)) distances.set(target, distance + 1);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * How far it is to the farthest end. A state that is met again while its own answer is under way stands on a circle: there is
 * no farthest end then, and none from all that led there.
 */
function longest(
  state: State,
  facts: { readonly ending: ReadonlySet<State>; readonly known: Map<State, number> },
): number {
  const known = facts.known.get(state);
  if (known !== undefined) return known;
  facts.known.set(state, Number.POSITIVE_INFINITY);
  let most = 0;
  for (const target of state.out.values()) {
    if (facts.ending.has(target)) most = Math.max(most, 1 + longest(target, facts));
    if (most === Number.POSITIVE_INFINITY) return most;
  }
  facts.known.set(state, most);
  return most;
}
