import type { DFA } from "refa";

type State = DFA["initial"];

/** One way on from a state: the characters that lead there. */
interface Transition {
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  readonly target: State;
}

/**
 * Some words of a regular language: the shortest one, and those that leave it at one place and end as soon as they can;
 * shortest first. Each state is looked at once, so that a pattern such as `[0-9a-f]{64}` costs no more than its automaton.
 */
export function shortestWords(automaton: DFA, most: number): readonly string[] {
  const distances = distancesToEnd(automaton);
  if (!distances.has(automaton.initial)) return [];
  const path = shortestPath(automaton.initial, distances);
  const words = new Set([path.map(({ character }) => character).join("")]);
  // An end that can be left again makes one more place to leave at.
  const places = [...path.map(({ state }) => state), path.at(-1)?.transition.target ?? automaton.initial];
  let prefix = "";
  for (const [index, state] of places.entries()) {
    if (words.size >= most * 4) break;
    for (const transition of transitionsOf(state)) {
      if (!distances.has(transition.target) || transition.target === path[index]?.transition.target) continue;
      const rest = shortestPath(transition.target, distances);
      words.add(prefix + characterOf(transition) + rest.map(({ character }) => character).join(""));
    }
    prefix += path[index]?.character ?? "";
  }
  return [...words].sort((left, right) => left.length - right.length).slice(0, most);
}

/** How many characters it takes at least from each state to an end; states without a way to one are left out. */
function distancesToEnd(automaton: DFA): ReadonlyMap<State, number> {
  const sources = new Map<State, State[]>();
  const states = new Set([automaton.initial]);
  for (const state of states) {
    for (const { target } of transitionsOf(state)) {
      states.add(target);
      sources.set(target, [...(sources.get(target) ?? []), state]);
    }
  }
  const distances = new Map<State, number>([...automaton.finals].map((state) => [state, 0]));
  for (const [state, distance] of distances) {
    for (const source of sources.get(state) ?? []) {
      if (!distances.has(source)) distances.set(source, distance + 1);
    }
  }
  return distances;
}

interface PathStep {
  readonly state: State;
  readonly transition: Transition;
  readonly character: string;
}

function shortestPath(from: State, distances: ReadonlyMap<State, number>): readonly PathStep[] {
  const path: PathStep[] = [];
  for (let state = from; (distances.get(state) ?? 0) > 0; ) {
    const left = (distances.get(state) ?? 0) - 1;
    const transition = transitionsOf(state).find(({ target }) => distances.get(target) === left);
    if (transition === undefined) break;
    path.push({ state, transition, character: characterOf(transition) });
    state = transition.target;
  }
  return path;
}

function transitionsOf(state: State): readonly Transition[] {
  const byTarget = new Map<State, { min: number; max: number }[]>();
  for (const [range, target] of state.out.entries()) {
    byTarget.set(target, [...(byTarget.get(target) ?? []), range]);
  }
  return [...byTarget].map(([target, ranges]) => ({ ranges, target }));
}

const READABLE: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x30, 0x39],
  [0x2d, 0x2f],
  [0x20, 0x7e],
];

function characterOf({ ranges }: Transition): string {
  for (const [low, high] of READABLE) {
    for (const range of ranges) {
      const candidate = Math.max(low, range.min);
      if (candidate <= Math.min(high, range.max)) return String.fromCodePoint(candidate);
    }
  }
  return String.fromCodePoint(ranges[0]?.min ?? 0x61);
}
