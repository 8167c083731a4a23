import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Fault } from "../fakes/github/server.ts";
import { CLOUD_TOKEN, CLOUD_USER, JiraCloud } from "../fakes/jira-cloud/server.ts";
import { DATA_CENTER_TOKEN } from "../fakes/jira-data-center/server.ts";
import {
  SERVICENOW_PASSWORD,
  SERVICENOW_TOKEN,
  SERVICENOW_USER,
  type ServiceNow,
  type Stored,
} from "../fakes/servicenow/server.ts";
import { faults, type NamedFault } from "../fakes/tickets/faults.ts";
import type { TicketServer } from "../fakes/tickets/ticket-server.ts";
import { issueBench, issuePolicy } from "./issue-bench.ts";
import type { ActionRun } from "./run-action.ts";
import {
  DIGEST,
  dataCenterBench,
  GITHUB_TOKEN,
  jiraBench,
  jiraIssue,
  person,
  serviceNowBench,
  type TicketBench,
} from "./ticket-bench.ts";

const SERVICENOW_LOGIN = { "servicenow-username": SERVICENOW_USER, "servicenow-password": SERVICENOW_PASSWORD };

const SYSTEMS: readonly {
  readonly name: string;
  readonly secrets: readonly string[];
  readonly start: () => Promise<TicketBench<TicketServer>>;
}[] = [
  {
    name: "Jira Cloud",
    secrets: [CLOUD_TOKEN, `${CLOUD_USER}:${CLOUD_TOKEN}`],
    start: async () => withIssue(await jiraBench()),
  },
  {
    name: "Jira Data Center",
    secrets: [DATA_CENTER_TOKEN],
    start: async () => withIssue(await dataCenterBench(DATA_CENTER_TOKEN)),
  },
  {
    name: "ServiceNow with a password",
    secrets: [SERVICENOW_PASSWORD, `${SERVICENOW_USER}:${SERVICENOW_PASSWORD}`],
    start: async () => await serviceNowBench(SERVICENOW_LOGIN),
  },
  {
    name: "ServiceNow with a token",
    secrets: [SERVICENOW_TOKEN],
    start: async () => await serviceNowBench({ "servicenow-token": SERVICENOW_TOKEN }),
  },
];

function withIssue(bench: Awaited<ReturnType<typeof jiraBench>>) {
  bench.system.addIssue(jiraIssue());
  return bench;
}

/** What a fault comes to; a system that is asked wrongly needs something mended. */
const DECISIONS: Readonly<Record<NamedFault["state"], string>> = {
  "not-found": "rejected",
  misconfigured: "misconfigured",
  unavailable: "unavailable",
};
/** Whatever the adapters' own tests do not need to see twice. */
const LOOKED_AT = [
  "401",
  "404",
  "429",
  "500",
  "502 in HTML",
  "a login page with 200",
  "a redirect to another host",
  "JSON as text",
  "truncated JSON",
  "a reset in the middle",
  "a stall",
];

