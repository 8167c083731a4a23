import type { ErrorObject } from "ajv";
import { type Json, type JsonObject, pointerTo } from "../contract/json.ts";
import { rootPosition, type SchemaDocument, schemaDocument } from "../contract/schema/document.ts";
import { accepts, type Truth } from "../contract/schema/evaluate.ts";
import type { Languages } from "../contract/schema/patterns.ts";
import { schemaForAjv } from "./schema-for-ajv.ts";
import type { CompiledSchema, Validators } from "./validators.ts";

/** Where a schema refuses a value, told by the schema alone: nothing in it comes from the value. */
export interface Refusal {
  /** JSON pointer of the keyword that refuses, within the tool: `/inputSchema/properties/limit/maximum`. */
  readonly pointer: string;
  readonly keyword: string;
  /** The property that is missing, or that is too much and was declared by the other side; `null` for all else. */
  readonly property: string | null;
  /**
   * The way to the refused part of the value: names that either side declares, and `*` for items and for all other names.
   */
  readonly path: readonly string[];
}

/** What {@link ArgumentCheck} shares with the checks of other tools. */
export interface CheckSetting {
  readonly languages: Languages;
  readonly validators: Validators;
  /** Names that may be shown: those that the schemas of either side declare. */
  readonly declared: ReadonlySet<string>;
}

/** Asks one inputSchema about the arguments of many calls; compiled once, on the first question. */
export class ArgumentCheck {
  readonly document: SchemaDocument;
  readonly #setting: CheckSetting;
  /** `null` when there is none: then our own evaluator answers. */
  #compiled: CompiledSchema | null | undefined;

  constructor(schema: Json, setting: CheckSetting) {
    this.document = schemaDocument(schema, "/inputSchema", setting.languages);
    this.#setting = setting;
  }

  /** Whether the schema accepts the arguments; `undefined` when that could not be established. */
  accepts(value: JsonObject): Truth {
    try {
      return this.#schema()?.accepts(value) ?? this.#evaluate(value);
    } catch {
      // A pattern without an automaton, or a value that is nested too deep for a comparison: our own evaluator knows more.
      return this.#evaluate(value);
    }
  }

  /** Why the schema refuses the arguments; `undefined` when only our own evaluator knows, which does not say where. */
  refusals(value: JsonObject): readonly Refusal[] | undefined {
    try {
      return this.#schema()
        ?.errors(value)
        .map((error) => this.#refusal(error));
    } catch {
      return undefined;
    }
  }

  #schema(): CompiledSchema | null {
    if (this.#compiled !== undefined) return this.#compiled;
    const prepared = schemaForAjv(this.document, rootPosition(this.document));
    const { dialect } = this.document;
    this.#compiled = (prepared === undefined ? undefined : this.#setting.validators.compile(prepared, dialect)) ?? null;
    return this.#compiled;
  }

  #evaluate(value: Json): Truth {
    if (isDeeperThan(value, DEPTH_LIMIT)) return undefined;
    return accepts([rootPosition(this.document)], value);
  }

  #refusal({ schemaPath, keyword, params, instancePath }: ErrorObject): Refusal {
    const missing: unknown = params.missingProperty;
    const extra: unknown = params.additionalProperty;
    return {
      pointer: pointerOf(schemaPath),
      keyword,
      property: typeof missing === "string" ? missing : this.#shown(extra),
      path: tokensOf(instancePath).map((token) => this.#shown(token) ?? "*"),
    };
  }

  /** A name out of the value, unless it could be a secret. */
  #shown(name: unknown): string | null {
    return typeof name === "string" && this.#setting.declared.has(name) ? name : null;
  }
}

/** Objects and lists in each other at most. */
const DEPTH_LIMIT = 200;

/** Without recursion into what is too deep: each schema in a recursive one takes more stack than this. */
function isDeeperThan(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((item: Json) => isDeeperThan(item, depth - 1));
}

/** Ajv writes places as URI fragments (RFC 6901, section 6). */
function pointerOf(schemaPath: string): string {
  return pointerTo("/inputSchema", ...tokensOf(schemaPath.replace(/^[^#]*#/, "")).map(unescaped));
}

function unescaped(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

function tokensOf(pointer: string): readonly string[] {
  const [, ...tokens] = pointer.split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
