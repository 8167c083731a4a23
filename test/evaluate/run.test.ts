import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { CaseFolder, evaluated, evaluatedFiles, limitCase, toolWith, verdictsOn } from "./case-folder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GOOD = limitCase("good", { before: 10, after: 100 }, { backward: true, forward: false });
const BAD = limitCase("bad", { before: 100, after: 10 }, { backward: true, forward: true });

describe("the command line of the evaluation", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["no folder", [], "Name the folder of case files."],
    ["two folders", ["a", "b"], "Name one folder only: b is one too many."],
    ["an unknown option", ["a", "--fast"], "Unknown option '--fast'"],
    ["seconds that are no number", ["a", "--peer-seconds", "soon"], "--peer-seconds soon is not a number of seconds"],
    ["an unknown differ", ["a", "--peer", "diff"], "There is no differ diff. Those known are json-schema-diff, "],
    ["packages for no differ", ["a", "--peers-from", "b"], "--peers-from needs --peers."],
    ["one case as JSON", ["a", "--case", "x", "--json", "b"], "--case shows one case"],
  ])("with %s is refused", async (_what, words, message) => {
    const { status, printed, complained } = await evaluated(words);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(complained).toContain(message);
    expect(complained).toContain("Exit status:");
  });

  test("names the folder that is none", async () => {
    const { status, complained } = await evaluated(["no-such-folder"]);
    expect({ status, complained }).toEqual({
      status: 2,
      complained: "no-such-folder is not a folder. Name the folder that holds the case files.\n",
    });
  });

  test("shows how it is used", async () => {
    const { status, printed } = await evaluated(["--help"]);
    expect(status).toBe(0);
    expect(printed).toMatch(/^npm run evaluate -- <folder of case files>/);
  });

  test("is refused by the script before anything is compiled", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["evaluate/run.mjs"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Name the folder of case files\./);
  });

  test("chooses a source by its name, with or without its folder", async () => {
    for (const name of ["logical/bad", "bad"]) {
      const { verdicts, status } = await verdictsOn({ "logical/bad.json": [BAD], "good.json": [GOOD] }, "--only", name);
      expect(verdicts.map(({ source }) => source)).toEqual(["logical/bad", "logical/bad"]);
      expect(status).toBe(1);
    }
  });

  test("names the sources when the chosen one is not there", async () => {
    const { status, complained } = await evaluatedFiles({ "good.json": [GOOD] }, "--only", "other");
    expect(status).toBe(2);
    expect(complained).toContain("There is no source other. The sources are good.");
  });
});

test("The script measures the sources as they are now", () => {
  const folder = new CaseFolder({ "good.json": [GOOD], "bad.json": [BAD] });
  try {
    const words = ["evaluate/run.mjs", folder.path];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("\nfalse alarm, bad, input: bad\n");
  } finally {
    folder.remove();
  }
}, 60_000);

describe("one case", () => {
  test("is shown with both sides, its changes, its witness and what became of it", async () => {
    const edit = {
      id: "now-required",
      before: toolWith({ q: { type: "string" } }),
      after: toolWith({ q: { type: "string" } }, ["q"]),
      refined_verdict: "safe",
    };
    const { status, printed } = await evaluatedFiles({ "edits.json": [edit] }, "--case", "now-required");
    expect(status).toBe(0);
    expect(printed).toContain("# now-required, edits, input");
    expect(printed).toContain("verdict: breaking (false alarm)");
    expect(printed).toMatch(/"required": \[\s+"q"\s+\]/);
    expect(printed).toContain("change: input-became-required breaking major at /inputSchema/");
  });

  test("of two directions is shown in both, with what the prover says of the schemas", async () => {
    const { printed } = await evaluatedFiles({ "a.json": [GOOD] }, "--case", "good");
    expect(printed.match(/^# .*$/gm)).toEqual(["# good, a, input", "# good, a, output"]);
    expect(printed).toContain('whole schemas: {"state":"proved"}');
    expect(printed).toMatch(/whole schemas: \{"state":"refuted","witness":\{"x":\d+\}\}/);
    expect(printed).toContain("claim of inclusion: holds, checked on both sides");
  });

  test("that is not there is asked for", async () => {
    const { status, complained } = await evaluatedFiles({ "a.json": [GOOD] }, "--case", "other");
    expect(status).toBe(2);
    expect(complained).toContain("There is no case other");
  });
});

describe("the results", () => {
  test("are the same in every run, apart from times", async () => {
    const files = { "a.json": [GOOD, BAD] };
    const [first, second] = [await verdictsOn(files), await verdictsOn(files)];
    expect(second.verdicts).toEqual(first.verdicts);
    expect(withoutTimes(second.printed)).toEqual(withoutTimes(first.printed));
  });

  test("name what came out wrong", async () => {
    const { printed } = await evaluatedFiles({ "a.json": [GOOD, BAD] });
    expect(printed).toContain("\nfalse alarm, a, input: bad\n");
  });

  test("are written as Markdown too", async () => {
    const folder = new CaseFolder({ "a.json": [GOOD] });
    try {
      const file = join(folder.path, "results.md");
      await evaluated([folder.path, "--markdown", file]);
      const markdown = readFileSync(file, "utf8");
      expect(markdown).toContain("### Logical cases\n");
      expect(markdown).toMatch(/^\| mcp-gates \| a \| input \| 1 \| 0 \| 0 \(–\) \| 0 \(0 %\) \|/m);
      expect(markdown).toMatch(/^\| --- \| --- \| --- \| ---: \| ---: \|/m);
    } finally {
      folder.remove();
    }
  });

  test("replace those that stand in a page between the marks, and nothing else", async () => {
    const page = "# Page\n\n<!-- results -->\nold\n<!-- /results -->\n\nEnd.\n";
    const folder = new CaseFolder({ "a.json": [GOOD], "page.md": page });
    try {
      const file = join(folder.path, "page.md");
      await evaluated([folder.path, "--markdown", file]);
      const markdown = readFileSync(file, "utf8");
      expect(markdown).toMatch(
        /^# Page\n\n<!-- results -->\n\nMeasured on 2026-11-24 .*\n<!-- \/results -->\n\nEnd\.\n$/s,
      );
      expect(markdown).not.toContain("old");
    } finally {
      folder.remove();
    }
  });
});

/** A time is the last cell of a row of a differ. */
function withoutTimes(printed: string): readonly string[] {
  return printed.split("\n").map((line) => (line.startsWith("mcp-gates ") ? line.replace(/\s+[\d.,]+$/, "") : line));
}
