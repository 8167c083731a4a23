import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { loadBasePolicy, loadJudgingPolicy } from "../../shared/gates/pull-request-policy.ts";
import { connectGitHub } from "../../shared/github/client.ts";
import type { RunContext } from "../../shared/github/event.ts";
import { FakeGitHub } from "../fakes/github/server.ts";

const [BASE, HEAD, CENTRAL] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const PATH = ".github/mcp-gates.yml";
const RISKY = "version: 1\ncontract: { fail-on: risky }\n";
const NEVER = "version: 1\ncontract: { fail-on: never }\n";

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  github.addToken("ghs_policy_token", { account, permissions: { contents: "read" } });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Puts a policy at each commit; an absent one means a commit without it. */
function put(texts: Readonly<Record<string, string | undefined>>): void {
  for (const [ref, text] of Object.entries(texts)) {
    github.repository.putFiles(ref, { "README.md": "payments", ...(text === undefined ? {} : { [PATH]: text }) });
  }
}

async function request(facts: { readonly event?: string; readonly repository?: string; readonly path?: string } = {}) {
  const notices: string[] = [];
  const context: RunContext = {
    event: facts.event ?? "pull_request",
    repository: { owner: "acme", name: "payments" },
    pullNumber: 7,
    fork: false,
    baseSha: BASE,
    headSha: HEAD,
    policyRef: BASE,
    defaultBranch: "main",
    runId: 1,
    runAttempt: 1,
    workflow: "Contract",
    job: "gate",
  };
  const connected = await connectGitHub({ token: "ghs_policy_token", apiUrl: github.apiUrl });
  const log = { info: () => {}, notice: (message: string) => void notices.push(message) };
  return { notices, request: { path: facts.path, repository: facts.repository, context, github: connected, log } };
}

describe("the policy by which a change is judged", () => {
  test("is that of the base alone, when the change leaves it as it is", async () => {
    put({ [BASE]: RISKY, [HEAD]: `# the same\n${RISKY}` });
    const { request: asked, notices } = await request();
    const judging = await loadJudgingPolicy(asked);
    expect(judging).toEqual({ policy: { version: 1, contract: { "fail-on": "risky" } }, place: `${PATH} at ${BASE}` });
    expect(notices).toEqual([]);
  });

  test.each(["pull_request", "pull_request_target", "merge_group"])(
    "of %s is both, when the change edits it",
    async (event) => {
      put({ [BASE]: RISKY, [HEAD]: NEVER });
      const { request: asked, notices } = await request({ event });
      const { policy, edit } = await loadJudgingPolicy(asked);
      expect(policy.contract?.["fail-on"]).toBe("risky");
      expect(edit).toMatchObject({
        policy: { contract: { "fail-on": "never" } },
        base: `${PATH} at ${BASE}`,
        head: `${PATH} at ${HEAD}`,
        relaxes: [{ path: "contract.fail-on", before: "risky", after: "never" }],
      });
      expect(notices).toEqual([
        "This change relaxes the policy: contract.fail-on. It is judged by both versions, and the stricter answer holds.",
      ]);
    },
  );

  test.each(["push", "workflow_dispatch", "deployment", "schedule"])(
    "of %s is the trusted one alone",
    async (event) => {
      put({ [BASE]: RISKY, [HEAD]: NEVER });
      const { request: asked } = await request({ event });
      expect(await loadJudgingPolicy(asked)).not.toHaveProperty("edit");
      expect(github.seen("repos/get-content").every(({ url }) => url.endsWith(`ref=${BASE}`))).toBe(true);
    },
  );

  test("of a deployment is that of the default branch, whatever started it", async () => {
    put({ [BASE]: NEVER, main: RISKY });
    const { request: asked } = await request({ event: "push" });
    expect((await loadBasePolicy({ ...asked, subject: "deployment" })).contract?.["fail-on"]).toBe("risky");
  });

  test("is the defaults and the first policy, which is announced", async () => {
    put({ [BASE]: undefined, [HEAD]: RISKY });
    const { request: asked, notices } = await request();
    const { policy, edit } = await loadJudgingPolicy(asked);
    expect(policy).toEqual({ version: 1 });
    expect(edit).toMatchObject({ base: null, relaxes: [] });
    expect(notices[0]).toContain(`There is no policy at ${BASE} yet: this change brings the first one.`);
    expect(notices[1]).toContain("This change edits the policy and relaxes nothing.");
  });

  test("is that of the base and the defaults, when the change removes it", async () => {
    put({ [BASE]: RISKY, [HEAD]: undefined });
    const { request: asked } = await request();
    expect((await loadJudgingPolicy(asked)).edit).toMatchObject({
      policy: { version: 1 },
      head: null,
      relaxes: [{ after: "breaking" }],
    });
  });

  test("cannot be that of an edit that is not valid", async () => {
    put({ [BASE]: RISKY, [HEAD]: "version: 1\nfreeze: {}\n" });
    const { request: asked } = await request();
    await expect(loadJudgingPolicy(asked)).rejects.toThrow(`The policy ${PATH} at ${HEAD} is not valid`);
  });

  test("cannot be one of an edit that is out of reach", async () => {
    put({ [BASE]: RISKY });
    const { request: asked } = await request();
    await expect(loadJudgingPolicy(asked)).rejects.toThrow(`${PATH} at ${HEAD} cannot be read`);
  });

  test("stands in a repository of policies, which the change cannot edit", async () => {
    put({ [CENTRAL]: RISKY, [HEAD]: NEVER });
    const { request: asked } = await request({ repository: `acme/payments@${CENTRAL}` });
    expect(await loadJudgingPolicy(asked)).toEqual({
      policy: { version: 1, contract: { "fail-on": "risky" } },
      place: `${PATH} at acme/payments@${CENTRAL}`,
    });
  });

  test.each([
    ["at a branch", "acme/payments@main", "can be moved to another commit"],
    ["without a policy", `acme/payments@${CENTRAL}`, `There is no policy ${PATH} at ${CENTRAL}`],
  ])("cannot stand in a repository %s", async (_, repository, message) => {
    put({ [CENTRAL]: undefined });
    const { request: asked } = await request({ repository });
    await expect(loadBasePolicy(asked)).rejects.toThrow(message);
  });

  test("of a repository of policies needs a token", async () => {
    const { request: asked } = await request({ repository: `acme/payments@${CENTRAL}` });
    await expect(loadBasePolicy({ ...asked, github: undefined })).rejects.toThrow(
      `policy-repo: without github-token the policy ${PATH} at acme/payments@${CENTRAL} cannot be read.`,
    );
  });
});
