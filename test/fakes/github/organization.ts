import type { ApiDescription, Operation } from "./api-description.ts";
import type { Token } from "./permissions.ts";
import { errorReply, type Reply } from "./replies.ts";

/** One organization of the fake: its teams by slug and who is in them. */
export class FakeOrganization {
  readonly name: string;
  readonly #teams = new Map<string, ReadonlyMap<string, "active" | "pending">>();

  constructor(name: string) {
    this.name = name;
  }

  /** Members by login; an invited one is `pending`. */
  putTeam(slug: string, members: Readonly<Record<string, "active" | "pending">>): void {
    this.#teams.set(slug, new Map(Object.entries(members)));
  }

  /** GitHub answers 404 for teams that a token may not see, and its installation tokens see none without `members`. */
  answer(
    { operation, token }: { readonly operation: Operation; readonly token: Token },
    description: ApiDescription,
  ): Reply {
    const { org, team_slug: slug = "", username = "" } = operation.path;
    const team = org === this.name && token.permissions.members === "read" ? this.#teams.get(slug) : undefined;
    if (operation.id === "teams/get-by-name") {
      if (team === undefined) return { status: 404, body: errorReply(404, "Not Found") };
      const example = description.example("team-full");
      // GitHub's example is older than the two fields that its schema requires.
      const organization = { ...(example.organization as object), archived_at: null };
      return { status: 200, body: { ...example, slug, name: slug, type: "organization", organization } };
    }
    const state = team?.get(username);
    if (state === undefined) return { status: 404 };
    const url = `https://api.github.com/orgs/${org}/teams/${slug}/memberships/${username}`;
    return { status: 200, body: { url, role: "member", state } };
  }
}
