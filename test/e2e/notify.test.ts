import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
let github: FakeGitHub;
let nextRun = 100;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "workspace-"));
  slack = await FakeSlack.start();
  slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write", "channels:history"] });
  slack.addChannel(CHANNEL);
  github = await FakeGitHub.start();
  github.addToken(GITHUB_TOKEN, {
    account: { login: "github-actions[bot]", type: "Bot" },
    permissions: { contents: "read", "pull-requests": "write", deployments: "write" },
  });
});

/** The policy of the default branch. */
function decide(notify: string): void {
  github.repository.putFiles("main", { ".github/mcp-gates.yml": `version: 1\nnotify: ${notify}\n` });
}

afterEach(async () => {
  rmSync(directory, { recursive: true, force: true });
  await slack.close();
  await github.close();
  expect(slack.violations).toEqual([]);
  expect(github.violations).toEqual([]);
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
      "github-token": GITHUB_TOKEN,
      "slack-token": TOKEN,
      "slack-api-url": slack.apiUrl,
      channel: CHANNEL,
      "timeout-seconds": "5",
      ...inputs,
    },
    event,
    directory,
    environment: {
      GITHUB_API_URL: github.apiUrl,
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

describe("a reference that cannot be used", () => {
  test.each([
    ["reference", { reference: "{}" }],
    ["reference", { reference: "not JSON" }],
    ["message-ts", { "message-ts": "yesterday" }],
  ])("is a warning that names the input %s, and the notice is told anew: %j", async (input, inputs) => {
    const told = await run({ ...inputs, event: "break-glass" });
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "true", "message-ts": "1700000000.000001" } });
    expect(told.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([
      expect.stringContaining(`${input} cannot be used`),
    ]);
  });

  test("takes nothing from that of another way", async () => {
    const one = JSON.parse((await run({})).outputs.reference ?? "");
    const told = await run({
      event: "shifted",
      reference: JSON.stringify([{ channel: "webhook", message: "?" }, one]),
    });
    expect(told.outputs).toMatchObject({ outcome: "updated", "message-ts": one.ts });
    expect(told.stdout).toContain("reference cannot be used, message: not the identity of a message");
  });

  test("leaves nothing to write to where only its thread is meant", async () => {
    const told = await run({ reference: "{}", "thread-only": "true" });
    expect(told.outputs).toMatchObject({ delivered: "false", "reason-code": "misconfigured" });
    expect(slack.posted).toEqual([]);
  });

  test("tells no secret that stands in it", async () => {
    const told = await run({
      reference: JSON.stringify({ channel: "slack", channelId: TOKEN, ts: "1.1", [TOKEN]: 1 }),
    });
    expect(formsOf(TOKEN).filter((secret) => writtenBy(told).includes(secret))).toEqual([]);
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

test("a reason with a secret in it is told without the secret, in every way", async () => {
  github.repository.putPull(7, SHA);
  decide(`{ slack: { channel: ${CHANNEL} }, slack-webhook: {}, github-issue: { issue: 7 } }`);
  const hook = slack.addHook(HOOK, CHANNEL);
  const reason = `POST ${hook} as ${TOKEN} with ${Buffer.from(GITHUB_TOKEN).toString("base64")}: failed`;
  const facts = { reason, next: TOKEN, "override-gates": `soak,${TOKEN}`, approvers: TOKEN, rollback: TOKEN };
  const told = await run({ ...facts, driver: "", event: "break-glass", "slack-webhook-url": hook }, {}, PULL_REQUEST);
  expect(told.outputs.delivered).toBe("true");
  const messages = JSON.stringify([slack.messages, github.repository.comments(7)]);
  expect(messages).toContain(": failed");
  const secrets = [...formsOf(TOKEN), ...formsOf(HOOK), ...formsOf(GITHUB_TOKEN)];
  expect(secrets.filter((secret) => messages.includes(secret) || writtenBy(told).includes(secret))).toEqual([]);
});

test("without any other system it is a comment on the pull request of the run", async () => {
  github.repository.putPull(7, SHA);
  const first = await run({ driver: "" }, {}, PULL_REQUEST);
  expect(first.outputs).toMatchObject({ outcome: "posted", permalink: expect.stringContaining("issuecomment-1001") });
  const second = await run({ driver: "", event: "succeeded", reference: first.outputs.reference ?? "" });
  expect(second.outputs.outcome).toBe("updated");
});

describe("the policy", () => {
  const unnamed = { driver: "", channel: "" };

  test("says where, how and whom to call, without a word of the workflow", async () => {
    decide(`{ slack: { channel: ${CHANNEL}, mode: post, mentions: { on: [failure], group: S0123ABCD } } }`);
    const first = await run(unnamed);
    expect(first.outputs).toMatchObject({ outcome: "posted", "channel-id": CHANNEL });
    const second = await run({ ...unnamed, event: "failed", reference: first.outputs.reference ?? "" });
    expect(second.outputs).toMatchObject({ outcome: "posted", "message-ts": "1700000000.000002" });
    expect(new Set(slack.calls)).toEqual(new Set(["<!subteam^S0123ABCD>"]));
  });

  test("is that of the default branch, not of the pull request or the checkout", async () => {
    decide(`{ slack: { channel: ${CHANNEL}, required: true } }`);
    github.repository.putFiles(SHA, { ".github/mcp-gates.yml": "version: 1\n" });
    mkdirSync(join(directory, ".github"));
    writeFileSync(join(directory, ".github/mcp-gates.yml"), "version: 1\n");
    const told = await run({ ...unnamed, "slack-token": "" }, {}, PULL_REQUEST);
    expect(told).toMatchObject({ exitCode: 1, outputs: { "reason-code": "misconfigured" } });
  });

  test("may keep details out of the thread", async () => {
    decide(`{ slack: { channel: ${CHANNEL}, thread-details: false } }`);
    const first = await run(unnamed);
    const second = await run({ ...unnamed, event: "succeeded", reference: first.outputs.reference ?? "" });
    expect(second.outputs.outcome).toBe("updated");
    expect(slack.thread("1700000000.000001")).toEqual([]);
  });

  test("may name an issue by its title, which is opened once", async () => {
    const account = { login: "github-actions[bot]", type: "Bot" } as const;
    github.addToken(GITHUB_TOKEN, { account, permissions: { contents: "read", issues: "write" } });
    decide("{ github-issue: { title: Deployments } }");
    expect((await run(unnamed)).outputs.outcome).toBe("posted");
    expect((await run({ ...unnamed, event: "succeeded" })).outputs.outcome).toBe("updated");
    expect(github.repository.issues.openOnes()).toMatchObject([{ title: "Deployments" }]);
    expect(await run({ ...unnamed, issue: "9", "fail-on-error": "true" })).toMatchObject({ exitCode: 1 });
  });

  test("may stand at another path, or in a repository of policies", async () => {
    const commit = "c".repeat(40);
    github.repository.putFiles("main", { "gates.yml": `version: 1\nnotify: { slack: { channel: ${CHANNEL} } }\n` });
    github.repository.putFiles(commit, { "gates.yml": `version: 1\nnotify: { slack: { channel: C0000000009 } }\n` });
    expect((await run({ ...unnamed, "policy-path": "gates.yml" })).outputs.outcome).toBe("posted");
    const central = await run({ ...unnamed, "policy-path": "gates.yml", "policy-repo": `acme/payments@${commit}` });
    expect(central.outputs.result).toContain("channel_not_found");
    expect(await run({ ...unnamed, "policy-path": "none.yml" })).toMatchObject({
      exitCode: 0,
      outputs: { delivered: "false", "reason-code": "misconfigured" },
    });
  });

  test.each([
    ["fails a step that says it need not", { "slack-token": "", "fail-on-error": "false" }],
    ["fails a step that names another driver", { "slack-token": "", driver: "slack-webhook" }],
    ["takes no other channel", { channel: "C0999999999" }],
  ])("that requires a notice %s", async (_, inputs) => {
    decide(`{ slack: { channel: ${CHANNEL}, required: true } }`);
    const hook = slack.addHook(HOOK, CHANNEL);
    const told = await run({ ...unnamed, "slack-webhook-url": hook, ...inputs });
    expect(told).toMatchObject({ exitCode: 1, outputs: { delivered: "false", "reason-code": "misconfigured" } });
    expect(told.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  });

  test("that requires nothing leaves a step that fails a warning", async () => {
    decide(`{ slack: { channel: ${CHANNEL} } }`);
    const told = await run({ ...unnamed, "slack-token": "" });
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "false", outcome: "failed" } });
  });

  test("tells nobody of what it leaves out, and break-glass all the same, in every way", async () => {
    decide(`{ slack: { channel: ${CHANNEL}, events: [failed] }, slack-webhook: { events: [failed] } }`);
    const hook = slack.addHook(HOOK, CHANNEL);
    const started = await run({ ...unnamed, "slack-webhook-url": hook });
    expect(started).toMatchObject({
      exitCode: 0,
      outputs: { delivered: "false", outcome: "skipped", "reason-code": "skipped" },
    });
    expect(slack.posted).toEqual([]);
    const glass = await run({ driver: "slack", event: "break-glass", "slack-webhook-url": hook });
    expect(glass).toMatchObject({ exitCode: 0, outputs: { delivered: "true", outcome: "posted" } });
    expect(slack.posted).toHaveLength(2);
  });

  test("tells in one way although another one fails", async () => {
    decide(`{ slack: { channel: ${CHANNEL} }, teams: { required: true } }`);
    const told = await run(unnamed);
    expect(told).toMatchObject({ exitCode: 1, outputs: { outcome: "failed", "channel-id": CHANNEL } });
    expect(slack.posted).toHaveLength(1);
    expect(told.commands.filter(({ name }) => name === "error").map(({ message }) => message)).toEqual([
      'The notice "started" of payments-mcp in production was not delivered (teams, misconfigured): teams-webhook-url is empty.',
    ]);
  });

  test.each([
    ["no token", () => ({ "github-token": "" }), "misconfigured"],
    ["a token that may not read it", () => ({ "github-token": "ghs_unknown" }), "misconfigured"],
    [
      "a policy that is not valid",
      () => {
        decide("{ slak: {} }");
        return {};
      },
      "misconfigured",
    ],
    [
      "a GitHub that does not answer",
      () => {
        const reply = { status: 503, body: { message: `${GITHUB_TOKEN} ${TOKEN}` } };
        github.addFault({ operation: "repos/get-content", reply, times: 100 });
        return {};
      },
      "unavailable",
    ],
  ] as const)(
    "that cannot be known is a warning, and fails where the notice must arrive: %s",
    async (_, inputs, code) => {
      const outputs = { delivered: "false", "reason-code": code };
      const asked = { "timeout-seconds": "1", ...inputs() };
      const told = await run(asked);
      expect(told).toMatchObject({ exitCode: 0, outputs });
      expect(told.commands.filter(({ name }) => name === "warning")).toHaveLength(1);
      expect(told.summary).toContain("the policy is not known");
      const secrets = [...formsOf(TOKEN), ...formsOf(GITHUB_TOKEN)];
      expect(secrets.filter((secret) => writtenBy(told).includes(secret))).toEqual([]);
      expect(slack.requests).toEqual([]);
    },
  );
});

describe("the record of a deployment", () => {
  test("lets a job that knows its number alone update the same message, and holds no secret", async () => {
    const { history } = github.repository;
    history.deployments.push({ environment: "production", sha: SHA, payload: {}, states: ["in_progress"] });
    decide(`{ slack: { channel: ${CHANNEL} } }`);
    const numbered = { driver: "", channel: "", "deployment-id": "1" };
    expect((await run(numbered)).outputs.outcome).toBe("posted");
    history.addStatus(1, { state: "success" });
    const last = await run({ ...numbered, event: "succeeded" });
    expect(last.outputs).toMatchObject({ outcome: "updated", "message-ts": "1700000000.000001" });
    expect(history.statuses(1).map(({ state }) => state)).toEqual(["in_progress", "in_progress", "success"]);
    const written = history.statuses(1).map(({ description }) => description);
    expect(formsOf(TOKEN).filter((secret) => written.join("\n").includes(secret))).toEqual([]);
  });

  test("that cannot be written to is a warning", async () => {
    github.repository.history.deployments.push({ environment: "production", sha: SHA, payload: {} });
    const told = await run({ "deployment-id": "1" });
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "true" } });
    expect(told.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([
      expect.stringContaining("not kept in its record (slack): the deployment is in the state success already"),
    ]);
  });
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
    expect(JSON.parse(second.output)).toMatchObject({
      outcome: "updated",
      ways: [{ driver: "slack", state: "updated", reference: { ts: "1700000000.000001" } }],
    });
    expect(slack.posted).toHaveLength(1);
  });

  test("exits with 1 only where the notice counts", async () => {
    expect(await notify("failed", [], "xoxb-none-none-none")).toMatchObject({ status: 0 });
    expect(await notify("failed", ["--fail-on-error"], "xoxb-none-none-none")).toMatchObject({ status: 1 });
    expect(await notify("break-glass", [], "xoxb-none-none-none")).toMatchObject({ status: 1 });
  });

  describe("by a policy", () => {
    const decided = async (event: string, notify: string, more: readonly string[] = [], token = TOKEN) => {
      writeFileSync(join(directory, "policy.yml"), `version: 1\nnotify: ${notify}\n`);
      const named = ["--environment", "production", "--policy", "policy.yml", "--slack-api-url", slack.apiUrl];
      const environment = { MCP_GATES_SLACK_TOKEN: token, MCP_GATES_GITHUB_TOKEN: GITHUB_TOKEN };
      return await mcpGates(["notify", event, ...named, ...more], { directory, environment });
    };

    test("tells in its channel", async () => {
      const told = await decided("started", `{ slack: { channel: ${CHANNEL} } }`);
      expect(told).toMatchObject({ status: 0, output: expect.stringContaining("was posted (slack)") });
    });

    test("exits with 1 where it requires the notice", async () => {
      const required = `{ slack: { channel: ${CHANNEL}, required: true } }`;
      expect(await decided("started", required, [], "")).toMatchObject({ status: 1 });
      expect(await decided("started", required, ["--channel", "C0999999999"])).toMatchObject({ status: 1 });
    });

    test("says that the policy names no such environment", async () => {
      const known = `{ slack: { channel: ${CHANNEL} } }\nenvironments: { productive: { order: 1 } }`;
      const told = await decided("started", known);
      expect(told.notes).toContain('The policy names no environment "production"; did you mean "productive"?');
    });

    test("takes an empty variable for none", async () => {
      writeFileSync(join(directory, "policy.yml"), "version: 1\nnotify: { webhook: { url: https://127.0.0.1:1/ } }\n");
      const words = ["notify", "started", "--environment", "production", "--policy", "policy.yml", "--timeout", "1"];
      const environment = { MCP_GATES_WEBHOOK_URL: "", MCP_GATES_WEBHOOK_SECRET: "" };
      const told = await mcpGates(words, { directory, environment });
      expect(told.output).toContain("MCP_GATES_WEBHOOK_SECRET is empty");
    });

    test("says that nobody is told", async () => {
      const told = await decided("started", `{ slack: { channel: ${CHANNEL}, events: [failed] } }`);
      expect(told).toMatchObject({ status: 0, output: expect.stringContaining("was not told") });
    });

    test("keeps the message in the record of a deployment", async () => {
      const { history } = github.repository;
      history.deployments.push({ environment: "production", sha: SHA, payload: {}, states: ["in_progress"] });
      const place = ["--github-api-url", github.apiUrl, "--repository", "acme/payments", "--deployment-id", "1"];
      for (const event of ["started", "succeeded"])
        expect(await decided(event, `{ slack: { channel: ${CHANNEL} } }`, place)).toMatchObject({
          status: 0,
          notes: "",
        });
      expect(slack.posted).toMatchObject([{ edits: 1 }]);
    });

    test.each([
      ["a policy that is not there", ["--policy", "none.yml"], "none.yml"],
      ["a deployment without its repository", ["--deployment-id", "1"], "--repository"],
    ])("refuses %s", async (_, more, words) => {
      const told = await decided("started", "{ teams: {} }", more);
      expect(told).toMatchObject({ status: 2, notes: expect.stringContaining(words) });
    });
  });

  test("refuses a file that it did not write", async () => {
    writeFileSync(join(directory, "notice.json"), "{}");
    expect(await notify("started")).toMatchObject({ status: 2, notes: expect.stringContaining("--reference") });
  });
});
