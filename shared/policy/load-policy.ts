import { ConfigurationError } from "./configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "./default-path.ts";
import { parsePolicy } from "./parse-policy.ts";
import { DEFAULT_POLICY, type Policy } from "./policy.ts";
import { readTrustedFile, type TrustedSource, trustedPlace, trustedSourceOf } from "./trusted-file.ts";

export type { ReadFileAtRef } from "./trusted-file.ts";

/** A policy and where it was found, for people; `null` = there is none and the defaults apply. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly place: string | null;
}

/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
export async function loadPolicy(
  source: TrustedSource,
  options: { readonly required: boolean },
): Promise<LoadedPolicy> {
  const file = await readTrustedFile(source, "policy");
  if (file !== undefined) return { policy: parsePolicy(file.text, file.place), place: file.place };
  if (!options.required) return { policy: DEFAULT_POLICY, place: null };
  throw new ConfigurationError(
    `There is no policy ${trustedPlace(source)}: correct the path, or leave it out to use the defaults.`,
  );
}

/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
export function policySourceOf(target: string, directory: string): TrustedSource {
  return trustedSourceOf(target, directory, DEFAULT_POLICY_PATH);
}
