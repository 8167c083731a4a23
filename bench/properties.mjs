/**
 * What the arguments of real tools look like: names with the schemas that generators of TypeScript and Python servers write
 * for them. {@link objectSchema} puts them together, three levels deep.
 */

const STATUSES = ["draft", "open", "pending", "approved", "rejected", "paid", "shipped", "cancelled", "archived"];
const FIELDS = ["id", "name", "status", "owner", "total", "currency", "created_at", "updated_at", "tags", "notes"];

/** Arguments without arguments of their own: the name and how its schema is made. */
const LEAVES = [
  ["customer_id", (random) => ({ type: "string", pattern: `^cus_[a-z0-9]{${random.between(12, 20)}}$` })],
  ["order_id", (random) => ({ type: "string", pattern: `^ord_[A-Z0-9]{${random.between(8, 16)}}$` })],
  ["phone", () => ({ type: "string", pattern: "^\\+[1-9][0-9]{6,14}$" })],
  ["currency", () => ({ type: "string", pattern: "^[A-Z]{3}$", default: "EUR" })],
  ["country", () => ({ type: "string", pattern: "^[A-Z]{2}$" })],
  ["locale", () => ({ type: "string", pattern: "^[a-z]{2}(-[A-Z]{2})?$", default: "en" })],
  ["email", () => ({ type: "string", format: "email", maxLength: 254 })],
  ["callback_url", () => ({ type: "string", format: "uri" })],
  ["due_date", () => ({ type: "string", format: "date" })],
  ["request_id", () => ({ type: "string", format: "uuid" })],
  ["query", (random) => ({ type: "string", minLength: 1, maxLength: random.pick([200, 500, 1000]) })],
  ["reason", (random) => ({ type: "string", minLength: random.between(3, 10), maxLength: 2000 })],
  ["limit", (random) => ({ type: "integer", minimum: 1, maximum: random.pick([50, 100, 200, 500]), default: 20 })],
  ["offset", () => ({ type: "integer", minimum: 0, default: 0 })],
  ["priority", (random) => ({ type: "integer", minimum: 1, maximum: random.between(4, 9) })],
  ["quantity", (random) => ({ type: "integer", minimum: 1, maximum: random.pick([99, 999, 10_000]) })],
  ["amount", (random) => ({ type: "number", exclusiveMinimum: 0, maximum: random.pick([1e4, 1e5, 1e6]) })],
  ["discount_percent", () => ({ type: "number", minimum: 0, maximum: 100, multipleOf: 0.5 })],
  ["timeout_seconds", (random) => ({ type: "number", minimum: 0, maximum: random.pick([30, 60, 300]), default: 10 })],
  ["dry_run", () => ({ type: "boolean", default: false })],
  ["include_archived", () => ({ type: "boolean", default: false })],
  ["notify", () => ({ type: "boolean" })],
  ["status", (random) => ({ type: "string", enum: random.some(STATUSES, random.between(4, 7)) })],
  ["sort_by", (random) => ({ type: "string", enum: random.some(FIELDS, 5) })],
  ["direction", () => ({ type: "string", enum: ["ascending", "descending"], default: "ascending" })],
  ["tags", (random) => ({ type: "array", items: { type: "string", maxLength: 40 }, ...listLimits(random) })],
  ["fields", (random) => ({ type: "array", items: { type: "string", enum: random.some(FIELDS, 6) }, minItems: 1 })],
  ["assignees", (random) => ({ type: "array", items: { type: "string", format: "email" }, ...listLimits(random) })],
  ["metadata", () => ({ type: "object", additionalProperties: { type: "string", maxLength: 500 } })],
  ["note", (random) => orNull({ type: "string", maxLength: random.pick([500, 2000]) })],
  ["created_after", () => orNull({ type: "string", format: "date-time" })],
  ["weight_grams", () => orNull({ type: "number", minimum: 0 })],
  ["parent_id", () => orNull({ type: "integer", minimum: 1 })],
  ["external_reference", () => ({ type: ["string", "null"], maxLength: 100 })],
  [
    "recipient",
    () => ({
      anyOf: [
        { type: "string", format: "email" },
        { type: "integer", minimum: 1 },
      ],
    }),
  ],
  [
    "amount_or_share",
    () => ({
      oneOf: [
        { type: "integer", minimum: 1 },
        { type: "string", pattern: "^[0-9]+%$" },
      ],
    }),
  ],
];

