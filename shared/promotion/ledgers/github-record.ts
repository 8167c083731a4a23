import {
  type DeploymentOutcome,
  isServing,
  isUnderWay,
  LedgerError,
  type LedgerEvent,
  type LedgerRecord,
  type LedgerRun,
} from "../ledger.ts";
import { eventsOf } from "./github-belief.ts";
import { changeHead } from "./github-branch.ts";
import { chainOf } from "./github-chain.ts";
import type { Link } from "./github-found.ts";
import type { GitHubPlace } from "./github-place.ts";
import { type Gathered, gatherEnvironment } from "./github-reading.ts";
import { endedBy, statusOf } from "./github-words.ts";
import { refuseForeignRun, writeStatus } from "./github-writers.ts";

interface Address {
  readonly service: string;
  readonly environment: string;
  readonly id: string;
}

/** Writes what became of a deployment, and what follows from it. Throws a GitHubError or LedgerError. */
export async function recordAtGitHub(
  place: GitHubPlace,
  address: Address,
  { event, run }: { readonly event: LedgerEvent; readonly run: LedgerRun },
): Promise<void> {
  const { service, environment, id } = address;
  const gathered = await gatherEnvironment(place, { service, environment });
  const { links } = chainOf(gathered.found);
  const link = links.find((each) => each.id === id);
  if (link === undefined)
    throw new LedgerError(
      `The ledger knows no deployment ${id} of ${service} in ${environment}: name the one that \`start\` gave.`,
    );
  const { events } = eventsOf(link, gathered.found);
  const isGood = event.kind === "verified" ? event.passed : event.outcome === "success";
  // Who says that something is bad is believed.
  const { now } = gathered.reading;
  if (isGood) await refuseForeignRun(place, { run, commit: undefined, now }, gathered.runs);
  if (event.kind === "verified") {
    if (!isUnderWay({ events }) && !isServing({ events }))
      throw new LedgerError(`The deployment ${id} does not serve any more, so that there is nothing to verify.`);
    await writeStatus(place, id, { ...statusOf(event, { isUnderWay: isUnderWay({ events }) }), run });
    return;
  }
  await finish(place, { gathered, link, event, run });
}

async function finish(
  place: GitHubPlace,
  {
    gathered,
    link,
    event,
    run,
  }: {
    readonly gathered: Gathered;
    readonly link: Link;
    readonly event: Extract<LedgerEvent, { readonly kind: "finished" }>;
    readonly run: LedgerRun;
  },
): Promise<void> {
  const { events } = eventsOf(link, gathered.found);
  const { outcome } = event;
  const before = outcomeOf({ events });
  if (before === undefined) {
    if (outcome === "success") refuseOld(gathered, link);
    await writeStatus(place, link.id, { ...statusOf(event, { isUnderWay: true }), run });
  } else if (before !== outcome) {
    const mayTakeBack = before === "success" && outcome === "rolled-back";
    if (!mayTakeBack)
      throw new LedgerError(`The deployment ${link.id} has ended already (${before}), and cannot end as ${outcome}.`);
    await writeStatus(place, link.id, { ...statusOf(event, { isUnderWay: false }), run });
  }
  if (outcome === "success") await endEarlier(place, { gathered, link, run });
  const { service, environment } = link.payload;
  await changeHead(place, link.payload, {
    title: `${service} in ${environment}: ${link.id} ${outcome}`,
    change: (head) => {
      // Another one is the newest by now.
      if (typeof head !== "object" || head.nonce !== link.payload.nonce || head.state === outcome) return undefined;
      return { ...head, deploymentId: link.id, state: outcome };
    },
  });
}

/** Only the newest can come to serve. */
function refuseOld({ found }: Gathered, link: Link): void {
  const [newest] = chainOf(found).links;
  if (newest !== undefined && newest.id !== link.id)
    throw new LedgerError(
      `The deployment ${newest.id} was started after ${link.id}, which cannot come to serve any more.`,
    );
}

/** What served before serves no longer: it is written of each that does not say so yet. */
async function endEarlier(
  place: GitHubPlace,
  { gathered, link, run }: { readonly gathered: Gathered; readonly link: Link; readonly run: LedgerRun },
): Promise<void> {
  const { links } = chainOf(gathered.found);
  const earlier = links.slice(links.findIndex(({ id }) => id === link.id) + 1);
  for (const each of earlier) {
    // What is not believed to serve is not ended; runs that nobody asked for are older than all that can serve.
    if (!isServing(eventsOf(each, gathered.found))) continue;
    const status = endedBy({ id: link.id, isRollback: link.payload.isRollback });
    await writeStatus(place, each.id, { ...status, run });
  }
}

function outcomeOf({ events }: Pick<LedgerRecord, "events">): DeploymentOutcome | "replaced" | undefined {
  const last = events.findLast(({ kind }) => kind !== "verified");
  if (last === undefined) return undefined;
  if (last.kind === "ended") return last.cause === "failed" ? "failure" : last.cause;
  // What succeeded and was replaced later has succeeded.
  if (events.some(({ kind }) => kind === "succeeded")) return "success";
  return "replaced";
}
