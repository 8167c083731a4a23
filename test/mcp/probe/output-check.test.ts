import { expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { checkOutput } from "../../../shared/mcp/probe/checks/output-check.ts";

const of = (sum: Json): Json => ({ type: "object", properties: { sum } });

test.each<[string, Json, Json]>([
  ["what fits", of({ type: "number" }), { sum: 3 }],
  ["what holds nothing that a pattern without an automaton is about", of({ pattern: "\\bok\\b" }), { sum: 3 }],
  ["a large value", { type: "array", items: of({ minimum: 0 }) }, Array.from({ length: 5_000 }, (_, sum) => ({ sum }))],
])("%s is known to fit", (_case, schema, value) => {
  expect(checkOutput(schema, value)).toEqual({ fits: true });
});

test.each<[string, Json, Json, string]>([
  ["another type", of({ type: "number" }), { sum: "3" }, "/sum must be a number"],
  [
    "what another keyword refuses than the one that cannot be read",
    { allOf: [{ pattern: "\\bok\\b" }, { minLength: 20 }] },
    "ok",
    "does not fit the tool's outputSchema",
  ],
])("%s is known not to fit", (_case, schema, value, reason) => {
  expect(checkOutput(schema, value)).toEqual({ fits: false, reason });
});

test.each<[string, Json, Json, string]>([
  [
    "a pattern without an automaton",
    { pattern: "\\bok\\b" },
    "ok",
    "the schema has a pattern that cannot be run without backtracking",
  ],
  [
    "a reference that leads nowhere",
    of({ $ref: "#/$defs/amount" }),
    { sum: 3 },
    "a reference of the schema leads nowhere, or a keyword has a value that it cannot have",
  ],
  [
    "a dynamic reference across resources",
    { $dynamicRef: "#amount", $defs: { a: { $id: "https://a.example/a", $dynamicAnchor: "amount" } } },
    3,
    "the schema has dynamic references",
  ],
  ["a dialect of its own", { $schema: "https://example.com/own" }, 3, "the dialect of the schema is not known"],
  [
    "references that make it look at one value a billion times",
    { $ref: "#/$defs/r0", $defs: doubling(30) },
    3,
    "to find out takes longer than 2 s",
  ],
])("with %s in the schema nothing is known, and the reason is told", (_case, schema, value, reason) => {
  const start = performance.now();
  expect(checkOutput(schema, value)).toEqual({ fits: undefined, reason });
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** Definitions of which each asks the next one twice. */
function doubling(length: number): Json {
  const last: [string, Json] = [`r${length}`, { type: "string" }];
  const others = Array.from({ length }, (_, index): [string, Json] => {
    const next = { $ref: `#/$defs/r${index + 1}` };
    return [`r${index}`, { anyOf: [next, next] }];
  });
  return Object.fromEntries([...others, last]);
}
