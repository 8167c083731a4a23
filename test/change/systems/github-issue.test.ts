import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHubIssueOptions, gitHubIssue } from "../../../shared/change/systems/github-issue.ts";
import type { SystemConnection } from "../../../shared/change/systems/transport.ts";
import type { LinkBack, TicketAnswer, TicketFacts } from "../../../shared/change/ticket.ts";
import type { StoredIssue } from "../../fakes/github/issues.ts";
import { FakeGitHub } from "../../fakes/github/server.ts";

const TOKEN = "ghs_tickets_0123456789";
const DIGEST = `sha256:${"c".repeat(64)}`;
const BODY = [
  "### Service",
  "payments-mcp",
  "### Environment",
  "production",
  "### Contract digest",
  DIGEST,
  "### Schema version",
  "2.3.0",
  "### Start",
  "2026-11-20T09:00:00+01:00",
  "### End",
  "2026-11-20T18:00+01:00",
].join("\n\n");
const NOTE: LinkBack = {
  id: "deployment-1",
  service: "payments-mcp",
  environment: "production",
  release: "2.3.0",
  outcome: "started @everyone <b>",
  runUrl: "https://github.com/acme/payments/actions/runs/1",
};
const person = (login: string) => ({ login, type: "User" }) as const;

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.addToken(TOKEN, {
    account: { login: "gates[bot]", type: "Bot" },
    permissions: { contents: "read", issues: "write", members: "read" },
  });
  github.organization.putTeam("mcp-cab", { carl: "active", dora: "active", ivan: "pending" });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const options = (
  changes: Partial<GitHubIssueOptions> = {},
  connection: Partial<SystemConnection> = {},
): GitHubIssueOptions => ({
  connection: {
    baseUrl: github.apiUrl,
    credentials: { kind: "bearer", token: TOKEN },
    environment: {},
    allowLoopbackHttp: true,
    ...connection,
  },
  repository: { owner: "acme", name: "payments" },
  headings: {
    service: "Service",
    environment: "Environment",
    releases: ["Contract digest", "Schema version"],
    windowStart: "Start",
    windowEnd: "End",
  },
  typeLabels: ["normal", "emergency"],
  approvedBy: { comment: "/approve" },
  approvers: { teams: ["acme/mcp-cab"], codeownersOf: undefined },
  ...changes,
});
const open = (changes: Partial<StoredIssue> = {}) =>
  github.repository.issues.open({ number: 42, author: person("rita"), body: BODY, labels: ["normal"], ...changes });
const say = (login: string, body: string, at = "2026-11-19T10:00:00Z") =>
  github.repository.writeComment(42, person(login), body, { createdAt: at });
const read = async (key = "42", with_ = options()): Promise<TicketAnswer> =>
  await gitHubIssue(with_).read(key, AbortSignal.timeout(15_000));
const facts = async (key?: string, with_?: GitHubIssueOptions): Promise<TicketFacts> => {
  const answer = await read(key, with_);
  if (answer.state !== "found") throw new Error(answer.reason);
  return answer.ticket;
};

