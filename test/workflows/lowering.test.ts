import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type LoweredChange, lowerFile, lowerWorkflows, tellChange } from "../../scripts/lower-workflows.mjs";
import { filesBelow, ROOT, textOf } from "../repository/files.ts";
import { LoweredSuite, SUITE } from "./lowered-suite.ts";

/** What the engine tests run is not quite what is committed: this is the difference, which a person has looked at. */
const EXPECTED = "test/workflows/lowering.expected.txt";
const FOLDERS = [".github", "actions", "action.yml", "dist"];
const FILES = FOLDERS.flatMap((folder) => (folder.includes(".yml") ? [folder] : filesBelow(folder)));
const LOWERED = FILES.filter((file) => /workflows\/[^/]+\.yml$|(^|\/)action\.yml$/.test(file));

/** The token of the job, as an action takes it by default. */
const ITS_OWN = ["$", "{{ github.token }}"].join("");

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "lowered-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const lowered = (file: string) => readFileSync(join(out, file), "utf8");

test("what the engine runs differs from what is committed by the changes that were looked at, and by no other", () => {
  const suite = new LoweredSuite();
  const list = suite.changes.map((change) => `${tellChange(change)}\n`).join("");
  suite.remove();
  if (process.env.UPDATE_LOWERING !== undefined) writeFileSync(join(ROOT, EXPECTED), list);
  expect(list.split("\n")).toEqual(textOf(EXPECTED).split("\n"));
});

