import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { FakeGitHub } from "../fakes/github/server.ts";
import { ACTIONS_APP, type FakeSettings } from "../fakes/github/settings.ts";
import { mcpGates, NODES } from "./command.ts";

const TOKEN = "github_pat_init_check_0001";
const ADMINISTRATOR = { login: "ada", type: "User" } as const;

let github: FakeGitHub;
let repository: string;
const folders: string[] = [];
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.addToken(TOKEN, { account: ADMINISTRATOR, permissions: { administration: "read", actions: "read" } });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});
beforeAll(async () => {
  repository = await adopted();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A repository into which everything was written. */
async function adopted(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "init-check-"));
  folders.push(folder);
  execFileSync("git", ["init", "-q", folder]);
  execFileSync("git", ["-C", folder, "remote", "add", "origin", "https://github.com/acme/payments.git"]);
  const release = ["--uses", `acme/mcp-gates@${"c".repeat(40)}`, "--uses-version", "v1.4.2"];
  const server = ["--service", "payments-mcp", "--candidate", "stdio:node server.js", "--deploy", "./deploy.sh"];
  const { status, notes } = await mcpGates(["init", ...server, "--owner", "@acme/platform", ...release], {
    directory: folder,
  });
  if (status !== 0) throw new Error(notes);
  return folder;
}

/** Everything that `mcp-gates init` says to switch on. */
function switchOn(settings: FakeSettings): void {
  const check = { context: "contract / ok", integration_id: ACTIONS_APP };
  const review = {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  };
  settings.putRules("main", [
    {
      type: "required_status_checks",
      parameters: { strict_required_status_checks_policy: true, required_status_checks: [check] },
    },
    { type: "pull_request", parameters: review },
    { type: "deletion" },
    { type: "non_fast_forward" },
  ]);
  settings.putRules("mcp-gates-ledger", [{ type: "deletion" }, { type: "non_fast_forward" }]);
  const guarded = { branches: "selected", administratorsBypass: false } as const;
  settings.environments.push(
    { name: "production", reviewers: ["kim"], preventSelfReview: true, ...guarded },
    { name: "production-reconcile", ...guarded },
  );
  settings.pinningRequired = true;
}

const check = async (
  args: readonly string[] = [],
  {
    token = TOKEN,
    directory = repository,
    node = process.execPath,
  }: { token?: string; directory?: string; node?: string } = {},
) =>
  await mcpGates(["init", "check", ...args], {
    directory,
    node,
    environment: { MCP_GATES_GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl },
  });

/** The ids of what is not done, by what they are. */
async function notDone(options: Parameters<typeof check>[1] = {}) {
  const { status, output, notes } = await check(["--format", "json"], options);
  if (output === "") throw new Error(notes);
  const { items } = JSON.parse(output) as { items: { readonly id: string; readonly state: string }[] };
  const those = (state: string) => items.filter((item) => item.state === state).map(({ id }) => id);
  return { status, open: those("open"), unknown: those("unknown") };
}

