import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { notInstalled } from "../not-tested.ts";
import { COMMAND, endOf, mcpGates, NODES, type Run, type RunOptions } from "./command.ts";

const COMMIT = "c".repeat(40);
const RELEASE = ["--uses", `acme/mcp-gates@${COMMIT}`, "--uses-version", "v1.4.2"];
const SERVER = ["--service", "payments-mcp", "--candidate", "stdio:node server.js"];
const CONTRACT = [...SERVER, "--only", "contract", ...RELEASE];
const WHOLE = [...SERVER, "--deploy", "./deploy.sh", "--owner", "@acme/platform", ...RELEASE];
const FILES = [
  ".github/CODEOWNERS",
  ".github/mcp-gates.yml",
  ".github/workflows/mcp-contract-comment.yml",
  ".github/workflows/mcp-contract.yml",
  ".github/workflows/mcp-promote.yml",
  ".github/workflows/mcp-verify.yml",
];

const folders: string[] = [];
let repository: string;
beforeEach(() => {
  repository = aFolder();
  git(repository, "init", "-q", "-b", "main");
  git(repository, "remote", "add", "origin", "git@github.com:acme/payments.git");
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function aFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "init-")));
  folders.push(folder);
  return folder;
}

function git(folder: string, ...words: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  return execFileSync("git", ["-C", folder, ...identity, ...words], { encoding: "utf8" });
}

