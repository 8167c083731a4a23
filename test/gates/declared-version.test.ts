import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
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

  test("what a committed contract says of its server is no declared version", async () => {
    await write("mcp-contract.json", { serverInfo: { version: "1.13.0" } });
    expect(
      await findDeclaredVersions({
        directory,
        readBaseline: baseline({ "mcp-contract.json": { serverInfo: { version: "1.13.0" } } }),
      }),
    ).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["the baseline has no manifest", {}],
    ["the baseline's manifest has no version", { "package.json": { name: "x" } }],
  ])("there is no check when %s", async (_, files) => {
    await write("package.json", { version: "1.3.0" });
    expect(await findDeclaredVersions({ directory, readBaseline: baseline(files) })).toBeUndefined();
  });

  test.each([
    [
      "is no JSON any more",
      '{"version": "1.1.0"',
      "package.json in .* is no JSON object, while the baseline's declares 1.0.0",
    ],
    [
      "has no version any more",
      "{}",
      "package.json in .* has no text at /version, while the baseline's declares 1.0.0",
    ],
    ["has another kind of version", '{"version": "latest"}', "no semantic version at /version"],
  ])("a manifest that %s is an error that names file and place", async (_, text, words) => {
    await writeFile(join(directory, "package.json"), text);
    const found = findDeclaredVersions({ directory, readBaseline: baseline({ "package.json": { version: "1.0.0" } }) });
    await expect(found).rejects.toThrow(ConfigurationError);
    await expect(found).rejects.toThrow(new RegExp(words));
  });

  test("a manifest that cannot be read is an error when the baseline's declares a version", async () => {
    await mkdir(join(directory, "package.json"));
    const readBaseline = baseline({ "package.json": { version: "1.0.0" } });
    await expect(findDeclaredVersions({ directory, readBaseline })).rejects.toThrow("cannot be read (EISDIR)");
    expect(await findDeclaredVersions({ directory, readBaseline: baseline({}) })).toBeUndefined();
  });

  test("a folder without the baseline's manifest, such as one without a checkout, declares nothing", async () => {
    const readBaseline = baseline({ "package.json": { version: "1.0.0" } });
    expect(await findDeclaredVersions({ directory, readBaseline })).toBeUndefined();
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

  test("a contract file that is named tells the version of its server", async () => {
    await write("mcp-contract.json", { serverInfo: { version: "2.0.0" } });
    expect(
      await findDeclaredVersions({
        declaredVersion: "mcp-contract.json",
        directory,
        readBaseline: baseline({ "mcp-contract.json": { serverInfo: { version: "1.0.0" } } }),
      }),
    ).toMatchObject({ baseline: "1.0.0", candidate: "2.0.0", pointer: "/serverInfo/version" });
  });

  test.each([
    ["newest", "is neither a semantic version"],
    ["1.0..2.0", "is neither a semantic version"],
    ["2.0.0", "Write both as <baseline>..2.0.0"],
    ["missing.json", "missing.json in "],
    ["missing.json", " is not there. Mend the file"],
  ])("%s is a configuration error", async (declaredVersion, words) => {
    const found = findDeclaredVersions({ declaredVersion, directory });
    await expect(found).rejects.toThrow(ConfigurationError);
    await expect(found).rejects.toThrow(words);
  });
});
