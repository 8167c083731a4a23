import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mcpGates } from "../e2e/command.ts";
import { FakeGitHub } from "../fakes/github/server.ts";
import { ROOT } from "../repository/files.ts";
import type { EngineRun } from "./engine.ts";
import { type LoweredSuite, SUITE, SUITE_COMMIT } from "./lowered-suite.ts";
import { REPOSITORY, WorkflowBench } from "./workflow-bench.ts";

/** Editions of the server in the repository: one has a tool more than the old one, one has lost one, one does not start. */
const EDITIONS = { old: "1", grown: "3", broken: "4", dead: "" } as const;
export type Edition = keyof typeof EDITIONS;

/** The number of the pull request. */
export const PULL = 7;
const OWN = { id: 1, full_name: REPOSITORY, owner: { login: "acme" } };
const FORK = { id: 2, full_name: "mallory/payments", owner: { login: "mallory" } };

export interface CustomerShape {
  /** Inputs of both calls beside the usual ones, as YAML in one line, such as `sarif: true`; and of the call for pull requests alone. */
  readonly inputs?: string;
  readonly pullRequestInputs?: string;
  /** The suite whose tokens write nothing, which the runs of a fork get. */
  readonly ofFork?: LoweredSuite;
  /** Where the server stands, with a slash at its end; default the root. */
  readonly folder?: string;
  /** The contract file, from there. */
  readonly contract?: string;
  /** The era in which the contract that agents rely on was captured; default the server's newest. */
  readonly era?: "legacy";
  /** Whether the files that call the workflows are those that `mcp-gates init` writes. */
  readonly isInitialized?: boolean;
}

/** How a change comes. */
export interface Change {
  readonly edition: Edition;
  /** Whether the contract file is brought up to date with it; default true, where the server starts. */
  readonly commitsContract?: boolean;
  /** More files of the change. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly by?: "owner" | "fork" | "merge group";
  /** A file of an artifact in whose place another job of the run puts the contract of the change. */
  readonly exchanged?: { readonly name: string; readonly file: string };
}

/** A change, and the run that looked at it. */
export interface ChangeRun {
  readonly head: string;
  readonly runId: number;
  readonly run: EngineRun;
}

/** A customer whose server is in the repository, with the workflows that call pull-request.yml and comment.yml. */
export class ContractCustomer {
  readonly github: FakeGitHub;
  readonly workflows: WorkflowBench;
  readonly secrets: Record<string, string> = {};
  /** Whose jobs have other tokens than those of the customer, for runs that are not of a fork. */
  suite: LoweredSuite | undefined;
  readonly #folder: string;
  /** From the root of the repository. */
  readonly #contract: string;
  readonly #ofFork: LoweredSuite | undefined;
  #era: "legacy" | "auto";
  #base = "";
  #nextRun = 100;

  private constructor(github: FakeGitHub, suite: LoweredSuite, shape: CustomerShape) {
    const { folder = "", contract = "mcp-contract.json", ofFork, era = "auto" } = shape;
    this.github = github;
    this.workflows = new WorkflowBench(github, suite);
    this.#folder = folder;
    this.#contract = `${folder}${contract}`;
    this.#ofFork = ofFork;
    this.#era = era;
  }

  /** The old edition is what agents rely on: its contract is committed. */
  static async start(suite: LoweredSuite, shape: CustomerShape = {}): Promise<ContractCustomer> {
    const customer = new ContractCustomer(await FakeGitHub.start(), suite, shape);
    const files = shape.isInitialized === true ? await customer.#initialize() : callers(shape);
    customer.#base = await customer.commit("old", files);
    return customer;
  }

