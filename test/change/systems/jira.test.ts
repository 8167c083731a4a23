import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type JiraOptions, jira } from "../../../shared/change/systems/jira.ts";
import type { SystemConnection } from "../../../shared/change/systems/transport.ts";
import type { LinkBack, TicketAnswer, TicketFacts } from "../../../shared/change/ticket.ts";
import type { JiraServer, StoredIssue } from "../../fakes/jira/jira-server.ts";
import { CLOUD_TOKEN, CLOUD_USER, JiraCloud } from "../../fakes/jira-cloud/server.ts";
import { DATA_CENTER_TOKEN, JiraDataCenter } from "../../fakes/jira-data-center/server.ts";

const KINDS = [
  {
    system: "jira",
    start: () => new JiraCloud(),
    credentials: { kind: "basic", username: CLOUD_USER, password: CLOUD_TOKEN },
    id: (name: string) => `712020:${name}`,
  },
  {
    system: "jira-dc",
    start: () => new JiraDataCenter(),
    credentials: { kind: "bearer", token: DATA_CENTER_TOKEN },
    id: (name: string) => `JIRAUSER-${name}`,
  },
] as const;

const DIGEST = `sha256:${"a".repeat(64)}`;
const NOTE: LinkBack = {
  id: "deployment-1",
  service: "payments-mcp",
  environment: "production",
  release: "2.3.0 (sha256:aaaaaaaaaaaa)",
  outcome: "started",
  runUrl: "https://github.com/acme/payments/actions/runs/1",
};

