import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Fault, SeenRequest } from "../../fakes/github/server.ts";
import { NEW, OLD, type PromotionWorld, readyToPromote, type Step, type StepInputs, TOKEN } from "./promotion-world.ts";

/*
 * Every request of every phase fails once in every way. Which requests there are is found out by a run without faults, so that no
 * request is left out when a phase asks for more.
 */

/** A phase of a promotion to production, from where it stands before. */
interface Phase {
  readonly name: string;
  readonly before: (ready: PromotionWorld) => Promise<{ readonly world: PromotionWorld; readonly run: number }>;
  readonly inputs: StepInputs;
  /** The deployments to production whose record may say success: what happened. */
  readonly mayServe: readonly number[];
  /** What stands in production when the step is done; deployments that a start made and put aside are left out. */
  readonly done: object;
}

const production = { environment: "production" } as const;
const START = { phase: "start", ...production, ...NEW } as const;
const FINISH = { phase: "finish", ...production, deploymentId: "4" } as const;
const SMOKE = { verificationSource: "smoke", verificationPassed: true } as const;

const PHASES: readonly Phase[] = [
  {
    name: "plan",
    before: async (ready) => await inRun(ready),
    inputs: { ...START, phase: "plan" },
    mayServe: [2],
    done: { states: ["success"], head: "success", waits: true, serving: "2" },
  },
  {
    name: "start",
    before: async (ready) => await inRun(ready),
    inputs: START,
    mayServe: [2],
    done: { states: ["in_progress", "success"], head: "in-progress", waits: false, serving: "2" },
  },
  {
    name: "verify",
    before: async (ready) => await begun(ready),
    inputs: { phase: "verify", ...production, deploymentId: "4", ...SMOKE },
    mayServe: [2],
    done: { states: ["in_progress", "success"], head: "in-progress", waits: false, serving: "2" },
  },
  {
    name: "finish success",
    before: async (ready) => await begun(ready),
    inputs: { ...FINISH, outcome: "success" },
    mayServe: [2, 4],
    done: { states: ["success", "inactive"], head: "success", waits: false, serving: "4" },
  },
  {
    name: "finish rolled-back",
    before: async (ready) => await promoted(ready),
    inputs: { ...FINISH, outcome: "rolled-back" },
    mayServe: [2, 4],
    done: { states: ["inactive", "inactive"], head: "rolled-back", waits: false, serving: "2" },
  },
  {
    name: "reconcile of what waits",
    before: async (ready) => await inRun(ready),
    inputs: { phase: "reconcile", ...production },
    mayServe: [2],
    done: { states: ["in_progress", "success"], head: "in-progress", waits: false, serving: "2" },
  },
  {
    name: "reconcile of what died",
    before: async (ready) => {
      const { world, run } = await begun(ready);
      world.github.repository.runs.change(run, { status: "completed" });
      return { world, run: world.newRun() };
    },
    inputs: { phase: "reconcile", ...production },
    mayServe: [2],
    done: { states: ["error", "success"], head: "abandoned", waits: false, serving: "2" },
  },
];

/** How the request of an index fails, and what follows it. */
interface Mode {
  readonly name: string;
  /** Whether it takes effect all the same; then only requests that write are made to fail. */
  readonly acts: boolean;
  readonly faults: (index: number) => readonly Fault[];
}

// Without a wait before it is repeated.
const UNAVAILABLE = {
  status: 503,
  headers: { "retry-after": "0" },
  body: { message: "Service unavailable", documentation_url: "https://docs.github.com/rest" },
};
const MODES: readonly Mode[] = [
  {
    name: "answers 503 from there on",
    acts: false,
    faults: (after) => [{ reply: UNAVAILABLE, after, times: Number.POSITIVE_INFINITY }],
  },
  {
    name: "cuts the connection, of all its repetitions too",
    acts: false,
    faults: (after) => [{ reply: "cut-off", after, times: 3 }],
  },
  {
    name: "acts and cuts the connection once",
    acts: true,
    faults: (after) => [{ reply: "cut-off", acts: true, after }],
  },
  {
    name: "acts, cuts the connection, and answers 503 from there on",
    acts: true,
    faults: (after) => [
      { reply: "cut-off", acts: true, after },
      { reply: UNAVAILABLE, after, times: Number.POSITIVE_INFINITY },
    ],
  },
];

const LIMIT = 120_000;
/** Repetitions wait for seconds; many steps wait together. */
const AT_ONCE = 16;

let ready: PromotionWorld;
beforeAll(async () => {
  ready = await readyToPromote();
}, LIMIT);
afterAll(async () => await ready.close());