test.each(["act", "actionlint", "enterprise-server"] as const)("the list for %s tells every difference", (target) => {
  const grantsOf = ({ job }: { readonly job: string }) => ({ token: `token of ${job}`, environment: { ASKED: "1" } });
  const changes = lowerWorkflows({ out, repository: SUITE, reference: "v1", target, folders: FOLDERS, grantsOf });
  const told = changes.map(({ file, at }) => `${file}: ${at}`);
  const found = LOWERED.flatMap((file) =>
    differences(parse(textOf(file)), parse(lowered(file))).map((at) => `${file}: ${at}`),
  );
  expect([...told].sort()).toEqual([...found].sort());
  expect(told.length).toBeGreaterThan(15);
  expect(LOWERED.filter((file) => /uses: ["']?\$\//.test(lowered(file)))).toEqual([]);
  const others = FILES.filter((file) => !LOWERED.includes(file));
  expect(others.filter((file) => !readFileSync(join(ROOT, file)).equals(readFileSync(join(out, file))))).toEqual([]);
});

test("for an Enterprise Server no byte changes but the names of our own actions", () => {
  const changes = lowerWorkflows({
    ...{ out, repository: SUITE, reference: "v1.2.3", target: "enterprise-server", folders: FOLDERS },
  });
  for (const file of LOWERED)
    expect(lowered(file)).toBe(textOf(file).replaceAll(/uses: \$\/(\S+)/g, `uses: ${SUITE}/$1@v1.2.3`));
  expect(changes.every(({ from, to }) => from?.startsWith("$/") && to?.startsWith(`${SUITE}/`))).toBe(true);
});

describe("a file", () => {
  const options = { repository: "acme/gates", reference: "v1", target: "enterprise-server" } as const;
  const workflow = ".github/workflows/one.yml";
  const use = (text: string, file = workflow) => lowerFile({ file, text }, options);

  test.each([
    [
      "a step",
      workflow,
      "jobs:\n  one:\n    steps:\n      - run: x\n      - uses: $/a # why\n",
      "jobs.one.steps.1.uses",
    ],
    ["a job", workflow, "jobs:\n  one:\n    uses: $/a # why\n", "jobs.one.uses"],
    ["a step of a composite action", "a/action.yml", "runs:\n  steps:\n    - uses: $/a # why\n", "runs.steps.0.uses"],
    ["quotes", workflow, "jobs: { one: { steps: [{ uses: '$/a' }] } } # why\n", "jobs.one.steps.0.uses"],
  ])("that names our action in %s is changed there alone", (_case, file, text, at) => {
    const result = use(text, file);
    expect(result.changes).toEqual([{ file, at, from: "$/a", to: "acme/gates/a@v1" }]);
    expect(result.text).toBe(text.replace(/'?\$\/a'?/, () => "acme/gates/a@v1"));
  });

  test.each([
    ["another's action", "jobs:\n  one:\n    steps:\n      - uses: some/action@v1\n"],
    ["a local action", "jobs:\n  one:\n    steps:\n      - uses: ./a\n"],
    ["an input that is named so", "jobs:\n  one:\n    steps:\n      - run: x\n        with: { uses: $/a }\n"],
    ["a script", "jobs:\n  one:\n    steps:\n      - run: |\n          uses: $/a\n"],
    ["permissions and concurrency, which an Enterprise Server has", "permissions: {}\nconcurrency: x\njobs: {}\n"],
  ])("with %s stays as it is", (_case, text) => {
    expect(use(text)).toEqual({ text, changes: [] });
  });

  test("that is no YAML is refused by its name", () => {
    expect(() => use("jobs: [")).toThrow(/^\.github\/workflows\/one\.yml: /);
  });

  test("for act gets the token of its job where a step takes one, in the place of what was there", () => {
    const commit = "a".repeat(40);
    const text = `permissions: {}
jobs:
  one:
    permissions: { contents: read }
    environment: production
    env: { ASKED: no }
    steps:
      - uses: actions/checkout@${commit}
      - uses: actions/download-artifact@${commit}
        with: { github-token: "${ITS_OWN}" }
      - uses: $/actions/notify
      - uses: $/actions/capture-contract
      - uses: some/action@${commit}
      - run: x
`;
    const { text: result, changes } = lowerFile(
      { file: workflow, text },
      { ...options, target: "act", grantsOf: () => ({ token: "ghs_1", environment: { ASKED: "yes" } }) },
    );
    expect(changes.map(tellChange).map((line) => line.replace(`${workflow}: `, ""))).toEqual([
      "permissions: {} is left out",
      'jobs.one.permissions: {"contents":"read"} is left out',
      'jobs.one.environment: "production" is left out',
      "jobs.one.steps.0.with.token: ghs_1 is added",
      `jobs.one.steps.1.with.github-token: ${ITS_OWN} → ghs_1`,
      "jobs.one.steps.2.with.github-token: ghs_1 is added",
      "jobs.one.env.ASKED: no → yes",
      "jobs.one.steps.2.uses: $/actions/notify → acme/gates/actions/notify@v1",
      "jobs.one.steps.3.uses: $/actions/capture-contract → acme/gates/actions/capture-contract@v1",
    ]);
    expect(parse(result).jobs.one.steps).toMatchObject([
      { with: { token: "ghs_1" } },
      { with: { "github-token": "ghs_1" } },
      { uses: "acme/gates/actions/notify@v1", with: { "github-token": "ghs_1" } },
      { uses: "acme/gates/actions/capture-contract@v1" },
      {},
      {},
    ]);
  });
});

describe("the command", () => {
  const command = (...words: readonly string[]) => {
    const script = join(ROOT, "scripts/lower-workflows.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const named = ["--repository", "acme/gates", "--ref", "v1.2.3"];

  test("writes the whole repository, but for what git ignores, and tells each change on a line", () => {
    const folder = join(out, "copy");
    const { status, stdout, stderr } = command(folder, ...named);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^\.github\/workflows\/comment\.yml: jobs\.comment\.steps\.\d+\.uses: \$\/actions\/schema-diff-gate → acme\/gates\/actions\/schema-diff-gate@v1\.2\.3$/,
      ),
    );
    expect(lines.every((line) => line.includes(".uses: $/"))).toBe(true);
    expect(["LICENSE", "docs/README.md", "dist/index.js"].filter((file) => !existsSync(join(folder, file)))).toEqual(
      [],
    );
    expect(existsSync(join(folder, "node_modules"))).toBe(false);
  });

  test("does the same for act, with what act does not know", () => {
    const { stdout } = command(join(out, "copy"), ...named, "--for", "act");
    expect(stdout).toContain(".github/workflows/promote.yml: jobs.promote.environment: {");
  });

  test.each([
    ["no folder", [...named], "Name one folder"],
    ["two folders", ["one", "two", ...named], "Name one folder"],
    ["no repository", ["FOLDER", "--ref", "v1"], "--repository is not owner/name"],
    ["a repository that is none", ["FOLDER", "--repository", "gates", "--ref", "v1"], "--repository is not owner/name"],
    ["no reference", ["FOLDER", "--repository", "acme/gates"], "--ref is not the name"],
    ["a reference with blanks", ["FOLDER", "--repository", "acme/gates", "--ref", "v 1"], "--ref is not the name"],
    ["another target", ["FOLDER", ...named, "--for", "gitea"], "--for is not one of enterprise-server, act."],
    ["another option", ["FOLDER", ...named, "--force"], "--force"],
    ["a folder that is not empty", ["FULL", ...named], "is not empty; nothing was written"],
  ])("refuses %s, and writes nothing", (_case, words, message) => {
    writeFileSync(join(out, "kept.txt"), "kept");
    const places: Readonly<Record<string, string>> = { FOLDER: join(out, "copy"), FULL: out };
    const { status, stdout, stderr } = command(...words.map((word) => places[word] ?? word));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(out, "copy"))).toBe(false);
    expect(existsSync(join(out, ".github"))).toBe(false);
  });
});

/** Where two values differ, as the list of changes tells places: a member that only one has by the shortest path that only one has. */
function differences(before: unknown, after: unknown, at = ""): readonly LoweredChange["at"][] {
  const [one, other] = [before, after].map((value) =>
    typeof value === "object" && value !== null ? value : undefined,
  );
  if (one === undefined || other === undefined) return before === after ? [] : [at];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const path = at === "" ? key : `${at}.${key}`;
    const [left, right] = [one, other].map((value) => (value as Record<string, unknown>)[key]);
    // A step or a job that had no inputs or variables of its own has them now.
    const isNew = (key === "with" || key === "env") && left === undefined;
    return isNew ? differences({}, right, path) : differences(left, right, path);
  });
}
