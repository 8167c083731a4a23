import type { HealthCheck } from "./balancers.ts";

/** The lines that part the fragment: nginx wants the two parts in different places. */
export const NGINX_PARTS = { http: "# --- inside http { } ---", server: "# --- inside server { } ---" } as const;

/** What nginx without a licence can do: learn from answers, and let others ask for the health of the set. */
export function nginxFragment(check: HealthCheck): string {
  const rest = check.interval * check.fall;
  return `# nginx without a licence sends no health checks. It learns of a failure from the answers that it forwards, and a JSON-RPC
# error in HTTP 200 is none to it. So the servers have to say it themselves: a server whose handshake with itself fails
# answers 503 to new sessions and at ${check.healthPath} (examples/health of mcp-gates does both). Then
#  - the request goes to the next server, and the agent notices nothing;
#  - after ${check.fall} of them within ${rest} s the server rests for ${rest} s.
# Let something ask ${check.healthPath} here every ${check.interval} s (a monitor, the load balancer in front): the answer says whether any
# server works, and each 503 behind it counts, so that failures are found before an agent meets them.
${NGINX_PARTS.http}
upstream mcp {
  zone mcp 64k;
${check.servers.map((server) => `  server ${server} max_fails=${check.fall} fail_timeout=${rest}s;`).join("\n")}
}
${NGINX_PARTS.server}
location = ${check.path} {
${proxy(check)}
  proxy_pass ${scheme(check)}://mcp;
  # Every MCP request is a POST, and for those nginx neither moves on nor counts a 503 unless non_idempotent stands here,
  # too. "error" and "timeout" must not: a call that was cut off may have been done, and would be done twice. They count.
  proxy_next_upstream http_503 non_idempotent;
  # Answers may be streams that are silent for long.
  proxy_buffering off;
  proxy_read_timeout 3600s;
}
location = ${check.healthPath} {
${proxy(check)}
  proxy_pass ${scheme(check)}://mcp;
  proxy_next_upstream error timeout http_500 http_502 http_503 http_504;
  proxy_read_timeout ${check.timeout}s;
}
`;
}

function proxy(check: HealthCheck): string {
  return [
    "  proxy_http_version 1.1;",
    '  proxy_set_header Connection "";',
    `  proxy_set_header Host ${check.host ?? "$host"};`,
    `  proxy_connect_timeout ${check.timeout}s;`,
    ...tls(check),
  ].join("\n");
}

function tls({ tls: wanted, host, caFile }: HealthCheck): readonly string[] {
  if (!wanted || host === undefined) return [];
  return [
    "  proxy_ssl_server_name on;",
    `  proxy_ssl_name ${host.replace(/:\d+$/, "")};`,
    "  proxy_ssl_verify on;",
    `  proxy_ssl_trusted_certificate ${caFile ?? "/etc/ssl/certs/ca-certificates.crt"};`,
  ];
}

function scheme(check: HealthCheck): string {
  return check.tls ? "https" : "http";
}
