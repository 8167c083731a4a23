import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type NoticeDelivery, tellNotice } from "../../shared/gates/notice-delivery.ts";
import type { NoticeWay } from "../../shared/gates/notice-ways.ts";
import { isNoticeStatus } from "../../shared/github/deployment-statuses.ts";
import type { ChannelSettings } from "../../shared/notify/channel.ts";
import type { DeploymentNotice } from "../../shared/notify/notice.ts";
import { FakeGitHub } from "../fakes/github/server.ts";
import { FakeSlack } from "../fakes/slack/server.ts";
import { WebhookReceiver } from "../fakes/webhook/receiver.ts";
import { aNotice, settings } from "../notify/builders.ts";

const TOKEN = ["xoxb", "1234567890", "secretsecretsecret"].join("-");
const GITHUB_TOKEN = "ghs_deployment_token_0001";
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const CHANNEL = "C0123456789";
const HMAC_SECRET = "hmac-secret-hmac-secret";

let github: FakeGitHub;
let slack: FakeSlack;
/** Identities are random in every job, and never come again. */
let common: ChannelSettings;

beforeEach(async () => {
  github = await FakeGitHub.start();
  slack = await FakeSlack.start();
  common = settings();
  github.addToken(GITHUB_TOKEN, { account: BOT, permissions: { deployments: "write" } });
  slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write", "channels:history"] });
  slack.addChannel(CHANNEL);
  deploy("in_progress");
});

afterEach(async () => {
  await github.close();
  await slack.close();
  expect(github.violations).toEqual([]);
  expect(slack.violations).toEqual([]);
});

/** One more deployment to production, in these states one after the other. */
function deploy(...states: readonly string[]): void {
  github.repository.history.deployments.push({ environment: "production", sha: "a".repeat(40), payload: {}, states });
}

function statuses(id = 1) {
  return github.repository.history.statuses(id);
}

/** What a later job does: it knows nothing but the number of the deployment. */
async function tell(
  notice: DeploymentNotice,
  {
    id = 1,
    apiUrl = github.apiUrl,
    ...more
  }: Partial<ChannelSettings> & Readonly<{ id?: number; apiUrl?: string }> = {},
  way: Partial<NoticeWay> = {},
  timeoutMilliseconds = 4000,
) {
  const whole = {
    ...common,
    slackToken: TOKEN,
    slackChannel: CHANNEL,
    slackApiUrl: slack.apiUrl,
    githubToken: GITHUB_TOKEN,
    ...more,
  };
  const delivery: NoticeDelivery = {
    threadOnly: false,
    timeoutMilliseconds,
    deployment: {
      address: { owner: "acme", repository: "payments", id },
      token: GITHUB_TOKEN,
      apiUrl,
    },
  };
  const ways = [
    { driver: "slack", counts: false, settings: whole, reference: null, problem: undefined, ...way } as const,
  ];
  const [told] = await tellNotice(notice, ways, delivery);
  if (told === undefined) throw new Error("nothing was told");
  return told;
}

