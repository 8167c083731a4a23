import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ServiceNowOptions, serviceNow } from "../../../shared/change/systems/servicenow.ts";
import type { SystemConnection } from "../../../shared/change/systems/transport.ts";
import type { LinkBack, TicketAnswer, TicketFacts } from "../../../shared/change/ticket.ts";
import {
  SERVICENOW_PASSWORD,
  SERVICENOW_TOKEN,
  SERVICENOW_USER,
  ServiceNow,
  type Stored,
} from "../../fakes/servicenow/server.ts";

const DIGEST = `sha256:${"b".repeat(64)}`;
const RITA = ["11111111111111111111111111111111", "Rita Requester"] as const;
const CARL = ["22222222222222222222222222222222", "Carl Cab"] as const;
const NOTE: LinkBack = {
  id: "deployment-1",
  service: "payments-mcp",
  environment: "production",
  release: "2.3.0",
  outcome: "started [code]<b>x</b>[/code]",
  runUrl: "https://github.com/acme/payments/actions/runs/1",
};

let server: ServiceNow;
beforeEach(async () => {
  server = await new ServiceNow().listen();
});
afterEach(async () => {
  await server.close();
});

const options = (
  changes: Partial<ServiceNowOptions> = {},
  connection: Partial<SystemConnection> = {},
): ServiceNowOptions => ({
  connection: {
    baseUrl: server.baseUrl,
    credentials: { kind: "bearer", token: SERVICENOW_TOKEN },
    environment: {},
    timeoutMilliseconds: 400,
    allowLoopbackHttp: true,
    ...connection,
  },
  api: "sn_chg_rest",
  fields: { service: "cmdb_ci", environment: "u_environment", releases: ["u_contract_digest"] },
  ...changes,
});
const read = async (number = "CHG0030042", with_ = options()): Promise<TicketAnswer> =>
  await serviceNow(with_).read(number, AbortSignal.timeout(5_000));
const facts = async (number?: string, with_?: ServiceNowOptions): Promise<TicketFacts> => {
  const answer = await read(number, with_);
  if (answer.state !== "found") throw new Error(answer.reason);
  return answer.ticket;
};
const change = (changes: Stored = {}): string =>
  server.add("change_request", {
    number: "CHG0030042",
    short_description: "Deploy payments 2.3.0",
    type: ["normal", "Normal"],
    state: ["-1", "Implement"],
    approval: ["approved", "Approved"],
    on_hold: "false",
    active: "true",
    conflict_status: "No Conflict",
    requested_by: RITA,
    opened_by: RITA,
    start_date: "2026-11-20 08:00:00",
    end_date: "2026-11-20 17:00:00",
    sys_created_on: "2026-11-18 09:00:00",
    sys_updated_on: "2026-11-20 08:01:00",
    cmdb_ci: ["33333333333333333333333333333333", "payments-mcp"],
    u_environment: ["production", "Produktion"],
    u_contract_digest: DIGEST,
    ...changes,
  });
const approver = (of: string, state: string, changes: Stored = {}): string =>
  server.add("sysapproval_approver", {
    sysapproval: [of, "CHG0030042"],
    approver: CARL,
    state: [state, state],
    "group.assignment_group": ["4".repeat(32), "CAB Approval"],
    sys_updated_on: "2026-11-19 10:00:00",
    ...changes,
  });
const audit = (of: string, field: string, at: string): string =>
  server.add("sys_audit", { tablename: "change_request", documentkey: of, fieldname: field, sys_created_on: at });

