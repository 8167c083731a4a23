import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { JiraServer } from "../fakes/jira/jira-server.ts";
import { CLOUD_TOKEN, CLOUD_USER } from "../fakes/jira-cloud/server.ts";
import { mcpGates } from "./command.ts";
import {
  approvedBy,
  BINDING,
  BREAK_GLASS,
  DIGEST,
  GITHUB_TOKEN,
  jiraBench,
  jiraIssue,
  jiraPolicy,
  pullRequested,
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
    ["emergency", "urgent"],
    ["timeout-seconds", "0"],
  ])("%s that is %s is refused, without outputs", async (name, value) => {
    const run = await bench.run({ inputs: { [name]: value } });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.commands.find(({ name: command }) => command === "error")?.message).toContain(name);
  });

  test("service names the service where the policy names none", async () => {
    bench.putPolicy({ ...jiraPolicy(bench.baseUrl), service: undefined });
    expect(await decided({ service: "payments-mcp" })).toEqual([0, "approved", ""]);
    expect(await decided({ service: "billing-mcp" })).toEqual([1, "rejected", "binding.service-other"]);
  });

  test("service is missing where neither names one", async () => {
    bench.putPolicy({ ...jiraPolicy(bench.baseUrl), service: undefined });
    expect(await decided({})).toEqual([1, "misconfigured", "policy.incomplete"]);
  });

  const LIFTED = jiraPolicy("https://acme.atlassian.net", { production: { "change-control": { required: false } } });

  test("policy-path names another policy on the default branch", async () => {
    const path = "deploy/gates.yml";
    const strict = JSON.stringify(jiraPolicy(bench.baseUrl));
    bench.github.repository.putFiles("main", { [path]: JSON.stringify(LIFTED), ".github/mcp-gates.yml": strict });
    expect(await decided({ ticket: "", "policy-path": path })).toEqual([0, "approved", "not-required"]);
    expect(await decided({ ticket: "" })).toEqual([1, "rejected", "key.missing"]);
  });

  test("policy-repo names the policy of a repository at a commit", async () => {
    const sha = "0123456789abcdef0123456789abcdef01234567";
    bench.github.repository.putFiles(sha, { ".github/mcp-gates.yml": JSON.stringify(LIFTED) });
    expect(await decided({ ticket: "", "policy-repo": `acme/payments@${sha}` })).toEqual([
      0,
      "approved",
      "not-required",
    ]);
  });

  test.each([
    ["jira-email", "somebody.else@example.com"],
    ["jira-token", "jira-token-of-somebody-else"],
  ])("%s of another account is not let in", async (name, value) => {
    const run = await bench.run({ inputs: { [name]: value } });
    expect(run.outputs).toMatchObject({ decision: "misconfigured", "reason-code": "system.misconfigured" });
    expect(bench.system.requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(name === "jira-email" ? `${value}:${CLOUD_TOKEN}` : `${CLOUD_USER}:${value}`).toString("base64")}`,
    );
  });

  test.each([
    ["input", "CHG-42", ""],
    ["pr-title", "CHG-43", ""],
    ["branch", "", "system.not-found"],
    ["trailer", "CHG-42", ""],
  ])("ticket-from %s says that the key stands there", async (from, key, code) => {
    for (const [id, name] of [
      ["10008", "CHG-42"],
      ["10009", "CHG-43"],
    ] as const)
      bench.system.addIssue(jiraIssue({ id, key: name, fields: { customfield_10111: "staging" } }));
    const inputs = { ticket: "CHG-42", environment: "staging", "ticket-from": from };
    const run = await bench.run({ inputs, event: pullRequested("CHG-43", "feature/CHG-44") });
    expect(run.outputs).toMatchObject({ "ticket-key": key });
    if (code !== "") expect(run.outputs["reason-code"]).toBe(code);
  });

  test("change-kind decides whether a ticket is asked for", async () => {
    bench.putPolicy(jiraPolicy(bench.baseUrl, { production: { "change-control": { kinds: ["schema"] } } }));
    expect(await decided({ ticket: "", "change-kind": "config" })).toEqual([0, "approved", "not-required"]);
    expect(await decided({ ticket: "" })).toEqual([1, "rejected", "key.missing"]);
    expect(bench.system.requests).toEqual([]);
  });

  test("change-kind lifts nothing of a breaking change", async () => {
    bench.putPolicy(jiraPolicy(bench.baseUrl, { production: { "change-control": { kinds: ["schema"] } } }));
    expect(await decided({ ticket: "", "change-kind": "config", breaking: "1" })).toEqual([
      1,
      "rejected",
      "key.missing",
    ]);
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

  const REPORTED = { mode: "report", ticket: "CHG-43" };

  test("mode report lets the step pass, with a warning", async () => {
    const run = await bench.run({ inputs: { ...REPORTED, environment: "staging" } });
    expect([run.exitCode, run.outputs.decision]).toEqual([0, "rejected"]);
    expect(run.commands.some(({ name }) => name === "warning")).toBe(true);
  });

  test("an environment that the policy does not name is told of", async () => {
    const run = await bench.run({ inputs: { environment: "Production" } });
    const notices = run.commands.filter(({ name }) => name === "notice").map(({ message }) => message);
    expect(notices).toEqual(['The policy names no environment "Production"; did you mean "production"?']);
    expect(run.outputs.decision).not.toBe("approved");
  });

  test.each(["production", "canary"])("mode report does not hold for %s, which is protected", async (environment) => {
    expect(await decided({ ...REPORTED, environment })).toEqual([1, "rejected", "system.not-found"]);
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

  test("compares the kind of a change with what is on record", async () => {
    bench.put("policy.yml", jiraPolicy(bench.baseUrl, { production: { "change-control": { kinds: ["schema"] } } }));
    const infra = ["--change-kind", "infra"];
    expect((await verify(infra)).output).toContain("asks for no change ticket");
    const payload = { kind: "mcp-promotion", service: "payments-mcp", schemaDigest: `sha256:${"d".repeat(64)}` };
    bench.github.repository.history.deployments.push({ environment: "production", sha: "a".repeat(40), payload });
    const run = await verify(infra);
    expect(run.output).toContain("CHG-42 allows it");
    expect(run.notes).toContain("counts as one of schema");
  });

  test("takes a ticket for an emergency only if Jira says so", async () => {
    bench.put("policy.yml", jiraPolicy(bench.baseUrl, { "break-glass": BREAK_GLASS }));
    const run = await verify(["--emergency"]);
    expect([run.status, run.output]).toEqual([1, expect.stringContaining("type.not-emergency")]);
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
