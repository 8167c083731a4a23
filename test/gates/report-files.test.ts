import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { removeReportFiles, writeReportFiles } from "../../shared/gates/report-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reports-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("before a run, the reports of an earlier one", () => {
  test("are removed by their names, and nothing else is", async () => {
    for (const file of ["a.json", "a.md", "b.json"]) writeFileSync(join(folder, file), "old");
    await removeReportFiles(folder, ["a.json", "a.md", "a.sarif"]);
    expect(readdirSync(folder)).toEqual(["b.json"]);
  });

  test("need not be there, nor their folder", async () => {
    await removeReportFiles(join(folder, "none"), ["a.json"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("are an error when they cannot be removed", async () => {
    mkdirSync(join(folder, "a.json"));
    await expect(removeReportFiles(folder, ["a.json"])).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/^The reports cannot be written to .*: name another report-dir\.$/),
    });
  });

  test("are left, with an error, where a contract stands that the run is to read", async () => {
    writeFileSync(join(folder, "a.json"), "contract");
    const read = { baseline: undefined, candidate: join(folder, "a.json") };
    await expect(removeReportFiles(folder, ["a.json"], read)).rejects.toThrow(/would take the place of the candidate/);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("contract");
  });
});

test("a folder that cannot be made is an error that names it", async () => {
  writeFileSync(join(folder, "file"), "");
  const texts = { json: { file: "a.json", text: "{}" } };
  await expect(writeReportFiles(join(folder, "file/reports"), texts)).rejects.toThrow(/file\/reports \(ENOTDIR\)/);
});
