import * as z from "zod";
import type { CallGitHub } from "./client.ts";
import { ownLogin } from "./own-login.ts";
import type { PullComment, PullComments } from "./sticky-comment.ts";

const commentReply = z.object({
  id: z.int().positive(),
  user: z.object({ login: z.string() }).nullable(),
  // Absent when the text is empty.
  body: z.string().default(""),
  html_url: z.string().nullish(),
});
const pullReply = z.object({ head: z.object({ sha: z.string().min(1) }) });

const COMMENTS_PER_PAGE = 100;
/** Ten thousand comments; GitHub itself locks a conversation far earlier. */
const MOST_PAGES = 100;

/** The comments of a pull request, through GitHub's API. */
export function pullComments(
  call: CallGitHub,
  pull: { readonly owner: string; readonly repository: string; readonly number: number },
): PullComments {
  const address = { owner: pull.owner, repo: pull.repository };
  const onPull = { ...address, issue_number: pull.number };

  return {
    ownLogin: async () => await ownLogin(call),
    async headSha() {
      const { data } = await call(
        "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        { ...address, pull_number: pull.number },
        { reply: pullReply },
      );
      return data.head.sha;
    },
    async list() {
      const all: PullComment[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await call(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
          { ...onPull, per_page: COMMENTS_PER_PAGE, page },
          { reply: z.array(commentReply) },
        );
        all.push(...data.map(pullComment));
        if (!nextPage) return all;
      }
      throw new Error(`pull request ${pull.number} has more than ${MOST_PAGES * COMMENTS_PER_PAGE} comments`);
    },
    async create(body) {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const { data } = await call(route, { ...onPull, body }, { reply: commentReply });
      return pullComment(data);
    },
    async update(id, body) {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      const { data } = await call(route, { ...address, comment_id: id, body }, { reply: commentReply });
      return pullComment(data);
    },
    async remove(id) {
      const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
      await call(route, { ...address, comment_id: id }, { reply: z.unknown() });
    },
  };
}

function pullComment(reply: z.output<typeof commentReply>): PullComment {
  return { id: reply.id, author: reply.user?.login ?? null, body: reply.body, url: webAddressOf(reply.html_url) };
}

/** A comment that stands is not taken for none because its address cannot be shown. */
function webAddressOf(text: string | null | undefined): string | null {
  return z.url({ protocol: /^https?$/ }).safeParse(text).data ?? null;
}
