import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { diffContracts } from "../../shared/contract/diff.ts";
import { isJsonObject, type Json } from "../../shared/contract/json.ts";
import { rootPosition, schemaDocument } from "../../shared/contract/schema/document.ts";
import { accepts } from "../../shared/contract/schema/evaluate.ts";
import { Languages } from "../../shared/contract/schema/patterns.ts";
import { judgeByUsage } from "../../shared/usage/judge-usage.ts";
import { reachOf } from "../../shared/usage/reach.ts";
import { schemas, values } from "../contract/schema/arbitraries.ts";
import { aCall, contractOf, objectOf, readAll, replayOf } from "./builders.ts";

const inputs = fc.record({ x: schemas, y: schemas }, { requiredKeys: ["x"] }).map((properties) => objectOf(properties));
const given = fc.record({ x: values, y: values }, { requiredKeys: [] });

function fits(schema: Json, value: Json) {
  return accepts([rootPosition(schemaDocument(schema, "/inputSchema", new Languages()))], value);
}

describe("for any two schemas and any calls", () => {
  test("a verdict says what both schemas say, by another validator", () => {
    fc.assert(
      fc.property(inputs, inputs, given, (before, after, value) => {
        fc.pre(JSON.stringify(before) !== JSON.stringify(after));
        const sides = { before: contractOf({ search: before }), after: contractOf({ search: after }) };
        const replay = replayOf(sides, [aCall({ arguments: value })]);
        const [today, tomorrow] = [fits(before, value), fits(after, value)];
        fc.pre(today !== undefined && tomorrow !== undefined);
        expect(replay).toMatchObject({
          rejected: today && !tomorrow ? 1 : 0,
          alreadyRejected: !today && !tomorrow ? 1 : 0,
        });
        if (tomorrow) expect(replay.unaffected + replay.dropped + replay.undecided).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  test("a rejected call leaves at least one of the breaks that calls can speak about as it is", () => {
    fc.assert(
      fc.property(inputs, inputs, fc.array(given, { minLength: 1, maxLength: 4 }), (before, after, all) => {
        const sides = { before: contractOf({ search: before }), after: contractOf({ search: after }) };
        const calls = all.flatMap((value) => [
          ...Array.from({ length: 19 }, () => aCall({ arguments: value, at: Date.UTC(2026, 9, 1) })),
          aCall({ arguments: value, at: Date.UTC(2026, 9, 5) }),
        ]);
        const replay = replayOf(sides, calls);
        fc.pre(replay.rejected > 0);
        const { changes } = diffContracts(sides.before, sides.after, { callers: "any" });
        const breaks = changes.filter((change) => change.severity === "breaking" && reachOf(change) === "refusal");
        fc.pre(breaks.length > 0);
        const policy = { "lower-unused": true, "minimum-days": 1, "minimum-calls": 1 };
        const judged = judgeByUsage(changes, replay, { policy, severities: {}, today: "2026-10-05" });
        expect(judged.lowering.done).toBe(true);
        expect(judged.changes.filter(({ severity }) => severity === "breaking").length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe("for any file", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.constantFrom(
      '{"tool":"a"}',
      '{"jsonrpc":"2.0"}',
      '{"resourceSpans":[null,{"scopeSpans":[{"spans":[1]}]}]}',
      "[",
      "{",
      "]",
      "\uFEFF",
    ),
    fc.json().map((value) => `{"tool":"a","arguments":${value}}`),
    fc.json().map((value) => `{"jsonrpc":"2.0","method":"tools/call","params":${value}}`),
    fc.json().map((value) => `{"resourceSpans":[{"scopeSpans":[{"spans":[{"attributes":${value}}]}]}]}`),
  );

  test("reading ends, and each record is a call, another record or a problem with a line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const text = lines.join("\n");
        const { calls, records, unreadable } = await readAll(text);
        expect(calls.length + unreadable.length).toBeLessThanOrEqual(records);
        for (const call of calls) expect(call.arguments === undefined || isJsonObject(call.arguments)).toBe(true);
        const most = text.split("\n").length;
        for (const { line: number } of unreadable) expect(number >= 1 && number <= most).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
