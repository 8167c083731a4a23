import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { connectGitHub } from "../../shared/github/client.ts";
import { isPermissionDenied } from "../../shared/github/github-error.ts";
import { pullComments } from "../../shared/github/pull-comments.ts";
import { repositoryFiles } from "../../shared/github/repository-files.ts";
import type { Reply } from "../fakes/github/repository.ts";
import { FakeGitHub } from "../fakes/github/server.ts";

const REPOSITORY = { owner: "acme", name: "payments" };
const TOKEN = "ghs_0123456789";
const bot = { login: "github-actions[bot]", type: "Bot" } as const;

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository.putPull(7, "b".repeat(40));
  github.repository.putFiles("main", { "docs/a.md": "grüße", "b.txt": "" });
  github.addToken(TOKEN, { account: bot, permissions: { contents: "read", "pull-requests": "write" } });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function connect(options: { readonly token?: string; readonly timeoutMilliseconds?: number } = {}) {
  return await connectGitHub({ token: TOKEN, apiUrl: github.apiUrl, ...options });
}

async function comments(options: { readonly timeoutMilliseconds?: number } = {}) {
  return pullComments(await connect(options), { owner: "acme", repository: "payments", number: 7 });
}

const busy = (status: number, headers: Readonly<Record<string, string>> = { "retry-after": "0" }): Reply => ({
  status,
  headers,
  body: { message: "busy" },
});

describe("a file of a repository", () => {
  test("is read at the default branch when no ref is named", async () => {
    expect(await repositoryFiles(await connect(), REPOSITORY)("docs/a.md", undefined)).toBe("grüße");
  });

  test("may be empty", async () => {
    expect(await repositoryFiles(await connect(), REPOSITORY)("b.txt", "main")).toBe("");
  });

  test("is read at a commit", async () => {
    github.repository.putFiles("a".repeat(40), { "b.txt": "then" });
    expect(await repositoryFiles(await connect(), REPOSITORY)("b.txt", "a".repeat(40))).toBe("then");
  });

  test("of more than 1 MB is read as a blob", async () => {
    const long = "ü".repeat(600 * 1024);
    github.repository.putFiles("main", { "long.txt": long });
    expect(await repositoryFiles(await connect(), REPOSITORY)("long.txt", "main")).toBe(long);
    expect(github.seen("git/get-blob")).toHaveLength(1);
  });

  test("is not taken for missing when its blob is gone", async () => {
    github.repository.putFiles("main", { "long.txt": "x".repeat(2 * 1024 * 1024) });
    const reply = { status: 404, body: { message: "Not Found" } };
    github.addFault({ operation: "git/get-blob", reply });
    await expect(repositoryFiles(await connect(), REPOSITORY)("long.txt", "main")).rejects.toThrow("404 Not Found");
  });

  test("does not exist when its commit can be read without it", async () => {
    expect(await repositoryFiles(await connect(), REPOSITORY)("none.yml", "main")).toBeUndefined();
  });

  test("is not taken for missing when its commit is unknown", async () => {
    const read = repositoryFiles(await connect(), REPOSITORY);
    await expect(read("b.txt", "nowhere")).rejects.toThrow("404 No commit found for the ref nowhere");
  });

  test("is not taken for missing when the token may not see it", async () => {
    github.addToken("pat", { account: { login: "octocat", type: "User" }, permissions: {} });
    const read = repositoryFiles(await connect({ token: "pat" }), REPOSITORY);
    await expect(read("b.txt", "main")).rejects.toThrow("404 Not Found");
  });

  test("is not a directory", async () => {
    await expect(repositoryFiles(await connect(), REPOSITORY)("docs", "main")).rejects.toThrow("is a directory");
  });

  test.each([
    [
      "longer than a reply may be",
      { type: "file", encoding: "none", content: "", sha: "c".repeat(40), size: 46 * 1024 * 1024 },
      "is longer than 45 MiB",
    ],
    ["a file of which the API tells nothing", { type: "file", encoding: "none" }, "is a file without content"],
    ["a submodule", { type: "submodule" }, "is a submodule"],
    ["something that the API does not document", { kind: "file" }, "the reply is not as documented"],
  ])("%s is refused", async (_, body, message) => {
    github.addFault({ operation: "repos/get-content", reply: { status: 200, body } });
    await expect(repositoryFiles(await connect(), REPOSITORY)("b.txt", "main")).rejects.toThrow(message);
  });
});

