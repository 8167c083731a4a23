import type { ApiDescription, Operation } from "./api-description.ts";
import { errorReply, type Reply, userReply } from "./replies.ts";

/** A rule as the rulesets of a repository or its organization have it. */
export interface StoredRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** An environment, as somebody set it up on the settings page. */
export interface StoredEnvironment {
  readonly name: string;
  /** People who are asked; none = nobody is. */
  readonly reviewers?: readonly string[];
  readonly preventSelfReview?: boolean;
  readonly branches?: "any" | "protected" | "selected";
  /** Left out = GitHub does not say, as its description allows. */
  readonly administratorsBypass?: boolean;
}

/** What GitHub tells of the app behind its workflows. */
export const ACTIONS_APP = 15_368;

/** The settings of a repository of the fake that only its administrators change. Everything begins as GitHub sets it up. */
export class FakeSettings {
  defaultBranch = "main";
  tokenPermissions: "read" | "write" = "read";
  tokenApproves = false;
  /** `undefined` = a server that does not know the setting. */
  pinningRequired: boolean | undefined = false;
  /** `undefined` = a server whose app nobody may see. */
  actionsApp: number | undefined = ACTIONS_APP;
  /** Classic protection of a branch, by what differs from GitHub's least of it. */
  readonly protections = new Map<string, Readonly<Record<string, unknown>>>();
  readonly environments: StoredEnvironment[] = [];
  readonly #rules = new Map<string, readonly StoredRule[]>();

  /** The rules that hold for a branch; replaces what held before. */
  putRules(branch: string, rules: readonly StoredRule[]): void {
    this.#rules.set(branch, rules);
  }

  /** `undefined` = no operation of the settings. */
  answer(
    call: { readonly repository: string; readonly operation: Operation; readonly query: URLSearchParams },
    description: ApiDescription,
  ): Reply | undefined {
    const { operation, query, repository } = call;
    const { branch = "" } = operation.path;
    switch (operation.id) {
      case "repos/get": {
        const [, name] = repository.split("/");
        // GitHub's example is that of a fork, and lacks a field that the schema requires.
        const { source: _source, ...example } = description.example("full-repository-default-response");
        const own = { name, full_name: repository, default_branch: this.defaultBranch, language: null };
        return { status: 200, body: { ...example, ...own } };
      }
      case "repos/get-branch-rules":
        return paged(this.#rules.get(branch)?.map(ruleReply) ?? [], query, (body) => body);
      case "repos/get-branch-protection": {
        const protection = this.protections.get(branch);
        if (protection === undefined) return { status: 404, body: errorReply(404, "Branch not protected") };
        const url = `https://api.github.com/repos/${repository}/branches/${branch}/protection`;
        return { status: 200, body: { url, ...LEAST_PROTECTION, ...protection } };
      }
      case "repos/get-all-environments": {
        const all = this.environments.map((environment) => environmentReply(repository, environment));
        return paged(all, query, (environments) => ({ total_count: all.length, environments }));
      }
      case "actions/get-github-actions-permissions-repository": {
        const pinning = this.pinningRequired === undefined ? {} : { sha_pinning_required: this.pinningRequired };
        return { status: 200, body: { enabled: true, allowed_actions: "all", ...pinning } };
      }
      case "actions/get-github-actions-default-workflow-permissions-repository":
        return {
          status: 200,
          body: {
            default_workflow_permissions: this.tokenPermissions,
            can_approve_pull_request_reviews: this.tokenApproves,
          },
        };
      default:
        return undefined;
    }
  }

  /** `apps/get-by-slug`, which belongs to no repository. */
  app(slug: string): Reply {
    if (slug !== "github-actions" || this.actionsApp === undefined)
      return { status: 404, body: errorReply(404, "Not Found") };
    const time = "2018-07-30T09:30:17Z";
    const body = {
      id: this.actionsApp,
      slug,
      node_id: "MDM6QXBwMTUzNjg=",
      owner: userReply({ login: "github", type: "User" }),
      name: "GitHub Actions",
      description: "Automate your workflow from idea to production",
      external_url: "https://help.github.com/en/actions",
      html_url: "https://github.com/apps/github-actions",
      created_at: time,
      updated_at: time,
      permissions: { checks: "write", contents: "write", metadata: "read" },
      events: [],
    };
    return { status: 200, body };
  }
}

const LEAST_PROTECTION = {
  allow_force_pushes: { enabled: false },
  allow_deletions: { enabled: false },
  enforce_admins: { url: "https://api.github.com/", enabled: false },
};

function ruleReply(rule: StoredRule): Record<string, unknown> {
  return { ...rule, ruleset_source_type: "Repository", ruleset_source: "acme/payments", ruleset_id: 42 };
}

function environmentReply(repository: string, environment: StoredEnvironment): Record<string, unknown> {
  const { name, reviewers = [], preventSelfReview = false, branches = "any", administratorsBypass } = environment;
  const asked = {
    id: 3,
    node_id: "GA_3",
    type: "required_reviewers",
    prevent_self_review: preventSelfReview,
    reviewers: reviewers.map((login) => ({ type: "User", reviewer: userReply({ login, type: "User" }) })),
  };
  const narrowed = { id: 4, node_id: "GA_4", type: "branch_policy" };
  return {
    id: 161_088_068,
    node_id: "EN_161088068",
    name,
    url: `https://api.github.com/repos/${repository}/environments/${name}`,
    html_url: `https://github.com/${repository}/deployments/activity_log?environments_filter=${name}`,
    created_at: "2026-11-01T12:00:00Z",
    updated_at: "2026-11-01T12:00:00Z",
    ...(administratorsBypass === undefined ? {} : { can_admins_bypass: administratorsBypass }),
    protection_rules: [...(reviewers.length === 0 ? [] : [asked]), ...(branches === "any" ? [] : [narrowed])],
    deployment_branch_policy:
      branches === "any"
        ? null
        : { protected_branches: branches === "protected", custom_branch_policies: branches === "selected" },
  };
}

function paged<Item>(all: readonly Item[], query: URLSearchParams, bodyOf: (page: readonly Item[]) => unknown): Reply {
  const [size, page] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
  const body = bodyOf(all.slice((page - 1) * size, page * size));
  if (page * size >= all.length) return { status: 200, body };
  return { status: 200, body, headers: { link: `<https://api.github.com/next?page=${page + 1}>; rel="next"` } };
}