describe("the record of a deployment", () => {
  test("keeps the message, so that later jobs update the same one", async () => {
    expect(await tell(aNotice({ state: "started" }))).toMatchObject({ outcome: { state: "posted" }, unkept: null });
    for (const state of ["shifted", "soaking", "succeeded"] as const)
      expect(await tell(aNotice({ state }))).toMatchObject({ outcome: { state: "updated" }, unkept: null });
    expect(slack.posted).toHaveLength(1);
    expect(statuses()).toHaveLength(2);
  });

  test("keeps it in a status that says what the newest one said, and ends nothing", async () => {
    const urls = { log_url: "https://example.com/log", environment_url: "https://example.com" };
    github.repository.history.addStatus(1, { state: "queued", description: "", ...urls });
    await tell(aNotice({ state: "started" }));
    expect(statuses().at(-1)).toEqual({
      state: "queued",
      description: expect.stringMatching(
        /^mcp-gates notice: slack C0123456789 1700000000\.000001 100\.1\.started [\w-]{22}$/,
      ),
      ...urls,
      auto_inactive: false,
    });
    expect(statuses().map(isNoticeStatus)).toEqual([false, false, true]);
  });

  test("takes a deployment without a status for a pending one", async () => {
    deploy();
    await tell(aNotice({ state: "started" }), { id: 2 });
    expect(statuses(2).map(({ state }) => state)).toEqual(["pending"]);
    expect(await tell(aNotice(), { id: 2 })).toMatchObject({ outcome: { state: "updated" } });
  });

  test.each(["success", "failure", "error", "inactive"])(
    "is not written to when the deployment is %s: no notice says that again",
    async (state) => {
      deploy("in_progress", state);
      const told = await tell(aNotice({ state: "failed" }), { id: 2 });
      expect(told).toMatchObject({
        outcome: { state: "posted" },
        unkept: expect.stringContaining(`the state ${state}`),
      });
      expect(statuses(2)).toHaveLength(2);
    },
  );

  test("is found when many verifications came after it", async () => {
    await tell(aNotice({ state: "started" }));
    for (let probe = 0; probe < 130; probe++)
      github.repository.history.addStatus(1, { state: "success", description: "probe ok" });
    expect(await tell(aNotice())).toMatchObject({ outcome: { state: "updated" } });
  });

  test("keeps the new message when the old one cannot be updated any more", async () => {
    await tell(aNotice({ state: "started" }));
    slack.lock("1700000000.000001", "message_not_found");
    expect(await tell(aNotice({ state: "shifted" }))).toMatchObject({ outcome: { state: "posted" } });
    expect(await tell(aNotice({ state: "soaking" }))).toMatchObject({
      outcome: { state: "updated", reference: { ts: "1700000000.000002" } },
    });
  });

  test("goes behind the reference that a job names", async () => {
    await tell(aNotice({ state: "started" }));
    const other = await tell(aNotice({ state: "started", environment: "production", service: "other" }));
    const reference = other.outcome.reference;
    expect(await tell(aNotice(), {}, { reference })).toMatchObject({
      outcome: { state: "updated", reference: { ts: "1700000000.000002" } },
    });
  });

  test("keeps nothing where each state has a message of its own", async () => {
    const slackStyle = { mode: "post", threadDetails: true, mentions: null } as const;
    await tell(aNotice({ state: "started" }), { slackStyle });
    expect(statuses()).toHaveLength(1);
    expect(github.requests).toEqual([]);
  });

  test("keeps the name of a webhook's message", async () => {
    const receiver = await new WebhookReceiver(HMAC_SECRET, common.now).listen();
    try {
      const webhook = { webhookUrl: receiver.origin, webhookSecret: HMAC_SECRET };
      await tell(aNotice({ state: "started" }), webhook, { driver: "webhook" });
      expect(await tell(aNotice(), webhook, { driver: "webhook" })).toMatchObject({ outcome: { state: "updated" } });
      expect(new Set(receiver.notices.map(({ message }) => message)).size).toBe(1);
    } finally {
      await receiver.close();
    }
  });
});

describe("a status that comes in the same moment", () => {
  /** Somebody writes a status after it was read what the newest one is. */
  function overtakeWith(state: string, afterwards?: string): void {
    const { history } = github.repository;
    const add = history.addStatus.bind(history);
    let isFirst = true;
    history.addStatus = (id, written) => {
      if (!isFirst) return add(id, written);
      isFirst = false;
      add(id, { state, description: "of somebody else" });
      const added = add(id, written);
      // Once the fake has numbered ours.
      if (afterwards !== undefined) queueMicrotask(() => add(id, { state: afterwards }));
      return added;
    };
  }

  test.each(["failure", "error", "inactive"])("is said again when it is %s", async (state) => {
    overtakeWith(state);
    expect(await tell(aNotice({ state: "started" }))).toMatchObject({ unkept: null });
    expect(statuses().map((status) => status.state)).toEqual(["in_progress", state, "in_progress", state]);
  });

  test("is not said again when there is a newer one by then", async () => {
    overtakeWith("failure", "success");
    expect(await tell(aNotice({ state: "started" }))).toMatchObject({ unkept: null });
    expect(statuses().map(({ state }) => state)).toEqual(["in_progress", "failure", "in_progress", "success"]);
  });

  test("is never said again when it is success, which is told", async () => {
    overtakeWith("success");
    const { unkept } = await tell(aNotice({ state: "started" }));
    expect(unkept).toContain("a status success came in the same moment");
    expect(statuses().map(({ state }) => state)).toEqual(["in_progress", "success", "in_progress"]);
  });
});