const init = async (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  await mcpGates(["init", ...args], { directory: repository, ...options });

function put(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

/** The files of the repository, with their texts. */
function files(): Readonly<Record<string, string>> {
  const entries = readdirSync(repository, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1));
  const own = paths.filter((path) => !path.startsWith(".git/")).sort();
  return Object.fromEntries(own.map((path) => [path, readFileSync(join(repository, path), "utf8")]));
}

describe.each(NODES)("mcp-gates init on $name", ({ node }) => {
  test("writes everything into an empty repository, and says what comes next and what is to be switched on", async () => {
    const { status, output, notes } = await init(WHOLE, { node });
    expect([status, notes]).toEqual([0, ""]);
    expect(Object.keys(files())).toEqual(FILES);
    expect(output.match(/^new +\S+$/gm)).toHaveLength(6);
    expect(output).toContain('mcp-gates snapshot "stdio:node server.js" --output mcp-contract.json');
    expect(output).toContain("name the servers of staging and production in probe.targets");
    expect(output).toContain("mcp-gates init check --repository acme/payments");
    expect(output).toContain("https://github.com/acme/payments/settings/rules");
    expect(output).toContain('The default branch requires "contract / ok" of GitHub Actions');
    expect(await mcpGates(["policy", "validate"], { node, directory: repository })).toMatchObject({ status: 0 });
  });
});

describe("mcp-gates init", () => {
  test("writes the same again without a change", async () => {
    await init(WHOLE);
    const before = files();
    const { status, output } = await init(WHOLE);
    expect(status).toBe(0);
    expect(output.match(/^unchanged +\S+$/gm)).toHaveLength(6);
    expect(output).toContain("Nothing had to be written.");
    expect(files()).toEqual(before);
  });

  test("with --only contract writes what the contract gate needs, and tells nothing of environments", async () => {
    const { output } = await init(CONTRACT);
    expect(Object.keys(files())).toEqual(FILES.slice(1, 4));
    expect(output).not.toMatch(/Environment |ledger/);
  });

  test("in a folder of the repository names that folder, and writes at the root", async () => {
    mkdirSync(join(repository, "servers/payments"), { recursive: true });
    await init([...CONTRACT, "--owner", "@kim"], { directory: join(repository, "servers/payments") });
    expect(files()[".github/workflows/mcp-contract.yml"]).toContain("working-directory: servers/payments\n");
    expect(files()[".github/CODEOWNERS"]).toContain("/servers/payments/mcp-contract.json @kim\n");
  });

  test("does not ask for a contract that is there", async () => {
    put("mcp-contract.json", "{}");
    expect((await init(CONTRACT)).output).not.toContain("snapshot");
  });

  test("with --dry-run prints every file, and writes nothing", async () => {
    put(".github/mcp-gates.yml", "version: 1\n");
    put("CODEOWNERS", "* @lee\n");
    const before = files();
    const { status, output } = await init([...WHOLE, "--dry-run"]);
    expect(status).toBe(0);
    expect(output).toMatch(/^different +\.github\/mcp-gates\.yml$/m);
    expect(output).toMatch(
      /^extended +CODEOWNERS \(5 lines at its end\)\n +\.github\/mcp-gates\.yml belonged to @lee$/m,
    );
    expect(output).toContain(`uses: acme/mcp-gates/.github/workflows/promote.yml@${COMMIT} # v1.4.2`);
    expect(output).toMatch(/\nNothing was written: --dry-run\.\n$/);
    expect(files()).toEqual(before);
  });

  test.each([".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"])(
    "adds lines to %s, and changes none",
    async (path) => {
      put(path, "# ours\r\n* @lee\r\n");
      await init([...CONTRACT, "--owner", "@acme/platform", "--owner", "@kim"]);
      const text = files()[path] ?? "";
      expect(text.startsWith("# ours\r\n* @lee\r\n")).toBe(true);
      expect(text).toContain("\r\n/.github/workflows/ @acme/platform @kim\r\n");
      expect(Object.keys(files()).filter((name) => name.endsWith("CODEOWNERS"))).toEqual([path]);
    },
  );
});

describe("a file that is there with another text", () => {
  const OTHERS = {
    ".github/mcp-gates.yml": "version: 1\n",
    ".github/workflows/mcp-contract.yml": "on: push\njobs: {}\n",
  };
  beforeEach(() => {
    for (const [path, text] of Object.entries(OTHERS)) put(path, text);
  });

  test("is named, and nothing at all is written, where nobody can be asked", async () => {
    const { status, notes } = await init(CONTRACT);
    expect(status).toBe(2);
    expect(notes).toContain("--overwrite .github/mcp-gates.yml --overwrite .github/workflows/mcp-contract.yml");
    expect(files()).toEqual(OTHERS);
  });

  test("is written over or kept, as options say", async () => {
    const decided = ["--keep", ".github/mcp-gates.yml", "--overwrite", ".github/workflows/mcp-contract.yml"];
    const { status, output } = await init([...CONTRACT, ...decided]);
    expect(status).toBe(0);
    expect(output).toMatch(/^kept +\.github\/mcp-gates\.yml$/m);
    expect(output).toMatch(/^overwritten +\.github\/workflows\/mcp-contract\.yml$/m);
    expect(files()[".github/mcp-gates.yml"]).toBe("version: 1\n");
    expect(files()[".github/workflows/mcp-contract.yml"]).toContain("name: MCP contract\n");
  });

  test("and is a policy that was kept, is told what it lacks for the workflows", async () => {
    const decided = ["--keep", ".github/mcp-gates.yml", "--overwrite", ".github/workflows/mcp-contract.yml"];
    expect((await init([...WHOLE, ...decided])).output).toContain("The policy does not name staging and production");
    put(".github/mcp-gates.yml", "version: 1\nservice: other\n");
    expect((await init([...WHOLE, ...decided])).output).toContain(
      "The policy is about other, and the workflows are about payments-mcp",
    );
    put(".github/mcp-gates.yml", "version: 2\n");
    expect((await init([...WHOLE, ...decided])).output).toContain(".github/mcp-gates.yml");
  });

  const title = "is asked about in a terminal, one by one, and only a yes writes over it";
  if (existsSync("/usr/bin/script")) {
    test.each([
      [["y\n", "n\n"], "overwritten", "kept"],
      [["no\n", "YES\n"], "kept", "overwritten"],
      [["\n", "\n"], "kept", "kept"],
      // Ctrl-D: the end of what is typed.
      [["\u0004"], "kept", "kept"],
    ])(`${title}: %j`, async (typed, policy, contract) => {
      const output = await inTerminal(CONTRACT, typed);
      expect(output).toContain(".github/mcp-gates.yml is there with another text. Write over it? [y/N]");
      expect(output).toMatch(new RegExp(`^${policy} +\\.github/mcp-gates\\.yml`, "m"));
      expect(output).toMatch(new RegExp(`^${contract} +\\.github/workflows/mcp-contract\\.yml`, "m"));
      expect(files()[".github/mcp-gates.yml"] === "version: 1\n").toBe(policy === "kept");
    });
  } else {
    notInstalled(title, "there is no program script, which makes a terminal");
  }
});

/** What a command writes whose standard streams are a terminal, into which this is typed, one answer to a question. */
async function inTerminal(args: readonly string[], typed: readonly string[]): Promise<string> {
  const words = [process.execPath, COMMAND, "init", ...args].map((word) => `'${word}'`).join(" ");
  const child = spawn("/usr/bin/script", ["-qec", words, "/dev/null"], {
    cwd: repository,
    env: { PATH: process.env.PATH, TERM: "dumb" },
  });
  const answers = [...typed];
  let seen = "";
  child.stdout.on("data", (text: Buffer) => {
    seen += text.toString("utf8");
    if (seen.endsWith("[y/N] ")) child.stdin.write(answers.shift() ?? "");
  });
  const { output } = await endOf(child);
  return output.replaceAll("\r\n", "\n");
}

describe("all or nothing:", () => {
  test.each<readonly [string, () => void, RegExp]>([
    [
      "a folder that is a file",
      () => put(".github/workflows", "a file"),
      /\.github\/workflows is a file, and must be a folder/,
    ],
    ["a symbolic link", () => symlinkSync(tmpdir(), join(repository, ".github")), /\.github is a symbolic link/],
    [
      "a workflow that is a folder",
      () => mkdirSync(join(repository, ".github/workflows/mcp-verify.yml"), { recursive: true }),
      /mcp-verify\.yml is no file/,
    ],
  ])("%s leaves everything as it was", async (_words, make, message) => {
    make();
    const before = files();
    const { status, notes } = await init(WHOLE);
    expect([status, notes]).toEqual([2, expect.stringMatching(message)]);
    expect(files()).toEqual(before);
  });
});

describe("what is asked wrongly", () => {
  const without = (flag: string) => WHOLE.filter((_word, index) => WHOLE[index] !== flag && WHOLE[index - 1] !== flag);
  test.each<readonly [string, readonly string[], RegExp]>([
    ["no service", without("--service"), /--service: name the server product/],
    ["a service that is no name", [...WHOLE, "--service", "Pay ments"], /--service: "Pay ments" is none/],
    ["no candidate", without("--candidate"), /--candidate: say what a change is about to serve/],
    ["no commands that deploy", without("--deploy"), /--deploy: say which commands deploy.*--only contract/],
    ["a commit as candidate", [...WHOLE, "--candidate", "git:main:a.json"], /a commit serves nothing/],
    ["a shell in the candidate", [...WHOLE, "--candidate", "stdio:node a.js | tee x"], /operator of a shell/],
    ["credentials in a URL", [...WHOLE, "--candidate", "https://octocat@example.com/mcp"], /CANDIDATE_HEADERS/],
    [
      "a password in a URL",
      [...WHOLE, "--candidate", "https://a:hunter22@example.com/mcp"],
      /an address with a password/,
    ],
    ["a token", [...WHOLE, "--deploy", `./deploy.sh ghp_${"a".repeat(36)}`], /--deploy looks like a token of GitHub/],
    [
      "an expression in the build",
      [...WHOLE, "--build", `echo \${{ github.token }}`],
      /--build: \$\{\{ is evaluated by GitHub/,
    ],
    [
      "an expression in the candidate",
      [...WHOLE, "--candidate", `stdio:node '\${{ secrets.A }}'`],
      /--candidate: \$\{\{/,
    ],
    ["an expression in the deployment", [...WHOLE, "--deploy", `x \${{ inputs.image }}`], /--deploy: \$\{\{/],
    ["what nobody sees", [...WHOLE, "--build", "npm ci\u202e"], /--build holds characters that nobody sees/],
    ["nothing to build with", [...WHOLE, "--build", " "], /--build is empty/],
    ["a contract elsewhere", [...WHOLE, "--contract", "../a.json"], /--contract: "..\/a.json" is no path/],
    ["a contract with a blank", [...WHOLE, "--contract", "a b.json"], /is no path of letters/],
    ["an owner without @", [...WHOLE, "--owner", "acme"], /--owner: "acme" is no owner/],
    ["an owner with a line of its own", [...WHOLE, "--owner", "@a\n* @mallory"], /--owner holds characters/],
    ["an environment that is no name", [...WHOLE, "--environment", "a'b"], /--environment "a'b"/],
    ["an environment twice", [...WHOLE, "--environment", "a", "--environment", "A"], /stands there twice/],
    [
      "a server of nobody",
      [...WHOLE, "--url", "qa=https://example.com"],
      /with one of the environments staging, production/,
    ],
    ["a server that is no URL", [...WHOLE, "--url", "staging=stdio:x"], /--url staging: name an http\(s\) URL/],
    [
      "a branch of mcp-gates",
      [...SERVER, "--only", "contract", "--uses", "acme/mcp-gates@main", "--uses-version", "v1.4.2"],
      /a tag can be moved/,
    ],
    [
      "a release without its version",
      [...SERVER, "--only", "contract", "--uses", `acme/mcp-gates@${COMMIT}`],
      /--uses-version: write/,
    ],
    [
      "a version without its release",
      [...SERVER, "--only", "contract", "--uses-version", "v1.4.2"],
      /--uses: it is missing/,
    ],
    ["what the part does not have", [...CONTRACT, "--deploy", "./deploy.sh"], /--deploy is about the part promotion/],
    [
      "what the other part does not have",
      ["--service", "a", "--only", "promotion", "--deploy", "x", "--build", "x"],
      /--build is about the part contract/,
    ],
    ["a file that is not written", [...WHOLE, "--overwrite", "README.md"], /"README.md" is none of the files/],
    [
      "a file that is written over and kept",
      [...WHOLE, "--overwrite", ".github/mcp-gates.yml", "--keep", ".github/mcp-gates.yml"],
      /say one of both/,
    ],
  ])("is refused with the next step, and nothing is written: %s", async (_words, args, message) => {
    const { status, notes, output } = await init(args);
    expect([status, output, notes]).toEqual([2, "", expect.stringMatching(message)]);
    expect(notes).not.toMatch(/hunter22|ghp_a/);
    expect(files()).toEqual({});
  });

  test("is refused outside of a repository", async () => {
    const { status, notes } = await init(WHOLE, { directory: aFolder() });
    expect([status, notes]).toEqual([2, expect.stringMatching(/is in no git repository/)]);
  });
});

describe("the release that the workflows use", () => {
  let clone: string;
  const command = () => join(clone, "dist/cli.js");
  beforeEach(() => {
    clone = aFolder();
    git(clone, "init", "-q");
    git(clone, "commit", "-q", "--allow-empty", "-m", "one");
    mkdirSync(join(clone, "dist"));
    const bundle = dirname(COMMAND);
    for (const name of readdirSync(bundle)) writeFileSync(join(clone, "dist", name), readFileSync(join(bundle, name)));
    git(clone, "remote", "add", "origin", "https://github.com/acme/mcp-gates.git");
  });

  test("is the one that the program is a clone of, also through a link", async () => {
    git(clone, "tag", "v2.0.1");
    const link = join(aFolder(), "mcp-gates");
    symlinkSync(command(), link);
    const { status } = await init([...SERVER, "--only", "contract"], { command: link });
    expect(status).toBe(0);
    const commit = git(clone, "rev-parse", "HEAD").trim();
    expect(files()[".github/workflows/mcp-contract.yml"]).toContain(
      `uses: acme/mcp-gates/.github/workflows/pull-request.yml@${commit} # v2.0.1\n`,
    );
  });

  test("must be said where the clone is at no release", async () => {
    const { status, notes } = await init([...SERVER, "--only", "contract"], { command: command() });
    expect([status, notes]).toEqual([
      2,
      expect.stringMatching(/which no tag names as a release.*--uses <owner>\/<name>@/),
    ]);
    expect(files()).toEqual({});
  });
});
