import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  CHANNEL,
  formsOf,
  GITHUB_TOKEN,
  HOOK,
  NoticeBench,
  PULL_REQUEST,
  SHA,
  TOKEN,
  writtenBy,
} from "./notify-bench.ts";

let bench: NoticeBench;
beforeEach(async () => {
  bench = await NoticeBench.start();
});
afterEach(async () => await bench.close());

describe("the policy", () => {
  const unnamed = { driver: "", channel: "" };

  test("says where, how and whom to call, without a word of the workflow", async () => {
    bench.decide(`{ slack: { channel: ${CHANNEL}, mode: post, mentions: { on: [failure], group: S0123ABCD } } }`);
    const first = await bench.run(unnamed);
    expect(first.outputs).toMatchObject({ outcome: "posted", "channel-id": CHANNEL });
    const second = await bench.run({ ...unnamed, event: "failed", reference: first.outputs.reference ?? "" });
    expect(second.outputs).toMatchObject({ outcome: "posted", "message-ts": "1700000000.000002" });
    expect(new Set(bench.slack.calls)).toEqual(new Set(["<!subteam^S0123ABCD>"]));
  });

  test("is that of the default branch, not of the pull request or the checkout", async () => {
    bench.decide(`{ slack: { channel: ${CHANNEL}, required: true } }`);
    bench.github.repository.putFiles(SHA, { ".github/mcp-gates.yml": "version: 1\n" });
    mkdirSync(join(bench.directory, ".github"));
    writeFileSync(join(bench.directory, ".github/mcp-gates.yml"), "version: 1\n");
    const told = await bench.run({ ...unnamed, "slack-token": "" }, {}, PULL_REQUEST);
    expect(told).toMatchObject({ exitCode: 1, outputs: { "reason-code": "misconfigured" } });
  });

  test("may keep details out of the thread", async () => {
    bench.decide(`{ slack: { channel: ${CHANNEL}, thread-details: false } }`);
    const first = await bench.run(unnamed);
    const second = await bench.run({ ...unnamed, event: "succeeded", reference: first.outputs.reference ?? "" });
    expect(second.outputs.outcome).toBe("updated");
    expect(bench.slack.thread("1700000000.000001")).toEqual([]);
  });

  test("may name an issue by its title, which is opened once", async () => {
    const account = { login: "github-actions[bot]", type: "Bot" } as const;
    bench.github.addToken(GITHUB_TOKEN, { account, permissions: { contents: "read", issues: "write" } });
    bench.decide("{ github-issue: { title: Deployments } }");
    expect((await bench.run(unnamed)).outputs.outcome).toBe("posted");
    expect((await bench.run({ ...unnamed, event: "succeeded" })).outputs.outcome).toBe("updated");
    expect(bench.github.repository.issues.openOnes()).toMatchObject([{ title: "Deployments" }]);
    expect(await bench.run({ ...unnamed, issue: "9", "fail-on-error": "true" })).toMatchObject({ exitCode: 1 });
  });

  test("may stand at another path, or in a repository of policies", async () => {
    const commit = "c".repeat(40);
    bench.github.repository.putFiles("main", {
      "gates.yml": `version: 1\nnotify: { slack: { channel: ${CHANNEL} } }\n`,
    });
    bench.github.repository.putFiles(commit, {
      "gates.yml": `version: 1\nnotify: { slack: { channel: C0000000009 } }\n`,
    });
    expect((await bench.run({ ...unnamed, "policy-path": "gates.yml" })).outputs.outcome).toBe("posted");
    const central = await bench.run({
      ...unnamed,
      "policy-path": "gates.yml",
      "policy-repo": `acme/payments@${commit}`,
    });
    expect(central.outputs.result).toContain("channel_not_found");
    expect(await bench.run({ ...unnamed, "policy-path": "none.yml" })).toMatchObject({
      exitCode: 0,
      outputs: { delivered: "false", "reason-code": "misconfigured" },
    });
  });

  test.each([
    ["fails a step that says it need not", { "slack-token": "", "fail-on-error": "false" }],
    ["fails a step that names another driver", { "slack-token": "", driver: "slack-webhook" }],
    ["takes no other channel", { channel: "C0999999999" }],
  ])("that requires a notice %s", async (_, inputs) => {
    bench.decide(`{ slack: { channel: ${CHANNEL}, required: true } }`);
    const hook = bench.slack.addHook(HOOK, CHANNEL);
    const told = await bench.run({ ...unnamed, "slack-webhook-url": hook, ...inputs });
    expect(told).toMatchObject({ exitCode: 1, outputs: { delivered: "false", "reason-code": "misconfigured" } });
    expect(told.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  });

  test("that requires nothing leaves a step that fails a warning", async () => {
    bench.decide(`{ slack: { channel: ${CHANNEL} } }`);
    const told = await bench.run({ ...unnamed, "slack-token": "" });
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "false", outcome: "failed" } });
  });

  test("tells nobody of what it leaves out, and break-glass all the same, in every way", async () => {
    bench.decide(`{ slack: { channel: ${CHANNEL}, events: [failed] }, slack-webhook: { events: [failed] } }`);
    const hook = bench.slack.addHook(HOOK, CHANNEL);
    const started = await bench.run({ ...unnamed, "slack-webhook-url": hook });
    expect(started).toMatchObject({
      exitCode: 0,
      outputs: { delivered: "false", outcome: "skipped", "reason-code": "skipped" },
    });
    expect(bench.slack.posted).toEqual([]);
    const glass = await bench.run({ driver: "slack", event: "break-glass", "slack-webhook-url": hook });
    expect(glass).toMatchObject({ exitCode: 0, outputs: { delivered: "true", outcome: "posted" } });
    expect(bench.slack.posted).toHaveLength(2);
  });

  test("tells in one way although another one fails", async () => {
    bench.decide(`{ slack: { channel: ${CHANNEL} }, teams: { required: true } }`);
    const told = await bench.run(unnamed);
    expect(told).toMatchObject({ exitCode: 1, outputs: { outcome: "failed", "channel-id": CHANNEL } });
    expect(bench.slack.posted).toHaveLength(1);
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
        bench.decide("{ slak: {} }");
        return {};
      },
      "misconfigured",
    ],
    [
      "a GitHub that does not answer",
      () => {
        const reply = { status: 503, body: { message: `${GITHUB_TOKEN} ${TOKEN}` } };
        bench.github.addFault({ operation: "repos/get-content", reply, times: 100 });
        return {};
      },
      "unavailable",
    ],
  ] as const)(
    "that cannot be known is a warning, and fails where the notice must arrive: %s",
    async (_, inputs, code) => {
      const outputs = { delivered: "false", "reason-code": code };
      const asked = { "timeout-seconds": "1", ...inputs() };
      const told = await bench.run(asked);
      expect(told).toMatchObject({ exitCode: 0, outputs });
      expect(told.commands.filter(({ name }) => name === "warning")).toHaveLength(1);
      expect(told.summary).toContain("the policy is not known");
      const secrets = [...formsOf(TOKEN), ...formsOf(GITHUB_TOKEN)];
      expect(secrets.filter((secret) => writtenBy(told).includes(secret))).toEqual([]);
      expect(bench.slack.requests).toEqual([]);
    },
  );
});

