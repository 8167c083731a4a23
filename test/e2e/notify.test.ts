import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Fault, htmlPage } from "../fakes/faulty-server.ts";
import { FakeGitHub } from "../fakes/github/server.ts";
import { FakeSlack } from "../fakes/slack/server.ts";
import { mcpGates } from "./command.ts";
import { type ActionRequest, type ActionRun, runAction } from "./run-action.ts";

const TOKEN = ["xoxb", "4711471147114711", "TokenTokenTokenToken1"].join("-");
const HOOK = "/services/T0SECRET77/B0SECRET88/HookHookHookHook99";
const CHANNEL = "C0123456789";
const GITHUB_TOKEN = "ghs_notice_token_0002";

const SHA = "b".repeat(40);
const DISPATCH = { name: "workflow_dispatch", payload: { repository: { default_branch: "main" }, inputs: {} } };
const PULL_REQUEST = {
  name: "pull_request",
  payload: {
    repository: { default_branch: "main" },
    pull_request: { number: 7, base: { sha: "a".repeat(40), repo: { id: 1 } }, head: { sha: SHA, repo: { id: 1 } } },
  },
};

let directory: string;
let slack: FakeSlack;
let nextRun = 100;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "workspace-"));
  slack = await FakeSlack.start();
  slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write", "channels:history"] });
  slack.addChannel(CHANNEL);
});

afterEach(async () => {
  rmSync(directory, { recursive: true, force: true });
  await slack.close();
  expect(slack.violations).toEqual([]);
});

async function run(
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
      "slack-token": TOKEN,
      "slack-api-url": slack.apiUrl,
      channel: CHANNEL,
      "timeout-seconds": "5",
      ...inputs,
    },
    event,
    directory,
    environment: {
      GITHUB_REPOSITORY: "acme/payments",
      GITHUB_RUN_ID: String(nextRun++),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: SHA,
      GITHUB_ACTOR: "octocat",
      ...environment,
    },
  });
}

/** Everything that a run wrote where somebody may read it; the masks themselves are for the runner alone. */
function writtenBy({ stdout, stderr, outputs, summary }: ActionRun): string {
  const lines = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...lines, stderr, JSON.stringify(outputs), summary].join("\n");
}

function formsOf(secret: string): readonly string[] {
  const parts = secret.split(/[-/]/).filter((part) => part.length >= 8 && part !== "services");
  return [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret), ...parts];
}

describe("one message over the jobs of a workflow", () => {
  test("is posted, and updated by what the first job gave out", async () => {
    const first = await run({});
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      delivered: "true",
      outcome: "posted",
      "channel-id": CHANNEL,
      "message-ts": "1700000000.000001",
      permalink: "https://acme.slack.com/archives/C0123456789/p1700000000000001",
    });
    const second = await run({ event: "succeeded", reference: first.outputs.reference ?? "" });
    expect(second.outputs).toMatchObject({ outcome: "updated", "message-ts": "1700000000.000001" });
    const third = await run({ event: "failed", "message-ts": "1700000000.000001", "mention-group": "S0123ABC" });
    expect(third.outputs.outcome).toBe("updated");
    expect(slack.posted).toHaveLength(1);
    expect(slack.posted[0]?.text).toContain("Failed: payments-mcp in production");
    expect(new Set(slack.calls)).toEqual(new Set(["<!subteam^S0123ABC>"]));
    expect(first.summary).toContain("was posted (slack)");
  });

  test("is left by a run that is older", async () => {
    const newer = await run({ event: "succeeded" }, { GITHUB_RUN_ID: "900" });
    const older = await run({ event: "failed", reference: newer.outputs.reference ?? "" }, { GITHUB_RUN_ID: "899" });
    expect(older).toMatchObject({
      exitCode: 0,
      outputs: { delivered: "false", outcome: "stale", "reason-code": "stale" },
    });
  });

  test("tells what agents lose by the report of the contract gate, sixty tools and a text of 40 kB", async () => {
    const schema = { type: "object", properties: {} };
    const names = Array.from({ length: 60 }, (_, index) => `<!channel>_\u202E${index}`);
    const tools = [...names, "text"].map((name) => ({ name, description: "old", inputSchema: schema }));
    const description = "A text & more. <!here> ".repeat(1800);
    writeFileSync(join(directory, "before.json"), JSON.stringify({ tools }));
    writeFileSync(
      join(directory, "after.json"),
      JSON.stringify({ tools: [{ name: "text", description, inputSchema: schema }] }),
    );
    const diff = await mcpGates(["diff", "before.json", "after.json", "--format", "json", "-o", "report.json"], {
      directory,
    });
    expect(diff.status).toBe(1);
    const told = await run({ result: "report.json", event: "succeeded" });
    expect(told.outputs.outcome).toBe("posted");
    expect(JSON.stringify(slack.posted[0]?.blocks)).toContain("60 tools lost");
    expect(slack.calls).toEqual([]);
  });

  test("is told without tools when the report cannot be read", async () => {
    const told = await run({ result: "none.json" });
    expect(told.outputs.outcome).toBe("posted");
    expect(told.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([
      "The notice says nothing about tools: none.json cannot be read (ENOENT).",
    ]);
  });
});

