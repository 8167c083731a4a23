import { createHash } from "node:crypto";

/** An account of the fake: a person or the bot of an app. */
export interface Account {
  readonly login: string;
  readonly type: "User" | "Bot";
}

/** What the fake answers to a request. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StoredComment {
  readonly id: number;
  readonly pull: number;
  readonly author: Account;
  body: string;
  updates: number;
  /** Default: always the same. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

const API = "https://api.github.com";
const WEB = "https://github.com";
const TIME = "2026-11-01T12:00:00Z";

/** `simple-user`. */
export function userReply({ login, type }: Account): Record<string, unknown> {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  const listed = ["followers", "organizations", "received_events", "repos", "subscriptions"];
  return {
    login,
    id: accountId(login),
    node_id: `U_${accountId(login)}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${accountId(login)}`,
    gravatar_id: "",
    url,
    html_url: `${WEB}/${encodeURIComponent(login)}`,
    ...Object.fromEntries(listed.map((name) => [`${name}_url`, `${url}/${name}`])),
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    type,
    site_admin: false,
  };
}

/** `issue-comment`. */
export function commentReply(repository: string, comment: StoredComment): Record<string, unknown> {
  const issue = `${API}/repos/${repository}/issues/${comment.pull}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${API}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: `${WEB}/${repository}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: issue,
    body: comment.body,
    user: userReply(comment.author),
    created_at: comment.createdAt ?? TIME,
    updated_at: comment.updatedAt ?? comment.createdAt ?? TIME,
    author_association: "NONE",
  };
}

/** `content-file`. */
export function fileReply(repository: string, path: string, text: string): Record<string, unknown> {
  const sha = createHash("sha1").update(text).digest("hex");
  const entry = entryReply(repository, path, "file");
  // GitHub breaks base64 into lines of 60 characters.
  const lines =
    Buffer.from(text, "utf8")
      .toString("base64")
      .match(/.{1,60}/g) ?? [];
  return { ...entry, sha, size: Buffer.byteLength(text), encoding: "base64", content: `${lines.join("\n")}\n` };
}

/** An item of `content-directory`, and what all kinds of content share. */
export function entryReply(repository: string, path: string, type: "file" | "dir"): Record<string, unknown> {
  const url = `${API}/repos/${repository}/contents/${path}`;
  const git = `${API}/repos/${repository}/git/${type === "dir" ? "trees" : "blobs"}/0`;
  const html = `${WEB}/${repository}/blob/main/${path}`;
  return {
    type,
    name: path.split("/").at(-1) ?? "",
    path,
    sha: "0".repeat(40),
    size: 0,
    url,
    git_url: git,
    html_url: html,
    download_url: type === "dir" ? null : `https://raw.githubusercontent.com/${repository}/main/${path}`,
    _links: { self: url, git, html },
  };
}

/** An error as GitHub words it. */
export function errorReply(status: number, message: string): Record<string, unknown> {
  return { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
}

function accountId(login: string): number {
  return createHash("sha1").update(login).digest().readUInt32BE(0);
}
