import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NoticeOutcome, NoticeRequest } from "../../shared/notify/channel.ts";
import { deliverNotice } from "../../shared/notify/deliver.ts";
import type { DeploymentNotice } from "../../shared/notify/notice.ts";
import { type NoticeReference, parseReference, renderReferences } from "../../shared/notify/reference.ts";
import { FakeSlack } from "../fakes/slack/server.ts";
import { aDreadfulNotice, aNotice, aTool, settings } from "./builders.ts";

const TOKEN = ["xoxb", "1234567890", "secretsecretsecret"].join("-");
const CHANNEL = "C0123456789";

let slack: FakeSlack;
/** The same in every job of a run, as identities are random there. */
const common = settings();

beforeEach(async () => {
  slack = await FakeSlack.start();
  slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write", "channels:history"] });
  slack.addChannel(CHANNEL);
});

afterEach(async () => {
  await slack.close();
  expect(slack.violations).toEqual([]);
});

async function deliver(
  notice: DeploymentNotice,
  request: Partial<NoticeRequest> = {},
  more: Parameters<typeof settings>[0] = {},
): Promise<NoticeOutcome> {
  const whole = {
    ...common,
    slackToken: TOKEN,
    slackChannel: CHANNEL,
    slackMentionGroup: "S0123ABC",
    slackApiUrl: slack.apiUrl,
    ...more,
  };
  const options = { driver: "slack", settings: whole, timeoutMilliseconds: 5000 } as const;
  return await deliverNotice({ notice, reference: null, threadOnly: false, ...request }, options);
}

/** What a later job reads from an output of an earlier one. */
function kept(outcome: NoticeOutcome): NoticeReference {
  const reference =
    outcome.reference === null ? { problem: "none" } : parseReference(renderReferences([outcome.reference]) ?? "");
  if ("problem" in reference) throw new Error(reference.problem);
  return reference;
}

function headers(): readonly string[] {
  return slack.posted.map(({ blocks = [] }) => (blocks[0] as { text: { text: string } }).text.text);
}

