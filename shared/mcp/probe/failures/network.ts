import { down, type FailureFacts, warn } from "./facts.ts";

const NAME = "Check the spelling of the host name, and the DNS servers that are used here.";
const REACH =
  "Check the host and the port, that the server runs, and that firewalls let connections from here through.";

/** Causes on the way to the server: names, connections, proxies, TLS. */
export const NETWORK_FAILURES = {
  "dns.nxdomain": down("network", "elsewhere", "The host name does not exist.", NAME),
  "dns.servfail": down(
    "network",
    "elsewhere",
    "The DNS failed while it looked the host name up; that does not mean that the name is missing.",
    NAME,
  ),
  "dns.timeout": down("network", "elsewhere", "The host name was not resolved in time.", NAME),
  "tcp.refused": down("network", "elsewhere", "Nothing listens at the address.", REACH),
  "tcp.unreachable": down("network", "elsewhere", "There is no route to the address.", REACH),
  "tcp.timeout": down("network", "elsewhere", "No connection was made in time.", REACH),
  "net.other": down("network", "elsewhere", "The network failed in another way; the detail says how.", REACH),
  "proxy.refused": down(
    "network",
    "elsewhere",
    "The HTTP proxy refused to connect to the server.",
    "Check https_proxy, its credentials and what it allows.",
  ),
  "tls.expired": down("edge", "no", "The certificate has expired or is not valid yet.", "Renew the certificate."),
  "tls.expiring": warn(
    "edge",
    "The certificate ends within the days that it should hold for.",
    "Renew the certificate.",
  ),
  "tls.hostname_mismatch": down(
    "edge",
    "elsewhere",
    "The certificate is for another name.",
    "Serve the certificate of this host name.",
  ),
  "tls.untrusted": down(
    "edge",
    "elsewhere",
    "No authority that is known here vouches for the certificate.",
    "Serve the whole chain, or name the private authority (`ca`).",
  ),
  "tls.client_certificate": down(
    "auth",
    "twice",
    "The server asks for a client certificate, or refuses the one that was shown.",
    "Give a client certificate that the server accepts.",
  ),
  "tls.handshake": down(
    "edge",
    "elsewhere",
    "The TLS handshake failed.",
    "Check the scheme and port of the URL and the server's TLS versions.",
  ),
  "tls.timeout": down(
    "edge",
    "elsewhere",
    "The TLS handshake did not end in time.",
    "Check that the port speaks TLS, and the load balancer or server that answers there.",
  ),
} as const satisfies Readonly<Record<string, FailureFacts>>;
