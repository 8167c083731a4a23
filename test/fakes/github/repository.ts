import type { ApiDescription, Operation } from "./api-description.ts";
import { FakeClock } from "./clock.ts";
import { createDeployment, createStatus, deleteDeployment } from "./deployments.ts";
import { FakeGit } from "./git.ts";
import { FakeHistory } from "./history.ts";
import { FakeIssues, issueReply, type StoredIssue, timelineReply } from "./issues.ts";
import { isAllowed, type Token } from "./permissions.ts";
import { FakePulls, type StoredPull } from "./pulls.ts";
import {
  type Account,
  commentReply,
  entryReply,
  errorReply,
  fileReply,
  type Reply,
  type StoredComment,
} from "./replies.ts";
import { FakeRuns } from "./runs.ts";
import { FakeSettings } from "./settings.ts";

export type { Token } from "./permissions.ts";
export type { Reply } from "./replies.ts";

interface Call {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: Token;
}

/** GitHub's largest comment, in characters; a longer one is refused with 422. */
const COMMENT_CHARACTERS = 65_536;

/** One repository of the fake: its files by commit or branch, its pull requests and their comments. */
export class FakeRepository {
  readonly fullName: string;
  readonly issues = new FakeIssues();
  readonly history: FakeHistory;
  readonly git = new FakeGit();
  readonly runs = new FakeRuns();
  readonly settings = new FakeSettings();
  readonly #files = new Map<string, Map<string, string>>();
  readonly #parents = new Map<string, string>();
  readonly #pulls: FakePulls;
  #comments: StoredComment[] = [];
  #nextComment = 1001;

  constructor(fullName: string, clock = new FakeClock()) {
    this.fullName = fullName;
    this.history = new FakeHistory(clock);
    this.#pulls = new FakePulls(fullName);
    this.#files.set("main", new Map());
  }

