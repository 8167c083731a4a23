/** What a hostile text tries. `other-tools` counts in a tool's own text only: instructions may order the server's tools. */
export const INJECTION_KINDS = ["markup", "override", "secrets", "concealment", "exfiltration", "other-tools"] as const;
export type InjectionKind = (typeof INJECTION_KINDS)[number];

/** One order that takes over a model, and how it is written. */
export interface InjectionPattern {
  readonly kind: InjectionKind;
  /** What the text does, in words that finish "the text …". */
  readonly what: string;
  readonly matches: RegExp;
  /** Something in every match that is quick to look for: nearly no text has it, and the patterns are slow to compile. */
  readonly needs?: RegExp;
  /** Lets a match go when the words around it only speak about such texts or forbid them. */
  readonly unless?: (before: string, match: string, surroundings: Surroundings) => boolean;
}

/** What stands around a match. */
export interface Surroundings {
  /** The text right behind the match. */
  readonly after: string;
  /** The names of the server's own tools: what one says about another is no order about somebody else's. */
  readonly ownTools: readonly string[];
}
