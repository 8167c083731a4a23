import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { mcpGates } from "../e2e/command.ts";
import { FakeGitHub } from "../fakes/github/server.ts";
import { ROOT } from "../repository/files.ts";
import { describeOnEngine, type EngineRun } from "./engine.ts";
import { LoweredSuite, SUITE } from "./lowered-suite.ts";
import { WorkflowBench } from "./workflow-bench.ts";

jest.setTimeout(120_000);

describeOnEngine("the workflow for pull requests", () => {
  let suite: LoweredSuite;
  let github: FakeGitHub;
  let bench: WorkflowBench;
  beforeAll(() => {
    suite = new LoweredSuite();
  });
  afterAll(() => suite.remove());
  beforeEach(async () => {
    github = await FakeGitHub.start();
    bench = new WorkflowBench(github, suite);
  });
  afterEach(async () => {
    bench.close();
    await github.close();
  });

  test("passes what adds a tool", async () => {
    const contract = { tools: [] };
    const base = bench.customer.commit({
      "README.md": "payments",
      "server.mjs": server("1"),
      "mcp-contract.json": contract,
      ".github/workflows/c.yml": `on: pull_request
jobs:
  contract:
    uses: ${SUITE}/.github/workflows/pull-request.yml@v1
    with: { service: weather, candidate: "stdio:node server.mjs" }
`,
    });
    const snap = await mcpGates(["snapshot", "stdio:node server.mjs", "-o", "mcp-contract.json"], {
      directory: bench.customer.path,
    });
    expect(snap.notes).toContain("mcp-contract");
    const head = bench.customer.commit({});
    github.repository.putFiles(head, {});
    const run = await bench.run({
      workflow: ".github/workflows/c.yml",
      event: {
        name: "pull_request",
        payload: {
          repository: { default_branch: "main", full_name: "acme/payments" },
          number: 7,
          pull_request: {
            number: 7,
            user: { login: "wendy" },
            base: { sha: base, ref: "main", repo: { id: 1, full_name: "acme/payments" } },
            head: { sha: head, ref: "change", repo: { id: 1, full_name: "acme/payments" } },
          },
        },
      },
      sha: head,
      runId: 100,
    });
    console.log(run.log.join("\n"), run.jobs, run.steps, github.requests);
    expect(run.exitCode).toBe(0);
  });
});

function server(edition: string): string {
  return `process.argv.push("stdio", "--edition", "${edition}");\nawait import("${ROOT}test/servers/modern.mjs");\n`;
}
void (undefined as unknown as EngineRun);
