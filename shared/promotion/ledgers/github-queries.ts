import * as z from "zod";
import { GitHubError } from "../../github/github-error.ts";
import { LedgerError } from "../ledger.ts";
import type { FoundDeployment, FoundStatus } from "./github-found.ts";
import { type Head, headPath, readHead } from "./github-head.ts";
import { type ReadPayload, readPayload } from "./github-payload.ts";
import { type GitHubPlace, PERMISSIONS } from "./github-place.ts";
import { runOfLog } from "./github-runs.ts";
import { readStatus } from "./github-words.ts";

const STATUSES =
  "pageInfo { endCursor hasNextPage } nodes { state description logUrl createdAt creator { __typename } }";
const TIP =
  "defaultBranchRef { name } ref(qualifiedName: $branch) { target { oid ... on Commit { tree { oid } file(path: $head) { object { ... on Blob { text } } } } } }";

const HEAD_QUERY = `query($owner: String!, $name: String!, $branch: String!, $head: String!) {
  repository(owner: $owner, name: $name) { ${TIP} }
}`;
const PAGE_QUERY = `query($owner: String!, $name: String!, $environment: String!, $after: String, $branch: String!, $head: String!) {
  repository(owner: $owner, name: $name) {
    ${TIP}
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id databaseId task payload environment originalEnvironment commitOid createdAt creator { __typename }
        statuses(first: 20) { ${STATUSES} }
      }
    }
  }
}`;
const STATUSES_QUERY = `query($id: ID!, $after: String) {
  node(id: $id) { ... on Deployment { statuses(first: 100, after: $after) { ${STATUSES} } } }
}`;

export interface LedgerPlaceQuery {
  readonly service: string;
  readonly environment: string;
}

/** The newest commit of the branch. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
}

/** What the branch holds; `tip` `undefined` = there is no such branch. */
export interface BranchState {
  readonly tip: Tip | undefined;
  readonly head: Head | "none" | "malformed";
  /** Of the repository, by name. */
  readonly defaultBranch: string;
  /** By GitHub's clock. */
  readonly now: number;
}

/** One page of the deployments to an environment, newest first, and the branch in the same moment. */
export interface Page extends BranchState {
  readonly deployments: readonly FoundDeployment[];
  /** `undefined` = these are all. */
  readonly cursor: string | undefined;
}

/** What the branch holds of a service and environment, or of another file of the same form. Throws a GitHubError. */
export async function branchState(place: GitHubPlace, query: LedgerPlaceQuery): Promise<BranchState> {
  const { data, now } = await ask(place, HEAD_QUERY, addressOf(place, headPath(query)), branchReply);
  return { ...stateOf(found(data.repository, place)), now };
}

/** The text of a file of the branch, and the newest commit. Throws a GitHubError. */
export async function branchFile(
  place: GitHubPlace,
  path: string,
): Promise<{ readonly tip: Tip | undefined; readonly text: string | undefined }> {
  const { data } = await ask(place, HEAD_QUERY, addressOf(place, path), branchReply);
  const { ref } = found(data.repository, place);
  return { tip: tipOf(ref), text: textOf(ref) };
}

/** Throws a GitHubError. */
export async function deploymentPage(
  place: GitHubPlace,
  query: LedgerPlaceQuery,
  after: string | undefined,
): Promise<Page> {
  const variables = { ...addressOf(place, headPath(query)), environment: query.environment, after: after ?? null };
  const { data, now } = await ask(place, PAGE_QUERY, variables, pageReply);
  const repository = found(data.repository, place);
  const { nodes, pageInfo } = repository.deployments;
  const deployments = nodes.flatMap((node) => (node === null ? [] : deploymentOf(node, place)));
  return { ...stateOf(repository), now, deployments, cursor: cursorOf(pageInfo) };
}

/** The statuses of a deployment from a cursor on. Throws a GitHubError. */
export async function moreStatuses(
  place: GitHubPlace,
  { nodeId, cursor, payload }: Pick<FoundDeployment, "nodeId" | "cursor" | "payload">,
): Promise<{ readonly statuses: readonly FoundStatus[]; readonly cursor: string | undefined }> {
  const { data } = await ask(place, STATUSES_QUERY, { id: nodeId, after: cursor ?? null }, statusesReply);
  const connection = data.node?.statuses;
  // It was deleted meanwhile; the next reading tells.
  if (connection === undefined || connection === null) return { statuses: [], cursor: undefined };
  return { statuses: statusesOf(connection, payload, place), cursor: cursorOf(connection.pageInfo) };
}

function addressOf({ owner, repo, branch }: GitHubPlace, path: string) {
  return { owner, name: repo, branch: `refs/heads/${branch}`, head: path };
}