describe("a notice that is not delivered", () => {
  const FAULTS: readonly (readonly [string, Fault["reply"]])[] = [
    ["status 500", { status: 500, body: `{"error":"${TOKEN} ${HOOK}"}` }],
    ["a page with status 502", htmlPage(502)],
    ["a sign-in page with status 200", htmlPage(200)],
    ["status 429", { status: 429, headers: { "retry-after": "600" } }],
    ["a code with the token in it", { status: 200, body: { ok: false, error: `bad ${TOKEN}` } }],
    ["a reset connection", "reset"],
    ["a reset amid the reply", "cut-off"],
    ["no answer", "stall"],
    ["a redirect", { status: 302, headers: { location: `https://other.example/${TOKEN}` } }],
  ];

  test.each(FAULTS)("after %s is a warning in time and tells no secret", async (_, reply) => {
    slack.addFault({ reply, times: 100 });
    const start = performance.now();
    const limited = { "timeout-seconds": "2", "slack-webhook-url": slack.origin + HOOK };
    const runs = await Promise.all([run(limited), run({ ...limited, driver: "slack-webhook" })]);
    expect(performance.now() - start).toBeLessThan(10_000);
    for (const each of runs) {
      expect(each.exitCode).toBe(0);
      expect(each.outputs).toMatchObject({ delivered: "false", outcome: "failed" });
      expect(each.commands.filter(({ name }) => name === "warning")).toHaveLength(1);
      const secrets = [...formsOf(TOKEN), ...formsOf(HOOK)];
      expect(secrets.filter((secret) => writtenBy(each).includes(secret))).toEqual([]);
    }
  });

  test("to where nobody listens is one, too", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const told = await run({ "slack-api-url": `http://127.0.0.1:${port}/` });
    expect(told).toMatchObject({ exitCode: 0, outputs: { "reason-code": "unavailable" } });
  });

  test.each([
    ["a token that is none", { "slack-token": "xoxb-none-none-none" }],
    ["no token", { "slack-token": "" }],
    ["a channel by its name", { channel: "#deploys" }],
    ["a reference that is none", { reference: "{}" }],
    ["threads where there are none", { driver: "teams", "thread-only": "true" }],
  ])("because of %s is a warning with the reason", async (_, inputs) => {
    const told = await run(inputs);
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "false", "reason-code": "misconfigured" } });
  });

  test.each([
    ["fail-on-error", { "fail-on-error": "true" }],
    ["break-glass", { event: "break-glass" }],
  ])("fails the step for %s, with the outputs", async (_, inputs) => {
    const told = await run({ "slack-token": "", ...inputs });
    expect(told).toMatchObject({ exitCode: 1, outputs: { delivered: "false" } });
    expect(told.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  });

  test("masks every secret before anything else", async () => {
    const told = await run({ "webhook-url": slack.origin + HOOK, "webhook-secret": "hmac secret of some length" });
    const masked = told.commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(masked).toEqual(
      expect.arrayContaining([
        TOKEN,
        Buffer.from(TOKEN).toString("base64"),
        "T0SECRET77",
        "hmac secret of some length",
      ]),
    );
    expect(told.stdout.startsWith("::add-mask::")).toBe(true);
  });
});

test("without any other system it is a comment on the pull request of the run", async () => {
  const github = await FakeGitHub.start();
  try {
    github.repository.putPull(7, SHA);
    github.addToken(GITHUB_TOKEN, {
      account: { login: "github-actions[bot]", type: "Bot" },
      permissions: { "pull-requests": "write" },
    });
    const inputs = { driver: "", "github-token": GITHUB_TOKEN };
    const first = await run(inputs, { GITHUB_API_URL: github.apiUrl }, PULL_REQUEST);
    expect(first.outputs).toMatchObject({ outcome: "posted", permalink: expect.stringContaining("issuecomment-1001") });
    const second = await run(
      { ...inputs, event: "succeeded", reference: first.outputs.reference ?? "" },
      { GITHUB_API_URL: github.apiUrl },
    );
    expect(second.outputs.outcome).toBe("updated");
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
});

describe("mcp-gates notify", () => {
  const words = ["--environment", "production", "--service", "payments-mcp", "--driver", "slack", "--channel", CHANNEL];
  const notify = async (event: string, more: readonly string[] = [], token = TOKEN) =>
    await mcpGates(
      ["notify", event, ...words, "--slack-api-url", slack.apiUrl, "--reference", "notice.json", ...more],
      {
        directory,
        environment: { MCP_GATES_SLACK_TOKEN: token },
      },
    );

  test("keeps the message in a file and updates it", async () => {
    expect(await notify("started")).toMatchObject({ status: 0, output: expect.stringContaining("was posted (slack)") });
    const second = await notify("succeeded", ["--format", "json"]);
    expect(JSON.parse(second.output)).toMatchObject({ state: "updated", reference: { ts: "1700000000.000001" } });
    expect(slack.posted).toHaveLength(1);
  });

  test("exits with 1 only where the notice counts", async () => {
    expect(await notify("failed", [], "xoxb-none-none-none")).toMatchObject({ status: 0 });
    expect(await notify("failed", ["--fail-on-error"], "xoxb-none-none-none")).toMatchObject({ status: 1 });
    expect(await notify("break-glass", [], "xoxb-none-none-none")).toMatchObject({ status: 1 });
  });

  test("refuses a file that it did not write", async () => {
    writeFileSync(join(directory, "notice.json"), "{}");
    expect(await notify("started")).toMatchObject({ status: 2, notes: expect.stringContaining("--reference") });
  });
});
