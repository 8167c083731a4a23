import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { contextBudgetOf } from "../../shared/policy/policy.ts";

const PLACE = ".github/mcp-gates.yml at 1a2b3c";

function problem(text: string): string {
  try {
    parsePolicy(text, PLACE);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("the policy was accepted");
}

describe("a policy", () => {
  test("needs nothing but its version", () => {
    expect(parsePolicy("version: 1\n", PLACE)).toEqual({ version: 1 });
  });

  test("gives everything that it says", () => {
    const text = `
version: 1
service: payments-mcp
contract:
  callers: any
  readers: tolerant
  formats: assertion
  fail-on: risky
  comment: false
  severities:
    tool-description-changed: safe
  dynamic-resources: ["report://daily/*"]
`;
    expect(parsePolicy(text, PLACE)).toEqual({
      version: 1,
      service: "payments-mcp",
      contract: {
        callers: "any",
        readers: "tolerant",
        formats: "assertion",
        "fail-on": "risky",
        comment: false,
        severities: { "tool-description-changed": "safe" },
        "dynamic-resources": ["report://daily/*"],
      },
    });
  });

  test.each([
    ["max-tokens: 20000", { maxTokens: 20_000, maxGrowth: undefined }],
    ["max-growth: 10%", { maxTokens: undefined, maxGrowth: { percent: 10 } }],
    ['max-growth: "2.5 %"', { maxTokens: undefined, maxGrowth: { percent: 2.5 } }],
    ["max-growth: 500", { maxTokens: undefined, maxGrowth: { tokens: 500 } }],
  ])("allows a context of %s", (line, budget) => {
    expect(contextBudgetOf(parsePolicy(`version: 1\ncontext:\n  ${line}\n`, PLACE))).toEqual(budget);
  });

  test("has no context budget unless it says so", () => {
    expect(contextBudgetOf(parsePolicy("version: 1\n", PLACE))).toBeUndefined();
  });

  test("in the README of the action is valid", () => {
    const readme = readFileSync(new URL("../../actions/schema-diff-gate/README.md", import.meta.url), "utf8");
    const [example] = readme.match(/(?<=```yaml\n)version: 1\n[^`]*/) ?? [];
    expect(parsePolicy(example ?? "", PLACE).contract?.["fail-on"]).toBe("risky");
  });

  test("may use anchors", () => {
    const text = "version: 1\ncontract:\n  dynamic-resources:\n    - &daily report://*\n    - *daily\n";
    expect(parsePolicy(text, PLACE).contract?.["dynamic-resources"]).toEqual(["report://*", "report://*"]);
  });
});

describe("a policy with a mistake is refused with its place and the next step", () => {
  test.each([
    [
      "a mistyped key",
      "version: 1\ncontracts: {}\n",
      'line 2, column 1: unknown key "contracts"; did you mean "contract"?',
    ],
    [
      "a mistyped key below another",
      "version: 1\ncontract:\n  fail_on: never\n",
      'line 3, column 3: unknown key "fail_on" below contract; did you mean "fail-on"?',
    ],
    ["a key that nothing is near to", "version: 1\nzzzzzzzzz: 1\n", 'line 2, column 1: unknown key "zzzzzzzzz"'],
    [
      "an unknown rule",
      "version: 1\ncontract:\n  severities:\n    tool-remvoed: safe\n",
      'line 4, column 5: contract.severities: no rule "tool-remvoed" in docs/rules.md; did you mean "tool-removed"?',
    ],
    [
      "an unknown severity",
      "version: 1\ncontract:\n  severities:\n    tool-removed: brekaing\n",
      'line 4, column 19: contract.severities.tool-removed: "brekaing" is not one of "breaking", "risky", "review", "safe", "notation"; did you mean "breaking"?',
    ],
    [
      "a word instead of one of a list",
      "version: 1\ncontract:\n  callers: everyone\n",
      'line 3, column 12: contract.callers: "everyone" is not one of "declared", "any"',
    ],
    ["another version", "version: 2\n", "line 1, column 10: version: 2 is not 1"],
    ["a version as text", 'version: "1"\n', 'line 1, column 10: version: "1" is not 1'],
    ["no version", "service: payments-mcp\n", "line 1, column 1: version: missing; write 1"],
    [
      "a text instead of true or false",
      'version: 1\ncontract:\n  comment: "no"\n',
      'line 3, column 12: contract.comment: "no" is not true or false',
    ],
    [
      "a text instead of a list",
      "version: 1\ncontract:\n  dynamic-resources: x\n",
      'line 3, column 22: contract.dynamic-resources: "x" is not a list',
    ],
    [
      "a budget of no tokens",
      "version: 1\ncontext:\n  max-tokens: 0\n",
      "line 3, column 15: context.max-tokens: 0 is not a whole number of tokens from 1 on",
    ],
    [
      "a growth that is no limit",
      "version: 1\ncontext:\n  max-growth: a lot\n",
      'line 3, column 15: context.max-growth: "a lot" is no limit: write a share of the baseline such as "10%"',
    ],
    ["a growth of nothing", "version: 1\ncontext:\n  max-growth:\n", "context.max-growth: null is no limit"],
    [
      "a mistyped key of the context",
      "version: 1\ncontext:\n  max-token: 5\n",
      'unknown key "max-token" below context; did you mean "max-tokens"?',
    ],
    ["a list instead of a mapping", "- version\n", "line 1, column 1: the policy: a list is not a mapping"],
    [
      "a service name with a slash",
      "version: 1\nservice: a/b\n",
      "line 2, column 10: service: a service name is lower case",
    ],
    ["a key twice", "version: 1\nversion: 1\n", "line 2, column 1: Map keys must be unique"],
    ["a key of all prototypes", "version: 1\n__proto__: {}\n", 'line 2, column 1: unknown key "__proto__"'],
    [
      "a rule named like a prototype",
      "version: 1\ncontract:\n  severities:\n    __proto__: safe\n",
      'line 4, column 5: unknown key "__proto__"',
    ],
    ["text that is not YAML", "version: [1\n", "line 2, column 1:"],
    ["an unknown tag", "version: !number 1\n", "line 1, column 10: Unresolved tag"],
    ["nothing", "", "it is empty; begin with version: 1"],
    ["comments only", "# later\n", "it is empty; begin with version: 1"],
    ["two documents", "version: 1\n---\nversion: 1\n", "it holds several YAML documents"],
  ])("%s", (_, text, expected) => {
    expect(problem(text)).toContain(expected);
    expect(problem(text)).toContain(PLACE);
  });

  test("several mistakes are told at once", () => {
    const message = problem("version: 2\nservce: x\ncontract:\n  reader: strict\n");
    expect(message).toContain("3 problems");
    expect(message).toContain('did you mean "service"?');
    expect(message).toContain('did you mean "readers"?');
  });

  test("a bomb of aliases is refused and not unfolded", () => {
    const lines = Array.from(
      { length: 9 },
      (_, level) => `  l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`,
    );
    expect(problem(`version: 1\ncontract:\n  l0: &l0 [x]\n${lines.join("\n")}\n`)).toContain("Excessive alias count");
  });
});
