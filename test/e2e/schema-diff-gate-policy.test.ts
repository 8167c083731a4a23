import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BASE, EVENTS, GateBench, GROWN, HEAD, pullRequestEvent, TOKEN } from "./gate-bench.ts";
import type { ActionRun } from "./run-action.ts";

const PATH = ".github/mcp-gates.yml";
const policy = (contract: string, service = "") => `version: 1\n${service}contract:\n  ${contract}\n`;

let bench: GateBench;

beforeEach(async () => {
  bench = await GateBench.start();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

function told(run: ActionRun, name: "error" | "warning" | "notice"): string {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : [])).join("\n");
}

describe("the policy is that of the base", () => {
  test("and never that of the pull request's own files", async () => {
    bench.put(PATH, policy("fail-on: never"));
    const run = await bench.run();
    expect(run.outputs.decision).toBe("fail");
    const refs = bench.github.seen("repos/get-content").map(({ url }) => url.replace(/.*\?ref=/, ""));
    expect(new Set(refs)).toEqual(new Set([BASE, HEAD]));
  });

  test.each([
    ["pull_request", pullRequestEvent(), BASE],
    ["merge_group", EVENTS.merge_group, BASE],
    ["push", EVENTS.push, BASE],
    ["push of a new branch", EVENTS.new_branch, "main"],
    ["workflow_dispatch", EVENTS.workflow_dispatch, "main"],
  ])("of %s", async (_, event, ref) => {
    bench.github.repository.putFiles(ref, { [PATH]: policy("fail-on: never") });
    const run = await bench.run({ event });
    expect(run.outputs).toMatchObject({ decision: "pass", breaking: "1" });
    expect(run.stdout).toContain(`Policy: ${PATH} at ${ref}`);
  });
});

describe("a pull request that edits the policy", () => {
  const put = (base: string | undefined, head: string | undefined) => {
    bench.github.repository.putFiles(BASE, base === undefined ? {} : { [PATH]: base });
    bench.github.repository.putFiles(HEAD, head === undefined ? {} : { [PATH]: head });
  };

  test("cannot relax its own gate, and the summary and the comment tell what it relaxes", async () => {
    put(policy("fail-on: risky"), policy("fail-on: never"));
    const run = await bench.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: "fail" } });
    const relaxed = "- `contract.fail-on`: `risky` → `never`, fewer changes make the gate say no";
    expect(run.summary).toContain("### 🛡️ This change relaxes the policy: 1 rule");
    expect(run.summary).toContain(relaxed);
    expect(bench.bodies()[0]).toContain(relaxed);
    expect(told(run, "notice")).toContain(
      "This change relaxes the policy: contract.fail-on. It is judged by both versions",
    );
    expect(told(run, "error")).toContain("so says the policy of the base, which holds until another one is merged");
  });

  test("is judged by its own version where that is stricter", async () => {
    bench.put("after.json", GROWN);
    put(undefined, policy("severities: { tool-added: breaking }"));
    const run = await bench.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: "fail", breaking: "1" } });
    expect(told(run, "error")).toContain("so says the policy of this change");
    expect(told(run, "notice")).toContain(`There is no policy at ${BASE} yet: this change brings the first one.`);
  });

  test("by bringing the first one, which is lax, is judged by the defaults as well", async () => {
    put(undefined, policy("fail-on: never"));
    const run = await bench.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { decision: "fail", breaking: "1" } });
    expect(run.summary).toContain("This change brings the first policy: 1 rule looser than the defaults");
  });

  test("and removes it is judged by what it removes", async () => {
    bench.put("after.json", GROWN);
    put(policy("severities: { tool-added: breaking }"), undefined);
    const run = await bench.run();
    expect(run.outputs.decision).toBe("fail");
    expect(run.summary).toContain("This change removes the policy, and with it 1 rule");
  });

  test("is told so when it relaxes nothing", async () => {
    put(policy("fail-on: risky"), policy("fail-on: review"));
    expect((await bench.run()).summary).toContain("This change edits the policy and relaxes nothing");
  });

  test("only in its comments edits nothing", async () => {
    put(policy("fail-on: risky"), `# looked at\n${policy("fail-on: risky")}`);
    expect((await bench.run()).summary).not.toContain("🛡️");
  });

  test("in a merge group is judged by both as well", async () => {
    put(policy("fail-on: risky"), policy("fail-on: never"));
    const run = await bench.run({ event: EVENTS.merge_group });
    expect(run.outputs.decision).toBe("fail");
    expect(run.summary).toContain("This change relaxes the policy: 1 rule");
  });

  test("so that it is not valid fails with the place in its own version", async () => {
    put(policy("fail-on: risky"), policy("failon: risky"));
    const run = await bench.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(told(run, "error")).toContain(
      `The policy ${PATH} at ${HEAD} is not valid: line 3, column 3: unknown key "failon"`,
    );
  });
});

