import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { FakeGitHub } from "../fakes/github/server.ts";
import { FakeSlack } from "../fakes/slack/server.ts";
import { type ActionRequest, type ActionRun, runAction } from "./run-action.ts";

export const TOKEN = ["xoxb", "4711471147114711", "TokenTokenTokenToken1"].join("-");
export const HOOK = "/services/T0SECRET77/B0SECRET88/HookHookHookHook99";
export const CHANNEL = "C0123456789";
export const GITHUB_TOKEN = "ghs_notice_token_0002";

export const SHA = "b".repeat(40);
const DISPATCH = { name: "workflow_dispatch", payload: { repository: { default_branch: "main" }, inputs: {} } };
export const PULL_REQUEST = {
  name: "pull_request",
  payload: {
    repository: { default_branch: "main" },
    pull_request: { number: 7, base: { sha: "a".repeat(40), repo: { id: 1 } }, head: { sha: SHA, repo: { id: 1 } } },
  },
};

/** A Slack with one channel, a GitHub that may have a policy, and the action to be run between them. */
export class NoticeBench {
  readonly directory = mkdtempSync(join(tmpdir(), "workspace-"));
  readonly slack: FakeSlack;
  readonly github: FakeGitHub;
  #nextRun = 100;

  private constructor(slack: FakeSlack, github: FakeGitHub) {
    this.slack = slack;
    this.github = github;
  }

  static async start(): Promise<NoticeBench> {
    const slack = await FakeSlack.start();
    slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write", "channels:history"] });
    slack.addChannel(CHANNEL);
    const github = await FakeGitHub.start();
    github.addToken(GITHUB_TOKEN, {
      account: { login: "github-actions[bot]", type: "Bot" },
      permissions: { contents: "read", "pull-requests": "write", deployments: "write" },
    });
    return new NoticeBench(slack, github);
  }

  /** The policy of the default branch. */
  decide(notify: string): void {
    this.github.repository.putFiles("main", { ".github/mcp-gates.yml": `version: 1\nnotify: ${notify}\n` });
  }

  /** Ends it; whatever was not as Slack and GitHub document it fails the test. */
  async close(): Promise<void> {
    rmSync(this.directory, { recursive: true, force: true });
    await this.slack.close();
    await this.github.close();
    expect(this.slack.violations).toEqual([]);
    expect(this.github.violations).toEqual([]);
  }

  async run(
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
    event: ActionRequest["event"] = DISPATCH,
  ): Promise<ActionRun> {
    return await runAction({
      action: "notify",
      inputs: {
        event: "started",
        environment: "production",
        service: "payments-mcp",
        driver: "slack",
        "github-token": GITHUB_TOKEN,
        "slack-token": TOKEN,
        "slack-api-url": this.slack.apiUrl,
        channel: CHANNEL,
        "timeout-seconds": "5",
        ...inputs,
      },
      event,
      directory: this.directory,
      environment: {
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_REPOSITORY: "acme/payments",
        GITHUB_RUN_ID: String(this.#nextRun++),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SHA: SHA,
        GITHUB_ACTOR: "octocat",
        ...environment,
      },
    });
  }
}

/** Everything that a run wrote where somebody may read it; the masks themselves are for the runner alone. */
export function writtenBy({ stdout, stderr, outputs, summary }: ActionRun): string {
  const lines = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...lines, stderr, JSON.stringify(outputs), summary].join("\n");
}

/** How a secret may stand in a text. */
export function formsOf(secret: string): readonly string[] {
  const parts = secret.split(/[-/]/).filter((part) => part.length >= 8 && part !== "services");
  return [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret), ...parts];
}
