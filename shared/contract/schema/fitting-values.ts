import { canonicalText } from "../canonical.ts";
import type { Json } from "../json.ts";
import { sentBy } from "./decide.ts";
import type { SchemaNode } from "./document.ts";
import { accepts, type Truth } from "./evaluate.ts";
import { weightOf } from "./example-search.ts";
import { examplesAt, examplesOf } from "./examples.ts";
import { exampleOfFormat } from "./formats.ts";
import type { Step } from "./value-path.ts";
import { type View, Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { holds, nodeOf, partAt, type SidesOfWitness, type WitnessQuestion } from "./witness-question.ts";

/** Values of one source that are tried. */
const TRIED = 400;
/** Fitting values from which the plainest is taken. */
const CHOICES = 6;
/** Schemas applied to values in one search at most. */
export const STEPS = 50_000;
/** Schemas applied to a value that cost as much as one node that is looked at. */
const STEPS_OF_ONE_NODE = 10;
/** Characters of a witness at most: a longer one convinces nobody. */
const LENGTH_LIMIT = 5_000;

/** What speaks for compatibility while a counterexample is looked for. */
export interface Evidence {
  /** Values that show nothing, with what the consumer says of them: weighed only when nothing else shows the edit. */
  readonly rest: { readonly value: Json; readonly received: Truth; readonly maySend: (value: Json) => boolean }[];
  /** Whether each value was clearly accepted or refused, and none was left out. */
  sure: boolean;
}

/** How many different values of the producer the consumer accepts, and whether all of the answers were clear. */
export function evidenceFor({ rest, sure }: Evidence, { producer }: SidesOfWitness): { tried: number; sure: boolean } {
  const budget = { steps: STEPS };
  const accepted = new Set<string>();
  let clear = sure;
  for (const { value, received, maySend } of rest) {
    if (!maySend(value)) continue;
    const sent = accepts(nodeOf(producer), value, budget);
    // What is refused by the producer says nothing, whatever the consumer does.
    if (sent === undefined || (sent === true && received === undefined)) clear = false;
    if (sent === true && received === true) accepted.add(canonicalText(value));
  }
  return { tried: accepted.size, sure: clear };
}

/** Values that show the edit as far as the own evaluator can tell, plainest first. */
export function fittingValues(
  question: WitnessQuestion,
  {
    sides,
    path,
    evidence = { rest: [], sure: true },
    onEffort,
    confirms = () => true,
  }: {
    readonly sides: SidesOfWitness;
    readonly path: readonly Step[] | undefined;
    readonly evidence?: Evidence;
    readonly onEffort: (effort: number) => void;
    /** What is asked of a value last. */
    readonly confirms?: (value: Json) => boolean;
  },
): readonly Json[] {
  const [sub, sup] = [nodeOf(sides.producer), nodeOf(sides.consumer)];
  const sent = sentBy(sub, question.callers === "declared");
  const budget = { steps: STEPS };
  const found: Json[] = question.known === undefined || weightOf(question.known) > LENGTH_LIMIT ? [] : [question.known];
  const viewer = new Viewer();
  const look = (values: readonly Json[], maySend: (value: Json) => boolean) => {
    if (values.length > TRIED) evidence.sure = false;
    for (const value of values.slice(0, TRIED)) {
      if (found.length >= CHOICES) return;
      if (budget.steps <= 0 || weightOf(value) > LENGTH_LIMIT) {
        evidence.sure = false;
        continue;
      }
      const shows = question.effect === "refused" || (path !== undefined && holds(value, path));
      // Most values do not fit: whether a caller would send one takes longer to see, and is asked last.
      if (!shows || !fits(question, sides, value, budget, { evidence, maySend })) continue;
      if (maySend(value) && confirms(value)) found.push(value);
    }
  };
  const onCut = () => {
    evidence.sure = false;
  };
  const options = {
    viewer,
    onCut,
    onEffort,
    sizes: sizesIn(sides.consumer.root),
    patterns: patternsAt(sup, path ?? [], viewer),
  };
  // What the producer's own schema suggests is plainest; the consumer's limits are looked at where that shows nothing.
  const sources = [
    ...(path === undefined ? [] : [false, true]).flatMap((thorough) => [
      { values: () => examplesAt(sub, path ?? [], { ...options, thorough }), maySend: sent.probably },
      { values: () => examplesAt(sup, path ?? [], { ...options, thorough }), maySend: sent.strictly },
    ]),
    { values: () => examplesOf(sub, viewer, onEffort), maySend: sent.probably },
    { values: () => examplesOf(sup, viewer, onEffort), maySend: sent.strictly },
  ];
  for (const { values, maySend } of sources) {
    if (found.length > 0) break;
    look(values(), maySend);
  }
  onEffort((STEPS - budget.steps) / STEPS_OF_ONE_NODE);
  const sample = path === undefined ? undefined : sampleAt(sub, path, viewer);
  return found
    .map((value) => ({
      value,
      effort: effortOf(value),
      away: path !== undefined && !holds(value, path) ? 1 : 0,
      // A server may check formats, whatever the schema language says of them.
      misshapen: sample !== undefined && isOtherText(partAt(value, path ?? []), sample) ? 1 : 0,
    }))
    .filter(({ effort }) => effort <= LENGTH_LIMIT)
    .sort((left, right) => left.away - right.away || left.misshapen - right.misshapen || left.effort - right.effort)
    .map(({ value }) => value);
}

/** The plain value of the format that a schema gives a part; `undefined` where it gives none. */
function sampleAt(node: SchemaNode, path: readonly Step[], viewer: Viewer): string | undefined {
  return exampleOfFormat(viewAt(node, path, viewer)?.string.format?.value ?? "");
}

/** What a schema demands of a part that is a text. */
function patternsAt(node: SchemaNode, path: readonly Step[], viewer: Viewer): readonly string[] {
  return viewAt(node, path, viewer)?.string.patterns.map(({ value }) => value) ?? [];
}

/** What a schema says of a part; `undefined` where the path names no certain one. */
function viewAt(node: SchemaNode, path: readonly Step[], viewer: Viewer): View | undefined {
  let part = node;
  for (const step of path) {
    if (step.kind === "undeclared") return undefined;
    const { object, array } = viewer.view(part);
    part = step.kind === "item" ? itemNode(array, step.index) : (object.properties.get(step.name) ?? []);
  }
  return viewer.view(part);
}

function isOtherText(part: Json | undefined, sample: string): boolean {
  return typeof part === "string" && part !== sample;
}

/** Sizes that a schema speaks of, at most. */
const SIZES = 12;
const SIZE_KEYWORDS: ReadonlySet<string> = new Set(
  "minLength maxLength minItems maxItems minProperties maxProperties".split(" "),
);

/** The sizes that a schema speaks of anywhere, the smallest first. */
function sizesIn(schema: Json): readonly number[] {
  const found = new Set<number>();
  const stack: Json[] = [schema];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (SIZE_KEYWORDS.has(key) && typeof child === "number" && Number.isInteger(child) && child >= 0)
        found.add(child);
      else stack.push(child as Json);
    }
  }
  return [...found].sort((left, right) => left - right).slice(0, SIZES);
}

/** How hard a value is to take in: its length, each number as one sign, and blanks in it, which people overlook. */
function effortOf(value: Json): number {
  const text = canonicalText(value).replaceAll(/-?\d+/g, "0");
  return text.length + 4 * (text.split('""').length - 1);
}

/** Whether a value does what is asked for, as far as the own evaluator can tell. */
export function fits(
  { effect }: WitnessQuestion,
  { producer, consumer, written }: SidesOfWitness,
  value: Json,
  budget: { steps: number },
  told?: { readonly evidence: Evidence; readonly maySend: (value: Json) => boolean },
): boolean {
  const wanted = effect === "ignored";
  const received = accepts(nodeOf(consumer), value, budget);
  if (received !== wanted) {
    told?.evidence.rest.push({ value, received, maySend: told.maySend });
    return false;
  }
  if (written !== undefined && accepts(nodeOf(written), value, budget) !== false) return false;
  const sent = accepts(nodeOf(producer), value, budget);
  if (sent === undefined && told !== undefined) told.evidence.sure = false;
  return sent === true;
}
