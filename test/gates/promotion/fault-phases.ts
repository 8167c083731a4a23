import { type LedgerWorld, NEW, OLD, type StepInputs } from "./ledger-world.ts";

/** A phase of a promotion to production, from where it stands before. */
export interface Phase {
  readonly name: string;
  readonly before: (ready: LedgerWorld) => Promise<{ readonly world: LedgerWorld; readonly run: number }>;
  readonly inputs: StepInputs;
  /** The deployments to production whose record may say success: what happened. */
  readonly mayServe: readonly number[];
  /** What stands in production when the step is done; deployments that a start made and put aside are left out. */
  readonly done: object;
  /** The deployment of {@link NEW}. */
  readonly newest: number;
}

/** The deployments to production: of {@link OLD}, which serves, and of {@link NEW}, as the next one is numbered. */
export interface Numbers {
  readonly old: number;
  readonly new: number;
}

const production = { environment: "production" } as const;
const START = { phase: "start", ...production, ...NEW, finishIn: "later" } as const;

/** The phases, from a world where {@link NEW} may go to production, and waits to. */
export function phasesOf(numbers: Numbers, verification: Partial<StepInputs>): readonly Phase[] {
  const finish = { phase: "finish", ...production, deploymentId: String(numbers.new) } as const;
  const [before, after] = [{ serving: String(numbers.old) }, { serving: String(numbers.new) }];
  const onlyOld = { newest: numbers.new, mayServe: [numbers.old] };
  const both = { newest: numbers.new, mayServe: [numbers.old, numbers.new] };
  return [
    {
      ...onlyOld,
      name: "plan",
      before: inRun,
      inputs: { ...START, phase: "plan" },
      done: { states: ["success"], head: "success", waits: true, ...before },
    },
    {
      ...onlyOld,
      name: "start",
      before: inRun,
      inputs: START,
      done: { states: ["in_progress", "success"], head: "in-progress", waits: false, ...before },
    },
    {
      ...onlyOld,
      name: "verify",
      before: begun,
      inputs: { phase: "verify", ...production, deploymentId: String(numbers.new), ...verification },
      done: { states: ["in_progress", "success"], head: "in-progress", waits: false, ...before },
    },
    {
      ...both,
      name: "finish success",
      before: begun,
      inputs: { ...finish, outcome: "success" },
      done: { states: ["success", "inactive"], head: "success", waits: false, ...after },
    },
    {
      ...both,
      name: "finish rolled-back",
      before: async (ready) => {
        const { world, run } = await begun(ready);
        const { failure } = await world.step({ ...finish, outcome: "success" }, { run });
        if (failure !== undefined) throw new Error(failure);
        world.runs("production", OLD);
        return { world, run };
      },
      inputs: { ...finish, outcome: "rolled-back" },
      done: { states: ["inactive", "inactive"], head: "rolled-back", waits: false, ...before },
    },
    {
      ...onlyOld,
      name: "reconcile of what waits",
      before: inRun,
      inputs: { phase: "reconcile", ...production },
      done: { states: ["in_progress", "success"], head: "in-progress", waits: false, ...before },
    },
    {
      ...onlyOld,
      name: "reconcile of what died",
      before: died,
      inputs: { phase: "reconcile", ...production },
      done: { states: ["error", "success"], head: "abandoned", waits: false, ...before },
    },
    {
      ...onlyOld,
      name: "abandon of what died",
      before: died,
      inputs: { phase: "abandon", ...production },
      done: { states: ["error", "success"], head: "abandoned", waits: false, ...before },
    },
  ];
}

async function inRun(ready: LedgerWorld) {
  const world = await ready.copy();
  return { world, run: world.newRun() };
}

/** The deployment of the new release is in progress. */
async function begun(ready: LedgerWorld) {
  const { world, run } = await inRun(ready);
  const { failure } = await world.step(START, { run });
  if (failure !== undefined) throw new Error(failure);
  world.runs("production", NEW);
  return { world, run };
}

/** The same, and its run is over. */
async function died(ready: LedgerWorld) {
  const { world, run } = await begun(ready);
  world.github.repository.runs.change(run, { status: "completed" });
  return { world, run: world.newRun() };
}
