import { isSameRelease } from "../../change/release.ts";
import {
  isUnderWay,
  type KeptContract,
  LedgerError,
  type LedgerReading,
  type LedgerRun,
  type NewDeployment,
  type StartAnswer,
} from "../ledger.ts";
import { eventsOf, isDeadStart, isOver, whyForged } from "./github-belief.ts";
import { type BranchFile, changeHead, commitFiles, storedContract } from "./github-branch.ts";
import { chainOf } from "./github-chain.ts";
import type { Link } from "./github-found.ts";
import { type Head, headPath, renderHead } from "./github-head.ts";
import { type GitHubPlace, isUncertain } from "./github-place.ts";
import { branchState } from "./github-queries.ts";
import { type Gathered, gatherEnvironment } from "./github-reading.ts";
import { BEGUN, statusOf } from "./github-words.ts";
import { createDeployment, refuseForeignRun, refuseUnwritable, writeStatus } from "./github-writers.ts";

/** A start, and what it was judged by. */
export interface StartRequest {
  readonly deployment: NewDeployment;
  readonly seen: LedgerReading;
  readonly contract: KeptContract | undefined;
  /** Random and unique. */
  readonly nonce: string;
}

/** After so many tries others write faster than we do. */
const MOST_TRIES = 30;

/**
 * Starts a deployment: takes the head of the environment, which one of several gets, makes the record, and says as the last thing
 * that it has begun. What ends before that deployed nothing, and is put aside by the next start. Throws a GitHubError or LedgerError.
 */
export async function startAtGitHub(place: GitHubPlace, request: StartRequest): Promise<StartAnswer> {
  const { deployment, contract } = request;
  refuseUnwritable(deployment, deployment.run);
  const kept = contract === undefined ? [] : [await storedContract(place, contract)];
  for (let count = 0; count < MOST_TRIES; count++) {
    const gathered = await gatherEnvironment(place, deployment);
    const state = await stateOf(place, gathered, request);
    if (state.kind === "answer") return state.answer;
    const { run, askedBy, commit } = deployment;
    if (count === 0) await refuseForeignRun(place, { run, askedBy, commit, now: gathered.reading.now }, gathered.runs);
    if (state.kind === "resume") return await resume(place, state.link, request);
    const claimed = await claim(place, gathered, { request, kept, previous: state.previous });
    if (!claimed) continue;
    const again = await gatherEnvironment(place, deployment);
    const what = newsSince(request.seen, again.reading);
    if (what !== undefined) {
      await giveBack(place, gathered, request);
      return { state: "changed", what };
    }
    if (state.dead !== undefined) await putAside(place, state.dead, run);
    return await begin(place, gathered, { ...request, previous: state.previous });
  }
  throw new LedgerError(`Others write to the branch ${place.branch} faster than this run can. Run again.`);
}

type Standing =
  | { readonly kind: "answer"; readonly answer: StartAnswer }
  /** An earlier attempt of the same run has started the same already. */
  | { readonly kind: "resume"; readonly link: Link }
  /** Nothing is under way. `dead` = a start before that never came to its end. */
  | { readonly kind: "free"; readonly previous: string | undefined; readonly dead: Link | undefined };

async function stateOf(
  place: GitHubPlace,
  { found, reading, branch, runs }: Gathered,
  { deployment, seen }: StartRequest,
): Promise<Standing> {
  const { head } = branch;
  if (head === "malformed")
    throw new LedgerError(
      `${headPath(deployment)} on the branch ${place.branch} cannot be read: put back what git says was there.`,
    );
  const [newest] = chainOf(found).links;
  const isOwnEarlier = (run: LedgerRun) => run.id === deployment.run.id && run.attempt < deployment.run.attempt;
  // What is not believed is not waited for: a policy that names other workflows than before would wait for ever.
  const isBelieved = newest !== undefined && whyForged(newest, found) === undefined;
  if (isBelieved && isUnderWay({ events: eventsOf(newest, found).events })) {
    const isDead = isDeadStart(newest, found);
    const isSame = isSameRelease(newest.payload.release, deployment.release) && newest.commit === deployment.commit;
    if (!isDead && isOwnEarlier(newest.payload.run) && isSame && isBegun(newest))
      return { kind: "resume", link: newest };
    if (!isDead) return busy(newest.payload.run, newest.id);
    return changedOr(seen, reading) ?? { kind: "free", previous: newest.id, dead: newest };
  }
  // A claim without a record: its run is about to make one, or is over.
  if (typeof head === "object" && head.deploymentId === undefined && newest?.payload.nonce !== head.nonce) {
    if (!isOver(await runs.refresh(head.run.id), head.run)) return busy(head.run, undefined);
    return changedOr(seen, reading) ?? { kind: "free", previous: head.previous, dead: undefined };
  }
  const previous = newest?.id ?? (typeof head === "object" ? (head.deploymentId ?? head.previous) : undefined);
  return changedOr(seen, reading) ?? { kind: "free", previous, dead: undefined };
}

function isBegun(link: Link): boolean {
  return link.statuses.some(({ word }) => word.kind === "begun");
}

function busy({ id, attempt, url, actor }: LedgerRun, deploymentId: string | undefined): Standing {
  const by = `run ${id}, attempt ${attempt}${actor === "" ? "" : ` of ${actor}`}${url === "" ? "" : ` (${url})`}`;
  return { kind: "answer", answer: { state: "busy", by, deploymentId } };
}

