import { pointerTokens } from "../contract/json.ts";

/**
 * Words for a JSON pointer within a subject: `/inputSchema/properties/filter/properties/limit/maximum` is
 * `argument filter.limit`, `/outputSchema/properties/items/items/properties/id` is `result field items[].id`,
 * `/annotations/readOnlyHint` is `annotation readOnlyHint`; the empty pointer (the whole subject) is the empty text.
 * Names come from the server and are not escaped. `direction` says what a pointer within a bare schema speaks about.
 */
export function describePlace(pointer: string, direction: "input" | "output" | null): string {
  const [root, ...rest] = pointerTokens(pointer);
  if (root === undefined) return "";
  if (root === "inputSchema") return placeInSchema(rest, INPUT);
  if (root === "outputSchema") return placeInSchema(rest, OUTPUT);
  if (direction !== null && (NAMED.has(root) || ITEMS.has(root) || OPTIONS.has(root))) {
    return placeInSchema([root, ...rest], direction === "input" ? INPUT : OUTPUT);
  }
  const path = rest.reduce((parent, token) => parent + step(token, parent), "");
  const word = ROOT_WORDS.get(root) ?? root;
  return path === "" ? root : `${word} ${path}`;
}

interface SchemaWords {
  readonly whole: string;
  readonly part: string;
}

const INPUT: SchemaWords = { whole: "arguments", part: "argument" };
const OUTPUT: SchemaWords = { whole: "result", part: "result field" };

const ROOT_WORDS = new Map([
  ["annotations", "annotation"],
  ["arguments", "argument"],
  ["capabilities", "capability"],
  ["icons", "icon"],
]);

/** Keywords whose members are schemas by name. */
const NAMED = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
/** Keywords whose schemas speak about array items. */
const ITEMS = new Set(["items", "prefixItems", "additionalItems", "unevaluatedItems", "contains"]);
/** Keywords that hold alternatives or parts, by position. */
const OPTIONS = new Set(["anyOf", "oneOf", "allOf"]);
/** Keywords that hold one schema for the same place. */
const SAME_PLACE = new Map([
  ["if", "condition"],
  ["then", "when the condition holds"],
  ["else", "when the condition fails"],
  ["not", "what is refused"],
]);

function placeInSchema(tokens: readonly string[], words: SchemaWords): string {
  const walk = walkSchema(tokens);
  const asides = walk.asides.length === 0 ? "" : ` (${walk.asides.join(", ")})`;
  if (walk.definition !== null) return `definition ${walk.definition}${walk.path}${asides}`;
  return `${walk.path === "" ? words.whole : `${words.part} ${walk.path}`}${asides}`;
}

interface Walk {
  readonly path: string;
  readonly definition: string | null;
  readonly asides: readonly string[];
}

/** Follows the tokens as long as they lead from schema to schema; the keyword at the end is not part of the place. */
function walkSchema(tokens: readonly string[]): Walk {
  let path = "";
  let definition: string | null = null;
  const asides: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const keyword = tokens[index] ?? "";
    const next = tokens[index + 1];
    const same = SAME_PLACE.get(keyword);
    if (ITEMS.has(keyword)) {
      const position = next !== undefined && /^\d+$/u.test(next) ? next : "";
      path += `[${position}]`;
      if (position !== "") index += 1;
    } else if (same !== undefined) {
      asides.push(same);
    } else if (next === undefined) {
      break;
    } else if (keyword === "$defs" || keyword === "definitions") {
      definition = step(next, "");
      path = "";
      index += 1;
    } else if (keyword === "patternProperties") {
      path += `${path === "" ? "" : "."}/${next}/`;
      index += 1;
    } else if (NAMED.has(keyword)) {
      if (keyword === "dependentSchemas") asides.push(`when ${next} is there`);
      else path += step(next, definition === null ? path : ".");
      index += 1;
    } else if (OPTIONS.has(keyword)) {
      asides.push(`${keyword === "allOf" ? "part" : "option"} ${Number(next) + 1}`);
      index += 1;
    } else if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
      path += path === "" ? "*" : ".*";
    } else if (keyword === "propertyNames") {
      asides.push("names");
    } else {
      break;
    }
  }
  return { path, definition, asides };
}

function step(token: string, parent: string): string {
  if (/^[\p{L}\p{N}_$-]+$/u.test(token)) return parent === "" ? token : `.${token}`;
  return `[${JSON.stringify(token)}]`;
}
