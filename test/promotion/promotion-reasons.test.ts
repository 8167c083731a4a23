import { describe, expect, test } from "@jest/globals";
import { PROMOTION_DECISIONS, PROMOTION_GATES } from "../../shared/promotion/gate.ts";
import { PROMOTION_REASONS, promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import { textOf } from "../repository/files.ts";

describe("the table of reasons", () => {
  test.each(Object.entries(PROMOTION_REASONS))("says one sentence and one step of %s", (code, { meaning, next }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(next).toMatch(/^[A-Z`].*\.$/);
  });

  test("is the page that people read", () => {
    const page = textOf("docs/promotion-reasons.md");
    const rows = Object.entries(PROMOTION_REASONS).map(
      ([code, { decision, who, meaning, next }]) =>
        `| <a id="${code}"></a>\`${code}\` | \`${decision}\` | \`${who}\` | ${meaning} | ${next} |`,
    );
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  test("has reasons of every gate", () => {
    const groups = new Set(Object.keys(PROMOTION_REASONS).map((code) => code.slice(0, code.indexOf("."))));
    expect(PROMOTION_GATES.filter((gate) => !groups.has(gate))).toEqual([]);
    expect([...groups].filter((group) => !(PROMOTION_GATES as readonly string[]).includes(group))).toEqual([
      "verification",
      "break-glass",
    ]);
  });

  test("knows from worst to best what a promotion comes to", () => {
    expect(PROMOTION_DECISIONS).toEqual(["fail", "unknown", "wait", "pass"]);
  });

  test("says of a reason what was seen and what is known", () => {
    expect(promotionReason("order.rolled-back", { field: "approval", is: "none", must: "new" })).toEqual({
      code: "order.rolled-back",
      decision: "fail",
      who: "approver",
      meaning: PROMOTION_REASONS["order.rolled-back"].meaning,
      next: PROMOTION_REASONS["order.rolled-back"].next,
      ...{ field: "approval", is: "none", must: "new" },
    });
  });
});
