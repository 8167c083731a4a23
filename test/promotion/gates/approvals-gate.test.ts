import { describe, expect, test } from "@jest/globals";
import {
  approvedByTeam,
  approvedRoles,
  approversOf,
  judgeRunApprovals,
} from "../../../shared/promotion/gates/approvals-gate.ts";
import type { ApprovalsQuestion, RunReview, TicketRequester } from "../../../shared/promotion/gates/approvers.ts";

const RULES = { min: 1, "distinct-from": ["author", "committers", "run-actor", "ticket-requester"] } as const;

function review(login: string | undefined, facts: Partial<RunReview> = {}): RunReview {
  return { login, isBot: false, answer: "approved", environments: ["production"], ...facts };
}

function question(
  reviews: readonly RunReview[],
  facts: Partial<Omit<ApprovalsQuestion, "reviews" | "rules">> & {
    readonly rules?: Partial<NonNullable<ApprovalsQuestion["rules"]>>;
  } = {},
): ApprovalsQuestion {
  return {
    environment: "production",
    neverCounts: [],
    actors: { run: [person("starter")], commits: [person("writer")] },
    requester: { state: "none" },
    teams: {},
    ...facts,
    reviews: { state: "known", reviews },
    rules: { ...RULES, "distinct-from": [...RULES["distinct-from"]], ...facts.rules },
  };
}

function person(login: string) {
  return { login, name: login };
}

const requester: TicketRequester = {
  state: "known",
  system: "jira",
  accounts: new Set(["jira-1", "jira-3"]),
  users: { asker: "jira-1", ann: "jira-2", opener: "jira-3" },
};

function judged(asked: ApprovalsQuestion) {
  const { decision, reasons } = judgeRunApprovals(asked);
  return { decision, codes: reasons.map(({ code }) => code), is: reasons.map(({ is }) => is) };
}

describe("approvals of a run", () => {
  test("are not asked for where the policy does not ask", () => {
    expect(judgeRunApprovals({ ...question([]), rules: undefined })).toMatchObject({ decision: "pass", asked: false });
  });

  test("are unknown where GitHub does not tell them", () => {
    const answer = judged({ ...question([]), reviews: { state: "unknown", why: "[GET] /approvals: 403" } });
    expect(answer).toEqual({ decision: "unknown", codes: ["approvals.unknown"], is: ["[GET] /approvals: 403"] });
  });

  test.each<[string, readonly RunReview[], Parameters<typeof question>[1], string]>([
    ["one of somebody else", [review("ann")], {}, "pass"],
    ["none", [], {}, "wait"],
    ["one for another environment", [review("ann", { environments: ["staging"] })], {}, "wait"],
    ["one for the environment in other case", [review("ann", { environments: ["Production"] })], {}, "pass"],
    ["one that is pending", [review("ann", { answer: "pending" })], {}, "wait"],
    ["one of two", [review("ann")], { rules: { min: 2 } }, "wait"],
    ["two of the same person", [review("ann"), review("ANN")], { rules: { min: 2 } }, "wait"],
    ["two of two", [review("ann"), review("bob")], { rules: { min: 2 } }, "pass"],
    ["one of whoever started the run", [review("Starter")], {}, "wait"],
    ["one of whoever wrote the change", [review("writer")], {}, "wait"],
    [
      "one of whoever started the run, who may",
      [review("starter")],
      { rules: { "distinct-from": ["author"] } },
      "pass",
    ],
    ["one of whoever wrote the change, who may", [review("writer")], { rules: { "distinct-from": [] } }, "pass"],
    ["one of whoever asked for the change", [review("asker")], { requester }, "wait"],
    ["one of whoever opened the ticket", [review("opener")], { requester }, "wait"],
    ["one of whoever asked, who may", [review("asker")], { requester, rules: { "distinct-from": ["author"] } }, "pass"],
    ["one of somebody else than asked for it", [review("ann")], { requester }, "pass"],
    ["one of somebody without an account at the ticket system", [review("bob")], { requester }, "unknown"],
    ["one that is certain beside one that is not", [review("ann"), review("bob")], { requester }, "pass"],
    ["two where one is not certain", [review("ann"), review("bob")], { requester, rules: { min: 2 } }, "unknown"],
    ["one that is not certain where two are wanted", [review("bob")], { requester, rules: { min: 2 } }, "wait"],
    ["one of a bot", [review("robot", { isBot: true })], {}, "wait"],
    ["one of an app", [review("robot[bot]")], {}, "wait"],
    ["one of an account that is gone", [review(undefined)], {}, "wait"],
    ["one of somebody who never counts", [review("ann")], { neverCounts: ["Ann"] }, "wait"],
    ["a rejection beside an approval", [review("ann"), review("bob", { answer: "rejected" })], {}, "fail"],
    [
      "a rejection of somebody who does not count",
      [review("ann"), review("writer", { answer: "rejected" })],
      {},
      "fail",
    ],
    [
      "a rejection for another environment",
      [review("ann"), review("bob", { answer: "rejected", environments: ["staging"] })],
      {},
      "pass",
    ],
  ])("%s: %#", (_, reviews, facts, decision) => {
    expect(judged(question(reviews, facts)).decision).toBe(decision);
  });

  test.each<[string, Partial<ApprovalsQuestion>, string]>([
    ["who started the run", { actors: { run: undefined, commits: [] } }, "who started the run is not known"],
    ["who started the run, by an empty list", { actors: { run: [], commits: [] } }, "who started the run is not known"],
    [
      "who wrote the change",
      { actors: { run: [person("a")], commits: undefined } },
      "who wrote the change is not known",
    ],
    [
      "the account of an author",
      { actors: { run: [person("a")], commits: [{ login: undefined, name: "Jo" }] } },
      "which account Jo has, who wrote a part of the change, is not known",
    ],
    [
      "who asked for the change",
      { requester: { state: "unknown", why: "no requester" } },
      "who asked for the change is not known: no requester",
    ],
  ])("are not relied on where nobody knows %s", (_, facts, is) => {
    expect(judged({ ...question([review("ann")]), ...facts })).toEqual({
      decision: "unknown",
      codes: ["approvals.unknown"],
      is: [is],
    });
  });

  test("are relied on where nobody knows who wrote a change, when authors may approve", () => {
    const rules = { "distinct-from": ["run-actor" as const] };
    const actors = { run: [person("starter")], commits: undefined };
    expect(judged(question([review("ann")], { rules, actors })).decision).toBe("pass");
  });

  test("say why each that was given does not count", () => {
    const answer = judged(question([review("writer"), review("robot[bot]"), review("ann")], { rules: { min: 2 } }));
    expect(answer.is).toEqual(["approved by ann; robot[bot] is a program; writer wrote the change"]);
  });
});

