import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  type ApprovalsRequest,
  gatherApprovals,
  gatherReviews,
  gatherRunCreation,
  gatherTeams,
} from "../../../shared/gates/promotion/gather-approvals.ts";
import { type CallGitHub, connectGitHub } from "../../../shared/github/client.ts";
import { parsePolicy } from "../../../shared/policy/parse-policy.ts";
import { approvedRoles, judgeRunApprovals } from "../../../shared/promotion/gates/approvals-gate.ts";
import type { RunReviews } from "../../../shared/promotion/gates/approvers.ts";
import { aTicket } from "../../change/builders.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";

const RUN = { owner: "acme", name: "payments", runId: 7 };
const ANN = { login: "ann", type: "User" } as const;
const BOB = { login: "bob", type: "User" } as const;
const APP = { login: "deployer[bot]", type: "Bot" } as const;

let fake: FakeGitHub;
let github: CallGitHub;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  fake.addToken("job", { account, permissions: { actions: "read" } });
  fake.addToken("members", { account, permissions: { members: "read" } });
  github = await connected("job");
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

async function connected(token: string): Promise<CallGitHub> {
  return await connectGitHub({ token, apiUrl: fake.apiUrl });
}

describe("the reviews of a run", () => {
  test("are told with who, what and where", async () => {
    fake.reviews.review(7, { user: ANN, state: "approved", environments: ["staging", "production"] });
    fake.reviews.review(7, { user: BOB, state: "rejected", environments: ["production"], comment: "not today" });
    fake.reviews.review(7, { user: APP, state: "pending", environments: ["production"] });
    expect(await gatherReviews(github, RUN)).toEqual({
      state: "known",
      reviews: [
        { login: "ann", isBot: false, answer: "approved", environments: ["staging", "production"] },
        { login: "bob", isBot: false, answer: "rejected", environments: ["production"] },
        { login: "deployer[bot]", isBot: true, answer: "pending", environments: ["production"] },
      ],
    });
  });

  test("are none where nobody was asked", async () => {
    fake.reviews.putRun(7);
    expect(await gatherReviews(github, RUN)).toEqual({ state: "known", reviews: [] });
  });

  test.each([
    ["the run is not there", "job", 8, "404"],
    ["the token may not read runs", "members", 7, "403"],
  ])("are unknown where %s", async (_, token, runId, status) => {
    fake.reviews.putRun(7);
    const answer = await gatherReviews(await connected(token), { ...RUN, runId });
    expect(answer).toMatchObject({ state: "unknown", why: expect.stringContaining(status) });
  });

  test.each([
    ["an account that is gone", [{ state: "approved", user: null, environments: [{ name: "production" }] }], undefined],
    ["a state of another kind", [{ state: "maybe", user: ANN, environments: [{ name: "production" }] }], "pending"],
  ])("take %s for no approval", async (_, body, answer) => {
    fake.addFault({ operation: "actions/get-reviews-for-run", reply: { status: 200, body } });
    const told = await gatherReviews(github, RUN);
    const [review] = told.state === "known" ? told.reviews : [];
    expect(answer === undefined ? review?.login : review?.answer).toBe(answer);
    expect(told.state).toBe("known");
  });

  test("are unknown where the reply is another one", async () => {
    fake.addFault({ operation: "actions/get-reviews-for-run", reply: { status: 200, body: { approvals: [] } } });
    expect(await gatherReviews(github, RUN)).toMatchObject({ state: "unknown" });
  });
});

describe("the creation of a run", () => {
  const calls: [string, unknown][] = [];
  const answering = (data: unknown): CallGitHub =>
    (async (route: string, parameters: unknown, { reply }: { reply: { parse(value: unknown): unknown } }) => {
      calls.push([route, parameters]);
      return { data: reply.parse(data), nextPage: false };
    }) as unknown as CallGitHub;

  test("is that of its first attempt", async () => {
    const run = { created_at: "2026-11-01T12:00:00Z", run_started_at: "2026-11-05T12:00:00Z", run_attempt: 2 };
    expect(await gatherRunCreation(answering(run), RUN)).toBe(Date.parse("2026-11-01T12:00:00Z"));
    expect(calls).toEqual([
      ["GET /repos/{owner}/{repo}/actions/runs/{run_id}", { owner: "acme", repo: "payments", run_id: 7 }],
    ]);
  });
});

