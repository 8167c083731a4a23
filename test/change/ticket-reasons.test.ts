import { describe, expect, test } from "@jest/globals";
import {
  reasonFor,
  sortedReasons,
  TICKET_OUTCOMES,
  TICKET_REASONS,
  type TicketReasonCode,
} from "../../shared/change/ticket-reasons.ts";
import { textOf } from "../repository/files.ts";

const CODES = Object.keys(TICKET_REASONS) as readonly TicketReasonCode[];
const seen = { field: "f", is: "i", must: "m" };

describe("the table of reasons", () => {
  test.each(Object.entries(TICKET_REASONS))("says one sentence and one step of %s", (code, { meaning, next }) => {
    expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  test("is the page that people read", () => {
    const page = textOf("docs/ticket-reasons.md");
    const rows = Object.entries(TICKET_REASONS).map(
      ([code, { outcome, who, meaning, next }]) =>
        `| <a id="${code}"></a>\`${code}\` | \`${outcome}\` | \`${who}\` | ${meaning} | ${next} |`,
    );
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  test("knows from worst to best what a ticket comes to", () => {
    expect(TICKET_OUTCOMES).toEqual(["rejected", "misconfigured", "unavailable", "pending", "approved"]);
  });
});

describe("the order of reasons", () => {
  test("is by outcome and then as in the table, whatever came first", () => {
    const reasons = CODES.map((code) => reasonFor(code, seen));
    const sorted = sortedReasons([...reasons].reverse());
    expect(sorted).toEqual(
      TICKET_OUTCOMES.flatMap((outcome) => reasons.filter((reason) => reason.outcome === outcome)),
    );
    expect(sorted).toHaveLength(CODES.length);
  });

  test("has each reason once, and reasons that differ in one word apart", () => {
    const reasons = [seen, seen, { ...seen, field: "g" }, { ...seen, is: "j" }, { ...seen, must: "n" }];
    const sorted = sortedReasons(reasons.map((words) => reasonFor("key.moved", words)));
    expect(sorted.map(({ field, is, must }) => field + is + must)).toEqual(["fim", "fin", "fjm", "gim"]);
  });
});
