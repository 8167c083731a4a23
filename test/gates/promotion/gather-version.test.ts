import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { contractFileText } from "../../../shared/contract/model.ts";
import { gatherVersion, semverQuestion } from "../../../shared/gates/promotion/gather-version.ts";
import { judgeSemver } from "../../../shared/promotion/gates/semver-gate.ts";
import { aPolicy, aReading, contractOf, deployed } from "./contract-world.ts";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "version-"));
  const write = (name: string, text: string | Buffer) => writeFileSync(join(directory, name), text);
  write("server.json", JSON.stringify({ name: "io.acme/desk", version: "2.3.0" }));
  write("package.json", `\uFEFF${JSON.stringify({ version: "2.4.0" })}`);
  write("mcp-contract.json", contractFileText({ ...contractOf("a"), serverInfo: { name: "desk", version: "2.5.0" } }));
  write("blank.json", '{"version":" "}');
  write("number.json", '{"version":2.3}');
  write("list.json", "[]");
  write("broken.json", '{\n  "version": 2.3.0\n}');
  write("latin.json", Buffer.from('{"version":"2.3.0-\xe9"}', "latin1"));
  write("deep.json", `{"version":"2.3.0","x":${"[".repeat(300)}${"]".repeat(300)}}`);
  mkdirSync(join(directory, "folder.json"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const version = async (source: string | undefined, given?: string) =>
  await gatherVersion({
    policy: source === undefined ? {} : { schema: { "version-source": source, pin: "exact" } },
    given,
    directory,
  });

describe("the version of a release", () => {
  test.each([
    ["server.json", "2.3.0"],
    ["package.json", "2.4.0"],
    ["mcp-contract.json", "2.5.0"],
  ])("stands in %s", async (source, expected) => {
    expect(await version(source)).toBe(expected);
  });

  test("is what the run says, where the policy names no file", async () => {
    expect(await version(undefined, "2.3.0")).toBe("2.3.0");
    expect(await version(undefined)).toBeUndefined();
  });

  test("is the same in both places, or an error that names both", async () => {
    expect(await version("server.json", "2.3.0")).toBe("2.3.0");
    await expect(version("server.json", "2.3.1")).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/^schema-version: it is "2\.3\.1", and server\.json says "2\.3\.0"\./),
    });
  });

  test.each([
    ["missing.json", "missing.json is not there"],
    ["folder.json", "folder.json cannot be read (EISDIR)"],
    ["blank.json", "blank.json has no text at /version, nor at /serverInfo/version"],
    ["number.json", "number.json has no text at /version"],
    ["list.json", "list.json has no text at /version"],
    ["broken.json", "broken.json is no valid JSON at line 2, column "],
    ["latin.json", "latin.json is not UTF-8"],
    ["deep.json", "deep.json is nested deeper than 200 levels"],
  ])("in %s cannot be read, and the error says why", async (source, problem) => {
    await expect(version(source, "2.3.0")).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(`schema.version-source: ${problem}`),
    });
  });
});

describe("what the version gate is asked", () => {
  const release = { imageDigest: "sha256:2.3.0", contractDigest: "sha256:c", schemaVersion: "2.3.0" };
  const source = aReading("staging", [deployed(contractOf("a"), "2.2.0", 20), deployed(contractOf("b"), "2.3.0", 10)]);
  const target = aReading("production", [deployed(contractOf("a"), "2.1.0", 90)]);
  const measure = { by: "nothing" } as const;
  const asked = (policy: Parameters<typeof semverQuestion>[0]["policy"], more = {}) =>
    semverQuestion({ policy, environment: "production", release, source, target, measure, ...more });

  test("are the version on record, the one that soaked, and the pin of the policy", () => {
    expect(asked(aPolicy([]))).toEqual({
      environment: "production",
      requireBump: "semver",
      pin: "exact",
      version: "2.3.0",
      currentVersion: "2.1.0",
      recordProblem: undefined,
      soaked: { environment: "staging", version: "2.3.0" },
      measure,
      isRollback: false,
    });
    expect(asked(aPolicy([], { schema: { pin: "minor" } })).pin).toBe("minor");
  });

  test("is no pin where the policy speaks of no version at all", () => {
    const production = { "schema-changes": { "require-bump": "none" } };
    expect(judgeSemver(asked(aPolicy([], { production })))).toMatchObject({ asked: false });
    expect(asked(aPolicy([], { production, schema: {} })).pin).toBe("exact");
  });

  test("is strict for an environment that the policy does not name", () => {
    expect(
      semverQuestion({ policy: {}, environment: "moon", release, source: undefined, target, measure }),
    ).toMatchObject({
      requireBump: "semver",
      soaked: undefined,
    });
  });

  test("goes back where the release worked there before", () => {
    const old = deployed(contractOf("a"), "2.1.0", 90);
    const reading = aReading("production", [old, deployed(contractOf("b"), "2.2.0", 20)]);
    expect(asked(aPolicy([]), { target: reading, release: old.release }).isRollback).toBe(true);
  });

  test("does not know what a ledger has that cannot be read", () => {
    const unreadable = (environment: string) => ({ state: "unreadable", environment, why: "502" });
    const question = asked(aPolicy([]), { target: unreadable("production"), source: unreadable("staging") });
    expect(question).toMatchObject({
      currentVersion: undefined,
      recordProblem: "the ledger cannot be read: 502",
      soaked: { environment: "staging", version: undefined, problem: "the ledger cannot be read: 502" },
    });
    expect(judgeSemver(question).decision).toBe("unknown");
  });
});
