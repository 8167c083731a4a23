import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Contract } from "../../shared/contract/model.ts";
import { semanticDigest } from "../../shared/contract/semantic-digest.ts";
import { HOUR, image, PromotionBench } from "../e2e/promotion-bench.ts";
import { MEMBERS_TOKEN } from "../e2e/promotion-people.ts";
import { approvedBy, BINDING, jiraIssue } from "../e2e/ticket-bench.ts";
import type { StoredIssue } from "../fakes/jira/jira-server.ts";
import { CLOUD_TOKEN, CLOUD_USER, JiraCloud } from "../fakes/jira-cloud/server.ts";
import { SERVICENOW_TOKEN, ServiceNow } from "../fakes/servicenow/server.ts";
import { FakeSlack } from "../fakes/slack/server.ts";
import type { EngineRun } from "./engine.ts";
import { type LoweredSuite, SUITE } from "./lowered-suite.ts";
import { WorkflowBench } from "./workflow-bench.ts";

/** Releases, and the editions of the live server that they are: the new one has one tool more, the broken one has lost one. */
const RELEASES = {
  old: { edition: "1", image: image("1") },
  new: { edition: "3", image: image("3") },
  broken: { edition: "4", image: image("4") },
} as const;
export type ReleaseName = keyof typeof RELEASES;

const SLACK_TOKEN = ["xoxb", "8228822882288228", "WorkflowWorkflow1"].join("-");
const DEPLOY_TOKEN = "deploy-token-of-the-customer-55";
const CHANNEL = "C0123456789";

/** Whose accounts at Jira the policy knows. */
const PEOPLE = ["octocat", "wendy", "carl", "dora", "erik"];
export const ENVIRONMENTS = {
  staging: { order: 1 },
  production: {
    order: 2,
    "promote-from": "staging",
    protected: true,
    soak: { min: "PT24H", "min-verifications": 2, "max-verify-age": "PT1H" },
    "change-control": {},
  },
};

/** Asks the customer's own deployment service. */
const DEPLOY_SCRIPT = `#!/usr/bin/env bash
set -euo pipefail
echo "deploys $(git rev-parse HEAD)"
[ -z "\${TELLS_SECRETS:-}" ] || echo "the token is $DEPLOY_TOKEN; $TELLS_SECRETS is told"
# Who logs in to a cloud with the identity of the job asks the runner for it, at this address with this token.
[ -z "\${ASKS_FOR_IDENTITY:-}" ] || : "\${ACTIONS_ID_TOKEN_REQUEST_URL:?}" "\${ACTIONS_ID_TOKEN_REQUEST_TOKEN:?}"
curl --fail --silent --show-error --header "authorization: Bearer $DEPLOY_TOKEN" --data "$ENVIRONMENT $1" "$DEPLOY_URL"
`;

/**
 * A customer with live MCP servers in two environments, tickets in Jira, notices in Slack, a service that deploys, and workflows that
 * call promote.yml and verify.yml.
 */