describe.each(["sn_chg_rest", "table"] as const)("a change request through %s", (api) => {
  test("is told with all of its facts", async () => {
    change({ number: "CHG0030041" });
    const id = change();
    approver(id, "approved");
    audit(id, "state", "2026-11-20 08:01:00");
    expect(await read("CHG0030042", options({ api }))).toEqual({
      state: "found",
      serverTime: "2026-11-20T12:00:00.000Z",
      ticket: {
        system: "servicenow",
        askedKey: "CHG0030042",
        key: "CHG0030042",
        id,
        url: `${server.baseUrl}/change_request.do?sys_id=${id}`,
        title: "Deploy payments 2.3.0",
        project: { id: "change_request", name: "change_request" },
        type: { id: "normal", name: "Normal" },
        state: { id: "-1", name: "Implement" },
        onHold: false,
        active: true,
        conflict: "No Conflict",
        requester: { id: RITA[0], name: RITA[1] },
        otherRequesters: [{ id: RITA[0], name: RITA[1] }],
        approvals: [
          {
            answer: "approved",
            by: { id: CARL[0], name: CARL[1] },
            at: "2026-11-19T10:00:00.000Z",
            group: "CAB Approval",
          },
        ],
        decision: "approved",
        window: { start: "2026-11-20T08:00:00.000Z", end: "2026-11-20T17:00:00.000Z" },
        binding: { services: ["payments-mcp"], environments: ["production"], releases: [DIGEST] },
        editedAt: "2026-11-18T09:00:00.000Z",
      },
    });
  });

  test("is not another one, when the query is ignored", async () => {
    change({ number: "CHG0030041" });
    change();
    server.hidden.add("change_request.number");
    expect(await read("CHG0030042", options({ api }))).toMatchObject({
      state: "misconfigured",
      reason: expect.stringContaining("ignored the query"),
    });
  });

  test("is not the only other one, when the query is ignored", async () => {
    change({ number: "CHG0030041" });
    server.fail({ at: /change$|change_request$/, answer: { status: 200, body: { result: [both("CHG0030041")] } } });
    expect((await read("CHG0030042", options({ api }))).state).toBe("misconfigured");
  });

  test("is not one of two with the same number", async () => {
    change();
    change();
    expect((await read("CHG0030042", options({ api }))).state).toBe("misconfigured");
  });

  test("is not another record than the list told", async () => {
    const id = change();
    const other = { result: { ...both("CHG0030041"), sys_id: { value: id, display_value: id } } };
    server.fail({ at: new RegExp(`/${id}$`), answer: { status: 200, body: other } });
    expect((await read("CHG0030042", options({ api }))).state).toBe("misconfigured");
  });

  test("that does not exist, or is not shown, is not found", async () => {
    change({ number: "CHG0030041" });
    expect((await read("CHG0030042", options({ api }))).state).toBe("not-found");
  });

  test.each(["on_hold", "active", "conflict_status", "approval", "state", "type", "sys_updated_on"])(
    "whose field %s is hidden is no fact",
    async (field) => {
      change();
      server.hidden.add(`change_request.${field}`);
      expect(await read("CHG0030042", options({ api }))).toMatchObject({
        state: "misconfigured",
        reason: expect.stringContaining(field),
      });
    },
  );
});

const both = (number: string) => ({
  sys_id: { value: "9".repeat(32), display_value: "9".repeat(32) },
  number: { value: number, display_value: number },
});

