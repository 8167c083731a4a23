import type { HealthCheck } from "./balancers.ts";
import { HANDLER_ANSWER } from "./handler-answer.ts";

/** A `reverse_proxy` for Caddy 2.6 and later, which checks by GET. */
export function caddyFragment(check: HealthCheck): string {
  return `# Inside a site of the Caddyfile. Caddy 2.6 checks by GET only, so the server does the handshake with itself and says at
# ${check.healthPath} what came of it (examples/health of mcp-gates). One failed check takes a server out, one good check
# brings it back.
reverse_proxy ${check.path} ${check.servers.join(" ")} {
	health_uri ${check.healthPath}
	health_interval ${check.interval}s
	health_timeout ${check.timeout}s
	health_status 200
	# Not only the status: a web page may answer 200 to every path.
	health_body \`${HANDLER_ANSWER}\`
${hostHeaders(check)}${transport(check)}}
`;
}

function hostHeaders({ host, tls }: HealthCheck): string {
  if (host === undefined) return "";
  // With TLS the servers are asked by the name of their certificate, not by that of this site.
  const forwarded = tls ? `\theader_up Host ${host}\n` : "";
  return `${forwarded}\thealth_headers {\n\t\tHost ${host}\n\t}\n`;
}

function transport({ tls, host, caFile }: HealthCheck): string {
  if (!tls || host === undefined) return "";
  const authorities = caFile === undefined ? "" : `\t\ttls_trusted_ca_certs ${caFile}\n`;
  return `\ttransport http {\n\t\ttls\n\t\ttls_server_name ${host.replace(/:\d+$/, "")}\n${authorities}\t}\n`;
}
