import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { JiraServer } from "../fakes/jira/jira-server.ts";
import { CLOUD_TOKEN, CLOUD_USER } from "../fakes/jira-cloud/server.ts";
import { mcpGates } from "./command.ts";
import {
  approvedBy,
  BINDING,
  DIGEST,
  GITHUB_TOKEN,
  jiraBench,
  jiraIssue,
  jiraPolicy,
  type TicketBench,
} from "./ticket-bench.ts";

let bench: TicketBench<JiraServer>;
beforeEach(async () => {
  bench = await jiraBench();
  bench.system.addIssue(jiraIssue());
});
afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

const decided = async (inputs: Readonly<Record<string, string>>) => {
  const { exitCode, outputs } = await bench.run({ inputs });
  return [exitCode, outputs.decision, outputs["reason-code"]];
};

describe("an input", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
    ["no ticket", { ticket: "" }, "rejected", "key.missing"],
    ["another service than the policy's", { service: "billing-mcp" }, "misconfigured", "policy.incomplete"],
    [
      "an environment that the policy does not name",
      { environment: "canary" },
      "rejected",
      "binding.environment-other",
    ],
    ["no contract", { "schema-digest": "" }, "misconfigured", "binding.release-unknown"],
    ["no number of breaking changes", { breaking: "" }, "approved", ""],
    ["a commit that is not there", { "deployed-sha": "f".repeat(40) }, "unavailable", "actors.unknown"],
    ["a policy that is not there", { "policy-path": "other.yml" }, "misconfigured", "policy.incomplete"],
    ["a branch of policies", { "policy-repo": "acme/policies@main" }, "misconfigured", "policy.incomplete"],
    ["no e-mail address", { "jira-email": "" }, "misconfigured", "system.misconfigured"],
    ["no token of Jira", { "jira-token": "" }, "misconfigured", "system.misconfigured"],
    ["no token of GitHub", { "github-token": "" }, "misconfigured", "policy.incomplete"],
    [
      "a token that GitHub does not know",
      { "github-token": "ghs_unknown_token_09" },
      "misconfigured",
      "policy.incomplete",
    ],
  ])("that gives %s is judged so", async (_what, inputs, decision, code) => {
    expect(await decided(inputs)).toEqual([decision === "approved" ? 0 : 1, decision, code]);
  });

  test.each([
    ["mode", "lenient"],
    ["ticket-from", "comment"],
    ["environment", "pro duction"],
    ["schema-digest", "latest"],
    ["image-digest", "v1"],
    ["change-kind", "docs"],
    ["breaking", "some"],
    ["deployed-sha", "main"],
    ["link-back", "yes"],
    ["timeout-seconds", "0"],
  ])("%s that is %s is refused, without outputs", async (name, value) => {
    const run = await bench.run({ inputs: { [name]: value } });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.commands.find(({ name: command }) => command === "error")?.message).toContain(name);
  });

  test("change-kind decides whether a ticket is asked for", async () => {
    bench.putPolicy(jiraPolicy(bench.baseUrl, { production: { "change-control": { kinds: ["schema"] } } }));
    expect(await decided({ ticket: "", "change-kind": "config" })).toEqual([0, "approved", "not-required"]);
    expect(await decided({ ticket: "", "change-kind": "config", breaking: "1" })).toEqual([
      1,
      "rejected",
      "key.missing",
    ]);
    expect(await decided({ ticket: "" })).toEqual([1, "rejected", "key.missing"]);
    expect(bench.system.requests).toEqual([]);
  });

  test("breaking decides whether the role that the policy names must have approved", async () => {
    const other = { ...approvedBy("carla"), name: "peers" };
    bench.system.addIssue(jiraIssue({ id: "10008", key: "CHG-44", approvals: [other] }));
    expect(await decided({ ticket: "CHG-44", breaking: "1" })).toEqual([1, "pending", "approvals.group-missing"]);
    expect(await decided({ ticket: "CHG-44", breaking: "0" })).toEqual([0, "approved", ""]);
  });

  test("schema-version binds where the policy names a field for it", async () => {
    const { "digest-field": field, ...fields } = BINDING;
    bench.putPolicy(jiraPolicy(bench.baseUrl, { tickets: { binding: { ...fields, "version-field": field } } }));
    expect(await decided({ "schema-version": DIGEST })).toEqual([0, "approved", ""]);
    expect(await decided({ "schema-version": "2.3.0" })).toEqual([1, "rejected", "binding.release-other"]);
  });

  test("image-digest tells releases of one contract apart", async () => {
    const image = `sha256:${"1".repeat(64)}`;
    const payload = { kind: "mcp-promotion", service: "payments-mcp", imageDigest: image, schemaDigest: DIGEST };
    const ticket = { system: "jira", id: "10007" };
    bench.github.repository.history.deployments.push({
      environment: "production",
      sha: "a".repeat(40),
      payload: { ...payload, ticket },
    });
    expect(await decided({ "image-digest": image })).toEqual([0, "approved", ""]);
    expect(await decided({ "image-digest": `sha256:${"2".repeat(64)}` })).toEqual([
      1,
      "rejected",
      "reuse.other-release",
    ]);
  });

  test("timeout-seconds ends the wait", async () => {
    bench.system.fail({ answer: "never" });
    const started = performance.now();
    expect(await decided({ "timeout-seconds": "1" })).toEqual([1, "unavailable", "system.unavailable"]);
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  test("mode report lets the step pass, but not for a protected environment", async () => {
    const closed = { "ticket-from": "input", mode: "report", ticket: "CHG-43" };
    const staging = await bench.run({ inputs: { ...closed, environment: "staging" } });
    expect([staging.exitCode, staging.outputs.decision]).toEqual([0, "rejected"]);
    expect(staging.commands.some(({ name }) => name === "warning")).toBe(true);
    const production = await bench.run({ inputs: closed });
    expect([production.exitCode, production.outputs.decision]).toEqual([1, "rejected"]);
    expect(await decided({ ...closed, environment: "canary" })).toEqual([1, "rejected", "system.not-found"]);
  });

  test("link-back leaves one note, and only on a ticket that is approved", async () => {
    await bench.run();
    expect(bench.system.links.size).toBe(0);
    await bench.run({ inputs: { "link-back": "true" } });
    await bench.run({ inputs: { "link-back": "true" } });
    expect(bench.system.links.size).toBe(1);
    await bench.run({ inputs: { "link-back": "true", environment: "staging" } });
    expect(bench.system.links.size).toBe(1);
  });

  test("link-back that fails is a warning", async () => {
    bench.system.fail({ at: /remotelink/, answer: { status: 500, body: {} } });
    const run = await bench.run({ inputs: { "link-back": "true" } });
    expect([run.exitCode, run.outputs.decision]).toEqual([0, "approved"]);
    expect(run.commands.filter(({ name }) => name === "warning")).toHaveLength(1);
  });
});