export class PromotionCustomer {
  readonly promotion: PromotionBench;
  readonly workflows: WorkflowBench;
  readonly slack: FakeSlack;
  readonly jira = new JiraCloud();
  /** Listens from {@link useServiceNow} on. */
  readonly serviceNow = new ServiceNow();
  /** The commit that has the contract of each release. */
  readonly commits = new Map<ReleaseName, string>();
  /** What was asked of the service that deploys, `<environment> <image or word>`. */
  readonly deployments: string[] = [];
  /** Whether what is deployed comes up. */
  comesUp = true;
  /** Whether the service that deploys says no. */
  refusesToDeploy = false;
  /** Whether the deployment command prints its token. */
  tellsSecrets = false;
  /** Whether the deployment command needs the identity of its job. */
  asksForIdentity = false;
  /** Files of the default branch beside the policy. */
  policyFiles: Readonly<Record<string, string>> = {};
  /** Whose jobs have other tokens than those of the customer. */
  suite: LoweredSuite | undefined;
  readonly #digests = new Map<ReleaseName, string>();
  readonly #deployer = createServer(async (request, response) => {
    const isAllowed = request.headers.authorization === `Bearer ${DEPLOY_TOKEN}`;
    const isDone = isAllowed && !this.refusesToDeploy;
    if (isDone) await this.#deploy(await text(request));
    response.writeHead(isDone ? 200 : 403).end();
  });
  readonly #closings: (() => Promise<void>)[] = [];
  #jiraUrl = "";
  #policy: Readonly<Record<string, object>> = {};

  private constructor(promotion: PromotionBench, slack: FakeSlack, suite: LoweredSuite) {
    this.promotion = promotion;
    this.slack = slack;
    this.workflows = new WorkflowBench(promotion.github, suite);
  }

  /** Parts of the policy stand beside or in place of the usual ones; `deployed` = the old release serves in both environments. */
  static async start(
    suite: LoweredSuite,
    {
      policy = {},
      deployed = true,
    }: { readonly policy?: Readonly<Record<string, object>>; readonly deployed?: boolean } = {},
  ): Promise<PromotionCustomer> {
    const [promotion, slack] = await Promise.all([PromotionBench.start(), FakeSlack.start()]);
    const customer = new PromotionCustomer(promotion, slack, suite);
    slack.addApp(SLACK_TOKEN, { name: "gates", scopes: ["chat:write", "channels:history"] });
    slack.addChannel(CHANNEL);
    const account = { login: "octo-admin", type: "User" } as const;
    promotion.github.addToken(MEMBERS_TOKEN, { account, permissions: { members: "read" } });
    promotion.github.organization.putTeam("mcp-cab", { dora: "active", erik: "active" });
    await customer.jira.listen();
    customer.#jiraUrl = await promotion.secure(customer.jira.origin);
    await new Promise<void>((resolve) => customer.#deployer.listen(0, "127.0.0.1", resolve));
    for (const name of ["new", "broken", "old"] as const) await customer.#commit(name);
    await Promise.all(["staging", "production"].map(async (place) => await promotion.serve(place, "1")));
    // How it came there was asked of nobody.
    customer.putPolicy({ environments: { staging: { order: 1 }, production: { order: 2 } } });
    for (const place of deployed ? ["staging", "production"] : [])
      await promotion.deploy(place, { image: RELEASES.old.image, ...CONTRACT });
    customer.putPolicy(policy);
    return customer;
  }

  /** Digest of the contract of a release. */
  digestOf(release: ReleaseName): string {
    return this.#digests.get(release) ?? "";
  }

  imageOf(release: ReleaseName): string {
    return RELEASES[release].image;
  }

  /** The policy of the default branch. */
  putPolicy(parts: Readonly<Record<string, object>> = this.#policy): void {
    this.#policy = parts;
    const policy = {
      environments: ENVIRONMENTS,
      schema: { "version-source": "mcp-contract.json" },
      tickets: {
        provider: "jira",
        "base-url": this.#jiraUrl,
        projects: ["CHG"],
        "issue-types": ["Change"],
        states: { "approved-ids": ["10042"] },
        approvals: { source: "jsm", min: 1 },
        window: { "start-field": "customfield_10101", "end-field": "customfield_10102" },
        users: Object.fromEntries(PEOPLE.map((login) => [login, `712020:${login}`])),
        binding: BINDING,
      },
      notify: { slack: { channel: CHANNEL, required: true } },
      ...parts,
    };
    this.promotion.putPolicy(policy, this.policyFiles);
  }

  /** An approved ticket for a release, with its window in these days; gives its key. */
  openTicket(digest: string, changes: Partial<StoredIssue> = {}): string {
    const approvals = [{ ...approvedBy("carla"), completed: "2026-11-01T11:00:00+0000" }];
    const fields = {
      customfield_10101: "2026-11-01T09:00:00.000+0000",
      customfield_10102: "2026-11-05T18:00:00.000+0000",
      customfield_10110: "weather",
      customfield_10112: digest,
      ...changes.fields,
    };
    this.jira.addIssue(jiraIssue({ created: "2026-11-01T08:00:00.000+0000", approvals, ...changes, fields }));
    return changes.key ?? "CHG-42";
  }

  /** From now on tickets are changes of ServiceNow; one is approved for a release. Gives its number. */
  async useServiceNow(release: ReleaseName): Promise<string> {
    await this.serviceNow.listen();
    this.#closings.push(async () => await this.serviceNow.close());
    const baseUrl = await this.promotion.secure(this.serviceNow.origin);
    const users = { octocat: "5".repeat(32), wendy: "6".repeat(32), carl: "7".repeat(32) };
    const binding = { "service-field": "u_service", "environment-field": "u_environment", "digest-field": "u_digest" };
    this.putPolicy({ ...this.#policy, tickets: { provider: "servicenow", "base-url": baseUrl, users, binding } });
    const id = this.serviceNow.add("change_request", {
      ...{ number: "CHG0030042", short_description: "Deploy", type: "normal", state: "-1", approval: "approved" },
      ...{ on_hold: "false", active: "true", conflict_status: "No Conflict", requested_by: ["3".repeat(32), "Rita"] },
      ...{ start_date: "2026-11-01 09:00:00", end_date: "2026-11-05 18:00:00", sys_created_on: "2026-10-30 09:00:00" },
      ...{ u_service: "weather", u_environment: "production", u_digest: this.digestOf(release) },
      sys_updated_on: "2026-10-30 09:00:00",
    });
    this.serviceNow.add("sysapproval_approver", {
      ...{ sysapproval: id, approver: ["2".repeat(32), "Carla Cab"], state: "approved" },
      "group.assignment_group": ["4".repeat(32), "CAB Approval"],
      sys_updated_on: "2026-10-31 10:00:00",
    });
    return "CHG0030042";
  }

  /** Somebody starts the promotion of a release by hand, and people approve it when GitHub asks them. */
  async promote(
    release: ReleaseName,
    environment: string,
    inputs: Readonly<Record<string, string>> = {},
    approvedBy: readonly string[] = [],
  ): Promise<EngineRun> {
    const { github } = this.promotion;
    const sha = this.commits.get(release) ?? "";
    const runId = this.#newRun(sha);
    for (const login of approvedBy)
      github.reviews.review(runId, { user: { login, type: "User" }, state: "approved", environments: [environment] });
    const given = { environment, image: RELEASES[release].image, ...inputs };
    const payload = { repository: REPOSITORY, inputs: given, ref: "refs/heads/main", sender: { login: "octocat" } };
    const event = { name: "workflow_dispatch", payload };
    const run = await this.workflows.run({
      ...{ workflow: PROMOTE.path, event, sha, runId, suite: this.suite },
      ...this.#surroundings(),
    });
    github.repository.runs.change(runId, { status: "completed" });
    return run;
  }

  /** The schedule of a workflow comes round. */
  async scheduled(
    workflow: typeof PROMOTE | typeof VERIFY,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<EngineRun> {
    const sha = this.commits.get("old") ?? "";
    const written = Object.entries(inputs).map(([name, value]) => `      ${name}: '${value}'\n`);
    this.workflows.customer.write({ [workflow.path]: workflow.text(this.slack.apiUrl, written.join("")) });
    const runId = this.#newRun(sha, { path: workflow.path, event: "schedule" });
    const event = { name: "schedule", payload: { repository: REPOSITORY, schedule: "7,37 * * * *" } };
    const run = await this.workflows.run({
      ...{ workflow: workflow.path, event, sha, runId, suite: this.suite },
      ...this.#surroundings(),
    });
    this.promotion.github.repository.runs.change(runId, { status: "completed" });
    return run;
  }

  /** A day of health in staging, as the scheduled workflow sees it. */
  async soak(): Promise<void> {
    for (const hours of [1, 23]) {
      this.promotion.github.clock.advance(hours * HOUR);
      await this.verified();
    }
  }

  /** The scheduled verification, which finds all well. */
  async verified(): Promise<void> {
    const { exitCode, log } = await this.scheduled(VERIFY);
    if (exitCode !== 0) throw new Error(log.join("\n"));
  }

  /** The secrets of the repository, with the tokens that GitHub gives the jobs. */
  secretsOfRun(): Readonly<Record<string, string>> {
    const { DEPLOY_ENVIRONMENT: _all, ...secrets } = this.#surroundings().secrets;
    return { ...secrets, DEPLOY_TOKEN, ...this.workflows.tokens() };
  }

  /** States that verifications gave the newest deployment to an environment, oldest first. */
  verifications(environment: string): readonly string[] {
    const { history } = this.promotion.github.repository;
    const [newest] = history.ids().filter((id) => history.stored(id)?.environment === environment);
    const statuses = newest === undefined ? [] : history.statuses(newest);
    return statuses.filter(({ description }) => description.startsWith("probe")).map(({ state }) => state);
  }

  /** A file of an artifact of the newest run. */
  artifact(name: string, file: string): string {
    return this.workflows.artifact(name, file);
  }

  async close(): Promise<void> {
    this.workflows.close();
    await new Promise<void>((resolve) => this.#deployer.close(() => resolve()));
    await Promise.all([this.promotion.close(), this.slack.close(), this.jira.close()]);
    for (const close of this.#closings) await close();
  }

  #surroundings() {
    // All clocks but this machine's tell the same time.
    for (const system of [this.jira, this.serviceNow]) system.now = new Date(this.promotion.github.clock.now);
    const { port } = this.#deployer.address() as AddressInfo;
    const secrets = {
      ...{ JIRA_EMAIL: CLOUD_USER, JIRA_TOKEN: CLOUD_TOKEN, SERVICENOW_TOKEN, SLACK_TOKEN, MEMBERS_TOKEN },
      DEPLOY_ENVIRONMENT: [
        `DEPLOY_URL=http://127.0.0.1:${port}/`,
        `DEPLOY_TOKEN=${DEPLOY_TOKEN}`,
        ...(this.tellsSecrets ? ["TELLS_SECRETS=1"] : []),
        ...(this.asksForIdentity ? ["ASKS_FOR_IDENTITY=1"] : []),
      ].join("\n"),
    };
    return { secrets, environment: { NODE_EXTRA_CA_CERTS: join(this.promotion.directory, "authority.pem") } };
  }

  async #commit(name: ReleaseName): Promise<void> {
    const { promotion } = this;
    await promotion.serve("staging", RELEASES[name].edition);
    await promotion.snapshot("staging", CONTRACT["schema-path"]);
    const contract = readFileSync(join(promotion.directory, CONTRACT["schema-path"]), "utf8");
    const sha = this.workflows.customer.commit({
      "README.md": "payments",
      "deploy.sh": DEPLOY_SCRIPT,
      [CONTRACT["schema-path"]]: contract,
      [PROMOTE.path]: PROMOTE.text(this.slack.apiUrl),
      [VERIFY.path]: VERIFY.text(this.slack.apiUrl),
    });
    this.commits.set(name, sha);
    this.#digests.set(name, semanticDigest(JSON.parse(contract) as Contract));
    promotion.github.repository.history.commits.push({
      sha,
      author: { login: "wendy", type: "User" },
      message: `Release ${name}`,
    });
  }

  async #deploy(asked: string): Promise<void> {
    this.deployments.push(asked);
    const [environment = "", wanted] = asked.split(" ");
    const release = Object.values(RELEASES).find(({ image: one }) => one === wanted) ?? RELEASES.old;
    if (!this.comesUp && wanted !== "back") await this.promotion.servers.get(environment)?.close();
    else await this.promotion.serve(environment, release.edition);
    this.putPolicy();
  }

  #newRun(headSha: string, changes: { readonly path?: string; readonly event?: string } = {}): number {
    const runId = this.promotion.newRun();
    this.promotion.github.repository.runs.change(runId, { headSha, ...changes });
    this.promotion.github.reviews.putRun(runId);
    return runId;
  }
}

const CONTRACT = { "schema-path": "mcp-contract.json" };
const REPOSITORY = { default_branch: "main", full_name: "acme/payments" };

/** Who calls promote.yml, by hand and on a schedule. */
export const PROMOTE = {
  path: ".github/workflows/promote.yml",
  text: (slackUrl: string, more = "") => `name: promote
on:
  workflow_dispatch:
    inputs:
      environment: { type: string }
      image: { type: string }
      ticket: { type: string }
      break-glass-reason: { type: string }
  schedule:
    - cron: "7,37 * * * *"
permissions: {}
jobs:
  promotion:
    uses: ${SUITE}/.github/workflows/promote.yml@v1
    with:
      environment: \${{ inputs.environment || 'production' }}
      image: \${{ inputs.image }}
      ticket: \${{ inputs.ticket }}
      break-glass-reason: \${{ inputs.break-glass-reason }}
      reconcile: \${{ github.event_name == 'schedule' }}
      deploy: bash deploy.sh "$IMAGE"
      roll-back: bash deploy.sh back
      wait-seconds: 3
      slack-api-url: ${slackUrl}
${more}    secrets:
      DEPLOY_ENVIRONMENT: \${{ secrets.DEPLOY_ENVIRONMENT }}
      JIRA_EMAIL: \${{ secrets.JIRA_EMAIL }}
      JIRA_TOKEN: \${{ secrets.JIRA_TOKEN }}
      SERVICENOW_TOKEN: \${{ secrets.SERVICENOW_TOKEN }}
      SLACK_TOKEN: \${{ secrets.SLACK_TOKEN }}
      MEMBERS_TOKEN: \${{ secrets.MEMBERS_TOKEN }}
`,
};

/** Who calls verify.yml. */
export const VERIFY = {
  path: ".github/workflows/verify.yml",
  text: (slackUrl: string, more = "") => `name: verify
on:
  schedule:
    - cron: "7,37 * * * *"
permissions: {}
jobs:
  verification:
    uses: ${SUITE}/.github/workflows/verify.yml@v1
    with:
      slack-api-url: ${slackUrl}
${more}    secrets:
      SLACK_TOKEN: \${{ secrets.SLACK_TOKEN }}
`,
};
