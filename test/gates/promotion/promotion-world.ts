import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractFileText } from "../../../shared/contract/model.ts";
import type { Job } from "../../../shared/gates/job.ts";
import type { PromoteJobResult } from "../../../shared/gates/promotion/promote-inputs.ts";
import { promoteJob } from "../../../shared/gates/promotion/promote-job.ts";
import { aContract, aTool } from "../../contract/builders.ts";
import type { StoredRun } from "../../fakes/github/runs.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";
import { PORTS } from "./contract-world.ts";
import { type EndedStep, LedgerWorld, NEW, OLD, SERVICE, type StepInputs, type StepPlace } from "./ledger-world.ts";

export { BRANCH, NEW, OLD, SERVICE } from "./ledger-world.ts";

const TOKEN = "ghs_promotion_token_0042";
export const COMMIT = "b".repeat(40);
const HOUR = 3_600_000;

const CONTRACTS = {
  "old.json": aContract({ tools: [aTool()] }),
  "new.json": aContract({ tools: [aTool(), aTool({ name: "alerts" })] }),
};

/** No server is named, so that a release is compared with what the ledger keeps. */
const RECORDED = { "schema-changes": { "compare-with": "served-or-recorded" } };
export const POLICY = {
  version: 1,
  service: SERVICE,
  environments: {
    development: { order: 1, ...RECORDED },
    production: {
      order: 2,
      "promote-from": "development",
      protected: true,
      soak: { min: "PT2H", verify: ["smoke"], "max-verify-age": "PT1H" },
      ...RECORDED,
    },
  },
};

/** The verification that the policy asks for. */
export const SMOKE = { verificationSource: "smoke", verificationPassed: true } as const;

/** A step that has ended, with what it gave; `undefined` = it threw. */
export interface Step extends EndedStep {
  readonly result: PromoteJobResult | undefined;
}

/** A GitHub with a policy and a ledger, and steps of promotions that run in this process. */
export class PromotionWorld extends LedgerWorld {
  readonly github: FakeGitHub;
  readonly directory: string;
  readonly token = TOKEN;

  readonly #ownsDirectory: boolean;
  #nextRun: number;

  private constructor(github: FakeGitHub, { directory, ownsDirectory = false, nextRun = 1000 }: Workspace) {
    super();
    this.github = github;
    this.directory = directory;
    this.#ownsDirectory = ownsDirectory;
    this.#nextRun = nextRun;
  }

  static async start(): Promise<PromotionWorld> {
    const github = await FakeGitHub.start();
    const permissions = { actions: "read", contents: "write", deployments: "write" } as const;
    github.addToken(TOKEN, { account: { login: "github-actions[bot]", type: "Bot" }, permissions });
    github.repository.history.commits.push({
      sha: COMMIT,
      author: { login: "wendy", type: "User" },
      message: "Alerts",
    });
    const directory = mkdtempSync(join(tmpdir(), "promotion-"));
    for (const [file, contract] of Object.entries(CONTRACTS))
      writeFileSync(join(directory, file), contractFileText(contract));
    const repository = { default_branch: "main", full_name: "acme/payments" };
    writeFileSync(join(directory, "event.json"), JSON.stringify({ repository, sender: { login: "octocat" } }));
    const world = new PromotionWorld(github, { directory, ownsDirectory: true });
    world.putPolicy(POLICY);
    return world;
  }

