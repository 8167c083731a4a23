import { type Change, makeChange, type Proof } from "./change.ts";
import { type Json, type JsonObject, member, pointerTo, stringMember } from "./json.ts";
import type { Contract } from "./model.ts";
import type { Callers, FormatReading, Readers, Severity } from "./rule.ts";
import { ruleById } from "./rules.ts";
import { dialectOf } from "./schema/dialect.ts";
import { rulesAboutValues, schemaRules } from "./schema/edit-kinds.ts";
import { Languages } from "./schema/patterns.ts";
import { readTolerantly } from "./schema/tolerant-reading.ts";
import { Validator } from "./schema/validator.ts";
import { opaqueIn } from "./schema/why-undecided.ts";
import { withFormats } from "./schema/with-formats.ts";
import { findShown, type Search, type SearchContext } from "./schema/witness.ts";
import type { WitnessQuestion } from "./schema/witness-question.ts";

/** What the changes of one diff are about, and who calls and reads. */
export interface WitnessFacts {
  readonly baseline: Contract;
  readonly candidate: Contract;
  readonly callers: Callers;
  /** Default `strict`. */
  readonly readers?: Readers;
  /** Default `annotation`. */
  readonly formats?: FormatReading;
  /** Severities that the policy sets for rules: what is not confirmed is not lowered below them. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** Searches in one diff at most, worst changes first. */
const SEARCH_LIMIT = 10_000;
/**
 * What all searches of a diff may cost together: nodes looked at, and members and items of the schemas that are searched. A
 * base for one tool that is made to hurt, and a share for each tool, so that a long list of ordinary ones is searched whole.
 */
const EFFORT_LIMIT = { base: 100_000, perTool: 50 };
const SIZE_LIMIT = { base: 1_000_000, perTool: 1_000 };

function within(limit: typeof EFFORT_LIMIT, spent: number, tools: number): boolean {
  return spent <= limit.base + limit.perTool * tools;
}

/**
 * The changes with what shows them: for each schema change that breaks, or drops an argument, a whole call or result that was
 * checked on both sides. Of a group, the first is looked for first. A change whose break nothing shows is `unknown`: unproven;
 * so is one that was not looked at any more.
 */
export function withWitnesses(changes: readonly Change[], facts: WitnessFacts): readonly Change[] {
  const old = facts.readers === "tolerant" ? facts.baseline.tools.map(asTolerantlyRead) : facts.baseline.tools;
  const tools = {
    before: toolsByName(old),
    after: toolsByName(facts.candidate.tools),
    written: facts.readers === "tolerant" ? toolsByName(facts.baseline.tools) : undefined,
  };
  let effort = 0;
  const onEffort = (more: number) => {
    effort += more;
  };
  const languages = new Languages({ formats: facts.formats ?? "annotation" });
  const context = { languages, validator: new Validator(languages), onEffort };
  const searches = new Map<Change, Search>();
  let size = 0;
  for (const change of firstOfGroups(changes).slice(0, SEARCH_LIMIT)) {
    const question = questionOf(change, tools, facts.callers);
    if (question === undefined) continue;
    size += sizeOf(question.before) + sizeOf(question.after);
    if (!within(SIZE_LIMIT, size, tools.before.size) || !within(EFFORT_LIMIT, effort, tools.before.size)) break;
    searches.set(change, findPlausible(question, context));
  }
  return changes.map((change) => {
    const question = questionOf(change, tools, facts.callers);
    if (question === undefined) return change;
    const search = searches.get(change);
    // What clients refuse whatever values fit needs none that shows it.
    if (search?.state !== "shown" && FACTS.test(change.rule)) return change;
    // Nobody looked: what the rule says stands, unproven.
    if (search === undefined)
      return { ...change, proof: change.proof.state === "dropped" ? { state: "dropped" } : NOT_LOOKED_AT };
    if (search.state === "not-shown") {
      const unclear = search.sure ? undefined : opaqueIn([question.before, question.after], languages);
      return unproven(change, { ...search, unclear }, facts.severities);
    }
    const { witness } = search;
    const proof: Proof = {
      state: question.effect === "ignored" ? "dropped" : "refuted",
      witness: witness.value,
      ...(witness.refusal === undefined ? {} : { refusal: witness.refusal }),
    };
    return { ...change, proof };
  });
}

/**
 * As {@link findShown}, but texts are of their formats wherever such a value shows it as well: servers that check formats
 * would answer a replayed call with another reason.
 */
function findPlausible(question: WitnessQuestion, context: SearchContext): Search {
  const plain = findShown(question, context);
  if (plain.state !== "shown") return plain;
  const { direction, before, after } = question;
  const known = withFormats(plain.witness.value, direction === "input" ? before : after, context.languages);
  if (known === plain.witness.value) return plain;
  const plausible = findShown({ ...question, known }, context);
  return plausible.state === "shown" ? plausible : plain;
}

const NOT_LOOKED_AT: Proof = { state: "unknown", reason: "the budget for searches of one comparison was used up" };

const SIZES = new WeakMap<object, number>();

/** How many members and items a schema has, all levels counted. */
function sizeOf(schema: Json): number {
  if (typeof schema !== "object" || schema === null) return 1;
  const known = SIZES.get(schema);
  if (known !== undefined) return known;
  let size = 0;
  const stack: Json[] = [schema];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    size += 1;
    if (typeof value === "object" && value !== null)
      for (const child of Object.values(value)) stack.push(child as Json);
  }
  SIZES.set(schema, size);
  return size;
}

