import type { ClientRequest } from "node:http";
import { HttpsProxyAgent } from "https-proxy-agent";
import { getProxyForUrl } from "proxy-from-env";
import { secretsOf } from "../secrets.ts";
import { ProbeFailure } from "./failure.ts";

/** Where an environment says which proxy to use. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** An HTTP proxy on the way to a server. */
export interface HttpProxy {
  /** Without credentials. */
  readonly url: URL;
  /** Host and port, for people. */
  readonly name: string;
  /** The value of `Proxy-Authorization`, a secret. */
  readonly authorization: string | undefined;
}

/**
 * The proxy for a target by `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` of an environment, lower case before upper
 * case; `undefined` = none. Throws a ProbeFailure `probe.settings` for one that cannot be used.
 */
export function proxyFor(target: URL, environment: ProxyEnvironment): HttpProxy | undefined {
  const variables = proxyVariables(environment);
  if (variables === undefined) return undefined;
  const text = decideBy(variables, target);
  if (text === "") return undefined;
  const variable = `${target.protocol.slice(0, -1)}_proxy (or all_proxy)`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.hostname === "")
    throw settingsFailure(`${variable} is no http or https URL`);
  const authorization = credentialsOf(url, variable);
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  return {
    url: new URL(`${url.protocol}//${url.hostname}:${port}`),
    name: `${url.hostname}:${port}`,
    authorization,
  };
}

/** The credentials in the proxies of an environment, in every spelling in which they could come back. */
export function proxySecrets(environment: ProxyEnvironment): readonly string[] {
  return Object.entries(proxyVariables(environment) ?? {}).flatMap(([name, value]) =>
    name === "no_proxy" ? [] : secretsOf({ target: value }),
  );
}

/** Why a proxy does not open the way that it was asked for, from the status of its answer. */
export function proxyRefusal(status: number, { authorization }: HttpProxy): string {
  if (status === 407) {
    const why = "it does not take the credentials in its URL";
    return `status 407: ${authorization === undefined ? "it wants credentials, and its URL has none" : why}`;
  }
  if (status === 403) return "status 403: it does not let this through";
  // Most say 502 or 504 for any failure on the way, and 503 when they are overloaded themselves.
  return [502, 503, 504].includes(status) ? `status ${status}: it does not reach the server` : `status ${status}`;
}

/** `undefined` = no proxy is named at all. A proxy without a scheme is spoken to in HTTP, as curl does. */
function proxyVariables(environment: ProxyEnvironment): Record<string, string> | undefined {
  const proxies = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => {
    const value = (environment[name] || environment[name.toUpperCase()])?.trim();
    if (value === undefined || value === "") return [];
    return [[name, value.includes("://") ? value : `http://${value}`] as const];
  });
  if (proxies.length === 0) return undefined;
  return { ...Object.fromEntries(proxies), no_proxy: environment.no_proxy || environment.NO_PROXY || "" };
}

/** The library looks at the process's own environment only. It answers at once, so nothing else can see the other one. */
function decideBy(variables: Record<string, string>, target: URL): string {
  const own = process.env;
  process.env = variables;
  try {
    return getProxyForUrl(target);
  } finally {
    process.env = own;
  }
}

function credentialsOf(url: URL, variable: string): string | undefined {
  if (url.username === "" && url.password === "") return undefined;
  try {
    const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return `Basic ${Buffer.from(credentials).toString("base64")}`;
  } catch {
    throw settingsFailure(`the credentials in ${variable} are not percent-encoded as URLs need it`);
  }
}

function settingsFailure(detail: string): ProbeFailure {
  return new ProbeFailure("probe.settings", "settings", detail);
}

/** Of a connection in TLS or without it; whereto is not among them. */
export type SocketOptions = Partial<Omit<HttpsProxyAgent<string>["connectOpts"], "host" | "port">>;

export interface TunnelOptions {
  readonly keepAlive: boolean;
  readonly maxSockets: number;
  readonly toProxy: SocketOptions;
  /** Of the TLS inside the tunnel. */
  readonly inside: SocketOptions;
}

type TunnelConnect = HttpsProxyAgent<string>["connect"];

/**
 * An agent whose connections go through a CONNECT tunnel of the proxy. A request that it connects for is told by the events
 * `tunnel` (it begins; comes with an AbortController that ends the attempt, which destroying the request does not) and
 * `proxyConnect` (the answer of the proxy).
 */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #toProxy: SocketOptions;

  constructor(proxy: HttpProxy, options: TunnelOptions) {
    const { keepAlive, maxSockets, toProxy, inside } = options;
    // The credentials go in as a header: the library writes the URL to its debug log.
    const headers = proxy.authorization === undefined ? {} : { "Proxy-Authorization": proxy.authorization };
    super(proxy.url, { keepAlive, maxSockets, headers });
    // Otherwise they are found out from a stack trace, for every request.
    this.protocol = "https:";
    this.defaultPort = 443;
    this.options = { ...this.options, ...inside };
    this.#toProxy = toProxy;
  }

  override connect(request: ClientRequest, options: Parameters<TunnelConnect>[1]): ReturnType<TunnelConnect> {
    const attempt = new AbortController();
    // The library reads these before it waits for anything.
    this.connectOpts = { ...this.connectOpts, ...this.#toProxy, signal: attempt.signal };
    request.emit("tunnel", attempt);
    return super.connect(request, options);
  }
}
