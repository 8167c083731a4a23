import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { connectGitHub } from "../../shared/github/client.ts";
import { type EndedRun, readEndedRun } from "../../shared/github/ended-run.ts";
import { type PullOfRun, pullOfRun } from "../../shared/github/pull-of-run.ts";
import { FakeGitHub } from "../fakes/github/server.ts";

const [BASE, HEAD, NEWER] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const FORK = { id: 2, fullName: "mallory/payments" };
const OWN = { id: 1, fullName: "acme/payments" };
const RUN: EndedRun = {
  id: 42,
  attempt: 1,
  event: "pull_request",
  headSha: HEAD,
  branch: { name: "change", owner: "mallory", repositoryId: FORK.id },
};

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  github.addToken("reader", { account, permissions: { "pull-requests": "read" } });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function find(run: Partial<EndedRun> = {}, token = "reader"): Promise<PullOfRun> {
  const call = await connectGitHub({ token, apiUrl: github.apiUrl });
  return await pullOfRun(call, { owner: "acme", name: "payments" }, { ...RUN, ...run });
}

const found = { pull: { number: 7, fork: true, baseSha: BASE, headSha: HEAD } };

describe("the pull request of a run", () => {
  test("of a fork is found by branch, repository and commit", async () => {
    github.repository.putPull(7, HEAD, { repository: FORK });
    expect(await find()).toEqual(found);
  });

  test("of the repository itself is no fork", async () => {
    github.repository.putPull(7, HEAD, { repository: OWN });
    const branch = { name: "change", owner: "acme", repositoryId: OWN.id };
    expect(await find({ branch })).toEqual({ pull: { ...found.pull, fork: false } });
  });

  test("may be on a branch with any name", async () => {
    const name = "user/feat#1 & more?=ü";
    github.repository.putPull(7, HEAD, { repository: FORK, branch: name });
    expect(await find({ branch: { name, owner: "mallory", repositoryId: FORK.id } })).toEqual(found);
  });

  test("is found behind more pull requests than a page holds", async () => {
    github.repository.putPull(7, HEAD, { repository: FORK });
    for (let number = 8; number < 130; number++) github.repository.putPull(number, NEWER, { repository: FORK });
    expect(await find()).toEqual(found);
    expect(github.seen("pulls/list")).toHaveLength(2);
  });

  test.each([
    ["of another repository with that name and commit", { repository: { id: 3, fullName: "mallory/payments" } }],
    ["of another branch with that commit", { repository: FORK, branch: "other" }],
    ["of somebody else with that branch and commit", { repository: { id: 4, fullName: "eve/payments" } }],
    ["that is closed", { repository: FORK, state: "closed" as const }],
  ])("is not one %s", async (_, facts) => {
    github.repository.putPull(7, HEAD, facts);
    expect(await find()).toEqual({ none: "its pull request is no longer open" });
  });

  test("is not one that GitHub lists since it did not understand the filter", async () => {
    github.repository.putPull(7, HEAD, { repository: FORK, branch: "other" });
    expect(await find({ branch: { name: "change", owner: "", repositoryId: FORK.id } })).toHaveProperty("none");
  });

  test("is none any more when it has newer commits", async () => {
    github.repository.putPull(7, NEWER, { repository: FORK });
    expect(await find()).toEqual({
      none: "its pull request #7 has moved on from bbbbbbbbbbbb to cccccccccccc, whose own run will tell",
    });
  });

  test("is not looked for when its branch is gone", async () => {
    expect(await find({ branch: undefined })).toEqual({ none: "the branch of its pull request is gone" });
    expect(github.requests).toEqual([]);
  });
});

describe("no pull request is chosen", () => {
  test("when several have the commit", async () => {
    for (const number of [7, 9]) github.repository.putPull(number, HEAD, { repository: FORK });
    await expect(find()).rejects.toThrow(
      `#9, #7 are open with the commit ${HEAD} of mallory:change. Close all but one`,
    );
  });

  test("when there is no end of them", async () => {
    for (let number = 1; number <= 501; number++) github.repository.putPull(number, NEWER, { repository: FORK });
    await expect(find()).rejects.toThrow("More than 500 pull requests from mallory:change are open");
  });

  test("when the token may not list them", async () => {
    github.addToken("none", { account: { login: "app[bot]", type: "Bot" }, permissions: { contents: "read" } });
    await expect(find({}, "none")).rejects.toThrow(/403 Resource not accessible.*`permissions: pull-requests: write`/);
  });

  test("when GitHub fails", async () => {
    const reply = { status: 502, headers: { "retry-after": "0" }, body: { message: "Bad Gateway" } };
    github.addFault({ operation: "pulls/list", reply, times: 9 });
    await expect(find()).rejects.toThrow(/502 Bad Gateway\. Run the job again\./);
  });

  test("when GitHub answers something else", async () => {
    github.addFault({ operation: "pulls/list", reply: { status: 200, body: [{ number: 7 }] } });
    await expect(find()).rejects.toThrow("the reply is not as documented at 0.head");
  });
});

describe("the run that ended", () => {
  const repository = { id: 2, full_name: "mallory/payments", owner: { login: "mallory" } };
  const written = { id: 42, run_attempt: 1, event: "pull_request", head_sha: HEAD, pull_requests: [] };
  const event = (run: object) => JSON.stringify({ workflow_run: { ...written, ...run } });

  test("is read from the event", () => {
    expect(readEndedRun(event({ head_branch: "change", head_repository: repository }))).toEqual(RUN);
  });

  test.each([
    ["its repository", { head_branch: "change", head_repository: null }],
    ["its branch", { head_branch: null, head_repository: repository }],
  ])("may have lost %s", (_, run) => {
    expect(readEndedRun(event(run)).branch).toBeUndefined();
  });

  test.each([
    ["no number", { id: "42" }, "at workflow_run.id"],
    ["no attempt", { run_attempt: 0 }, "at workflow_run.run_attempt"],
    ["a branch in place of its commit", { head_sha: "main" }, "at workflow_run.head_sha: not a commit id"],
    ["a repository without an owner", { head_repository: { id: 1 } }, "at workflow_run.head_repository.owner"],
  ])("is refused with %s", (_, run, message) => {
    expect(() => readEndedRun(event(run))).toThrow(message);
  });
});
