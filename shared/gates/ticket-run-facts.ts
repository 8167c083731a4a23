import * as z from "zod";
import type { Actor, Actors } from "../change/actors.ts";
import type { Served } from "../change/change-class.ts";
import type { TicketFacts } from "../change/ticket.ts";
import type { KeyHints } from "../change/ticket-key.ts";
import type { TicketUse } from "../change/ticket-use.ts";
import type { CallGitHub } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import { GitHubError } from "../github/github-error.ts";
import { escapeTerminal } from "../report/escape.ts";
import { ended } from "../report/sentence.ts";
import { commitsOf, type WrittenCommits } from "./commit-authors.ts";
import { type DeploymentRecord, deploymentRecords, servedCommit, servedRelease, usesOf } from "./deployment-records.ts";
import { type Job, readEvent } from "./job.ts";

/** What GitHub tells of a run that deploys: who has a hand in it, what it names, and what was deployed before. */
export interface RunFacts {
  readonly actors: Actors;
  readonly hints: Omit<KeyHints, "input">;
  readonly served: Served;
  /** Deployments under a ticket, the oldest first; `undefined` = cannot be established. */
  readonly earlierUses: (ticket: TicketFacts) => readonly TicketUse[] | undefined;
}

interface Asked {
  readonly github: CallGitHub;
  readonly context: RunContext;
  readonly job: Job;
  readonly inputs: {
    readonly environment: string;
    readonly service: string;
    readonly deployedSha?: string | undefined;
  };
}

/** What GitHub does not give is told as a warning and stays unknown, which lets nothing through. */
export async function runFacts(asked: Asked): Promise<RunFacts> {
  const { github, context, job, inputs } = asked;
  const { actors, ...words } = await startOfRun(job, "mcp-gates ticket verify");
  const records = await known(job, "Earlier deployments", async () =>
    deploymentRecords(github, context.repository, inputs.environment),
  );
  const commits = await known(job, "The commits of the change", async () => await writtenCommits(asked, records));
  const served = await known(job, "What the environment serves", async () =>
    servedRelease(github, context.repository, { records, service: inputs.service }),
  );
  return {
    actors: { run: actors, commits: commits?.authors },
    hints: { ...words, messages: commits?.messages ?? [] },
    served: served ?? { state: "unknown" },
    earlierUses: ({ system, id }) => (records === undefined ? undefined : usesOf(records, { system, id })),
  };
}

/** Who started a run, and what stood where somebody may have named a ticket. `command` = what to use in a terminal instead. */
export async function startOfRun(
  job: Job,
  command: string,
): Promise<{ readonly actors: readonly Actor[] } & Omit<KeyHints, "input" | "messages">> {
  const event = eventFacts.parse(JSON.parse(await readEvent(job, command)));
  const pull = event.pull_request;
  return {
    actors: runActors(event.sender?.login, job),
    branch: pull?.head?.ref ?? branchOf(job),
    title: pull?.title,
    started: [event.inputs, event.client_payload].flatMap(textsIn),
  };
}

/** What somebody with write access typed to start the run, on github.com or through its API. */
function textsIn(given: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.values(given ?? {}).flatMap((value) => (typeof value === "string" ? value.trim() : []));
}

const given = z.record(z.string(), z.unknown()).optional().catch(undefined);
const eventFacts = z.object({
  /** Of `workflow_dispatch`. */
  inputs: given,
  /** Of `repository_dispatch`. */
  client_payload: given,
  sender: z.object({ login: z.string() }).optional().catch(undefined),
  pull_request: z
    .object({ title: z.string().optional(), head: z.object({ ref: z.string().optional() }).optional() })
    .optional()
    .catch(undefined),
});

async function writtenCommits(
  { github, context, inputs }: Asked,
  records: readonly DeploymentRecord[] | undefined,
): Promise<WrittenCommits | undefined> {
  const { repository, headSha: head } = context;
  const served = async () =>
    records === undefined
      ? undefined
      : await servedCommit(github, repository, { records, service: inputs.service, head });
  // A commit that the workflow names too late would hide authors: what is on record counts as well.
  const bases = new Set([inputs.deployedSha, await served()].flatMap((sha) => sha ?? []));
  // What a push began with was perhaps never deployed; a pull request is about its own commits.
  const own = context.event === "push" ? undefined : context.baseSha;
  const all: WrittenCommits[] = [];
  for (const base of bases.size === 0 ? [own] : bases) {
    const commits = await commitsOf(github, { repository, base, head });
    if (commits === undefined) return undefined;
    all.push(commits);
  }
  return {
    authors: all.flatMap(({ authors }) => authors),
    messages: all.flatMap(({ messages }) => messages),
  };
}

/** Whoever started the run, whoever started it again, and whose event it was. The runner lets no workflow set these variables. */
function runActors(sender: string | undefined, { environment }: Job): readonly Actor[] {
  const logins = [environment.GITHUB_ACTOR, environment.GITHUB_TRIGGERING_ACTOR, sender];
  const distinct = new Set(logins.flatMap((login) => login || []));
  return [...distinct].map((login) => ({ login, name: login }));
}

function branchOf({ environment }: Job): string | undefined {
  return environment.GITHUB_REF_TYPE === "branch" ? environment.GITHUB_REF_NAME : undefined;
}

async function known<Value>(job: Job, what: string, ask: () => Promise<Value | undefined>): Promise<Value | undefined> {
  try {
    const value = await ask();
    if (value === undefined) job.log.warning(`${what} cannot be relied on: there are too many, or one cannot be read.`);
    return value;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    job.log.warning(escapeTerminal(ended(`${what} cannot be read: ${error.message}`)));
    return undefined;
  }
}
