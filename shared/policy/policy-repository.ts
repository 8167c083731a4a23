import { ConfigurationError } from "./configuration-error.ts";

/** A repository of policies for many services, at one commit. */
export interface PolicyRepository {
  readonly owner: string;
  readonly name: string;
  readonly sha: string;
}

/**
 * The repository that a text names as `owner/name@<40 hex digits>`. Throws a ConfigurationError for anything else: a branch or
 * a tag can be moved, and whoever may move it would decide what the gates let pass. `subject` is what the text is called.
 */
export function parsePolicyRepository(text: string, subject: string): PolicyRepository {
  const [, owner, name, ref] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})@(\S+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined || ref === undefined) {
    throw new ConfigurationError(
      `${subject}: "${text}" is no repository at a commit; write owner/name@<40 hex digits>, as in acme/policies@${"0".repeat(40)}.`,
    );
  }
  if (/^[0-9a-f]{40}$/.test(ref)) return { owner, name, sha: ref };
  throw new ConfigurationError(
    `${subject}: ${ref} of ${owner}/${name} can be moved to another commit; write the whole id of one, 40 hex digits in lower case.`,
  );
}
