import { describe, expect, test } from "@jest/globals";
import type { TicketRules } from "../../shared/change/ticket-rules.ts";
import { breakingTeam, ticketRulesOf } from "../../shared/gates/ticket-rules-of-policy.ts";
import { isProtected } from "../../shared/policy/bootstrap.ts";
import { type Policy, policySchema } from "../../shared/policy/policy.ts";

const BINDING = { "service-field": "customfield_1", "environment-field": "customfield_2" };
const DIGEST = { ...BINDING, "digest-field": "customfield_3" };
const JIRA = {
  provider: "jira",
  "base-url": "https://acme.atlassian.net",
  projects: ["CHG"],
  "issue-types": ["Change"],
  states: { approved: ["Implementing"] },
  approvals: { source: "jsm" },
  binding: DIGEST,
};
const SERVICENOW = { provider: "servicenow", "base-url": "https://acme.service-now.com", binding: DIGEST };
const GITHUB = {
  provider: "github-issue",
  repository: "acme/changes",
  labels: ["change", "normal"],
  approvals: { source: "comment", team: "acme/peers" },
};
const GLASS = {
  "break-glass": {
    enabled: true,
    environments: ["production"],
    bypasses: ["soak"],
    require: { "approvers-team": "acme/cab" },
  },
};
const ROLES = { roles: { cab: { "ticket-group": "CAB", team: "acme/cab", min: 2 } } };

function policy(tickets: object | undefined, parts: object = {}): Policy {
  const production = { order: 1, protected: true, "change-control": {} };
  return policySchema.parse({ version: 1, environments: { production }, tickets, ...parts });
}

function rules(tickets: object, parts: object = {}, environment = "production"): TicketRules {
  const found = ticketRulesOf(policy(tickets, parts), environment);
  if (found === undefined) throw new Error("no rules");
  return found;
}