  /** The files, deployments, git objects and runs of another repository; no issues and pull requests. */
  take(other: FakeRepository): void {
    for (const [ref, files] of other.#files) this.#files.set(ref, new Map(files));
    for (const [sha, parent] of other.#parents) this.#parents.set(sha, parent);
    this.history.take(other.history);
    this.git.take(other.git);
    this.runs.take(other.runs);
  }

  /** The files of a commit, a branch or, by the name `main`, the default branch. Replaces what was there. */
  putFiles(ref: string, files: Readonly<Record<string, string>>): void {
    this.#files.set(ref, new Map(Object.entries(files)));
  }

  /** A commit on top of another one: it has the files of that one as long as none are put there. */
  putCommit(sha: string, parent: string): void {
    this.#parents.set(sha, parent);
  }

  /** Opens a pull request or pushes to it: `headSha` is its newest commit. */
  putPull(pull: number, headSha: string, facts: Partial<StoredPull> = {}): void {
    this.#pulls.put(pull, headSha, facts);
  }

  /** A comment that somebody writes, and perhaps edits, on github.com. */
  writeComment(
    pull: number,
    author: Account,
    body: string,
    times: Pick<StoredComment, "createdAt" | "updatedAt"> = {},
  ): number {
    return this.#addComment(pull, author, body, times).id;
  }

  /** A comment that somebody deletes on github.com. */
  removeComment(id: number): void {
    this.#comments = this.#comments.filter((comment) => comment.id !== id);
  }

  comments(pull: number): readonly Readonly<StoredComment>[] {
    return this.#comments.filter((comment) => comment.pull === pull);
  }

  answer(call: Call, description: ApiDescription): Reply {
    const { operation, token } = call;
    if (`${operation.path.owner}/${operation.path.repo}` !== this.fullName) return notFound();
    if (!isAllowed(operation.id, token)) {
      // A person's token is told that there is nothing; an app's that it may not.
      if (token.account.type === "User") return notFound();
      return { status: 403, body: errorReply(403, "Resource not accessible by integration") };
    }
    const setting = this.settings.answer({ ...call, repository: this.fullName }, description);
    if (setting !== undefined) return setting;
    switch (operation.id) {
      case "repos/get-content":
        return this.#content(operation.path.path ?? "", call.query.get("ref") ?? "main");
      case "repos/compare-commits-with-basehead":
      case "repos/list-commits":
      case "repos/list-deployments":
      case "repos/list-deployment-statuses":
      case "repos/get-deployment":
      case "repos/create-deployment":
      case "repos/create-deployment-status":
      case "repos/delete-deployment":
        return this.#historyReply(call, description);
      case "git/create-blob":
      case "git/create-commit":
      case "git/create-ref":
      case "git/create-tree":
      case "git/get-blob":
      case "git/update-ref":
        return this.git.answer(call);
      case "actions/list-workflow-run-artifacts":
        return { status: 200, body: { total_count: 0, artifacts: [] } };
      case "code-scanning/upload-sarif":
        return { status: 202, body: { id: "47177e22-5596-11eb-80a1-c1e54ef945c6" } };
      case "actions/get-workflow-run":
      case "actions/list-workflow-runs":
      case "repos/get-branch":
        return this.runs.answer(call, description);
      case "issues/list-for-repo":
        return paged(
          this.issues.openOnes().map((issue) => issueReply(this.fullName, issue, description)),
          call.query,
          "all",
        );
      case "issues/create": {
        const { title, body } = call.body as { readonly title: string; readonly body: string };
        const issue = this.issues.open({ number: this.issues.nextNumber(), title, body, author: token.account });
        return { status: 201, body: issueReply(this.fullName, issue, description) };
      }
      case "pulls/get": {
        const body = this.#pulls.reply(Number(operation.path.pull_number), description);
        return body === undefined ? notFound() : { status: 200, body };
      }
      case "pulls/list":
        return paged(this.#pulls.listed(call.query, description), call.query, "pulls");
      case "issues/get":
        return this.#onIssue(operation, (issue) => ({
          status: 200,
          body: issueReply(this.fullName, issue, description),
        }));
      case "issues/list-events-for-timeline":
        return this.#onIssue(operation, (issue) => {
          const comments = this.comments(issue.number).map((comment) => commentReply(this.fullName, comment));
          return paged(timelineReply(this.fullName, issue, comments), call.query, `${issue.number}/timeline`);
        });
      case "issues/list-comments":
        return this.#list(Number(operation.path.issue_number), call.query);
      case "issues/create-comment":
        return this.#create(Number(operation.path.issue_number), token, textOf(call.body));
      case "issues/update-comment":
        return this.#update(Number(operation.path.comment_id), textOf(call.body));
      case "issues/delete-comment":
        return this.#delete(Number(operation.path.comment_id));
      default:
        return { status: 501, body: errorReply(501, `the fake does not know ${operation.id}`) };
    }
  }

  #content(path: string, ref: string): Reply {
    const files = this.#files.get(ref) ?? this.#files.get(this.#parents.get(ref) ?? "") ?? this.#pushed(ref);
    if (files === undefined) return notFound(`No commit found for the ref ${ref}`);
    const text = files.get(path);
    const object = this.git.filesAt(ref)?.get(path);
    if (text !== undefined) {
      const body = { ...fileReply(this.fullName, path, text), ...(object === undefined ? {} : { sha: object }) };
      if (!isLong(text)) return { status: 200, body };
      const sha = object ?? this.git.putBlob(Buffer.from(text));
      return { status: 200, body: { ...body, sha, encoding: "none", content: "" } };
    }

    const folder = path === "" ? "" : `${path}/`;
    const below = [...files.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
    if (below.length === 0 && path !== "") return notFound();
    const names = [...new Set(below.map((name) => name.split("/")[0] ?? ""))].sort();
    const kind = (name: string) => (below.includes(name) ? "file" : "dir");
    return { status: 200, body: names.map((name) => entryReply(this.fullName, folder + name, kind(name))) };
  }

  #pushed(ref: string): ReadonlyMap<string, string> | undefined {
    const paths = [...(this.git.filesAt(ref)?.keys() ?? [])];
    return paths.length === 0 ? undefined : new Map(paths.map((path) => [path, this.git.file(ref, path) ?? ""]));
  }

  #historyReply({ operation, query, body: written, token }: Call, description: ApiDescription): Reply {
    const { basehead = "", deployment_id: id } = operation.path;
    const by = { creator: token.account, description };
    switch (operation.id) {
      case "repos/compare-commits-with-basehead": {
        const body = this.history.compared(basehead, query, description);
        return body === undefined ? notFound() : { status: 200, body };
      }
      case "repos/list-commits":
        return { status: 200, body: this.history.until(query.get("sha") ?? "", query, description) };
      case "repos/list-deployments":
        return paged(this.history.deploymentReplies(query, description), query, "deployments");
      case "repos/get-deployment": {
        const body = this.history.deployment(Number(id), description);
        return body === undefined ? notFound() : { status: 200, body };
      }
      case "repos/create-deployment":
        return createDeployment(this.history, written, by);
      case "repos/delete-deployment":
        return deleteDeployment(this.history, Number(id));
      case "repos/create-deployment-status":
        return createStatus(this.history, { id: Number(id), written }, by);
      default:
        return paged(this.history.statusReplies(Number(id), description), query, `deployments/${id}/statuses`);
    }
  }

  #list(pull: number, query: URLSearchParams): Reply {
    if (!this.#isOpened(pull)) return notFound();
    const all = this.comments(pull).map((comment) => commentReply(this.fullName, comment));
    return paged(all, query, `${pull}/comments`);
  }

  #isOpened(number: number): boolean {
    return this.#pulls.has(number) || this.issues.find(number) !== undefined;
  }

  #onIssue(operation: Operation, answer: (issue: StoredIssue) => Reply): Reply {
    const issue = this.issues.find(Number(operation.path.issue_number));
    if (issue === undefined) return notFound();
    if (issue.fate === "deleted") return { status: 410, body: errorReply(410, "This issue was deleted") };
    if (issue.fate === "here") return answer(issue);
    const url = "https://api.github.com/repositories/2/issues/1";
    return { status: 301, headers: { location: url }, body: { ...errorReply(301, "Moved Permanently"), url } };
  }

  #create(pull: number, token: Token, body: string): Reply {
    if (!this.#isOpened(pull)) return notFound();
    const refused = refusedText(body);
    if (refused !== undefined) return refused;
    const comment = this.#addComment(pull, token.account, body);
    const location = `https://api.github.com/repos/${this.fullName}/issues/comments/${comment.id}`;
    return { status: 201, body: commentReply(this.fullName, comment), headers: { location } };
  }

  /** GitHub lets a token with write permission edit everybody's comments. */
  #update(id: number, body: string): Reply {
    const comment = this.#comments.find((each) => each.id === id);
    if (comment === undefined) return notFound();
    const refused = refusedText(body);
    if (refused !== undefined) return refused;
    comment.body = body;
    comment.updates += 1;
    return { status: 200, body: commentReply(this.fullName, comment) };
  }

  #delete(id: number): Reply {
    if (!this.#comments.some((comment) => comment.id === id)) return notFound();
    this.removeComment(id);
    return { status: 204 };
  }

  #addComment(
    pull: number,
    author: Account,
    body: string,
    times: Pick<StoredComment, "createdAt" | "updatedAt"> = {},
  ): StoredComment {
    const comment = { id: this.#nextComment++, pull, author, body, updates: 0, ...times };
    this.#comments.push(comment);
    return comment;
  }
}

