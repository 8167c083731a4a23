import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { describeOnEngine } from "./engine.ts";
import { LoweredSuite } from "./lowered-suite.ts";
import { PromotionCustomer, VERIFY } from "./promotion-customer.ts";

jest.setTimeout(120_000);

describeOnEngine("the workflow that verifies", () => {
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

  test("writes a verification of every environment in which something is deployed, and tells nobody that all is well", async () => {
    const run = await customer.scheduled(VERIFY);
    expect([run.exitCode, run.jobs]).toEqual([0, { status: "success", verify: "success", ok: "success" }]);
    expect(customer.verifications("staging")).toEqual(["success"]);
    expect(customer.verifications("production")).toEqual(["success"]);
    expect(customer.slack.posted).toEqual([]);
  });

  test("is green and has nothing to do before the first deployment", async () => {
    const young = await PromotionCustomer.start(suite, { deployed: false });
    const run = await young.scheduled(VERIFY);
    await young.close();
    expect([run.exitCode, run.jobs]).toEqual([0, { status: "success", ok: "success" }]);
  });

  test("is red when a server does not answer, goes on with the others, and calls people once", async () => {
    await customer.promotion.servers.get("production")?.close();
    for (const _time of [1, 2]) {
      const run = await customer.scheduled(VERIFY);
      expect([run.exitCode, run.jobs]).toEqual([1, { status: "success", verify: "failure", ok: "failure" }]);
    }
    expect(customer.verifications("staging")).toEqual(["success", "success"]);
    expect(customer.verifications("production")).toEqual(["failure", "failure"]);
    expect(customer.slack.posted.map(({ text }) => text)).toEqual([expect.stringMatching(/failed/i)]);

    await customer.promotion.serve("production", "1");
    customer.putPolicy();
    expect((await customer.scheduled(VERIFY)).exitCode).toBe(0);
    expect(customer.slack.posted.at(-1)?.text).toMatch(/soaking/i);
  });

  test("is red when another contract is served than was approved", async () => {
    await customer.promotion.serve("production", "4");
    customer.putPolicy();
    const run = await customer.scheduled(VERIFY);
    expect([run.exitCode, run.jobs.ok]).toEqual([1, "failure"]);
    expect(run.summary).toContain("another contract than was approved");
  });

  test("verifies the environments that are named, and no others", async () => {
    const run = await customer.scheduled(VERIFY, { environments: '["staging"]' });
    expect(run.exitCode).toBe(0);
    expect([customer.verifications("staging"), customer.verifications("production")]).toEqual([["success"], []]);
  });

  test("keeps the status page as an artifact", async () => {
    await customer.scheduled(VERIFY);
    expect(customer.artifact("mcp-gates-status", "weather-status.html")).toContain("<html");
  });
});
