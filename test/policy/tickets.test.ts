import { describe, expect, test } from "@jest/globals";
import { aPolicy, mistakeIn } from "./a-policy.ts";

const FIELDS =
  "binding: { service-field: customfield_1, environment-field: customfield_2, digest-field: customfield_3 }";
const jira = ({
  base = "https://acme.atlassian.net",
  states = '{ approved-ids: ["10042"] }',
  approvals = "{ source: jsm }",
  binding = FIELDS,
  more = "",
} = {}) =>
  `tickets:\n  provider: jira\n  base-url: ${base}\n  projects: [CHG]\n  issue-types: [Change]\n  states: ${states}\n  approvals: ${approvals}\n  ${binding}\n  ${more}`;
const servicenow = (more = "") =>
  `tickets:\n  provider: servicenow\n  base-url: https://acme.service-now.com\n  ${FIELDS}\n  ${more}`;
const issue = (approvals: string, more = "") =>
  `tickets:\n  provider: github-issue\n  repository: acme/changes\n  approvals: ${approvals}\n  ${more}`;

describe("tickets", () => {
  test("of Jira have the defaults that are documented", () => {
    expect(aPolicy(jira()).tickets).toMatchObject({
      provider: "jira",
      approvals: { source: "jsm", min: 1, "forbid-self": true },
      binding: { mode: "field" },
      reuse: "single-deployment",
      "on-unavailable": "block",
    });
  });

  test("of ServiceNow have the defaults that are documented", () => {
    expect(aPolicy(servicenow()).tickets).toMatchObject({
      api: "change",
      states: { approved: ["-1"] },
      "conflict-states": ["No Conflict"],
      approvals: { min: 1, "forbid-self": true },
      window: { "start-field": "start_date", "end-field": "end_date", required: true, grace: "PT0S" },
    });
  });

  test("of GitHub have the defaults that are documented", () => {
    expect(aPolicy(issue("{ source: label, codeowners: true }")).tickets).toMatchObject({
      approvals: { label: "change-approved", min: 1, "forbid-self": true },
      binding: { "service-field": "Service", "digest-field": "Contract digest" },
    });
  });

  test.each([
    ["Data Center", jira().replace("provider: jira", "provider: jira-dc")],
    ["a window", jira({ more: "window: { start-field: customfield_4, end-field: customfield_5, grace: PT15M }" })],
    ["a state that is the approval", jira({ approvals: "{ source: state }" })],
    ["two approvals of Service Management", jira({ approvals: "{ source: jsm, min: 2, forbid-self: false }" })],
    ["a marker in the title", jira({ binding: "binding: { mode: title }" })],
    [
      "a version instead of a digest",
      jira({
        binding: "binding: { service-field: customfield_1, environment-field: labels, version-field: customfield_3 }",
      }),
    ],
    ["names of types", jira({ more: "types: { emergency: [Emergency Change] }" })],
    ["accounts", jira({ more: 'users: { octocat: "5b10", "release[bot]": "5b11" }' })],
    ["the table API", servicenow("api: table")],
    ["comments as approvals", issue('{ source: comment, comment: "/lgtm", team: acme/cab, min: 2 }')],
  ])("may have %s", (_, lines) => {
    expect(mistakeIn(lines)).toBe("");
  });

  test.each([
    [
      "no provider",
      "tickets: { base-url: https://acme.atlassian.net }",
      'line 2, column 10: tickets.provider: missing; write one of "jira", "jira-dc", "servicenow", "github-issue"',
    ],
    [
      "an unknown provider",
      "tickets: { provider: jria }",
      'tickets.provider: "jria" is not one of "jira", "jira-dc", "servicenow", "github-issue"; did you mean "jira"?',
    ],
    [
      "a mistyped key",
      jira({ more: "on-unavailble: block" }),
      'unknown key "on-unavailble" below tickets; did you mean "on-unavailable"?',
    ],
    ["a key of another provider", servicenow("projects: [CHG]"), 'unknown key "projects" below tickets'],
    [
      "a mistyped key below",
      jira({ more: "window: { start-feld: a, end-field: b }" }),
      'unknown key "start-feld" below tickets.window; did you mean "start-field"?',
    ],
    ["an address without TLS", jira({ base: "http://acme.atlassian.net" }), "line 4, column 13: tickets.base-url: "],
    [
      "an address with a query",
      jira({ base: "https://acme.atlassian.net/?a=b" }),
      "is no https address without credentials",
    ],
    ["no state", jira({ states: "{}" }), "tickets.states: names no state; write approved, approved-ids, or both"],
    [
      "an id of a state as a number",
      jira({ states: "{ approved-ids: [10042] }" }),
      "tickets.states.approved-ids.0: 10042 is not a text; put it in quotes",
    ],
    [
      "a way to approve what cannot be asked",
      jira({ more: "on-unavailable: allow" }),
      'tickets.on-unavailable: "allow" is not "block"',
    ],
    ["another reuse", jira({ more: "reuse: always" }), '"always" is not "single-deployment"'],
    [
      "approvers in a field, which nobody can tell from those who were filled in",
      jira({ approvals: "{ source: field }" }),
      'tickets.approvals.source: "field" is not one of "jsm", "state"',
    ],
    [
      "a field for other approvals",
      jira({ approvals: "{ source: jsm, field: cf }" }),
      'unknown key "field" below tickets.approvals',
    ],
    [
      "a number of approvals that a state does not have",
      jira({ approvals: "{ source: state, min: 2 }" }),
      'unknown key "min" below tickets.approvals',
    ],
    [
      "approvals of one's own that a state does not tell",
      jira({ approvals: "{ source: state, forbid-self: true }" }),
      'unknown key "forbid-self" below tickets.approvals',
    ],
    [
      "a label where a comment approves",
      issue("{ source: comment, label: ok, team: acme/cab }"),
      'unknown key "label" below tickets.approvals',
    ],
    [
      "a comment where a label approves",
      issue("{ source: label, comment: /ok, team: acme/cab }"),
      'unknown key "comment" below tickets.approvals',
    ],
    [
      "approving words that decline",
      issue("{ source: comment, comment: '/decline ', team: acme/cab }"),
      "tickets.approvals.comment: is what declines; write another text",
    ],
    [
      "accounts where logins are accounts",
      issue("{ source: label, team: acme/cab }", "users: { octocat: x }"),
      'unknown key "users" below tickets',
    ],
    [
      "a binding to no service",
      jira({ binding: "binding: { environment-field: customfield_1, digest-field: customfield_2 }" }),
      "tickets.binding.service-field: missing; name the field",
    ],
    [
      "a binding to no release",
      jira({ binding: "binding: { service-field: customfield_1, environment-field: customfield_2 }" }),
      "name digest-field or version-field: a ticket must say which release it is about",
    ],
    [
      "a grace as people say it",
      jira({ more: "window: { start-field: customfield_1, end-field: customfield_2, grace: 15m }" }),
      "write PT15M",
    ],
    [
      "a state by its label",
      servicenow("states: { approved: [Implement] }"),
      "is no raw value of a state: digits, in quotes",
    ],
    [
      "nobody who approves",
      issue("{ source: label }"),
      "tickets.approvals: lets nobody approve; name a team, or write codeowners: true",
    ],
    [
      "a repository without its owner",
      issue("{ source: label, codeowners: true }").replace("acme/changes", "changes"),
      "is no repository; write it as owner/name",
    ],
    [
      "a field of Jira by its name",
      jira({ binding: "binding: { service-field: Service, environment-field: labels, digest-field: customfield_3 }" }),
      "tickets.binding.service-field: is no id of a field of Jira; write it as customfield_10101",
    ],
    [
      "a window of Jira by its name",
      jira({ more: "window: { start-field: Planned start, end-field: customfield_2 }" }),
      "tickets.window.start-field: is no id of a field of Jira",
    ],
    [
      "a field of ServiceNow by its label",
      servicenow("window: { start-field: Planned start }"),
      "tickets.window.start-field: is no name of a column of ServiceNow; write it as u_target_environment",
    ],
    ["a project by its name", jira().replace("[CHG]", "[Changes]"), "is no key or id of a project, as in CHG"],
    ["a login that is none", jira({ more: "users: { 'a b': x }" }), "tickets.users: is no login of GitHub"],
  ])("with %s are refused with the place", (_, lines, expected) => {
    expect(mistakeIn(lines)).toContain(expected);
  });
});
