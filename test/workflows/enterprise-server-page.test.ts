import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { ROOT, textOf } from "../repository/files.ts";

jest.setTimeout(60_000);

/*
 * docs/github-enterprise-server.md, followed to the letter: its blocks are run one after the other by a shell, for two releases. Git
 * repositories of this machine stand in for GitHub and for the Enterprise Server.
 */
const PAGE = textOf("docs/github-enterprise-server.md");
const [WRITE = "", PUT = ""] = [...PAGE.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text]) => text);
const HERE = { github: "https://github.com/OWNER/mcp-gates", server: "https://git.acme.example/acme/mcp-gates.git" };

const home = mkdtempSync(join(tmpdir(), "enterprise-server-"));
const [github, server] = [join(home, "github"), join(home, "server.git")];

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...words], { encoding: "utf8", env: environment() }).trim();
}

function environment(): Readonly<Record<string, string>> {
  const config = { [`url.${github}.insteadOf`]: HERE.github, [`url.${server}.insteadOf`]: HERE.server };
  const user = { "user.name": "octocat", "user.email": "octocat@example.com", "init.defaultBranch": "main" };
  const pairs = Object.entries({ ...config, ...user }).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const node = dirname(process.execPath);
  return {
    PATH: [join(home, "bin"), node, process.env.PATH].join(":"),
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_COUNT: String(pairs.length / 2),
    ...Object.fromEntries(pairs),
  };
}

/** Follows the page for a release, in a folder of its own; returns the list of changes. */
function follow(version: string): string {
  const folder = join(home, version);
  mkdirSync(folder);
  const script = `${WRITE}${PUT}`.replaceAll("v1.2.3", version);
  execFileSync("bash", ["-euo", "pipefail", "-c", script], { cwd: folder, env: environment(), stdio: "pipe" });
  return readFileSync(join(folder, "changes.txt"), "utf8");
}

beforeAll(() => {
  mkdirSync(join(home, "bin"));
  // The packages of this repository stand in for those that would be fetched.
  writeFileSync(
    join(home, "bin/npm"),
    `#!/bin/sh\ntest "$*" = "ci --ignore-scripts" && ln -s ${ROOT}node_modules node_modules\n`,
  );
  chmodSync(join(home, "bin/npm"), 0o755);
  const files = execFileSync("git", ["-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((name) => /^(\.github|actions|dist|docs|scripts)\/|^[^/]+$/.test(name)))
    cpSync(join(ROOT, file), join(github, file), { force: true });
  git(home, "init", "-q", github);
  git(home, "init", "-q", "--bare", server);
  git(github, "add", "--all");
  git(github, "commit", "-qm", "First");
  git(github, "tag", "v1.4.2");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the page on Enterprise Server, followed", () => {
  test("puts a copy there whose workflows name its own actions by the tag", () => {
    const changes = follow("v1.4.2");
    expect(changes).toContain("→ acme/mcp-gates/actions/notify@v1.4.2\n");
    const promote = git(server, "show", "v1.4.2:.github/workflows/promote.yml");
    expect(promote).toContain("uses: acme/mcp-gates/actions/promote-environment@v1.4.2\n");
    const kept = git(server, "ls-tree", "-r", "--name-only", "main", "--", ".github/workflows").split("\n");
    expect(kept).toEqual(["promote.yml", "pull-request.yml", "verify.yml"].map((name) => `.github/workflows/${name}`));
    const bundle = git(server, "rev-parse", "v1.4.2:dist");
    expect(bundle).toBe(git(github, "rev-parse", "v1.4.2:dist"));
  });

  test("takes the next release there, without what it no longer has", () => {
    git(github, "rm", "-q", "docs/health-checks.md");
    git(github, "commit", "-qm", "Second");
    git(github, "tag", "v1.4.3");
    follow("v1.4.3");
    expect(git(server, "log", "--format=%s", "main")).toBe(
      "Gates for this server, v1.4.3\nGates for this server, v1.4.2",
    );
    expect(git(server, "diff", "--name-status", "v1.4.2", "v1.4.3")).toBe(
      [
        ...["promote", "pull-request", "verify"].map((name) => `M\t.github/workflows/${name}.yml`),
        "D\tdocs/health-checks.md",
      ].join("\n"),
    );
  });
});
