import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { checkServerIdentity, type SecureContext } from "node:tls";
import type { HttpRequest, TlsSettings } from "./http.ts";
import type { PhasesAhead } from "./phase-clock.ts";
import { type HttpProxy, type ProxyEnvironment, proxyFor, type SocketOptions, TunnelAgent } from "./proxy.ts";
import { secureContextOf } from "./secure-context.ts";

export interface RouteOptions {
  readonly origin: URL;
  readonly tls: TlsSettings;
  readonly environment: ProxyEnvironment;
  readonly lookup?: LookupFunction;
}

interface PoolOptions {
  readonly keepAlive: boolean;
  readonly maxSockets: number;
}

/** How requests come to an origin: directly, through the tunnel of a proxy (https), or by asking a proxy for them (http). */
export interface Route {
  readonly proxy: HttpProxy | undefined;
  readonly phases: PhasesAhead;
  /** Whether the TLS of a connection is that of the origin, not that of a proxy. */
  readonly isTlsOfOrigin: boolean;
  /** Agents of nobody else: those of the process keep connections that other probes have opened. */
  createAgent(options: PoolOptions): http.Agent;
  /** Begins a request; throws for headers that HTTP does not allow. */
  begin(request: HttpRequest, agent: http.Agent): http.ClientRequest;
}

/** The route to an origin. Throws a ProbeFailure `probe.settings` for TLS or proxy settings that cannot be used. */
export function routeTo(options: RouteOptions): Route {
  const { origin, tls, environment } = options;
  const isSecure = origin.protocol === "https:";
  const proxy = proxyFor(origin, environment);
  const isTunnel = isSecure && proxy !== undefined;
  const end = endOf(isTunnel || proxy === undefined ? origin : proxy.url);
  // Options of the agent: newer releases of Node.js share no connection between requests that bring a check of their own.
  const secure = end.isSecure ? tlsOptions(end, secureContextOf(isSecure ? tls : withoutIdentity(tls))) : undefined;
  const shared: https.RequestOptions = {
    protocol: end.isSecure ? "https:" : "http:",
    host: end.host,
    port: end.port,
    joinDuplicateHeaders: true,
    ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
  };
  const proxyHeaders = proxy === undefined || isTunnel ? {} : headersForProxy(origin, proxy);
  const send = end.isSecure ? https.request : http.request;
  return {
    proxy,
    phases: { isAddress: end.isAddress, isTls: end.isSecure, isTunnel },
    isTlsOfOrigin: isSecure,
    createAgent: ({ keepAlive, maxSockets }) => {
      if (isTunnel)
        return new TunnelAgent(proxy, {
          keepAlive,
          maxSockets,
          inside: secure ?? {},
          toProxy: connectionTo(proxy, options),
        });
      return secure === undefined
        ? new http.Agent({ keepAlive, maxSockets })
        : new https.Agent({ keepAlive, maxSockets, maxCachedSessions: 0, ...secure });
    },
    begin: ({ method, url, headers }, agent) => {
      const path = `${url.pathname}${url.search}`;
      return send({
        ...shared,
        method,
        path: proxy === undefined || isTunnel ? path : `http://${url.host}${path}`,
        headers: { "Accept-Encoding": "identity", ...headers, ...proxyHeaders },
        agent,
      });
    },
  };
}

interface End {
  readonly isSecure: boolean;
  readonly host: string;
  readonly isAddress: boolean;
  readonly port: number;
}

function endOf(url: URL): End {
  const isSecure = url.protocol === "https:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return { isSecure, host, isAddress: isIP(host) !== 0, port: Number(url.port || (isSecure ? 443 : 80)) };
}

/** The identity of the client is for the server alone. */
function withoutIdentity({ authorities }: TlsSettings): TlsSettings {
  return authorities === undefined ? {} : { authorities };
}

function tlsOptions(end: End, secureContext: SecureContext): SocketOptions {
  return {
    secureContext,
    // NODE_TLS_REJECT_UNAUTHORIZED of the environment decides nothing here.
    rejectUnauthorized: true,
    ALPNProtocols: ["http/1.1"],
    // Otherwise it is taken from a Host header; addresses are not sent (RFC 6066, section 3).
    servername: end.isAddress ? "" : end.host,
    // Inside a tunnel the name to check would be that of the proxy when the host is an address.
    checkServerIdentity: (_name, certificate) => checkServerIdentity(end.host, certificate),
    // For the event that comes with it (see watchCertificate); the answer itself is not used.
    requestOCSP: true,
  };
}

function headersForProxy(origin: URL, proxy: HttpProxy): Readonly<Record<string, string>> {
  const { authorization } = proxy;
  return { Host: origin.host, ...(authorization === undefined ? {} : { "Proxy-Authorization": authorization }) };
}

/** How a proxy itself is connected to. */
function connectionTo({ url }: HttpProxy, { tls, lookup }: RouteOptions): SocketOptions {
  return {
    noDelay: true,
    rejectUnauthorized: true,
    ...(lookup === undefined ? {} : { lookup }),
    ...(url.protocol === "https:" ? { secureContext: secureContextOf(withoutIdentity(tls)) } : {}),
  };
}
