import type { CacheHint, Contract, ListKey } from "../../contract/model.ts";
import { Budget } from "../budget.ts";
import { CaptureError } from "../capture-error.ts";
import { capabilitiesOf, checkGreeting, contractOfSession, withoutCredentials } from "../contract-of-session.ts";
import { announcedLists, type ListSource, type SampledList, sampleLists } from "../lists.ts";
import { settledSample } from "../samples.ts";
import type { Side } from "../side.ts";
import { failureOfCapture } from "./captured-failure.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";
import type { ProbeLimits } from "./model.ts";
import type { ProbeSession } from "./session.ts";
import type { SharedLists } from "./shared-lists.ts";

/** A contract as a probe read it. */
export interface ProbedContract {
  readonly contract: Contract;
  /** What two samples of the lists differ in; `undefined` = they agree, or one was taken. */
  readonly unsteady: ProbeFailure | undefined;
  readonly notes: readonly string[];
  /** How long it took to read all lists once. */
  readonly milliseconds: number;
}

export interface ProbedContractOptions {
  readonly limits: ProbeLimits;
  readonly side: Side;
  /** Whether the lists are taken twice. */
  readonly twice: boolean;
  /** Names of the headers that carry credentials, in lower case and sorted. */
  readonly credentials: readonly string[];
  /** What must not stand in the contract even when the server shows it. */
  readonly secrets: readonly string[];
  /** Where equal lists of other servers are. */
  readonly lists?: SharedLists | undefined;
}

/** Nesting of a tool's JSON. */
const DEPTH = 200;

const STAGES: Readonly<Record<ListKey, ProbeStage>> = {
  tools: "tools/list",
  prompts: "prompts/list",
  resources: "resources/list",
  resourceTemplates: "resources/templates/list",
};

/** Reads every list that the server announces, over an open session. Throws a ProbeFailure. */
export async function readContract(session: ProbeSession, options: ProbedContractOptions): Promise<ProbedContract> {
  const { limits, side } = options;
  const caps = { pages: limits.pages, bytes: limits.bytes, milliseconds: limits.whole, depth: DEPTH };
  const budget = new Budget(side, caps, {});
  try {
    await failingAs(
      { stage: session.era === "modern" ? "server/discover" : "initialize", failureClass: "rpc.bad_result", side },
      async () => checkGreeting(session, { side, depth: DEPTH }),
    );
    const keys = announcedLists(capabilitiesOf(session));
    const start = performance.now();
    const first = shared(await sample(session, keys, budget), options.lists);
    const milliseconds = performance.now() - start;
    const settled = options.twice
      ? settle(first, await sample(session, keys, budget), side)
      : { lists: first, unsteady: undefined, notes: [] };
    const whole = contractOfSession(session, {
      items: itemsOf(settled.lists),
      cacheHints: hintsOf(settled.lists),
      credentials: options.credentials,
    });
    const { contract, notes } = withoutCredentials(whole, options.secrets);
    return {
      contract,
      unsteady: settled.unsteady,
      notes: [...notes, ...settled.notes, ...unlisted(keys, first)],
      milliseconds,
    };
  } finally {
    budget.dispose();
  }
}

type Lists = ReadonlyMap<ListKey, SampledList | undefined>;

/** One list after the other: a request that waits behind others would use up its own time. */
async function sample(session: ProbeSession, keys: readonly ListKey[], budget: Budget): Promise<Lists> {
  const context = { budget, onProgress: () => undefined };
  const lists = new Map<ListKey, SampledList | undefined>();
  for (const key of keys) {
    const read = async () => (await sampleLists(sourceOf(session), [key], context)).get(key);
    lists.set(key, await failingAs({ stage: STAGES[key], side: budget.side }, read));
  }
  return lists;
}

/** What is kept until the second sample is there. */
function shared(lists: Lists, known: SharedLists | undefined): Lists {
  if (known === undefined) return lists;
  return new Map([...lists].map(([key, list]) => [key, list && { ...list, items: known.share(list.items) }]));
}

/** One capability announces both lists of resources, and many servers know only one of them. */
function sourceOf(session: ProbeSession): ListSource {
  return {
    request: async (method, params) => {
      try {
        return await session.request(method, params, { stage: method as ProbeStage });
      } catch (error) {
        const isUnknown = error instanceof ProbeFailure && error.failureClass === "rpc.method_not_found";
        if (isUnknown && method.startsWith("resources/") && !Object.hasOwn(params, "cursor")) return undefined;
        throw error;
      }
    },
  };
}

async function failingAs<T>(
  { side, ...failure }: { readonly stage: ProbeStage; readonly failureClass?: FailureClass; readonly side: Side },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CaptureError ? failureOfCapture(error, { ...failure, source: side.source }) : error;
  }
}

function settle(
  first: Lists,
  second: Lists,
  side: Side,
): { readonly lists: Lists; readonly unsteady: ProbeFailure | undefined; readonly notes: readonly string[] } {
  let unsteady: ProbeFailure | undefined;
  const notes: string[] = [];
  const lists = new Map(first);
  for (const [key, list] of first) {
    try {
      const { items, reordered } = settledSample(key, [list?.items ?? [], second.get(key)?.items ?? []], side);
      if (list !== undefined) lists.set(key, { ...list, items });
      if (reordered)
        notes.push(
          `The order that ${STAGES[key]} gives is not deterministic: it differed between two samples, and the list was sorted.`,
        );
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      unsteady ??= failureOfCapture(error, { stage: STAGES[key], source: side.source });
    }
  }
  return { lists, unsteady, notes };
}

function itemsOf(lists: Lists): Pick<Contract, ListKey> {
  const items = (key: ListKey) => lists.get(key)?.items ?? [];
  return {
    tools: items("tools"),
    prompts: items("prompts"),
    resources: items("resources"),
    resourceTemplates: items("resourceTemplates"),
  };
}

function hintsOf(lists: Lists): Readonly<Partial<Record<ListKey, CacheHint>>> {
  return Object.fromEntries(
    [...lists].flatMap(([key, list]) => (list?.cacheHint === undefined ? [] : [[key, list.cacheHint]])),
  );
}

function unlisted(keys: readonly ListKey[], lists: Lists): readonly string[] {
  const unknown = keys
    .filter((key) => lists.get(key) === undefined)
    .map((key) => `The server announces resources and does not know ${STAGES[key]}: the list was taken as empty.`);
  if (keys.includes("tools")) return unknown;
  return [
    ...unknown,
    "The server does not announce the `tools` capability, so clients do not ask it for tools, and it was not asked.",
  ];
}
