import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { connectTicketSystem, type TicketSystemOptions } from "../../../shared/change/systems/connect-ticket-system.ts";
import type { SystemConnection } from "../../../shared/change/systems/transport.ts";
import type { TicketFacts, TicketSystem } from "../../../shared/change/ticket.ts";
import { CLOUD_TOKEN, CLOUD_USER, JiraCloud } from "../../fakes/jira-cloud/server.ts";
import { DATA_CENTER_TOKEN, JiraDataCenter } from "../../fakes/jira-data-center/server.ts";
import { SERVICENOW_PASSWORD, SERVICENOW_TOKEN, SERVICENOW_USER, ServiceNow } from "../../fakes/servicenow/server.ts";
import { faults } from "../../fakes/tickets/faults.ts";
import { issueOnly } from "../../fakes/tickets/issue-only.ts";
import type { TicketServer } from "../../fakes/tickets/ticket-server.ts";
import { aChange, anIssue } from "./tickets.ts";

/** Milliseconds for a request in these tests; every answer must be there soon after. */
const TIMEOUT = 150;
const GITHUB_TOKEN = "ghs_github-secret-0a1b2c3d4e5f";

interface Kind {
  readonly name: string;
  readonly key: string;
  readonly secrets: readonly string[];
  readonly start: () => TicketServer;
  readonly options: (connection: SystemConnection) => TicketSystemOptions;
  readonly credentials: SystemConnection["credentials"];
  /** A path of each call that a reading makes. */
  readonly calls: readonly RegExp[];
}

const jiraFields = { releases: ["customfield_10112"] };
const serviceNow = {
  key: "CHG0030042",
  start: () => aChange(new ServiceNow()),
  options: (connection: SystemConnection) =>
    ({ system: "servicenow", connection, api: "table", fields: { releases: [] } }) as const,
  calls: [/change_request$/, /change_request\/\w+$/, /sysapproval_approver/],
};
const KINDS: readonly Kind[] = [
  {
    name: "Jira Cloud",
    key: "CHG-42",
    secrets: [CLOUD_TOKEN],
    credentials: { kind: "basic", username: CLOUD_USER, password: CLOUD_TOKEN },
    start: () => anIssue(new JiraCloud()),
    options: (connection) => ({ system: "jira", connection, fields: jiraFields, approvals: "jsm" }),
    calls: [/issue\/CHG-42$/, /changelog$/, /approval$/],
  },
  {
    name: "Jira Data Center",
    key: "CHG-42",
    secrets: [DATA_CENTER_TOKEN],
    credentials: { kind: "bearer", token: DATA_CENTER_TOKEN },
    start: () => anIssue(new JiraDataCenter()),
    options: (connection) => ({ system: "jira-dc", connection, fields: jiraFields, approvals: "jsm" }),
    calls: [/issue\/CHG-42$/, /field$/, /approval$/],
  },
  {
    ...serviceNow,
    name: "ServiceNow",
    secrets: [SERVICENOW_PASSWORD],
    credentials: { kind: "basic", username: SERVICENOW_USER, password: SERVICENOW_PASSWORD },
  },
  {
    ...serviceNow,
    name: "ServiceNow with a key",
    secrets: [SERVICENOW_TOKEN],
    credentials: { kind: "api-key", key: SERVICENOW_TOKEN },
  },
  {
    name: "GitHub",
    key: "42",
    secrets: [GITHUB_TOKEN],
    credentials: { kind: "bearer", token: GITHUB_TOKEN },
    start: issueOnly,
    options: (connection) => ({
      system: "github-issue",
      connection,
      repository: { owner: "acme", name: "changes" },
      headings: { releases: [] },
      typeLabels: [],
      approvedBy: { comment: "/approve" },
      approvers: { teams: ["acme/cab"], codeownersOf: undefined },
    }),
    calls: [/issues\/42$/, /timeline$/, /memberships\/carl$/, /graphql$/],
  },
];

