import type * as z from "zod";
import { openConnection } from "../../mcp/probe/connection.ts";
import { ProbeFailure } from "../../mcp/probe/failure.ts";
import type { Http, HttpReply } from "../../mcp/probe/http.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { authorizationOf, type Credentials, secretsOf } from "./credentials.ts";
import { foreignWords } from "./foreign-words.ts";
import { misconfigured, Refusal, unavailable } from "./refusal.ts";
import { refusedStatus } from "./refused-status.ts";
import { serverTimeOf } from "./times.ts";

/** Where a ticket system is and as whom it is asked. */
export interface SystemConnection {
  /** An https URL without credentials, query and fragment, from the policy of the base and never from the change it judges. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  /** Holds `https_proxy`, `no_proxy` and their like. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds for one request, its reply included; default 10 000. */
  readonly timeoutMilliseconds?: number;
  /** PEM of the authorities to trust beside those of the machine. */
  readonly authorities?: string;
  /** For tests: plain http to this machine is no error. */
  readonly allowLoopbackHttp?: boolean;
}

export interface JsonRequest {
  readonly method: "GET" | "POST" | "PATCH";
  /** Below the base URL, percent-encoded, with a slash in front. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface JsonReply<Data> {
  readonly data: Data;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The reply's `Date`, ISO 8601. */
  readonly serverTime: string | undefined;
}

/** Sends one request and reads its JSON with a schema. Throws a Refusal for everything else that can come of it. */
export type AskJson = <Schema extends z.ZodType>(
  request: JsonRequest,
  schema: Schema,
) => Promise<JsonReply<z.output<Schema>>>;

/** A ticket with long texts and its history fit in. */
const REPLY_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MILLISECONDS = 10_000;

/** The base URL, checked. Throws a ConfigurationError for one to which no secret may be sent. */
export function checkedBaseUrl({ baseUrl, allowLoopbackHttp }: SystemConnection): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isLoopback = allowLoopbackHttp === true && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(url?.hostname ?? "");
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback);
  const isPlain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (url === undefined || !isSafe || !isPlain)
    throw new ConfigurationError(
      "tickets.base-url is no https URL without credentials, query and fragment: write it as https://acme.atlassian.net.",
    );
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/**
 * A conversation with a system over one connection, which ends with it. Requests go to the origin of the base URL only;
 * redirects are not followed; each reply has a deadline, a limit of bytes, and must be JSON. When `signal` aborts, whatever
 * is still asked is refused as unavailable.
 */
export async function converse<Result>(
  connection: SystemConnection,
  signal: AbortSignal,
  talk: (ask: AskJson) => Promise<Result>,
): Promise<Result> {
  const http = opened(connection);
  const close = () => http.close();
  signal.addEventListener("abort", close);
  try {
    return await talk((request, schema) => ask(http, { connection, signal, request, schema }));
  } finally {
    signal.removeEventListener("abort", close);
    http.close();
  }
}

function opened(connection: SystemConnection): Http {
  const { authorities, environment } = connection;
  try {
    return openConnection({
      origin: new URL(checkedBaseUrl(connection).origin),
      tls: authorities === undefined ? {} : { authorities },
      environment,
    });
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    throw misconfigured(`The ticket system cannot be reached: ${error.detail}.`);
  }
}

interface Asked<Schema> {
  readonly connection: SystemConnection;
  readonly signal: AbortSignal;
  readonly request: JsonRequest;
  readonly schema: Schema;
}

async function ask<Schema extends z.ZodType>(
  http: Http,
  { connection, signal, request, schema }: Asked<Schema>,
): Promise<JsonReply<z.output<Schema>>> {
  const secrets = secretsOf(connection.credentials);
  const url = addressOf(connection, request);
  const call = `[${request.method}] ${url.origin}${url.pathname}`;
  const { reply, body } = await exchanged(http, { connection, signal, request, url, call });
  const { status, headers } = reply;
  if (status !== 200 && status !== 201) throw refusedStatus({ call, status, headers, body }, secrets);
  const type = headers["content-type"] ?? "";
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) {
    const shown = type === "" ? "no content type" : foreignWords(type, secrets);
    throw unavailable(
      `${call}: ${status} with ${shown} instead of JSON: often a login page; let this account in without.`,
    );
  }
  return { data: parsed(body, schema, { call, secrets }), headers, serverTime: serverTimeOf(headers.date) };
}

/** The address of a request; one that a URL would read in another way, by `..` or an encoded slash, is not asked. */
function addressOf(connection: SystemConnection, { path, query = {} }: JsonRequest): URL {
  const base = checkedBaseUrl(connection);
  const written = `${base.pathname === "/" ? "" : base.pathname}${path}`;
  const url = new URL(`${base.origin}${written}`);
  if (url.origin !== base.origin || url.pathname !== written || /%2f|%5c|%2e/i.test(written))
    throw misconfigured(
      `The address ${base.origin} has no such path as the ticket's would be: check the ticket's key.`,
    );
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url;
}

async function exchanged(
  http: Http,
  asked: Omit<Asked<unknown>, "schema"> & { readonly url: URL; readonly call: string },
): Promise<{ readonly reply: HttpReply; readonly body: string }> {
  const { connection, signal, request, url, call } = asked;
  const late = () =>
    unavailable(`${call}: the time for the ticket was over before the answer came; run the job again.`);
  if (signal.aborted) throw late();
  const body = request.body === undefined ? undefined : JSON.stringify(request.body);
  try {
    const reply = await http.send({
      method: request.method,
      url,
      headers: {
        accept: "application/json",
        "cache-control": "no-cache",
        "user-agent": "mcp-gates",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...request.headers,
        ...authorizationOf(connection.credentials),
      },
      ...(body === undefined ? {} : { body }),
      // The words of a probe; nobody reads this one.
      stage: "start",
      milliseconds: connection.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
      bytes: REPLY_BYTES,
    });
    return { reply, body: await reply.text() };
  } catch (error) {
    if (signal.aborted) throw late();
    if (!(error instanceof ProbeFailure)) throw error;
    const seen = foreignWords(error.message, secretsOf(connection.credentials));
    if (error.failureClass === "probe.settings") throw misconfigured(`${call}: ${seen}.`);
    throw unavailable(
      `${call}: no usable answer, ${seen}; check that the system can be reached, and run the job again.`,
    );
  }
}

function parsed<Schema extends z.ZodType>(
  body: string,
  schema: Schema,
  { call, secrets }: { readonly call: string; readonly secrets: readonly string[] },
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw unavailable(`${call}: the answer is no complete JSON; run the job again.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  // The message of an issue could quote the answer; its place is enough.
  const place = foreignWords(result.error.issues[0]?.path.join(".") ?? "", secrets);
  throw unavailable(`${call}: the answer is not as documented at ${place === "" ? "its top" : place}.`);
}

/** The answer with which a reading was refused; everything else is a fault of this program and is thrown on. */
export function refusedAnswer(error: unknown): Refusal["answer"] {
  if (error instanceof Refusal) return error.answer;
  throw error;
}
