import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { JsonObject } from "../../shared/contract/json.ts";
import { runContractGate } from "../../shared/gates/contract-gate.ts";
import type { JudgingRules } from "../../shared/gates/contract-gate-request.ts";
import type { PolicyEdit } from "../../shared/gates/contract-report.ts";
import { judgeContracts } from "../../shared/gates/judge-contracts.ts";
import { stricterReport } from "../../shared/gates/stricter-report.ts";
import { contextBudgetOf, DEFAULT_POLICY, declarationsOf, type Policy } from "../../shared/policy/policy.ts";
import { relaxations } from "../../shared/policy/relaxations.ts";
import { contractReportSchema, renderJson } from "../../shared/report/json.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { renderText } from "../../shared/report/text.ts";
import { aContract, aTool } from "../contract/builders.ts";
import { aPolicy } from "../policy/a-policy.ts";

const TODAY = "2026-11-20";
const PLACES = { base: "p.yml at base", head: "p.yml at head" };

/** How a policy judges where no input says otherwise. */
function rulesOf(policy: Policy): JudgingRules {
  const { contract, portability } = policy;
  const budget = contextBudgetOf(policy);
  const declarations = declarationsOf(policy);
  return {
    ...(contract?.callers === undefined ? {} : { callers: contract.callers }),
    ...(contract?.readers === undefined ? {} : { readers: contract.readers }),
    ...(contract?.["fail-on"] === undefined ? {} : { failOn: contract["fail-on"] }),
    ...(contract?.severities === undefined ? {} : { severities: contract.severities }),
    ...(budget === undefined ? {} : { contextBudget: budget }),
    ...(declarations === undefined ? {} : { declarations }),
    ...(portability === undefined ? {} : { portability }),
  };
}

function judge(tools: readonly [readonly JsonObject[], readonly JsonObject[]], policy: Policy) {
  const side = (listed: readonly JsonObject[]) => ({
    contract: aContract({ tools: [...listed] }),
    source: "mcp-contract.json",
    wireKeyOrder: false,
    notes: [],
  });
  return judgeContracts(side(tools[0]), side(tools[1]), { ...rulesOf(policy), today: TODAY, witnesses: false });
}

const schemas = fc.constantFrom<JsonObject>(
  { type: "object", properties: {} },
  { type: "object", properties: { q: { type: "string" } } },
  { type: "object", properties: { q: { type: "string" } }, required: ["q"] },
  { type: "object", properties: { q: { type: ["string", "number"] } }, additionalProperties: false },
  { type: "object", properties: { q: { enum: ["a", "b"] }, "f[x]": { type: "integer" } } },
  { type: "object", properties: { q: { oneOf: [{ type: "string" }, { type: "null" }] } } },
);
const tool = fc.record({
  name: fc.constantFrom("search", "refund", "find"),
  description: fc.constantFrom("Finds things", "Finds all things", ""),
  inputSchema: schemas,
  outputSchema: schemas,
});
const tools = fc
  .uniqueArray(tool, { selector: ({ name }) => name, maxLength: 3 })
  .map((listed) => listed.map((one) => aTool(one)));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const severity = fc.constantFrom("breaking", "risky", "review", "safe", "notation");
const policies = fc
  .record({
    contract: maybe(
      fc.record({
        callers: maybe(fc.constantFrom("declared", "any")),
        readers: maybe(fc.constantFrom("strict", "tolerant")),
        "fail-on": maybe(fc.constantFrom("breaking", "risky", "review", "never")),
        severities: maybe(
          fc.dictionary(
            fc.constantFrom("tool-removed", "tool-description-changed", "input-became-required", "tool-added"),
            severity,
            { maxKeys: 2 },
          ),
        ),
      }),
    ),
    context: maybe(
      fc.record({
        "max-tokens": maybe(fc.constantFrom(20, 60, 500)),
        "max-growth": maybe(fc.constantFrom("10%", "50%", 5)),
      }),
    ),
    portability: maybe(fc.record({ anthropic: maybe(fc.constantFrom("advisory", "required")) })),
    deprecations: maybe(fc.constantFrom([{ tool: "refund", sunset: "2026-01-31" }])),
  })
  .map((parts) =>
    aPolicy(
      Object.entries(JSON.parse(JSON.stringify(parts)))
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
        .join("\n"),
    ),
  );

