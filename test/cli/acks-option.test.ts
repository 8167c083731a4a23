import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runProgram } from "../../cli/program.ts";
import type { Change } from "../../shared/contract/change.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";
import { aTool } from "../contract/builders.ts";
import { aTerminal } from "./a-terminal.ts";

const directory = mkdtempSync(join(tmpdir(), "acks-option-"));
const write = (file: string, ...tools: readonly object[]) =>
  writeFileSync(join(directory, file), JSON.stringify({ tools }));
const [lookup, list] = ["lookup", "list"].map((name) => aTool({ name, description: `Does ${name}.` })) as [
  object,
  object,
];
/** Sixty days ahead, by the clock that the command reads. */
const ENDS = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

const record = (fingerprint: string, more = "") =>
  `acknowledgements:\n  - fingerprint: "${fingerprint}"\n    reason: nobody calls it\n    owner: desk-team\n    expires: ${ENDS}\n${more}`;

let fingerprint: string;

beforeAll(async () => {
  write("before.json", aTool(), lookup);
  write("after.json", aTool());
  mkdirSync(join(directory, "contracts"));
  write("contracts/1.0.0.json", aTool(), lookup, list);
  fingerprint = await removalOf("lookup", await diff());
  const git = (...parameters: string[]) => execFileSync("git", ["-C", directory, ...parameters]);
  writeFileSync(join(directory, "acks.yml"), `version: 1\n${record(fingerprint)}`);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "acks.yml");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message=acks");
  writeFileSync(join(directory, "policy.yml"), `version: 1\n${record(fingerprint)}`);
  writeFileSync(join(directory, "short.yml"), "version: 1\ncontract:\n  acknowledgement-days: 30\n");
  writeFileSync(join(directory, "broken.yml"), "version: 1\nacknowledgements: none\n");
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function diff(...options: string[]) {
  const terminal = aTerminal({ directory });
  const args = ["diff", "before.json", "after.json", "--format", "json", ...options];
  const status = await runProgram(args, { terminal, version: "1.2.3" });
  return { status, report: JSON.parse(terminal.output.join("") || "null"), notes: terminal.notes.join("") };
}

async function removalOf(name: string, { report }: Awaited<ReturnType<typeof diff>>): Promise<string> {
  const earlier = (report.transitive?.changes ?? []).map(({ change }: { change: Change }) => change);
  const all: readonly Change[] = [...report.changes, ...earlier];
  const found = all.find(({ rule, subject }) => rule === "tool-removed" && subject.name === name);
  if (found === undefined) throw new Error(`${name} is not removed`);
  return found.fingerprint;
}

describe("diff --acks", () => {
  test.each(["acks.yml", "git:main:acks.yml"])("acknowledges by %s", async (file) => {
    const { status, report } = await diff("--acks", file);
    expect(status).toBe(0);
    expect(report).toMatchObject({
      decision: "pass",
      reason: `1 breaking change is acknowledged until ${ENDS}`,
      changes: [{ severity: "breaking", acknowledged: { owner: "desk-team", reason: "nobody calls it" } }],
      acknowledgements: { used: [{ changes: 1 }], expired: [], unused: [] },
    });
  });

  test("is not needed, and without it nothing is acknowledged, whatever stands in the folder", async () => {
    const { status, report } = await diff();
    expect([status, report.acknowledgements]).toEqual([1, undefined]);
  });

  test("is joined with the records of a policy that is named", async () => {
    expect((await diff("--policy", "policy.yml")).status).toBe(0);
    const failing = diff("--policy", "policy.yml", "--acks", "acks.yml");
    await expect(failing).rejects.toThrow(
      `stands in policy.yml, acknowledgements.0, and in acks.yml, acknowledgements.0: keep one of them`,
    );
  });

  test.each([
    ["a file that is not there", ["--acks", "none.yml"], "There is no acknowledgement file none.yml"],
    ["a file that is not valid", ["--acks", "broken.yml"], 'acknowledgements: "none" is not a list'],
    ["a commit that is not there", ["--acks", "git:nowhere:acks.yml"], 'git knows no commit "nowhere"'],
    [
      "a record that lasts longer than the policy allows",
      ["--policy", "short.yml", "--acks", "acks.yml"],
      "days ahead, at most 30 are allowed",
    ],
  ])("refuses %s", async (_, options, message) => {
    const failing = diff(...options);
    await expect(failing).rejects.toThrow(ConfigurationError);
    await expect(failing).rejects.toThrow(message);
  });

  test("acknowledges what breaks only agents of an earlier contract", async () => {
    const earlier = ["--against-all", "contracts"];
    const [both, onlyFirst] = ["both.yml", "first.yml"];
    const other = await removalOf("list", await diff(...earlier));
    writeFileSync(join(directory, onlyFirst), `version: 1\n${record(fingerprint)}`);
    const more = record(other).replace("acknowledgements:\n", "");
    writeFileSync(join(directory, both), `version: 1\n${record(fingerprint, more)}`);
    expect((await diff(...earlier, "--acks", onlyFirst)).status).toBe(1);
    const { status, report } = await diff(...earlier, "--acks", both);
    expect(status).toBe(0);
    expect(report.acknowledgements).toMatchObject({ used: [{ changes: 1 }, { changes: 1 }], unused: [] });
  });
});
