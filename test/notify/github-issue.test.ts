import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ChannelSettings, NoticeOutcome } from "../../shared/notify/channel.ts";
import { deliverNotice } from "../../shared/notify/deliver.ts";
import type { DeploymentNotice } from "../../shared/notify/notice.ts";
import { FakeGitHub } from "../fakes/github/server.ts";
import { aDreadfulNotice, aNotice, settings } from "./builders.ts";

const TOKEN = "ghs_notice_token_0001";
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const ISSUE = 42;

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository.putPull(ISSUE, "b".repeat(40));
  github.addToken(TOKEN, { account: BOT, permissions: { issues: "write" } });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function deliver(
  notice: DeploymentNotice,
  more: Partial<ChannelSettings> = {},
  reference: NoticeOutcome["reference"] = null,
): Promise<NoticeOutcome> {
  const whole = settings({
    githubToken: TOKEN,
    githubApiUrl: github.apiUrl,
    githubRepository: "acme/payments",
    githubIssue: ISSUE,
    ...more,
  });
  const options = { driver: "github-issue", settings: whole, timeoutMilliseconds: 5000 } as const;
  return await deliverNotice({ notice, reference, threadOnly: false }, options);
}

function comments() {
  return github.repository.comments(ISSUE);
}

describe("one comment for a service and an environment", () => {
  test("goes through the life of a deployment in place, on an issue too", async () => {
    const first = await deliver(aNotice({ state: "started" }));
    expect(first).toMatchObject({
      state: "posted",
      url: "https://github.com/acme/payments/pull/42#issuecomment-1001",
      reference: { channel: "github-issue", repository: "acme/payments", issue: ISSUE, comment: 1001, run: 100 },
    });
    for (const state of ["shifted", "soaking", "shifted", "succeeded", "rolled-back"] as const) {
      expect(await deliver(aNotice({ state }))).toMatchObject({ state: "updated", reference: { comment: 1001 } });
    }
    expect(comments()).toMatchObject([{ body: expect.stringContaining("Rolled back: `payments-mcp`"), updates: 5 }]);
    expect(github.seen("pulls/get")).toEqual([]);
  });

  test("is found by its reference alone", async () => {
    const { reference } = await deliver(aNotice({ state: "started" }));
    const none = { githubRepository: undefined, githubIssue: undefined };
    expect(await deliver(aNotice(), none, reference)).toMatchObject({ state: "updated" });
  });

  test("is one per environment", async () => {
    await deliver(aNotice({ environment: "staging" }));
    await deliver(aNotice());
    expect(comments()).toHaveLength(2);
  });

  test("is never that of somebody else who copied it", async () => {
    await deliver(aNotice({ state: "started" }));
    const copy = comments()[0]?.body ?? "";
    github.repository.removeComment(1001);
    github.repository.writeComment(ISSUE, { login: "mallory", type: "User" }, copy);
    expect(await deliver(aNotice())).toMatchObject({ state: "posted" });
    expect(comments()[0]?.body).toBe(copy);
  });

  test("stays with the newer run, and with the later state of a run", async () => {
    await deliver(aNotice({ state: "succeeded", run: { id: 100, attempt: 2 } }));
    for (const run of [
      { id: 99, attempt: 1 },
      { id: 100, attempt: 1 },
      { id: 100, attempt: 2 },
    ]) {
      expect(await deliver(aNotice({ state: "soaking", run }))).toMatchObject({ state: "stale" });
    }
    expect(comments()).toMatchObject([{ updates: 0 }]);
  });

  test("takes the last word where no run is known, which may begin another deployment", async () => {
    await deliver(aNotice());
    expect(await deliver(aNotice({ state: "started", run: { id: 0, attempt: 1 } }))).toMatchObject({
      state: "updated",
    });
    expect(comments()).toMatchObject([{ body: expect.stringContaining("Started: `payments-mcp`") }]);
  });

  test("has break-glass beside it, which no later state takes away", async () => {
    for (const state of ["started", "break-glass", "succeeded"] as const) await deliver(aNotice({ state }));
    expect(comments().map(({ body }) => /### . ([\w-]+)/u.exec(body)?.[1])).toEqual(["Succeeded", "Break-glass"]);
  });

  test("has break-glass as the first state once, and beside it", async () => {
    expect(await deliver(aNotice({ state: "break-glass" }))).toMatchObject({ state: "posted" });
    expect(comments()).toHaveLength(1);
    await deliver(aNotice());
    expect(comments().map(({ body }) => /### . ([\w-]+)/u.exec(body)?.[1])).toEqual(["Break-glass", "Succeeded"]);
  });

  test("has break-glass of an older run beside it", async () => {
    await deliver(aNotice({ state: "succeeded" }));
    const late = aNotice({ state: "break-glass", run: { id: 1, attempt: 1 } });
    expect(await deliver(late)).toMatchObject({ state: "posted", remark: expect.stringContaining("of its own") });
    expect(comments()).toHaveLength(2);
  });

  test("takes dreadful texts within its size", async () => {
    expect(await deliver(aDreadfulNotice())).toMatchObject({ state: "posted" });
  });
});

describe("an issue by its title", () => {
  const titled = { githubIssue: undefined, githubIssueTitle: "Deployments" };
  const opened = () => github.repository.issues.openOnes().filter(({ title }) => title === "Deployments");

  test("is opened when there is none, and found again", async () => {
    const first = await deliver(aNotice({ state: "started" }), titled);
    expect(first).toMatchObject({ state: "posted", reference: { issue: opened()[0]?.number } });
    expect(await deliver(aNotice(), titled)).toMatchObject({ state: "updated" });
    expect(opened()).toHaveLength(1);
  });

  test("is never that of somebody else, a closed one, or a pull request", async () => {
    const { issues } = github.repository;
    issues.open({ number: 1, author: { login: "mallory", type: "User" }, body: null, title: "Deployments" });
    issues.open({ number: 2, author: BOT, body: null, title: "Deployments", state: "closed" });
    issues.open({ number: 3, author: BOT, body: null, title: "Deployments", kind: "pull" });
    expect(await deliver(aNotice(), titled)).toMatchObject({ state: "posted", reference: { issue: 4 } });
  });

  test("is found on a later page", async () => {
    const { issues } = github.repository;
    const mallory = { login: "mallory", type: "User" } as const;
    for (let number = 1; number <= 150; number++) issues.open({ number, author: mallory, body: null });
    issues.open({ number: 151, author: BOT, body: null, title: "Deployments" });
    expect(await deliver(aNotice(), titled)).toMatchObject({ reference: { issue: 151 } });
    expect(opened()).toHaveLength(1);
  });

  test("is refused where more are open than can be looked through", async () => {
    const link = '<https://api.github.com/repositories/1/issues?page=2>; rel="next"';
    github.addFault({
      operation: "issues/list-for-repo",
      reply: { status: 200, headers: { link }, body: [] },
      times: 100,
    });
    const outcome = await deliver(aNotice(), titled);
    expect(outcome).toMatchObject({ problem: "misconfigured", reason: expect.stringContaining("by its number") });
    expect(opened()).toEqual([]);
  });

  test("needs a token that may open it", async () => {
    github.addToken(TOKEN, { account: BOT, permissions: { issues: "read" } });
    const outcome = await deliver(aNotice(), titled);
    expect(outcome).toMatchObject({ problem: "misconfigured", reason: expect.stringContaining("issues: write") });
  });
});

describe("what GitHub refuses", () => {
  test("a token that may not comment, with the permission that is missing", async () => {
    github.addToken(TOKEN, { account: BOT, permissions: { contents: "read" } });
    expect(await deliver(aNotice())).toMatchObject({
      problem: "misconfigured",
      reason: expect.stringContaining("issues: write"),
    });
  });

  test("an issue that is not there", async () => {
    const outcome = await deliver(aNotice(), { githubIssue: 4711 });
    expect(outcome).toMatchObject({ problem: "misconfigured", reason: expect.stringContaining("check repository") });
    expect(JSON.stringify(outcome)).not.toContain("permissions");
  });

  test("a repository that is none", async () => {
    const outcome = await deliver(aNotice(), { githubRepository: "acme" });
    expect(outcome).toMatchObject({ problem: "misconfigured", reason: expect.stringContaining("<owner>/<name>") });
  });
});

test.each(["", "javascript:alert(1)", null])("a comment whose address is %j is told without one", async (address) => {
  const comment = { id: 9, user: BOT, body: "", html_url: address };
  github.addFault({ operation: "issues/create-comment", reply: { status: 201, body: comment } });
  expect(await deliver(aNotice())).toMatchObject({ state: "posted", url: null, reference: { comment: 9 } });
});
