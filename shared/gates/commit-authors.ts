import * as z from "zod";
import type { Actor } from "../change/actors.ts";
import type { CallGitHub } from "../github/client.ts";
import { coauthorsOf } from "./commit-coauthors.ts";

/** Who wrote some commits, and what they say. */
export interface WrittenCommits {
  readonly authors: readonly Actor[];
  /** Whole messages, the oldest first. */
  readonly messages: readonly string[];
}

interface Range {
  readonly repository: { readonly owner: string; readonly name: string };
  /** The commit that is served; `undefined` = not known. */
  readonly base: string | undefined;
  readonly head: string;
}

const PAGE = 100;
/** GitHub compares at most ten thousand commits; nobody reviews a thousand. */
const MOST_PAGES = 10;

/**
 * The commits that come with a deployment: from what is served to what is deployed, nobody's where nothing is new. Where nobody
 * knows what is served, the last hundred before `head`: too many rather than too few. `undefined` = too many to tell. Throws a
 * GitHubError.
 */
export async function commitsOf(github: CallGitHub, range: Range): Promise<WrittenCommits | undefined> {
  const { repository, base, head } = range;
  const place = { owner: repository.owner, repo: repository.name };
  if (base === undefined) {
    const query = { ...place, sha: head, per_page: PAGE };
    const { data } = await github("GET /repos/{owner}/{repo}/commits", query, { reply: commits });
    return await written(github, repository, data.toReversed());
  }
  const all: z.output<typeof commits> = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      { ...place, basehead: `${base}...${head}`, per_page: PAGE, page },
      { reply: comparison },
    );
    all.push(...data.commits);
    if (all.length >= data.total_commits) return await written(github, repository, all);
    if (data.commits.length === 0) return undefined;
  }
  return undefined;
}

// GitHub gives `null`, or an empty object, for an e-mail address that belongs to no account.
const account = z.object({ login: z.string().optional() }).nullish();
const person = z.object({ name: z.string().nullish() }).nullish();
const commits = z.array(
  z.object({
    sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    commit: z.object({ message: z.string(), author: person, committer: person }),
    author: account,
    committer: account,
  }),
);
const comparison = z.object({ total_commits: z.int().nonnegative(), commits });

/** The committer of what is merged on github.com. */
const GITHUB_ITSELF = "web-flow";

async function written(
  github: CallGitHub,
  repository: Range["repository"],
  data: z.output<typeof commits>,
): Promise<WrittenCommits> {
  const people = data.flatMap(({ commit, author, committer }) => [
    actorOf(author?.login, commit.author?.name),
    actorOf(committer?.login, commit.committer?.name),
  ]);
  const signed = data.map(({ sha, commit: { message } }) => ({ sha, message }));
  const coauthors = await coauthorsOf(github, repository, signed);
  const distinct = new Map([...people, ...coauthors].map((actor) => [actor.login ?? `name ${actor.name}`, actor]));
  distinct.delete(GITHUB_ITSELF);
  return { authors: [...distinct.values()], messages: signed.map(({ message }) => message) };
}

function actorOf(login: string | undefined, name: string | null | undefined): Actor {
  return { login, name: login ?? name ?? "somebody without a name" };
}
