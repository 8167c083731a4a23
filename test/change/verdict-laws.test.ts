import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { TicketAnswer, TicketFacts } from "../../shared/change/ticket.ts";
import type { TicketKey } from "../../shared/change/ticket-key.ts";
import { type TicketQuestion, verifyTicket } from "../../shared/change/verify-ticket.ts";
import { anApproval, aQuestion, bob } from "./builders.ts";
import { questions } from "./questions.ts";
import { letsThrough } from "./slow-checker.ts";

/** The same cases in every run; `LAW_RUNS=20` looks at twenty times as many, `LAW_SEED` at others. */
const TIMES = Number(process.env.LAW_RUNS ?? 1);
const SEED = Number(process.env.LAW_SEED ?? 20_261_127);
const runs = (count: number) => ({ numRuns: count * TIMES, seed: SEED });

describe("for every question", () => {
  test("a ticket is approved exactly if every demand holds, as a slow checker has it", () => {
    const tally = { approved: 0, refused: 0 };
    fc.assert(
      fc.property(questions, (question) => {
        const { outcome, reasons } = verifyTicket(question);
        tally[outcome === "approved" ? "approved" : "refused"] += 1;
        expect(outcome === "approved").toBe(letsThrough(question));
        expect(reasons.length === 0).toBe(outcome === "approved");
      }),
      runs(2_000),
    );
    expect(tally.approved / (tally.approved + tally.refused)).toBeGreaterThan(0.05);
  });

  test("an answer other than a ticket is never approved, and neither is a key that was not chosen", () => {
    const answers: fc.Arbitrary<TicketAnswer | undefined> = fc.oneof(
      fc.record({ state: fc.constantFrom("not-found" as const, "misconfigured" as const), reason: fc.string() }),
      fc.record({
        state: fc.constant("unavailable" as const),
        reason: fc.string(),
        retryAfterSeconds: fc.option(fc.nat(), { nil: undefined }),
      }),
      fc.constant(undefined),
    );
    const keys: fc.Arbitrary<TicketKey> = fc.constantFrom<TicketKey>(
      { state: "missing", source: "input" },
      { state: "malformed", source: "input", text: "CHG-42 CHG-43" },
      { state: "ambiguous", source: "branch", keys: ["CHG-42", "CHG-43"] },
      { state: "untrusted", source: "branch" },
    );
    fc.assert(
      fc.property(questions, answers, keys, (question, answer, key) => {
        expect(verifyTicket({ ...question, answer }).outcome).not.toBe("approved");
        expect(verifyTicket({ ...question, key }).outcome).not.toBe("approved");
      }),
      runs(500),
    );
  });

  test.each(problems())("a problem more never turns a refusal into an approval: %s", (_what, worsened) => {
    fc.assert(
      fc.property(questions, (question) => {
        if (verifyTicket(question).outcome === "approved") return;
        expect(verifyTicket(worsened(question)).outcome).not.toBe("approved");
      }),
      runs(150),
    );
  });

  test("the order of approvals does not matter", () => {
    const shuffled = questions.chain((question) =>
      fc.tuple(fc.constant(question), fc.shuffledSubarray([...ticketOf(question).approvals], { minLength: 0 })),
    );
    fc.assert(
      fc.property(shuffled, ([question, approvals]) => {
        const one = verifyTicket(withTicket(question, { approvals }));
        const other = verifyTicket(withTicket(question, { approvals: [...approvals].reverse() }));
        expect({ ...other, ticket: undefined }).toEqual({ ...one, ticket: undefined });
      }),
      runs(500),
    );
  });
});

test("of two spellings of one account the same is shown, whatever came first", () => {
  const [upper, lower] = ["DORA", "dora"].map((id) => anApproval({ by: { id, name: id } }));
  const approversOf = (approvals: TicketFacts["approvals"]) =>
    verifyTicket(aQuestion({ rules: { system: "github-issue" }, ticket: { system: "github-issue", approvals } }))
      .approvers;
  if (upper === undefined || lower === undefined) throw new Error("two approvals");
  expect(approversOf([upper, lower])).toEqual(approversOf([lower, upper]));
});

