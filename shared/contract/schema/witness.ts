import { canonicalText } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, pointerTo } from "../json.ts";
import type { Callers } from "../rule.ts";
import { sentBy } from "./decide.ts";
import { rootPosition, type SchemaDocument, type SchemaNode, schemaDocument } from "./document.ts";
import { accepts, type Truth } from "./evaluate.ts";
import { examplesAt, examplesOf, weightOf } from "./examples.ts";
import type { Languages } from "./patterns.ts";
import { argumentsRoot } from "./root-edits.ts";
import { type Refusal, refusalWords, refusedPlace, type Validator } from "./validator.ts";
import { type Step, valuePath } from "./value-path.ts";
import { Viewer } from "./view.ts";
import type { Direction } from "./walk.ts";

/** One edit of a schema for which a whole value is wanted. */
export interface WitnessQuestion {
  readonly direction: Direction;
  readonly callers: Callers;
  readonly before: Json;
  readonly after: Json;
  /** JSON pointer of the edit, below `/inputSchema` or `/outputSchema`, on either side. */
  readonly pointer: string;
  /** `refused`: one side refuses what the other sends. `ignored`: both accept it, and one no longer hears a part of it. */
  readonly effect: "refused" | "ignored";
  /** A whole value that was found already; it is tried first. */
  readonly known?: Json;
}

/** A whole value, checked with a validator against both sides. */
export interface Witness {
  /** The `arguments` of a call, or a `structuredContent`. */
  readonly value: Json;
  /** Why the side that refuses it does, as a phrase: `/limit must be ≤ 100`. `undefined` for what is ignored. */
  readonly refusal: string | undefined;
}

/** What a search came to. */
export type Search =
  | { readonly state: "shown"; readonly witness: Witness }
  /** Nothing shows it. `tried` values of the one side were all accepted by the other; `sure` = the answer was clear for each. */
  | { readonly state: "not-shown"; readonly tried: number; readonly sure: boolean };

/** What searches share. */
export interface SearchContext {
  readonly languages: Languages;
  readonly validator: Validator;
  /** Told how much a search looked at, in nodes: what it costs hangs on that more than on anything else. */
  readonly onEffort: (effort: number) => void;
}

/** Values of one source that are tried, and fitting ones that go to the validator. */
const TRIED = 400;
const VALIDATED = 6;
/** Fitting values from which the plainest is taken. */
const CHOICES = 6;
const STEPS = 50_000;
/** Schemas applied to a value that cost as much as one node that is looked at. */
const STEPS_OF_ONE_NODE = 10;
/** Characters of a witness at most: a longer one convinces nobody. */
const LENGTH_LIMIT = 5_000;

/**
 * The plainest whole value that shows what an edit does: a call that the baseline accepts and the candidate refuses, a result
 * of the candidate that the baseline's schema refuses, or a call that both accept and one no longer hears. Made from the two
 * schemas alone, checked by the own evaluator and by the validator on both sides.
 */
export function findShown(question: WitnessQuestion, { languages, validator, onEffort }: SearchContext): Search {
  const sides = sidesOf(question, languages);
  const path = pathOf(question.pointer, sides);
  const evidence: Evidence = { rest: [], sure: true };
  const fitting = fittingValues(question, { sides, path, evidence, onEffort });
  let other: Witness | undefined;
  for (const value of fitting.slice(0, VALIDATED)) {
    const smaller = shrunk(value, path ?? [], (tried) => fits(question, sides, tried, { steps: STEPS }));
    const checked = validated(smaller, question, sides, validator);
    if (checked === undefined) continue;
    const own = checked.refusals.find((refusal) => isAbout(refusal, path));
    const refusal = own ?? checked.refusals[0];
    const witness = { value: smaller, refusal: refusal === undefined ? undefined : refusalWords(refusal) };
    if (path === undefined || own !== undefined || question.effect === "ignored") return { state: "shown", witness };
    other ??= witness;
  }
  if (other !== undefined) return { state: "shown", witness: other };
  const { tried, sure } = evidenceFor(evidence, sides);
  return { state: "not-shown", tried, sure: sure && fitting.length === 0 };
}

/** What speaks for compatibility while a counterexample is looked for. */
interface Evidence {
  /** Values that show nothing, with what the consumer says of them: weighed only when nothing else shows the edit. */
  readonly rest: { readonly value: Json; readonly received: Truth; readonly maySend: (value: Json) => boolean }[];
  /** Whether each value was clearly accepted or refused, and none was left out. */
  sure: boolean;
}

