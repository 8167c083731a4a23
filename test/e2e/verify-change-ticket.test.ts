import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { JiraServer } from "../fakes/jira/jira-server.ts";
import type { ActionRun } from "./run-action.ts";
import {
  approvedBy,
  DIGEST,
  HEAD,
  jiraBench,
  jiraIssue,
  jiraPolicy,
  OTHER_DIGEST,
  person,
  pullRequested,
  SERVED,
  type TicketBench,
} from "./ticket-bench.ts";

let bench: TicketBench<JiraServer>;
beforeEach(async () => {
  bench = await jiraBench();
});
afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

function refused(run: ActionRun, decision: string, code: string): void {
  expect([run.outputs.decision, run.outputs["reason-code"], run.exitCode]).toEqual([decision, code, 1]);
  expect(run.summary).toContain(code);
  expect(run.commands.some(({ name, message }) => name === "error" && message.includes(code))).toBe(true);
}

/** A deployment on record, under the ticket of the bench unless it has another id. */
function deployed(digest: string, { ticket = "10007", sha = SERVED }: { ticket?: string; sha?: string } = {}): void {
  bench.github.repository.history.deployments.push({
    environment: "production",
    sha,
    payload: JSON.stringify({
      kind: "mcp-promotion",
      v: 1,
      service: "payments-mcp",
      imageDigest: null,
      schemaDigest: digest,
      ticket: { system: "jira", key: "CHG-42", id: ticket },
    }),
  });
}

test("a ticket that is about this very change lets it through, with all outputs", async () => {
  bench.system.addIssue(jiraIssue());
  const run = await bench.run();
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: {
      decision: "approved",
      "reason-code": "",
      "ticket-key": "CHG-42",
      "ticket-id": "10007",
      "ticket-url": `${bench.baseUrl}/browse/CHG-42`,
      approvers: '["carla of Acme"]',
      "window-start": "2026-11-20T09:00:00.000Z",
      "window-end": "2026-11-20T18:00:00.000Z",
    },
  });
  expect(JSON.parse(run.outputs.result ?? "")).toMatchObject({
    decision: "approved",
    reasons: [],
    serverTime: "2026-11-20T12:00:00.000Z",
    ticket: { key: "CHG-42" },
  });
  expect(run.summary).toContain("Change ticket: approved");
  expect(run.commands.filter(({ name }) => name !== "add-mask")).toEqual([]);
});

describe("the checklist of bypasses: a ticket for something else", () => {
  test.each([
    ["another service", "customfield_10110", "billing-mcp", "binding.service-other"],
    ["another environment", "customfield_10111", "staging", "binding.environment-other"],
    ["another contract", "customfield_10112", OTHER_DIGEST, "binding.release-other"],
    ["no service", "customfield_10110", null, "binding.service-missing"],
    ["no contract", "customfield_10112", null, "binding.release-missing"],
  ])("for %s is rejected", async (_what, field, value, code) => {
    bench.system.addIssue(jiraIssue({ fields: { [field]: value } }));
    refused(await bench.run(), "rejected", code);
  });
});

describe("the checklist of bypasses: its state", () => {
  test.each(["Closed", "Cancelled", "Rejected", "Awaiting approval"])("%s is rejected", async (name) => {
    bench.system.addIssue(jiraIssue({ fields: { status: { id: "6", name, statusCategory: { key: "done" } } } }));
    refused(await bench.run(), "rejected", "state.other");
  });
});

