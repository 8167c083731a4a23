import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { DEFAULT_POLICY } from "../../shared/policy/policy.ts";
import { relaxations } from "../../shared/policy/relaxations.ts";
import { aPolicy, WHOLE_POLICY } from "./a-policy.ts";

const whole = parsePolicy(WHOLE_POLICY, "p.yml");

/** The keys that the second of two policies relaxes. */
function relaxed(base: string, head: string): readonly string[] {
  return relaxations(aPolicy(base), aPolicy(head)).map(({ path }) => path);
}

/** The keys that an edit of the whole policy relaxes. */
function relaxedBy(from: string | RegExp, to: string): readonly string[] {
  const edited = WHOLE_POLICY.replace(from, to);
  if (edited === WHOLE_POLICY) throw new Error(`${from} is not in the policy`);
  return relaxations(whole, parsePolicy(edited, "p.yml")).map(({ path }) => path);
}

describe("what a policy relaxes is told", () => {
  test.each([
    ["a later fail-on", "contract: { fail-on: risky }", "contract: { fail-on: breaking }", "contract.fail-on"],
    ["a fail-on that goes", "contract: { fail-on: risky }", "", "contract.fail-on"],
    [
      "a rule judged less",
      "contract: { severities: { tool-removed: risky } }",
      "contract: { severities: { tool-removed: safe } }",
      "contract.severities.tool-removed",
    ],
    [
      "a rule judged by itself again",
      "contract: { severities: { tool-removed: breaking } }",
      "",
      "contract.severities.tool-removed",
    ],
    [
      "a rule judged no longer by itself",
      "",
      "contract: { severities: { tool-removed: risky } }",
      "contract.severities.tool-removed",
    ],
    ["other callers", "", "contract: { callers: any }", "contract.callers"],
    ["tolerant readers", "", "contract: { readers: tolerant }", "contract.readers"],
    ["more resources that come and go", "", 'contract: { dynamic-resources: ["a://*"] }', "contract.dynamic-resources"],
    ["longer acknowledgements", "", "contract: { acknowledgement-days: 365 }", "contract.acknowledgement-days"],
    ["a larger budget", "context: { max-tokens: 5 }", "context: { max-tokens: 6 }", "context.max-tokens"],
    ["no budget", "context: { max-tokens: 5 }", "", "context.max-tokens"],
    ["more growth", "context: { max-growth: 5% }", "context: { max-growth: 10% }", "context.max-growth"],
    ["growth of another kind", "context: { max-growth: 5% }", "context: { max-growth: 500 }", "context.max-growth"],
    ["lowering", "", "usage: { lower-unused: true }", "usage.lower-unused"],
    ["fewer days", "", "usage: { minimum-days: 7 }", "usage.minimum-days"],
    ["clients that do not count", "", "usage: { exclude-clients: [a] }", "usage.exclude-clients"],
    [
      "a client family that is only told",
      "portability: { gemini: required }",
      "portability: { gemini: advisory }",
      "portability.gemini",
    ],
    [
      "what passes by its name, however severe",
      "environments: { production: { order: 1 } }",
      "environments: { production: { order: 1, schema-changes: { allow: [narrowed-params] } } }",
      "environments.production.schema-changes.allow",
    ],
    [
      "what passes unless it is severe",
      "environments: { production: { order: 1, schema-changes: { allow: [added-tools] } } }",
      "environments: { production: { order: 1 } }",
      "environments.production.schema-changes.allow",
    ],
    ["a client family that is no longer looked at", "portability: { gemini: advisory }", "", "portability.gemini"],
    ["an end that is declared", "", "deprecations: [{ tool: a, sunset: 2027-01-31 }]", "deprecations"],
    ["an alias", "", "aliases: { tools: { a: b } }", "aliases"],
    [
      "less notice",
      "deprecation: { minimum-days: 90 }",
      "deprecation: { minimum-days: 30 }",
      "deprecation.minimum-days",
    ],
    ["another service", "service: a", "service: b", "service"],
    ["a key of which nobody says what is strict", "probe: { samples: 5 }", "probe: { samples: 6 }", "probe.samples"],
    [
      "an acknowledgement",
      "",
      'acknowledgements: [{ fingerprint: "00aabbccddeeff11", reason: r, owner: o, expires: 2027-01-31 }]',
      "acknowledgements",
    ],
  ])("%s", (_, base, head, path) => {
    expect(relaxed(base, head)).toEqual([path]);
  });

  test.each<readonly [string, string | RegExp, string, readonly string[]]>([
    ["a shorter soak", "PT24H", "PT12H", ["environments.production.soak.min"]],
    ["no soak", /\n {4}soak: \{ min: PT24H(.|\n)*?\}/, "", ["environments.production.soak"]],
    [
      "older verifications",
      "max-verify-age: PT1H",
      "max-verify-age: PT2H",
      ["environments.production.soak.max-verify-age"],
    ],
    [
      "a failed verification that is ignored",
      "on-failed-verify: reset",
      "on-failed-verify: ignore",
      ["environments.production.soak.on-failed-verify"],
    ],
    ["no protection", "protected: true", "protected: false", ["environments.production.protected"]],
    [
      "a change that passes",
      "allow: [added-tools,",
      "allow: [added-tools, added-required-params,",
      ["environments.production.schema-changes.allow"],
    ],
    [
      "a change that is no longer blocked",
      "removed-params, narrowed-params",
      "narrowed-params",
      ["environments.production.schema-changes.block"],
    ],
    [
      "a kind of change without a ticket",
      "kinds: [schema, infra, config]",
      "kinds: [schema, infra]",
      ["environments.production.change-control.kinds"],
    ],
    [
      "an approver with a part in it",
      "committers, run-actor",
      "run-actor",
      ["environments.production.approvals.distinct-from"],
    ],
    [
      "another environment before",
      "promote-from: staging",
      "promote-from: development",
      ["environments.production.promote-from"],
    ],
    ["a freeze that ends sooner", "2027-01-04T08:00", "2027-01-03T08:00", ["freeze.calendars.year-end.between"]],
    ["a freeze at other times", "Fri 16:00", "Fri 18:00", ["freeze.calendars.weekends.weekly"]],
    [
      "a lighter freeze",
      "id: year-end, tier: hard",
      "id: year-end, tier: advisory",
      ["freeze.calendars.year-end.tier"],
    ],
    ["a calendar that goes", /\n {4}- \{ id: month-end(.|\n)*?P4D \} \}/, "", ["freeze.calendars.month-end"]],
    [
      "a freeze of fewer kinds",
      "id: year-end, tier: hard, environments: [production], changes: [schema, infra, config]",
      "id: year-end, tier: hard, environments: [production], changes: [schema]",
      ["freeze.calendars.year-end.changes"],
    ],
    ["an unreadable calendar that only warns", "on-error: block", "on-error: warn", ["freeze.on-error"]],
    [
      "another override",
      "approval: cab, ticket-type: emergency",
      "approval: cab",
      ["freeze.calendars.year-end.override.ticket-type"],
    ],
    ["another ticket system", "acme.atlassian.net", "mallory.atlassian.net", ["tickets.base-url"]],
    [
      "another field",
      "digest-field: customfield_10112",
      "digest-field: customfield_10113",
      ["tickets.binding.digest-field"],
    ],
    ["one's own approval", "forbid-self: true", "forbid-self: false", ["tickets.approvals.forbid-self"]],
    ["another project", "projects: [CHG]", "projects: [CHG, DEV]", ["tickets.projects"]],
    ["another state", 'approved: ["Implementing"]', 'approved: ["Implementing", "Open"]', ["tickets.states.approved"]],
    ["a login that is somebody else", "712020:ab-cd", "712020:ab-ce", ["tickets.users.octocat"]],
    ["a longer emergency", "expires-in: PT4H", "expires-in: PT8H", ["break-glass.require.expires-in"]],
    ["a looser pin", "pin: exact", "pin: minor", ["schema.pin"]],
    ["tickets of another kind", /provider: jira\n/, "provider: jira-dc\n", ["tickets.provider"]],
  ])("%s of deployments", (_, from, to, paths) => {
    expect(relaxedBy(from, to)).toEqual(paths);
  });

  test("with the values before and after, and in words", () => {
    expect(relaxations(aPolicy("contract: { fail-on: risky }"), DEFAULT_POLICY)).toEqual([
      { path: "contract.fail-on", before: "risky", after: "breaking", meaning: "fewer changes make the gate say no" },
    ]);
    expect(relaxations(aPolicy("context: { max-growth: 5% }"), DEFAULT_POLICY)).toEqual([
      { path: "context.max-growth", before: "5%", after: null, meaning: "the tool list may grow more" },
    ]);
    expect(relaxations(aPolicy("probe: { samples: 5 }"), DEFAULT_POLICY)[0]?.meaning).toBe(
      "nobody can say from the two values alone that this is as strict as before",
    );
  });

  test("when the whole policy goes: everything that it asked for", () => {
    const paths = relaxations(whole, DEFAULT_POLICY).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["environments.production", "freeze", "tickets", "service"]));
    expect(paths).not.toContain("break-glass");
  });
});