describe("a policy", () => {
  test("that says nothing of tickets lets nothing through", async () => {
    bench.putPolicy({ version: 1, service: "payments-mcp" });
    expect(await decided({})).toEqual([1, "misconfigured", "policy.incomplete"]);
  });

  test("that GitHub does not give out lets nothing through", async () => {
    bench.github.addFault({ operation: "repos/get-content", reply: { status: 502, body: {} }, times: 9 });
    expect(await decided({ "timeout-seconds": "2" })).toEqual([1, "unavailable", "system.unavailable"]);
  });

  test("at an address without TLS gets no secret", async () => {
    bench.putPolicy(jiraPolicy(bench.system.origin));
    expect(await decided({})).toEqual([1, "misconfigured", "policy.incomplete"]);
    expect(bench.system.requests).toEqual([]);
  });
});

describe("mcp-gates ticket verify", () => {
  const verify = async (more: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) =>
    await mcpGates(
      [
        ...["ticket", "verify", "CHG-42", "--environment", "production", "--policy", "policy.yml"],
        ...["--schema-digest", DIGEST, "--breaking", "0", "--run-actor", "octocat", "--commit-author", "wendy"],
        ...["--repository", "acme/payments", "--github-api-url", bench.apiUrl, ...more],
      ],
      {
        directory: bench.directory,
        environment: {
          NODE_EXTRA_CA_CERTS: bench.authorityFile,
          MCP_GATES_JIRA_EMAIL: CLOUD_USER,
          MCP_GATES_JIRA_TOKEN: CLOUD_TOKEN,
          MCP_GATES_GITHUB_TOKEN: GITHUB_TOKEN,
          ...environment,
        },
      },
    );
  beforeEach(() => bench.put("policy.yml", jiraPolicy(bench.baseUrl)));

  test("says that a ticket lets a change through", async () => {
    expect(await verify()).toMatchObject({ status: 0, output: expect.stringContaining("CHG-42 allows it") });
    const { output } = await verify(["--format", "json"]);
    expect(JSON.parse(output)).toMatchObject({ decision: "approved", ticket: { key: "CHG-42" } });
  });

  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, number, string]>([
    ["of another service", ["--service", "billing-mcp"], {}, 2, "service"],
    ["that whoever deploys approved", ["--run-actor", "carla"], {}, 2, "actors.unmapped"],
    ["without credentials", [], { MCP_GATES_JIRA_TOKEN: "" }, 2, "MCP_GATES_JIRA_TOKEN"],
    ["without the records of deployments", [], { MCP_GATES_GITHUB_TOKEN: "ghs_unknown_token_09" }, 3, "reuse.unknown"],
    ["of another contract", ["--schema-digest", `sha256:${"0".repeat(64)}`], {}, 1, "binding.release-other"],
  ])("refuses one %s", async (_what, more, environment, status, words) => {
    const run = await verify(more, environment);
    expect(run.status).toBe(status);
    expect(run.output + run.notes).toContain(words);
    expect(run.output + run.notes).not.toContain(CLOUD_TOKEN);
  });
});
