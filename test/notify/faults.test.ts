import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ChannelSettings, NoticeDriver, NoticeOutcome } from "../../shared/notify/channel.ts";
import { deliverNotice } from "../../shared/notify/deliver.ts";
import { secretFormsOf } from "../../shared/notify/secrets.ts";
import { type Answer, type Fault, FaultyServer, htmlPage } from "../fakes/faulty-server.ts";
import { FakeTeams } from "../fakes/teams/server.ts";
import { WebhookReceiver } from "../fakes/webhook/receiver.ts";
import { aNotice, settings } from "./builders.ts";

const TOKEN = ["xoxb", "1234567890", "secretsecretsecret"].join("-");
const GITHUB_TOKEN = ["ghs", "githubsecretgithubsecret"].join("_");
const HMAC_SECRET = "hmac-secret-hmac-secret";
const HOOK = "/services/T0SECRET01/B0SECRET02/hooksecrethooksecret";
const SLACK_HOOK = "/services/T0SECRET03/B0SECRET04/slacksecretslacksecret";
const TEAMS_HOOK = "/workflows/teamssecretteams/triggers/manual?sig=signaturesignature%2Dsignature";

/** The longest that a delivery may take in these tests. */
const LIMIT_MILLISECONDS = 800;

/** A server that every driver takes for its own, and that does nothing but what is wrong. */
class WrongServer extends FaultyServer {
  protected answer(): Answer {
    return { status: 500 };
  }
}

function everySetting(origin: string): ChannelSettings {
  return settings({
    slackToken: TOKEN,
    slackChannel: "C0123456789",
    slackApiUrl: `${origin}/api/`,
    slackWebhookUrl: `${origin}${SLACK_HOOK}`,
    teamsWebhookUrl: `${origin}${TEAMS_HOOK}`,
    webhookUrl: `${origin}${HOOK}`,
    webhookSecret: HMAC_SECRET,
    githubToken: GITHUB_TOKEN,
    githubApiUrl: origin,
    githubRepository: "acme/payments",
    githubIssue: 7,
  });
}

const SECRETS = [TOKEN, GITHUB_TOKEN, HMAC_SECRET].flatMap((secret) => [secret, ...secretFormsOf(secret)]);
const ADDRESS_PARTS = [HOOK, SLACK_HOOK, TEAMS_HOOK].flatMap((path) => secretFormsOf(`https://host${path}`));

const DRIVERS: readonly NoticeDriver[] = ["slack", "slack-webhook", "teams", "webhook", "github-issue"];
const always = { times: 1000 } as const;

/** Replies that tell the secrets back, as echoing proxies do, are the worst. */
const ECHO = [TOKEN, GITHUB_TOKEN, HMAC_SECRET, HOOK, TEAMS_HOOK].join(" ");

const FAULTS: readonly (readonly [string, Fault])[] = [
  ["a reset connection", { reply: "reset", ...always }],
  ["a reset amid the reply", { reply: "cut-off", ...always }],
  ["no answer", { reply: "stall", ...always }],
  ["status 429", { reply: { status: 429, headers: { "retry-after": "600" } }, ...always }],
  ["status 429 without a time to wait", { reply: { status: 429 }, ...always }],
  [
    "status 429 with a time that is longer than there is",
    { reply: { status: 429, headers: { "retry-after": "5" } }, ...always },
  ],
  ["status 500", { reply: { status: 500, body: ECHO }, ...always }],
  ["status 502 as a page", { reply: htmlPage(502), ...always }],
  ["a sign-in page with status 200", { reply: htmlPage(200), ...always }],
  ["JSON that ends too early", { reply: { status: 200, body: `{"ok":true,"channel":"${ECHO}` }, ...always }],
  [
    "status 403 with everything that was sent",
    { reply: { status: 403, body: { ok: false, message: ECHO } }, ...always },
  ],
  [
    "a redirect to another host",
    { reply: { status: 302, headers: { location: `https://other.example${HOOK}` } }, ...always },
  ],
  ["a redirect that keeps the body", { reply: { status: 307, headers: { location: "/elsewhere" } }, ...always }],
  ["a reply without end", { reply: { status: 200, body: `"${"x".repeat(2_000_000)}` }, ...always }],
];

