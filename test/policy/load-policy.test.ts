import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { loadPolicy, policySourceOf } from "../../shared/policy/load-policy.ts";

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "policy-"));
  const git = (...parameters: string[]) => execFileSync("git", ["-C", directory, ...parameters]);
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(directory, "policy.yml"), "version: 1\nservice: committed\n");
  git("add", "policy.yml");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message=policy");
  writeFileSync(join(directory, "policy.yml"), "version: 1\nservice: edited\n");
  writeFileSync(join(directory, "long.yml"), `version: 1\n# ${"x".repeat(300_000)}\n`);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function load(target: string, required = true) {
  return await loadPolicy(policySourceOf(target, directory), { required });
}

describe("a policy is loaded", () => {
  test("from a file", async () => {
    expect(await load("policy.yml")).toEqual({ policy: { version: 1, service: "edited" }, place: "policy.yml" });
  });

  test("from a commit, whatever stands in the folder", async () => {
    const loaded = await load("git:main:policy.yml");
    expect(loaded).toEqual({ policy: { version: 1, service: "committed" }, place: "policy.yml at main" });
  });

  test("from a repository, at the ref that is asked for", async () => {
    const asked: (string | undefined)[] = [];
    const read = async (path: string, ref: string | undefined) => {
      asked.push(path, ref);
      return "version: 1\n";
    };
    await loadPolicy({ kind: "repository", path: "p.yml", ref: "abc", read }, { required: false });
    expect(asked).toEqual(["p.yml", "abc"]);
  });
});

describe("a policy that does not exist", () => {
  test.each(["none.yml", "git:main:none.yml", "policy.yml/none.yml"])("means the defaults: %s", async (target) => {
    expect(await load(target, false)).toEqual({ policy: { version: 1 }, place: null });
  });

  test.each(["none.yml", "git:main:none.yml"])("is an error when somebody named it: %s", async (target) => {
    await expect(load(target)).rejects.toThrow(/There is no policy none\.yml/);
  });
});

describe("what cannot be read is an error and never the defaults", () => {
  test.each([
    ["an unknown commit", "git:nowhere:policy.yml", 'git knows no commit "nowhere"'],
    ["a folder in git", "git:main:.", "is not a file"],
    ["a folder", ".", "cannot be read (EISDIR)"],
    ["a file that is no policy by its length", "long.yml", "is longer than"],
    ["an option in place of a ref", "git:--help:policy.yml", "is not git:<ref>:<path>"],
    ["no path", "git:main", "is not git:<ref>:<path>"],
  ])("%s", async (_, target, message) => {
    const failure = (async () => await load(target, false))();
    await expect(failure).rejects.toThrow(ConfigurationError);
    await expect(failure).rejects.toThrow(message);
  });

  test("a folder that is in no repository", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    const source = policySourceOf("git:main:policy.yml", outside);
    await expect(loadPolicy(source, { required: false })).rejects.toThrow("is not in a git repository");
    rmSync(outside, { recursive: true });
  });

  test("a repository that does not answer", async () => {
    const read = () => Promise.reject(new Error("503"));
    const source = { kind: "repository", path: "p.yml", ref: undefined, read } as const;
    await expect(loadPolicy(source, { required: false })).rejects.toThrow("503");
  });
});
