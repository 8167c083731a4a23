import * as z from "zod";
import { type Actors, requesterAccounts } from "../../change/actors.ts";
import type { CallGitHub } from "../../github/client.ts";
import { GitHubError } from "../../github/github-error.ts";
import { environmentOf } from "../../policy/environments.ts";
import type { Policy } from "../../policy/policy.ts";
import type {
  ApprovalsQuestion,
  RunReview,
  RunReviews,
  TeamMembers,
  TicketRequester,
} from "../../promotion/gates/approvers.ts";
import type { TicketGateAnswer } from "../ticket-gate.ts";

/** A run of a workflow at GitHub. */
export interface RunAddress {
  readonly owner: string;
  readonly name: string;
  readonly runId: number;
}

/** What is asked of a run, and by whom. */
export interface ApprovalsRequest {
  readonly policy: Policy;
  readonly environment: string;
  /** `undefined` = no run of a workflow asks. */
  readonly run: (RunAddress & { readonly github: CallGitHub }) | undefined;
  /** Why what was said of the run is not about what it starts now; `undefined` = it is. */
  readonly spent?: string | undefined;
  /** GitHub by a token that may read the organization's members; default that of the run. */
  readonly members?: CallGitHub | undefined;
  readonly actors: Actors;
  readonly ticket: Pick<TicketGateAnswer, "verdict" | "required">;
}

/**
 * The question of approvals, which also tells of roles and emergencies: who has reviewed the run, in which of all teams that the
 * policy names for that they are, and who asked for the change. GitHub is not asked where the policy names nobody. Never throws for what
 * GitHub does.
 */
export async function gatherApprovals(request: ApprovalsRequest): Promise<ApprovalsQuestion> {
  const { policy, environment, run, spent, members, actors, ticket } = request;
  const rules = environmentOf(policy, environment)?.approvals;
  const teams = teamsOf(policy, environment);
  const isAsked = rules !== undefined || teams.length > 0;
  const reviews = isAsked ? await reviewsOf(run, spent) : ({ state: "known", reviews: [] } as const);
  const github = members ?? run?.github;
  return {
    rules,
    environment,
    neverCounts: policy.approvals?.["never-counts"] ?? [],
    reviews,
    actors,
    requester: requesterOf(ticket, policy),
    teams: github === undefined ? {} : await gatherTeams(github, reviews, teams),
  };
}

async function reviewsOf(run: ApprovalsRequest["run"], spent: string | undefined): Promise<RunReviews> {
  if (spent !== undefined) return { state: "unknown", why: spent };
  if (run !== undefined) return await gatherReviews(run.github, run);
  return { state: "unknown", why: "no run of a workflow asks, and only those are approved at GitHub" };
}

/** The teams whose members' approval may count for something. */
function teamsOf(policy: Policy, environment: string): readonly string[] {
  const { approvals, "break-glass": emergency } = policy;
  return [
    ...(environmentOf(policy, environment)?.approvals?.teams ?? []),
    ...Object.values(approvals?.roles ?? {}).flatMap(({ team }) => team ?? []),
    ...(emergency?.enabled === true && emergency.environments.includes(environment)
      ? [emergency.require["approvers-team"]]
      : []),
  ];
}

/** A ticket that is needed and was not read may be asked for by anybody. */
function requesterOf({ verdict, required }: ApprovalsRequest["ticket"], { tickets }: Policy): TicketRequester {
  const { ticket } = verdict;
  if (ticket === undefined) return required ? { state: "unknown", why: "the ticket was not read" } : { state: "none" };
  if (ticket.requester === undefined) return { state: "unknown", why: "the ticket does not say it" };
  const users = tickets !== undefined && "users" in tickets ? tickets.users : undefined;
  return { state: "known", system: ticket.system, accounts: requesterAccounts(ticket), users: users ?? {} };
}

/** Reviews beyond these are not believed: nobody asks so many people. */
const MOST_REVIEWS = 500;
/** Teams and people that GitHub is asked about. */
const MOST_MEMBERSHIPS = 300;

// An account that was deleted may be given as null.
const reviewsReply = z.array(
  z.object({
    state: z.string(),
    user: z.object({ login: z.string().min(1), type: z.string().optional() }).nullish(),
    environments: z.array(z.object({ name: z.string() })),
  }),
);

