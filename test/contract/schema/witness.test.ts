import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Validator } from "../../../shared/contract/schema/validator.ts";
import { findShown } from "../../../shared/contract/schema/witness.ts";
import type { WitnessQuestion } from "../../../shared/contract/schema/witness-question.ts";

const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });
const required = (...names: readonly string[]) => ({ required: names });

function search(before: Json, after: Json, pointer: string, more: Partial<WitnessQuestion> = {}) {
  const languages = new Languages();
  const question: WitnessQuestion = {
    direction: "input",
    callers: "declared",
    before,
    after,
    pointer,
    effect: "refused",
    ...more,
  };
  return findShown(question, { languages, validator: new Validator(languages), onEffort: () => undefined });
}

const q = { type: "string" };

describe("a call that works today and fails tomorrow", () => {
  test.each<[string, Json, Json, string, Json, string]>([
    [
      "is at the old limit where a maximum was lowered",
      object({ q, limit: { type: "integer", maximum: 500 } }, required("q")),
      object({ q, limit: { type: "integer", maximum: 100 } }, required("q")),
      "/inputSchema/properties/limit/maximum",
      { q: "x", limit: 500 },
      "/limit must be ≤ 100",
    ],
    [
      "lacks what is newly required, and holds nothing else",
      object({ q, page: q }, required("q")),
      object({ q, page: q }, required("q", "page")),
      "/inputSchema/properties/page",
      { q: "x" },
      "must have page",
    ],
    [
      "has the value that left an enumeration",
      object({ state: { enum: ["open", "closed", "all"] } }),
      object({ state: { enum: ["open", "closed"] } }),
      "/inputSchema/properties/state/enum",
      { state: "all" },
      '/state must be one of "open", "closed"',
    ],
    [
      "is a text that the new pattern no longer matches",
      object({ key: { type: "string", pattern: "^[A-Z]{2}-[a-z]+$" } }),
      object({ key: { type: "string", pattern: "^[A-Z]{2}-[a-y]{1,3}$" } }),
      "/inputSchema/properties/key/pattern",
      { key: "AA-z" },
      '/key must match pattern "^[A-Z]{2}-[a-y]{1,3}$"',
    ],
    [
      "is a text that a pattern refuses which takes the usual ones",
      object({ note: { type: "string", maxLength: 3 } }),
      object({ note: { type: "string", pattern: "^.{0,3}$" } }),
      "/inputSchema/properties/note/pattern",
      { note: "\n" },
      '/note must match pattern "^.{0,3}$"',
    ],
    [
      "goes down to the place of the edit and fills in what is required on the way",
      object({ id: q, filter: object({ page: { type: "integer" }, by: q }, required("by")) }, required("id")),
      object({ id: q, filter: object({ page: { type: "string" }, by: q }, required("by")) }, required("id")),
      "/inputSchema/properties/filter/properties/page/type",
      { id: "x", filter: { by: "x", page: 1 } },
      "/filter/page must be a string",
    ],
    [
      "puts an item into a list",
      object({ tags: { type: "array", items: { type: ["string", "null"] } } }),
      object({ tags: { type: "array", items: { type: "string" } } }),
      "/inputSchema/properties/tags/items/type",
      { tags: [null] },
      "/tags/0 must be a string",
    ],
    [
      "follows a reference to the definition in which the edit stands",
      object({ to: { $ref: "#/$defs/A" } }, { $defs: { A: object({ zip: { type: "string", maxLength: 9 } }) } }),
      object({ to: { $ref: "#/$defs/A" } }, { $defs: { A: object({ zip: { type: "string", maxLength: 5 } }) } }),
      "/inputSchema/$defs/A/properties/zip/maxLength",
      { to: { zip: "xxxxxx" } },
      "/to/zip must have at most 5 characters",
    ],
    [
      "holds one argument more than the new schema takes",
      object({ a: q, b: q }),
      object({ a: q }, { additionalProperties: false }),
      "/inputSchema/properties/b",
      { b: "x" },
      "must not have b",
    ],
  ])("%s", (_words, before, after, pointer, value, refusal) => {
    expect(search(before, after, pointer)).toEqual({ state: "shown", witness: { value, refusal } });
  });

  test("holds only what its own schema declares where callers send nothing else", () => {
    const closed = search(
      object({ a: q }, { additionalProperties: true }),
      object({ a: q }, { additionalProperties: false }),
      "/inputSchema/additionalProperties",
    );
    expect(closed.state).toBe("not-shown");
  });

  test("may hold anything where callers send anything", () => {
    const closed = search(
      object({ a: q }),
      object({ a: q }, { additionalProperties: false }),
      "/inputSchema/additionalProperties",
      { callers: "any" },
    );
    expect(closed).toMatchObject({ state: "shown", witness: { refusal: "must not have undeclared" } });
  });

  test("is a result of the candidate where outputs are asked about", () => {
    const found = search(
      object({ id: q, n: { type: "integer" } }, required("id")),
      object({ id: q, n: { type: "number" } }, required("id")),
      "/outputSchema/properties/n/type",
      { direction: "output" },
    );
    expect(found).toMatchObject({ state: "shown", witness: { value: { id: "x", n: 0.5 } } });
  });

  test("is accepted by both and holds what is no longer heard where nothing is refused", () => {
    const found = search(
      object({ q, old: q }, required("q")),
      object({ q }, required("q")),
      "/inputSchema/properties/old",
      {
        effect: "ignored",
      },
    );
    expect(found).toEqual({ state: "shown", witness: { value: { q: "x", old: "x" }, refusal: undefined } });
  });
});

