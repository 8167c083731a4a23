import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { FakeGitHub } from "../fakes/github/server.ts";
import { type ActionRequest, type ActionRun, runAction } from "./run-action.ts";

export const TOKEN = "ghs_bench_token_0001";
export const BASE = "a".repeat(40);
export const HEAD = "b".repeat(40);
export const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
export const PULL = 7;

/** A tool whose arguments are texts; those in `required` must be given. */
export function tool(name: string, required: readonly string[] = ["text"], extra: object = {}): object {
  const properties = Object.fromEntries(required.map((argument) => [argument, { type: "string" }]));
  return { name, description: `Does ${name}`, inputSchema: { type: "object", properties, required }, ...extra };
}

/** Two contracts of which the second breaks agents: `refund` is gone. */
export const BEFORE = { tools: [tool("pay"), tool("refund")] };
export const BROKEN = { tools: [tool("pay")] };
/** A third that only adds. */
export const GROWN = { tools: [tool("pay"), tool("refund"), tool("list")] };

const repository = { default_branch: "main", full_name: "acme/payments" };

export function pullRequestEvent(options: { readonly fork?: boolean; readonly headSha?: string } = {}) {
  const base = { sha: BASE, ref: "main", repo: { id: 1, full_name: "acme/payments" } };
  const from = options.fork === true ? { id: 2, full_name: "mallory/payments" } : base.repo;
  const head = { sha: options.headSha ?? HEAD, ref: "change", repo: from };
  return { name: "pull_request", payload: { number: PULL, repository, pull_request: { number: PULL, base, head } } };
}

export const EVENTS = {
  merge_group: { name: "merge_group", payload: { repository, merge_group: { base_sha: BASE, head_sha: HEAD } } },
  push: { name: "push", payload: { repository, before: BASE, after: HEAD, ref: "refs/heads/main" } },
  new_branch: { name: "push", payload: { repository, before: "0".repeat(40), after: HEAD, ref: "refs/heads/new" } },
  workflow_dispatch: { name: "workflow_dispatch", payload: { repository, inputs: {}, ref: "refs/heads/main" } },
} as const;

/** The repository of a fork, as the fake knows it. */
export const FORK = { id: 2, fullName: "mallory/payments" } as const;

/** What starts a workflow when a run for the pull request of a fork has ended; the run is told with `run`. */
export function endedRunEvent(run: Readonly<Record<string, unknown>> = {}) {
  const headRepository = { id: FORK.id, full_name: FORK.fullName, owner: { login: "mallory" } };
  const ended = {
    id: 20,
    run_attempt: 1,
    event: "pull_request",
    head_sha: HEAD,
    head_branch: "change",
    head_repository: headRepository,
    // GitHub names none of a fork.
    pull_requests: [],
    ...run,
  };
  return { name: "workflow_run", payload: { action: "completed", repository, workflow_run: ended } };
}

/** The commit that is judged, where an event names one. */
function headOf(payload: unknown): string {
  const { pull_request: pull } = payload as { readonly pull_request?: { readonly head: { readonly sha: string } } };
  return pull?.head.sha ?? HEAD;
}

export interface GateRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly runId?: number;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly onStart?: ActionRequest["onStart"];
}

/** A workspace with two contract files, a fake GitHub with one pull request, and the gate to be run on them. */
export class GateBench {
  readonly directory: string;
  readonly github: FakeGitHub;
  #nextRun = 100;

  private constructor(directory: string, github: FakeGitHub) {
    this.directory = directory;
    this.github = github;
  }

  static async start(): Promise<GateBench> {
    const bench = new GateBench(mkdtempSync(join(tmpdir(), "workspace-")), await FakeGitHub.start());
    bench.github.repository.putPull(PULL, HEAD);
    bench.github.repository.putFiles(BASE, { "README.md": "payments" });
    bench.github.addToken(TOKEN, { account: BOT, permissions: { contents: "read", "pull-requests": "write" } });
    bench.put("before.json", BEFORE);
    bench.put("after.json", BROKEN);
    return bench;
  }

  /** Writes a file of the workspace; anything but a text as JSON. */
  put(path: string, content: unknown): void {
    const target = join(this.directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === "string" ? content : JSON.stringify(content));
  }

  /** One run of the gate; each has a newer run id than the one before unless it names its own. */
  async run({
    inputs = {},
    event = pullRequestEvent(),
    runId,
    environment = {},
    onStart,
  }: GateRun = {}): Promise<ActionRun> {
    this.github.repository.putCommit(headOf(event.payload), BASE);
    return await runAction({
      action: "schema-diff-gate",
      // What the runner sets from the defaults of action.yml comes first.
      inputs: { baseline: "before.json", candidate: "after.json", "github-token": TOKEN, ...inputs },
      event,
      ...(onStart === undefined ? {} : { onStart }),
      directory: this.directory,
      environment: {
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_REPOSITORY: "acme/payments",
        GITHUB_RUN_ID: String(runId ?? this.#nextRun++),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SHA: HEAD,
        GITHUB_WORKFLOW: "Contract",
        GITHUB_JOB: "gate",
        ...environment,
      },
    });
  }

  bodies(): readonly string[] {
    return this.github.repository.comments(PULL).map(({ body }) => body);
  }

  async close(): Promise<void> {
    rmSync(this.directory, { recursive: true, force: true });
    await this.github.close();
  }
}

/** A legacy server on stdio, as small as it can be: its tools are named in TOOLS, its variables are in a description. */
export const STDIO_SERVER = `
import { createInterface } from "node:readline";
const foreign = Object.keys(process.env).filter((name) => name.startsWith("SECRET"));
const tool = (name) => ({ name, description: name + foreign.join(), inputSchema: { type: "object" } });
const results = {
  initialize: (params) => ({ protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo: { name: "payments", version: "1.0.0" } }),
  "tools/list": () => ({ tools: process.env.TOOLS.split(",").map(tool) }),
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  const result = results[method]?.(params);
  const answer = result === undefined ? { error: { code: -32601, message: "Method not found" } } : { result };
  process.stdout.write(JSON.stringify({ jsonrpc: "2.0", id, ...answer }) + "\\n");
}
`;
