import * as z from "zod";
import { type CallGitHub, connectGitHub } from "../../github/client.ts";
import { GitHubError } from "../../github/github-error.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { Asked, BranchGuard, EnvironmentSettings, SettingsFacts } from "../settings-facts.ts";

/** Pages of a list that are read: a thousand environments or rules are no repository's. */
const MOST_PAGES = 10;

const METADATA = "the token needs access to the repository, with Metadata: read";
const ADMINISTRATION = "the token needs Administration: read";
const ACTIONS = "the token needs Actions: read";

interface Repository {
  readonly owner: string;
  readonly name: string;
}

export interface SettingsQuestion {
  readonly token: string;
  /** Base address of GitHub's REST API. */
  readonly apiUrl: string;
  /** `undefined` = the ledger has none. */
  readonly ledgerBranch: string | undefined;
}

/**
 * The settings of a repository, as far as a token may see them. Writes nothing. Throws a ConfigurationError for a token that GitHub
 * does not know, which is no answer to anything.
 */
export async function readSettings(
  { owner, name }: Repository,
  { token: secret, apiUrl, ledgerBranch }: SettingsQuestion,
): Promise<SettingsFacts> {
  const call = await connectGitHub({ token: secret, apiUrl });
  const at = { owner, repo: name };
  const defaultBranch = await asked(METADATA, async () => {
    const { data } = await call("GET /repos/{owner}/{repo}", at, { reply: z.object({ default_branch: z.string() }) });
    return data.default_branch;
  });
  // Of a repository that nobody can see, nothing else can be seen either.
  if (!defaultBranch.isKnown) return nothingKnown(defaultBranch, ledgerBranch);
  const branch = defaultBranch.value;
  const [rules, protection, environments, token, requiresPins, actionsApp, ledgerRules, ledgerProtection] =
    await Promise.all([
      rulesOf(call, at, branch),
      protectionOf(call, at, branch),
      environmentsOf(call, at),
      tokenOf(call, at),
      pinsOf(call, at),
      asked("look at the page, which names the source of the check", async () => {
        const { data } = await call(
          "GET /apps/{app_slug}",
          { app_slug: "github-actions" },
          { reply: z.object({ id: z.int() }) },
        );
        return data.id;
      }),
      ledgerBranch === undefined ? undefined : rulesOf(call, at, ledgerBranch),
      ledgerBranch === undefined ? undefined : protectionOf(call, at, ledgerBranch),
    ]);
  const ledger = ledgerRules && ledgerProtection ? { ledgerRules, ledgerProtection } : {};
  return { defaultBranch, rules, protection, ...ledger, environments, token, requiresPins, actionsApp };
}

function nothingKnown(missing: Asked<never> & { isKnown: false }, ledgerBranch: string | undefined): SettingsFacts {
  const ledger = ledgerBranch === undefined ? {} : { ledgerRules: missing, ledgerProtection: missing };
  const rest = { environments: missing, token: missing, requiresPins: missing, actionsApp: missing };
  return { defaultBranch: missing, rules: missing, protection: missing, ...ledger, ...rest };
}

type At = { readonly owner: string; readonly repo: string };

const checkRule = z.object({
  type: z.literal("required_status_checks"),
  parameters: z.object({
    strict_required_status_checks_policy: z.boolean(),
    required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.int().nullish() })),
  }),
});
const reviewRule = z.object({
  type: z.literal("pull_request"),
  parameters: z.object({ require_code_owner_review: z.boolean() }),
});
const workflowRule = z.object({
  type: z.literal("workflows"),
  parameters: z.object({ workflows: z.array(z.object({ path: z.string() })) }),
});
const PARAMETERS = ["required_status_checks", "pull_request", "workflows"];
// A rule of a known kind that is not as documented must not pass for one of an unknown kind.
const otherRule = z.object({ type: z.string().refine((type) => !PARAMETERS.includes(type)) });
const rule = z.union([checkRule, reviewRule, workflowRule, otherRule]);

/** The rules of rulesets that hold for a branch, those of the organization as well; GitHub tells them of a branch that is not there yet too. */
async function rulesOf(call: CallGitHub, at: At, branch: string): Promise<Asked<BranchGuard>> {
  return await asked(METADATA, async () => {
    const rules = await paged(async (page) => {
      const parameters = { ...at, branch, per_page: 100, page };
      const { data, nextPage } = await call("GET /repos/{owner}/{repo}/rules/branches/{branch}", parameters, {
        reply: z.array(rule),
      });
      return { items: data, nextPage };
    });
    return guardByRules(rules);
  });
}

function guardByRules(rules: readonly z.output<typeof rule>[]): BranchGuard {
  const has = (type: string) => rules.some((each) => each.type === type);
  const checks = rules.filter((each) => each.type === "required_status_checks") as z.output<typeof checkRule>[];
  const reviews = rules.filter((each) => each.type === "pull_request") as z.output<typeof reviewRule>[];
  const workflows = rules.filter((each) => each.type === "workflows") as z.output<typeof workflowRule>[];
  return {
    checks: checks.flatMap(({ parameters }) =>
      parameters.required_status_checks.map(({ context, integration_id }) => ({
        context,
        app: integration_id ?? undefined,
      })),
    ),
    isUpToDate: checks.some(({ parameters }) => parameters.strict_required_status_checks_policy),
    hasMergeQueue: has("merge_queue"),
    isOwnerAsked: reviews.some(({ parameters }) => parameters.require_code_owner_review),
    workflows: workflows.flatMap(({ parameters }) => parameters.workflows.map(({ path }) => path)),
    forbidsForcePushes: has("non_fast_forward"),
    forbidsDeletion: has("deletion"),
  };
}

