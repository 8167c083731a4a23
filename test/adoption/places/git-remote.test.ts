import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { originOf, releaseOfClone, remoteOf } from "../../../shared/adoption/places/git-remote.ts";

describe("the repository of a remote", () => {
  test.each([
    ["https://github.com/acme/payments.git", "acme/payments", "https://github.com"],
    ["https://github.com/acme/payments", "acme/payments", "https://github.com"],
    ["https://github.com/acme/payments/", "acme/payments", "https://github.com"],
    ["https://x-access-token:ghs_secret@github.com/acme/payments.git", "acme/payments", "https://github.com"],
    ["git@github.com:acme/payments.git", "acme/payments", "https://github.com"],
    ["ssh://git@github.example.com:2222/acme/payments.git", "acme/payments", "https://github.example.com"],
  ])("%s is told", (address, repository, server) => {
    expect(remoteOf(address)).toEqual({ repository, server });
  });

  test.each([
    "",
    "/srv/git/payments.git",
    "../payments",
    "https://github.com/acme",
    "https://gitlab.com/a/b/c",
    "file:///a/b",
  ])("%j is none", (address) => {
    expect(remoteOf(address)).toBeUndefined();
  });
});

describe("the release that a clone is", () => {
  let clone: string;
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@example.com", ...words], {
      encoding: "utf8",
    });
  const folders: string[] = [];

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), "clone-"));
    folders.push(clone);
    git("init", "-q");
    git("commit", "-q", "--allow-empty", "-m", "one");
    git("remote", "add", "origin", "https://x:ghs_secret@github.com/acme/mcp-gates.git");
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test("is its commit, with the version that a tag gives it", async () => {
    for (const tag of ["v1", "v1.2.3", "latest"]) git("tag", tag);
    const commit = git("rev-parse", "HEAD").trim();
    expect(await releaseOfClone(clone)).toEqual({ repository: "acme/mcp-gates", commit, version: "v1.2.3" });
    expect(await originOf(clone)).toEqual({ repository: "acme/mcp-gates", server: "https://github.com" });
  });

  test.each([
    [
      "no clone",
      () => rmSync(join(clone, ".git"), { recursive: true }),
      /runs from no clone of mcp-gates: say which release/,
    ],
    ["one without origin", () => git("remote", "remove", "origin"), /has no origin at GitHub: say which release/],
    ["one that no tag names", () => git("tag", "v1"), /which no tag names as a release: check a release out there/],
    ["one before a release", () => git("tag", "v2.0.0-rc.1"), /which no tag names as a release/],
  ])("is asked for by options in %s, and no secret is told", async (_words, change, message) => {
    change();
    const failure: Error = await releaseOfClone(clone).then(
      () => new Error("it has an answer"),
      (error: Error) => error,
    );
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain("ghs_secret");
  });
});
