import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Change } from "../../../shared/contract/change.ts";
import { type DiffOptions, diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { decide } from "../../../shared/contract/schema/decide.ts";
import { rootPosition, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { ASSERTED_FORMATS } from "../../../shared/contract/schema/formats.ts";
import { NormalForms } from "../../../shared/contract/schema/normal-form.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Viewer } from "../../../shared/contract/schema/view.ts";
import { withWitnesses } from "../../../shared/contract/witnesses.ts";
import { Replayer } from "../../../shared/usage/replay.ts";
import { aContract, aTool } from "../builders.ts";

const languages = new Languages({ formats: "assertion" });
const field = new Ajv2020({ strict: false, logger: false });
addFormats.default(field);
const NAMES = [...ASSERTED_FORMATS.keys()];

describe.each([...ASSERTED_FORMATS])("the format %s", (name, { pattern, example }) => {
  const validate = field.compile({ type: "string", format: name });

  test("has an automaton, and an example that fits", () => {
    expect([languages.isRegular(pattern), languages.matches(pattern, example), validate(example)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("takes nothing that the validator of the field refuses", () => {
    const near = fc
      .tuple(
        fc.constantFrom(example, ...languages.samples(pattern, 40)),
        fc.nat(),
        fc.constantFrom(..."0129-:.TZaAPx/@ "),
      )
      .map(
        ([text, at, sign]) => text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(near, (text) => {
        if (languages.matches(pattern, text) === true)
          expect({ text, fits: validate(text) }).toEqual({ text, fits: true });
      }),
      { numRuns: 400, seed: 20_261_127 },
    );
  });
});

test.each([
  ["date", "2027-02-29", "2028-02-29"],
  ["date", "2100-02-29", "2000-02-29"],
  ["date", "2027-04-31", "2027-04-30"],
  ["date", "x", "2027-12-31"],
  ["time", "24:00:00Z", "23:59:59.5+01:00"],
  ["date-time", "2027-01-31", "2027-01-31t00:00:00z"],
  ["duration", "P", "P1Y2M3DT4H5M6S"],
  ["duration", "PT", "P4W"],
  ["email", "ada", "ada.l@mail.example.com"],
  ["hostname", "-a", "a-b.c"],
  ["ipv4", "256.0.0.1", "255.0.0.1"],
  ["ipv6", "1:2:3:4:5:6:7:8:9", "1::8"],
  ["ipv6", "12345::", "::ffff:192.0.2.1"],
  ["uri", "example.com", "mailto:ada@example.com"],
  ["uuid", "123e4567", "123E4567-E89B-42D3-A456-426614174000"],
])("%s is not %s, but %s", (name, wrong, right) => {
  const pattern = ASSERTED_FORMATS.get(name)?.pattern ?? "";
  expect([wrong, right].map((text) => languages.matches(pattern, text))).toEqual([false, true]);
});

function taking(x: Json): JsonObject {
  return aTool({ inputSchema: { type: "object", properties: { x }, required: ["x"] } });
}

function giving(x: Json): JsonObject {
  return aTool({ outputSchema: { type: "object", properties: { x }, required: ["x"] } });
}

function changesOf(before: JsonObject, after: JsonObject, options: DiffOptions = {}): readonly Change[] {
  const [baseline, candidate] = [aContract({ tools: [before] }), aContract({ tools: [after] })];
  const { changes } = diffContracts(baseline, candidate, options);
  return withWitnesses(changes, { baseline, candidate, callers: "declared", severities: {}, ...options });
}

const text = (format?: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  type: "string",
  ...(format === undefined ? {} : { format }),
  ...more,
});
const [assertion, annotation] = [{ formats: "assertion" }, { formats: "annotation" }] as const;

describe("a format that is asserted", () => {
  test.each<[string, Json, Json, string, string]>([
    ["comes", text(), text("date"), "input-format-added breaking", "input-format-added risky"],
    ["goes", text("date"), text(), "input-format-removed safe", "input-format-removed safe"],
    ["is replaced", text("date"), text("uuid"), "input-format-changed breaking", "input-format-changed risky"],
    [
      "is replaced by a wider one",
      text("ipv4"),
      text("hostname"),
      "input-format-changed safe",
      "input-format-changed risky",
    ],
    ["that nobody knows comes", text(), text("zip"), "input-format-added risky", "input-format-added risky"],
    [
      "comes where a pattern demanded as much",
      text(undefined, { pattern: "^2027-01-0[1-9]$" }),
      text("date", { pattern: "^2027-01-0[1-9]$" }),
      "input-format-added safe",
      "input-format-added risky",
    ],
  ])("in arguments: %s", (_, before, after, asserted, annotated) => {
    const told = (options: DiffOptions) =>
      changesOf(taking(before), taking(after), options).map(({ rule, severity }) => `${rule} ${severity}`);
    expect([told(assertion), told(annotation)]).toEqual([[asserted], [annotated]]);
  });

  test.each<[string, Json, Json, string, string]>([
    ["goes", text("date"), text(), "breaking", "risky"],
    ["comes", text(), text("date"), "safe", "safe"],
    ["is replaced by a narrower one", text("hostname"), text("ipv4"), "safe", "safe"],
    ["is replaced by a wider one", text("ipv4"), text("hostname"), "breaking", "risky"],
  ])("in results: %s", (_, before, after, strict, tolerant) => {
    const told = (options: DiffOptions) =>
      changesOf(giving(before), giving(after), options).map(({ severity }) => severity);
    expect([told(assertion), told({ ...assertion, readers: "tolerant" })]).toEqual([[strict], [tolerant]]);
  });

  test("shows the break with a value, and says which format is meant", () => {
    const [change] = changesOf(taking(text()), taking(text("date")), assertion);
    expect(change?.proof).toEqual({
      state: "refuted",
      witness: { x: "x" },
      refusal: "/x must be a string of the format date",
    });
  });

  test("does not come between an enumeration and its values", () => {
    const listed = (...values: readonly string[]): Json => ({ enum: values, format: "date" });
    const changes = changesOf(taking(listed("2027-01-01")), taking(listed("2027-01-01", "2027-01-02")), assertion);
    expect(changes.map(({ rule }) => rule)).toEqual(["input-enum-added-value"]);
  });

  test("refuses recorded calls", () => {
    const [baseline, candidate] = [text(), text("date")].map((x) => aContract({ tools: [taking(x)] }));
    const rejected = (formats: "assertion" | "annotation") => {
      const replayer = new Replayer(baseline ?? aContract(), candidate ?? aContract(), { formats, latest: 0 });
      for (const x of ["2027-01-31", "tomorrow"])
        replayer.add({ tool: "search", arguments: { x }, client: null, count: 1, at: null });
      return replayer.result().rejected;
    };
    expect([rejected("assertion"), rejected("annotation")]).toEqual([1, 0]);
  });

  test("is proved and refuted as the validator of the field sees it", () => {
    const schema = fc.record(
      {
        type: fc.constantFrom<Json>("string", ["string", "null"]),
        format: fc.constantFrom(...NAMES, "zip"),
        pattern: fc.constantFrom("^[0-9]", "-", "^[a-z.:-]+$", "^2027-01-0[1-9]$"),
        maxLength: fc.constantFrom(8, 10, 20),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(schema, schema, (before, after) => {
        const [sub, sup] = [before as JsonObject, after as JsonObject];
        const viewer = new Viewer();
        const node = (root: Json, mark: string) => [rootPosition(schemaDocument(root, mark, languages))];
        const reasoning = { viewer, forms: new NormalForms(viewer), declaredOnly: false, budget: { decisions: 9 } };
        const answer = decide(node(sub, "<"), node(sup, ">"), reasoning);
        const [sends, takes] = [field.compile(sub), field.compile(sup)];
        if (answer.state === "refuted") expect([sends(answer.witness), takes(answer.witness)]).toEqual([true, false]);
        if (answer.state !== "proved") return;
        const samples = NAMES.flatMap((name) => languages.samples(ASSERTED_FORMATS.get(name)?.pattern ?? "", 8));
        for (const value of ["", "x", "2027-01-05", ...samples]) expect(sends(value) && !takes(value)).toBe(false);
      }),
      { numRuns: 300, seed: 20_261_127 },
    );
  });
});

describe("a call that shows a break where formats are annotations", () => {
  test.each<[string, Json, Json, Json]>([
    ["the argument that changed", { type: "string", format: "date" }, { type: "integer" }, "2027-01-31"],
    ["it in a list", { type: "array", items: text("email"), minItems: 1 }, { type: "object" }, ["ada@example.com"]],
    [
      "it where null is allowed as well",
      { type: ["string", "null"], format: "uuid" },
      { type: "null" },
      "123e4567-e89b-42d3-a456-426614174000",
    ],
  ])("holds a text of its format: %s", (_, before, after, value) => {
    expect(changesOf(taking(before), taking(after))[0]?.proof.witness).toEqual({ x: value });
  });

  test("holds one beside the argument that changed", () => {
    const tool = (maximum: number) =>
      aTool({
        inputSchema: {
          type: "object",
          properties: { at: text("date-time"), n: { type: "integer", maximum } },
          required: ["at"],
        },
      });
    expect(changesOf(tool(9), tool(5))[0]?.proof).toMatchObject({
      witness: { at: "2027-01-31T12:30:00Z", n: 9 },
      refusal: "/n must be ≤ 5",
    });
  });

  test("holds another text where one of the format would not show it", () => {
    const [change] = changesOf(taking(text("date")), taking(text("date", { not: { enum: ["today"] } })));
    expect(change?.proof).toMatchObject({ state: "refuted", witness: { x: "today" } });
  });
});
