import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { startServer } from "../servers/start.ts";
import { ContractCustomer, type CustomerShape } from "./contract-customer.ts";
import { describeOnEngine } from "./engine.ts";
import { LoweredSuite } from "./lowered-suite.ts";

jest.setTimeout(120_000);

describeOnEngine("the workflow for changes", () => {
  let suite: LoweredSuite;
  let ofFork: LoweredSuite;
  const open: { close(): unknown }[] = [];
  beforeAll(() => {
    suite = new LoweredSuite();
    ofFork = new LoweredSuite({ fork: true });
  });
  afterAll(() => {
    suite.remove();
    ofFork.remove();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  async function customerOf(shape: CustomerShape = {}): Promise<ContractCustomer> {
    const customer = await ContractCustomer.start(suite, { ...shape, ofFork });
    open.push({
      close: async () => {
        await customer.close();
        expect(customer.github.violations).toEqual([]);
      },
    });
    return customer;
  }

  test("passes a change that adds a tool, and tells it in a comment", async () => {
    const customer = await customerOf();
    const { run } = await customer.propose({ edition: "grown" });
    expect([run.exitCode, run.jobs]).toEqual([0, { candidate: "success", gate: "success", ok: "success" }]);
    expect(customer.comments()).toEqual([expect.stringContaining("alerts")]);
  });

  test("is red for a change that takes a tool away, with the call that fails in comment and summary", async () => {
    const customer = await customerOf();
    const { run } = await customer.propose({ edition: "broken" });
    expect([run.exitCode, run.jobs]).toEqual([1, { candidate: "success", gate: "failure", ok: "failure" }]);
    expect(customer.comments()).toEqual([expect.stringContaining("stations")]);
    expect(run.summary).toContain("stations");
  });

  test("judges the changes of a repository that only typed mcp-gates init", async () => {
    const customer = await customerOf({ isInitialized: true });
    const good = await customer.propose({ edition: "grown" });
    const bad = await customer.propose({ edition: "broken" });
    expect([good.run.exitCode, bad.run.exitCode, bad.run.jobs.ok]).toEqual([0, 1, "failure"]);
    expect(customer.comments()).toEqual([expect.stringContaining("stations")]);
  });

  test("compares with a contract that was captured in the legacy era, although the server serves the modern one by now", async () => {
    const customer = await customerOf({ era: "legacy" });
    const { run } = await customer.propose({ edition: "grown" });
    expect([run.exitCode, run.jobs]).toEqual([0, { candidate: "success", gate: "success", ok: "success" }]);
    expect(customer.comments()).toEqual([expect.stringContaining("alerts")]);
  });

  test("is red when the contract file was forgotten", async () => {
    const customer = await customerOf();
    const { run } = await customer.propose({ edition: "grown", commitsContract: false });
    expect(run.jobs).toMatchObject({ gate: "failure", ok: "failure" });
    expect(run.summary).toContain("contract-file-outdated");
  });

  test("says why a candidate does not start, and does not pass for want of an answer", async () => {
    const customer = await customerOf();
    const { run } = await customer.propose({ edition: "dead" });
    expect([run.exitCode, run.jobs]).toEqual([1, { candidate: "failure", ok: "failure" }]);
    expect(run.summary).toContain("process.");
  });

  test("probes no candidate where it is told not to", async () => {
    const customer = await customerOf({ pullRequestInputs: "probe: false" });
    const { run } = await customer.propose({ edition: "grown" });
    expect(run.exitCode).toBe(0);
    expect(run.log.filter((line) => line.includes("protocol-probe@"))).toEqual([]);
  });

  test("judges a merge group as a pull request, and has nowhere to comment", async () => {
    const customer = await customerOf();
    const good = await customer.propose({ edition: "grown", by: "merge group" });
    expect([good.run.exitCode, customer.comments()]).toEqual([0, []]);
    const bad = await customer.propose({ edition: "broken", by: "merge group" });
    expect([bad.run.exitCode, bad.run.jobs.ok]).toEqual([1, "failure"]);
  });

  test("judges the change of a fork with a token that writes nothing, and says that it could not comment", async () => {
    const customer = await customerOf();
    const { run } = await customer.propose({ edition: "broken", by: "fork" });
    expect([run.exitCode, run.jobs]).toEqual([1, { candidate: "success", gate: "failure", ok: "failure" }]);
    expect(run.log).toContainEqual(expect.stringContaining("a pull request from a fork has a read-only token"));
    expect(customer.comments()).toEqual([]);
  });

  test("builds and starts the commit under the change as the baseline", async () => {
    const customer = await customerOf({
      pullRequestInputs: 'baseline: built\n      build: "echo built here > built.txt"',
    });
    const { run } = await customer.propose({ edition: "broken" });
    expect(run.jobs).toEqual({ candidate: "success", baseline: "success", gate: "failure", ok: "failure" });
    expect(run.summary).toContain("stations");
  });

  test("is red when the change exchanges the baseline that another job has built", async () => {
    const customer = await customerOf({ pullRequestInputs: "baseline: built" });
    const exchanged = { name: "mcp-gates-baseline-weather", file: "mcp-gates-baseline.json" };
    const { run } = await customer.propose({ edition: "broken", exchanged });
    expect(run.jobs).toEqual({ candidate: "success", baseline: "success", gate: "failure", ok: "failure" });
    expect(run.log).toContainEqual(expect.stringContaining("the change has exchanged it"));
  });

  test("is red when what it compares with cannot be built", async () => {
    const customer = await customerOf({ pullRequestInputs: 'baseline: built\n      build: "test -f new.txt"' });
    const { run } = await customer.propose({ edition: "grown", files: { "new.txt": "new" } });
    expect([run.exitCode, run.jobs]).toEqual([1, { candidate: "success", baseline: "failure", ok: "failure" }]);
  });

  test("compares with a server that runs", async () => {
    const live = await startServer("modern", ["http", "--edition", "1"]);
    open.push(live);
    const customer = await customerOf({ inputs: `baseline: ${live.url}` });
    const { run } = await customer.propose({ edition: "broken" });
    expect(run.jobs).toMatchObject({ gate: "failure", ok: "failure" });
    expect(run.summary).toContain("stations");
  });

  test("finds server, contract and versions in a folder of the repository", async () => {
    const customer = await customerOf({ folder: "servers/weather/" });
    const { run } = await customer.propose({ edition: "grown" });
    expect([run.exitCode, customer.comments()]).toEqual([0, [expect.stringContaining("alerts")]]);
  });

  test("finds a contract in a folder whose name begins with a dot, which artifacts leave out", async () => {
    const customer = await customerOf({ contract: ".mcp/contract.json" });
    const { run } = await customer.propose({ edition: "grown" });
    expect([run.exitCode, customer.comments()]).toEqual([0, [expect.stringContaining("alerts")]]);
  });

  test("compares with the contracts of earlier releases, by their tags", async () => {
    const customer = await customerOf({ pullRequestInputs: 'against-all: "git:v*:mcp-contract.json"' });
    customer.workflows.customer.tag("v1.0.0");
    const { run } = await customer.propose({ edition: "grown" });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("1.0.0");
  });

  test("asks for as much as fail-on says", async () => {
    const customer = await customerOf({ inputs: "fail-on: never" });
    const { run } = await customer.propose({ edition: "broken" });
    expect([run.exitCode, run.jobs.ok]).toEqual([0, "success"]);
  });

  test("sends the report to code scanning where it is asked for", async () => {
    const customer = await customerOf({ pullRequestInputs: "sarif: true" });
    const { run } = await customer.propose({ edition: "broken" });
    expect(run.jobs).toMatchObject({ gate: "failure", "code-scanning": "success", ok: "failure" });
    expect(customer.github.seen("code-scanning/upload-sarif")).toHaveLength(1);
  });

  test("passes the good change of a fork although nothing of it goes to code scanning", async () => {
    const customer = await customerOf({ pullRequestInputs: "sarif: true" });
    const { run } = await customer.propose({ edition: "grown", by: "fork" });
    expect([run.exitCode, run.jobs]).toEqual([0, { candidate: "success", gate: "success", ok: "success" }]);
  });
});