describe("what somebody else wrote into the record", () => {
  /** A genuine status of another deployment, service, environment or secret. */
  const copied = async (edit: (description: string) => string = (description) => description) => {
    await tell(aNotice({ state: "started" }));
    const description = edit(statuses().at(-1)?.description ?? "");
    deploy("in_progress");
    github.repository.history.addStatus(2, { state: "in_progress", description });
  };
  const isPostedAnew = async (notice = aNotice(), more: Parameters<typeof tell>[1] = { id: 2 }) => {
    expect(await tell(notice, more)).toMatchObject({ outcome: { state: "posted" } });
    expect(slack.posted.map(({ edits }) => edits)).toEqual([0, 0]);
  };

  test("is worth nothing when it is of another deployment", async () => {
    await copied();
    await isPostedAnew();
  });

  test.each([
    ["another message", (text: string) => text.replace("000001", "000009")],
    ["another channel", (text: string) => text.replace(CHANNEL, "C0999999999")],
    ["no signature", (text: string) => text.slice(0, -23)],
    ["a signature of nothing", (text: string) => `${text.slice(0, -22)}${"A".repeat(22)}`],
    ["nothing but the mark", () => "mcp-gates notice: "],
    ["words that are none", () => `mcp-gates notice: slack ${"A".repeat(22)}`],
  ])("is worth nothing with %s", async (_, edit) => {
    await tell(aNotice({ state: "started" }));
    const genuine = statuses().at(-1)?.description ?? "";
    deploy("in_progress");
    github.repository.history.addStatus(2, { state: "in_progress", description: edit(genuine) });
    await isPostedAnew();
  });

  test("does not hide a genuine one", async () => {
    await tell(aNotice({ state: "started" }));
    const genuine = statuses().at(-1)?.description ?? "";
    const description = genuine.replace("000001", "000009");
    github.repository.history.addStatus(1, { state: "in_progress", description });
    expect(await tell(aNotice())).toMatchObject({
      outcome: { state: "updated", reference: { ts: "1700000000.000001" } },
    });
  });

  test("is not said again, whatever state it claims", async () => {
    github.repository.history.addStatus(1, { state: "success", description: "mcp-gates notice: forged" });
    await tell(aNotice({ state: "started" }));
    expect(statuses().at(-1)).toMatchObject({ state: "in_progress" });
  });

  test.each([
    ["another service", aNotice({ service: "other-mcp" }), {}],
    ["another token", aNotice(), { slackToken: "xoxb-2-rotated" }],
  ])("is worth nothing for %s", async (_, notice, more) => {
    slack.addApp("xoxb-2-rotated", { name: "gates", scopes: ["chat:write"] });
    await tell(aNotice({ state: "started" }));
    await isPostedAnew(notice, more);
  });

  test("is worth nothing in a channel that is not the one to tell it in any more", async () => {
    slack.addChannel("C0222222222");
    await tell(aNotice({ state: "started" }));
    await isPostedAnew(aNotice(), { slackChannel: "C0222222222" });
  });
});