describe("a change request", () => {
  test("is asked for by an exact number, at most two rows of it", async () => {
    change();
    await read();
    const { searchParams } = new URL(server.requests[0]?.path ?? "", server.origin);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      sysparm_query: "number=CHG0030042",
      sysparm_limit: "2",
      sysparm_display_value: "all",
    });
  });

  test.each(["CHG0030042^ORactive=true", "CHG1", "chg0030042", "INC0030042", "CHG0030042\n", "", "CHG0030042/x"])(
    "is not asked for by %j",
    async (number) => {
      expect((await read(number)).state).toBe("misconfigured");
      expect(server.requests).toEqual([]);
    },
  );

  test.each<readonly [string, Stored, Partial<TicketFacts>]>([
    ["on hold", { on_hold: "true" }, { onHold: true }],
    [
      "no longer active",
      { active: "false", state: ["3", "Closed"] },
      { active: false, state: { id: "3", name: "Closed" } },
    ],
    ["whose conflicts nobody looked for", { conflict_status: "Not Run" }, { conflict: "Not Run" }],
    ["without a window", { start_date: "", end_date: "" }, { window: { start: undefined, end: undefined } }],
    ["that nobody requested", { requested_by: "", opened_by: CARL }, { requester: { id: CARL[0], name: CARL[1] } }],
  ])("%s is told as such", async (_case, fields, expected) => {
    change(fields);
    expect(await facts()).toMatchObject(expected);
  });

  test("can have its window in other fields", async () => {
    change({ u_from: "2026-12-01 00:00:00" });
    const { window } = await facts("CHG0030042", options({ fields: { releases: [], windowStart: "u_from" } }));
    expect(window).toEqual({ start: "2026-12-01T00:00:00.000Z", end: "2026-11-20T17:00:00.000Z" });
  });

  test("with a day for its window needs another field", async () => {
    change({ start_date: "2026-11-20" });
    expect((await read()).state).toBe("misconfigured");
  });

  test("of several services names them all", async () => {
    change({ cmdb_ci: [`${"3".repeat(32)},${"4".repeat(32)}`, "payments-mcp, refunds-mcp"] });
    expect((await facts()).binding.services).toEqual(["payments-mcp", "refunds-mcp"]);
  });

  test.each([
    ["basic credentials", { kind: "basic", username: SERVICENOW_USER, password: SERVICENOW_PASSWORD }],
    ["a key", { kind: "api-key", key: SERVICENOW_TOKEN }],
  ] as const)("is read with %s", async (_kind, credentials) => {
    change();
    expect((await read("CHG0030042", options({}, { credentials }))).state).toBe("found");
  });

  test.each([
    ["other credentials", {}, { credentials: { kind: "bearer", token: "another-token-000" } }],
    ["a field that is no column", { fields: { releases: ["u_x^ORactive=true"] } }, {}],
  ] as const)("is not read with %s", async (_case, changes, connection) => {
    change();
    expect((await read("CHG0030042", options(changes, connection))).state).toBe("misconfigured");
  });

  test("is not read where the Change Management API is missing", async () => {
    server.hasChangeApi = false;
    change();
    expect((await read()).state).toBe("misconfigured");
  });
});

