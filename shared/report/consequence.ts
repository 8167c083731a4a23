import type { Change } from "../contract/change.ts";
import { enumerate } from "./words.ts";

/** Breaking by rule, and about what people are told: no agent fails by it. */
const TOLD_WRONG: ReadonlyMap<string, string> = new Map([
  ["server-version-not-bumped", "the declared version rises less than the changes ask for"],
  ["server-version-decreased", "the declared version goes down"],
  ["contract-file-outdated", "the committed contract file is not what the candidate serves"],
]);

/** Whether an agent can fail or become unsafe by a change that breaks. */
export function concernsAgents({ rule }: Change): boolean {
  return !TOLD_WRONG.has(rule);
}

/** What changes that break come to, to stand behind their number; empty without any. */
export function consequenceOf(breaking: readonly Change[]): string {
  if (breaking.some(concernsAgents)) return ", agents that work today can fail";
  const wrong = [...TOLD_WRONG].filter(([id]) => breaking.some(({ rule }) => rule === id)).map(([, words]) => words);
  return wrong.length === 0 ? "" : `: ${enumerate(wrong, wrong.length)}`;
}
