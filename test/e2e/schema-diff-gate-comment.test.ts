import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BOT, GateBench, GROWN, HEAD, PULL, pullRequestEvent, tool } from "./gate-bench.ts";
import type { ActionRun } from "./run-action.ts";

let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

function told(run: ActionRun, name: "warning" | "notice"): string {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : [])).join("\n");
}

/** Everything that a comment must not change. */
function verdict({ exitCode, summary, outputs: { "comment-url": _url, comment: _state, ...outputs } }: ActionRun) {
  return { exitCode, summary, outputs };
}

describe("the comment of a pull request", () => {
  test("is created once, then updated in place", async () => {
    const first = await bench.run();
    bench.put("after.json", GROWN);
    const second = await bench.run();
    expect([first.outputs.comment, second.outputs.comment]).toEqual(["created", "updated"]);
    expect(second.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
    expect(bench.bodies()).toHaveLength(1);
    expect(bench.bodies()[0]).toContain("list");
    expect(bench.bodies()[0]).not.toContain("refund");
    expect(bench.github.seen("issues/create-comment")).toHaveLength(1);
  });

  test("is found among more comments than a page holds", async () => {
    for (let index = 0; index < 150; index++) {
      bench.github.repository.writeComment(PULL, { login: "talker", type: "User" }, `remark ${index}`);
    }
    await bench.run();
    await bench.run();
    expect(bench.bodies()).toHaveLength(151);
  });

  test("is one per service", async () => {
    await bench.run({ inputs: { service: "payments-mcp" }, runId: 5 });
    await bench.run({ inputs: { service: "billing-mcp" }, runId: 5 });
    await bench.run({ inputs: { service: "payments-mcp" }, runId: 6 });
    expect(bench.bodies()).toHaveLength(2);
  });

  test("of two gates that name no service is that of the first, with a warning from the second", async () => {
    await bench.run({ runId: 5 });
    const second = await bench.run({ runId: 5 });
    expect(second.outputs.comment).toBe("taken");
    expect(told(second, "warning")).toContain("give each gate a service name of its own");
    expect(bench.bodies()).toHaveLength(1);
  });

  test("of two jobs that name no service is one for each", async () => {
    await bench.run({ runId: 5 });
    await bench.run({ runId: 5, environment: { GITHUB_JOB: "other" } });
    expect(bench.bodies()).toHaveLength(2);
  });

  test("is created anew when somebody deleted it", async () => {
    await bench.run();
    bench.github.repository.removeComment(1001);
    const run = await bench.run();
    expect(run.outputs["comment-url"]).toContain("issuecomment-1002");
  });

  test("is not overwritten by an older run that ends later", async () => {
    await bench.run({ runId: 20 });
    bench.put("after.json", GROWN);
    const stale = await bench.run({ runId: 19 });
    expect([stale.outputs.comment, stale.outputs["comment-url"]]).toEqual(["stale", ""]);
    expect(told(stale, "notice")).toContain("run 20, attempt 1, is newer");
    expect(bench.bodies()[0]).toContain("refund");
  });

  test("is not overwritten by a run for an older commit", async () => {
    await bench.run();
    bench.put("after.json", GROWN);
    const stale = await bench.run({ event: pullRequestEvent({ headSha: "c".repeat(40) }) });
    expect(told(stale, "notice")).toContain("has moved on from cccccccccccc to bbbbbbbbbbbb");
    expect(bench.bodies()[0]).toContain("refund");
  });

  test("of somebody else that carries a copied marker is left alone", async () => {
    await bench.run();
    const [own = ""] = bench.bodies();
    bench.github.repository.removeComment(1001);
    bench.github.repository.writeComment(PULL, { login: "mallory", type: "User" }, own);
    await bench.run();
    expect(bench.github.repository.comments(PULL).map(({ author, updates }) => [author.login, updates])).toEqual([
      ["mallory", 0],
      [BOT.login, 0],
    ]);
  });

  test("fits into GitHub's limit, however much there is to say", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => tool(`tool-with-a-long-name-${index}`, ["text", "reason"]));
    bench.put("before.json", { tools: many.map((each) => ({ ...each, inputSchema: { type: "object" } })) });
    bench.put("after.json", { tools: many.slice(0, 10) });
    const run = await bench.run();
    expect(run.outputs.decision).toBe("fail");
    expect(bench.bodies()[0]?.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_048_576);
  });

  test("links to the run on GitHub when something had to be cut", async () => {
    const long = (text: string) => ({
      tools: Array.from({ length: 400 }, (_, index) => ({
        ...tool(`t${index}`),
        description: `${text} ${index} `.repeat(40),
      })),
    });
    bench.put("before.json", long("Old words"));
    bench.put("after.json", long("New and other words"));
    const run = await bench.run({ runId: 77 });
    expect(run.outputs.review).toBe("400");
    expect(bench.bodies()[0]).toContain("https://github.com/acme/payments/actions/runs/77");
  });
});

