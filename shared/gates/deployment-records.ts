import * as z from "zod";
import type { Served } from "../change/change-class.ts";
import type { TicketUse } from "../change/ticket-use.ts";
import type { CallGitHub } from "../github/client.ts";
import { PROMOTION_KIND, PROMOTION_TASK, unwrappedPayload } from "../github/deployment-payload.ts";
import { isNoticeStatus } from "../github/deployment-statuses.ts";
import { readStatus } from "../promotion/ledgers/github-words.ts";

/** One deployment as the records of GitHub have it. */
export interface DeploymentRecord {
  /** GitHub's own id of the record. */
  readonly id: number;
  /** The commit that was deployed. */
  readonly sha: string;
  readonly service: string;
  readonly release: TicketUse["release"];
  readonly ticket: { readonly system: string; readonly id: string } | undefined;
}

interface Repository {
  readonly owner: string;
  readonly name: string;
}

const PAGE = 100;
const MOST_PAGES = 10;

/**
 * All records of deployments to an environment, newest first. `undefined` = they cannot be relied on: one of them cannot be
 * read, or there are too many. Throws a GitHubError.
 */
export async function deploymentRecords(
  github: CallGitHub,
  repository: Repository,
  environment: string,
): Promise<readonly DeploymentRecord[] | undefined> {
  const records: (DeploymentRecord & { readonly nonce: string | undefined })[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, nextPage } = await github(
      "GET /repos/{owner}/{repo}/deployments",
      { owner: repository.owner, repo: repository.name, task: PROMOTION_TASK, per_page: PAGE, page },
      { reply: deployments },
    );
    // A status may rename the environment of a record, which keeps the name that it had.
    const here = data.filter((each) => [each.environment, each.original_environment].includes(environment));
    for (const { id, sha, payload } of here) {
      const parsed = promotion.safeParse(unwrappedPayload(payload));
      if (!parsed.success) return undefined;
      if (parsed.data === OTHER_KIND || isFromElsewhere(parsed.data, environment)) continue;
      records.push({ id, sha, nonce: parsed.data.nonce ?? undefined, ...recordOf(parsed.data) });
    }
    if (!nextPage) return withoutCopies(records);
  }
  return undefined;
}

/** Whether a payload was copied from a deployment to another environment. */
function isFromElsewhere({ environment: said }: z.output<typeof ours>, environment: string): boolean {
  return said != null && said !== environment;
}

/** A payload that comes twice belongs to the older record. */
function withoutCopies(
  records: readonly (DeploymentRecord & { readonly nonce: string | undefined })[],
): readonly DeploymentRecord[] {
  const isCopy = (nonce: string | undefined, index: number) =>
    nonce !== undefined && records.slice(index + 1).some((older) => older.nonce === nonce);
  return records.flatMap(({ nonce, ...record }, index) => (isCopy(nonce, index) ? [] : record));
}

/**
 * The commit that an environment serves: that of the newest record of the service with a success, other than `head`. `undefined` =
 * none is known. Throws a GitHubError.
 */
export async function servedCommit(
  github: CallGitHub,
  repository: Repository,
  {
    records,
    service,
    head,
  }: { readonly records: readonly DeploymentRecord[]; readonly service: string; readonly head: string },
): Promise<string | undefined> {
  const others = records.filter((record) => record.service === service && record.sha !== head);
  return (await newestSuccess(github, repository, others))?.sha;
}

/** What an environment serves of a service by the newest record with a success. Throws a GitHubError. */
export async function servedRelease(
  github: CallGitHub,
  repository: Repository,
  { records, service }: { readonly records: readonly DeploymentRecord[] | undefined; readonly service: string },
): Promise<Served> {
  const own = records?.filter((record) => record.service === service);
  if (own?.length === 0) return { state: "none" };
  const newest = await newestSuccess(github, repository, own ?? []);
  return newest === undefined ? { state: "unknown" } : { state: "known", release: newest.release };
}

/** What failed was never served, and what was rolled back is not any more. The records are the newest first. */
async function newestSuccess(
  github: CallGitHub,
  repository: Repository,
  records: readonly DeploymentRecord[],
): Promise<DeploymentRecord | undefined> {
  for (const record of records.slice(0, MOST_LOOKS)) {
    const { data } = await github(
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
      { owner: repository.owner, repo: repository.name, deployment_id: record.id, per_page: PAGE },
      { reply: statuses },
    );
    const words = data.map((status) => readStatus(status, record.release.contractDigest));
    // What was taken back is served no longer, and what it replaced is again.
    if (words.some(({ kind }) => kind === "ended")) continue;
    if (data.some((status) => status.state === "success" && !isNoticeStatus(status))) return record;
  }
  return undefined;
}

const MOST_LOOKS = 10;

/** The deployments under one ticket, the oldest first. Pure. */
export function usesOf(
  records: readonly DeploymentRecord[],
  ticket: { readonly system: string; readonly id: string },
): readonly TicketUse[] {
  const uses = records.flatMap((record, index): readonly TicketUse[] => {
    if (record.ticket?.system !== ticket.system || record.ticket.id !== ticket.id) return [];
    const before = records.slice(index + 1).find(({ service }) => service === record.service);
    return [{ release: record.release, replaced: before?.release }];
  });
  return uses.reverse();
}

const deployments = z.array(
  z.object({
    id: z.int(),
    sha: z.string(),
    environment: z.string(),
    original_environment: z.string().optional(),
    payload: z.unknown(),
  }),
);
const statuses = z
  .array(z.object({ state: z.string(), description: z.string().nullable().default("") }))
  .transform((all) => all.map((status) => ({ ...status, description: status.description ?? "" })));
const text = z.string().nullish();
const ours = z.object({
  kind: z.literal(PROMOTION_KIND),
  service: z.string(),
  environment: text,
  nonce: text,
  imageDigest: text,
  schemaDigest: text,
  schemaVersion: text,
  ticket: z.object({ system: z.string(), id: z.string() }).nullish(),
});
/** A record of another kind under our task is somebody else's; one of ours that is not whole hides what it is about. */
const OTHER_KIND = "of another kind" as const;
const promotion = z.union([
  ours,
  z
    .object({ kind: z.string().refine((kind) => kind !== PROMOTION_KIND) })
    .transform((): typeof OTHER_KIND => OTHER_KIND),
]);

function recordOf(payload: z.output<typeof ours>): Omit<DeploymentRecord, "id" | "sha"> {
  const { service, ticket } = payload;
  const release = {
    imageDigest: payload.imageDigest ?? undefined,
    contractDigest: payload.schemaDigest ?? undefined,
    schemaVersion: payload.schemaVersion ?? undefined,
  };
  return { service, release, ticket: ticket ?? undefined };
}
