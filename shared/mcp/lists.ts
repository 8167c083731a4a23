import { type JsonObject, member } from "../contract/json.ts";
import { type CacheHint, type Contract, LIST_KEYS, type ListKey } from "../contract/model.ts";
import { type Budget, WHERE_TO_RAISE } from "./budget.ts";
import { isDeeperThan } from "./json-depth.ts";
import { cacheHintOf, listItems } from "./list-result.ts";
import { settledSample } from "./samples.ts";
import { foreign, type Side, sideError } from "./side.ts";
import { unwritablePart } from "./unwritable.ts";

/** What answers the requests for lists: `undefined` for a method that the server does not know. */
export interface ListSource {
  request(method: string, params: JsonObject): Promise<JsonObject | undefined>;
}

interface ListContext {
  readonly budget: Budget;
  readonly onProgress: (step: string) => void;
}

/** The four lists of a contract as two samples agree on them. */
export interface Lists {
  readonly items: Pick<Contract, ListKey>;
  readonly cacheHints: Readonly<Partial<Record<ListKey, CacheHint>>>;
  readonly notes: readonly string[];
}

/**
 * Takes every list that the server's capabilities announce, all pages, twice over one session: a list that a server cannot
 * tell the same way twice is no promise. Lists are read side by side, their pages and the samples one after the other.
 * Throws a CaptureError; caps end in one too, never in a shorter list.
 */
export async function readLists(source: ListSource, capabilities: JsonObject, context: ListContext): Promise<Lists> {
  const notes: string[] = [];
  const announced = announcedLists(capabilities);
  const first = await sampleLists(source, announced, context);
  context.onProgress("reading the lists once more");
  const second = await sampleLists(source, announced, context);
  const items: Record<ListKey, readonly JsonObject[]> = {
    tools: [],
    prompts: [],
    resources: [],
    resourceTemplates: [],
  };
  const cacheHints: Partial<Record<ListKey, CacheHint>> = {};
  for (const key of announced) {
    const [one, two] = [first.get(key), second.get(key)];
    if (one === undefined || two === undefined) {
      if (one !== two) throw unsteady(key, context.budget);
      notes.push(
        `The server announces ${LISTS[key].capability} and does not know ${LISTS[key].method}: the list was taken as empty.`,
      );
      continue;
    }
    const sample = settledSample(key, [one.items, two.items], context.budget.side);
    items[key] = sample.items;
    if (sample.reordered)
      notes.push(
        `The order of ${LISTS[key].words} is not deterministic: it differed between two samples, and the list was sorted.`,
      );
    if (one.cacheHint !== undefined) cacheHints[key] = one.cacheHint;
  }
  if (!announced.includes("tools"))
    notes.push("The server does not announce the `tools` capability, so clients do not ask it for tools.");
  return { items, cacheHints, notes };
}

/** How a list is asked for and named. Templates have no capability of their own. */
const LISTS: Readonly<
  Record<ListKey, { readonly method: string; readonly capability: string; readonly words: string }>
> = {
  tools: { method: "tools/list", capability: "tools", words: "tools" },
  prompts: { method: "prompts/list", capability: "prompts", words: "prompts" },
  resources: { method: "resources/list", capability: "resources", words: "resources" },
  resourceTemplates: { method: "resources/templates/list", capability: "resources", words: "resource templates" },
};

/** The lists for which a server's capabilities speak: no other is asked for. */
export function announcedLists(capabilities: JsonObject): readonly ListKey[] {
  return LIST_KEYS.filter((key) => {
    const capability = member(capabilities, LISTS[key].capability);
    return capability !== undefined && capability !== null && capability !== false;
  });
}

/** One list, all its pages. */
export interface SampledList {
  readonly items: readonly JsonObject[];
  readonly cacheHint: CacheHint | undefined;
}

/**
 * All pages of the lists, side by side; `undefined` for a list of resources whose method the server does not know. Throws a
 * CaptureError; caps end in one too, never in a shorter list.
 */
export async function sampleLists(
  source: ListSource,
  keys: readonly ListKey[],
  context: ListContext,
): Promise<ReadonlyMap<ListKey, SampledList | undefined>> {
  const lists = await Promise.all(keys.map(async (key) => [key, await readList(key, source, context)] as const));
  return new Map(lists);
}

