import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeGitHub } from "../fakes/github/server.ts";
import { type Authority, createAuthority } from "../servers/authority.ts";
import { type RunningServer, startServer } from "../servers/start.ts";
import { TlsFront } from "../servers/tls-front.ts";
import { mcpGates } from "./command.ts";
import { type ActionRun, runAction } from "./run-action.ts";

export const TOKEN = "ghs_promotion_token_0007";
const BEFORE = "a".repeat(40);
export const COMMIT = "b".repeat(40);
export const HOUR = 3_600_000;
const REPOSITORY = { default_branch: "main", full_name: "acme/payments" };

/** What a run says in its outputs, beside how it ended. */
export const told = ({ exitCode, outputs }: ActionRun) => [exitCode, outputs.decision, outputs["blocking-gates"]];

/** An image by a digest of one repeated digit. */
export function image(digit: string): string {
  return `registry.example.com/acme/weather@sha256:${digit.repeat(64)}`;
}

export interface PromotionRun {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The run that the step is part of; default one of its own. */
  readonly runId?: number;
}

/**
 * A GitHub with a policy and a clock, a live MCP server for each environment that the policy names, and the contract files of
 * the editions of that server in the workspace.
 */
export class PromotionBench {
  readonly directory: string;
  readonly servers: Map<string, RunningServer>;
  #nextRun: number;

  readonly github: FakeGitHub;
  readonly #isCopy: boolean;
  readonly #fronts: TlsFront[] = [];
  #authority: Authority | undefined;
  #apiUrl: string | undefined;

  private constructor(github: FakeGitHub, original?: PromotionBench) {
    this.github = github;
    this.#isCopy = original !== undefined;
    this.directory = original?.directory ?? mkdtempSync(join(tmpdir(), "workspace-"));
    this.servers = original?.servers ?? new Map();
    this.#nextRun = original === undefined ? 1000 : original.#nextRun;
  }

  static async start(): Promise<PromotionBench> {
    const bench = new PromotionBench(await FakeGitHub.start());
    bench.github.addToken(TOKEN, {
      account: { login: "github-actions[bot]", type: "Bot" },
      permissions: {
        actions: "read",
        contents: "write",
        deployments: "write",
        issues: "write",
        "pull-requests": "write",
      },
    });
    const { commits } = bench.github.repository.history;
    commits.push({ sha: BEFORE, author: { login: "carl", type: "User" }, message: "Before" });
    commits.push({ sha: COMMIT, author: { login: "wendy", type: "User" }, message: "Alerts" });
    return bench;
  }

  /** Another GitHub in which everything stands as here, and which goes its own way; workspace and servers are this one's. */
  async copy(): Promise<PromotionBench> {
    return new PromotionBench(await this.github.copy(), this);
  }

