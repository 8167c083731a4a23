import { createHash } from "node:crypto";
import type { Operation } from "./api-description.ts";
import { moment } from "./clock.ts";
import { errorReply, type Reply } from "./replies.ts";

interface StoredGitCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

const API = "https://api.github.com/repos/acme/payments/git";

/** The git database of a repository of the fake: objects by their name, and branches that only move forward unless forced. */
export class FakeGit {
  readonly #blobs = new Map<string, Buffer>();
  /** Names of blobs by their whole path: a tree knows no folders here. */
  readonly #trees = new Map<string, ReadonlyMap<string, string>>();
  readonly #commits = new Map<string, StoredGitCommit>();
  readonly #refs = new Map<string, string>();

  /** Everything that stands in another git database. */
  take(other: FakeGit): void {
    for (const [sha, blob] of other.#blobs) this.#blobs.set(sha, blob);
    for (const [sha, tree] of other.#trees) this.#trees.set(sha, tree);
    for (const [sha, commit] of other.#commits) this.#commits.set(sha, commit);
    for (const [ref, sha] of other.#refs) this.#refs.set(ref, sha);
  }

  /** The commit of a branch; `undefined` = there is no such branch. */
  tip(branch: string): string | undefined {
    return this.#refs.get(`refs/heads/${branch}`);
  }

  treeOf(commit: string): string | undefined {
    return this.#commits.get(commit)?.tree;
  }

  /** The text of a file at a branch or a commit; `undefined` = there is none. */
  file(ref: string, path: string): string | undefined {
    return this.#text(this.filesAt(ref)?.get(path));
  }

  /** Names of blobs by path. */
  filesAt(ref: string): ReadonlyMap<string, string> | undefined {
    const commit = this.#commits.get(this.tip(ref) ?? ref);
    return commit === undefined ? undefined : this.#trees.get(commit.tree);
  }

  /** How many commits lead to the newest of a branch, it included. */
  length(branch: string): number {
    let count = 0;
    for (let at = this.tip(branch); at !== undefined; at = this.#commits.get(at)?.parents[0]) count += 1;
    return count;
  }

  /** Somebody pushes a commit that writes, or with `null` removes, files. */
  push(branch: string, files: Readonly<Record<string, string | null>>): void {
    const parent = this.tip(branch);
    const tree = new Map(parent === undefined ? [] : this.filesAt(parent));
    for (const [path, text] of Object.entries(files)) {
      if (text === null) tree.delete(path);
      else tree.set(path, this.putBlob(Buffer.from(text)));
    }
    const parents = parent === undefined ? [] : [parent];
    this.#refs.set(`refs/heads/${branch}`, this.#putCommit({ tree: this.#putTree(tree), parents, message: "by hand" }));
  }

  deleteBranch(branch: string): void {
    this.#refs.delete(`refs/heads/${branch}`);
  }

  answer({ operation, body }: { readonly operation: Operation; readonly body: unknown }): Reply {
    const written = (body ?? {}) as Readonly<Record<string, unknown>>;
    switch (operation.id) {
      case "git/create-blob": {
        const encoding = written.encoding === "base64" ? "base64" : "utf8";
        const sha = this.putBlob(Buffer.from(String(written.content), encoding));
        return { status: 201, body: { sha, url: `${API}/blobs/${sha}` } };
      }
      case "git/get-blob":
        return this.#blobReply(operation.path.file_sha ?? "");
      case "git/create-tree":
        return this.#createTree(written as { readonly base_tree?: string; readonly tree: readonly TreeEntry[] });
      case "git/create-commit":
        return this.#createCommit(written as unknown as StoredGitCommit);
      case "git/create-ref":
        return this.#createRef(String(written.ref), String(written.sha));
      case "git/update-ref":
        return this.#updateRef(`refs/${operation.path.ref}`, String(written.sha), written.force === true);
      default:
        return { status: 501, body: errorReply(501, `the fake does not know ${operation.id}`) };
    }
  }

  #blobReply(sha: string): Reply {
    const blob = this.#blobs.get(sha);
    if (blob === undefined) return { status: 404, body: errorReply(404, "Not Found") };
    const place = { url: `${API}/blobs/${sha}`, node_id: `B_${sha}`, sha, size: blob.length };
    return { status: 200, body: { ...place, content: blob.toString("base64"), encoding: "base64" } };
  }

  #createTree({
    base_tree: base,
    tree: entries,
  }: {
    readonly base_tree?: string;
    readonly tree: readonly TreeEntry[];
  }) {
    const before = base === undefined ? new Map<string, string>() : this.#trees.get(base);
    if (before === undefined) return unprocessable("base_tree is not a valid tree oid");
    const tree = new Map(before);
    for (const { path, sha, content } of entries) {
      if (sha === null) tree.delete(path);
      else if (content !== undefined) tree.set(path, this.putBlob(Buffer.from(content)));
      else if (sha !== undefined && this.#blobs.has(sha)) tree.set(path, sha);
      else return unprocessable("tree.sha does not exist");
    }
    const sha = this.#putTree(tree);
    const listed = [...tree].map(([path, blob]) => ({ path, mode: "100644", type: "blob", sha: blob }));
    return { status: 201, body: { sha, url: `${API}/trees/${sha}`, tree: listed, truncated: false } };
  }

  #createCommit({ tree, parents = [], message }: StoredGitCommit): Reply {
    if (!this.#trees.has(tree)) return unprocessable("Tree SHA does not exist");
    if (parents.some((parent) => !this.#commits.has(parent))) return unprocessable("Parent SHA does not exist");
    const sha = this.#putCommit({ tree, parents, message });
    const person = { name: "github-actions[bot]", email: "bot@example.com", date: moment(0) };
    const place = (kind: string, name: string) => ({ sha: name, url: `${API}/${kind}/${name}` });
    const page = (name: string) => `https://github.com/acme/payments/commit/${name}`;
    const verification = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
    const body = {
      ...place("commits", sha),
      node_id: `C_${sha}`,
      html_url: page(sha),
      author: person,
      committer: person,
      tree: place("trees", tree),
      message,
      parents: parents.map((parent) => ({ ...place("commits", parent), html_url: page(parent) })),
      verification,
    };
    return { status: 201, body };
  }

  #createRef(ref: string, sha: string): Reply {
    if (this.#refs.has(ref)) return unprocessable("Reference already exists");
    if (!this.#commits.has(sha)) return unprocessable("Object does not exist");
    this.#refs.set(ref, sha);
    return { status: 201, body: refReply(ref, sha) };
  }

  #updateRef(ref: string, sha: string, force: boolean): Reply {
    const before = this.#refs.get(ref);
    if (before === undefined) return unprocessable("Reference does not exist");
    if (!this.#commits.has(sha)) return unprocessable("Object does not exist");
    if (!force && !this.#leadsTo(sha, before)) return unprocessable("Update is not a fast forward");
    this.#refs.set(ref, sha);
    return { status: 200, body: refReply(ref, sha) };
  }

  #leadsTo(from: string, ancestor: string): boolean {
    const queue = [from];
    for (let sha = queue.pop(); sha !== undefined; sha = queue.pop()) {
      if (sha === ancestor) return true;
      queue.push(...(this.#commits.get(sha)?.parents ?? []));
    }
    return false;
  }

  #text(sha: string | undefined): string | undefined {
    return sha === undefined ? undefined : this.#blobs.get(sha)?.toString("utf8");
  }

  /** Keeps the content of a file, and gives its name. */
  putBlob(content: Buffer): string {
    const sha = nameOf("blob", content.toString("base64"));
    this.#blobs.set(sha, content);
    return sha;
  }

  #putTree(tree: ReadonlyMap<string, string>): string {
    const sha = nameOf("tree", JSON.stringify([...tree].sort()));
    this.#trees.set(sha, tree);
    return sha;
  }

  #putCommit(commit: StoredGitCommit): string {
    const sha = nameOf("commit", JSON.stringify([commit, this.#commits.size]));
    this.#commits.set(sha, commit);
    return sha;
  }
}

function nameOf(kind: string, content: string): string {
  return createHash("sha1").update(`${kind} ${content}`).digest("hex");
}

function refReply(ref: string, sha: string) {
  const object = { type: "commit", sha, url: `${API}/commits/${sha}` };
  return { ref, node_id: `R_${sha}`, url: `${API}/${ref}`, object };
}

function unprocessable(message: string): Reply {
  return { status: 422, body: errorReply(422, message) };
}
