import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { HOUR } from "../e2e/promotion-bench.ts";
import { describeOnEngine } from "./engine.ts";
import { LoweredSuite } from "./lowered-suite.ts";
import { ENVIRONMENTS, PROMOTE, PromotionCustomer } from "./promotion-customer.ts";

jest.setTimeout(180_000);

describeOnEngine("the workflow that promotes", () => {
  let suite: LoweredSuite;
  let customer: PromotionCustomer;
  beforeAll(() => {
    suite = new LoweredSuite();
  });
  afterAll(() => suite.remove());
  beforeEach(async () => {
    customer = await PromotionCustomer.start(suite);
  });
  afterEach(async () => {
    expect(customer.promotion.github.violations).toEqual([]);
    expect(customer.slack.violations).toEqual([]);
    await customer.close();
  });

  /** The new release has been in staging for a day. */
  async function soaked(): Promise<string> {
    expect((await customer.promote("new", "staging")).exitCode).toBe(0);
    await customer.soak();
    return customer.openTicket(customer.digestOf("new"));
  }

  test("takes a release to an environment: deployed, probed, verified, on record, and told in one message", async () => {
    const run = await customer.promote("new", "staging");
    expect([run.exitCode, run.jobs]).toEqual([0, { plan: "success", promote: "success", ok: "success" }]);
    expect(customer.deployments).toEqual([`staging ${customer.imageOf("new")}`]);
    expect(customer.promotion.states("staging")).toEqual(["success", "inactive"]);
    expect(customer.slack.posted.map(({ text }) => text)).toEqual([expect.stringMatching(/succeeded/i)]);
    expect(customer.slack.posted[0]?.edits).toBe(1);
  });

  test("waits for the soak, which keeps what was asked for, and the schedule takes it to production once it is over", async () => {
    expect((await customer.promote("new", "staging")).exitCode).toBe(0);
    const ticket = customer.openTicket(customer.digestOf("new"));
    const early = await customer.promote("new", "production", { ticket });
    expect([early.exitCode, early.jobs]).toEqual([1, { plan: "success", promote: "failure", ok: "failure" }]);
    expect(early.steps).toMatchObject({ "promote/ticket": "success", "promote/start": "failure" });
    expect(early.summary).toContain("soak.too-short");
    expect(customer.slack.posted.at(-1)?.text).toMatch(/waiting/i);

    const tooEarly = await customer.scheduled(PROMOTE);
    expect([tooEarly.exitCode, tooEarly.jobs]).toEqual([0, { plan: "success", ok: "success" }]);
    await customer.soak();
    const run = await customer.scheduled(PROMOTE);
    expect([run.exitCode, run.jobs]).toEqual([0, { plan: "success", promote: "success", ok: "success" }]);
    expect(customer.deployments.at(-1)).toBe(`production ${customer.imageOf("new")}`);
    expect(customer.promotion.states("production")).toEqual(["success", "inactive"]);
    expect([...customer.jira.links.values()]).toHaveLength(1);
    // What was asked for is what was deployed from: the commit of that run, and not what came since.
    expect(run.log).toContainEqual(expect.stringContaining(`deploys ${customer.commits.get("new")}`));
  });

  test("lets a break go nowhere, asks nobody for it, and says which tool agents would lose", async () => {
    const run = await customer.promote("broken", "staging");
    expect([run.exitCode, run.jobs]).toEqual([1, { plan: "failure", blocked: "success", ok: "failure" }]);
    expect(run.summary).toContain("stations");
    expect(customer.deployments).toEqual([]);
    expect(customer.promotion.states("staging")).toEqual(["success"]);
    expect(customer.slack.posted.map(({ text }) => text)).toEqual([expect.stringMatching(/blocked/i)]);
  });

  test.each<readonly [string, () => string, string]>([
    ["no ticket", () => "", "key.missing"],
    [
      "a ticket for another contract",
      () => customer.openTicket(customer.digestOf("old"), { id: "10008", key: "CHG-43" }),
      "binding.",
    ],
  ])("lets nothing to production with %s", async (_name, ticket, code) => {
    await soaked();
    const before = customer.deployments.length;
    const run = await customer.promote("new", "production", { ticket: ticket() });
    expect([run.exitCode, run.jobs]).toEqual([1, { plan: "failure", blocked: "success", ok: "failure" }]);
    expect(run.summary).toContain(code);
    expect(customer.deployments).toHaveLength(before);
    expect(customer.promotion.states("production")).toEqual(["success"]);
  });

  test("asks ServiceNow for the change, and leaves a note there", async () => {
    await soaked();
    const ticket = await customer.useServiceNow("new");
    const run = await customer.promote("new", "production", { ticket });
    expect([run.exitCode, run.steps["promote/ticket"]]).toEqual([0, "success"]);
    expect(customer.promotion.states("production")).toEqual(["success", "inactive"]);
    expect(run.stream.join()).not.toContain(customer.secretsOfRun().SERVICENOW_TOKEN);
    expect(customer.serviceNow.requests.some(({ method }) => method !== "GET")).toBe(true);
  });

  test("waits for the end of a freeze", async () => {
    const ticket = await soaked();
    const between = { from: "2026-11-02T00:00", to: "2026-11-03T00:00" };
    const calendar = { id: "inventory", tier: "hard", environments: ["production"], changes: ["schema"], between };
    customer.putPolicy({ freeze: { timezone: "UTC", calendars: [calendar] } });
    const run = await customer.promote("new", "production", { ticket });
    expect([run.exitCode, run.jobs]).toEqual([1, { plan: "success", promote: "failure", ok: "failure" }]);
    expect(run.summary).toContain("inventory");
    expect(customer.promotion.states("production")).toEqual(["success"]);

    customer.promotion.github.clock.advance(12 * HOUR);
    await customer.soak();
    expect((await customer.scheduled(PROMOTE)).jobs).toMatchObject({ promote: "success" });
    expect(customer.promotion.states("production")).toEqual(["success", "inactive"]);
  });

  test("takes a deployment back that does not come up, writes the failure, and tells it", async () => {
    customer.comesUp = false;
    const run = await customer.promote("new", "staging");
    expect([run.exitCode, run.jobs]).toEqual([1, { plan: "success", promote: "failure", ok: "failure" }]);
    expect(run.steps).toMatchObject({
      "promote/deploy": "success",
      "promote/probe": "failure",
      "promote/roll-back": "success",
      "promote/finish": "success",
    });
    expect(customer.deployments).toEqual([`staging ${customer.imageOf("new")}`, "staging back"]);
    expect(customer.promotion.states("staging")).toEqual(["failure", "success"]);
    expect(customer.slack.posted[0]?.text).toMatch(/failed/i);
    expect(customer.slack.thread(customer.slack.posted[0]?.ts ?? "")).not.toEqual([]);
  });

  test("gives the deployment what stands in its secret, and hides no short words for it", async () => {
    customer.tellsSecrets = true;
    const run = await customer.promote("new", "staging");
    expect(run.exitCode).toBe(0);
    expect(run.log).toContainEqual(expect.stringMatching(/^the token is \*\*\*.*; 1 is told$/));
  });

  test("writes the failure of a deployment command that fails", async () => {
    customer.refusesToDeploy = true;
    const run = await customer.promote("new", "staging");
    expect(run.exitCode).toBe(1);
    expect(run.steps).toMatchObject({ "promote/deploy": "failure", "promote/finish": "success" });
    expect(run.steps).not.toHaveProperty("promote/probe");
    expect(customer.promotion.states("staging")).toEqual(["failure", "success"]);
  });

  test("goes back to the release before, without a soak", async () => {
    expect((await customer.promote("new", "staging")).exitCode).toBe(0);
    const refused = await customer.promote("old", "staging");
    // By going back agents lose what has come since: whether they may is said by the policy.
    expect([refused.exitCode, refused.jobs.plan]).toEqual([1, "failure"]);
    const { staging, production } = ENVIRONMENTS;
    const lenient = { ...staging, "schema-changes": { allow: ["removed-tools"], block: [] } };
    customer.putPolicy({ environments: { staging: lenient, production } });
    const run = await customer.promote("old", "staging");
    expect([run.exitCode, customer.deployments.at(-1)]).toEqual([0, `staging ${customer.imageOf("old")}`]);
    expect(customer.promotion.states("staging")[0]).toBe("success");
    expect(run.summary).toContain("it goes back");
  });

  describe("in an emergency", () => {
    const reason = "Refunds fail for everybody since this morning; this release mends it";
    beforeEach(async () => {
      expect((await customer.promote("new", "staging")).exitCode).toBe(0);
      customer.putPolicy({
        "break-glass": {
          enabled: true,
          environments: ["production"],
          bypasses: ["soak"],
          require: { "approvers-team": "acme/mcp-cab", "min-approvers": 2, "expires-in": "PT4H" },
        },
        approvals: { roles: { cab: { "ticket-group": "cab" } } },
      });
    });
    const emergency = () => {
      const issuetype = { id: "10077", name: "emergency" };
      return customer.openTicket(customer.digestOf("new"), { fields: { issuetype } });
    };

    test("goes past the soak with two of the team, and calls people in message and issue before anything is deployed", async () => {
      const inputs = { ticket: emergency(), "break-glass-reason": reason };
      const run = await customer.promote("new", "production", inputs, ["dora", "erik"]);
      expect([run.exitCode, run.jobs]).toEqual([0, { plan: "success", promote: "success", ok: "success" }]);
      expect(customer.deployments.at(-1)).toBe(`production ${customer.imageOf("new")}`);
      const told = customer.slack.messages.map((message) => JSON.stringify(message)).join("\n");
      expect(told).toContain(reason);
      expect(customer.promotion.github.seen("issues/create")).toHaveLength(1);
    });

    test("goes nowhere with one of them", async () => {
      const inputs = { ticket: emergency(), "break-glass-reason": reason };
      const run = await customer.promote("new", "production", inputs, ["dora"]);
      expect([run.exitCode, run.jobs]).toEqual([1, { plan: "success", promote: "failure", ok: "failure" }]);
      expect(run.summary).toContain("break-glass.approvers");
      expect(customer.promotion.states("production")).toEqual(["success"]);
    });
  });

  test("says no when GitHub cannot be asked, before anybody is asked to review", async () => {
    const fault = { status: 500, body: { message: "Server Error" } };
    customer.promotion.github.addFault({ operation: "graphql", reply: fault, times: 50 });
    const run = await customer.promote("new", "staging");
    expect([run.exitCode, run.jobs]).toEqual([1, { plan: "failure", blocked: "success", ok: "failure" }]);
    expect(customer.deployments).toEqual([]);
  });

  test("never says success of what could not be written, and the schedule ends it later", async () => {
    const { github } = customer.promotion;
    const fault = { status: 502, body: { message: "Bad Gateway" } };
    // The first status says that it is under way.
    github.addFault({ operation: "repos/create-deployment-status", reply: fault, after: 1, times: 500 });
    const run = await customer.promote("new", "staging");
    // The engine ends with the end of the step that could not be written, GitHub goes on to the job that says no.
    expect([run.exitCode, run.jobs.ok ?? "failure"]).toEqual([1, "failure"]);
    expect(customer.promotion.states("staging")[0]).toBe("in_progress");
    expect(customer.slack.posted[0]?.text).toMatch(/failed/i);
    github.endFaults();
    await customer.verified();
    expect(customer.promotion.states("staging")[0]).toBe("error");
  });
});
