import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { connectGitHub } from "../../shared/github/client.ts";
import { markerLine } from "../../shared/github/comment-marker.ts";
import { pullComments } from "../../shared/github/pull-comments.ts";
import { type StickyComment, type StickyOutcome, writeStickyComment } from "../../shared/github/sticky-comment.ts";
import { FakeGitHub } from "../fakes/github/server.ts";

const HEAD = "b".repeat(40);
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const marker = { gate: "contract", key: "payments-mcp", runId: 42, runAttempt: 1, headSha: HEAD };

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository.putPull(7, HEAD);
  github.addToken("actions-token", { account: BOT, permissions: { "pull-requests": "write" } });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function write(sticky: Partial<StickyComment> = {}, token = "actions-token"): Promise<StickyOutcome> {
  const call = await connectGitHub({ token, apiUrl: github.apiUrl });
  const comments = pullComments(call, { owner: "acme", repository: "payments", number: 7 });
  return await writeStickyComment(comments, { marker, text: "Nothing breaks", worthCreating: true, ...sticky });
}

function bodies(): readonly string[] {
  return github.repository.comments(7).map((comment) => comment.body);
}

describe("a sticky comment", () => {
  test("is created with its marker on the first line", async () => {
    const outcome = await write();
    const url = "https://github.com/acme/payments/pull/7#issuecomment-1001";
    expect(outcome).toEqual({ state: "created", url, id: 1001 });
    expect(bodies()).toEqual([`${markerLine(marker)}\nNothing breaks`]);
  });

  test("is updated in place by the next run", async () => {
    await write();
    const next = { ...marker, runId: 43 };
    expect(await write({ marker: next, text: "A tool is gone" })).toMatchObject({ state: "updated" });
    expect(bodies()).toEqual([`${markerLine(next)}\nA tool is gone`]);
    expect(github.seen("issues/create-comment")).toHaveLength(1);
  });

  test("is updated by another attempt of the same run", async () => {
    await write();
    expect(await write({ marker: { ...marker, runAttempt: 2 } })).toMatchObject({ state: "updated" });
  });

  test("is found behind more comments than a page holds", async () => {
    for (let index = 0; index < 130; index++) {
      github.repository.writeComment(7, { login: "talker", type: "User" }, `remark ${index}`);
    }
    await write();
    await write({ marker: { ...marker, runId: 43 } });
    expect(github.repository.comments(7)).toHaveLength(131);
    expect(github.repository.comments(7).at(-1)?.updates).toBe(1);
  });

  test("is one per service", async () => {
    await write();
    await write({ marker: { ...marker, key: "billing-mcp" } });
    await write({ marker: { ...marker, runId: 43 } });
    expect(bodies()).toHaveLength(2);
  });

  test("is created anew after somebody deleted it", async () => {
    await write();
    github.repository.removeComment(1001);
    expect(await write({ marker: { ...marker, runId: 43 } })).toMatchObject({ state: "created" });
    expect(bodies()).toHaveLength(1);
  });

  test("is not created when there is nothing to say", async () => {
    expect(await write({ worthCreating: false })).toEqual({ state: "unneeded" });
    expect(bodies()).toEqual([]);
  });

  test("is brought up to date when there is nothing to say any more", async () => {
    await write();
    const outcome = await write({ marker: { ...marker, runId: 43 }, text: "No change", worthCreating: false });
    expect(outcome).toMatchObject({ state: "updated" });
    expect(bodies()[0]).toContain("No change");
  });
});

describe("the account of the token decides whose comment it is", () => {
  test.each([
    ["a person", { login: "mallory", type: "User" }],
    ["another app", { login: "mirror[bot]", type: "Bot" }],
    ["a person called like the app", { login: "github-actions", type: "User" }],
  ] as const)("a marker copied by %s is left alone", async (_, author) => {
    github.repository.writeComment(7, author, `${markerLine({ ...marker, runId: 41 })}\nAll is well`);
    expect(await write()).toMatchObject({ state: "created" });
    expect(bodies()[0]).toContain("All is well");
    expect(github.seen("issues/update-comment")).toHaveLength(0);
  });

  test("a copied marker of a run far in the future does not silence the gate", async () => {
    github.repository.writeComment(
      7,
      { login: "mallory", type: "User" },
      markerLine({ ...marker, runId: 999_999_999 }),
    );
    expect(await write()).toMatchObject({ state: "created" });
  });

  test("a person's token updates the person's comment", async () => {
    github.addToken("pat", {
      account: { login: "octocat", type: "User" },
      permissions: { issues: "write", "pull-requests": "read" },
    });
    await write({}, "pat");
    expect(await write({ marker: { ...marker, runId: 43 } }, "pat")).toMatchObject({ state: "updated" });
  });

  test("another app's token has a comment of its own", async () => {
    github.addToken("app", {
      account: { login: "gates[bot]", type: "Bot" },
      permissions: { "pull-requests": "write" },
    });
    await write();
    await write({ marker: { ...marker, runId: 43 } }, "app");
    expect(github.repository.comments(7).map((comment) => comment.author.login)).toEqual([BOT.login, "gates[bot]"]);
  });
});

