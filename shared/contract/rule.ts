/** How much a change can hurt an agent that works today; see `docs/rules.md`. Ordered from worst to harmless. */
export const SEVERITIES = ["breaking", "risky", "review", "safe", "notation"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The step of a semantic version that a change asks for. Ordered from none to largest. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** Who reads outputs: `strict` = code that validates them, `tolerant` = a model that reads text. */
export const READERS = ["strict", "tolerant"] as const;
export type Readers = (typeof READERS)[number];

/** What callers send: `declared` = only arguments that the list they know declares, `any` = anything. */
export const CALLERS = ["declared", "any"] as const;
export type Callers = (typeof CALLERS)[number];

/**
 * How `format` is read: `annotation` = it says what a string is meant to be, `assertion` = a string that is no such thing is
 * refused. JSON Schema leaves it to whoever validates (2020-12 validation, 7.2).
 */
export const FORMAT_READINGS = ["annotation", "assertion"] as const;
export type FormatReading = (typeof FORMAT_READINGS)[number];

/** From which severity on the contract gate says no. */
export const FAIL_ON = ["breaking", "risky", "review", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The answer of a gate; only `pass` passes. */
export const DECISIONS = ["pass", "fail", "unknown"] as const;
export type Decision = (typeof DECISIONS)[number];

/** The part of a contract that a rule speaks about; the sections of `docs/rules.md`. */
export const RULE_AREAS = [
  "tools",
  "text",
  "inputs",
  "outputs",
  "notation",
  "prompts",
  "resources",
  "server",
  "portability",
] as const;
export type RuleArea = (typeof RULE_AREAS)[number];

/**
 * One row of the rule table. The id is stable: policies name it, so it is never reused or renamed.
 * `severity` and `bump` are those of the usual outcome; a differ may lower or raise one change where its facts are
 * stronger than the rule (the rule names the edit, the proof sets the severity).
 */
export interface Rule {
  readonly id: string;
  readonly area: RuleArea;
  readonly severity: Severity;
  readonly bump: Bump;
  /** With `readers: tolerant`, where it differs. */
  readonly tolerant?: { readonly severity: Severity; readonly bump: Bump };
  /** What was edited, in words: a noun phrase for the table in `docs/rules.md`. */
  readonly change: string;
  /** Whether it is a security finding: to acknowledge one takes a second named person. Default false. */
  readonly security?: true;
  /** Why this severity, in words. */
  readonly why: string;
}

/** -1, 0 or 1 as `left` is worse than, as bad as or less bad than `right`. */
export function compareSeverity(left: Severity, right: Severity): number {
  return Math.sign(SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right));
}

/** The larger of two version bumps. */
export function largerBump(left: Bump, right: Bump): Bump {
  return BUMPS.indexOf(left) >= BUMPS.indexOf(right) ? left : right;
}
