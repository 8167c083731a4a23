import { describe, expect, test } from "@jest/globals";
import type { ChecklistSubject } from "../../shared/adoption/checklist.ts";
import { done, type ItemState } from "../../shared/adoption/checklist-item.ts";
import { judgeChecklist, type RepositoryFacts } from "../../shared/adoption/judge-checklist.ts";
import type { Asked, BranchGuard, EnvironmentSettings, SettingsFacts } from "../../shared/adoption/settings-facts.ts";
import type { DeployingJob, FoundCaller } from "../../shared/adoption/workflow-files.ts";

const APP = 15_368;
const known = <Value>(value: Value): Asked<Value> => ({ isKnown: true, value });
const HIDDEN = { isKnown: false, why: "[GET] /x: 403 Resource not accessible", next: "the token needs X" } as const;

const BARE: BranchGuard = {
  checks: [],
  isUpToDate: false,
  hasMergeQueue: false,
  isOwnerAsked: false,
  workflows: [],
  forbidsForcePushes: false,
  forbidsDeletion: false,
};
const GUARDED: BranchGuard = {
  ...BARE,
  checks: [{ context: "contract / ok", app: APP }],
  isUpToDate: true,
  isOwnerAsked: true,
  forbidsForcePushes: true,
  forbidsDeletion: true,
};
const PRODUCTION: EnvironmentSettings = {
  name: "production",
  reviewers: 2,
  forbidsSelfReview: true,
  branches: "selected",
  administratorsBypass: false,
};
const RECONCILE: EnvironmentSettings = { ...PRODUCTION, name: "production-reconcile", reviewers: 0 };

const SUBJECT: ChecklistSubject = {
  checks: ["contract / ok"],
  protectedEnvironments: ["production"],
  reconciledEnvironments: ["production"],
  ledgerBranch: "mcp-gates-ledger",
  promotes: true,
  page: "https://github.com/acme/payments",
};
const CALLER: FoundCaller = {
  path: ".github/workflows/mcp-contract.yml",
  check: "contract / ok",
  kind: "contract",
  uses: `acme/mcp-gates/.github/workflows/pull-request.yml@${"c".repeat(40)}`,
  inputs: {},
  events: ["pull_request", "merge_group"],
};
const REPOSITORY: RepositoryFacts = {
  policy: done("It is."),
  environments: ["staging", "production"],
  workflows: { callers: [CALLER], deployingJobs: [], unreadable: [] },
  unowned: [],
};
const SETTINGS: SettingsFacts = {
  defaultBranch: known("main"),
  rules: known(GUARDED),
  protection: known(BARE),
  ledgerRules: known(GUARDED),
  ledgerProtection: known(BARE),
  environments: known([PRODUCTION, RECONCILE]),
  token: known({ writes: false, approves: false }),
  requiresPins: known(true),
  actionsApp: known(APP),
};

function judged(id: string, settings: Partial<SettingsFacts> = {}, files: Partial<RepositoryFacts> = {}) {
  const items = judgeChecklist(SUBJECT, { ...REPOSITORY, ...files }, { ...SETTINGS, ...settings });
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`there is no item ${id}`);
  return found;
}

test("everything is done where everything is switched on", () => {
  const items = judgeChecklist(SUBJECT, REPOSITORY, SETTINGS);
  expect(items.filter(({ state }) => state !== "done")).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual([
    "files.policy",
    "files.pinned",
    "contract.required-check",
    "contract.up-to-date",
    "review.code-owners",
    "contract.own-workflow",
    "branch.history",
    "environment.reviewers:production",
    "environment.branches:production",
    "environment.administrators:production",
    "environment.reconcile:production",
    "ledger.branch",
    "ledger.own-deployments",
    "actions.token",
    "actions.pins",
  ]);
});

test("nothing passes for done that could not be seen, and each says what would show it", () => {
  const unseen = Object.fromEntries(Object.keys(SETTINGS).map((key) => [key, HIDDEN])) as unknown as SettingsFacts;
  const items = judgeChecklist(SUBJECT, REPOSITORY, unseen);
  const atGitHub = items.filter(({ where }) => where.startsWith("Settings"));
  expect(new Set(atGitHub.map(({ state }) => state))).toEqual(new Set(["unknown"]));
  for (const { detail } of atGitHub) expect(detail).toMatch(/403 Resource not accessible.*the token needs X\.$/);
});

test("a repository that promotes nothing is asked nothing about promotions", () => {
  const subject = {
    ...SUBJECT,
    protectedEnvironments: [],
    reconciledEnvironments: [],
    ledgerBranch: undefined,
    promotes: false,
  };
  const ids = judgeChecklist(subject, REPOSITORY, SETTINGS).map(({ id }) => id);
  expect(ids.filter((id) => /^(?:environment|ledger)/.test(id))).toEqual([]);
});

const checks = (...all: BranchGuard["checks"]) => ({ ...GUARDED, checks: all });

