import { setTimeout as sleep } from "node:timers/promises";
import type * as z from "zod";
import { boundedFetch } from "./bounded-fetch.ts";
import { GitHubError } from "./github-error.ts";
import { waitBeforeRetry } from "./retry.ts";

/** What a call gives. `date` = when GitHub answered by its own clock, milliseconds since 1970; `undefined` = it did not say. */
export interface GitHubAnswer<Data> {
  readonly data: Data;
  readonly nextPage: boolean;
  readonly date?: number | undefined;
}

/**
 * One call of GitHub's REST API: the route as GitHub's reference writes it (`GET /repos/{owner}/{repo}`), its parameters,
 * and the schema that the reply must fit. Throws a GitHubError.
 */
export type CallGitHub = <Schema extends z.ZodType>(
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  options: {
    readonly reply: Schema;
    /** For a POST that changes nothing; all other methods are repeatable by what they mean. */
    readonly repeatable?: boolean;
  },
) => Promise<GitHubAnswer<z.output<Schema>>>;

export interface GitHubConnection {
  readonly token: string;
  /** Base URL of the REST API, as the runner gives it in `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Milliseconds for one attempt, reply included; default 15 000. */
  readonly timeoutMilliseconds?: number;
  /** Ends every call and every wait before a repetition. */
  readonly signal?: AbortSignal;
}

/** Bytes of one reply: a hundred comments of the largest size fit. */
const REPLY_BYTES = 64 * 1024 * 1024;

/** Connects with GitHub's API. The library is loaded here, so that a run that needs no API does not pay for it. */
export async function connectGitHub(connection: GitHubConnection): Promise<CallGitHub> {
  const { GitHub, defaults, getOctokitOptions } = await import("@actions/github/lib/utils");
  const fetch = boundedFetch(defaults.request?.fetch, {
    bytes: REPLY_BYTES,
    milliseconds: connection.timeoutMilliseconds ?? 15_000,
    ...(connection.signal === undefined ? {} : { signal: connection.signal }),
  });
  const baseUrl = connection.apiUrl.replace(/\/+$/, "");
  // The library reads JSON with integers of any size, which takes several times as long; GitHub's are small enough.
  const request = { fetch, parseSuccessResponseBody: false };
  const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request }));

  return async (route, parameters, { reply, repeatable }) => {
    const method = route.slice(0, route.indexOf(" "));
    const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
    const response = await withRetries(send, repeatable ?? method !== "POST", connection.signal);
    const parsed = reply.safeParse(await bodyOf(response.data));
    if (parsed.success) {
      const nextPage = /;\s*rel="next"/.test(response.headers.link ?? "");
      return { data: parsed.data, nextPage, date: momentOf(response.headers.date) };
    }
    const issue = parsed.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new GitHubError(
      { method, url: response.url },
      0,
      `the reply is not as documented${place}: ${issue?.message}`,
    );
  };
}

/** What a body says: JSON, or as text what is none. It is a stream of what was read already. */
async function bodyOf(body: unknown): Promise<unknown> {
  if (typeof body !== "object" || body === null || !("getReader" in body)) return body;
  const text = await new Response(body as unknown as ReadableStream).text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function momentOf(date: string | undefined): number | undefined {
  const milliseconds = Date.parse(date ?? "");
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** On GitHub Enterprise Server GraphQL is not below the REST API's `/api/v3` but beside it. */
function addressed(route: string, baseUrl: string): string {
  return route === "POST /graphql" ? `POST ${baseUrl.replace(/\/v3$/, "")}/graphql` : route;
}

interface Reply {
  readonly data: unknown;
  readonly url: string;
  readonly headers: { readonly link?: string | undefined; readonly date?: string | undefined };
}

async function withRetries(
  send: () => Promise<Reply>,
  repeatable: boolean,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      const wait = waitBeforeRetry(attempt, { ...failure, repeatable });
      if (wait === undefined || signal?.aborted === true || !(await sleptWhole(wait, signal)))
        throw new GitHubError(failure.call, failure.status, failure.message, { cause: error });
    }
  }
}

/** `false` when the signal ended the wait. */
async function sleptWhole(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
    return true;
  } catch {
    return false;
  }
}

interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly call: { readonly method: string; readonly url: string };
}

/** What octokit's error says. Without a `response` its status is its own invention: there was no reply. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) || !("request" in error)) throw error;
  const { request, response, status } = error as Error & {
    request: { readonly method: string; readonly url: string };
    response?: { readonly headers: Failure["headers"] };
    status: number;
  };
  const call = { method: request.method, url: request.url };
  if (response === undefined) return { status: 0, message: error.message, headers: {}, call };
  return { status, message: error.message, headers: response.headers, call };
}
