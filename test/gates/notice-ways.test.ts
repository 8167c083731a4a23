import { describe, expect, test } from "@jest/globals";
import { noticeWays, type SaidOfNotice } from "../../shared/gates/notice-ways.ts";
import type { ChannelSettings } from "../../shared/notify/channel.ts";
import { settings } from "../notify/builders.ts";
import { aPolicy, THREE_ENVIRONMENTS } from "../policy/a-policy.ts";

/** The ways of a policy's part `notify`, as a workflow finds them that says no more than it must. */
function ways(
  notify: string,
  said: Partial<Omit<SaidOfNotice, "settings">> = {},
  named: Partial<ChannelSettings> = {},
) {
  return noticeWays(aPolicy(`${THREE_ENVIRONMENTS}\nnotify: ${notify}`), {
    event: "succeeded",
    environment: "production",
    failOnError: false,
    settings: settings({ slackToken: "xoxb", ...named }),
    here: { repository: "acme/payments", issue: 7 },
    references: [],
    ...said,
  });
}

const drivers = (found: ReturnType<typeof ways>) => found.map(({ driver }) => driver);
const only = (found: ReturnType<typeof ways>) => {
  expect(found).toHaveLength(1);
  return found[0];
};

const SLACK = "channel: C0123456789";

describe("the ways of the policy", () => {
  test("are all told where the step names none", () => {
    expect(drivers(ways(`{ slack: { ${SLACK} }, teams: {} }`))).toEqual(["slack", "teams"]);
  });

  test("are one comment on GitHub where it has none", () => {
    const place = { githubRepository: "acme/payments", githubIssue: 7 };
    expect(only(ways("{}"))).toMatchObject({ driver: "github-issue", counts: false, settings: place });
  });

  test.each([
    ["events", "succeeded", "[succeeded]", ["teams"]],
    ["events", "started", "[succeeded]", []],
    ["events", "break-glass", "[succeeded]", ["teams"]],
    ["environments", "succeeded", "[production]", ["teams"]],
    ["environments", "succeeded", "[staging]", []],
    ["environments", "break-glass", "[staging]", ["github-issue"]],
  ] as const)("%s: %s with %s is told by %j", (key, event, value, expected) => {
    expect(drivers(ways(`{ teams: { ${key}: ${value} } }`, { event }))).toEqual(expected);
  });

  test.each([
    ["a way that the policy has", "{ teams: {}, slack-webhook: {} }", "teams", ["teams"]],
    ["a way that it does not have", "{ teams: {} }", "webhook", ["webhook"]],
    ["a way that it leaves out here", "{ teams: { environments: [staging] } }", "teams", []],
    ["a way beside one that is required", "{ teams: { required: true } }", "webhook", ["teams", "webhook"]],
    [
      "a way beside one that is required elsewhere",
      "{ teams: { required: true, events: [failed] } }",
      "webhook",
      ["webhook"],
    ],
  ] as const)("are narrowed by %s: %s and %s", (_, notify, driver, expected) => {
    expect(drivers(ways(notify, { driver }))).toEqual(expected);
  });

  test("are all told of an environment that the policy does not know", () => {
    const notify = "{ teams: { environments: [production], required: true } }";
    expect(only(ways(notify, { environment: "Production" }))).toMatchObject({ driver: "teams", counts: true });
  });

  test("are never narrowed for break-glass", () => {
    const found = ways("{ teams: {}, slack-webhook: { environments: [staging] } }", {
      event: "break-glass",
      driver: "slack-webhook",
    });
    expect(drivers(found)).toEqual(["slack-webhook", "teams"]);
    expect(found.map(({ counts }) => counts)).toEqual([true, true]);
  });
});

describe("a notice that is not delivered", () => {
  test.each([
    ["true", false, true],
    ["true", true, true],
    ["false", false, false],
    ["false", true, true],
  ])("with required: %s and fail-on-error %j counts: %j", (required, failOnError, counts) => {
    expect(only(ways(`{ teams: { required: ${required} } }`, { failOnError }))?.counts).toBe(counts);
  });

  test("always counts for break-glass", () => {
    expect(only(ways("{ teams: {} }", { event: "break-glass" }))?.counts).toBe(true);
    expect(only(ways("{}", { event: "break-glass" }))?.counts).toBe(true);
  });
});

