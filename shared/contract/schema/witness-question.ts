import { isJsonArray, isJsonObject, type Json, member } from "../json.ts";
import type { Callers } from "../rule.ts";
import { rootPosition, type SchemaDocument, type SchemaNode, schemaDocument } from "./document.ts";
import type { Languages } from "./patterns.ts";
import { argumentsRoot } from "./root-edits.ts";
import { type Step, valuePath } from "./value-path.ts";
import type { Direction } from "./walk.ts";

/** One edit of a schema for which a whole value is wanted. */
export interface WitnessQuestion {
  readonly direction: Direction;
  readonly callers: Callers;
  readonly before: Json;
  readonly after: Json;
  /** The old schema itself, where `before` is what tolerant readers make of it: what it accepts surprises none of them. */
  readonly written?: Json;
  /** JSON pointer of the edit, below `/inputSchema` or `/outputSchema`, on either side. */
  readonly pointer: string;
  /** Where a refusal may stand as well: a renamed property has two places. */
  readonly renamedTo?: string;
  /** `refused`: one side refuses what the other sends. `ignored`: both accept it, and one no longer hears a part of it. */
  readonly effect: "refused" | "ignored";
  /** A whole value that was found already; it is tried first. */
  readonly known?: Json;
}

/** The two sides by what they do: the producer's values reach the consumer. */
export interface SidesOfWitness {
  readonly producer: SchemaDocument;
  readonly consumer: SchemaDocument;
  /** See {@link WitnessQuestion.written}. */
  readonly written: SchemaDocument | undefined;
  /** What stands at the pointer may stand on one side only; the candidate is looked at first. */
  readonly documents: readonly SchemaDocument[];
}

/** The two schemas of a question by what they do. */
export function sidesOf(
  { direction, before, after, written: raw }: WitnessQuestion,
  languages: Languages,
): SidesOfWitness {
  const root = (schema: Json) => (direction === "input" ? argumentsRoot(schema) : schema);
  const pointer = direction === "input" ? "/inputSchema" : "/outputSchema";
  // Both documents start at the same pointer; a mark keeps their views apart.
  const [baseline, candidate] = [
    schemaDocument(root(before), `<${pointer}`, languages),
    schemaDocument(root(after), `>${pointer}`, languages),
  ];
  const documents = [candidate, baseline];
  const written = raw === undefined ? undefined : schemaDocument(root(raw), `=${pointer}`, languages);
  return direction === "input"
    ? { producer: baseline, consumer: candidate, documents, written }
    : { producer: candidate, consumer: baseline, documents, written };
}

/** The way to the part of a value that a place in one of the schemas is about; `undefined` when no value leads there. */
export function pathOf(pointer: string, { documents }: SidesOfWitness): readonly Step[] | undefined {
  const paths = documents.map((document) => valuePath(document, document.pointer.slice(0, 1) + pointer));
  const known = paths.filter((path) => path !== undefined);
  // The side on which the place exists leads further in.
  return known.reduce<readonly Step[] | undefined>(
    (best, path) => (best === undefined || path.length > best.length ? path : best),
    undefined,
  );
}

/** The whole schema of a side. */
export function nodeOf(document: SchemaDocument): SchemaNode {
  return [rootPosition(document)];
}

/** The part of a value to which a path leads; `undefined` where it holds none, or where the path names no certain one. */
export function partAt(value: Json, path: readonly Step[]): Json | undefined {
  let part: Json | undefined = value;
  for (const step of path) {
    if (step.kind === "undeclared" || part === undefined) return undefined;
    if (step.kind === "item") part = isJsonArray(part) ? part[step.index] : undefined;
    else part = isJsonObject(part) ? member(part, step.name) : undefined;
  }
  return part;
}

/** Whether a value holds the part to which a path leads. */
export function holds(value: Json, path: readonly Step[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (step.kind === "item")
    return isJsonArray(value) && value[step.index] !== undefined && holds(value[step.index] as Json, rest);
  if (!isJsonObject(value)) return false;
  if (step.kind === "undeclared") return Object.keys(value).length > 0;
  return Object.hasOwn(value, step.name) && holds(value[step.name] as Json, rest);
}