describe("a repository of policies", () => {
  const SHA = "0123456789abcdef0123456789abcdef01234567";

  test("is asked at its commit, and the change cannot edit it", async () => {
    bench.github.repository.putFiles(SHA, { [PATH]: policy("fail-on: never") });
    bench.github.repository.putFiles(HEAD, { [PATH]: policy("fail-on: review") });
    const run = await bench.run({ inputs: { "policy-repo": `acme/payments@${SHA}` } });
    expect(run.outputs.decision).toBe("pass");
    expect(run.stdout).toContain(`Policy: ${PATH} at acme/payments@${SHA}`);
  });

  test.each([
    ["at a branch", "acme/payments@main", "main of acme/payments can be moved to another commit"],
    ["without a commit", "acme/payments", "is no repository at a commit"],
    ["without the policy", `acme/payments@${BASE}`, `There is no policy ${PATH} at ${BASE}`],
  ])("%s is refused", async (_, repository, message) => {
    const run = await bench.run({ inputs: { "policy-repo": repository } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain(message);
  });
});

describe("the policy decides", () => {
  test("what the service is called, and whether there is a comment", async () => {
    bench.github.repository.putFiles(BASE, { [PATH]: policy("comment: false", "service: payments-mcp\n") });
    const run = await bench.run();
    expect(run.outputs["report-json"]).toMatch(/payments-mcp\.json$/);
    expect(bench.bodies()).toEqual([]);
  });

  test("what one side may cost, and the error names the key", async () => {
    bench.github.repository.putFiles(BASE, { [PATH]: "version: 1\ncapture:\n  max-bytes: 20\n" });
    const run = await bench.run();
    expect(run.outputs.decision).toBe("unknown");
    expect(told(run, "error")).toMatch(/larger than 20 bytes; .*`capture\.max-bytes` of the policy/);
  });

  test("how severe a rule is", async () => {
    bench.github.repository.putFiles(BASE, { [PATH]: policy("severities: { tool-removed: safe }") });
    expect((await bench.run()).outputs).toMatchObject({ decision: "pass", safe: "1" });
  });

  test("which resources come and go", async () => {
    const contract = (resources: readonly object[]) => ({
      ...EMPTY_CONTRACT,
      capabilities: { resources: {} },
      resources,
    });
    bench.put("before.json", contract([{ uri: "report://daily/1", name: "report" }]));
    bench.put("after.json", contract([]));
    bench.github.repository.putFiles(BASE, { [PATH]: policy('dynamic-resources: ["report://daily/*"]') });
    const allowed = await bench.run();
    bench.github.repository.putFiles(BASE, {});
    const strict = await bench.run();
    expect(allowed.outputs.decision).toBe("pass");
    expect(strict.outputs.decision).toBe("fail");
  });

  test("callers and readers, which inputs may set otherwise", async () => {
    bench.github.repository.putFiles(BASE, { [PATH]: policy("callers: any\n  readers: tolerant\n  fail-on: never") });
    const run = await bench.run();
    expect(run.summary).toContain("callers any, readers tolerant; fails on nothing");
    const inputs = { callers: "declared", readers: "strict", "fail-on": "risky" };
    const other = await bench.run({ inputs });
    expect(other.summary).toContain("callers declared, readers strict; fails on risky");
    expect(other.outputs.decision).toBe("fail");
  });
});

describe("a policy-path", () => {
  test("names another policy of the base", async () => {
    bench.github.repository.putFiles(BASE, { "gates/strict.yml": policy("fail-on: never") });
    expect((await bench.run({ inputs: { "policy-path": "./gates/strict.yml" } })).outputs.decision).toBe("pass");
  });

  test("must exist", async () => {
    const run = await bench.run({ inputs: { "policy-path": "gates/none.yml" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(told(run, "error")).toContain(`There is no policy gates/none.yml at ${BASE}`);
  });

  test.each(["/etc/policy.yml", "../policy.yml", "gates/../../policy.yml", "git:HEAD:policy.yml", "C:\\policy.yml"])(
    "stays inside of the repository: %s is refused",
    async (path) => {
      const run = await bench.run({ inputs: { "policy-path": path } });
      expect(told(run, "error")).toContain("is not a path from the root of this repository");
    },
  );

  test("cannot be read without a token", async () => {
    const run = await bench.run({ inputs: { "policy-path": PATH, "github-token": "" } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain("policy-path: without github-token");
  });
});

describe("a policy that is wrong or out of reach", () => {
  test("fails the step with its place, and nothing is judged", async () => {
    bench.put("after.json", GROWN);
    bench.github.repository.putFiles(BASE, { [PATH]: policy("failon: never") });
    const run = await bench.run();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(told(run, "error")).toContain(
      `The policy ${PATH} at ${BASE} is not valid: line 3, column 3: unknown key "failon" below contract; did you mean "fail-on"?`,
    );
  });

  test.each([
    ["the token may not read it", {}, "Give the job `permissions: contents: read`"],
    ["the token is unknown to GitHub", undefined, "401 Bad credentials"],
  ])("because %s", async (_, permissions, message) => {
    if (permissions !== undefined)
      bench.github.addToken("ghs_other_000005", { account: { login: "app[bot]", type: "Bot" }, permissions });
    const run = await bench.run({ inputs: { "github-token": "ghs_other_000005" } });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain(message);
  });

  test("because GitHub fails again and again", async () => {
    bench.put("after.json", GROWN);
    const reply = { status: 500, headers: { "retry-after": "0" }, body: { message: "Server Error" } };
    bench.github.addFault({ operation: "repos/get-content", reply, times: 9 });
    const run = await bench.run();
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toMatch(/mcp-gates\.yml at a+ cannot be read: .* 500 Server Error\. Run the job again/);
    expect(told(run, "error")).not.toContain(TOKEN);
  });

  test("because its commit is gone", async () => {
    const event = { ...EVENTS.push, payload: { ...EVENTS.push.payload, before: "d".repeat(40) } };
    const run = await bench.run({ event });
    expect(run.exitCode).toBe(1);
    expect(told(run, "error")).toContain("No commit found for the ref dddd");
  });
});

const EMPTY_CONTRACT = {
  contractVersion: 1,
  scope: "server",
  conditions: null,
  protocolVersion: null,
  supportedProtocolVersions: [],
  serverInfo: null,
  capabilities: {},
  instructions: null,
  tools: [],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  cacheHints: {},
};