/** How many different values of the producer the consumer accepts, and whether all of the answers were clear. */
function evidenceFor({ rest, sure }: Evidence, { producer }: SidesOfWitness): { tried: number; sure: boolean } {
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

/** The two sides by what they do: the producer's values reach the consumer. */
interface SidesOfWitness {
  readonly producer: SchemaDocument;
  readonly consumer: SchemaDocument;
  /** What stands at the pointer may stand on one side only; the candidate is looked at first. */
  readonly documents: readonly SchemaDocument[];
}

function sidesOf({ direction, before, after }: WitnessQuestion, languages: Languages): SidesOfWitness {
  const root = (schema: Json) => (direction === "input" ? argumentsRoot(schema) : schema);
  const pointer = direction === "input" ? "/inputSchema" : "/outputSchema";
  // Both documents start at the same pointer; a mark keeps their views apart.
  const [baseline, candidate] = [
    schemaDocument(root(before), `<${pointer}`, languages),
    schemaDocument(root(after), `>${pointer}`, languages),
  ];
  return direction === "input"
    ? { producer: baseline, consumer: candidate, documents: [candidate, baseline] }
    : { producer: candidate, consumer: baseline, documents: [candidate, baseline] };
}

function pathOf(pointer: string, { documents }: SidesOfWitness): readonly Step[] | undefined {
  const paths = documents.map((document) => valuePath(document, document.pointer.slice(0, 1) + pointer));
  const known = paths.filter((path) => path !== undefined);
  // The side on which the place exists leads further in.
  return known.reduce<readonly Step[] | undefined>(
    (best, path) => (best === undefined || path.length > best.length ? path : best),
    undefined,
  );
}

/** Values that show the edit as far as the own evaluator can tell, plainest first. */
function fittingValues(
  question: WitnessQuestion,
  {
    sides,
    path,
    evidence,
    onEffort,
  }: {
    readonly sides: SidesOfWitness;
    readonly path: readonly Step[] | undefined;
    readonly evidence: Evidence;
    readonly onEffort: SearchContext["onEffort"];
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
      if (shows && fits(question, sides, value, budget, { evidence, maySend }) && maySend(value)) found.push(value);
    }
  };
  const onCut = () => {
    evidence.sure = false;
  };
  const options = { viewer, onCut, onEffort, sizes: sizesIn(sides.consumer.root) };
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
  return found
    .map((value) => ({ value, effort: effortOf(value), away: path !== undefined && !holds(value, path) ? 1 : 0 }))
    .filter(({ effort }) => effort <= LENGTH_LIMIT)
    .sort((left, right) => left.away - right.away || left.effort - right.effort)
    .map(({ value }) => value);
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

function nodeOf(document: SchemaDocument): SchemaNode {
  return [rootPosition(document)];
}

function fits(
  { effect }: WitnessQuestion,
  { producer, consumer }: SidesOfWitness,
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
  const sent = accepts(nodeOf(producer), value, budget);
  if (sent === undefined && told !== undefined) told.evidence.sure = false;
  return sent === true;
}

/** A value without the parts that show nothing, optional members first; the way to the part in question is kept. */
function shrunk(value: Json, path: readonly Step[], stillFits: (value: Json) => boolean): Json {
  if (!isJsonObject(value)) return value;
  const [step, ...rest] = path;
  const kept = step?.kind === "property" ? step.name : undefined;
  let small: Record<string, Json> = { ...value };
  for (const name of Object.keys(value)) {
    if (name === kept || (step !== undefined && step.kind !== "property")) continue;
    const { [name]: _left, ...without } = small;
    if (stillFits(without)) small = without;
  }
  const inner = kept === undefined ? undefined : small[kept];
  if (kept === undefined || inner === undefined || !isJsonObject(inner)) return small;
  return { ...small, [kept]: shrunk(inner, rest, (part) => stillFits({ ...small, [kept]: part })) };
}

/** What the validator says of the side that refuses; `undefined` when it does not agree on one of the sides. */
function validated(
  value: Json,
  { effect }: WitnessQuestion,
  { producer, consumer }: SidesOfWitness,
  validator: Validator,
): { readonly refusals: readonly Refusal[] } | undefined {
  const received = validator.validate(consumer.root, value);
  if (received === undefined || (effect === "refused") !== received.refusals.length > 0) return undefined;
  const sent = validator.validate(producer.root, value);
  return sent !== undefined && sent.refusals.length === 0 ? received : undefined;
}

/** Whether a refusal is about the part that an edit changed, or something in it. */
function isAbout(refusal: Refusal, path: readonly Step[] | undefined): boolean {
  if (path === undefined) return true;
  const place = refusedPlace(refusal);
  let prefix = "";
  for (const step of path) {
    // What has no fixed name is told by what stands around it.
    if (step.kind === "undeclared") break;
    prefix = pointerTo(prefix, step.kind === "item" ? step.index : step.name);
  }
  return place === prefix || place.startsWith(`${prefix}/`) || (refusal.path !== "" && prefix.startsWith(`${place}/`));
}

/** Whether a value holds the part to which a path leads. */
function holds(value: Json, path: readonly Step[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (step.kind === "item")
    return isJsonArray(value) && value[step.index] !== undefined && holds(value[step.index] as Json, rest);
  if (!isJsonObject(value)) return false;
  if (step.kind === "undeclared") return Object.keys(value).length > 0;
  return Object.hasOwn(value, step.name) && holds(value[step.name] as Json, rest);
}
