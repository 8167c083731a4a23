import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  readFiles,
  readWorkflows,
  repositoryAround,
  writeFiles,
} from "../../../shared/adoption/places/repository-folder.ts";

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "adoption-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Buffer = ""): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Every file and folder, with the text of the former. */
function all(): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), entry.isFile() ? readFileSync(path, "utf8") : "/"] as const;
  });
  return Object.fromEntries(entries.sort());
}

describe("the repository around a folder", () => {
  test.each([
    [".git/HEAD", ".", "."],
    [".git/HEAD", "servers/payments", "servers/payments"],
    // That of a work tree or a submodule is a file.
    ["servers/.git", "servers/payments", "payments"],
  ])("with %s, seen from %s, is found", (git, from, folder) => {
    put(git);
    mkdirSync(join(root, from), { recursive: true });
    expect(repositoryAround(join(root, from)).folder).toBe(folder);
  });

  test("is an error where there is none", () => {
    expect(() => repositoryAround(root)).toThrow(
      /is in no git repository: go to the one of the server, or run git init\.$/,
    );
  });
});

describe("reading", () => {
  test("tells the files that are there, as they are", () => {
    put("a/b.yml", "ä\r\n");
    expect([...readFiles(root, ["a/b.yml", "a/c.yml", "d/e.yml"])]).toEqual([["a/b.yml", "ä\r\n"]]);
  });

  test("finds workflows by their endings, in their order", () => {
    expect([...readWorkflows(root)]).toEqual([]);
    for (const name of ["b.yml", "a.yaml", "README.md"]) put(`.github/workflows/${name}`, name);
    expect([...readWorkflows(root).values()]).toEqual(["a.yaml", "b.yml"]);
  });

  test.each([
    ["a symbolic link", () => symlinkSync("/etc/hostname", join(root, "a")), "a", /^a is a symbolic link/],
    ["a folder that is one", () => symlinkSync(tmpdir(), join(root, "a")), "a/b", /^a is a symbolic link/],
    ["a file as a folder", () => put("a"), "a/b", /^a is a file, and must be a folder/],
    ["a folder", () => mkdirSync(join(root, "a")), "a", /^a is no file/],
    ["another encoding", () => put("a", Buffer.from([0xe4])), "a", /^a is not written in UTF-8/],
    ["too much", () => put("a", Buffer.alloc(5 * 1024 * 1024)), "a", /^a is longer than 4 MiB/],
  ])("refuses %s", (_words, make, path, message) => {
    make();
    expect(() => readFiles(root, [path])).toThrow(message);
  });
});

describe("writing", () => {
  test("makes folders, keeps modes, and leaves nothing else behind", () => {
    put("old.sh", "old");
    const { mode } = statSync(join(root, "old.sh"));
    writeFiles(root, [
      { path: "a/b/new.yml", text: "new", before: undefined },
      { path: "old.sh", text: "newer", before: "old" },
    ]);
    expect(all()).toEqual({ a: "/", "a/b": "/", "a/b/new.yml": "new", "old.sh": "newer" });
    expect(statSync(join(root, "old.sh")).mode).toBe(mode);
  });

  test.each([
    ["a folder is a file", () => put("z", "a file"), { path: "z/last.yml", text: "x", before: undefined }, "ENOTDIR"],
    [
      "a file came meanwhile",
      () => put("z", "theirs"),
      { path: "z", text: "ours", before: undefined },
      "somebody else",
    ],
    [
      "a file was changed meanwhile",
      () => put("z", "theirs"),
      { path: "z", text: "ours", before: "earlier" },
      "somebody else",
    ],
    ["a file went meanwhile", () => {}, { path: "z", text: "ours", before: "earlier" }, "somebody else"],
  ])("leaves everything as it was when %s", (_words, make, last, why) => {
    put("old.yml", "old");
    make();
    const before = all();
    const files = [
      { path: "deep/er/new.yml", text: "new", before: undefined },
      { path: "old.yml", text: "newer", before: "old" },
      last,
    ];
    expect(() => writeFiles(root, files)).toThrow(
      new RegExp(`^${last.path} cannot be written \\(${why}.*nothing was written`),
    );
    expect(all()).toEqual(before);
  });
});
