import type { FakeGitHub } from "../fakes/github/server.ts";
import { customerWithAllOfGitHub, leaveWorkForSchedule, takeNotices, ticketFor } from "./all-of-github.ts";
import { ContractCustomer, PULL } from "./contract-customer.ts";
import type { EngineRun } from "./engine.ts";
import type { LoweredSuite } from "./lowered-suite.ts";
import { type PromotionCustomer, VERIFY } from "./promotion-customer.ts";

/** A run of a workflow that uses what its jobs may do. It can be played as often as one likes, in any order. */
export interface Scenario {
  readonly github: FakeGitHub;
  /** Runs the workflow, whose jobs have the tokens of a suite. */
  play(tokens: LoweredSuite): Promise<Played>;
  close(): Promise<void>;
}

/** How a run ended, and what came of it. */
export interface Played {
  readonly run: EngineRun;
  readonly came: Readonly<Record<string, unknown>>;
}

interface Suites {
  readonly suite: LoweredSuite;
  /** For the runs of a fork. */
  readonly ofFork: LoweredSuite;
}

export const SCENARIOS = {
  "pull-request": theChange,
  comment: theChangeOfFork,
  promote: thePromotion,
  "promote, blocked": thePromotionWithoutTicket,
  verify: theSchedule,
} as const satisfies Readonly<Record<string, (suites: Suites) => Promise<Scenario>>>;

/** A change is compared with the server of the commit under it, and goes to code scanning. */
async function theChange({ suite }: Suites): Promise<Scenario> {
  const customer = await ContractCustomer.start(suite, { pullRequestInputs: "baseline: built\n      sarif: true" });
  const { github } = customer;
  const uploads = () => github.seen("code-scanning/upload-sarif").filter(({ status }) => status === 202).length;
  return {
    github,
    async play(tokens) {
      customer.suite = tokens;
      const before = uploads();
      const { run } = await customer.propose({ edition: "grown" });
      return { run, came: { comments: takeComments(customer), uploads: uploads() - before } };
    },
    close: async () => await customer.close(),
  };
}

/** The run for a change of a fork has ended. */
async function theChangeOfFork({ suite, ofFork }: Suites): Promise<Scenario> {
  const customer = await ContractCustomer.start(suite, { ofFork });
  const change = await customer.propose({ edition: "broken", by: "fork" });
  return {
    github: customer.github,
    async play(tokens) {
      customer.suite = tokens;
      const run = await customer.ended(change);
      return { run, came: { comments: takeComments(customer) } };
    },
    close: async () => await customer.close(),
  };
}

/** A release goes to production. */
async function thePromotion({ suite }: Suites): Promise<Scenario> {
  const customer = await customerWithAllOfGitHub(suite);
  return promotionOf(customer, ticketFor(customer));
}

/** A release may not go to production. */
async function thePromotionWithoutTicket({ suite }: Suites): Promise<Scenario> {
  return promotionOf(await customerWithAllOfGitHub(suite, { deployed: false }), "");
}

function promotionOf(customer: PromotionCustomer, ticket: string): Scenario {
  const deployments = () => customer.deployments.filter((asked) => asked.endsWith(customer.imageOf("new"))).length;
  return {
    github: customer.promotion.github,
    async play(tokens) {
      customer.suite = tokens;
      const before = deployments();
      const run = await customer.promote("new", "production", { ticket }, ["dora"]);
      return { run, came: { deployments: deployments() - before, notices: takeNotices(customer) } };
    },
    close: async () => await customer.close(),
  };
}

/** The schedule comes round where a run has died, and where servers work again. */
async function theSchedule({ suite }: Suites): Promise<Scenario> {
  const customer = await customerWithAllOfGitHub(suite);
  return {
    github: customer.promotion.github,
    async play(tokens) {
      customer.suite = tokens;
      await leaveWorkForSchedule(customer);
      const run = await customer.scheduled(VERIFY, { environments: '["production"]' });
      const [newest] = customer.promotion.states("production");
      return { run, came: { newest, notices: takeNotices(customer) } };
    },
    close: async () => await customer.close(),
  };
}

/** How many comments the change has got since it was asked last. */
function takeComments({ github: { repository } }: ContractCustomer): number {
  const comments = repository.comments(PULL);
  for (const { id } of comments) repository.removeComment(id);
  return comments.length;
}