  async copy(): Promise<PromotionWorld> {
    return new PromotionWorld(await this.github.copy(), { directory: this.directory, nextRun: this.#nextRun });
  }

  putPolicy(policy: object): void {
    this.github.repository.putFiles("main", { ".github/mcp-gates.yml": JSON.stringify(policy) });
  }

  hours(count: number): void {
    this.github.clock.advance(count * HOUR);
  }

  /** A run of the workflow that promotes, begun now. */
  newRun(changes: Partial<StoredRun> = {}): number {
    const id = this.#nextRun++;
    this.github.repository.runs.put({ headSha: COMMIT, createdAt: this.github.clock.now, ...changes, id });
    return id;
  }

  async step(inputs: StepInputs, { run = this.newRun(), attempt = 1 }: StepPlace = {}): Promise<Step> {
    this.github.repository.runs.change(run, { attempt });
    const told: string[] = [];
    const say = (message: string) => void told.push(message);
    const job: Job = {
      environment: this.#variables(run, attempt),
      directory: this.directory,
      now: new Date(this.github.clock.now),
      log: {
        info: say,
        notice: say,
        warning: say,
        annotate: ({ title, message }) => say(`${title}: ${message}`),
        summary: async (markdown) => say(markdown),
      },
    };
    try {
      // Worlds share a workspace, and their steps run at once.
      const reportDir = `report-${steps++}`;
      const result = await promoteJob({ ...DEFAULTS, reportDir, ...inputs }, job, PROBE_PORTS);
      const { failure } = result;
      const said = Object.entries(result.outputs).filter(([, value]) => value !== null && value !== "");
      const outputs = Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
      return { result, failure, outputs, told: [failure ?? "", JSON.stringify(outputs), ...told].join("\n") };
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      return { result: undefined, failure, outputs: {}, told: [failure, ...told].join("\n") };
    }
  }

  /** The same, where it must pass. */
  async pass(inputs: StepInputs, place: { readonly run?: number } = {}): Promise<PromoteJobResult> {
    const { result, failure, told } = await this.step(inputs, place);
    if (result === undefined || failure !== undefined) throw new Error(told);
    return result;
  }

  /** Starts a deployment, and gives its number. */
  async begin(environment: string, release: object, run = this.newRun()): Promise<string> {
    const { outputs } = await this.pass({ phase: "start", environment, ...release }, { run });
    return outputs["deployment-id"] ?? "";
  }

  /** Starts and finishes a deployment with success, and gives its number. */
  async deploy(environment: string, release: object): Promise<string> {
    const run = this.newRun();
    const deploymentId = await this.begin(environment, release, run);
    await this.pass({ phase: "finish", environment, deploymentId, outcome: "success" }, { run });
    this.github.repository.runs.change(run, { status: "completed" });
    return deploymentId;
  }

  async verify(environment: string): Promise<void> {
    await this.pass({ phase: "verify", environment, ...SMOKE });
  }

  /** No server is named. */
  runs(): void {}

  async close(): Promise<void> {
    if (this.#ownsDirectory) rmSync(this.directory, { recursive: true, force: true });
    await this.github.close();
  }

  #variables(run: number, attempt: number): Job["environment"] {
    return {
      GITHUB_API_URL: this.github.apiUrl,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/payments",
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_EVENT_PATH: join(this.directory, "event.json"),
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SHA: COMMIT,
      GITHUB_ACTOR: "octocat",
      GITHUB_TRIGGERING_ACTOR: "octocat",
    };
  }
}

let steps = 0;

interface Workspace {
  readonly directory: string;
  readonly ownsDirectory?: boolean;
  readonly nextRun?: number;
}

const DEFAULTS = {
  ticketFrom: "input",
  verificationSource: "protocol-probe",
  finishIn: "later",
  dryRun: false,
  comment: true,
  workingDirectory: ".",
  timeoutSeconds: 60,
  githubToken: TOKEN,
} as const;

/** No server is named, so that none is asked. */
const PROBE_PORTS = { ...PORTS, elapsed: () => 0, pause: async () => undefined, random: () => 0 };

/** What stands when a release has been in development for long enough, and an older one serves in production. */
export async function readyToPromote(): Promise<PromotionWorld> {
  const world = await PromotionWorld.start();
  await world.deploy("development", OLD);
  world.hours(3);
  await world.verify("development");
  await world.deploy("production", OLD);
  await world.deploy("development", NEW);
  // It is asked for too early, so that it waits.
  const early = await world.step({ phase: "start", environment: "production", ...NEW });
  if (!world.waits("production")) throw new Error(early.told);
  world.hours(3);
  await world.verify("development");
  return world;
}
