import { describe, expect, test } from "@jest/globals";
import { describePlace } from "../../shared/report/place.ts";

describe("a pointer in words", () => {
  test.each([
    ["/inputSchema/properties/filter/properties/limit/maximum", "input", "argument filter.limit"],
    ["/outputSchema/properties/items/items/properties/id", "output", "result field items[].id"],
    ["/annotations/readOnlyHint", null, "annotation readOnlyHint"],
    ["", null, ""],
    ["/description", null, "description"],
    ["/inputSchema", "input", "arguments"],
    ["/inputSchema/required", "input", "arguments"],
    ["/inputSchema/required/0", "input", "arguments"],
    ["/outputSchema/type", "output", "result"],
    ["/outputSchema/items", "output", "result field []"],
    ["/inputSchema/properties/pair/prefixItems/1/type", "input", "argument pair[1]"],
    ["/inputSchema/properties/pair/items/0", "input", "argument pair[0]"],
    ["/inputSchema/properties/tags/contains/minLength", "input", "argument tags[]"],
    ["/inputSchema/properties/map/additionalProperties/properties/x", "input", "argument map.*.x"],
    ["/inputSchema/properties/map/additionalProperties", "input", "argument map"],
    ["/inputSchema/properties/map/patternProperties/^x-/type", "input", "argument map./^x-/"],
    ["/inputSchema/properties/map/propertyNames/pattern", "input", "argument map (names)"],
    ["/inputSchema/properties/id/anyOf/1/minimum", "input", "argument id (option 2)"],
    ["/inputSchema/allOf/0/properties/a/type", "input", "argument a (part 1)"],
    ["/inputSchema/then/properties/a/type", "input", "argument a (when the condition holds)"],
    ["/inputSchema/dependentSchemas/card/properties/cvc", "input", "argument cvc (when card is there)"],
    ["/inputSchema/$defs/Money/properties/amount/type", "input", "definition Money.amount"],
    ["/outputSchema/definitions/Money", "output", "definition Money"],
    ["/inputSchema/properties/a.b/type", "input", 'argument ["a.b"]'],
    ["/inputSchema/properties/a/properties/b c/type", "input", 'argument a["b c"]'],
    ["/inputSchema/properties/a~1b/type", "input", 'argument ["a/b"]'],
    ["/inputSchema/properties/properties/properties/items/items/type", "input", "argument properties.items[]"],
    ["/properties/limit/maximum", "input", "argument limit"],
    ["/properties/limit/maximum", "output", "result field limit"],
    ["/capabilities/resources/subscribe", null, "capability resources.subscribe"],
    ["/arguments/0", "input", "argument 0"],
    ["/_meta/ui/resourceUri", null, "_meta ui.resourceUri"],
  ] as const)("%s (%s) is %j", (pointer, direction, words) => {
    expect(describePlace(pointer, direction)).toBe(words);
  });
});