describe("a witness has the format of each part where another value would do as well", () => {
  const day = { type: "string", format: "date" };

  test("in what stands around the edit", () => {
    const limit = (maximum: number): Json => ({ type: "integer", maximum });
    const [before, after] = [500, 100].map((most) => object({ day, limit: limit(most) }, required("day")));
    expect(search(before ?? {}, after ?? {}, "/inputSchema/properties/limit/maximum")).toMatchObject({
      witness: { value: { day: "2027-01-31", limit: 500 } },
    });
  });

  test("in the part that was edited", () => {
    const [before, after] = [object({ day }), object({ day: { type: "integer" } })];
    expect(search(before, after, "/inputSchema/properties/day/type")).toMatchObject({
      witness: { value: { day: "2027-01-31" }, refusal: "/day must be an integer" },
    });
  });

  test("but not where only another value shows the edit", () => {
    const after = object({ day: { ...day, pattern: "^\\d{4}-\\d{2}-\\d{2}$" } });
    expect(search(object({ day }), after, "/inputSchema/properties/day/pattern")).toMatchObject({
      witness: { value: { day: "x" } },
    });
  });
});

describe("a witness shows its own edit", () => {
  const tight = object({
    q,
    id: { type: "string", pattern: "^[0-9a-f]{4}$", maxLength: 4 },
    state: { enum: ["open"] },
  });
  const loose = object({ q, id: { type: "string", pattern: "^[0-9a-f]{4}$" }, state: { enum: ["open", "all"] } });

  test("and nothing is shown where only another edit has a value refused", () => {
    expect(search(loose, tight, "/inputSchema/properties/id/maxLength").state).toBe("not-shown");
  });

  test("though another edit of the same schema has more values refused", () => {
    const inner = object({ a: q, b: q }, required("a"));
    const before = object({ list: { type: "array", items: inner }, state: { enum: ["open", "all"] } });
    const after = object({
      list: { type: "array", items: { ...(inner as object), required: ["a", "b"] } as Json },
      state: { enum: ["open"] },
    });
    expect(search(before, after, "/inputSchema/properties/list/items/properties/b")).toMatchObject({
      state: "shown",
      witness: { value: { list: [{ a: "x" }] }, refusal: "/list/0 must have b" },
    });
  });
});

describe("a part that only one of many alternatives describes", () => {
  const filter = { $ref: "#/$defs/filter" };
  const joined = (name: string, inner: Json): Json =>
    object({ [name]: inner }, { required: [name], additionalProperties: false });
  const query = (...operators: readonly string[]): Json => {
    const compared = object(
      { field: q, operator: { enum: operators }, value: { anyOf: [q, { type: "number" }] } },
      { required: ["field", "operator"], additionalProperties: false },
    );
    const list: Json = { type: "array", items: filter };
    const anyOf = [joined("and", list), joined("or", list), joined("not", filter), compared];
    return object({ filter }, { $defs: { filter: { anyOf } } });
  };

  test("is shown, though the others hold themselves", () => {
    const pointer = "/inputSchema/$defs/filter/anyOf/3/properties/operator/enum";
    expect(search(query("is", "above", "below"), query("is", "above"), pointer)).toMatchObject({
      state: "shown",
      witness: { value: { filter: { field: "x", operator: "below" } } },
    });
  });
});

describe("where nothing shows a break", () => {
  test("the search counts the values that still fit, and is sure of them", () => {
    const found = search(
      object({ n: { type: ["integer", "string", "boolean"], minimum: 0 } }),
      object({ n: { type: ["integer", "string", "boolean"], exclusiveMinimum: -1 } }),
      "/inputSchema/properties/n",
    );
    expect(found).toMatchObject({ state: "not-shown", sure: true });
    expect(found.state === "not-shown" && found.tried).toBeGreaterThanOrEqual(8);
  });

  test("the search is not sure where a pattern cannot be decided", () => {
    const found = search(
      object({ n: { type: "string" } }),
      object({ n: { type: "string", pattern: "^.*(?<!secret)$" } }),
      "/inputSchema/properties/n/pattern",
    );
    expect(found).toMatchObject({ state: "not-shown", sure: false });
  });

  test("a value that was found elsewhere counts only when the validator confirms it", () => {
    const schema = object({ n: { type: "integer" } });
    const found = search(schema, schema, "/inputSchema/properties/n", { known: { n: 1 } });
    expect(found.state).toBe("not-shown");
  });
});
