import type { Fault, SeenRequest } from "../../fakes/github/server.ts";
import type { Phase } from "./fault-phases.ts";
import { type EndedStep, type LedgerWorld, NEW, OLD } from "./ledger-world.ts";

/** How the request of an index fails, and what follows it. */
export interface Mode {
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
export const UNAVAILABLE_FOR_GOOD: Mode = {
  name: "answers 503 from there on",
  acts: false,
  faults: (after) => [{ reply: UNAVAILABLE, after, times: Number.POSITIVE_INFINITY }],
};
export const ACTED_AND_CUT_OFF: Mode = {
  name: "acts and cuts the connection once",
  acts: true,
  faults: (after) => [{ reply: "cut-off", acts: true, after }],
};
export const ACTED_AND_NO_MORE: Mode = {
  name: "acts, cuts the connection, and answers 503 from there on",
  acts: true,
  faults: (after) => [
    { reply: "cut-off", acts: true, after },
    { reply: UNAVAILABLE, after, times: Number.POSITIVE_INFINITY },
  ],
};
export const MODES: readonly Mode[] = [
  UNAVAILABLE_FOR_GOOD,
  {
    name: "cuts the connection, of all its repetitions too",
    acts: false,
    faults: (after) => [{ reply: "cut-off", after, times: 3 }],
  },
  ACTED_AND_CUT_OFF,
  ACTED_AND_NO_MORE,
];

/** A phase that is about to run, where its requests can be made to fail. */
export interface Trial {
  readonly phase: Phase;
  /** Copies of it are used up. */
  readonly world: LedgerWorld;
  readonly run: number;
  /** What the phase asks of GitHub where nothing fails. */
  readonly requests: readonly SeenRequest[];
}

/** Goes to where a phase stands before, and finds out its requests. Throws where it does not even pass without faults. */
export async function tryPhase(phase: Phase, ready: LedgerWorld): Promise<Trial> {
  const { world, run } = await phase.before(ready);
  const copy = await world.copy();
  const { failure } = await copy.step(phase.inputs, { run });
  const requests = [...copy.github.requests];
  const problems = [...(failure === undefined ? [] : [failure]), ...(await undone(phase, copy, "without faults"))];
  await copy.close();
  if (problems.length > 0) throw new Error(`${phase.name}: ${problems.join("\n")}`);
  return { phase, world, run, requests };
}

/** The requests that a mode makes fail: those that write, where they take effect all the same. */
export function indicesFor({ acts }: Mode, { requests }: Pick<Trial, "requests">): readonly number[] {
  return requests.flatMap((request, index) => (!acts || isWrite(request) ? [index] : []));
}

/** What is wrong after the request of an index has failed. */
export async function problemsAt(index: number, { faults }: Mode, trial: Trial): Promise<readonly string[]> {
  const world = await trial.world.copy();
  for (const fault of faults(index)) world.github.addFault(fault);
  const found = await problemsOf({ ...trial, world });
  await world.close();
  return found.map((problem) => `request ${index}, ${trial.requests[index]?.operation}: ${problem}`);
}

/** What is wrong after the step has met a fault, and after it ran again without one. */
async function problemsOf({ phase, world, run }: Omit<Trial, "requests">): Promise<readonly string[]> {
  const step = await world.step(phase.inputs, { run });
  world.github.endFaults();
  const problems = [...(await lies(phase, world)), ...badWords(step, world)];
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
async function lies({ mayServe, newest }: Phase, world: LedgerWorld): Promise<readonly string[]> {
  const said = world.deploymentsTo("production").filter((id) => world.statesOf(id).includes("success"));
  const head = world.head("production");
  const serving = await world.serving("production");
  return [
    ...said.filter((id) => !mayServe.includes(id)).map((id) => `deployment ${id} says success`),
    ...(head?.state === "success" && !said.includes(head.deploymentId ?? 0) ? ["the head says success"] : []),
    ...(mayServe.includes(Number(serving)) ? [] : [`${serving} is said to serve`]),
    ...(serving === String(newest) && !world.statesOf(newest).includes("success")
      ? [`${newest} serves without a success`]
      : []),
    ...(world.keepsContract(serving === String(newest) ? NEW : OLD) ? [] : ["the contract of what serves is not kept"]),
    ...(said.length === 0 ? ["the success of what was before is gone"] : []),
  ];
}

/** How people are told of the fault: why, what to do, and no secret. */
function badWords({ failure, told }: EndedStep, { token }: LedgerWorld): readonly string[] {
  return [
    ...(told.includes(token) ? ["the token is told"] : []),
    ...(failure === undefined || /\b(Run|Start|Ask|start|run|ask)\b.*\bagain\b|Give the job/.test(told)
      ? []
      : [`no next step: ${told}`]),
  ];
}

async function undone({ done }: Phase, world: LedgerWorld, when: string): Promise<readonly string[]> {
  const now = JSON.stringify(await standing(world));
  return now === JSON.stringify(done) ? [] : [`${when}, and there stands ${now}`];
}

async function standing(world: LedgerWorld): Promise<object> {
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

/** Acts on each item, on so many at once. */
export async function eachAtOnce<Item, Result>(
  atOnce: number,
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) results.push(await act(item));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
