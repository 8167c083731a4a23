import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Fault, htmlPage } from "../fakes/faulty-server.ts";
import { mcpGates } from "./command.ts";
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

describe("one message over the jobs of a workflow", () => {
  test("is posted, and updated by what the first job gave out", async () => {
    const first = await bench.run({});
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      delivered: "true",
      outcome: "posted",
      "channel-id": CHANNEL,
      "message-ts": "1700000000.000001",
      permalink: "https://acme.slack.com/archives/C0123456789/p1700000000000001",
    });
    const second = await bench.run({ event: "succeeded", reference: first.outputs.reference ?? "" });
    expect(second.outputs).toMatchObject({ outcome: "updated", "message-ts": "1700000000.000001" });
    const third = await bench.run({ event: "failed", "message-ts": "1700000000.000001", "mention-group": "S0123ABC" });
    expect(third.outputs.outcome).toBe("updated");
    expect(bench.slack.posted).toHaveLength(1);
    expect(bench.slack.posted[0]?.text).toContain("Failed: payments-mcp in production");
    expect(new Set(bench.slack.calls)).toEqual(new Set(["<!subteam^S0123ABC>"]));
    expect(first.summary).toContain("was posted (slack)");
  });

  test("is left by a run that is older", async () => {
    const newer = await bench.run({ event: "succeeded" }, { GITHUB_RUN_ID: "900" });
    const older = await bench.run(
      { event: "failed", reference: newer.outputs.reference ?? "" },
      { GITHUB_RUN_ID: "899" },
    );
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
    writeFileSync(join(bench.directory, "before.json"), JSON.stringify({ tools }));
    writeFileSync(
      join(bench.directory, "after.json"),
      JSON.stringify({ tools: [{ name: "text", description, inputSchema: schema }] }),
    );
    const diff = await mcpGates(["diff", "before.json", "after.json", "--format", "json", "-o", "report.json"], {
      directory: bench.directory,
    });
    expect(diff.status).toBe(1);
    const told = await bench.run({ result: "report.json", event: "succeeded" });
    expect(told.outputs.outcome).toBe("posted");
    expect(JSON.stringify(bench.slack.posted[0]?.blocks)).toContain("60 tools lost");
    expect(bench.slack.calls).toEqual([]);
  });

  test("is told without tools when the report cannot be read", async () => {
    const told = await bench.run({ result: "none.json" });
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
    const told = await bench.run({ ...inputs, event: "break-glass" });
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "true", "message-ts": "1700000000.000001" } });
    expect(told.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([
      expect.stringContaining(`${input} cannot be used`),
    ]);
  });

  test("takes nothing from that of another way", async () => {
    const one = JSON.parse((await bench.run({})).outputs.reference ?? "");
    const told = await bench.run({
      event: "shifted",
      reference: JSON.stringify([{ channel: "webhook", message: "?" }, one]),
    });
    expect(told.outputs).toMatchObject({ outcome: "updated", "message-ts": one.ts });
    expect(told.stdout).toContain("reference cannot be used, message: not the identity of a message");
  });

  test("leaves nothing to write to where only its thread is meant", async () => {
    const told = await bench.run({ reference: "{}", "thread-only": "true" });
    expect(told.outputs).toMatchObject({ delivered: "false", "reason-code": "misconfigured" });
    expect(bench.slack.posted).toEqual([]);
  });

  test("tells no secret that stands in it", async () => {
    const told = await bench.run({
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
    bench.slack.addFault({ reply, times: 100 });
    const start = performance.now();
    const limited = { "timeout-seconds": "2", "slack-webhook-url": bench.slack.origin + HOOK };
    const runs = await Promise.all([bench.run(limited), bench.run({ ...limited, driver: "slack-webhook" })]);
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
    const told = await bench.run({ "slack-api-url": `http://127.0.0.1:${port}/` });
    expect(told).toMatchObject({ exitCode: 0, outputs: { "reason-code": "unavailable" } });
  });

  test.each([
    ["a token that is none", { "slack-token": "xoxb-none-none-none" }],
    ["no token", { "slack-token": "" }],
    ["a channel by its name", { channel: "#deploys" }],
    ["threads where there are none", { driver: "teams", "thread-only": "true" }],
  ])("because of %s is a warning with the reason", async (_, inputs) => {
    const told = await bench.run(inputs);
    expect(told).toMatchObject({ exitCode: 0, outputs: { delivered: "false", "reason-code": "misconfigured" } });
  });

  test.each([
    ["fail-on-error", { "fail-on-error": "true" }],
    ["break-glass", { event: "break-glass" }],
  ])("fails the step for %s, with the outputs", async (_, inputs) => {
    const told = await bench.run({ "slack-token": "", ...inputs });
    expect(told).toMatchObject({ exitCode: 1, outputs: { delivered: "false" } });
    expect(told.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  });

  test("masks every secret before anything else", async () => {
    const told = await bench.run({
      "webhook-url": bench.slack.origin + HOOK,
      "webhook-secret": "hmac secret of some length",
    });
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
  bench.github.repository.putPull(7, SHA);
  bench.decide(`{ slack: { channel: ${CHANNEL} }, slack-webhook: {}, github-issue: { issue: 7 } }`);
  const hook = bench.slack.addHook(HOOK, CHANNEL);
  const reason = `POST ${hook} as ${TOKEN} with ${Buffer.from(GITHUB_TOKEN).toString("base64")}: failed`;
  const facts = { reason, next: TOKEN, "override-gates": `soak,${TOKEN}`, approvers: TOKEN, rollback: TOKEN };
  const told = await bench.run(
    { ...facts, driver: "", event: "break-glass", "slack-webhook-url": hook },
    {},
    PULL_REQUEST,
  );
  expect(told.outputs.delivered).toBe("true");
  const messages = JSON.stringify([bench.slack.messages, bench.github.repository.comments(7)]);
  expect(messages).toContain(": failed");
  const secrets = [...formsOf(TOKEN), ...formsOf(HOOK), ...formsOf(GITHUB_TOKEN)];
  expect(secrets.filter((secret) => messages.includes(secret) || writtenBy(told).includes(secret))).toEqual([]);
});

test("without any other system it is a comment on the pull request of the run", async () => {
  bench.github.repository.putPull(7, SHA);
  const first = await bench.run({ driver: "" }, {}, PULL_REQUEST);
  expect(first.outputs).toMatchObject({ outcome: "posted", permalink: expect.stringContaining("issuecomment-1001") });
  const second = await bench.run({ driver: "", event: "succeeded", reference: first.outputs.reference ?? "" });
  expect(second.outputs.outcome).toBe("updated");
});