/** Arguments that have arguments of their own. */
const GROUPS = [
  "filter",
  "address",
  "payment",
  "schedule",
  "shipping",
  "owner",
  "options",
  "window",
  "source",
  "target",
];
const LISTS = ["line_items", "attachments", "conditions", "reminders"];

/** How many properties an object has on the first, second and third level: leaves, objects, lists of objects. */
const SHAPES = [
  { leaves: 6, groups: 2, lists: 1 },
  { leaves: 4, groups: 1, lists: 0 },
  { leaves: 2, groups: 0, lists: 0 },
];

/**
 * The schema of an object with about 30 properties in three levels.
 *
 * @param {import("./random.mjs").RandomSource} random
 * @param {{ level?: number, references?: readonly string[], closed: boolean }} options `references` are names of `$defs` that
 * the first level refers to; `closed` says whether unknown properties are refused
 */
export function objectSchema(random, options) {
  const { level = 0, references = [], closed } = options;
  const shape = SHAPES[level];
  const below = () => objectSchema(random, { level: level + 1, closed });
  const leaves = random.some(LEAVES, shape.leaves).map(([name, schema]) => [name, described(name, schema(random))]);
  const groups = random.some(GROUPS, shape.groups).map((name) => [name, described(name, below())]);
  const lists = random
    .some(LISTS, shape.lists)
    .map((name) => [name, described(name, { type: "array", items: below(), ...listLimits(random) })]);
  const referring = references.map((name) => [argumentName(name), { $ref: `#/$defs/${name}` }]);
  const properties = Object.fromEntries([...leaves, ...groups, ...lists, ...referring]);
  const required = Object.keys(properties).filter(() => random.chance(0.4));
  return {
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    ...(closed ? { additionalProperties: false } : {}),
  };
}

/** Definitions that tools share in their `$defs`: one plain, one that refers to another, one that refers to itself. */
export const DEFINITIONS = {
  Money: {
    type: "object",
    title: "Money",
    description: "An amount in one currency",
    properties: {
      amount: { type: "number", minimum: 0, maximum: 1_000_000, description: "How much" },
      currency: { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217 code" },
    },
    required: ["amount", "currency"],
  },
  Invoice: {
    type: "object",
    title: "Invoice",
    description: "What is to be paid until when",
    properties: {
      total: { $ref: "#/$defs/Money" },
      due_date: { type: "string", format: "date", description: "Last day of payment" },
      state: { type: "string", enum: ["open", "paid", "overdue", "void"], description: "Where it stands" },
    },
    required: ["total"],
  },
  Condition: {
    type: "object",
    title: "Condition",
    description: "A condition on the records, or several of them",
    properties: {
      field: { type: "string", enum: FIELDS, description: "What is looked at" },
      equals: {
        anyOf: [{ type: "string" }, { type: "number" }, { type: "null" }],
        description: "The value it must have",
      },
      all: { type: "array", items: { $ref: "#/$defs/Condition" }, maxItems: 20, description: "All of these must hold" },
    },
  },
};

function argumentName(definition) {
  return `${definition.toLowerCase()}_details`;
}

function described(name, schema) {
  const words = name.replaceAll("_", " ");
  return { ...schema, title: words[0].toUpperCase() + words.slice(1), description: `The ${words} of the record` };
}

function orNull(schema) {
  return { anyOf: [schema, { type: "null" }], default: null };
}

function listLimits(random) {
  return { minItems: random.between(0, 2), maxItems: random.pick([10, 20, 50]), uniqueItems: random.chance(0.5) };
}
