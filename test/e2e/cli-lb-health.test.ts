import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { startServer } from "../servers/start.ts";
import { mcpGates, NODES } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "mcp-gates-lb-health-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(NODES)("mcp-gates lb-health on $name", ({ node }) => {
  test.each([
    ["haproxy", "http-check send meth POST uri /mcp "],
    ["nginx", "proxy_next_upstream http_503 non_idempotent;"],
    ["caddy", "health_uri /health/mcp"],
    ["kubernetes", "readinessProbe:"],
  ])("prints a fragment for %s", async (balancer, line) => {
    const run = await mcpGates(["lb-health", balancer], { node });
    expect(run).toMatchObject({ status: 0, notes: "" });
    expect(run.output).toContain(line);
  });
});

describe("mcp-gates lb-health", () => {
  test("puts what it is told into the fragment", async () => {
    const servers = ["--servers", "10.0.0.1:8443,10.0.0.2:8443", "--url", "https://mcp.example.com/v1/mcp"];
    const times = ["--interval", "10", "--timeout", "4", "--rise", "1", "--fall", "5"];
    const { output } = await mcpGates(["lb-health", "haproxy", "--era", "legacy", ...servers, ...times]);
    expect(output).toContain("meth DELETE uri /v1/mcp ver HTTP/1.1 hdr Host mcp.example.com");
    expect(output).toContain("timeout check 4s");
    expect(output).toContain("default-server check inter 10s rise 1 fall 5 ssl verify required");
    expect(output).toContain("  server mcp2 10.0.0.2:8443\n");
  });

  test("is the same to the byte each time", async () => {
    const [first, second] = await Promise.all([mcpGates(["lb-health", "nginx"]), mcpGates(["lb-health", "nginx"])]);
    expect(second.output).toBe(first.output);
  });

  test("writes a file, whole, and says so", async () => {
    const run = await mcpGates(["lb-health", "caddy", "-o", "Caddyfile"], { directory: folder });
    expect(run).toMatchObject({ status: 0, output: "" });
    expect(run.notes).toMatch(/^\S+\/Caddyfile: a health check for caddy\n$/);
    expect(readFileSync(join(folder, "Caddyfile"), "utf8")).toBe((await mcpGates(["lb-health", "caddy"])).output);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ["no load balancer", [], /missing required argument 'balancer'/],
    ["an unknown one", ["apache"], /Allowed choices are haproxy, nginx, caddy, kubernetes/],
    ["a path that would break out", ["haproxy", "--path", "/a\n  server evil 10.0.0.9:1"], /--path: expected a path/],
    ["a host that would break out", ["nginx", "--host", "a;return 200"], /--host: expected a host name/],
    ["an option that it has no use for", ["caddy", "--fall", "2"], /--fall: Caddy 2\.6 takes a server out after one/],
    ["two problems", ["haproxy", "--rise", "0", "--health-path", "x"], /2 problems:\n- --health-path: .*\n- --rise: /],
  ])("answers 2 for %s", async (_name, args, words) => {
    const run = await mcpGates(["lb-health", ...args]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.notes).toMatch(words);
  });

  test("gives Kubernetes a command that finds a server that works, and one that is gone", async () => {
    const server = await startServer("modern", ["http"]);
    const { port } = new URL(server.url);
    const { output } = await mcpGates(["lb-health", "kubernetes", "--ask", "protocol", "--port", port]);
    const [, ...words] = parse(output).readinessProbe.exec.command;
    try {
      expect((await mcpGates(words)).status).toBe(0);
    } finally {
      await server.close();
    }
    expect((await mcpGates(words)).status).not.toBe(0);
  });
});