describe("the checklist of bypasses: who approved", () => {
  test.each([
    ["whoever asked for it", "rita", "approvals.by-requester"],
    ["whoever started the run", "octocat", "approvals.by-run-actor"],
    ["whoever wrote a commit", "wendy", "approvals.by-commit-author"],
  ])("%s is rejected", async (_who, name, code) => {
    bench.system.addIssue(jiraIssue({ approvals: [approvedBy(name)] }));
    refused(await bench.run(), "rejected", code);
  });

  test.each([
    ["opened it and made somebody else the requester", { creator: "carl", edits: [] }],
    [
      "was the requester until somebody else was made it",
      { edits: [{ created: "2026-11-18T10:00:00.000+0000", fields: ["reporter"], from: "712020:carl" }] },
    ],
  ])("whoever %s is rejected", async (_how, changes) => {
    bench.system.addIssue(jiraIssue({ approvals: [approvedBy("carl")], ...changes }));
    refused(await bench.run(), "rejected", "approvals.by-requester");
  });

  test("whoever started the run again is rejected", async () => {
    bench.system.addIssue(jiraIssue({ approvals: [approvedBy("carl")] }));
    const run = await bench.run({ environment: { GITHUB_TRIGGERING_ACTOR: "carl" } });
    refused(run, "rejected", "approvals.by-run-actor");
  });

  test.each([
    ["a private address", "1234+carl@users.noreply.github.com"],
    ["a private address of old", "Carl@users.noreply.github.com"],
    ["an address that GitHub knows", "carl@example.com"],
  ])("whoever a squashed commit names as co-author by %s is rejected", async (_how, email) => {
    const { history } = bench.github.repository;
    history.emails.set("carl@example.com", "carl");
    const message = `Rename (#12)\n\n* Rename\n\nCo-authored-by: Carl C. <${email}>`;
    history.commits.push({ sha: "e".repeat(40), author: person("wendy"), message });
    bench.system.addIssue(jiraIssue({ approvals: [approvedBy("carl")] }));
    const run = await bench.run({ environment: { GITHUB_SHA: "e".repeat(40) } });
    refused(run, "rejected", "approvals.by-commit-author");
  });

  test("a co-author without an account blocks, and an app that is one does not", async () => {
    const { history } = bench.github.repository;
    const named = (name: string, email: string) => `Fix\n\nCo-authored-by: ${name} <${email}>`;
    const app = named("renovate[bot]", "29139614+renovate[bot]@users.noreply.github.com");
    history.commits.push({ sha: "e".repeat(40), author: person("wendy"), message: app });
    history.commits.push({ sha: "f".repeat(40), author: person("wendy"), message: named("Nobody", "no@example.com") });
    bench.system.addIssue(jiraIssue());
    expect((await bench.run({ environment: { GITHUB_SHA: "e".repeat(40) } })).outputs.decision).toBe("approved");
    const run = await bench.run({ environment: { GITHUB_SHA: "f".repeat(40) } });
    refused(run, "misconfigured", "actors.unmapped");
    expect(run.outputs.result).toContain("nothing for Nobody");
  });

  test("an author without a known account blocks", async () => {
    bench.github.repository.history.commits.push({ sha: "e".repeat(40), author: undefined, message: "Unknown" });
    bench.system.addIssue(jiraIssue());
    refused(await bench.run({ environment: { GITHUB_SHA: "e".repeat(40) } }), "misconfigured", "actors.unmapped");
  });

  test("commits that cannot be read block", async () => {
    bench.github.addFault({
      operation: "repos/compare-commits-with-basehead",
      reply: { status: 404, body: { message: "Not Found" } },
    });
    bench.system.addIssue(jiraIssue());
    refused(await bench.run(), "unavailable", "actors.unknown");
  });

  test("a bot that wrote a commit needs no account", async () => {
    const bot = { login: "dependabot[bot]", type: "Bot" } as const;
    bench.github.repository.history.commits.push({ sha: "e".repeat(40), author: bot, message: "Bump" });
    bench.system.addIssue(jiraIssue());
    const run = await bench.run({ environment: { GITHUB_SHA: "e".repeat(40) } });
    expect(run.outputs.decision).toBe("approved");
  });

  test("a login that never counts does not", async () => {
    const approvals = { roles: { cab: { "ticket-group": "cab" } }, "never-counts": ["carl"] };
    bench.putPolicy(jiraPolicy(bench.baseUrl, { approvals }));
    bench.system.addIssue(jiraIssue({ approvals: [approvedBy("carl")] }));
    const run = await bench.run();
    expect([run.exitCode, run.outputs.approvers]).toEqual([1, "[]"]);
  });

  test("nobody at all is rejected", async () => {
    bench.system.addIssue(jiraIssue({ approvals: [] }));
    refused(await bench.run(), "rejected", "approvals.empty");
  });
});

