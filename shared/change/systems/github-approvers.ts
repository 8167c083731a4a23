import { ownersOf } from "./codeowners.ts";
import { fileReply, membershipReply, teamReply } from "./github-replies.ts";
import { misconfigured, Refusal } from "./refusal.ts";
import type { AskJson } from "./transport.ts";

/** Who may approve tickets that are issues. */
export interface ApproversOptions {
  /** `acme/mcp-cab`. */
  readonly teams: readonly string[];
  /** A path whose owners by the ticket repository's CODEOWNERS may approve; `undefined` = owners have no say. */
  readonly codeownersOf: string | undefined;
}

/** The group by which a person may approve, `undefined` when by none. */
export type GroupOf = (login: string) => Promise<string | undefined>;

/** Asks GitHub for each person once; for members of teams with `askMembers`. `rest` is the path of the REST API, `repository` that of the ticket's repository in it. */
export async function approvers(
  options: ApproversOptions,
  {
    ask,
    askMembers,
    rest,
    repository,
  }: { readonly ask: AskJson; readonly askMembers: AskJson; readonly rest: string; readonly repository: string },
): Promise<GroupOf> {
  const { codeownersOf } = options;
  const owners = codeownersOf === undefined ? [] : ownersOf(await codeownersFile(ask, repository), codeownersOf);
  const names = owners.filter((owner) => owner.startsWith("@")).map((owner) => owner.slice(1));
  const people = new Set(names.filter((name) => !name.includes("/")).map((name) => name.toLowerCase()));
  const teams = [...new Set([...options.teams, ...names.filter((name) => name.includes("/"))])];
  const seen = new Set<string>();
  return async (login) => {
    for (const team of teams) if (await isMember(team, login, { ask: askMembers, rest, seen })) return team;
    return people.has(login.toLowerCase()) ? "CODEOWNERS" : undefined;
  };
}

interface Asking {
  readonly ask: AskJson;
  readonly rest: string;
  /** The teams that the token may see, as far as is known. */
  readonly seen: Set<string>;
}

/** Whoever was only invited is no member yet. A team that the token may not see is told apart from one without this member. */
async function isMember(team: string, login: string, { ask, rest, seen }: Asking): Promise<boolean> {
  const [, organization, slug] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9_-]+)$/.exec(team) ?? [];
  if (organization === undefined || slug === undefined)
    throw misconfigured("A team that may approve is not named by organization and slug: write it as acme/mcp-cab.");
  const path = `${rest}/orgs/${organization}/teams/${slug}`;
  try {
    const member = `${path}/memberships/${encodeURIComponent(login)}`;
    return (await ask({ method: "GET", path: member }, membershipReply)).data.state === "active";
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  if (seen.has(team)) return false;
  try {
    await ask({ method: "GET", path }, teamReply);
    seen.add(team);
    return false;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw misconfigured(
      `The team ${organization}/${slug} does not exist, or the token may not see it: give it read access to the organization's members, which the job's own token never has.`,
    );
  }
}

/** The places where GitHub looks, in its order. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** From the default branch, which no pull request can change by itself. */
async function codeownersFile(ask: AskJson, repository: string): Promise<string> {
  for (const place of PLACES) {
    try {
      const { content } = (await ask({ method: "GET", path: `${repository}/contents/${place}` }, fileReply)).data;
      return Buffer.from(content, "base64").toString("utf8");
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  throw misconfigured(
    "The repository of the tickets has no CODEOWNERS that this token may read: add one, or name teams.",
  );
}

function isNotFound(error: unknown): boolean {
  return error instanceof Refusal && error.answer.state === "not-found";
}
