/**
 * A call to GitHub's API that did not succeed. `status` 0 means that there was no
 * reply that could be used. The message is made of method, URL and GitHub's own words; headers, and with them the token, are
 * never part of it. Slashes of paths and refs, which the library escapes, are shown as slashes: a workflow command escapes the
 * percent sign once more, and nobody would find the file by what the log then shows.
 */
export class GitHubError extends Error {
  readonly status: number;

  constructor(
    call: { readonly method: string; readonly url: string },
    status: number,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(
      `[${call.method}] ${call.url.replaceAll(/%2F/gi, "/")}: ${status === 0 ? "no usable reply," : status} ${reason}`,
      options,
    );
    this.name = "GitHubError";
    this.status = status;
  }
}

/** Whether GitHub refused because the token may not do this: a fork's read-only token, a permission that is missing. */
export function isPermissionDenied(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 403 && !/rate limit/i.test(error.message);
}
