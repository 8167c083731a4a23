import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { renderSarif, type SarifOptions } from "../../shared/report/sarif.ts";
import { aChange, aReport, aSide, aWholeChange } from "./builders.ts";
import { hostileText } from "./hostile.ts";

describe("the SARIF log", () => {
  test("is a run of mcp-gates with one result for each breaking, risky and review change", () => {
    const severities = ["notation", "safe", "review", "risky", "breaking"] as const;
    const run = sarif({ changes: severities.map((severity) => aChange({ severity })) });
    expect(run.tool.driver.name).toBe("mcp-gates");
    expect(run.results.map((result) => [result.level, result.ruleId])).toEqual([
      ["error", "input-maximum-lowered"],
      ["warning", "input-maximum-lowered"],
      ["note", "input-maximum-lowered"],
    ]);
    expect(run.properties.summary).toEqual({ breaking: 1, risky: 1, review: 1, safe: 1, notation: 1 });
  });

  test("describes only rules that are used, and points at them", () => {
    const run = sarif(
      { changes: [aChange(), aWholeChange("a"), aWholeChange("b")] },
      { rulesUrl: "https://example.com/rules.md", version: "1.2.3", informationUrl: "https://example.com" },
    );
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual(["input-maximum-lowered", "tool-removed"]);
    expect(run.tool.driver).toMatchObject({ semanticVersion: "1.2.3", informationUri: "https://example.com" });
    expect(run.tool.driver.rules[0]).toMatchObject({
      helpUri: "https://example.com/rules.md#input-maximum-lowered",
      defaultConfiguration: { level: "error" },
      properties: { "problem.severity": "error", tags: ["mcp", "contract", "inputs"] },
    });
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  });

  test("tells the change in its first sentence, then the call that fails", () => {
    const change = aChange({ message: "maximum is lower", proof: { state: "refuted", witness: { amount: 101 } } });
    const [result] = sarif({ changes: [change] }).results;
    expect(result?.message.text).toBe(
      'Tool create_payment: maximum is lower (500 → 100) (argument amount). Works today, fails after this change: create_payment({{"amount": 101}})',
    );
    expect(result?.message.markdown).toBe(
      [
        "**Tool create_payment**: maximum is lower (argument amount)",
        "- before: `500`",
        "- after: `100`",
        '- Works today, fails after this change: create_payment({{"amount": 101}})',
      ].join("\n"),
    );
  });

  test("tells why a change could not be decided, in words and as a property", () => {
    const proof = { state: "unknown", reason: "a pattern {1} has look-around" } as const;
    const [result] = sarif({ changes: [aChange({ severity: "risky", message: "is other", proof })] }).results;
    expect(result?.message.text).toContain(" Undecided: a pattern {{1}} has look-around.");
    expect(result?.message.markdown).toContain("- Undecided: a pattern {{1}} has look-around.");
    expect(result?.properties).toMatchObject({ proof });
  });

  test("gives each result a place, an identity and its subject", () => {
    const change = aChange();
    const [result] = sarif({ changes: [change] }).results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "mcp-contract.json" },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
        logicalLocations: [
          {
            name: "create_payment",
            kind: "tool",
            fullyQualifiedName: "payments-mcp/tool/create_payment#/inputSchema/properties/amount/maximum",
          },
        ],
      },
    ]);
    expect(result?.partialFingerprints).toEqual({
      primaryLocationLineHash: change.fingerprint,
      "mcpGatesChange/v1": change.fingerprint,
    });
  });

  test.each([
    ["contracts/pay ments.json", "contracts/pay%20ments.json"],
    [".\\contracts\\a.json", "contracts/a.json"],
    ["a#b?c.json", "a%23b%3Fc.json"],
  ])("names the file %s by the URI %s", (artifact, uri) => {
    const [result] = sarif({ changes: [aChange()] }, { artifact }).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test("stands on the line of the subject where it is known", () => {
    const [result] = sarif({ changes: [aChange()] }, { locate: () => ({ file: "src/tools.ts", line: 7 }) }).results;
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "src/tools.ts" },
      region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 2 },
    });
  });

  test("keeps servers of one repository apart", () => {
    expect(sarif({ service: "team/pay ments" }).automationDetails.id).toBe("mcp-gates/team-pay-ments/");
  });

  test("keeps the worst results within the limit and counts the rest", () => {
    const changes = [
      ...Array.from({ length: 4 }, (_, index) => aChange({ severity: "risky", after: index })),
      ...Array.from({ length: 3 }, (_, index) => aChange({ after: index })),
    ];
    const run = sarif({ changes: [...changes].reverse() }, { limit: 5 });
    expect(run.results.map((result) => result.level)).toEqual(["error", "error", "error", "warning", "warning"]);
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^2 results more than/u);
  });

  test("holds 5,000 results at most unless it is told otherwise", () => {
    const changes = Array.from({ length: 5_001 }, (_, index) => aChange({ after: index }));
    expect(sarif({ changes }).results).toHaveLength(5_000);
  });

  test("says that the run did not succeed when there is no verdict", () => {
    expect(sarif({ decision: "unknown" }).invocations[0]?.executionSuccessful).toBe(false);
  });

  test("keeps to the rules of SARIF 2.1.0, whatever a server writes", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), hostileText, (texts, service) => {
        const changes = texts.map((text) =>
          aChange({
            message: text,
            notes: [text],
            subject: { kind: "template", name: text },
            rule: "tool-removed",
            before: text,
            after: { text },
            proof: { state: "refuted", witness: { text } },
          }),
        );
        const log = JSON.parse(renderSarif(aReport({ changes, service, candidate: aSide() })));
        expect(problemsOf(log)).toEqual([]);
      }),
    );
  });

  test("those rules can be broken", () => {
    const broken = JSON.parse(renderSarif(aReport({ changes: [aChange()] })));
    Object.assign(broken.runs[0].results[0], {
      level: "fatal",
      ruleIndex: 9,
      message: { text: "see [x](http://y) {0}" },
    });
    expect(problemsOf(broken)).toHaveLength(4);
  });
});

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly rules: readonly ({ readonly id: string } & Record<string, unknown>)[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string; readonly markdown?: string };
    readonly properties: object;
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      readonly logicalLocations: readonly object[];
    }[];
    readonly partialFingerprints: Record<string, string>;
  }[];
  readonly properties: { readonly summary: object };
}

