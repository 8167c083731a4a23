import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  joinAcknowledgements,
  loadAcknowledgements,
  parseAcknowledgements,
  type WrittenAcknowledgements,
} from "../../shared/policy/acknowledgements.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import { trustedSourceOf } from "../../shared/policy/trusted-file.ts";

const PLACE = ".github/mcp-gates.acks.yml at 1a2b3c";
const ID = "0123456789abcdef";
const LIMITS = { today: "2026-11-24", longestDays: 180 };

/** A file of records with the lines that are given for each, and what a record must have. */
function file(...records: readonly (readonly string[])[]): string {
  const lines = records.map((given) => {
    const needed = [`fingerprint: "${ID}"`, "reason: no agent sends it", "owner: desk-team", "expires: 2027-01-31"];
    const keys = new Set(given.map((line) => line.split(":")[0]));
    const all = [...needed.filter((line) => !keys.has(line.split(":")[0])), ...given].filter((line) => /: /.test(line));
    return `  - ${all.join("\n    ")}`;
  });
  return `version: 1\nacknowledgements:\n${lines.join("\n")}\n`;
}

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a file of acknowledgements", () => {
  test("gives everything that its records say, with their places", () => {
    const text = file(
      [],
      [
        "fingerprint:",
        'group: "fedcba9876543210"',
        "rule: tool-removed",
        "allow-bump: true",
        "approved-by: ana",
        "ticket: DESK-7",
      ],
    );
    const records = joinAcknowledgements([parseAcknowledgements(text, PLACE)], LIMITS);
    const shared = { reason: "no agent sends it", owner: "desk-team", expires: "2027-01-31" };
    expect(records).toEqual([
      { fingerprint: ID, ...shared, place: `${PLACE}, acknowledgements.0` },
      {
        group: "fedcba9876543210",
        ...shared,
        rule: "tool-removed",
        allowBump: true,
        approvedBy: "ana",
        ticket: "DESK-7",
        place: `${PLACE}, acknowledgements.1`,
      },
    ]);
  });

  test("may be empty of records", () => {
    expect(parseAcknowledgements("version: 1\nacknowledgements: []\n", PLACE).records).toEqual([]);
  });

  test("has the same records as the policy", () => {
    const text = file(["allow-bump: false"]);
    expect(parsePolicy(text, "policy").acknowledgements).toEqual(parseAcknowledgements(text, PLACE).records);
  });
});

