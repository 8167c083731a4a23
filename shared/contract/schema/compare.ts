import { sameJson } from "../canonical.ts";
import { isJsonObject, type Json, member } from "../json.ts";
import type { Callers, Readers } from "../rule.ts";
import { compareAlternatives } from "./compare-alternatives.ts";
import { compareArrays } from "./compare-arrays.ts";
import { compareDeclared } from "./compare-declared.ts";
import { compareHints } from "./compare-hints.ts";
import { compareNumbersAndStrings } from "./compare-limits.ts";
import { compareNotation } from "./compare-notation.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareProblems } from "./compare-problems.ts";
import { compareUnevaluated } from "./compare-unevaluated.ts";
import { compareTypesAndValues } from "./compare-values.ts";
import { DECISIONS_PER_SCHEMA, isUnsatisfiable } from "./decide.ts";
import { rootPosition, type SchemaDocument, type SchemaNode, schemaDocument } from "./document.ts";
import { effectOf, judgementOf } from "./edit-kinds.ts";
import { guarded } from "./guard.ts";
import { DYNAMIC, mentions } from "./mentions.ts";
import { NormalForms } from "./normal-form.ts";
import type { Languages } from "./patterns.ts";
import { thousands } from "./proof-budget.ts";
import { argumentsRoot, dialectsOf, rootEdits } from "./root-edits.ts";
import { asValuesAreRead } from "./tolerant-readers.ts";
import { TolerantReading } from "./tolerant-reading.ts";
import { schemaProblems } from "./validity.ts";
import { type View, Viewer, viewKey } from "./view.ts";
import {
  type Direction,
  notationEdit,
  placeWords,
  ROOT,
  type SchemaEdit,
  schemaEdit,
  type Walk,
  type Where,
} from "./walk.ts";
import { sameWritten } from "./written-alike.ts";

export interface SchemaComparison {
  readonly direction: Direction;
  readonly callers: Callers;
  /** Default `strict`. */
  readonly readers?: Readers;
  /** One for a whole contract, so that equal patterns are compiled once. */
  readonly languages: Languages;
  /** Whether both sides keep the key order of the wire. */
  readonly wireKeyOrder: boolean;
  /** The protocol versions in which the two sides were captured; default not known. */
  readonly revisions?: { readonly baseline: string | null; readonly candidate: string | null };
}

/**
 * Every edit between two schemas of a tool, each with its rule. Pointers start with `/inputSchema` or `/outputSchema`.
 * An empty list means that the two are equal to the byte of their canonical form. What cannot be decided is `…-undecided`.
 */
export function compareSchemas(before: Json, after: Json, comparison: SchemaComparison): readonly SchemaEdit[] {
  const pointer = comparison.direction === "input" ? "/inputSchema" : "/outputSchema";
  const revisions = comparison.revisions ?? { baseline: null, candidate: null };
  if (sameJson(before, after) && !becomesInvalid(after, revisions))
    return comparison.wireKeyOrder ? keyOrder(before, after, pointer, comparison.direction) : [];
  const rooted = [before, after].map((raw) => (comparison.direction === "input" ? argumentsRoot(raw) : raw));
  const dialects = dialectsOf(before, after, revisions);
  const [baseline, candidate] = rooted.map((root, side) =>
    schemaDocument(root, pointer, comparison.languages, dialects[side]),
  ) as [SchemaDocument, SchemaDocument];
  const untyped =
    comparison.direction === "input" &&
    isJsonObject(before) &&
    Object.hasOwn(before, "type") &&
    isJsonObject(after) &&
    !Object.hasOwn(after, "type");
  if (untyped) {
    const statement = {
      pointer,
      before,
      after,
      what: "the root no longer says that it is an object, and clients refuse the tool or the whole list",
    };
    const edit = schemaEdit("root-not-object", { direction: comparison.direction, where: ROOT, statement });
    return edit === undefined ? [] : [edit];
  }
  const root = rootEdits(baseline, candidate, { direction: comparison.direction, revisions });
  if (root.stop) return root.edits;
  if (sameJson(baseline.root, candidate.root)) {
    return [
      ...root.edits,
      notationEdit("neutral-keyword-added", comparison.direction, {
        pointer,
        what: "the arguments are an object, whether the root says so or not",
      }),
    ];
  }
  const found = new Comparison(comparison).run([rootPosition(baseline)], [rootPosition(candidate)]);
  // Where the dialect explains the difference, "means the same" would say it twice.
  const rest =
    root.edits.length > 0 ? found.filter((edit) => edit.rule !== `${comparison.direction}-equivalent`) : found;
  return [...root.edits, ...rest];
}

/** Pairs of nodes that are compared at most, and how deep they nest. */
const PAIR_LIMIT = 50_000;
/** A contract is read no deeper: nothing that is captured has more levels. */
const DEPTH_LIMIT = 200;