describe("the approvals of a change request", () => {
  const answers = async () => (await facts()).approvals.map(({ answer, by }) => [answer, by?.name]);

  test.each<readonly [string, readonly string[], string, readonly unknown[]]>([
    ["an approval and a rest that is not required", ["approved", "not_required"], "approved", [["approved", CARL[1]]]],
    [
      "a rejection",
      ["rejected"],
      "rejected",
      [
        ["declined", CARL[1]],
        ["declined", undefined],
      ],
    ],
    [
      "a request",
      ["requested"],
      "requested",
      [
        ["pending", CARL[1]],
        ["pending", undefined],
      ],
    ],
    [
      "one approval of two",
      ["approved", "requested"],
      "requested",
      [
        ["approved", CARL[1]],
        ["pending", CARL[1]],
        ["pending", undefined],
      ],
    ],
    ["an answer that is not known", ["more_info"], "approved", [["pending", CARL[1]]]],
    ["nobody asked, as in a standard change", [], "approved", [["approved", undefined]]],
    ["nobody asked yet", [], "not requested", [["pending", undefined]]],
    ["a cancelled request", ["cancelled"], "approved", [["approved", undefined]]],
  ])("tell %s", async (_case, states, sum, expected) => {
    const id = change({ approval: [sum, sum] });
    for (const state of states) approver(id, state);
    expect((await answers()).sort()).toEqual([...expected].sort());
  });

  test.each([
    ["requested", "pending"],
    ["not requested", "pending"],
    ["more_info", "pending"],
    ["rejected", "declined"],
    ["approved", "approved"],
  ])("that come to %s as a whole are %s, whatever a person has answered", async (sum, decision) => {
    const id = change({ approval: [sum, sum] });
    approver(id, "approved");
    expect((await facts()).decision).toBe(decision);
  });

  test.each([
    ["2026-11-19 08:00:00", "2026-11-19T08:00:00.000Z"],
    ["2026-11-19 12:00:00", "2026-11-19T10:00:00.000Z"],
    ["", "2026-11-19T10:00:00.000Z"],
  ])("are no later than the approval as a whole, which was at %j, whatever touched them since", async (set, at) => {
    approver(change({ approval_set: set }), "approved");
    expect((await facts()).approvals).toMatchObject([{ answer: "approved", at }]);
  });

  test("tell by the name of the login whether an approver created the record", async () => {
    const id = change({ requested_by: RITA, opened_by: RITA, sys_created_by: "carl.cab" });
    approver(id, "approved", { "approver.user_name": "carl.cab" });
    approver(id, "requested", { approver: ["7".repeat(32), "Dora"], "approver.user_name": "dora" });
    expect((await facts()).otherRequesters).toEqual([
      { id: RITA[0], name: RITA[1] },
      { id: CARL[0], name: CARL[1] },
    ]);
  });

  test("are not those of whoever requested the change until somebody else was named", async () => {
    const id = change({ requested_by: RITA, opened_by: RITA });
    audit(id, "state", "2026-11-18 10:00:00");
    const row = { tablename: "change_request", documentkey: id, sys_created_on: "2026-11-18 10:00:00" };
    server.add("sys_audit", { ...row, fieldname: "requested_by", oldvalue: CARL[0] });
    server.add("sys_audit", { ...row, fieldname: "requested_by", oldvalue: "" });
    const { otherRequesters, editedAt } = await facts();
    expect(otherRequesters?.map((person) => person.id)).toEqual([RITA[0], CARL[0]]);
    expect(editedAt).toBe("2026-11-18T09:00:00.000Z");
  });

  test("have no time where ServiceNow shows none of their own", async () => {
    approver(change({ approval_set: "2026-11-19 08:00:00" }), "approved", { sys_updated_on: "" });
    expect((await facts()).approvals).toMatchObject([{ at: undefined }]);
  });

  test("are not those of other records", async () => {
    const id = change();
    approver("0".repeat(32), "approved");
    approver(id, "approved");
    server.hidden.add("sysapproval_approver.sysapproval");
    expect(await read()).toMatchObject({ state: "misconfigured", reason: expect.stringContaining("other records") });
  });

  test("too many for one page are all told", async () => {
    const id = change();
    for (let count = 0; count < 230; count++) approver(id, "approved");
    expect(await answers()).toHaveLength(230);
  });
});