async function ask<Schema extends z.ZodType>(
  { github }: GitHubPlace,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  schema: Schema,
): Promise<{ readonly data: z.output<Schema>; readonly now: number }> {
  const { data: reply, date } = await github(
    "POST /graphql",
    { query, variables },
    { reply: graphqlReply, repeatable: true },
  );
  const refusal = reply.errors?.[0]?.message;
  const parsed = schema.safeParse(reply.data);
  if (refusal !== undefined || !parsed.success) {
    const status = /not accessible|forbidden/i.test(refusal ?? "") ? 403 : 0;
    const words = refusal ?? `the reply is not as documented: ${parsed.error?.issues[0]?.message}`;
    throw new GitHubError({ method: "POST", url: "/graphql" }, status, words);
  }
  if (date === undefined)
    throw new GitHubError({ method: "POST", url: "/graphql" }, 0, "the reply has no Date, which is the ledger's clock");
  return { data: parsed.data, now: date };
}

function found<Repository>(repository: Repository | null, { owner, repo }: GitHubPlace): Repository {
  if (repository !== null) return repository;
  throw new LedgerError(`GitHub shows no repository ${owner}/${repo} to this token. ${PERMISSIONS}`);
}

function stateOf({
  ref,
  defaultBranchRef,
}: z.output<typeof branchReply>["repository"] & object): Omit<BranchState, "now"> {
  return { tip: tipOf(ref), head: readHead(textOf(ref)), defaultBranch: defaultBranchRef?.name ?? "" };
}

function tipOf(ref: z.output<typeof refReply>): Tip | undefined {
  const target = ref?.target;
  return target == null ? undefined : { commit: target.oid, tree: target.tree.oid };
}

function textOf(ref: z.output<typeof refReply>): string | undefined {
  const object = ref?.target?.file?.object;
  return object == null ? undefined : (object.text ?? "");
}

function deploymentOf(node: z.output<typeof deploymentReply>, place: GitHubPlace): FoundDeployment {
  const payload = readPayload(node.payload, node.task ?? "");
  return {
    id: String(node.databaseId),
    nodeId: node.id,
    originalEnvironment: node.originalEnvironment ?? node.environment ?? "",
    commit: node.commitOid,
    createdAt: Date.parse(node.createdAt),
    byPerson: node.creator?.__typename !== "Bot",
    payload,
    statuses: statusesOf(node.statuses, payload, place),
    cursor: cursorOf(node.statuses?.pageInfo),
  };
}

function statusesOf(
  connection: z.output<typeof statusConnection>,
  payload: ReadPayload,
  place: GitHubPlace,
): readonly FoundStatus[] {
  const digest = typeof payload === "string" ? undefined : payload.release.contractDigest;
  return (connection?.nodes ?? []).flatMap((node) => {
    if (node === null) return [];
    const said = { state: node.state.toLowerCase(), description: node.description ?? "" };
    return {
      word: readStatus(said, digest),
      runId: runOfLog(node.logUrl, place),
      at: Date.parse(node.createdAt),
      byPerson: node.creator?.__typename !== "Bot",
    };
  });
}

function cursorOf(pageInfo: z.output<typeof pageInfoReply> | undefined): string | undefined {
  return pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? undefined) : undefined;
}

const graphqlReply = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});
const pageInfoReply = z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() });
const creator = z.object({ __typename: z.string() }).nullable();
const statusConnection = z
  .object({
    pageInfo: pageInfoReply,
    nodes: z.array(
      z
        .object({
          state: z.string(),
          description: z.string().nullable(),
          logUrl: z.string().nullable(),
          createdAt: z.string(),
          creator,
        })
        .nullable(),
    ),
  })
  .nullable();
const deploymentReply = z.object({
  id: z.string(),
  databaseId: z.int().positive(),
  task: z.string().nullable(),
  payload: z.string().nullable(),
  environment: z.string().nullable(),
  originalEnvironment: z.string().nullable(),
  commitOid: z.string(),
  createdAt: z.string(),
  creator,
  statuses: statusConnection,
});
const refReply = z
  .object({
    target: z
      .object({
        oid: z.string(),
        tree: z.object({ oid: z.string() }),
        file: z.object({ object: z.object({ text: z.string().nullish() }).nullable() }).nullish(),
      })
      .nullable(),
  })
  .nullable();
const defaultBranchRef = z.object({ name: z.string() }).nullable();
const branchReply = z.object({ repository: z.object({ defaultBranchRef, ref: refReply }).nullable() });
const pageReply = z.object({
  repository: z
    .object({
      defaultBranchRef,
      ref: refReply,
      deployments: z.object({ pageInfo: pageInfoReply, nodes: z.array(deploymentReply.nullable()) }),
    })
    .nullable(),
});
const statusesReply = z.object({ node: z.object({ statuses: statusConnection }).nullable() });