describe("the required check", () => {
  test.each<readonly [string, Asked<BranchGuard>, Asked<BranchGuard>, ItemState, RegExp]>([
    ["by a ruleset", known(GUARDED), HIDDEN, "done", /is required of GitHub Actions/],
    ["by classic protection", HIDDEN, known(GUARDED), "done", /is required of GitHub Actions/],
    ["by nothing", known(BARE), known(BARE), "open", /^"contract \/ ok" is not required\.$/],
    ["another one", known(checks({ context: "ci-ok", app: APP })), known(BARE), "open", /it requires ci-ok/],
    [
      "the job, not its aggregate",
      known(checks({ context: "contract", app: APP })),
      known(BARE),
      "open",
      /not required/,
    ],
    [
      "of any source",
      known(checks({ context: "contract / ok", app: undefined })),
      known(BARE),
      "open",
      /of any source/,
    ],
    [
      "of another app",
      known(checks({ context: "contract / ok", app: 7 })),
      known(BARE),
      "open",
      /of app 7, which is not/,
    ],
    [
      "of any source, and of GitHub Actions",
      known(checks({ context: "contract / ok", app: undefined })),
      known(GUARDED),
      "done",
      /GitHub Actions/,
    ],
    ["perhaps by what cannot be seen", known(BARE), HIDDEN, "unknown", /the token needs X/],
    ["perhaps by a ruleset that cannot be seen", HIDDEN, known(BARE), "unknown", /the token needs X/],
  ])("is required %s", (_words, rules, protection, state, detail) => {
    expect(judged("contract.required-check", { rules, protection })).toMatchObject({
      state,
      detail: expect.stringMatching(detail),
    });
  });

  test("of an app that nobody knows is unknown", () => {
    expect(judged("contract.required-check", { actionsApp: HIDDEN }).state).toBe("unknown");
  });

  test("has another number where GitHub is one's own", () => {
    const rules = known(checks({ context: "contract / ok", app: 3 }));
    expect(judged("contract.required-check", { rules, actionsApp: known(3) }).state).toBe("done");
  });

  test("is open where no workflow makes it", () => {
    const workflows = { ...REPOSITORY.workflows, callers: [] };
    expect(judged("contract.required-check", {}, { workflows })).toMatchObject({
      state: "open",
      detail: expect.stringContaining("mcp-gates init"),
    });
  });

  test("of each server must be required", () => {
    const callers = [CALLER, { ...CALLER, check: "ledger / ok" }];
    const workflows = { ...REPOSITORY.workflows, callers };
    expect(judged("contract.required-check", {}, { workflows })).toMatchObject({
      state: "open",
      detail: expect.stringContaining('"ledger / ok"'),
    });
  });
});

describe("changes that are judged together", () => {
  test.each<readonly [string, Partial<BranchGuard>, readonly string[], ItemState]>([
    ["by branches that are up to date", { isUpToDate: true }, ["pull_request"], "done"],
    ["by a merge queue", { isUpToDate: false, hasMergeQueue: true }, ["pull_request", "merge_group"], "done"],
    [
      "by a merge queue that the workflow does not hear",
      { isUpToDate: true, hasMergeQueue: true },
      ["pull_request"],
      "open",
    ],
    ["by nothing", { isUpToDate: false }, ["pull_request", "merge_group"], "open"],
  ])("%s", (_words, facts, events, state) => {
    const workflows = { ...REPOSITORY.workflows, callers: [{ ...CALLER, events }] };
    expect(judged("contract.up-to-date", { rules: known({ ...GUARDED, ...facts }) }, { workflows }).state).toBe(state);
  });
});

describe("owners and the workflow itself", () => {
  const requiring = (path: string) => known({ ...GUARDED, isOwnerAsked: false, workflows: [path] });
  test.each<readonly [string, Partial<SettingsFacts>, Partial<RepositoryFacts>, ItemState, ItemState]>([
    ["owners are asked", {}, {}, "done", "done"],
    ["owners are asked by classic protection", { rules: known(BARE), protection: known(GUARDED) }, {}, "done", "done"],
    ["owners need not be asked", { rules: known(BARE) }, {}, "open", "open"],
    ["nobody owns something", {}, { unowned: [".github/workflows"] }, "open", "open"],
    ["there is no CODEOWNERS", {}, { unowned: undefined }, "open", "open"],
    ["the workflow is required", { rules: requiring(CALLER.path) }, {}, "open", "done"],
    ["another workflow is required", { rules: requiring(".github/workflows/lint.yml") }, {}, "open", "open"],
    ["rulesets cannot be seen", { rules: HIDDEN, protection: known(BARE) }, {}, "unknown", "unknown"],
    [
      "rulesets cannot be seen, and owners are asked",
      { rules: HIDDEN, protection: known(GUARDED) },
      {},
      "done",
      "done",
    ],
  ])("%s", (_words, settings, files, owners, workflow) => {
    expect(judged("review.code-owners", settings, files).state).toBe(owners);
    expect(judged("contract.own-workflow", settings, files).state).toBe(workflow);
  });
});

