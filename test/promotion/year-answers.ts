import { judgePlan, type PlanQuestion } from "../../shared/promotion/plan.ts";
import { type PlanByTheBook, planByTheBook } from "./plan-by-the-book.ts";
import { CLOCK_BEGIN, END, freezesSlowly, STEP } from "./year-calendars.ts";

const GRID = { step: STEP, begin: CLOCK_BEGIN, end: END, freezes: freezesSlowly };

/** What the book says of a question that is asked in the simulated year. */
export function answerByTheBook(question: PlanQuestion): PlanByTheBook {
  return planByTheBook(question, GRID);
}

/** What the product says of it, as far as the book tells. */
export function answerOfProduct(question: PlanQuestion): PlanByTheBook {
  const { decision, gates, blockingGates, override, isRollback, eligibleAt } = judgePlan(question);
  return {
    decision,
    gates: Object.fromEntries(gates.map((answer) => [answer.gate, answer.decision])) as PlanByTheBook["gates"],
    blockingGates,
    bypassed: override?.bypassed ?? [],
    isRollback,
    eligibleAt,
  };
}
