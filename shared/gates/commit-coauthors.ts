import * as z from "zod";
import type { Actor } from "../change/actors.ts";
import type { CallGitHub } from "../github/client.ts";

/** A commit, as far as it says who helped to write it. */
export interface SignedCommit {
  readonly sha: string;
  readonly message: string;
}

interface Repository {
  readonly owner: string;
  readonly name: string;
}

/**
 * Those whom commits name in `Co-authored-by:`. A squash merge keeps whoever wrote its commits nowhere else, so whoever approves a
 * change of their own would not be found among its authors. An address that belongs to no account is a person without a login.
 * Throws a GitHubError.
 */
export async function coauthorsOf(
  github: CallGitHub,
  repository: Repository,
  commits: readonly SignedCommit[],
): Promise<readonly Actor[]> {
  const named = commits.map(({ sha, message }) => ({ sha, people: peopleNamed(message) }));
  const unknown = named.filter(({ people }) => people.some(({ login }) => login === undefined)).map(({ sha }) => sha);
  const logins = await loginsByEmail(github, repository, unknown);
  return named.flatMap(({ people }) =>
    people.map(({ name, email, login = logins.get(email) }): Actor => ({ login, name: login ?? name })),
  );
}

interface Named {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  /** Where the address itself says it. */
  readonly login: string | undefined;
}

/** Wherever the line stands: GitHub reads it at the end of a message, and too many are better than too few. */
function peopleNamed(message: string): readonly Named[] {
  const written = message.split(/\r?\n/).flatMap((line) => TRAILER.exec(line)?.[1] ?? []);
  return written.map((person) => {
    const [before = "", after = ""] = person.split("<");
    const address = after.split(">")[0]?.trim() ?? "";
    const email = address.toLowerCase();
    return { name: before.trim() || address || "nobody", email, login: PRIVATE_ADDRESS.exec(address)?.[1] };
  });
}

const TRAILER = /^\s*co-authored-by:(.*)$/i;

/** `1234+octocat@users.noreply.github.com`, by which GitHub keeps an address private; on GitHub Enterprise Server by its own host. */
const PRIVATE_ADDRESS = /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.[A-Za-z0-9.-]+$/i;

/** Commits of one query; each has a hundred authors at most. */
const COMMITS_PER_QUERY = 50;

const reply = z.object({
  data: z.object({
    repository: z.record(
      z.string(),
      z
        .object({
          authors: z.object({
            nodes: z.array(
              z.object({ email: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }).nullable(),
            ),
          }),
        })
        .nullable(),
    ),
  }),
});

/** REST tells one author of a commit; GraphQL tells all of them with their accounts. */
async function loginsByEmail(
  github: CallGitHub,
  { owner, name }: Repository,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const logins = new Map<string, string>();
  for (let start = 0; start < shas.length; start += COMMITS_PER_QUERY) {
    const asked = shas.slice(start, start + COMMITS_PER_QUERY).map(authorsQuery);
    const query = `query { repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) { ${asked.join(" ")} } }`;
    const { data } = await github("POST /graphql", { query }, { reply, repeatable: true });
    const people = Object.values(data.data.repository).flatMap((commit) => commit?.authors.nodes ?? []);
    for (const person of people)
      if (person?.email && person.user) logins.set(person.email.toLowerCase(), person.user.login);
  }
  return logins;
}

function authorsQuery(sha: string, index: number): string {
  return `c${index}: object(oid: ${JSON.stringify(sha)}) { ... on Commit { authors(first: 100) { nodes { email user { login } } } } }`;
}
