import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { FakeGitHub } from "../fakes/github/server.ts";
import { FakeSlack } from "../fakes/slack/server.ts";
import { FakeTeams } from "../fakes/teams/server.ts";
import { WebhookReceiver } from "../fakes/webhook/receiver.ts";
import { Sockets } from "../mcp/probe/sockets.ts";
import { type Authority, createAuthority } from "../servers/authority.ts";
import { type ActionRun, runAction } from "./run-action.ts";

const TOKEN = ["xoxb", "4711471147114711", "TokenTokenTokenToken1"].join("-");
const GITHUB_TOKEN = "ghs_proxy_token_0001";
const HMAC_SECRET = "hmac-secret-hmac-secret";
const CHANNEL = "C0123456789";
const HOOK = "/services/T0SECRET77/B0SECRET88/HookHookHookHook99";
const TEAMS_HOOK = "/workflows/teamssecretteams/triggers/manual";
const SHA = "b".repeat(40);
/** A name that only the proxy can look up, and that the test authority certifies. */
const BEHIND = "elsewhere.example";

let authority: Authority;
let sockets: Sockets;
let directory: string;
let github: FakeGitHub;
let slack: FakeSlack;
let teams: FakeTeams;
let receiver: WebhookReceiver;

beforeAll(() => {
  authority = createAuthority();
});

beforeEach(async () => {
  sockets = new Sockets();
  directory = mkdtempSync(join(tmpdir(), "workspace-"));
  writeFileSync(join(directory, "ca.pem"), authority.certificate);
  github = await FakeGitHub.start();
  github.repository.putPull(7, SHA);
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  github.addToken(GITHUB_TOKEN, { account, permissions: { contents: "read", issues: "write" } });
  slack = await FakeSlack.start();
  slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write"] });
  slack.addChannel(CHANNEL);
  slack.addHook(HOOK, CHANNEL);
  teams = await FakeTeams.start();
  teams.addHook(TEAMS_HOOK);
  receiver = await new WebhookReceiver(HMAC_SECRET, () => new Date()).listen();
});

afterEach(async () => {
  await sockets.close();
  rmSync(directory, { recursive: true, force: true });
  for (const server of [github, slack, teams, receiver]) await server.close();
  expect(github.violations).toEqual([]);
  expect(slack.violations).toEqual([]);
});

/** A server in TLS before one without; its address by a name. */
async function inTls(origin: string, host: "localhost" | typeof BEHIND): Promise<string> {
  const { certificate: cert, key } = authority.server(host === BEHIND ? "wrong-host" : "valid");
  const port = await sockets.tls({ cert, key }, (socket) => joined(socket, Number(new URL(origin).port)));
  return `https://${host}:${port}`;
}

/** A proxy that opens tunnels, whatever host is asked for to this machine; the hosts that it was asked for. */
async function startProxy() {
  const asked: string[] = [];
  const server = http.createServer((_, response) => void response.writeHead(500).end());
  server.on("connect", (request: http.IncomingMessage, socket: Socket) => {
    const [host = "", port] = String(request.url).split(":");
    asked.push(host);
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    joined(socket, Number(port));
  });
  return { address: `http://127.0.0.1:${await sockets.any(server)}`, asked };
}

function joined(socket: Socket, port: number): void {
  const onward = connect(port, "127.0.0.1");
  onward.on("error", () => undefined).on("close", () => socket.destroy());
  socket.on("error", () => undefined).on("close", () => onward.destroy());
  socket.pipe(onward).pipe(socket);
}

async function notify(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  return await runAction({
    action: "notify",
    inputs: {
      event: "started",
      environment: "production",
      service: "payments-mcp",
      "github-token": GITHUB_TOKEN,
      issue: "7",
      "slack-token": TOKEN,
      channel: CHANNEL,
      "webhook-secret": HMAC_SECRET,
      "timeout-seconds": "10",
      ...inputs,
    },
    event: { name: "workflow_dispatch", payload: { repository: { default_branch: "main" } } },
    directory,
    environment: {
      NODE_EXTRA_CA_CERTS: join(directory, "ca.pem"),
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: "acme/payments",
      GITHUB_RUN_ID: "100",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: SHA,
      ...environment,
    },
  });
}

