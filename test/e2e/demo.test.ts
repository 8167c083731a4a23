import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { COMMAND, mcpGates, NODES, type Run } from "./command.ts";

const FILES = ["report.json", "report.junit.xml", "report.md", "report.sarif"];

describe.each(NODES)("mcp-gates demo on $name, with nothing but dist/", ({ node }) => {
  let folder: string;
  let first: Run;
  let seconds: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "mcp-gates demo's "));
    cpSync(dirname(COMMAND), join(folder, "dist"), { recursive: true });
    const started = performance.now();
    first = await demo();
    seconds = (performance.now() - started) / 1000;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const demo = async (): Promise<Run> =>
    await mcpGates(["demo"], { node, command: join(folder, "dist/cli.js"), directory: folder });
  const reportText = (file: string): string => readFileSync(join(folder, "mcp-gates-demo", file), "utf8");

  test("succeeds, and shows a gate that says no", () => {
    expect(first).toMatchObject({ status: 0, notes: "" });
    expect(first.output).toMatch(/breaking/);
    expect(first.output.trimEnd().split("\n").at(-1)).toMatch(
      /^Started support-desk 1\.4\.0 over stdio and 1\.5\.0 over HTTP, .* the gate says no .*mcp-gates-demo/,
    );
  });

  test("ends in under five seconds", () => {
    expect(seconds).toBeLessThan(5);
  });

  test("writes every report into the folder that it names", () => {
    expect(readdirSync(join(folder, "mcp-gates-demo")).sort()).toEqual(FILES);
    expect(JSON.parse(reportText("report.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(reportText("report.md")).toMatch(/breaking/);
    expect(reportText("report.junit.xml")).toMatch(/^<\?xml/);
  });

  test("finds each edit of the release, and judges it as a reader of the source would", () => {
    const { decision, changes } = JSON.parse(reportText("report.json")) as DemoReport;
    expect(decision).toBe("fail");
    const breaking = changes.filter(({ severity }) => severity === "breaking");
    expect(breaking.map(({ rule, subject }) => `${rule} ${subject.name}`).sort()).toEqual(BREAKING);
    const others = changes.filter(({ severity }) => severity !== "breaking");
    const named = others.map(({ severity, rule, subject }) =>
      severity === "notation" ? `${severity} ${subject.name}` : `${severity} ${rule} ${subject.name}`,
    );
    expect([...new Set(named)].sort()).toEqual(OTHERS);
  });

  test("says the same each time, but for the port", async () => {
    const before = reportText("report.json");
    expect((await demo()).status).toBe(0);
    expect(withoutPort(reportText("report.json"))).toBe(withoutPort(before));
  });
});

interface DemoReport {
  readonly decision: string;
  readonly changes: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly subject: { readonly name: string };
  }[];
}

const BREAKING = [
  "input-enum-case-changed create_ticket",
  "input-maximum-lowered search_tickets",
  "input-property-renamed add_comment",
  "input-required-property-added assign_ticket",
  "input-required-property-added create_ticket",
  "readOnlyHint-removed export_tickets",
  "server-version-not-bumped support-desk",
  "tools-consolidated close_ticket",
  "tools-consolidated reopen_ticket",
];

/** The notation is the enum of 1.4.0 as another generator writes it. */
const OTHERS = [
  "notation search_tickets",
  "review tool-description-changed get_ticket",
  "safe input-optional-property-added get_ticket",
  "safe prompt-optional-arg-added triage",
];

function withoutPort(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1");
}