  /** Speaks TLS for a server on loopback, as ticket systems must, by an authority that the runs of the bench believe. */
  async secure(origin: string): Promise<string> {
    this.#authority ??= createAuthority();
    const front = await TlsFront.open(origin, this.#authority.server());
    this.#fronts.push(front);
    this.put("authority.pem", this.#authority.certificate);
    return front.origin;
  }

  /** Lets runs speak TLS with GitHub, and gives the address: where tickets are its issues they speak nothing else. */
  async secureGitHub(): Promise<string> {
    this.#apiUrl = await this.secure(this.github.apiUrl);
    return this.#apiUrl;
  }

  /** Runs an edition of the server in an environment, in place of what ran there; the policy must name it anew. */
  async serve(environment: string, edition: string): Promise<void> {
    await this.servers.get(environment)?.close();
    this.servers.set(environment, await startServer("modern", ["http", "--edition", edition]));
  }

  /** Writes the contract that an environment serves into a file of the workspace. */
  async snapshot(environment: string, file: string): Promise<void> {
    const options = { directory: this.directory };
    const { status, notes } = await mcpGates(["snapshot", this.url(environment), "--output", file], options);
    if (status !== 0) throw new Error(notes);
  }

  url(environment: string): string {
    return this.servers.get(environment)?.url ?? "";
  }

  put(path: string, content: unknown): void {
    writeFileSync(join(this.directory, path), typeof content === "string" ? content : JSON.stringify(content));
  }

  /**
   * The policy of the default branch, and more files there; `production` replaces keys of that environment, the rest whole parts.
   */
  putPolicy(
    { production = {}, ...parts }: Readonly<Record<string, object>> = {},
    files: Readonly<Record<string, string>> = {},
  ): void {
    const targets = [...this.servers.keys()].map((environment) => ({ target: this.url(environment), environment }));
    const policy = {
      version: 1,
      service: "weather",
      environments: {
        development: { order: 1 },
        staging: { order: 2, "promote-from": "development" },
        production: {
          order: 3,
          "promote-from": "staging",
          protected: true,
          soak: { min: "PT24H", "min-verifications": 2, "max-verify-age": "PT1H" },
          ...production,
        },
      },
      probe: { targets },
      ...parts,
    };
    this.github.repository.putFiles("main", { ...files, ".github/mcp-gates.yml": JSON.stringify(policy) });
  }

  /** A run of the workflow that promotes, begun now. */
  newRun(): number {
    const id = this.#nextRun++;
    this.github.repository.runs.put({ id, createdAt: this.github.clock.now, headSha: COMMIT, status: "in_progress" });
    return id;
  }

  async run({ inputs, event, environment = {}, runId = this.newRun() }: PromotionRun): Promise<ActionRun> {
    return await runAction({
      action: "promote-environment",
      inputs: { "github-token": TOKEN, "timeout-seconds": "60", ...inputs },
      event: event ?? {
        name: "workflow_dispatch",
        payload: { repository: REPOSITORY, inputs: { ticket: inputs.ticket ?? "" }, sender: { login: "octocat" } },
      },
      directory: this.directory,
      environment: {
        GITHUB_API_URL: this.#apiUrl ?? this.github.apiUrl,
        GITHUB_REPOSITORY: "acme/payments",
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SHA: COMMIT,
        GITHUB_ACTOR: "octocat",
        GITHUB_TRIGGERING_ACTOR: "octocat",
        ...(this.#authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(this.directory, "authority.pem") }),
        ...environment,
      },
    });
  }

  /** The end of the job of a step: the runner calls the action again and gives it what the step has left. */
  async endJob(step: ActionRun, { environment = {}, ...request }: PromotionRun): Promise<ActionRun> {
    const left = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]);
    return await this.run({ ...request, environment: { ...environment, ...Object.fromEntries(left) } });
  }

  /** The newest state of each deployment to an environment, the newest deployment first. */
  states(environment: string): readonly string[] {
    const { history } = this.github.repository;
    return history
      .ids()
      .filter((id) => history.stored(id)?.environment === environment)
      .map((id) => history.statuses(id).at(-1)?.state ?? "none");
  }

  /** What the newest status of a deployment says. */
  lastStatus(id: string | undefined): readonly [state: string | undefined, description: string | undefined] {
    const last = this.github.repository.history.statuses(Number(id)).at(-1);
    return [last?.state, last?.description];
  }

  /** Requests that GitHub got which change something. */
  get writes(): number {
    return this.github.requests.filter(({ method, operation }) => method !== "GET" && operation !== "graphql").length;
  }

  /** Starts and finishes a deployment with success, and gives its id. */
  async deploy(environment: string, inputs: Readonly<Record<string, string>>): Promise<string> {
    const runId = this.newRun();
    const started = await this.run({ inputs: { phase: "start", environment, ...inputs }, runId });
    const id = started.outputs["deployment-id"] ?? "";
    if (started.exitCode !== 0 || id === "") throw new Error(`start: ${started.stdout}${started.stderr}`);
    const finish = { phase: "finish", environment, "deployment-id": id, outcome: "success" };
    const finished = await this.run({ inputs: finish, runId });
    if (finished.exitCode !== 0) throw new Error(`finish: ${finished.stdout}${finished.stderr}`);
    this.github.repository.runs.change(runId, { status: "completed" });
    return id;
  }

  async close(): Promise<void> {
    if (this.#isCopy) {
      await this.github.close();
      return;
    }
    rmSync(this.directory, { recursive: true, force: true });
    await Promise.all(this.#fronts.map(async (front) => await front.close()));
    await Promise.all([...this.servers.values()].map(async (server) => await server.close()));
    await this.github.close();
  }
}