describe.each([
  ["branch.history", "rules", "protection"],
  ["ledger.branch", "ledgerRules", "ledgerProtection"],
] as const)("%s", (id, rules, protection) => {
  test.each<readonly [string, Asked<BranchGuard>, Asked<BranchGuard>, ItemState]>([
    ["both are forbidden", known(GUARDED), known(BARE), "done"],
    [
      "one is forbidden by each way",
      known({ ...BARE, forbidsDeletion: true }),
      known({ ...BARE, forbidsForcePushes: true }),
      "done",
    ],
    ["it can be deleted", known({ ...GUARDED, forbidsDeletion: false }), known(BARE), "open"],
    ["it can be force-pushed", known({ ...GUARDED, forbidsForcePushes: false }), known(BARE), "open"],
    ["nothing is forbidden", known(BARE), known(BARE), "open"],
    ["one is forbidden, and the other cannot be seen", known({ ...BARE, forbidsDeletion: true }), HIDDEN, "unknown"],
    ["nothing can be seen", HIDDEN, HIDDEN, "unknown"],
  ])("%s", (_words, byRules, byProtection, state) => {
    expect(judged(id, { [rules]: byRules, [protection]: byProtection }).state).toBe(state);
  });
});

describe("environments", () => {
  const settings = (facts: Partial<EnvironmentSettings>) => ({
    environments: known([{ ...PRODUCTION, ...facts }, RECONCILE]),
  });
  test.each<readonly [string, string, Partial<EnvironmentSettings>, ItemState]>([
    ["nobody is asked", "reviewers", { reviewers: 0 }, "open"],
    ["who starts a run may review it", "reviewers", { forbidsSelfReview: false }, "open"],
    ["the name has other letters", "reviewers", { name: "Production" }, "done"],
    ["it is not there", "reviewers", { name: "prod" }, "open"],
    ["any branch may deploy", "branches", { branches: "any" }, "open"],
    ["protected branches may deploy, which may be all", "branches", { branches: "protected" }, "open"],
    ["administrators may bypass", "administrators", { administratorsBypass: true }, "open"],
    ["nobody says whether administrators may", "administrators", { administratorsBypass: undefined }, "unknown"],
  ])("%s", (_words, item, facts, state) => {
    expect(judged(`environment.${item}:production`, settings(facts)).state).toBe(state);
  });

  test.each<readonly [string, readonly EnvironmentSettings[], ItemState]>([
    ["has no reviewers and selected branches", [RECONCILE], "done"],
    ["asks somebody anew", [{ ...RECONCILE, reviewers: 1 }], "open"],
    ["is open to any branch", [{ ...RECONCILE, branches: "any" }], "open"],
    ["is not there", [], "open"],
  ])("that of what waited %s", (_words, environments, state) => {
    expect(judged("environment.reconcile:production", { environments: known(environments) }).state).toBe(state);
  });
});

describe("deployments of other jobs", () => {
  const job = (environment: string): DeployingJob => ({
    path: ".github/workflows/old.yml",
    job: "deploy",
    environment,
  });
  test.each<readonly [string, readonly DeployingJob[], readonly string[], ItemState]>([
    ["there are none", [], [], "done"],
    ["they go to an environment of the policy", [job("production")], [], "open"],
    ["they go to one with other letters", [job("PRODUCTION")], [], "open"],
    ["they go to the one of what waited", [job("staging-reconcile")], [], "open"],
    ["they go elsewhere", [job("docs")], [], "done"],
    ["they go nobody knows where", [job(`\${{ inputs.to }}`)], [], "unknown"],
    ["a workflow cannot be read", [], [".github/workflows/broken.yml"], "unknown"],
  ])("%s", (_words, deployingJobs, unreadable, state) => {
    const workflows = { ...REPOSITORY.workflows, deployingJobs, unreadable };
    const { state: found, detail } = judged("ledger.own-deployments", {}, { workflows });
    expect(found).toBe(state);
    if (state === "open") expect(detail).toContain("deploy in .github/workflows/old.yml");
  });
});

describe("settings of Actions and pins", () => {
  test.each<readonly [string, Partial<SettingsFacts>, ItemState]>([
    ["actions.token", { token: known({ writes: true, approves: false }) }, "open"],
    ["actions.token", { token: known({ writes: false, approves: true }) }, "open"],
    ["actions.pins", { requiresPins: known(false) }, "open"],
    ["actions.pins", { requiresPins: known(undefined) }, "unknown"],
  ])("%s by %j is %s", (id, settings, state) => {
    expect(judged(id, settings).state).toBe(state);
  });

  test.each<readonly [string, readonly FoundCaller[], readonly string[], ItemState]>([
    ["a tag", [CALLER, { ...CALLER, uses: "acme/mcp-gates/.github/workflows/verify.yml@v1" }], [], "open"],
    ["nothing", [], [], "open"],
    ["a commit, beside a file that nobody can read", [CALLER], ["x.yml"], "unknown"],
  ])("a workflow that calls %s", (_words, callers, unreadable, state) => {
    const workflows = { ...REPOSITORY.workflows, callers, unreadable };
    expect(judged("files.pinned", {}, { workflows }).state).toBe(state);
  });
});