describe("Slack by the policy", () => {
  test("is its channel with its style", () => {
    const keys = "mode: post, thread-details: false, mentions: { on: [failure], group: S0123ABCD }";
    expect(only(ways(`{ slack: { ${SLACK}, ${keys} } }`))).toMatchObject({
      problem: undefined,
      settings: {
        slackChannel: "C0123456789",
        slackStyle: { mode: "post", threadDetails: false, mentions: { on: ["failed"], group: "S0123ABCD" } },
      },
    });
  });

  test("calls on failure and break-glass when it does not say when, and nobody when it names nobody", () => {
    const group = "mentions: { group: S0123ABCD }";
    const mentions = { on: ["failed", "break-glass"], group: "S0123ABCD" };
    expect(only(ways(`{ slack: { ${SLACK}, ${group} } }`))?.settings.slackStyle?.mentions).toEqual(mentions);
    expect(only(ways(`{ slack: { ${SLACK} } }`))?.settings.slackStyle).toEqual({
      mode: "update",
      threadDetails: true,
      mentions: null,
    });
  });

  test("may be named again, and no other channel may", () => {
    const named = (slackChannel: string) => only(ways(`{ slack: { ${SLACK} } }`, {}, { slackChannel }))?.problem;
    expect(named("C0123456789")).toBeUndefined();
    expect(named("C0999999999")).toBe("slackChannel is not C0123456789, the channel of the policy");
  });

  test("takes no reference to a message in another channel", () => {
    const problem = (channelId: string) => {
      const references = [{ channel: "slack", channelId, ts: "1.1", run: 0, attempt: 0 }] as const;
      return only(ways(`{ slack: { ${SLACK} } }`, { references }))?.problem;
    };
    expect(problem("C0123456789")).toBeUndefined();
    expect(problem("C0999999999")).toContain("another channel than C0123456789");
  });
});

describe("a webhook by the policy", () => {
  const url = "https://hooks.example.com/notices";
  const problem = (webhookUrl: string) => only(ways(`{ webhook: { url: "${url}" } }`, {}, { webhookUrl }))?.problem;

  test("is its address", () => {
    expect(only(ways(`{ webhook: { url: "${url}" } }`))?.settings.webhookUrl).toBe(url);
  });

  test("may be named again, and no other address may, which is not shown", () => {
    expect(problem("https://HOOKS.example.com:443/notices")).toBeUndefined();
    expect(problem("https://hooks.example.com/others")).toBe("webhookUrl is not the address of the policy");
    expect(problem("none")).toBe("webhookUrl is not the address of the policy");
  });
});

describe("an issue by the policy", () => {
  const place = (notify: string, said: Parameters<typeof ways>[1] = {}, named: Partial<ChannelSettings> = {}) => {
    const way = only(ways(`{ github-issue: ${notify} }`, said, named));
    const { githubRepository: repository, githubIssue: issue, githubIssueTitle: title } = way?.settings ?? {};
    return { repository, issue, title, problem: way?.problem };
  };

  test.each([
    ["{ repository: acme/ops, issue: 3 }", { repository: "acme/ops", issue: 3, title: undefined }],
    ["{ issue: 3 }", { repository: "acme/payments", issue: 3, title: undefined }],
    ["{ title: Deployments }", { repository: "acme/payments", issue: undefined, title: "Deployments" }],
    ["{}", { repository: "acme/payments", issue: 7, title: undefined }],
  ])("is in %s", (notify, expected) => {
    expect(place(notify)).toEqual({ ...expected, problem: undefined });
  });

  test("may be named by the step where the policy leaves it open", () => {
    expect(place("{}", {}, { githubIssue: 9 })).toMatchObject({ issue: 9, problem: undefined });
  });

  test.each([
    ["{ issue: 3 }", { githubIssue: 4 }, "githubIssue is not #3"],
    ["{ title: Deployments }", { githubIssue: 4 }, 'githubIssue is not "Deployments"'],
    ["{ repository: acme/ops }", { githubRepository: "acme/payments" }, "githubRepository is not acme/ops"],
    ["{ issue: 3 }", { githubRepository: "mallory/payments" }, "githubRepository is not acme/payments"],
  ])("%s is no other one: %j", (notify, named, problem) => {
    expect(place(notify, {}, named).problem).toContain(problem);
  });

  test("is that of a reference only in the policy's repository", () => {
    const told = (repository: string) =>
      place("{}", { references: [{ channel: "github-issue", repository, issue: 1, comment: 1, run: 0, attempt: 0 }] });
    expect(told("acme/payments")).toMatchObject({ issue: undefined, problem: undefined });
    expect(told("mallory/payments").problem).toContain("another repository than acme/payments");
  });
});

describe("a reference of another system", () => {
  const references = [{ channel: "webhook", message: "one", run: 0, attempt: 0 }] as const;

  test("is no mistake where the policy says which ways there are", () => {
    expect(only(ways(`{ slack: { ${SLACK} } }`, { references }))?.reference).toBeNull();
  });

  test("is one beside a driver that is named, which tells so", () => {
    const way = only(ways(`{ slack: { ${SLACK} } }`, { references, driver: "slack" }));
    expect(way?.reference).toEqual(references[0]);
  });
});

test("each way gets the reference of its own system", () => {
  const slack = { channel: "slack", channelId: "C0123456789", ts: "1.1", run: 0, attempt: 0 } as const;
  const webhook = { channel: "webhook", message: "one", run: 0, attempt: 0 } as const;
  const both = `{ slack: { ${SLACK} }, webhook: { url: "https://hooks.example.com" }, teams: {} }`;
  expect(ways(both, { references: [webhook, slack] }).map(({ reference }) => reference)).toEqual([
    slack,
    null,
    webhook,
  ]);
});