/** Views of both documents share pointers, so each side has a viewer and a form of its own key space. */
class Comparison {
  readonly #walk: Walk;
  #found: SchemaEdit[] = [];
  /** Pairs that were compared, with the words for the place where they stood first. */
  readonly #seen = new Map<string, string>();
  readonly #sites = new Map<string, string[]>();
  #pairs = 0;
  #depth = 0;
  #gaveUp = false;
  /** The shared definitions that are being compared, outermost first. */
  readonly #shared: string[] = [];

  constructor(comparison: SchemaComparison) {
    const viewer = new Viewer();
    this.#walk = {
      direction: comparison.direction,
      callers: comparison.callers,
      readers: comparison.readers ?? "strict",
      languages: comparison.languages,
      tolerantly: { keys: new TolerantReading("keys"), values: new TolerantReading("values") },
      reasoning: {
        viewer,
        forms: new NormalForms(viewer),
        declaredOnly: comparison.callers === "declared",
        budget: { decisions: DECISIONS_PER_SCHEMA },
      },
      compare: (before, after, where) => this.#compare(before, after, where),
      emit: (kind, where, statement) => {
        const { direction, readers } = this.#walk;
        const edit = schemaEdit(kind, { direction, readers, where, statement });
        if (edit !== undefined) this.#found.push({ ...edit, within: [...this.#shared] });
      },
      notation: (kind, where, statement) => {
        const what = where.path === "" ? statement.what : `${where.path}: ${statement.what}`;
        this.#found.push(notationEdit(kind, comparison.direction, { ...statement, what }));
      },
      collect: (part) => {
        const outer = this.#found;
        this.#found = [];
        part();
        const inner = this.#found;
        this.#found = outer;
        return inner;
      },
      trial: (part) => {
        const seen = this.#seen.size;
        const edits = this.#walk.collect(part);
        const forget = () => {
          // A Map keeps the order of insertion: what came meanwhile stands last.
          for (const key of [...this.#seen.keys()].slice(seen)) this.#seen.delete(key);
        };
        return { edits, forget };
      },
      add: (edits) => {
        for (const edit of edits) this.#found.push(edit);
      },
    };
  }

  run(before: SchemaNode, after: SchemaNode): readonly SchemaEdit[] {
    const [old, now] = [marked(before, "<"), marked(after, ">")];
    this.#compare(old, now, ROOT);
    const sides = { baseline: old, candidate: now };
    return guarded(this.#found, sides, this.#walk).map((edit) => unmarked(this.#withSites(edit)));
  }

  #compare(before: SchemaNode, after: SchemaNode, where: Where): void {
    this.#pairs += 1;
    if (this.#pairs > PAIR_LIMIT || this.#depth > DEPTH_LIMIT) {
      this.#giveUp(where, after[0]?.pointer ?? before[0]?.pointer ?? "");
      return;
    }
    if (sameWritten(before, after)) return;
    const { viewer, forms } = this.#walk.reasoning;
    const [old, now] = [viewer.view(before), viewer.view(after)];
    const key = `${viewKey(old)}→${viewKey(now)}`;
    const first = this.#seen.get(key);
    if (first !== undefined) {
      this.#sites.set(key, [...(this.#sites.get(key) ?? []), where.path]);
      return;
    }
    const followed = !before.some(({ schema, document }) => document.refers() && mentions(schema, DYNAMIC));
    if (
      followed &&
      sameJson(rawOf(before), rawOf(after)) &&
      forms.digest(before, "full") === forms.digest(after, "full")
    )
      return;
    this.#seen.set(key, where.path);
    const start = this.#found.length;
    const reused = old.expansion.references.length > 0 && now.expansion.references.length > 0;
    if (reused) this.#shared.push(key);
    this.#depth += 1;
    this.#compareViews(old, now, this.#reached(old, now, where));
    this.#depth -= 1;
    this.#nameParts(start, old, now);
    if (reused) this.#shared.pop();
  }

  /** Says once that a schema is too large or too deep to be compared whole. */
  #giveUp(where: Where, pointer: string): void {
    if (this.#gaveUp) return;
    this.#gaveUp = true;
    const reason =
      this.#pairs > PAIR_LIMIT
        ? `the budget of ${thousands(PAIR_LIMIT)} pairs of schemas was used up`
        : `no more than ${DEPTH_LIMIT} levels are compared`;
    this.#walk.emit("undecided", where, {
      pointer,
      what: "the schema is too large or too deep to be compared whole, so compatibility could not be decided",
      proof: { state: "unknown", reason },
    });
  }

  /** Demands that came or went with an `allOf` as a whole have its id. */
  #nameParts(start: number, old: View, now: View): void {
    if ((old.expansion.merged === 0) === (now.expansion.merged === 0)) return;
    const kind = old.expansion.merged === 0 ? "allOf-added" : "allOf-removed";
    const parts = (old.expansion.merged === 0 ? now : old).expansion.parts
      .map((part) => part.pointer)
      .filter((pointer) => /\/allOf\/\d+$/.test(pointer));
    const judgement = judgementOf(kind, this.#walk.direction);
    this.#found = this.#found.map((edit, index) => {
      const within =
        index >= start &&
        edit.kind !== "notation" &&
        effectOf(edit.kind) === effectOf(kind) &&
        parts.some((pointer) => edit.pointer.startsWith(pointer));
      return within && judgement !== undefined
        ? { ...edit, rule: judgement.id, kind, usual: edit.severity === edit.usual ? edit.usual : judgement.outcome[0] }
        : edit;
    });
  }

  /** An edit inside a shared definition is reported once, with the other places that use it. */
  #withSites(edit: SchemaEdit): SchemaEdit {
    const { within = [], ...rest } = edit;
    const sites = [...new Set(within.flatMap((key) => this.#sites.get(key) ?? []))];
    if (sites.length === 0) return rest;
    return {
      ...rest,
      notes: [...edit.notes, `also for ${sites.map((site) => placeWords(this.#walk.direction, site)).join(", ")}`],
    };
  }

  #reached(old: View, now: View, where: Where): Where {
    const [b, a] = [old.expansion.references[0], now.expansion.references[0]];
    if (b === undefined || a === undefined || isNullable(old) !== isNullable(now)) return where;
    const recursive = [...this.#seen.keys()].some(
      (key) => key.split("→")[0] !== viewKey(old) && key.startsWith(`${b.target}→`),
    );
    return { ...where, through: recursive || refersToItself(old) ? "recursive-reference" : "reference" };
  }

  #compareViews(before: View, after: View, where: Where): void {
    const walk = this.#walk;
    if (compareProblems(before, after, { walk, where })) return;
    const [never, wasNever] = [after, before].map(({ node }) => isUnsatisfiable(node, walk.reasoning));
    if (never === true && wasNever === false) {
      walk.emit("unsatisfiable", where, {
        pointer: after.pointer,
        before: before.node[0]?.schema ?? true,
        after: after.node[0]?.schema ?? true,
        what: "no value fits any more",
      });
      return;
    }
    if (wasNever === true) {
      if (never === true) return;
      walk.emit("type-widened", where, {
        pointer: after.pointer,
        before: before.node[0]?.schema ?? true,
        after: after.node[0]?.schema ?? true,
        what: "no value fitted before, some do now",
      });
      return;
    }
    compareDeclared(before, after, { walk, where }, () => {
      if (!this.#compareTypesAndValues(before, after, where)) return;
      compareNumbersAndStrings(before, after, { walk, where });
      compareArrays(before, after, { walk, where });
      compareObjects(before, after, { walk, where });
      compareAlternatives(before, after, { walk, where });
    });
    compareUnevaluated(before, after, { walk, where });
    compareHints(before, after, { walk, where });
    compareNotation(before, after, { walk, where });
  }

  /** See {@link compareTypesAndValues}; where nothing remains to be compared, the values alone decide. */
  #compareTypesAndValues(before: View, after: View, where: Where): boolean {
    const walk = this.#walk;
    let remain = false;
    const edits = walk.collect(() => {
      remain = compareTypesAndValues(before, after, { walk, where });
    });
    walk.add(remain ? edits : asValuesAreRead(edits, { baseline: before.node, candidate: after.node }, walk));
    return remain;
  }
}

