import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { rootPosition, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { accepts } from "../../../shared/contract/schema/evaluate.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { SchemaDigests } from "../../../shared/contract/schema/schema-digests.ts";
import { Validator } from "../../../shared/contract/schema/validator.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

type Keywords = Readonly<Record<string, Json>>;
type Uri = string | undefined;

const DRAFT_04 = "http://json-schema.org/draft-04/schema#";
const DRAFT_07 = "http://json-schema.org/draft-07/schema#";
const DRAFT_2019 = "https://json-schema.org/draft/2019-09/schema";
const DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema";

const string: Json = { type: "string" };
const integer: Json = { type: "integer" };
const languages = new Languages();

const written = (dialect: Uri, keywords: Keywords): Json => ({
  ...(dialect === undefined ? {} : { $schema: dialect }),
  type: "object",
  ...keywords,
});

interface Question {
  readonly direction?: Direction;
  readonly revisions?: { readonly baseline: string | null; readonly candidate: string | null };
}

function editsOf(before: Json, after: Json, { direction = "input", ...revisions }: Question = {}) {
  return compareSchemas(before, after, { direction, callers: "any", languages, wireKeyOrder: false, ...revisions });
}

/** The severities of all that is found, but for what is said of the dialect itself. */
function severitiesOf(before: Json, after: Json, question: Question = {}): readonly string[] {
  const edits = editsOf(before, after, question).filter(({ rule }) => !/^(?:input|output)-dialect-/.test(rule));
  return [...new Set(edits.map((edit) => edit.severity ?? edit.usual))].sort();
}

const rulesOf = (...question: Parameters<typeof editsOf>) => editsOf(...question).map(({ rule }) => rule);

function fits(schema: Json, value: Json): readonly (boolean | undefined)[] {
  const validation = new Validator(languages).validate(schema, value);
  return [
    validation === undefined ? undefined : validation.refusals.length === 0,
    accepts([rootPosition(schemaDocument(schema, "", languages))], value),
  ];
}

const DEPENDENT: readonly (readonly [string, Keywords, Json])[] = [
  ["names that demand others", { properties: { a: string, b: string }, dependentRequired: { a: ["b"] } }, { a: "x" }],
  [
    "names that demand a schema",
    { properties: { a: string, b: string }, dependentSchemas: { a: { required: ["b"] } } },
    { a: "x" },
  ],
  ["fixed positions", { properties: { x: { type: "array", prefixItems: [string, integer] } } }, { x: [1] }],
  [
    "a least count of contained items",
    { properties: { x: { type: "array", contains: string, minContains: 2 } } },
    { x: ["a"] },
  ],
  [
    "a greatest count of contained items",
    { properties: { x: { type: "array", contains: string, maxContains: 1 } } },
    { x: ["a", "b"] },
  ],
  ["unevaluated names", { properties: { a: string }, unevaluatedProperties: false }, { zz: "x" }],
  [
    "unevaluated names beside alternatives",
    { anyOf: [{ properties: { a: string } }, { properties: { b: string } }], unevaluatedProperties: false },
    { zz: "x" },
  ],
  ["unevaluated items", { properties: { x: { type: "array", unevaluatedItems: integer } } }, { x: ["a"] }],
  [
    "what stands beside a reference",
    { properties: { x: { $ref: "#/definitions/S", maxLength: 3 } }, definitions: { S: string } },
    { x: "aaaa" },
  ],
  [
    "a keyword behind a reference",
    {
      properties: { x: { $ref: "#/definitions/A" } },
      definitions: { A: { type: "object", properties: { a: string, b: string }, dependentRequired: { a: ["b"] } } },
    },
    { x: { a: "x" } },
  ],
  [
    "a keyword deep in alternatives",
    {
      properties: {
        x: { anyOf: [integer, { type: "array", items: { type: "array", prefixItems: [string] } }] },
      },
    },
    { x: [[1]] },
  ],
];

describe("the same text in a dialect that knows more keywords", () => {
  describe.each([
    ["draft-07", DRAFT_07],
    ["draft-04", DRAFT_04],
  ])("than %s", (_, old) => {
    test.each(DEPENDENT)("demands more of calls: %s", (_name, keywords, value) => {
      const [before, after] = [written(old, keywords), written(DRAFT_2020, keywords)];
      expect([fits(before, value), fits(after, value)]).toEqual([
        [true, true],
        [false, false],
      ]);
      expect(severitiesOf(before, after)).toContain("breaking");
      expect(severitiesOf(before, after, { direction: "output" })).not.toContain("breaking");
    });

    test.each(DEPENDENT)("promises less of results when it is left: %s", (_name, keywords) => {
      const [before, after] = [written(DRAFT_2020, keywords), written(old, keywords)];
      expect(severitiesOf(before, after)).not.toContain("breaking");
      expect(severitiesOf(before, after, { direction: "output" })).toContain("breaking");
    });
  });

  test.each(DEPENDENT)("has another digest: %s", (_, keywords) => {
    const digests = new SchemaDigests();
    expect(digests.of(written(DRAFT_07, keywords), "shape")).not.toBe(
      digests.of(written(DRAFT_2020, keywords), "shape"),
    );
  });

  test("is broken from 2019-09 on by fixed positions alone", () => {
    const judged = DEPENDENT.filter(([, keywords]) =>
      severitiesOf(written(DRAFT_2019, keywords), written(DRAFT_2020, keywords)).includes("breaking"),
    );
    expect(judged.map(([name]) => name)).toEqual(["fixed positions", "a keyword deep in alternatives"]);
  });
});

test("an item that contains matches is evaluated since 2020-12 only", () => {
  const keywords = { properties: { x: { type: "array", contains: string, unevaluatedItems: false } } };
  const [before, after] = [written(DRAFT_2020, keywords), written(DRAFT_2019, keywords)];
  expect([before, after].map((schema) => fits(schema, { x: ["a"] })[1])).toEqual([true, false]);
  expect(severitiesOf(before, after)).toContain("breaking");
});

describe("nothing but the dialect is reported", () => {
  test.each<[string, Keywords]>([
    [
      "of keywords that all dialects know",
      { properties: { a: { ...(string as object), maxLength: 5 } }, required: ["a"] },
    ],
    ["of definitions", { properties: { a: { $ref: "#/$defs/A" } }, $defs: { A: string } }],
    [
      "of texts beside a reference",
      { properties: { a: { $ref: "#/$defs/A", description: "An a." } }, $defs: { A: string } },
    ],
    ["of dependencies", { properties: { a: string, b: string }, dependencies: { a: ["b"] } }],
    ["of a count that says nothing", { properties: { a: { type: "array", contains: string, minContains: 1 } } }],
  ])("%s", (_, keywords) => {
    const [old, now] = [written(DRAFT_07, keywords), written(DRAFT_2020, keywords)];
    expect(rulesOf(old, now)).toEqual(["input-dialect-draft07-to-2020"]);
    expect(rulesOf(now, old)).toEqual(["input-dialect-2020-to-draft07"]);
  });
});

test.each<[string, Keywords]>([
  ["dependentRequired", { dependentRequired: { a: ["b"] } }],
  ["minContains", { properties: { x: { type: "array", contains: string, minContains: 2 } } }],
  ["unevaluatedProperties", { unevaluatedProperties: false }],
])("%s demands nothing in draft-07, whether it comes or goes", (_, keywords) => {
  const contained = { properties: { x: { type: "array", contains: string } } };
  const [before, after] = [written(DRAFT_07, contained), written(DRAFT_07, { ...contained, ...keywords })];
  expect([severitiesOf(before, after), severitiesOf(after, before)]).toEqual([["notation"], ["notation"]]);
});

describe("a dialect that is not known", () => {
  const [one, other] = ["https://one.example/schema", "https://other.example/schema"];
  const plain = { properties: { a: string } };
  const [, keywords] = DEPENDENT[0] ?? ["", {}];
  test.each<[string, Keywords, Uri, Uri, readonly string[]]>([
    ["comes", plain, DRAFT_2020, one, ["input-dialect-unknown"]],
    ["becomes another one", plain, one, other, ["input-dialect-unknown"]],
    [
      "goes from keywords that hang on it",
      keywords,
      one,
      DRAFT_2020,
      ["input-undecided", "input-dialect-draft07-to-2020"],
    ],
    ["goes from keywords that do not hang on it", plain, one, DRAFT_2020, ["input-dialect-draft07-to-2020"]],
  ])("%s", (_, body, before, after, rules) => {
    expect(rulesOf(written(before, body), written(after, body))).toEqual(rules);
  });
});

describe("where one side names its dialect, the protocol version tells that of the other", () => {
  const keywords = { properties: { a: string, b: string }, dependentRequired: { a: ["b"] } };
  test.each<[string, Uri, Uri, string | null, readonly string[]]>([
    ["draft-07 is dropped before 2025-11-25", DRAFT_07, undefined, "2025-06-18", []],
    ["draft-07 is dropped since 2025-11-25", DRAFT_07, undefined, "2025-11-25", ["breaking"]],
    ["2020-12 is named before 2025-11-25", undefined, DRAFT_2020, "2025-06-18", ["breaking"]],
    ["2020-12 is named since 2025-11-25", undefined, DRAFT_2020, "2025-11-25", []],
  ])("%s", (_, before, after, revision, severities) => {
    const question = { revisions: { baseline: revision, candidate: revision } };
    expect(severitiesOf(written(before, keywords), written(after, keywords), question)).toEqual(severities);
  });
});

describe("a list of schemas as items", () => {
  const list = { properties: { x: { type: "array", items: [string, string] } } };
  const plain = { properties: { x: { type: "array" } } };

  describe.each<[Direction]>([["input"], ["output"]])("in an %sSchema", (direction) => {
    const invalid = [`${direction}-schema-invalid`];

    test.each<[string, Json, Json, string | null]>([
      ["in 2020-12 as the schema says", written(DRAFT_2020, plain), written(DRAFT_2020, list), null],
      ["in 2020-12 as the protocol version says", written(undefined, plain), written(undefined, list), "2025-11-25"],
      ["where draft-07 becomes 2020-12", written(DRAFT_07, list), written(DRAFT_2020, list), null],
      ["where draft-07 is no longer named", written(DRAFT_07, list), written(undefined, list), "2025-11-25"],
    ])("is invalid when it comes %s", (_, before, after, revision) => {
      const revisions = { baseline: revision, candidate: revision };
      expect(rulesOf(before, after, { direction, revisions })).toEqual(invalid);
    });

    test("is invalid when the protocol version makes it 2020-12", () => {
      const revisions = { baseline: "2025-06-18", candidate: "2025-11-25" };
      expect(rulesOf(written(undefined, list), written(undefined, list), { direction, revisions })).toEqual(invalid);
    });

    test.each<[string, Uri, string | null]>([
      ["in draft-07", DRAFT_07, "2025-11-25"],
      ["in 2019-09", DRAFT_2019, "2025-11-25"],
      ["where no dialect is named and the protocol version is not known", undefined, null],
      ["where no dialect is named and the protocol version is older", undefined, "2025-06-18"],
    ])("is fixed positions %s", (_, dialect, revision) => {
      const revisions = { baseline: revision, candidate: revision };
      const [before, after] = [written(dialect, plain), written(dialect, list)];
      const [more, less] = [
        severitiesOf(before, after, { direction, revisions }),
        severitiesOf(after, before, { direction, revisions }),
      ];
      expect([more.includes("breaking"), less.includes("breaking")]).toEqual([
        direction === "input",
        direction === "output",
      ]);
      expect(rulesOf(before, after, { direction, revisions })).not.toContain(`${direction}-schema-invalid`);
    });

    test("is not invalid anew where it was before", () => {
      const [before, after] = [list, { ...list, required: ["x"] }].map((keywords) => written(DRAFT_2020, keywords));
      expect(rulesOf(before as Json, after as Json, { direction })).toEqual([`${direction}-undecided`]);
    });
  });
});
