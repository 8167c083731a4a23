import { describe, expect, test } from "@jest/globals";
import { aPolicy, mistakeIn, THREE_ENVIRONMENTS } from "./a-policy.ts";

const TICKETS =
  "tickets:\n  provider: github-issue\n  repository: acme/changes\n  approvals: { source: label, team: acme/cab }";
const JIRA = `tickets:
  provider: jira
  base-url: https://acme.atlassian.net
  projects: [CHG]
  issue-types: [Change]
  states: { approved: [Implementing] }
  approvals: { source: jsm }
  binding: { mode: title }`;
const glass = (keys: string, require = "{ approvers-team: acme/mcp-cab }") =>
  `${THREE_ENVIRONMENTS}\n${TICKETS}\nbreak-glass:\n  enabled: true\n  environments: [production]\n  bypasses: [soak]\n  require: ${require}\n  ${keys}`;

describe("an emergency", () => {
  test("has the defaults that are documented", () => {
    expect(aPolicy(glass(""))["break-glass"]).toEqual({
      enabled: true,
      environments: ["production"],
      bypasses: ["soak"],
      "never-bypasses": ["schema-digest", "provenance", "ticket-exists"],
      require: {
        "ticket-type": "emergency",
        "approvers-team": "acme/mcp-cab",
        "min-approvers": 2,
        "reason-min-length": 20,
        "expires-in": "PT4H",
      },
      "post-review-within": "P2D",
    });
  });

  test.each([
    [
      "a gate that never opens",
      glass("").replace("[soak]", "[provenance]"),
      '"provenance" is not one of "soak", "freeze:light", "freeze:hard"',
    ],
    [
      "less that never opens",
      glass("never-bypasses: [provenance]"),
      "leaves something out; nothing passes by schema-digest, provenance, ticket-exists",
    ],
    [
      "one approver",
      glass("", "{ approvers-team: acme/cab, min-approvers: 1 }"),
      "is less than 2: an emergency takes two people",
    ],
    [
      "a reason of a word",
      glass("", "{ approvers-team: acme/cab, reason-min-length: 5 }"),
      "is less than 20 characters",
    ],
    ["no team", glass("", "{}"), "break-glass.require.approvers-team: missing"],
    ["an end far away", glass("", "{ approvers-team: acme/cab, expires-in: P2D }"), '"P2D" is longer than a day'],
    ["an end as people say it", glass("", "{ approvers-team: acme/cab, expires-in: 4h }"), "write PT4H"],
    [
      "an environment that nobody named",
      glass("").replace("[production]", "[prodution]"),
      'break-glass.environments.0: no environment "prodution" in environments; did you mean "production"?',
    ],
    [
      "a mistyped key",
      glass("", "{ approvers-taem: acme/cab, approvers-team: acme/cab }"),
      'unknown key "approvers-taem" below break-glass.require; did you mean "approvers-team"?',
    ],
    ["no tickets", glass("").replace(TICKETS, ""), "break-glass.enabled: needs tickets"],
  ])("with %s is refused with its place", (_, lines, expected) => {
    expect(mistakeIn(lines)).toContain(expected);
  });
});

describe("logins that never count", () => {
  const never = (logins: string) => `approvals: { roles: {}, never-counts: [${logins}] }`;
  const users = "  users: { Carl: '712020:carl', mona_acme: '712020:mona' }";

  test("may be people with an account in the ticket system, and apps", () => {
    const lines = `${JIRA}\n${users}\n${never("carl, mona_acme, 'renovate[bot]'")}`;
    expect(aPolicy(lines).approvals?.["never-counts"]).toEqual(["carl", "mona_acme", "renovate[bot]"]);
  });

  test.each([TICKETS, JIRA.replace("jsm", "state")])(
    "may be anybody where GitHub itself says who approves, or nobody does",
    (tickets) => {
      expect(aPolicy(`${tickets}\n${never("octocat")}`).approvals?.["never-counts"]).toEqual(["octocat"]);
    },
  );

  test.each([
    ["nobody's account is known", `${JIRA}\n${never("octocat")}`, "octocat has no account in tickets.users"],
    ["theirs is not", `${JIRA}\n${users}\n${never("karl")}`, "approvals.never-counts.0: karl has no account"],
    ["their name is none", `${TICKETS}\n${never("'@octocat'")}`, "approvals.never-counts.0: is no login of GitHub"],
  ])("are not those of whom %s: they would count", (_, lines, mistake) => {
    expect(mistakeIn(lines)).toContain(mistake);
  });
});

