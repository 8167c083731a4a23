import type { CallGitHub } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import { repositoryFiles } from "../github/repository-files.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { loadPolicy } from "../policy/load-policy.ts";
import { DEFAULT_POLICY, DEFAULT_POLICY_PATH, type Policy } from "../policy/policy.ts";
import { trustedPlace } from "../policy/trusted-file.ts";

export interface BasePolicyRequest {
  /** The path that the workflow names; a policy that is named must exist. */
  readonly path: string | undefined;
  readonly context: RunContext;
  readonly github: CallGitHub | undefined;
  readonly log: { info(message: string): void; notice(message: string): void };
}

/**
 * The policy by which a change is judged: that of the commit under it, read through GitHub's API, never from the checkout,
 * which holds the change itself. Without a token there is no way to it: then the defaults apply with a notice, unless the
 * workflow names a policy. A policy that GitHub does not give out is an error.
 */
export async function loadBasePolicy({ path, context, github, log }: BasePolicyRequest): Promise<Policy> {
  const inRepository = policyPath(path);
  const ref = context.policyRef;
  const at = ref ?? "the default branch";
  if (github === undefined) {
    if (path !== undefined) {
      throw new ConfigurationError(
        `policy-path: without github-token the policy ${inRepository} at ${at} cannot be read.`,
      );
    }
    log.notice(
      `No policy was read, since github-token is empty: ${DEFAULT_POLICY_PATH}, if there is one, does not apply.`,
    );
    return DEFAULT_POLICY;
  }
  const read = repositoryFiles(github, context.repository);
  const source = { kind: "repository", path: inRepository, ref, read } as const;
  const { policy, place } = await loadPolicy(source, { required: path !== undefined });
  log.info(place === null ? `No ${inRepository} at ${at}: the defaults apply.` : `Policy: ${place}`);
  return policy;
}

/** Where the policy of the base stands, for people; `path` is what the workflow names. */
export function basePolicyPlace(path: string | undefined, { policyRef }: Pick<RunContext, "policyRef">): string {
  return trustedPlace({ kind: "repository", path: policyPath(path), ref: policyRef });
}

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