describe.each(KINDS)("$name", (kind) => {
  let server: TicketServer;
  let elsewhere: TicketServer;
  let system: TicketSystem;
  beforeEach(async () => {
    elsewhere = await new JiraCloud().listen();
    server = await kind.start().listen();
    system = await connect({ timeoutMilliseconds: TIMEOUT });
  });
  afterEach(async () => {
    await server.close();
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  const connect = async (changes: Partial<SystemConnection> = {}) =>
    await connectTicketSystem(
      kind.options({
        baseUrl: server.baseUrl,
        credentials: kind.credentials,
        environment: {},
        allowLoopbackHttp: true,
        ...changes,
      }),
    );
  const read = async () => await system.read(kind.key, AbortSignal.timeout(10_000));
  const ticket = async (): Promise<TicketFacts> => {
    const answer = await (await connect()).read(kind.key, AbortSignal.timeout(30_000));
    if (answer.state !== "found") throw new Error(answer.reason);
    return answer.ticket;
  };
  const spellings = kind.secrets.flatMap((secret) => {
    const basic = kind.credentials.kind === "basic" ? [base64(`${kind.credentials.username}:${secret}`)] : [];
    return [secret, base64(secret), ...basic];
  });
  const all = () => faults({ leak: leakOf(spellings), elsewhere: elsewhere.origin });

  test("tells the ticket when nothing fails", async () => {
    expect((await ticket()).askedKey).toBe(kind.key);
  });

  describe.each(kind.calls.map((at) => [String(at), at] as const))("at %s", (_name, at) => {
    test.each(faults({ leak: "", elsewhere: "http://x" }).map(({ name }) => name))(
      "that answers %s gives no ticket, in time, and no secret away",
      async (name) => {
        const fault = all().find((each) => each.name === name);
        if (fault === undefined) throw new Error(name);
        server.fail({ at, answer: fault.answer });
        const started = performance.now();
        const answer = await read();
        // A few calls may come before, and the machine that runs the tests may be busy.
        expect(performance.now() - started).toBeLessThan(TIMEOUT + 3_000);
        expect(answer.state).not.toBe("found");
        const text = JSON.stringify(answer);
        expect(partsOf(spellings).filter((part) => text.includes(part))).toEqual([]);
      },
    );
  });

  test.each(faults({ leak: "", elsewhere: "http://x" }).map(({ name }) => name))(
    "that answers a note with %s says why it could not be left, and gives no secret away",
    async (name) => {
      const facts = await ticket();
      const fault = all().find((each) => each.name === name);
      if (fault === undefined) throw new Error(name);
      server.fail({ answer: fault.answer });
      const note = { id: "1", service: "a", environment: "b", release: "c", outcome: "d", runUrl: "https://x.example" };
      const reason = await system.linkBack(facts, note, AbortSignal.timeout(10_000));
      expect(reason).toMatch(/^\[(GET|POST)\] http/);
      expect(partsOf(spellings).filter((part) => reason?.includes(part))).toEqual([]);
    },
  );

  test("that cannot be reached gives no ticket", async () => {
    await server.close();
    const answer = await read();
    server = await kind.start().listen();
    expect(answer.state).toBe("unavailable");
  });

  test("that stalls gives no ticket once the time for it is over", async () => {
    server.fail({ answer: "never" });
    const answer = await system.read(kind.key, AbortSignal.timeout(50));
    expect(answer).toMatchObject({ state: "unavailable", reason: expect.stringContaining("was over") });
  });
});

test("a system at an address without TLS is not connected to", async () => {
  const connection = { baseUrl: "http://jira.example.com", environment: {}, credentials: KINDS[0]?.credentials };
  const options = KINDS[0]?.options(connection as SystemConnection) as TicketSystemOptions;
  await expect(connectTicketSystem(options)).rejects.toMatchObject({ name: "ConfigurationError" });
});

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** What a careless system could quote: each spelling whole, cut at either end, and inside JSON and a URL. */
function leakOf(spellings: readonly string[]): string {
  return spellings
    .flatMap((spelling) => [spelling, spelling.slice(0, 12), spelling.slice(-12), encodeURIComponent(spelling)])
    .join(" ");
}

/** Eight characters of a secret tell too much of it. */
function partsOf(spellings: readonly string[]): readonly string[] {
  return spellings.flatMap((spelling) =>
    Array.from({ length: spelling.length - 7 }, (_, start) => spelling.slice(start, start + 8)),
  );
}