describe.each(PHASES)("$name", (phase) => {
  let base: PromotionWorld;
  let run: number;
  let requests: readonly SeenRequest[];
  beforeAll(async () => {
    ({ world: base, run } = await phase.before(ready));
    const world = await base.copy();
    const step = await world.step(phase.inputs, { run });
    expect(step.failure).toBeUndefined();
    requests = [...world.github.requests];
    expect(await standing(world)).toEqual(phase.done);
    await world.close();
  }, LIMIT);
  afterAll(async () => await base.close());

  test.each(MODES)(
    "GitHub $name, at each request: nothing is said that did not happen, and the step again completes it",
    async ({ acts, faults }) => {
      const indices = requests.flatMap((request, index) => (!acts || isWrite(request) ? [index] : []));
      const problems = await eachAtOnce(indices, async (index) => {
        const world = await base.copy();
        for (const fault of faults(index)) world.github.addFault(fault);
        const found = await problemsOf(phase, world, run);
        await world.close();
        return found.map((problem) => `request ${index}, ${requests[index]?.operation}: ${problem}`);
      });
      expect(problems.flat()).toEqual([]);
      // A plan writes nothing, and everything else does.
      expect(indices.length > 0).toBe(!acts || phase.name !== "plan");
    },
    LIMIT,
  );
});

/** What is wrong after the step has met a fault, and after it ran again without one. */
async function problemsOf(phase: Phase, world: PromotionWorld, run: number): Promise<readonly string[]> {
  const step = await world.step(phase.inputs, { run });
  world.github.endFaults();
  const problems = [...(await lies(phase, world)), ...badWords(step)];
  // What waited is forgotten by the next reconcile, where it could not be now.
  const wasTold = step.told.includes("What waited could not be forgotten yet");
  if (step.failure === undefined && !wasTold) problems.push(...(await undone(phase, world, "it passed")));
  const again = await world.step(phase.inputs, { run, attempt: 2 });
  if (again.failure !== undefined) problems.push(`again: ${again.told.slice(0, 600)}`);
  return [
    ...problems,
    ...(await lies(phase, world)),
    ...(await undone(phase, world, "again")),
    ...world.github.violations,
  ];
}

/** What the ledger says that did not happen. */
async function lies({ mayServe }: Phase, world: PromotionWorld): Promise<readonly string[]> {
  const said = world.deploymentsTo("production").filter((id) => world.statesOf(id).includes("success"));
  const head = world.head("production");
  const serving = await world.serving("production");
  return [
    ...said.filter((id) => !mayServe.includes(id)).map((id) => `deployment ${id} says success`),
    ...(head?.state === "success" && !said.includes(head.deploymentId ?? 0) ? ["the head says success"] : []),
    ...(mayServe.includes(Number(serving)) ? [] : [`${serving} is said to serve`]),
    ...(serving === "4" && !world.statesOf(4).includes("success") ? ["4 serves without a success"] : []),
    ...(world.keepsContract(serving === "2" ? OLD : NEW) ? [] : ["the contract of what serves is not kept"]),
    ...(said.length === 0 ? ["the success of 2 is gone"] : []),
  ];
}

/** How people are told of the fault: why, what to do, and no secret. */
function badWords({ failure, told }: Step): readonly string[] {
  return [
    ...(told.includes(TOKEN) ? ["the token is told"] : []),
    ...(failure === undefined || /\b(Run|Start|Ask|start|run|ask)\b.*\bagain\b|Give the job/.test(told)
      ? []
      : [`no next step: ${told}`]),
  ];
}

async function undone({ done }: Phase, world: PromotionWorld, when: string): Promise<readonly string[]> {
  const now = JSON.stringify(await standing(world));
  return now === JSON.stringify(done) ? [] : [`${when}, and there stands ${now}`];
}

async function standing(world: PromotionWorld): Promise<object> {
  const head = world.head("production");
  const states = world
    .deploymentsTo("production")
    .filter((id) => id === head?.deploymentId || !world.statesOf(id).includes("error"))
    .map((id) => world.statesOf(id).at(-1));
  return { states, head: head?.state, waits: world.waits("production"), serving: await world.serving("production") };
}

function isWrite({ method, operation }: SeenRequest): boolean {
  return method !== "GET" && operation !== "graphql";
}

async function eachAtOnce<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) results.push(await act(item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function inRun(ready: PromotionWorld) {
  const world = await ready.copy();
  return { world, run: world.newRun() };
}

/** The deployment 4 is in progress. */
async function begun(ready: PromotionWorld) {
  const { world, run } = await inRun(ready);
  await world.begin("production", NEW, run);
  return { world, run };
}

/** The deployment 4 serves. */
async function promoted(ready: PromotionWorld) {
  const { world, run } = await begun(ready);
  await world.pass({ ...FINISH, outcome: "success" }, { run });
  return { world, run };
}
