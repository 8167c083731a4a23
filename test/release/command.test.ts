import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { ROOT, textOf } from "../repository/files.ts";
import { type FakeState, newState } from "./fake-gh.mjs";

// git, npm and Node.js start several times in each test.
jest.setTimeout(30_000);

let folder: string;
let repository: string;
let elsewhere: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-release-"));
  repository = join(folder, "clone");
  elsewhere = {};
  const origin = join(folder, "origin");
  mkdirSync(origin);
  run("git", ["init", "--quiet", "--initial-branch=main"], origin);
  for (const [path, text] of Object.entries(filesOf("1.0.0"))) {
    mkdirSync(join(origin, path, ".."), { recursive: true });
    writeFileSync(join(origin, path), text);
  }
  commit(origin, "build: 1.0.0");
  run("git", ["tag", "v1.0.0"], origin);
  for (const [path, text] of Object.entries(filesOf("1.1.0"))) writeFileSync(join(origin, path), text);
  commit(origin, "build: 1.1.0");
  // An annotated tag, whose own name is not that of the commit.
  run("git", [...AUTHOR, "tag", "--annotate", "--message", "1.1.0", "v1.1.0"], origin);
  run("git", ["clone", "--quiet", origin, repository], folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const AUTHOR = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];

/** A repository with what a release takes, as small as it can be. */
function filesOf(version: string): Readonly<Record<string, string>> {
  const root = { name: "mcp-gates", version, lockfileVersion: 3, packages: { "": { name: "mcp-gates", version } } };
  const one = { version: "1.0.0", resolved: "https://registry.npmjs.org/one/-/one-1.0.0.tgz", license: "MIT" };
  const tool = { ...one, resolved: "https://registry.npmjs.org/tool/-/tool-1.0.0.tgz", dev: true };
  const needs = { dependencies: { one: "1.0.0" }, devDependencies: { tool: "1.0.0" } };
  return {
    "package.json": JSON.stringify({ name: "mcp-gates", version, ...needs }),
    "package-lock.json": JSON.stringify({
      ...root,
      packages: { "": { ...root.packages[""], ...needs }, "node_modules/one": one, "node_modules/tool": tool },
    }),
    "CHANGELOG.md": `# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-11-28\n\n- The gate of ${version}.\n`,
    "dist/index.js": `export const version = "${version}";\n`,
    "dist/THIRD-PARTY-LICENSES.txt": "one 1.0.0\n\nMIT\n",
    "actions/notify/action.yml": "name: notify\n",
    "actions/notify/README.md": "# notify\n",
    "actions/notify/main.ts": "export const main = 1;\n",
    "action.yml": "name: gates\n",
    LICENSE: "MIT\n",
    "README.md": "# mcp-gates\n",
    "SECURITY.md": "# Security\n",
  };
}

function run(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
  return stdout.trim();
}

function commit(where: string, message: string): void {
  run("git", ["add", "--all"], where);
  run("git", [...AUTHOR, "commit", "--quiet", "--message", message], where);
}

/** Calls the script in the repository and gives what it said and the values that it handed to later jobs. */
function release(...words: readonly string[]) {
  const outputs = join(folder, "outputs");
  rmSync(outputs, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/release.mjs"), ...words], {
    cwd: repository,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, GITHUB_OUTPUT: outputs, ...elsewhere },
  });
  return { status, stdout, stderr, outputs: existsSync(outputs) ? outputsOf(readFileSync(outputs, "utf8")) : {} };
}

function outputsOf(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^(?<name>[\w-]+)<<(?<end>\S+)\n(?<value>.*?)\n\k<end>\n/gms);
  return Object.fromEntries([...found].map(({ groups }) => [groups?.name, groups?.value]));
}

