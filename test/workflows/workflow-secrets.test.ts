import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { startServer } from "../servers/start.ts";
import { ContractCustomer } from "./contract-customer.ts";
import { describeOnEngine, type EngineRun } from "./engine.ts";
import { LoweredSuite } from "./lowered-suite.ts";
import { PROMOTE, PromotionCustomer, VERIFY } from "./promotion-customer.ts";
import { givenAway } from "./secret-traces.ts";

jest.setTimeout(180_000);

describeOnEngine("no secret stands in the log, the summary or an artifact", () => {
  let suite: LoweredSuite;
  const open: (() => unknown)[] = [];
  beforeAll(() => {
    suite = new LoweredSuite();
  });
  afterAll(() => suite.remove());
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });

  /** Everything that a run of a workflow wrote where people read it. */
  const written = (run: EngineRun) => [...run.stream, run.summary];

  async function promoting(): Promise<PromotionCustomer> {
    const customer = await PromotionCustomer.start(suite);
    open.push(async () => await customer.close());
    return customer;
  }

  test("of a promotion that goes well, also where the deployment command prints what it was given", async () => {
    const customer = await promoting();
    customer.tellsSecrets = true;
    const run = await customer.promote("new", "staging");
    expect(run.exitCode).toBe(0);
    // The command did print it.
    expect(run.log).toContainEqual(expect.stringMatching(/^the token is \*\*\*/));
    const texts = [...written(run), ...customer.slack.posted.map((message) => JSON.stringify(message))];
    expect(givenAway(customer.secretsOfRun(), texts)).toEqual([]);
  });

  test("of a promotion whose deployment, ticket system and Slack fail", async () => {
    const customer = await promoting();
    const ticket = customer.openTicket(customer.digestOf("new"));
    expect((await customer.promote("new", "staging")).exitCode).toBe(0);
    customer.refusesToDeploy = true;
    customer.jira.fail({ answer: { status: 500, body: { echo: customer.secretsOfRun().JIRA_TOKEN } } });
    const refused = await customer.promote("new", "production", { ticket });
    customer.jira.fail(undefined);
    const failed = await customer.promote("old", "staging");
    expect([refused.exitCode, failed.exitCode]).toEqual([1, 1]);
    expect(givenAway(customer.secretsOfRun(), [...written(refused), ...written(failed)])).toEqual([]);
  });

  test("of the schedules", async () => {
    const customer = await promoting();
    const runs = [await customer.scheduled(VERIFY), await customer.scheduled(PROMOTE)];
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const page = customer.artifact("mcp-gates-status", "weather-status.html");
    expect(givenAway(customer.secretsOfRun(), [...runs.flatMap(written), page])).toEqual([]);
  });

  test("of a change whose servers ask for headers and variables", async () => {
    const live = await startServer("modern", ["http", "--edition", "1"]);
    open.push(async () => await live.close());
    const customer = await ContractCustomer.start(suite, { inputs: `baseline: ${live.url}` });
    open.push(async () => await customer.close());
    Object.assign(customer.secrets, {
      BASELINE_HEADERS: "Authorization: Bearer baseline-token-4711-4711",
      CANDIDATE_ENVIRONMENT: "API_KEY=candidate-key-0815-0815",
    });
    const { run } = await customer.propose({ edition: "broken" });
    expect(run.jobs).toMatchObject({ gate: "failure" });
    const artifacts = ["weather.json", "weather.md"].map((file) =>
      customer.workflows.artifact("mcp-gates-report-weather", file),
    );
    expect(givenAway(customer.secrets, [...written(run), ...customer.comments(), ...artifacts])).toEqual([]);
  });
});