describe("the checklist of bypasses: the window", () => {
  test.each([
    ["is over", "2026-11-20T18:00:00Z", "rejected", "window.expired"],
    ["has not begun", "2026-11-20T08:59:59Z", "pending", "window.future"],
  ])("that %s by the system's clock does not pass", async (_when, now, decision, code) => {
    bench.system.now = new Date(now);
    bench.system.addIssue(jiraIssue());
    refused(await bench.run(), decision, code);
  });

  test("that is missing does not pass", async () => {
    bench.system.addIssue(jiraIssue({ fields: { customfield_10102: null } }));
    refused(await bench.run(), "rejected", "window.missing");
  });

  test("is never judged by the runner's clock", async () => {
    bench.system.fail({
      at: /issue\/CHG-42$/,
      answer: { status: 200, headers: { date: "" }, body: await issueBody() },
    });
    refused(await bench.run(), "unavailable", "time.unknown");
  });
});

/** What the fake answers for the issue of the bench. */
async function issueBody(): Promise<unknown> {
  bench.system.addIssue(jiraIssue());
  await bench.run();
  const asked = bench.system.requests.find(({ path }) => path.includes("/issue/CHG-42?"));
  const reply = await fetch(`${bench.system.origin}${asked?.path}`, {
    headers: { authorization: String(asked?.headers.authorization) },
  });
  return await reply.json();
}

describe("the checklist of bypasses: the ticket again", () => {
  beforeEach(() => bench.system.addIssue(jiraIssue()));

  test("with another release is rejected", async () => {
    deployed(OTHER_DIGEST);
    refused(await bench.run(), "rejected", "reuse.other-release");
  });

  test("with the same release is a retry", async () => {
    deployed(OTHER_DIGEST, { ticket: "9" });
    deployed(DIGEST, { sha: HEAD });
    expect((await bench.run()).outputs.decision).toBe("approved");
  });

  test("back to what it replaced is one rollback, after which it is used up", async () => {
    const oldest = { "schema-digest": OTHER_DIGEST };
    deployed(OTHER_DIGEST, { ticket: "9" });
    deployed(DIGEST, { sha: HEAD });
    expect((await bench.run({ inputs: oldest })).outputs.decision).toBe("approved");
    deployed(OTHER_DIGEST, { sha: HEAD });
    refused(await bench.run(), "rejected", "reuse.after-rollback");
  });

  test("cannot be told from the first time when records cannot be read", async () => {
    bench.github.addToken("ghs_without_deployments_1", {
      account: { login: "gates[bot]", type: "Bot" },
      permissions: { contents: "read" },
    });
    const run = await bench.run({ inputs: { "github-token": "ghs_without_deployments_1" } });
    refused(run, "unavailable", "reuse.unknown");
  });

  test("cannot be told from the first time when a record is broken", async () => {
    const payload = { kind: "mcp-promotion", service: 1 };
    bench.github.repository.history.deployments.push({ environment: "production", sha: SERVED, payload });
    refused(await bench.run(), "unavailable", "reuse.unknown");
  });
});

test("the checklist of bypasses: edited after the approval is rejected", async () => {
  const edits = [{ created: "2026-11-19T11:00:00.000+0000", fields: ["customfield_10112"] }];
  bench.system.addIssue(jiraIssue({ edits }));
  refused(await bench.run(), "rejected", "approvals.before-edit");
});

test("the checklist of bypasses: a marker in the title that was edited after the approval is rejected", async () => {
  bench.putPolicy(jiraPolicy(bench.baseUrl, { tickets: { binding: { mode: "title" } } }));
  const fields = { summary: `Deploy [mcp: payments-mcp production ${DIGEST}]` };
  bench.system.addIssue(jiraIssue({ fields }));
  expect((await bench.run()).outputs.decision).toBe("approved");
  const edits = [{ created: "2026-11-19T11:00:00.000+0000", fields: ["summary"] }];
  bench.system.addIssue(jiraIssue({ id: "10008", key: "CHG-43", fields, edits }));
  refused(await bench.run({ inputs: { ticket: "CHG-43" } }), "rejected", "approvals.before-edit");
});

