import { describe, expect, test } from "@jest/globals";
import type { Account, TicketFacts } from "../../../shared/change/ticket.ts";
import { gatherPeople } from "../../../shared/gates/promotion/gather-people.ts";
import type { Surroundings } from "../../../shared/gates/promotion/surroundings.ts";
import type { TicketGateAnswer } from "../../../shared/gates/ticket-gate.ts";
import { NOW } from "../../promotion/builders.ts";

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
  return await gatherPeople({ request, surroundings, ticket, commits: [], now: NOW });
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