/** Puts a `gh` in front that answers as GitHub would, and gives a look at what GitHub then knows. */
function startGithub(settings: Partial<FakeState> = {}): () => FakeState {
  const file = join(folder, "github.json");
  const tags = Object.fromEntries(
    ["v1.0.0", "v1.1.0"].map((tag) => [tag, run("git", ["rev-parse", `${tag}^{commit}`], repository)]),
  );
  writeFileSync(file, JSON.stringify({ ...newState(tags), ...settings }));
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(
    join(folder, "bin/gh"),
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require("node:fs");
import(${JSON.stringify(pathToFileURL(join(ROOT, "test/release/fake-gh.mjs")).href)}).then(({ fakeGh }) => {
  const state = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));
  try {
    if (process.env.GH_TOKEN !== "token") throw new Error("gh: To use GitHub CLI in a GitHub Actions workflow, set GH_TOKEN");
    process.stdout.write(fakeGh(state, process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(error.message);
    process.exitCode = 1;
  }
  writeFileSync(${JSON.stringify(file)}, JSON.stringify(state));
});
`,
  );
  chmodSync(join(folder, "bin/gh"), 0o755);
  elsewhere = {
    PATH: `${join(folder, "bin")}:${process.env.PATH}`,
    GH_TOKEN: "token",
    GITHUB_REPOSITORY: "acme/mcp-gates",
  };
  return () => JSON.parse(readFileSync(file, "utf8"));
}

describe("plan", () => {
  test("agrees to a tag on main, an annotated one, and hands it and its moving tag on", () => {
    expect(release("plan", "v1.1.0")).toEqual({
      status: 0,
      stdout: "v1.1.0 can be released.\n",
      stderr: "",
      outputs: { tag: "v1.1.0", "major-tag": "v1" },
    });
  });

  test("is not kept for ever from what comes next by a tag that was pushed by mistake and cannot be deleted", () => {
    run("git", ["tag", "v11.0.0", "v1.0.0"], repository);
    expect(release("plan", "v1.1.0")).toMatchObject({ status: 0, stderr: "" });
    expect(release("plan", "v11.0.0").stderr).toContain("package.json says 1.1.0, the tag v11.0.0 says 11.0.0");
  });

  test("refuses a version that comes before one that is there", () => {
    for (const [path, text] of Object.entries(filesOf("1.2.0"))) writeFileSync(join(repository, path), text);
    commit(repository, "build: 1.2.0");
    run("git", ["tag", "v1.2.0"], repository);
    run("git", ["checkout", "--quiet", "v1.1.0"], repository);
    expect(release("plan", "v1.1.0").stderr).toContain("v1.1.0 does not come after v1.2.0, which is there already");
  });

  test("refuses a tag beside main", () => {
    run("git", ["checkout", "--quiet", "-b", "side"], repository);
    for (const [path, text] of Object.entries(filesOf("1.2.0"))) writeFileSync(join(repository, path), text);
    commit(repository, "build: 1.2.0");
    run("git", ["tag", "v1.2.0"], repository);
    const { status, stderr, outputs } = release("plan", "v1.2.0");
    expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
    expect(stderr).toMatch(/^main does not hold the commit [0-9a-f]{40}; a release is made from main only\n$/);
  });

  test("refuses where another commit than the tag's is checked out", () => {
    run("git", ["checkout", "--quiet", "v1.0.0"], repository);
    expect(release("plan", "v1.1.0")).toMatchObject({ status: 1, stderr: expect.stringContaining("is checked out") });
  });

  test("rehearses a version whose tag is not there yet", () => {
    for (const [path, text] of Object.entries(filesOf("1.2.0"))) writeFileSync(join(repository, path), text);
    expect(release("plan", "v1.2.0", "--rehearsal")).toMatchObject({
      status: 0,
      stdout: "v1.2.0 can be released; this is a rehearsal, and nothing will be.\n",
    });
    expect(release("plan", "v1.2.0").stderr).toContain("the tag v1.2.0 is at no commit");
  });
});

test("notes gives the section of the changelog", () => {
  expect(release("notes", "v1.1.0")).toMatchObject({ status: 0, stdout: "- The gate of 1.1.0.\n" });
});

describe("assets", () => {
  const assets = (where: string) => release("assets", "v1.1.0", join(folder, where));

  test("writes archive, bill of materials and checksums, and hands the checksums on", () => {
    const { status, stdout, outputs } = assets("files");
    const sums = run("sha256sum", ["mcp-gates-1.1.0.tar.gz", "mcp-gates-1.1.0.spdx.json"], join(folder, "files"));
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${sums}\n` });
    expect(outputs).toMatchObject({
      archive: "mcp-gates-1.1.0.tar.gz",
      sbom: "mcp-gates-1.1.0.spdx.json",
      checksums: sums,
    });
    expect(outputs["bundle-checksums"]).toBe(
      run("sha256sum", ["dist/THIRD-PARTY-LICENSES.txt", "dist/index.js"], repository),
    );
    expect(readFileSync(join(folder, "files/SHA256SUMS"), "utf8")).toBe(`${sums}\n`);
  });

  test("packs the bundle and what describes the actions, and no sources", () => {
    assets("files");
    const listed = run("tar", ["--list", "--file", join(folder, "files/mcp-gates-1.1.0.tar.gz")], folder).split("\n");
    expect(
      listed
        .filter((path) => !path.endsWith("/"))
        .map((path) => path.replace("mcp-gates-1.1.0/", ""))
        .sort(),
    ).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "action.yml",
      "actions/notify/README.md",
      "actions/notify/action.yml",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/index.js",
    ]);
  });

  test("lists in the bill of materials what is in the bundle", () => {
    assets("files");
    const document = JSON.parse(readFileSync(join(folder, "files/mcp-gates-1.1.0.spdx.json"), "utf8"));
    expect(document.packages.map(({ name }: { readonly name: string }) => name)).toEqual(["mcp-gates", "one"]);
    expect(document.documentNamespace).toContain(run("git", ["rev-parse", "HEAD"], repository));
  });

  test("gives the same bytes each time", () => {
    expect(assets("one").outputs).toEqual(assets("two").outputs);
  });

  test("refuses what is not committed", () => {
    writeFileSync(join(repository, "dist/evil.js"), "");
    expect(assets("files")).toMatchObject({ status: 1, stderr: expect.stringContaining("dist/evil.js"), outputs: {} });
    expect(existsSync(join(folder, "files"))).toBe(false);
  });
});

