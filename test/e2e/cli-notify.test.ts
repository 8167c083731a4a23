import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mcpGates } from "./command.ts";
import { CHANNEL, GITHUB_TOKEN, NoticeBench, SHA, TOKEN } from "./notify-bench.ts";

let bench: NoticeBench;
beforeEach(async () => {
  bench = await NoticeBench.start();
});
afterEach(async () => await bench.close());

describe("mcp-gates notify", () => {
  const words = ["--environment", "production", "--service", "payments-mcp", "--driver", "slack", "--channel", CHANNEL];
  const notify = async (event: string, more: readonly string[] = [], token = TOKEN) =>
    await mcpGates(
      ["notify", event, ...words, "--slack-api-url", bench.slack.apiUrl, "--reference", "notice.json", ...more],
      {
        directory: bench.directory,
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
    expect(bench.slack.posted).toHaveLength(1);
  });

  test("exits with 1 only where the notice counts", async () => {
    expect(await notify("failed", [], "xoxb-none-none-none")).toMatchObject({ status: 0 });
    expect(await notify("failed", ["--fail-on-error"], "xoxb-none-none-none")).toMatchObject({ status: 1 });
    expect(await notify("break-glass", [], "xoxb-none-none-none")).toMatchObject({ status: 1 });
  });

  describe("by a policy", () => {
    const decided = async (event: string, notify: string, more: readonly string[] = [], token = TOKEN) => {
      writeFileSync(join(bench.directory, "policy.yml"), `version: 1\nnotify: ${notify}\n`);
      const named = ["--environment", "production", "--policy", "policy.yml", "--slack-api-url", bench.slack.apiUrl];
      const environment = { MCP_GATES_SLACK_TOKEN: token, MCP_GATES_GITHUB_TOKEN: GITHUB_TOKEN };
      return await mcpGates(["notify", event, ...named, ...more], { directory: bench.directory, environment });
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
      writeFileSync(
        join(bench.directory, "policy.yml"),
        "version: 1\nnotify: { webhook: { url: https://127.0.0.1:1/ } }\n",
      );
      const words = ["notify", "started", "--environment", "production", "--policy", "policy.yml", "--timeout", "1"];
      const environment = { MCP_GATES_WEBHOOK_URL: "", MCP_GATES_WEBHOOK_SECRET: "" };
      const told = await mcpGates(words, { directory: bench.directory, environment });
      expect(told.output).toContain("MCP_GATES_WEBHOOK_SECRET is empty");
    });

    test("says that nobody is told", async () => {
      const told = await decided("started", `{ slack: { channel: ${CHANNEL}, events: [failed] } }`);
      expect(told).toMatchObject({ status: 0, output: expect.stringContaining("was not told") });
    });

    test("keeps the message in the record of a deployment", async () => {
      const { history } = bench.github.repository;
      history.deployments.push({ environment: "production", sha: SHA, payload: {}, states: ["in_progress"] });
      const place = ["--github-api-url", bench.github.apiUrl, "--repository", "acme/payments", "--deployment-id", "1"];
      for (const event of ["started", "succeeded"])
        expect(await decided(event, `{ slack: { channel: ${CHANNEL} } }`, place)).toMatchObject({
          status: 0,
          notes: "",
        });
      expect(bench.slack.posted).toMatchObject([{ edits: 1 }]);
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
    writeFileSync(join(bench.directory, "notice.json"), "{}");
    expect(await notify("started")).toMatchObject({ status: 2, notes: expect.stringContaining("--reference") });
  });
});
