import { type Actor, type Actors, mapActors } from "../../change/actors.ts";
import type { TicketSystemName } from "../../change/ticket.ts";
import type { EnvironmentPolicy } from "../../policy/environments.ts";

/** Whoever asked for the change by a ticket. */
export type TicketRequester =
  /** There is no ticket. */
  | { readonly state: "none" }
  | {
      readonly state: "known";
      readonly system: TicketSystemName;
      /** All that may have asked for it, as `requesterAccounts` of change/actors.ts has them. */
      readonly accounts: ReadonlySet<string>;
      /** The accounts of people at the ticket system by their logins at GitHub; `null` = they have none. */
      readonly users: Readonly<Record<string, string | null>>;
    }
  | { readonly state: "unknown"; readonly why: string };

/** Who of those that were asked about belongs to a team. */
export type TeamMembers =
  | { readonly state: "known"; readonly logins: readonly string[] }
  | { readonly state: "unknown"; readonly why: string };

/** What somebody said when GitHub asked them whether a run may deploy to environments. */
export interface RunReview {
  /** `undefined` = an account that is gone. */
  readonly login: string | undefined;
  readonly isBot: boolean;
  readonly answer: "approved" | "rejected" | "pending";
  readonly environments: readonly string[];
}

/** What was said of a run, in all of its attempts. */
export type RunReviews =
  | { readonly state: "known"; readonly reviews: readonly RunReview[] }
  | { readonly state: "unknown"; readonly why: string };

export interface ApprovalsQuestion {
  /** `undefined` = the policy does not ask for any. */
  readonly rules: EnvironmentPolicy["approvals"];
  /** As GitHub names it. */
  readonly environment: string;
  /** Logins whose approval never counts. */
  readonly neverCounts: readonly string[];
  readonly reviews: RunReviews;
  readonly actors: Actors;
  readonly requester: TicketRequester;
  /** By the names of teams, `acme/mcp-cab`. */
  readonly teams: Readonly<Record<string, TeamMembers>>;
}

/** Somebody of whom nobody can tell whether their approval counts. */
interface Doubtful {
  readonly login: string;
  readonly why: string;
}

/** Who has approved a run, and whose approval counts. */
export interface CountedApprovals {
  /** Logins, each once. */
  readonly certain: readonly string[];
  readonly doubtful: readonly Doubtful[];
  /** Why some do not count; each a phrase. */
  readonly objections: readonly string[];
  readonly rejectedBy: readonly string[];
  /** What nobody can tell, so that no approval may be relied on. */
  readonly problems: readonly string[];
}

const ALL_PARTIES = ["author", "committers", "run-actor", "ticket-requester"] as const;
type PartyName = (typeof ALL_PARTIES)[number];

const PARTY_WORDS: Readonly<Record<PartyName, string>> = {
  author: "wrote the change",
  committers: "wrote the change",
  "run-actor": "started the run",
  "ticket-requester": "asked for the change",
};

/** Counts the approvals of a run for one environment: each person once, nobody who has a hand in it, no bots. */
export function countApprovals(question: ApprovalsQuestion): CountedApprovals {
  const { environment, reviews } = question;
  const said = reviews.state === "known" ? reviews.reviews : [];
  const mine = said.filter(({ environments }) => environments.some((each) => isSame(each, environment)));
  const approved = distinct(mine.filter(({ answer }) => answer === "approved"));
  const rejected = mine.filter(({ answer }) => answer === "rejected");
  const parties = question.rules?.["distinct-from"] ?? ALL_PARTIES;
  const judged = approved.map((review) => ({ review, ...objectionTo(review, parties, question) }));
  return {
    certain: judged.flatMap(({ review, objection, doubt }) =>
      objection === undefined && doubt === undefined ? (review.login ?? []) : [],
    ),
    doubtful: judged.flatMap(({ review: { login }, objection, doubt }) =>
      objection === undefined && doubt !== undefined && login !== undefined ? [{ login, why: doubt }] : [],
    ),
    objections: judged.flatMap(({ objection }) => objection ?? []),
    rejectedBy: [...new Set(rejected.map(({ login }) => login ?? "somebody whose account is gone"))].sort(),
    problems: [...new Set(parties.flatMap((party) => problemsOf(party, question)))],
  };
}

