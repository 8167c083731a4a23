import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { renderJunit } from "../../shared/report/junit.ts";
import { aChange, aReport } from "./builders.ts";
import { hostileText } from "./hostile.ts";

describe("the JUnit report", () => {
  test("is a suite for the server with a case for each change that matters", () => {
    const severities = ["breaking", "risky", "review", "safe", "notation"] as const;
    const suite = parsed({ changes: severities.map((severity) => aChange({ severity })) });
    expect([suite.name, suite.tests, suite.failures, suite.errors]).toEqual(["payments-mcp", "3", "1", "0"]);
    expect(suite.testcase.map((item) => [item.classname, "failure" in item])).toEqual([
      ["payments-mcp.tool create_payment", true],
      ["payments-mcp.tool create_payment", false],
      ["payments-mcp.tool create_payment", false],
    ]);
  });

  test.each([
    ["breaking", "1"],
    ["risky", "2"],
    ["review", "3"],
    ["never", "0"],
  ] as const)("fails what the gate fails on: %s", (failOn, failures) => {
    const changes = (["breaking", "risky", "review"] as const).map((severity) => aChange({ severity }));
    expect(parsed({ changes, options: { callers: "declared", readers: "strict", failOn } }).failures).toBe(failures);
  });

  test("tells a failure with its call", () => {
    const change = aChange({ notes: ["a note"], proof: { state: "refuted", witness: { amount: 101 } } });
    const [testcase] = parsed({ changes: [change] }).testcase;
    expect(testcase?.name).toBe("input-maximum-lowered: argument amount: maximum was 500, is 100");
    expect(testcase?.failure).toEqual({
      message: "argument amount: maximum was 500, is 100",
      type: "breaking",
      text: [
        "tool create_payment: argument amount: maximum was 500, is 100",
        'Works today, fails after this change: create_payment({"amount": 101})',
        "a note",
        `fingerprint ${change.fingerprint}`,
      ].join("\n"),
    });
  });

  test("has a passing case when nothing changed", () => {
    expect(parsed({}).testcase).toEqual([
      { name: "contract: the contract is identical", classname: "payments-mcp", time: "0" },
    ]);
  });

  test("has an error when there is no verdict", () => {
    const suite = parsed({ decision: "unknown", reason: "it did not answer", changes: [aChange()] });
    expect(suite.errors).toBe("1");
    expect(suite.testcase[0]?.error).toEqual({ message: "it did not answer", type: "unknown" });
  });

  test("has a failure of its own when no change explains the decision", () => {
    const suite = parsed({ decision: "fail", reason: "the policy forbids this server" });
    expect(suite.testcase.map((item) => item.failure)).toEqual([
      { message: "the policy forbids this server", type: "contract" },
    ]);
  });

  test("survives hostile text: the parsed name is the visible one", () => {
    const change = aChange({ message: `</failure> & "x" \u0000\u202E ]]>` });
    expect(parsed({ changes: [change] }).testcase[0]?.name).toBe(
      'input-maximum-lowered: </failure> & "x" ⟨U+0000⟩⟨U+202E⟩ ]]> (500 → 100) (argument amount)',
    );
  });

  test("is well-formed and counts right, whatever a server writes", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (texts) => {
        const changes = texts.map((text) =>
          aChange({ message: text, notes: [text], subject: { kind: "prompt", name: text } }),
        );
        const suite = parsed({ changes, service: texts.join("") });
        expect(suite.testcase).toHaveLength(Math.max(1, texts.length));
        expect(suite.failures).toBe(String(texts.length));
      }),
    );
  });
});

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly failure?: object;
  readonly error?: object;
}

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly testcase: readonly Case[];
}

/** The only suite, read back with a parser that refuses XML that is not well-formed. */
function parsed(facts: Partial<ContractReport>): Suite {
  const xml = renderJunit(aReport(facts));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    textNodeName: "text",
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => name === "testcase",
  });
  return parser.parse(xml, true).testsuites.testsuite;
}
