/** Recorded calls as the agents of a large server would leave them: the same in every run and on every machine. */
import { randomSource } from "./random.mjs";

/** Different arguments of each tool; agents repeat themselves. */
const VARIANTS = 50;
const CLIENTS = ["support-desk", "invoice-bot", "ide", "planner", "nightly-report"];
const FIRST = Date.UTC(2026, 8, 1);
const WINDOW_MILLISECONDS = 60 * 86_400_000;

/**
 * Lines of NDJSON, each a call of one of the tools with arguments that its inputSchema accepts (nearly all of them), spread over
 * 60 days and five clients.
 *
 * @param {readonly object[]} tools
 * @param {{ calls: number }} options
 * @returns {Generator<string>} a line with its line feed
 */
export function* callLines(tools, { calls }) {
  const random = randomSource(tools.length);
  const beginnings = tools.flatMap(({ name, inputSchema }) =>
    Array.from({ length: VARIANTS }, () => {
      const given = sampleOf(inputSchema, { random, root: inputSchema, level: 0 });
      return `{"tool":${JSON.stringify(name)},"arguments":${JSON.stringify(given)}`;
    }),
  );
  for (let index = 0; index < calls; index++) {
    const at = new Date(FIRST + Math.floor((WINDOW_MILLISECONDS * index) / calls)).toISOString();
    yield `${random.pick(beginnings)},"client":"${random.pick(CLIENTS)}","at":"${at}"}\n`;
  }
}

/** A value that a schema of `properties.mjs` accepts. */
function sampleOf(schema, context) {
  const { random, root, level } = context;
  if (schema.$ref !== undefined) return sampleOf(root.$defs[schema.$ref.split("/").at(-1)], context);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return sampleOf(random.pick(alternatives), context);
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return objectOf(schema, { random, root, level: level + 1 });
    case "array":
      return listOf(schema, context);
    case "boolean":
      return random.chance(0.5);
    case "integer":
    case "number":
      return random.between(Math.max(1, schema.minimum ?? 1), Math.min(40, schema.maximum ?? 40));
    case "null":
      return null;
    default:
      return schema.pattern === undefined ? wordOf(schema, random) : textOf(schema.pattern, random);
  }
}

function objectOf(schema, context) {
  const { random, level } = context;
  const required = new Set(schema.required ?? []);
  const isSent = (name) => required.has(name) || random.chance(level > 3 ? 0.02 : 0.25);
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => isSent(name));
  return Object.fromEntries(properties.map(([name, property]) => [name, sampleOf(property, context)]));
}

function listOf(schema, context) {
  const length = Math.max(schema.minItems ?? 0, 1);
  const items = Array.from({ length: length * 3 }, () => sampleOf(schema.items, context));
  const distinct = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  return distinct.slice(0, length);
}

function wordOf({ minLength = 0 }, random) {
  return `${random.pick(["overdue", "express", "refund", "priority"])} ${random.below(1_000)}`.padEnd(minLength, "x");
}

/** A text that a pattern of `properties.mjs` matches: literals and classes with counts, what is optional left out. */
function textOf(pattern, random) {
  const pieces = pattern
    .replaceAll(/^\^|\$$|\([^)]*\)\?/g, "")
    .matchAll(/(\[[^\]]+\]|\\?.)(?:\{(\d+)(?:,\d+)?\}|\+)?/g);
  return [...pieces].map(([, piece, count]) => characters(piece, random, Number(count ?? 1))).join("");
}

function characters(piece, random, count) {
  if (!piece.startsWith("[")) return piece.replace("\\", "");
  const ranges = [...piece.matchAll(/(\w)-(\w)/g)].map(([, from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]);
  return Array.from({ length: count }, () => String.fromCharCode(random.between(...random.pick(ranges)))).join("");
}
