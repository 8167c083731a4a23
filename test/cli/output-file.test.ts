import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { writeOutputFile } from "../../cli/output-file.ts";

describe("an output file", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mcp-gates-output-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("holds the text, and nothing else is left in its folder", async () => {
    expect(await writeOutputFile(folder, "report.md", "text\n")).toBe(join(folder, "report.md"));
    expect(readdirSync(folder)).toEqual(["report.md"]);
    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("text\n");
  });

  test("gets the folders that it needs", async () => {
    await writeOutputFile(folder, "one/two/report.md", "text");
    expect(readFileSync(join(folder, "one/two/report.md"), "utf8")).toBe("text");
  });

  test("replaces a file and keeps its permissions", async () => {
    writeFileSync(join(folder, "report.md"), "old", { mode: 0o600 });
    await writeOutputFile(folder, "report.md", "new");
    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("new");
    expect(statSync(join(folder, "report.md")).mode & 0o777).toBe(0o600);
  });

  test("replaces what a symbolic link points at, not the link", async () => {
    writeFileSync(join(folder, "real.md"), "old");
    symlinkSync("real.md", join(folder, "link.md"));
    await writeOutputFile(folder, "link.md", "new");
    expect(readFileSync(join(folder, "real.md"), "utf8")).toBe("new");
  });

  test("is refused where a folder stands, and the folder stays", async () => {
    mkdirSync(join(folder, "report.md"));
    await expect(writeOutputFile(folder, "report.md", "text")).rejects.toThrow(
      `Cannot write ${join(folder, "report.md")}: it is a folder; name another file with --output`,
    );
    expect(readdirSync(folder)).toEqual(["report.md"]);
  });

  test("is refused below a file", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(writeOutputFile(folder, "file/report.md", "text")).rejects.toThrow(/a part of its path is a file/);
  });

  test.each(["/proc/x/report.md", "/proc/x/y/z/report.md"])(
    "is refused where no folder can be made: %s",
    async (file) => {
      await expect(writeOutputFile(folder, file, "text")).rejects.toThrow(/^Cannot write \/proc\/x\//);
    },
  );

  test("that cannot take its name leaves no temporary file", async () => {
    mkdirSync(join(folder, "one"));
    const name = `one/${"x".repeat(250)}`;
    await expect(writeOutputFile(folder, name, "text")).rejects.toThrow(/^Cannot write /);
    expect(existsSync(join(folder, name))).toBe(false);
    expect(readdirSync(join(folder, "one"))).toEqual([]);
  });

  test("may be a device", async () => {
    await writeOutputFile(folder, "/dev/null", "text");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
