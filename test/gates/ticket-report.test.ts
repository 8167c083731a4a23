import { describe, expect, test } from "@jest/globals";
import { reasonFor } from "../../shared/change/ticket-reasons.ts";
import { reasonSentence, ticketMarkdown, ticketSentence } from "../../shared/gates/ticket-report.ts";
import { ticketSubject } from "../../shared/gates/ticket-subject.ts";

const subject = (said: object = {}) =>
  ticketSubject({ environment: "production", breaking: 0, ...said }, "payments-mcp", { state: "none" });
const refused = (reason: ReturnType<typeof reasonFor>) => ({
  verdict: { outcome: reason.outcome, reasons: [reason], approvers: [] },
  required: true,
  now: undefined,
  system: undefined,
});

describe("a reason in words", () => {
  test("says what a field is and what it must be", () => {
    const reason = reasonFor("type.other", { field: "tickets.issue-types", is: "Task (4)", must: "Change" });
    expect(reasonSentence(reason)).toMatch(
      /^type\.other: tickets\.issue-types is Task \(4\), must be Change\. Tickets of this type .* \(whoever may edit the ticket\)$/,
    );
  });

  test.each([
    [
      "system.unavailable",
      "GitHub",
      "[GET] https://api.github.com/x: 502.",
      "system.unavailable: [GET] https://api.github.com/x: 502. The",
    ],
    [
      "policy.incomplete",
      "policy",
      "There is no policy x.yml",
      "policy.incomplete: There is no policy x.yml. The policy",
    ],
    [
      "policy.incomplete",
      "tickets.projects",
      "nothing",
      "policy.incomplete: tickets.projects is nothing, must be it. The",
    ],
  ] as const)("leaves what a system or the policy says as it is: %s of %s", (code, field, is, expected) => {
    const reason = reasonFor(code, { field, is, must: "it" });
    expect(reasonSentence(reason)).toContain(expected);
    const markdown = ticketMarkdown(refused(reason), subject(), { reported: false, reasonsPage: undefined });
    expect(markdown).not.toContain("policy is There");
    expect(markdown).not.toContain("GitHub is");
  });
});

describe("the summary of a change", () => {
  const reason = reasonFor("type.other", { field: "tickets.issue-types", is: "Task (4)", must: "Change" });
  const changeOf = (said: object) =>
    /^\| change \| (.*) \|$/m.exec(
      ticketMarkdown(refused(reason), subject(said), { reported: false, reasonsPage: undefined }),
    )?.[1];

  test.each([
    [{}, "schema"],
    [{ breaking: 2 }, "schema, breaking"],
    [{ changeKind: "config", emergency: true }, "config, emergency"],
  ])("tells its class: %j", (said, words) => {
    expect(changeOf(said)).toBe(words);
  });

  test("escapes what comes from outside", () => {
    const sentence = ticketSentence(refused({ ...reason, is: "<b> [x](y)" }), subject());
    expect(sentence).toContain("<b>");
    const markdown = ticketMarkdown(refused({ ...reason, is: "<b> [x](y)" }), subject(), {
      reported: true,
      reasonsPage: "https://example.com/page",
    });
    expect(markdown).not.toContain("<b>");
    expect(markdown).not.toContain("[x](y)");
    expect(markdown).toContain("[`type.other`](https://example.com/page#type.other)");
    expect(markdown).toContain("`mode` is `report`");
  });
});
