import type { Account } from "./replies.ts";

type Permission =
  | "actions"
  | "administration"
  | "attestations"
  | "contents"
  | "deployments"
  | "issues"
  | "members"
  | "pull-requests"
  | "security-events";

/** A token of the fake: whose comments it makes, and what it may do. A permission that is not named is not given. */
export interface Token {
  readonly account: Account;
  readonly permissions: Readonly<Partial<Record<Permission, "read" | "write">>>;
}

interface Needed {
  readonly any: readonly Permission[];
  readonly level: "read" | "write";
}

/**
 * What an operation needs, any one of the permissions, from GitHub's list of permissions required for GitHub Apps:
 * comments of a pull request can be written with `issues` as well as with `pull-requests`.
 */
const NEEDED: Readonly<Record<string, Needed>> = {
  "actions/get-github-actions-default-workflow-permissions-repository": { any: ["administration"], level: "read" },
  "actions/get-github-actions-permissions-repository": { any: ["administration"], level: "read" },
  "actions/get-workflow-run": { any: ["actions"], level: "read" },
  "actions/list-workflow-run-artifacts": { any: ["actions"], level: "read" },
  "actions/list-workflow-runs": { any: ["actions"], level: "read" },
  "code-scanning/upload-sarif": { any: ["security-events"], level: "write" },
  "git/create-blob": { any: ["contents"], level: "write" },
  "git/create-commit": { any: ["contents"], level: "write" },
  "git/create-ref": { any: ["contents"], level: "write" },
  "git/create-tree": { any: ["contents"], level: "write" },
  "git/get-blob": { any: ["contents"], level: "read" },
  "git/update-ref": { any: ["contents"], level: "write" },
  "repos/get-all-environments": { any: ["actions"], level: "read" },
  "repos/get-branch": { any: ["contents"], level: "read" },
  "repos/get-branch-protection": { any: ["administration"], level: "read" },
  "repos/get-content": { any: ["contents"], level: "read" },
  "repos/list-commits": { any: ["contents"], level: "read" },
  "repos/compare-commits-with-basehead": { any: ["contents"], level: "read" },
  "repos/list-deployments": { any: ["deployments"], level: "read" },
  "repos/list-deployment-statuses": { any: ["deployments"], level: "read" },
  "repos/get-deployment": { any: ["deployments"], level: "read" },
  "repos/create-deployment": { any: ["deployments"], level: "write" },
  "repos/create-deployment-status": { any: ["deployments"], level: "write" },
  "repos/delete-deployment": { any: ["deployments"], level: "write" },
  "issues/list-for-repo": { any: ["issues"], level: "read" },
  "issues/create": { any: ["issues"], level: "write" },
  "pulls/get": { any: ["pull-requests"], level: "read" },
  "pulls/list": { any: ["pull-requests"], level: "read" },
  "issues/get": { any: ["issues", "pull-requests"], level: "read" },
  "issues/list-events-for-timeline": { any: ["issues", "pull-requests"], level: "read" },
  "issues/list-comments": { any: ["issues", "pull-requests"], level: "read" },
  "issues/create-comment": { any: ["issues", "pull-requests"], level: "write" },
  "issues/update-comment": { any: ["issues", "pull-requests"], level: "write" },
  "issues/delete-comment": { any: ["issues", "pull-requests"], level: "write" },
};

/** Whether a token may ask for an operation of the REST API. */
export function isAllowed(operation: string, token: Token): boolean {
  const needed = NEEDED[operation];
  return needed === undefined || needed.any.some((permission) => has(token, permission, needed.level));
}

/** Whether a token has a permission; who may write may read. */
export function has({ permissions }: Token, permission: Permission, level: "read" | "write"): boolean {
  const given = permissions[permission];
  return given === "write" || given === level;
}