describe("approvals of teams", () => {
  const cab = { "acme/cab": { state: "known", logins: ["ann"] } } as const;
  const closed = { "acme/cab": { state: "unknown", why: "the token may not see it" } } as const;
  const rules = { teams: ["acme/cab"] };

  test.each<[string, readonly RunReview[], ApprovalsQuestion["teams"], string]>([
    ["a member", [review("Ann")], cab, "pass"],
    ["somebody else", [review("bob")], cab, "wait"],
    ["somebody, where nobody knows the members", [review("ann")], closed, "unknown"],
    ["nobody, where nobody knows the members", [], closed, "wait"],
    ["somebody, where nobody asked for the members", [review("ann")], {}, "unknown"],
    [
      "a member who wrote the change",
      [review("writer")],
      { "acme/cab": { state: "known", logins: ["writer"] } },
      "wait",
    ],
  ])("count by %s", (_, reviews, teams, decision) => {
    expect(judged(question(reviews, { rules, teams })).decision).toBe(decision);
  });

  test("say who is not in the team", () => {
    expect(judged(question([review("bob")], { rules, teams: cab })).is).toEqual([
      "approved by nobody; bob is not in acme/cab",
    ]);
  });

  test.each<[string, readonly RunReview[], ApprovalsQuestion["teams"], object]>([
    ["a member's approval", [review("ann"), review("bob")], cab, { state: "given", approvers: ["ann"] }],
    ["no member's approval", [review("bob")], cab, { state: "missing", approvers: [] }],
    [
      "an approval beside a rejection",
      [review("ann"), review("bob", { answer: "rejected" })],
      cab,
      { state: "missing" },
    ],
    ["an approval of who knows whom", [review("ann")], closed, { state: "unknown" }],
    ["no approval at all", [], closed, { state: "missing" }],
  ])("tell of a role with %s", (_, reviews, teams, told) => {
    const roles = { cab: { team: "acme/cab", min: 1 }, board: { min: 1 } };
    const answer = approvedRoles(question(reviews, { teams }), roles);
    expect(answer).toMatchObject({ cab: told });
    expect(Object.keys(answer)).toEqual(["cab"]);
  });

  test("are too few of a team for more than there are", () => {
    const asked = question([review("ann")], { teams: cab });
    expect(approvedByTeam(asked, { team: "acme/cab", min: 2 })).toEqual({ state: "missing", approvers: ["ann"] });
  });

  test("of a team are unknown where nobody knows who wrote the change", () => {
    const actors = { run: [person("starter")], commits: undefined };
    const answer = approvedByTeam(question([review("ann")], { teams: cab, actors }), { team: "acme/cab", min: 1 });
    expect(answer).toEqual({ state: "unknown", why: "who wrote the change is not known" });
  });

  test("hold to all parties where the policy asks for no approvals of its own", () => {
    const asked = {
      ...question([review("writer")], { teams: { "acme/cab": { state: "known", logins: ["writer"] } } }),
    };
    expect(approvedByTeam({ ...asked, rules: undefined }, { team: "acme/cab", min: 1 }).state).toBe("missing");
  });
});

test("the names of those who approved are told in one order", () => {
  expect(approversOf(question([review("bob"), review("ann"), review("writer")]))).toEqual(["ann", "bob"]);
});