describe("a run that is not the newest leaves the comment as it is", () => {
  test.each([
    ["an older run", { runId: 41, runAttempt: 1 }],
    ["an older run tried again", { runId: 41, runAttempt: 3 }],
  ])("%s", async (_, run) => {
    await write({ text: "newest" });
    const outcome = await write({ marker: { ...marker, ...run }, text: "stale" });
    expect(outcome).toMatchObject({ state: "stale", url: expect.stringContaining("issuecomment-1001") });
    expect(bodies()[0]).toContain("newest");
  });

  test("a run for a commit that is no longer the newest, even with the larger run id", async () => {
    await write({ text: "newest" });
    const outcome = await write({ marker: { ...marker, runId: 50, headSha: "c".repeat(40) }, text: "stale" });
    expect(outcome).toMatchObject({ state: "stale", reason: expect.stringContaining("moved on from cccccccccccc") });
    expect(bodies()[0]).toContain("newest");
  });

  test("a second gate of the same run, which did not name its service", async () => {
    await write({ text: "first gate" });
    const outcome = await write({ text: "second gate" });
    expect(outcome).toMatchObject({ state: "taken", reason: expect.stringContaining("service name") });
    expect(bodies()[0]).toContain("first gate");
  });
});

describe("a comment that one run writes several times", () => {
  const { headSha: _, ...stepless } = marker;

  test("goes from step to step, and asks for no commit: an issue has none", async () => {
    await write({ marker: { ...stepless, step: 0 }, text: "started" });
    expect(await write({ marker: { ...stepless, step: 2 }, text: "over" })).toMatchObject({
      state: "updated",
      id: 1001,
    });
    expect(await write({ marker: { ...stepless, step: 2 }, text: "really" })).toMatchObject({ state: "updated" });
    expect(bodies()).toEqual([`${markerLine({ ...stepless, step: 2 })}\nreally`]);
    expect(github.seen("pulls/get")).toEqual([]);
  });

  test("stays with the later step when an earlier one comes late", async () => {
    await write({ marker: { ...stepless, step: 2 }, text: "over" });
    const outcome = await write({ marker: { ...stepless, step: 1 }, text: "under way" });
    expect(outcome).toMatchObject({ state: "stale", reason: expect.stringContaining("later step") });
    expect(bodies()[0]).toContain("over");
  });

  test("begins anew with a newer run", async () => {
    await write({ marker: { ...stepless, step: 2 }, text: "over" });
    const next = { ...stepless, runId: 43, step: 0 };
    expect(await write({ marker: next, text: "started" })).toMatchObject({ state: "updated" });
  });
});

describe("runs at the same time", () => {
  test("that both created a comment leave one, with the text of the newer run", async () => {
    const older = `${markerLine(marker)}\nolder`;
    await createdMeanwhile(older, { marker: { ...marker, runId: 43 }, text: "newer" });
    expect(bodies()).toEqual([`${markerLine({ ...marker, runId: 43 })}\nnewer`]);
  });

  test("that both created a comment leave that of the newer run when it was first", async () => {
    const newer = `${markerLine({ ...marker, runId: 43 })}\nnewer`;
    expect(await createdMeanwhile(newer, { text: "older" })).toMatchObject({ state: "stale" });
    expect(bodies()).toEqual([newer]);
  });

  test("left duplicates: the next run keeps the oldest and removes the others", async () => {
    for (const runId of [40, 41]) github.repository.writeComment(7, BOT, markerLine({ ...marker, runId }));
    await write({ text: "now" });
    expect(github.repository.comments(7)).toMatchObject([{ id: 1001, body: `${markerLine(marker)}\nnow` }]);
  });

  /** Another run's comment arrives after this one has looked and before it creates its own. */
  async function createdMeanwhile(body: string, sticky: Partial<StickyComment>): Promise<StickyOutcome> {
    const call = await connectGitHub({ token: "actions-token", apiUrl: github.apiUrl });
    const comments = pullComments(call, { owner: "acme", repository: "payments", number: 7 });
    const late = {
      ...comments,
      create: async (own: string) => {
        github.repository.writeComment(7, BOT, body);
        return await comments.create(own);
      },
    };
    return await writeStickyComment(late, { marker, text: "", worthCreating: true, ...sticky });
  }
});

test("on GitHub Enterprise Server GraphQL is found beside the REST API", async () => {
  const call = await connectGitHub({ token: "actions-token", apiUrl: `${github.enterpriseApiUrl}/` });
  const comments = pullComments(call, { owner: "acme", repository: "payments", number: 7 });
  expect(await comments.ownLogin()).toBe(BOT.login);
  expect(await comments.headSha()).toBe(HEAD);
  expect(github.requests.map(({ url }) => url)).toEqual(["/api/graphql", "/api/v3/repos/acme/payments/pulls/7"]);
});