describe("one message for a deployment", () => {
  test("goes through its whole life in place, with a line for each state in its thread", async () => {
    const tools = { tools: [aTool()], others: 0, breakingOthers: 0 };
    let outcome = await deliver(aNotice({ state: "started", tools }));
    expect(outcome).toMatchObject({
      state: "posted",
      reference: { channel: "slack", channelId: CHANNEL, ts: "1700000000.000001" },
      url: "https://acme.slack.com/archives/C0123456789/p1700000000000001",
    });
    for (const state of ["waiting", "shifted", "soaking", "shifted", "soaking", "succeeded"] as const) {
      outcome = await deliver(aNotice({ state, tools }), { reference: kept(outcome) });
      expect(outcome).toMatchObject({ state: "updated", reference: { ts: "1700000000.000001", state } });
    }
    expect(headers()).toEqual(["✅ Succeeded: payments-mcp in production"]);
    expect(slack.posted[0]?.edits).toBe(6);
    expect(slack.thread("1700000000.000001").map(({ text }) => text.split(":")[0])).toEqual([
      "Tools",
      "⏳ Waiting",
      "🔀 Traffic shifted",
      "⏱ Soaking",
      "🔀 Traffic shifted",
      "⏱ Soaking",
      "✅ Succeeded",
    ]);
    expect(slack.calls).toEqual([]);
  });

  test.each(["failed", "break-glass"] as const)("calls the group when it says %s, in the thread", async (state) => {
    const reference = kept(await deliver(aNotice({ state: "shifted" })));
    await deliver(aNotice({ state }), { reference });
    // Once in the blocks and once in the text of one reply.
    expect(slack.calls).toEqual(["<!subteam^S0123ABC>", "<!subteam^S0123ABC>"]);
    expect(slack.posted[0]?.text).not.toContain("subteam");
  });

  test("calls nobody where no group is named", async () => {
    await deliver(aNotice({ state: "failed" }), {}, { slackMentionGroup: undefined });
    expect(slack.calls).toEqual([]);
  });

  test.each(["message_not_found", "cant_update_message", "edit_window_closed"] as const)(
    "is posted anew when Slack answers %s",
    async (error) => {
      const reference = kept(await deliver(aNotice({ state: "started" })));
      slack.lock("1700000000.000001", error);
      const outcome = await deliver(aNotice(), { reference });
      expect(outcome).toMatchObject({ state: "posted", remark: expect.stringContaining(error) });
      expect(kept(outcome)).toMatchObject({ ts: "1700000000.000002" });
      expect(slack.posted).toHaveLength(2);
    },
  );

  test("is known by channel and ts alone", async () => {
    await deliver(aNotice({ state: "started" }));
    const reference = { channel: "slack", channelId: CHANNEL, ts: "1700000000.000001", run: 0, attempt: 0 } as const;
    expect(await deliver(aNotice(), { reference })).toMatchObject({ state: "updated" });
  });

  test("takes sixty removed tools, a text of 40 kB, calls and marks of direction", async () => {
    const reference = kept(await deliver(aDreadfulNotice({ state: "started" })));
    expect(await deliver(aDreadfulNotice({ state: "succeeded" }), { reference })).toMatchObject({ state: "updated" });
    expect(slack.calls).toEqual([]);
  });

  test("takes the last word where no run is known", async () => {
    const reference = kept(await deliver(aNotice()));
    const begun = aNotice({ state: "started", run: { id: 0, attempt: 1 } });
    expect(await deliver(begun, { reference })).toMatchObject({ state: "updated" });
  });

  test("does not say of an update that the thread holds what it may not hold", async () => {
    const reference = kept(await deliver(aNotice({ state: "started" })));
    await deliver(aDreadfulNotice(), { reference });
    expect(JSON.stringify(slack.posted[0]?.blocks)).toContain("+51 more, see the thread or the run");
  });

  test("with thread-only leaves the message and writes to its thread", async () => {
    const reference = kept(await deliver(aNotice({ state: "started" })));
    const outcome = await deliver(aNotice({ state: "soaking" }), { reference, threadOnly: true });
    expect(outcome).toMatchObject({ state: "posted", reference });
    expect(headers()).toEqual(["▶ Started: payments-mcp in production"]);
    expect(slack.thread("1700000000.000001")).toHaveLength(1);
  });
});