/** All pages of one list; `undefined` when the server does not know the method of a list of resources. */
async function readList(key: ListKey, source: ListSource, context: ListContext): Promise<SampledList | undefined> {
  const { budget, onProgress } = context;
  const items: JsonObject[] = [];
  const cursors = new Set<string>();
  let cacheHint: CacheHint | undefined;
  let cursor: string | undefined;
  for (let page = 1; ; page++) {
    if (page > budget.limits.pages)
      throw pagesError(
        `\`${key}\` has more than ${budget.limits.pages} pages`,
        budget,
        `, or allow more pages (${WHERE_TO_RAISE.pages})`,
      );
    onProgress(page === 1 ? `reading ${LISTS[key].words}` : `reading ${LISTS[key].words}, page ${page}`);
    const result = await source.request(LISTS[key].method, cursor === undefined ? {} : { cursor });
    if (result === undefined) {
      // One capability announces both lists of resources, and many servers have only one of them.
      if (LISTS[key].capability === "resources" && page === 1) return undefined;
      throw sideError(budget.side, "protocol", {
        problem: `the server announces ${LISTS[key].words} and does not know ${LISTS[key].method}`,
        next: "have it answer the method or drop the capability",
      });
    }
    refuseIncomplete(result, key, budget);
    for (const item of listItems(result, key, budget.side)) items.push(checkedItem(item, key, budget));
    cacheHint = narrower(cacheHint, checkedHint(result, key, budget));
    cursor = nextCursor(result, key, budget);
    if (cursor === undefined) return { items, cacheHint };
    if (cursors.has(cursor))
      throw pagesError(
        `\`${key}\` goes in a circle: the cursor "${foreign(budget.side, cursor, 60)}" came twice`,
        budget,
      );
    cursors.add(cursor);
  }
}

/** Only an absent or null cursor ends a list; an empty one is a cursor (MCP 2026-07-28, pagination). */
function nextCursor(result: JsonObject, key: ListKey, budget: Budget): string | undefined {
  const cursor = member(result, "nextCursor");
  if (cursor === undefined || cursor === null) return undefined;
  if (typeof cursor === "string") return cursor;
  throw sideError(budget.side, "invalid-list", {
    problem: `\`nextCursor\` of \`${key}\` is no string`,
    next: "have the server answer as the MCP specification says",
  });
}

function refuseIncomplete(result: JsonObject, key: ListKey, budget: Budget): void {
  const type = member(result, "resultType");
  if (type === undefined || type === "complete") return;
  throw sideError(budget.side, "protocol", {
    problem: `the server answered ${LISTS[key].method} with resultType ${foreign(budget.side, JSON.stringify(type), 60)}`,
    next: "a list must be complete without further input; check the server",
  });
}

/** What nothing that comes after could take. */
function checkedItem(item: JsonObject, key: ListKey, { limits, side }: Budget): JsonObject {
  const name = member(item, "name") ?? member(item, "uri");
  const subject = `${typeof name === "string" ? `"${foreign(side, name)}"` : "an item"} in \`${key}\``;
  if (isDeeperThan(item, limits.depth)) {
    throw sideError(side, "depth", {
      problem: `${subject} is nested deeper than ${limits.depth} levels`,
      next: "make its schema flatter: deeper ones are not compared",
    });
  }
  refuseUnwritable(item, subject, side);
  return item;
}

function checkedHint(result: JsonObject, key: ListKey, { side }: Budget): CacheHint | undefined {
  const hint = cacheHintOf(result);
  if (hint !== undefined) refuseUnwritable({ ...hint }, `the cache hint of \`${key}\``, side);
  return hint;
}

function refuseUnwritable(value: JsonObject, subject: string, side: Side): void {
  const unwritable = unwritablePart(value, side);
  if (unwritable === undefined) return;
  throw sideError(side, "invalid-list", { problem: `${subject} ${unwritable.problem}`, next: unwritable.fromServer });
}

/** Each page may say how long it can be kept; the list as a whole can be kept as long as its shortest page. */
function narrower(list: CacheHint | undefined, page: CacheHint | undefined): CacheHint | undefined {
  if (list === undefined || page === undefined) return list ?? page;
  const ttlMs =
    list.ttlMs === null || page.ttlMs === null ? (list.ttlMs ?? page.ttlMs) : Math.min(list.ttlMs, page.ttlMs);
  return { ttlMs, cacheScope: list.cacheScope ?? page.cacheScope };
}

function pagesError(problem: string, budget: Budget, otherwise = "") {
  return sideError(budget.side, "pages", {
    problem,
    next: `have the server end the list with a page that has no \`nextCursor\`${otherwise}`,
  });
}

function unsteady(key: ListKey, budget: Budget) {
  return sideError(budget.side, "non-deterministic", {
    problem: `the server knew ${LISTS[key].method} in one of two samples only`,
    next: "have it answer alike every time",
  });
}