  /** Commits an edition of the server with its contract, and gives the commit's id. */
  async commit(
    edition: Edition,
    files: Readonly<Record<string, unknown>> = {},
    commitsContract = true,
  ): Promise<string> {
    const { customer } = this.workflows;
    const given = { "README.md": "payments", [`${this.#folder}server.mjs`]: serverText(edition), ...files };
    customer.commit(given);
    if (commitsContract && edition !== "dead") await this.#snapshot();
    const sha = customer.commit({});
    this.github.repository.putFiles(sha, this.#committed(files));
    return sha;
  }

  /** A change is proposed, and the workflow for changes looks at it. */
  async propose({ edition, commitsContract = true, files = {}, by = "owner", exchanged }: Change): Promise<ChangeRun> {
    const head = await this.commit(edition, files, commitsContract);
    const { github } = this;
    const repository =
      by === "fork" ? { id: FORK.id, fullName: FORK.full_name } : { id: OWN.id, fullName: OWN.full_name };
    github.repository.putPull(PULL, head, { repository, baseSha: this.#base });
    const runId = this.#newRun(head, by);
    const event = by === "merge group" ? this.#mergeGroup(head) : this.#pullRequest(head, by);
    const run = await this.workflows.run({
      workflow: CONTRACT,
      event,
      sha: head,
      runId,
      secrets: this.secrets,
      suite: by === "fork" ? this.#ofFork : this.suite,
      environment: exchanged && { EXCHANGED_ARTIFACT: JSON.stringify({ ...exchanged, by: this.#contractFile() }) },
    });
    return { head, runId, run };
  }

  /** The run of a change has ended, and the companion for forks looks whether there is something to comment. */
  async ended({ head, runId }: Pick<ChangeRun, "head" | "runId">, by: "owner" | "fork" = "fork"): Promise<EngineRun> {
    const from = by === "fork" ? FORK : OWN;
    const workflowRun = {
      ...{ id: runId, run_attempt: 1, event: "pull_request", conclusion: "success", head_sha: head },
      ...{ head_branch: "change", head_repository: from, pull_requests: [], actor: { login: "mallory" } },
    };
    const payload = { action: "completed", repository: BASE, workflow_run: workflowRun };
    const event = { name: "workflow_run", payload };
    return await this.workflows.run({
      ...{ workflow: COMMENT, event, sha: this.#base, runId: this.#newRun(this.#base, "owner"), secrets: this.secrets },
      suite: this.suite,
    });
  }

  comments(): readonly string[] {
    return this.github.repository.comments(PULL).map(({ body }) => body);
  }

  async close(): Promise<void> {
    this.workflows.close();
    await this.github.close();
  }

  /** What a new user types; gives the files that it wrote. */
  async #initialize(): Promise<Record<string, string>> {
    const directory = this.workflows.customer.path;
    const server = ["--service", "weather", "--candidate", "stdio:node server.mjs", "--only", "contract"];
    const release = ["--uses", `${SUITE}@${SUITE_COMMIT}`, "--uses-version", "v1.0.0", "--owner", "@acme/platform"];
    const { status, notes } = await mcpGates(["init", ...server, ...release], { directory });
    if (status !== 0) throw new Error(notes);
    const written = [".github/mcp-gates.yml", CONTRACT, COMMENT];
    return Object.fromEntries(written.map((path) => [path, readFileSync(join(directory, path), "utf8")]));
  }

  async #snapshot(): Promise<void> {
    const directory = join(this.workflows.customer.path, this.#folder);
    mkdirSync(dirname(this.#contractFile()), { recursive: true });
    const args = ["snapshot", "stdio:node server.mjs", "--output", this.#contractFile(), "--era", this.#era];
    const { status, notes } = await mcpGates(args, { directory });
    if (status !== 0) throw new Error(notes);
  }

  /** What GitHub has of the newest commit. */
  #committed(files: Readonly<Record<string, unknown>>): Record<string, string> {
    const texts = Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? content : JSON.stringify(content),
    ]);
    return {
      "README.md": "payments",
      ...Object.fromEntries(texts),
      [this.#contract]: readFileSync(this.#contractFile(), "utf8"),
    };
  }

  #contractFile(): string {
    return join(this.workflows.customer.path, this.#contract);
  }

  #newRun(headSha: string, by: "owner" | "fork" | "merge group"): number {
    const id = this.#nextRun++;
    const { runs } = this.github.repository;
    const headRepository = by === "fork" ? FORK.full_name : REPOSITORY;
    runs.put({ id, createdAt: this.github.clock.now, headSha, headRepository, path: CONTRACT, event: "pull_request" });
    return id;
  }

  #pullRequest(head: string, by: "owner" | "fork") {
    const [repo, login] = by === "fork" ? [FORK, "mallory"] : [OWN, "wendy"];
    const pull = {
      ...{ number: PULL, user: { login }, base: { sha: this.#base, ref: "main", repo: OWN } },
      head: { sha: head, ref: "change", repo },
    };
    return { name: "pull_request", payload: { number: PULL, repository: BASE, pull_request: pull } };
  }

  #mergeGroup(head: string) {
    return {
      name: "merge_group",
      payload: { repository: BASE, merge_group: { base_sha: this.#base, head_sha: head } },
    };
  }
}

const BASE = { default_branch: "main", full_name: REPOSITORY };
const CONTRACT = ".github/workflows/mcp-contract.yml";
const COMMENT = ".github/workflows/mcp-contract-comment.yml";

function serverText(edition: Edition): string {
  if (edition === "dead") return 'throw new Error("no configuration");\n';
  const server = new URL("test/servers/modern.mjs", `file://${ROOT}`).href;
  return `process.argv.push("stdio", "--edition", "${EDITIONS[edition]}");\nawait import("${server}");\n`;
}

function callers({
  inputs = "",
  pullRequestInputs = "",
  folder = "",
  contract,
}: CustomerShape): Record<string, string> {
  const place = [
    ...(folder === "" ? [] : [`working-directory: ${folder.replace(/\/$/, "")}`]),
    ...(contract === undefined ? [] : [`contract: ${contract}`]),
  ];
  const lines = (...more: readonly string[]) =>
    ["service: weather", ...place, ...more]
      .filter((line) => line !== "")
      .map((line) => `      ${line}\n`)
      .join("");
  return {
    [CONTRACT]: `name: MCP contract
on: [pull_request, merge_group]
permissions: {}
jobs:
  contract:
    uses: ${SUITE}/.github/workflows/pull-request.yml@v1
    with:
${lines('candidate: "stdio:node server.mjs"', inputs, pullRequestInputs)}    secrets:
      CANDIDATE_ENVIRONMENT: \${{ secrets.CANDIDATE_ENVIRONMENT }}
      BASELINE_HEADERS: \${{ secrets.BASELINE_HEADERS }}
`,
    [COMMENT]: `name: MCP contract comment
on:
  workflow_run:
    workflows: [MCP contract]
    types: [completed]
permissions: {}
jobs:
  comment:
    uses: ${SUITE}/.github/workflows/comment.yml@v1
    with:
${lines(inputs)}    secrets:
      BASELINE_HEADERS: \${{ secrets.BASELINE_HEADERS }}
`,
  };
}