describe("the job that signs", () => {
  /** Runs what the workflow runs before it signs, on files that were changed meanwhile, and gives what would be signed. */
  function checkedBySigner(change: (files: string) => void) {
    const files = join(folder, "files");
    const { outputs } = release("assets", "v1.1.0", files);
    change(files);
    const { jobs } = parse(textOf(".github/workflows/release.yml"));
    const [script] = jobs.attest.steps.flatMap(({ run: lines }: { readonly run?: string }) => lines ?? []);
    const environment = {
      PATH: process.env.PATH,
      RUNNER_TEMP: folder,
      ARCHIVE: outputs.archive,
      CHECKSUMS: outputs.checksums,
      BUNDLE_CHECKSUMS: outputs["bundle-checksums"],
    };
    const { status } = spawnSync("bash", ["-e", "-c", script], { cwd: files, env: environment });
    const subjects = join(folder, "subjects");
    return { status, subjects: existsSync(subjects) ? readFileSync(subjects, "utf8") : undefined, outputs };
  }

  test("signs the archive, the bill of materials and each file of the bundle", () => {
    const { status, subjects, outputs } = checkedBySigner(() => {});
    expect({ status, subjects }).toEqual({
      status: 0,
      subjects: `${outputs.checksums}\n${outputs["bundle-checksums"]}\n`,
    });
  });

  test.each<readonly [string, (files: string) => void]>([
    ["the archive is another", (files) => writeFileSync(join(files, "mcp-gates-1.1.0.tar.gz"), "evil")],
    ["the bill of materials is missing", (files) => rmSync(join(files, "mcp-gates-1.1.0.spdx.json"))],
  ])("signs nothing when %s", (_case, change) => {
    const { status, subjects } = checkedBySigner(change);
    expect({ status, subjects }).toEqual({ status: 1, subjects: undefined });
  });
});