describe("the last edit of a change request", () => {
  test.each([
    ["its newest bound field in the audit", ["u_environment", "2026-11-19 11:00:00"], "2026-11-19T11:00:00.000Z"],
    ["its window in the audit", ["end_date", "2026-11-19 12:00:00"], "2026-11-19T12:00:00.000Z"],
    ["its creation, when only the state was changed", ["state", "2026-11-20 08:01:00"], "2026-11-18T09:00:00.000Z"],
  ] as const)("is that of %s", async (_case, [field, at], expected) => {
    const id = change();
    audit("0".repeat(32), "u_environment", "2026-11-20 09:00:00");
    audit(id, "state", "2026-11-19 09:00:00");
    audit(id, field, at);
    expect((await facts()).editedAt).toBe(expected);
  });

  test.each([
    [true, "2026-11-19T11:00:00.000Z"],
    [false, "2026-11-18T09:00:00.000Z"],
  ])("is that of its title, if that binds it: %s", async (titleBinds, expected) => {
    const id = change();
    audit(id, "state", "2026-11-19 09:00:00");
    audit(id, "short_description", "2026-11-19 11:00:00");
    expect((await facts("CHG0030042", options({ fields: { releases: [], titleBinds } }))).editedAt).toBe(expected);
  });

  test.each([
    ["shows no row", "sys_audit.*"],
    ["is not searched as asked", "sys_audit.documentkey"],
  ])("is that of the record, when the audit %s", async (_case, hidden) => {
    audit(change(), "state", "2026-11-20 08:01:00");
    server.hidden.add(hidden);
    expect((await facts()).editedAt).toBe("2026-11-20T08:01:00.000Z");
  });

  test("is that of the record, when the audit is forbidden", async () => {
    change();
    server.fail({ at: /sys_audit/, answer: { status: 403, body: { error: { message: "no" } } } });
    expect((await facts()).editedAt).toBe("2026-11-20T08:01:00.000Z");
  });

  test.each([
    ["a bound field is left out of the audit", { field: ["u_environment", "no_audit=true"] }],
    ["a bound field is left out of the audit, as people write it", { field: ["u_environment", "x=1, no_audit"] }],
    ["a field that is a task's is left out of the audit", { field: ["cmdb_ci", "no_audit=true"] }],
    ["the window is left out of the audit", { field: ["end_date", "no_audit"] }],
    ["the table is not audited", { table: { audit: "false", attributes: "" } }],
    ["only fields on a list are audited", { table: { audit: "true", attributes: "audit_type=whitelist" } }],
    ["the dictionary is not shown", { hidden: "sys_dictionary.*" }],
    ["the dictionary is not searched as asked", { hidden: "sys_dictionary.name" }],
    ["the dictionary does not show attributes", { hidden: "sys_dictionary.attributes" }],
    ["the dictionary does not show whether tables are audited", { hidden: "sys_dictionary.audit" }],
  ] as const)("is that of the record, when %s", async (_case, how) => {
    audit(change(), "state", "2026-11-20 08:01:00");
    if ("field" in how) server.attributes.set(how.field[0], how.field[1]);
    if ("table" in how) server.auditing = how.table;
    if ("hidden" in how) server.hidden.add(how.hidden);
    expect((await facts()).editedAt).toBe("2026-11-20T08:01:00.000Z");
  });

  test("is that in the audit, when all bound fields are on the list of those that are audited", async () => {
    audit(change(), "state", "2026-11-20 08:01:00");
    server.auditing = { audit: "true", attributes: "audit_type=whitelist" };
    for (const field of ["cmdb_ci", "u_environment", "u_contract_digest", "start_date", "end_date"])
      server.attributes.set(field, "audit=true");
    expect((await facts()).editedAt).toBe("2026-11-18T09:00:00.000Z");
  });

  test("is that of the record, when the dictionary is forbidden", async () => {
    audit(change(), "state", "2026-11-20 08:01:00");
    server.fail({ at: /sys_dictionary/, answer: { status: 403, body: { error: { message: "no" } } } });
    expect((await facts()).editedAt).toBe("2026-11-20T08:01:00.000Z");
  });

  test("is open, when the audit fails", async () => {
    change();
    server.fail({ at: /sys_audit/, answer: { status: 500, body: {} } });
    expect((await read()).state).toBe("unavailable");
  });
});

describe("a change request that is told of a deployment", () => {
  const link = async (note: LinkBack) =>
    await serviceNow(options()).linkBack(await facts(), note, AbortSignal.timeout(5_000));

  test("gets one work note for each outcome, however often, without tags", async () => {
    const id = change();
    expect(await link(NOTE)).toBeUndefined();
    expect(await link(NOTE)).toBeUndefined();
    expect(await link({ ...NOTE, outcome: "succeeded" })).toBeUndefined();
    expect(server.notes(id)).toHaveLength(2);
    expect(server.notes(id)[0]).toMatch(
      /^payments-mcp 2\.3\.0 to production\nDeployment: started \(code\).*\nhttps:.*\n\(mcp-gates [0-9a-f]{16}\)$/,
    );
  });

  test("and does not take it, says why", async () => {
    change();
    const ticket = await facts();
    server.fail({ answer: { status: 403, body: { error: { message: "ACL" } } } });
    const reason = await serviceNow(options()).linkBack(ticket, NOTE, AbortSignal.timeout(5_000));
    expect(reason).toContain("403");
  });
});
