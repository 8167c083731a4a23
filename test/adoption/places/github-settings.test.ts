import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readSettings } from "../../../shared/adoption/places/github-settings.ts";
import type { Token } from "../../fakes/github/permissions.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";
import { ACTIONS_APP } from "../../fakes/github/settings.ts";

const SECRET = "github_pat_of_an_administrator";
const BOT = { login: "setup[bot]", type: "Bot" } as const;
const PERSON = { login: "octocat", type: "User" } as const;
const ALL: Token["permissions"] = { administration: "read", actions: "read" };

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.addToken(SECRET, { account: BOT, permissions: ALL });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const read = async (token = SECRET, name = "payments") =>
  await readSettings({ owner: "acme", name }, { token, apiUrl: github.apiUrl, ledgerBranch: "mcp-gates-ledger" });

describe("the settings of a repository", () => {
  test("are known whole by a token that may see them", async () => {
    const { settings } = github.repository;
    settings.defaultBranch = "trunk";
    settings.pinningRequired = true;
    settings.putRules("trunk", [
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: "contract / ok", integration_id: ACTIONS_APP }, { context: "ci-ok" }],
        },
      },
      { type: "non_fast_forward" },
      { type: "required_linear_history" },
      { type: "workflows", parameters: { workflows: [{ path: ".github/workflows/a.yml", repository_id: 1 }] } },
    ]);
    settings.putRules("mcp-gates-ledger", [{ type: "deletion" }]);
    settings.environments.push({
      name: "production",
      reviewers: ["kim", "lee"],
      preventSelfReview: true,
      branches: "selected",
      administratorsBypass: false,
    });
    expect(await read()).toEqual({
      defaultBranch: { isKnown: true, value: "trunk" },
      rules: {
        isKnown: true,
        value: {
          checks: [
            { context: "contract / ok", app: ACTIONS_APP },
            { context: "ci-ok", app: undefined },
          ],
          isUpToDate: true,
          hasMergeQueue: false,
          isOwnerAsked: false,
          workflows: [".github/workflows/a.yml"],
          forbidsForcePushes: true,
          forbidsDeletion: false,
        },
      },
      protection: { isKnown: true, value: UNGUARDED },
      ledgerRules: { isKnown: true, value: { ...UNGUARDED, forbidsDeletion: true } },
      ledgerProtection: { isKnown: true, value: UNGUARDED },
      environments: {
        isKnown: true,
        value: [
          {
            name: "production",
            reviewers: 2,
            forbidsSelfReview: true,
            branches: "selected",
            administratorsBypass: false,
          },
        ],
      },
      token: { isKnown: true, value: { writes: false, approves: false } },
      requiresPins: { isKnown: true, value: true },
      actionsApp: { isKnown: true, value: ACTIONS_APP },
    });
  });

  test("are those of the classic protection as well", async () => {
    github.repository.settings.protections.set("main", {
      required_status_checks: {
        strict: true,
        contexts: ["contract / ok", "x"],
        checks: [
          { context: "contract / ok", app_id: ACTIONS_APP },
          { context: "x", app_id: null },
        ],
      },
      required_pull_request_reviews: {
        dismiss_stale_reviews: false,
        require_code_owner_reviews: true,
        required_approving_review_count: 1,
      },
      allow_force_pushes: { enabled: true },
    });
    expect((await read()).protection).toEqual({
      isKnown: true,
      value: {
        ...UNGUARDED,
        checks: [
          { context: "contract / ok", app: ACTIONS_APP },
          { context: "x", app: undefined },
        ],
        isUpToDate: true,
        isOwnerAsked: true,
        forbidsDeletion: true,
      },
    });
  });

  test("are read to the end of their lists", async () => {
    const { settings } = github.repository;
    for (let number = 1; number <= 250; number++) settings.environments.push({ name: `e${number}` });
    const { environments } = await read();
    expect(environments.isKnown && environments.value.length).toBe(250);
    expect(github.seen("repos/get-all-environments")).toHaveLength(3);
  });

  test("that an older server lacks are told to be missing", async () => {
    github.repository.settings.pinningRequired = undefined;
    github.repository.settings.actionsApp = undefined;
    const { requiresPins, actionsApp } = await read();
    expect(requiresPins).toEqual({ isKnown: true, value: undefined });
    expect(actionsApp.isKnown).toBe(false);
  });
});

const UNGUARDED = {
  checks: [],
  isUpToDate: false,
  hasMergeQueue: false,
  isOwnerAsked: false,
  workflows: [],
  forbidsForcePushes: false,
  forbidsDeletion: false,
};

describe("a token that may not see something", () => {
  // GitHub answers 403 to an app, and to a person as if there were nothing.
  test.each([
    [
      "of an app",
      BOT,
      { actions: "read" },
      ["protection", "token", "requiresPins", "ledgerProtection"],
      "Administration: read",
    ],
    ["of an app", BOT, { administration: "read" }, ["environments"], "Actions: read"],
    [
      "of a person",
      PERSON,
      { actions: "read" },
      ["protection", "token", "requiresPins", "ledgerProtection"],
      "Administration: read",
    ],
    ["of a person", PERSON, { administration: "read" }, ["environments"], "Actions: read"],
  ] as const)("%s is told which permission shows it: %#", async (_words, account, permissions, unseen, needed) => {
    github.addToken("weak", { account, permissions });
    const facts = await read("weak");
    const unknown = Object.entries(facts).filter(([, asked]) => !asked.isKnown);
    expect(unknown.map(([name]) => name).sort()).toEqual([...unseen].sort());
    for (const [, asked] of unknown) expect(asked).toMatchObject({ next: `the token needs ${needed}` });
  });

  test("sees nothing of a repository that is not there for it, and asks no more", async () => {
    const facts = await read(SECRET, "secret-project");
    expect(Object.values(facts).map(({ isKnown }) => isKnown)).toEqual(Array(9).fill(false));
    expect(github.requests).toHaveLength(1);
  });

  test("is an error when GitHub does not know it at all, and is not told", async () => {
    await expect(read("nobody-knows-me")).rejects.toThrow(/401 Bad credentials.*Give a token that GitHub knows/);
    await expect(read("nobody-knows-me")).rejects.not.toThrow(/nobody-knows-me/);
  });
});

test("an answer that is not as documented is no answer", async () => {
  const rules = [{ type: "pull_request", parameters: { require_code_owner_review: "yes" } }];
  github.addFault({ operation: "repos/get-branch-rules", reply: { status: 200, body: rules }, times: 2 });
  const { rules: asked } = await read();
  expect(asked).toMatchObject({ isKnown: false, next: "run it again" });
});