function changedOr(seen: LedgerReading, now: LedgerReading): Standing | undefined {
  const what = newsSince(seen, now);
  return what === undefined ? undefined : { kind: "answer", answer: { state: "changed", what } };
}

/** What was written since the ledger was read; `undefined` = nothing. Pure. */
function newsSince(seen: LedgerReading, now: LedgerReading): string | undefined {
  const [then, newest] = [seen.records.at(-1)?.id ?? "none", now.records.at(-1)?.id ?? "none"];
  if (then !== newest) return `the newest deployment is ${newest}, and was ${then} when the ledger was read`;
  // One of the two may reach further back than the other.
  const before = new Map(seen.records.map((record) => [record.id, JSON.stringify(record.events)]));
  const other = now.records.find(({ id, events }) => before.has(id) && before.get(id) !== JSON.stringify(events));
  if (other !== undefined) return `more is recorded of the deployment ${other.id} than when the ledger was read`;
  const doubts = new Set(seen.doubts.map(({ code, recordId }) => `${code} ${recordId}`));
  const fresh = now.doubts.find(({ code, recordId, blocks }) => blocks && !doubts.has(`${code} ${recordId}`));
  return fresh === undefined ? undefined : `${fresh.code}: ${fresh.is}`;
}

/** Whether this start got the head; the contract is kept with it. */
async function claim(
  place: GitHubPlace,
  { branch }: Gathered,
  {
    request,
    kept,
    previous,
  }: {
    readonly request: StartRequest;
    readonly kept: readonly BranchFile[];
    readonly previous: string | undefined;
  },
): Promise<boolean> {
  const { deployment, nonce } = request;
  const forgotten = typeof branch.head === "object" ? branch.head.forgotten : [];
  const head: Head = { nonce, deploymentId: undefined, previous, state: "starting", run: deployment.run, forgotten };
  const files = [{ path: headPath(deployment), text: renderHead(head) }, ...kept];
  const title = `${deployment.service} in ${deployment.environment}: claimed by run ${deployment.run.id}`;
  if ((await commitFiles(place, files, { tip: branch.tip, title })) === "written") return true;
  // Whoever came right after us stands on our commit.
  const now = await branchState(place, deployment);
  return typeof now.head === "object" && now.head.nonce === nonce;
}

/** Leaves the head as it was before it was taken, unless somebody else has it already. */
async function giveBack(place: GitHubPlace, { branch }: Gathered, { deployment, nonce }: StartRequest): Promise<void> {
  const { head: before } = branch;
  await changeHead(place, deployment, {
    title: `${deployment.service} in ${deployment.environment}: given back by run ${deployment.run.id}`,
    change: (head) => {
      if (typeof head !== "object" || head.nonce !== nonce) return undefined;
      return typeof before === "object" ? before : "remove";
    },
  });
}

/** Says of a start that never came to its end that it deployed nothing. */
async function putAside(place: GitHubPlace, dead: Link, run: LedgerRun): Promise<void> {
  const detail = `its start did not come to its end; put aside by run ${run.id}`;
  const status = statusOf({ kind: "finished", outcome: "abandoned", detail }, { isUnderWay: true });
  await writeStatus(place, dead.id, { ...status, run });
}

async function begin(
  place: GitHubPlace,
  gathered: Gathered,
  request: StartRequest & { readonly previous: string | undefined },
): Promise<StartAnswer> {
  const { deployment, nonce, previous } = request;
  const deploymentId = await made(place, gathered, { ...request, previous });
  await nameInHead(place, deployment, { nonce, deploymentId });
  try {
    await writeStatus(place, deploymentId, { ...BEGUN, run: deployment.run });
  } catch (error) {
    if (!isUncertain(error)) throw error;
    const { found } = await gatherEnvironment(place, deployment);
    const [newest] = chainOf(found).links;
    if (newest?.id !== deploymentId || !isBegun(newest)) throw error;
  }
  return { state: "started", deploymentId };
}

/** The number of the record that is made for the head that was taken. */
async function made(
  place: GitHubPlace,
  gathered: Gathered,
  request: StartRequest & { readonly previous: string | undefined },
): Promise<string> {
  const { deployment, nonce, previous } = request;
  try {
    return await createDeployment(place, deployment, { nonce, previous });
  } catch (error) {
    if (!isUncertain(error)) {
      await giveBack(place, gathered, request);
      throw error;
    }
    const { found } = await gatherEnvironment(place, deployment);
    const [newest] = chainOf(found).links;
    if (newest?.payload.nonce !== nonce) throw error;
    return newest.id;
  }
}

async function nameInHead(
  place: GitHubPlace,
  deployment: NewDeployment,
  { nonce, deploymentId }: { readonly nonce: string; readonly deploymentId: string },
): Promise<void> {
  await changeHead(place, deployment, {
    title: `${deployment.service} in ${deployment.environment}: ${deploymentId} starts`,
    change: (head) => {
      if (typeof head !== "object" || head.nonce !== nonce)
        throw new LedgerError(
          `Somebody else has written ${headPath(deployment)} on the branch ${place.branch} meanwhile. Run again.`,
        );
      if (head.deploymentId === deploymentId && head.state !== "starting") return undefined;
      return { ...head, deploymentId, state: "in-progress" };
    },
  });
}

async function resume(place: GitHubPlace, link: Link, { deployment }: StartRequest): Promise<StartAnswer> {
  await nameInHead(place, deployment, { nonce: link.payload.nonce, deploymentId: link.id });
  return { state: "started", deploymentId: link.id };
}