describe("by the policy", () => {
  const style = { mode: "update", threadDetails: true, mentions: null } as const;
  const tools = { tools: [aTool({ messages: ["refunds are gone"] })], others: 0, breakingOthers: 0 };

  test("each state may have a message of its own", async () => {
    const slackStyle = { ...style, mode: "post" } as const;
    const reference = kept(await deliver(aNotice({ state: "started" }), {}, { slackStyle }));
    const second = await deliver(aNotice(), { reference }, { slackStyle });
    expect(second).toMatchObject({ state: "posted", reference: { ts: "1700000000.000002" } });
    expect(headers()).toEqual(["▶ Started: payments-mcp in production", "✅ Succeeded: payments-mcp in production"]);
  });

  test("the thread may be left alone: then the message itself says what changed", async () => {
    const slackStyle = { ...style, threadDetails: false };
    const reference = kept(await deliver(aNotice({ state: "started", tools }), {}, { slackStyle }));
    await deliver(aNotice({ tools }), { reference }, { slackStyle });
    expect(slack.thread(slack.posted[0]?.ts ?? "")).toEqual([]);
    expect(JSON.stringify(slack.posted[0]?.blocks)).toContain("refunds are gone");
  });

  test("takes dreadful texts without a thread for them, too", async () => {
    const slackStyle = { ...style, threadDetails: false };
    expect(await deliver(aDreadfulNotice(), {}, { slackStyle })).toMatchObject({ state: "posted" });
    expect(slack.messages).toHaveLength(1);
    expect(slack.calls).toEqual([]);
  });

  test.each([[["break-glass"]], [["started", "break-glass"]]] as const)(
    "without details break-glass stays in the thread: %j",
    async (states) => {
      const slackStyle = { ...style, threadDetails: false };
      let reference: NoticeOutcome["reference"] = null;
      for (const state of [...states, "succeeded"] as const)
        reference = kept(
          await deliver(aNotice({ state }), { reference }, { slackStyle, slackMentionGroup: undefined }),
        );
      expect(headers()).toEqual(["✅ Succeeded: payments-mcp in production"]);
      expect(slack.thread("1700000000.000001").map(({ text }) => text.split(":")[0])).toEqual(["🚨 Break-glass"]);
    },
  );

  test("without details people are called in the thread all the same", async () => {
    const slackStyle = { ...style, threadDetails: false, mentions: { on: ["failed"], group: "S0999XYZ" } } as const;
    const reference = kept(await deliver(aNotice({ state: "started", tools }), {}, { slackStyle }));
    await deliver(aNotice({ state: "failed", tools }), { reference }, { slackStyle, slackMentionGroup: undefined });
    expect(slack.thread(reference.channel === "slack" ? reference.ts : "")).toHaveLength(1);
    expect(new Set(slack.calls)).toEqual(new Set(["<!subteam^S0999XYZ>"]));
  });

  test.each([
    [["failed"], "failed", ["S0999XYZ"]],
    [["failed"], "break-glass", []],
    [["break-glass"], "break-glass", ["S0999XYZ"]],
    [["break-glass"], "failed", []],
    [["failed", "break-glass"], "succeeded", []],
  ] as const)("a group that is called on %j hears of %s: %j", async (on, state, groups) => {
    const slackStyle = { ...style, mentions: { on, group: "S0999XYZ" } };
    await deliver(aNotice({ state }), {}, { slackStyle, slackMentionGroup: undefined });
    expect(new Set(slack.calls)).toEqual(new Set(groups.map((group) => `<!subteam^${group}>`)));
  });

  test("a group that the step names is called beside that of the policy, once", async () => {
    const slackStyle = { ...style, mentions: { on: ["failed"], group: "S0999XYZ" } } as const;
    await deliver(aNotice({ state: "failed" }), {}, { slackStyle });
    expect(new Set(slack.calls)).toEqual(new Set(["<!subteam^S0999XYZ>", "<!subteam^S0123ABC>"]));
    slack.calls.splice(0);
    await deliver(aNotice({ state: "failed" }), {}, { slackStyle, slackMentionGroup: "S0999XYZ" });
    expect(slack.calls).toEqual(["<!subteam^S0999XYZ>", "<!subteam^S0999XYZ>"]);
  });
});

describe("a message that tells something newer stands", () => {
  test.each([
    ["an older run", { state: "succeeded", run: { id: 99, attempt: 1 } }],
    ["an earlier attempt", { state: "succeeded", run: { id: 100, attempt: 1 } }],
    ["an earlier stage of the same attempt", { state: "started", run: { id: 100, attempt: 2 } }],
  ] as const)("after %s that comes late", async (_, facts) => {
    const begun = kept(await deliver(aNotice({ state: "started", run: { id: 98, attempt: 1 } })));
    await deliver(aNotice({ state: "soaking", run: { id: 100, attempt: 2 } }), { reference: begun });
    // The late job knows the message as it was at the beginning.
    const outcome = await deliver(aNotice(facts), { reference: begun });
    expect(outcome).toMatchObject({ state: "stale", reason: "the message tells the state soaking of run 100 already" });
    expect(headers()).toEqual(["⏱ Soaking: payments-mcp in production"]);
  });

  test("by what the reference says, where the app may not read the channel", async () => {
    slack.addApp(TOKEN, { name: "gates", scopes: ["chat:write"] });
    const reference = kept(await deliver(aNotice({ state: "soaking" })));
    expect(await deliver(aNotice({ state: "started" }), { reference })).toMatchObject({ state: "stale" });
    expect(await deliver(aNotice({ state: "succeeded" }), { reference })).toMatchObject({ state: "updated" });
  });

  test("but break-glass is told in its thread all the same", async () => {
    const reference = kept(await deliver(aNotice({ state: "succeeded" })));
    const outcome = await deliver(aNotice({ state: "break-glass", run: { id: 1, attempt: 1 } }), { reference });
    expect(outcome).toMatchObject({ state: "posted", remark: expect.stringContaining("only its thread") });
    expect(headers()).toEqual(["✅ Succeeded: payments-mcp in production"]);
    expect(slack.calls).toHaveLength(2);
  });
});