/** Those of the counted who belong to one of some teams. */
export function membersAmong(
  { certain, doubtful }: CountedApprovals,
  names: readonly string[],
  teams: ApprovalsQuestion["teams"],
): Pick<CountedApprovals, "certain" | "doubtful" | "objections"> {
  const asked = names.map((name) => ({ name, members: Object.hasOwn(teams, name) ? teams[name] : undefined }));
  const isMember = (login: string) =>
    asked.some(({ members }) => members?.state === "known" && members.logins.some((each) => isSame(each, login)));
  // Of a team that nobody was asked about, nobody knows who is in it.
  const [unread] = asked.filter(({ members }) => members?.state !== "known");
  const why =
    unread === undefined ? undefined : unread.members?.state === "unknown" ? unread.members.why : "nobody asked";
  const others = certain.filter((login) => !isMember(login));
  const words = (login: string) => `who is in ${unread?.name} is not known, perhaps ${login}: ${why}`;
  return {
    certain: certain.filter(isMember),
    doubtful: [
      ...doubtful.filter(({ login }) => isMember(login) || why !== undefined),
      ...(why === undefined ? [] : others.map((login) => ({ login, why: words(login) }))),
    ],
    objections: why === undefined ? others.map((login) => `${login} is not in ${names.join(" or ")}`) : [],
  };
}

/** Each person once, by the order of names, so that nothing hangs on the order of a reply. */
function distinct(reviews: readonly RunReview[]): readonly RunReview[] {
  const sorted = [...reviews].sort((left, right) => ((left.login ?? "") < (right.login ?? "") ? -1 : 1));
  return [...new Map(sorted.map((review) => [review.login?.toLowerCase(), review])).values()];
}

interface Objection {
  readonly objection?: string;
  readonly doubt?: string;
}

function objectionTo(review: RunReview, parties: readonly PartyName[], question: ApprovalsQuestion): Objection {
  const { login } = review;
  if (login === undefined) return { objection: "an account that is gone does not count" };
  if (review.isBot || login.endsWith("[bot]")) return { objection: `${login} is a program` };
  if (question.neverCounts.some((each) => isSame(each, login)))
    return { objection: `${login} never counts, by the policy` };
  const party = parties.find((each) => hasPart(each, login, question));
  if (party !== undefined) return { objection: `${login} ${PARTY_WORDS[party]}` };
  const { requester } = question;
  if (!parties.includes("ticket-requester") || requester.state !== "known") return {};
  const { unmapped } = mapActors([{ login, name: login }], requester);
  if (unmapped.length === 0) return {};
  return {
    doubt: `whether ${login} asked for the change is not known: tickets.users of the policy has no account for them`,
  };
}

function hasPart(party: PartyName, login: string, { actors, requester }: ApprovalsQuestion): boolean {
  const among = (people: readonly Actor[] | undefined) =>
    (people ?? []).some((person) => person.login !== undefined && isSame(person.login, login));
  if (party === "run-actor") return among(actors.run);
  if (party !== "ticket-requester") return among(actors.commits);
  if (requester.state !== "known") return false;
  const { accounts } = mapActors([{ login, name: login }], requester);
  return [...accounts].some((account) => requester.accounts.has(account));
}

/** What nobody can tell of a party: any approval might be theirs. */
function problemsOf(party: PartyName, { actors, requester }: ApprovalsQuestion): readonly string[] {
  if (party === "ticket-requester")
    return requester.state === "unknown" ? [`who asked for the change is not known: ${requester.why}`] : [];
  if (party === "run-actor")
    return actors.run === undefined || actors.run.length === 0 ? ["who started the run is not known"] : [];
  if (actors.commits === undefined) return ["who wrote the change is not known"];
  return actors.commits
    .filter(({ login }) => login === undefined)
    .map(({ name }) => `which account ${name} has, who wrote a part of the change, is not known`);
}

/** GitHub's logins and environments are the same in any case. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
