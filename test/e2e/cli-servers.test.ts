import { describe, expect, test } from "@jest/globals";
import { type RunningServer, referenceTarget, startEverything, startServer, stdioTarget } from "../servers/start.ts";
import { mcpGates, NODES } from "./command.ts";

interface Report {
  readonly decision: string;
  readonly identical: boolean;
  readonly baseline: { readonly server: { readonly name: string }; readonly protocolVersion: string };
  readonly candidate: { readonly protocolVersion: string };
  readonly summary: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly subject: { readonly name: string };
  }[];
}

async function report(baseline: string, candidate: string, node = process.execPath): Promise<Report> {
  const { status, output, notes } = await mcpGates(["diff", baseline, candidate, "--format", "json"], { node });
  expect([0, 1]).toContain(status);
  if (output === "") throw new Error(`no report: ${notes}`);
  return JSON.parse(output);
}

describe("mcp-gates diff between published servers", () => {
  test.each([
    ["everything", [], "mcp-servers/everything"],
    ["memory", [], "memory-server"],
    ["filesystem", ["/tmp"], "secure-filesystem-server"],
  ] as const)("tells what became of %s, over stdio", async (server, parameters, name) => {
    const found = await report(
      referenceTarget(server, "2025", parameters),
      referenceTarget(server, "2026", parameters),
    );
    expect(found.baseline.server.name).toContain(name.split("/").at(-1));
    expect(found.identical).toBe(false);
    expect(found.changes.length).toBeGreaterThan(0);
  });

  test("finds the tools that everything removed and renamed", async () => {
    const found = await report(referenceTarget("everything", "2025"), referenceTarget("everything", "2026"));
    expect(found.decision).toBe("fail");
    const named = (rule: string) =>
      found.changes.filter((change) => change.rule === rule).map(({ subject }) => subject.name);
    expect(named("tool-removed")).toEqual(["add", "printEnv", "sampleLLM"]);
    expect(named("tool-renamed")).toEqual([
      "annotatedMessage",
      "getResourceLinks",
      "getResourceReference",
      "getTinyImage",
      "longRunningOperation",
      "structuredContent",
    ]);
  });

  test("finds no difference between a server and itself, over stdio and HTTP", async () => {
    const everything = await startEverything("2026");
    try {
      expect(await report(referenceTarget("everything", "2026"), everything.url)).toMatchObject({
        decision: "pass",
        identical: true,
        changes: [],
      });
    } finally {
      await everything.close();
    }
  });

  test("reaches a server that only speaks the transport of 2024", async () => {
    const everything = await startEverything("2026", "sse");
    try {
      expect(await report(everything.url, everything.url)).toMatchObject({ decision: "pass", identical: true });
    } finally {
      await everything.close();
    }
  });
});

describe.each(NODES)("mcp-gates diff of a server of the modern era, on $name", ({ node }) => {
  test("compares over HTTP and stdio in that era", async () => {
    const server: RunningServer = await startServer("modern", ["http", "--legacy", "reject"]);
    try {
      const candidate = stdioTarget("modern", ["stdio", "--legacy", "reject", "--edition", "2"]);
      const found = await report(server.url, candidate, node);
      expect([found.baseline.protocolVersion, found.candidate.protocolVersion]).toEqual(["2026-07-28", "2026-07-28"]);
      expect(found.changes.map(({ rule, subject }) => [rule, subject.name])).toContainEqual([
        "input-became-required",
        "forecast",
      ]);
      expect(found.decision).toBe("fail");
    } finally {
      await server.close();
    }
  });
});
