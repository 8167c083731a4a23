import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { filesBelow, ROOT, textOf } from "./files.ts";

const PAGE = textOf("docs/github-enterprise-server.md");
const REUSABLE = filesBelow(".github/workflows").filter((file) => "workflow_call" in Object(parse(textOf(file)).on));
/** Those that have a place there. */
const KEPT = REUSABLE.filter((file) => !file.endsWith("/comment.yml"));
const [, COMMAND = ""] = /^node (scripts\/lower-workflows\.mjs .*) > \S+$/m.exec(PAGE) ?? [];

let folder: string;
let printed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-enterprise-server-"));
  const options = COMMAND.split(" ").map((word) => (word === "../copy" ? join(folder, "copy") : word));
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  printed = stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copied = (file: string) => readFileSync(join(folder, "copy", file), "utf8");

describe("the page on Enterprise Server", () => {
  test("has a command that makes the copy, with all that a runner reads", () => {
    const needed = [...KEPT, "action.yml", ...filesBelow("actions"), ...filesBelow("dist")];
    expect(needed.filter((file) => !existsSync(join(folder, "copy", file)))).toEqual([]);
  });

  test("shows a line that the command prints", () => {
    const [, shown = ""] = /^(\.github\/workflows\/.* → .*)$/m.exec(PAGE) ?? [];
    expect(printed.split("\n")).toContain(shown);
  });

  test.each(KEPT)("is right that its copy of %s names no action by $/ and every action of ours by the tag", (file) => {
    expect(copied(file)).not.toMatch(/uses: \$\//);
    const named = [...copied(file).matchAll(/uses: acme\/mcp-gates\/(\S+)@(\S+)/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter(([, path, tag]) => tag !== "v1.2.3" || !existsSync(join(folder, "copy", `${path}/action.yml`))),
    ).toEqual([]);
  });

  test("names the workflow that is called and has no place there", () => {
    expect(printed).toContain(".github/workflows/comment.yml is left out: ");
    expect(PAGE).toContain("| `comment.yml` |");
  });

  test("names what is exchanged in the copy", () => {
    const exchanged = printed.matchAll(
      /: (?:jobs\..*\.)(?:permissions\.(\w+): |steps\.\d+\.uses: (actions\/[\w-]+)@)/g,
    );
    const names = new Set([...exchanged].map(([, permission, action]) => action ?? `${permission}: read`));
    expect([...names].filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
    expect(names.size).toBe(3);
  });
});