describe("a record that cannot be used", () => {
  /** Everybody hears of it, and somebody of what has to be mended. */
  async function isToldAll(told: Awaited<ReturnType<typeof tell>>, reason: string): Promise<void> {
    expect(told).toMatchObject({ outcome: { state: "posted" }, unkept: expect.stringContaining(reason) });
    expect(slack.posted).toHaveLength(1);
    expect(statuses()).toHaveLength(1);
  }

  test("because the deployment is one to another environment keeps nobody from hearing of it", async () => {
    const told = await tell(aNotice({ environment: "staging" }));
    await isToldAll(told, "deployment 1 of acme/payments is one to production, not to staging");
  });

  test.each([
    ["there is no such deployment", { id: 99 }, { deployments: "write" }, "check its number and its repository"],
    ["the token may not read it", {}, {}, "deployments: write"],
  ] as const)("because %s keeps nobody from hearing of it, and says what to do", async (_, more, permissions, next) => {
    github.addToken(GITHUB_TOKEN, { account: BOT, permissions });
    await isToldAll(await tell(aNotice(), more), next);
  });

  test("because the token is no longer good keeps nobody from hearing of it, and does not speak of permissions", async () => {
    github.addFault({
      operation: "repos/get-deployment",
      reply: { status: 401, body: { message: "Bad credentials" } },
    });
    const told = await tell(aNotice());
    await isToldAll(told, "the token is wrong or has expired");
    expect(told.unkept).not.toContain("permissions");
  });

  test("is never asked for in the clear", async () => {
    await isToldAll(await tell(aNotice(), { apiUrl: "http://198.51.100.1" }), "no https URL");
  });

  test("keeps nothing when the token may only read it, and the message stands", async () => {
    github.addToken(GITHUB_TOKEN, { account: BOT, permissions: { deployments: "read" } });
    const told = await tell(aNotice({ state: "started" }));
    const unkept = expect.stringMatching(/does not take it: .*; give the job `permissions: deployments: write`$/);
    expect(told).toMatchObject({ outcome: { state: "posted" }, unkept });
  });

  test.each(["repos/get-deployment", "repos/list-deployment-statuses"])(
    "keeps nobody from hearing of it in time when %s does not answer",
    async (operation) => {
      github.addFault({ operation, reply: "no-answer", times: 100 });
      const start = performance.now();
      const told = await tell(aNotice(), {}, {}, 2000);
      expect(told).toMatchObject({ outcome: { state: "posted" }, unkept: expect.stringContaining("cannot be read") });
      expect(performance.now() - start).toBeLessThan(2500);
    },
  );

  test("is not written to for longer than the notice has time", async () => {
    slack.addFault({ reply: { status: 429, headers: { "retry-after": "1" } } });
    github.addFault({ operation: "repos/create-deployment-status", reply: "no-answer", times: 100 });
    const start = performance.now();
    const told = await tell(aNotice(), {}, {}, 3000);
    expect(told).toMatchObject({ outcome: { state: "posted" }, unkept: expect.stringContaining("does not take it") });
    expect(performance.now() - start).toBeLessThan(3500);
  });

  test("says that it keeps the message where nobody could look what came in the same moment", async () => {
    const operation = "repos/list-deployment-statuses";
    github.addFault({ operation, after: 2, reply: { status: 502, body: {} }, times: 100 });
    const told = await tell(aNotice({ state: "started" }));
    expect(told.unkept).toContain("it was kept, but nobody could look");
    expect(statuses().map(isNoticeStatus)).toEqual([false, true]);
  });

  test("tells no secret of what GitHub says", async () => {
    const echo = { message: `bad ${TOKEN} ${GITHUB_TOKEN}` };
    github.addFault({ operation: "repos/get-deployment", reply: { status: 403, body: echo } });
    github.addFault({ operation: "repos/create-deployment-status", reply: { status: 403, body: echo } });
    for (const told of [await tell(aNotice()), await tell(aNotice())]) {
      expect(JSON.stringify(told)).toContain("bad ***");
      expect(JSON.stringify(told)).not.toMatch(/secretsecret|deployment_token/);
    }
  });

  test.each(["repos/get-deployment", "repos/list-deployment-statuses"])(
    "keeps nobody from hearing of it when %s fails",
    async (operation) => {
      github.addFault({ operation, reply: { status: 502, body: { message: `bad ${TOKEN}` } }, times: 100 });
      const told = await tell(aNotice());
      expect(told).toMatchObject({ outcome: { state: "posted" }, unkept: expect.stringContaining("cannot be read") });
      expect(told.unkept).not.toContain(TOKEN);
    },
  );
});