/** A receiver of ours may answer what it likes below its status, as long as it is no page. */
function isTaken(driver: NoticeDriver, fault: string): boolean {
  return driver === "webhook" && fault === "JSON that ends too early";
}

describe.each(DRIVERS)("driver %s", (driver) => {
  test.concurrent.each(FAULTS)(
    "does not deliver after %s, says why in time, and tells no secret",
    async (name, fault) => {
      const server = await new WrongServer().listen();
      server.addFault(fault);
      try {
        const { outcome, milliseconds } = await deliver(driver, everySetting(server.origin));
        expect(milliseconds).toBeLessThan(LIMIT_MILLISECONDS + 1500);
        if (isTaken(driver, name)) {
          expect(outcome).toMatchObject({ state: "posted" });
          return;
        }
        expect(outcome).toMatchObject({
          state: "failed",
          reason: expect.stringMatching(/^\S.{10,}$/u),
          reference: null,
        });
        expectNoSecret(outcome);
        expect(server.requests.map(({ path }) => path)).not.toContain("/elsewhere");
      } finally {
        await server.close();
      }
    },
  );

  test("does not deliver to a port where nobody listens", async () => {
    const { outcome } = await deliver(driver, everySetting(await freeOrigin()));
    expect(outcome).toMatchObject({ state: "failed", problem: "unavailable" });
    expectNoSecret(outcome);
  });

  test("says which setting is missing", async () => {
    const { outcome } = await deliver(driver, settings());
    expect(outcome).toMatchObject({
      state: "failed",
      problem: "misconfigured",
      reason: expect.stringContaining("is empty"),
    });
  });

  test("goes through the proxy of the environment, and says when there is none", async () => {
    if (driver === "github-issue") return; // Its library reads the process's own environment.
    const proxy = await freeOrigin();
    const whole = { ...everySetting("https://nowhere.invalid"), environment: { https_proxy: proxy } };
    const { outcome } = await deliver(driver, whole);
    expect(outcome).toMatchObject({ problem: "unavailable", reason: expect.stringContaining("refused") });
  });

  test("refuses an address in the clear", async () => {
    const { outcome } = await deliver(driver, everySetting("http://198.51.100.1"));
    expect(outcome).toMatchObject({ problem: "misconfigured", reason: expect.stringContaining("https") });
    expectNoSecret(outcome);
  });
});

/** Replies of success, and the drivers that take them for "delivered". */
const REPLIES: readonly (readonly [string, Answer, readonly NoticeDriver[]])[] = [
  ["202 without a body", { status: 202 }, ["teams", "webhook"]],
  ["200 without a body", { status: 200 }, ["webhook"]],
  ["200 and ok", { status: 200, body: "ok", headers: { "content-type": "text/html" } }, ["slack-webhook"]],
  ["200 and JSON", { status: 200, body: { taken: true } }, ["webhook"]],
  ["201 and JSON", { status: 201, body: { id: 1 } }, ["webhook"]],
  ["202 and JSON", { status: 202, body: {} }, ["teams", "webhook"]],
  ["204", { status: 204 }, ["webhook"]],
  ["203, which a proxy has changed", { status: 203, body: { taken: true } }, []],
  ["206", { status: 206, body: "{" }, []],
  ["207", { status: 207, body: {} }, []],
  ["a page with status 200", htmlPage(200), []],
  ["a page with status 202", htmlPage(202), []],
  [
    "a page that does not say so",
    { status: 202, body: "  <html><body>Sign in</body></html>", headers: { "content-type": "text/plain" } },
    [],
  ],
  ["a page without marks", { status: 202, body: "Sign in", headers: { "content-type": "Text/HTML; charset=x" } }, []],
];

