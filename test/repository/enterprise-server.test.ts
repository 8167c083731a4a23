import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { filesBelow, ROOT, textOf } from "./files.ts";

const PAGE = textOf("docs/github-enterprise-server.md");
const REUSABLE = filesBelow(".github/workflows").filter((file) => "workflow_call" in Object(parse(textOf(file)).on));
const [, COMMAND = ""] = /^node (scripts\/lower-workflows\.mjs .*)$/m.exec(PAGE) ?? [];

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
    const needed = [...REUSABLE, "action.yml", ...filesBelow("actions"), ...filesBelow("dist")];
    expect(needed.filter((file) => !existsSync(join(folder, "copy", file)))).toEqual([]);
  });

  test("shows a line that the command prints", () => {
    const [, shown = ""] = /^(\.github\/workflows\/.* → .*)$/m.exec(PAGE) ?? [];
    expect(printed.split("\n")).toContain(shown);
  });

  test.each(REUSABLE)(
    "is right that its copy of %s names no action by $/ and every action of ours by the tag",
    (file) => {
      expect(copied(file)).not.toMatch(/uses: \$\//);
      const named = [...copied(file).matchAll(/uses: acme\/mcp-gates\/(\S+)@(\S+)/g)];
      expect(named.length).toBeGreaterThan(0);
      expect(
        named.filter(([, path, tag]) => tag !== "v1.2.3" || !existsSync(join(folder, "copy", `${path}/action.yml`))),
      ).toEqual([]);
    },
  );

  test("names the workflows that are called, and so are to be kept", () => {
    const [, kept = ""] = /all of `\.github\/workflows` but ([^:;]*?)\.\n/s.exec(PAGE) ?? [];
    const names = [...kept.matchAll(/`([\w-]+\.yml)`/g)].map(([, name]) => `.github/workflows/${name}`);
    expect(names.toSorted()).toEqual(REUSABLE);
  });

  test("says of each workflow that hands artifacts on what is to be done with it", () => {
    const [, row = ""] = /^\| `actions\/upload-artifact`.*\| (.*) \|$/m.exec(PAGE) ?? [];
    const handing = REUSABLE.filter((file) => /uses: actions\/(up|down)load-artifact@/.test(textOf(file)));
    const told = handing.filter((file) => row.includes(`\`${file.replace(/^.*\//, "")}\``));
    // Of another run, which the older action cannot download from: the page has a row for it.
    const elsewhere = handing.filter((file) => /^ +run-id: /m.test(textOf(file)));
    expect([...told, ...elsewhere].toSorted()).toEqual(handing);
    expect(elsewhere.every((file) => PAGE.includes(`| \`${file.replace(/^.*\//, "")}\` |`))).toBe(true);
  });

  test("is right that other artifacts are handed on by inputs that the older actions have", () => {
    // The inputs of upload-artifact v3 and download-artifact v3.
    const OLDER: Readonly<Record<string, readonly string[]>> = {
      upload: ["name", "path", "if-no-files-found", "retention-days"],
      download: ["name", "path"],
    };
    const steps = REUSABLE.filter((file) => !file.endsWith("/comment.yml")).flatMap((file) =>
      Object.values(parse(textOf(file)).jobs as Readonly<Record<string, { steps: readonly Step[] }>>).flatMap(
        (job) => job.steps,
      ),
    );
    const handing = steps.flatMap(({ uses = "", with: inputs = {} }) => {
      const [, kind] = /^actions\/(upload|download)-artifact@/.exec(uses) ?? [];
      return kind === undefined ? [] : [{ kind, inputs: Object.keys(inputs) }];
    });
    expect(handing.length).toBeGreaterThan(4);
    expect(handing.flatMap(({ kind, inputs }) => inputs.filter((name) => !OLDER[kind]?.includes(name)))).toEqual([]);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
