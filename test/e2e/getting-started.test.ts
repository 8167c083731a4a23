import { execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { FakeGitHub } from "../fakes/github/server.ts";
import type { StoredRule } from "../fakes/github/settings.ts";
import { COMMAND, endOf } from "./command.ts";

/*
 * docs/getting-started.md, followed to the letter: its blocks are run one after the other, in the order of the page, by a shell. GitHub
 * is a bare repository for git, the fake API for mcp-gates, and a program `gh` that keeps what it is told; packages are those of this
 * repository. What only GitHub can show, its checks and its reviews, is not seen here.
 */
const PAGE = readFileSync(fileURLToPath(new URL("../../docs/getting-started.md", import.meta.url)), "utf8");
const BLOCKS = [...PAGE.matchAll(/^```(sh|js)\n(.*?)^```$/gms)].map(([, language, text = ""]) => ({ language, text }));
const [
  CLONE,
  REPOSITORY,
  GATES,
  SETTINGS,
  CHECK,
  GREEN,
  MERGE,
  RED,
  DIFF,
  GIVEN_UP,
  PROMOTION,
  ENVIRONMENTS,
  CHECK_AGAIN,
  SECRET,
  PROMOTE,
] = BLOCKS.filter(({ language }) => language === "sh").map(({ text }) => text);
const SERVER = BLOCKS.find(({ language }) => language === "js")?.text ?? "";

const TOKEN = "gho_of_whoever_follows_the_page";
const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const home = realpathSync(mkdtempSync(join(tmpdir(), "getting-started-")));
const payments = join(home, "payments");
let github: FakeGitHub;

beforeAll(async () => {
  github = await FakeGitHub.start();
  const account = { login: "octocat", type: "User" } as const;
  github.addToken(TOKEN, { account, permissions: { administration: "read", actions: "read" } });
  cpSync(dirname(COMMAND), join(home, "mcp-gates/dist"), { recursive: true });
  git("init", "-q", "mcp-gates");
  git("-C", "mcp-gates", "commit", "-q", "--allow-empty", "-m", "Release");
  git("-C", "mcp-gates", "tag", "v1.4.2");
  git("-C", "mcp-gates", "remote", "add", "origin", "https://github.com/OWNER/mcp-gates");
  git("init", "-q", "--bare", "-b", "main", "acme/payments.git");
  program("mcp-gates", `exec "${process.execPath}" ${home}/mcp-gates/dist/cli.js "$@"`);
  program("sleep", "exit 0");
  program("gh", GH);
  // Nothing is fetched: npm writes down what it would install, and the packages of this repository stand in.
  const npm = execFileSync("bash", ["-c", "command -v npm"], { encoding: "utf8" }).trim();
  program("npm", `case "$1" in install) ln -sfn ${MODULES} node_modules ;; *) exec ${npm} "$@" ;; esac`);
}, 60_000);
afterAll(async () => {
  await github.close();
  rmSync(home, { recursive: true });
  expect(github.violations).toEqual([]);
});

/** A `gh` that keeps what the API is told, and merges as GitHub does; everything else it takes in silence. */
const GH = `case "$1 $2" in
  "repo create") git clone -q ${home}/acme/payments.git payments && cd payments && git symbolic-ref HEAD refs/heads/main ;;
  "auth token") echo ${TOKEN} ;;
  "pr merge") git push -q origin HEAD:main ;;
  "run list") echo 4242 ;;
  "api orgs/acme/teams/platform") echo 7 ;;
  "api --method") { echo "$3 $4"; case "$*" in *--input*) cat ;; *) echo "$*" ;; esac; printf '\\0'; } >> ${home}/told ;;
esac`;

function git(...words: readonly string[]): string {
  return execFileSync("git", [...IDENTITY, ...words], { cwd: home, encoding: "utf8" });
}
const IDENTITY = ["-c", "user.name=octocat", "-c", "user.email=octocat@example.com"];

function program(name: string, text: string): void {
  mkdirSync(join(home, "bin"), { recursive: true });
  writeFileSync(join(home, "bin", name), `#!/usr/bin/env bash\n${text}\n`);
  chmodSync(join(home, "bin", name), 0o755);
}

/** Runs a block of the page as it stands there, up to its first failure. */
async function follow(block: string | undefined, directory = payments) {
  const child = spawn("bash", ["-ec", block ?? "exit 99"], {
    cwd: directory,
    env: {
      PATH: `${join(home, "bin")}:${process.env.PATH}`,
      HOME: home,
      GITHUB_API_URL: github.apiUrl,
      MCP_GATES_GITHUB_TOKEN: TOKEN,
      ...Object.fromEntries(
        ["AUTHOR", "COMMITTER"].flatMap((who) => [
          [`GIT_${who}_NAME`, "octocat"],
          [`GIT_${who}_EMAIL`, "octocat@example.com"],
        ]),
      ),
    },
  });
  return await endOf(child);
}

/** What `gh api` was told: method, route, and body. */
function told(): readonly { readonly call: string; readonly body: string }[] {
  const entries = readFileSync(join(home, "told"), "utf8").split("\0").slice(0, -1);
  return entries.map((entry) => ({
    call: entry.slice(0, entry.indexOf("\n")),
    body: entry.slice(entry.indexOf("\n") + 1),
  }));
}

/** GitHub does what it was told. */
function obey(): void {
  const { settings } = github.repository;
  settings.environments.length = 0;
  for (const { call, body } of told()) {
    if (call.endsWith("/rulesets")) {
      const { conditions, rules } = JSON.parse(body) as {
        conditions: { ref_name: { include: string[] } };
        rules: StoredRule[];
      };
      const [ref = ""] = conditions.ref_name.include;
      settings.putRules(ref === "~DEFAULT_BRANCH" ? "main" : ref.replace("refs/heads/", ""), rules);
    }
    if (call.endsWith("/actions/permissions")) settings.pinningRequired = body.includes("sha_pinning_required=true");
    const [, environment] = /environments\/([\w-]+)$/.exec(call) ?? [];
    if (environment !== undefined) {
      const { reviewers = [], prevent_self_review: preventSelfReview = false } = JSON.parse(body) as {
        reviewers?: unknown[];
        prevent_self_review?: boolean;
      };
      // Administrators are kept out by hand, as the page says.
      settings.environments.push({
        name: environment,
        reviewers: reviewers.map(() => "kim"),
        preventSelfReview,
        branches: "selected",
        administratorsBypass: false,
      });
    }
  }
}

const onGitHub = (path: string) => git("--git-dir", "acme/payments.git", "show", `main:${path}`);

test("the page, followed from an empty repository on, says what happens", async () => {
  expect(CLONE).toContain("git clone --branch vX.Y.Z --depth 1 https://github.com/OWNER/mcp-gates ~/mcp-gates");

  // Steps 2 and 3.
  expect(await follow(REPOSITORY, home)).toMatchObject({ status: 0 });
  writeFileSync(join(payments, "server.js"), SERVER);
  expect(await follow(GATES)).toMatchObject({ status: 0 });
  const commit = git("-C", "mcp-gates", "rev-parse", "HEAD").trim();
  expect(onGitHub(".github/workflows/mcp-contract.yml")).toContain(`pull-request.yml@${commit} # v1.4.2`);
  expect(onGitHub("mcp-contract.json")).toContain('"find-payment"');

  // Step 4: open before, and nothing is open after.
  expect(await follow(CHECK)).toMatchObject({ status: 1 });
  expect(await follow(SETTINGS)).toMatchObject({ status: 0 });
  obey();
  expect(await follow(CHECK)).toMatchObject({ status: 0, output: expect.stringContaining("Nothing is open.") });

  // Step 5: green, also in the terminal.
  const green = await follow(GREEN);
  expect(green).toMatchObject({ status: 0, output: expect.stringMatching(/1\.1\.0/) });
  expect(await follow(MERGE)).toMatchObject({ status: 0 });
  expect(onGitHub("mcp-contract.json")).toContain('"currency"');

  // Step 6: red in the terminal, with the call that fails.
  expect(await follow(RED)).toMatchObject({ status: 0 });
  const red = await follow(DIFF);
  expect([red.status, red.notes]).toEqual([1, expect.any(String)]);
  expect(red.output).toContain("currency");
  expect(await follow(GIVEN_UP)).toMatchObject({ status: 0 });

  // Step 7.
  expect(await follow(PROMOTION)).toMatchObject({
    status: 0,
    output: expect.stringContaining("production: order 2, from staging, protected"),
  });
  expect(await follow(MERGE)).toMatchObject({ status: 0 });
  expect(await follow(CHECK_AGAIN)).toMatchObject({ status: 1 });
  expect(await follow(ENVIRONMENTS)).toMatchObject({ status: 0 });
  obey();
  expect(await follow(CHECK_AGAIN)).toMatchObject({ status: 0, output: expect.stringContaining("Nothing is open.") });
  writeFileSync(join(payments, "deploy.env"), "KUBECONFIG_DATA=x\n");
  expect(await follow(SECRET)).toMatchObject({ status: 0 });
  const promote = PROMOTE?.replace("<64 hex digits>", "a".repeat(64)).replace(/^mcp-gates promote status.*$/m, "");
  expect(await follow(promote)).toMatchObject({ status: 0 });
}, 120_000);