describe("an issue as a ticket", () => {
  test("is told with all of its facts", async () => {
    open();
    say("carl", "/approve");
    const answer = await read();
    expect(answer).toEqual({
      state: "found",
      serverTime: expect.stringMatching(/^\d{4}-.*Z$/),
      ticket: {
        system: "github-issue",
        askedKey: "42",
        key: "42",
        id: "7042",
        url: "https://github.com/acme/payments/issues/42",
        title: "Change",
        project: { id: "acme/payments", name: "acme/payments" },
        type: { id: "normal", name: "normal" },
        state: { id: "open", name: "open" },
        onHold: false,
        active: true,
        conflict: undefined,
        requester: { id: "rita", name: "rita" },
        approvals: [
          {
            answer: "approved",
            by: { id: "carl", name: "carl" },
            at: "2026-11-19T10:00:00.000Z",
            group: "acme/mcp-cab",
          },
        ],
        window: { start: "2026-11-20T08:00:00.000Z", end: "2026-11-20T17:00:00.000Z" },
        binding: { services: ["payments-mcp"], environments: ["production"], releases: [DIGEST, "2.3.0"] },
        editedAt: "2026-11-18T09:00:00.000Z",
      },
    });
  });

  test("is read on GitHub Enterprise Server too, where GraphQL is elsewhere", async () => {
    open();
    expect((await facts("#42", options({}, { baseUrl: github.enterpriseApiUrl }))).key).toBe("#42");
    expect(github.requests.map(({ url }) => url.split("?")[0])).toEqual([
      "/api/v3/repos/acme/payments/issues/42",
      "/api/v3/repos/acme/payments/issues/42/timeline",
      "/api/graphql",
    ]);
  });

  test.each<readonly [string, Partial<StoredIssue>, Partial<TicketFacts>]>([
    ["closed", { state: "closed" }, { active: false, state: { id: "closed", name: "closed, completed" } }],
    ["edited", { lastEditedAt: "2026-11-19T11:00:00Z" }, { editedAt: "2026-11-19T11:00:00.000Z" }],
    ["without a text", { body: null }, { binding: { services: [], environments: [], releases: [] } }],
    [
      "of two types",
      { labels: ["normal", "emergency"] },
      { type: { id: "normal and emergency", name: "normal and emergency" } },
    ],
  ])("%s is told as such", async (_case, changes, expected) => {
    open(changes);
    expect(await facts()).toMatchObject(expected);
  });

  test.each([
    [true, "2026-11-19T11:00:00.000Z"],
    [false, "2026-11-18T09:00:00.000Z"],
  ])("with a new title, which binds it: %s, was edited at %s", async (titleBinds, expected) => {
    const events = [{ event: "renamed", actor: person("rita"), label: undefined, at: "2026-11-19T11:00:00Z" } as const];
    open({ events: [...events] });
    const { headings } = options();
    expect((await facts("42", options({ headings: { ...headings, titleBinds } }))).editedAt).toBe(expected);
  });

  test("with a new title at a time that cannot be read is not told", async () => {
    open({ events: [{ event: "renamed", actor: person("rita"), label: undefined, at: "yesterday" }] });
    const { headings } = options();
    expect(await read("42", options({ headings: { ...headings, titleBinds: true } }))).toMatchObject({
      state: "unavailable",
    });
  });

  test("with a window on nobody's clock needs another text", async () => {
    open({ body: "### Start\n\n2026-11-20 09:00" });
    expect(await read()).toMatchObject({ state: "misconfigured", reason: expect.stringContaining("Start") });
  });

  test.each<readonly [string, Partial<StoredIssue> | undefined, string]>([
    ["does not exist", undefined, "no such ticket"],
    ["was deleted", { fate: "deleted" }, "deleted"],
    ["was moved", { fate: "moved" }, "moved"],
    ["is a pull request", { kind: "pull" }, "pull request"],
  ])("that %s is not found", async (_case, changes, reason) => {
    if (changes !== undefined) open(changes);
    expect(await read()).toMatchObject({ state: "not-found", reason: expect.stringContaining(reason) });
  });

  test("of another repository than the one asked tells so", async () => {
    open();
    const body = { ...(await replyOf(42)), repository_url: "https://api.github.com/repos/acme/other" };
    github.addFault({ operation: "issues/get", reply: { status: 200, body } });
    expect(await facts()).toMatchObject({ askedKey: "42", key: "acme/other#42", project: { id: "acme/other" } });
  });

  test("belongs to the repository as the policy spells it, since names are the same in any case", async () => {
    open();
    const body = { ...(await replyOf(42)), repository_url: "https://api.github.com/repos/Acme/Payments" };
    github.addFault({ operation: "issues/get", reply: { status: 200, body } });
    expect(await facts()).toMatchObject({ key: "42", project: { id: "acme/payments" } });
  });

  test.each(["CHG-42", "0", "-1", "42/comments", "4 2", "", "acme/payments#42"])(
    "is not asked for by %j",
    async (key) => {
      expect((await read(key)).state).toBe("misconfigured");
      expect(github.requests).toEqual([]);
    },
  );

  test("is not asked for in a repository that has no such name", async () => {
    const wrong = options({ repository: { owner: "acme", name: "a/b" } });
    expect((await read("42", wrong)).state).toBe("misconfigured");
  });

  test.each([
    ["a rate limit", { status: 403, headers: { "retry-after": "60" }, body: { message: "secondary rate limit" } }, 60],
    [
      "an empty quota",
      { status: 403, headers: { "x-ratelimit-remaining": "0" }, body: { message: "limit" } },
      undefined,
    ],
  ])("is not told for now because of %s", async (_case, reply, retryAfterSeconds) => {
    open();
    github.addFault({ operation: "issues/get", reply });
    expect(await read()).toMatchObject({ state: "unavailable", retryAfterSeconds });
  });

  test("is not told when GraphQL does not tell its last edit", async () => {
    open();
    const body = { data: null, errors: [{ message: "timeout" }] };
    github.addFault({ operation: "graphql", reply: { status: 200, body } });
    expect((await read()).state).toBe("unavailable");
  });
});

