/**
 * The ways in which tools change from one release to the next. Each edit alters one place of a tool.
 *
 * `touches` says what the edit is about: `values` = other arguments are accepted than before, `text` = what is read,
 * `notation` = the same contract written differently, `surface` = something beside the input schema.
 *
 * @typedef {{ id: string, touches: "values" | "text" | "notation" | "surface" }} Edit
 */
import { DEFINITIONS } from "./properties.mjs";

/**
 * A changed copy of a tool. Edits take turns; one that finds no place in this tool leaves its turn to the next.
 *
 * @param {{ name: string, description: string, inputSchema: object }} tool
 * @param {import("./random.mjs").RandomSource} random
 * @param {{ turn: number }} options
 * @returns {{ tool: typeof tool, edit: Edit }}
 */
export function changedTool(tool, random, options) {
  for (let attempt = 0; attempt < EDITS.length; attempt++) {
    const [edit, apply] = EDITS[(options.turn + attempt) % EDITS.length];
    const copy = structuredClone(tool);
    if (apply(copy, random)) return { tool: copy, edit };
  }
  throw new Error(`no edit fits the tool ${tool.name}`);
}

/** Each edit, and how it is made: the function alters the tool and says whether it found a place for it. */
const EDITS = [
  values("optional-property-added", inObject(always, addProperty)),
  values("required-property-added", inObject(always, addRequiredProperty)),
  values("property-removed", inObject(hasOptional, removeProperty)),
  values("property-became-required", inObject(hasOptional, requireProperty)),
  values("property-renamed", inObject(hasOptional, renameProperty)),
  values(
    "object-closed",
    inObject(isOpen, (schema) => set(schema, { additionalProperties: false })),
  ),
  values(
    "enum-value-removed",
    inSchema(hasLongEnum, (schema) => set(schema, { enum: schema.enum.slice(0, -1) })),
  ),
  values(
    "enum-value-added",
    inSchema(hasLongEnum, (schema) => set(schema, { enum: [...schema.enum, "disputed"] })),
  ),
  values(
    "maximum-lowered",
    inSchema(hasHighMaximum, (schema) => set(schema, { maximum: schema.maximum / 2 })),
  ),
  values(
    "length-shortened",
    inSchema(allowsLongText, (schema) => set(schema, { maxLength: 100 })),
  ),
  values(
    "pattern-narrowed",
    inSchema(isIdentifier, (schema) => set(schema, { pattern: narrower(schema.pattern) })),
  ),
  values("integer-became-string", inSchema(isInteger, writeAsString)),
  values("null-refused", inSchema(isOrNull, refuseNull)),
  values(
    "list-must-be-longer",
    inSchema(isList, (schema) => set(schema, { minItems: (schema.minItems ?? 0) + 1 })),
  ),
  values("definition-tightened", tightenDefinition),
  ["text", "tool-reworded", (tool) => set(tool, { description: `${tool.description} Prefer it over a search.` })],
  ["text", "argument-reworded", inSchema(isDescribed, rewordArgument)],
  ["notation", "union-written-as-type-list", inSchema(isOrNull, writeAsTypeList)],
  ["notation", "reference-inlined", inSchema(isReference, inlineReference)],
  ["notation", "required-reordered", inObject(hasManyRequired, reorderRequired)],
  ["surface", "read-only-hint-dropped", dropReadOnlyHint],
  ["surface", "output-field-dropped", dropOutputField],
  ["surface", "tool-renamed", (tool) => set(tool, { name: `${tool.name}_v2` })],
].map(([touches, id, apply]) => [{ id, touches }, apply]);

function values(id, apply) {
  return ["values", id, apply];
}

/** An edit of one schema in the input, of those that fit. */
function inSchema(fits, alter) {
  return (tool, random) => {
    const places = [...schemasBelow(tool.inputSchema)].filter(fits);
    if (places.length === 0) return false;
    alter(random.pick(places), { random, tool });
    return true;
  };
}

/** An edit of one object in the input, the whole input included. */
function inObject(fits, alter) {
  return inSchema((schema) => schema.properties !== undefined && fits(schema), alter);
}

