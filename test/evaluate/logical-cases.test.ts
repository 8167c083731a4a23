import { describe, expect, test } from "@jest/globals";
import { evaluatedFiles, limitCase, rowsOf, type Verdict, verdictsOn } from "./case-folder.ts";

const WIDENED = limitCase("widened", { before: 10, after: 100 }, { backward: true, forward: false });
const NARROWED = limitCase("narrowed", { before: 100, after: 10 }, { backward: false, forward: true });
/** Both patterns mean the same, and a back-reference is beyond automata. */
const BEYOND = {
  ...limitCase("beyond", { before: 1, after: 1 }, { backward: true, forward: null }),
  before: { type: "string", pattern: "^(b+)-\\1$", maxLength: 30 },
  after: { type: "string", pattern: "^(bb*)-\\1$", maxLength: 30 },
};

describe("a logical case", () => {
  test("is asked in each direction that has a label", async () => {
    const { verdicts } = await verdictsOn({ "a.json": [WIDENED, BEYOND] });
    expect(verdicts.map(({ id, direction }) => `${id} ${direction}`)).toEqual([
      "widened input",
      "widened output",
      "beyond input",
    ]);
  });

  test("with right labels is neither missed nor a false alarm", async () => {
    const { verdicts, status } = await verdictsOn({ "a.json": [WIDENED, NARROWED] });
    expect(verdicts.map(marked)).toEqual([
      "widened input: compatible",
      "widened output: breaking",
      "narrowed input: breaking",
      "narrowed output: compatible",
    ]);
    expect(status).toBe(0);
  });

  test("that is called compatible and breaks is a false alarm", async () => {
    const wrong = limitCase("wrong", { before: 100, after: 10 }, { backward: true, forward: null });
    const { verdicts, status } = await verdictsOn({ "a.json": [wrong] });
    expect(verdicts.map(marked)).toEqual(["wrong input: breaking, false alarm"]);
    expect(status).toBe(1);
  });

  test("that is called breaking and is compatible is missed, and the proof of it unsound", async () => {
    const wrong = limitCase("wrong", { before: 10, after: 100 }, { backward: false, forward: null });
    const { verdicts, status } = await verdictsOn({ "a.json": [wrong] });
    expect(verdicts.map(marked)).toEqual(["wrong input: compatible, unsound, missed"]);
    expect(status).toBe(1);
  });

  test.each([true, false])("that cannot be decided is unknown, whether compatible is %s", async (backward) => {
    const { verdicts } = await verdictsOn({ "a.json": [{ ...BEYOND, compatible_backward: backward }] });
    expect(verdicts.map(marked)).toEqual(["beyond input: undecided, unknown"]);
  });

  test.each([
    ["a policy of its suite", { policy: true }],
    ["no confirmation", { verdict_kind: "policy-or-unconfirmed" }],
    ["no sample", { verdict_kind: "unsampled" }],
    ["no verdict", { verdict_kind: null }],
  ])("with %s is asked and not counted", async (_what, difference) => {
    const wrong = {
      ...limitCase("wrong", { before: 100, after: 10 }, { backward: true, forward: null }),
      ...difference,
    };
    const { verdicts, status } = await verdictsOn({ "a.json": [wrong] });
    expect(verdicts.map(({ scored, verdict, marks }) => ({ scored, verdict, marks }))).toEqual([
      { scored: false, verdict: "breaking", marks: [] },
    ]);
    expect(status).toBe(0);
  });

  test("of the official suite counts whatever a sampler said of it", async () => {
    const official = {
      ...limitCase("official", { before: 1, after: 1 }, { backward: false, forward: null }),
      before: { const: 12 },
      after: { maximum: 10 },
      verdict_kind: "contradicted",
      source_path: "json-schema-org/JSON-Schema-Test-Suite:tests/draft2020-12/maximum.json#0.1",
    };
    const { verdicts } = await verdictsOn({ "a.json": [official] });
    expect(verdicts.map(({ scored, verdict }) => ({ scored, verdict }))).toEqual([
      { scored: true, verdict: "breaking" },
    ]);
  });

  test("whose label a known counterexample contradicts must not be proved", async () => {
    const contradicted = {
      ...limitCase("contradicted", { before: 10, after: 100 }, { backward: true, forward: false }),
      policy: true,
      verdict_kind: "contradicted",
      sampled_counterexample: true,
    };
    const { verdicts } = await verdictsOn({ "a.json": [contradicted] });
    expect(verdicts.map(marked)).toEqual(["contradicted input: compatible, unsound", "contradicted output: breaking"]);
  });
});

describe("the table of logical cases", () => {
  test("counts by source and direction, and all sources together", async () => {
    const wrong = limitCase("wrong", { before: 100, after: 10 }, { backward: true, forward: null });
    const { printed } = await evaluatedFiles({ "one/a.json": [WIDENED, wrong], "two.json": [NARROWED, BEYOND] });
    expect(rowsOf(printed, "Logical cases")).toEqual([
      "mcp-gates one/a input 2 0 0 (–) 1 (50 %) 0 (0 %) 0 0",
      "mcp-gates one/a output 1 1 0 (0 %) 0 (–) 0 (0 %) 0 0",
      "mcp-gates two input 2 1 0 (0 %) 0 (0 %) 1 (50 %) 0 0",
      "mcp-gates two output 1 0 0 (–) 0 (0 %) 0 (0 %) 0 0",
      "mcp-gates all input 4 1 0 (0 %) 1 (33.3 %) 1 (25 %) 0 0",
      "mcp-gates all output 2 1 0 (0 %) 0 (0 %) 0 (0 %) 0 0",
    ]);
  });

  test("is judged by the bars", async () => {
    const wrong = limitCase("wrong", { before: 100, after: 10 }, { backward: true, forward: null });
    const { printed } = await evaluatedFiles({ "a.json": [WIDENED, NARROWED, wrong] });
    expect(rowsOf(printed, "Bars", 0)).toEqual([
      "logical, inputs: missed 0 of 1 (0 %) ≤ 0.5 % yes",
      "logical, inputs: false alarms 1 of 2 (50 %) ≤ 3 % NO",
      "logical, inputs: unknown 0 of 3 (0 %) ≤ 5 % yes",
      "logical, outputs: missed 0 of 1 (0 %) ≤ 0.5 % yes",
      "logical, outputs: false alarms 0 of 1 (0 %) ≤ 3 % yes",
      "logical, outputs: unknown 0 of 2 (0 %) ≤ 5 % yes",
      "unsound 0 of 5 0 yes",
      "ended in an error 0 of 5 0 yes",
    ]);
  });
});

function marked({ id, direction, verdict, marks }: Verdict): string {
  return [`${id} ${direction}: ${verdict}`, ...marks].join(", ");
}
