import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Ledger, LedgerEvent } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aContract, aDeployment, aFolder, aProbe, PLACE, RUN, SUCCESS } from "./builders.ts";

// Each write is a dozen processes of git.
jest.setTimeout(60_000);

const BRANCH = "gates-ledger";
let directory: string;
let names = 0;
beforeAll(() => {
  directory = aFolder();
});
beforeEach(() => {
  names += 1;
});
afterAll(() => rmSync(directory, { recursive: true }));

const git = (folder: string, ...parameters: readonly string[]) =>
  execFileSync("git", parameters, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** A repository with one commit, whose hooks and signatures would fail. */
function aRepository(): string {
  const folder = join(directory, `repository-${names}`);
  mkdirSync(folder);
  git(folder, "init", "--quiet", "--initial-branch=main");
  writeFileSync(join(folder, "README.md"), "code\n");
  git(folder, "add", ".");
  git(folder, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "code");
  spoil(folder);
  return folder;
}

function spoil(folder: string): void {
  for (const hook of ["pre-push", "reference-transaction", "post-index-change"]) {
    writeFileSync(join(folder, ".git/hooks", hook), "#!/bin/sh\nexit 1\n");
    chmodSync(join(folder, ".git/hooks", hook), 0o755);
  }
  git(folder, "config", "commit.gpgSign", "true");
  git(folder, "config", "gpg.program", "false");
}

/** A bare repository and some clones of it. */
function clones(count: number): readonly [string, ...string[]] {
  const remote = join(directory, `remote-${names}.git`);
  git(directory, "clone", "--quiet", "--bare", aRepository(), remote);
  const folders = Array.from({ length: count }, (_, index) => {
    const folder = join(directory, `clone-${names}-${index}`);
    git(directory, "clone", "--quiet", remote, folder);
    spoil(folder);
    return folder;
  });
  return [remote, ...folders];
}

const ledgerIn = (folder: string) => fileLedger({ path: "my ledger/l", branch: BRANCH, directory: folder });

async function start(ledger: Ledger): Promise<string> {
  const contract = aContract("kept");
  const answer = await ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract });
  if (answer.state !== "started") throw new Error(JSON.stringify(answer));
  return answer.deploymentId;
}

const kinds = async (ledger: Ledger) => {
  const { records, doubts } = await ledger.read(PLACE);
  expect(doubts).toEqual([]);
  return records.map(({ events }) => events.map(({ kind }) => kind).join(" "));
};

/** All that a user sees of a repository. */
const surface = (folder: string) => [
  git(folder, "status", "--porcelain=v2", "--branch", "--ignored"),
  git(folder, "ls-files", "--stage"),
  git(folder, "stash", "list"),
  readdirSync(folder).join(" "),
];

describe("the file ledger on a branch", () => {
  test("of a repository without a remote leaves work tree, index and other branches as they are", async () => {
    const folder = aRepository();
    writeFileSync(join(folder, "README.md"), "being written\n");
    writeFileSync(join(folder, "new.txt"), "added\n");
    git(folder, "add", "new.txt");
    const before = surface(folder);
    const ledger = ledgerIn(folder);
    expect(await kinds(ledger)).toEqual([]);
    const id = await start(ledger);
    await ledger.record({ ...PLACE, id }, SUCCESS, RUN);
    await ledger.record({ ...PLACE, id }, aProbe(), RUN);
    expect(await kinds(ledgerIn(folder))).toEqual(["succeeded verified"]);
    expect(await ledger.contract(aContract("kept").digest)).toBe(aContract("kept").text);
    expect(surface(folder)).toEqual(before);
    expect(git(folder, "log", "--format=%an %s", BRANCH).trim().split("\n")).toEqual([
      `mcp-gates payments-mcp in production: ${id} verified`,
      `mcp-gates payments-mcp in production: ${id} success`,
      `mcp-gates payments-mcp in production: ${id} started`,
    ]);
  });

  test("keeps what waits beside it", async () => {
    const ledger = ledgerIn(aRepository());
    const waiting = {
      ...{
        image: `acme/payments@sha256:${"1".repeat(64)}`,
        contractDigest: aContract("kept").digest,
        schemaVersion: "1.0.0",
        ticket: undefined,
      },
      ...{ run: RUN, commit: aDeployment().commit, since: 1 },
    };
    await ledger.setWaiting(PLACE, waiting, aContract("kept"));
    expect(await ledger.waiting(PLACE)).toEqual(waiting);
    expect(await ledger.contract(waiting.contractDigest)).toBe(aContract("kept").text);
    await ledger.setWaiting(PLACE, undefined);
    expect(await ledger.waiting(PLACE)).toBeUndefined();
  });

  test("does not move a branch that is checked out", async () => {
    const folder = aRepository();
    git(folder, "-c", "core.hooksPath=/dev/null", "switch", "--quiet", "--create", BRANCH);
    await expect(start(ledgerIn(folder))).rejects.toThrow("cannot be written: it is checked out here");
  });

  test("says what is missing where there is no repository", async () => {
    const folder = join(directory, `none-${names}`);
    mkdirSync(folder);
    await expect(ledgerIn(folder).read(PLACE)).rejects.toThrow(
      "The ledger cannot be reached: there is no git repository here (fatal: not a git repository",
    );
  });

  test("finds that a file of it was changed", async () => {
    const folder = aRepository();
    const ledger = ledgerIn(folder);
    await start(ledger);
    const text = git(folder, "show", `${BRANCH}:my ledger/l/records/payments-mcp/production.jsonl`);
    const scratch = join(directory, `scratch-${names}`);
    git(folder, "-c", "core.hooksPath=/dev/null", "worktree", "add", "--quiet", scratch, BRANCH);
    writeFileSync(
      join(scratch, "my ledger/l/records/payments-mcp/production.jsonl"),
      text.replace("octocat", "mallory"),
    );
    const who = ["-c", "user.name=m", "-c", "user.email=m@example.com", "-c", "commit.gpgSign=false"];
    git(scratch, ...who, "-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--all", "-m", "oops");
    expect((await ledger.read(PLACE)).doubts).toEqual([
      expect.objectContaining({
        code: "ledger.broken-chain",
        is: "line 1 was changed after it was written",
        blocks: true,
      }),
    ]);
  });
});

