import JiraClient, { type RequestOptions } from "jira-client";
import type * as z from "zod";
import { misconfigured } from "./refusal.ts";
import { type AskJson, checkedBaseUrl, type JsonReply, type SystemConnection } from "./transport.ts";

/** One call of the client, with the path below the base URL that it must come to. */
export interface JiraCall {
  readonly path: string;
  readonly send: (client: JiraClient) => Promise<unknown>;
}

export type AskJira = <Schema extends z.ZodType>(
  call: JiraCall,
  schema: Schema,
) => Promise<JsonReply<z.output<Schema>>>;

/**
 * Asks Jira through jira-client, with its way to send requests replaced by ours. The client is given no credentials, and its
 * answer is not used: it flattens every error into text, follows redirects, and takes a page of HTML for an issue. What our
 * transport saw is kept beside it and is the answer. The client also decodes its own URLs, so the address that it comes to is
 * compared with the one that was meant.
 */
export function jiraRequests(connection: SystemConnection, ask: AskJson): AskJira {
  return async (call, schema) => {
    let seen: JsonReply<z.output<typeof schema>> | undefined;
    let failure: unknown;
    const request = async (options: RequestOptions): Promise<unknown> => {
      try {
        const { query, method } = addressed(options, call, connection);
        const body = options.body === undefined ? {} : { body: options.body };
        seen = await ask({ method, path: call.path, query, ...body }, schema);
        // Nothing that the client could look into.
        return {};
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    await call.send(clientFor(connection, request)).catch((error: unknown) => {
      failure ??= error;
    });
    if (failure !== undefined) throw failure;
    if (seen === undefined) throw new Error("jira-client ended a call without sending it");
    return seen;
  };
}

function clientFor(connection: SystemConnection, request: (options: RequestOptions) => Promise<unknown>): JiraClient {
  const base = checkedBaseUrl(connection);
  return new JiraClient({
    protocol: base.protocol.slice(0, -1),
    host: base.hostname.replace(/^\[(.*)\]$/, "$1"),
    ...(base.port === "" ? {} : { port: base.port }),
    base: base.pathname.replace(/\/$/, ""),
    apiVersion: "2",
    strictSSL: true,
    request,
  });
}

function addressed({ uri, method }: RequestOptions, { path }: JiraCall, connection: SystemConnection) {
  const base = checkedBaseUrl(connection);
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const meant = `${base.pathname.replace(/\/$/, "")}${path}`;
  if (url === undefined || url.origin !== base.origin || url.pathname !== meant || url.hash !== "")
    throw misconfigured(`Jira would be asked at another address than ${base.origin}${meant}: check the ticket's key.`);
  return { query: Object.fromEntries(url.searchParams), method: method === "POST" ? "POST" : "GET" } as const;
}