describe("publish and major", () => {
  const PUBLISHED = { tag_name: "v1.0.0", draft: false, immutable: true };

  test("publish the files and move the tag, as the workflow calls them", () => {
    const github = startGithub();
    const { outputs } = release("assets", "v1.1.0", join(folder, "files"));
    elsewhere.CHECKSUMS = outputs.checksums;
    expect(release("publish", "v1.1.0", join(folder, "files"))).toMatchObject({
      status: 0,
      stdout: "v1.1.0 is published, with 3 files, and immutable.\n",
    });
    expect(release("major", "v1.1.0")).toMatchObject({ status: 0, stdout: "v1 begins at v1.1.0.\n" });
    const { tags, releases } = github();
    expect(tags.v1).toBe(run("git", ["rev-parse", "HEAD"], repository));
    expect(releases).toMatchObject([{ tag_name: "v1.1.0", immutable: true, body: "- The gate of 1.1.0.\n" }]);
    // The release before, whose run was started again: the tag does not go back.
    expect(release("major", "v1.0.0").stdout).toBe("v1 stays at v1.1.0, which comes after v1.0.0.\n");
    expect(github().tags.v1).toBe(tags.v1);
  });

  test("move a tag that is there already", () => {
    const at = run("git", ["rev-parse", "v1.0.0"], repository);
    const github = startGithub();
    const { tags } = github();
    // Somebody has pushed another tag there by mistake, of which no release came.
    startGithub({ tags: { ...tags, v1: at, "v1.9.0": at }, releases: [PUBLISHED] });
    expect(release("major", "v1.1.0").stdout).toBe("v1 goes from v1.0.0 to v1.1.0.\n");
    expect(github().tags.v1).toBe(tags["v1.1.0"]);
  });

  test.each([
    ["led on", "api --method PATCH", { v1: "v1.0.0" }],
    ["made", "api --method POST", {}],
  ])("say who does it when the token of the run may not have the tag %s", (_case, failAt, moving) => {
    const { tags } = startGithub()();
    const there = Object.entries(moving).map(([tag, at]) => [tag, tags[at]]);
    const failWith = "gh: Resource not accessible by integration (HTTP 403)";
    const github = startGithub({
      tags: { ...tags, ...Object.fromEntries(there) },
      releases: [PUBLISHED],
      failAt,
      failWith,
    });
    const { status, stderr } = release("major", "v1.1.0");
    expect(status).toBe(1);
    expect(stderr).toContain(failWith);
    expect(stderr).toContain(`git push origin +${tags["v1.1.0"]}:refs/tags/v1`);
    expect(github().tags.v1).toBe(there[0]?.[1]);
  });

  test.each([
    ["publish takes the checksums from the variable CHECKSUMS", ["publish", "v1.1.0", "files"]],
    ["publish takes a tag and a folder", ["publish", "v1.1.0"]],
    ["major takes a tag", ["major"]],
    ["plan takes a tag and --rehearsal", ["plan", "v1.1.0", "--force"]],
    ["toString is no command", ["toString"]],
  ])("say what is wrong with a call: %s", (problem, words) => {
    startGithub();
    expect(release(...words)).toMatchObject({ status: 2, stderr: expect.stringContaining(problem) });
  });
});

describe("settings", () => {
  test("agrees where releases are immutable", () => {
    startGithub();
    expect(release("settings")).toMatchObject({ status: 0, stdout: "Releases of this repository are immutable.\n" });
  });

  test("refuses where they are not", () => {
    startGithub({ makesImmutable: false });
    expect(release("settings")).toMatchObject({ status: 1, stderr: expect.stringContaining("are not immutable") });
  });

  test("says that it does not know without a token", () => {
    expect(release("settings")).toMatchObject({ status: 0, stdout: expect.stringContaining("::notice::") });
  });

  test("fails where GitHub does not answer", () => {
    startGithub({ failAt: "api repos/acme/mcp-gates/immutable-releases" });
    expect(release("settings")).toMatchObject({ status: 1, stderr: expect.stringContaining("HTTP 502") });
  });
});