describe("roles", () => {
  const weekly = 'weekly: { from: "Fri 16:00", to: "Mon 08:00" }';
  const freeze = (role: string) =>
    `freeze: { timezone: UTC, calendars: [{ id: a, tier: hard, environments: [production], ${weekly}, override: { approval: ${role} } }] }`;

  test("are held by a team, a group of the ticket system, or both", () => {
    const lines =
      "approvals: { roles: { cab: { team: acme/cab, min: 2 }, release-manager: { ticket-group: Release } } }";
    expect(aPolicy(lines).approvals?.roles).toEqual({
      cab: { team: "acme/cab", min: 2 },
      "release-manager": { "ticket-group": "Release", min: 1 },
    });
  });

  test.each([
    [
      "nobody",
      "approvals: { roles: { cab: {} } }",
      "approvals.roles.cab: says nobody; name a team, a ticket-group, or both",
    ],
    [
      "a role that no ticket of the system shows",
      `environments: { a: { order: 1, change-control: {} } }\n${JIRA}\napprovals: { roles: { cab: { team: acme/cab } } }`,
      'breaking-approval: the role "cab" has no ticket-group, so no ticket of jira shows its approval',
    ],
    [
      "a role that no issue shows",
      `environments: { a: { order: 1, change-control: {} } }\n${TICKETS}\napprovals: { roles: { cab: { ticket-group: CAB } } }`,
      'breaking-approval: the role "cab" has no team, so no ticket of github-issue shows its approval',
    ],
    ["a team that is none", "approvals: { roles: { cab: { team: cab } } }", "is no team"],
    [
      "a name in capitals",
      "approvals: { roles: { CAB: { team: acme/cab } } }",
      "approvals.roles: a role is lower case letters",
    ],
    [
      "one that a freeze mistypes",
      `${THREE_ENVIRONMENTS}\napprovals: { roles: { release-manager: { team: acme/rm } } }\n${freeze("release-manger")}`,
      'override.approval: no role "release-manger" in approvals.roles; did you mean "release-manager"?',
    ],
    [
      "one that a change control mistypes",
      `environments: { a: { order: 1, change-control: { breaking-approval: cba } } }\n${TICKETS}\napprovals: { roles: { cab: { team: acme/cab } } }`,
      'breaking-approval: no role "cba" in approvals.roles; did you mean "cab"?',
    ],
  ])("with %s are refused with the place", (_, lines, expected) => {
    expect(mistakeIn(lines)).toContain(expected);
  });

  test("need no group where the state of a ticket is its approval", () => {
    const byState = JIRA.replace("jsm", "state");
    const roles = "approvals: { roles: { cab: { team: acme/cab } } }";
    expect(mistakeIn(`environments: { a: { order: 1, change-control: {} } }\n${byState}\n${roles}`)).toBe("");
    const lifted = "environments: { a: { order: 1, change-control: { required: false } } }";
    expect(mistakeIn(`${lifted}\n${JIRA}\n${roles}`)).toBe("");
  });

  test("may be any as long as nobody says who holds them", () => {
    expect(mistakeIn(`${THREE_ENVIRONMENTS}\n${freeze("release-manager")}`)).toBe("");
  });
});

describe("notices", () => {
  test("have the defaults that are documented", () => {
    expect(aPolicy("notify: { slack: { channel: C0123456789 }, teams: {} }").notify).toEqual({
      slack: { channel: "C0123456789", mode: "update", "thread-details": true, required: false },
      teams: { required: false },
    });
  });

  test.each([
    [
      "every driver",
      "notify: { slack: { channel: C0123456789 }, slack-webhook: {}, teams: {}, webhook: { url: https://hooks.example.com/x }, github-issue: { issue: 7 } }",
    ],
    ["some events", "notify: { teams: { events: [failed, break-glass], required: true } }"],
    ["some environments", `${THREE_ENVIRONMENTS}\nnotify: { teams: { environments: [production] } }`],
    ["an issue by its title", "notify: { github-issue: { repository: acme/ops, title: Deployments } }"],
  ])("may have %s", (_, lines) => {
    expect(mistakeIn(lines)).toBe("");
  });

  test.each([
    [
      "a channel by its name",
      'notify: { slack: { channel: "#deploys" } }',
      "is no channel id; copy it from the channel's details",
    ],
    [
      "a group by its name",
      "notify: { slack: { channel: C0123456789, mentions: { group: oncall } } }",
      "is no id of a user group",
    ],
    ["an unknown driver", "notify: { slak: {} }", 'unknown key "slak" below notify; did you mean "slack"?'],
    ["an unknown event", "notify: { teams: { events: [suceeded] } }", 'did you mean "succeeded"?'],
    [
      "an address without TLS",
      "notify: { webhook: { url: http://hooks.example.com } }",
      "is no https address without credentials",
    ],
    [
      "an address for a webhook of Slack",
      "notify: { slack-webhook: { url: https://hooks.example.com } }",
      'unknown key "url" below notify.slack-webhook',
    ],
    ["an issue twice", "notify: { github-issue: { issue: 7, title: Deployments } }", "name the issue once"],
    [
      "an environment that nobody named",
      `${THREE_ENVIRONMENTS}\nnotify: { teams: { environments: [prod] } }`,
      'notify.teams.environments.0: no environment "prod" in environments; did you mean "production"?',
    ],
  ])("with %s are refused with the place", (_, lines, expected) => {
    expect(mistakeIn(lines)).toContain(expected);
  });
});
