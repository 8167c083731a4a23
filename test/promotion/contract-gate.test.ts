import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { RULES } from "../../shared/contract/rules.ts";
import { PROMOTION_DECISIONS } from "../../shared/promotion/gate.ts";
import { type ContractQuestion, judgeContract, measureOf } from "../../shared/promotion/gates/contract-gate.ts";
import { ACKNOWLEDGED, aChange, aComparison, someRules } from "./changes.ts";

function aQuestion(more: Partial<ContractQuestion> = {}): ContractQuestion {
  return {
    environment: "production",
    rules: someRules({ isProtected: true }),
    compareWith: "served",
    served: { state: "captured", comparison: aComparison() },
    recorded: { state: "nothing" },
    skipped: [],
    ...more,
  };
}

const captured = (...changes: Parameters<typeof aComparison>) => ({
  served: { state: "captured" as const, comparison: aComparison(...changes) },
});
const removal = aChange("tool-removed", { message: "the tool is gone" });
const recorded = (...rules: readonly string[]) => ({
  state: "kept" as const,
  release: "2.1.0",
  comparison: aComparison(rules.map((rule) => aChange(rule))),
});
const codes = (question: ContractQuestion) => judgeContract(question).reasons.map(({ code }) => code);

describe("the contract gate", () => {
  test("passes a release that changes nothing of what is served, and says what it was compared with", () => {
    expect(judgeContract(aQuestion())).toEqual({
      gate: "contract",
      decision: "pass",
      asked: true,
      summary: "no change, compared with what production serves now",
      reasons: [],
    });
  });

  test("stops a removed tool with its name, its rule and the list that names it", () => {
    const answer = judgeContract(aQuestion(captured([removal])));
    expect(answer).toMatchObject({
      decision: "fail",
      reasons: [
        {
          code: "contract.blocked-change",
          field: "tool search",
          is: "the tool is gone (tool-removed), against what production serves now",
          must: "none of removed-tools, which `schema-changes.block` names, or acknowledged",
        },
      ],
    });
  });

  test("says of each other obstacle what would have to be", () => {
    const rules = someRules({ allow: ["added-tools"], block: [] });
    const musts = (question: ContractQuestion) => judgeContract(question).reasons.map(({ must }) => must);
    expect(
      musts(aQuestion({ ...captured([aChange("output-property-added"), aChange("prompt-removed")]), rules })),
    ).toEqual([
      "one of added-tools (`schema-changes.allow`) and not changed-outputs, or acknowledged",
      "one of added-tools (`schema-changes.allow`), or acknowledged",
    ]);
    expect(musts(aQuestion(captured([aChange("input-maximum-lowered")])))).toEqual([
      "less than breaking, or acknowledged",
    ]);
  });

  test("passes what somebody answers for", () => {
    const acknowledged = aChange("tool-removed", { acknowledged: ACKNOWLEDGED });
    expect(judgeContract(aQuestion(captured([acknowledged])))).toMatchObject({
      decision: "pass",
      summary: "1 change, compared with what production serves now",
    });
  });

  test("names ten changes and counts the rest", () => {
    const changes = Array.from({ length: 13 }, (_, index) =>
      aChange(index === 12 ? "tool-split" : "tool-removed", { subject: { kind: "tool", name: `tool-${index}` } }),
    );
    const { reasons } = judgeContract(aQuestion(captured(changes)));
    expect(reasons).toHaveLength(11);
    expect(reasons.at(-1)).toMatchObject({
      field: "contract",
      is: "3 more changes that are not let through (tool-removed, tool-split)",
    });
  });

  test("is not asked where the policy lets everything through", () => {
    const rules = someRules({ block: [], failOn: "never" });
    expect(judgeContract(aQuestion({ rules, ...captured([removal]) }))).toMatchObject({
      asked: false,
      decision: "pass",
    });
  });

  test("does not know what could not be compared, and still tells what is stopped", () => {
    const undecided = ["The candidate is only a tool list."];
    expect(judgeContract(aQuestion(captured([], { undecided })))).toMatchObject({
      decision: "unknown",
      reasons: [
        {
          code: "contract.undecided",
          field: "comparison with what production serves now",
          is: "The candidate is only a tool list",
        },
      ],
    });
    expect(codes(aQuestion(captured([removal], { undecided })))).toEqual([
      "contract.blocked-change",
      "contract.undecided",
    ]);
  });
});