describe.each(SYSTEMS)("$name", ({ secrets, start }) => {
  let bench: TicketBench<TicketServer>;
  let elsewhere: TicketServer;
  beforeEach(async () => {
    elsewhere = await new JiraCloud().listen();
    bench = await start();
  });
  afterEach(async () => {
    await bench.close();
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
    expect(bench.github.violations).toEqual([]);
  });

  test("lets an approved ticket through", async () => {
    expect((await bench.run()).outputs).toMatchObject({ decision: "approved", "reason-code": "" });
  });

  test.each(LOOKED_AT)("that answers %s lets nothing through, in time, and gives no secret away", async (name) => {
    const spellings = [GITHUB_TOKEN, ...secrets].flatMap(spellingsOf);
    const fault = faults({ leak: spellings.join(" "), elsewhere: elsewhere.origin }).find((each) => each.name === name);
    if (fault === undefined) throw new Error(name);
    bench.system.fail({ answer: fault.answer });
    const started = performance.now();
    const run = await bench.run({ inputs: { "timeout-seconds": "2" } });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect([run.exitCode, run.outputs.decision]).toEqual([1, DECISIONS[fault.state]]);
    expect(spellings.filter((spelling) => writtenBy(run).includes(spelling))).toEqual([]);
  });

  test("that cannot be reached lets nothing through", async () => {
    await bench.system.close();
    const run = await bench.run();
    await bench.system.listen();
    expect([run.exitCode, run.outputs.decision]).toEqual([1, "unavailable"]);
  });

  test("that speaks TLS by an authority of nobody is not believed", async () => {
    // GitHub is asked without TLS here, so that only the ticket system is not trusted.
    const run = await bench.run({
      environment: { NODE_EXTRA_CA_CERTS: undefined, GITHUB_API_URL: bench.github.apiUrl },
    });
    expect([run.exitCode, run.outputs.decision]).toEqual([1, "unavailable"]);
    expect(bench.system.requests).toEqual([]);
  });

  test("has its secrets masked in every form before anything else is written", async () => {
    const run = await bench.run();
    const masked = run.commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(run.stdout.startsWith("::add-mask::")).toBe(true);
    const [secret = ""] = secrets;
    expect(masked).toEqual(expect.arrayContaining([secret, Buffer.from(secret).toString("base64"), GITHUB_TOKEN]));
    // Of the header that holds both, enough is masked that the rest tells nothing of the secret.
    const [, login = secret] = secrets;
    const header = Buffer.from(login).toString("base64");
    expect(masked.some((form) => form.length > secret.length && header.includes(form))).toBe(true);
  });
});