describe("a record with a mistake is refused with its file, its place and its key", () => {
  test.each([
    ["no fingerprint and no group", ["fingerprint:"], "acknowledgements.0.fingerprint: give either the fingerprint"],
    ["both of them", [`group: "${ID}"`], "acknowledgements.0.group: give either the fingerprint"],
    ["an upper-case fingerprint", ['fingerprint: "0123456789ABCDEF"'], "fingerprint: not 16 hex digits in lower case"],
    ["a short fingerprint", ['fingerprint: "0123"'], "acknowledgements.0.fingerprint: not 16 hex digits"],
    [
      "a fingerprint that YAML reads as a number",
      ["fingerprint: 1234567890123456"],
      "acknowledgements.0.fingerprint: 1234567890123456 is not a text; put it in quotes",
    ],
    ["no reason", ["reason:"], "acknowledgements.0.reason: missing; it must be a text"],
    ["a blank reason", ['reason: "  "'], "acknowledgements.0.reason: is empty"],
    ["no owner", ["owner:"], "acknowledgements.0.owner: missing"],
    ["an owner of two lines", ['owner: "a\\nb"'], "acknowledgements.0.owner: holds line breaks"],
    ["an owner with what nobody sees", ['owner: "desk\\u200bteam"'], "acknowledgements.0.owner: holds line breaks or"],
    ["no end", ["expires:"], "acknowledgements.0.expires: missing"],
    ["an end that is no day", ["expires: 2027-02-30"], 'acknowledgements.0.expires: "2027-02-30" is not a day'],
    ["an end in words", ["expires: never"], 'acknowledgements.0.expires: "never" is not a day as YYYY-MM-DD'],
    ["the end of the example", ["expires: YYYY-MM-DD"], '"YYYY-MM-DD" is not a day'],
    ["an end with a time", ["expires: 2027-01-31T10:00:00Z"], "is not a day as YYYY-MM-DD"],
    [
      "an unknown rule",
      ["rule: tool-remvoed"],
      'no rule "tool-remvoed" in docs/rules.md; did you mean "tool-removed"?',
    ],
    ["a bump in words", ['allow-bump: "yes"'], 'acknowledgements.0.allow-bump: "yes" is not true or false'],
    ["the owner as the second person", ["approved-by: '@Desk-Team'"], "acknowledgements.0.approved-by: is the owner"],
    [
      "a mistyped key",
      ["expire: 2027-01-31"],
      'line 7, column 5: unknown key "expire" below acknowledgements.0; did you mean "expires"?',
    ],
    ["a key of all prototypes", ["__proto__: x"], 'line 7, column 5: unknown key "__proto__"'],
  ])("%s", (_, lines, expected) => {
    const message = problem(() => parseAcknowledgements(file(lines), PLACE));
    expect(message).toContain(`The acknowledgement file ${PLACE} is not valid`);
    expect(message).toContain(expected);
    expect(message).toMatch(/line \d+, column \d+/);
    expect(problem(() => parsePolicy(file(lines), "the policy"))).toContain(expected);
  });

  test.each([
    ["no version", "acknowledgements: []\n", "version: missing; write 1"],
    ["no list", "version: 1\n", "acknowledgements: missing; it must be a list"],
    ["a list without values", "version: 1\nacknowledgements:\n", "acknowledgements: null is not a list"],
    ["something else", "version: 1\nacknowledgements: []\ncontract: {}\n", 'unknown key "contract"'],
    ["nothing", "", "it is empty; begin with version: 1"],
    ["two documents", "version: 1\n---\nversion: 1\n", "an acknowledgement file is one"],
  ])("a file with %s", (_, text, expected) => {
    expect(problem(() => parseAcknowledgements(text, PLACE))).toContain(expected);
  });

  test("the second record is told from the first", () => {
    const text = file([], ["owner: ''"]);
    expect(problem(() => parseAcknowledgements(text, PLACE))).toContain("acknowledgements.1.owner: is empty");
  });
});

describe("records that are joined", () => {
  const written = (place: string, ...records: readonly (readonly string[])[]): WrittenAcknowledgements =>
    parseAcknowledgements(file(...records), place);

  test.each([
    ["2026-11-24", undefined],
    ["2027-05-23", undefined],
    ["2027-05-24", "a.yml, acknowledgements.0.expires: 2027-05-24 is 181 days ahead, at most 180 are allowed"],
    ["2020-01-01", undefined],
  ])("last until %s: %s", (expires, expected) => {
    const run = () => joinAcknowledgements([written("a.yml", [`expires: ${expires}`])], LIMITS);
    if (expected === undefined) expect(run()).toHaveLength(1);
    else expect(problem(run)).toContain(expected);
  });

  test("last as long as the policy allows", () => {
    const text = "version: 1\ncontract:\n  acknowledgement-days: 30\n";
    const longestDays = parsePolicy(text, "policy").contract?.["acknowledgement-days"] ?? 0;
    const run = () => joinAcknowledgements([written("a.yml", ["expires: 2026-12-25"])], { ...LIMITS, longestDays });
    expect(problem(run)).toContain("is 31 days ahead, at most 30 are allowed");
  });

  test.each([0, 1.5, 731, '"30"'])("cannot last %s days by the policy", (days) => {
    const text = `version: 1\ncontract:\n  acknowledgement-days: ${days}\n`;
    expect(problem(() => parsePolicy(text, "policy"))).toContain("contract.acknowledgement-days");
  });

  test("may not share a fingerprint, wherever they stand", () => {
    const run = () => joinAcknowledgements([written("policy.yml", []), written("acks.yml", [], [])], LIMITS);
    const message = problem(run);
    expect(message).toContain("2 problems");
    expect(message).toContain(
      `fingerprint ${ID} stands in policy.yml, acknowledgements.0, and in acks.yml, acknowledgements.0: keep one of them`,
    );
  });

  test("may not share a group, but a group and a fingerprint are not the same", () => {
    const group = ["fingerprint:", `group: "${ID}"`];
    expect(joinAcknowledgements([written("a.yml", [], group)], LIMITS)).toHaveLength(2);
    const run = () => joinAcknowledgements([written("a.yml", group, group)], LIMITS);
    expect(problem(run)).toContain(`group ${ID} stands in a.yml, acknowledgements.0, and in a.yml, acknowledgements.1`);
  });
});

