import type { Bump, Severity } from "../rule.ts";

/** What an edit does to the set of accepted values: fewer, more, or nothing that a validator sees. */
export type Effect = "narrow" | "widen" | "other";

/** Severity and version bump of a rule. */
export type Outcome = readonly [Severity, Bump];
export const BREAKING: Outcome = ["breaking", "major"];
export const RISKY: Outcome = ["risky", "major"];
export const RISKY_MINOR: Outcome = ["risky", "minor"];
export const REVIEW: Outcome = ["review", "minor"];
export const SAFE: Outcome = ["safe", "minor"];
export const SAFE_PATCH: Outcome = ["safe", "patch"];

/** How one kind of edit is judged in one direction. */
export interface Judgement {
  readonly id: string;
  readonly outcome: Outcome;
  /** With tolerant readers, where it differs. */
  readonly tolerant?: Outcome;
}

/** One kind of edit, with its rule in each direction. */
export interface EditKind {
  readonly effect: Effect;
  readonly input?: Judgement;
  readonly output?: Judgement;
  readonly change: string;
  readonly inputWhy: string;
  readonly outputWhy: string;
}

export const MISSING = "a reader that knows the old list does not find what it was promised";
export const REFUSED = "a call that the old list allows is refused";
export const UNEXPECTED = "a reader that validates with the old list refuses the result";
export const FEWER = "readers get nothing that they did not know";
export const MORE_ACCEPTED = "every old call is still accepted";

/** An edit after which fewer values are accepted: it hurts callers. */
export function narrow(
  input: string | Judgement,
  output: string | Judgement,
  change: string,
  words: { readonly inputWhy?: string; readonly outputWhy?: string; readonly outputBump?: "patch" } = {},
): EditKind {
  return {
    effect: "narrow",
    input: typeof input === "string" ? { id: input, outcome: BREAKING } : input,
    output:
      typeof output === "string" ? { id: output, outcome: words.outputBump === "patch" ? SAFE_PATCH : SAFE } : output,
    change,
    inputWhy: words.inputWhy ?? REFUSED,
    outputWhy: words.outputWhy ?? FEWER,
  };
}

/** An edit after which more values are accepted: it hurts readers. */
export function widen(
  input: string | Judgement,
  output: string | Judgement,
  change: string,
  words: { readonly inputWhy?: string; readonly outputWhy?: string; readonly tolerant?: "risky" } = {},
): EditKind {
  return {
    effect: "widen",
    input: typeof input === "string" ? { id: input, outcome: SAFE } : input,
    output:
      typeof output === "string"
        ? { id: output, outcome: BREAKING, ...(words.tolerant === "risky" ? { tolerant: RISKY_MINOR } : {}) }
        : output,
    change,
    inputWhy: words.inputWhy ?? MORE_ACCEPTED,
    outputWhy: words.outputWhy ?? UNEXPECTED,
  };
}

/** An edit whose effect is not that of fewer or more values, or that is judged by itself in each direction. */
export function other(
  input: Judgement | undefined,
  output: Judgement | undefined,
  change: string,
  inputWhy: string,
  outputWhy = inputWhy,
): EditKind {
  return {
    effect: "other",
    ...(input === undefined ? {} : { input }),
    ...(output === undefined ? {} : { output }),
    change,
    inputWhy,
    outputWhy,
  };
}

/** A judgement in one direction. */
export const as = (id: string, outcome: Outcome, tolerant?: Outcome): Judgement =>
  tolerant === undefined ? { id, outcome } : { id, outcome, tolerant };
