import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

const source = (path: string) => new URL(`../../${path}`, import.meta.url).href;
const LOADER = source("test/servers/typescript.mjs");
/** Begins to write and ends as soon as something is there of it; so much that it cannot be all. */
const program = (writing: string) => `
  import { existsSync, readdirSync } from "node:fs";
  const [folder] = process.argv.slice(1);
  const text = "x".repeat(64 * 1024 * 1024);
  ${writing};
  setInterval(() => { if (existsSync(folder) && readdirSync(folder).length > 0) process.exit(7); }, 0);
`;

describe("a process that ends while it writes", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mcp-gates-half-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    [
      "an output file",
      `const { writeOutputFile } = await import("${source("cli/output-file.ts")}");
       void writeOutputFile(folder, "report.json", text)`,
    ],
    [
      "the reports of a job",
      `const { writeReportFiles } = await import("${source("shared/gates/report-files.ts")}");
       void writeReportFiles(folder, { json: { file: "a.json", text }, markdown: { file: "a.md", text } })`,
    ],
  ])(
    "leaves nothing of %s",
    async (_what, writing) => {
      const parameters = ["--import", LOADER, "--input-type=module", "--eval", program(writing), folder];
      const child = spawn(process.execPath, parameters, { stdio: ["ignore", "ignore", "inherit"] });
      const [code] = await once(child, "exit");
      expect(code).toBe(7);
      expect(readdirSync(folder)).toEqual([]);
    },
    30_000,
  );
});
