import * as z from "zod";
import { GitHubError } from "../../github/github-error.ts";
import type { LedgerReading } from "../ledger.ts";
import { chainOf, nextNeed } from "./github-chain.ts";
import type { Found, FoundDeployment, Lookup, ReadQuery } from "./github-found.ts";
import { callOf, type GitHubPlace } from "./github-place.ts";
import { type BranchState, deploymentPage, moreStatuses, type Page } from "./github-queries.ts";
import { readingOf } from "./github-records.ts";
import { RunBook } from "./github-runs.ts";

/** Pages of a hundred deployments that one reading takes at most. */
const MOST_PAGES = 100;
/** Pages of a hundred statuses, of all deployments together and beyond the first twenty of each. */
const MOST_STATUS_PAGES = 100;
/** GitHub's servers do not all have the same second. */
const CLOCK_TOLERANCE = 5_000;

/** Everything that was found of an environment, and what it tells. */
export interface Gathered {
  readonly found: Found;
  readonly reading: LedgerReading;
  readonly branch: BranchState;
  readonly runs: RunBook;
}

/** Reads what an environment tells, page by page and no further than is asked for. Throws a GitHubError. */
export async function gatherEnvironment(place: GitHubPlace, query: ReadQuery): Promise<Gathered> {
  const first = await gatherOnce(place, query);
  // A start between two pages looks like a record that nobody started.
  return isTorn(first.found) ? await gatherOnce(place, query) : first;
}

/** Whether there is a newer record than the branch says. */
function isTorn(found: Found): boolean {
  const [newest] = chainOf(found).links;
  const ours = found.deployments.find(
    ({ payload }) => typeof payload !== "string" && payload.service === found.query.service,
  );
  return ours !== undefined && Number(ours.id) > Number(newest?.id ?? 0);
}

async function gatherOnce(place: GitHubPlace, query: ReadQuery): Promise<Gathered> {
  const [deployments, byId] = [[] as FoundDeployment[], new Map<string, FoundDeployment>()];
  const [lookups, tooLong] = [new Map<string, Lookup>(), new Set<string>()];
  let [pages, statusPages] = [0, 0];
  let cursor: string | undefined;
  const nextPage = async (): Promise<Page> => {
    const page = await deploymentPage(place, query, cursor);
    pages += 1;
    cursor = pages < MOST_PAGES ? page.cursor : undefined;
    for (const each of page.deployments) {
      // A deployment that is made meanwhile moves the pages.
      if (byId.has(each.id)) continue;
      deployments.push(each);
      byId.set(each.id, each);
    }
    return page;
  };
  const branch = await nextPage();
  const runs = new RunBook(place, place.defaultBranch ?? branch.defaultBranch);
  const foundSoFar = (): Found => ({
    query,
    head: branch.head,
    deployments,
    byId,
    isWhole: cursor === undefined,
    lookups,
    runs: runs.known,
    tooLong,
    rules: { workflows: place.workflows },
    now: nowOf(branch.now, deployments),
  });
  for (let found = foundSoFar(); ; found = foundSoFar()) {
    const need = nextNeed(found);
    if (need === undefined) return { found, reading: readingOf(found), branch, runs };
    switch (need.kind) {
      case "page":
        await nextPage();
        break;
      case "lookup":
        lookups.set(need.id, await lookUp(place, need.id, query));
        break;
      case "runs":
        await runs.learn(need.ids);
        break;
      case "statuses": {
        if (statusPages >= MOST_STATUS_PAGES) {
          tooLong.add(need.of.id);
          break;
        }
        statusPages += 1;
        const more = await moreStatuses(place, need.of);
        const whole = { ...need.of, statuses: [...need.of.statuses, ...more.statuses], cursor: more.cursor };
        deployments[deployments.indexOf(need.of)] = whole;
        byId.set(whole.id, whole);
      }
    }
  }
}

function nowOf(date: number, deployments: readonly FoundDeployment[]): number {
  let newest = 0;
  for (const { createdAt, statuses } of deployments) {
    newest = Math.max(newest, createdAt);
    for (const { at } of statuses) newest = Math.max(newest, at);
  }
  return newest > date && newest - date <= CLOCK_TOLERANCE ? newest : date;
}

async function lookUp(place: GitHubPlace, id: string, { environment }: ReadQuery): Promise<Lookup> {
  try {
    const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
    const reply = z.object({ environment: z.string() });
    const { data } = await callOf(place)(route, { deployment_id: Number(id) }, { reply });
    return data.environment === environment ? "here" : { environment: data.environment };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return "gone";
    throw error;
  }
}