describe("a file is loaded", () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "acknowledgements-"));
    const git = (...parameters: string[]) => execFileSync("git", ["-C", directory, ...parameters]);
    git("init", "--quiet", "--initial-branch=main");
    writeFileSync(join(directory, "acks.yml"), file(["owner: committed"]));
    git("add", "acks.yml");
    git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message=acks");
    writeFileSync(join(directory, "acks.yml"), file(["owner: edited"]));
    writeFileSync(join(directory, "long.yml"), `version: 1\n# ${"x".repeat(300_000)}\n`);
  });

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const load = async (target: string, required: boolean) =>
    await loadAcknowledgements(trustedSourceOf(target, directory, ".github/mcp-gates.acks.yml"), { required });

  test("from the folder", async () => {
    expect(await load("acks.yml", true)).toMatchObject({ place: "acks.yml", records: [{ owner: "edited" }] });
  });

  test("from a commit, whatever stands in the folder", async () => {
    const loaded = await load("git:main:acks.yml", true);
    expect(loaded).toMatchObject({ place: "acks.yml at main", records: [{ owner: "committed" }] });
  });

  test.each(["none.yml", "git:main:none.yml"])("and need not exist: %s", async (target) => {
    expect(await load(target, false)).toBeUndefined();
    await expect(load(target, true)).rejects.toThrow(/There is no acknowledgement file none\.yml/);
  });

  test.each([
    ["an unknown commit", "git:nowhere:acks.yml", 'git knows no commit "nowhere"'],
    ["a folder", ".", "The acknowledgement file . cannot be read (EISDIR)"],
    ["one that is too long", "long.yml", "is longer than 262144 bytes: name another file"],
    ["no path", "git:main", "as in git:origin/main:.github/mcp-gates.acks.yml"],
  ])("but is an error and never none: %s", async (_, target, message) => {
    const failure = (async () => await load(target, false))();
    await expect(failure).rejects.toThrow(ConfigurationError);
    await expect(failure).rejects.toThrow(message);
  });

  test("but is an error when the repository does not answer", async () => {
    const read = async () => {
      throw new Error("GitHub answered 500");
    };
    const source = { kind: "repository", path: "acks.yml", ref: "abc", read } as const;
    await expect(loadAcknowledgements(source, { required: false })).rejects.toThrow("GitHub answered 500");
  });
});

describe("the examples", () => {
  const examples = ["docs/acknowledge-a-break.md", "actions/schema-diff-gate/README.md"].flatMap((page) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
    const blocks = [...text.matchAll(/```yaml\n(version: 1\n[^`]*acknowledgements:[^`]*)```/g)];
    return blocks.map(([, yaml = ""], index) => [page, index + 1, yaml] as const);
  });

  test.each(examples)("of %s are valid, number %s", (_, __, yaml) => {
    const records = parsePolicy(yaml, PLACE).acknowledgements ?? [];
    expect(joinAcknowledgements([{ place: PLACE, records }], LIMITS).length).toBeGreaterThan(0);
  });

  test("are there", () => {
    expect(examples.map(([page]) => page)).toEqual([
      "docs/acknowledge-a-break.md",
      "docs/acknowledge-a-break.md",
      "actions/schema-diff-gate/README.md",
    ]);
  });
});