/** What each driver is told of where it is, and how many notices came there. */
const DRIVERS: Readonly<
  Record<
    string,
    {
      readonly origin: () => string;
      readonly inputs: (origin: string) => Readonly<Record<string, string>>;
      readonly came: () => number;
    }
  >
> = {
  slack: {
    origin: () => slack.origin,
    inputs: (origin) => ({ "slack-api-url": `${origin}/api/` }),
    came: () => slack.posted.length,
  },
  "slack-webhook": {
    origin: () => slack.origin,
    inputs: (origin) => ({ "slack-webhook-url": `${origin}${HOOK}` }),
    came: () => slack.posted.length,
  },
  teams: {
    origin: () => teams.origin,
    inputs: (origin) => ({ "teams-webhook-url": `${origin}${TEAMS_HOOK}` }),
    came: () => teams.cards.length,
  },
  webhook: {
    origin: () => receiver.origin,
    inputs: (origin) => ({ "webhook-url": origin }),
    came: () => receiver.notices.length,
  },
};

describe.each(Object.entries(DRIVERS))("driver %s", (driver, { origin, inputs, came }) => {
  test("delivers through the tunnel of the proxy", async () => {
    const [proxy, address] = await Promise.all([startProxy(), inTls(origin(), BEHIND)]);
    const told = await notify({ driver, ...inputs(address) }, { https_proxy: proxy.address });
    expect(told.outputs).toMatchObject({ delivered: "true", outcome: "posted" });
    expect(came()).toBe(1);
    expect(new Set(proxy.asked)).toEqual(new Set([BEHIND]));
  });

  test.each([
    ["no_proxy", "localhost"],
    ["NO_PROXY", "example.com,localhost"],
  ])("delivers past the proxy what %s says (%s)", async (variable, hosts) => {
    const [proxy, address] = await Promise.all([startProxy(), inTls(origin(), "localhost")]);
    const environment = { https_proxy: proxy.address, [variable]: hosts };
    const told = await notify({ driver, ...inputs(address) }, environment);
    expect(told.outputs).toMatchObject({ delivered: "true", outcome: "posted" });
    expect(came()).toBe(1);
    expect(proxy.asked).toEqual([]);
  });

  test("trusts nobody there whom it does not trust elsewhere", async () => {
    const [proxy, address] = await Promise.all([startProxy(), inTls(origin(), BEHIND)]);
    const environment = { https_proxy: proxy.address, NODE_EXTRA_CA_CERTS: "", NODE_TLS_REJECT_UNAUTHORIZED: "0" };
    const told = await notify({ driver, ...inputs(address), "timeout-seconds": "2" }, environment);
    expect(told.outputs).toMatchObject({ delivered: "false", "reason-code": "unavailable" });
    expect(came()).toBe(0);
  });
});

describe("driver github-issue", () => {
  test("delivers through the tunnel of the proxy, as the policy is read", async () => {
    const [proxy, address] = await Promise.all([startProxy(), inTls(github.apiUrl, BEHIND)]);
    const told = await notify({ driver: "github-issue" }, { https_proxy: proxy.address, GITHUB_API_URL: address });
    expect(told.outputs).toMatchObject({ delivered: "true", outcome: "posted" });
    expect(github.repository.comments(7)).toHaveLength(1);
    expect(new Set(proxy.asked)).toEqual(new Set([BEHIND]));
  });

  test("delivers past the proxy what no_proxy says", async () => {
    const [proxy, address] = await Promise.all([startProxy(), inTls(github.apiUrl, "localhost")]);
    const environment = { https_proxy: proxy.address, no_proxy: "localhost", GITHUB_API_URL: address };
    const told = await notify({ driver: "github-issue" }, environment);
    expect(told.outputs).toMatchObject({ delivered: "true", outcome: "posted" });
    expect(proxy.asked).toEqual([]);
  });
});