function sarif(facts: Partial<ContractReport>, options: SarifOptions = {}): Run {
  return JSON.parse(renderSarif(aReport(facts), options)).runs[0];
}

/** What a log does against SARIF 2.1.0 (sections by number) and against what GitHub code scanning asks for. */
function problemsOf(log: {
  readonly $schema?: string;
  readonly version?: string;
  readonly runs: readonly Run[];
}): readonly string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  check(log.version === "2.1.0", "3.13.2: the version is 2.1.0");
  check(log.$schema !== undefined, "code scanning: $schema is required");
  for (const run of log.runs) {
    const { rules } = run.tool.driver;
    check(run.tool.driver.name !== "", "3.19.8: the driver has a name");
    check(new Set(rules.map((rule) => rule.id)).size === rules.length, "3.19.23: rules are unique");
    check(run.automationDetails.id.endsWith("/") && run.automationDetails.id.split("/").length === 3, "a category");
    for (const result of run.results) {
      const messages = [result.message.text, result.message.markdown ?? ""];
      check(["none", "note", "warning", "error"].includes(result.level), "3.27.10: level is one of four");
      check(rules[result.ruleIndex]?.id === result.ruleId, "3.27.6: ruleIndex points at the rule");
      check(result.message.text !== "", "3.11.8: a message has a text");
      check(
        messages.every((text) => !/\{\d|[{}]/u.test(text.replaceAll(/\{\{|\}\}/gu, ""))),
        "3.11.5: braces are doubled",
      );
      check(!result.message.text.includes("]("), "3.11.6: no embedded link");
      check(
        messages.every((text) => !/\p{Cc}(?<!\n)|[\u202A-\u202E]/u.test(text)),
        "invisible characters are shown",
      );
      check(!/<[a-z/!]/iu.test(withoutCode(result.message.markdown ?? "")), "3.11.4.2: no HTML");
      check(result.locations.length === 1, "code scanning: one location");
      check(result.partialFingerprints.primaryLocationLineHash !== undefined, "code scanning: a fingerprint");
    }
  }
  return problems;
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, "");
}
