import type { CallGitHub } from "../../../shared/github/client.ts";
import { connectGitHub } from "../../../shared/github/client.ts";
import { GitHubError } from "../../../shared/github/github-error.ts";
import { DEFAULT_LEDGER, type LedgerPolicy, ledgerSchema } from "../../../shared/policy/ledger.ts";
import type {
  DeploymentOutcome,
  Ledger,
  LedgerReading,
  LedgerRun,
  NewDeployment,
  StartAnswer,
} from "../../../shared/promotion/ledger.ts";
import { githubLedger } from "../../../shared/promotion/ledgers/github-ledger.ts";
import type { Account } from "../../fakes/github/replies.ts";
import type { StoredRun } from "../../fakes/github/runs.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";

export const COMMIT = "a".repeat(40);
export const PLACE = { service: "payments-mcp", environment: "staging" };
const BOT: Account = { login: "github-actions[bot]", type: "Bot" };
export const PERSON: Account = { login: "mallory", type: "User" };
const TOKEN = "ghs_ledger_token_0001";

/** A release by a letter. */
export function release(letter: string) {
  return {
    imageDigest: `sha256:${letter.repeat(64)}`,
    contractDigest: `sha256:${letter.repeat(64)}`,
    schemaVersion: "1.0.0",
  };
}

/** A ledger at the fake, and the hands that write to it. */
export class LedgerBench {
  readonly github: FakeGitHub;
  readonly warnings: string[] = [];
  readonly #call: CallGitHub;
  #runs = 1000;
  #nonces = 0;

  private constructor(github: FakeGitHub, call: CallGitHub) {
    this.github = github;
    this.#call = call;
  }

  static async start(): Promise<LedgerBench> {
    const github = await FakeGitHub.start();
    const permissions = { actions: "read", contents: "write", deployments: "write" } as const;
    github.addToken(TOKEN, { account: BOT, permissions });
    return new LedgerBench(github, await connectGitHub({ token: TOKEN, apiUrl: github.apiUrl }));
  }

  get history() {
    return this.github.repository.history;
  }

  get runs() {
    return this.github.repository.runs;
  }

  get git() {
    return this.github.repository.git;
  }

  minutes(count: number): void {
    this.github.clock.advance(count * 60_000);
  }

  /** The ledger; `call` stands between it and GitHub. */
  ledger(
    policy: LedgerPolicy = DEFAULT_LEDGER,
    wrap: (call: CallGitHub) => CallGitHub = (call) => call,
    clock = () => this.github.clock.now,
  ): Ledger {
    if (policy.kind !== "github-deployments") throw new Error("another ledger");
    return githubLedger({
      call: wrap(this.#call),
      repository: { owner: "acme", name: "payments" },
      policy,
      defaultBranch: undefined,
      serverUrl: "https://github.com",
      log: { warning: (message) => this.warnings.push(message) },
      clock,
      nonce: () => `nonce-of-a-test-${this.#nonces++}`,
    });
  }

  policy(workflows: readonly string[]): LedgerPolicy {
    return ledgerSchema.parse({ kind: "github-deployments", workflows });
  }

  /** A run of the promotion, as GitHub has it and as it tells of itself. */
  run(changes: Partial<StoredRun> = {}): LedgerRun {
    const id = changes.id ?? this.#runs++;
    this.runs.put({ createdAt: this.github.clock.now, ...changes, id });
    return ledgerRun(id, changes.attempt);
  }

  deployment(changes: Partial<NewDeployment> = {}): NewDeployment {
    return {
      ...PLACE,
      release: release("1"),
      image: "registry.example.com/acme/payments-mcp",
      protocolVersion: "2025-11-25",
      from: undefined,
      ticket: { system: "jira", key: "CHG-42", id: "10042" },
      policyDigest: `sha256:${"f".repeat(64)}`,
      override: undefined,
      isRollback: false,
      run: changes.run ?? this.run(),
      commit: COMMIT,
      ...changes,
    };
  }

  async read(environment = PLACE.environment): Promise<LedgerReading> {
    return await this.ledger().read({ ...PLACE, environment });
  }

  async begin(changes: Partial<NewDeployment> = {}, ledger = this.ledger()): Promise<StartAnswer> {
    const deployment = this.deployment(changes);
    const seen = await ledger.read({ service: deployment.service, environment: deployment.environment });
    return await ledger.start(deployment, { seen, contract: undefined });
  }

  /** Starts and finishes a deployment, a minute each; answers with its number. */
  async deploy(letter: string, outcome: DeploymentOutcome = "success", changes: Partial<NewDeployment> = {}) {
    const run = changes.run ?? this.run();
    const answer = await this.begin({ release: release(letter), ...changes, run });
    if (answer.state !== "started") throw new Error(`not started: ${JSON.stringify(answer)}`);
    this.minutes(1);
    await this.finish(answer.deploymentId, outcome, run);
    this.minutes(1);
    return answer.deploymentId;
  }

  async finish(id: string, outcome: DeploymentOutcome, run = this.run(), ledger = this.ledger()): Promise<void> {
    await ledger.record({ ...PLACE, id }, { kind: "finished", outcome, detail: "" }, run);
  }

  async verify(id: string, passed = true, contractDigest = release("1").contractDigest): Promise<void> {
    const event = { kind: "verified", source: "protocol-probe", passed, contractDigest, detail: "slow" } as const;
    await this.ledger().record({ ...PLACE, id }, event, this.run());
  }

  async close(): Promise<void> {
    await this.github.close();
  }
}

export function ledgerRun(id: number, attempt = 1): LedgerRun {
  return { id: String(id), attempt, url: `https://github.com/acme/payments/actions/runs/${id}`, actor: "octocat" };
}

/** How a call fails: before it takes effect, or after. */
export type FailureMode = "refused" | "no answer" | "acted, no answer" | "acted, one without answer";

/** Lets the call of an index, counted from 0, fail, and all that follow it unless only one does. */
export function failingFrom(index: number, mode: FailureMode, counted: { calls: number }) {
  return (call: CallGitHub): CallGitHub =>
    async (route, parameters, options) => {
      const at = counted.calls++;
      const isOne = mode === "acted, one without answer";
      if (at < index || (isOne && at > index)) return await call(route, parameters, options);
      // What follows in an outage does not take effect.
      if (mode.startsWith("acted") && at === index) await call(route, parameters, options);
      const status = mode === "refused" ? 503 : 0;
      throw new GitHubError({ method: "CALL", url: route }, status, "a fault of the test");
    };
}
