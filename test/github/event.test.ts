import { describe, expect, test } from "@jest/globals";
import { readRunContext } from "../../shared/github/event.ts";

const BASE = "a".repeat(40);
const HEAD = "b".repeat(40);
const ENVIRONMENT = {
  GITHUB_REPOSITORY: "acme/payments",
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SHA: "c".repeat(40),
  GITHUB_WORKFLOW: "Contract",
  GITHUB_JOB: "gate",
};
const repository = { default_branch: "main" };

function pull(headRepository: { readonly id: number } | null) {
  const sides = { base: { sha: BASE, repo: { id: 1 } }, head: { sha: HEAD, repo: headRepository } };
  return { repository, pull_request: { number: 7, ...sides } };
}

function read(event: string, payload: unknown, environment: Readonly<Record<string, string | undefined>> = {}) {
  return readRunContext(JSON.stringify(payload), { ...ENVIRONMENT, GITHUB_EVENT_NAME: event, ...environment });
}

test("a run knows its repository, its number and its place", () => {
  expect(read("pull_request", pull({ id: 1 }))).toMatchObject({
    repository: { owner: "acme", name: "payments" },
    runId: 42,
    runAttempt: 2,
    workflow: "Contract",
    job: "gate",
  });
});

describe("the policy is read", () => {
  test.each([
    ["from the base of a pull request", "pull_request", pull({ id: 1 }), BASE],
    ["from the base of a pull request's target", "pull_request_target", pull({ id: 2 }), BASE],
    [
      "from the base of a merge group",
      "merge_group",
      { repository, merge_group: { base_sha: BASE, head_sha: HEAD } },
      BASE,
    ],
    ["from the commit before a push", "push", { repository, before: BASE, after: HEAD }, BASE],
    ["from the default branch for a new branch", "push", { repository, before: "0".repeat(40), after: HEAD }, "main"],
    ["from the default branch for a dispatched run", "workflow_dispatch", { repository, inputs: {} }, "main"],
    [
      "from the default branch, unnamed, where the event does not name it",
      "schedule",
      { schedule: "0 0 * * *" },
      undefined,
    ],
  ])("%s", (_, event, payload, ref) => {
    expect(read(event, payload).policyRef).toBe(ref);
  });
});

describe("the commit that is judged", () => {
  test.each([
    ["is the head of a pull request", "pull_request", pull({ id: 1 }), HEAD],
    [
      "is the head of a merge group",
      "merge_group",
      { repository, merge_group: { base_sha: BASE, head_sha: HEAD } },
      HEAD,
    ],
    ["is what was pushed", "push", { repository, before: BASE, after: HEAD }, HEAD],
    ["is the commit of a dispatched run", "workflow_dispatch", { repository }, ENVIRONMENT.GITHUB_SHA],
  ])("%s", (_, event, payload, sha) => {
    expect(read(event, payload).headSha).toBe(sha);
  });

  test("may have an id of 64 digits", () => {
    const long = "d".repeat(64);
    expect(read("push", { repository, before: BASE, after: long }).headSha).toBe(long);
  });
});

describe("the default branch, from which deployments take the policy,", () => {
  test.each([
    ["pull_request", pull({ id: 1 })],
    ["merge_group", { repository, merge_group: { base_sha: BASE, head_sha: HEAD } }],
    ["push", { repository, before: BASE, after: HEAD }],
    ["deployment", { repository }],
  ])("is named by %s", (event, payload) => {
    expect(read(event, payload).defaultBranch).toBe(repository.default_branch);
  });

  test("is left to GitHub by an event without a repository", () => {
    expect(read("schedule", {}).defaultBranch).toBeUndefined();
  });
});

describe("a pull request", () => {
  test.each([
    ["of the repository itself is no fork", { id: 1 }, false],
    ["of another repository is a fork", { id: 2 }, true],
    ["of a repository that was deleted is a fork", null, true],
  ])("%s", (_, head, fork) => {
    expect(read("pull_request", pull(head))).toMatchObject({ pullNumber: 7, fork });
  });
});

describe("what GitHub does not write is refused", () => {
  test.each([
    ["no event name", () => read("", {}), "GITHUB_EVENT_NAME is not set"],
    ["no repository", () => read("push", {}, { GITHUB_REPOSITORY: "acme" }), "GITHUB_REPOSITORY is not <owner>/<name>"],
    [
      "a run id with letters",
      () => read("push", { repository, before: BASE, after: HEAD }, { GITHUB_RUN_ID: "4e2" }),
      "GITHUB_RUN_ID",
    ],
    [
      "a pull request without a base",
      () => read("pull_request", { repository, pull_request: { number: 7 } }),
      "at pull_request.base",
    ],
    [
      "a branch in place of a commit",
      () => read("push", { repository, before: "main", after: HEAD }),
      "at before: not a commit id",
    ],
    ["text that is not JSON", () => readRunContext("{", { ...ENVIRONMENT, GITHUB_EVENT_NAME: "push" }), "is not JSON"],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(message);
  });
});