/** Whether a schema that stays as it is becomes invalid with the protocol version. */
function becomesInvalid(schema: Json, revisions: NonNullable<SchemaComparison["revisions"]>): boolean {
  return (
    revisions.baseline !== revisions.candidate &&
    schemaProblems(schema, revisions.candidate).length > 0 &&
    schemaProblems(schema, revisions.baseline).length === 0
  );
}

/** Whether null was added to what a reference leads to. */
function isNullable({ expansion }: View): boolean {
  return expansion.parts.some((part) => part.key.endsWith("?null"));
}

function refersToItself(view: View): boolean {
  const target = view.expansion.references[0]?.target;
  const schema = view.expansion.parts.find((part) => part.pointer === target)?.schema;
  if (schema === undefined) return false;
  const reference = view.expansion.references[0]?.reference;
  const stack: Json[] = [schema];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (Array.isArray(value)) stack.push(...value);
    else if (isJsonObject(value)) {
      if (member(value, "$ref") === reference) return true;
      stack.push(...(Object.values(value) as Json[]));
    }
  }
  return false;
}

function rawOf(node: SchemaNode): Json {
  return node.map((position) => position.schema);
}

/** Both documents start at the same pointer; a mark keeps their nodes apart while they are compared. */
function marked(node: SchemaNode, mark: string): SchemaNode {
  return node.map(({ document: { root, pointer, languages, dialect } }) =>
    rootPosition(schemaDocument(root, mark + pointer, languages, dialect)),
  );
}

function unmarked(edit: SchemaEdit): SchemaEdit {
  return { ...edit, pointer: edit.pointer.replace(/^[<>]/, "").replace(/~[a-z]\w*/g, "") };
}

function keyOrder(before: Json, after: Json, pointer: string, direction: Direction): readonly SchemaEdit[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [notationEdit("keys-reordered", direction, { pointer, what: "the keys stand in another order" })];
}
