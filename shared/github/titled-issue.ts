import * as z from "zod";
import type { CallGitHub } from "./client.ts";
import { ownLogin } from "./own-login.ts";

const issueReply = z.object({
  number: z.int().positive(),
  title: z.string(),
  user: z.object({ login: z.string() }).nullable(),
  // The list has pull requests too.
  pull_request: z.unknown().optional(),
});

const PER_PAGE = 100;
const MOST_PAGES = 20;

/**
 * The number of the open issue of a title that the token's own account opened, the oldest of several; `opened` anew with `body` when
 * there is none. Issues of others are never taken, since anybody may write a title. `undefined` = too many issues are open to
 * look for it. Throws a GitHubError.
 */
export async function titledIssue(
  call: CallGitHub,
  { owner, repository, title, body }: Readonly<Record<"owner" | "repository" | "title" | "body", string>>,
): Promise<number | undefined> {
  const address = { owner, repo: repository };
  const own = await ownLogin(call);
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, nextPage } = await call(
      "GET /repos/{owner}/{repo}/issues",
      { ...address, state: "open", sort: "created", direction: "asc", per_page: PER_PAGE, page },
      { reply: z.array(issueReply) },
    );
    const found = data.find(
      (issue) => issue.title.trim() === title.trim() && issue.user?.login === own && issue.pull_request === undefined,
    );
    if (found !== undefined) return found.number;
    if (nextPage) continue;
    const opened = await call("POST /repos/{owner}/{repo}/issues", { ...address, title, body }, { reply: issueReply });
    return opened.data.number;
  }
  return undefined;
}
