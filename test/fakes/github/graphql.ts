import { moment } from "./clock.ts";
import { nodeId, type StoredStatus } from "./history.ts";
import { has, type Token } from "./permissions.ts";
import type { Account, Reply } from "./replies.ts";
import type { FakeRepository } from "./repository.ts";

interface Asked {
  readonly token: Token;
  readonly repository: FakeRepository;
}
type Variables = Readonly<Record<string, unknown>>;

/** The answer to a query; `undefined` = the fake does not know it. Known are the queries that we use, to the letter. */
export function answerGraphql(body: unknown, asked: Asked): Reply | undefined {
  const { query = "", variables = {} } = (body ?? {}) as { query?: string; variables?: Variables };
  const text = query.replace(/\s+/g, "");
  return ANSWERS[text]?.(variables, asked) ?? commitAuthors(text, asked);
}

const AUTHORS = /^(\w+):object\(oid:"([0-9a-f]{40})"\)\{\.\.\.onCommit\{authors\(first:100\)\{nodes\{emailuser\{login$/;

/** The authors of several commits, each under a name of its own. */
function commitAuthors(text: string, { repository }: Asked): Reply | undefined {
  const [, owner, name, objects = ""] = /^query\{repository\(owner:"(.*?)",name:"(.*?)"\)\{(.*)\}\}$/.exec(text) ?? [];
  const asked = objects.split("}}}}}").slice(0, -1);
  if (asked.length === 0 || !asked.every((each) => AUTHORS.test(each))) return undefined;
  const told = asked.map((each) => {
    const [, alias = "", oid = ""] = AUTHORS.exec(each) ?? [];
    return [alias, repository.history.authors(oid)];
  });
  const isHere = `${owner}/${name}` === repository.fullName;
  return data({ repository: isHere ? Object.fromEntries(told) : null });
}

const STATUS_FIELDS = "pageInfo{endCursorhasNextPage}nodes{statedescriptionlogUrlcreatedAtcreator{__typename}}";

const TIP =
  "defaultBranchRef{name}ref(qualifiedName:$branch){target{oid...onCommit{tree{oid}file(path:$head){object{...onBlob{text}}}}}}";

const ANSWERS: Readonly<Record<string, (variables: Variables, asked: Asked) => Reply>> = {
  // The viewer of an app's installation token is the app's bot.
  "query{viewer{login}}": (_, { token }) => data({ viewer: { login: token.account.login } }),
  "query($owner:String!,$name:String!,$number:Int!){repository(owner:$owner,name:$name){issue(number:$number){lastEditedAt}}}":
    ({ owner, name, number }, { repository }) => {
      const issue = repository.issues.find(Number(number));
      const isHere = `${owner}/${name}` === repository.fullName && issue !== undefined;
      return data({ repository: isHere ? { issue: { lastEditedAt: issue.lastEditedAt } } : null });
    },
  [`query($owner:String!,$name:String!,$branch:String!,$head:String!){repository(owner:$owner,name:$name){${TIP}}}`]: (
    variables,
    { token, repository },
  ) => {
    if (`${variables.owner}/${variables.name}` !== repository.fullName) return data({ repository: null });
    if (!has(token, "contents", "read")) return forbidden({ repository: { ref: null } }, "ref");
    const asked = { branch: String(variables.branch), path: String(variables.head) };
    return data({ repository: { ...DEFAULT_BRANCH, ref: refOf(repository, asked) } });
  },
  [`query($owner:String!,$name:String!,$environment:String!,$after:String,$branch:String!,$head:String!){repository(owner:$owner,name:$name){${TIP}deployments(environments:[$environment],first:100,after:$after,orderBy:{field:CREATED_AT,direction:DESC}){pageInfo{endCursorhasNextPage}nodes{iddatabaseIdtaskpayloadenvironmentoriginalEnvironmentcommitOidcreatedAtcreator{__typename}statuses(first:20){${STATUS_FIELDS}}}}}}`]:
    ledgerPage,
  [`query($id:ID!,$after:String){node(id:$id){...onDeployment{statuses(first:100,after:$after){${STATUS_FIELDS}}}}}`]: (
    { id, after },
    { token, repository },
  ) => {
    if (!has(token, "deployments", "read")) return forbidden({ node: null }, "node");
    const number = repository.history.ids().find((each) => nodeId(each) === id);
    const node = number === undefined ? null : { statuses: statusPage(repository, number, { first: 100, after }) };
    return data({ node });
  },
};

const DEFAULT_BRANCH = { defaultBranchRef: { name: "main" } };

function ledgerPage(variables: Variables, { token, repository }: Asked): Reply {
  if (`${variables.owner}/${variables.name}` !== repository.fullName) return data({ repository: null });
  if (!has(token, "contents", "read")) return forbidden({ repository: { ref: null, deployments: null } }, "ref");
  if (!has(token, "deployments", "read"))
    return forbidden({ repository: { ref: null, deployments: null } }, "deployments");
  const { history } = repository;
  const before = Number(variables.after ?? Number.POSITIVE_INFINITY);
  const all = history.ids().filter((id) => id < before && history.stored(id)?.environment === variables.environment);
  const page = all.slice(0, 100);
  const nodes = page.map((id) => deploymentNode(repository, id));
  const pageInfo = { endCursor: String(page.at(-1) ?? 0), hasNextPage: all.length > page.length };
  const ref = refOf(repository, { branch: String(variables.branch), path: String(variables.head) });
  return data({ repository: { ...DEFAULT_BRANCH, ref, deployments: { pageInfo, nodes } } });
}

function refOf({ git }: FakeRepository, { branch, path }: { readonly branch: string; readonly path: string }) {
  const oid = git.tip(branch.replace("refs/heads/", ""));
  if (oid === undefined) return null;
  const text = git.file(oid, path);
  const file = text === undefined ? null : { object: { text } };
  return { target: { oid, tree: { oid: git.treeOf(oid) }, file } };
}

function deploymentNode(repository: FakeRepository, id: number) {
  const { history } = repository;
  const stored = history.stored(id);
  return {
    id: nodeId(id),
    databaseId: id,
    task: stored?.task ?? "mcp-promote",
    payload: payloadText(stored?.payload),
    environment: stored?.environment,
    originalEnvironment: stored?.originalEnvironment ?? stored?.environment,
    commitOid: stored?.sha,
    createdAt: moment(history.createdAt(id)),
    creator: actor(stored?.creator),
    statuses: statusPage(repository, id, { first: 20, after: undefined }),
  };
}

/** GraphQL gives a payload as a JSON text, and as a text of such a text. */
function payloadText(payload: unknown): string | null {
  if (payload === undefined || payload === "") return null;
  return JSON.stringify(typeof payload === "string" ? payload : JSON.stringify(payload));
}

function statusPage(
  { history }: FakeRepository,
  id: number,
  { first, after }: { readonly first: number; readonly after: unknown },
) {
  const from = Number(after ?? 0);
  const all = history.statuses(id);
  const nodes = all.slice(from, from + first).map((status) => statusNode(status, history.statusFacts(id, status)));
  return { pageInfo: { endCursor: String(from + nodes.length), hasNextPage: from + first < all.length }, nodes };
}

function statusNode(
  { state, description, log_url }: StoredStatus,
  { creator, at }: { readonly creator: Account; readonly at: number },
) {
  const logUrl = log_url === "" ? null : log_url;
  return {
    state: state.toUpperCase(),
    description,
    logUrl,
    createdAt: moment(at),
    creator: actor(creator),
  };
}

function actor(account: Account | undefined) {
  return { __typename: account?.type ?? "Bot" };
}

function data(value: unknown): Reply {
  return { status: 200, body: { data: value } };
}

/** GraphQL answers 200 for what it refuses. */
function forbidden(value: unknown, place: string): Reply {
  const message = "Resource not accessible by integration";
  return { status: 200, body: { data: value, errors: [{ type: "FORBIDDEN", path: ["repository", place], message }] } };
}
