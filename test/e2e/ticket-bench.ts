import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeGitHub } from "../fakes/github/server.ts";
import type { JiraServer, StoredIssue } from "../fakes/jira/jira-server.ts";
import { CLOUD_TOKEN, CLOUD_USER, JiraCloud } from "../fakes/jira-cloud/server.ts";
import { JiraDataCenter } from "../fakes/jira-data-center/server.ts";
import { ServiceNow, type Stored } from "../fakes/servicenow/server.ts";
import type { TicketServer } from "../fakes/tickets/ticket-server.ts";
import { type Authority, createAuthority } from "../servers/authority.ts";
import { TlsFront } from "../servers/tls-front.ts";
import { type ActionRun, runAction } from "./run-action.ts";

export const GITHUB_TOKEN = "ghs_ticket_gate_token_0003";
export const DIGEST = `sha256:${"c".repeat(64)}`;
export const OTHER_DIGEST = `sha256:${"d".repeat(64)}`;
export const SERVED = "a".repeat(40);
export const HEAD = "b".repeat(40);
const REPOSITORY = { default_branch: "main", full_name: "acme/payments" };

/** A run that somebody started with the key of a ticket. */
const dispatched = (ticket = "") => ({
  name: "workflow_dispatch",
  payload: { repository: REPOSITORY, inputs: { ticket }, sender: { login: "octocat" } },
});

export const pullRequested = (title: string, branch = "change") => ({
  name: "pull_request",
  payload: {
    repository: REPOSITORY,
    sender: { login: "octocat" },
    pull_request: {
      number: 7,
      title,
      base: { sha: SERVED, repo: { id: 1 } },
      head: { sha: HEAD, ref: branch, repo: { id: 1 } },
    },
  },
});

export interface TicketRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** One authority for all servers of a test file: making keys is what takes long. */
let authority: Authority | undefined;

/**
 * A GitHub with a policy, commits and deployments, and one ticket system that it names. All speak TLS with certificates of an
 * authority that is made for the test, and that the action learns of as the owner of a machine would tell it.
 */
export class TicketBench<System extends TicketServer> {
  readonly directory = mkdtempSync(join(tmpdir(), "workspace-"));
  readonly github: FakeGitHub;
  readonly system: System;
  readonly #fronts: readonly TlsFront[];
  readonly #inputs: Readonly<Record<string, string>>;

  private constructor(
    parts: { readonly github: FakeGitHub; readonly system: System; readonly fronts: readonly TlsFront[] },
    inputs: Readonly<Record<string, string>>,
  ) {
    this.github = parts.github;
    this.system = parts.system;
    this.#fronts = parts.fronts;
    this.#inputs = inputs;
    writeFileSync(this.authorityFile, authority?.certificate ?? "");
  }

  static async start<System extends TicketServer>(
    server: System,
    inputs: Readonly<Record<string, string>>,
  ): Promise<TicketBench<System>> {
    authority ??= createAuthority();
    const identity = authority.server();
    const [github, system] = await Promise.all([FakeGitHub.start(), server.listen()]);
    const fronts = await Promise.all([github.apiUrl, system.origin].map((origin) => TlsFront.open(origin, identity)));
    const bench = new TicketBench({ github, system, fronts }, inputs);
    github.addToken(GITHUB_TOKEN, {
      account: { login: "gates[bot]", type: "Bot" },
      permissions: { contents: "read", deployments: "read", issues: "write", members: "read" },
    });
    const { commits } = github.repository.history;
    commits.push({ sha: SERVED, author: person("carl"), message: "Before" });
    commits.push({ sha: HEAD, author: person("wendy"), message: "Rename\n\nChange-Ticket: CHG-42" });
    return bench;
  }

  /** What makes a process believe the servers of the bench. */
  get authorityFile(): string {
    return join(this.directory, "authority.pem");
  }

  /** Writes a file of the workspace. */
  put(path: string, content: unknown): void {
    writeFileSync(join(this.directory, path), JSON.stringify(content));
  }

  get apiUrl(): string {
    return this.#fronts[0]?.origin ?? "";
  }

  /** What a policy names as the address of the ticket system. */
  get baseUrl(): string {
    return `${this.#fronts[1]?.origin}${new URL(this.system.baseUrl).pathname.replace(/\/$/, "")}`;
  }

  putPolicy(policy: unknown): void {
    this.github.repository.putFiles("main", { ".github/mcp-gates.yml": JSON.stringify(policy) });
  }

