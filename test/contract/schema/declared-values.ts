import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  objectMember,
} from "../../../shared/contract/json.ts";
import { FieldValidator } from "./field-validator.ts";

const field = new FieldValidator();

/**
 * Whether each name in a value is described, where it stands, by some schema for that value, and its value fits that
 * description. Told without the product: all branches and references are walked, and Ajv is asked.
 */
export function holdsOnlyDeclared(value: Json, root: JsonObject): boolean {
  return holds(value, [root], root);
}

function holds(value: Json, schemas: readonly Json[], root: JsonObject): boolean {
  const parts = partsOf(schemas, root);
  if (isJsonArray(value)) return value.every((item) => holds(item, parts.flatMap(itemSchemas), root));
  if (!isJsonObject(value)) return true;
  return Object.entries(value).every(([name, inner]) => {
    const described = parts.flatMap((part) => {
      const own = member(objectMember(part, "properties") ?? {}, name);
      return own === undefined ? [] : [own];
    });
    return described.some((schema) => fits(schema, inner, root)) && holds(inner, described, root);
  });
}

function fits(schema: Json, value: Json, root: JsonObject): boolean {
  const { $schema, $defs, definitions } = root;
  const around = Object.entries({ $schema, $defs, definitions }).filter(([, part]) => part !== undefined);
  // A schema that refers to the root as a whole would refer to something else here.
  if (JSON.stringify(schema).includes('"#"')) return false;
  return field.asks({ ...Object.fromEntries(around), allOf: [schema] } as JsonObject)(value) === true;
}

/** All schema objects about one value, whichever of them fit. */
function partsOf(schemas: readonly Json[], root: JsonObject): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const visit = (schema: Json | undefined): void => {
    if (!isJsonObject(schema) || found.has(schema)) return;
    found.add(schema);
    if (typeof schema.$ref === "string") visit(targetOf(schema.$ref, root));
    // What stands beside a reference says nothing in draft-07.
    if (typeof schema.$ref === "string" && String(root.$schema).includes("draft-07")) {
      found.delete(schema);
      return;
    }
    for (const list of [schema.allOf, schema.anyOf, schema.oneOf]) if (isJsonArray(list)) list.forEach(visit);
    for (const branch of [schema.if, schema.then, schema.else]) visit(branch);
    for (const keyword of ["dependentSchemas", "dependencies"])
      Object.values(objectMember(schema, keyword) ?? {}).forEach(visit);
  };
  schemas.forEach(visit);
  return [...found];
}

function itemSchemas(part: JsonObject): readonly Json[] {
  return [part.prefixItems, part.items, part.additionalItems, part.contains, part.unevaluatedItems].flatMap((schema) =>
    schema === undefined ? [] : isJsonArray(schema) ? schema : [schema],
  );
}

function targetOf(reference: string, root: JsonObject): Json | undefined {
  return reference
    .split("/")
    .slice(1)
    .reduce<Json | undefined>((place, name) => (isJsonObject(place) ? place[name] : undefined), root);
}
