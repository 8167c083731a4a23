import type { Subject } from "../contract/change.ts";
import { growthOf, type ToolCost } from "../contract/context-cost.ts";
import type { Bump, Severity } from "../contract/rule.ts";
import type { ContractReport, FailOn } from "../gates/contract-report.ts";

/** The title of the section that holds the changes of a severity. */
export const SECTION_TITLES: Readonly<Record<Severity, string>> = {
  breaking: "What agents lose",
  risky: "What may differ silently",
  review: "What steers agents: please read",
  safe: "Compatible",
  notation: "Same meaning, written differently",
};

/** Flags of changed texts, as the contract room gives them, in words. */
const FLAG_WORDS: ReadonlyMap<string, string> = new Map([
  ["imperative", "it gives more orders than before"],
  ["rewritten", "less than half of its words stayed"],
  ["drift: the schemas did not change with the text", "the schemas did not change with it"],
]);

/** What stands there in the candidate, behind a message that may have said "now" itself. */
export function nowWords(message: string, value: string): string {
  return /\bnow\b/u.test(message) ? value : `now ${value}`;
}

/** A note of a change for people. */
export function noteWords(note: string): string {
  const [, alike] = /^similarity ([01]\.\d\d)$/u.exec(note) ?? [];
  return alike === undefined ? (FLAG_WORDS.get(note) ?? note) : `${Math.round(Number(alike) * 100)} % alike`;
}

/** How a subject is called in a sentence. */
export const SUBJECT_WORDS: Readonly<Record<Subject["kind"], string>> = {
  tool: "tool",
  prompt: "prompt",
  resource: "resource",
  template: "resource template",
  server: "server",
};

/** Names of subjects in a line at most, when they came or went as a whole, and when they share an edit. */
export const NAMES_IN_LIST = 12;
export const NAMES_IN_TITLE = 3;

/** `1 change`, `3,214 changes`. */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** A whole number with commas between thousands. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** `a`, `a and b`, `a, b and c`; with more than `shown` items `a, b, c and 22 more`. Items are used as they are. */
export function enumerate(items: readonly string[], shown: number): string {
  const rest = items.length - shown;
  const head = rest > 0 ? [...items.slice(0, shown), `${thousands(rest)} more`] : items;
  if (head.length < 2) return head.join("");
  return `${head.slice(0, -1).join(", ")} and ${head.at(-1)}`;
}

/** The words with a capital letter in front. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first 12 hex digits of a digest, as people compare them. */
export function shortDigest(digest: string): string {
  return digest.replace(/^[\w-]+:/u, "").slice(0, 12);
}

/**
 * How the changes count by severity, worst first, without the zeros: `7 breaking · 2 risky`; `no changes`. Those that
 * somebody answers for count too, and are counted once more at the end: `7 breaking · 2 risky (3 acknowledged)`.
 */
export function countWords(report: ContractReport): string {
  const { breaking, risky, review, safe, notation } = report.summary;
  const parts = [
    [breaking, "breaking"],
    [risky, "risky"],
    [review, "to review"],
    [safe, "compatible"],
    [notation, "notation only"],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, word]) => `${thousands(number)} ${word}`);
  const answered = report.changes.filter(({ acknowledged }) => acknowledged !== undefined).length;
  const more = answered === 0 ? "" : ` (${thousands(answered)} acknowledged)`;
  return (words.join(" · ") || "no changes") + more;
}

/** Whether a change of this severity makes a gate with this setting say no. */
export function failsOn(severity: Severity, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const severities = ["breaking", "risky", "review"] as const;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((failing) => failing === severity);
}

/** Under which rules the contracts were compared. */
export function optionWords({ callers, readers, formats, failOn }: ContractReport["options"]): string {
  const asserted = formats === "assertion" ? ", formats asserted" : "";
  return `callers ${callers}, readers ${readers}${asserted}; fails on ${failOn === "never" ? "nothing" : failOn}`;
}

/** What the changes ask of the version, and what was declared; `version` is plain text from outside. */
export interface VersionWords {
  readonly needed: Bump;
  readonly declared: Bump | null;
  readonly enough: boolean;
  /** `1.4.2 → 1.5.0 in package.json`, `null` when no version was declared. */
  readonly version: string | null;
}

/** The version question of a report, ready for words. */
export function versionWords(report: ContractReport): VersionWords {
  const order = ["none", "patch", "minor", "major"];
  const { declaredVersions, declaredBump, requiredBump } = report;
  return {
    needed: requiredBump,
    declared: declaredBump,
    enough: declaredBump === null || order.indexOf(declaredBump) >= order.indexOf(requiredBump),
    version:
      declaredVersions === null
        ? null
        : `${declaredVersions.baseline} → ${declaredVersions.candidate} in ${declaredVersions.source}`,
  };
}

/** `about 3,600 tokens (+386, +12 %)`. */
export function tokenWords(tokens: Pick<ContractReport["tokens"], "baseline" | "candidate">): string {
  const delta = tokens.candidate - tokens.baseline;
  const sign = delta > 0 ? "+" : "−";
  const percent = tokens.baseline === 0 ? "" : `, ${sign}${Math.round((Math.abs(delta) / tokens.baseline) * 100)} %`;
  const change = delta === 0 ? "" : ` (${sign}${thousands(Math.abs(delta))}${percent})`;
  return `about ${thousands(tokens.candidate)} tokens${change}`;
}

/** `+120 (300 → 420)` or `+80 (new)`: what a tool adds to the cost of the list. */
export function growthWords(tool: ToolCost): string {
  const how = tool.baseline === null ? "new" : `${thousands(tool.baseline)} → ${thousands(tool.candidate ?? 0)}`;
  return `+${thousands(growthOf(tool))} (${how})`;
}