describe("what a policy makes stricter, or what decides nothing, is no relaxation", () => {
  test.each([
    ["the same", "contract: { fail-on: breaking }", ""],
    ["an earlier fail-on", "", "contract: { fail-on: review }"],
    ["strict readers", "contract: { readers: tolerant }", ""],
    ["a rule judged as the worst", "", "contract: { severities: { tool-added: breaking } }"],
    ["a comment", "", "contract: { comment: false }"],
    ["a budget", "", "context: { max-tokens: 5, max-growth: 10% }"],
    ["a smaller growth", "context: { max-growth: 10% }", "context: { max-growth: 5% }"],
    ["a client family", "", "portability: { gemini: required }"],
    ["a name", "", "service: payments-mcp"],
    ["tools that must be there", "", "probe: { required-tools: [a] }"],
    ["a notice", "", "notify: { teams: {} }"],
    ["a protected environment", "", "environments: { production: { order: 1, protected: true } }"],
  ])("%s", (_, base, head) => {
    expect(relaxed(base, head)).toEqual([]);
  });

  test.each<readonly [string, string | RegExp, string]>([
    ["a longer soak", "PT24H", "P2D"],
    ["the same time otherwise written", "PT24H", "P1D"],
    ["a longer freeze", "2027-01-04T08:00", "2027-01-05T08:00"],
    ["no way past a freeze", ", override: { approval: release-manager } }", " }"],
    ["no emergency", /break-glass:(.|\n)*?P2D\n/, ""],
    ["fewer gates to pass by", "bypasses: [soak, freeze:light, freeze:hard]", "bypasses: [soak]"],
    ["lists in another order", "kinds: [schema, infra, config]", "kinds: [config, infra, schema]"],
  ])("%s", (_, from, to) => {
    expect(relaxedBy(from, to)).toEqual([]);
  });

  test("calendars in another order", () => {
    const calendar = (id: string) =>
      `{ id: ${id}, tier: hard, environments: [a], weekly: { from: "Fri 16:00", to: "Mon 08:00" } }`;
    const lines = (...ids: string[]) =>
      `environments: { a: { order: 1 } }\nfreeze: { timezone: UTC, calendars: [${ids.map(calendar).join(", ")}] }`;
    expect(relaxed(lines("x", "y"), lines("y", "x"))).toEqual([]);
    expect(relaxed(lines("x"), lines("y", "x"))).toEqual([]);
  });
});

test("a new environment that is not protected is one that was protected before", () => {
  expect(relaxed("", "environments: { production: { order: 1 } }")).toEqual(["environments.production"]);
});

test("a required notice that goes elsewhere is told", () => {
  const slack = (channel: string) => `notify: { slack: { channel: ${channel}, required: true } }`;
  expect(relaxed(slack("C0123456789"), slack("C9876543210"))).toEqual(["notify.slack"]);
  expect(relaxed(slack("C0123456789"), "")).toEqual(["notify.slack"]);
});