describe.each(["slack-webhook", "teams", "webhook"] as const)("what driver %s takes for delivered", (driver) => {
  test.each(REPLIES)("when the answer is %s", async (_, reply, takenBy) => {
    const server = await new WrongServer().listen();
    server.addFault({ reply, ...always });
    try {
      const { outcome } = await deliver(driver, everySetting(server.origin));
      if (takenBy.includes(driver)) expect(outcome).toMatchObject({ state: "posted" });
      else expect(outcome).toMatchObject({ state: "failed", problem: "unavailable" });
      expect(server.requests).toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});

describe("Teams", () => {
  let teams: FakeTeams;
  beforeAll(async () => {
    teams = await FakeTeams.start();
  });
  afterAll(async () => {
    await teams.close();
    expect(teams.violations).toEqual([]);
  });

  test("gets a card for each state, since it cannot be updated", async () => {
    const teamsWebhookUrl = teams.addHook(TEAMS_HOOK);
    for (const state of ["started", "succeeded"] as const) {
      const { outcome } = await deliver("teams", settings({ teamsWebhookUrl }), { state });
      expect(outcome).toMatchObject({
        state: "posted",
        reference: null,
        remark: expect.stringContaining("cannot update"),
      });
    }
    expect(teams.cards.map((card) => card.split("\n")[0])).toEqual([
      "▶ Started: payments-mcp in production",
      "✅ Succeeded: payments-mcp in production",
    ]);
  });

  test("says that a workflow is gone by its code", async () => {
    const { outcome } = await deliver("teams", settings({ teamsWebhookUrl: `${teams.origin}/gone` }));
    expect(outcome).toMatchObject({
      problem: "misconfigured",
      reason: expect.stringMatching(/^Teams refused the card with status 404: WorkflowNotFound; the workflow is gone/),
    });
  });
});

describe("a webhook", () => {
  const now = () => new Date("2026-11-24T20:30:00Z");
  let receiver: WebhookReceiver;
  beforeAll(async () => {
    receiver = await new WebhookReceiver(HMAC_SECRET, now).listen();
  });
  afterAll(async () => await receiver.close());

  const ours = (facts: Partial<ChannelSettings> = {}) =>
    settings({ webhookUrl: receiver.origin, webhookSecret: HMAC_SECRET, now, ...facts });

  test("gets every state of a deployment under the same name, signed", async () => {
    const shared = ours();
    const first = await deliver("webhook", shared, { state: "started" });
    const reference = first.outcome.reference;
    const second = await deliver("webhook", shared, { state: "succeeded" }, reference);
    expect(second.outcome).toMatchObject({ state: "updated" });
    expect(receiver.notices).toMatchObject([{ state: "started" }, { state: "succeeded" }]);
    expect(new Set(receiver.notices.map(({ message }) => message)).size).toBe(1);
    expect((await deliver("webhook", shared, { state: "started" }, second.outcome.reference)).outcome).toMatchObject({
      state: "stale",
    });
  });

  test("takes a repeated delivery once", async () => {
    const before = receiver.notices.length;
    receiver.addFault({ reply: { status: 503 }, acts: true });
    expect((await deliver("webhook", ours({ newIdentity: () => "again" }), {}, null, 5000)).outcome).toMatchObject({
      state: "posted",
    });
    expect(receiver.notices).toHaveLength(before + 1);
  });

  test.each([
    ["another secret", { webhookSecret: "another-secret-another" }],
    ["a clock that is an hour behind", { now: () => new Date("2026-11-24T19:30:00Z") }],
  ])("refuses %s", async (_, facts) => {
    expect((await deliver("webhook", ours(facts), {})).outcome).toMatchObject({ problem: "misconfigured" });
  });

  test("wants a secret that cannot be guessed", async () => {
    const { outcome } = await deliver("webhook", ours({ webhookSecret: "short" }), {});
    expect(outcome).toMatchObject({ problem: "misconfigured" });
  });
});

async function deliver(
  driver: NoticeDriver,
  whole: ChannelSettings,
  facts: Parameters<typeof aNotice>[0] = {},
  reference: NoticeOutcome["reference"] = null,
  limit = LIMIT_MILLISECONDS,
) {
  const start = performance.now();
  const request = { notice: aNotice(facts), reference, threadOnly: false };
  const outcome = await deliverNotice(request, { driver, settings: whole, timeoutMilliseconds: limit });
  return { outcome, milliseconds: performance.now() - start };
}

function expectNoSecret(outcome: NoticeOutcome): void {
  const written = JSON.stringify(outcome);
  expect([...SECRETS, ...ADDRESS_PARTS].filter((secret) => written.includes(secret))).toEqual([]);
}

async function freeOrigin(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