describe.each(KINDS)("a ticket of $system", ({ system, start, credentials, id }) => {
  let server: JiraServer;
  beforeEach(async () => {
    server = await start().listen();
  });
  afterEach(async () => {
    await server.close();
  });

  const options = (changes: Partial<JiraOptions> = {}, connection: Partial<SystemConnection> = {}): JiraOptions => ({
    system,
    connection: {
      baseUrl: server.baseUrl,
      credentials,
      environment: {},
      timeoutMilliseconds: 400,
      allowLoopbackHttp: true,
      ...connection,
    },
    fields: {
      service: "customfield_10110",
      environment: "customfield_10111",
      releases: ["customfield_10112"],
      windowStart: "customfield_10101",
      windowEnd: "customfield_10102",
    },
    approvals: "jsm",
    ...changes,
  });
  const read = async (key = "CHG-42", with_ = options()): Promise<TicketAnswer> =>
    await jira(with_).read(key, AbortSignal.timeout(5_000));
  const facts = async (key?: string, with_?: JiraOptions): Promise<TicketFacts> => {
    const answer = await read(key, with_);
    if (answer.state !== "found") throw new Error(answer.reason);
    return answer.ticket;
  };
  const add = (changes: Partial<StoredIssue> = {}, fields: Readonly<Record<string, unknown>> = {}): void => {
    server.addIssue({
      id: "10007",
      key: "CHG-42",
      reporter: "rita",
      created: "2026-11-18T09:00:00.000+0000",
      edits: [],
      approvals: [
        {
          name: "change-advisory-board",
          finalDecision: "approved",
          approvers: [
            { name: "carl", decision: "approved" },
            { name: "dora", decision: "pending" },
          ],
          completed: "2026-11-19T10:00:00+0000",
        },
      ],
      ...changes,
      fields: {
        customfield_10110: "payments-mcp",
        customfield_10111: { self: "x", id: "1", value: "production" },
        customfield_10112: DIGEST,
        customfield_10101: "2026-11-20T09:00:00.000+0100",
        customfield_10102: "2026-11-20T18:00:00.000+0100",
        ...fields,
      },
    });
  };

  test("is told with all of its facts", async () => {
    add();
    expect(await read()).toEqual({
      state: "found",
      serverTime: "2026-11-20T12:00:00.000Z",
      ticket: {
        system,
        askedKey: "CHG-42",
        key: "CHG-42",
        id: "10007",
        url: `${server.baseUrl}/browse/CHG-42`,
        title: "Deploy payments 2.3.0",
        project: { id: "10000", name: "CHG" },
        type: { id: "10001", name: "Change" },
        state: { id: "10042", name: "Implementing" },
        onHold: false,
        active: true,
        conflict: undefined,
        requester: { id: id("rita"), name: "rita of Acme" },
        otherRequesters: [{ id: id("rita"), name: "rita of Acme" }],
        approvals: [
          {
            answer: "approved",
            by: { id: id("carl"), name: "carl of Acme" },
            at: "2026-11-19T10:00:00.000Z",
            group: "change-advisory-board",
          },
        ],
        decision: "approved",
        window: { start: "2026-11-20T08:00:00.000Z", end: "2026-11-20T17:00:00.000Z" },
        binding: { services: ["payments-mcp"], environments: ["production"], releases: [DIGEST] },
        editedAt: "2026-11-18T09:00:00.000Z",
      },
    });
  });

  test("names whoever opened it, and those who were its reporter before", async () => {
    const edit = { created: "2026-11-18T10:00:00.000+0000", fields: ["reporter"], from: id("bert") };
    add({ creator: "anna", edits: [edit, { ...edit, fields: ["assignee"], from: id("carl") }] });
    expect((await facts()).otherRequesters).toEqual([
      { id: id("anna"), name: "anna of Acme" },
      { id: id("bert"), name: id("bert") },
    ]);
  });

  test("is asked for with the fields that are needed, and no others", async () => {
    add();
    await read();
    const { searchParams, pathname } = new URL(server.requests[0]?.path ?? "", server.origin);
    expect(pathname.endsWith("/rest/api/2/issue/CHG-42")).toBe(true);
    expect(searchParams.get("fields")).toBe(
      "summary,project,issuetype,status,reporter,creator,created,customfield_10110,customfield_10111,customfield_10112,customfield_10101,customfield_10102",
    );
    expect(searchParams.get("properties")).not.toContain("*");
  });

  test.each<readonly [string, unknown, readonly string[]]>([
    ["a text", " payments-mcp ", ["payments-mcp"]],
    ["a choice", { id: "1", value: "payments-mcp" }, ["payments-mcp"]],
    ["several choices", [{ value: "one" }, { value: "two" }], ["one", "two"]],
    ["labels", ["one", "two"], ["one", "two"]],
    ["a number", 7, ["7"]],
    ["nothing", null, []],
    ["an empty text", "", []],
  ])("is bound by %s", async (_kind, value, services) => {
    add({}, { customfield_10110: value });
    expect((await facts()).binding.services).toEqual(services);
  });

  test.each([
    ["is no text and no choice", { customfield_10110: { objectId: "12" } }],
    ["has a day without a time for its window", { customfield_10101: "2026-11-20" }],
    ["has a time without an offset for its window", { customfield_10102: "2026-11-20T10:00" }],
  ])("whose field %s needs another field", async (_kind, fields) => {
    add({}, fields);
    expect(await read()).toMatchObject({ state: "misconfigured", reason: expect.stringContaining("customfield_101") });
  });

  test("without a window and without a field has none", async () => {
    add({}, { customfield_10101: null, customfield_10102: null });
    const wanted = options({ fields: { ...options().fields, service: "customfield_99999" } });
    const { window, binding } = await facts("CHG-42", wanted);
    expect({ window, services: binding.services }).toEqual({
      window: { start: undefined, end: undefined },
      services: [],
    });
  });

  test("that was moved tells its new key", async () => {
    add();
    server.move("CHG-42", "OPS-7");
    expect(await facts()).toMatchObject({ askedKey: "CHG-42", key: "OPS-7", project: { name: "OPS" } });
  });

  test.each(["CHG-1/../../admin", "CHG-1%2F..%2Fadmin", "chg-1", "CHG-0", "CHG-1 OR 1=1", "CHG-1?x", "", "CHG"])(
    "is not asked for by the key %j",
    async (key) => {
      expect((await read(key)).state).toBe("misconfigured");
      expect(server.requests).toEqual([]);
    },
  );

  test("whose key is none is no answer", async () => {
    add();
    server.move("CHG-42", "CHG-42\n::error::x");
    expect((await read()).state).toBe("unavailable");
  });

  test("that does not exist, or is not shown, is not found", async () => {
    expect(await read("CHG-43")).toMatchObject({
      state: "not-found",
      reason: expect.stringContaining("or this account may not see it"),
    });
  });

  describe("with an approval", () => {
    const approval = { name: "cab", finalDecision: "approved", approvers: [] } as const;

    test.each([
      ["pending while one of its people has approved", "pending", [["carl", "approved"]], [["pending", undefined]]],
      ["pending", "pending", [["carl", "pending"]], [["pending", undefined]]],
      [
        "declined by one of two",
        "declined",
        [
          ["carl", "approved"],
          ["dora", "declined"],
        ],
        [["declined", "dora"]],
      ],
      ["approved by nobody who is told", "approved", [], [["approved", undefined]]],
    ] as const)("that is %s", async (_case, finalDecision, people, answers) => {
      const approvers = people.map(([name, decision]) => ({ name, decision }));
      add({ approvals: [{ ...approval, finalDecision, approvers }] });
      const told = (await facts()).approvals.map(({ answer, by }) => [answer, by?.id]);
      expect(told).toEqual(answers.map(([answer, name]) => [answer, name === undefined ? undefined : id(name)]));
    });

    test.each([
      [["approved", "pending"], "pending"],
      [["pending", "declined"], "declined"],
      [["approved", "approved"], "approved"],
      [[], undefined],
    ] as const)("among %j, the ticket as a whole is %s", async (decisions, decision) => {
      add({
        approvals: decisions.map((finalDecision) => ({
          ...approval,
          finalDecision,
          approvers: [{ name: "carl", decision: finalDecision }],
        })),
      });
      expect((await facts()).decision).toBe(decision);
    });

    test("too many for one page, all are told", async () => {
      add({ approvals: Array.from({ length: 120 }, () => approval) });
      expect((await facts()).approvals).toHaveLength(120);
    });

    test("list that is empty, nobody has approved", async () => {
      add({ approvals: [] });
      expect((await facts()).approvals).toEqual([]);
    });

    test("nowhere, since the project has no Service Management, the policy has to be mended", async () => {
      add({ approvals: undefined });
      expect(await read()).toMatchObject({
        state: "misconfigured",
        reason: expect.stringContaining("Service Management"),
      });
    });

    test("that the policy does not ask Jira for, none is told", async () => {
      add();
      expect((await facts("CHG-42", options({ approvals: "none" }))).approvals).toEqual([]);
    });
  });

  describe("that was edited", () => {
    const edit = (created: string, ...fields: string[]) => ({ created, fields });

    test.each([
      ["in a field that binds it", "customfield_10112", "2026-11-19T12:00:00.000Z"],
      ["in its window", "customfield_10102", "2026-11-19T12:00:00.000Z"],
      ["in another field", "summary", "2026-11-18T09:00:00.000Z"],
      ["by a link", "RemoteIssueLink", "2026-11-18T09:00:00.000Z"],
    ])("%s", async (_case, field, at) => {
      add({ edits: [edit("2026-11-19T14:00:00.000+0200", field), edit("2026-11-19T15:00:00.000+0000", "status")] });
      expect((await facts()).editedAt).toBe(at);
    });

    test("in its title, where a marker in it binds", async () => {
      add({ edits: [edit("2026-11-19T14:00:00.000+0200", "summary")] });
      const fields = { releases: [], titleBinds: true };
      expect((await facts("CHG-42", options({ fields }))).editedAt).toBe("2026-11-19T12:00:00.000Z");
    });

    test("long ago, with much that came later", async () => {
      const later = Array.from({ length: 250 }, () => edit("2026-11-19T15:00:00.000+0000", "status"));
      add({ edits: [edit("2026-11-19T12:00:00.000+0000", "customfield_10110"), ...later] });
      expect((await facts()).editedAt).toBe("2026-11-19T12:00:00.000Z");
    });
  });

  describe("that is told of a deployment", () => {
    const link = async (note: LinkBack, connection: Partial<SystemConnection> = {}) => {
      const ticket = await facts();
      return await jira(options({}, connection)).linkBack(ticket, note, AbortSignal.timeout(5_000));
    };

    test("gets one link, however often", async () => {
      add();
      expect(await link(NOTE)).toBeUndefined();
      expect(await link({ ...NOTE, outcome: "succeeded" })).toBeUndefined();
      expect([...server.links.values()]).toMatchObject([
        {
          issue: "10007",
          object: {
            url: NOTE.runUrl,
            title: "payments-mcp 2.3.0 (sha256:aaaaaaaaaaaa) to production",
            summary: "Deployment: succeeded",
          },
        },
      ]);
    });

    test("gets another link for another deployment", async () => {
      add();
      await link(NOTE);
      await link({ ...NOTE, id: "deployment-2" });
      expect(server.links.size).toBe(2);
    });

    test("and does not take it, says why", async () => {
      add();
      server.fail({ at: /remotelink/, answer: { status: 403, body: { errorMessages: ["no"] } } });
      expect(await link(NOTE)).toContain("403");
    });
  });

  test("is not shown to an account that is not let in", async () => {
    add();
    const wrong = options({}, { credentials: { kind: "bearer", token: "wrong-token-0123" } });
    expect((await read("CHG-42", wrong)).state).toBe("misconfigured");
  });

  test("is asked for by fields with ids only", async () => {
    const wanted = options({ fields: { ...options().fields, service: "Service name" } });
    expect((await read("CHG-42", wanted)).state).toBe("misconfigured");
    expect(server.requests).toEqual([]);
  });
});

describe("a history that tells names only", () => {
  test("counts a custom field that nobody knows by its name: it may have been renamed", async () => {
    const server = await new JiraDataCenter().listen();
    server.addIssue({
      id: "1",
      key: "CHG-1",
      reporter: "rita",
      created: "2026-11-18T09:00:00.000+0000",
      edits: [{ created: "2026-11-19T09:00:00.000+0000", fields: ["customfield_777"] }],
      approvals: [],
      fields: {},
    });
    const { baseUrl } = server;
    const credentials = { kind: "bearer", token: DATA_CENTER_TOKEN } as const;
    const system = jira({
      system: "jira-dc",
      connection: { baseUrl, credentials, environment: {}, allowLoopbackHttp: true },
      fields: { releases: ["customfield_10112"] },
      approvals: "none",
    });
    const answer = await system.read("CHG-1", AbortSignal.timeout(5_000));
    expect(answer).toMatchObject({ ticket: { editedAt: "2026-11-19T09:00:00.000Z" } });
    await server.close();
  });
});