const enabled = z.object({ enabled: z.boolean() });
const protectionReply = z.object({
  required_status_checks: z
    .object({
      strict: z.boolean().optional(),
      checks: z.array(z.object({ context: z.string(), app_id: z.int().nullable() })),
    })
    .optional(),
  required_pull_request_reviews: z.object({ require_code_owner_reviews: z.boolean().optional() }).optional(),
  allow_force_pushes: enabled.optional(),
  allow_deletions: enabled.optional(),
});

const UNPROTECTED: BranchGuard = {
  checks: [],
  isUpToDate: false,
  hasMergeQueue: false,
  isOwnerAsked: false,
  workflows: [],
  forbidsForcePushes: false,
  forbidsDeletion: false,
};

/** The classic protection of a branch. Of one without, GitHub says so to who may know; to others that there is nothing. */
async function protectionOf(call: CallGitHub, at: At, branch: string): Promise<Asked<BranchGuard>> {
  return await asked(ADMINISTRATION, async () => {
    try {
      const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
      return guardByProtection((await call(route, { ...at, branch }, { reply: protectionReply })).data);
    } catch (error) {
      const isKnown =
        error instanceof GitHubError && error.status === 404 && /Branch not (?:protected|found)/i.test(error.message);
      if (isKnown) return UNPROTECTED;
      throw error;
    }
  });
}

function guardByProtection(protection: z.output<typeof protectionReply>): BranchGuard {
  const { required_status_checks: checks, required_pull_request_reviews: reviews } = protection;
  return {
    ...UNPROTECTED,
    // GitHub writes any app as -1 when it is asked to set it, and as none when it tells it.
    checks: (checks?.checks ?? []).map(({ context, app_id: app }) => ({
      context,
      app: app === null || app < 0 ? undefined : app,
    })),
    isUpToDate: checks?.strict === true,
    isOwnerAsked: reviews?.require_code_owner_reviews === true,
    forbidsForcePushes: protection.allow_force_pushes?.enabled === false,
    forbidsDeletion: protection.allow_deletions?.enabled === false,
  };
}

const environmentReply = z.object({
  name: z.string(),
  can_admins_bypass: z.boolean().optional(),
  protection_rules: z
    .array(
      z.object({
        type: z.string(),
        prevent_self_review: z.boolean().optional(),
        reviewers: z.array(z.unknown()).optional(),
      }),
    )
    .default([]),
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
});

/** All environments: of one alone, GitHub says that it is not there to a token that may not see it, too. */
async function environmentsOf(call: CallGitHub, at: At): Promise<Asked<readonly EnvironmentSettings[]>> {
  return await asked(ACTIONS, async () => {
    const replies = await paged(async (page) => {
      const reply = z.object({ environments: z.array(environmentReply).default([]) });
      const { data, nextPage } = await call(
        "GET /repos/{owner}/{repo}/environments",
        { ...at, per_page: 100, page },
        { reply },
      );
      return { items: data.environments, nextPage };
    });
    return replies.map(environmentSettings);
  });
}

function environmentSettings(reply: z.output<typeof environmentReply>): EnvironmentSettings {
  const reviews = reply.protection_rules.filter(({ type }) => type === "required_reviewers");
  const policy = reply.deployment_branch_policy;
  return {
    name: reply.name,
    reviewers: reviews.reduce((count, { reviewers = [] }) => count + reviewers.length, 0),
    forbidsSelfReview: reviews.some((each) => each.prevent_self_review === true),
    branches: policy?.custom_branch_policies ? "selected" : policy?.protected_branches ? "protected" : "any",
    administratorsBypass: reply.can_admins_bypass,
  };
}

async function tokenOf(call: CallGitHub, at: At): Promise<SettingsFacts["token"]> {
  return await asked(ADMINISTRATION, async () => {
    const reply = z.object({
      default_workflow_permissions: z.enum(["read", "write"]),
      can_approve_pull_request_reviews: z.boolean(),
    });
    const { data } = await call("GET /repos/{owner}/{repo}/actions/permissions/workflow", at, { reply });
    return { writes: data.default_workflow_permissions === "write", approves: data.can_approve_pull_request_reviews };
  });
}

async function pinsOf(call: CallGitHub, at: At): Promise<SettingsFacts["requiresPins"]> {
  return await asked(ADMINISTRATION, async () => {
    const reply = z.object({ sha_pinning_required: z.boolean().optional() });
    return (await call("GET /repos/{owner}/{repo}/actions/permissions", at, { reply })).data.sha_pinning_required;
  });
}

async function paged<Item>(
  read: (page: number) => Promise<{ readonly items: readonly Item[]; readonly nextPage: boolean }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { items, nextPage } = await read(page);
    all.push(...items);
    if (!nextPage) return all;
  }
  throw new GitHubError({ method: "GET", url: "a list of settings" }, 0, `it has more than ${MOST_PAGES} pages`);
}

/** An answer, or why there is none; a token that GitHub does not know at all is the user's to put right. */
async function asked<Value>(needed: string, ask: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { isKnown: true, value: await ask() };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 401)
      throw new ConfigurationError(`${error.message}. Give a token that GitHub knows, and that has not run out.`, {
        cause: error,
      });
    const isRefused = error.status === 403 || error.status === 404;
    return { isKnown: false, why: error.message, next: isRefused ? needed : "run it again" };
  }
}
