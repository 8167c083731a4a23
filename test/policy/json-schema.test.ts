import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { mistakeIn, THREE_ENVIRONMENTS, WHOLE_POLICY } from "./a-policy.ts";

const schema = JSON.parse(readFileSync(new URL("../../docs/policy.schema.json", import.meta.url), "utf8"));
const accepts = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

const ISSUES =
  "tickets: { provider: github-issue, repository: acme/changes, approvals: { source: label, team: acme/cab } }";

describe("the published JSON Schema of the policy", () => {
  test.each([
    ["a whole policy", WHOLE_POLICY],
    ["nothing but a version", "version: 1"],
    ["contract rules", "version: 1\ncontract: { fail-on: risky, severities: { tool-removed: safe } }"],
    ["budgets", "version: 1\ncontext: { max-tokens: 20000, max-growth: 10% }"],
    ["a budget in tokens", "version: 1\ncontext: { max-growth: 500 }"],
    [
      "targets both ways",
      'version: 1\nprobe: { min-healthy: 50%, targets: ["https://a.example/mcp", { target: "stdio:x", zone: a }] }',
    ],
    ["deprecations", "version: 1\ndeprecation: { minimum-days: 90 }\ndeprecations: [{ tool: a, sunset: 2027-01-31 }]"],
    ["environments", `version: 1\n${THREE_ENVIRONMENTS}`],
    ["tickets as issues", `version: 1\n${ISSUES}`],
    ["notices", "version: 1\nnotify: { teams: {}, github-issue: { issue: 7 } }"],
  ])("accepts %s, as the command line does", (_, text) => {
    expect(mistakeIn(text.replace(/(^|\n)version: 1\n?/, "$1"))).toBe("");
    accepts(parse(text));
    expect(accepts.errors ?? []).toEqual([]);
  });

  test.each([
    ["a mistyped key", "contracts: {}"],
    ["a mistyped key deep down", `${THREE_ENVIRONMENTS.replace("protected", "protcted")}`],
    ["an unknown severity", "contract: { severities: { tool-removed: bad } }"],
    ["an unknown rule", "contract: { severities: { tool-remvoed: safe } }"],
    ["a budget of no tokens", "context: { max-tokens: 0 }"],
    ["a growth that is no limit", "context: { max-growth: lots }"],
    ["a duration as people say it", "environments: { a: { order: 1, promote-from: b, soak: { min: 24h } } }"],
    ["no order", "environments: { a: {} }"],
    ["an unknown tier", "freeze: { timezone: UTC, calendars: [{ id: a, tier: hrad, environments: [b] }] }"],
    ["an unknown provider", ISSUES.replace("github-issue", "githup-issue")],
    ["a key of another provider", ISSUES.replace("repository", "projects: [CHG], repository")],
    [
      "one approver in an emergency",
      "break-glass: { environments: [a], bypasses: [soak], require: { approvers-team: a/b, min-approvers: 1 } }",
    ],
    ["a channel by its name", 'notify: { slack: { channel: "#deploys" } }'],
    ["a share above what is written so", "probe: { min-healthy: half }"],
  ])("refuses %s, as the command line does", (_, lines) => {
    expect(mistakeIn(lines)).not.toBe("");
    expect(accepts(parse(`version: 1\n${lines}`))).toBe(false);
  });

  test("says of every part and key of the deployment what it is", () => {
    const silent = ["schema", "environments", "freeze", "tickets", "approvals", "break-glass", "notify"].filter(
      (part) => typeof schema.properties[part].description !== "string",
    );
    expect(silent).toEqual([]);
  });
});