describe("on a fork's read-only token", () => {
  test("the comment is skipped with a notice and nothing else changes", async () => {
    const own = await bench.run({ inputs: { comment: "false" } });
    bench.github.addToken("ghs_fork_token_0002", {
      account: BOT,
      permissions: { contents: "read", "pull-requests": "read" },
    });
    const run = await bench.run({
      event: pullRequestEvent({ fork: true }),
      inputs: { "github-token": "ghs_fork_token_0002" },
    });
    expect(verdict(run)).toEqual(verdict(own));
    expect(told(run, "notice")).toContain("a pull request from a fork has a read-only token");
    expect(told(run, "warning")).toBe("");
    expect(bench.bodies()).toEqual([]);
  });

  test("an existing comment stays as it is", async () => {
    bench.github.addToken("ghs_fork_token_0002", {
      account: BOT,
      permissions: { contents: "read", "pull-requests": "read" },
    });
    await bench.run();
    const before = bench.bodies();
    await bench.run({ event: pullRequestEvent({ fork: true }), inputs: { "github-token": "ghs_fork_token_0002" } });
    expect(bench.bodies()).toEqual(before);
  });
});

describe("a comment that cannot be written changes nothing but the log", () => {
  test("when the job lacks the permission, the warning names it", async () => {
    bench.github.addToken("ghs_reader_000003", { account: BOT, permissions: { contents: "read" } });
    const run = await bench.run({ inputs: { "github-token": "ghs_reader_000003" } });
    expect(run.outputs).toMatchObject({ decision: "fail", comment: "failed", "comment-url": "" });
    expect(told(run, "warning")).toContain("permissions: pull-requests: write");
  });

  test.each(["graphql", "pulls/get", "issues/list-comments"])(
    "when GitHub fails at %s again and again",
    async (operation) => {
      bench.put("after.json", GROWN);
      const reply = { status: 502, headers: { "retry-after": "0" }, body: { message: "Bad Gateway" } };
      bench.github.addFault({ operation, reply, times: 9 });
      const run = await bench.run();
      expect(run.exitCode).toBe(0);
      expect(told(run, "warning")).toMatch(/The comment could not be written: .*502 Bad Gateway/);
    },
  );

  test("and is written all the same when GitHub fails once", async () => {
    const reply = { status: 503, headers: { "retry-after": "0" }, body: { message: "Unavailable" } };
    bench.github.addFault({ operation: "issues/list-comments", reply });
    const run = await bench.run();
    expect(run.outputs["comment-url"]).toContain("issuecomment");
  });
});

test("a token of a person and one of an app each keep a comment of their own", async () => {
  bench.github.addToken("ghp_person_000004", {
    account: { login: "octocat", type: "User" },
    permissions: { contents: "read", "pull-requests": "write" },
  });
  await bench.run();
  await bench.run({ inputs: { "github-token": "ghp_person_000004" } });
  await bench.run({ inputs: { "github-token": "ghp_person_000004" } });
  expect(bench.github.repository.comments(PULL).map(({ author, updates }) => [author.login, updates])).toEqual([
    [BOT.login, 0],
    ["octocat", 1],
  ]);
});

test("on GitHub Enterprise Server the same calls go below /api/v3", async () => {
  const run = await bench.run({ environment: { GITHUB_API_URL: bench.github.enterpriseApiUrl } });
  expect(run.outputs["comment-url"]).toContain("issuecomment");
  expect(bench.github.requests.every(({ url }) => url.startsWith("/api/v3/") || url === "/api/graphql")).toBe(true);
  expect(bench.bodies()[0]).toContain(HEAD);
});