/** A schema and all schemas of properties and items in it, the outer before the inner. */
function* schemasBelow(schema) {
  yield schema;
  for (const property of Object.values(schema.properties ?? {})) yield* schemasBelow(property);
  if (schema.items !== undefined) yield* schemasBelow(schema.items);
}

function set(target, members) {
  Object.assign(target, members);
  return true;
}

/** Has the members of another object instead of its own. */
function become(target, other) {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, other);
}

function always() {
  return true;
}

function optionalNames(schema) {
  return Object.keys(schema.properties).filter((name) => !(schema.required ?? []).includes(name));
}

function hasOptional(schema) {
  return optionalNames(schema).length > 0;
}

function hasManyRequired(schema) {
  return (schema.required ?? []).length > 1;
}

function isOpen(schema) {
  return schema.additionalProperties === undefined;
}

function hasLongEnum(schema) {
  return schema.enum !== undefined && schema.enum.length > 3;
}

function hasHighMaximum(schema) {
  return schema.maximum >= 50;
}

function allowsLongText(schema) {
  return schema.maxLength > 100;
}

function isIdentifier(schema) {
  return /^\^(?:cus|ord)_/.test(schema.pattern ?? "");
}

function isInteger(schema) {
  return schema.type === "integer";
}

function isList(schema) {
  return schema.type === "array";
}

function isDescribed(schema) {
  return schema.description !== undefined;
}

function isReference(schema) {
  return schema.$ref !== undefined;
}

function isOrNull(schema) {
  return schema.anyOf?.[1]?.type === "null";
}

function addProperty(schema) {
  const trace = {
    type: "string",
    pattern: "^[0-9a-f]{32}$",
    title: "Trace",
    description: "Trace that the call belongs to",
  };
  schema.properties = { ...schema.properties, trace_id: trace };
}

function addRequiredProperty(schema) {
  addProperty(schema);
  schema.required = [...(schema.required ?? []), "trace_id"];
}

function removeProperty(schema, { random }) {
  delete schema.properties[random.pick(optionalNames(schema))];
}

function requireProperty(schema, { random }) {
  schema.required = [...(schema.required ?? []), random.pick(optionalNames(schema))];
}

function renameProperty(schema, { random }) {
  const old = random.pick(optionalNames(schema));
  const members = Object.entries(schema.properties);
  schema.properties = Object.fromEntries(
    members.map(([name, property]) => [name === old ? `${name}_2` : name, property]),
  );
}

function reorderRequired(schema) {
  schema.required.reverse();
}

function rewordArgument(schema) {
  schema.description = `${schema.description}, as the customer wrote it`;
}

/** The pattern of an identifier that has to be one character longer. */
function narrower(pattern) {
  return pattern.replace(/\{(\d+)\}/, (_text, length) => `{${Number(length) + 1}}`);
}

function writeAsString(schema) {
  const { title, description } = schema;
  become(schema, { type: "string", pattern: "^[0-9]+$", title, description });
}

function refuseNull(schema) {
  const { anyOf, default: _null, ...rest } = schema;
  become(schema, { ...rest, ...anyOf[0] });
}

function writeAsTypeList(schema) {
  const { anyOf, ...rest } = schema;
  become(schema, { ...rest, ...anyOf[0], type: [anyOf[0].type, "null"] });
}

function inlineReference(schema, { tool }) {
  const name = schema.$ref.slice("#/$defs/".length);
  become(schema, structuredClone(tool.inputSchema.$defs[name]));
}

function tightenDefinition(tool) {
  if (tool.inputSchema.$defs?.Money === undefined) return false;
  const { amount } = DEFINITIONS.Money.properties;
  tool.inputSchema.$defs.Money.properties.amount = { ...amount, maximum: 10_000 };
  return true;
}

function dropReadOnlyHint(tool) {
  if (tool.annotations?.readOnlyHint !== true) return false;
  const { readOnlyHint: _dropped, ...rest } = tool.annotations;
  return set(tool, { annotations: rest });
}

function dropOutputField(tool) {
  if (tool.outputSchema?.properties.total === undefined) return false;
  const { total: _dropped, ...rest } = tool.outputSchema.properties;
  return set(tool, { outputSchema: { ...tool.outputSchema, properties: rest } });
}
