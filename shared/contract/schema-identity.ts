import { digestOf } from "./canonical.ts";
import type { Edit } from "./change.ts";
import { identityForm } from "./identity.ts";
import { isJsonObject, type Json, type JsonObject, member } from "./json.ts";
import type { Callers } from "./rule.ts";
import { differingParts, referencesIn, referredSchemas } from "./schema/differing-parts.ts";
import { HINT_KINDS } from "./schema/hint-kinds.ts";
import type { Direction, SchemaEdit } from "./schema/walk.ts";

type Sides = readonly [before: Json, after: Json];

/** The two schemas in which edits stand, as fingerprints count them; read when the first edit needs it. */
export class SchemaPair {
  readonly pointer: string;
  readonly #schemas: Sides;
  readonly #question: { readonly direction: Direction; readonly callers: Callers };
  #forms: Sides | undefined;
  #parts: Sides | undefined;
  readonly #referred = [new Map<string, string>(), new Map<string, string>()] as const;

  constructor(
    before: JsonObject,
    after: JsonObject,
    question: { readonly direction: Direction; readonly callers: Callers },
  ) {
    const key = question.direction === "input" ? "inputSchema" : "outputSchema";
    this.pointer = `/${key}`;
    this.#schemas = [member(before, key) ?? null, member(after, key) ?? null];
    this.#question = question;
  }

  /** See {@link differingParts}. */
  get parts(): Sides {
    this.#parts ??= differingParts(...this.#whole, this.#question);
    return this.#parts;
  }

  /** A digest of all that the references in a value of one side lead to; `undefined` when there is none. */
  referred(value: Json, side: 0 | 1): Json | undefined {
    const references = referencesIn(value);
    if (references.length === 0) return undefined;
    return Object.fromEntries(references.map((reference) => [reference, this.#referredBy(reference, side)]));
  }

  #referredBy(reference: string, side: 0 | 1): string {
    const known =
      this.#referred[side].get(reference) ??
      digestOf(referredSchemas({ $ref: reference }, { root: this.#whole[side], whole: this.parts[side] }));
    this.#referred[side].set(reference, known);
    return known;
  }

  get #whole(): Sides {
    const [before, after] = this.#schemas;
    this.#forms ??= [formOf(before, this.pointer), formOf(after, this.pointer)];
    return this.#forms;
  }
}

/**
 * What the fingerprint of a schema edit counts besides before and after, or in their place, so that no acknowledgement covers
 * more than its author saw: where they refer to definitions, those; where the edit is worse than by its rule, how bad it is;
 * where they are nothing or the whole of what could not be decided, the parts that differ.
 */
export function identityOf(edit: SchemaEdit, pair: SchemaPair): Pick<Edit, "identity"> {
  const { kind, pointer, before, after, severity, usual } = edit;
  if (kind === "notation" || (kind !== "undecided" && Object.hasOwn(HINT_KINDS, kind))) return {};
  const none = before === undefined && after === undefined;
  const whole = kind === "undecided" && pointer === pair.pointer && isJsonObject(before) && isJsonObject(after);
  const own: Sides = [formOf(before ?? null, pointer), formOf(after ?? null, pointer)];
  const values = none || whole ? pair.parts : own;
  const referred = [pair.referred(values[0], 0) ?? null, pair.referred(values[1], 1) ?? null];
  const facts = {
    ...(referred.every((one) => one === null) ? {} : { referred }),
    // What is harmless in one place and not in another is still one edit.
    ...(severity === undefined || severity === usual || severity === "safe" ? {} : { severity }),
  };
  const counted = Object.keys(facts).length > 0;
  if (!(none || whole || counted)) return {};
  return { identity: { ...(none || whole ? { values } : {}), ...(counted ? { facts } : {}) } };
}

function formOf(value: Json, pointer: string): Json {
  return identityForm(value, pointer, { words: false });
}
