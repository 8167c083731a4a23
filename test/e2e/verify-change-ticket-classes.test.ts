import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { JiraServer } from "../fakes/jira/jira-server.ts";
import { SERVICENOW_TOKEN } from "../fakes/servicenow/server.ts";
import type { TicketServer } from "../fakes/tickets/ticket-server.ts";
import { issueBench, issuePolicy } from "./issue-bench.ts";
import {
  approvedBy,
  BREAK_GLASS,
  DIGEST,
  HEAD,
  jiraBench,
  jiraIssue,
  jiraPolicy,
  OTHER_DIGEST,
  person,
  pullRequested,
  SERVED,
  serviceNowBench,
  serviceNowPolicy,
  type TicketBench,
} from "./ticket-bench.ts";

let bench: TicketBench<TicketServer>;
afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

const decided = async (inputs: Readonly<Record<string, string>> = {}) => {
  const { exitCode, outputs } = await bench.run({ inputs });
  return [exitCode, outputs.decision, outputs["reason-code"]];
};

describe("the kind of a change", () => {
  let jira: TicketBench<JiraServer>;
  beforeEach(async () => {
    jira = await jiraBench();
    bench = jira;
    jira.putPolicy(jiraPolicy(jira.baseUrl, { production: { "change-control": { kinds: ["schema"] } } }));
    jira.system.addIssue(jiraIssue({ approvals: [{ ...approvedBy("carla"), name: "peers" }] }));
  });
  const IMAGE = `sha256:${"1".repeat(64)}`;
  const record = (digest: string, states: readonly string[] = ["success"], service = "payments-mcp") =>
    bench.github.repository.history.deployments.push({
      environment: "production",
      sha: SERVED,
      payload: { kind: "mcp-promotion", service, imageDigest: IMAGE, schemaDigest: digest },
      states,
    });
  const infra = { "change-kind": "infra", breaking: "", ticket: "" };

  test("is what the workflow says where nothing of the service is on record", async () => {
    record(OTHER_DIGEST, ["success"], "billing-mcp");
    expect(await decided(infra)).toEqual([0, "approved", "not-required"]);
  });

  test("is what the workflow says where the record shows the same contract", async () => {
    record(OTHER_DIGEST);
    record(DIGEST);
    record(OTHER_DIGEST, ["failure"]);
    expect(await decided(infra)).toEqual([0, "approved", "not-required"]);
  });

  test("is that of a contract where the record shows another one, whatever the workflow says", async () => {
    record(OTHER_DIGEST);
    expect(await decided(infra)).toEqual([1, "rejected", "key.missing"]);
    const run = await bench.run({ inputs: { ...infra, ticket: "CHG-42" } });
    expect(run.outputs["reason-code"]).toBe("approvals.group-missing");
    expect(run.summary).toContain("schema, breaking, said to be infra");
    expect(run.commands.find(({ name }) => name === "notice")?.message).toContain("counts as one of schema");
    expect(JSON.parse(run.outputs.result ?? "")).toMatchObject({ changeKind: "schema", understated: "infra" });
  });

  test("is that of a contract where nobody can read what is on record, or nothing of it succeeded", async () => {
    record(DIGEST, ["failure"]);
    expect(await decided(infra)).toEqual([1, "rejected", "key.missing"]);
    const payload = { kind: "mcp-promotion", service: 1 };
    bench.github.repository.history.deployments.push({ environment: "production", sha: SERVED, payload });
    expect(await decided(infra)).toEqual([1, "rejected", "key.missing"]);
  });
});

describe("the authors of a change", () => {
  test("are those since the success on record, too, where the workflow names a later commit", async () => {
    const jira = await jiraBench({ "deployed-sha": HEAD });
    bench = jira;
    jira.system.addIssue(jiraIssue({ approvals: [approvedBy("wendy")] }));
    expect((await decided())[1]).toBe("approved");
    const payload = { kind: "mcp-promotion", service: "payments-mcp", schemaDigest: OTHER_DIGEST };
    bench.github.repository.history.deployments.push({ environment: "production", sha: SERVED, payload });
    expect(await decided()).toEqual([1, "rejected", "approvals.by-commit-author"]);
  });
});

describe("the key of a ticket for a protected environment", () => {
  beforeEach(async () => {
    const jira = await jiraBench();
    bench = jira;
    jira.system.addIssue(jiraIssue());
  });

  test.each([
    ["a title, given as the input", pullRequested("CHG-42")],
    [
      "other inputs of the run",
      { name: "workflow_dispatch", payload: { ...pullRequested("").payload, inputs: { ticket: "CHG-43" } } },
    ],
    ["a run that nobody started by hand", { name: "schedule", payload: pullRequested("").payload }],
  ])("is not taken from %s", async (_where, event) => {
    const run = await bench.run({ event });
    expect([run.exitCode, run.outputs["reason-code"]]).toEqual([1, "key.untrusted"]);
    expect(bench.system.requests).toEqual([]);
  });

  test("is taken from what another system dispatched", async () => {
    const { repository, sender } = pullRequested("").payload;
    const payload = { repository, sender, client_payload: { ticket: "CHG-42", attempt: 2 } };
    const run = await bench.run({ event: { name: "repository_dispatch", payload } });
    expect(run.outputs.decision).toBe("approved");
  });
});

