import { expect } from "@jest/globals";
import type { Numbers } from "./fault-phases.ts";
import { BRANCH, type LedgerWorld, NEW } from "./ledger-world.ts";

const START = { phase: "start", environment: "production", ...NEW, finishIn: "later" } as const;
const RUNS = 20;

/** What twenty starts at once have left. */
export interface RaceResult {
  /** The run that begins. */
  readonly winner: number;
  /** Files of the ledger that name the run of another. */
  readonly ofOthers: readonly string[];
}

/**
 * Twenty runs start at once from a world where {@link NEW} may go to production. One must begin, each other be told whose run it
 * is, and none of theirs be on record as a deployment.
 */
export async function raceToStart(world: LedgerWorld, numbers: Numbers): Promise<RaceResult> {
  const runs = Array.from({ length: RUNS }, () => world.newRun());
  const steps = await Promise.all(runs.map(async (run) => ({ run, step: await world.step(START, { run }) })));
  const winners = steps.filter(({ step }) => step.failure === undefined);
  expect(winners.map(({ step }) => step.outputs["deployment-id"])).toEqual([String(numbers.new)]);
  const winner = winners[0]?.run ?? 0;

  const losers = steps.filter(({ step }) => step.failure !== undefined);
  expect(losers).toHaveLength(RUNS - 1);
  const page = `https://github.com/acme/payments/actions/runs/${winner}`;
  expect(losers.filter(({ step }) => !step.told.includes(page)).map(({ step }) => step.told)).toEqual([]);
  expect(new Set(losers.map(({ step }) => step.outputs["reason-code"]))).toEqual(new Set(["ledger.busy"]));
  expect(losers.flatMap(({ step }) => step.outputs["deployment-id"] ?? [])).toEqual([]);

  expect(world.states("production")).toEqual([`${numbers.new} in_progress`, `${numbers.old} success`]);
  expect(world.head("production")).toMatchObject({ deploymentId: numbers.new, state: "in-progress" });
  const { git } = world.github.repository;
  const ofOthers = [...(git.filesAt(BRANCH)?.keys() ?? [])].filter((path) => {
    const text = git.file(BRANCH, path) ?? "";
    return losers.some(({ run }) => text.includes(`/runs/${run}`));
  });
  return { winner, ofOthers };
}
