import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FakeGitHub } from "../fakes/github/server.ts";
import { CustomerRepository } from "./customer.ts";
import { type EngineRun, runOnEngine } from "./engine.ts";
import type { LoweredSuite } from "./lowered-suite.ts";

/** A workflow of a customer that is run. */
export interface WorkflowRun {
  /** From the root of the customer's repository. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: object };
  /** The commit that the run is for. */
  readonly sha: string;
  readonly ref?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly runId: number;
  /** Whose jobs have other tokens than those of the bench. */
  readonly suite?: LoweredSuite | undefined;
  readonly actor?: string;
}

export const REPOSITORY = "acme/payments";

/**
 * A repository of a customer whose workflows call those of this repository, on an engine that nobody here wrote. Each job has a token
 * of its own with the permissions that it states, and that the calling job grants.
 */
export class WorkflowBench {
  readonly customer = new CustomerRepository();
  readonly artifacts = mkdtempSync(join(tmpdir(), "artifacts-"));
  readonly github: FakeGitHub;
  readonly #suite: LoweredSuite;
  /** Where GitHub is asked; TLS where tickets are its issues. */
  apiUrl: string;

  constructor(github: FakeGitHub, suite: LoweredSuite) {
    this.github = github;
    this.#suite = suite;
    this.apiUrl = github.apiUrl;
  }

  /** Runs one workflow to its end. */
  async run({
    workflow,
    event,
    sha,
    ref = "refs/heads/main",
    suite = this.#suite,
    ...run
  }: WorkflowRun): Promise<EngineRun> {
    suite.addTokens(this.github);
    return await runOnEngine({
      repository: this.customer.path,
      workflow,
      event,
      actions: suite.actions,
      // No job has this one: whatever asks with it is refused.
      secrets: { GITHUB_TOKEN: "ghs_of_no_job", ...run.secrets },
      actor: run.actor ?? "octocat",
      environment: {
        ARTIFACTS: this.artifacts,
        CUSTOMER_REPOSITORY: this.customer.path,
        GITHUB_API_URL: this.apiUrl,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_RUN_ID: String(run.runId),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_TRIGGERING_ACTOR: run.actor ?? "octocat",
        GITHUB_REF: ref,
        SHA_REF: sha,
        ...run.environment,
      },
    });
  }

  /** The tokens of all jobs, by a name for each. */
  tokens(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#suite.tokens().map((token) => [`token ${token}`, token]));
  }

  /** A file of an artifact, of the newest run that has left it. */
  artifact(name: string, file: string): string {
    const runs = readdirSync(this.artifacts)
      .map(Number)
      .sort((left, right) => right - left);
    const run = runs.find((id) => existsSync(join(this.artifacts, String(id), name)));
    return readFileSync(join(this.artifacts, String(run), name, file), "utf8");
  }

  close(): void {
    this.customer.remove();
    rmSync(this.artifacts, { recursive: true, force: true });
  }
}
