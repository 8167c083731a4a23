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
  const found = LOWERED.flatMap((file) => {
    const after = existsSync(join(out, file)) ? parse(lowered(file)) : undefined;
    return differences(parse(textOf(file)), after).map((at) => `${file}: ${at}`);
  });
  expect([...told].sort()).toEqual([...found].sort());
  expect(told.length).toBeGreaterThan(15);
  const written = LOWERED.filter((file) => existsSync(join(out, file)));
  expect(written.filter((file) => /uses: ["']?\$\//.test(lowered(file)))).toEqual([]);
  const others = FILES.filter((file) => !LOWERED.includes(file));
  expect(others.filter((file) => !readFileSync(join(ROOT, file)).equals(readFileSync(join(out, file))))).toEqual([]);
});

test("for an Enterprise Server nothing changes but names, artifact actions and attestations, and what has no place there is left out", () => {
  const changes = lowerWorkflows({
    ...{ out, repository: SUITE, reference: "v1.2.3", target: "enterprise-server", folders: FOLDERS },
  });
  const missing = LOWERED.filter((file) => !existsSync(join(out, file)));
  const reusable = LOWERED.filter((file) => textOf(file).includes("workflow_call:") && !file.endsWith("/comment.yml"));
  expect(missing).toEqual(LOWERED.filter((file) => file.startsWith(".github/") && !reusable.includes(file)));
  expect(changes.filter(({ at }) => at === "").map(({ file }) => file)).toEqual(missing);
  for (const file of LOWERED.filter((name) => !missing.includes(name))) {
    const expected = textOf(file)
      .replaceAll(/uses: \$\/(\S+)/g, `uses: ${SUITE}/$1@v1.2.3`)
      .replaceAll(/(uses: actions\/upload-artifact)@.*/g, "$1@c24449f33cd45d4826c6702db7e49f7cdb9b551d # v3.2.1-node20")
      .replaceAll(
        /(uses: actions\/download-artifact)@.*/g,
        "$1@ad191675b41f6a5b46da9a048cb6893812da158b # v3.1.0-node20",
      )
      .replaceAll(/^ +attestations: (read|write) .*\n/gm, "");
    expect(lowered(file)).toBe(expected);
  }
});

describe("a file", () => {
  const options = { repository: "acme/gates", reference: "v1", target: "enterprise-server" } as const;
  const workflow = ".github/workflows/one.yml";
  /** Of a reusable workflow, which an Enterprise Server has a place for. */
  const ON = "on:\n  workflow_call:\n";
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
  ])("that names our action in %s is changed there alone", (_case, file, jobs, at) => {
    const text = file === workflow ? `${ON}${jobs}` : jobs;
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
  ])("with %s stays as it is", (_case, jobs) => {
    const text = `${ON}${jobs}`;
    expect(use(text)).toEqual({ text, changes: [] });
  });

  const download = `uses: actions/download-artifact@${"a".repeat(40)} # v8.0.1`;

  test.each([
    ["that nobody calls", "on: push\njobs: {}\n", "it is about this repository alone"],
    [
      "that takes an artifact of another run",
      `${ON}jobs:\n  one:\n    steps:\n      - ${download}\n        with: { run-id: 1 }\n`,
      "it takes an artifact of another run, which no artifact action for Enterprise Server can",
    ],
  ])("for an Enterprise Server, %s, is left out", (_case, text, from) => {
    expect(use(text)).toEqual({ text: undefined, changes: [{ file: workflow, at: "", from, to: null }] });
    expect(use(text).changes.map(tellChange)).toEqual([`${workflow} is left out: ${from}`]);
  });

  test.each([
    [
      "an input that the artifact action there does not have",
      `jobs:\n  one:\n    steps:\n      - ${download}\n        with: { pattern: x }\n`,
      `${workflow}: jobs.one.steps.0.uses: v3.1.0-node20 has no input pattern`,
    ],
    [
      "no permission but one that it does not have",
      "jobs:\n  one:\n    permissions:\n      attestations: read\n    steps: []\n",
      `${workflow}: jobs.one.permissions.attestations is the only permission there; grant another as well`,
    ],
  ])("for an Enterprise Server, with %s, is refused", (_case, jobs, message) => {
    expect(() => use(`${ON}${jobs}`)).toThrow(message);
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
    expect(parse(result ?? "").jobs.one.steps).toMatchObject([
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
        /^\.github\/workflows\/pull-request\.yml: jobs\.gate\.steps\.\d+\.uses: \$\/actions\/schema-diff-gate → acme\/gates\/actions\/schema-diff-gate@v1\.2\.3$/,
      ),
    );
    expect(lines).toContain(".github/workflows/ci.yml is left out: it is about this repository alone");
    expect(existsSync(join(folder, ".github/workflows/ci.yml"))).toBe(false);
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

/** Where two values differ, as the list of changes tells places: a member that only one has by the shortest path that only one has; all, by none. */
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