describe("what a release is compared with", () => {
  const why = "connection refused";
  const states: readonly ContractQuestion["served"][] = [
    { state: "nothing", why },
    { state: "not-named", why },
    { state: "silent", why, mayBeEmpty: false },
    { state: "unclear", why },
  ];
  const records: readonly ContractQuestion["recorded"][] = [
    { state: "nothing" },
    recorded("tool-removed"),
    { state: "unknown", why: "the ledger does not keep it" },
  ];

  test.each<[string, string, string, "served" | "served-or-recorded"]>([
    // state of the servers, of the record, and by what is measured
    ["nothing", "nothing", "nothing", "served"],
    ["nothing", "kept", "unknown", "served"],
    ["nothing", "unknown", "unknown", "served"],
    ["not-named", "nothing", "unknown", "served"],
    ["not-named", "kept", "unknown", "served"],
    ["silent", "nothing", "unknown", "served"],
    ["silent", "kept", "unknown", "served"],
    ["maybe empty", "nothing", "unknown", "served"],
    ["unclear", "nothing", "unknown", "served"],
    ["unclear", "kept", "unknown", "served"],
    ["nothing", "nothing", "nothing", "served-or-recorded"],
    ["nothing", "kept", "recorded", "served-or-recorded"],
    ["nothing", "unknown", "unknown", "served-or-recorded"],
    ["not-named", "nothing", "nothing", "served-or-recorded"],
    ["not-named", "kept", "recorded", "served-or-recorded"],
    ["silent", "nothing", "unknown", "served-or-recorded"],
    ["maybe empty", "nothing", "nothing", "served-or-recorded"],
    ["maybe empty", "kept", "recorded", "served-or-recorded"],
    ["maybe empty", "unknown", "unknown", "served-or-recorded"],
    ["silent", "kept", "recorded", "served-or-recorded"],
    ["silent", "unknown", "unknown", "served-or-recorded"],
    ["unclear", "nothing", "unknown", "served-or-recorded"],
    ["unclear", "kept", "unknown", "served-or-recorded"],
  ])("servers %s, record %s: %s with %s %s", (served, record, by, compareWith) => {
    const question = aQuestion({
      compareWith,
      served: states.find(({ state }) => state === served) ?? { state: "silent", why, mayBeEmpty: true },
      recorded: records.find(({ state }) => state === record) ?? { state: "nothing" },
    });
    expect(measureOf(question).by).toBe(by);
  });

  test("is what is served, whatever the record says", () => {
    for (const each of records) expect(measureOf(aQuestion({ recorded: each })).by).toBe("served");
  });

  test("is told: the record with the version that it is of", () => {
    const served = { state: "silent", why, mayBeEmpty: false } as const;
    const compareWith = "served-or-recorded";
    expect(judgeContract(aQuestion({ served, compareWith, recorded: recorded("tool-removed") }))).toMatchObject({
      decision: "fail",
      summary: "1 change, compared with 2.1.0, which production has by the ledger; connection refused",
      reasons: [
        { is: expect.stringMatching(/\(tool-removed\), against 2\.1\.0, which production has by the ledger$/) },
      ],
    });
  });

  test("is nothing for the first release of an environment, which passes and says so", () => {
    const served = { state: "nothing", why } as const;
    expect(judgeContract(aQuestion({ served }))).toMatchObject({
      decision: "pass",
      asked: true,
      summary: "nothing is served in production and nothing is on record: the release is the first",
    });
  });

  test("is not known where nobody answers, which does not pass", () => {
    const served = { state: "silent", why, mayBeEmpty: false } as const;
    expect(judgeContract(aQuestion({ served, recorded: recorded() }))).toMatchObject({
      decision: "unknown",
      summary: "what production serves is not known",
      reasons: [{ code: "contract.served-unknown", field: "contract of production", is: why }],
    });
    const lost = aQuestion({
      served,
      compareWith: "served-or-recorded",
      recorded: { state: "unknown", why: "the ledger does not keep the contract of 2.1.0" },
    });
    expect(judgeContract(lost).reasons[0]?.is).toBe(
      "connection refused; and the ledger does not keep the contract of 2.1.0",
    );
  });
});