  async run({ inputs = {}, event, environment = {} }: TicketRun = {}): Promise<ActionRun> {
    const given = { ...this.#inputs, ...inputs };
    return await runAction({
      action: "verify-change-ticket",
      inputs: {
        environment: "production",
        "schema-digest": DIGEST,
        breaking: "0",
        "deployed-sha": SERVED,
        "github-token": GITHUB_TOKEN,
        "timeout-seconds": "10",
        ...given,
      },
      event: event ?? dispatched(given.ticket),
      directory: this.directory,
      environment: {
        GITHUB_API_URL: this.apiUrl,
        GITHUB_REPOSITORY: "acme/payments",
        GITHUB_RUN_ID: "900",
        GITHUB_SHA: HEAD,
        GITHUB_ACTOR: "octocat",
        GITHUB_TRIGGERING_ACTOR: "octocat",
        NODE_EXTRA_CA_CERTS: this.authorityFile,
        ...environment,
      },
    });
  }

  async close(): Promise<void> {
    rmSync(this.directory, { recursive: true, force: true });
    await Promise.all(this.#fronts.map(async (front) => await front.close()));
    await Promise.all([this.github.close(), this.system.close()]);
  }
}

export function person(login: string) {
  return { login, type: "User" } as const;
}

/** Names that this policy gives to accounts of Jira Cloud. */
const USERS = Object.fromEntries(["octocat", "wendy", "carl", "rita"].map((name) => [name, `712020:${name}`]));

export const BINDING = {
  "service-field": "customfield_10110",
  "environment-field": "customfield_10111",
  "digest-field": "customfield_10112",
};

/** A policy whose tickets are in Jira; `tickets` and `production` replace keys of these parts. */
export function jiraPolicy(
  baseUrl: string,
  { tickets = {}, production = {}, ...parts }: Readonly<Record<string, object>> = {},
): object {
  return {
    version: 1,
    service: "payments-mcp",
    environments: {
      staging: { order: 1, "change-control": {} },
      production: { order: 2, protected: true, "change-control": {}, ...production },
    },
    tickets: {
      provider: "jira",
      "base-url": baseUrl,
      projects: ["CHG"],
      "issue-types": ["Change"],
      states: { "approved-ids": ["10042"] },
      approvals: { source: "jsm", min: 1 },
      users: USERS,
      window: { "start-field": "customfield_10101", "end-field": "customfield_10102" },
      binding: BINDING,
      ...tickets,
    },
    approvals: { roles: { cab: { "ticket-group": "cab" } } },
    ...parts,
  };
}

/** Emergencies in production, as the policy has them. */
export const BREAK_GLASS = {
  enabled: true,
  environments: ["production"],
  bypasses: ["soak"],
  require: { "approvers-team": "acme/mcp-cab" },
};

/** The fields of a ticket that allows the change of the bench. */
const FIELDS = {
  customfield_10101: "2026-11-20T09:00:00.000+0000",
  customfield_10102: "2026-11-20T18:00:00.000+0000",
  customfield_10110: "payments-mcp",
  customfield_10111: "production",
  customfield_10112: DIGEST,
};

/** A Jira issue that lets the change of the bench through, but for what is changed. */
export function jiraIssue(changes: Partial<StoredIssue> = {}): StoredIssue {
  return {
    id: "10007",
    key: "CHG-42",
    reporter: "rita",
    created: "2026-11-18T09:00:00.000+0000",
    edits: [],
    approvals: [approvedBy("carla")],
    ...changes,
    fields: { ...FIELDS, ...changes.fields },
  };
}

export function approvedBy(...names: readonly string[]) {
  return {
    name: "cab",
    finalDecision: "approved" as const,
    approvers: names.map((name) => ({ name, decision: "approved" as const })),
    completed: "2026-11-19T10:00:00+0000",
  };
}

const JIRA_INPUTS = { ticket: "CHG-42", "jira-email": CLOUD_USER, "jira-token": CLOUD_TOKEN };

/** The bench with Jira Cloud and its policy, without an issue. */
export async function jiraBench(inputs: Readonly<Record<string, string>> = {}): Promise<TicketBench<JiraServer>> {
  const bench = await TicketBench.start<JiraServer>(new JiraCloud(), { ...JIRA_INPUTS, ...inputs });
  bench.putPolicy(jiraPolicy(bench.baseUrl));
  return bench;
}

/** The same with Jira Data Center. */
export async function dataCenterBench(token: string): Promise<TicketBench<JiraServer>> {
  const bench = await TicketBench.start<JiraServer>(new JiraDataCenter(), { ticket: "CHG-42", "jira-token": token });
  const users = Object.fromEntries(["octocat", "wendy"].map((name) => [name, `JIRAUSER-${name}`]));
  bench.putPolicy(jiraPolicy(bench.baseUrl, { tickets: { provider: "jira-dc", users } }));
  return bench;
}

/** The bench with ServiceNow, and one change that lets the change of the bench through, but for what is changed. */
export async function serviceNowBench(
  inputs: Readonly<Record<string, string>>,
  changes: Stored = {},
): Promise<TicketBench<ServiceNow>> {
  const bench = await TicketBench.start(new ServiceNow(), { ticket: "CHG0030042", ...inputs });
  const id = bench.system.add("change_request", {
    number: "CHG0030042",
    short_description: "Deploy",
    type: "normal",
    state: "-1",
    approval: "approved",
    on_hold: "false",
    active: "true",
    conflict_status: "No Conflict",
    requested_by: ["3".repeat(32), "Rita"],
    start_date: "2026-11-20 09:00:00",
    end_date: "2026-11-20 18:00:00",
    u_service: "payments-mcp",
    u_environment: "production",
    u_digest: DIGEST,
    sys_created_on: "2026-11-18 09:00:00",
    sys_updated_on: "2026-11-18 09:00:00",
    ...changes,
  });
  bench.system.add("sysapproval_approver", {
    sysapproval: id,
    approver: ["2".repeat(32), "Carla Cab"],
    state: "approved",
    "group.assignment_group": ["4".repeat(32), "CAB Approval"],
    sys_updated_on: "2026-11-19 10:00:00",
  });
  bench.putPolicy(serviceNowPolicy(bench.baseUrl));
  return bench;
}

/** A policy whose tickets are in ServiceNow, with more parts. */
export function serviceNowPolicy(baseUrl: string, parts: object = {}): object {
  return {
    version: 1,
    service: "payments-mcp",
    environments: { production: { order: 1, protected: true, "change-control": {} } },
    tickets: {
      provider: "servicenow",
      "base-url": baseUrl,
      users: { octocat: "5".repeat(32), wendy: "6".repeat(32) },
      binding: { "service-field": "u_service", "environment-field": "u_environment", "digest-field": "u_digest" },
    },
    ...parts,
  };
}
