import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { aPolicy, mistakeIn, THREE_ENVIRONMENTS, WHOLE_POLICY } from "./a-policy.ts";

const TICKETS = `
tickets:
  provider: github-issue
  repository: acme/changes
  approvals: { source: label, team: acme/cab }`;

/** Development, and production with these lines. */
const production = (lines: string) =>
  `environments:\n  development: { order: 1 }\n  production:\n    order: 2\n    promote-from: development\n    ${lines}`;

describe("environments", () => {
  test("are taken as a whole company writes them", () => {
    const policy = parsePolicy(WHOLE_POLICY, "p.yml");
    expect(Object.keys(policy.environments ?? {})).toEqual(["development", "staging", "production"]);
    expect(policy.freeze?.calendars.map(({ id }) => id)).toEqual(["year-end", "weekends", "month-end", "corporate"]);
  });

  test("have the defaults that are documented", () => {
    expect(aPolicy("environments: { development: { order: 1 } }").environments?.development).toEqual({
      order: 1,
      protected: false,
      parity: false,
      "schema-changes": { block: ["removed-tools"], "require-bump": "semver", "compare-with": "served" },
    });
    expect(aPolicy(production("soak: { min: PT24H }")).environments?.production?.soak).toEqual({
      min: "PT24H",
      clock: "success-status",
      verify: ["protocol-probe"],
      "min-verifications": 1,
      "on-failed-verify": "reset",
    });
    expect(aPolicy(production(`change-control: {}${TICKETS}`)).environments?.production?.["change-control"]).toEqual({
      required: true,
      kinds: ["schema", "infra", "config"],
      "breaking-approval": "cab",
    });
    expect(aPolicy(production("approvals: {}")).environments?.production?.approvals).toEqual({
      min: 1,
      "distinct-from": ["author", "committers", "run-actor", "ticket-requester"],
    });
    expect(aPolicy(production("replicas: { min: 3 }")).environments?.production?.replicas).toEqual({
      min: 3,
      zones: 1,
    });
    expect(aPolicy(production("isolation: {}")).environments?.production?.isolation).toEqual({
      hosts: true,
      salt: "MCP_GATES_ISOLATION_SALT",
    });
    expect(aPolicy(production("provenance: {}")).environments?.production?.provenance).toEqual({ required: true });
  });

  test.each([
    ["a soak", production("soak: { min: P1D, max-gap: PT15M, on-failed-verify: block, clock: first-verified }")],
    ["approvals of teams", production("approvals: { min: 2, teams: [acme/owners], distinct-from: [] }")],
    ["parity", production("parity: true")],
    ["isolation", production("isolation: { from: [development], values: [DATABASE_URL, REDIS_URL] }")],
    ["provenance", production("provenance: { signer-workflow: acme/payments/.github/workflows/build.yml }")],
    [
      "provenance from branches and tags",
      production("provenance: { source-refs: [refs/heads/main, 'refs/tags/v*', 'refs/heads/*', refs/heads/a/b-c] }"),
    ],
    ["provenance by other roots", production("provenance: { trusted-root: .github/trusted-root.jsonl }")],
    ["no bump", production("schema-changes: { require-bump: none, block: [] }")],
    ["two on one step", "environments: { eu: { order: 1 }, us: { order: 1 } }"],
  ])("may have %s", (_, lines) => {
    expect(mistakeIn(lines)).toBe("");
  });

  test.each([
    [
      "a mistyped key of an environment",
      production("protcted: true"),
      'line 7, column 5: unknown key "protcted" below environments.production; did you mean "protected"?',
    ],
    [
      "a mistyped key of a soak",
      production("soak: { minimum: PT1H, min: PT1H }"),
      'line 7, column 13: unknown key "minimum" below environments.production.soak; did you mean "min"?',
    ],
    ["no order", "environments: { a: {} }", "line 2, column 20: environments.a.order: missing"],
    [
      "a name with a space",
      "environments: { 'a b': { order: 1 } }",
      "line 2, column 17: environments: an environment is letters, digits, '_' and '-'",
    ],
    [
      "an environment before that nobody named",
      "environments: { a: { order: 2, promote-from: prodction }, production: { order: 1 } }",
      'environments.a.promote-from: no environment "prodction" in environments; did you mean "production"?',
    ],
    [
      "an order that does not rise",
      "environments: { a: { order: 1 }, b: { order: 1, promote-from: a } }",
      "line 2, column 46: environments.b.order: 1 is not above 1, the order of a, from which b is promoted",
    ],
    [
      "a circle",
      "environments: { a: { order: 1, promote-from: b }, b: { order: 2, promote-from: a } }",
      "environments.a.order: 1 is not above 2, the order of b",
    ],
    [
      "an environment that is promoted from itself",
      "environments: { a: { order: 1, promote-from: a } }",
      "environments.a.order: 1 is not above 1",
    ],
    [
      "a soak nowhere",
      "environments: { a: { order: 1, soak: { min: PT1H } } }",
      "line 2, column 38: environments.a.soak: needs promote-from",
    ],
    [
      "parity with nothing",
      "environments: { a: { order: 1, parity: true } }",
      "environments.a.parity: needs promote-from",
    ],
    ["a soak of no time", production("soak: { min: PT0S }"), '"PT0S" is no time at all'],
    [
      "a soak as people say it",
      production("soak: { min: 24h }"),
      'line 7, column 18: environments.production.soak.min: "24h" is no duration of days, hours, minutes and seconds; write PT24H',
    ],
    ["a soak without its time", production("soak: {}"), "environments.production.soak.min: missing"],
    ["no verification", production("soak: { min: PT1H, min-verifications: 0 }"), "min-verifications: is less than 1"],
    ["no source of verifications", production("soak: { min: PT1H, verify: [] }"), "verify: names no source"],
    [
      "an unknown reaction",
      production("soak: { min: PT1H, on-failed-verify: rest }"),
      '"rest" is not one of "reset", "block", "ignore"; did you mean "reset"?',
    ],
    ["an unknown change", production("schema-changes: { block: [remove-tools] }"), 'did you mean "removed-tools"?'],
    [
      "a change both ways",
      production("schema-changes: { allow: [removed-tools] }"),
      '"removed-tools" stands in block too',
    ],
    [
      "a change control without tickets",
      production("change-control: {}"),
      "line 7, column 21: environments.production.change-control: needs tickets",
    ],
    [
      "an unknown kind",
      production("change-control: { kinds: [schma] }"),
      '"schma" is not one of "schema", "infra", "config"; did you mean "schema"?',
    ],
    ["a kind twice", production("change-control: { kinds: [schema, schema] }"), 'kinds.1: "schema" stands there twice'],
    ["no approver", production("approvals: { min: 0 }"), "approvals.min: is less than 1"],
    [
      "a team without its organization",
      production("approvals: { teams: [cab] }"),
      "is no team; write it as organization/team",
    ],
    [
      "isolation from nobody known",
      production("isolation: { from: [stagng] }"),
      'isolation.from.0: no environment "stagng" in environments',
    ],
    [
      "isolation from itself",
      production("isolation: { from: [production] }"),
      "production cannot be isolated from itself",
    ],
    [
      "a value instead of a name",
      production("isolation: { values: ['postgres://db'] }"),
      "is no name of an environment variable",
    ],
    ...["main", "refs/heads/", "refs/heads/m*n", "refs/pull/1/head", "refs/tags/v ?"].map(
      (ref): [string, string, string] => [
        `the source ref ${ref}`,
        production(`provenance: { source-refs: ['${ref}'] }`),
        "is no full name of a branch or tag; write refs/heads/main, or refs/tags/v* for all that begin so",
      ],
    ),
    [
      "a trust root from elsewhere",
      production("provenance: { trusted-root: 'https://example.com/root.json' }"),
      "is not a path from the root of this repository",
    ],
    [
      "a workflow elsewhere",
      production("provenance: { signer-workflow: build.yml }"),
      "is no workflow; write owner/name/.github/workflows/file.yml",
    ],
    [
      "a target in an environment that nobody named",
      `${THREE_ENVIRONMENTS}\nprobe: { targets: [{ target: "https://a.example/mcp", environment: prod }] }`,
      'probe.targets.0.environment: no environment "prod" in environments; did you mean "production"?',
    ],
    [
      "a source of the version outside",
      "schema: { version-source: ../mcp.json }",
      '"../mcp.json" is not a path from the root of this repository',
    ],
    ["a pin that is none", "schema: { pin: mjor }", '"mjor" is not one of "exact", "patch", "minor"'],
    [
      "a version as a number",
      "probe: { expected-server: { version: 1.10 } }",
      "probe.expected-server.version: 1.1 is not a text; put it in quotes",
    ],
  ])("%s is refused with its place", (_, lines, expected) => {
    expect(mistakeIn(lines)).toContain(expected);
  });
});
