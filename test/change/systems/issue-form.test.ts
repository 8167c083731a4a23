import { describe, expect, test } from "@jest/globals";
import { issueFormAnswers } from "../../../shared/change/systems/issue-form.ts";

const answers = (...lines: readonly string[]) => Object.fromEntries(issueFormAnswers(lines.join("\n")));

describe("the answers of an issue form", () => {
  test("stand below their headings", () => {
    const form = answers("### Service", "", "payments-mcp", "", "### Contract digest", "", "sha256:abc");
    expect(form).toEqual({ Service: ["payments-mcp"], "Contract digest": ["sha256:abc"] });
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["none, when it was left out", ["_No response_"], []],
    ["none, when it is empty", [""], []],
    ["the choices of a menu", ["staging, production"], ["staging", "production"]],
    ["the boxes that are ticked", ["- [X] production", "- [ ] staging", "* [x] test"], ["production", "test"]],
    ["several lines", ["one", "two"], ["one", "two"]],
    ["what stands in a code block", ["```shell", "### Service", "```"], ["```shell", "### Service", "```"]],
    ["none, when people do not see it", ["<!-- production -->"], []],
    ["a line with a smaller heading", ["#### Service"], ["#### Service"]],
  ])("are %s", (_case, lines, expected) => {
    expect(answers("### Environment", "", ...lines)).toEqual({ Environment: expected });
  });

  test("end lines as Windows does", () => {
    expect(Object.fromEntries(issueFormAnswers("### Service\r\n\r\npayments-mcp\r\n"))).toEqual({
      Service: ["payments-mcp"],
    });
  });

  test("are found at once, however the text is made", () => {
    const hostile = `### a${" ".repeat(60_000)}b\n${"<!--".repeat(10_000)}`;
    const started = performance.now();
    issueFormAnswers(hostile);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test.each([
    ["come twice", ["### Service", "", "a", "### Service", "", "b"], { Service: [] }],
    ["come twice with the same answer", ["### Service", "a", "### Service", "a"], { Service: [] }],
    ["come three times", ["### Service", "a", "### Service", "a", "### Service", "a"], { Service: [] }],
    ["are hidden by a comment", ["<!--", "### Service", "a", "-->"], {}],
    [
      "are hidden by a comment that does not end",
      ["### Service", "a", "<!--", "### Environment", "b"],
      { Service: ["a"] },
    ],
    ["stand in a code block that does not end", ["~~~~", "### Service", "a", "~~~", "### Service"], {}],
  ])("are none for headings that %s", (_case, lines, expected) => {
    expect(answers(...lines)).toEqual(expected);
  });
});