describe("ServiceNow", () => {
  const sent = async (inputs: Readonly<Record<string, string>>) => {
    const bench = await serviceNowBench(inputs);
    try {
      const { outputs } = await bench.run();
      return [outputs.decision, bench.system.requests[0]?.headers.authorization];
    } finally {
      await bench.close();
    }
  };
  const CARLA = "2".repeat(32);

  test.each<readonly [string, Stored, string, string]>([
    ["on hold", { on_hold: "true" }, "pending", "state.on-hold"],
    ["not yet to be implemented", { state: "-2" }, "pending", "state.pending"],
    ["closed", { state: "3" }, "rejected", "state.other"],
    ["no longer active", { active: "false" }, "rejected", "state.inactive"],
    ["whose conflicts nobody looked for", { conflict_status: "Not Run" }, "rejected", "conflict.found"],
    ["not approved as a whole", { approval: "requested" }, "pending", "approvals.undecided"],
    ["that its requester approved", { requested_by: [CARLA, "Carla Cab"] }, "rejected", "approvals.by-requester"],
    ["whose window is over", { end_date: "2026-11-20 12:00:00" }, "rejected", "window.expired"],
    ["without a window", { start_date: "" }, "rejected", "window.missing"],
    ["for another contract", { u_digest: `sha256:${"d".repeat(64)}` }, "rejected", "binding.release-other"],
    [
      "approved before it was written anew, and touched since",
      { approval_set: "2026-11-18 08:00:00" },
      "rejected",
      "approvals.before-edit",
    ],
  ])("lets nothing through by a change that is %s", async (_what, changes, decision, code) => {
    const bench = await serviceNowBench({ "servicenow-token": SERVICENOW_TOKEN }, changes);
    try {
      const run = await bench.run();
      expect(run).toMatchObject({ exitCode: 1, outputs: { decision, "reason-code": code } });
    } finally {
      await bench.close();
    }
  });

  const basic = (username: string, password: string) =>
    `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  const OTHER = "password-of-somebody-else";

  test.each<readonly [string, Readonly<Record<string, string>>, string, string | undefined]>([
    ["a name and a password", SERVICENOW_LOGIN, "approved", basic(SERVICENOW_USER, SERVICENOW_PASSWORD)],
    [
      "another name",
      { ...SERVICENOW_LOGIN, "servicenow-username": "x" },
      "misconfigured",
      basic("x", SERVICENOW_PASSWORD),
    ],
    [
      "another password",
      { ...SERVICENOW_LOGIN, "servicenow-password": OTHER },
      "misconfigured",
      basic(SERVICENOW_USER, OTHER),
    ],
    ["another token", { ...SERVICENOW_LOGIN, "servicenow-token": OTHER }, "misconfigured", `Bearer ${OTHER}`],
    ["a name alone", { "servicenow-username": SERVICENOW_USER }, "misconfigured", undefined],
    ["a password alone", { "servicenow-password": SERVICENOW_PASSWORD }, "misconfigured", undefined],
    ["nothing", {}, "misconfigured", undefined],
  ])("is asked with %s as it is given", async (_what, inputs, decision, authorization) => {
    expect(await sent(inputs)).toEqual([decision, authorization]);
  });
});

describe("ServiceNow, whose record was touched after the approval", () => {
  const TOUCHED = { sys_updated_on: "2026-11-20 08:01:00", sys_created_by: "rita" };
  let bench: TicketBench<ServiceNow>;
  beforeEach(async () => {
    bench = await serviceNowBench({ "servicenow-token": SERVICENOW_TOKEN }, TOUCHED);
    const documentkey = bench.system.idOf("change_request", "CHG0030042");
    const moved = { fieldname: "state", sys_created_on: "2026-11-20 08:01:00" };
    bench.system.add("sys_audit", { tablename: "change_request", documentkey, ...moved });
  });
  afterEach(async () => {
    await bench.close();
  });

  test("lets it through where the audit shows that only the state moved on", async () => {
    expect((await bench.run()).outputs.decision).toBe("approved");
  });

  test("rejects it where the digest may be edited without a trace", async () => {
    bench.system.attributes.set("u_digest", "no_audit=true");
    const { exitCode, outputs } = await bench.run();
    expect([exitCode, outputs.decision, outputs["reason-code"]]).toEqual([1, "rejected", "approvals.before-edit"]);
  });

  test("rejects it where the account may not read what is audited", async () => {
    bench.system.hidden.add("sys_dictionary.*");
    expect((await bench.run()).outputs["reason-code"]).toBe("approvals.before-edit");
  });
});

describe("issues of GitHub", () => {
  let bench: TicketBench<TicketServer>;
  beforeEach(async () => {
    bench = await issueBench();
  });
  afterEach(async () => {
    await bench.close();
    expect(bench.github.violations).toEqual([]);
    expect(bench.system.requests).toEqual([]);
  });

  const approve = (login: string, words = "/approve") =>
    bench.github.repository.writeComment(42, person(login), words, { createdAt: "2026-11-19T10:00:00Z" });

  test.each(["acme/payments#42", "#42"])(
    "let a change through that a member of the team approved, as %s",
    async (ticket) => {
      approve("carla");
      expect((await bench.run({ inputs: { ticket } })).outputs).toMatchObject({
        decision: "approved",
        approvers: '["carla"]',
        "ticket-key": ticket,
      });
    },
  );

  test("take a token of their own for the members of teams, which the token of a job may not see", async () => {
    approve("carla");
    const account = { login: "github-actions[bot]", type: "Bot" } as const;
    const permissions = { contents: "read", deployments: "read", issues: "write" } as const;
    bench.github.addToken("ghs_token_of_a_job_0031", { account, permissions });
    bench.github.addToken("ghp_token_for_members_0032", {
      account: person("octo-admin"),
      permissions: { members: "read" },
    });
    const inputs = { "github-token": "ghs_token_of_a_job_0031" };
    expect((await bench.run({ inputs })).outputs).toMatchObject({ decision: "misconfigured" });
    const run = await bench.run({ inputs: { ...inputs, "members-token": "ghp_token_for_members_0032" } });
    expect(run.outputs).toMatchObject({ decision: "approved", approvers: '["carla"]' });
    expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("ghp_token_for_members");
  });

  test.each([
    ["of another repository", "acme/other#42", "carla", "rejected", "system.not-found"],
    ["that its author approved", "#42", "rita", "pending", "approvals.missing"],
    ["that a stranger approved", "#42", "mallory", "pending", "approvals.missing"],
  ])("%s let nothing through", async (_what, ticket, login, decision, code) => {
    approve(login);
    const run = await bench.run({ inputs: { ticket } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision, "reason-code": code } });
  });

  test("are approved by the words of the policy, and no others", async () => {
    bench.putPolicy(
      issuePolicy({ tickets: { approvals: { source: "comment", comment: "/lgtm", team: "acme/peers" } } }),
    );
    approve("carla");
    expect((await bench.run()).outputs["reason-code"]).toBe("approvals.missing");
    approve("carla", "/lgtm");
    expect((await bench.run()).outputs.decision).toBe("approved");
  });

  test("are approved by the label alone where the policy says so", async () => {
    bench.putPolicy(issuePolicy({ tickets: { approvals: { source: "label", label: "go", team: "acme/peers" } } }));
    const label = (login: string) =>
      bench.github.repository.issues.label(42, { add: "go", by: person(login), at: "2026-11-19T11:00:00Z" });
    approve("carla");
    label("mallory");
    expect((await bench.run()).outputs["reason-code"]).toBe("approvals.missing");
    label("carla");
    expect((await bench.run()).outputs).toMatchObject({ decision: "approved", approvers: '["carla"]' });
  });

  test("whose title binds them and was changed after the approval are rejected", async () => {
    bench.putPolicy(issuePolicy({ tickets: { binding: { mode: "title" } } }));
    const { issues } = bench.github.repository;
    const issue = issues.open({
      number: 42,
      author: person("rita"),
      body: "",
      title: `[mcp: payments-mcp production ${DIGEST}]`,
      labels: ["change"],
    });
    approve("carla");
    expect((await bench.run()).outputs.decision).toBe("approved");
    issue.events.push({ event: "renamed", actor: person("rita"), label: undefined, at: "2026-11-19T12:00:00Z" });
    expect((await bench.run()).outputs).toMatchObject({
      decision: "rejected",
      "reason-code": "approvals.before-edit",
    });
  });

  test("need the team of the role for a breaking change", async () => {
    approve("carla");
    const breaking = { inputs: { breaking: "2" } };
    expect((await bench.run(breaking)).outputs["reason-code"]).toBe("approvals.group-missing");
    approve("dora");
    expect((await bench.run(breaking)).outputs.decision).toBe("approved");
  });

  test.each<readonly [string, Fault["reply"]]>([
    ["500", { status: 500, body: { message: GITHUB_TOKEN } }],
    ["429", { status: 429, body: {}, headers: { "retry-after": "600" } }],
    ["a broken connection", "cut-off"],
    ["nothing", "no-answer"],
  ])("that GitHub answers with %s let nothing through", async (_what, reply) => {
    approve("carla");
    bench.github.addFault({ operation: "issues/get", reply, times: 9 });
    const run = await bench.run({ inputs: { "timeout-seconds": "3" } });
    expect([run.exitCode, run.outputs.decision]).toEqual([1, "unavailable"]);
    expect(writtenBy(run)).not.toContain(GITHUB_TOKEN);
  });
});

/** Everything that a run wrote where somebody may read it; the masks themselves are for the runner alone. */
function writtenBy({ stdout, stderr, outputs, summary }: ActionRun): string {
  const lines = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...lines, stderr, JSON.stringify(outputs), summary].join("\n");
}

/** A secret whole, encoded, and in parts that would tell too much. */
function spellingsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString("base64");
  const parts = Array.from({ length: Math.floor(secret.length / 12) }, (_, at) => secret.slice(at * 12, at * 12 + 12));
  return [secret, base64, base64.slice(4, 20), encodeURIComponent(secret), ...parts];
}
