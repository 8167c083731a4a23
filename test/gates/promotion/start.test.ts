import { expect, test } from "@jest/globals";
import { reasonFor } from "../../../shared/change/ticket-reasons.ts";
import type { TicketVerdict } from "../../../shared/change/verify-ticket.ts";
import { planReport } from "../../../shared/gates/promotion/build-plan-report.ts";
import type { Gathered } from "../../../shared/gates/promotion/gathered.ts";
import { startDeployment } from "../../../shared/gates/promotion/start.ts";
import type { Surroundings } from "../../../shared/gates/promotion/surroundings.ts";
import type { LedgerReading, NewDeployment } from "../../../shared/promotion/ledger.ts";
import { judgePlan, type PlanQuestion } from "../../../shared/promotion/plan.ts";
import { APPROVED, aPlanQuestion, NOW } from "../../promotion/builders.ts";
import { emergency, frozen, withFreezes } from "../../promotion/plan-parts.ts";

const HOUR = 3_600_000;

interface Case {
  /** What is otherwise than in a plan that passes. */
  readonly changes?: Partial<PlanQuestion>;
  /** What the ticket system says when it is asked again. */
  readonly ticketLater?: TicketVerdict;
}

/** Everything that was found out at a moment. */
function gatheredAt(now: number, { changes = {}, ticketLater = APPROVED }: Case): Gathered {
  const question = { ...aPlanQuestion(), ...changes, now };
  const plan = judgePlan(question);
  const ticket = { verdict: APPROVED, required: true, now: undefined, system: undefined };
  const { source, target, release } = question;
  const about = { question, plan, service: "payments-mcp", release, contract: undefined, protocolVersion: undefined };
  const askTicketAgain = async () => ({ ...ticket, verdict: ticketLater });
  const gathered = { ...about, ticket, askTicketAgain, source, target };
  const facts = { changeKind: "schema", contractChange: "other", breakingChanges: 0, servedDigest: null } as const;
  const report = planReport(gathered, { ...facts, removedTools: [], tools: null, approvers: [] });
  return { ...gathered, report };
}

/** A start of which the servers take two hours to answer, and all that happens on the way. */
async function startSlowly(about: Case, breakGlassReason?: string) {
  const happened: string[] = [];
  let now = NOW;
  const { source, target } = aPlanQuestion();
  const unused = async () => {
    throw new Error("not asked for");
  };
  const ledger = {
    read: async ({ environment }: { readonly environment: string }): Promise<LedgerReading> => {
      now = NOW + 2 * HOUR;
      const facts = environment === "production" ? target : source;
      if (facts?.state !== "read") throw new Error(environment);
      return { ...facts.reading, now };
    },
    start: async ({ override }: NewDeployment) => {
      happened.push(`started past ${override?.bypassed.join(", ") ?? "nothing"}`);
      return { state: "started", deploymentId: "42" } as const;
    },
    record: unused,
    contract: unused,
    now: unused,
    waiting: unused,
    setWaiting: unused,
  };
  const silent = () => undefined;
  const surroundings = {
    ...{ policy: { version: 1 as const }, ledger, run: { id: "8", attempt: 1, url: "", actor: "" } },
    ...{ commit: "1".repeat(40), variables: {}, log: { info: silent, notice: silent, warning: silent } },
  } as unknown as Surroundings;
  const outcome = await startDeployment({
    request: { environment: "production", ticketFrom: "input", breakGlassReason },
    surroundings,
    isDryRun: false,
    gather: async () => gatheredAt(now, about),
    trail: async ({ plan }) => void happened.push(`told of ${plan.override?.bypassed.join(", ")}`),
  });
  const { decision, blockingGates } = outcome.report;
  return { state: outcome.state, decision, blockingGates, happened };
}

/** Production is frozen an hour from now on. */
const FROZEN_SOON = withFreezes(frozen(1, 24));

test("an emergency that goes past a freeze which began meanwhile leaves its traces before it starts", async () => {
  const changes = { ...emergency(["freeze:hard"]), ...FROZEN_SOON };
  const { state, happened } = await startSlowly({ changes }, "payments are down for everybody");
  expect(state).toBe("started");
  expect(happened).toEqual(["told of freeze:hard", "started past freeze:hard"]);
});

test("a freeze that began while the servers were asked lets nothing start", async () => {
  expect(await startSlowly({ changes: FROZEN_SOON })).toEqual({
    ...{ state: "refused", decision: "wait", blockingGates: ["freeze"], happened: [] },
  });
});

test("a ticket that was taken back while the servers were asked lets nothing start", async () => {
  const reasons = [reasonFor("state.other", { field: "state", is: "Cancelled", must: "Implementing" })];
  const ticketLater = { outcome: "rejected", reasons, approvers: [] } as const;
  expect(await startSlowly({ ticketLater })).toEqual({
    ...{ state: "refused", decision: "fail", blockingGates: ["ticket"], happened: [] },
  });
});

test("what nothing speaks against starts by the second look", async () => {
  expect(await startSlowly({})).toMatchObject({ state: "started", happened: ["started past nothing"] });
});