describe("a call that fails", () => {
  test.each([
    ["GitHub failed", busy(502)],
    ["a rate limit was hit", busy(429)],
    ["a secondary rate limit was hit", busy(403)],
  ])("is made again when %s", async (_, reply) => {
    github.addFault({ operation: "pulls/get", reply, times: 2 });
    expect(await (await comments()).headSha()).toBe("b".repeat(40));
    expect(github.seen("pulls/get")).toHaveLength(3);
  });

  test("names the file by its path", async () => {
    github.addFault({ operation: "repos/get-content", reply: busy(503), times: 9 });
    const read = repositoryFiles(await connect(), REPOSITORY);
    await expect(read(".github/mcp-gates.yml", "release/1")).rejects.toThrow(
      "/contents/.github/mcp-gates.yml?ref=release/1: 503 busy",
    );
  });

  test("is given up after three attempts", async () => {
    github.addFault({ operation: "pulls/get", reply: busy(503), times: 9 });
    await expect((await comments()).headSha()).rejects.toThrow(/^\[GET\] http.*pulls\/7: 503 busy$/);
    expect(github.seen("pulls/get")).toHaveLength(3);
  });

  test("is given up at once when GitHub asks to wait long", async () => {
    github.addFault({ operation: "pulls/get", reply: busy(429, { "retry-after": "3600" }), times: 9 });
    await expect((await comments()).headSha()).rejects.toThrow("429 busy");
    expect(github.seen("pulls/get")).toHaveLength(1);
  });

  test("is not made twice when it creates something and may have been carried out", async () => {
    github.addFault({ operation: "issues/create-comment", reply: busy(502), acts: true });
    await expect((await comments()).create("hello")).rejects.toThrow("502 busy");
    expect(github.repository.comments(7)).toHaveLength(1);
  });

  test("is made again when it creates something and a rate limit refused it", async () => {
    github.addFault({ operation: "issues/create-comment", reply: busy(403) });
    await (await comments()).create("hello");
    expect(github.repository.comments(7)).toHaveLength(1);
  });

  test.each([
    ["cannot be read", 404],
    ["is refused for good", 422],
  ])("is not made again when it %s", async (_, status) => {
    github.addFault({ operation: "pulls/get", reply: busy(status, {}), times: 9 });
    await expect((await comments()).headSha()).rejects.toThrow(`${status} busy`);
    expect(github.seen("pulls/get")).toHaveLength(1);
  });

  test("ends when there is no answer in time", async () => {
    github.addFault({ operation: "issues/create-comment", reply: "no-answer" });
    const slow = await comments({ timeoutMilliseconds: 40 });
    await expect(slow.create("hello")).rejects.toThrow("no usable reply, not answered within 0.04 s");
  });

  test("ends when the connection is cut", async () => {
    github.addFault({ operation: "issues/create-comment", reply: "cut-off" });
    await expect((await comments()).create("hello")).rejects.toThrow("[POST]");
  });

  test("does not follow a redirect, which would carry the token elsewhere", async () => {
    const elsewhere = await FakeGitHub.start();
    const reply = { status: 307, headers: { location: `${elsewhere.apiUrl}/graphql` }, body: {} };
    github.addFault({ operation: "issues/create-comment", reply });
    await expect((await comments()).create("hello")).rejects.toThrow("no usable reply");
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  test("never shows the token", async () => {
    const call = await connect({ token: "ghs_unknown_secret" });
    const failure = call(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      { owner: "a", repo: "b", pull_number: 1 },
      { reply: z.unknown() },
    );
    const error = (await failure.catch((reason: unknown) => reason)) as Error;
    expect(error.message).toContain("401 Bad credentials");
    expect(JSON.stringify([error.message, error.stack, error.cause, Object.entries(error)])).not.toContain(
      "unknown_secret",
    );
  });
});

test("a missing permission is told apart from a rate limit", async () => {
  github.addToken("reader", { account: bot, permissions: { "pull-requests": "read" } });
  const reading = pullComments(await connect({ token: "reader" }), {
    owner: "acme",
    repository: "payments",
    number: 7,
  });
  const denied = (await reading.create("hello").catch((reason: unknown) => reason)) as Error;
  expect(denied.message).toContain("403 Resource not accessible by integration");
  expect(isPermissionDenied(denied)).toBe(true);

  const body = { message: "You have exceeded a secondary rate limit" };
  github.addFault({
    operation: "issues/create-comment",
    reply: { status: 403, headers: { "retry-after": "99" }, body },
  });
  const limited: unknown = await (await comments()).create("hello").catch((reason: unknown) => reason);
  expect(isPermissionDenied(limited)).toBe(false);
});
