import { describe, expect, test } from "@jest/globals";
import { claimsOf } from "../../evaluate/claims.mjs";
import { independentValidator } from "../../evaluate/independent-validator.mjs";
import { questionsOf } from "../../evaluate/questions.mjs";
import { limitCase, toolWith } from "./case-folder.ts";

const PROVED = { state: "proved" };

describe("a proof", () => {
  test.each([
    ["input", true, true],
    ["input", false, false],
    ["output", true, true],
    ["output", false, false],
  ] as const)("for the %s direction with the label compatible: %s holds: %s", (direction, compatible, holds) => {
    const question = logicalQuestion(direction, compatible);
    expect(holdsOf(question, { inclusion: PROVED })).toEqual([holds]);
  });

  test("of one change is judged when nothing else is reported of the case", () => {
    const question = logicalQuestion("input", false);
    const changes = [change({ state: "proved" })];
    expect(holdsOf(question, { severity: "safe", changes })).toEqual([false]);
    expect(holdsOf(question, { severity: "breaking", changes })).toEqual([]);
    expect(holdsOf(question, { severity: "risky", undecided: true, changes })).toEqual([]);
  });
});

describe("a witness for arguments", () => {
  test.each([
    ["that the baseline accepts and the candidate refuses holds", { q: "a", limit: 50 }, true],
    ["that the baseline refuses does not", { limit: 50 }, false],
    ["that both accept does not", { q: "a", limit: 5 }, false],
  ])("%s", (_what, witness, holds) => {
    const question = editQuestion({ maximum: 100 }, { maximum: 10 });
    expect(holdsOf(question, { changes: [change({ state: "refuted", witness })] })).toEqual([holds]);
  });

  test.each([
    ["that both accept holds", { q: "a", limit: 5 }, true],
    ["that the candidate refuses does not", { q: "a", limit: 50 }, false],
  ])("of a dropped argument %s", (_what, witness, holds) => {
    const question = editQuestion({ maximum: 100 }, { maximum: 10 });
    expect(holdsOf(question, { changes: [change({ state: "dropped", witness })] })).toEqual([holds]);
  });
});

describe("a witness for results", () => {
  test.each([
    ["that the candidate declares and the baseline refuses holds", { x: 50 }, true],
    ["that the candidate does not declare does not", { x: 500 }, false],
    ["that the baseline accepts does not", { x: 5 }, false],
  ])("%s", (_what, witness, holds) => {
    const question = logicalQuestion("output", false);
    const answer = { inclusion: { state: "refuted", witness } };
    expect(holdsOf(question, answer)).toEqual([holds]);
  });
});

test("A witness that the validator cannot judge is neither right nor wrong, and the reason is told", () => {
  const question = editQuestion({ $dynamicRef: "#limit" }, { maximum: 10 });
  const answer = answered({ changes: [change({ state: "refuted", witness: { q: "a", limit: 50 } })] });
  expect(claimsOf(question, answer, independentValidator())).toEqual([
    {
      rule: "rule",
      holds: null,
      why: "not checked: the validator cannot tell, since it follows dynamic references wrongly",
    },
  ]);
});

describe("a witness of a case that holds one value, labelled by the official suite", () => {
  test.each([
    ["is that value where the label says that it is refused", false, { x: [1, 2] }, true],
    ["is no other value", false, { x: [1, 2, 3] }, false],
    ["is not that value where the label says that it is taken", true, { x: [1, 2] }, false],
  ])("%s", (_what, compatible, witness, holds) => {
    const entry = {
      ...limitCase("one", { before: 1, after: 1 }, { backward: compatible, forward: null }),
      before: { const: [1, 2] },
      after: { contains: { const: 3 }, unevaluatedItems: false },
      source_path: "json-schema-org/JSON-Schema-Test-Suite:tests/draft2020-12/contains.json#0.0",
    };
    const [question] = questionsOf({ name: "a", shape: "logical", entries: [entry] });
    expect(holdsOf(question ?? {}, { inclusion: { state: "refuted", witness } })).toEqual([holds]);
  });
});

/** Integers up to 10 become integers up to 100. */
function logicalQuestion(direction: "input" | "output", compatible: boolean): object {
  const labels = {
    backward: direction === "input" ? compatible : null,
    forward: direction === "output" ? compatible : null,
  };
  const entry = limitCase("limits", { before: 10, after: 100 }, labels);
  return questionsOf({ name: "a", shape: "logical", entries: [entry] })[0] ?? {};
}

function editQuestion(before: object, after: object): object {
  const tool = (limit: object) => toolWith({ q: { type: "string" }, limit }, ["q"]);
  const entry = { id: "e", before: tool(before), after: tool(after), refined_verdict: "breaking" };
  return questionsOf({ name: "a", shape: "edits", entries: [entry] })[0] ?? {};
}

function change(proof: object): object {
  return { rule: "rule", severity: "breaking", direction: "input", subject: { kind: "tool", name: "search" }, proof };
}

function answered(answer: object): object {
  return { severity: "breaking", undecided: false, changes: [], inclusion: null, ...answer };
}

function holdsOf(question: object, answer: object): readonly (boolean | null)[] {
  return claimsOf(question, answered(answer), independentValidator()).map(({ holds }) => holds);
}