describe("the checklist of bypasses: which ticket", () => {
  test("one that was moved is rejected", async () => {
    bench.system.addIssue(jiraIssue());
    bench.system.move("CHG-42", "OPS-7");
    refused(await bench.run(), "rejected", "key.moved");
  });

  test("one of another project is rejected", async () => {
    bench.system.addIssue(jiraIssue({ key: "OPS-7" }));
    refused(await bench.run({ inputs: { ticket: "OPS-7" } }), "rejected", "project.other");
  });

  test.each(["CHG-42/../CHG-43", "CHG-42%2F..", "chg-42", "CHG-042", "42"])("%s is no key", async (ticket) => {
    refused(await bench.run({ inputs: { ticket } }), "rejected", "key.malformed");
    expect(bench.system.requests).toEqual([]);
  });

  test.each([
    ["pr-title", pullRequested("CHG-42 Rename")],
    ["branch", pullRequested("Rename", "feature/CHG-42-rename")],
    ["trailer", pullRequested("Rename")],
  ])("one from the %s is a hint that a protected environment does not take", async (source, event) => {
    bench.system.addIssue(jiraIssue({ fields: { customfield_10111: "staging" } }));
    refused(await bench.run({ inputs: { "ticket-from": source }, event }), "rejected", "key.untrusted");
    const staging = { "ticket-from": source, environment: "staging", ticket: "" };
    expect((await bench.run({ inputs: staging, event })).outputs).toMatchObject({
      decision: "approved",
      "ticket-key": "CHG-42",
    });
  });

  test("of two in a title none is taken", async () => {
    const run = await bench.run({
      inputs: { "ticket-from": "pr-title", environment: "staging" },
      event: pullRequested("CHG-42 and CHG-43"),
    });
    refused(run, "rejected", "key.ambiguous");
  });
});

describe("the checklist of bypasses: a system that does not answer as it should", () => {
  test.each([
    [401, "misconfigured", "system.misconfigured"],
    [403, "misconfigured", "system.misconfigured"],
    [404, "rejected", "system.not-found"],
    [410, "misconfigured", "system.misconfigured"],
    [429, "unavailable", "system.unavailable"],
    [500, "unavailable", "system.unavailable"],
    [503, "unavailable", "system.unavailable"],
  ])("with %i lets nothing through", async (status, decision, code) => {
    bench.system.addIssue(jiraIssue());
    bench.system.fail({ answer: { status, body: {} } });
    refused(await bench.run(), decision, code);
  });
});

test("the checklist of bypasses: what was taken back while a job waited is seen by the next look", async () => {
  const issue = jiraIssue();
  bench.system.addIssue(issue);
  expect((await bench.run()).outputs.decision).toBe("approved");
  issue.approvals = [
    { ...approvedBy("carla"), finalDecision: "declined", approvers: [{ name: "carla", decision: "declined" }] },
  ];
  refused(await bench.run(), "rejected", "approvals.declined");
});

test("the authors since the last success on record count, not those of a deployment that failed", async () => {
  const { history } = bench.github.repository;
  history.commits.push({ sha: "e".repeat(40), author: person("carl"), message: "Last" });
  const payload = { kind: "mcp-promotion", service: "payments-mcp", schemaDigest: OTHER_DIGEST };
  history.deployments.push({ environment: "production", sha: SERVED, payload, states: ["success"] });
  history.deployments.push({ environment: "production", sha: HEAD, payload, states: ["failure"] });
  bench.system.addIssue(jiraIssue({ approvals: [approvedBy("wendy")] }));
  const run = await bench.run({ inputs: { "deployed-sha": "" }, environment: { GITHUB_SHA: "e".repeat(40) } });
  refused(run, "rejected", "approvals.by-commit-author");
});
