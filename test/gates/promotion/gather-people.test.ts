import { describe, expect, test } from "@jest/globals";
import type { Account, TicketFacts } from "../../../shared/change/ticket.ts";
import { gatherPeople } from "../../../shared/gates/promotion/gather-people.ts";
import type { Surroundings } from "../../../shared/gates/promotion/surroundings.ts";
import type { TicketGateAnswer } from "../../../shared/gates/ticket-gate.ts";
import { aReading, aRecord, ended, NOW, read, succeeded } from "../../promotion/builders.ts";

const ADA: Account = { id: "1", name: "Ada" };
const BOB: Account = { id: "2", name: "Bob" };
const at = (hour: number) => new Date(NOW + hour * 3_600_000).toISOString();

/** Bob has approved at one o'clock, and Ada, who asked for the change, for the board at two; only those in the list count. */
async function people(counted: readonly Account[]) {
  const approvals = [
    { answer: "approved", by: BOB, group: "leads", at: at(1) },
    { answer: "approved", by: ADA, group: "board", at: at(2) },
  ];
  const facts = { system: "jira", approvals, type: { id: "7", name: "Change" } } as unknown as TicketFacts;
  const verdict = { outcome: "approved", reasons: [], approvers: counted, ticket: facts } as const;
  const ticket: TicketGateAnswer = { verdict, required: true, now: undefined, system: undefined };
  const policy = { version: 1, approvals: { roles: { cab: { "ticket-group": "board", min: 1 } }, "never-counts": [] } };
  const surroundings = { policy, runStartedAt: NOW, runActors: [], github: undefined } as unknown as Surroundings;
  const request = { environment: "production", ticketFrom: "input" } as const;
  return await gatherPeople({ request, surroundings, ticket, commits: [], target: read(aReading([])), now: NOW });
}

describe("whose approval of the ticket does not count", () => {
  test("holds no role that lifts a freeze", async () => {
    expect([...(await people([BOB, ADA])).roles]).toEqual(["cab"]);
    expect([...(await people([BOB])).roles]).toEqual([]);
  });

  test("does not approve anew what was rolled back", async () => {
    expect((await people([BOB, ADA])).approvedAt).toBe(Date.parse(at(2)));
    expect((await people([BOB])).approvedAt).toBe(Date.parse(at(1)));
  });
});

describe("the approvals of a run", () => {
  const policy = { version: 1, environments: { production: { order: 1, approvals: { min: 1 } } } };

  /** Run 7 asks, which has written this deployment before; Bob has approved it. */
  async function askedAgainAfter(...events: Parameters<typeof aRecord>) {
    const call = async () => ({
      data: [{ state: "approved", user: { login: "bob", type: "User" }, environments: [{ name: "production" }] }],
      nextPage: false,
    });
    const github = { call, repository: { owner: "acme", name: "payments" }, serverUrl: "https://github.com", runId: 7 };
    const surroundings = { policy, runStartedAt: NOW, runActors: [ACTOR], github } as unknown as Surroundings;
    const verdict = { outcome: "approved", reasons: [], approvers: [] } as const;
    const ticket: TicketGateAnswer = { verdict, required: false, now: undefined, system: undefined };
    const request = { environment: "production", ticketFrom: "input" } as const;
    const target = read(aReading([aRecord(...events)]));
    return await gatherPeople({ request, surroundings, ticket, commits: [], target, now: NOW });
  }
  const ACTOR = { login: "ada", name: "ada" };

  test("are for one deployment that comes to serve: whoever runs it again asks anew", async () => {
    for (const parts of [{}, { run: { id: "9", attempt: 1, url: "", actor: "" }, askedBy: "7" }]) {
      const { approvals, approvers, approvedAt } = await askedAgainAfter([succeeded(NOW - 1)], parts);
      expect([approvals.decision, approvers, approvedAt]).toEqual(["unknown", [], undefined]);
      expect(approvals.reasons[0]?.is).toContain("were for deployment 41, which came to serve; start a new run");
    }
  });

  test("let what failed be tried again", async () => {
    const { approvals, approvers } = await askedAgainAfter([ended(NOW - 1)]);
    expect([approvals.decision, approvers]).toEqual(["pass", ["bob"]]);
  });
});
