import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findDeclaredVersions } from "../../shared/gates/declared-version.ts";
import { ConfigurationError } from "../../shared/policy/configuration-error.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "declared-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

const write = (name: string, content: unknown) => writeFile(join(directory, name), JSON.stringify(content));
const baseline = (files: Readonly<Record<string, unknown>>) => async (path: string) =>
  Object.hasOwn(files, path) ? JSON.stringify(files[path]) : undefined;

describe("when nothing is asked for", () => {
  test("the first manifest that both sides have tells the versions", async () => {
    await write("server.json", { name: "io.example/desk" });
    await write("package.json", { version: "1.3.0" });
    await write("mcp-contract.json", { serverInfo: { version: "9.0.0" } });
    const found = await findDeclaredVersions({
      directory,
      readBaseline: baseline({
        "package.json": { version: "1.2.0" },
        "mcp-contract.json": { serverInfo: { version: "8.0.0" } },
      }),
    });
    expect(found).toEqual({ baseline: "1.2.0", candidate: "1.3.0", source: "package.json" });
  });

  test("a contract file declares the version of its server", async () => {
    await write("mcp-contract.json", { serverInfo: { version: "2.0.0" } });
    expect(
      await findDeclaredVersions({
        directory,
        readBaseline: baseline({ "mcp-contract.json": { serverInfo: { version: "1.0.0" } } }),
      }),
    ).toMatchObject({ baseline: "1.0.0", candidate: "2.0.0" });
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["the baseline has no manifest", {}],
    ["the baseline's manifest has no version", { "package.json": { name: "x" } }],
  ])("there is no check when %s", async (_, files) => {
    await write("package.json", { version: "1.3.0" });
    expect(await findDeclaredVersions({ directory, readBaseline: baseline(files) })).toBeUndefined();
  });

  test("a manifest that is not JSON declares nothing", async () => {
    await writeFile(join(directory, "server.json"), "{");
    expect(
      await findDeclaredVersions({ directory, readBaseline: baseline({ "server.json": { version: "1.0.0" } }) }),
    ).toBeUndefined();
  });
});

describe("what is asked for", () => {
  test.each([
    ["none", undefined],
    ["server-info", "server-info"],
    ["1.4.0..2.0.0", { baseline: "1.4.0", candidate: "2.0.0", source: "declared-version" }],
  ])("%s", async (declaredVersion, expected) => {
    await write("package.json", { version: "1.3.0" });
    expect(
      await findDeclaredVersions({
        declaredVersion,
        directory,
        readBaseline: baseline({ "package.json": { version: "1.0.0" } }),
      }),
    ).toEqual(expected);
  });

  test("the candidate's version is compared with the baseline's manifest", async () => {
    expect(
      await findDeclaredVersions({
        declaredVersion: "2.0.0",
        directory,
        readBaseline: baseline({ "server.json": { version: "1.4.0" } }),
      }),
    ).toMatchObject({ baseline: "1.4.0", candidate: "2.0.0" });
  });

  test("a named manifest is read on both sides", async () => {
    await write("other.json", { version: "2.0.0" });
    expect(
      await findDeclaredVersions({
        declaredVersion: "other.json",
        directory,
        readBaseline: baseline({ "other.json": { version: "1.0.0" } }),
      }),
    ).toEqual({ baseline: "1.0.0", candidate: "2.0.0", source: "other.json" });
  });

  test.each([
    ["newest", "is neither a semantic version"],
    ["1.0..2.0", "is neither a semantic version"],
    ["2.0.0", "Write both as <baseline>..2.0.0"],
    ["missing.json", "no version was found in missing.json"],
  ])("%s is a configuration error", async (declaredVersion, words) => {
    const found = findDeclaredVersions({ declaredVersion, directory });
    await expect(found).rejects.toThrow(ConfigurationError);
    await expect(found).rejects.toThrow(words);
  });
});
