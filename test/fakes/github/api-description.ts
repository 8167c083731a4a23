import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** One operation of GitHub's REST API as its published OpenAPI description has it. */
export interface Operation {
  readonly id: string;
  /** Parts of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** What is wrong with a request; empty when it is as documented. */
  request(query: URLSearchParams, body: unknown): readonly string[];
  /** What is wrong with a reply; empty when it is as documented. */
  reply(status: number, body: unknown): readonly string[];
}

type Schema = { readonly [key: string]: unknown };
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Schema>>;
}
interface Description {
  readonly source: { readonly package: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** GitHub's description, cut to our operations by `scripts/refresh-github-api.mjs`. */
export class ApiDescription {
  readonly #description: Description;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    const file = new URL("../../fixtures/github-openapi.json", import.meta.url);
    this.#description = JSON.parse(readFileSync(file, "utf8")) as Description;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(this.#ajv);
    for (const format of ["repo.nwo", "timestamp"]) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema(jsonSchema({ components: this.#description.components }) as Schema, "github");
  }

  /** A deep copy of one of GitHub's own examples. */
  example(name: string): Record<string, unknown> {
    return structuredClone(this.#description.examples[name]) as Record<string, unknown>;
  }

  /** The operation that a request asks for; `undefined` when none of ours. `path` as on the wire, without a query. */
  find(method: string, path: string): Operation | undefined {
    for (const [template, methods] of Object.entries(this.#description.paths)) {
      const described = methods[method.toLowerCase()];
      const parts = matchPath(template, path);
      if (described !== undefined && parts !== undefined) return this.#operation(described, parts);
    }
    return undefined;
  }

  #operation(described: Described, path: Readonly<Record<string, string>>): Operation {
    const id = described.operationId;
    return {
      id,
      path,
      request: (query, body) => [...this.#checkParameters(described, path, query), ...this.#checkBody(described, body)],
      reply: (status, body) => this.#checkReply(described, status, body),
    };
  }

  #checkParameters(described: Described, path: Readonly<Record<string, string>>, query: URLSearchParams) {
    const problems: string[] = [];
    const declared = (described.parameters ?? []).map((parameter) => this.#resolved(parameter));
    for (const name of query.keys()) {
      if (!declared.some((each) => each.in === "query" && each.name === name)) {
        problems.push(`query parameter "${name}" is not documented`);
      }
    }
    for (const parameter of declared) {
      const name = String(parameter.name);
      const value = parameter.in === "path" ? path[name] : (query.get(name) ?? undefined);
      if (value === undefined) {
        if (parameter.required === true) problems.push(`parameter "${name}" is missing`);
        continue;
      }
      const schema = parameter.schema as Schema;
      const typed = typedValue(value, schema.type);
      problems.push(...this.#check(`${described.operationId} ${name}`, schema, typed));
    }
    return problems;
  }

  #checkBody(described: Described, body: unknown): readonly string[] {
    const schema = described.requestBody?.content["application/json"]?.schema;
    if (schema === undefined) return body === undefined ? [] : ["a body is not documented"];
    // GitHub ignores fields that it does not know; for us one is a mistake.
    return this.#check(`${described.operationId} request`, { ...schema, unevaluatedProperties: false }, body);
  }

  #checkReply(described: Described, status: number, body: unknown): readonly string[] {
    const documented = described.responses[String(status)];
    const reply = documented === undefined ? undefined : this.#resolved(documented);
    const content = reply?.content as Readonly<Record<string, { readonly schema: Schema }>> | undefined;
    if (content !== undefined) {
      const schema = content["application/json"]?.schema ?? {};
      return this.#check(`${described.operationId} ${status}`, schema, body);
    }
    if (reply !== undefined) return body === undefined ? [] : [`${status} has no body`];
    // Errors that every operation can give are not listed with each.
    if (status >= 400) return this.#check("error", { $ref: "#/components/schemas/basic-error" }, body);
    return [`status ${status} is not documented`];
  }

  #check(name: string, schema: Schema, value: unknown): readonly string[] {
    let validate = this.#compiled.get(name);
    if (validate === undefined) {
      validate = this.#ajv.compile(jsonSchema(schema) as Schema);
      this.#compiled.set(name, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
  }

  #resolved(schema: Schema): Schema {
    if (typeof schema.$ref !== "string") return schema;
    const [, , kind = "", name = ""] = schema.$ref.split("/");
    const found = this.#description.components[kind]?.[name];
    if (found === undefined) throw new Error(`${schema.$ref} is not in the description`);
    return found;
  }
}

/** A value of a path or a query as what it stands for. */
function typedValue(value: string, type: unknown): unknown {
  if (type === "integer") return Number(value);
  return type === "boolean" && /^(true|false)$/.test(value) ? value === "true" : value;
}

/** OpenAPI 3.0 as JSON Schema: references name the registered document, and `nullable` becomes a union with null. */
function jsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as Schema;
  const converted = Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" && inner.startsWith("#/") ? `github${inner}` : jsonSchema(inner),
    ]),
  );
  return nullable === true ? { anyOf: [converted, { type: "null" }] } : converted;
}

/** `{path}` at the end takes slashes and may be left out, as GitHub says of it; every other part is one segment. */
function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = template.replace("/{path}", "(?:/(.*))?").replace(/\{\w+\}/g, "([^/]+)");
  const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1);
  if (values === undefined) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
}