describe("of the answers by two versions of a policy", () => {
  test("the stricter one never passes what either one refuses", () => {
    fc.assert(
      fc.property(tools, tools, policies, policies, (before, after, base, head) => {
        const [byBase, byHead] = [judge([before, after], base), judge([before, after], head)];
        const { decision, policyEdit } = stricterReport(byBase, byHead, {
          ...PLACES,
          relaxes: relaxations(base, head),
        });
        expect(decision === "pass").toBe(byBase.decision === "pass" && byHead.decision === "pass");
        expect(decision).toBe(policyEdit?.held === "base" ? byBase.decision : byHead.decision);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("that of the change refuses all that the base refuses, when the change relaxes nothing", () => {
    fc.assert(
      fc.property(tools, tools, policies, policies, (before, after, base, head) => {
        fc.pre(relaxations(base, head).length === 0);
        if (judge([before, after], base).decision === "pass") return;
        expect(judge([before, after], head).decision).not.toBe("pass");
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test.each([
    ["fail", "fail", "base", "fail"],
    ["fail", "unknown", "base", "fail"],
    ["unknown", "fail", "head", "fail"],
    ["unknown", "pass", "base", "unknown"],
    ["pass", "unknown", "head", "unknown"],
    ["pass", "fail", "head", "fail"],
    ["pass", "pass", "base", "pass"],
  ] as const)("of %s and %s that of the %s holds: %s", (base, head, held, decision) => {
    const report = judge([[], []], DEFAULT_POLICY);
    const edit = { ...PLACES, relaxes: [] };
    const joined = stricterReport({ ...report, decision: base }, { ...report, decision: head }, edit);
    expect(joined).toMatchObject({ decision, policyEdit: { held } });
  });
});

describe("the gate on a change that edits the policy", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "edited-"));
    writeFileSync(
      join(directory, "before.json"),
      JSON.stringify({ tools: [aTool({ name: "pay" }), aTool({ name: "refund" })] }),
    );
    writeFileSync(join(directory, "after.json"), JSON.stringify({ tools: [aTool({ name: "pay" })] }));
    writeFileSync(
      join(directory, "grown.json"),
      JSON.stringify({ tools: [aTool({ name: "pay" }), aTool({ name: "refund" }), aTool({ name: "list" })] }),
    );
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function run(base: string, head: string, candidate = "after.json") {
    const [old, now] = [aPolicy(base), aPolicy(head)];
    return await runContractGate({
      baseline: { target: "before.json", directory },
      candidate: { target: candidate, directory },
      service: "payments-mcp",
      ...rulesOf(old),
      edited: { ...PLACES, relaxes: relaxations(old, now), rules: rulesOf(now) },
    });
  }

  test("says no by the policy of the base, and what the change relaxes", async () => {
    const report = await run("contract: { fail-on: risky }", "contract: { fail-on: never }");
    expect(report).toMatchObject({
      decision: "fail",
      options: { failOn: "risky" },
      policyEdit: {
        held: "base",
        other: { decision: "pass" },
        relaxes: [{ path: "contract.fail-on", before: "risky", after: "never" }],
      },
    });
    expect(report.reason).toMatch(
      /\(tool-removed\); so says the policy of the base, which holds until another one is merged$/,
    );
  });

  test("says no by the stricter policy of the change", async () => {
    const report = await run("", "contract: { severities: { tool-added: breaking } }", "grown.json");
    expect(report).toMatchObject({
      decision: "fail",
      policyEdit: { held: "head", other: { decision: "pass" }, relaxes: [] },
    });
    expect(report.reason).toContain("so says the policy of this change");
  });

  test("takes nothing of the base's rules for the change's own", async () => {
    const report = await run("contract: { severities: { tool-removed: safe } }", "");
    expect(report).toMatchObject({ decision: "fail", policyEdit: { held: "head" } });
  });

  test("is told in the Markdown, the text and the JSON report", async () => {
    const report = await run(
      "contract: { fail-on: risky }",
      'contract: { fail-on: never, dynamic-resources: ["<img src=x>`"] }',
    );
    const markdown = renderMarkdown(report, { limit: 60_000 }).text;
    expect(markdown).toContain("### 🛡️ This change relaxes the policy: 2 rules");
    expect(markdown).toContain("- `contract.fail-on`: `risky` → `never`, fewer changes make the gate say no");
    expect(markdown).toContain("By that of the base the answer is fail, by that of this change pass");
    expect(markdown).not.toContain("<img src=x>`\n");
    const text = renderText(report, { colour: false });
    expect(text).toContain("This change relaxes the policy: 2 rules");
    expect(text).toContain("▲ contract.fail-on: risky → never, fewer changes make the gate say no");
    expect(contractReportSchema.parse(JSON.parse(renderJson(report))).policyEdit).toEqual(report.policyEdit);
  });

  test.each<readonly [string, Partial<PolicyEdit>, string]>([
    ["relaxes nothing", { relaxes: [] }, "This change edits the policy and relaxes nothing"],
    ["removes it", { head: null }, "This change removes the policy, and with it 1 rule"],
    ["brings the first one", { base: null }, "This change brings the first policy: 1 rule looser than the defaults"],
  ])("says that it %s", async (_, edit, title) => {
    const report = await run("contract: { fail-on: risky }", "");
    if (report.policyEdit === undefined) throw new Error("an edit");
    const edited = { ...report, policyEdit: { ...report.policyEdit, ...edit } };
    expect(renderMarkdown(edited, { limit: 60_000 }).text).toContain(`### 🛡️ ${title}`);
    expect(renderText(edited, { colour: false })).toContain(title);
  });
});