describe("what Slack refuses", () => {
  test.each([
    ["a token that is none", { slackToken: "xoxb-none-none-none" }, "misconfigured", "invalid_auth"],
    ["no token", { slackToken: "" }, "misconfigured", "slackToken is empty"],
    ["a channel by its name", { slackChannel: "#deploys" }, "misconfigured", "not the ID of a channel"],
    ["a channel that is not there", { slackChannel: "C0999999999" }, "misconfigured", "channel_not_found"],
    ["a group by its name", { slackMentionGroup: "@oncall" }, "misconfigured", "not the ID of a user group"],
    ["an address in the clear", { slackApiUrl: "http://slack.example/api/" }, "misconfigured", "no https URL"],
  ])("%s", async (_, more, problem, reason) => {
    const outcome = await deliver(aNotice(), {}, more);
    expect(outcome).toMatchObject({ state: "failed", problem, reason: expect.stringContaining(reason) });
  });

  test("a channel that is archived", async () => {
    slack.archive(CHANNEL);
    expect(await deliver(aNotice())).toMatchObject({
      problem: "misconfigured",
      reason: expect.stringContaining("is_archived"),
    });
  });

  test("a reference of another channel", async () => {
    const reference = { channel: "webhook", message: "one", run: 0, attempt: 0 } as const;
    expect(await deliver(aNotice(), { reference })).toMatchObject({ problem: "misconfigured" });
  });
});

describe("a thread that cannot be written to", () => {
  const refused = {
    on: "chat.postMessage",
    reply: { status: 200, body: { ok: false, error: "restricted_action" } },
  } as const;

  test("is a remark when nobody had to be called", async () => {
    const reference = kept(await deliver(aNotice({ state: "started" })));
    slack.addFault(refused);
    const outcome = await deliver(aNotice({ state: "soaking" }), { reference });
    expect(outcome).toMatchObject({ state: "updated", remark: expect.stringContaining("restricted_action") });
  });

  test("is a failure when somebody had to be, and the message is known all the same", async () => {
    slack.addFault({ ...refused, after: 1 });
    const outcome = await deliver(aNotice({ state: "failed" }));
    expect(outcome).toMatchObject({ state: "failed", reference: { ts: "1700000000.000001" } });
  });
});

describe("a message that may have been posted", () => {
  test.each(["reset", "cut-off", { status: 502 }] as const)("is not posted again after %p", async (reply) => {
    slack.addFault({ on: "chat.postMessage", reply, acts: true });
    expect(await deliver(aNotice())).toMatchObject({ state: "failed", problem: "unavailable" });
    expect(slack.posted).toHaveLength(1);
  });

  test.each(["reset", { status: 503 }, { status: 200, body: { ok: false, error: "fatal_error" } }] as const)(
    "is updated again after %p, since twice is as good as once",
    async (reply) => {
      const reference = kept(await deliver(aNotice({ state: "started" })));
      slack.addFault({ on: "chat.update", reply, acts: true });
      expect(await deliver(aNotice(), { reference })).toMatchObject({ state: "updated" });
    },
  );

  test("waits as long as a rate limit asks for, and then is posted", async () => {
    slack.addFault({ on: "chat.postMessage", reply: { status: 429, headers: { "retry-after": "1" } } });
    const start = performance.now();
    expect(await deliver(aNotice())).toMatchObject({ state: "posted" });
    expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
    expect(slack.posted).toHaveLength(1);
  });

  test("does not wait for a rate limit longer than it may", async () => {
    slack.addFault({ on: "chat.postMessage", reply: { status: 429, headers: { "retry-after": "600" } } });
    expect(await deliver(aNotice())).toMatchObject({ state: "failed", problem: "rate-limited" });
  });
});