describe("the file ledger on the branch of a remote", () => {
  test("is read and written by clones in turn, and no clone's own branches change", async () => {
    const [remote, left = "", right = ""] = clones(2);
    const before = surface(left);
    const id = await start(ledgerIn(left));
    await ledgerIn(right).record({ ...PLACE, id }, SUCCESS, RUN);
    expect(await kinds(ledgerIn(left))).toEqual(["succeeded"]);
    expect(surface(left)).toEqual(before);
    expect(git(left, "branch", "--list").trim()).toBe("* main");
    expect(git(remote, "rev-list", "--count", BRANCH).trim()).toBe("2");
  });

  test("is not believed, and not written, once its branch was written anew or is gone", async () => {
    const [remote, folder = ""] = clones(1);
    const ledger = ledgerIn(folder);
    const id = await start(ledger);
    const seen = git(remote, "rev-parse", BRANCH).trim();
    const success: LedgerEvent = SUCCESS;
    git(remote, "update-ref", `refs/heads/${BRANCH}`, git(remote, "rev-parse", "main").trim());
    const { doubts } = await ledger.read(PLACE);
    expect(doubts).toEqual([
      {
        code: "ledger.broken-chain",
        recordId: "",
        is: `the branch ${BRANCH} was written anew: it does not hold the commit ${seen} any more. To believe the branch as it is now: git update-ref -d refs/mcp-gates/${BRANCH}`,
        blocks: true,
      },
    ]);
    await expect(ledger.record({ ...PLACE, id }, success, RUN)).rejects.toThrow("is damaged: the branch");
    git(remote, "update-ref", "-d", `refs/heads/${BRANCH}`);
    expect((await ledger.read(PLACE)).doubts).toMatchObject([{ is: expect.stringContaining("is gone"), blocks: true }]);
    git(folder, "-c", "core.hooksPath=/dev/null", "update-ref", "-d", `refs/mcp-gates/${BRANCH}`);
    expect(await kinds(ledger)).toEqual([]);
  });

  test("says so when the remote takes nothing, and has then written nothing", async () => {
    const [remote, folder = ""] = clones(1);
    writeFileSync(join(remote, "hooks/pre-receive"), "#!/bin/sh\necho no entry >&2\nexit 1\n");
    chmodSync(join(remote, "hooks/pre-receive"), 0o755);
    await expect(start(ledgerIn(folder))).rejects.toThrow(
      /^The ledger on the branch gates-ledger cannot be written: git could not write it \(.*no entry.*\)\. Run again; check that this job may/,
    );
    expect(await kinds(ledgerIn(folder))).toEqual([]);
  });

  test("says so, without the password, when the remote does not answer", async () => {
    const folder = aRepository();
    git(folder, "remote", "add", "origin", "http://user:hunter2@127.0.0.1:1/none.git");
    const failure = await ledgerIn(folder).read(PLACE).catch(String);
    expect(failure).toMatch(/cannot be read: the remote `origin` does not answer \(.+\)\. Run again/);
    expect(failure).not.toContain("hunter2");
  });

  test("does not wait for ever for a remote that is silent", async () => {
    const folder = aRepository();
    git(folder, "remote", "add", "origin", "ext::sleep 600");
    git(folder, "config", "protocol.ext.allow", "always");
    const ledger = fileLedger({ path: "l", branch: BRANCH, directory: folder, gitPatience: 1000 });
    await expect(ledger.read(PLACE)).rejects.toThrow(
      "The ledger cannot be reached: git ls-remote did not end within 1 seconds",
    );
  });
});
