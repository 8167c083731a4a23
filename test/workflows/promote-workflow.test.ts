import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { describeOnEngine } from "./engine.ts";
import { LoweredSuite } from "./lowered-suite.ts";
import { PromotionCustomer } from "./promotion-customer.ts";

jest.setTimeout(120_000);

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
    await customer.close();
  });

  test("takes a release to staging", async () => {
    const run = await customer.promote("new", "staging");
    console.log(run.log.join("\n"), run.jobs, run.steps);
    expect(run.exitCode).toBe(0);
  });
});
