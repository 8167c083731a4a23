import * as z from "zod";
import { describeUrl } from "../../target.ts";
import { ProbeFailure } from "../failure.ts";
import { type GuardedHttp, urlProblem } from "./guarded-http.ts";
import type { Clean } from "./secrets-of-authentication.ts";

/** What has to be known of an authorization server to ask it for a token. */
export interface AuthorizationServer {
  /** As its metadata writes it: the audience of assertions. */
  readonly issuer: string;
  readonly tokenEndpoint: URL;
  /** How it takes a client secret. */
  readonly secretMethod: "client_secret_basic" | "client_secret_post";
}

export interface AuthorizationServerOptions {
  readonly target: URL;
  readonly http: GuardedHttp;
  readonly clean: Clean;
}

/**
 * The authorization server of an issuer, from its metadata (RFC 8414, OpenID Connect Discovery 1.0) at the well-known places
 * for the issuer's path. Throws a ProbeFailure `auth.token_endpoint` when there is none, when it is another issuer's, and when
 * it names a token endpoint that secrets must not be sent to.
 */
export async function readAuthorizationServer(
  issuer: string,
  options: AuthorizationServerOptions,
): Promise<AuthorizationServer> {
  const { target, http, clean } = options;
  const fail = (detail: string) => new ProbeFailure("auth.token_endpoint", "metadata", clean(detail, 199));
  const issuerUrl = secureUrl(issuer, target);
  if (typeof issuerUrl === "string") throw fail(`the authorization server ${issuerUrl}`);
  const { buildDiscoveryUrls } = await import("@modelcontextprotocol/client");
  const sought = await http.firstDocument(buildDiscoveryUrls(issuerUrl).map(({ url }) => url));
  if (!sought.found) throw fail(`no metadata of the authorization server: ${sought.reason}`);
  const { data, error } = Metadata.safeParse(sought.value);
  const place = describeUrl(sought.url);
  if (data === undefined) throw fail(`${place}: ${error.issues[0]?.path.join("/")} is missing or malformed`);
  // Else a server could pass off its own token endpoint as that of an issuer that is trusted.
  if (!isSameIssuer(data.issuer, issuer)) throw fail(`${place} is of another issuer: ${data.issuer}`);
  const tokenEndpoint = secureUrl(data.token_endpoint, target);
  if (typeof tokenEndpoint === "string") throw fail(`${place}: token_endpoint ${tokenEndpoint}`);
  return { issuer: data.issuer, tokenEndpoint, secretMethod: secretMethod(data.token_endpoint_auth_methods_supported) };
}

/**
 * The issuer to ask for a token: the expected one, which must be among those that the server names if it names any, else the
 * first of these. Throws a ProbeFailure `auth.token_endpoint`.
 */
export function chooseIssuer(
  expected: string | undefined,
  named: readonly string[] | undefined,
  { clean }: { readonly clean: Clean },
): string {
  const fitting = named?.find((issuer) => expected === undefined || isSameIssuer(issuer, expected));
  const issuer = named === undefined ? expected : fitting;
  if (issuer !== undefined) return expected ?? issuer;
  const detail = `the server does not name the expected issuer, but ${named?.join(", ") || "none"}`;
  throw new ProbeFailure("auth.token_endpoint", "metadata", clean(detail, 199));
}

/**
 * Whether two texts name one issuer: the same text, but for a slash at the end, which programs that hold issuers as URLs add
 * to those without a path.
 */
function isSameIssuer(one: string, other: string): boolean {
  return one.replace(/\/$/, "") === other.replace(/\/$/, "");
}

const Metadata = z.object({
  issuer: z.string(),
  token_endpoint: z.string(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
});

/** The URL, or what is wrong with it: the URL for people and a verb phrase. */
function secureUrl(text: string, target: URL): URL | string {
  if (!URL.canParse(text)) return `${text} is no URL`;
  const url = new URL(text);
  const problem = urlProblem(url, target, { open: false });
  return problem === undefined ? url : `${describeUrl(url)} ${problem}`;
}

/** Basic unless the server says that it takes only the other one (RFC 8414, section 2). */
function secretMethod(supported: readonly string[] | undefined): AuthorizationServer["secretMethod"] {
  if (supported === undefined || supported.includes("client_secret_basic")) return "client_secret_basic";
  return supported.includes("client_secret_post") ? "client_secret_post" : "client_secret_basic";
}
