import { expect, test } from "@jest/globals";
import { planReport } from "../../../shared/gates/promotion/build-plan-report.ts";
import type { Gathered } from "../../../shared/gates/promotion/gathered.ts";
import { startDeployment } from "../../../shared/gates/promotion/start.ts";
import type { Surroundings } from "../../../shared/gates/promotion/surroundings.ts";
import type { LedgerReading, NewDeployment } from "../../../shared/promotion/ledger.ts";
import { judgePlan } from "../../../shared/promotion/plan.ts";
import { APPROVED, aPlanQuestion, NOW } from "../../promotion/builders.ts";
import { emergency, frozen, withFreezes } from "../../promotion/plan-parts.ts";

const HOUR = 3_600_000;

/** A production that is frozen an hour from now on, at a moment. */
function at(now: number): Gathered {
  const question = { ...aPlanQuestion(), ...emergency(["freeze:hard"]), ...withFreezes(frozen(1, 24)), now };
  const plan = judgePlan(question);
  const ticket = { verdict: APPROVED, required: true, now: undefined, system: undefined };
  const { source, target, release } = question;
  const about = { question, plan, service: "payments-mcp", release, contract: undefined, protocolVersion: undefined };
  const gathered = { ...about, ticket, askTicketAgain: async () => ticket, source, target };
  const facts = { changeKind: "schema", contractChange: "other", servedDigest: null } as const;
  const report = planReport(gathered, { ...facts, removedTools: [], tools: null, approvers: [] });
  return { ...gathered, report };
}

test("an emergency that goes past a freeze which began meanwhile leaves its traces before it starts", async () => {
  const happened: string[] = [];
  let now = NOW;
  const { source, target } = aPlanQuestion();
  const unused = async () => {
    throw new Error("not asked for");
  };
  const ledger = {
    read: async ({ environment }: { readonly environment: string }): Promise<LedgerReading> => {
      // The servers took two hours to answer.
      now = NOW + 2 * HOUR;
      const facts = environment === "production" ? target : source;
      if (facts?.state !== "read") throw new Error(environment);
      return { ...facts.reading, now };
    },
    start: async ({ override }: NewDeployment) => {
      happened.push(`started past ${override?.bypassed.join(", ")}`);
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
    request: { environment: "production", ticketFrom: "input", breakGlassReason: "payments are down for everybody" },
    surroundings,
    isDryRun: false,
    gather: async () => at(now),
    trail: async ({ plan }) => void happened.push(`told of ${plan.override?.bypassed.join(", ")}`),
  });
  expect(outcome.state).toBe("started");
  expect(happened).toEqual(["told of freeze:hard", "started past freeze:hard"]);
});
