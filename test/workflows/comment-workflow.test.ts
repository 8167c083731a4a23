import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { type ChangeRun, ContractCustomer } from "./contract-customer.ts";
import { describeOnEngine } from "./engine.ts";
import { LoweredSuite } from "./lowered-suite.ts";

jest.setTimeout(120_000);

describeOnEngine("the workflow that comments for forks", () => {
  let suite: LoweredSuite;
  let ofFork: LoweredSuite;
  let customer: ContractCustomer;
  beforeAll(() => {
    suite = new LoweredSuite();
    ofFork = new LoweredSuite({ fork: true });
  });
  afterAll(() => {
    suite.remove();
    ofFork.remove();
  });
  beforeEach(async () => {
    customer = await ContractCustomer.start(suite, { ofFork });
  });
  afterEach(async () => {
    await customer.close();
    expect(customer.github.violations).toEqual([]);
  });

  /** A file of what the run of a fork has left. */
  const left = ({ runId }: ChangeRun, file: string) =>
    join(customer.workflows.artifacts, String(runId), "mcp-gates-candidate-weather", file);

  test("comments on the pull request of a fork what its own run could not, and is green although the change is bad", async () => {
    const change = await customer.propose({ edition: "broken", by: "fork" });
    expect([change.run.exitCode, customer.comments()]).toEqual([1, []]);
    const run = await customer.ended(change);
    expect([run.exitCode, run.jobs]).toEqual([0, { comment: "success", ok: "success" }]);
    expect(customer.comments()).toEqual([expect.stringContaining("stations")]);
  });

  test("comments for a repository that only typed mcp-gates init", async () => {
    const young = await ContractCustomer.start(suite, { ofFork, isInitialized: true });
    const run = await young.ended(await young.propose({ edition: "broken", by: "fork" }));
    await young.close();
    expect([run.exitCode, young.comments()]).toEqual([0, [expect.stringContaining("stations")]]);
  });

  test("keeps one comment up to date over the commits of a pull request", async () => {
    await customer.ended(await customer.propose({ edition: "broken", by: "fork" }));
    await customer.ended(await customer.propose({ edition: "grown", by: "fork" }));
    expect(customer.comments()).toEqual([expect.stringContaining("alerts")]);
  });

  test("has nothing to do after the run of a change of the repository itself", async () => {
    const change = await customer.propose({ edition: "grown" });
    const before = customer.comments();
    const run = await customer.ended(change, "owner");
    expect([run.exitCode, run.jobs, customer.comments()]).toEqual([0, { comment: "success", ok: "success" }, before]);
    expect(run.log).toContainEqual(expect.stringContaining("Nothing to do"));
  });

  test("leaves the comment of newer commits alone", async () => {
    const old = await customer.propose({ edition: "broken", by: "fork" });
    await customer.propose({ edition: "grown", by: "fork" });
    const run = await customer.ended(old);
    expect([run.exitCode, customer.comments()]).toEqual([0, []]);
  });

  test("has nothing to comment when the server of the fork did not start", async () => {
    const run = await customer.ended(await customer.propose({ edition: "dead", by: "fork" }));
    expect([run.exitCode, customer.comments()]).toEqual([0, []]);
    expect(run.log).toContainEqual(expect.stringContaining("has left no contract"));
  });

  test("is red when GitHub does not say what the run has left, which is not the same as nothing", async () => {
    const change = await customer.propose({ edition: "broken", by: "fork" });
    customer.github.addFault({
      operation: "actions/list-workflow-run-artifacts",
      reply: { status: 502, body: { message: "Server Error" } },
    });
    const run = await customer.ended(change);
    expect([run.exitCode, run.jobs, customer.comments()]).toEqual([1, { comment: "failure", ok: "failure" }, []]);
  });

  test("believes of the artifact nothing but what the change serves: not what it is compared with, and no other file", async () => {
    const change = await customer.propose({ edition: "broken", by: "fork" });
    // The fork's own word for what agents rely on, for its verdict, and for what git does.
    writeFileSync(left(change, "mcp-gates-baseline.json"), readFileSync(left(change, "mcp-gates-candidate.json")));
    writeFileSync(left(change, "weather.json"), '{"decision":"pass"}');
    writeFileSync(left(change, ".gitattributes"), "* filter=evil");
    const run = await customer.ended(change);
    expect([run.exitCode, customer.comments()]).toEqual([0, [expect.stringContaining("stations")]]);
    expect(run.log.join("\n")).not.toContain("evil");
  });

  test("takes nothing of an artifact with a symbolic link", async () => {
    const change = await customer.propose({ edition: "broken", by: "fork" });
    symlinkSync("/etc", left(change, "contracts"));
    const run = await customer.ended(change);
    expect([run.exitCode, run.jobs.ok, customer.comments()]).toEqual([1, "failure", []]);
    expect(run.log).toContainEqual(expect.stringContaining("symbolic link"));
  });

  test("says on the pull request that what the artifact holds is no contract", async () => {
    const change = await customer.propose({ edition: "broken", by: "fork" });
    expect(existsSync(left(change, "mcp-gates-candidate.json"))).toBe(true);
    writeFileSync(left(change, "mcp-gates-candidate.json"), '{"tools":"::set-output name=x::y"}');
    const run = await customer.ended(change);
    expect(run.jobs).toEqual({ comment: "success", ok: "success" });
    expect(customer.comments()).toEqual([expect.stringContaining("no verdict")]);
  });
});
