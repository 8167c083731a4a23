import {
  ACKNOWLEDGEMENTS_PATH,
  type AcknowledgementFacts,
  DEFAULT_ACKNOWLEDGEMENT_DAYS,
} from "../contract/acknowledge.ts";
import type { CallGitHub } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import { repositoryFiles } from "../github/repository-files.ts";
import { joinAcknowledgements, loadAcknowledgements } from "../policy/acknowledgements.ts";
import type { Policy } from "../policy/policy.ts";

export interface AcknowledgementsRequest {
  /** One version of the policy, and where it stands, for people. */
  readonly policy: Policy;
  readonly policyPlace: string;
  /** The commit of that version; `undefined` = the default branch. */
  readonly ref: string | undefined;
  readonly context: Pick<RunContext, "repository">;
  readonly github: CallGitHub | undefined;
  /** Today as YYYY-MM-DD in UTC. */
  readonly today: string;
  readonly log: { info(message: string): void; notice(message: string): void };
}

/**
 * What the team answers for: the records of the policy, and those of the file beside it at the same commit. Asked for the commit
 * under the change, so that a pull request cannot acknowledge what it breaks, and for that of the change only where the stricter
 * of both holds. Throws a ConfigurationError for records that are not
 * valid and for a file that GitHub does not give out; only a file that is certain not to exist means none. `undefined` =
 * there are none.
 */
export async function loadAcknowledgementsAt(
  request: AcknowledgementsRequest,
): Promise<AcknowledgementFacts | undefined> {
  const { policy, policyPlace, ref, context, github, today, log } = request;
  if (github === undefined) {
    log.info("No acknowledgements were read, since github-token is empty.");
    return undefined;
  }
  const read = repositoryFiles(github, context.repository);
  const source = { kind: "repository", path: ACKNOWLEDGEMENTS_PATH, ref, read } as const;
  const file = await loadAcknowledgements(source, { required: false });
  const inPolicy = policy.acknowledgements;
  const records = joinAcknowledgements(
    [
      ...(inPolicy === undefined ? [] : [{ place: policyPlace, records: inPolicy }]),
      ...(file === undefined ? [] : [file]),
    ],
    { today, longestDays: policy.contract?.["acknowledgement-days"] ?? DEFAULT_ACKNOWLEDGEMENT_DAYS },
  );
  if (file !== undefined) log.info(`Acknowledgements: ${file.place}`);
  return records.length === 0 ? undefined : { records, today };
}
