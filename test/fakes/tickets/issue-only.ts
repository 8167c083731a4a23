import type { Answer } from "../oauth/recording-server.ts";
import { type Call, TicketServer } from "./ticket-server.ts";

const carl = { login: "carl", type: "User" };
const REPLIES: readonly (readonly [place: RegExp, body: unknown])[] = [
  [
    /^\/repos\/acme\/changes\/issues\/42$/,
    {
      id: 1,
      number: 42,
      html_url: "https://github.com/acme/changes/issues/42",
      repository_url: "https://api.github.com/repos/acme/changes",
      title: "Change",
      state: "open",
      body: "",
      user: { login: "rita", type: "User" },
      labels: [],
      created_at: "2026-11-18T09:00:00Z",
    },
  ],
  [
    /\/timeline$/,
    [
      {
        event: "commented",
        user: carl,
        body: "/approve",
        created_at: "2026-11-19T10:00:00Z",
        updated_at: "2026-11-19T10:00:00Z",
        performed_via_github_app: null,
      },
    ],
  ],
  [/\/memberships\/carl$/, { state: "active" }],
  [/^\/graphql$/, { data: { repository: { issue: { lastEditedAt: null } }, viewer: { login: "gates[bot]" } } }],
];

/** Just enough of GitHub to fail in every way that any server can; whatever concerns GitHub itself is in `fakes/github`. */
export function issueOnly(): TicketServer {
  return new (class extends TicketServer {
    protected override reply({ place }: Call): Answer {
      const [, body] = REPLIES.find(([pattern]) => pattern.test(place)) ?? [];
      return body === undefined ? { status: 404, body: { message: "Not Found" } } : { status: 200, body };
    }
  })();
}