/**
 * What people said of a run when GitHub asked them whether it may deploy. The reply has no times (its dates are those of the
 * environments), and holds the reviews of all attempts. Needs `actions: read`. Never throws for what GitHub does.
 */
export async function gatherReviews(github: CallGitHub, { owner, name, runId }: RunAddress): Promise<RunReviews> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
  const reply = await known(() => github(route, { owner, repo: name, run_id: runId }, { reply: reviewsReply }));
  if ("why" in reply) return { state: "unknown", why: reply.why };
  if (reply.data.length > MOST_REVIEWS || reply.nextPage)
    return { state: "unknown", why: `the run has more than ${MOST_REVIEWS} reviews` };
  const reviews = reply.data.map(({ state, user, environments }) => ({
    login: user?.login,
    isBot: user?.type === "Bot",
    answer: answerOf(state),
    environments: environments.map((each) => each.name),
  }));
  return { state: "known", reviews };
}

/** A state that nobody knows is no approval. */
function answerOf(state: string): RunReview["answer"] {
  return state === "approved" || state === "rejected" ? state : "pending";
}

const runReply = z.object({ created_at: z.iso.datetime({ offset: true }) });

/**
 * When a run was created, milliseconds since 1970: the moment before which nobody can have approved it. GitHub gives no time of an
 * approval; that of a later attempt would be too late, since approvals of earlier attempts stay. `undefined` = not known.
 */
export async function gatherRunCreation(
  github: CallGitHub,
  { owner, name, runId }: RunAddress,
): Promise<number | undefined> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
  const reply = await known(() => github(route, { owner, repo: name, run_id: runId }, { reply: runReply }));
  return "why" in reply ? undefined : new Date(reply.data.created_at).getTime();
}

/**
 * Who among those who reviewed a run is in which team. The token must be one that may read the organization's members, which the job's
 * own never may. Never throws for what GitHub does.
 */
export async function gatherTeams(
  github: CallGitHub,
  reviews: RunReviews,
  names: readonly string[],
): Promise<Readonly<Record<string, TeamMembers>>> {
  const approved = reviews.state === "known" ? reviews.reviews.filter(({ answer }) => answer === "approved") : [];
  const logins = [...new Set(approved.flatMap(({ login, isBot }) => (login === undefined || isBot ? [] : [login])))];
  const teams = [...new Set(names)];
  if (logins.length * teams.length > MOST_MEMBERSHIPS) {
    const why = `there are more than ${MOST_MEMBERSHIPS} pairs of teams and people`;
    return Object.fromEntries(teams.map((team) => [team, { state: "unknown", why }]));
  }
  const entries: [string, TeamMembers][] = [];
  for (const team of teams) entries.push([team, await membersOf(github, team, logins)]);
  return Object.fromEntries(entries);
}

const membershipReply = z.object({ state: z.string() });
const teamReply = z.object({ slug: z.string() });

async function membersOf(github: CallGitHub, team: string, logins: readonly string[]): Promise<TeamMembers> {
  // Where nobody has approved, nobody needs to be asked about.
  if (logins.length === 0) return { state: "known", logins: [] };
  const [org = "", slug = ""] = team.split("/");
  const found: string[] = [];
  let isSeen = false;
  for (const username of logins) {
    const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
    const reply = await known(() => github(route, { org, team_slug: slug, username }, { reply: membershipReply }));
    if (!("why" in reply)) {
      isSeen = true;
      // Whoever was only invited is no member yet.
      if (reply.data.state === "active") found.push(username);
    } else if (reply.status !== 404) return { state: "unknown", why: reply.why };
  }
  if (isSeen) return { state: "known", logins: found };
  // GitHub says the same of somebody who is not in the team and of a team that the token may not see.
  const reply = await known(() =>
    github("GET /orgs/{org}/teams/{team_slug}", { org, team_slug: slug }, { reply: teamReply }),
  );
  if (!("why" in reply)) return { state: "known", logins: [] };
  if (reply.status !== 404) return { state: "unknown", why: reply.why };
  const next = "give a token that may read the organization's members, which the job's own token never may";
  return { state: "unknown", why: `the team ${team} does not exist, or the token may not see it; ${next}` };
}

/** What GitHub answers, or why it does not. */
async function known<Reply>(
  ask: () => Promise<Reply>,
): Promise<Reply | { readonly why: string; readonly status: number }> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { why: error.message, status: error.status };
  }
}
