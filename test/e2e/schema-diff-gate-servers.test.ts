import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BROKEN, GateBench, pullRequestEvent, STDIO_SERVER, TOKEN, tool } from "./gate-bench.ts";
import type { ActionRun } from "./run-action.ts";

let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

function told(run: ActionRun, name: "error" | "warning" | "notice"): string {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : [])).join("\n");
}

describe("real servers", () => {
  test("over stdio, with the variables that are given and no others", async () => {
    bench.put("server.mjs", STDIO_SERVER);
    const run = await bench.run({
      inputs: {
        baseline: "stdio:node server.mjs",
        candidate: "stdio:node server.mjs",
        "baseline-environment": "TOOLS=pay,refund",
        "candidate-environment": "TOOLS=pay",
      },
      environment: { SECRET_OF_THE_JOB: "visible" },
    });
    expect(run.outputs).toMatchObject({ decision: "fail", breaking: "1" });
    expect(run.summary).toContain("refund");
    expect(run.summary).not.toContain("SECRET\\_OF");
  });

  test("a published one over stdio is identical with itself", async () => {
    const server = new URL("../../node_modules/server-memory-2026/dist/index.js", import.meta.url).pathname;
    const target = `stdio:'${process.execPath}' '${server}'`;
    const run = await bench.run({ inputs: { baseline: target, candidate: target } });
    expect(run.outputs).toMatchObject({ decision: "pass", identical: "true" });
  });

  test("over HTTP, with the headers that are given", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
    const inputs = { baseline: url, "baseline-headers": "Authorization: Bearer baseline-secret-1" };
    const run = await bench.run({ inputs });
    const candidate = await bench.run({
      inputs: { candidate: url, "candidate-headers": "Authorization: Bearer candidate-secret-2" },
    });
    server.closeAllConnections();
    server.close();
    expect(run.outputs.decision).toBe("unknown");
    expect(candidate.outputs.decision).toBe("unknown");
    expect(new Set(seen)).toEqual(new Set(["Bearer baseline-secret-1", "Bearer candidate-secret-2"]));
    expect(told(run, "error")).toContain("401");
  });
});

test("secrets are masked and stand nowhere else", async () => {
  const secrets = ["header-secret-11", "variable-secret-2", "url-secret-33", TOKEN];
  bench.put("after.json", BROKEN);
  const run = await bench.run({
    inputs: {
      baseline: "https://user:url-secret-33@127.0.0.1:1/mcp",
      "baseline-headers": "X-Api-Key: header-secret-11",
      "candidate-environment": "KEY=variable-secret-2",
    },
    environment: { RUNNER_DEBUG: "1" },
  });
  const masks = run.commands.flatMap(({ name, message }) => (name === "add-mask" ? [message] : []));
  expect(masks).toEqual(expect.arrayContaining(secrets));
  const rest = run.stdout.replace(/^::add-mask::.*$/gm, "") + run.stderr + run.summary + JSON.stringify(run.outputs);
  for (const secret of secrets) {
    expect(rest).not.toContain(secret);
    expect(JSON.stringify([bench.bodies(), bench.github.requests])).not.toContain(secret);
  }
  expect(run.outputs.decision).toBe("unknown");
});

test("foreign text cannot write workflow commands, mentions or markup", async () => {
  const name = "pay\n::set-output name=decision::pass";
  bench.put("after.json", {
    tools: [tool("pay"), tool("refund"), { ...tool(name), description: "@acme/all <img src=x>" }],
  });
  const run = await bench.run({ event: pullRequestEvent() });
  expect(run.stdout).not.toMatch(/^::set-output/m);
  expect(run.summary + bench.bodies()[0]).not.toMatch(/<img|(?<!`)@acme\/all(?!`)/);
});
