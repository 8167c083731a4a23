import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const TOOLS = JSON.stringify([{ name: "add", inputSchema: { type: "object" } }]);
const OLDER_TOOLS = JSON.stringify([{ name: "sum", inputSchema: { type: "object" } }]);
let directory: string;
let repository: string;

function git(...parameters: readonly string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...parameters], {
    cwd: repository,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capture-"));
  repository = join(directory, "repository");
  mkdirSync(join(repository, "sub"), { recursive: true });
  git("init", "--quiet", "--initial-branch", "main");
  writeFileSync(join(repository, "tools.json"), OLDER_TOOLS);
  writeFileSync(join(repository, "sub", "inner.json"), TOOLS);
  git("add", ".");
  git("commit", "--quiet", "--message", "one");
  writeFileSync(join(repository, "tools.json"), TOOLS);
  git("commit", "--quiet", "--all", "--message", "two");
  git("tag", "--annotate", "v1", "--message", "v1", "HEAD~1");
  writeFileSync(join(directory, "tools.json"), TOOLS);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const names = async (target: string, from = repository) => {
  const { contract } = await captureTarget({ target, directory: from }, {});
  return contract.tools.map((tool) => tool.name);
};

describe("a file is read", () => {
  test("by a path from the directory of the request", async () => {
    expect(await names("tools.json", directory)).toEqual(["add"]);
  });

  test("by a path from the directory of this process when none is given", async () => {
    const error = await failureOf(() => captureTarget({ target: "no-such-file.json" }, {}));
    expect(error.message).toMatch(/there is no such file/);
  });

  test("by an absolute path and by a URL", async () => {
    expect(await names(join(directory, "tools.json"))).toEqual(["add"]);
    expect(await names(pathToFileURL(join(directory, "tools.json")).href)).toEqual(["add"]);
  });

  test("and its source is the target as given", async () => {
    expect((await captureTarget({ target: "tools.json", directory }, {})).source).toBe("tools.json");
  });
});

describe("a file is refused", () => {
  const failure = async (content: string | Uint8Array, limits = {}) => {
    writeFileSync(join(directory, "bad.json"), content);
    return await failureOf(() => captureTarget({ target: "bad.json", directory }, { side: "candidate", limits }));
  };

  test("when it is not there", async () => {
    const error = await failureOf(() => captureTarget({ target: "none.json", directory }, { side: "candidate" }));
    expect(error.code).toBe("not-found");
    expect(error.message).toMatch(/^Could not capture the candidate \(none\.json\): there is no such file; /);
  });

  test("when it is a folder", async () => {
    const error = await failureOf(() => captureTarget({ target: "repository", directory }, {}));
    expect(error).toMatchObject({ code: "document", message: expect.stringMatching(/it is a folder/) });
  });

  test("when it is larger than the limit", async () => {
    const error = await failure(TOOLS, { bytes: 10 });
    expect(error).toMatchObject({ code: "bytes", message: expect.stringMatching(/larger than 10 bytes/) });
  });

  test("when it holds more values than fit the limit of bytes, and a million in any case", async () => {
    const values = (count: number) => `[${"[],".repeat(count)}1]`;
    const few = await failure(values(333_000));
    expect(few.code).not.toBe("structure");
    const limits = { bytes: 4_000_000 };
    expect(await failure(values(334_000), limits)).toMatchObject({
      code: "structure",
      message: expect.stringMatching(/: it holds more than 1000000 braces, brackets, colons and commas of JSON; /),
    });
    expect((await failure(values(334_000), { bytes: 16_000_000 })).code).not.toBe("structure");
  });

  test("when it is not UTF-8", async () => {
    expect(await failure(new Uint8Array([0x5b, 0xc3, 0x28, 0x5d]))).toMatchObject({
      code: "document",
      message: expect.stringMatching(/not UTF-8/),
    });
  });

  test("when it is UTF-16, as PowerShell writes it", async () => {
    expect(await failure(Buffer.from(`\uFEFF${TOOLS}`, "utf16le"))).toMatchObject({
      code: "document",
      message: expect.stringMatching(/PowerShell/),
    });
  });
});

describe("a file of a git repository is read", () => {
  test.each([
    ["at a branch", "git:main:tools.json", ["add"]],
    ["at a tag with a message", "git:v1:tools.json", ["sum"]],
    ["some commits back", "git:HEAD~1:tools.json", ["sum"]],
    ["in a folder", "git:main:sub/inner.json", ["add"]],
  ])("%s", async (_name, target, expected) => {
    expect(await names(target)).toEqual(expected);
  });

  test("from a folder within it, by the path from the root or from there", async () => {
    expect(await names("git:main:tools.json", join(repository, "sub"))).toEqual(["add"]);
    expect(await names("git:main:./inner.json", join(repository, "sub"))).toEqual(["add"]);
  });

  test("at a commit", async () => {
    expect(await names(`git:${git("rev-parse", "HEAD~1").trim()}:tools.json`)).toEqual(["sum"]);
  });
});

describe("git is refused", () => {
  const failure = async (target: string, from = repository, limits = {}) =>
    await failureOf(() => captureTarget({ target, directory: from }, { side: "baseline", limits }));

  test("outside of a repository", async () => {
    const error = await failure("git:main:tools.json", directory);
    expect(error).toMatchObject({ code: "git", message: expect.stringMatching(/no git repository.*check out/) });
  });

  test("for a ref that does not exist, with how to fetch it", async () => {
    const error = await failure("git:origin/release:tools.json");
    expect(error.code).toBe("git");
    expect(error.message).toMatch(
      /^Could not capture the baseline \(git:origin\/release:tools\.json\): the repository has no ref `origin\/release`; run `git fetch origin release` first/,
    );
  });

  test("for a ref that a shallow clone does not have, with how to deepen it", async () => {
    const shallow = join(directory, "shallow");
    git("clone", "--quiet", "--depth", "1", pathToFileURL(repository).href, shallow);
    expect((await failure("git:HEAD~1:tools.json", shallow)).message).toMatch(/the clone is shallow: .*fetch-depth: 0/);
  });

  test("for a path that does not exist there", async () => {
    expect((await failure("git:main:none.json")).message).toMatch(/there is no file `none\.json` at `main`/);
  });

  test("for a folder", async () => {
    expect((await failure("git:main:sub")).message).toMatch(/`sub` is no file/);
  });

  test("for a file larger than the limit", async () => {
    expect((await failure("git:main:tools.json", repository, { bytes: 10 })).code).toBe("bytes");
    expect((await failure("git:main:tools.json", repository, { structure: 2 })).code).toBe("structure");
  });

  test("where git cannot be started", async () => {
    expect(await failure("git:main:tools.json", join(directory, "nowhere"))).toMatchObject({
      code: "git",
      message: expect.stringMatching(/git cannot be run/),
    });
  });
});

describe("credentials that would never be sent are refused", () => {
  test.each([
    [
      "headers for a file",
      { target: "a.json", headers: { Authorization: "Bearer of-mine" } },
      /Headers were given, and a\.json cannot use them/,
    ],
    [
      "headers for a child",
      { target: "stdio:node", headers: { Authorization: "Bearer of-mine" } },
      /Headers were given/,
    ],
    [
      "variables for a URL",
      { target: "http://host.invalid/", environment: { TOKEN: "of-mine" } },
      /Environment variables were given/,
    ],
    [
      "a header that the protocol owns",
      { target: "http://host.invalid/", headers: { Accept: "of-mine" } },
      /which the protocol sets itself/,
    ],
  ])("%s", async (_name, request, message) => {
    const error = await failureOf(() => captureTarget(request, { side: "candidate" }));
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^For the candidate: /);
    expect(error.message).not.toContain("of-mine");
  });
});