test("the time zone of the machine does not matter", () => {
  const script = fileURLToPath(new URL("time-zone-child.ts", import.meta.url));
  const loader = new URL("../servers/typescript.mjs", import.meta.url).href;
  const [offsets, verdicts] = [new Set<string>(), new Set<string>()];
  for (const TZ of ["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati"]) {
    const { stdout, status } = spawnSync(process.execPath, ["--import", loader, script], {
      env: { ...process.env, TZ },
      encoding: "utf8",
    });
    expect(status).toBe(0);
    const [offset = "", ...lines] = stdout.trim().split("\n");
    expect(lines).toHaveLength(500);
    offsets.add(offset);
    verdicts.add(lines.join("\n"));
  }
  expect([...offsets]).toEqual(["0", "-60", "210", "-840"]);
  expect(verdicts.size).toBe(1);
});

/** What makes a question worse, one thing at a time. */
function problems(): readonly (readonly [string, (question: TicketQuestion) => TicketQuestion])[] {
  const inTicket = (what: string, worse: (ticket: TicketFacts) => Partial<TicketFacts>) =>
    [what, (question: TicketQuestion) => withTicket(question, worse(ticketOf(question)))] as const;
  const binding = (what: string, parts: Partial<TicketFacts["binding"]>) =>
    inTicket(what, (ticket) => ({ binding: { ...ticket.binding, ...parts } }));
  return [
    inTicket("another key", () => ({ key: "OPS-7" })),
    inTicket("another project", () => ({ project: { id: "0", name: "Else" } })),
    inTicket("another type", () => ({ type: { id: "0", name: "Else" } })),
    inTicket("another state", () => ({ state: { id: "0", name: "Else" } })),
    inTicket("on hold", () => ({ onHold: true })),
    inTicket("inactive", () => ({ active: false })),
    inTicket("a conflict", () => ({ conflict: "Found" })),
    inTicket("no requester", () => ({ requester: undefined })),
    inTicket("declined", ({ approvals }) => ({
      approvals: [...approvals, anApproval({ answer: "declined", by: bob })],
    })),
    inTicket("an approval less", ({ approvals }) => ({ approvals: approvals.slice(1) })),
    inTicket("an approval withdrawn", ({ approvals }) => ({
      approvals: approvals.map((approval) => ({ ...approval, answer: "pending" as const })),
    })),
    inTicket("approvals by nobody", ({ approvals }) => ({
      approvals: approvals.map((approval) => ({ ...approval, by: undefined })),
    })),
    inTicket("undecided", () => ({ decision: "pending" })),
    inTicket("edited now", () => ({ editedAt: "2026-12-31T00:00:00Z" })),
    inTicket("edited at no known time", () => ({ editedAt: "2026-12-31" })),
    inTicket("no window's end", ({ window }) => ({ window: { start: window.start ?? "soon", end: undefined } })),
    inTicket("a naive window", () => ({ window: { start: "2026-12-01T08:00:00", end: "2026-12-01T10:00:00" } })),
    binding("another service", { services: ["ledger-mcp"] }),
    binding("another environment", { environments: ["staging"] }),
    binding("another release", { releases: ["9.9.9"] }),
    ["no ledger", (question) => ({ ...question, earlierUses: undefined })],
    ["no time", (question) => ({ ...question, now: undefined })],
    ["nobody started it", (question) => ({ ...question, actors: { ...question.actors, run: undefined } })],
    ["breaking", (question) => ({ ...question, breaking: true })],
  ];
}

function ticketOf({ answer }: TicketQuestion): TicketFacts {
  if (answer?.state !== "found") throw new Error("a random question has a ticket");
  return answer.ticket;
}

function withTicket(question: TicketQuestion, parts: Partial<TicketFacts>): TicketQuestion {
  const ticket = { ...ticketOf(question), ...parts };
  return { ...question, answer: { state: "found", ticket, serverTime: undefined } };
}