describe("an emergency", () => {
  const EMERGENCY = { emergency: "true" };

  test("needs a ticket whose type in Jira is for emergencies", async () => {
    const jira = await jiraBench();
    bench = jira;
    const tickets = { types: { emergency: ["Emergency change"] } };
    jira.putPolicy(jiraPolicy(jira.baseUrl, { tickets, "break-glass": BREAK_GLASS }));
    const issuetype = { id: "10077", name: "Emergency change" };
    jira.system.addIssue(jiraIssue());
    jira.system.addIssue(jiraIssue({ id: "10008", key: "CHG-43", fields: { issuetype } }));
    expect(await decided(EMERGENCY)).toEqual([1, "rejected", "type.not-emergency"]);
    const run = await bench.run({ inputs: { ...EMERGENCY, ticket: "CHG-43" } });
    expect(run.outputs.decision).toBe("approved");
    expect(JSON.parse(run.outputs.result ?? "")).toMatchObject({ emergency: true, ticket: { type: issuetype } });
    expect(run.summary).toContain("schema, emergency");
  });

  test("that nobody declares is a change like any other, and its type must be one of those", async () => {
    const jira = await jiraBench();
    bench = jira;
    jira.putPolicy(jiraPolicy(jira.baseUrl, { "break-glass": BREAK_GLASS }));
    jira.system.addIssue(jiraIssue({ fields: { issuetype: { id: "10077", name: "emergency" } } }));
    expect(await decided()).toEqual([1, "rejected", "type.other"]);
    expect(await decided(EMERGENCY)).toEqual([0, "approved", ""]);
  });

  test("needs a ticket where the kind of the change does not", async () => {
    const jira = await jiraBench();
    bench = jira;
    const production = { "change-control": { required: false } };
    jira.putPolicy(jiraPolicy(jira.baseUrl, { production, "break-glass": BREAK_GLASS }));
    expect(await decided({ ticket: "" })).toEqual([0, "approved", "not-required"]);
    expect(await decided({ ...EMERGENCY, ticket: "" })).toEqual([1, "rejected", "key.missing"]);
  });

  test.each([
    ["is not there", undefined],
    ["is not enabled", { ...BREAK_GLASS, enabled: false }],
    ["is for another environment", { ...BREAK_GLASS, environments: ["staging"] }],
  ])("is none where break-glass %s", async (_where, glass) => {
    const jira = await jiraBench();
    bench = jira;
    jira.putPolicy(jiraPolicy(jira.baseUrl, glass === undefined ? {} : { "break-glass": glass }));
    jira.system.addIssue(jiraIssue({ fields: { issuetype: { id: "10077", name: "emergency" } } }));
    expect(await decided(EMERGENCY)).toEqual([1, "misconfigured", "policy.incomplete"]);
  });

  test.each([
    [
      ["normal", "Emergency"],
      [1, "rejected", "type.not-emergency"],
    ],
    [
      ["emergency", "Notfall"],
      [0, "approved", ""],
    ],
  ] as const)("is what ServiceNow's raw type says, not its translation: %j", async (type, expected) => {
    bench = await serviceNowBench({ "servicenow-token": SERVICENOW_TOKEN }, { type });
    bench.putPolicy(serviceNowPolicy(bench.baseUrl, { "break-glass": BREAK_GLASS }));
    expect(await decided(EMERGENCY)).toEqual(expected);
  });

  test.each<readonly [readonly string[], readonly unknown[]]>([
    [["change"], [1, "rejected", "type.not-emergency"]],
    [["emergency"], [1, "rejected", "type.not-emergency"]],
    [
      ["emergency", "change", "other"],
      [0, "approved", ""],
    ],
  ])("is what a label of the issue says, beside those that every ticket has: %j", async (labels, expected) => {
    bench = await issueBench();
    bench.putPolicy(issuePolicy({ "break-glass": BREAK_GLASS }));
    const { repository } = bench.github;
    repository.writeComment(42, person("carla"), "/approve", { createdAt: "2026-11-19T10:00:00Z" });
    const issue = repository.issues.find(42);
    if (issue !== undefined) issue.labels = [...labels];
    expect(await decided(EMERGENCY)).toEqual(expected);
  });
});