describe("the record of a deployment", () => {
  test("lets a job that knows its number alone update the same message, and holds no secret", async () => {
    const { history } = bench.github.repository;
    history.deployments.push({ environment: "production", sha: SHA, payload: {}, states: ["in_progress"] });
    bench.decide(`{ slack: { channel: ${CHANNEL} } }`);
    const numbered = { driver: "", channel: "", "deployment-id": "1" };
    expect((await bench.run(numbered)).outputs.outcome).toBe("posted");
    history.addStatus(1, { state: "success" });
    const last = await bench.run({ ...numbered, event: "succeeded" });
    expect(last.outputs).toMatchObject({ outcome: "updated", "message-ts": "1700000000.000001" });
    expect(history.statuses(1).map(({ state }) => state)).toEqual(["in_progress", "in_progress", "success"]);
    const written = history.statuses(1).map(({ description }) => description);
    expect(formsOf(TOKEN).filter((secret) => written.join("\n").includes(secret))).toEqual([]);
  });

  test("that cannot be written to is a warning", async () => {
    bench.github.repository.history.deployments.push({ environment: "production", sha: SHA, payload: {} });
    const told = await bench.run({ "deployment-id": "1" });
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "true" } });
    expect(told.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([
      expect.stringContaining("not kept in its record (slack): the deployment is in the state success already"),
    ]);
  });
});
