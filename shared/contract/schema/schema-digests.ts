import { digestOf } from "../canonical.ts";
import { isJsonObject, type Json } from "../json.ts";
import { rootPosition, schemaDocument } from "./document.ts";
import { type FormKind, NormalForms } from "./normal-form.ts";
import { Languages } from "./patterns.ts";
import { Viewer } from "./view.ts";

/** Digests of whole schemas that fold notation. One instance reads each schema and each pattern once. */
export class SchemaDigests {
  readonly #languages: Languages;
  readonly #known = new Map<string, string>();
  readonly #read = { full: new WeakMap<object, string>(), shape: new WeakMap<object, string>() };

  constructor(languages: Languages = new Languages()) {
    this.#languages = languages;
  }

  /** Equal for schemas that mean the same in the notations that are known; with `full`, texts count, too. */
  of(schema: Json, kind: FormKind): string {
    const read = isJsonObject(schema) ? this.#read[kind].get(schema) : undefined;
    if (read !== undefined) return read;
    const key = `${kind} ${digestOf(schema)}`;
    const digest = this.#known.get(key) ?? this.#digest(schema, kind);
    this.#known.set(key, digest);
    if (isJsonObject(schema)) this.#read[kind].set(schema, digest);
    return digest;
  }

  #digest(schema: Json, kind: FormKind): string {
    const root = rootPosition(schemaDocument(schema, "", this.#languages));
    return new NormalForms(new Viewer()).digest([root], kind);
  }
}
