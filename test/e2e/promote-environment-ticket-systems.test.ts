import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { CLOUD_TOKEN, CLOUD_USER, JiraCloud } from "../fakes/jira-cloud/server.ts";
import { DATA_CENTER_TOKEN, JiraDataCenter } from "../fakes/jira-data-center/server.ts";
import { SERVICENOW_PASSWORD, SERVICENOW_TOKEN, SERVICENOW_USER, ServiceNow } from "../fakes/servicenow/server.ts";
import { leaked, told as messages } from "./probe-bench.ts";
import { image, PromotionBench, told } from "./promotion-bench.ts";
import { approvedBy, BINDING, jiraIssue } from "./ticket-bench.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;
let digest: string;
const cloud = new JiraCloud();
const dataCenter = new JiraDataCenter();
const serviceNow = new ServiceNow();
const SYSTEMS = [cloud, dataCenter, serviceNow];
/** Where each is spoken to. */
const addresses = new Map<unknown, string>();

beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("production", "1");
  await bench.snapshot("production", "contract.json");
  bench.putPolicy({ environments: { production: { order: 1 } } });
  digest = (await plan({})).outputs["current-digest"] ?? "";
  for (const system of SYSTEMS) {
    await system.listen();
    const path = new URL(system.baseUrl).pathname.replace(/\/$/, "");
    addresses.set(system, `${await bench.secure(system.origin)}${path}`);
  }
  const fields = { customfield_10110: "weather", customfield_10112: digest };
  const approvals = [{ ...approvedBy("carla"), completed: "2026-10-31T10:00:00+0000" }];
  for (const jira of [cloud, dataCenter])
    jira.addIssue(jiraIssue({ created: "2026-10-30T09:00:00.000+0000", approvals, fields }));
  addChange();
}, 90_000);
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
  await Promise.all(SYSTEMS.map(async (system) => await system.close()));
});

const plan = async (inputs: Readonly<Record<string, string>>) =>
  await bench.run({
    inputs: {
      environment: "production",
      image: image("1"),
      "schema-path": "contract.json",
      "schema-version": "1.0.0",
      ...inputs,
    },
  });

function addChange(): void {
  const id = serviceNow.add("change_request", {
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
    u_service: "weather",
    u_environment: "production",
    u_digest: digest,
    sys_created_on: "2026-10-30 09:00:00",
    sys_updated_on: "2026-10-30 09:00:00",
  });
  serviceNow.add("sysapproval_approver", {
    sysapproval: id,
    approver: ["2".repeat(32), "Carla Cab"],
    state: "approved",
    "group.assignment_group": ["4".repeat(32), "CAB Approval"],
    sys_updated_on: "2026-10-31 10:00:00",
  });
}

const JIRA = {
  provider: "jira",
  projects: ["CHG"],
  "issue-types": ["Change"],
  states: { "approved-ids": ["10042"] },
  approvals: { source: "jsm", min: 1 },
  window: { "start-field": "customfield_10101", "end-field": "customfield_10102" },
  users: { octocat: "712020:octocat", wendy: "712020:wendy", carl: "712020:carl" },
  binding: BINDING,
};
const SERVICENOW = {
  provider: "servicenow",
  users: { octocat: "5".repeat(32), wendy: "6".repeat(32), carl: "7".repeat(32) },
  binding: { "service-field": "u_service", "environment-field": "u_environment", "digest-field": "u_digest" },
};
const JIRA_USERS = { octocat: "JIRAUSER-octocat", wendy: "JIRAUSER-wendy", carl: "JIRAUSER-carl" };

interface Row {
  readonly name: string;
  readonly system: JiraCloud | JiraDataCenter | ServiceNow;
  readonly tickets: object;
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: "jira-email and jira-token, at Jira Cloud",
    system: cloud,
    tickets: JIRA,
    inputs: { ticket: "CHG-42", "jira-email": CLOUD_USER, "jira-token": CLOUD_TOKEN },
    secrets: [CLOUD_TOKEN],
  },
  {
    name: "jira-token, at Jira Data Center",
    system: dataCenter,
    tickets: { ...JIRA, provider: "jira-dc", users: JIRA_USERS },
    inputs: { ticket: "CHG-42", "jira-token": DATA_CENTER_TOKEN },
    secrets: [DATA_CENTER_TOKEN],
  },
  {
    name: "servicenow-token",
    system: serviceNow,
    tickets: SERVICENOW,
    inputs: { ticket: "CHG0030042", "servicenow-token": SERVICENOW_TOKEN },
    secrets: [SERVICENOW_TOKEN],
  },
  {
    name: "servicenow-username and servicenow-password",
    system: serviceNow,
    tickets: SERVICENOW,
    inputs: {
      ticket: "CHG0030042",
      "servicenow-username": SERVICENOW_USER,
      "servicenow-password": SERVICENOW_PASSWORD,
    },
    secrets: [SERVICENOW_PASSWORD],
  },
];

/** Tickets are in a system from now on. */
function use({ system, tickets }: Row): void {
  const environments = { production: { order: 1, protected: true, "change-control": {} } };
  bench.putPolicy({ environments, tickets: { ...tickets, "base-url": addresses.get(system) } });
  bench.github.clock.now = Date.parse("2026-11-20T12:00:00Z");
}

describe.each(ROWS)("$name", (row) => {
  test("read the ticket, and are shown nowhere", async () => {
    use(row);
    const run = await plan(row.inputs);
    expect([...told(run), run.outputs["ticket-key"]]).toEqual([0, "pass", "[]", row.inputs.ticket]);
    expect(leaked(run, row.secrets, `${bench.directory}/mcp-gates-report`)).toEqual([]);
    expect(messages(run, "add-mask")).toEqual(expect.arrayContaining([...row.secrets]));
  });

  test("let nothing through when they are wrong", async () => {
    use(row);
    const [secret = ""] = row.secrets;
    const wrong = Object.entries(row.inputs).map(([name, value]) => [name, value === secret ? `${value}x` : value]);
    const run = await plan(Object.fromEntries(wrong));
    expect([run.exitCode, run.outputs["blocking-gates"]]).toEqual([1, '["ticket"]']);
    expect(leaked(run, [`${secret}x`], `${bench.directory}/mcp-gates-report`)).toEqual([]);
  });

  test("are missed by their names", async () => {
    use(row);
    for (const name of Object.keys(row.inputs).filter((each) => each !== "ticket")) {
      const run = await plan({ ...row.inputs, [name]: "" });
      expect([run.exitCode, run.outputs["blocking-gates"]]).toEqual([1, '["ticket"]']);
      expect(run.stdout).toContain(name === "servicenow-token" ? "servicenow-username" : name);
    }
  });
});
