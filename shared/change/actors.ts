import type { TicketFacts, TicketSystemName } from "./ticket.ts";
import type { DistinctFrom, TicketRules } from "./ticket-rules.ts";

/** Somebody as GitHub knows them. */
export interface Actor {
  /** `undefined` where a commit's e-mail address belongs to no account. */
  readonly login: string | undefined;
  /** For people. */
  readonly name: string;
}

/** Who has a hand in a deployment; `undefined` = could not be established. */
export interface Actors {
  /** Whoever started the run, or started it again. */
  readonly run: readonly Actor[] | undefined;
  /** Whoever wrote or committed what is deployed; nobody, where nothing of it is new. */
  readonly commits: readonly Actor[] | undefined;
}

/** The accounts of some people in the ticket system, and those of whom none is known. */
export interface MappedActors {
  /** As {@link accountKey} writes them. */
  readonly accounts: ReadonlySet<string>;
  readonly unmapped: readonly string[];
}

/** What an account is compared by. GitHub's logins are the same in any case; other ids are not. */
export function accountKey(system: TicketSystemName, id: string): string {
  return system === "github-issue" ? id.toLowerCase() : id;
}

/** Looks people up in the ticket system. */
export function mapActors(
  actors: readonly Actor[],
  { system, users }: Pick<TicketRules, "system" | "users">,
): MappedActors {
  const known = Object.entries(users).map(([login, account]) => ({ login: login.toLowerCase(), account }));
  const mapped = actors.map(({ login, name }) => {
    const key = login?.toLowerCase();
    if (key === undefined) return { name, accounts: undefined };
    if (system === "github-issue") return { name, accounts: [key] };
    // A login may be written twice in different case: all of its accounts are this person's.
    const found = known.filter((user) => user.login === key);
    const accounts = found.flatMap(({ account }) => account ?? []);
    return { name, accounts: found.length === 0 ? undefined : accounts };
  });
  return {
    accounts: new Set(mapped.flatMap(({ accounts }) => accounts ?? [])),
    unmapped: mapped.flatMap(({ name, accounts }) => (accounts === undefined ? [name] : [])),
  };
}

/** What people call the parties of a deployment. */
export const PARTIES: Readonly<Record<DistinctFrom, string>> = {
  "ticket-requester": "whoever asked for the change",
  "run-actor": "whoever started the run",
  "commit-authors": "whoever wrote the change",
};

/** The accounts by which those who asked for a change are compared. */
export function requesterAccounts({
  system,
  requester,
  otherRequesters = [],
}: Pick<TicketFacts, "system" | "requester" | "otherRequesters">): ReadonlySet<string> {
  const people = requester === undefined ? otherRequesters : [requester, ...otherRequesters];
  return new Set(people.map(({ id }) => accountKey(system, id)));
}
