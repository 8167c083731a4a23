import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contractPair, type ToolPair } from "../../bench/contracts.mjs";
import { canonicalText, sameJson } from "../../shared/contract/canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../../shared/contract/json.ts";

const { baseline, candidate, pairs } = contractPair({ tools: 200 });

describe("the contracts of the benchmark", () => {
  test("are the same each time", () => {
    expect(canonicalText(contractPair({ tools: 200 }).pairs as unknown as Json)).toBe(
      canonicalText(pairs as unknown as Json),
    );
  });

  test("begin alike in every size", () => {
    expect(contractPair({ tools: 50 }).candidate.tools).toEqual(candidate.tools.slice(0, 50));
  });

  test("have as many tools as asked for, each with a name of its own and a description", () => {
    for (const { tools } of [baseline, candidate]) {
      expect(new Set(tools.map((tool) => member(tool, "name"))).size).toBe(200);
      expect(tools.filter((tool) => String(member(tool, "description")).length < 50)).toEqual([]);
    }
  });

  test("have input schemas with about 30 properties in three levels", () => {
    const inputs = baseline.tools.map((tool) => member(tool, "inputSchema"));
    const counts = inputs.map((schema) => propertiesOf(schema).length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([30, 32]);
    expect([...new Set(inputs.map((schema) => Math.max(...propertiesOf(schema).map(({ level }) => level))))]).toEqual([
      3,
    ]);
  });

  test("have only valid schemas of JSON Schema 2020-12", () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const schemas = [...baseline.tools, ...candidate.tools].flatMap((tool) =>
      ["inputSchema", "outputSchema"].flatMap((key) => member(tool, key) ?? []),
    );
    expect(schemas.filter((schema) => !isJsonObject(schema) || !ajv.validateSchema(schema))).toEqual([]);
  });

  test("refer to definitions in a third of the tools, and recursively in a twelfth", () => {
    const texts = baseline.tools.map((tool) => canonicalText(tool));
    expect(texts.filter((text) => text.includes('"$ref"'))).toHaveLength(67);
    expect(texts.filter((text) => text.includes('"Condition":{'))).toHaveLength(17);
  });
});

describe("the edits of the benchmark", () => {
  test("change every second tool and no other", () => {
    const changed = pairs.map(({ before, after }) => !sameJson(before, after));
    expect(changed).toEqual(pairs.map((_pair, index) => index % 2 === 1));
    expect(pairs.map(({ edit }) => edit !== null)).toEqual(changed);
  });

  test("change every tool where that is asked for, with the same baseline", () => {
    const every = contractPair({ tools: 200, everyTool: true });
    expect(every.baseline).toEqual(baseline);
    expect(every.pairs.filter(({ before, after, edit }) => edit === null || sameJson(before, after))).toEqual([]);
  });

  test("are of all kinds", () => {
    const edits = contractPair({ tools: 1000 }).pairs.flatMap(({ edit }) => edit ?? []);
    expect(new Set(edits.map(({ id }) => id)).size).toBe(23);
    expect(new Set(edits.map(({ touches }) => touches))).toEqual(new Set(["values", "text", "notation", "surface"]));
  });

  test.each([
    ["values", (pair: ToolPair) => inputDiffers(pair, withoutTexts)],
    ["notation", (pair: ToolPair) => inputDiffers(pair, withoutTexts)],
    ["text", (pair: ToolPair) => sameJson(withoutTexts(pair.before), withoutTexts(pair.after))],
    ["surface", (pair: ToolPair) => !inputDiffers(pair, (schema) => schema)],
  ] as const)("that are said to touch %s touch nothing else", (touches, holds) => {
    const touching = pairs.filter(({ edit }) => edit?.touches === touches);
    expect(touching).not.toEqual([]);
    expect(touching.filter((pair) => !holds(pair))).toEqual([]);
  });
});

function inputDiffers({ before, after }: ToolPair, view: (schema: Json) => Json): boolean {
  const [old, now] = [before, after].map((tool) => view(member(tool, "inputSchema") ?? null));
  return !sameJson(old, now);
}

interface Property {
  readonly name: string;
  /** 1 for the arguments of the tool. */
  readonly level: number;
}

/** All properties in a schema, those of objects in lists included and those of definitions not. */
function propertiesOf(schema: Json | undefined, level = 1): readonly Property[] {
  if (!isJsonObject(schema)) return [];
  const inItems = propertiesOf(member(schema, "items"), level);
  const properties = member(schema, "properties");
  if (!isJsonObject(properties)) return inItems;
  const own = Object.entries(properties).flatMap(([name, property]) => [
    { name, level },
    ...propertiesOf(property, level + 1),
  ]);
  return [...own, ...inItems];
}

/** A value without the descriptions of schemas and tools. */
function withoutTexts(value: Json): Json {
  if (isJsonArray(value)) return value.map(withoutTexts);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter(([key, text]) => key !== "description" || typeof text !== "string");
  return Object.fromEntries(members.map(([key, item]) => [key, withoutTexts(item)])) as JsonObject;
}
