import { type Change, SUBJECT_KINDS, type Subject } from "../contract/change.ts";
import { wholeShape } from "./blocks.ts";
import { concernsAgents } from "./consequence.ts";
import { nameWords } from "./plain.ts";
import { count, enumerate, SUBJECT_WORDS } from "./words.ts";

/**
 * What the breaking changes cost, for someone who reads nothing else: `3 tools and 1 prompt are gone`, `calls to search
 * can be refused`. A subject counts in each phrase that is true of it; few are named, as the server names them. Empty
 * without breaking changes that agents feel.
 */
export function impactOf(changes: readonly Change[]): readonly string[] {
  const breaking = changes.filter((change) => change.severity === "breaking");
  if (!breaking.some(concernsAgents)) return [];
  const renamed = breaking.filter((change) => change.renamedTo !== undefined);
  const rest = breaking.filter((change) => change.renamedTo === undefined);
  const isGone = (change: Change): boolean => wholeShape(change) === "gone";
  const gone = rest.filter(isGone);
  const others = rest.filter((change) => !isGone(change));
  const refused = others.filter((change) => change.direction === "input");
  const results = others.filter((change) => change.direction === "output");
  const promises = others.length - refused.length - results.length;
  return [
    ...phrase(gone, (subjects, one) => `${subjects} ${one ? "is" : "are"} gone`),
    ...phrase(renamed, (subjects, one) => `${subjects} ${one ? "has" : "have"} another name`),
    ...phrase(refused, (subjects) => `calls to ${subjects} can be refused`),
    ...phrase(results, (subjects) => `results of ${subjects} can be refused by readers`),
    ...(promises === 0
      ? []
      : [`${count(promises, promises === breaking.length ? "promise" : "other promise")} broken`]),
  ];
}

/** So many subjects are named; more are counted. */
const NAMED = 2;

function phrase(changes: readonly Change[], words: (subjects: string, one: boolean) => string): readonly string[] {
  const subjects = new Map(changes.map(({ subject }) => [`${subject.kind} ${subject.name}`, subject]));
  if (subjects.size === 0) return [];
  const parts = subjects.size > NAMED ? counted([...subjects.values()]) : [...subjects.values()].map(named);
  return [words(enumerate(parts, parts.length), subjects.size === 1)];
}

function named(subject: Subject): string {
  const name = nameWords(subject.name, 60);
  if (subject.kind === "server") return "the server";
  return subject.kind === "tool" ? name : `${SUBJECT_WORDS[subject.kind]} ${name}`;
}

function counted(subjects: readonly Subject[]): readonly string[] {
  const kinds = SUBJECT_KINDS.filter((kind) => subjects.some((subject) => subject.kind === kind));
  return kinds.map((kind) => count(subjects.filter((subject) => subject.kind === kind).length, SUBJECT_WORDS[kind]));
}
