import * as z from "zod";
import type { CallGitHub } from "./client.ts";

const viewerReply = z.object({ data: z.object({ viewer: z.object({ login: z.string().min(1) }) }) });

/**
 * The login of the token's own account. An installation token may not ask `GET /user`; the GraphQL viewer answers for it and for
 * a person's token alike. Throws a GitHubError.
 */
export async function ownLogin(call: CallGitHub): Promise<string> {
  const { data } = await call(
    "POST /graphql",
    { query: "query { viewer { login } }" },
    { reply: viewerReply, repeatable: true },
  );
  return data.data.viewer.login;
}