describe("the rules of a policy", () => {
  test("are none where it says nothing of tickets", () => {
    expect(ticketRulesOf({ version: 1 }, "production")).toBeUndefined();
  });

  test("for Jira are what the file says, with the defaults of the reference", () => {
    expect(rules(JIRA, { approvals: ROLES })).toEqual({
      system: "jira",
      kinds: ["schema", "infra", "config"],
      projects: { ids: [], names: ["CHG"] },
      types: { ids: [], names: ["Change"] },
      emergencyTypes: undefined,
      states: { approved: { ids: [], names: ["Implementing"] }, pending: { ids: [], names: [] } },
      refuseOnHold: true,
      conflicts: undefined,
      approvals: {
        demands: {
          schema: { min: 1, group: undefined },
          infra: { min: 1, group: undefined },
          config: { min: 1, group: undefined },
          breaking: { min: 2, group: "CAB" },
        },
        distinctFrom: ["ticket-requester", "run-actor", "commit-authors"],
        afterEdits: true,
      },
      users: {},
      window: { required: false, graceMilliseconds: 0 },
      binding: { mode: "field", releaseNames: ["contract-digest"], several: false },
      reuse: "single-deployment",
    });
  });

  test.each<readonly [string, object, Partial<TicketRules>]>([
    ["projects by id", { projects: ["10000", "CHG"] }, { projects: { ids: ["10000"], names: ["CHG"] } }],
    ["users", { users: { octocat: "712020:a" } }, { users: { octocat: "712020:a" } }],
    [
      "a window with grace",
      { window: { "start-field": "customfield_4", "end-field": "customfield_5", grace: "PT5M" } },
      { window: { required: true, graceMilliseconds: 300_000 } },
    ],
    [
      "a version that binds",
      { binding: { ...BINDING, "version-field": "customfield_4" } },
      { binding: { mode: "field", releaseNames: ["schema-version"], several: false } },
    ],
    [
      "a marker in the title",
      { binding: { mode: "title" } },
      { binding: { mode: "title", releaseNames: ["contract-digest", "schema-version"], several: false } },
    ],
  ])("hold %s", (_what, tickets, expected) => {
    expect(rules({ ...JIRA, ...tickets })).toMatchObject(expected);
  });

  test("count nobody's approval where the state alone says it, and nobody is kept apart where the file says so", () => {
    const { approvals } = rules({ ...JIRA, approvals: { source: "state" } }, { approvals: ROLES });
    expect(approvals).toMatchObject({
      demands: { schema: undefined, infra: undefined, config: undefined, breaking: undefined },
      distinctFrom: [],
    });
    const own = { ...JIRA, approvals: { source: "jsm", "forbid-self": false } };
    expect(rules(own).approvals.distinctFrom).toEqual([]);
  });

  test("for ServiceNow know the states before and the conflicts", () => {
    expect(rules(SERVICENOW)).toMatchObject({
      projects: { ids: ["change_request"] },
      types: undefined,
      states: { approved: { ids: ["-1"] }, pending: { ids: ["-5", "-4", "-3", "-2"] } },
      conflicts: ["No Conflict"],
      window: { required: true },
    });
    const states = { approved: ["-2", "-1"] };
    expect(rules({ ...SERVICENOW, states }).states.pending.ids).toEqual(["-5", "-4", "-3"]);
  });

  test("for issues are open ones of the repository with all labels, and a team that holds the role", () => {
    expect(rules(GITHUB, { approvals: ROLES })).toMatchObject({
      projects: { ids: ["acme/changes"] },
      types: { names: ["change and normal"] },
      states: { approved: { ids: ["open"] } },
      approvals: { demands: { breaking: { min: 2, group: "acme/cab" } } },
    });
    expect(breakingTeam(policy(GITHUB, { approvals: ROLES }), "production")).toBe("acme/cab");
  });

  test("leave a breaking change without a demand where nobody holds the role", () => {
    expect(rules(JIRA).approvals.demands.breaking).toBeUndefined();
    const onlyTeam = { approvals: { roles: { cab: { team: "acme/cab" } } } };
    expect(rules(JIRA, { ...onlyTeam, environments: {} }).approvals.demands.breaking).toBeUndefined();
  });

  test("take emergency types from the names that the file gives them", () => {
    const types = { emergency: ["Emergency Change", "Hotfix"] };
    expect(rules(JIRA, GLASS).emergencyTypes).toEqual({ ids: [], names: ["emergency"] });
    expect(rules({ ...JIRA, types }, GLASS).emergencyTypes).toEqual({ ids: [], names: types.emergency });
  });

  test("compare the types of ServiceNow by their raw values, which no translation changes", () => {
    expect(rules(SERVICENOW, GLASS).emergencyTypes).toEqual({ ids: ["emergency"], names: [] });
  });

  test("ask for all labels of an issue and one for emergencies", () => {
    expect(rules(GITHUB, GLASS).emergencyTypes?.names).toEqual(["change and normal and emergency"]);
    expect(rules({ ...GITHUB, labels: undefined }, GLASS).emergencyTypes?.names).toEqual(["emergency"]);
    const types = { emergency: ["normal"] };
    expect(rules({ ...GITHUB, types }, GLASS).emergencyTypes?.names).toEqual(["change and normal"]);
  });

  test.each([
    ["is not there", {}, "production"],
    ["is not enabled", { "break-glass": { ...GLASS["break-glass"], enabled: false } }, "production"],
    ["is for another environment", GLASS, "staging"],
  ])("know no emergency types where break-glass %s", (_where, parts, environment) => {
    expect(rules(JIRA, parts, environment).emergencyTypes).toBeUndefined();
  });
});

describe("an environment", () => {
  const environments = {
    open: { order: 1 },
    lifted: { order: 2, "change-control": { required: false } },
    contracts: { order: 3, "change-control": { kinds: ["schema"] } },
  };

  test.each([
    ["open", ["schema", "infra", "config"], false],
    ["lifted", [], false],
    ["contracts", ["schema"], false],
    ["unknown", ["schema", "infra", "config"], true],
    ["__proto__", ["schema", "infra", "config"], true],
  ])("%s asks for tickets of %j and is protected: %s", (name, kinds, expected) => {
    expect(rules(JIRA, { environments }, name).kinds).toEqual(kinds);
    expect(isProtected(policy(JIRA, { environments }), name)).toBe(expected);
  });
});