describe.each(NODES)("mcp-gates init check on $name", ({ node }) => {
  test("finds nothing open where everything was written and switched on, and writes nothing", async () => {
    switchOn(github.repository.settings);
    const { status, output, notes } = await check([], { node });
    expect([status, notes]).toEqual([0, ""]);
    expect(output).toMatch(/^The files of this folder, and the settings of acme\/payments, default branch main\n/);
    expect(output.match(/^✓ /gm)).toHaveLength(15);
    expect(output).toMatch(/\nNothing is open\.\n$/);
    expect(new Set(github.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
  });
});

describe("mcp-gates init check", () => {
  test("ends in a list of what is still open: where it is switched on, and why", async () => {
    switchOn(github.repository.settings);
    github.repository.settings.putRules("main", []);
    const { status, output } = await check();
    expect(status).toBe(1);
    const rest = output.slice(output.indexOf("Still open, 5:"));
    expect(rest).toMatch(
      /^ {2}- The default branch requires "contract \/ ok" of GitHub Actions\n {6}Settings, Rules, Rulesets, http:\/\/127\.0\.0\.1:\d+\/acme\/payments\/settings\/rules\n {6}What is not required/m,
    );
    expect(rest).not.toMatch(/Nothing is open/);
  });

  test.each<readonly [string, (settings: FakeSettings) => void, readonly string[]]>([
    [
      "the rulesets",
      (settings) => settings.putRules("main", []),
      [
        "contract.required-check",
        "contract.up-to-date",
        "review.code-owners",
        "contract.own-workflow",
        "branch.history",
      ],
    ],
    [
      "the ruleset of the ledger",
      (settings) => settings.putRules("mcp-gates-ledger", [{ type: "deletion" }]),
      ["ledger.branch"],
    ],
    [
      "reviewers",
      (settings) =>
        settings.environments.splice(0, 1, { name: "production", branches: "selected", administratorsBypass: false }),
      ["environment.reviewers:production"],
    ],
    [
      "rules for branches and administrators",
      (settings) =>
        settings.environments.splice(0, 1, {
          name: "production",
          reviewers: ["kim"],
          preventSelfReview: true,
          administratorsBypass: true,
        }),
      ["environment.branches:production", "environment.administrators:production"],
    ],
    ["the environment of what waited", (settings) => settings.environments.pop(), ["environment.reconcile:production"]],
    [
      "tokens that read",
      (settings) => {
        settings.tokenPermissions = "write";
      },
      ["actions.token"],
    ],
    [
      "pins",
      (settings) => {
        settings.pinningRequired = false;
      },
      ["actions.pins"],
    ],
  ])("finds what is open without %s", async (_words, change, open) => {
    switchOn(github.repository.settings);
    change(github.repository.settings);
    expect(await notDone()).toEqual({ status: 1, open, unknown: [] });
  });

  test("takes the classic protection of a branch for a ruleset", async () => {
    const { settings } = github.repository;
    switchOn(settings);
    settings.putRules("main", []);
    settings.protections.set("main", {
      required_status_checks: {
        strict: true,
        contexts: ["contract / ok"],
        checks: [{ context: "contract / ok", app_id: ACTIONS_APP }],
      },
      required_pull_request_reviews: {
        dismiss_stale_reviews: false,
        require_code_owner_reviews: true,
        required_approving_review_count: 1,
      },
    });
    expect(await notDone()).toEqual({ status: 0, open: [], unknown: [] });
  });

  test.each([
    ["administration", { actions: "read" }, ["actions.token", "actions.pins"]],
    [
      "actions",
      { administration: "read" },
      [
        "environment.reviewers:production",
        "environment.branches:production",
        "environment.administrators:production",
        "environment.reconcile:production",
      ],
    ],
  ] as const)(
    "says with 3 what a token without %s cannot see, and which permission it needs",
    async (name, permissions, unknown) => {
      switchOn(github.repository.settings);
      github.addToken("weak", { account: ADMINISTRATOR, permissions });
      expect(await notDone({ token: "weak" })).toEqual({ status: 3, open: [], unknown });
      const { output } = await check([], { token: "weak" });
      expect(output.toLowerCase()).toContain(`the token needs ${name}: read`);
      expect(output).toContain(`Could not be seen, ${unknown.length}:`);
      expect(output).not.toContain("weak");
    },
  );

  test("says what is open before what cannot be seen", async () => {
    github.addToken("weak", { account: ADMINISTRATOR, permissions: { actions: "read" } });
    const { status, unknown } = await notDone({ token: "weak" });
    expect(status).toBe(1);
    expect(unknown).toContain("contract.required-check");
  });

  test("looks at the files: another workflow that deploys, a tag, a policy that is not valid, and no owners", async () => {
    switchOn(github.repository.settings);
    const folder = await adopted();
    const old = "on: push\njobs:\n  ship:\n    runs-on: x\n    environment: production\n    steps: [{ run: x }]\n";
    writeFileSync(join(folder, ".github/workflows/old.yml"), old);
    const caller = "on: push\njobs: { a: { uses: acme/mcp-gates/.github/workflows/verify.yml@v1 } }\n";
    writeFileSync(join(folder, ".github/workflows/loose.yml"), caller);
    rmSync(join(folder, ".github/CODEOWNERS"));
    expect((await notDone({ directory: folder })).open).toEqual([
      "files.pinned",
      "review.code-owners",
      "contract.own-workflow",
      "ledger.own-deployments",
    ]);
    const { output } = await check([], { directory: folder });
    expect(output).toContain("Write deployment: false into ship in .github/workflows/old.yml (production).");
    writeFileSync(join(folder, ".github/mcp-gates.yml"), "version: 2\n");
    expect((await notDone({ directory: folder })).open).toContain("files.policy");
  });

  test("of a repository without anything says what writes it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "init-check-"));
    folders.push(folder);
    mkdirSync(join(folder, ".git"));
    const { status, output } = await check(["--repository", "acme/payments"], { directory: folder });
    expect(status).toBe(1);
    expect(output).toContain("There is none: mcp-gates init writes a first one.");
    expect(output).toContain("No workflow in .github/workflows calls pull-request.yml of mcp-gates");
  });

  test("says with 3 that GitHub has not answered, and to run it again", async () => {
    switchOn(github.repository.settings);
    github.addFault({
      operation: "repos/get-all-environments",
      reply: { status: 502, body: { message: "Bad Gateway" } },
      times: 3,
    });
    const { status, output } = await check();
    expect(status).toBe(3);
    expect(output).toMatch(/502.*: run it again\./);
  }, 20_000);

  test.each<readonly [string, readonly string[], Parameters<typeof check>[1], RegExp]>([
    ["no token", [], { token: "" }, /MCP_GATES_GITHUB_TOKEN is not set: give it a token with Administration: read/],
    [
      "a token that GitHub does not know",
      [],
      { token: "unknown-token" },
      /Bad credentials.*Give a token that GitHub knows/,
    ],
    ["a repository that is no name", ["--repository", "acme"], {}, /--repository: "acme" is no repository/],
    [
      "an address without encryption",
      ["--github-api-url", "http://github.example.com/api/v3"],
      {},
      /over which a token may go/,
    ],
    ["an address that is none", ["--github-api-url", "github.com"], {}, /--github-api-url: write the address/],
  ])("is wrong usage with %s", async (_words, args, options, message) => {
    const { status, notes, output } = await check(args, options);
    expect([status, output, notes]).toEqual([2, "", expect.stringMatching(message)]);
    expect(notes).not.toContain("unknown-token");
  });
});
