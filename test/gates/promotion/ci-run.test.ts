import { describe, expect, test } from "@jest/globals";
import { ciRunOf } from "../../../shared/gates/promotion/ci-run.ts";
import { gitHubServerOf } from "../../../shared/gates/promotion/promote-command.ts";

const COMMIT = "a".repeat(40);

describe("the run of a CI system", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly [string, number, string, string]]>([
    [
      "GitHub Actions",
      {
        GITHUB_RUN_ID: "4711",
        GITHUB_RUN_ATTEMPT: "2",
        GITHUB_ACTOR: "octocat",
        GITHUB_SHA: COMMIT,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: "acme/payments",
      },
      ["4711", 2, "https://github.com/acme/payments/actions/runs/4711", "octocat"],
    ],
    [
      "GitLab",
      {
        CI_PIPELINE_ID: "77",
        CI_PIPELINE_URL: "https://gitlab.example.com/p/77",
        GITLAB_USER_LOGIN: "max",
        CI_COMMIT_SHA: COMMIT,
      },
      ["77", 1, "https://gitlab.example.com/p/77", "max"],
    ],
    [
      "Jenkins",
      {
        BUILD_TAG: "jenkins-promote-9",
        BUILD_URL: "https://ci.example.com/9/",
        BUILD_USER_ID: "rita",
        GIT_COMMIT: COMMIT,
      },
      ["jenkins-promote-9", 1, "https://ci.example.com/9/", "rita"],
    ],
    [
      "Buildkite",
      {
        BUILDKITE_BUILD_ID: "0190-7c",
        BUILDKITE_RETRY_COUNT: "3",
        BUILDKITE_BUILD_URL: "https://buildkite.example.com/1",
        BUILDKITE_BUILD_CREATOR: "Rita",
        BUILDKITE_COMMIT: COMMIT,
      },
      ["0190-7c", 3, "https://buildkite.example.com/1", "Rita"],
    ],
    [
      "CircleCI",
      {
        CIRCLE_WORKFLOW_ID: "5e-1",
        CIRCLE_BUILD_URL: "https://circleci.example.com/1",
        CIRCLE_USERNAME: "rita",
        CIRCLE_SHA1: COMMIT,
      },
      ["5e-1", 1, "https://circleci.example.com/1", "rita"],
    ],
    [
      "Azure Pipelines",
      { BUILD_BUILDID: "12", BUILD_REQUESTEDFOR: "Rita Rise", BUILD_SOURCEVERSION: COMMIT },
      ["12", 1, "", "Rita Rise"],
    ],
  ])("is that of %s", (_system, variables, [id, attempt, url, actor]) => {
    expect(ciRunOf(variables)).toEqual({ run: { id, attempt, url, actor }, commit: COMMIT });
  });

  test("is none where no variable tells of one, or an empty one does", () => {
    expect(ciRunOf({})).toBeUndefined();
    expect(ciRunOf({ GITHUB_RUN_ID: "", CI_PIPELINE_ID: "", GITHUB_SHA: COMMIT })).toBeUndefined();
  });

  test.each([
    ["nothing", undefined],
    ["no number", "first"],
    ["zero", "0"],
    ["a fraction", "1.5"],
  ])("is the first attempt where its attempt is %s", (_words, attempt) => {
    expect(ciRunOf({ GITHUB_RUN_ID: "1", GITHUB_RUN_ATTEMPT: attempt })?.run.attempt).toBe(1);
  });

  test.each([
    ["missing", undefined],
    ["a branch", "main"],
    ["short", "abc1234"],
  ])("tells no commit that is %s", (_words, commit) => {
    expect(ciRunOf({ CI_PIPELINE_ID: "1", CI_COMMIT_SHA: commit })).toEqual({
      run: { id: "1", attempt: 1, url: "", actor: "" },
      commit: undefined,
    });
  });

  test("has no page at GitHub where the variables do not tell of which server and repository", () => {
    expect(ciRunOf({ GITHUB_RUN_ID: "1", GITHUB_REPOSITORY: "acme/payments" })?.run.url).toBe("");
  });
});

test.each([
  ["https://api.github.com", "https://github.com"],
  ["https://api.acme.ghe.com/", "https://acme.ghe.com"],
  ["https://github.example.com/api/v3", "https://github.example.com"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["https://api.example.com/api/v3", "https://api.example.com"],
])("the GitHub whose API is at %s is at %s", (api, server) => {
  expect(gitHubServerOf(api)).toBe(server);
});
