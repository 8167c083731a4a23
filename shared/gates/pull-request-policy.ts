import { sameJson } from "../contract/canonical.ts";
import type { Json } from "../contract/json.ts";
import type { CallGitHub } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import { repositoryFiles } from "../github/repository-files.ts";
import { bootstrapMessage } from "../policy/bootstrap.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "../policy/default-path.ts";
import { type LoadedPolicy, loadPolicy } from "../policy/load-policy.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { parsePolicyRepository } from "../policy/policy-repository.ts";
import { relaxations } from "../policy/relaxations.ts";
import { type TrustedSource, trustedPlace } from "../policy/trusted-file.ts";
import type { Relaxation } from "./contract-report.ts";

export interface BasePolicyRequest {
  /** The path that the workflow names; a policy that is named must exist. */
  readonly path: string | undefined;
  /** `owner/name@<commit>` of a repository of policies; default this repository, at the commit under the change. */
  readonly repository?: string | undefined;
  /** What is judged: a change, by the commit under it (default), or a deployment, by the default branch. */
  readonly subject?: "change" | "deployment";
  readonly context: RunContext;
  readonly github: CallGitHub | undefined;
  readonly log: { info(message: string): void; notice(message: string): void };
}

/** The policy by which a change is judged, and that of the change itself, where it edits it. */
export interface JudgingPolicy {
  readonly policy: Policy;
  /** Where it stands, for people; also when there is none. */
  readonly place: string;
  readonly edit?: {
    readonly policy: Policy;
    readonly place: string;
    /** The places for the report; `null` = there is no policy there. */
    readonly base: string | null;
    readonly head: string | null;
    readonly relaxes: readonly Relaxation[];
  };
}

/**
 * The policy by which a change is judged: that of the commit under it, read through GitHub's API, never from the checkout,
 * which holds the change itself; or that of a repository of policies at a commit. Without a token there is no way to it: then
 * the defaults apply with a notice, unless the workflow names a policy. A policy that GitHub does not give out is an error.
 */
export async function loadBasePolicy(request: BasePolicyRequest): Promise<Policy> {
  return (await loadBase(request)).policy;
}

/** The policy by which a deployment is judged, and the place from which its calendars are read too. Throws as {@link loadBasePolicy}. */
export async function loadDeploymentPolicy(
  request: Omit<BasePolicyRequest, "subject" | "github"> & { readonly github: CallGitHub },
): Promise<{ readonly policy: Policy; readonly source: TrustedSource }> {
  const asked = { ...request, subject: "deployment" } as const;
  const { policy } = await loadBase(asked);
  const central = centralRepository(asked);
  const source: TrustedSource = {
    kind: "repository",
    path: policyPath(request.path),
    ref: central === undefined ? policyRefOf(asked) : central.sha,
    read: repositoryFiles(request.github, central ?? request.context.repository),
  };
  return { policy, source };
}

/**
 * The same, and for a pull request or a merge group that edits the policy its own version as well. A change whose policy is not
 * valid is an error: once merged, it would be one for everybody.
 */
export async function loadJudgingPolicy(request: BasePolicyRequest): Promise<JudgingPolicy> {
  const { context, github, log, repository } = request;
  const path = policyPath(request.path);
  const place = basePolicyPlace(request);
  const base = await loadBase(request);
  const judging = { policy: base.policy, place };
  if (github === undefined || repository !== undefined || !mayEdit(context)) return judging;

  const head = await loadPolicy(
    { kind: "repository", path, ref: context.headSha, read: repositoryFiles(github, context.repository) },
    { required: false },
  );
  if (sameJson(asJson(base.policy), asJson(head.policy))) return judging;
  if (base.place === null) log.notice(bootstrapMessage(`at ${context.policyRef ?? "the default branch"}`));
  const relaxes = relaxations(base.policy, head.policy);
  const places = {
    place: trustedPlace({ kind: "repository", path, ref: context.headSha }),
    base: base.place,
    head: head.place,
  };
  log.notice(editMessage(relaxes));
  return { ...judging, edit: { policy: head.policy, ...places, relaxes } };
}

/** Whether the commit may hold another policy than the one that judges it. A push is already where it goes. */
function mayEdit({ event, speaksFor }: RunContext): boolean {
  return EDITABLE.includes(event) || speaksFor !== undefined;
}

const EDITABLE: readonly string[] = ["pull_request", "pull_request_target", "merge_group"];

async function loadBase(request: BasePolicyRequest): Promise<LoadedPolicy> {
  const { path, context, github, log } = request;
  const place = basePolicyPlace(request);
  if (github === undefined) {
    const named = path !== undefined ? "policy-path" : request.repository !== undefined ? "policy-repo" : undefined;
    if (named !== undefined) {
      throw new ConfigurationError(`${named}: without github-token the policy ${place} cannot be read.`);
    }
    log.notice(
      `No policy was read, since github-token is empty: ${DEFAULT_POLICY_PATH}, if there is one, does not apply.`,
    );
    return { policy: DEFAULT_POLICY, place: null };
  }
  const central = centralRepository(request);
  const read = repositoryFiles(github, central ?? context.repository);
  const ref = central === undefined ? policyRefOf(request) : central.sha;
  const required = path !== undefined || central !== undefined;
  const loaded = await loadPolicy({ kind: "repository", path: policyPath(path), ref, read }, { required });
  log.info(
    loaded.place === null
      ? `No ${policyPath(path)} at ${ref ?? "the default branch"}: the defaults apply.`
      : `Policy: ${place}`,
  );
  return loaded;
}

/** Where the policy that judges stands, for people. */
function basePolicyPlace(request: BasePolicyRequest): string {
  const central = centralRepository(request);
  const ref = central === undefined ? policyRefOf(request) : `${central.owner}/${central.name}@${central.sha}`;
  return trustedPlace({ kind: "repository", path: policyPath(request.path), ref });
}

function policyRefOf({ subject, context }: BasePolicyRequest): string | undefined {
  return subject === "deployment" ? context.defaultBranch : context.policyRef;
}

function centralRepository({ repository }: Pick<BasePolicyRequest, "repository">) {
  return repository === undefined ? undefined : parsePolicyRepository(repository, "policy-repo");
}

function asJson(policy: Policy): Json {
  return JSON.parse(JSON.stringify(policy)) as Json;
}

function editMessage(relaxes: readonly Relaxation[]): string {
  const how = "It is judged by both versions, and the stricter answer holds.";
  if (relaxes.length === 0) return `This change edits the policy and relaxes nothing. ${how}`;
  const named = relaxes.slice(0, NAMED).map(({ path }) => path);
  const more = relaxes.length > NAMED ? ` and ${relaxes.length - NAMED} more` : "";
  return `This change relaxes the policy: ${named.join(", ")}${more}. ${how}`;
}

/** Relaxed keys that the notice names; the summary has all. */
const NAMED = 8;

function policyPath(path: string | undefined): string {
  return path === undefined ? DEFAULT_POLICY_PATH : repositoryPath(path);
}

/** A path from the root of the repository; anything else would be read from elsewhere than the base commit. */
function repositoryPath(path: string): string {
  const plain = path.replace(/^\.\//, "");
  const isInside = plain !== "" && !/^([/\\]|[A-Za-z]:|git:)/.test(plain) && !plain.split(/[/\\]/).includes("..");
  if (isInside) return plain;
  throw new ConfigurationError(
    `policy-path: "${path}" is not a path from the root of this repository; the policy is always read from the base commit.`,
  );
}