/** One page of a list, with the `Link` header that leads to the next. */
function paged(all: readonly unknown[], query: URLSearchParams, place: string): Reply {
  const perPage = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const body = all.slice((page - 1) * perPage, page * perPage);
  if (page * perPage >= all.length) return { status: 200, body };
  const url = `https://api.github.com/repositories/1/issues/${place}?per_page=${perPage}`;
  const last = Math.ceil(all.length / perPage);
  const link = `<${url}&page=${page + 1}>; rel="next", <${url}&page=${last}>; rel="last"`;
  return { status: 200, body, headers: { link } };
}

function refusedText(body: string): Reply | undefined {
  if (body !== "" && body.length <= COMMENT_CHARACTERS) return undefined;
  const problem =
    body === "" ? "body can't be blank" : `body is too long (maximum is ${COMMENT_CHARACTERS} characters)`;
  return {
    status: 422,
    body: {
      ...errorReply(422, "Validation Failed"),
      errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message: problem }],
    },
  };
}

/** The contents API gives longer files without their content. */
function isLong(text: string): boolean {
  return Buffer.byteLength(text) > 1024 * 1024;
}

function notFound(message = "Not Found"): Reply {
  return { status: 404, body: errorReply(404, message) };
}

function textOf(body: unknown): string {
  return typeof body === "object" && body !== null && "body" in body ? String(body.body) : "";
}