describe("the approvals of an issue", () => {
  const answers = async (changes: Partial<GitHubIssueOptions> = {}) =>
    (await facts("42", options(changes))).approvals.map(({ answer, by, group }) => [answer, by?.id, group]);

  const LABEL = { approvedBy: { label: "approved" } };

  test("are those of members by comment, and nobody else's", async () => {
    open();
    for (const login of ["rita", "mallory", "ivan", "dora"]) say(login, "/approve");
    say("carl", "/decline");
    expect(await answers()).toEqual([
      ["approved", "dora", "acme/mcp-cab"],
      ["declined", "carl", "acme/mcp-cab"],
    ]);
  });

  test("are those of members by the label, and no comments, where the label approves", async () => {
    open();
    say("carl", "/approve");
    github.repository.issues.label(42, { add: "approved", by: person("mallory"), at: "2026-11-19T10:00:00Z" });
    github.repository.issues.label(42, { add: "approved", by: person("dora"), at: "2026-11-19T11:00:00Z" });
    expect(await answers(LABEL)).toEqual([["approved", "dora", "acme/mcp-cab"]]);
  });

  test("are not those of a label that was taken away", async () => {
    open();
    github.repository.issues.label(42, { add: "approved", by: person("dora"), at: "2026-11-19T11:00:00Z" });
    github.repository.issues.label(42, { remove: "approved", by: person("mallory"), at: "2026-11-19T12:00:00Z" });
    expect(await answers(LABEL)).toEqual([]);
  });

  test("are not those of a comment that somebody else has edited", async () => {
    open();
    github.repository.writeComment(42, person("carl"), "/approve", {
      createdAt: "2026-11-19T10:00:00Z",
      updatedAt: "2026-11-19T11:00:00Z",
    });
    expect(await answers()).toEqual([]);
  });

  test("behind much talk are found", async () => {
    open();
    for (let count = 0; count < 230; count++) say("mallory", "why?", "2026-11-19T09:00:00Z");
    say("carl", "/approve");
    expect(await answers()).toHaveLength(1);
  });

  test("of very many people are not counted", async () => {
    open();
    for (let count = 0; count < 60; count++) say(`person-${count}`, "/approve");
    expect((await read()).state).toBe("unavailable");
    expect(github.seen("teams/get-membership-for-user-in-org")).toEqual([]);
  });

  test.each([
    [
      ".github/CODEOWNERS",
      [
        ["approved", "olga", "CODEOWNERS"],
        ["approved", "carl", "acme/mcp-cab"],
      ],
    ],
    [
      "docs/CODEOWNERS",
      [
        ["approved", "olga", "CODEOWNERS"],
        ["approved", "carl", "acme/mcp-cab"],
      ],
    ],
  ])("are those of the owners in %s", async (place, expected) => {
    github.repository.putFiles("main", { [place]: "* @mallory\n/deploy/ @Olga @acme/mcp-cab o@example.com\n" });
    open();
    for (const login of ["mallory", "olga", "carl"]) say(login, "/approve");
    expect(await answers({ approvers: { teams: [], codeownersOf: "deploy/policy.yml" } })).toEqual(expected);
  });

  test("need a CODEOWNERS file when owners have a say", async () => {
    open();
    say("olga", "/approve");
    const wanted = options({ approvers: { teams: [], codeownersOf: "deploy/policy.yml" } });
    expect(await read("42", wanted)).toMatchObject({
      state: "misconfigured",
      reason: expect.stringContaining("CODEOWNERS"),
    });
  });

  test.each([
    ["does not exist", ["acme/nobody"], "acme/nobody"],
    ["is not named in full", ["mcp-cab"], "acme/mcp-cab"],
  ])("need another team when one %s", async (_case, teams, reason) => {
    open();
    say("carl", "/approve");
    const wanted = options({ approvers: { teams, codeownersOf: undefined } });
    expect(await read("42", wanted)).toMatchObject({ state: "misconfigured", reason: expect.stringContaining(reason) });
  });

  test("need a token that may see the team", async () => {
    github.addToken(TOKEN, { account: person("x"), permissions: { issues: "read" } });
    open();
    say("carl", "/approve");
    expect((await read()).state).toBe("misconfigured");
  });
});