describe("the teams of those who approved", () => {
  const approved = (...logins: readonly string[]): RunReviews => ({
    state: "known",
    reviews: logins.map((login) => ({ login, isBot: false, answer: "approved", environments: ["production"] })),
  });

  beforeEach(() => {
    fake.organization.putTeam("cab", { ann: "active", eve: "pending" });
  });

  test("hold whoever is a member, and not whoever was only invited", async () => {
    const answer = await gatherTeams(await connected("members"), approved("ann", "bob", "eve"), ["acme/cab"]);
    expect(answer).toEqual({ "acme/cab": { state: "known", logins: ["ann"] } });
  });

  test("are known to hold none of them", async () => {
    const answer = await gatherTeams(await connected("members"), approved("bob"), ["acme/cab"]);
    expect(answer).toEqual({ "acme/cab": { state: "known", logins: [] } });
  });

  test("are not asked for where nobody has approved", async () => {
    const nobody: RunReviews = { state: "unknown", why: "403" };
    expect(await gatherTeams(github, nobody, ["acme/cab"])).toEqual({ "acme/cab": { state: "known", logins: [] } });
    expect(fake.requests).toEqual([]);
  });

  test("are unknown where the token may not see them", async () => {
    const answer = await gatherTeams(github, approved("ann"), ["acme/cab"]);
    expect(answer).toMatchObject({
      "acme/cab": { state: "unknown", why: expect.stringContaining("the token may not see it") },
    });
  });

  test("are each asked for by themselves", async () => {
    const names = ["acme/cab", "acme/none", "acme/cab"];
    const answer = await gatherTeams(await connected("members"), approved("ann"), names);
    expect(answer).toMatchObject({ "acme/cab": { state: "known" }, "acme/none": { state: "unknown" } });
  });

  test("are unknown where GitHub fails", async () => {
    const reply = { status: 401, body: { message: "Bad credentials" } };
    fake.addFault({ operation: "teams/get-membership-for-user-in-org", reply });
    const answer = await gatherTeams(await connected("members"), approved("ann"), ["acme/cab"]);
    expect(answer).toMatchObject({ "acme/cab": { state: "unknown", why: expect.stringContaining("401") } });
  });

  test("are unknown where there are too many people to ask about", async () => {
    const many = approved(...Array.from({ length: 301 }, (_, index) => `user-${index}`));
    expect(await gatherTeams(github, many, ["acme/cab"])).toMatchObject({ "acme/cab": { state: "unknown" } });
    expect(fake.requests).toEqual([]);
  });
});

describe("the question of approvals", () => {
  const POLICY = `version: 1
environments:
  production: { order: 1, approvals: { min: 1, teams: [acme/cab] } }
  staging: { order: 0 }
approvals: { roles: { cab: { team: acme/cab }, board: { ticket-group: board } }, never-counts: [robot] }
tickets: { provider: github-issue, repository: acme/changes, approvals: { source: label, team: acme/cab } }
break-glass: { enabled: true, environments: [production], bypasses: [soak], require: { approvers-team: acme/oncall } }`;

  const NO_TICKET = { verdict: { outcome: "approved", reasons: [], approvers: [] }, required: false } as const;
  const known = aTicket({
    requester: { id: "jira-1", name: "Jo" },
    otherRequesters: [{ id: "jira-2", name: "Al" }],
  });

  async function asked(facts: Partial<ApprovalsRequest> = {}) {
    return await gatherApprovals({
      policy: parsePolicy(POLICY, "policy"),
      environment: "production",
      run: { ...RUN, github },
      members: await connected("members"),
      actors: { run: [{ login: "starter", name: "starter" }], commits: [] },
      ticket: NO_TICKET,
      ...facts,
    });
  }

  beforeEach(() => {
    fake.organization.putTeam("cab", { ann: "active" });
    fake.reviews.review(7, { user: ANN, state: "approved", environments: ["production"] });
  });

  test("holds who reviewed the run, and in which teams of the policy they are", async () => {
    const question = await asked();
    expect(question).toMatchObject({
      environment: "production",
      neverCounts: ["robot"],
      requester: { state: "none" },
      teams: { "acme/cab": { state: "known", logins: ["ann"] }, "acme/oncall": { state: "unknown" } },
    });
    expect(judgeRunApprovals(question).decision).toBe("pass");
    expect(approvedRoles(question, parsePolicy(POLICY, "policy").approvals?.roles ?? {})).toEqual({
      cab: { state: "given", approvers: ["ann"] },
    });
  });

  test("asks for members by the run's own token where there is no other", async () => {
    const question = await asked({ members: undefined });
    expect(judgeRunApprovals(question).decision).toBe("unknown");
  });

  test("asks nobody where the policy names nobody", async () => {
    const policy = parsePolicy("version: 1\nenvironments: { production: { order: 1 } }", "policy");
    expect(await asked({ policy })).toMatchObject({ rules: undefined, reviews: { state: "known", reviews: [] } });
    expect(fake.requests).toEqual([]);
  });

  test("has no answer where no run of a workflow asks", async () => {
    const question = await asked({ run: undefined });
    expect(judgeRunApprovals(question)).toMatchObject({ decision: "unknown" });
  });

  test.each<[string, ApprovalsRequest["ticket"], object]>([
    ["none where no ticket is needed", NO_TICKET, { state: "none" }],
    ["not known where the ticket was not read", { ...NO_TICKET, required: true }, { state: "unknown" }],
    [
      "not known where the ticket does not say it",
      { ...NO_TICKET, verdict: { ...NO_TICKET.verdict, ticket: { ...known, requester: undefined } } },
      { state: "unknown" },
    ],
    [
      "all that the ticket names",
      { ...NO_TICKET, verdict: { ...NO_TICKET.verdict, ticket: known } },
      { state: "known", system: "jira", accounts: new Set(["jira-1", "jira-2"]), users: {} },
    ],
  ])("has a requester that is %s", async (_, ticket, requester) => {
    expect((await asked({ ticket })).requester).toMatchObject(requester);
  });
});
