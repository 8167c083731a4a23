import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import type { Contract } from "../../../shared/contract/model.ts";
import { PROMPT_RULES } from "../../../shared/contract/rules/prompts.ts";
import { aContract, type RuleCase, ruleIds, surfaceChanges, untested } from "./surface-changes.ts";

const prompts = (...list: readonly JsonObject[]): Partial<Contract> => ({ prompts: list });
const review = (...list: readonly JsonObject[]): Partial<Contract> =>
  prompts({ name: "review", description: "Review a change.", arguments: list });
const required = (name: string): JsonObject => ({ name, required: true });

const CASES: readonly RuleCase[] = [
  {
    rule: "prompt-removed",
    before: prompts({ name: "review" }),
    after: {},
    spared: { after: { scope: "tools" } },
  },
  {
    rule: "prompt-renamed",
    before: review(required("diff")),
    after: prompts({ name: "assess", description: "Review a change.", arguments: [required("diff")] }),
    spared: { after: prompts({ name: "assess", description: "Count the words.", arguments: [required("diff")] }) },
  },
  { rule: "prompt-added", before: {}, after: review(), spared: { before: review(), after: review({ name: "depth" }) } },
  {
    rule: "prompt-required-arg-added",
    before: review(),
    after: review(required("diff")),
    spared: { after: review({ name: "diff" }) },
  },
  {
    rule: "prompt-optional-arg-added",
    before: review(),
    after: review({ name: "depth", required: false }),
    spared: { after: review(required("depth")) },
  },
  {
    rule: "prompt-arg-became-required",
    before: review({ name: "diff" }),
    after: review(required("diff")),
    spared: { after: review({ name: "diff", required: false }) },
  },
  {
    rule: "prompt-arg-became-optional",
    before: review(required("diff")),
    after: review({ name: "diff" }),
    spared: { after: review({ ...required("diff"), title: "Diff" }) },
  },
  {
    rule: "prompt-arg-removed",
    before: review({ name: "diff" }),
    after: review(),
    spared: { before: review(required("diff_text")), after: review(required("diff")) },
  },
  {
    rule: "prompt-arg-renamed",
    before: review(required("diff_text")),
    after: review(required("diff")),
    spared: { after: review({ name: "diff" }) },
  },
  {
    rule: "prompt-description-changed",
    before: review(),
    after: prompts({ name: "review", description: "Review a change with care.", arguments: [] }),
    spared: { after: prompts({ name: "review", description: "Review a change.", arguments: [], title: "Review" }) },
  },
  {
    rule: "prompt-title-changed",
    before: prompts({ name: "review", title: "Review" }),
    after: prompts({ name: "review", title: "Code review" }),
    spared: { after: prompts({ name: "review", title: "Review", description: "Now with words." }) },
  },
  {
    rule: "prompt-args-reordered",
    before: review({ name: "a" }, { name: "b" }),
    after: review({ name: "b" }, { name: "a" }),
    spared: { after: review({ name: "a" }) },
  },
];

describe("rules about prompts", () => {
  test.each(CASES)("$rule fires with the severity and bump of the table", ({ rule, before, after }) => {
    const row = PROMPT_RULES.find(({ id }) => id === rule);
    const change = surfaceChanges(aContract(before), aContract(after)).find((found) => found.rule === rule);
    expect(change).toMatchObject({ severity: row?.severity, bump: row?.bump });
  });

  test.each(CASES)("$rule spares its near miss", ({ rule, before, spared }) => {
    const changes = surfaceChanges(aContract(spared.before ?? before), aContract(spared.after));
    expect(changes.map((change) => change.rule)).not.toContain(rule);
  });

  test("every rule of the table has a case", () => {
    expect(untested(PROMPT_RULES, CASES)).toEqual([]);
  });

  test("the text of an argument counts as text of the prompt", () => {
    const changes = surfaceChanges(
      aContract(review({ name: "diff", description: "The change" })),
      aContract(review({ name: "diff", description: "The change, in unified form" })),
    );
    expect(changes).toMatchObject([{ rule: "prompt-description-changed", pointer: "/arguments/0/description" }]);
  });

  test("a renamed prompt is compared argument by argument", () => {
    const changes = surfaceChanges(
      aContract(prompts({ name: "code_review", arguments: [{ name: "diff" }] })),
      aContract(prompts({ name: "code-review", arguments: [required("diff")] })),
    );
    expect(ruleIds(changes)).toEqual(["prompt-arg-became-required", "prompt-renamed"]);
  });

  test("the metadata of a prompt is not its title", () => {
    const changes = surfaceChanges(
      aContract(prompts({ name: "review", _meta: { owner: "a" } })),
      aContract(prompts({ name: "review", _meta: { owner: "b" } })),
    );
    expect(changes).toMatchObject([{ rule: "meta-unknown-changed", pointer: "/_meta", subject: { kind: "prompt" } }]);
  });
});
