import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { contractFileText } from "../../shared/contract/model.ts";
import { type EarlierRequest, findEarlierContracts } from "../../shared/gates/earlier-contracts.ts";
import { CaptureError } from "../../shared/mcp/capture.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { aContract, aTool } from "../contract/builders.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const NOW = new Date("2027-01-31T12:00:00Z");
let root: string;
let repository: string;

const contract = (name: string) => contractFileText(aContract({ tools: [aTool({ name })] }));

function git(day: string, ...parameters: readonly string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...parameters], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
}

function release(day: string, tag: string, files: Readonly<Record<string, string>>, annotated = false): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(repository, path), text);
  git(day, "add", ".");
  git(day, "commit", "--quiet", "--allow-empty", "--message", tag);
  git(day, "tag", ...(annotated ? ["--annotate", "--message", tag] : []), tag);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "earlier-"));
  repository = join(root, "repository");
  mkdirSync(join(repository, "sub"), { recursive: true });
  git("2026-01-01", "init", "--quiet", "--initial-branch", "main");
  release("2026-01-01", "v0.9.0", { "README.md": "no contract yet" });
  release("2026-02-01", "v1.0.0", { "mcp contract.json": contract("one"), "sub/inner.json": contract("inner") });
  release("2026-12-01", "v1.9.0", {});
  release("2027-01-20", "v1.10.0", { "mcp contract.json": contract("two") }, true);
  release("2027-01-21", "other/1.0.0", { "mcp contract.json": contract("three") });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const found = async (against: string, more: Partial<EarlierRequest> = {}) =>
  await findEarlierContracts({ against, directory: repository, now: NOW, ...more });
const namesOf = async (against: string, more: Partial<EarlierRequest> = {}) =>
  (await found(against, more)).contracts.map(({ name }) => name);
const failureOf = async (against: string, more: Partial<EarlierRequest> = {}) => {
  try {
    await found(against, more);
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

describe("earlier contracts at tags", () => {
  const AT_TAGS = "git:v*:mcp contract.json";

  test("are read from each tag that matches, newest first, and the tags without the file are told", async () => {
    const { contracts, skipped } = await found(AT_TAGS);
    expect(contracts.map(({ name, date, capture }) => [name, date, capture.contract.tools[0]?.name])).toEqual([
      ["v1.10.0", "2027-01-20", "two"],
      ["v1.9.0", "2026-12-01", "one"],
      ["v1.0.0", "2026-02-01", "one"],
    ]);
    expect(skipped).toEqual([{ name: "v0.9.0", reason: "there is no file mcp contract.json at this tag" }]);
  });

  test("are read once where the file did not change", async () => {
    const { contracts } = await found(AT_TAGS);
    expect(contracts[1]?.capture).toBe(contracts[2]?.capture);
  });

  test.each([
    ["the last two", { last: 2 }, ["v1.10.0", "v1.9.0"]],
    ["those in force within 30 days", { days: 30 }, ["v1.10.0", "v1.9.0"]],
    ["those in force within 5 days", { days: 5 }, ["v1.10.0"]],
  ])("may be %s", async (_, window, expected) => {
    expect(await namesOf(AT_TAGS, window)).toEqual(expected);
  });

  test("have a pattern that matches slashes, and a path from the folder we are in", async () => {
    expect(await namesOf("git:*/1.*:mcp contract.json")).toEqual(["other/1.0.0"]);
    expect(await namesOf("git:v1.0.0:./inner.json", { directory: join(repository, "sub") })).toEqual(["v1.0.0"]);
  });

  test.each([
    ["no tag that matches", "git:w*:mcp contract.json", /no tag matches w\* here\. Fetch the tags first/],
    ["no tag with the file", "git:v*:none.json", /none of the 4 tags that match v\* has a file none\.json/],
    ["a folder instead of a file", "git:v1.0.0:sub", /sub is no file at the tag v1\.0\.0/],
    ["no path", "git:v*", /is not git:<tag pattern>:<path>/],
    ["a path from the root of the machine", "git:v*:/etc/passwd", /with the path from the root of the repository/],
    ["a pattern that begins with a dash", "git:--help:a.json", /no tag matches --help here/],
    ["a line break", "git:v*:a\nb", /without control characters/],
  ])("with %s are a wrong configuration", async (_, against, message) => {
    const error = await failureOf(against);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(message);
  });

  test("outside of a repository are a wrong configuration", async () => {
    const error = await failureOf(AT_TAGS, { directory: root });
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(/is not in a git repository/);
  });

  test("that cannot be read are an error, not a release less", async () => {
    release("2027-01-22", "w1.0.0", { "broken.json": "{" });
    expect(await failureOf("git:w*:broken.json")).toBeInstanceOf(CaptureError);
  });
});

describe("earlier contracts in a folder", () => {
  const folder = (name: string, files: Readonly<Record<string, string>>) => {
    const path = join(root, name);
    mkdirSync(path, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    return path;
  };

  test("are all its JSON files, by the version in their names", async () => {
    const files = {
      "desk-1.9.0.json": contract("b"),
      "desk-1.10.0.json": contract("a"),
      ".hidden.json": "{",
      "notes.md": "x",
    };
    expect(await namesOf(folder("versions", files))).toEqual(["desk-1.10.0", "desk-1.9.0"]);
  });

  test("are ordered by the version that they hold where a name tells none", async () => {
    const held = (version: string) =>
      contractFileText(aContract({ serverInfo: { name: "desk", version }, tools: [aTool()] }));
    const files = { "a.json": held("1.0.0"), "b.json": held("3.0.0"), "2.0.0.json": contract("c") };
    expect(await namesOf(folder("held", files))).toEqual(["b", "2.0.0", "a"]);
  });

  test("may be limited to days that stand in their names", async () => {
    const files = {
      "2026-01-01.json": contract("a"),
      "2026-12-31.json": contract("b"),
      "2027-01-30.json": contract("c"),
    };
    folder("days", files);
    expect(await namesOf("days", { directory: root, days: 31 })).toEqual(["2027-01-30", "2026-12-31", "2026-01-01"]);
    expect(await namesOf("days", { directory: root, days: 5 })).toEqual(["2027-01-30", "2026-12-31"]);
  });

  test.each([
    ["is not there", () => join(root, "nowhere"), /the folder .* does not exist/],
    ["is a file", () => join(folder("file", { "a.json": "{}" }), "a.json"), /is no folder/],
    ["is empty", () => folder("empty", {}), /there is no contract file \(\*\.json\)/],
    ["cannot be ordered", () => folder("unordered", { "a.json": contract("a") }), /a has neither a version nor a date/],
  ])("that %s is a wrong configuration", async (_, path, message) => {
    const error = await failureOf(path());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(message);
  });

  test("with a file that is no contract is an error", async () => {
    const error = await failureOf(folder("mixed", { "1.0.0.json": contract("a"), "report-1.0.1.json": '{"a":1}' }));
    expect(error).toBeInstanceOf(CaptureError);
    expect(String(error)).toMatch(/report-1\.0\.1\.json/);
  });
});
