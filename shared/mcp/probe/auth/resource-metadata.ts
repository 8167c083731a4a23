import * as z from "zod";
import { describeUrl } from "../../target.ts";
import { ProbeFailure } from "../failure.ts";
import { type GuardedHttp, urlProblem } from "./guarded-http.ts";
import type { Clean } from "./secrets-of-authentication.ts";

/** What a server says of how to log in to it (RFC 9728). Text of the server, as it stands. */
export interface ResourceMetadata {
  readonly url: URL;
  readonly resource: string;
  /** Issuers; at least one. */
  readonly authorizationServers: readonly string[];
  readonly scopes: readonly string[];
}

export interface ResourceMetadataOptions {
  /** The URL that answered 401. */
  readonly server: URL;
  readonly http: GuardedHttp;
  readonly clean: Clean;
}

/**
 * Reads the metadata at the URL that a challenge names. Throws a ProbeFailure `auth.metadata_unreachable` or
 * `auth.metadata_resource_mismatch`.
 */
export async function readNamedMetadata(named: string, options: ResourceMetadataOptions): Promise<ResourceMetadata> {
  const { server, http, clean } = options;
  if (!URL.canParse(named)) throw unreachable(`resource_metadata is no URL: ${named}`, clean);
  const url = new URL(named);
  const problem = urlProblem(url, server, { open: true });
  if (problem !== undefined) throw unreachable(`${describeUrl(url)} ${problem}`, clean);
  const sought = await http.firstDocument([url]);
  if (!sought.found) throw unreachable(sought.reason, clean);
  return accepted(sought, options);
}

/**
 * Reads the metadata at the well-known places: first that of the whole path, then that of the host. A text is the reason why
 * there is none. Throws a ProbeFailure as {@link readNamedMetadata} does when there is one that cannot be used.
 */
export async function findMetadata(options: ResourceMetadataOptions): Promise<ResourceMetadata | string> {
  const sought = await options.http.firstDocument(wellKnownUrls(options.server));
  return sought.found ? accepted(sought, options) : sought.reason;
}

/**
 * Whether metadata about `resource` is about the server: the same origin, and a path that is the server's or whole segments
 * of its beginning.
 */
export function isAbout(resource: string, server: URL): boolean {
  if (!URL.canParse(resource)) return false;
  const url = new URL(resource);
  if (url.origin !== server.origin || url.username !== "" || url.password !== "" || resource.includes("#"))
    return false;
  if (url.search !== "" && url.search !== server.search) return false;
  return withSlash(server.pathname).startsWith(withSlash(url.pathname));
}

const Metadata = z.object({
  resource: z.string().optional(),
  authorization_servers: z.array(z.string()).optional(),
  scopes_supported: z.array(z.string()).optional(),
});

function accepted(
  { url, value }: { readonly url: URL; readonly value: unknown },
  { server, clean }: ResourceMetadataOptions,
): ResourceMetadata {
  const { data, error } = Metadata.safeParse(value);
  const place = describeUrl(url);
  if (data === undefined) throw unreachable(`${place}: ${error.issues[0]?.path.join("/")} is malformed`, clean);
  const { resource, authorization_servers: authorizationServers = [], scopes_supported: scopes = [] } = data;
  if (resource === undefined || !isAbout(resource, server)) {
    const about = resource === undefined ? "it has no `resource`" : `its resource is ${resource}`;
    throw new ProbeFailure("auth.metadata_resource_mismatch", "metadata", clean(`${place}: ${about}`, 199));
  }
  // RFC 9728 leaves them out at will; MCP wants one at least, for without it nobody can log in.
  if (authorizationServers.length === 0) throw unreachable(`${place}: it names no authorization server`, clean);
  return { url, resource, authorizationServers, scopes };
}

/** RFC 9728, section 3.1: the well-known part stands between host and path. */
function wellKnownUrls(server: URL): readonly URL[] {
  const wellKnown = "/.well-known/oauth-protected-resource";
  const path = server.pathname.replace(/\/$/, "");
  const host = new URL(wellKnown, server.origin);
  return path === "" ? [host] : [new URL(`${wellKnown}${path}${server.search}`, server.origin), host];
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

function unreachable(detail: string, clean: Clean): ProbeFailure {
  return new ProbeFailure("auth.metadata_unreachable", "metadata", clean(detail, 199));
}
