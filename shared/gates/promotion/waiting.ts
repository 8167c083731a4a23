import * as z from "zod";
import { GitHubError } from "../../github/github-error.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { Policy } from "../../policy/policy.ts";
import { LedgerError, type WaitingPromotion } from "../../promotion/ledger.ts";
import { runNumberAt } from "./run-at-github.ts";
import type { StartOutcome } from "./start.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/**
 * Keeps a promotion that only time keeps from starting, so that `reconcile` starts it; and forgets what waited once something was
 * started. That nothing could be kept is told and changes nothing else.
 */
export async function rememberWaiting(
  outcome: StartOutcome,
  request: PromotionRequest,
  { ledger, run, commit, log }: Pick<Surroundings, "ledger" | "run" | "commit" | "log">,
): Promise<void> {
  const { report } = outcome;
  const place = { service: report.service, environment: report.environment };
  const { contractDigest, schemaVersion } = report.release;
  // An emergency is started by people or not at all.
  const waits = outcome.state === "refused" && report.decision === "wait" && request.breakGlassReason === undefined;
  if (!waits && outcome.state !== "started") return;
  try {
    if (!waits) {
      const waiting = await ledger.waiting(place);
      // What was asked for while this started waits for its own turn.
      const isOlder = waiting !== undefined && waiting.since <= Date.parse(report.at ?? "");
      if (isOlder) await ledger.setWaiting(place, undefined);
      return;
    }
    if (request.image === undefined || contractDigest === undefined) return;
    // A key that the change brought along counts for less than one that somebody gave, and is found in another commit then.
    if (request.ticketFrom !== "input" && report.ticket !== null) {
      log.warning(
        `What waits is not kept for reconcile: its ticket was found by ticket-from: ${request.ticketFrom}. Give it as ticket.`,
      );
      return;
    }
    const waiting = { image: request.image, contractDigest, schemaVersion, ticket: request.ticket, run, commit };
    await ledger.setWaiting(place, { ...waiting, since: await ledger.now() }, outcome.contract);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    const what = waits ? "What waits could not be kept for reconcile" : "What waited could not be forgotten yet";
    log.warning(`${what}: ${error.message}`);
  }
}

/**
 * Forgets what waits for its time, and tells what it was; `undefined` = nothing did. Throws a ConfigurationError for an environment
 * that the policy does not name, a LedgerError when the ledger cannot be read or written.
 */
export async function withdrawWaiting(
  place: { readonly service: string; readonly environment: string },
  { ledger, policy }: Pick<Surroundings, "ledger" | "policy">,
): Promise<WaitingPromotion | undefined> {
  refuseUnknownEnvironment(place.environment, policy);
  const waiting = await ledger.waiting(place);
  if (waiting !== undefined) await ledger.setWaiting(place, undefined);
  return waiting;
}

/** Throws a ConfigurationError for an environment that the policy does not name: nothing would ever wait to go there. */
export function refuseUnknownEnvironment(environment: string, { environments = {} }: Policy): void {
  const known = Object.keys(environments);
  if (known.includes(environment)) return;
  throw new ConfigurationError(
    `environment: the policy does not name ${environment}; it names ${known.length === 0 ? "none" : known.join(", ")}.`,
  );
}

/**
 * What waits, as a request by whoever asked for it; the surroundings are those of that run. Whoever may write where it is kept could
 * name another run, whose approvals would count, or other people: what GitHub knows of the run is asked there. Throws a
 * ConfigurationError where the run that is named cannot have asked for it.
 */
export async function waitingRequest(
  waiting: WaitingPromotion,
  { environment, surroundings }: { readonly environment: string; readonly surroundings: Surroundings },
): Promise<{ readonly request: PromotionRequest; readonly surroundings: Surroundings }> {
  const { image, contractDigest: schemaDigest, schemaVersion, ticket, run, commit } = waiting;
  const { policy, github, hints } = surroundings;
  const { schema } = policy;
  const asking = await askingRun(waiting, { environment, surroundings });
  const { actors } = asking;
  return {
    request: { environment, image, schemaDigest, schemaVersion, ticket, ticketFrom: "input" },
    surroundings: {
      ...surroundings,
      // The file of the version is that of another commit now; the version was read when it was asked for.
      policy: schema === undefined ? policy : { ...policy, schema: { ...schema, "version-source": undefined } },
      commit,
      askedBy: run.id === surroundings.run.id ? undefined : run.id,
      runStartedAt: asking.startedAt,
      runActors: actors === undefined ? undefined : [...(surroundings.runActors ?? []), ...actors],
      hints: { ...hints, started: [...hints.started, ...(ticket === undefined ? [] : [ticket])] },
      github: github === undefined ? undefined : { ...github, runId: asking.id },
    },
  };
}

/** The run that asked, as far as it is known. */
interface AskingRun {
  /** At GitHub. */
  readonly id: number | undefined;
  readonly startedAt: number | undefined;
  readonly actors: Surroundings["runActors"];
}

const account = z.object({ login: z.string().min(1) }).nullish();
const runReply = z.object({
  created_at: z.iso.datetime({ offset: true }),
  head_sha: z.string(),
  actor: account,
  triggering_actor: account,
});

async function askingRun(
  { run, commit, since }: WaitingPromotion,
  {
    environment,
    surroundings: { github },
  }: { readonly environment: string; readonly surroundings: Pick<Surroundings, "github"> },
): Promise<AskingRun> {
  const named = run.actor === "" ? [] : [{ login: run.actor, name: run.actor }];
  const id = github === undefined ? undefined : runNumberAt(github, run);
  if (github === undefined || id === undefined) {
    if (github?.runId === undefined) return { id: undefined, startedAt: since, actors: named };
    throw cannotHaveAsked(environment, `${run.url === "" ? `run ${run.id}` : run.url} is no run of this repository`);
  }
  const { owner, name: repo } = github.repository;
  try {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
    const { data } = await github.call(route, { owner, repo, run_id: id }, { reply: runReply });
    if (data.head_sha !== commit)
      throw cannotHaveAsked(environment, `run ${id} is of the commit ${data.head_sha}, and what waits of ${commit}`);
    const logins = [data.actor, data.triggering_actor].flatMap((each) => each?.login ?? []);
    const actors = [...named, ...logins.map((login) => ({ login, name: login }))];
    return { id, startedAt: Date.parse(data.created_at), actors };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 404) throw cannotHaveAsked(environment, `there is no run ${id}`);
    return { id, startedAt: undefined, actors: undefined };
  }
}

function cannotHaveAsked(environment: string, why: string): ConfigurationError {
  return new ConfigurationError(
    `What waits to go to ${environment} was not asked for by the run that it names: ${why}. Start it anew, which takes its place.`,
  );
}
