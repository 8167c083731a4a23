import type { Proof } from "../change.ts";
import type { Json } from "../json.ts";
import type { Bump, Callers, Readers, Severity } from "../rule.ts";
import type { Reasoning } from "./decide.ts";
import type { SchemaNode } from "./document.ts";
import { type EditKindName, effectOf, judgementOf } from "./edit-kinds.ts";
import type { NotationKindName } from "./notation-kinds.ts";
import type { Languages } from "./patterns.ts";
import type { Tolerance, TolerantReading } from "./tolerant-reading.ts";

export type Direction = "input" | "output";

/** One edit of a schema, before it belongs to a tool. */
export interface SchemaEdit {
  readonly rule: string;
  readonly kind: EditKindName | "notation";
  /** The severity by the rule alone, for the readers who are asked about. */
  readonly usual: Severity;
  readonly pointer: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly message: string;
  readonly notes: readonly string[];
  readonly severity?: Severity;
  readonly bump?: Bump;
  readonly proof?: Proof;
  /** While the walk is under way: the shared definitions in which the edit stands. */
  readonly within?: readonly string[];
}

/** Where in the value a pair of nodes stands. */
export interface Where {
  /** For people: `filter.limit`, `items[].id`; empty at the root. */
  readonly path: string;
  /** Inside an object that is not the root. */
  readonly nested: boolean;
  /** Directly the items of an array. */
  readonly items: boolean;
  /** Inside `anyOf` or `oneOf`. */
  readonly alternatives: boolean;
  /** The construct through which the pair was reached, when it has rules of its own. */
  readonly through: "map" | "pattern" | "reference" | "recursive-reference" | undefined;
}

export const ROOT: Where = { path: "", nested: false, items: false, alternatives: false, through: undefined };

/** The place of a named property below another. */
export function below(where: Where, name: string): Where {
  return { ...where, path: where.path === "" ? name : `${where.path}.${name}`, nested: true, items: false };
}

/** What one edit states; see {@link SchemaEdit}. */
export interface Statement {
  readonly pointer: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  /** What happened, without the place: `maximum lowered from 500 to 100`. */
  readonly what: string;
  readonly notes?: readonly string[];
  readonly severity?: Severity;
  readonly bump?: Bump;
  readonly proof?: Proof;
}

type ComparePair = (baseline: SchemaNode, candidate: SchemaNode, where: Where) => void;

/** What all comparisons of one pair of schemas share: the options, what was found, and the way down. */
export interface Walk {
  readonly direction: Direction;
  readonly callers: Callers;
  readonly readers: Readers;
  readonly languages: Languages;
  readonly reasoning: Reasoning;
  /** How tolerant readers take a schema. */
  readonly tolerantly: Readonly<Record<Tolerance, TolerantReading>>;
  /** Compares two nodes further down. */
  readonly compare: ComparePair;
  readonly emit: (kind: EditKindName, where: Where, statement: Statement) => void;
  readonly notation: (
    kind: NotationKindName,
    where: Where,
    statement: Omit<Statement, "severity" | "bump" | "proof">,
  ) => void;
  /** Runs a part of the walk and returns what it found instead of adding it. */
  readonly collect: (part: () => void) => readonly SchemaEdit[];
  /** As `collect`; `forget` has what was compared meanwhile compared again where it is met elsewhere. */
  readonly trial: (part: () => void) => { readonly edits: readonly SchemaEdit[]; readonly forget: () => void };
  readonly add: (edits: readonly SchemaEdit[]) => void;
}

/** The words for a place in a sentence. */
export function placeWords(direction: Direction, path: string): string {
  if (path === "") return direction === "input" ? "the arguments" : "the result";
  return direction === "input" ? `argument ${path}` : `result field ${path}`;
}

/**
 * The edit of a statement; `undefined` when the kind does not occur in this direction. What tolerant readers cope with, they
 * cope with inside maps and shared definitions as well, whose rules are those of strict readers.
 */
export function schemaEdit(
  kind: EditKindName,
  {
    direction,
    where,
    statement,
    readers = "strict",
  }: {
    readonly direction: Direction;
    readonly where: Where;
    readonly statement: Statement;
    readonly readers?: Readers;
  },
): SchemaEdit | undefined {
  const judgement = judgementOf(throughKind(kind, where, direction), direction);
  if (judgement === undefined) return undefined;
  const lowered = readers === "tolerant" ? judgementOf(kind, direction)?.tolerant : undefined;
  const severity = statement.severity ?? lowered?.[0];
  const bump = statement.bump ?? lowered?.[1];
  return {
    rule: judgement.id,
    kind,
    usual: lowered?.[0] ?? judgement.outcome[0],
    pointer: statement.pointer,
    before: statement.before,
    after: statement.after,
    message: sentence(placeWords(direction, where.path), statement.what),
    notes: statement.notes ?? [],
    ...(severity === undefined ? {} : { severity }),
    ...(bump === undefined ? {} : { bump }),
    ...(statement.proof === undefined ? {} : { proof: statement.proof }),
  };
}

/** An edit that means the same; the message is `what` as it stands. */
export function notationEdit(
  kind: NotationKindName,
  direction: Direction,
  statement: Pick<Statement, "pointer" | "what" | "before" | "after">,
): SchemaEdit {
  return {
    rule: `${direction}-${kind}`,
    kind: "notation",
    usual: "notation",
    pointer: statement.pointer,
    before: statement.before,
    after: statement.after,
    message: statement.what,
    notes: [],
  };
}

/** `argument limit is new`, but `argument limit: maximum was 500, is 100`. */
function sentence(place: string, what: string): string {
  return /^(?:is|was|has|lost) /.test(what) ? `${place} ${what}` : `${place}: ${what}`;
}

const THROUGH = {
  map: ["map-narrowed", "map-widened"],
  pattern: ["patternProperties-narrowed", "patternProperties-widened"],
  reference: ["ref-target-narrowed", "ref-target-widened"],
  "recursive-reference": ["recursive-ref-narrowed", "recursive-ref-widened"],
} as const;

/**
 * The more special id wins: an edit inside a map, a pattern or a shared definition has the id of that construct, unless it is
 * judged in another way than fewer or more values are.
 */
function throughKind(kind: EditKindName, where: Where, direction: Direction): EditKindName {
  if (where.through === undefined) return kind;
  const [narrowed, widened] = THROUGH[where.through];
  const effect = effectOf(kind);
  const special = effect === "narrow" ? narrowed : effect === "widen" ? widened : kind;
  return judgementOf(special, direction)?.outcome[0] === judgementOf(kind, direction)?.outcome[0] ? special : kind;
}

/** Whether an edit of this effect can hurt in a direction: narrowing hurts callers, widening hurts readers. */
export function canHurt(kind: EditKindName | "notation", direction: Direction): boolean {
  return kind !== "notation" && effectOf(kind) === (direction === "input" ? "narrow" : "widen");
}
