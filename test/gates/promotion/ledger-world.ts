import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../../shared/contract/model.ts";
import type { PromoteJobInputs } from "../../../shared/gates/promotion/promote-inputs.ts";
import { contractDigests } from "../../../shared/gates/promotion/release-contract.ts";
import { connectGitHub } from "../../../shared/github/client.ts";
import { DEFAULT_LEDGER } from "../../../shared/policy/ledger.ts";
import type { Ledger } from "../../../shared/promotion/ledger.ts";
import { connectLedger } from "../../../shared/promotion/ledgers/connect-ledger.ts";
import { servingRecord } from "../../../shared/promotion/standing.ts";
import type { FakeGitHub } from "../../fakes/github/server.ts";

export const SERVICE = "weather";
export const BRANCH = "mcp-gates-ledger";

/** A release, as a workflow names it; its contract is a file of the workspace. */
export const OLD = { image: imageOf("1"), schemaPath: "old.json", schemaVersion: "1.0.0" };
export const NEW = { image: imageOf("2"), schemaPath: "new.json", schemaVersion: "1.1.0" };
export type Release = typeof OLD;

function imageOf(digit: string): string {
  return `registry.example.com/acme/weather@sha256:${digit.repeat(64)}`;
}

/** What a step says of what it wants; the rest is what `action.yml` has as defaults. */
export type StepInputs = Partial<PromoteJobInputs> & Pick<PromoteJobInputs, "phase">;

/** A step that has ended, and everything that it told people. */
export interface EndedStep {
  /** Why it failed; `undefined` = it passed. */
  readonly failure: string | undefined;
  /** The failure, the log, the annotations and the summary. */
  readonly told: string;
  /** Those that say something. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The run that a step is part of; default one of its own, its first attempt. */
export interface StepPlace {
  readonly run?: number;
  readonly attempt?: number;
}

/**
 * A GitHub with the ledger of a service, and steps of promotions there: in this process, or by the bundle. What stands in the ledger
 * is read from GitHub's own state, not from what the steps say.
 */
export abstract class LedgerWorld {
  abstract readonly github: FakeGitHub;
  /** The workspace. */
  abstract readonly directory: string;
  abstract readonly token: string;

  /** Another world in which everything stands as here; it uses this one's workspace, and goes its own way. */
  abstract copy(): Promise<LedgerWorld>;
  /** A run of the workflow that promotes, begun now. */
  abstract newRun(): number;
  /** Of a second attempt the first is over. */
  abstract step(inputs: StepInputs, place?: StepPlace): Promise<EndedStep>;
  /** Lets the servers of an environment be those of a release from now on. */
  abstract runs(environment: string, release: Release): void;
  abstract close(): Promise<void>;

  deploymentsTo(environment: string): readonly number[] {
    const { history } = this.github.repository;
    return history.ids().filter((id) => history.stored(id)?.environment === environment);
  }

  /** What was said of a deployment, the newest last. */
  statesOf(id: number): readonly string[] {
    return this.github.repository.history.statuses(id).map(({ state }) => state);
  }

  /** The numbers of the deployments to an environment with their newest state, the newest first. */
  states(environment: string): readonly string[] {
    return this.deploymentsTo(environment).map((id) => `${id} ${this.statesOf(id).at(-1) ?? "none"}`);
  }

  /** What the branch says of the newest deployment to an environment; `undefined` = nothing. */
  head(environment: string): { readonly deploymentId: number | null; readonly state: string } | undefined {
    const text = this.github.repository.git.file(BRANCH, `heads/${SERVICE}/${environment}.json`);
    return text === undefined ? undefined : JSON.parse(text);
  }

  waits(environment: string): boolean {
    return this.github.repository.git.file(BRANCH, `waiting/${SERVICE}/${environment}.json`) !== undefined;
  }

  keepsContract({ schemaPath }: Pick<Release, "schemaPath">): boolean {
    const contract: Contract = JSON.parse(readFileSync(join(this.directory, schemaPath), "utf8"));
    const name = contractDigests(contract).semantic.replace("sha256:", "");
    return this.github.repository.git.file(BRANCH, `contracts/${name}.json`) !== undefined;
  }

  /** The number of the deployment that serves, as a reader of the ledger is told; `undefined` = none. */
  async serving(environment: string): Promise<string | undefined> {
    const place = { service: SERVICE, environment };
    return servingRecord(await (await this.ledger()).read(place))?.id;
  }

  /** The ledger, for whoever asks by the job's token. */
  async ledger(): Promise<Ledger> {
    const call = await connectGitHub({ token: this.token, apiUrl: this.github.apiUrl });
    const repository = { owner: "acme", name: "payments" };
    const github = { call, repository, defaultBranch: undefined, serverUrl: "https://github.com" };
    const { directory } = this;
    return await connectLedger(DEFAULT_LEDGER, { directory, github, log: { warning: () => undefined } });
  }
}