/** Those that stand for a group before their like. */
function firstOfGroups(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  const isFirst = (change: Change) => !seen.has(change.group) && seen.add(change.group) !== undefined;
  const asked = changes.filter(
    ({ direction, severity, proof }) => direction !== null && (severity === "breaking" || proof.state === "dropped"),
  );
  const first = asked.filter(isFirst);
  const chosen = new Set(first);
  return [...first, ...asked.filter((change) => !chosen.has(change))];
}

interface Tools {
  readonly before: ReadonlyMap<string, JsonObject>;
  readonly after: ReadonlyMap<string, JsonObject>;
  /** The old tools themselves, where `before` has them as tolerant readers take them. */
  readonly written: ReadonlyMap<string, JsonObject> | undefined;
}

function toolsByName(tools: Contract["tools"]): ReadonlyMap<string, JsonObject> {
  // Of two tools with one name, the first one was compared.
  return new Map([...tools].reverse().map((tool) => [stringMember(tool, "name") ?? "", tool]));
}

/** What hurts readers who put up with more than the old schema says is a result that even they refuse. */
function asTolerantlyRead(tool: JsonObject): JsonObject {
  const schema = schemaOf(tool, "outputSchema");
  return schema === undefined ? tool : { ...tool, outputSchema: readTolerantly(schema, "values", dialectOf(schema)) };
}

function questionOf(change: Change, tools: Tools, callers: Callers): WitnessQuestion | undefined {
  const { direction, proof, severity, subject, pointer } = change;
  const ignored = proof.state === "dropped";
  if (direction === null || subject.kind !== "tool" || !(severity === "breaking" || ignored)) return undefined;
  // Texts, promises and what client families refuse stand in schemas, too, and no value shows them.
  if (!ABOUT_SCHEMAS.has(change.rule)) return undefined;
  const key = direction === "input" ? "inputSchema" : "outputSchema";
  if (pointer !== `/${key}` && !pointer.startsWith(`/${key}/`)) return undefined;
  const before = schemaOf(tools.before.get(subject.name), key);
  const after = schemaOf(tools.after.get(change.renamedTo ?? subject.name), key);
  if (before === undefined || after === undefined) return undefined;
  const effect = ignored ? "ignored" : "refused";
  const place = oldPlaceOf(change);
  const known = proof.witness === undefined ? {} : { known: proof.witness };
  const renamed = place === pointer ? {} : { renamedTo: pointer };
  const raw = direction === "output" ? schemaOf(tools.written?.get(subject.name), key) : undefined;
  const written = raw === undefined ? {} : { written: raw };
  return { direction, callers, before, after, ...written, pointer: place, ...renamed, effect, ...known };
}

/** Old calls have the old name of a renamed argument, where the change stands at the new one. */
function oldPlaceOf({ rule, pointer, before }: Change): string {
  if (!/^input-(?:optional-)?property-renamed$/.test(rule) || typeof before !== "string") return pointer;
  return pointerTo(pointer.slice(0, pointer.lastIndexOf("/")), before);
}

function schemaOf(tool: JsonObject | undefined, key: string): Json | undefined {
  const schema = tool === undefined ? undefined : member(tool, key);
  return schema === null ? undefined : schema;
}

/** Edits that cost clients the tool whatever values fit. */
const FACTS = /-(?:external-ref-added|ref-unresolvable|schema-invalid|root-not-object|dialect-[\w-]+)$/;

const ABOUT_SCHEMAS: ReadonlySet<string> = new Set(
  (["input", "output"] as const).flatMap((direction) => schemaRules(direction).map(({ id }) => id)),
);

const LOGICAL: ReadonlySet<string> = new Set([...rulesAboutValues("input"), ...rulesAboutValues("output")]);

/** Values that have to fit both sides before it counts that nothing shows a break. */
const CONVINCING = 8;

/**
 * What its rule calls broken stays so without a proof, unless a search that was sure of each value found only such that still
 * fit: then compatibility is likely, and unproven. What only a value showed to be broken is undecided again when the validator
 * does not confirm that value.
 */
function unproven(
  change: Change,
  { tried, sure, unclear }: { readonly tried: number; readonly sure: boolean; readonly unclear: string | undefined },
  severities: Readonly<Record<string, Severity>>,
): Change {
  if (change.proof.state === "dropped") return { ...change, proof: { state: "dropped" } };
  const others = sure ? "" : ", and not every value could be tried";
  const values =
    tried === 1
      ? "the one value that was tried does not show it"
      : `none of the ${tried} values that were tried shows it`;
  const none = tried === 0 ? "no value was found that shows it" : values + others;
  const unconfirmed = "the validator does not confirm the value that was found";
  const reason = change.proof.reason ?? unclear ?? (change.proof.state === "refuted" ? unconfirmed : none);
  const unknown: Change = { ...change, proof: { state: "unknown", reason } };
  if (Object.hasOwn(severities, change.rule) || !LOGICAL.has(change.rule)) return unknown;
  if (change.proof.state === "refuted") return { ...unknown, severity: ruleById(change.rule).severity };
  if (!sure || tried < CONVINCING || change.direction === null) return unknown;
  const { rule, subject, renamedTo, direction, pointer, before, after, message, notes = [] } = change;
  return makeChange(
    {
      rule: `${direction}-undecided`,
      subject,
      ...(renamedTo === undefined ? {} : { renamedTo }),
      direction,
      pointer,
      before,
      after,
      message: `${message}; ${tried} values were tried, and all of them still fit`,
      notes: [...notes, `by its rule ${rule}`],
      proof: { state: "unknown", reason: "no rule proves that nothing breaks, either" },
      // Whatever tells the break by its rule from others tells this one.
      identity: { facts: change.fingerprint },
    },
    "strict",
  );
}