describe("an issue that is told of a deployment", () => {
  const link = async (note: LinkBack) =>
    await gitHubIssue(options()).linkBack(await facts(), note, AbortSignal.timeout(15_000));
  const own = () => github.repository.comments(42).filter(({ author }) => author.login === "gates[bot]");

  test("gets one comment, however often, that mentions nobody", async () => {
    open();
    expect(await link(NOTE)).toBeUndefined();
    expect(own()[0]?.body).toMatch(
      /^<!-- mcp-gates:deployment [0-9a-f]{32} -->\n.*payments-mcp.*\n\nDeployment: started `@everyone` .*b.*\n\n<https:/,
    );
    expect(own()[0]?.body).not.toContain("<b>");
    expect(await link({ ...NOTE, outcome: "succeeded" })).toBeUndefined();
    expect(own()).toMatchObject([{ updates: 1, body: expect.stringContaining("succeeded") }]);
  });

  test("gets it under its full name, too", async () => {
    open();
    const ticket = { ...(await facts()), askedKey: "acme/payments#42", key: "acme/payments#42" };
    expect(await gitHubIssue(options()).linkBack(ticket, NOTE, AbortSignal.timeout(15_000))).toBeUndefined();
    expect(own()).toHaveLength(1);
  });

  test("leaves a copied marker of somebody else alone", async () => {
    open();
    await link(NOTE);
    say("mallory", own()[0]?.body ?? "");
    github.repository.removeComment(own()[0]?.id ?? 0);
    await link(NOTE);
    expect(own()).toHaveLength(1);
  });

  test("and does not take it, says why", async () => {
    open();
    const ticket = await facts();
    github.addToken(TOKEN, { account: { login: "gates[bot]", type: "Bot" }, permissions: { issues: "read" } });
    const reason = await gitHubIssue(options()).linkBack(ticket, NOTE, AbortSignal.timeout(15_000));
    expect(reason).toContain("403");
  });
});

async function replyOf(number: number): Promise<Record<string, unknown>> {
  const response = await fetch(`${github.apiUrl}/repos/acme/payments/issues/${number}`, {
    headers: { authorization: `Bearer ${TOKEN}`, "user-agent": "test" },
  });
  return (await response.json()) as Record<string, unknown>;
}