describe("versions that are skipped", () => {
  const skipped = (...rules: readonly string[]) => ({
    release: "2.2.0",
    state: "compared" as const,
    comparison: aComparison(rules.map((rule) => aChange(rule, { message: "the tool is gone" }))),
  });

  test("count as what is served", () => {
    expect(judgeContract(aQuestion({ skipped: [skipped("tool-removed")] }))).toMatchObject({
      decision: "fail",
      summary: "no change, compared with what production serves now and with 1 skipped",
      reasons: [{ is: "the tool is gone (tool-removed), against 2.2.0, which production skips" }],
    });
  });

  test("do not tell twice what is stopped already", () => {
    const question = aQuestion({
      ...captured([removal]),
      skipped: [skipped("tool-removed", "tool-split"), skipped("tool-split")],
    });
    expect(judgeContract(question).reasons.map(({ is }) => is)).toEqual([
      "the tool is gone (tool-removed), against what production serves now",
      "the tool is gone (tool-split), against 2.2.0, which production skips",
    ]);
  });

  test("count for the first release of an environment, too", () => {
    const served = { state: "nothing", why: "" } as const;
    expect(codes(aQuestion({ served, skipped: [skipped("tool-removed")] }))).toEqual(["contract.blocked-change"]);
  });

  test("whose contract is not kept leave the gate without an answer", () => {
    const lost = { release: "2.2.0", state: "unknown" as const, why: "the ledger does not keep it" };
    expect(judgeContract(aQuestion({ skipped: [lost] }))).toMatchObject({
      decision: "unknown",
      reasons: [{ code: "contract.skipped-unknown", field: "contract of 2.2.0", is: "the ledger does not keep it" }],
    });
    expect(codes(aQuestion({ ...captured([removal]), skipped: [lost] }))).toEqual([
      "contract.blocked-change",
      "contract.skipped-unknown",
    ]);
  });
});

test("a change or a part that could not be compared more never makes the gate laxer, in whichever comparison", () => {
  const change = fc.constantFrom(...RULES.map(({ id }) => id)).map((rule) => aChange(rule));
  const comparison = fc.record({
    changes: fc.array(change, { maxLength: 3 }),
    undecided: fc.constantFrom<readonly string[]>([], ["It was not."]),
  });
  const rules = fc.constantFrom(
    someRules(),
    someRules({ isProtected: true }),
    someRules({ allow: ["added-tools", "changed-descriptions"], block: [] }),
    someRules({ failOn: "never" }),
    someRules({ failOn: "review", block: ["changed-outputs"] }),
  );
  const rank = (question: ContractQuestion) => PROMOTION_DECISIONS.indexOf(judgeContract(question).decision);
  fc.assert(
    fc.property(comparison, comparison, rules, change, fc.boolean(), (served, between, given, further, isServed) => {
      const asked = (one: typeof served, other: typeof between) =>
        rank(
          aQuestion({
            rules: given,
            ...captured(one.changes, { undecided: one.undecided }),
            skipped: [
              {
                release: "2.2.0",
                state: "compared",
                comparison: aComparison(other.changes, { undecided: other.undecided }),
              },
            ],
          }),
        );
      const more = (one: typeof served) => ({
        changes: [...one.changes, further],
        undecided: [...one.undecided, "Nor was it."],
      });
      const after = isServed ? asked(more(served), between) : asked(served, more(between));
      expect(after).toBeLessThanOrEqual(asked(served, between));
    }),
  );
});
